import Foundation

/// A state that several threads share. `Mutex` of the standard library needs newer systems than the package does.
final class Locked<State>: @unchecked Sendable {
  // Checked by hand: the state is reached under the lock only.
  private var state: State
  private let lock = NSLock()

  init(_ state: State) {
    self.state = state
  }

  /// Works on the state. What is given out must not be a part of it that is shared.
  func with<Result>(_ work: (inout State) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try work(&state)
  }
}
