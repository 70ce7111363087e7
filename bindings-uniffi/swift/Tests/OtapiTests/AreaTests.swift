import Foundation
import Otapi
import OtapiSandbox
import XCTest

/// The areas that hang on callers: their calls, and lists of many pages.
final class AreaTests: XCTestCase {
  func testAreasHangOnEveryCaller() async throws {
    let shop = try TestShop()
    let item = try await shop.client.item.getItemInfo(itemId: "520813250866")
    XCTAssertEqual(item.title, "Cotton shirt")
    XCTAssertEqual(item.id, "520813250866")
    let amount = try XCTUnwrap(item.price?.originalPrice)
    XCTAssertEqual(Value(amount), item["price"]["originalPrice"])

    let profiles = try await shop.buyer.user.getUserProfileInfoList()
    let profile = try XCTUnwrap(profiles.first?.id)
    let full = try await shop.client.item.getItemFullInfo(itemId: "520813250866")
    let line = AddOrderItem(id: full.id, configurationId: full.configuredItems.first?.id, quantity: 2)
    let mode = try await shop.client.prepare(customer: shop.buyer).result().deliveryModes[0].id
    let added = try await shop.buyer.order.addOrder(
      addData: OrderAddData(deliveryModeId: mode, userProfileId: profile.rawValue, items: [line]))
    let found = try await shop.back.orderAdmin.searchOrders(searchParameters: OrderSearchParameters(id: added.id))
    XCTAssertEqual(found.items.map(\.id), [added.id])
    XCTAssertEqual(found.totalCount, 1)
  }

  func testWhatIsNotGivenIsNotSent() async throws {
    let stub = Stub()
    let client = try stub.client()
    let found = try await client.search.searchItemsFrame(
      parameters: SearchItemsParameters(provider: "NewMarket", minPrice: Decimal(string: "0.10")), frameSize: 5,
      options: CallOptions(language: "de", timeoutMs: 1234))
    XCTAssertTrue(found.tree.isNull)
    XCTAssertEqual(found.items.count, 0)
    let request = stub.sent.items[0]
    XCTAssertEqual(request.deadlineMs, 1234)
    let body = String(decoding: request.body, as: UTF8.self).removingPercentEncoding ?? ""
    XCTAssertTrue(body.contains("<Provider>NewMarket</Provider><MinPrice>0.1</MinPrice></SearchItemsParameters>"), body)
    XCTAssertTrue(body.contains("frameSize=5"), body)
    XCTAssertTrue(body.contains("language=de"), body)
    XCTAssertFalse(body.contains("framePosition"), body)
  }

  func testWrongArgumentsAreNamedAndNothingIsSent() async throws {
    let stub = Stub()
    let client = try stub.client()
    let buyer = try client.customer(session: "s")
    let other = try stub.client().provider(providerType: "Taobao", session: "s")
    let line = AddOrderItem(id: "1", quantity: 1, weight: .nan)
    let cases: [(String, () async throws -> Void)] = [
      ("addData.items[0].weight", { _ = try await buyer.order.addOrder(addData: OrderAddData(items: [line])) }),
      ("scope", { try await client.account.postTransaction(customerId: "1", amount: 5, isDebit: true) }),
      ("options.timeoutMs", { _ = try await client.item.getItemInfo(itemId: "1", options: CallOptions(timeoutMs: -1)) }),
      ("provider", { _ = try await client.item.getItemInfo(itemId: "1", options: CallOptions(provider: other)) }),
      (
        "addData.surprise",
        {
          var document = OrderAddData(deliveryModeId: "7", items: [])
          document.tree["surprise"] = 1
          _ = try await buyer.order.addOrder(addData: document)
        }
      ),
    ]
    for (path, call) in cases {
      let error = await failure(of: call)
      XCTAssertEqual(error?.kind, .invalidArgument, path)
      XCTAssertEqual(error?.path, path)
    }
    XCTAssertTrue(stub.sent.items.isEmpty)
  }

  func testACallerCanStandBeforeAnother() async throws {
    struct Traced: Caller {
      let inner: any Caller
      let calls = List<String>()

      func callEnvelope(_ method: String, _ arguments: Value, options: CallOptions) async throws -> Envelope {
        calls.add(method)
        return try await inner.callEnvelope(method, arguments, options: options)
      }
    }
    let traced = Traced(inner: try Self.list(of: 3).client().operator(session: "s"))
    _ = try await traced.item.getItemInfo(itemId: "1")
    let items = try await traced.orderAdmin.searchOrdersAll(frameSize: 2).reduce(into: []) { $0.append($1.id) }
    XCTAssertEqual(items, ["0", "1", "2"])
    XCTAssertEqual(traced.calls.items, ["GetItemInfo", "SearchOrders", "SearchOrders"])
  }

