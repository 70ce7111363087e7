import Otapi
import OtapiSandbox

let client = try Client(Settings(key: "sandbox", transport: try Sandbox()))
let shop = try client.operator(login: "operator", password: "operator")
let buyer = try client.customer(login: "customer", password: "customer")

let item = try await client.item.getItemFullInfo(itemId: "520813250866")
let ready = try await client.prepare(customer: buyer).result()
let order = try await client.place(
  customer: buyer, operator: shop, deliveryModeId: ready.deliveryModes[0].id,
  items: [PlaceItem(id: "520813250866", configurationId: item.configuredItems[0].id, quantity: 2)],
  userProfileId: ready.profiles[0].id
).result()
let paid = try await client.pay(operator: shop, orderId: order.orderId).result()
print("\(item.title ?? ""): order \(order.orderId), \(order.total ?? 0) \(order.currency ?? ""), settled: \(paid.settled)")
