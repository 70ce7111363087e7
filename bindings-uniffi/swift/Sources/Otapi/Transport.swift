import Foundation

/// A way to the service. ``URLSessionTransport`` is the usual one.
///
/// Whoever brings another keeps these rules: no redirect is followed (it is an answer with its status), the deadline is for the
/// whole exchange, no more than ``Request/maxBytes`` and one byte of the body need to be read, the body is decompressed, and a
/// cancelled task ends the exchange at once.
public protocol Transport: Sendable {
  /// Performs a request. An answer is returned whatever its status.
  ///
  /// - Throws: ``TransportFailure`` says how far the request got. Any other error counts as ``TransportFailure/Failure/broken``.
  func send(_ request: Request) async throws -> Response
}

/// What is to be sent.
public struct Request: Sendable, Hashable {
  /// `POST`
  public var method: String
  /// Where to. It holds no secret.
  public var url: String
  /// Names and values, in the order to be sent.
  public var headers: [Header]
  /// The form, which holds the key and sessions.
  public var body: Data
  /// Milliseconds that the whole exchange may take.
  public var deadlineMs: Int64
  /// The longest body that is read. Of a longer one, one byte more is worth handing in: the client then says that it is too long.
  public var maxBytes: Int

  /// A request.
  public init(method: String = "POST", url: String, headers: [Header] = [], body: Data, deadlineMs: Int64, maxBytes: Int) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.deadlineMs = deadlineMs
    self.maxBytes = maxBytes
  }
}

/// A header of a request or an answer.
public struct Header: Sendable, Hashable {
  /// As it was written.
  public var name: String
  /// Its text.
  public var value: String

  /// A header.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// What came back.
public struct Response: Sendable, Hashable {
  /// The HTTP status.
  public var status: Int
  /// The headers that can be read. `Date` and `Retry-After` are made use of.
  public var headers: [Header]
  /// The body, decompressed.
  public var body: Data

  /// An answer.
  public init(status: Int, headers: [Header] = [], body: Data) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// There is no whole answer.
public struct TransportFailure: Error, Sendable, Hashable {
  /// How far the request got.
  public enum Failure: String, Sendable, Hashable {
    /// Surely nothing was sent: the name was not found, no connection was made, the host refused.
    case notSent = "not_sent"
    /// The deadline passed after the first byte may have been sent.
    case timeout
    /// The connection broke after the first byte may have been sent; say this when it is not known.
    case broken
    /// The caller stopped it after the first byte may have been sent.
    case cancelled
  }

  /// How far the request got.
  public var failure: Failure
  /// For people.
  public var message: String

  /// A failure.
  public init(_ failure: Failure, message: String) {
    self.failure = failure
    self.message = message
  }
}

extension Request: CustomStringConvertible, CustomReflectable {
  /// The method, the address and the names of the headers: what may be logged.
  public var description: String {
    let names = headers.map(\.name).joined(separator: ", ")
    return "\(method) \(url) [\(names)] \(body.count) bytes"
  }

  /// `dump` and debuggers see no more than ``description`` tells.
  public var customMirror: Mirror {
    Mirror(self, children: ["request": description])
  }
}

extension TransportFailure: LocalizedError {
  public var errorDescription: String? { "\(failure.rawValue): \(message)" }
}
