// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct AdditionalPriceCollectionInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var elements: Items<AdditionalPriceInfo> { .init(reading: tree["elements"]) }
}

/// In an answer it may come as `BatchGetItemTotalCostAdditionalPriceInfo`, with the members of that.
public struct AdditionalPriceInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var displayName: String? { tree.read("displayName") }

  /// Assumed, not documented.
  public var `type`: AdditionalPriceInfoType? { tree.read("type") }

  public var name: String? { tree.read("name") }

  public var price: BasePrice? { tree.read("price") }

  public var elementIds: [Int] { .init(reading: tree["elementIds"]) }
}

public struct AuthenticationSystemInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var id: ExternalAuthenticationSystem? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var iconUrl: String? { tree.read("iconUrl") }
}

public struct BackgroundActivityIdentificationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var `type`: BackgroundActivityType? { tree.read("type") }

  public var id: BackgroundActivityId? { tree.read("id") }
}

/// In an answer it may come as `Price`, with the members of that.
public struct BasePrice: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var originalPrice: Decimal? { tree.read("originalPrice") }

  public var marginPrice: Decimal? { tree.read("marginPrice") }

  public var originalCurrencyCode: String? { tree.read("originalCurrencyCode") }

  public var convertedPriceList: InstanceMoney? { tree.read("convertedPriceList") }

  public var notRoundedMarginPrice: Decimal? { tree.read("notRoundedMarginPrice") }
}

/// In an answer it may come as `DiscountGroupUserInfo`, with the members of that.
public struct BaseUserInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: UserId? { tree.read("id") }

  public var login: String? { tree.read("login") }

  public var email: String? { tree.read("email") }

  public var isActive: Bool? { tree.read("isActive") }

  public var firstName: String? { tree.read("firstName") }

  public var lastName: String? { tree.read("lastName") }

  public var middleName: String? { tree.read("middleName") }

  public var personalAccountId: String? { tree.read("personalAccountId") }

  public var isEmailVerified: Bool? { tree.read("isEmailVerified") }

  public var phone: String? { tree.read("phone") }

  public var isPhoneVerified: Bool? { tree.read("isPhoneVerified") }
}

public struct BlockError: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var errorCode: GeneralErrorCode? { tree.read("errorCode") }

  public var errorDescription: String? { tree.read("errorDescription") }
}

public struct BrandInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var externalId: String? { tree.read("externalId") }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var pictureUrl: String? { tree.read("pictureUrl") }

  public var isHidden: Bool? { tree.read("isHidden") }

  public var isNameSearch: Bool? { tree.read("isNameSearch") }

  public var isGlobal: Bool? { tree.read("isGlobal") }

  public var providerType: ItemProviderType? { tree.read("providerType") }
}

/// the item type is assumed; search results may be brief items.
public struct BulkItems: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isFinished: Bool? { tree.read("isFinished") }

  public var items: Items<ItemFullInfo> { .init(reading: tree["items"]) }
}

/// In an answer it may come as `EditableOtapiCategory`, with the members of that.
public struct Category: TypedValue {
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
}

public struct CategoryMetaDataItem: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(name: String? = nil, value: String? = nil) {
    tree = Value(given: ["name": name, "value": value])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  /// Assumed, not documented.
  public var value: String? {
    get { tree.read("value") }
    set { tree.write("value", newValue) }
  }
}

public struct CollectionInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var elements: Items<ElementInfo> { .init(reading: tree["elements"]) }

  public var totalCost: BasePrice? { tree.read("totalCost") }

  public var additionalPriceInfoList: AdditionalPriceCollectionInfo? { tree.read("additionalPriceInfoList") }

  public var collectionSummaries: Items<CollectionSummary> { .init(reading: tree["collectionSummaries"]) }
}

public struct CollectionSummary: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var totalCost: BasePrice? { tree.read("totalCost") }

  public var additionalPriceInfoList: AdditionalPriceCollectionInfo? { tree.read("additionalPriceInfoList") }
}

public struct ConfigurationSelection: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(configurationId: String? = nil, quantity: Int? = nil, property: [PropertySelection]? = nil) {
    tree = Value(given: ["configurationId": configurationId, "quantity": quantity, "property": property])
  }

  public var configurationId: String? {
    get { tree.read("configurationId") }
    set { tree.write("configurationId", newValue) }
  }

  public var quantity: Int? {
    get { tree.read("quantity") }
    set { tree.write("quantity", newValue) }
  }

  public var property: Items<PropertySelection> {
    get { .init(reading: tree["property"]) }
    set { tree.write("property", newValue) }
  }
}

public struct ConfiguratorDescription: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var value: String? { tree.read("value") }

  public var originalName: String? { tree.read("originalName") }

  public var originalValue: String? { tree.read("originalValue") }
}

/// QuantityRanges seen in JSON; the XML child name is taken from the item's own list.
public struct ConfiguredItem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var quantity: Int64? { tree.read("quantity") }

  public var price: Price? { tree.read("price") }

  public var configurators: Items<ValuedConfigurator> { .init(reading: tree["configurators"]) }

  public var salesCount: Int? { tree.read("salesCount") }

  public var quantityRanges: Items<QuantityRange> { .init(reading: tree["quantityRanges"]) }
}

public struct ConfiguredItemPromotion: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var price: Price? { tree.read("price") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var id: String? { tree.read("id") }

  /// Assumed, not documented.
  public var errorCode: EntityErrorCode? { tree.read("errorCode") }

  public var hasError: Bool? { tree.read("hasError") }
}

public struct ConfirmationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var userId: UserId? { tree.read("userId") }

  public var email: String? { tree.read("email") }

  public var phone: String? { tree.read("phone") }

  public var isEmailVerificationUsed: Bool? { tree.read("isEmailVerificationUsed") }

  public var emailConfirmationCode: String? { tree.read("emailConfirmationCode") }

  public var sessionId: SessionId? { tree.read("sessionId") }

  public var isPhoneVerificationUsed: Bool? { tree.read("isPhoneVerificationUsed") }

  public var phoneConfirmationCode: String? { tree.read("phoneConfirmationCode") }
}

public struct CountryInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var flagImageUrl: String? { tree.read("flagImageUrl") }

  public var isEuropeanUnion: Bool? { tree.read("isEuropeanUnion") }

  public var languageCode: String? { tree.read("languageCode") }
}

public struct CurrencyInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var code: String? { tree.read("code") }

  public var description: String? { tree.read("description") }

  public var sign: String? { tree.read("sign") }
}

public struct CurrencyInformation: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var isUse: Bool? { tree.read("isUse") }

  public var rate: Decimal? { tree.read("rate") }
}

public struct DeliveryAddress: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    id: String? = nil,
    familyname: String? = nil,
    name: String? = nil,
    patername: String? = nil,
    countryCode: String? = nil,
    country: String? = nil,
    city: String? = nil,
    address: String? = nil,
    phone: String? = nil,
    postalCode: String? = nil,
    regionName: String? = nil,
    registrationAddress: String? = nil,
    passportNumber: String? = nil,
    inn: String? = nil,
    cityCode: String? = nil,
    pickupPointCode: String? = nil
  ) {
    tree = Value(given: [
      "id": id,
      "familyname": familyname,
      "name": name,
      "patername": patername,
      "countryCode": countryCode,
      "country": country,
      "city": city,
      "address": address,
      "phone": phone,
      "postalCode": postalCode,
      "regionName": regionName,
      "registrationAddress": registrationAddress,
      "passportNumber": passportNumber,
      "inn": inn,
      "cityCode": cityCode,
      "pickupPointCode": pickupPointCode,
    ])
  }

  public var id: String? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var familyname: String? {
    get { tree.read("familyname") }
    set { tree.write("familyname", newValue) }
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var patername: String? {
    get { tree.read("patername") }
    set { tree.write("patername", newValue) }
  }

  public var countryCode: String? {
    get { tree.read("countryCode") }
    set { tree.write("countryCode", newValue) }
  }

  public var country: String? {
    get { tree.read("country") }
    set { tree.write("country", newValue) }
  }

  public var city: String? {
    get { tree.read("city") }
    set { tree.write("city", newValue) }
  }

  public var address: String? {
    get { tree.read("address") }
    set { tree.write("address", newValue) }
  }

  public var phone: String? {
    get { tree.read("phone") }
    set { tree.write("phone", newValue) }
  }

  public var postalCode: String? {
    get { tree.read("postalCode") }
    set { tree.write("postalCode", newValue) }
  }

  public var regionName: String? {
    get { tree.read("regionName") }
    set { tree.write("regionName", newValue) }
  }

  public var registrationAddress: String? {
    get { tree.read("registrationAddress") }
    set { tree.write("registrationAddress", newValue) }
  }

  public var passportNumber: String? {
    get { tree.read("passportNumber") }
    set { tree.write("passportNumber", newValue) }
  }

  public var inn: String? {
    get { tree.read("inn") }
    set { tree.write("inn", newValue) }
  }

  public var cityCode: String? {
    get { tree.read("cityCode") }
    set { tree.write("cityCode", newValue) }
  }

  public var pickupPointCode: String? {
    get { tree.read("pickupPointCode") }
    set { tree.write("pickupPointCode", newValue) }
  }
}

public struct DeliveryCost: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var areaCode: String? { tree.read("areaCode") }

  public var mode: String? { tree.read("mode") }

  public var price: Price? { tree.read("price") }

  public var startCost: Decimal? { tree.read("startCost") }

  public var startWeight: Decimal? { tree.read("startWeight") }

  public var addWeight: Decimal? { tree.read("addWeight") }

  public var addCost: Decimal? { tree.read("addCost") }
}

public struct DeliveryMode: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var price: Decimal? { tree.read("price") }

  public var fullPrice: BasePrice? { tree.read("fullPrice") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var currencySign: String? { tree.read("currencySign") }

  public var errorCode: String? { tree.read("errorCode") }

  public var errorDescription: String? { tree.read("errorDescription") }

  public var isPickupPointMode: Bool? { tree.read("isPickupPointMode") }
}

public struct DiscountInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(percent: Decimal? = nil) {
    tree = Value(given: ["percent": percent])
  }

  public var percent: Decimal? {
    get { tree.read("percent") }
    set { tree.write("percent", newValue) }
  }
}

