// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Marketplaces: what each can do, and its settings.
public struct ProvidersCalls: Sendable {
  let caller: any Caller

  /// Get what a provider supports (search, languages, currencies).
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getProviderInfo(
    providerType: ItemProviderType,
    options: CallOptions = CallOptions()
  ) async throws -> ProviderInfo {
    .init(try await caller.payload("GetProviderInfo", ["providerType": providerType], options))
  }

  /// List the providers available to the instance.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getProviderInfoList(options: CallOptions = CallOptions()) async throws -> Items<ProviderInfo> {
    .init(reading: try await caller.payload("GetProviderInfoList", [:], options))
  }

  /// Get the settings of one provider search method.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getProviderSearchMethod(
    inputLanguage: String? = nil,
    searchMethodId: String,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ProviderSearchMethod {
    let given: Given = ["inputLanguage": inputLanguage, "searchMethodId": searchMethodId, "includeMetaInfo": includeMetaInfo]
    return .init(try await caller.payload("GetProviderSearchMethod", given, options))
  }

  /// List the available provider search methods.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getProviderSearchMethodInfoList(
    options: CallOptions = CallOptions()
  ) async throws -> Items<ProviderSearchMethodInfo> {
    .init(reading: try await caller.payload("GetProviderSearchMethodInfoList", [:], options))
  }

  /// Get the common settings of provider search methods.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getProviderSearchMethodSettings(
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ProviderSearchMethodSettings {
    .init(try await caller.payload("GetProviderSearchMethodSettings", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// List the provider search methods for editing.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getProviderSearchMethods(
    inputLanguage: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ProviderSearchMethod> {
    .init(reading: try await caller.payload("GetProviderSearchMethods", ["inputLanguage": inputLanguage], options))
  }

  /// Get the settings of a provider.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getProviderSettings(
    providerType: ItemProviderType,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ProviderSettings {
    let given: Given = ["providerType": providerType, "includeMetaInfo": includeMetaInfo]
    return .init(try await caller.payload("GetProviderSettings", given, options))
  }

  /// Change the settings of one provider search method.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func updateProviderSearchMethod(
    inputLanguage: String? = nil,
    searchMethodId: String,
    updateData: ProviderSearchMethodUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["inputLanguage": inputLanguage, "searchMethodId": searchMethodId, "updateData": updateData]
    _ = try await caller.payload("UpdateProviderSearchMethod", given, options)
  }

  /// Change the common settings of provider search methods.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its list is
  /// stated whole. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateProviderSearchMethodSettings(
    updateData: ProviderSearchMethodSettingsUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateProviderSearchMethodSettings", ["updateData": updateData], options)
  }

  /// Change the settings of a provider.
  ///
  /// Changes once: never repeated by itself. The fields of the document are unknown; they may hold lists that a repeat could add
  /// to again. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateProviderSettings(
    providerType: ItemProviderType,
    updateData: ProviderSettingsUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateProviderSettings", ["providerType": providerType, "updateData": updateData], options)
  }
}
