import Foundation
import Otapi
import OtapiSandbox
import XCTest

/// What README.md shows, run.
final class ReadmeTests: XCTestCase {
  private struct Store {
    let states = List<String>()

    func keep(_ state: String) async throws { states.add(state) }
  }

  private struct Owner {
    func answer(_ asked: Questions) async throws -> [Answer] { accepting(asked) }
  }

  func testTheExamples() async throws {
    let sandbox = try Sandbox()
    let client = try Client(Settings(key: "sandbox", transport: sandbox))
    let wanted = SearchItemsParameters(provider: .taobao, itemTitle: "shirt")
    let found = try await client.search.searchItemsFrame(parameters: wanted, framePosition: 0, frameSize: 10)
    for item in found.items {
      print(item.id ?? "", item.title ?? "", item.price?.originalPrice ?? 0)
    }
    XCTAssertFalse(found.items.isEmpty)

    var wished = SearchItemsParameters(provider: .taobao)
    wished.minPrice = Decimal(string: "12.50")
    wished.orderBy = .priceAsc
    for try await item in client.search.searchItemsFrameAll(parameters: wished, frameSize: 50) {
      if item.isSellAllowed == true { print(item.title ?? "") }
    }

    let shirt = try await client.call("GetItemInfo", ["itemId": "520813250866"])
    print(shirt["title"].string ?? "untitled")
    XCTAssertEqual(shirt["title"], "Cotton shirt")

    let shop = try client.operator(login: "operator", password: "operator")
    let buyer = try client.customer(login: "customer", password: "customer")
    let profiles = try await buyer.user.getUserProfileInfoList()
    XCTAssertFalse(profiles.isEmpty)

    do {
      _ = try await client.item.getItemInfo(itemId: "no such item")
    } catch let error as OtapiError {
      switch error.kind {
      case .invalidArgument: print("nothing was sent:", error.path ?? "")
      case .outcomeUnknown: print("look before you do it again")
      default: print(error.code ?? error.kind.name, error.retry)
      }
    }

    let item = try await client.item.getItemFullInfo(itemId: "520813250866")
    let configurator = item.configuredItems[0].configurators[0]
    let (pid, vid) = (configurator.pid ?? "", configurator.vid ?? "")
    let chosen = try Shop.chooseConfiguration(item: item, selected: [SelectedValue(pid: pid, vid: vid)], quantity: 2)
    print(chosen.configurationId ?? "", chosen.price?.text ?? "", chosen.problems.map(\.problem))
    XCTAssertNotNil(chosen.price)

    let ready = try await client.prepare(customer: buyer).result()
    let configuration = item.configuredItems[0].id
    let (store, owner) = (Store(), Owner())
    let options = RunOptions(
      save: { state in try await store.keep(state) },
      ask: { asked in try await owner.answer(asked) })
    let placed = try await client.place(
      customer: buyer, operator: shop, deliveryModeId: ready.deliveryModes[0].id,
      items: [PlaceItem(id: "520813250866", configurationId: configuration, quantity: 1)],
      userProfileId: ready.profiles[0].id, options: options
    ).result()
    let order = placed.orderId
    let state = try XCTUnwrap(store.states.items.last)
    let resumed = try client.resume(state, operator: shop, customer: buyer, as: PlaceResult.self)
    let placedOnce = try await resumed.result().orderId
    XCTAssertEqual(placedOnce, order)
    _ = try await client.pay(operator: shop, orderId: order).result()

    let begun = try await client.providerSession(
      operator: shop, providerType: "Taobao", returnUrl: "https://shop.example/back"
    ).result()
    let returned = try sandbox.visit(begun.url)
    let completed = try await client.completeProviderSession(state: begun.state, returnUrl: returned).result()
    let market = try client.provider(providerType: "Taobao", session: completed.session?.rawValue ?? "")
    let run = try client.export(operator: shop, provider: market, orderId: order)
    for try await update in run {
      switch update {
      case .progress(let percent, let state): print(percent, state)
      case .step(_, _, let message): print(message)
      case .ask(let asked, _):
        for question in asked.questions {
          let accept = question.choices.first { $0.has(parameter: "answer", "accept") }
          if let accept { try run.answer(.choice(accept.choice, of: question.id)) }
        }
      default: break
      }
    }
    let bought = try await run.result()
    for line in bought.lines { print(line.lineId, line.verdict, line.marketplaceOrder ?? "") }
    XCTAssertTrue(bought.complete)

    try await backOffice(client, shop, market, order, wanted)
    try await link(client, shop, buyer, market)

    let search = Task { try await client.item.getItemFullInfo(itemId: "520813250866") }
    search.cancel()
    _ = await search.result

    struct Proxied: Transport {
      let inner = URLSessionTransport()

      func send(_ request: Request) async throws -> Response {
        var request = request
        request.headers.append(Header(name: "X-Shop", value: "7"))
        return try await inner.send(request)
      }
    }
    var settings = Settings(key: "KEY", transport: Proxied())
    settings.language = "en"
    settings.log = { record in print(record) }
    let other = try Client(settings)
    other.close()
  }

