import Foundation
import Otapi
import OtapiSandbox
import XCTest

final class CallTests: XCTestCase {
  func testACallGivesItsPayload() async throws {
    let client = try Client(Settings(key: "sandbox", transport: Sandbox()))
    let item = try await client.call("GetItemInfo", ["itemId": "520813250866"])
    XCTAssertEqual(item["title"], "Cotton shirt")
  }

  func testAnEnvelopeHasTheRest() async throws {
    let answer = #"{"ErrorCode": "Ok", "RequestId": "r-1", "RequestTimeStatistic": 3, "Surprise": {"A": 1}}"#
    let client = try Stub(answer).client()
    let envelope = try await client.callEnvelope("GetBrandInfoList", options: CallOptions(raw: true, extra: true))
    XCTAssertEqual(envelope.requestId, "r-1")
    XCTAssertEqual(envelope.raw, Data(answer.utf8))
    XCTAssertNotNil(envelope.extra)
    XCTAssertFalse(envelope.partial || envelope.untranslated)
    let plain = try await client.callEnvelope("GetBrandInfoList")
    XCTAssertNil(plain.raw)
    XCTAssertNil(plain.extra)
  }

  func testAnyMethodCanBeCalledRaw() async throws {
    let stub = Stub()
    let client = try stub.client()
    let envelope = try await client.callRaw("NoSuchMethodYet", ["b": "ü&", "a": ""])
    XCTAssertEqual(envelope.payload, [:])
    XCTAssertEqual(stub.sent.items[0].url, "https://otapi.net/service-json/NoSuchMethodYet")
    XCTAssertEqual(String(decoding: stub.sent.items[0].body, as: UTF8.self), "a=&b=%C3%BC%26&instanceKey=k")
  }

  func testOptionsReachTheRequest() async throws {
    let stub = Stub()
    let client = try stub.client { $0.headers = ["X-Gateway": "g"] }
    _ = try await client.call("GetBrandInfoList", options: CallOptions(language: "de", timeoutMs: 1234))
    let request = stub.sent.items[0]
    XCTAssertEqual(request.deadlineMs, 1234)
    XCTAssertTrue(String(decoding: request.body, as: UTF8.self).contains("language=de"))
    XCTAssertTrue(request.headers.contains(Header(name: "X-Gateway", value: "g")))
    XCTAssertGreaterThan(request.maxBytes, 1_000_000)
  }

  func testWrongArgumentsAreNamedAndNothingIsSent() async throws {
    let stub = Stub()
    let client = try stub.client()
    let buyer = try client.customer(session: "s")
    let cases: [(String?, () async throws -> Value)] = [
      ("framePosition", { try await client.call("SearchItemsFrame", ["framePosition": .number(.nan), "frameSize": 10]) }),
      (
        "addData.items[0].quantity",
        {
          try await buyer.call("AddOrder", ["addData": ["deliveryModeId": "7", "items": [["quantity": .number(.infinity)]]]])
        }
      ),
      ("arguments", { try await client.call("GetBrandInfoList", 7) }),
      ("itemIdd", { try await client.call("GetItemInfo", ["itemIdd": "1"]) }),
      ("itemId", { try await client.call("GetItemInfo", ["itemId": ["a"]]) }),
      ("method", { try await client.call("GetItemInf", [:]) }),
      ("options.timeoutMs", { try await client.call("GetBrandInfoList", options: CallOptions(timeoutMs: -1)) }),
      ("scope", { try await client.call("GetBrandInfoList", options: CallOptions(provider: 99)) }),
    ]
    for (path, call) in cases {
      let error = await failure(of: call)
      XCTAssertEqual(error?.kind, .invalidArgument)
      XCTAssertEqual(error?.path, path)
    }
    XCTAssertTrue(stub.sent.items.isEmpty)
  }

  func testWrongSettingsAreNamed() {
    let cases: [(String, (inout Settings) -> Void)] = [
      ("key", { $0.key = "" }), ("url", { $0.url = "ftp://x" }), ("timeoutMs", { $0.timeoutMs = -5 }),
      ("retry.attempts", { $0.retry.attempts = -1 }), ("settleMs[0]", { $0.settleMs = [-1] }), ("keyless", { $0.keyless = true }),
    ]
    for (path, change) in cases {
      XCTAssertThrowsError(try Stub().client(change)) { XCTAssertEqual(($0 as? OtapiError)?.path, path) }
    }
    XCTAssertThrowsError(try Sandbox(SandboxSettings(scenario: "none"))) {
      XCTAssertEqual(($0 as? OtapiError)?.path, "sandbox.scenario")
    }
  }

  func testAnErrorHasItsRecord() async throws {
    let answer =
      #"{"ErrorCode": "NotFound", "SubErrorCode": {"Value": "Item"}, "ErrorDescription": "No such item", "RequestId": "r-2"}"#
    let error = await failure { try await Stub(answer).client().call("GetItemInfo", ["itemId": "1"]) }
    XCTAssertEqual(error?.kind, .service)
    XCTAssertEqual(error?.code, "NotFound")
    XCTAssertEqual(error?.subCode, "Item")
    XCTAssertEqual(error?.requestId, "r-2")
    XCTAssertEqual(error?.retry, .never)
    XCTAssertEqual(error?.localizedDescription, "service in GetItemInfo (NotFound/Item): No such item")
    let busy = await failure { try await Stub("<html>", status: 503).client { $0.retry.attempts = 1 }.call("GetBrandInfoList") }
    XCTAssertEqual(busy?.kind, .http)
    XCTAssertEqual(busy?.httpStatus, 503)
    XCTAssertEqual(busy?.retry, .after)
  }

