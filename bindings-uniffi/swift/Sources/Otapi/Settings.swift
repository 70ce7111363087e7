/// What a ``Client`` is configured with. Only the key is needed, or the headers of a gateway in its place.
///
/// What is `nil` has the default that stands beside it. Wrong settings are refused by ``Client/init(_:)``, which names them.
public struct Settings: Sendable {
  /// The instance key.
  public var key: String?
  /// The secret that calls are signed with, where the key demands it.
  public var secret: String?
  /// The client has no key: a gateway at ``url`` adds it. Default: false.
  public var keyless: Bool?
  /// Further headers of every request, such as a gateway's.
  public var headers: [String: String]
  /// Where the service is. Default: the public one.
  public var url: String?
  /// How answers are sent. Default: ``Format/xml``.
  public var format: Format?
  /// Plain http to other hosts than this one. Default: false.
  public var allowHttp: Bool?
  /// The language of titles and messages, where a call has none of its own.
  public var language: String?
  /// Milliseconds for one attempt of a call. Default: 60,000.
  public var timeoutMs: Int64?
  /// What to add to the wall clock for signatures, until the service's own is known. Default: 0.
  public var clockOffsetMs: Int64?
  /// What an answer may be at most.
  public var limits: Limits
  /// How reads are repeated.
  public var retry: RetrySettings
  /// How often activities are polled.
  public var activity: ActivitySettings
  /// Milliseconds before each look after an unknown outcome. Default: 2,000, 8,000, 20,000, 30,000.
  public var settleMs: [Int64]

  /// The way to the service.
  public var transport: any Transport
  /// Time. Default: the transport's own if it is a ``Clock``, too, else the system's.
  public var clock: (any Clock)?
  /// Gets every log record and every change of a session, from any thread. They hold no secrets.
  public var log: (@Sendable (LogRecord) -> Void)?

  /// The form of answers.
  public enum Format: String, Sendable, Hashable {
    /// XML
    case xml
    /// JSON
    case json
  }

  /// Settings with this key and secret; all others are set as members.
  public init(key: String? = nil, secret: String? = nil, url: String? = nil, transport: any Transport = URLSessionTransport()) {
    self.key = key
    self.secret = secret
    self.url = url
    self.transport = transport
    headers = [:]
    limits = Limits()
    retry = RetrySettings()
    activity = ActivitySettings()
    settleMs = []
  }
}

/// What an answer may be at most; `nil` is the client's default.
public struct Limits: Sendable, Hashable {
  /// Bytes of the body.
  public var bytes: Int?
  /// How deep elements may nest.
  public var depth: Int?
  /// Attributes of one element. Only for ``decode(method:body:options:)``.
  public var attributes: Int?
  /// Bytes of one text. Only for ``decode(method:body:options:)``.
  public var text: Int?

  /// Limits.
  public init(bytes: Int? = nil, depth: Int? = nil, attributes: Int? = nil, text: Int? = nil) {
    (self.bytes, self.depth, self.attributes, self.text) = (bytes, depth, attributes, text)
  }

  var value: Value {
    given([
      "bytes": bytes.map { Value($0) }, "depth": depth.map { Value($0) }, "attributes": attributes.map { Value($0) },
      "text": text.map { Value($0) },
    ])
  }
}

/// How reads are repeated; `nil` is the default.
public struct RetrySettings: Sendable, Hashable {
  /// How often a request is sent at most. Default: 3.
  public var attempts: Int?
  /// Milliseconds before the second attempt; they double from there. Default: 500.
  public var baseMs: Int64?
  /// Milliseconds between two attempts at most. Default: 20,000.
  public var maxMs: Int64?

  /// How reads are repeated.
  public init(attempts: Int? = nil, baseMs: Int64? = nil, maxMs: Int64? = nil) {
    (self.attempts, self.baseMs, self.maxMs) = (attempts, baseMs, maxMs)
  }

  var value: Value {
    given(["attempts": attempts.map { Value($0) }, "baseMs": baseMs.map { Value($0) }, "maxMs": maxMs.map { Value($0) }])
  }
}

/// How often a background activity is polled; `nil` is the default.
public struct ActivitySettings: Sendable, Hashable {
  /// Milliseconds before the first look. Default: 1,000.
  public var firstMs: Int64?
  /// Milliseconds between looks while it runs. Default: 5,000.
  public var runningMs: Int64?
  /// Milliseconds between looks while it awaits an answer. Default: 30,000.
  public var awaitingMs: Int64?

  /// How often activities are polled.
  public init(firstMs: Int64? = nil, runningMs: Int64? = nil, awaitingMs: Int64? = nil) {
    (self.firstMs, self.runningMs, self.awaitingMs) = (firstMs, runningMs, awaitingMs)
  }

  var value: Value {
    given([
      "firstMs": firstMs.map { Value($0) }, "runningMs": runningMs.map { Value($0) },
      "awaitingMs": awaitingMs.map { Value($0) },
    ])
  }
}

/// An object of the members that are there.
func given(_ members: KeyValuePairs<String, Value?>) -> Value {
  .object(Members(members.compactMap { name, value in value.map { (name, $0) } }))
}

/// A member that is there only if it is set.
func given(_ flag: Bool) -> Value? {
  flag ? Value?.some(true) : Value?.none
}

/// A member that is there only if it has items.
func given(_ items: [Value]) -> Value? {
  items.isEmpty ? Value?.none : Value.array(items)
}

extension Settings {
  /// What the core is given.
  var value: Value {
    given([
      "case": "camel",
      "key": key.map { Value($0) },
      "secret": secret.map { Value($0) },
      "keyless": keyless.map { Value($0) },
      "headers": .object(Members(headers.sorted { $0.key < $1.key }.map { ($0.key, Value($0.value)) })),
      "url": url.map { Value($0) },
      "format": format.map { Value($0.rawValue) },
      "allowHttp": allowHttp.map { Value($0) },
      "language": language.map { Value($0) },
      "timeoutMs": timeoutMs.map { Value($0) },
      "clockOffsetMs": clockOffsetMs.map { Value($0) },
      "limits": limits.value,
      "retry": retry.value,
      "activity": activity.value,
      "settleMs": .array(settleMs.map { Value($0) }),
    ])
  }
}

extension Settings: CustomStringConvertible, CustomReflectable {
  /// Where to; neither key nor secret nor headers.
  public var description: String { "Settings(url: \(url ?? "the service"))" }

  /// `dump` and debuggers see no more than ``description`` tells.
  public var customMirror: Mirror { Mirror(self, children: ["settings": description]) }
}
