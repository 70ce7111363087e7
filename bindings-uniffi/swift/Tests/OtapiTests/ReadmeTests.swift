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

    let item = try await client.call("GetItemInfo", ["itemId": "520813250866"])
    print(item["title"].string ?? "untitled")
    XCTAssertEqual(item["title"], "Cotton shirt")

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

    let prepared = try await client.prepare(customer: buyer).result()
    let mode = prepared["deliveryModes"][0]["id"].string ?? ""
    let profile = prepared["profiles"][0]["id"]
    let full = try await client.call("GetItemFullInfo", ["itemId": "520813250866"])
    let items: [Value] = [["id": full["id"], "configurationId": full["configuredItems"][0]["id"], "quantity": 1]]
    let (store, owner) = (Store(), Owner())
    let options = RunOptions(
      save: { state in try await store.keep(state) },
      ask: { asked in try await owner.answer(asked) })
    let placed = try await client.place(
      customer: buyer, operator: shop, deliveryModeId: mode, userProfileId: profile, items: items, options: options
    ).result()
    let order = placed["orderId"].string ?? ""
    XCTAssertFalse(store.states.items.isEmpty)
    _ = try await client.pay(operator: shop, orderId: order).result()

    let begun = try await client.providerSession(
      operator: shop, providerType: "Taobao", returnUrl: "https://shop.example/back"
    ).result()
    let returned = try sandbox.visit(begun["url"].string ?? "")
    let completed = try await client.completeProviderSession(state: begun["state"], returnUrl: returned).result()
    let market = try client.provider(providerType: "Taobao", session: completed["session"].string ?? "")
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
    print(bought["complete"] == true, bought["lines"])
    XCTAssertEqual(bought["complete"], true)

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

  /// Every line of code that it shows is run above.
  func testItShowsWhatIsRun() throws {
    let here = URL(fileURLWithPath: #filePath)
    let lines = { (text: String) in text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) } }
    let run = Set(lines(try String(contentsOf: here, encoding: .utf8)))
    let readme = try String(contentsOf: here.appendingPathComponent("../../../README.md").standardized, encoding: .utf8)
    let shown = readme.components(separatedBy: "```swift\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    XCTAssertGreaterThan(shown.count, 5)
    for line in shown.flatMap(lines) { XCTAssertTrue(run.contains(line), "not run: \(line)") }
  }
}
