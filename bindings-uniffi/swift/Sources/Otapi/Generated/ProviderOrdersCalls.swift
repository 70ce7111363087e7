// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Buying at marketplaces: exporting orders to them, linking, synchronising.
public struct ProviderOrdersCalls: Sendable {
  let caller: any Caller

  /// Get the data needed to open a new session with a provider for order placing.
  ///
  /// Changes something; the same call again leaves the same state. Opens a login attempt at the marketplace and gives its
  /// address; a repeat opens another and the unused one lapses. Needs an operator's session.
  ///
  /// - Parameter returnUrl: The browser comes back here with the finished session or an error; the names of its parameters are
  /// not documented.
  public func getProviderOrdersIntegrationSessionAuthenticationInfo(
    providerType: ItemProviderType,
    returnUrl: String,
    options: CallOptions = CallOptions()
  ) async throws -> ProviderAuthenticationInfo {
    let given: Given = ["providerType": providerType, "returnUrl": returnUrl]
    return .init(try await caller.payload("GetProviderOrdersIntegrationSessionAuthenticationInfo", given, options))
  }

  /// List the provider sessions used for order placing.
  ///
  /// Needs an operator's session.
  public func getProviderOrdersIntegrationSessionInfoList(
    providerType: ItemProviderType,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ProviderSessionInfo> {
    let given: Given = ["providerType": providerType]
    return .init(reading: try await caller.payload("GetProviderOrdersIntegrationSessionInfoList", given, options))
  }

  /// Get the settings of order placing with a provider.
  ///
  /// Needs an operator's session.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getProviderOrdersIntegrationSettings(
    providerType: ItemProviderType,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ProviderOrdersIntegrationSettings {
    let given: Given = ["providerType": providerType, "includeMetaInfo": includeMetaInfo]
    return .init(try await caller.payload("GetProviderOrdersIntegrationSettings", given, options))
  }

  /// Start placing an order's lines with a provider, in the background.
  ///
  /// Returns at once; work, questions and errors happen in the activity. Whether a second export of the same order joins, fails
  /// or runs beside the first is not known.
  ///
  /// Changes once: never repeated by itself. Starts buying at the marketplace; a second run could buy the same goods twice.
  /// Needs an operator's session. Wants a session with the marketplace, too: the option `provider`. Starts an activity of the
  /// type `ProviderOrdersIntegrationExporting`, which the flow `activity` follows, as is assumed.
  public func runOrderExportingToProvider(
    providerType: ItemProviderType,
    parameters: ProviderOrdersParameters,
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    let given: Given = ["providerType": providerType, "parameters": parameters]
    return .init(try await caller.payload("RunOrderExportingToProvider", given, options))
  }

  /// Start linking an order with existing provider orders, in the background.
  ///
  /// Changes once: never repeated by itself. Starts linking order lines to marketplace orders; what a second run meanwhile does
  /// is not known. Needs an operator's session. Wants a session with the marketplace, too: the option `provider`. Starts an
  /// activity of the type `ProviderOrdersIntegrationLinking`, which the flow `activity` follows, as is assumed.
  ///
  /// - Parameter parameters: Assumed, not documented.
  public func runOrderLinkingWithProvider(
    providerType: ItemProviderType,
    parameters: ProviderOrdersParameters,
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    let given: Given = ["providerType": providerType, "parameters": parameters]
    return .init(try await caller.payload("RunOrderLinkingWithProvider", given, options))
  }

  /// Start unlinking an order from its provider orders, in the background.
  ///
  /// Without line ids all linked lines of the order are unlinked; the documentation contradicts itself here.
  ///
  /// Changes once: never repeated by itself. Starts unlinking order lines; a late repeat could undo links that were made since.
  /// Needs an operator's session. Wants a session with the marketplace, too: the option `provider`. Starts an activity of the
  /// type `ProviderOrdersIntegrationUnlinking`, which the flow `activity` follows, as is assumed.
  ///
  /// - Parameter parameters: Assumed, not documented.
  public func runOrderUnlinkingFromProvider(
    providerType: ItemProviderType,
    parameters: ProviderOrdersParameters,
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    let given: Given = ["providerType": providerType, "parameters": parameters]
    return .init(try await caller.payload("RunOrderUnlinkingFromProvider", given, options))
  }

  /// Start synchronising orders with a provider, in the background.
  ///
  /// Runs by itself from time to time; this starts it by hand. Statuses come from the marketplace only, nothing goes there.
  ///
  /// Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same, but a repeat leaves
  /// two runs beside each other. Needs an operator's session. Wants a session with the marketplace, too: the option `provider`.
  /// Starts an activity of the type `ProviderOrdersIntegrationSynchronizing`, which the flow `activity` follows, as is assumed.
  ///
  /// - Parameter parameters: Ids of the orders to synchronise. A newer parameter; what the service does with it was not seen.
  public func runOrdersSynchronizingWithProvider(
    providerType: ItemProviderType,
    parameters: ProviderOrdersParameters? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    let given: Given = ["providerType": providerType, "parameters": parameters]
    return .init(try await caller.payload("RunOrdersSynchronizingWithProvider", given, options))
  }

  /// Change the settings of order placing with a provider.
  ///
  /// Changes once: never repeated by itself. Its document is unknown and holds mappings that a repeat could add to again. Needs
  /// an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter updateData: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML document that
  /// is not known; it is sent as it is.
  public func updateProviderOrdersIntegrationSettings(
    providerType: ItemProviderType,
    updateData: String,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["providerType": providerType, "updateData": updateData]
    _ = try await caller.payload("UpdateProviderOrdersIntegrationSettings", given, options)
  }
}
