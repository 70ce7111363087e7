import Foundation
import OtapiEngine

@testable import Otapi

/// Plays one vector of the engine against a client behind the boundary: the host's part of the script.
final class Player {
  /// Every secret of a vector contains this, so that it can be told where one must not be.
  private static let secret = "S3CRET"
  /// 2025-01-02T03:04:05Z.
  private static let wallMs: Int64 = 1_735_787_045_000
  private static let monoMs: Int64 = 1_000_000

  private static let settings: Value = ["key": "S3CRET-key", "format": "json", "retry": ["baseMs": 0]]
  private static let scopes: Value = [
    ["role": "operator", "session": "S3CRET-operator"], ["role": "customer", "session": "S3CRET-customer"],
    ["role": "provider", "providerType": "Taobao", "session": "S3CRET-provider"],
  ]
  /// The steps of a script by the member that names them, and the members that each may have beside it.
  private static let steps: [(verb: String, members: Set<String>)] = [
    ("start", ["refused"]), ("send", ["url", "form", "deadlineMs", "keep", "reply", "took", "frees"]),
    ("feed", ["took", "frees", "refused"]), ("wait", ["early"]), ("blocked", []), ("save", ["keep"]),
    ("ask", ["in", "keep", "answer", "poll"]), ("answer", ["refused"]), ("done", ["keep"]), ("error", []), ("gone", []),
    ("cancel", ["frees"]), ("events", []), ("log", []), ("pass", []), ("scope", ["refused"]), ("close", []), ("restart", []),
  ]

  private let settings: Value
  private let scopes: Value
  /// Whether flows are started by what is printed for them, and results read so.
  private let isTyped: Bool
  private var engine: Engine
  private var runs: [String: (flow: TypedFlow, run: AnyObject)] = [:]
  private var nowMs: Int64 = 0
  private var machines: [String: UInt32] = [:]
  private var kept = Kept()
  private var events: [Value] = []
  private var log: [Value] = []

  /// Plays the whole vector; the error says at which step something was not as expected.
  static func play(_ vector: Value, isTyped: Bool = false) throws {
    try Vectors.known(vector, ["id", "because", "settings", "scopes", "script", "refused"])
    var settings = Self.settings
    for (name, value) in vector["settings"].object { settings[name] = value }
    if isTyped, settings["case"].string == "snake" { throw Skip(why: "names in another case") }
    var player: Player?
    try accepted(vector) { player = try Player(settings, vector["scopes"].isNull ? scopes : vector["scopes"], isTyped) }
    for (place, step) in vector["script"].array.enumerated() {
      do {
        try player?.play(step)
      } catch let skip as Skip {
        throw skip
      } catch {
        throw Difference("step \(place) \(step)\n    \(error)")
      }
    }
  }

  private init(_ settings: Value, _ scopes: Value, _ isTyped: Bool) throws {
    (self.settings, self.scopes, self.isTyped) = (settings, scopes, isTyped)
    engine = try Engine(settings: settings.json(), entropy: Data(repeating: 0, count: 32))
    try addScopes()
  }

  private func addScopes() throws {
    for scope in scopes.array { _ = try engine.scope(scope: scope.json()) }
  }

  private var time: (wall: Int64, mono: Int64) { (Self.wallMs + nowMs, Self.monoMs + nowMs) }

  private func play(_ step: Value) throws {
    // Replies and answers are given when the step has been seen, and may be made of what it kept.
    let step = Value.object(
      Members(try step.object.map { ($0.name, ["reply", "answer"].contains($0.name) ? $0.value : try kept.resolve($0.value)) }))
    guard let (verb, members) = Self.steps.first(where: { step.object[$0.verb] != nil }) else {
      throw Difference("no known step")
    }
    try Vectors.known(step, members.union([verb, "on"]))
    let (what, on) = (step[verb], step["on"].string ?? "a")
    let id = machines[on] ?? 0
    switch verb {
    case "start": try Self.accepted(step) { machines[on] = try start(what, on, isRefused: !step["refused"].isNull) }
    case "feed": try feed(id, what, step)
    case "answer":
      let answer = try kept.resolve(what).json()
      try Self.accepted(step) { try engine.answer(id: id, answer: answer) }
    case "gone":
      let refusal = try Vectors.refusal { _ = try engine.step(id: id, wallMs: time.wall, monoMs: time.mono) }
      try (refusal ?? .null).hold(against: ["kind": "invalid_argument", "path": "id"])
    case "cancel": try freed(try engine.cancel(id: id, wallMs: time.wall, monoMs: time.mono), step)
    case "events": try take(&events).hold(against: what)
    case "log": try take(&log).hold(against: what)
    case "pass": nowMs += try number(what)
    case "scope": try Self.accepted(step) { _ = try engine.scope(scope: what.json()) }
    case "close": try engine.closeScope(scope: UInt32(try number(what)))
    case "restart":
      engine = try Engine(settings: settings.json(), entropy: Data(repeating: 1, count: 32))
      machines = [:]
      try addScopes()
    default: try self.step(id, on, verb, what, step)
    }
    try drain()
  }

