// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// The service's own descriptions of settings.
public struct MetaCalls: Sendable {
  let caller: any Caller

  /// Get the demonstration object of the settings editor (Meta UI).
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getMetaDemoObject(includeMetaInfo: Bool? = nil, options: CallOptions = CallOptions()) async throws -> DemoObject {
    .init(try await caller.payload("GetMetaDemoObject", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// List the entities that are edited through the settings editor (Meta UI).
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getMetaEntities(options: CallOptions = CallOptions()) async throws -> Items<MetaEntityInfo> {
    .init(reading: try await caller.payload("GetMetaEntities", [:], options))
  }

  /// Change the demonstration object of the settings editor (Meta UI).
  ///
  /// Changes once: never repeated by itself. Its document is unknown and the object holds lists that a repeat could add to
  /// again. Needs no session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter updateData: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML document that
  /// is not known; it is sent as it is.
  public func updateMetaDemoObject(updateData: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateMetaDemoObject", ["updateData": updateData], options)
  }
}
