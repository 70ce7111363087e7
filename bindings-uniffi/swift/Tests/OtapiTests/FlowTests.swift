import Foundation
import OtapiSandbox
import XCTest

@testable import Otapi

final class FlowTests: XCTestCase {
  func testQuestionsByIterating() async throws {
    let shop = try TestShop()
    let run = try await shop.export()
    var (asked, steps, last) = (0, [String](), 0)
    for try await update in run {
      switch update {
      case .ask(let questions, let pollAtMs):
        asked += 1
        XCTAssertGreaterThan(pollAtMs, shop.sandbox.now().monoMs)
        XCTAssertTrue(questions.questions[0].message.contains("price"))
        for answer in accepting(questions) { try run.answer(answer) }
      case .step(let index, let stepType, let message):
        XCTAssertEqual(index, steps.count)
        steps.append("\(stepType) \(message)")
      case .progress(let percent, _): last = percent
      default: XCTFail("\(update)")
      }
    }
    XCTAssertEqual(asked, 1)
    XCTAssertGreaterThan(steps.count, 3)
    XCTAssertEqual(last, 100)
    let result = try await run.result()
    XCTAssertTrue(result.complete)
    let again = try await run.result()
    XCTAssertEqual(again, result)
    var iterator = run.makeAsyncIterator()
    let more = try await iterator.next()
    XCTAssertNil(more)
    let effects = try shop.sandbox.truth()["effects"]
    for method in ["AddOrder", "PostTransaction", "SalesPaymentReserve", "RunOrderExportingToProvider"] {
      XCTAssertEqual(effects[method], 1, method)
    }
  }

  func testQuestionsByHook() async throws {
    let (asked, updates) = (Counter(), List<Update>())
    let run = try await TestShop().export(
      RunOptions(
        ask: { questions in
          asked.up()
          return accepting(questions)
        },
        onUpdate: { updates.add($0) }))
    let result = try await run.result()
    XCTAssertTrue(result.complete)
    XCTAssertEqual(asked.value, 1)
    XCTAssertTrue(updates.items.contains(.progress(percent: 100, state: "finished")))
    XCTAssertFalse(updates.items.contains { if case .ask = $0 { true } else { false } })
  }

  func testAQuestionThatTheHookLeavesOpenIsShownOnceMoreWhenSomebodyHasAnswered() async throws {
    let shown = Counter()
    let shop = try TestShop()
    let run = try await shop.export(
      RunOptions(ask: { _ in
        shown.up()
        return []
      }))
    let task = Task { try await run.result() }
    try await until("it is shown") { shown.value == 1 }
    // Time passes, and nothing changes: it is not shown again.
    let then = shop.sandbox.now().monoMs
    try await until("it has been polled") { shop.sandbox.now().monoMs > then + 300_000 }
    XCTAssertEqual(shown.value, 1)
    try run.answer(.choice(0, of: "no such question"))
    try await until("it is shown again") { shown.value == 2 }
    run.cancel()
    let error = await failure { try await task.value }
    XCTAssertEqual(error?.kind, .cancelled)
  }

  func testAPolicyAnswersWithoutAsking() async throws {
    let shop = try TestShop()
    let (order, market) = (try await shop.order(), try await shop.market())
    let accept = PolicyRule(where: [PolicyCondition(parameter: "answer", equals: "accept")])
    let run = try shop.client.export(operator: shop.back, provider: market, orderId: order, policy: [accept])
    for try await update in run {
      if case .ask = update { XCTFail("\(update)") }
    }
    let result = try await run.result()
    XCTAssertTrue(result.complete)
  }

  func testASecondAnswerIsRefused() async throws {
    let refused = Counter()
    let run = try await TestShop().export()
    for try await update in run {
      switch update {
      case .ask(let questions, _):
        for answer in accepting(questions) + accepting(questions) { try run.answer(answer) }
      case .answerRefused(let error):
        refused.up()
        XCTAssertFalse(error.message.isEmpty)
      default: break
      }
    }
    let result = try await run.result()
    XCTAssertTrue(result.complete)
    XCTAssertLessThanOrEqual(refused.value, 1)
  }

