// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct AutoRatingListsSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var allowBackgroundUpdating: Bool? { tree.read("allowBackgroundUpdating") }

  public var vendorids: [String] { .init(reading: tree["vendorids"]) }

  public var itemsPerVendor: Int? { tree.read("itemsPerVendor") }
}

public struct AutoRatingListsSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(allowBackgroundUpdating: Bool? = nil, vendorids: [String]? = nil, itemsPerVendor: Int? = nil) {
    tree = Value(given: [
      "allowBackgroundUpdating": allowBackgroundUpdating,
      "vendorids": vendorids,
      "itemsPerVendor": itemsPerVendor,
    ])
  }

  public var allowBackgroundUpdating: Bool? {
    get { tree.read("allowBackgroundUpdating") }
    set { tree.write("allowBackgroundUpdating", newValue) }
  }

  public var vendorids: [String] {
    get { .init(reading: tree["vendorids"]) }
    set { tree.write("vendorids", newValue) }
  }

  public var itemsPerVendor: Int? {
    get { tree.read("itemsPerVendor") }
    set { tree.write("itemsPerVendor", newValue) }
  }
}

public struct BatchRatingListSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(ratingLists: [BatchSearchRatingListsRatingList]? = nil, useDefaultParameters: Bool? = nil) {
    tree = Value(given: ["ratingLists": ratingLists, "useDefaultParameters": useDefaultParameters])
  }

  public var ratingLists: Items<BatchSearchRatingListsRatingList> {
    get { .init(reading: tree["ratingLists"]) }
    set { tree.write("ratingLists", newValue) }
  }

  public var useDefaultParameters: Bool? {
    get { tree.read("useDefaultParameters") }
    set { tree.write("useDefaultParameters", newValue) }
  }
}

public struct BatchRatingListsSearchResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var items: Items<ItemRatingList> { .init(reading: tree["items"]) }

  public var vendors: Items<VendorRatingList> { .init(reading: tree["vendors"]) }

  public var categories: Items<CategoryRatingList> { .init(reading: tree["categories"]) }

  public var brands: Items<BrandRatingList> { .init(reading: tree["brands"]) }

  public var searchStrings: Items<TextRatingList> { .init(reading: tree["searchStrings"]) }
}

public struct BatchSearchRatingListsRatingList: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    categoryId: String? = nil,
    itemRatingType: ItemRatingType? = nil,
    isRandomSearch: Bool? = nil,
    contentType: RatingListContentType? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil
  ) {
    tree = Value(given: [
      "categoryId": categoryId,
      "itemRatingType": itemRatingType,
      "isRandomSearch": isRandomSearch,
      "contentType": contentType,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ])
  }

  public var categoryId: String? {
    get { tree.read("categoryId") }
    set { tree.write("categoryId", newValue) }
  }

  public var itemRatingType: ItemRatingType? {
    get { tree.read("itemRatingType") }
    set { tree.write("itemRatingType", newValue) }
  }

  public var isRandomSearch: Bool? {
    get { tree.read("isRandomSearch") }
    set { tree.write("isRandomSearch", newValue) }
  }

  public var contentType: RatingListContentType? {
    get { tree.read("contentType") }
    set { tree.write("contentType", newValue) }
  }

  public var framePosition: Int? {
    get { tree.read("framePosition") }
    set { tree.write("framePosition", newValue) }
  }

  public var frameSize: Int? {
    get { tree.read("frameSize") }
    set { tree.write("frameSize", newValue) }
  }
}

public struct BrandRatingList: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var contentType: RatingListContentType? { tree.read("contentType") }

  public var categoryId: String? { tree.read("categoryId") }

  /// Assumed, not documented.
  public var itemRatingType: ItemRatingType? { tree.read("itemRatingType") }

  public var hasError: Bool? { tree.read("hasError") }

  public var name: String? { tree.read("name") }

  public var order: Int? { tree.read("order") }

  public var items: Items<BrandInfo> { .init(reading: tree["items"]) }

  public var totalCount: Int? { tree.read("totalCount") }
}

public struct CategoryRatingList: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var contentType: RatingListContentType? { tree.read("contentType") }

  public var categoryId: String? { tree.read("categoryId") }

  /// Assumed, not documented.
  public var itemRatingType: ItemRatingType? { tree.read("itemRatingType") }

  public var hasError: Bool? { tree.read("hasError") }

  public var name: String? { tree.read("name") }

  public var order: Int? { tree.read("order") }

  public var items: Items<Category> { .init(reading: tree["items"]) }

  public var totalCount: Int? { tree.read("totalCount") }
}

public struct ItemRatingCollection: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var contentTypeName: RatingListContentType? { tree.read("contentTypeName") }

  /// Assumed, not documented.
  public var itemRatingTypeName: ItemRatingType? { tree.read("itemRatingTypeName") }

  public var categoryId: String? { tree.read("categoryId") }

  public var count: Int? { tree.read("count") }
}