  // MARK: Pages

  /// Orders as the service gives them, page by page.
  private static func list(of count: Int, failingAt failing: Int = .max) -> Stub {
    Stub { request, number in
      if number == failing { return Response(status: 200, body: Data(#"{"ErrorCode": "AccessDenied"}"#.utf8)) }
      let pairs = String(decoding: request.body, as: UTF8.self).split(separator: "&").map { $0.split(separator: "=") }
      let given = { (name: String) in pairs.first { $0[0] == name }.flatMap { Int($0[1]) } ?? 0 }
      let range = min(given("framePosition"), count)..<min(given("framePosition") + given("frameSize"), count)
      let items = range.map { #"{"Id": "\#($0)"}"# }.joined(separator: ", ")
      let body = #"{"ErrorCode": "Ok", "Result": {"Content": [\#(items)], "TotalCount": \#(count)}}"#
      return Response(status: 200, body: Data(body.utf8))
    }
  }

  func testPagesAreReadWhenTheyAreWanted() async throws {
    let stub = Self.list(of: 5)
    let shop = try stub.client().operator(session: "s")
    let orders = shop.orderAdmin.searchOrdersAll(framePosition: 0, frameSize: 2)
    XCTAssertTrue(stub.sent.items.isEmpty)
    var seen: [(String?, Int)] = []
    for try await order in orders { seen.append((order.id, stub.sent.items.count)) }
    XCTAssertEqual(seen.map(\.0), ["0", "1", "2", "3", "4"])
    XCTAssertEqual(seen.map(\.1), [1, 1, 2, 2, 3])
    for try await order in orders where order.id == "1" { break }
    XCTAssertEqual(stub.sent.items.count, 4, "again from the beginning, and no further than wanted")
    let rest = try await shop.orderAdmin.searchOrdersAll(framePosition: 4, frameSize: 2).reduce(0) { sum, _ in sum + 1 }
    XCTAssertEqual(rest, 1)
    let none = try await Self.list(of: 0).client().operator(session: "s").orderAdmin.searchOrdersAll().first { _ in true }
    XCTAssertNil(none)
  }

  func testPagesEndWithTheFirstError() async throws {
    let stub = Self.list(of: 5, failingAt: 2)
    let shop = try stub.client().operator(session: "s")
    var orders = shop.orderAdmin.searchOrdersAll(frameSize: 2).makeAsyncIterator()
    var ids: [String?] = []
    let error = await failure { while let order = try await orders.next() { ids.append(order.id) } }
    XCTAssertEqual(error?.kind, .accessDenied)
    XCTAssertEqual(ids, ["0", "1"])
    let after = try await orders.next()
    XCTAssertNil(after)
    XCTAssertEqual(stub.sent.items.count, 2)
  }

  func testAPageThatComesAgainIsAnError() async throws {
    let stub = Stub(#"{"ErrorCode": "Ok", "Result": {"Content": [{"Id": "1"}], "TotalCount": 9}}"#)
    let orders = try stub.client().operator(session: "s").orderAdmin.searchOrdersAll(frameSize: 1)
    let error = await failure { for try await _ in orders {} }
    XCTAssertEqual(error?.kind, .malformedAnswer)
    XCTAssertEqual(stub.sent.items.count, 2)
  }

  func testACancelledTaskStopsPages() async throws {
    let gate = Gate()
    let stub = Stub { _, _ in
      gate.open()
      try await Task.sleep(nanoseconds: 60_000_000_000)
      return Response(status: 500, body: Data())
    }
    let orders = try stub.client().operator(session: "s").orderAdmin.searchOrdersAll()
    let task = Task { try await orders.reduce(0) { sum, _ in sum + 1 } }
    await gate.pass()
    task.cancel()
    let error = await failure { try await task.value }
    XCTAssertEqual(error?.kind, .cancelled)
  }

  func testPagesOfTheSandbox() async throws {
    let client = try Client(Settings(key: "sandbox", transport: Sandbox()))
    let wanted = SearchItemsParameters(provider: .taobao)
    let whole = try await client.search.searchItemsFrame(parameters: wanted, framePosition: 0, frameSize: 100)
    XCTAssertGreaterThan(whole.items.count, 1)
    let one = try await client.search.searchItemsFrameAll(parameters: wanted, framePosition: 0, frameSize: 1)
      .reduce(into: []) { $0.append($1) }
    XCTAssertEqual(one, Array(whole.items))
  }
}