  private func backOffice(
    _ client: Client, _ shop: Scope, _ market: Scope, _ order: OrderId, _ wanted: SearchItemsParameters
  ) async throws {
    let seen = try await client.watch(operator: shop, orderIds: [order]).result()
    let news = try await client.watch(operator: shop, snapshot: seen.snapshot, orderIds: [order]).result()
    for line in news.differences { print(line.lineId, line.change, line.fields.map(\.field)) }
    XCTAssertEqual(seen.lines.map(\.orderId), [order])
    XCTAssertTrue(news.differences.isEmpty)

    let many = try client.bulkSearch(parameters: wanted.tree, frameSize: 1000)
    for try await item in many.items() { print(item.title ?? "") }
    let missing = try await many.result().missing
    XCTAssertTrue(missing.isEmpty)

    let settings = try await client.settings(operator: shop, providerType: "Taobao").result()
    for field in settings.fields where !field.readOnly { print(field.path, field.displayName ?? "", field.value) }
    let path = try XCTUnwrap(Self.number(in: settings.fields))
    let change = SettingChange(path: path, value: 30)
    let changed = try await client.updateSettings(operator: shop, providerType: "Taobao", changes: [change]).result()
    print(changed.changes[0].taken == true)
    XCTAssertEqual(changed.changes.map(\.after), ["30"])
  }

  /// The first setting that holds a number.
  private static func number(in fields: Items<SettingField>) -> String? {
    for field in fields {
      if !field.readOnly, field.type == "NumericUpDown" { return field.path }
      if let inner = number(in: field.fields) { return inner }
    }
    return nil
  }

  private func link(_ client: Client, _ shop: Scope, _ buyer: Scope, _ market: Scope) async throws {
    let ready = try await client.prepare(customer: buyer).result()
    let order = try await client.place(
      customer: buyer, operator: shop, deliveryModeId: ready.deliveryModes[0].id,
      items: [
        PlaceItem(id: "520813250866", configurationId: "3186064872", quantity: 1), PlaceItem(id: "43215670013", quantity: 1),
      ],
      userProfileId: ready.profiles[0].id
    ).result().orderId
    let linked = try await client.link(
      operator: shop, provider: market, orderId: order, marketplaceOrders: ["2100000000000000001"]
    ).result()
    print(linked.lines.filter { $0.verdict == .linked }.map(\.lineId))
    XCTAssertTrue(linked.complete)
  }

  /// Every line of code that it shows is run above, or is that of the program for the main job, which the stage runs.
  func testItShowsWhatIsRun() throws {
    let here = URL(fileURLWithPath: #filePath)
    let folder = here.appendingPathComponent("../../..").standardized
    let program = try String(contentsOf: folder.appendingPathComponent("Examples/autopurchase/main.swift"), encoding: .utf8)
    let lines = { (text: String) in text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) } }
    let run = Set(lines(try String(contentsOf: here, encoding: .utf8)))
    let readme = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
    let shown = readme.components(separatedBy: "```swift\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    XCTAssertGreaterThan(shown.count, 10)
    XCTAssertTrue(shown.contains(program))
    for line in shown.filter({ $0 != program }).flatMap(lines) { XCTAssertTrue(run.contains(line), "not run: \(line)") }
  }
}
