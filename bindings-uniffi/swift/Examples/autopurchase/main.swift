// Buys three things for a customer, of which somebody has bought two by hand already. The service's address is the argument.
import Foundation
import Otapi

let transport = URLSessionTransport()
let client = try Client(Settings(key: "sandbox", url: CommandLine.arguments[1], transport: transport))
let shop = try client.operator(login: "operator", password: "operator")
let buyer = try client.customer(login: "customer", password: "customer")

let wanted = SearchItemsParameters(itemTitle: "backpack")
let found = try await client.search.searchItemsFrame(parameters: wanted, framePosition: 0, frameSize: 1).items[0]
let item = try await client.item.getItemFullInfo(itemId: found.id ?? "")
print("found: \(item.title ?? "")")
let ready = try await client.prepare(customer: buyer).result()
let (profile, mode) = (ready.profiles[0], ready.deliveryModes[0])
print("prepared: to \(profile.name), by \(mode.name ?? "")")

let items = [
  PlaceItem(id: item.id ?? "", configurationId: item.configuredItems[0].id, quantity: 1),
  PlaceItem(id: "520813250866", configurationId: "3186064872", quantity: 1),
  PlaceItem(id: "43215670013", quantity: 1),
]
let order = try await client.place(
  customer: buyer, operator: shop, deliveryModeId: mode.id, items: items, userProfileId: profile.id
).result()
let (id, lines) = (order.orderId, order.lines.flatMap(\.lineIds))
func number(_ line: OrderLineId) -> Int { lines.firstIndex(of: line).map { $0 + 1 } ?? 0 }
print("placed: \(lines.count) lines, \(order.total ?? .nan) \(order.currency ?? "")")
let paid = try await client.pay(operator: shop, orderId: id).result()
print("paid: \(paid.paid) \(paid.currency ?? ""), \(paid.settled ? "settled" : "open")")

// The operator lets the service use an account at the marketplace. In truth, that is approved in a person's browser.
let begun = try await client.providerSession(operator: shop, providerType: "Taobao", returnUrl: "https://shop.example/").result()
let login = Request(method: "GET", url: "\(begun.url)&choice=approve", body: Data(), deadlineMs: 10_000, maxBytes: 100_000)
let back = try await transport.send(login).headers.first { $0.name.lowercased() == "location" }?.value ?? ""
_ = try await client.completeProviderSession(operator: shop, state: begun.state, returnUrl: back).result()
let market = try client.provider(providerType: "Taobao", account: "buyer", operator: shop)

// The service buys the first line, and asks about its price. Choices are told apart by their parameters, never by their texts.
let run = try client.export(operator: shop, provider: market, orderId: id, lineIds: [lines[0]])
for try await case .ask(let asked, _) in run {
  for question in asked.questions {
    print("asked: \(question.message)")
    let accept = question.choices.first { $0.has(parameter: "answer", "accept") }
    if let accept { try run.answer(.choice(accept.choice, of: question.id)) }
  }
}
for line in try await run.result().lines { print("exported: line \(number(line.lineId)) is \(line.verdict)") }
let byHand = ["2100000000000000001"]
let linked = try await client.link(operator: shop, provider: market, orderId: id, marketplaceOrders: byHand).result()
for line in linked.lines { print("linked: line \(number(line.lineId)) is \(line.verdict)") }
let news = try await client.synchronise(operator: shop, provider: market, orderIds: [id]).result().differences
for line in news {
  print("synchronised: line \(number(line.lineId)) has another \(line.fields.map(\.field).joined(separator: ", "))")
}
let parcel = try await client.track(operator: shop, waybill: "]C0YT2100000000001").result()
for hit in parcel.hits { print("scanned: line \(number(hit.lineId)), \(hit.title ?? "")") }
