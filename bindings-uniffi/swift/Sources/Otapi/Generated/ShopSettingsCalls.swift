// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Settings of the shop.
public struct ShopSettingsCalls: Sendable {
  let caller: any Caller

  /// List the features the item source can have.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getAvailableFeatureInfoList(options: CallOptions = CallOptions()) async throws -> Items<FeatureInfo> {
    .init(reading: try await caller.payload("GetAvailableFeatureInfoList", [:], options))
  }

  /// Get the settings of the cart and favourites.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getCollectionsSettings(
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> CollectionsSettings {
    .init(try await caller.payload("GetCollectionsSettings", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// Get the public options of the instance (languages, currencies, features).
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter applicationType: A newer parameter.
  /// - Parameter includeMetaInfo: Sent by clients that never need it. Assumed, not documented.
  public func getCommonInstanceOptionsInfo(
    applicationType: ApplicationType? = nil,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> CommonInstanceOptionsInfo {
    let given: Given = ["applicationType": applicationType, "includeMetaInfo": includeMetaInfo]
    return .init(try await caller.payload("GetCommonInstanceOptionsInfo", given, options))
  }

  /// Get the settings of a mail server.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getEmailServerInfo(
    serverId: String,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> EmailServerInfo {
    .init(try await caller.payload("GetEmailServerInfo", ["serverId": serverId, "includeMetaInfo": includeMetaInfo], options))
  }

  /// List the configured mail servers.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getEmailServerInfoList(options: CallOptions = CallOptions()) async throws -> Items<EmailServerInfo> {
    .init(reading: try await caller.payload("GetEmailServerInfoList", [:], options))
  }

  /// List the features enabled for the instance.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getEnabledFeatures(options: CallOptions = CallOptions()) async throws -> [String] {
    .init(reading: try await caller.payload("GetEnabledFeatures", [:], options))
  }

  /// Get the options of the instance.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getInstanceOptionsInfo(options: CallOptions = CallOptions()) async throws -> InstanceOptionsInfo {
    .init(try await caller.payload("GetInstanceOptionsInfo", [:], options))
  }

  /// List the languages of the API.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getLanguageInfoList(options: CallOptions = CallOptions()) async throws -> Items<NamedProperty> {
    .init(reading: try await caller.payload("GetLanguageInfoList", [:], options))
  }

  /// Get the showcase (sale conditions) settings.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getShowcase(options: CallOptions = CallOptions()) async throws -> ShowcaseSettings {
    .init(try await caller.payload("GetShowcase", [:], options))
  }

  /// Get the web shop settings (languages, catalogue structure, delivery region).
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getWebUiSettings(options: CallOptions = CallOptions()) async throws -> WebUISettings {
    .init(try await caller.payload("GetWebUISettings", [:], options))
  }

  /// Change the showcase (sale conditions) settings.
  ///
  /// Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func setShowcaseSettings(settings: SetShowcaseSettingsSettings, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("SetShowcaseSettings", ["settings": settings], options)
  }

  /// Change the web shop settings.
  ///
  /// Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func setWebUiSettings(settings: SetWebUISettingsSettings, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("SetWebUISettings", ["settings": settings], options)
  }

  /// Send a test message through a mail server.
  ///
  /// Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func testEmailServer(serverId: String, recipientEmail: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("TestEmailServer", ["serverId": serverId, "recipientEmail": recipientEmail], options)
  }

  /// Change the settings of the cart and favourites.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateCollectionsSettings(
    updateData: CollectionsSettingsUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateCollectionsSettings", ["updateData": updateData], options)
  }

  /// Change the settings of a mail server.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateEmailServerInfo(
    serverId: String,
    updateData: EmailServerUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateEmailServerInfo", ["serverId": serverId, "updateData": updateData], options)
  }

  /// Change the options of the instance.
  ///
  /// Changes something; the same call again leaves the same state. Sets the options to the given values. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func updateInstanceOptions(
    instanceOptionsData: InstanceOptionsData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateInstanceOptions", ["instanceOptionsData": instanceOptionsData], options)
  }
}