  func testASaveThatFailsHoldsTheChangeBack() async throws {
    let (saved, attempts) = (List<String>(), Counter())
    let shop = try TestShop()
    let run = try await shop.place(
      RunOptions(save: { state in
        saved.add(state)
        if attempts.up() <= 2 { throw Stop() }
      }))
    for _ in 0..<2 {
      do {
        _ = try await run.result()
        XCTFail("the hook has thrown")
      } catch {
        XCTAssertEqual(error as? Stop, Stop())
      }
      XCTAssertNil(run.state)
      XCTAssertEqual(try shop.sandbox.truth()["orders"].array.count, 0)
    }
    let result = try await run.result()
    XCTAssertTrue(result.complete)
    XCTAssertEqual(Set(saved.items.prefix(3)).count, 1)
    XCTAssertEqual(run.state, saved.items.last)
    XCTAssertFalse(saved.items.joined().contains("password"))
    XCTAssertEqual(try shop.sandbox.truth()["orders"].array.count, 1)
  }

  func testHooksThatThrowComeOutAndTheRunGoesOn() async throws {
    let (asked, updates) = (Counter(), Counter())
    let run = try await TestShop().export(
      RunOptions(
        ask: { questions in
          if asked.up() == 1 { throw Stop() }
          return accepting(questions)
        },
        onUpdate: { _ in if updates.up() == 2 { throw Stop() } }))
    var thrown = 0
    while true {
      do {
        let result = try await run.result()
        XCTAssertTrue(result.complete)
        break
      } catch is Stop {
        thrown += 1
        XCTAssertLessThan(thrown, 3)
      }
    }
    XCTAssertEqual(thrown, 2)
    XCTAssertEqual(asked.value, 2)
  }

  func testAStateIsTakenUpByAnotherClient() async throws {
    let shop = try TestShop()
    let run = try await shop.export()
    for try await update in run {
      if case .ask = update { break }
    }
    let state = try XCTUnwrap(run.state)
    shop.client.close()
    let client = try Client(Settings(key: "sandbox", transport: shop.sandbox))
    let back = try client.operator(login: "operator", password: "operator")
    let market = try client.provider(providerType: "Taobao", account: "buyer", operator: back)
    XCTAssertThrowsError(try client.resume(state)) { XCTAssertEqual(($0 as? OtapiError)?.kind, .invalidArgument) }
    XCTAssertThrowsError(try client.resume("no state", operator: back)) { XCTAssertEqual(($0 as? OtapiError)?.path, "state") }
    let resumed = try client.resume(
      state, operator: back, provider: market, as: ExportResult.self, options: RunOptions(ask: { accepting($0) }))
    let result = try await resumed.result()
    XCTAssertTrue(result.complete)
    XCTAssertEqual(try shop.sandbox.truth()["effects"]["RunOrderExportingToProvider"], 1)
  }

  func testAPausedRunHoldsNoRequest() async throws {
    let shop = try TestShop()
    let run = try await shop.export()
    for try await _ in run { break }
    let calls = try shop.sandbox.truth()["calls"]
    let item = try await shop.client.call("GetItemInfo", ["itemId": "520813250866"])
    XCTAssertFalse(item.isNull)
    XCTAssertNotEqual(try shop.sandbox.truth()["calls"], calls)
    run.cancel()
    let error = await failure { try await run.result() }
    XCTAssertEqual(error?.kind, .cancelled)
  }