  private func start(_ what: Value, _ on: String, isRefused: Bool) throws -> UInt32 {
    let kinds = ["call", "callRaw", "flow", "resume"]
    try Vectors.known(
      what, ["call", "callRaw", "flow", "resume", "scope", "arguments", "options", "parameters", "input", "sessions"])
    let text = { (name: String) in try what.object[name]?.json() ?? "" }
    let (scope, options) = (UInt32(what["scope"].int ?? 0), try text("options"))
    guard let kind = kinds.first(where: { what.object[$0] != nil }) else { throw Difference("no known start") }
    let name = what[kind].string ?? ""
    switch kind {
    case "call": return try engine.call(scope: scope, method: name, arguments: try text("arguments"), options: options)
    case "callRaw": return try engine.callRaw(scope: scope, method: name, parameters: try text("parameters"), options: options)
    case "flow" where isTyped: return try startTyped(name, what["input"], on, isRefused)
    case "flow": return try engine.start(kind: name, input: try text("input"))
    default: return try engine.resume(state: try text("resume"), sessions: try text("sessions"))
    }
  }

  private func startTyped(_ kind: String, _ input: Value, _ on: String, _ isRefused: Bool) throws -> UInt32 {
    guard let flow = TypedFlow.of(kind) else { throw Skip(why: "no such flow") }
    let client = Client(Core(engine, Settings()))
    do {
      let started = try flow.start(client, try Parameters(input, asIs: isRefused))
      runs[on] = (flow, started.run)
      return UInt32(started.id)
    } catch let error as OtapiError {
      throw Refusal.Record(record: try Vectors.record(of: error).json())
    }
  }

  /// Holds what a type makes of something against this.
  private static func same(_ told: Value?, _ value: Value) throws {
    guard let told, exact(told.bare) != exact(value.bare) else { return }
    throw Difference("\n  the type makes \(told)\n  of             \(value)")
  }

  /// Steps the machine and holds what it says against the script.
  private func step(_ id: UInt32, _ on: String, _ verb: String, _ what: Value, _ step: Value) throws {
    let parcel = try engine.step(id: id, wallMs: time.wall, monoMs: time.mono)
    let said = try Value(json: parcel.head)
    guard said["step"].string == (verb == "error" ? "failed" : verb) else { throw Difference("says \(parcel.head)") }
    let delay = { (name: String) in max(Int64(said[name].int ?? 0) - self.time.mono, 0) }
    var seen = Value.null
    switch verb {
    case "send":
      seen = try sent(said, parcel.body, what, step)
    case "wait":
      let range = what.array.isEmpty ? [what] : what.array
      let wait = delay("untilMs")
      guard try number(range[0])...number(range[range.count - 1]) ~= wait else { throw Difference("waits for \(wait) ms") }
      nowMs += step["early"].isNull ? wait : try number(step["early"])
    case "save":
      seen = try Value(json: said["state"].string ?? "")
      try Self.open(parcel.head)
    case "ask":
      seen = said["questions"]
      try Self.open(parcel.head)
      if !step["in"].isNull { try Value(delay("pollAtMs")).hold(against: step["in"]) }
      if !step["poll"].isNull { nowMs += delay("pollAtMs") }
    case "done":
      seen = try Value(json: String(decoding: parcel.body, as: UTF8.self))
      try Self.same(runs[on]?.flow.told(seen), seen)
    case "error": try Self.refused(said["error"], what)
    default: break
    }
    if ["save", "ask", "done"].contains(verb) { try seen.hold(against: what) }
    for (name, path) in step["keep"].object {
      guard let found = seen.pick(path.string ?? "") else { throw Difference("nothing at \(path)") }
      kept[name] = found
    }
    if !step["reply"].isNull { try feed(id, try kept.resolve(step["reply"]), step) }
    if !step["answer"].isNull { try engine.answer(id: id, answer: try kept.resolve(step["answer"]).json()) }
  }

