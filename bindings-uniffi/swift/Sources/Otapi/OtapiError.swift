import Foundation
import OtapiEngine

/// A failure: everything that is known of it, and nothing that is secret.
///
/// Decide by ``kind``, ``code`` and ``retry``, never by ``message``.
public struct OtapiError: Error, Sendable, Hashable {
  /// The sort of failure.
  public enum Kind: Sendable, Hashable {
    /// The request did not get through, or the answer did not come back, for a reason of the network.
    case transport
    /// The deadline passed before the answer was complete.
    case timeout
    /// The caller cancelled.
    case cancelled
    /// An HTTP status other than success, from the service or from a proxy before it.
    case http
    /// The body is not an answer of the service.
    case malformedAnswer
    /// The body exceeds a limit of size, depth or number.
    case limitExceeded
    /// The service refused, with a code that has no kind of its own.
    case service
    /// The customer's or operator's session is no longer valid.
    case sessionExpired
    /// The key, the signature, the session or the address is not allowed to do this.
    case accessDenied
    /// An argument is missing, unknown or of the wrong form. Nothing was sent.
    case invalidArgument
    /// A call that changes something was sent, and whether it took effect is not known.
    case outcomeUnknown
    /// One that this version does not know, by its name.
    case unknown(String)
  }

  /// Whether trying the same call again can help.
  public enum Retry: String, Sendable, Hashable {
    /// It cannot, or it might do the same thing twice.
    case never
    /// It can, after ``OtapiError/retryAfterMs`` if a time is known.
    case after
    /// It can, once there is a new session.
    case afterNewSession = "after_new_session"
  }

  /// The sort of failure.
  public var kind: Kind
  /// The service's `ErrorCode`, as sent. An open set.
  public var code: String?
  /// The service's `SubErrorCode`, as sent. An open set.
  public var subCode: String?
  /// A sentence for people. The service words its own in the call's language.
  public var message: String
  /// The method that was called.
  public var method: String?
  /// The service's number of the request, to name when reporting a fault.
  public var requestId: String?
  /// The HTTP status, where an answer came.
  public var httpStatus: Int?
  /// Whether to try again.
  public var retry: Retry
  /// After how many milliseconds, if that is known.
  public var retryAfterMs: Int64?
  /// The offending argument, or the place in the answer: `addData.items[0].quantity`.
  public var path: String?
  /// The ids of what is there although the flow failed, or was seen while looking for the truth.
  public var candidates: [String]

  /// An error record, as the core writes it.
  public init(record: Value) {
    kind = Kind(name: record["kind"].string ?? "")
    code = record["code"].string
    subCode = record["subCode"].string
    message = record["message"].string ?? ""
    method = record["method"].string
    requestId = record["requestId"].string
    httpStatus = record["httpStatus"].int
    retry = record["retry"].string.flatMap(Retry.init) ?? .never
    retryAfterMs = record["retryAfterMs"].int.map(Int64.init)
    path = record["path"].string
    candidates = record["candidates"].array.compactMap(\.string)
  }

  static func invalid(path: String, _ message: String) -> OtapiError {
    OtapiError(record: ["kind": "invalid_argument", "path": .string(path), "message": .string(message)])
  }

  /// What the core, or the way to it, has thrown.
  init(thrown error: any Error) {
    switch error {
    case let error as OtapiError: self = error
    case Refusal.Record(let record): self.init(record: (try? JSONReader.read(record)) ?? .null)
    // UniFFI's own: a panic in the core, which is a fault of ours.
    default: self.init(record: ["kind": "fault", "message": .string(error.localizedDescription)])
    }
  }

  /// Work of the core, whose errors are these.
  static func mapped<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch {
      throw OtapiError(thrown: error)
    }
  }
}

extension OtapiError.Kind {
  private static let known: [(name: String, kind: Self)] = [
    ("transport", .transport), ("timeout", .timeout), ("cancelled", .cancelled), ("http", .http),
    ("malformed_answer", .malformedAnswer), ("limit_exceeded", .limitExceeded), ("service", .service),
    ("session_expired", .sessionExpired), ("access_denied", .accessDenied), ("invalid_argument", .invalidArgument),
    ("outcome_unknown", .outcomeUnknown),
  ]

  /// The kind of this name: `outcome_unknown`, `session_expired`, …
  init(name: String) {
    self = Self.known.first { $0.name == name }?.kind ?? .unknown(name)
  }

  /// The name as in records and logs.
  public var name: String {
    if case .unknown(let name) = self { return name }
    return Self.known.first { $0.kind == self }?.name ?? ""
  }
}

extension OtapiError: CustomStringConvertible {
  /// `service in GetBill (NotFound): There is no such bill`
  public var description: String {
    var text = kind.name
    if let method { text += " in \(method)" }
    if let code { text += subCode.map { " (\(code)/\($0))" } ?? " (\(code))" }
    if let path { text += " at \(path)" }
    return "\(text): \(message)"
  }
}

extension OtapiError: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}