public struct ElementDiscountInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var value: Decimal? { tree.read("value") }
}

/// Field names in use: ItemURL, Comment, Weight, ExternalDeliveryId, PromoId, ItemTitle, VendorId, ItemConfiguration,
/// PictureURL, ExternalDeliveryName, ExternalDeliveryDescription.
public struct ElementFields: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(fieldInfo: [FieldInfo]? = nil) {
    tree = Value(given: ["fieldInfo": fieldInfo])
  }

  public var fieldInfo: Items<FieldInfo> {
    get { .init(reading: tree["fieldInfo"]) }
    set { tree.write("fieldInfo", newValue) }
  }
}

public struct ElementInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var itemId: String? { tree.read("itemId") }

  public var configurationId: String? { tree.read("configurationId") }

  public var configuration: Items<ConfiguratorDescription> { .init(reading: tree["configuration"]) }

  public var price: Decimal? { tree.read("price") }

  public var discount: ElementDiscountInfo? { tree.read("discount") }

  public var quantity: Int? { tree.read("quantity") }

  public var totalCost: Decimal? { tree.read("totalCost") }

  public var fullTotalCost: Price? { tree.read("fullTotalCost") }

  public var fullPrice: Price? { tree.read("fullPrice") }

  public var fullTotalCostWithoutDiscount: Price? { tree.read("fullTotalCostWithoutDiscount") }

  public var fullPriceWithoutDiscount: Price? { tree.read("fullPriceWithoutDiscount") }

  public var fields: Items<FieldInfo> { .init(reading: tree["fields"]) }

  public var currencySign: String? { tree.read("currencySign") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var categoryId: String? { tree.read("categoryId") }

  public var vendorId: String? { tree.read("vendorId") }

  public var categoryName: String? { tree.read("categoryName") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var providerWeight: Decimal? { tree.read("providerWeight") }

  public var deliveryModes: Items<DeliveryMode> { .init(reading: tree["deliveryModes"]) }

  public var features: [String] { .init(reading: tree["features"]) }
}

public struct FeaturedValue: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var value: String? { tree.read("value") }
}

public struct FieldInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(name: String? = nil, value: String? = nil) {
    tree = Value(given: ["name": name, "value": value])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var value: String? {
    get { tree.read("value") }
    set { tree.write("value", newValue) }
  }
}

public struct FieldMetaInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var constraintDescriptions: [String] { .init(reading: tree["constraintDescriptions"]) }

  public var field: Items<FieldMetaInfo> { .init(reading: tree["field"]) }

  public var values: Items<FieldValueMetaInfo> { .init(reading: tree["values"]) }

  public var placeholders: Items<FieldPlaceholderMetaInfo> { .init(reading: tree["placeholders"]) }

  public var name: String? { tree.read("name") }

  public var displayName: String? { tree.read("displayName") }

  public var description: String? { tree.read("description") }

  public var unit: String? { tree.read("unit") }

  public var isReadOnly: Bool? { tree.read("isReadOnly") }

  public var requireReload: Bool? { tree.read("requireReload") }

  public var `type`: FieldMetaType? { tree.read("type") }

  public var minValue: Int? { tree.read("minValue") }

  public var maxValue: Int? { tree.read("maxValue") }

  public var datePrecision: DateFieldPrecision? { tree.read("datePrecision") }
}

public struct FieldPlaceholderMetaInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var value: String? { tree.read("value") }

  public var description: String? { tree.read("description") }
}

public struct FieldValueMetaInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var children: Items<FieldValueMetaInfo> { .init(reading: tree["children"]) }

  public var name: String? { tree.read("name") }

  public var displayName: String? { tree.read("displayName") }

  public var description: String? { tree.read("description") }

  public var isReadOnly: Bool? { tree.read("isReadOnly") }
}

public struct FileInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    fileType: FileType? = nil,
    status: String? = nil,
    statusDescription: String? = nil,
    url: String? = nil,
    size: Int? = nil,
    updatedTime: Date? = nil,
    previewUrl: String? = nil,
    imageWidth: Int? = nil,
    imageHeight: Int? = nil
  ) {
    tree = Value(given: [
      "fileType": fileType,
      "status": status,
      "statusDescription": statusDescription,
      "url": url,
      "size": size,
      "updatedTime": updatedTime,
      "previewUrl": previewUrl,
      "imageWidth": imageWidth,
      "imageHeight": imageHeight,
    ])
  }

  /// Assumed, not documented.
  public var fileType: FileType? {
    get { tree.read("fileType") }
    set { tree.write("fileType", newValue) }
  }

  public var status: String? {
    get { tree.read("status") }
    set { tree.write("status", newValue) }
  }

  public var statusDescription: String? {
    get { tree.read("statusDescription") }
    set { tree.write("statusDescription", newValue) }
  }

  public var url: String? {
    get { tree.read("url") }
    set { tree.write("url", newValue) }
  }

  public var size: Int? {
    get { tree.read("size") }
    set { tree.write("size", newValue) }
  }

  public var updatedTime: Date? {
    get { tree.read("updatedTime") }
    set { tree.write("updatedTime", newValue) }
  }

  public var previewUrl: String? {
    get { tree.read("previewUrl") }
    set { tree.write("previewUrl", newValue) }
  }

  public var imageWidth: Int? {
    get { tree.read("imageWidth") }
    set { tree.write("imageWidth", newValue) }
  }

  public var imageHeight: Int? {
    get { tree.read("imageHeight") }
    set { tree.write("imageHeight", newValue) }
  }
}

public struct ImageUrl: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var width: Int? { tree.read("width") }

  public var height: Int? { tree.read("height") }

  public var url: String? { tree.read("url") }
}

public struct InstanceCurrencies: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var `internal`: CurrencyInfo? { tree.read("internal") }

  public var displayedMoneys: Items<CurrencyInfo> { .init(reading: tree["displayedMoneys"]) }
}

public struct InstanceMoney: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var `internal`: Money? { tree.read("internal") }

  public var displayedMoneys: Items<Money> { .init(reading: tree["displayedMoneys"]) }
}

public struct ItemAttribute: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var propertyName: String? { tree.read("propertyName") }

  public var value: String? { tree.read("value") }

  public var valueAlias: String? { tree.read("valueAlias") }

  public var originalPropertyName: String? { tree.read("originalPropertyName") }

  public var originalValue: String? { tree.read("originalValue") }

  public var originalValueAlias: String? { tree.read("originalValueAlias") }

  public var isConfigurator: Bool? { tree.read("isConfigurator") }

  public var imageUrl: String? { tree.read("imageUrl") }

  public var miniImageUrl: String? { tree.read("miniImageUrl") }

  public var pid: String? { tree.read("pid") }

  public var vid: String? { tree.read("vid") }
}

public struct ItemFullInfo: TypedValue {
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

  public var deliveryCosts: Items<DeliveryCost> { .init(reading: tree["deliveryCosts"]) }

  public var attributes: Items<ItemAttribute> { .init(reading: tree["attributes"]) }

  public var hasHierarchicalConfigurators: Bool? { tree.read("hasHierarchicalConfigurators") }

  public var configuredItems: Items<ConfiguredItem> { .init(reading: tree["configuredItems"]) }

  public var isValidPromotions: Bool? { tree.read("isValidPromotions") }

  public var promotions: Items<ItemPromotion> { .init(reading: tree["promotions"]) }

  public var batchLotQuantity: Int? { tree.read("batchLotQuantity") }
}

public struct ItemInfo: TypedValue {
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

  public var promotionPrice: BasePrice? { tree.read("promotionPrice") }

  public var promotionPricePercent: Items<PricePercent> { .init(reading: tree["promotionPricePercent"]) }

  public var lastUpdatedTime: Date? { tree.read("lastUpdatedTime") }
}

public struct ItemPicture: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var url: String? { tree.read("url") }

  public var small: ImageUrl? { tree.read("small") }

  public var medium: ImageUrl? { tree.read("medium") }

  public var large: ImageUrl? { tree.read("large") }

  public var isMain: Bool? { tree.read("isMain") }
}

public struct ItemPromotion: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  /// Assumed, not documented.
  public var errorCode: EntityErrorCode? { tree.read("errorCode") }

  public var hasError: Bool? { tree.read("hasError") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var name: String? { tree.read("name") }

  public var desciption: String? { tree.read("desciption") }

  public var promotionType: String? { tree.read("promotionType") }

  public var startTime: Date? { tree.read("startTime") }

  public var endTime: Date? { tree.read("endTime") }

  public var price: Price? { tree.read("price") }

  public var otherNeed: String? { tree.read("otherNeed") }

  public var otherSend: String? { tree.read("otherSend") }

  public var configuredItems: Items<ConfiguredItemPromotion> { .init(reading: tree["configuredItems"]) }
}

public struct ItemReviewAnswerInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var authorName: String? { tree.read("authorName") }

  public var text: String? { tree.read("text") }

  public var language: String? { tree.read("language") }

  public var originalText: String? { tree.read("originalText") }

  public var originalLanguage: String? { tree.read("originalLanguage") }

  public var operatorId: Int? { tree.read("operatorId") }

  public var isOperator: Bool? { tree.read("isOperator") }

  public var imageUrls: [String] { .init(reading: tree["imageUrls"]) }

  public var imagePreviewUrls: [String] { .init(reading: tree["imagePreviewUrls"]) }
}

public struct ItemReviewInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: ItemReviewId? { tree.read("id") }

  public var userId: UserId? { tree.read("userId") }

  public var itemId: String? { tree.read("itemId") }

  public var configurationId: String? { tree.read("configurationId") }

  public var orderId: OrderId? { tree.read("orderId") }

  public var orderLineId: OrderLineId? { tree.read("orderLineId") }

  public var createdTime: Date? { tree.read("createdTime") }

  public var text: String? { tree.read("text") }

  public var language: String? { tree.read("language") }

  public var originalText: String? { tree.read("originalText") }

  public var originalLanguage: String? { tree.read("originalLanguage") }

  public var isApproved: Bool? { tree.read("isApproved") }

  public var userName: String? { tree.read("userName") }

  public var rating: Int? { tree.read("rating") }

  public var positiveGrade: Int? { tree.read("positiveGrade") }

  public var negativeGrade: Int? { tree.read("negativeGrade") }

  public var answers: Items<ItemReviewAnswerInfo> { .init(reading: tree["answers"]) }

  public var imageUrls: [String] { .init(reading: tree["imageUrls"]) }

  public var imagePreviewUrls: [String] { .init(reading: tree["imagePreviewUrls"]) }

  public var isRewarded: Bool? { tree.read("isRewarded") }
}