public struct ItemRatingList: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var contentType: RatingListContentType? { tree.read("contentType") }

  public var categoryId: String? { tree.read("categoryId") }

  /// Assumed, not documented.
  public var itemRatingType: ItemRatingType? { tree.read("itemRatingType") }

  public var hasError: Bool? { tree.read("hasError") }

  public var name: String? { tree.read("name") }

  public var order: Int? { tree.read("order") }

  public var items: Items<ItemInfo> { .init(reading: tree["items"]) }

  public var totalCount: Int? { tree.read("totalCount") }
}

public struct RatingListElementsInsertData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    itemRatingType: ItemRatingType? = nil,
    categoryId: String? = nil,
    elementIdList: [String]? = nil,
    indexNumber: Int? = nil,
    contentType: RatingListContentType? = nil
  ) {
    tree = Value(given: [
      "itemRatingType": itemRatingType,
      "categoryId": categoryId,
      "elementIdList": elementIdList,
      "indexNumber": indexNumber,
      "contentType": contentType,
    ])
  }

  public var itemRatingType: ItemRatingType? {
    get { tree.read("itemRatingType") }
    set { tree.write("itemRatingType", newValue) }
  }

  public var categoryId: String? {
    get { tree.read("categoryId") }
    set { tree.write("categoryId", newValue) }
  }

  public var elementIdList: [String] {
    get { .init(reading: tree["elementIdList"]) }
    set { tree.write("elementIdList", newValue) }
  }

  public var indexNumber: Int? {
    get { tree.read("indexNumber") }
    set { tree.write("indexNumber", newValue) }
  }

  public var contentType: RatingListContentType? {
    get { tree.read("contentType") }
    set { tree.write("contentType", newValue) }
  }
}

/// The service is known to have more members.
public struct RatingListItemSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(categoryId: String? = nil, itemRatingType: ItemRatingType? = nil, stuffStatus: StuffStatus? = nil) {
    tree = Value(given: ["categoryId": categoryId, "itemRatingType": itemRatingType, "stuffStatus": stuffStatus])
  }

  public var categoryId: String? {
    get { tree.read("categoryId") }
    set { tree.write("categoryId", newValue) }
  }

  public var itemRatingType: ItemRatingType? {
    get { tree.read("itemRatingType") }
    set { tree.write("itemRatingType", newValue) }
  }

  public var stuffStatus: StuffStatus? {
    get { tree.read("stuffStatus") }
    set { tree.write("stuffStatus", newValue) }
  }
}

public struct RatingListSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    itemRatingType: ItemRatingType? = nil,
    contentType: RatingListContentType? = nil,
    categoryIdList: [String]? = nil
  ) {
    tree = Value(given: ["itemRatingType": itemRatingType, "contentType": contentType, "categoryIdList": categoryIdList])
  }

  public var itemRatingType: ItemRatingType? {
    get { tree.read("itemRatingType") }
    set { tree.write("itemRatingType", newValue) }
  }

  public var contentType: RatingListContentType? {
    get { tree.read("contentType") }
    set { tree.write("contentType", newValue) }
  }

  public var categoryIdList: [String] {
    get { .init(reading: tree["categoryIdList"]) }
    set { tree.write("categoryIdList", newValue) }
  }
}

/// The service is known to have more members.
public struct RatingListVendorSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(itemRatingType: ItemRatingType? = nil) {
    tree = Value(given: ["itemRatingType": itemRatingType])
  }

  public var itemRatingType: ItemRatingType? {
    get { tree.read("itemRatingType") }
    set { tree.write("itemRatingType", newValue) }
  }
}

public struct TextRatingList: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var contentType: RatingListContentType? { tree.read("contentType") }

  public var categoryId: String? { tree.read("categoryId") }

  /// Assumed, not documented.
  public var itemRatingType: ItemRatingType? { tree.read("itemRatingType") }

  public var hasError: Bool? { tree.read("hasError") }

  public var name: String? { tree.read("name") }

  public var order: Int? { tree.read("order") }

  public var items: [String] { .init(reading: tree["items"]) }

  public var totalCount: Int? { tree.read("totalCount") }
}

public struct VendorRatingList: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var contentType: RatingListContentType? { tree.read("contentType") }

  public var categoryId: String? { tree.read("categoryId") }

  /// Assumed, not documented.
  public var itemRatingType: ItemRatingType? { tree.read("itemRatingType") }

  public var hasError: Bool? { tree.read("hasError") }

  public var name: String? { tree.read("name") }

  public var order: Int? { tree.read("order") }

  public var items: Items<VendorInfo> { .init(reading: tree["items"]) }

  public var totalCount: Int? { tree.read("totalCount") }
}
