// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Exporting items to files and price lists.
public struct ExportingCalls: Sendable {
  let caller: any Caller

  /// Get the settings of rating list export.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getSelectorExportingSettings(
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> SelectorExportersSettings {
    .init(try await caller.payload("GetSelectorExportingSettings", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// List the targets that rating lists can be exported to.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getSelectorExportingTargets(options: CallOptions = CallOptions()) async throws -> Items<ExportingTargetInfo> {
    .init(reading: try await caller.payload("GetSelectorExportingTargets", [:], options))
  }

  /// Get the address of the Yandex Market feed file.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getYandexMarketDataUrl(options: CallOptions = CallOptions()) async throws -> String? {
    String(otapi: try await caller.payload("GetYandexMarketDataUrl", [:], options))
  }

  /// Get the settings of the Yandex Market integration.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getYandexMarketIntegrationSettings(
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> YandexMarketIntegrationSettings {
    .init(try await caller.payload("GetYandexMarketIntegrationSettings", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// Start exporting rating lists to a target, in the background.
  ///
  /// Changes once: never repeated by itself. Starts an export to an outside site; a repeat may publish the same goods twice.
  /// Needs an operator's session. Starts an activity of the type `SelectorExporting`, which the flow `activity` follows, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func runSelectorExporting(
    exportingTarget: String,
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    .init(try await caller.payload("RunSelectorExporting", ["exportingTarget": exportingTarget], options))
  }

  /// Change the settings of rating list export.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateSelectorExportingSettings(
    updateData: SelectorExportersSettingsUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateSelectorExportingSettings", ["updateData": updateData], options)
  }

  /// Change the settings of the Yandex Market integration.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values; the getter shows
  /// plain fields only. Needs no session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter updateData: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML document that
  /// is not known; it is sent as it is.
  public func updateYandexMarketIntegrationSettings(updateData: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateYandexMarketIntegrationSettings", ["updateData": updateData], options)
  }
}