public struct ItemVideo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var previewUrl: String? { tree.read("previewUrl") }

  public var url: String? { tree.read("url") }
}

public struct ItemWeight: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var `type`: String? { tree.read("type") }

  public var displayName: String? { tree.read("displayName") }

  public var weight: Decimal? { tree.read("weight") }
}

public struct LanguageInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var imageUrl: String? { tree.read("imageUrl") }

  public var isRtl: Bool? { tree.read("isRtl") }
}

public struct Location: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var city: String? { tree.read("city") }

  public var state: String? { tree.read("state") }

  public var country: String? { tree.read("country") }

  public var district: String? { tree.read("district") }

  public var zip: String? { tree.read("zip") }

  public var address: String? { tree.read("address") }

  public var areaId: String? { tree.read("areaId") }
}

public struct Money: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var sign: String? { tree.read("sign") }

  public var code: String? { tree.read("code") }

  public var price: Decimal? { tree.read("price") }
}

public struct NamedParameter: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(name: String? = nil, value: String? = nil) {
    tree = Value(given: ["name": name, "value": value])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  /// Assumed, not documented.
  public var value: String? {
    get { tree.read("value") }
    set { tree.write("value", newValue) }
  }
}

/// In an answer it may come as `LanguageInfo`, with the members of that.
public struct NamedProperty: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }
}

public struct OperatorInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var operatorId: String? { tree.read("operatorId") }

  public var firstName: String? { tree.read("firstName") }

  public var middleName: String? { tree.read("middleName") }

  public var lastName: String? { tree.read("lastName") }

  public var isSalesOperator: Bool? { tree.read("isSalesOperator") }
}

public struct OrderDetailsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var salesOrderInfo: OrderInfo? { tree.read("salesOrderInfo") }

  public var salesLinesList: Items<SalesLine> { .init(reading: tree["salesLinesList"]) }
}

/// DisplayId is from the docs, the rest from the legacy library; the three list types exist in the WSDL.
public struct OrderInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var thsInfo: OrderTHSInfo? { tree.read("thsInfo") }

  public var id: String? { tree.read("id") }

  public var statusCode: String? { tree.read("statusCode") }

  public var statusName: String? { tree.read("statusName") }

  public var substatusCode: String? { tree.read("substatusCode") }

  public var substatusName: String? { tree.read("substatusName") }

  public var operatorId: String? { tree.read("operatorId") }

  public var operatorName: String? { tree.read("operatorName") }

  public var itemsCount: Int64? { tree.read("itemsCount") }

  public var goodsAmount: Decimal? { tree.read("goodsAmount") }

  public var deliveryAmount: Decimal? { tree.read("deliveryAmount") }

  public var logisticianDeliveryPrice: Decimal? { tree.read("logisticianDeliveryPrice") }

  public var totalAmount: Decimal? { tree.read("totalAmount") }

  public var remainAmount: Decimal? { tree.read("remainAmount") }

  public var currencySign: String? { tree.read("currencySign") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var custComment: String? { tree.read("custComment") }

  public var deliveryModeId: String? { tree.read("deliveryModeId") }

  public var deliveryModeName: String? { tree.read("deliveryModeName") }

  public var canCancel: Int? { tree.read("canCancel") }

  public var canConfirmShipment: Int? { tree.read("canConfirmShipment") }

  public var canChangeAddress: Int? { tree.read("canChangeAddress") }

  public var canRestore: Int? { tree.read("canRestore") }

  public var canClose: Int? { tree.read("canClose") }

  public var canCloseCancel: Int? { tree.read("canCloseCancel") }

  public var canAccept: Int? { tree.read("canAccept") }

  public var canPurchaseItems: Int? { tree.read("canPurchaseItems") }

  public var estimatedWeight: Int? { tree.read("estimatedWeight") }

  public var custId: String? { tree.read("custId") }

  public var custName: String? { tree.read("custName") }

  public var statusId: Int? { tree.read("statusId") }

  public var weight: Decimal? { tree.read("weight") }

  public var deliveryAddress: DeliveryAddress? { tree.read("deliveryAddress") }

  public var taoBaoPrice: Decimal? { tree.read("taoBaoPrice") }

  public var taoBaoPriceWithDiscount: Decimal? { tree.read("taoBaoPriceWithDiscount") }

  public var internalDeliveryOriginalInExternalCurrency: Decimal? { tree.read("internalDeliveryOriginalInExternalCurrency") }

  public var additionalInfo: String? { tree.read("additionalInfo") }

  public var externalCurrencyCode: String? { tree.read("externalCurrencyCode") }

  public var shipmentDate: Date? { tree.read("shipmentDate") }

  public var lineStatusSummaries: Items<OrderLineStatusSummary> { .init(reading: tree["lineStatusSummaries"]) }

  public var userAccountAvailableAmount: Decimal? { tree.read("userAccountAvailableAmount") }

  /// Assumed, not documented.
  public var providerTypeEnum: ItemProviderType? { tree.read("providerTypeEnum") }

  public var isTest: Bool? { tree.read("isTest") }

  public var isPaid: Bool? { tree.read("isPaid") }

  public var isCancelled: Bool? { tree.read("isCancelled") }

  public var isCompleted: Bool? { tree.read("isCompleted") }

  public var createdDateTime: String? { tree.read("createdDateTime") }

  public var internalOriginalPrice: Decimal? { tree.read("internalOriginalPrice") }

  public var internalOriginalPriceWithDiscount: Decimal? { tree.read("internalOriginalPriceWithDiscount") }

  public var displayId: String? { tree.read("displayId") }

  public var userLogin: String? { tree.read("userLogin") }

  public var adminAlertText: String? { tree.read("adminAlertText") }

  public var adminInfoText: String? { tree.read("adminInfoText") }

  /// Assumed, not documented.
  public var goodsAmountInternal: Decimal? { tree.read("goodsAmountInternal") }

  /// Assumed, not documented.
  public var deliveryAmountInternal: Decimal? { tree.read("deliveryAmountInternal") }

  /// Assumed, not documented.
  public var totalAmountInternal: Decimal? { tree.read("totalAmountInternal") }

  /// Assumed, not documented.
  public var remainAmountInternal: Decimal? { tree.read("remainAmountInternal") }

  /// Assumed, not documented.
  public var paidAmount: Decimal? { tree.read("paidAmount") }

  /// Assumed, not documented.
  public var paidAmountInternal: Decimal? { tree.read("paidAmountInternal") }

  /// Assumed, not documented.
  public var profit: Decimal? { tree.read("profit") }

  public var currencyCodeInternal: String? { tree.read("currencyCodeInternal") }

  public var currencySignInternal: String? { tree.read("currencySignInternal") }

  /// Assumed, not documented.
  public var totalAmountOriginalInExternalCurrency: Decimal? { tree.read("totalAmountOriginalInExternalCurrency") }

  /// Assumed, not documented.
  public var internalDeliveryOriginalInInternalCurrency: Decimal? { tree.read("internalDeliveryOriginalInInternalCurrency") }

  /// Assumed, not documented.
  public var packagesWeight: Decimal? { tree.read("packagesWeight") }

  public var packagePrices: Items<PackagePriceInfo> { .init(reading: tree["packagePrices"]) }

  public var packageTotalCostPerCurrencyList: Items<PackageTotalCostPerCurrency> {
    .init(reading: tree["packageTotalCostPerCurrencyList"])
  }

  public var totalOriginalCostList: Items<OrderTotalCostPerCurrency> { .init(reading: tree["totalOriginalCostList"]) }

  public var rateList: [Value] { .init(reading: tree["rateList"]) }
}

public struct OrderLineStatusSummary: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var status: SalesLineStatusInfo? { tree.read("status") }

  public var count: Int? { tree.read("count") }
}

/// Send only the fields to change.
///
/// The service is known to have more members.
public struct OrderLineUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    statusId: Int? = nil,
    originalDeliveryPrice: Decimal? = nil,
    originalPriceWithoutDelivery: Decimal? = nil,
    internalPrice: Decimal? = nil,
    weight: Decimal? = nil,
    configExternalId: String? = nil,
    setOriginalPriceByVendor: Bool? = nil,
    setOriginalDeliveryByVendor: Bool? = nil,
    customDescription: String? = nil,
    customDescriptionInEnglish: String? = nil
  ) {
    tree = Value(given: [
      "statusId": statusId,
      "originalDeliveryPrice": originalDeliveryPrice,
      "originalPriceWithoutDelivery": originalPriceWithoutDelivery,
      "internalPrice": internalPrice,
      "weight": weight,
      "configExternalId": configExternalId,
      "setOriginalPriceByVendor": setOriginalPriceByVendor,
      "setOriginalDeliveryByVendor": setOriginalDeliveryByVendor,
      "customDescription": customDescription,
      "customDescriptionInEnglish": customDescriptionInEnglish,
    ])
  }

  public var statusId: Int? {
    get { tree.read("statusId") }
    set { tree.write("statusId", newValue) }
  }

  public var originalDeliveryPrice: Decimal? {
    get { tree.read("originalDeliveryPrice") }
    set { tree.write("originalDeliveryPrice", newValue) }
  }

  public var originalPriceWithoutDelivery: Decimal? {
    get { tree.read("originalPriceWithoutDelivery") }
    set { tree.write("originalPriceWithoutDelivery", newValue) }
  }

  public var internalPrice: Decimal? {
    get { tree.read("internalPrice") }
    set { tree.write("internalPrice", newValue) }
  }

  public var weight: Decimal? {
    get { tree.read("weight") }
    set { tree.write("weight", newValue) }
  }

  public var configExternalId: String? {
    get { tree.read("configExternalId") }
    set { tree.write("configExternalId", newValue) }
  }

  public var setOriginalPriceByVendor: Bool? {
    get { tree.read("setOriginalPriceByVendor") }
    set { tree.write("setOriginalPriceByVendor", newValue) }
  }

  public var setOriginalDeliveryByVendor: Bool? {
    get { tree.read("setOriginalDeliveryByVendor") }
    set { tree.write("setOriginalDeliveryByVendor", newValue) }
  }

  public var customDescription: String? {
    get { tree.read("customDescription") }
    set { tree.write("customDescription", newValue) }
  }

  public var customDescriptionInEnglish: String? {
    get { tree.read("customDescriptionInEnglish") }
    set { tree.write("customDescriptionInEnglish", newValue) }
  }
}

