// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct Area: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  /// Assumed, not documented.
  public var errorCode: EntityErrorCode? { tree.read("errorCode") }

  public var hasError: Bool? { tree.read("hasError") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var updatedTime: Date? { tree.read("updatedTime") }

  public var name: String? { tree.read("name") }

  public var parentId: String? { tree.read("parentId") }

  public var `type`: String? { tree.read("type") }

  public var zip: String? { tree.read("zip") }
}

public struct BriefCatalog: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var roots: Items<BriefCategory> { .init(reading: tree["roots"]) }
}

/// Id and Children were seen; Name is assumed.
public struct BriefCategory: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var children: Items<BriefCategory> { .init(reading: tree["children"]) }
}

public struct CategoryId: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var value: String? { tree.read("value") }
}

public struct CategoryImportInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var children: Items<CategoryImportInfo> { .init(reading: tree["children"]) }

  public var localId: Int? { tree.read("localId") }

  public var externalId: String? { tree.read("externalId") }

  public var searchItemsParameters: SearchItemsParameters? { tree.read("searchItemsParameters") }

  public var name: String? { tree.read("name") }

  public var approxWeight: Decimal? { tree.read("approxWeight") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var isDeleted: Bool? { tree.read("isDeleted") }

  public var isParentOnProvider: Bool? { tree.read("isParentOnProvider") }

  public var isHidden: Bool? { tree.read("isHidden") }
}

/// The child element is written in lower case.
///
/// The service is known to have more members.
public struct CategorySearchUrl: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(value: String? = nil) {
    tree = Value(given: ["value": value])
  }

  public var value: String? {
    get { tree.read("value") }
    set { tree.write("value", newValue) }
  }
}

public struct EditableCategoryInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    categoryName: String? = nil,
    parentId: String? = nil,
    approxWeight: Decimal? = nil,
    resetApproxWeight: Bool? = nil,
    resetSearchParameters: Bool? = nil,
    externalId: String? = nil,
    iconImageUrl: String? = nil,
    searchUrl: CategorySearchUrl? = nil,
    searchParameters: SearchItemsParameters? = nil,
    metaData: [CategoryMetaDataItem]? = nil
  ) {
    tree = Value(given: [
      "categoryName": categoryName,
      "parentId": parentId,
      "approxWeight": approxWeight,
      "resetApproxWeight": resetApproxWeight,
      "resetSearchParameters": resetSearchParameters,
      "externalId": externalId,
      "iconImageUrl": iconImageUrl,
      "searchUrl": searchUrl,
      "searchParameters": searchParameters,
      "metaData": metaData,
    ])
  }

  public var categoryName: String? {
    get { tree.read("categoryName") }
    set { tree.write("categoryName", newValue) }
  }

  public var parentId: String? {
    get { tree.read("parentId") }
    set { tree.write("parentId", newValue) }
  }

  public var approxWeight: Decimal? {
    get { tree.read("approxWeight") }
    set { tree.write("approxWeight", newValue) }
  }

  public var resetApproxWeight: Bool? {
    get { tree.read("resetApproxWeight") }
    set { tree.write("resetApproxWeight", newValue) }
  }

  public var resetSearchParameters: Bool? {
    get { tree.read("resetSearchParameters") }
    set { tree.write("resetSearchParameters", newValue) }
  }

  public var externalId: String? {
    get { tree.read("externalId") }
    set { tree.write("externalId", newValue) }
  }

  public var iconImageUrl: String? {
    get { tree.read("iconImageUrl") }
    set { tree.write("iconImageUrl", newValue) }
  }

  public var searchUrl: CategorySearchUrl? {
    get { tree.read("searchUrl") }
    set { tree.write("searchUrl", newValue) }
  }

  public var searchParameters: SearchItemsParameters? {
    get { tree.read("searchParameters") }
    set { tree.write("searchParameters", newValue) }
  }

  public var metaData: Items<CategoryMetaDataItem> {
    get { .init(reading: tree["metaData"]) }
    set { tree.write("metaData", newValue) }
  }
}

public struct EditableOtapiCategory: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  /// Assumed, not documented.
  public var errorCode: EntityErrorCode? { tree.read("errorCode") }

  public var hasError: Bool? { tree.read("hasError") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var updatedTime: Date? { tree.read("updatedTime") }

  public var isHidden: Bool? { tree.read("isHidden") }

  public var isVirtual: Bool? { tree.read("isVirtual") }

  public var externalId: String? { tree.read("externalId") }

  public var name: String? { tree.read("name") }

  public var itemCount: Int64? { tree.read("itemCount") }

  public var isParent: Bool? { tree.read("isParent") }

  public var parentId: String? { tree.read("parentId") }

  public var approxWeight: Decimal? { tree.read("approxWeight") }

  public var isSearch: Bool? { tree.read("isSearch") }

  /// Assumed, not documented.
  public var searchMethod: SearchMethodId? { tree.read("searchMethod") }

  public var isInternal: Bool? { tree.read("isInternal") }

  /// Assumed, not documented.
  public var availableItemRatingListContentTypes: [RatingListContentType] {
    .init(reading: tree["availableItemRatingListContentTypes"])
  }

  public var rootPath: Items<Category> { .init(reading: tree["rootPath"]) }

  public var iconImageUrl: String? { tree.read("iconImageUrl") }

  public var metaData: Items<CategoryMetaDataItem> { .init(reading: tree["metaData"]) }

  public var isFiltered: Bool? { tree.read("isFiltered") }

  /// Assumed, not documented.
  public var filterReasons: [FilterReason] { .init(reading: tree["filterReasons"]) }

  public var searchParameters: SearchItemsParameters? { tree.read("searchParameters") }

  /// Assumed, not documented.
  public var deleteStatus: CategoryDeleteStatus? { tree.read("deleteStatus") }
}

public struct ImportSubCatalogTreeItem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var importId: String? { tree.read("importId") }

  public var actualId: String? { tree.read("actualId") }
}