  func testTwoCannotPullAtOnce() async throws {
    let gate = Gate()
    let stub = Stub { _, _ in
      await gate.pass()
      return Response(status: 200, body: Data(#"{"ErrorCode": "Ok"}"#.utf8))
    }
    let client = try stub.client()
    let run = try client.prepare(customer: try client.customer(session: "s"))
    let first = Task { try await run.result() }
    try await until("the first pulls") { !stub.sent.items.isEmpty }
    let error = await failure { try await run.result() }
    XCTAssertEqual(error?.path, "run")
    gate.open()
    _ = try await first.value
  }

  func testNothingHappensBeforeItIsPulled() async throws {
    let stub = Stub()
    let client = try stub.client()
    let run = try client.prepare(customer: try client.customer(session: "s"))
    await Task.yield()
    XCTAssertTrue(stub.sent.items.isEmpty)
    XCTAssertNil(run.state)
    XCTAssertGreaterThan(run.id, 0)
  }

  func testInputsAreHeldAgainstTheCore() async throws {
    let client = try Stub().client()
    let back = try client.operator(session: "s")
    let (buyer, stranger) = (try client.customer(session: "c"), try Stub().client().operator(session: "s"))
    let market = try client.provider(providerType: "Taobao", session: "p")
    let line = PlaceItem(id: "1", quantity: 1, more: ["weight": Value(Double.nan)])
    let cases: [(String, () throws -> Any)] = [
      ("orderIdd", { try client.pay(operator: back, orderId: "1", more: ["orderIdd": "2"]) }),
      ("orderId", { try client.pay(operator: back, orderId: " ") }),
      ("operator", { try client.pay(operator: 77, orderId: "1") }),
      ("amount", { try client.pay(operator: back, orderId: "1", amount: .nan) }),
      ("kind", { try client.start("paay", [:]) }),
      ("input", { try client.start("pay", [1]) }),
      ("policy[0].where", { try client.export(operator: back, provider: market, orderId: "1", policy: [PolicyRule([:])]) }),
      ("items[0].weight", { try client.place(customer: buyer, deliveryModeId: "1", items: [line]) }),
      ("customer", { try client.prepare(customer: stranger) }),
    ]
    for (path, start) in cases {
      XCTAssertThrowsError(try start(), path) { XCTAssertEqual(($0 as? OtapiError)?.path, path) }
    }
  }

  func testARefusedLoginAtTheMarketplaceIsAResult() async throws {
    let shop = try TestShop()
    let begun = try await shop.client.providerSession(
      operator: shop.back, providerType: "Taobao", returnUrl: "https://shop.example/back"
    ).result()
    let returned = try shop.sandbox.visit(begun.url, refuse: true)
    let completed = try await shop.client.completeProviderSession(state: begun.state, returnUrl: returned).result()
    XCTAssertEqual(completed.outcome, .refused)
    XCTAssertNil(completed.session)
    XCTAssertThrowsError(try shop.sandbox.visit("https://shop.example/?a=1")) {
      XCTAssertEqual(($0 as? OtapiError)?.path, "url")
    }
  }

  func testALostAnswerIsSettledByLooking() async throws {
    let shop = try TestShop(SandboxSettings(faults: ["AddOrder#1=lost-after"]))
    let result = try await shop.place().result()
    XCTAssertTrue(result.complete)
    XCTAssertEqual(try shop.sandbox.truth()["orders"].array.count, 1)
  }

  func testEveryOtherFlowStarts() async throws {
    let shop = try TestShop()
    let order = try await shop.order()
    let market = try await shop.market()
    let sessions = try await shop.client.providerSessions(operator: shop.back, providerType: "Taobao").result()
    XCTAssertEqual(sessions.sessions.map(\.account), ["buyer"])
    let tracked = try await shop.client.track(operator: shop.back, waybill: "YT0000000000000").result()
    XCTAssertTrue(tracked.hits.isEmpty)
    let synchronised = try await shop.client.synchronise(operator: shop.back, provider: market, orderIds: [order]).result()
    XCTAssertEqual(synchronised.lines.map(\.orderId), [order])
    let activity = ActivityId(type: synchronised.activity.type, id: synchronised.activity.id)
    let followed = try await shop.client.activity(operator: shop.back, activity: activity).result()
    XCTAssertEqual(followed.state, .finished)
    let settings = try await shop.client.settings(operator: shop.back, providerType: "Taobao").result()
    XCTAssertFalse(settings.fields.isEmpty)
  }

  // MARK: Results and items

  func testAResultIsWhatItIsAskedToBe() async throws {
    let client = try Client(Settings(key: "sandbox", transport: Sandbox()))
    let buyer = try client.customer(login: "customer", password: "customer")
    let input: Value = ["customer": Value(buyer)]
    let tree = try await client.start("prepare", input).result()
    XCTAssertEqual(tree["ready"], true)
    let typed = try await client.start("prepare", input, as: PrepareResult.self).result()
    XCTAssertTrue(typed.ready)
    XCTAssertEqual(typed.tree, tree)
    let error = await failure { try await client.start("prepare", input, as: Int.self).result() }
    XCTAssertEqual(error?.path, "result")
  }

  func testWhatIsAlwaysThereIsNeverNil() {
    let result = PayResult([:])
    XCTAssertEqual(result.orderId, "")
    XCTAssertFalse(result.settled)
    XCTAssertTrue(result.deposited.isNaN)
    XCTAssertTrue(PayResult(["paid": .string(String(repeating: "9", count: 60))]).paid.isNaN, "a Decimal cannot hold it")
    XCTAssertEqual(BulkResult([:]).given, 0)
    XCTAssertTrue(SynchroniseResult([:]).activity.steps.isEmpty)
  }

  /// A bulk run over the sandbox's goods, two at a time.
  private func bulk(_ options: RunOptions = RunOptions()) throws -> ItemsRun<BulkResult, ItemFullInfo> {
    let client = try Client(Settings(key: "sandbox", transport: Sandbox()))
    let wanted = SearchItemsParameters(provider: .taobao)
    return try client.bulkSearch(parameters: wanted.tree, frameSize: 5, blockSize: 2, options: options)
  }

  func testItemsComeOneByOne() async throws {
    let run = try bulk()
    let titles = try await run.items().reduce(into: []) { $0.append($1.title) }
    XCTAssertEqual(titles.count, 5)
    XCTAssertFalse(titles.contains(nil))
    let result = try await run.result()
    XCTAssertEqual(result.given, 5)
    let rest = try await run.items().first { _ in true }
    XCTAssertNil(rest)
  }

  func testItemsGoOnWhereTheyStopped() async throws {
    let whole = try await bulk().items().reduce(into: []) { $0.append($1.id) }
    let run = try bulk()
    var found: [String?] = []
    for _ in whole {
      for try await item in run.items() {
        found.append(item.id)
        break
      }
    }
    XCTAssertEqual(found, whole)
  }

  func testItemsAreUpdates() async throws {
    let seen = List<Update>()
    let run = try bulk(RunOptions(onUpdate: { seen.add($0) }))
    var (places, ids): ([Int], [String?]) = ([], [])
    for try await update in run {
      guard case .items(let block) = update else { continue }
      places.append(block.first)
      XCTAssertTrue(block.incomplete.isEmpty)
      ids += block.items(of: ItemFullInfo.self).map(\.id)
    }
    XCTAssertEqual(places, [0, 2, 4])
    XCTAssertEqual(Set(ids).count, 5)
    XCTAssertEqual(seen.items.filter { if case .items = $0 { true } else { false } }.count, 3)
  }

  func testItemsEndWithTheErrorOfTheRun() async throws {
    let run = try bulk()
    var found = 0
    let error = await failure {
      for try await _ in run.items() {
        found += 1
        run.cancel()
      }
    }
    XCTAssertEqual(error?.kind, .cancelled)
    XCTAssertLessThan(found, 5)
  }

  func testAnUpdateOfALaterVersionIsHandedOn() {
    let event: Value = ["id": 1, "event": "weather", "sun": true]
    XCTAssertEqual(Update(event: event), .other(event))
    XCTAssertEqual(Answer.action("Cancel").value, ["action": "Cancel"])
    XCTAssertEqual(Answer.choice(1, of: "q").value, ["question": "q", "choice": 1, "send": false])
  }
}
