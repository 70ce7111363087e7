// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Items of marketplaces: one, or many by their ids.
public struct ItemCalls: Sendable {
  let caller: any Caller

  /// Get full item information together with the requested extra blocks.
  ///
  /// An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask again
  /// after some seconds.
  ///
  /// Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may be kept for 5
  /// minutes, as is assumed.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter blockList: Known: `Description`, `RootPath`, `Vendor`, `Promotions`, `DeliveryCosts`.
  public func batchGetItemFullInfo(
    itemId: String,
    blockList: [String]? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BatchItemFullInfo {
    .init(try await caller.payload("BatchGetItemFullInfo", ["itemId": itemId, "blockList": blockList], options))
  }

  /// Calculate the total cost of an item together with the requested extra blocks.
  ///
  /// Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  ///
  /// - Parameter blockList: Known: `DeliveryModes`, `AdditionalPrices`.
  public func batchGetItemTotalCost(
    quantity: Int,
    itemId: String,
    promotionId: String? = nil,
    configurationId: String? = nil,
    blockList: [String]? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BatchGetItemTotalCostResult {
    let given: Given = [
      "quantity": quantity,
      "itemId": itemId,
      "promotionId": promotionId,
      "configurationId": configurationId,
      "blockList": blockList,
    ]
    return .init(try await caller.payload("BatchGetItemTotalCost", given, options))
  }

  /// Get price, stock and configuration state of an item for a chosen selection.
  ///
  /// Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter blockList: Known: `DeliveryModes`, `AdditionalPrices`.
  public func batchGetSimplifiedItemConfigurationInfo(
    itemId: String,
    request: BatchGetSimplifiedItemConfigurationInfoRequest? = nil,
    blockList: [String]? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BatchSimplifiedItemConfigurationInfo {
    let given: Given = ["itemId": itemId, "request": request, "blockList": blockList]
    return .init(try await caller.payload("BatchGetSimplifiedItemConfigurationInfo", given, options))
  }

  /// Get full item information in the simplified form, with the requested extra blocks.
  ///
  /// An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask again
  /// after some seconds.
  ///
  /// Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may be kept for 5
  /// minutes, as is assumed.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter blockList: Known: `RootPath`, `Vendor`.
  /// - Parameter itemParameters: ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
  public func batchGetSimplifiedItemFullInfo(
    itemId: String,
    blockList: [String]? = nil,
    itemParameters: ItemParameters? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BatchSimplifiedItemFullInfo {
    let given: Given = ["itemId": itemId, "blockList": blockList, "itemParameters": itemParameters]
    return .init(try await caller.payload("BatchGetSimplifiedItemFullInfo", given, options))
  }

  /// Get the instance's own additional data of an item.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getAdditionalItemInfo(
    inputLanguage: String? = nil,
    itemId: String,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> AdditionalItemInfo {
    let given: Given = ["inputLanguage": inputLanguage, "itemId": itemId, "includeMetaInfo": includeMetaInfo]
    return .init(try await caller.payload("GetAdditionalItemInfo", given, options))
  }

  /// Get the state, and if asked the items, of a bulk item fetch.
  ///
  /// The answer can be tens of megabytes.
  ///
  /// Needs no session.
  ///
  /// What it answers is less sure. Newer than what older installations of the service have.
  ///
  /// - Parameter getResult: false asks for the state only, true for the data.
  public func getBulkItemsResult(
    activityId: String,
    getResult: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BulkItems {
    .init(try await caller.payload("GetBulkItemsResult", ["activityId": activityId, "getResult": getResult], options))
  }

  /// List the configured variants of an item (no longer available).
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter configurators: The method is out of service. An XML document that is not known; it is sent as it is.
  @available(*, deprecated, message: "The service does not offer it any more.")
  public func getConfiguredItemInfoList(
    itemId: String,
    configurators: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> [String] {
    let given: Given = ["itemId": itemId, "configurators": configurators]
    return .init(reading: try await caller.payload("GetConfiguredItemInfoList", given, options))
  }

  /// List the provider's delivery costs of an item for all regions.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemDeliveryCosts(itemId: String, options: CallOptions = CallOptions()) async throws -> Items<DeliveryCost> {
    .init(reading: try await caller.payload("GetItemDeliveryCosts", ["itemId": itemId], options))
  }

  /// Get the translated description of an item.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemDescription(itemId: String, options: CallOptions = CallOptions()) async throws -> ItemDescription {
    .init(try await caller.payload("GetItemDescription", ["itemId": itemId], options))
  }

  /// Get full information about an item.
  ///
  /// An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask again
  /// after some seconds.
  ///
  /// Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is assumed.
  ///
  /// - Parameter itemParameters: A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
  public func getItemFullInfo(
    itemId: String,
    itemParameters: ItemParameters? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ItemFullInfo {
    .init(try await caller.payload("GetItemFullInfo", ["itemId": itemId, "itemParameters": itemParameters], options))
  }

  /// Get full information about an item with its delivery costs.
  ///
  /// An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask again
  /// after some seconds.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemFullInfoWithDeliveryCosts(
    itemId: String,
    options: CallOptions = CallOptions()
  ) async throws -> ItemFullInfo {
    .init(try await caller.payload("GetItemFullInfoWithDeliveryCosts", ["itemId": itemId], options))
  }

  /// Get full information about an item with its promotions.
  ///
  /// An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask again
  /// after some seconds.
  ///
  /// Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is assumed.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter itemParameters: A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
  public func getItemFullInfoWithPromotions(
    itemId: String,
    itemParameters: ItemParameters? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ItemFullInfo {
    let given: Given = ["itemId": itemId, "itemParameters": itemParameters]
    return .init(try await caller.payload("GetItemFullInfoWithPromotions", given, options))
  }

  /// Get basic information about an item.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemInfo(itemId: String, options: CallOptions = CallOptions()) async throws -> ItemInfo {
    .init(try await caller.payload("GetItemInfo", ["itemId": itemId], options))
  }

  /// Get basic information about several items.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemInfoList(idsList: [String], options: CallOptions = CallOptions()) async throws -> Items<ItemInfo> {
    .init(reading: try await caller.payload("GetItemInfoList", ["idsList": idsList], options))
  }

  /// Get the description of an item in the provider's language.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemOriginalDescription(itemId: String, options: CallOptions = CallOptions()) async throws -> ItemDescription {
    .init(try await caller.payload("GetItemOriginalDescription", ["itemId": itemId], options))
  }

  /// Calculate the price of an item with the instance's price rules.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemPrice(
    quantity: Int? = nil,
    itemId: String,
    promotionId: String? = nil,
    configurationId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Price {
    let given: Given = ["quantity": quantity, "itemId": itemId, "promotionId": promotionId, "configurationId": configurationId]
    return .init(try await caller.payload("GetItemPrice", given, options))
  }

  /// List the promotions of an item.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemPromotions(itemId: String, options: CallOptions = CallOptions()) async throws -> Items<ItemPromotion> {
    .init(reading: try await caller.payload("GetItemPromotions", ["itemId": itemId], options))
  }

  /// List the promotions of an item, trying the given number of times.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemPromotionsWithAttempts(
    itemId: String,
    attemptCount: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ItemPromotion> {
    let given: Given = ["itemId": itemId, "attemptCount": attemptCount]
    return .init(reading: try await caller.payload("GetItemPromotionsWithAttempts", given, options))
  }

  /// List the categories of an item up to the root.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemRootPath(
    itemId: String? = nil,
    taoBaoCategoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<Category> {
    let given: Given = ["itemId": itemId, "taoBaoCategoryId": taoBaoCategoryId]
    return .init(reading: try await caller.payload("GetItemRootPath", given, options))
  }

  /// Calculate the total cost of a quantity of an item with the instance's price rules.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemTotalCost(
    quantity: Int,
    itemId: String,
    promotionId: String? = nil,
    configurationId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Price {
    let given: Given = ["quantity": quantity, "itemId": itemId, "promotionId": promotionId, "configurationId": configurationId]
    return .init(try await caller.payload("GetItemTotalCost", given, options))
  }

  /// Start fetching many items by id, in the background.
  ///
  /// At most 10000 items and one bulk run at a time. Read the outcome with GetBulkItemsResult. The type of the activity it
  /// starts is unknown: use the one in the answer.
  ///
  /// Changes once: never repeated by itself. Starts a bulk fetch that is billed per item; a repeat gives the id of the running
  /// one, but starts and bills anew once that has ended. Needs no session. The operator of the shop pays for each call.
  ///
  /// What it answers is less sure. Newer than what older installations of the service have.
  public func runBulkItems(
    ids: [String],
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    .init(try await caller.payload("RunBulkItems", ["ids": ids], options))
  }

  /// Change the instance's own additional data of an item.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func updateAdditionalItemInfo(
    inputLanguage: String? = nil,
    itemId: String,
    updateData: AdditionalItemInfoUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["inputLanguage": inputLanguage, "itemId": itemId, "updateData": updateData]
    _ = try await caller.payload("UpdateAdditionalItemInfo", given, options)
  }
}