public struct OrderTHSInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var logisticianInstanceKey: String? { tree.read("logisticianInstanceKey") }

  public var agentInstanceKey: String? { tree.read("agentInstanceKey") }

  public var agentOrderId: String? { tree.read("agentOrderId") }

  public var agentInstanceName: String? { tree.read("agentInstanceName") }

  public var logisticianInstanceName: String? { tree.read("logisticianInstanceName") }

  public var logisticianOrderId: String? { tree.read("logisticianOrderId") }

  public var agentUserId: String? { tree.read("agentUserId") }

  public var agentUserLastName: String? { tree.read("agentUserLastName") }
}

public struct OrderTotalCostPerCurrency: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var totalCost: Decimal? { tree.read("totalCost") }

  public var totalCostInInternalCurrency: Decimal? { tree.read("totalCostInInternalCurrency") }
}

/// The admin panel sends one changed field at a time; DeliveryAddress may carry a single child.
///
/// The service is known to have more members.
public struct OrderUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    weight: Decimal? = nil,
    deliveryModeId: String? = nil,
    additionalInfo: String? = nil,
    deliveryAddress: DeliveryAddress? = nil
  ) {
    tree = Value(given: [
      "weight": weight,
      "deliveryModeId": deliveryModeId,
      "additionalInfo": additionalInfo,
      "deliveryAddress": deliveryAddress,
    ])
  }

  public var weight: Decimal? {
    get { tree.read("weight") }
    set { tree.write("weight", newValue) }
  }

  public var deliveryModeId: String? {
    get { tree.read("deliveryModeId") }
    set { tree.write("deliveryModeId", newValue) }
  }

  public var additionalInfo: String? {
    get { tree.read("additionalInfo") }
    set { tree.write("additionalInfo", newValue) }
  }

  public var deliveryAddress: DeliveryAddress? {
    get { tree.read("deliveryAddress") }
    set { tree.write("deliveryAddress", newValue) }
  }
}

public struct OrderWarningReason: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var level: PurchasePriceWarningLevel? { tree.read("level") }

  public var message: String? { tree.read("message") }
}

public struct PackageItem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderLineId: String? { tree.read("orderLineId") }

  public var itemId: String? { tree.read("itemId") }

  public var quantity: Int? { tree.read("quantity") }

  public var priceInternal: Decimal? { tree.read("priceInternal") }

  public var oneItemPriceInternal: Money? { tree.read("oneItemPriceInternal") }

  public var amountInternal: Decimal? { tree.read("amountInternal") }

  public var totalPriceInternal: Money? { tree.read("totalPriceInternal") }

  public var weight: Decimal? { tree.read("weight") }

  public var weightNet: Decimal? { tree.read("weightNet") }

  public var customDescription: String? { tree.read("customDescription") }

  public var customDescriptionInEnglish: String? { tree.read("customDescriptionInEnglish") }

  public var itemImageUrl: String? { tree.read("itemImageUrl") }

  public var itemUrl: String? { tree.read("itemUrl") }

  public var alternativeItemUrl: String? { tree.read("alternativeItemUrl") }
}

public struct PackagePriceInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var priceInternal: Decimal? { tree.read("priceInternal") }

  public var additionalPriceInternal: Decimal? { tree.read("additionalPriceInternal") }

  public var additionalPrice: Decimal? { tree.read("additionalPrice") }

  public var price: Decimal? { tree.read("price") }

  public var priceCurrencyCode: String? { tree.read("priceCurrencyCode") }

  public var priceUpdateDate: Date? { tree.read("priceUpdateDate") }
}

public struct PackageTotalCostPerCurrency: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var totalPrice: Decimal? { tree.read("totalPrice") }

  public var totalAdditionalPrice: Decimal? { tree.read("totalAdditionalPrice") }
}

/// Length and Height are assumed beside Width.
public struct PhysicalParameters: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var approxWeight: Decimal? { tree.read("approxWeight") }

  public var weight: Decimal? { tree.read("weight") }

  public var size: Decimal? { tree.read("size") }

  public var width: Decimal? { tree.read("width") }

  /// Assumed, not documented.
  public var length: Decimal? { tree.read("length") }

  /// Assumed, not documented.
  public var height: Decimal? { tree.read("height") }
}

public struct Price: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var originalPrice: Decimal? { tree.read("originalPrice") }

  public var marginPrice: Decimal? { tree.read("marginPrice") }

  public var originalCurrencyCode: String? { tree.read("originalCurrencyCode") }

  public var convertedPriceList: InstanceMoney? { tree.read("convertedPriceList") }

  public var notRoundedMarginPrice: Decimal? { tree.read("notRoundedMarginPrice") }

  public var convertedPrice: String? { tree.read("convertedPrice") }

  public var convertedPriceWithoutSign: String? { tree.read("convertedPriceWithoutSign") }

  public var currencySign: String? { tree.read("currencySign") }

  public var currencyName: String? { tree.read("currencyName") }

  public var isDeliverable: Bool? { tree.read("isDeliverable") }

  public var deliveryPrice: BasePrice? { tree.read("deliveryPrice") }

  public var oneItemDeliveryPrice: BasePrice? { tree.read("oneItemDeliveryPrice") }

  public var priceWithoutDelivery: BasePrice? { tree.read("priceWithoutDelivery") }

  public var oneItemPriceWithoutDelivery: BasePrice? { tree.read("oneItemPriceWithoutDelivery") }

  public var priceWithoutDiscount: BasePrice? { tree.read("priceWithoutDiscount") }

  public var priceWithoutDiscountAndDelivery: BasePrice? { tree.read("priceWithoutDiscountAndDelivery") }
}

public struct PricePercent: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var percent: Decimal? { tree.read("percent") }
}

public struct PropertySelection: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(id: String? = nil, valueId: String? = nil) {
    tree = Value(given: ["id": id, "valueId": valueId])
  }

  public var id: String? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var valueId: String? {
    get { tree.read("valueId") }
    set { tree.write("valueId", newValue) }
  }
}

public struct ProviderImageSearchInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isAvailable: Bool? { tree.read("isAvailable") }

  public var isEnabled: Bool? { tree.read("isEnabled") }
}

public struct ProviderInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var `type`: ItemProviderType? { tree.read("type") }

  public var alias: String? { tree.read("alias") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var currencySign: String? { tree.read("currencySign") }

  public var language: String? { tree.read("language") }

  public var displayName: String? { tree.read("displayName") }

  public var iconImageUrl: String? { tree.read("iconImageUrl") }

  public var rootCategoryId: String? { tree.read("rootCategoryId") }

  public var isEnabled: Bool? { tree.read("isEnabled") }

  public var canSearchRootCategory: Bool? { tree.read("canSearchRootCategory") }

  public var prefix: String? { tree.read("prefix") }

  public var hasSettings: Bool? { tree.read("hasSettings") }

  public var promotionTypes: Items<ProviderPromotionTypeInfo> { .init(reading: tree["promotionTypes"]) }

  public var hasInternalDelivery: Bool? { tree.read("hasInternalDelivery") }

  public var hasItemReviews: Bool? { tree.read("hasItemReviews") }

  public var imageSearch: ProviderImageSearchInfo? { tree.read("imageSearch") }

  public var isHiddenItemUrls: Bool? { tree.read("isHiddenItemUrls") }

  public var ordersIntegration: ProviderOrdersIntegrationInfo? { tree.read("ordersIntegration") }

  public var requireInventoryControl: Bool? { tree.read("requireInventoryControl") }

  public var isAllConfigurationsLotQuantity: Bool? { tree.read("isAllConfigurationsLotQuantity") }

  public var hasMultiInputProperty: Bool? { tree.read("hasMultiInputProperty") }
}

public struct ProviderOrdersIntegrationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isAvailable: Bool? { tree.read("isAvailable") }

  public var isEnabled: Bool? { tree.read("isEnabled") }

  public var isSessionRequired: Bool? { tree.read("isSessionRequired") }

  public var allowCancelOrders: Bool? { tree.read("allowCancelOrders") }
}

public struct ProviderPromotionTypeInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var id: ProviderPromotionTypeId? { tree.read("id") }

  public var name: String? { tree.read("name") }
}

public struct ProviderSearchFeatureInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var canBeTrue: Bool? { tree.read("canBeTrue") }

  public var canBeFalse: Bool? { tree.read("canBeFalse") }

  public var displayName: String? { tree.read("displayName") }

  public var displayNameForTrue: String? { tree.read("displayNameForTrue") }

  public var displayNameForFalse: String? { tree.read("displayNameForFalse") }
}

