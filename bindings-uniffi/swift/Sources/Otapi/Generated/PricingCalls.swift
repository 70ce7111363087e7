// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// How prices are formed.
public struct PricingCalls: Sendable {
  let caller: any Caller

  /// Create a price formation group.
  ///
  /// Changes once: never repeated by itself. Creates a group; a repeat would create a second one. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func addPriceFormationGroup(
    priceFormationGroupInfo: PriceFormationGroupInfo,
    options: CallOptions = CallOptions()
  ) async throws -> PriceFormationGroupId? {
    let given: Given = ["priceFormationGroupInfo": priceFormationGroupInfo]
    return PriceFormationGroupId(otapi: try await caller.payload("AddPriceFormationGroup", given, options))
  }

  /// Add two prices given as documents.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter first: An XML document that is not known; it is sent as it is.
  /// - Parameter second: An XML document that is not known; it is sent as it is.
  public func addPrices(first: String, second: String, options: CallOptions = CallOptions()) async throws -> BasePrice {
    .init(try await caller.payload("AddPrices", ["first": first, "second": second], options))
  }

  /// Change a price formation group.
  ///
  /// Changes something; the same call again leaves the same state. Sets a group to the given state; its intervals are stated
  /// whole. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func editPriceFormationGroup(
    priceFormationGroupId: Int,
    priceFormationGroupInfo: PriceFormationGroupInfo,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["priceFormationGroupId": priceFormationGroupId, "priceFormationGroupInfo": priceFormationGroupInfo]
    _ = try await caller.payload("EditPriceFormationGroup", given, options)
  }

  /// Change the instance-wide price formation settings.
  ///
  /// Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func editPriceFormationSettings(
    priceFormationSettings: EditablePriceFormationSettings,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("EditPriceFormationSettings", ["priceFormationSettings": priceFormationSettings], options)
  }

  /// Calculate a trial price for a category from given price settings.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  ///
  /// - Parameter variablesPriceSettings: An XML document that is not known; it is sent as it is.
  public func getCalculatedPrice(
    categoryId: String? = nil,
    variablesPriceSettings: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Price {
    let given: Given = ["categoryId": categoryId, "variablesPriceSettings": variablesPriceSettings]
    return .init(try await caller.payload("GetCalculatedPrice", given, options))
  }

  /// List the categories bound to a price formation group.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getCategoriesOfPriceFormationGroup(
    priceFormationGroupId: Int,
    options: CallOptions = CallOptions()
  ) async throws -> Items<Category> {
    let given: Given = ["priceFormationGroupId": priceFormationGroupId]
    return .init(reading: try await caller.payload("GetCategoriesOfPriceFormationGroup", given, options))
  }

  /// List trial market prices calculated from given settings.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter variablesPriceSettings: An XML document that is not known; it is sent as it is.
  public func getItemMarketPriceList(
    categoryId: String? = nil,
    variablesPriceSettings: String? = nil,
    currencyName: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ItemMarketPriceInfo> {
    let given: Given = ["categoryId": categoryId, "variablesPriceSettings": variablesPriceSettings, "currencyName": currencyName]
    return .init(reading: try await caller.payload("GetItemMarketPriceList", given, options))
  }

  /// List the merchants the instance sells through.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getMarketMerchInfoList(options: CallOptions = CallOptions()) async throws -> Items<MarketMerchInfo> {
    .init(reading: try await caller.payload("GetMarketMerchInfoList", [:], options))
  }

  /// Get the price configuration of merchants.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getMarketsMerchPriceConfigXml(options: CallOptions = CallOptions()) async throws -> Items<MarketMerchPriceConfig> {
    .init(reading: try await caller.payload("GetMarketsMerchPriceConfigXML", [:], options))
  }

  /// Get a price formation group.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getPriceFormationGroup(
    priceFormationGroupId: Int,
    options: CallOptions = CallOptions()
  ) async throws -> PriceFormationGroupInfo {
    .init(try await caller.payload("GetPriceFormationGroup", ["priceFormationGroupId": priceFormationGroupId], options))
  }

  /// List the price formation groups.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getPriceFormationGroupList(options: CallOptions = CallOptions()) async throws -> Items<PriceFormationGroupInfo> {
    .init(reading: try await caller.payload("GetPriceFormationGroupList", [:], options))
  }

  /// Get the instance-wide price formation settings.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getPriceFormationSettings(options: CallOptions = CallOptions()) async throws -> EditablePriceFormationSettings {
    .init(try await caller.payload("GetPriceFormationSettings", [:], options))
  }

  /// Get a price formation strategy.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getPriceFormationStrategy(strategyId: Int, options: CallOptions = CallOptions()) async throws -> StrategyInfo {
    .init(try await caller.payload("GetPriceFormationStrategy", ["strategyId": strategyId], options))
  }

  /// List the price formation strategies.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getPriceFormationStrategyList(options: CallOptions = CallOptions()) async throws -> Items<StrategyInfo> {
    .init(reading: try await caller.payload("GetPriceFormationStrategyList", [:], options))
  }

  /// Unbind a category from a price formation group.
  ///
  /// Changes something; the same call again leaves the same state. Unbinds a category from a group; a repeat finds it unbound.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func removeCategoryFromPriceFormationGroup(
    categoryId: String,
    priceFormationGroupId: Int,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["categoryId": categoryId, "priceFormationGroupId": priceFormationGroupId]
    _ = try await caller.payload("RemoveCategoryFromPriceFormationGroup", given, options)
  }

  /// Delete a price formation group.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a group by id; a repeat finds it gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func removePriceFormationGroup(priceFormationGroupId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemovePriceFormationGroup", ["priceFormationGroupId": priceFormationGroupId], options)
  }

  /// Make a price formation group the default one.
  ///
  /// Changes something; the same call again leaves the same state. Sets which group is the default one. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func setDefaultPriceFormationGroup(priceFormationGroupId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("SetDefaultPriceFormationGroup", ["priceFormationGroupId": priceFormationGroupId], options)
  }

  /// Change the price configuration of merchants.
  ///
  /// Changes once: never repeated by itself. Its document is unknown and holds lists of groups that a repeat could create again.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter marketMerchPriceConfigList: Likely the content that GetMarketsMerchPriceConfigXML returns. An XML document that
  /// is not known; it is sent as it is.
  public func setMarketsMerchPriceConfigXml(
    marketMerchPriceConfigList: String,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["marketMerchPriceConfigList": marketMerchPriceConfigList]
    _ = try await caller.payload("SetMarketsMerchPriceConfigXML", given, options)
  }

  /// Bind a category to a price formation group.
  ///
  /// Changes something; the same call again leaves the same state. Sets the group of a category. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func setPriceFormationGroupToCategory(
    categoryId: String,
    priceFormationGroupId: Int,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["categoryId": categoryId, "priceFormationGroupId": priceFormationGroupId]
    _ = try await caller.payload("SetPriceFormationGroupToCategory", given, options)
  }
}
