import Foundation

/// Two clocks, and waiting. ``SystemClock`` is the usual one; a sandbox has virtual ones.
public protocol Clock: Sendable {
  /// What both clocks show.
  func now() -> Time
  /// Waits until the monotonic clock shows this many milliseconds; returns at once if it does already. May end early, and
  /// does so when the task is cancelled.
  func sleep(until monoMs: Int64) async throws
}

/// What both clocks show.
public struct Time: Sendable, Hashable {
  /// Unix time in milliseconds. Serves signatures only and may be wrong: the client learns by how much.
  public var wallMs: Int64
  /// Milliseconds on a clock that never goes back. All waiting is told on it.
  public var monoMs: Int64

  /// A time.
  public init(wallMs: Int64, monoMs: Int64) {
    self.wallMs = wallMs
    self.monoMs = monoMs
  }
}

/// The system's clocks.
public struct SystemClock: Clock {
  /// There is one for all.
  public init() {}

  public func now() -> Time {
    let wall = Date().timeIntervalSince1970 * 1000
    return Time(wallMs: Int64(wall), monoMs: Int64(DispatchTime.now().uptimeNanoseconds / 1_000_000))
  }

  public func sleep(until monoMs: Int64) async throws {
    let left = min(monoMs - now().monoMs, Self.longestMs)
    if left > 0 { try await Task.sleep(nanoseconds: UInt64(left) * 1_000_000) }
  }

  /// A day, after which the machine is asked again. Longer sleeps may overflow.
  private static let longestMs: Int64 = 86_400_000
}
