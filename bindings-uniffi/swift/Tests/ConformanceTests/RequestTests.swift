import Foundation
import Otapi
import XCTest

/// The vectors of requests, through the client itself.
final class RequestTests: XCTestCase {
  func testRequests() async throws {
    let vectors = try Vectors.of("requests")
    var skipped: [String: Int] = [:]
    for vector in vectors {
      try Vectors.known(vector, ["id", "because", "method", "arguments", "key", "secret", "time", "body", "error"])
      do {
        try await check(vector)
      } catch let skip as Skip {
        skipped[skip.why, default: 0] += 1
      } catch {
        XCTFail("\(vector["id"]): \(error)")
      }
    }
    for (why, count) in skipped { print("skipped: \(count) request vectors: \(why)") }
    let left = skipped.values.reduce(0, +)
    XCTAssertLessThan(left, vectors.count / 20)
    try Tally.all.add("requests", run: vectors.count - left, skipped: left)
  }

  private struct Skip: Error {
    let why: String
  }

  private func check(_ vector: Value) async throws {
    let desk = Desk(time: try moment(vector["time"].string ?? ""))
    var settings = Settings(key: vector["key"].string, secret: vector["secret"].string, transport: desk)
    settings.retry.attempts = 1
    let client = try Client(settings)
    defer { client.close() }
    var failure: OtapiError?
    do {
      _ = try await client.call(vector["method"].string ?? "", vector["arguments"])
    } catch let error as OtapiError {
      failure = error
    }
    if !vector["error"].isNull {
      guard let failure else { throw Difference("was not refused") }
      try hold(failure, against: vector["error"])
      return XCTAssertTrue(desk.bodies.isEmpty, "\(vector["id"]): something was sent")
    }
    guard let body = desk.bodies.first else { throw Difference("nothing was sent: \(failure?.description ?? "")") }
    if body != vector["body"].string { throw Difference("\n  expected \(vector["body"])\n  sent     \(body)") }
  }

  private func hold(_ error: OtapiError, against expected: Value) throws {
    var record: Value = ["kind": .string(error.kind.name), "retry": .string(error.retry.rawValue), "message": .string(error.message)]
    record["path"] = error.path.map { Value($0) } ?? .null
    record["method"] = error.method.map { Value($0) } ?? .null
    for name in record.object.names where record[name].isNull { record = record.without(name) }
    try Vectors.hold(record, against: expected)
  }

  private func moment(_ text: String) throws -> Int64 {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(secondsFromGMT: 0)
    format.dateFormat = "yyyyMMddHHmmss"
    guard let date = format.date(from: text) else { throw Difference("\(text) is no time") }
    return Int64(date.timeIntervalSince1970) * 1000
  }
}

extension Value {
  fileprivate func without(_ name: String) -> Value {
    var members = object
    members[name] = nil
    return .object(members)
  }
}

/// Takes requests and gives nothing back, at a fixed time.
private final class Desk: Transport, Otapi.Clock, @unchecked Sendable {
  // Used by one call at a time.
  private(set) var bodies: [String] = []
  private let time: Int64

  init(time: Int64) {
    self.time = time
  }

  func send(_ request: Request) async throws -> Response {
    bodies.append(String(decoding: request.body, as: UTF8.self))
    throw TransportFailure(.broken, message: "nobody is there")
  }

  func now() -> Time { Time(wallMs: time, monoMs: 0) }

  func sleep(until monoMs: Int64) async throws {}
}