public struct ProviderSearchMethodInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var provider: ItemProviderType? { tree.read("provider") }

  /// Assumed, not documented.
  public var searchMethod: SearchMethodId? { tree.read("searchMethod") }

  public var displayName: String? { tree.read("displayName") }

  /// Assumed, not documented.
  public var flags: [ProviderSearchFlag] { .init(reading: tree["flags"]) }

  public var optimalFrameSize: Int? { tree.read("optimalFrameSize") }

  public var maximumFrameSize: Int? { tree.read("maximumFrameSize") }

  public var maximumItemsCount: Int? { tree.read("maximumItemsCount") }

  public var availableSorts: Items<ProviderSearchSortInfo> { .init(reading: tree["availableSorts"]) }

  public var text: Bool? { tree.read("text") }

  public var category: Bool? { tree.read("category") }

  public var vendor: Bool? { tree.read("vendor") }

  public var vendorLocation: Bool? { tree.read("vendorLocation") }

  public var brand: Bool? { tree.read("brand") }

  public var configurators: Bool? { tree.read("configurators") }

  /// Assumed, not documented.
  public var multipleConfiguratorLogic: SearchMethodConfiguratorLogic? { tree.read("multipleConfiguratorLogic") }

  public var priceRange: Bool? { tree.read("priceRange") }

  public var vendorRatingRange: Bool? { tree.read("vendorRatingRange") }

  public var minVendorRating: Int? { tree.read("minVendorRating") }

  public var maxVendorRating: Int? { tree.read("maxVendorRating") }

  public var volumeRange: Bool? { tree.read("volumeRange") }

  /// Assumed, not documented.
  public var volumeRangeLogic: SearchMethodConfiguratorLogic? { tree.read("volumeRangeLogic") }

  public var stuffStatus: Bool? { tree.read("stuffStatus") }

  public var features: Items<ProviderSearchFeatureInfo> { .init(reading: tree["features"]) }

  public var firstLotRange: Bool? { tree.read("firstLotRange") }

  /// Assumed, not documented.
  public var firstLotRangeLogic: SearchMethodConfiguratorLogic? { tree.read("firstLotRangeLogic") }

  public var enableMorphologyPreprocess: Bool? { tree.read("enableMorphologyPreprocess") }

  /// Assumed, not documented.
  public var module: SearchModule? { tree.read("module") }

  public var allowSearchWithoutParameters: Bool? { tree.read("allowSearchWithoutParameters") }

  public var featureForEnable: String? { tree.read("featureForEnable") }
}

public struct ProviderSearchSortInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var field: String? { tree.read("field") }

  /// Assumed, not documented.
  public var direction: SortingDirection? { tree.read("direction") }

  /// Assumed, not documented.
  public var orderBy: SearchOrderBy? { tree.read("orderBy") }

  public var displayName: String? { tree.read("displayName") }
}

public struct QuantityRange: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var minQuantity: Int64? { tree.read("minQuantity") }

  public var price: Price? { tree.read("price") }
}

public struct SalesLine: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var orderId: String? { tree.read("orderId") }

  public var itemId: String? { tree.read("itemId") }

  public var itemTaobaoId: String? { tree.read("itemTaobaoId") }

  public var configText: String? { tree.read("configText") }

  public var configId: String? { tree.read("configId") }

  public var qty: Int? { tree.read("qty") }

  public var newPriceCust: Decimal? { tree.read("newPriceCust") }

  public var priceCust: Decimal? { tree.read("priceCust") }

  public var amountCust: Decimal? { tree.read("amountCust") }

  public var currencyCust: String? { tree.read("currencyCust") }

  public var currencyInternal: String? { tree.read("currencyInternal") }

  public var internalPriceCurrencyCode: String? { tree.read("internalPriceCurrencyCode") }

  public var purchPriceCust: Decimal? { tree.read("purchPriceCust") }

  public var purchDeliveryCust: Decimal? { tree.read("purchDeliveryCust") }

  public var purchAmountCust: Decimal? { tree.read("purchAmountCust") }

  public var purchPrice: Decimal? { tree.read("purchPrice") }

  public var purchDelivery: Decimal? { tree.read("purchDelivery") }

  public var purchAmount: Decimal? { tree.read("purchAmount") }

  public var purchCurrency: String? { tree.read("purchCurrency") }

  public var briefDescrTrans: String? { tree.read("briefDescrTrans") }

  public var itemImageUrl: String? { tree.read("itemImageUrl") }

  public var itemExternalUrl: String? { tree.read("itemExternalUrl") }

  public var vendNick: String? { tree.read("vendNick") }

  public var vendId: String? { tree.read("vendId") }

  public var custComment: String? { tree.read("custComment") }

  public var operatorComment: String? { tree.read("operatorComment") }

  public var statusCode: Int? { tree.read("statusCode") }

  public var statusId: Int? { tree.read("statusId") }

  public var statusName: String? { tree.read("statusName") }

  public var subSalesNum: String? { tree.read("subSalesNum") }

  public var subSalesDate: String? { tree.read("subSalesDate") }

  public var subSalesTime: String? { tree.read("subSalesTime") }

  public var vendPurchId: String? { tree.read("vendPurchId") }

  public var vendPurchWaybill: String? { tree.read("vendPurchWaybill") }

  public var vendPurchAccountId: String? { tree.read("vendPurchAccountId") }

  public var vendPurchStatus: String? { tree.read("vendPurchStatus") }

  public var vendPurchItemId: String? { tree.read("vendPurchItemId") }

  public var vendPurchConfigurationId: String? { tree.read("vendPurchConfigurationId") }

  public var vendPurchPromotionId: String? { tree.read("vendPurchPromotionId") }

  public var taoBaoDelivery: Decimal? { tree.read("taoBaoDelivery") }

  public var taoBaoPrice: Decimal? { tree.read("taoBaoPrice") }

  public var taoBaoPriceWithDiscount: Decimal? { tree.read("taoBaoPriceWithDiscount") }

  public var internalOriginalPrice: Decimal? { tree.read("internalOriginalPrice") }

  public var internalOriginalPriceWithDiscount: Decimal? { tree.read("internalOriginalPriceWithDiscount") }

  public var internalDeliveryPrice: Decimal? { tree.read("internalDeliveryPrice") }

  public var promotionId: String? { tree.read("promotionId") }

  public var priceWithoutDelivery: String? { tree.read("priceWithoutDelivery") }

  public var categoryId: String? { tree.read("categoryId") }

  public var qtyOrig: String? { tree.read("qtyOrig") }

  public var lineNum: Int? { tree.read("lineNum") }

  public var availableStatusList: Items<SalesLineStatusInfo> { .init(reading: tree["availableStatusList"]) }

  public var nameOrig: String? { tree.read("nameOrig") }

  public var configExternalCode: String? { tree.read("configExternalCode") }

  public var configExternalTextOrig: String? { tree.read("configExternalTextOrig") }

  public var weight: Decimal? { tree.read("weight") }

  public var orderedDateTime: String? { tree.read("orderedDateTime") }

  public var customDescription: String? { tree.read("customDescription") }

  public var customDescriptionInEnglish: String? { tree.read("customDescriptionInEnglish") }

  public var canMoveToPackage: Bool? { tree.read("canMoveToPackage") }

  public var canBePurchased: Bool? { tree.read("canBePurchased") }

  public var canBeReviewed: Bool? { tree.read("canBeReviewed") }

  public var reviewId: Int? { tree.read("reviewId") }

  public var canBeClosed: Bool? { tree.read("canBeClosed") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var internalDeliveryType: String? { tree.read("internalDeliveryType") }

  public var isPaid: Bool? { tree.read("isPaid") }

  public var isCancelled: Bool? { tree.read("isCancelled") }

  public var isCompleted: Bool? { tree.read("isCompleted") }

  /// Assumed, not documented.
  public var priceInternal: Decimal? { tree.read("priceInternal") }

  /// Assumed, not documented.
  public var amountInternal: Decimal? { tree.read("amountInternal") }

  /// Assumed, not documented.
  public var canEditWeight: Bool? { tree.read("canEditWeight") }

  /// Assumed, not documented.
  public var vendPurchDeliveryPrice: Decimal? { tree.read("vendPurchDeliveryPrice") }

  /// Assumed, not documented.
  public var vendPurchItemPrice: Decimal? { tree.read("vendPurchItemPrice") }

  public var vendUrl: String? { tree.read("vendUrl") }

  public var vendorPurchaseItemPriceWarningReason: OrderWarningReason? { tree.read("vendorPurchaseItemPriceWarningReason") }

  /// Assumed, not documented.
  public var vendorPurchaseItemPriceWarningLevel: PurchasePriceWarningLevel? { tree.read("vendorPurchaseItemPriceWarningLevel") }
}

public struct SalesLineStatusInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var name: String? { tree.read("name") }
}

public struct SalesProcLogInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var logDate: String? { tree.read("logDate") }

  public var logTime: String? { tree.read("logTime") }

  public var fieldName: String? { tree.read("fieldName") }

  public var prevValue: String? { tree.read("prevValue") }

  public var newValue: String? { tree.read("newValue") }

  public var oldStatus: SalesStatusInfo? { tree.read("oldStatus") }

  public var newStatus: SalesStatusInfo? { tree.read("newStatus") }

  public var custId: String? { tree.read("custId") }

  public var custName: String? { tree.read("custName") }

  public var operatorId: String? { tree.read("operatorId") }

  public var operatorName: String? { tree.read("operatorName") }
}

public struct SalesStatusInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var name: String? { tree.read("name") }
}

public struct SearchFeature: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(name: String? = nil, value: Bool? = nil) {
    tree = Value(given: ["name": name, "value": value])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  /// Assumed, not documented.
  public var value: Bool? {
    get { tree.read("value") }
    set { tree.write("value", newValue) }
  }
}

