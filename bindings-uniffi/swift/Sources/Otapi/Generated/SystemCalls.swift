// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// The state of the service itself.
public struct SystemCalls: Sendable {
  let caller: any Caller

  /// Check whether calls that change data are allowed now.
  ///
  /// While the platform is being updated, methods that change data answer NotAvailable.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func checkIfStatefullMethodsAllowed(options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CheckIfStatefullMethodsAllowed", [:], options)
  }

  /// Drop the cached data of the instance.
  ///
  /// The admin panel calls it after changes of settings.
  ///
  /// Changes something; the same call again leaves the same state. Drops cached data that fills again by itself; a repeat drops
  /// what has filled since. Needs no session.
  ///
  /// Known from other clients, not documented.
  public func resetInstanceCaches(options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ResetInstanceCaches", [:], options)
  }

  /// Check that the service answers.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func test(options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("Test", [:], options)
  }
}
