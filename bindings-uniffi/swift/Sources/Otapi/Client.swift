/// A client of the service: settings, sessions, and all calls and flows in progress. It may be used from any task; calls run
/// side by side, share logins, and equal reads in flight are sent once.
///
/// ```swift
/// let client = try Client(Settings(key: "KEY"))
/// let item = try await client.call("GetItemInfo", ["itemId": "520813250866"])
/// print(item["title"].string ?? "")
/// ```
///
/// The client itself calls as a guest; ``operator(login:password:)`` and its like make scopes that have a session.
/// A cancelled task stops its request and throws ``OtapiError`` with the kind `cancelled`, or `outcomeUnknown` where a change
/// was on its way.
public final class Client: Sendable {
  let core: Core

  /// A client with these settings. Nothing is sent before something is called.
  ///
  /// - Throws: ``OtapiError`` of kind `invalidArgument` naming the setting.
  public convenience init(_ settings: Settings) throws {
    self.init(try Core(settings))
  }

  init(_ core: Core) {
    self.core = core
  }

  /// Calls a method of the catalogue and gives its payload.
  ///
  /// - Parameters:
  ///   - method: Its name, such as `GetItemInfo`.
  ///   - arguments: An object; amounts are `Value(Decimal)` or exact texts, dates `Value(Date)` or texts with a zone.
  ///   - options: What is special to this call.
  /// - Throws: ``OtapiError``. A wrong argument is found before anything is sent.
  public func call(_ method: String, _ arguments: Value = [:], options: CallOptions = CallOptions()) async throws -> Value {
    try await core.call(0, method, arguments, options).payload
  }

  /// As ``call(_:_:options:)``, with what stands beside the payload.
  public func callEnvelope(
    _ method: String, _ arguments: Value = [:], options: CallOptions = CallOptions()
  ) async throws -> Envelope {
    try await core.call(0, method, arguments, options)
  }

  /// Calls any method, known or not, with ready-made parameters: an object of texts. It counts as one that changes something
  /// once, unless the catalogue knows better.
  public func callRaw(
    _ name: String, _ parameters: Value = [:], options: CallOptions = CallOptions()
  ) async throws -> Envelope {
    try await core.callRaw(0, name, parameters, options)
  }

  /// Ends everything: what runs ends as cancelled, and whatever is called afterwards throws. Closing twice is the same as once.
  public func close() {
    core.close()
  }
}

/// What is special to one call.
public struct CallOptions: Sendable {
  /// The language of titles and messages.
  public var language: String?
  /// Milliseconds for one attempt.
  public var timeoutMs: Int64?
  /// Milliseconds for all attempts together.
  public var deadlineMs: Int64?
  /// Whether to give ``Envelope/raw``.
  public var raw: Bool
  /// Whether to give ``Envelope/extra``.
  public var extra: Bool
  /// Whether a billed read that timed out is repeated, although it may have been paid for.
  public var retryAfterTimeout: Bool
  /// Whose marketplace session goes with the call.
  public var provider: (any ScopeReference)?
  /// Which page of a list to read: see ``Pages``.
  var page: String?

  /// Options.
  public init(
    language: String? = nil, timeoutMs: Int64? = nil, deadlineMs: Int64? = nil, raw: Bool = false, extra: Bool = false,
    retryAfterTimeout: Bool = false, provider: (any ScopeReference)? = nil
  ) {
    self.language = language
    self.timeoutMs = timeoutMs
    self.deadlineMs = deadlineMs
    self.raw = raw
    self.extra = extra
    self.retryAfterTimeout = retryAfterTimeout
    self.provider = provider
  }
}

extension Core {
  func call(_ scope: UInt32, _ method: String, _ arguments: Value, _ options: CallOptions) async throws -> Envelope {
    let (arguments, options) = (try JSONWriter.text(object: arguments, name: "arguments"), try text(options))
    let machine = try machine { try $0.call(scope: scope, method: method, arguments: arguments, options: options) }
    return Envelope(try await machine.finish(RunOptions()))
  }

  func callRaw(_ scope: UInt32, _ name: String, _ parameters: Value, _ options: CallOptions) async throws -> Envelope {
    let (parameters, options) = (try JSONWriter.text(object: parameters, name: "parameters"), try text(options))
    let machine = try machine { try $0.callRaw(scope: scope, method: name, parameters: parameters, options: options) }
    return Envelope(try await machine.finish(RunOptions()))
  }

  private func text(_ options: CallOptions) throws -> String {
    let value = given([
      "language": options.language.map { Value($0) },
      "timeoutMs": options.timeoutMs.map { Value($0) },
      "deadlineMs": options.deadlineMs.map { Value($0) },
      "raw": given(options.raw),
      "extra": given(options.extra),
      "retryAfterTimeout": given(options.retryAfterTimeout),
      "provider": try options.provider.map { try number($0, "provider") },
      "page": options.page.map { Value($0) },
    ])
    return value.object.isEmpty ? "" : try JSONWriter.text(value, name: "options")
  }
}