public struct SearchItemsParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    provider: ItemProviderType? = nil,
    searchMethod: SearchMethodId? = nil,
    categoryId: String? = nil,
    vendorName: String? = nil,
    vendorId: String? = nil,
    vendorAreaId: String? = nil,
    itemTitle: String? = nil,
    languageOfQuery: String? = nil,
    minPrice: Decimal? = nil,
    maxPrice: Decimal? = nil,
    minVolume: Int64? = nil,
    maxVolume: Int64? = nil,
    minVendorRating: Int? = nil,
    maxVendorRating: Int? = nil,
    brandId: String? = nil,
    brandPropertyValueId: String? = nil,
    configurators: [ValuedConfigurator]? = nil,
    orderBy: SearchOrderBy? = nil,
    outputMode: SearchOutputMode? = nil,
    categoryMode: SearchCategoryMode? = nil,
    isOriginal: Bool? = nil,
    isTmall: Bool? = nil,
    stuffStatus: StuffStatus? = nil,
    features: [SearchFeature]? = nil,
    isClearItemTitles: Bool? = nil,
    module: SearchModule? = nil,
    minQuantity: Int? = nil,
    maxQuantity: Int? = nil,
    minFirstLot: Int? = nil,
    maxFirstLot: Int? = nil,
    currencyCode: String? = nil,
    imageUrl: String? = nil,
    imageFileId: String? = nil,
    isSellAllowed: Bool? = nil,
    useOptimalFrameSize: Bool? = nil,
    enableDirectSearch: Bool? = nil,
    brandName: String? = nil,
    propertySearch: String? = nil,
    vendorRatingRange: String? = nil,
    firstLotRange: String? = nil,
    maximumPageCount: Int? = nil
  ) {
    tree = Value(given: [
      "provider": provider,
      "searchMethod": searchMethod,
      "categoryId": categoryId,
      "vendorName": vendorName,
      "vendorId": vendorId,
      "vendorAreaId": vendorAreaId,
      "itemTitle": itemTitle,
      "languageOfQuery": languageOfQuery,
      "minPrice": minPrice,
      "maxPrice": maxPrice,
      "minVolume": minVolume,
      "maxVolume": maxVolume,
      "minVendorRating": minVendorRating,
      "maxVendorRating": maxVendorRating,
      "brandId": brandId,
      "brandPropertyValueId": brandPropertyValueId,
      "configurators": configurators,
      "orderBy": orderBy,
      "outputMode": outputMode,
      "categoryMode": categoryMode,
      "isOriginal": isOriginal,
      "isTmall": isTmall,
      "stuffStatus": stuffStatus,
      "features": features,
      "isClearItemTitles": isClearItemTitles,
      "module": module,
      "minQuantity": minQuantity,
      "maxQuantity": maxQuantity,
      "minFirstLot": minFirstLot,
      "maxFirstLot": maxFirstLot,
      "currencyCode": currencyCode,
      "imageUrl": imageUrl,
      "imageFileId": imageFileId,
      "isSellAllowed": isSellAllowed,
      "useOptimalFrameSize": useOptimalFrameSize,
      "enableDirectSearch": enableDirectSearch,
      "brandName": brandName,
      "propertySearch": propertySearch,
      "vendorRatingRange": vendorRatingRange,
      "firstLotRange": firstLotRange,
      "maximumPageCount": maximumPageCount,
    ])
  }

  /// Assumed, not documented.
  public var provider: ItemProviderType? {
    get { tree.read("provider") }
    set { tree.write("provider", newValue) }
  }

  /// Assumed, not documented.
  public var searchMethod: SearchMethodId? {
    get { tree.read("searchMethod") }
    set { tree.write("searchMethod", newValue) }
  }

  public var categoryId: String? {
    get { tree.read("categoryId") }
    set { tree.write("categoryId", newValue) }
  }

  public var vendorName: String? {
    get { tree.read("vendorName") }
    set { tree.write("vendorName", newValue) }
  }

  public var vendorId: String? {
    get { tree.read("vendorId") }
    set { tree.write("vendorId", newValue) }
  }

  public var vendorAreaId: String? {
    get { tree.read("vendorAreaId") }
    set { tree.write("vendorAreaId", newValue) }
  }

  public var itemTitle: String? {
    get { tree.read("itemTitle") }
    set { tree.write("itemTitle", newValue) }
  }

  public var languageOfQuery: String? {
    get { tree.read("languageOfQuery") }
    set { tree.write("languageOfQuery", newValue) }
  }

  public var minPrice: Decimal? {
    get { tree.read("minPrice") }
    set { tree.write("minPrice", newValue) }
  }

  public var maxPrice: Decimal? {
    get { tree.read("maxPrice") }
    set { tree.write("maxPrice", newValue) }
  }

  public var minVolume: Int64? {
    get { tree.read("minVolume") }
    set { tree.write("minVolume", newValue) }
  }

  public var maxVolume: Int64? {
    get { tree.read("maxVolume") }
    set { tree.write("maxVolume", newValue) }
  }

  public var minVendorRating: Int? {
    get { tree.read("minVendorRating") }
    set { tree.write("minVendorRating", newValue) }
  }

  public var maxVendorRating: Int? {
    get { tree.read("maxVendorRating") }
    set { tree.write("maxVendorRating", newValue) }
  }

  public var brandId: String? {
    get { tree.read("brandId") }
    set { tree.write("brandId", newValue) }
  }

  public var brandPropertyValueId: String? {
    get { tree.read("brandPropertyValueId") }
    set { tree.write("brandPropertyValueId", newValue) }
  }

  public var configurators: Items<ValuedConfigurator> {
    get { .init(reading: tree["configurators"]) }
    set { tree.write("configurators", newValue) }
  }

  /// Assumed, not documented.
  public var orderBy: SearchOrderBy? {
    get { tree.read("orderBy") }
    set { tree.write("orderBy", newValue) }
  }

  /// Assumed, not documented.
  public var outputMode: SearchOutputMode? {
    get { tree.read("outputMode") }
    set { tree.write("outputMode", newValue) }
  }

  /// Assumed, not documented.
  public var categoryMode: SearchCategoryMode? {
    get { tree.read("categoryMode") }
    set { tree.write("categoryMode", newValue) }
  }

  public var isOriginal: Bool? {
    get { tree.read("isOriginal") }
    set { tree.write("isOriginal", newValue) }
  }

  public var isTmall: Bool? {
    get { tree.read("isTmall") }
    set { tree.write("isTmall", newValue) }
  }

  /// Assumed, not documented.
  public var stuffStatus: StuffStatus? {
    get { tree.read("stuffStatus") }
    set { tree.write("stuffStatus", newValue) }
  }

  public var features: Items<SearchFeature> {
    get { .init(reading: tree["features"]) }
    set { tree.write("features", newValue) }
  }

  public var isClearItemTitles: Bool? {
    get { tree.read("isClearItemTitles") }
    set { tree.write("isClearItemTitles", newValue) }
  }

  public var module: SearchModule? {
    get { tree.read("module") }
    set { tree.write("module", newValue) }
  }

  public var minQuantity: Int? {
    get { tree.read("minQuantity") }
    set { tree.write("minQuantity", newValue) }
  }

  public var maxQuantity: Int? {
    get { tree.read("maxQuantity") }
    set { tree.write("maxQuantity", newValue) }
  }

  public var minFirstLot: Int? {
    get { tree.read("minFirstLot") }
    set { tree.write("minFirstLot", newValue) }
  }

  public var maxFirstLot: Int? {
    get { tree.read("maxFirstLot") }
    set { tree.write("maxFirstLot", newValue) }
  }

  public var currencyCode: String? {
    get { tree.read("currencyCode") }
    set { tree.write("currencyCode", newValue) }
  }

  public var imageUrl: String? {
    get { tree.read("imageUrl") }
    set { tree.write("imageUrl", newValue) }
  }

  public var imageFileId: String? {
    get { tree.read("imageFileId") }
    set { tree.write("imageFileId", newValue) }
  }

  public var isSellAllowed: Bool? {
    get { tree.read("isSellAllowed") }
    set { tree.write("isSellAllowed", newValue) }
  }

  public var useOptimalFrameSize: Bool? {
    get { tree.read("useOptimalFrameSize") }
    set { tree.write("useOptimalFrameSize", newValue) }
  }

  public var enableDirectSearch: Bool? {
    get { tree.read("enableDirectSearch") }
    set { tree.write("enableDirectSearch", newValue) }
  }

  public var brandName: String? {
    get { tree.read("brandName") }
    set { tree.write("brandName", newValue) }
  }

  public var propertySearch: String? {
    get { tree.read("propertySearch") }
    set { tree.write("propertySearch", newValue) }
  }

  public var vendorRatingRange: String? {
    get { tree.read("vendorRatingRange") }
    set { tree.write("vendorRatingRange", newValue) }
  }

  public var firstLotRange: String? {
    get { tree.read("firstLotRange") }
    set { tree.write("firstLotRange", newValue) }
  }

  public var maximumPageCount: Int? {
    get { tree.read("maximumPageCount") }
    set { tree.write("maximumPageCount", newValue) }
  }
}

public struct ShowcaseSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var ruble: CurrencyInformation? { tree.read("ruble") }

  public var dollar: CurrencyInformation? { tree.read("dollar") }

  public var yuan: CurrencyInformation? { tree.read("yuan") }

  public var marginPercentage: Decimal? { tree.read("marginPercentage") }

  public var minimumMargin: Decimal? { tree.read("minimumMargin") }

  public var isSinchroCb: Bool? { tree.read("isSinchroCb") }

  /// Assumed, not documented.
  public var deliveryTypes: [DeliveryTypes] { .init(reading: tree["deliveryTypes"]) }

  public var availableDeliveryTypes: Items<NamedProperty> { .init(reading: tree["availableDeliveryTypes"]) }

  public var externalDeliveryRegionId: String? { tree.read("externalDeliveryRegionId") }

  public var externalDeliveryRegionName: String? { tree.read("externalDeliveryRegionName") }

  public var isAuctionTypeItemSellAllowed: Bool? { tree.read("isAuctionTypeItemSellAllowed") }

  public var isNotDeliverableItemSellAllowed: Bool? { tree.read("isNotDeliverableItemSellAllowed") }

  public var isSecondhandItemSellAllowed: Bool? { tree.read("isSecondhandItemSellAllowed") }

  public var isFilteredItemsSellAllowed: Bool? { tree.read("isFilteredItemsSellAllowed") }

  public var isInStockItemSellAllowed: Bool? { tree.read("isInStockItemSellAllowed") }

  public var isNotSelectorSellAllowed: Bool? { tree.read("isNotSelectorSellAllowed") }

  public var useDiscount: Bool? { tree.read("useDiscount") }

  public var dateTimeFormat: String? { tree.read("dateTimeFormat") }

  public var useVipDiscount: Bool? { tree.read("useVipDiscount") }

  /// Assumed, not documented.
  public var discountMode: ItemsDiscountMode? { tree.read("discountMode") }

  public var availableDiscountModes: Items<NamedProperty> { .init(reading: tree["availableDiscountModes"]) }

  public var limitItemsByCatalog: Bool? { tree.read("limitItemsByCatalog") }
}

