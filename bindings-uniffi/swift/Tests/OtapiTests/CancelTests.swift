import Foundation
import OtapiSandbox
import XCTest

@testable import Otapi

final class CancelTests: XCTestCase {
  /// A service that never answers, but heeds cancelling.
  private let silent = Stub { _, _ in
    try await Task.sleep(nanoseconds: 60_000_000_000)
    return Response(status: 200, body: Data())
  }

  func testBeforeItStarts() async throws {
    let client = try silent.client()
    let gate = Gate()
    let task = Task {
      await gate.pass()
      return try await client.call("GetBrandInfoList")
    }
    task.cancel()
    gate.open()
    let error = await failure { try await task.value }
    XCTAssertEqual(error?.kind, .cancelled)
    XCTAssertTrue(silent.sent.items.isEmpty)
  }

  func testWhileAReadIsSent() async throws {
    let client = try silent.client()
    let task = Task { try await client.call("GetBrandInfoList") }
    try await until("it is sent") { !self.silent.sent.items.isEmpty }
    task.cancel()
    let error = await failure { try await task.value }
    XCTAssertEqual(error?.kind, .cancelled)
  }

  func testWhileAChangeIsSent() async throws {
    let client = try silent.client()
    let buyer = try client.customer(session: "s")
    let task = Task { try await buyer.call("CancelSalesOrder", ["salesId": "1"]) }
    try await until("it is sent") { !self.silent.sent.items.isEmpty }
    task.cancel()
    let error = await failure { try await task.value }
    XCTAssertEqual(error?.kind, .outcomeUnknown)
  }

  func testWhileItIsBlocked() async throws {
    let client = try silent.client()
    let first = Task { try await client.call("GetBrandInfoList") }
    try await until("the first is sent") { self.silent.sent.items.count == 1 }
    let looks = silent.looks.value
    let second = Task { try await client.call("GetBrandInfoList") }
    try await until("the second is stepped") { self.silent.looks.value > looks }
    second.cancel()
    let error = await failure { try await second.value }
    XCTAssertEqual(error?.kind, .cancelled)
    XCTAssertEqual(silent.sent.items.count, 1)
    first.cancel()
    _ = await first.result
  }

  func testWhoWaitsForACancelledOneGoesOn() async throws {
    let gate = Gate()
    let stub = Stub { _, number in
      if number == 1 { try await Task.sleep(nanoseconds: 60_000_000_000) }
      await gate.pass()
      return Response(status: 200, body: Data(#"{"ErrorCode": "Ok"}"#.utf8))
    }
    let client = try stub.client()
    let first = Task { try await client.call("GetBrandInfoList") }
    try await until("the first is sent") { stub.sent.items.count == 1 }
    let looks = stub.looks.value
    let second = Task { try await client.call("GetBrandInfoList") }
    try await until("the second is stepped") { stub.looks.value > looks }
    first.cancel()
    gate.open()
    _ = try await second.value
    XCTAssertEqual(stub.sent.items.count, 2)
  }

  func testWhileItWaits() async throws {
    // The system's clock, and an hour to wait.
    let stub = Stub("busy", status: 503)
    let client = try stub.client {
      $0.clock = SystemClock()
      $0.retry = RetrySettings(baseMs: 3_600_000, maxMs: 3_600_000)
    }
    let task = Task { try await client.call("GetBrandInfoList") }
    try await until("it is sent") { !stub.sent.items.isEmpty }
    task.cancel()
    let error = await failure { try await task.value }
    XCTAssertEqual(error?.kind, .cancelled)
    XCTAssertEqual(stub.sent.items.count, 1)
  }

  func testARunByItself() async throws {
    let client = try silent.client()
    let run = try client.prepare(customer: try client.customer(session: "s"))
    run.cancel()
    let error = await failure { try await run.result() }
    XCTAssertEqual(error?.kind, .cancelled)
    let again = await failure { try await run.result() }
    XCTAssertEqual(again, error)
    XCTAssertTrue(silent.sent.items.isEmpty)
    XCTAssertThrowsError(try run.answer(.action("Cancel")))
  }

  func testARunWhileItIsSent() async throws {
    let client = try silent.client()
    let run = try client.prepare(customer: try client.customer(session: "s"))
    let task = Task { try await run.result() }
    try await until("it is sent") { !self.silent.sent.items.isEmpty }
    run.cancel()
    let error = await failure { try await task.value }
    XCTAssertEqual(error?.kind, .cancelled)
  }

  func testARunWhileItAsks() async throws {
    let asked = Counter()
    let shop = try TestShop()
    let run = try await shop.export(
      RunOptions(ask: { _ in
        asked.up()
        try await Task.sleep(nanoseconds: 60_000_000_000)
        return []
      }))
    let task = Task { try await run.result() }
    try await until("it asks") { asked.value == 1 }
    task.cancel()
    let error = await failure { try await task.value }
    XCTAssertEqual(error?.kind, .cancelled)
  }

  func testWhatNobodyHoldsIsEndedInTheCore() throws {
    let client = try silent.client()
    var run: FlowRun<PrepareResult>? = try client.prepare(customer: try client.customer(session: "s"))
    let id = UInt32(run?.id ?? 0)
    XCTAssertNoThrow(try client.core.engine().answer(id: id, answer: "{}"))
    run = nil
    XCTAssertThrowsError(try client.core.engine().answer(id: id, answer: "{}"))
  }
}
