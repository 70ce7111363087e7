// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct BatchItemSearchResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var items: ItemSearchResult? { tree.read("items") }

  public var itemsError: BlockError? { tree.read("itemsError") }

  public var subCategories: Items<Category> { .init(reading: tree["subCategories"]) }

  public var subCategoriesError: BlockError? { tree.read("subCategoriesError") }

  public var rootPath: Items<Category> { .init(reading: tree["rootPath"]) }

  public var rootPathError: BlockError? { tree.read("rootPathError") }

  public var searchProperties: Items<ItemSearchProperty> { .init(reading: tree["searchProperties"]) }

  public var searchPropertiesError: BlockError? { tree.read("searchPropertiesError") }

  public var vendor: VendorInfo? { tree.read("vendor") }

  public var vendorError: BlockError? { tree.read("vendorError") }

  public var brand: BrandInfo? { tree.read("brand") }

  public var brandError: BlockError? { tree.read("brandError") }

  public var category: Category? { tree.read("category") }

  public var categoryError: BlockError? { tree.read("categoryError") }

  public var hintCategories: Items<Category> { .init(reading: tree["hintCategories"]) }

  public var hintCategoriesError: BlockError? { tree.read("hintCategoriesError") }

  public var availableSearchMethods: Items<ProviderSearchMethodInfo> { .init(reading: tree["availableSearchMethods"]) }

  public var availableSearchMethodsError: BlockError? { tree.read("availableSearchMethodsError") }
}

public struct ItemPropertyValue: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var alias: String? { tree.read("alias") }

  public var itemCount: Int? { tree.read("itemCount") }
}

public struct ItemSearchProperty: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var isBrand: Bool? { tree.read("isBrand") }

  public var isCategory: Bool? { tree.read("isCategory") }

  public var values: Items<ItemPropertyValue> { .init(reading: tree["values"]) }
}

public struct ItemSearchResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var items: Items<ItemInfo> { .init(reading: tree["items"]) }

  public var totalCount: Int? { tree.read("totalCount") }

  public var categories: Items<SearchCategoryInfo> { .init(reading: tree["categories"]) }

  public var brands: Items<SearchBrandInfo> { .init(reading: tree["brands"]) }

  public var translatedItemTitle: String? { tree.read("translatedItemTitle") }

  public var currentImageUrl: String? { tree.read("currentImageUrl") }

  public var provider: String? { tree.read("provider") }

  /// Assumed, not documented.
  public var searchMethod: SearchMethodId? { tree.read("searchMethod") }

  public var currentSort: String? { tree.read("currentSort") }

  public var currentFrameSize: Int? { tree.read("currentFrameSize") }

  public var maximumPageCount: Int? { tree.read("maximumPageCount") }

  public var isFoundByItemId: Bool? { tree.read("isFoundByItemId") }
}

public struct PromoItemInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  /// Assumed, not documented.
  public var errorCode: EntityErrorCode? { tree.read("errorCode") }

  public var hasError: Bool? { tree.read("hasError") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var title: String? { tree.read("title") }

  public var originalTitle: String? { tree.read("originalTitle") }

  public var masterQuantity: Int64? { tree.read("masterQuantity") }

  public var categoryId: String? { tree.read("categoryId") }

  public var externalCategoryId: String? { tree.read("externalCategoryId") }

  public var vendorId: String? { tree.read("vendorId") }

  public var vendorName: String? { tree.read("vendorName") }

  public var vendorScore: Int64? { tree.read("vendorScore") }

  public var description: String? { tree.read("description") }

  public var brandId: String? { tree.read("brandId") }

  public var taobaoItemUrl: String? { tree.read("taobaoItemUrl") }

  public var externalItemUrl: String? { tree.read("externalItemUrl") }

  public var mainPictureUrl: String? { tree.read("mainPictureUrl") }

  /// Assumed, not documented.
  public var stuffStatus: StuffStatus? { tree.read("stuffStatus") }

  public var volume: Int64? { tree.read("volume") }

  public var price: Price? { tree.read("price") }

  public var pictures: Items<ItemPicture> { .init(reading: tree["pictures"]) }

  public var location: Location? { tree.read("location") }

  public var features: [String] { .init(reading: tree["features"]) }

  public var featuredValues: Items<FeaturedValue> { .init(reading: tree["featuredValues"]) }

  public var isSellAllowed: Bool? { tree.read("isSellAllowed") }

  /// Assumed, not documented.
  public var sellDisallowReason: ItemSellDisallowReason? { tree.read("sellDisallowReason") }

  public var approxWeight: Decimal? { tree.read("approxWeight") }

  public var physicalParameters: PhysicalParameters? { tree.read("physicalParameters") }

  public var isFiltered: Bool? { tree.read("isFiltered") }

  /// Assumed, not documented.
  public var filterReasons: [FilterReason] { .init(reading: tree["filterReasons"]) }

  public var quantityRanges: Items<QuantityRange> { .init(reading: tree["quantityRanges"]) }

  public var updatedTime: Date? { tree.read("updatedTime") }

  public var createdTime: Date? { tree.read("createdTime") }

  public var vendorDisplayName: String? { tree.read("vendorDisplayName") }

  public var isRatingListCategory: Bool? { tree.read("isRatingListCategory") }

  public var brandName: String? { tree.read("brandName") }

  public var firstLotQuantity: Int? { tree.read("firstLotQuantity") }

  public var nextLotQuantity: Int? { tree.read("nextLotQuantity") }

  public var hasInternalDelivery: Bool? { tree.read("hasInternalDelivery") }

  public var videos: Items<ItemVideo> { .init(reading: tree["videos"]) }

  public var actualWeightInfo: ItemWeight? { tree.read("actualWeightInfo") }

  public var weightInfos: Items<ItemWeight> { .init(reading: tree["weightInfos"]) }

  public var clickUrl: String? { tree.read("clickUrl") }

  public var keywordClickUrl: String? { tree.read("keywordClickUrl") }

  public var shopClickUrl: String? { tree.read("shopClickUrl") }

  public var taobaokeCatClickUrl: String? { tree.read("taobaokeCatClickUrl") }

  public var commission: String? { tree.read("commission") }

  public var commissionNum: String? { tree.read("commissionNum") }

  public var commissionRate: String? { tree.read("commissionRate") }

  public var commissionVolume: String? { tree.read("commissionVolume") }

  public var couponEndTime: String? { tree.read("couponEndTime") }

  public var couponPrice: String? { tree.read("couponPrice") }

  public var couponRate: String? { tree.read("couponRate") }

  public var couponStartTime: String? { tree.read("couponStartTime") }

  public var shopType: String? { tree.read("shopType") }
}

public struct SearchBrandInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var brandId: String? { tree.read("brandId") }

  public var brandName: String? { tree.read("brandName") }
}

public struct SearchCategoryInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var externalId: String? { tree.read("externalId") }

  public var name: String? { tree.read("name") }

  public var isInternal: Bool? { tree.read("isInternal") }

  public var isHidden: Bool? { tree.read("isHidden") }

  public var itemCount: Int64? { tree.read("itemCount") }

  public var isFiltered: Bool? { tree.read("isFiltered") }

  /// Assumed, not documented.
  public var filterReasons: [FilterReason] { .init(reading: tree["filterReasons"]) }

  public var providerType: ItemProviderType? { tree.read("providerType") }
}