  private func sent(_ said: Value, _ body: Data, _ what: Value, _ step: Value) throws -> Value {
    let headers = said["headers"].array.map { Header(name: $0[0].string ?? "", value: $0[1].string ?? "") }
    let request = Request(
      url: said["url"].string ?? "", headers: headers, body: body, deadlineMs: Int64(said["deadlineMs"].int ?? 0), maxBytes: 0)
    var dumped = ""
    dump(request, to: &dumped)
    try Self.open("\(request) \(dumped)")
    guard request.url.split(separator: "/").last.map(String.init) == what.string else { throw Difference("sends \(request)") }
    let form = Wire.form(body)
    let found: [(String, Value)] = [("form", form), ("url", .string(request.url)), ("deadlineMs", .integer(request.deadlineMs))]
    for (name, found) in found where !step[name].isNull {
      let seen = { (value: Value) in self.isTyped ? value.withoutZeros : value }
      try seen(found).hold(against: seen(step[name]), at: name)
    }
    return form
  }

  private func feed(_ id: UInt32, _ given: Value, _ step: Value) throws {
    if !step["took"].isNull { nowMs += try number(step["took"]) }
    let reply = try Wire.reply(given)
    try Self.accepted(step) {
      try freed(try engine.feed(id: id, wallMs: time.wall, monoMs: time.mono, reply: reply), step)
    }
  }

  /// Holds the machines that were freed beside the first, in their order, against the script; none where it is silent.
  private func freed(_ ids: [UInt32], _ step: Value) throws {
    let names = ids.dropFirst().compactMap { id in machines.first { $0.value == id }?.key }
    try Value.array(names.map { .string($0) }).hold(against: step["frees"].isNull ? [] : step["frees"])
  }

  /// Takes what happened out of the client.
  private func drain() throws {
    let text = try engine.events()
    if text.isEmpty { return }
    try Self.open(text)
    for event in try Value(json: text).array {
      if event["event"] == "log" { log.append(event) } else { events.append(event) }
      if case .items(let block) = Update(event: event), let on = machines.first(where: { Value($0.value) == event["id"] })?.key {
        try Self.same(runs[on]?.flow.items?(block), event["items"])
      }
    }
  }

  private func take(_ list: inout [Value]) -> Value {
    defer { list = [] }
    return .array(list)
  }

  // MARK: Rules

  /// Work that must be refused where the step says so, and only there.
  private static func accepted(_ step: Value, _ work: () throws -> Void) throws {
    let refusal = try Vectors.refusal(work)
    switch (refusal, step.object["refused"]) {
    case (nil, nil): break
    case (let refusal?, let expected?): try refused(refusal, expected)
    case (nil, .some): throw Difference("was not refused")
    case (let refusal?, nil): throw Difference("was refused: \(refusal)")
    }
  }

  private static func refused(_ record: Value, _ expected: Value) throws {
    let error = OtapiError(record: record)
    var dumped = ""
    dump(error, to: &dumped)
    try open("\(record) \(error) \(error.localizedDescription) \(dumped)")
    try record.hold(against: expected)
  }

  /// Fails for a text that shows a secret.
  private static func open(_ text: String) throws {
    if text.contains(secret) { throw Difference("shows a secret: \(text)") }
  }

  private func number(_ value: Value) throws -> Int64 {
    guard let number = value.int, number >= 0 else { throw Difference("\(value) is no number") }
    return Int64(number)
  }
}

/// What goes over the wire in a vector: replies in short, request bodies decoded.
private enum Wire {
  static func reply(_ given: Value) throws -> Parcel {
    try Vectors.known(
      given, ["ok", "code", "sub", "description", "requestId", "xml", "body", "status", "headers", "failure"])
    if let failure = given["failure"].string {
      let head: Value = ["failure": .string(failure), "message": "as the vector says"]
      return Parcel(head: try head.json(), body: Data())
    }
    let headers = given["headers"].object.map { Value.array([.string($0.name), $0.value]) }
    let head: Value = ["status": given["status"].isNull ? 200 : given["status"], "headers": .array(headers)]
    return Parcel(head: try head.json(), body: Data(try body(given).utf8))
  }

  private static func body(_ given: Value) throws -> String {
    if case .object(let members) = given["ok"] {
      var answer: Value = ["ErrorCode": "Ok"]
      for (name, value) in members { answer[name] = value }
      return try answer.json()
    }
    if let code = given["code"].string {
      var answer: Value = ["ErrorCode": .string(code)]
      if let sub = given["sub"].string { answer["SubErrorCode"] = ["Value": .string(sub)] }
      if let text = given["description"].string { answer["ErrorDescription"] = .string(text) }
      if let number = given["requestId"].string { answer["RequestId"] = .string(number) }
      return try answer.json()
    }
    guard let body = given["xml"].string ?? given["body"].string else { throw Difference("a reply without a body") }
    return body
  }

  /// A form body as an object of its parameters.
  static func form(_ body: Data) -> Value {
    let plain = { (text: Substring) in Value(text.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? "") }
    let pairs = String(decoding: body, as: UTF8.self).split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (plain(parts[0]).string ?? "", parts.count > 1 ? plain(parts[1]) : "")
    }
    return .object(Members(pairs))
  }
}
