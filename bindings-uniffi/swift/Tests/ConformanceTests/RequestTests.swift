import Foundation
import Otapi
import XCTest

/// The vectors of requests, through the client itself.
final class RequestTests: XCTestCase {
  /// Makes a call of the vector's arguments, but for sessions.
  private typealias Way = @Sendable (any Caller, _ vector: Value, _ arguments: Value, CallOptions) async throws -> Void
  /// What of a body counts.
  private typealias Sight = (String) -> String

  func testRequests() async throws {
    let (run, skipped) = try await play { caller, vector, arguments, options in
      _ = try await caller.callEnvelope(vector["method"].string ?? "", arguments, options: options)
    }
    XCTAssertLessThan(skipped, (run + skipped) / 20)
    try Tally.all.add("requests", run: run, skipped: skipped)
  }

  func testTypedRequests() async throws {
    let (run, skipped) = try await play(trimmed) { caller, vector, arguments, options in
      var options = options
      options.language = arguments["language"].string
      let given = try Parameters(arguments.without("language"), asIs: !vector["error"].isNull)
      // It takes what it knows before it sends anything.
      let checked = Checked(caller: caller) { try given.done() }
      guard let typed = TypedCall.of(vector["method"].string ?? "") else { throw Skip(why: "no such method") }
      _ = try await typed.one(checked, given, options)
    }
    print("requests through the typed face: \(run), and \(skipped) that it cannot say")
    XCTAssertLessThan(skipped, (run + skipped) / 4)
  }

  private func play(_ seen: Sight = { $0 }, _ way: Way) async throws -> (run: Int, skipped: Int) {
    let vectors = try Vectors.of("requests")
    var skipped: [String: Int] = [:]
    for vector in vectors {
      try Vectors.known(vector, ["id", "because", "method", "arguments", "key", "secret", "time", "body", "error"])
      do {
        try await check(vector, seen, way)
      } catch let skip as Skip {
        skipped[skip.why, default: 0] += 1
      } catch {
        XCTFail("\(vector["id"]): \(error)")
      }
    }
    for (why, count) in skipped { print("skipped: \(count) request vectors: \(why)") }
    let left = skipped.values.reduce(0, +)
    return (vectors.count - left, left)
  }

  /// The session of a method that needs one, where a vector has none.
  private static let brought = "BROUGHT"

  /// Makes the call with the sessions that its arguments name. Whose they are the vectors do not say: the client does, by refusing
  /// all others.
  private func check(_ vector: Value, _ seen: Sight, _ way: Way) async throws {
    var arguments = vector["arguments"]
    let session = arguments["sessionId"].string ?? arguments["session_id"].string
    let market = arguments["providerSessionId"].string
    for name in ["sessionId", "session_id", "providerSessionId"] { arguments = arguments.without(name) }
    if session == "" { throw Skip(why: "the client takes no empty session") }
    for role in session == nil ? [Scope.Role.guest, .customer, .operator] : [.customer, .operator] {
      for market in market == nil ? [nil, Self.brought] : [market] {
        let desk = Desk(time: try moment(vector["time"].string ?? ""))
        var settings = Settings(key: vector["key"].string, secret: vector["secret"].string, transport: desk)
        settings.retry.attempts = 1
        let client = try Client(settings)
        defer { client.close() }
        let caller = try caller(client, role, session ?? Self.brought)
        let options = CallOptions(provider: try market.map { try client.provider(providerType: "Taobao", session: $0) })
        let error = try await failure { try await way(caller, vector, arguments, options) }
        guard let error else { throw Difference("the call succeeded, although nobody answers") }
        let wanted = vector["error"]["path"].string
        if let path = error.path, ["scope", "providerSessionId"].contains(path), path != wanted { continue }
        return try hold(desk, error, against: vector, seen)
      }
    }
    throw Skip(why: "no scope has such a session")
  }

  private func caller(_ client: Client, _ role: Scope.Role, _ session: String) throws -> any Caller {
    switch role {
    case .customer: try client.customer(session: session)
    case .operator: try client.operator(session: session)
    default: client
    }
  }

  private func failure(of call: () async throws -> Void) async throws -> OtapiError? {
    do {
      try await call()
      return nil
    } catch let error as OtapiError {
      return error
    }
  }

  private func hold(_ desk: Desk, _ error: OtapiError, against vector: Value, _ seen: Sight) throws {
    if !vector["error"].isNull {
      try Vectors.hold(Vectors.record(of: error), against: vector["error"])
      if !desk.bodies.isEmpty { throw Difference("something was sent") }
    } else if desk.bodies.isEmpty {
      throw Difference("nothing was sent: \(error)")
    } else {
      var body = desk.bodies[0]
      for name in ["sessionId", "providerSessionId"] {
        body = body.replacingOccurrences(of: "&\(name)=\(Self.brought)", with: "")
      }
      if seen(body) == seen(vector["body"].string ?? "") { return }
      if body != desk.bodies[0], !vector["secret"].isNull { throw Skip(why: "signed without the session that the method needs") }
      throw Difference("\n  expected \(vector["body"])\n  sent     \(body)")
    }
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

/// Passes calls on if they are right.
private struct Checked: Caller {
  let caller: any Caller
  let check: @Sendable () throws -> Void

  func callEnvelope(_ method: String, _ arguments: Value, options: CallOptions) async throws -> Envelope {
    try check()
    return try await caller.callEnvelope(method, arguments, options: options)
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
