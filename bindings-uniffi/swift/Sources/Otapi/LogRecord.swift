/// What is logged beside the updates of flows. It holds no secrets.
public enum LogRecord: Sendable, Hashable {
  /// One attempt of a request.
  case log(Log)
  /// A session was obtained or lost.
  case session(Session)

  /// One attempt of a request.
  public struct Log: Sendable, Hashable {
    /// The service's method.
    public var method: String
    /// The number of the attempt, from 1.
    public var attempt: Int
    /// `ok`, or the kind and code of the failure.
    public var outcome: String
    /// Milliseconds from sending to the answer.
    public var elapsedMs: Int64
  }

  /// A session was obtained, or lost with what hung on it (a guest's basket).
  public struct Session: Sendable, Hashable {
    /// The scope's number.
    public var scope: Int
    /// `opened` or `lost`.
    public var change: String
  }
}