public struct SimplifiedLocation: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var country: String? { tree.read("country") }

  public var zip: String? { tree.read("zip") }

  public var state: String? { tree.read("state") }

  public var city: String? { tree.read("city") }

  public var district: String? { tree.read("district") }

  public var address: String? { tree.read("address") }

  public var areaId: String? { tree.read("areaId") }

  public var displayValue: String? { tree.read("displayValue") }
}

public struct SimplifiedValueWithId: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var displayName: String? { tree.read("displayName") }

  public var displayType: SimplifiedDisplayType? { tree.read("displayType") }
}

public struct SimplifiedVendorInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  /// Assumed, not documented.
  public var errorCode: EntityErrorCode? { tree.read("errorCode") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var name: String? { tree.read("name") }

  public var displayName: String? { tree.read("displayName") }

  public var shopName: String? { tree.read("shopName") }

  /// Assumed, not documented.
  public var sex: Sex? { tree.read("sex") }

  public var email: String? { tree.read("email") }

  public var pictureUrl: String? { tree.read("pictureUrl") }

  public var displayPictureUrl: String? { tree.read("displayPictureUrl") }

  public var location: SimplifiedLocation? { tree.read("location") }

  public var features: Items<SimplifiedValueWithId> { .init(reading: tree["features"]) }
}

public struct Size: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(length: Int? = nil, height: Int? = nil, width: Int? = nil) {
    tree = Value(given: ["length": length, "height": height, "width": width])
  }

  public var length: Int? {
    get { tree.read("length") }
    set { tree.write("length", newValue) }
  }

  public var height: Int? {
    get { tree.read("height") }
    set { tree.write("height", newValue) }
  }

  public var width: Int? {
    get { tree.read("width") }
    set { tree.write("width", newValue) }
  }
}

/// In an answer it may come as `SalesLineStatusInfo`, `SalesStatusInfo`, with the members of that.
public struct StatusInfoBase: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var name: String? { tree.read("name") }
}

public struct TariffInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var isEnabled: Bool? { tree.read("isEnabled") }

  public var callLimit: Int? { tree.read("callLimit") }

  public var callPrice: Decimal? { tree.read("callPrice") }

  public var turnoverPercent: Decimal? { tree.read("turnoverPercent") }

  public var minimumRent: Decimal? { tree.read("minimumRent") }

  public var fixedPrice: Decimal? { tree.read("fixedPrice") }

  public var maximumRent: Decimal? { tree.read("maximumRent") }
}

public struct TransactionInfoAdministration: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var transactionType: TransactionTypeInfo? { tree.read("transactionType") }

  public var transDate: String? { tree.read("transDate") }

  public var transactionDateTime: Date? { tree.read("transactionDateTime") }

  public var comment: String? { tree.read("comment") }

  public var transId: String? { tree.read("transId") }

  public var amountCust: Decimal? { tree.read("amountCust") }

  public var currencyCodeCust: String? { tree.read("currencyCodeCust") }

  public var currencySignCust: String? { tree.read("currencySignCust") }

  public var amountInternal: Decimal? { tree.read("amountInternal") }

  public var currencyCodeInternal: String? { tree.read("currencyCodeInternal") }

  public var currencySignInternal: String? { tree.read("currencySignInternal") }

  public var userId: Int? { tree.read("userId") }

  public var userLogin: String? { tree.read("userLogin") }
}

public struct TransactionTypeInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var name: String? { tree.read("name") }
}

/// IdList holds ids separated by ';'. Dates are sent as yyyy-MM-dd.
///
/// The service is known to have more members.
public struct UserFilterParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    idList: String? = nil,
    login: String? = nil,
    email: String? = nil,
    lastName: String? = nil,
    isActive: Bool? = nil,
    phone: String? = nil,
    city: String? = nil,
    registrationDateFrom: String? = nil,
    registrationDateTo: String? = nil,
    orderBy: String? = nil
  ) {
    tree = Value(given: [
      "idList": idList,
      "login": login,
      "email": email,
      "lastName": lastName,
      "isActive": isActive,
      "phone": phone,
      "city": city,
      "registrationDateFrom": registrationDateFrom,
      "registrationDateTo": registrationDateTo,
      "orderBy": orderBy,
    ])
  }

  public var idList: String? {
    get { tree.read("idList") }
    set { tree.write("idList", newValue) }
  }

  public var login: String? {
    get { tree.read("login") }
    set { tree.write("login", newValue) }
  }

  public var email: String? {
    get { tree.read("email") }
    set { tree.write("email", newValue) }
  }

  public var lastName: String? {
    get { tree.read("lastName") }
    set { tree.write("lastName", newValue) }
  }

  public var isActive: Bool? {
    get { tree.read("isActive") }
    set { tree.write("isActive", newValue) }
  }

  public var phone: String? {
    get { tree.read("phone") }
    set { tree.write("phone", newValue) }
  }

  public var city: String? {
    get { tree.read("city") }
    set { tree.write("city", newValue) }
  }

  public var registrationDateFrom: String? {
    get { tree.read("registrationDateFrom") }
    set { tree.write("registrationDateFrom", newValue) }
  }

  public var registrationDateTo: String? {
    get { tree.read("registrationDateTo") }
    set { tree.write("registrationDateTo", newValue) }
  }

  public var orderBy: String? {
    get { tree.read("orderBy") }
    set { tree.write("orderBy", newValue) }
  }
}

public struct UserInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: UserId? { tree.read("id") }

  public var isActive: Bool? { tree.read("isActive") }

  public var isEmailVerified: Bool? { tree.read("isEmailVerified") }

  public var emailConfirmationCode: String? { tree.read("emailConfirmationCode") }

  public var login: String? { tree.read("login") }

  public var firstName: String? { tree.read("firstName") }

  public var lastName: String? { tree.read("lastName") }

  public var middleName: String? { tree.read("middleName") }

  /// Assumed, not documented.
  public var sex: Sex? { tree.read("sex") }

  public var email: String? { tree.read("email") }

  public var countryCode: String? { tree.read("countryCode") }

  public var country: String? { tree.read("country") }

  public var city: String? { tree.read("city") }

  public var address: String? { tree.read("address") }

  public var phone: String? { tree.read("phone") }

  public var postalCode: String? { tree.read("postalCode") }

  public var region: String? { tree.read("region") }

  public var recipientLastName: String? { tree.read("recipientLastName") }

  public var recipientFirstName: String? { tree.read("recipientFirstName") }

  public var recipientMiddleName: String? { tree.read("recipientMiddleName") }

  public var additionalInfo: String? { tree.read("additionalInfo") }

  public var registrationDate: Date? { tree.read("registrationDate") }

  public var purchaseVolume: Money? { tree.read("purchaseVolume") }

  public var skype: String? { tree.read("skype") }

  public var phoneConfirmationCode: String? { tree.read("phoneConfirmationCode") }
}

public struct UserProfileCreateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    firstName: String? = nil,
    lastName: String? = nil,
    middleName: String? = nil,
    countryCode: String? = nil,
    countryName: String? = nil,
    region: String? = nil,
    city: String? = nil,
    cityCode: String? = nil,
    address: String? = nil,
    phone: String? = nil,
    postalCode: String? = nil,
    passportNumber: String? = nil,
    registrationAddress: String? = nil,
    passportIssueDate: String? = nil,
    inn: String? = nil,
    externalDeliveryId: String? = nil,
    pickupPointCode: String? = nil,
    enableValidation: Bool? = nil
  ) {
    tree = Value(given: [
      "firstName": firstName,
      "lastName": lastName,
      "middleName": middleName,
      "countryCode": countryCode,
      "countryName": countryName,
      "region": region,
      "city": city,
      "cityCode": cityCode,
      "address": address,
      "phone": phone,
      "postalCode": postalCode,
      "passportNumber": passportNumber,
      "registrationAddress": registrationAddress,
      "passportIssueDate": passportIssueDate,
      "inn": inn,
      "externalDeliveryId": externalDeliveryId,
      "pickupPointCode": pickupPointCode,
      "enableValidation": enableValidation,
    ])
  }

  public var firstName: String? {
    get { tree.read("firstName") }
    set { tree.write("firstName", newValue) }
  }

  public var lastName: String? {
    get { tree.read("lastName") }
    set { tree.write("lastName", newValue) }
  }

  public var middleName: String? {
    get { tree.read("middleName") }
    set { tree.write("middleName", newValue) }
  }

  public var countryCode: String? {
    get { tree.read("countryCode") }
    set { tree.write("countryCode", newValue) }
  }

  public var countryName: String? {
    get { tree.read("countryName") }
    set { tree.write("countryName", newValue) }
  }

  public var region: String? {
    get { tree.read("region") }
    set { tree.write("region", newValue) }
  }

  public var city: String? {
    get { tree.read("city") }
    set { tree.write("city", newValue) }
  }

  public var cityCode: String? {
    get { tree.read("cityCode") }
    set { tree.write("cityCode", newValue) }
  }

  public var address: String? {
    get { tree.read("address") }
    set { tree.write("address", newValue) }
  }

  public var phone: String? {
    get { tree.read("phone") }
    set { tree.write("phone", newValue) }
  }

  public var postalCode: String? {
    get { tree.read("postalCode") }
    set { tree.write("postalCode", newValue) }
  }

  public var passportNumber: String? {
    get { tree.read("passportNumber") }
    set { tree.write("passportNumber", newValue) }
  }

  public var registrationAddress: String? {
    get { tree.read("registrationAddress") }
    set { tree.write("registrationAddress", newValue) }
  }

  public var passportIssueDate: String? {
    get { tree.read("passportIssueDate") }
    set { tree.write("passportIssueDate", newValue) }
  }

  public var inn: String? {
    get { tree.read("inn") }
    set { tree.write("inn", newValue) }
  }

  public var externalDeliveryId: String? {
    get { tree.read("externalDeliveryId") }
    set { tree.write("externalDeliveryId", newValue) }
  }

  public var pickupPointCode: String? {
    get { tree.read("pickupPointCode") }
    set { tree.write("pickupPointCode", newValue) }
  }

  public var enableValidation: Bool? {
    get { tree.read("enableValidation") }
    set { tree.write("enableValidation", newValue) }
  }
}

