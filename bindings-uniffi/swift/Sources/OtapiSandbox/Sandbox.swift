import Foundation
import Otapi
import OtapiSandboxEngine

/// A fake service in this process: a transport, and a clock whose time is virtual, so that waiting takes none.
///
/// ```swift
/// let sandbox = try Sandbox()
/// let client = try Client(Settings(key: "sandbox", transport: sandbox))
/// ```
///
/// Its key is `sandbox`, or `sandbox-signed` with the secret `sandbox-secret`; its people are `operator` and `customer`, with the
/// same words as passwords.
public final class Sandbox: Transport, Otapi.Clock {
  private let engine: SandboxEngine

  /// A sandbox of these settings.
  ///
  /// - Throws: ``OtapiError`` of kind `invalidArgument` naming the setting.
  public init(_ settings: SandboxSettings = SandboxSettings()) throws {
    let text = try settings.value.json()
    engine = try mapped { try SandboxEngine(settings: text) }
  }

  public func send(_ request: Request) async throws -> Response {
    let head: Value = [
      "method": .string(request.method), "url": .string(request.url),
      "headers": .array(request.headers.map { [.string($0.name), .string($0.value)] }),
      "deadlineMs": .integer(request.deadlineMs),
    ]
    let text = try head.json()
    let reply = try mapped { try engine.exchange(request: SandboxParcel(head: text, body: request.body)) }
    let answer = try Value(json: reply.head)
    if let failure = answer["failure"].string.flatMap(TransportFailure.Failure.init) {
      throw TransportFailure(failure, message: answer["message"].string ?? "")
    }
    return Response(
      status: answer["status"].int ?? 0,
      headers: answer["headers"].array.map { Header(name: $0[0].string ?? "", value: $0[1].string ?? "") },
      body: reply.body)
  }

  public func now() -> Time {
    let time = try? engine.now()
    return Time(wallMs: time?.wallMs ?? 0, monoMs: time?.monoMs ?? 0)
  }

  public func sleep(until monoMs: Int64) async throws {
    try mapped { try engine.waitUntil(monoMs: monoMs) }
    // Somebody else is to have a turn, as if time had passed.
    await Task.yield()
  }

  /// What a person's browser does at the marketplace's login: approves, or declines. Gives the address that it is sent back to.
  ///
  /// - Throws: ``OtapiError`` of kind `invalidArgument` if the address leads to no login.
  public func visit(_ url: String, refuse: Bool = false) throws -> String {
    try mapped { try engine.visit(url: url, refuse: refuse) }
  }

  /// The sandbox's books: what really happened.
  public func truth() throws -> Value {
    try Value(json: try mapped { try engine.truth() })
  }
}

/// How a ``Sandbox`` behaves. What is `nil` is left to it.
public struct SandboxSettings: Sendable, Hashable {
  /// What looks random follows from this number. Default: 1.
  public var seed: Int?
  /// The course of events. Default: `main`.
  public var scenario: String?
  /// What goes wrong: `METHOD#N=WHAT`, for example `AddOrder#1=lost-after`.
  public var faults: [String]
  /// Milliseconds that an answer takes. Default: 40.
  public var latencyMs: Int64?
  /// Milliseconds that a session lives.
  public var sessionMs: Int64?
  /// By how much the service's clock differs.
  public var clockSkewMs: Int64?
  /// How many calls a day are allowed.
  public var dailyCalls: Int?
  /// Ways in which services are known to differ, by their names, such as `bareXml`.
  public var variants: Set<String>

  /// Settings.
  public init(
    seed: Int? = nil, scenario: String? = nil, faults: [String] = [], latencyMs: Int64? = nil, sessionMs: Int64? = nil,
    clockSkewMs: Int64? = nil, dailyCalls: Int? = nil, variants: Set<String> = []
  ) {
    self.seed = seed
    self.scenario = scenario
    self.faults = faults
    self.latencyMs = latencyMs
    self.sessionMs = sessionMs
    self.clockSkewMs = clockSkewMs
    self.dailyCalls = dailyCalls
    self.variants = variants
  }

  var value: Value {
    var members = Members()
    members["seed"] = seed.map { Value($0) }
    members["scenario"] = scenario.map { Value($0) }
    members["faults"] = .array(faults.map { Value($0) })
    members["latencyMs"] = latencyMs.map { Value($0) }
    members["sessionMs"] = sessionMs.map { Value($0) }
    members["clockSkewMs"] = clockSkewMs.map { Value($0) }
    members["dailyCalls"] = dailyCalls.map { Value($0) }
    members["variants"] = .object(Members(variants.sorted().map { ($0, true) }))
    return .object(members)
  }
}

/// Work of the sandbox, whose errors are the client's.
private func mapped<Result>(_ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch SandboxRefusal.Record(let record) {
    throw OtapiError(record: try Value(json: record))
  }
}