  func testAKindOfALaterVersionIsKept() {
    let error = OtapiError(record: ["kind": "strange", "message": "m", "retry": "later", "new": 1])
    XCTAssertEqual(error.kind, .unknown("strange"))
    XCTAssertEqual(error.kind.name, "strange")
    XCTAssertEqual(error.retry, .never)
    XCTAssertEqual("\(error)", "strange: m")
  }

  func testTwentyCallsShareOneLogin() async throws {
    let log = List<LogRecord>()
    let shop = try TestShop { $0.log = { log.add($0) } }
    try await withThrowingTaskGroup(of: Value.self) { group in
      for number in 0..<20 {
        group.addTask {
          try await shop.back.call("SearchOrders", ["searchParameters": [:], "framePosition": Value(number), "frameSize": 5])
        }
      }
      for try await found in group { XCTAssertFalse(found.isNull) }
    }
    let methods = log.items.compactMap { if case .log(let one) = $0 { one.method } else { nil } }
    XCTAssertEqual(methods.filter { $0 == "AuthenticateInstanceOperator" }.count, 1)
    XCTAssertEqual(methods.filter { $0 == "SearchOrders" }.count, 20)
    let sessions = log.items.compactMap { if case .session(let one) = $0 { one } else { nil } }
    XCTAssertEqual(sessions.map(\.scope), [shop.back.id])
    XCTAssertEqual(sessions.map(\.change), ["opened"])
    XCTAssertFalse("\(log.items)".contains("password"))
  }

  func testEqualReadsInFlightAreSentOnce() async throws {
    let gate = Gate()
    let stub = Stub { _, _ in
      await gate.pass()
      return Response(status: 200, body: Data(#"{"ErrorCode": "Ok"}"#.utf8))
    }
    let client = try stub.client()
    let calls = (0..<20).map { _ in Task { try await client.call("GetBrandInfoList") } }
    // Each looks at the clock just before it is stepped.
    try await until("all are stepped") { stub.looks.value >= 20 }
    try await Task.sleep(nanoseconds: 50_000_000)
    gate.open()
    for call in calls { _ = try await call.value }
    XCTAssertEqual(stub.sent.items.count, 1)
  }

  func testAClosedClientSaysSo() async throws {
    let stub = Stub { _, _ in
      try await Task.sleep(nanoseconds: 60_000_000_000)
      return Response(status: 200, body: Data())
    }
    let client = try stub.client()
    let scope = try client.customer(session: "s")
    let running = Task { try await client.call("GetBrandInfoList") }
    try await until("it is sent") { !stub.sent.items.isEmpty }
    let run = try client.prepare(customer: scope)
    client.close()
    client.close()
    let cancelled = await failure { try await running.value }
    XCTAssertEqual(cancelled?.kind, .cancelled)
    let ended = await failure { try await run.result() }
    XCTAssertEqual(ended?.kind, .cancelled)
    scope.close()
    let calls: [() async throws -> Void] = [
      { _ = try await client.call("GetBrandInfoList") }, { _ = try await scope.callRaw("X") },
      { _ = try client.guest() }, { _ = try client.prepare(customer: scope) }, { _ = try client.resume("{}") },
    ]
    for call in calls {
      let error = await failure(of: call)
      XCTAssertEqual(error?.path, "client")
      XCTAssertEqual(error?.message, "the client is closed")
    }
  }

  func testAClosedScopeSaysSo() async throws {
    let client = try Stub().client()
    let scope = try client.customer(session: "s")
    scope.close()
    scope.close()
    let error = await failure { try await scope.call("GetUserProfileInfoList") }
    XCTAssertEqual(error?.kind, .invalidArgument)
    XCTAssertEqual(error?.path, "scope")
  }

  func testAScopeOfAnotherClientIsRefused() async throws {
    let (one, other) = (try Stub().client(), try Stub().client())
    let scope = try one.operator(session: "s")
    XCTAssertThrowsError(try other.pay(operator: scope, orderId: "1")) { XCTAssertEqual(($0 as? OtapiError)?.path, "operator") }
    XCTAssertNoThrow(try one.pay(operator: scope.id, orderId: "1"))
    XCTAssertThrowsError(try one.customer(login: "l", operator: 99))
  }

  func testNothingPrintedShowsASecret() throws {
    var settings = Settings(key: "S3CRET", secret: "S3CRET", transport: Stub())
    settings.headers = ["X": "S3CRET"]
    let request = Request(
      url: "https://otapi.net/", headers: [Header(name: "X", value: "S3CRET")], body: Data("S3CRET".utf8), deadlineMs: 1,
      maxBytes: 1)
    var printed = "\(settings) \(request) \(String(reflecting: request))"
    dump(settings, to: &printed)
    dump(request, to: &printed)
    XCTAssertFalse(printed.contains("S3CRET"), printed)
  }

  func testAStoredAnswerIsRead() throws {
    let body = Data(#"{"ErrorCode": "Ok", "RequestId": "r", "New": 1}"#.utf8)
    let envelope = try decode(method: "GetBill", body: body, options: DecodeOptions(status: 200, raw: true, extra: true))
    XCTAssertEqual(envelope.requestId, "r")
    XCTAssertEqual(envelope.raw, body)
    XCTAssertThrowsError(try decode(method: "GetBill", body: Data("<html>".utf8), options: DecodeOptions(status: 502))) {
      XCTAssertEqual(($0 as? OtapiError)?.kind, .http)
    }
    XCTAssertThrowsError(try decode(method: "GetBill", body: body, options: DecodeOptions(limits: Limits(bytes: 5)))) {
      XCTAssertEqual(($0 as? OtapiError)?.kind, .limitExceeded)
    }
  }
}