public struct UserProfileInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var firstName: String? { tree.read("firstName") }

  public var lastName: String? { tree.read("lastName") }

  public var middleName: String? { tree.read("middleName") }

  public var countryCode: String? { tree.read("countryCode") }

  public var region: String? { tree.read("region") }

  public var city: String? { tree.read("city") }

  public var address: String? { tree.read("address") }

  public var phone: String? { tree.read("phone") }

  public var postalCode: String? { tree.read("postalCode") }

  public var passportNumber: String? { tree.read("passportNumber") }

  public var registrationAddress: String? { tree.read("registrationAddress") }

  public var enableValidation: Bool? { tree.read("enableValidation") }

  public var externalDeliveryId: String? { tree.read("externalDeliveryId") }

  public var pickupPointCode: String? { tree.read("pickupPointCode") }

  public var countryName: String? { tree.read("countryName") }

  public var cityCode: String? { tree.read("cityCode") }

  public var passportIssueDate: String? { tree.read("passportIssueDate") }

  public var inn: String? { tree.read("inn") }

  public var id: UserProfileId? { tree.read("id") }
}

public struct UserProfileUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    firstName: String? = nil,
    lastName: String? = nil,
    middleName: String? = nil,
    countryCode: String? = nil,
    region: String? = nil,
    city: String? = nil,
    address: String? = nil,
    phone: String? = nil,
    postalCode: String? = nil,
    passportNumber: String? = nil,
    registrationAddress: String? = nil,
    enableValidation: Bool? = nil,
    externalDeliveryId: String? = nil,
    pickupPointCode: String? = nil,
    countryName: String? = nil,
    cityCode: String? = nil,
    passportIssueDate: String? = nil,
    inn: String? = nil
  ) {
    tree = Value(given: [
      "firstName": firstName,
      "lastName": lastName,
      "middleName": middleName,
      "countryCode": countryCode,
      "region": region,
      "city": city,
      "address": address,
      "phone": phone,
      "postalCode": postalCode,
      "passportNumber": passportNumber,
      "registrationAddress": registrationAddress,
      "enableValidation": enableValidation,
      "externalDeliveryId": externalDeliveryId,
      "pickupPointCode": pickupPointCode,
      "countryName": countryName,
      "cityCode": cityCode,
      "passportIssueDate": passportIssueDate,
      "inn": inn,
    ])
  }

  public var firstName: String? {
    get { tree.read("firstName") }
    set { tree.write("firstName", newValue) }
  }

  public var lastName: String? {
    get { tree.read("lastName") }
    set { tree.write("lastName", newValue) }
  }

  public var middleName: String? {
    get { tree.read("middleName") }
    set { tree.write("middleName", newValue) }
  }

  public var countryCode: String? {
    get { tree.read("countryCode") }
    set { tree.write("countryCode", newValue) }
  }

  public var region: String? {
    get { tree.read("region") }
    set { tree.write("region", newValue) }
  }

  public var city: String? {
    get { tree.read("city") }
    set { tree.write("city", newValue) }
  }

  public var address: String? {
    get { tree.read("address") }
    set { tree.write("address", newValue) }
  }

  public var phone: String? {
    get { tree.read("phone") }
    set { tree.write("phone", newValue) }
  }

  public var postalCode: String? {
    get { tree.read("postalCode") }
    set { tree.write("postalCode", newValue) }
  }

  public var passportNumber: String? {
    get { tree.read("passportNumber") }
    set { tree.write("passportNumber", newValue) }
  }

  public var registrationAddress: String? {
    get { tree.read("registrationAddress") }
    set { tree.write("registrationAddress", newValue) }
  }

  public var enableValidation: Bool? {
    get { tree.read("enableValidation") }
    set { tree.write("enableValidation", newValue) }
  }

  public var externalDeliveryId: String? {
    get { tree.read("externalDeliveryId") }
    set { tree.write("externalDeliveryId", newValue) }
  }

  public var pickupPointCode: String? {
    get { tree.read("pickupPointCode") }
    set { tree.write("pickupPointCode", newValue) }
  }

  public var countryName: String? {
    get { tree.read("countryName") }
    set { tree.write("countryName", newValue) }
  }

  public var cityCode: String? {
    get { tree.read("cityCode") }
    set { tree.write("cityCode", newValue) }
  }

  public var passportIssueDate: String? {
    get { tree.read("passportIssueDate") }
    set { tree.write("passportIssueDate", newValue) }
  }

  public var inn: String? {
    get { tree.read("inn") }
    set { tree.write("inn", newValue) }
  }
}

/// Operators send Id (EditUser); a customer's own update has none.
public struct UserUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    id: Int? = nil,
    login: String? = nil,
    email: String? = nil,
    password: String? = nil,
    isActive: Bool? = nil,
    firstName: String? = nil,
    lastName: String? = nil,
    middleName: String? = nil,
    sex: Sex? = nil,
    countryCode: String? = nil,
    country: String? = nil,
    deliveryCountryCode: String? = nil,
    city: String? = nil,
    address: String? = nil,
    phone: String? = nil,
    postalCode: String? = nil,
    region: String? = nil,
    skype: String? = nil,
    recipientFirstName: String? = nil,
    recipientLastName: String? = nil,
    recipientMiddleName: String? = nil,
    additionalInfo: String? = nil,
    enableValidation: Bool? = nil
  ) {
    tree = Value(given: [
      "id": id,
      "login": login,
      "email": email,
      "password": password,
      "isActive": isActive,
      "firstName": firstName,
      "lastName": lastName,
      "middleName": middleName,
      "sex": sex,
      "countryCode": countryCode,
      "country": country,
      "deliveryCountryCode": deliveryCountryCode,
      "city": city,
      "address": address,
      "phone": phone,
      "postalCode": postalCode,
      "region": region,
      "skype": skype,
      "recipientFirstName": recipientFirstName,
      "recipientLastName": recipientLastName,
      "recipientMiddleName": recipientMiddleName,
      "additionalInfo": additionalInfo,
      "enableValidation": enableValidation,
    ])
  }

  public var id: Int? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var login: String? {
    get { tree.read("login") }
    set { tree.write("login", newValue) }
  }

  public var email: String? {
    get { tree.read("email") }
    set { tree.write("email", newValue) }
  }

  public var password: String? {
    get { tree.read("password") }
    set { tree.write("password", newValue) }
  }

  public var isActive: Bool? {
    get { tree.read("isActive") }
    set { tree.write("isActive", newValue) }
  }

  public var firstName: String? {
    get { tree.read("firstName") }
    set { tree.write("firstName", newValue) }
  }

  public var lastName: String? {
    get { tree.read("lastName") }
    set { tree.write("lastName", newValue) }
  }

  public var middleName: String? {
    get { tree.read("middleName") }
    set { tree.write("middleName", newValue) }
  }

  public var sex: Sex? {
    get { tree.read("sex") }
    set { tree.write("sex", newValue) }
  }

  public var countryCode: String? {
    get { tree.read("countryCode") }
    set { tree.write("countryCode", newValue) }
  }

  public var country: String? {
    get { tree.read("country") }
    set { tree.write("country", newValue) }
  }

  public var deliveryCountryCode: String? {
    get { tree.read("deliveryCountryCode") }
    set { tree.write("deliveryCountryCode", newValue) }
  }

  public var city: String? {
    get { tree.read("city") }
    set { tree.write("city", newValue) }
  }

  public var address: String? {
    get { tree.read("address") }
    set { tree.write("address", newValue) }
  }

  public var phone: String? {
    get { tree.read("phone") }
    set { tree.write("phone", newValue) }
  }

  public var postalCode: String? {
    get { tree.read("postalCode") }
    set { tree.write("postalCode", newValue) }
  }

  public var region: String? {
    get { tree.read("region") }
    set { tree.write("region", newValue) }
  }

  public var skype: String? {
    get { tree.read("skype") }
    set { tree.write("skype", newValue) }
  }

  public var recipientFirstName: String? {
    get { tree.read("recipientFirstName") }
    set { tree.write("recipientFirstName", newValue) }
  }

  public var recipientLastName: String? {
    get { tree.read("recipientLastName") }
    set { tree.write("recipientLastName", newValue) }
  }

  public var recipientMiddleName: String? {
    get { tree.read("recipientMiddleName") }
    set { tree.write("recipientMiddleName", newValue) }
  }

  public var additionalInfo: String? {
    get { tree.read("additionalInfo") }
    set { tree.write("additionalInfo", newValue) }
  }

  public var enableValidation: Bool? {
    get { tree.read("enableValidation") }
    set { tree.write("enableValidation", newValue) }
  }
}

public struct ValuedConfigurator: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(pid: String? = nil, vid: String? = nil) {
    tree = Value(given: ["pid": pid, "vid": vid])
  }

  public var pid: String? {
    get { tree.read("pid") }
    set { tree.write("pid", newValue) }
  }

  public var vid: String? {
    get { tree.read("vid") }
    set { tree.write("vid", newValue) }
  }
}

public struct VendorInfo: TypedValue {
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

  public var displayName: String? { tree.read("displayName") }

  public var shopName: String? { tree.read("shopName") }

  /// Assumed, not documented.
  public var sex: Sex? { tree.read("sex") }

  public var email: String? { tree.read("email") }

  public var pictureUrl: String? { tree.read("pictureUrl") }

  public var displayPictureUrl: String? { tree.read("displayPictureUrl") }

  public var location: Location? { tree.read("location") }

  public var credit: VendorRating? { tree.read("credit") }

  public var scores: VendorScores? { tree.read("scores") }

  public var features: [String] { .init(reading: tree["features"]) }

  public var featuredValues: Items<FeaturedValue> { .init(reading: tree["featuredValues"]) }
}

public struct VendorRating: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var level: Int? { tree.read("level") }

  public var score: Int64? { tree.read("score") }

  public var totalFeedbacks: Int64? { tree.read("totalFeedbacks") }

  public var positiveFeedbacks: Int64? { tree.read("positiveFeedbacks") }
}

public struct VendorScores: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var deliveryScore: Decimal? { tree.read("deliveryScore") }

  public var itemScore: Decimal? { tree.read("itemScore") }

  public var serviceScore: Decimal? { tree.read("serviceScore") }
}
