import Otapi

let client = try Client(Settings(key: "sandbox", url: CommandLine.arguments[1]))
let shop = try client.operator(login: "operator", password: "operator")
let buyer = try client.customer(login: "customer", password: "customer")

let wanted = SearchItemsParameters(provider: .taobao, itemTitle: "silk")
let found = try await client.search.searchItemsFrame(parameters: wanted, framePosition: 0, frameSize: 10)
let item = try await client.item.getItemFullInfo(itemId: found.items[0].id ?? "")
print("found: \(item.title ?? "")")

let ready = try await client.prepare(customer: buyer).result()
let (profile, mode) = (ready.profiles[0], ready.deliveryModes[0])
print("prepared: to \(profile.name), \(profile.address), by \(mode.name ?? "")")

// The last two were bought by hand already.
let order = try await client.place(
  customer: buyer, operator: shop, deliveryModeId: mode.id,
  items: [
    PlaceItem(id: item.id ?? "", configurationId: item.configuredItems.first?.id, quantity: 2),
    PlaceItem(id: "520813250866", configurationId: "3186064872", quantity: 1),
    PlaceItem(id: "43215670013", quantity: 1),
  ], userProfileId: profile.id
).result()
let lines = order.lines.flatMap(\.lineIds)
print("placed: \(order.lines.map(\.verdict.rawValue).joined(separator: ", "))")

let paid = try await client.pay(operator: shop, orderId: order.orderId).result()
print("paid: \(paid.paid) \(paid.currency ?? ""), \(paid.settled ? "nothing is open" : "\(paid.open) is open")")

let market = try client.provider(providerType: "Taobao", account: "buyer", operator: shop)
let run = try client.export(operator: shop, provider: market, orderId: order.orderId, lineIds: [lines[0]])
for try await update in run {
  guard case .ask(let asked, _) = update else { continue }
  for question in asked.questions {
    let accept = question.choices.first { $0.has(parameter: "answer", "accept") }
    if let accept { try run.answer(.choice(accept.choice, of: question.id)) }
    print("asked: \(question.message)")
  }
}
for line in try await run.result().lines { print("exported: line \(line.lineId) is \(line.verdict)") }

let linked = try await client.link(
  operator: shop, provider: market, orderId: order.orderId, marketplaceOrders: ["2100000000000000001"]
).result()
for line in linked.lines where line.verdict == .linked { print("linked: line \(line.lineId) to \(line.marketplaceOrder ?? "")") }

let changes = try await client.synchronise(operator: shop, provider: market, orderIds: [order.orderId]).result()
for line in changes.lines { print("synchronised: line \(line.lineId) is \(line.status ?? "")") }

// What the scanner reads off the parcel.
let parcel = try await client.track(operator: shop, waybill: "]C0YT2100000000001").result()
for line in parcel.hits { print("arrived: \(line.quantity ?? 0) x \(line.title ?? ""), line \(line.lineId)") }
