// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Lists of chosen items, vendors, brands, categories and searches.
public struct RatingListCalls: Sendable {
  let caller: any Caller

  /// Add elements of any content type to a rating list.
  ///
  /// Changes once: never repeated by itself. Adds elements to a list; whether a repeat adds them twice is not known. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func addElementsSetToRatingList(
    itemRatingTypeId: ItemRatingType,
    contentType: RatingListContentType,
    categoryId: String? = nil,
    itemList: [String],
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "contentType": contentType,
      "categoryId": categoryId,
      "itemList": itemList,
    ]
    _ = try await caller.payload("AddElementsSetToRatingList", given, options)
  }

  /// Add items to an item rating list (older than AddElementsSetToRatingList).
  ///
  /// Changes once: never repeated by itself. Adds items to a list; whether a repeat adds them twice is not known. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter itemList: Assumed, not documented.
  public func addItemRatingList(
    itemRatingTypeId: ItemRatingType,
    categoryId: String? = nil,
    itemList: [String],
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["itemRatingTypeId": itemRatingTypeId, "categoryId": categoryId, "itemList": itemList]
    _ = try await caller.payload("AddItemRatingList", given, options)
  }

  /// Get the contents of several rating lists in one call.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter applicationType: Seen in clients of the JSON endpoint.
  /// - Parameter includeMetaInfo: Sent by clients that never need it. Assumed, not documented.
  public func batchSearchRatingLists(
    searchParameters: BatchRatingListSearchParameters? = nil,
    applicationType: ApplicationType? = nil,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BatchRatingListsSearchResult {
    let given: Given = [
      "searchParameters": searchParameters,
      "applicationType": applicationType,
      "includeMetaInfo": includeMetaInfo,
    ]
    return .init(try await caller.payload("BatchSearchRatingLists", given, options))
  }

  /// Get the settings of automatic rating lists.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getAutoRatingListsSettings(
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> AutoRatingListsSettings {
    .init(try await caller.payload("GetAutoRatingListsSettings", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// Get brands of a rating list.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getBrandRatingList(
    itemRatingTypeId: ItemRatingType,
    numberItem: Int? = nil,
    categoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<BrandInfo> {
    let given: Given = ["itemRatingTypeId": itemRatingTypeId, "numberItem": numberItem, "categoryId": categoryId]
    return .init(reading: try await caller.payload("GetBrandRatingList", given, options))
  }

  /// Get one page of the brands of a rating list.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getBrandRatingListFrameAll`
  /// goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func getBrandRatingListFrame(
    itemRatingTypeId: ItemRatingType,
    categoryId: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<BrandInfo> {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "categoryId": categoryId,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return .init(try await caller.payload("GetBrandRatingListFrame", given, options))
  }

  /// The items of all pages of `getBrandRatingListFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getBrandRatingListFrameAll(
    itemRatingTypeId: ItemRatingType,
    categoryId: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<BrandInfo> {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "categoryId": categoryId,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return Pages(caller, "GetBrandRatingListFrame", given, options)
  }

  /// Get categories of a rating list.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getCategoryRatingList(
    itemRatingTypeId: ItemRatingType,
    numberItem: Int? = nil,
    categoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<Category> {
    let given: Given = ["itemRatingTypeId": itemRatingTypeId, "numberItem": numberItem, "categoryId": categoryId]
    return .init(reading: try await caller.payload("GetCategoryRatingList", given, options))
  }

  /// Get one page of the categories of a rating list.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `getCategoryRatingListFrameAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func getCategoryRatingListFrame(
    itemRatingTypeId: ItemRatingType,
    categoryId: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<Category> {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "categoryId": categoryId,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return .init(try await caller.payload("GetCategoryRatingListFrame", given, options))
  }

  /// The items of all pages of `getCategoryRatingListFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getCategoryRatingListFrameAll(
    itemRatingTypeId: ItemRatingType,
    categoryId: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<Category> {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "categoryId": categoryId,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return Pages(caller, "GetCategoryRatingListFrame", given, options)
  }

  /// Get items of a rating list.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getItemRatingList(
    itemRatingTypeId: ItemRatingType,
    numberItem: Int? = nil,
    categoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ItemInfo> {
    let given: Given = ["itemRatingTypeId": itemRatingTypeId, "numberItem": numberItem, "categoryId": categoryId]
    return .init(reading: try await caller.payload("GetItemRatingList", given, options))
  }

  /// Get one page of the items of a rating list.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getItemRatingListFrameAll`
  /// goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func getItemRatingListFrame(
    itemRatingTypeId: ItemRatingType,
    categoryId: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "categoryId": categoryId,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return .init(try await caller.payload("GetItemRatingListFrame", given, options))
  }

  /// The items of all pages of `getItemRatingListFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getItemRatingListFrameAll(
    itemRatingTypeId: ItemRatingType,
    categoryId: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "categoryId": categoryId,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return Pages(caller, "GetItemRatingListFrame", given, options)
  }

  /// List the rating lists of a content type.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getRatingCollectionsByContent(
    contentType: RatingListContentType,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ItemRatingCollection> {
    .init(reading: try await caller.payload("GetRatingCollectionsByContent", ["contentType": contentType], options))
  }

  /// List the rating lists that contain an element.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getRatingListsByElement(
    contentType: RatingListContentType,
    itemId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ItemRatingCollection> {
    .init(reading: try await caller.payload("GetRatingListsByElement", ["contentType": contentType, "itemId": itemId], options))
  }

  /// Get search strings of a rating list.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getSearchStringRatingList(
    itemRatingTypeId: ItemRatingType,
    numberItem: Int? = nil,
    categoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> [String] {
    let given: Given = ["itemRatingTypeId": itemRatingTypeId, "numberItem": numberItem, "categoryId": categoryId]
    return .init(reading: try await caller.payload("GetSearchStringRatingList", given, options))
  }

  /// Get vendors of a rating list.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getVendorRatingList(
    itemRatingTypeId: ItemRatingType,
    numberItem: Int? = nil,
    categoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<VendorInfo> {
    let given: Given = ["itemRatingTypeId": itemRatingTypeId, "numberItem": numberItem, "categoryId": categoryId]
    return .init(reading: try await caller.payload("GetVendorRatingList", given, options))
  }

  /// Get one page of the vendors of a rating list.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getVendorRatingListFrameAll`
  /// goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func getVendorRatingListFrame(
    itemRatingTypeId: ItemRatingType,
    categoryId: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<VendorInfo> {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "categoryId": categoryId,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return .init(try await caller.payload("GetVendorRatingListFrame", given, options))
  }

  /// The items of all pages of `getVendorRatingListFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getVendorRatingListFrameAll(
    itemRatingTypeId: ItemRatingType,
    categoryId: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<VendorInfo> {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "categoryId": categoryId,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return Pages(caller, "GetVendorRatingListFrame", given, options)
  }

  /// Insert elements into a rating list at a given position.
  ///
  /// Changes once: never repeated by itself. Inserts elements at a position; a repeat could insert them twice. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func insertElementsSetToRatingList(
    insertData: RatingListElementsInsertData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("InsertElementsSetToRatingList", ["insertData": insertData], options)
  }

  /// Empty a rating list of any content type.
  ///
  /// Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it empty. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func removeAllElementsRatingList(
    itemRatingTypeId: ItemRatingType,
    contentType: RatingListContentType,
    categoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["itemRatingTypeId": itemRatingTypeId, "contentType": contentType, "categoryId": categoryId]
    _ = try await caller.payload("RemoveAllElementsRatingList", given, options)
  }

  /// Empty an item rating list.
  ///
  /// Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it empty. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func removeAllItemRatingList(
    itemRatingType: ItemRatingType,
    categoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["itemRatingType": itemRatingType, "categoryId": categoryId]
    _ = try await caller.payload("RemoveAllItemRatingList", given, options)
  }

  /// Remove elements of any content type from a rating list.
  ///
  /// Changes something; the same call again leaves the same state. Removes elements from a rating list; a repeat finds them
  /// gone. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter itemList: Assumed, not documented.
  public func removeElementsSetRatingList(
    itemRatingTypeId: ItemRatingType,
    contentType: RatingListContentType,
    categoryId: String? = nil,
    itemList: [String],
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "contentType": contentType,
      "categoryId": categoryId,
      "itemList": itemList,
    ]
    _ = try await caller.payload("RemoveElementsSetRatingList", given, options)
  }

  /// Remove items from an item rating list.
  ///
  /// Changes something; the same call again leaves the same state. Removes items from a rating list; a repeat finds them gone.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter itemList: Assumed, not documented.
  public func removeItemRatingList(
    itemRatingType: ItemRatingType,
    categoryId: String? = nil,
    itemList: [String],
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["itemRatingType": itemRatingType, "categoryId": categoryId, "itemList": itemList]
    _ = try await caller.payload("RemoveItemRatingList", given, options)
  }

  /// Start the update of automatic rating lists in the background.
  ///
  /// Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same, but a repeat leaves
  /// two runs beside each other. Needs an operator's session. Starts an activity of the type `AutoRatingListsUpdating`, which
  /// the flow `activity` follows, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func runAutoRatingListsUpdating(
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    .init(try await caller.payload("RunAutoRatingListsUpdating", [:], options))
  }

  /// Get one page of the brands of a rating list found by parameters.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchRatingListBrandsAll`
  /// goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter searchParameters: The root is likely RatingListBrandSearchParameters. An XML document that is not known; it is
  /// sent as it is.
  public func searchRatingListBrands(
    searchParameters: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<BrandInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchRatingListBrands", given, options))
  }

  /// The items of all pages of `searchRatingListBrands`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchRatingListBrandsAll(
    searchParameters: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<BrandInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchRatingListBrands", given, options)
  }

  /// Get one page of the categories of a rating list found by parameters.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `searchRatingListCategoriesAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter searchParameters: The root is likely RatingListCategorySearchParameters. An XML document that is not known; it
  /// is sent as it is.
  public func searchRatingListCategories(
    searchParameters: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<Category> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchRatingListCategories", given, options))
  }

  /// The items of all pages of `searchRatingListCategories`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchRatingListCategoriesAll(
    searchParameters: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<Category> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchRatingListCategories", given, options)
  }

  /// Get one page of the items of a rating list found by parameters.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchRatingListItemsAll`
  /// goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func searchRatingListItems(
    searchParameters: RatingListItemSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchRatingListItems", given, options))
  }

  /// The items of all pages of `searchRatingListItems`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchRatingListItemsAll(
    searchParameters: RatingListItemSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchRatingListItems", given, options)
  }

  /// Get one page of the search strings of a rating list found by parameters.
  ///
  /// No total is known for its pages.
  ///
  /// Needs no session. Gives one page; `searchRatingListSearchStringsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter searchParameters: The root is likely RatingListSearchStringSearchParameters. An XML document that is not known;
  /// it is sent as it is.
  public func searchRatingListSearchStrings(
    searchParameters: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> [String] {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(reading: try await caller.payload("SearchRatingListSearchStrings", given, options))
  }

  /// The items of all pages of `searchRatingListSearchStrings`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchRatingListSearchStringsAll(
    searchParameters: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<String> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchRatingListSearchStrings", given, options)
  }

  /// Get one page of the vendors of a rating list found by parameters.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchRatingListVendorsAll`
  /// goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func searchRatingListVendors(
    searchParameters: RatingListVendorSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<VendorInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchRatingListVendors", given, options))
  }

  /// The items of all pages of `searchRatingListVendors`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchRatingListVendorsAll(
    searchParameters: RatingListVendorSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<VendorInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchRatingListVendors", given, options)
  }

  /// Search rating lists as an operator.
  ///
  /// Needs an operator's session. Gives one page; `searchRatingListsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchRatingLists(
    searchParameters: RatingListSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemRatingCollection> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchRatingLists", given, options))
  }

  /// The items of all pages of `searchRatingLists`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchRatingListsAll(
    searchParameters: RatingListSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemRatingCollection> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchRatingLists", given, options)
  }

  /// Change the settings of automatic rating lists.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its list is
  /// stated whole. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateAutoRatingListsSettings(
    updateData: AutoRatingListsSettingsUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateAutoRatingListsSettings", ["updateData": updateData], options)
  }

  /// Move a rating list to another category id.
  ///
  /// Changes once: never repeated by itself. Moves a list to another category; a repeat finds the old place empty and could move
  /// that emptiness over the list. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateItemRatingCategoryId(
    itemRatingTypeId: ItemRatingType,
    contentType: RatingListContentType,
    oldCategoryId: String,
    newCategoryId: String,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = [
      "itemRatingTypeId": itemRatingTypeId,
      "contentType": contentType,
      "oldCategoryId": oldCategoryId,
      "newCategoryId": newCategoryId,
    ]
    _ = try await caller.payload("UpdateItemRatingCategoryId", given, options)
  }
}
