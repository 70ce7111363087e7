// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Searching items at marketplaces.
public struct SearchCalls: Sendable {
  let caller: any Caller

  /// Search items and get the page together with the requested extra blocks.
  ///
  /// At most MaximumPageCount pages can be read, whatever TotalCount says.
  ///
  /// Takes a customer's session, and does without. The operator of the shop pays for each call. Gives one page;
  /// `batchSearchItemsFrameAll` goes through all of them.
  ///
  /// - Parameter blockList: Known: `SubCategories`, `SearchProperties`, `RootPath`, `Vendor`, `Brand`, `Category`,
  /// `HintCategories`, `AvailableSearchMethods`.
  public func batchSearchItemsFrame(
    parameters: SearchItemsParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    blockList: [String]? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BatchItemSearchResult {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize, "blockList": blockList]
    return .init(try await caller.payload("BatchSearchItemsFrame", given, options))
  }

  /// The items of all pages of `batchSearchItemsFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func batchSearchItemsFrameAll(
    parameters: SearchItemsParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    blockList: [String]? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize, "blockList": blockList]
    return Pages(caller, "BatchSearchItemsFrame", given, options)
  }

  /// Get one page of a category's items that match a filter.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `findCategoryItemInfoListFrameAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func findCategoryItemInfoListFrame(
    categoryId: String,
    categoryItemFilter: SearchItemsParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = [
      "categoryId": categoryId,
      "categoryItemFilter": categoryItemFilter,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return .init(try await caller.payload("FindCategoryItemInfoListFrame", given, options))
  }

  /// The items of all pages of `findCategoryItemInfoListFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func findCategoryItemInfoListFrameAll(
    categoryId: String,
    categoryItemFilter: SearchItemsParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = [
      "categoryId": categoryId,
      "categoryItemFilter": categoryItemFilter,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return Pages(caller, "FindCategoryItemInfoListFrame", given, options)
  }

  /// Get one page of a category's items that match a filter, without titles.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `findCategoryItemSimpleInfoListFrameAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func findCategoryItemSimpleInfoListFrame(
    categoryId: String,
    categoryItemFilter: SearchItemsParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = [
      "categoryId": categoryId,
      "categoryItemFilter": categoryItemFilter,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return .init(try await caller.payload("FindCategoryItemSimpleInfoListFrame", given, options))
  }

  /// The items of all pages of `findCategoryItemSimpleInfoListFrame`, each page read when it is wanted. The arguments are the
  /// same: `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func findCategoryItemSimpleInfoListFrameAll(
    categoryId: String,
    categoryItemFilter: SearchItemsParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = [
      "categoryId": categoryId,
      "categoryItemFilter": categoryItemFilter,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return Pages(caller, "FindCategoryItemSimpleInfoListFrame", given, options)
  }

  /// Search items by title and get one page of results.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `findItemInfoListFrameByTitleAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter searchParameters: The root is likely SearchItemsParameters. An XML document that is not known; it is sent as it
  /// is.
  public func findItemInfoListFrameByTitle(
    searchParameters: String? = nil,
    itemTitle: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    languageOfQuery: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = [
      "searchParameters": searchParameters,
      "itemTitle": itemTitle,
      "framePosition": framePosition,
      "frameSize": frameSize,
      "languageOfQuery": languageOfQuery,
    ]
    return .init(try await caller.payload("FindItemInfoListFrameByTitle", given, options))
  }

  /// The items of all pages of `findItemInfoListFrameByTitle`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func findItemInfoListFrameByTitleAll(
    searchParameters: String? = nil,
    itemTitle: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    languageOfQuery: String? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = [
      "searchParameters": searchParameters,
      "itemTitle": itemTitle,
      "framePosition": framePosition,
      "frameSize": frameSize,
      "languageOfQuery": languageOfQuery,
    ]
    return Pages(caller, "FindItemInfoListFrameByTitle", given, options)
  }

  /// Search items by title and get one page of results without titles.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `findItemSimpleInfoListFrameByTitleAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter searchParameters: The root is likely SearchItemsParameters. An XML document that is not known; it is sent as it
  /// is.
  public func findItemSimpleInfoListFrameByTitle(
    searchParameters: String? = nil,
    itemTitle: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    languageOfQuery: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = [
      "searchParameters": searchParameters,
      "itemTitle": itemTitle,
      "framePosition": framePosition,
      "frameSize": frameSize,
      "languageOfQuery": languageOfQuery,
    ]
    return .init(try await caller.payload("FindItemSimpleInfoListFrameByTitle", given, options))
  }

  /// The items of all pages of `findItemSimpleInfoListFrameByTitle`, each page read when it is wanted. The arguments are the
  /// same: `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func findItemSimpleInfoListFrameByTitleAll(
    searchParameters: String? = nil,
    itemTitle: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    languageOfQuery: String? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = [
      "searchParameters": searchParameters,
      "itemTitle": itemTitle,
      "framePosition": framePosition,
      "frameSize": frameSize,
      "languageOfQuery": languageOfQuery,
    ]
    return Pages(caller, "FindItemSimpleInfoListFrameByTitle", given, options)
  }

  /// List the search methods that support the given search parameters.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getAvailableProviderSearchMethodInfoListForSearchParameters(
    searchParameters: SearchItemsParameters? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ProviderSearchMethodInfo> {
    let given: Given = ["searchParameters": searchParameters]
    return .init(
      reading: try await caller.payload("GetAvailableProviderSearchMethodInfoListForSearchParameters", given, options))
  }

  /// Get the state, and if asked the items, of a bulk item search.
  ///
  /// The answer can be tens of megabytes.
  ///
  /// Needs no session.
  ///
  /// What it answers is less sure. Newer than what older installations of the service have.
  ///
  /// - Parameter getResult: false asks for the state only, true for the data.
  public func getBulkSearchItemsResult(
    activityId: String,
    getResult: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BulkItems {
    .init(try await caller.payload("GetBulkSearchItemsResult", ["activityId": activityId, "getResult": getResult], options))
  }

  /// Get one page of the items of a category.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `getCategoryItemInfoListFrameAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func getCategoryItemInfoListFrame(
    categoryId: String,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = ["categoryId": categoryId, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("GetCategoryItemInfoListFrame", given, options))
  }

  /// The items of all pages of `getCategoryItemInfoListFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getCategoryItemInfoListFrameAll(
    categoryId: String,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = ["categoryId": categoryId, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "GetCategoryItemInfoListFrame", given, options)
  }

  /// Get one page of the items of a category, without titles.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `getCategoryItemSimpleInfoListFrameAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func getCategoryItemSimpleInfoListFrame(
    categoryId: String,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = ["categoryId": categoryId, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("GetCategoryItemSimpleInfoListFrame", given, options))
  }

  /// The items of all pages of `getCategoryItemSimpleInfoListFrame`, each page read when it is wanted. The arguments are the
  /// same: `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getCategoryItemSimpleInfoListFrameAll(
    categoryId: String,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = ["categoryId": categoryId, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "GetCategoryItemSimpleInfoListFrame", given, options)
  }

  /// List the properties that items of a category can be filtered by.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getCategorySearchProperties(
    categoryId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ItemSearchProperty> {
    .init(reading: try await caller.payload("GetCategorySearchProperties", ["categoryId": categoryId], options))
  }

  /// Get promoted (affiliate) items by id.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter itemIds: Assumed, not documented.
  public func getPromoteItems(
    promotedId: String? = nil,
    itemIds: [String],
    options: CallOptions = CallOptions()
  ) async throws -> Items<PromoItemInfo> {
    .init(reading: try await caller.payload("GetPromoteItems", ["promotedId": promotedId, "itemIds": itemIds], options))
  }

  /// Get one page of a vendor's items in a given order.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `getVendorItemInfoSortedListFrameAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter sortingParameters: An XML document that is not known; it is sent as it is.
  public func getVendorItemInfoSortedListFrame(
    vendorId: String,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    sortingParameters: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = [
      "vendorId": vendorId,
      "framePosition": framePosition,
      "frameSize": frameSize,
      "sortingParameters": sortingParameters,
    ]
    return .init(try await caller.payload("GetVendorItemInfoSortedListFrame", given, options))
  }

  /// The items of all pages of `getVendorItemInfoSortedListFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getVendorItemInfoSortedListFrameAll(
    vendorId: String,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    sortingParameters: String? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = [
      "vendorId": vendorId,
      "framePosition": framePosition,
      "frameSize": frameSize,
      "sortingParameters": sortingParameters,
    ]
    return Pages(caller, "GetVendorItemInfoSortedListFrame", given, options)
  }

  /// Get one page of a vendor's items in a given order, without titles.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `getVendorItemSimpleInfoSortedListFrameAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter sortingParameters: An XML document that is not known; it is sent as it is.
  public func getVendorItemSimpleInfoSortedListFrame(
    vendorId: String,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    sortingParameters: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = [
      "vendorId": vendorId,
      "framePosition": framePosition,
      "frameSize": frameSize,
      "sortingParameters": sortingParameters,
    ]
    return .init(try await caller.payload("GetVendorItemSimpleInfoSortedListFrame", given, options))
  }

  /// The items of all pages of `getVendorItemSimpleInfoSortedListFrame`, each page read when it is wanted. The arguments are the
  /// same: `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getVendorItemSimpleInfoSortedListFrameAll(
    vendorId: String,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    sortingParameters: String? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = [
      "vendorId": vendorId,
      "framePosition": framePosition,
      "frameSize": frameSize,
      "sortingParameters": sortingParameters,
    ]
    return Pages(caller, "GetVendorItemSimpleInfoSortedListFrame", given, options)
  }

  /// Start a bulk item search, in the background.
  ///
  /// At most 10000 items and one bulk run at a time; framePosition and frameSize say which part of the results to fetch. Read
  /// the outcome with GetBulkSearchItemsResult. The type of the activity it starts is unknown: use the one in the answer.
  ///
  /// Changes once: never repeated by itself. Starts a bulk search that is billed per item; a repeat gives the id of the running
  /// one, but starts and bills anew once that has ended. Needs no session. The operator of the shop pays for each call.
  ///
  /// What it answers is less sure. Newer than what older installations of the service have.
  ///
  /// - Parameter frameSize: At most 10000.
  public func runBulkSearchItems(
    parameters: SearchItemsParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("RunBulkSearchItems", given, options))
  }

  /// Search items and get one page of results.
  ///
  /// At most MaximumPageCount pages can be read, whatever TotalCount says.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchItemsFrameAll` goes
  /// through all of them.
  public func searchItemsFrame(
    parameters: SearchItemsParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ItemSearchResult {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchItemsFrame", given, options))
  }

  /// The items of all pages of `searchItemsFrame`, each page read when it is wanted. The arguments are the same: `framePosition`
  /// is where it begins, `frameSize` how many items are asked for at once.
  public func searchItemsFrameAll(
    parameters: SearchItemsParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchItemsFrame", given, options)
  }

  /// Search promoted (affiliate) items and get one page of results.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchPromoteItemsFrameAll`
  /// goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter parameters: The root is likely SearchItemsParameters. An XML document that is not known; it is sent as it is.
  public func searchPromoteItemsFrame(
    parameters: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<PromoItemInfo> {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchPromoteItemsFrame", given, options))
  }

  /// The items of all pages of `searchPromoteItemsFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchPromoteItemsFrameAll(
    parameters: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<PromoItemInfo> {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchPromoteItemsFrame", given, options)
  }
}
