// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct AdditionalItemInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var manualWeight: String? { tree.read("manualWeight") }

  public var approxWeight: String? { tree.read("approxWeight") }

  public var realWeight: String? { tree.read("realWeight") }
}

public struct AdditionalItemInfoUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(manualWeight: String? = nil, approxWeight: String? = nil, realWeight: String? = nil) {
    tree = Value(given: ["manualWeight": manualWeight, "approxWeight": approxWeight, "realWeight": realWeight])
  }

  public var manualWeight: String? {
    get { tree.read("manualWeight") }
    set { tree.write("manualWeight", newValue) }
  }

  public var approxWeight: String? {
    get { tree.read("approxWeight") }
    set { tree.write("approxWeight", newValue) }
  }

  public var realWeight: String? {
    get { tree.read("realWeight") }
    set { tree.write("realWeight", newValue) }
  }
}

public struct BatchGetItemTotalCostAdditionalPriceInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var displayName: String? { tree.read("displayName") }

  /// Assumed, not documented.
  public var `type`: AdditionalPriceInfoType? { tree.read("type") }

  public var name: String? { tree.read("name") }

  public var price: BasePrice? { tree.read("price") }

  public var elementIds: [Int] { .init(reading: tree["elementIds"]) }

  public var shortDisplayName: String? { tree.read("shortDisplayName") }
}

public struct BatchGetItemTotalCostAdditionalPrices: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var elements: Items<BatchGetItemTotalCostElement> { .init(reading: tree["elements"]) }
}

public struct BatchGetItemTotalCostElement: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var additionalPriceInfo: BatchGetItemTotalCostAdditionalPriceInfo? { tree.read("additionalPriceInfo") }
}

public struct BatchGetItemTotalCostResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var totalCost: Price? { tree.read("totalCost") }

  public var deliveryModes: Items<DeliveryMode> { .init(reading: tree["deliveryModes"]) }

  public var additionalPrices: BatchGetItemTotalCostAdditionalPrices? { tree.read("additionalPrices") }
}

public struct BatchGetSimplifiedItemConfigurationInfoRequest: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(current: ConfigurationSelection? = nil, selected: [ConfigurationSelection]? = nil) {
    tree = Value(given: ["current": current, "selected": selected])
  }

  public var current: ConfigurationSelection? {
    get { tree.read("current") }
    set { tree.write("current", newValue) }
  }

  public var selected: Items<ConfigurationSelection> {
    get { .init(reading: tree["selected"]) }
    set { tree.write("selected", newValue) }
  }
}

/// ProviderReviews seen with Content and TotalCount; its item type is assumed.
public struct BatchItemFullInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var item: ItemFullInfo? { tree.read("item") }

  public var promotionsError: BlockError? { tree.read("promotionsError") }

  public var deliveryCostsError: BlockError? { tree.read("deliveryCostsError") }

  public var vendor: VendorInfo? { tree.read("vendor") }

  public var vendorError: BlockError? { tree.read("vendorError") }

  public var rootPath: Items<Category> { .init(reading: tree["rootPath"]) }

  public var rootPathError: BlockError? { tree.read("rootPathError") }

  public var vendorItems: Page<ItemInfo>? { tree.read("vendorItems") }

  public var vendorItemsError: BlockError? { tree.read("vendorItemsError") }

  public var providerReviews: Page<ItemReviewInfo>? { tree.read("providerReviews") }
}

public struct BatchSimplifiedItemConfigurationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var currency: SimplifiedId? { tree.read("currency") }

  public var configuration: SimplifiedItemConfigurationInfo? { tree.read("configuration") }

  public var additionalPrices: Items<SimplifiedAdditionalPrice> { .init(reading: tree["additionalPrices"]) }

  public var deliveryModes: Items<SimplifiedDeliveryMode> { .init(reading: tree["deliveryModes"]) }
}

public struct BatchSimplifiedItemFullInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var currency: SimplifiedId? { tree.read("currency") }

  public var item: SimplifiedItemFullInfo? { tree.read("item") }

  public var description: String? { tree.read("description") }

  public var vendor: SimplifiedVendorInfo? { tree.read("vendor") }

  public var rootPath: Items<Category> { .init(reading: tree["rootPath"]) }

  public var vendorItems: Page<SimplifiedItemInfo>? { tree.read("vendorItems") }

  public var providerReviews: Page<SimplifiedItemReview>? { tree.read("providerReviews") }
}

public struct ItemDescription: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var itemDescription: String? { tree.read("itemDescription") }
}

/// WaitingTime is in milliseconds.
///
/// The service is known to have more members.
public struct ItemParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(allowIncomplete: Bool? = nil, allowDeleted: Bool? = nil, waitingTime: Int? = nil, forceUpdate: Bool? = nil) {
    tree = Value(given: [
      "allowIncomplete": allowIncomplete,
      "allowDeleted": allowDeleted,
      "waitingTime": waitingTime,
      "forceUpdate": forceUpdate,
    ])
  }

  public var allowIncomplete: Bool? {
    get { tree.read("allowIncomplete") }
    set { tree.write("allowIncomplete", newValue) }
  }

  public var allowDeleted: Bool? {
    get { tree.read("allowDeleted") }
    set { tree.write("allowDeleted", newValue) }
  }

  public var waitingTime: Int? {
    get { tree.read("waitingTime") }
    set { tree.write("waitingTime", newValue) }
  }

  public var forceUpdate: Bool? {
    get { tree.read("forceUpdate") }
    set { tree.write("forceUpdate", newValue) }
  }
}

public struct SimplifiedAdditionalPrice: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var displayName: String? { tree.read("displayName") }

  public var shortDisplayName: String? { tree.read("shortDisplayName") }

  /// Assumed, not documented.
  public var `type`: AdditionalPriceInfoType? { tree.read("type") }

  public var name: String? { tree.read("name") }

  public var price: SimplifiedItemPriceInfo? { tree.read("price") }
}

public struct SimplifiedDecimal: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var displayName: String? { tree.read("displayName") }

  /// Assumed, not documented.
  public var value: Decimal? { tree.read("value") }
}

public struct SimplifiedDeliveryMode: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var price: SimplifiedItemPriceInfo? { tree.read("price") }

  public var isPickupPointMode: Bool? { tree.read("isPickupPointMode") }
}

public struct SimplifiedFlagWithId: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var displayName: String? { tree.read("displayName") }

  public var displayType: SimplifiedDisplayType? { tree.read("displayType") }

  /// Assumed, not documented.
  public var value: Bool? { tree.read("value") }
}

public struct SimplifiedId: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var displayName: String? { tree.read("displayName") }

  /// Assumed, not documented.
  public var value: String? { tree.read("value") }
}

public struct SimplifiedItemConfigurationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var availability: SimplifiedFlagWithId? { tree.read("availability") }

  public var properties: SimplifiedItemConfigurationPropertyList? { tree.read("properties") }

  public var current: SimplifiedItemConfigurationPriceInfo? { tree.read("current") }

  public var multiInputConfigurations: Items<SimplifiedItemConfigurationMultiInputInfo> {
    .init(reading: tree["multiInputConfigurations"])
  }

  public var quantityRanges: Items<SimplifiedQuantityRange> { .init(reading: tree["quantityRanges"]) }

  public var totalCost: Decimal? { tree.read("totalCost") }
}

public struct SimplifiedItemConfigurationMultiInputInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var oldPrice: SimplifiedPrice? { tree.read("oldPrice") }

  public var price: SimplifiedPrice? { tree.read("price") }

  public var discountPercent: Int? { tree.read("discountPercent") }

  public var internalDelivery: SimplifiedPrice? { tree.read("internalDelivery") }

  public var isFullConfiguration: Bool? { tree.read("isFullConfiguration") }

  public var configurationId: String? { tree.read("configurationId") }

  public var availableQuantity: Int64? { tree.read("availableQuantity") }

  public var inputPropertyId: String? { tree.read("inputPropertyId") }

  public var inputPropertyValueId: String? { tree.read("inputPropertyValueId") }
}

/// In an answer it may come as `SimplifiedItemConfigurationMultiInputInfo`, with the members of that.
public struct SimplifiedItemConfigurationPriceInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var oldPrice: SimplifiedPrice? { tree.read("oldPrice") }

  public var price: SimplifiedPrice? { tree.read("price") }

  public var discountPercent: Int? { tree.read("discountPercent") }

  public var internalDelivery: SimplifiedPrice? { tree.read("internalDelivery") }

  public var isFullConfiguration: Bool? { tree.read("isFullConfiguration") }

  public var configurationId: String? { tree.read("configurationId") }

  public var availableQuantity: Int64? { tree.read("availableQuantity") }
}

public struct SimplifiedItemConfigurationPropertyInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var value: Items<SimplifiedItemConfigurationPropertyValueInfo> { .init(reading: tree["value"]) }

  public var id: String? { tree.read("id") }
}

public struct SimplifiedItemConfigurationPropertyList: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var property: Items<SimplifiedItemConfigurationPropertyInfo> { .init(reading: tree["property"]) }

  public var multiInputPropertyId: String? { tree.read("multiInputPropertyId") }
}

public struct SimplifiedItemConfigurationPropertyValueInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var disabled: Bool? { tree.read("disabled") }

  public var selected: Bool? { tree.read("selected") }
}

public struct SimplifiedItemFullInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  /// Assumed, not documented.
  public var errorCode: EntityErrorCode? { tree.read("errorCode") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var availability: SimplifiedFlagWithId? { tree.read("availability") }

  public var isFiltered: Bool? { tree.read("isFiltered") }

  /// Assumed, not documented.
  public var filterReasons: [FilterReason] { .init(reading: tree["filterReasons"]) }

  public var title: String? { tree.read("title") }

  public var category: SimplifiedId? { tree.read("category") }

  public var vendor: SimplifiedId? { tree.read("vendor") }

  public var brand: SimplifiedId? { tree.read("brand") }

  public var externalItemUrl: String? { tree.read("externalItemUrl") }

  public var pictures: Items<SimplifiedPicture> { .init(reading: tree["pictures"]) }

  public var features: Items<SimplifiedValueWithId> { .init(reading: tree["features"]) }

  public var videos: Items<ItemVideo> { .init(reading: tree["videos"]) }

  public var configurators: SimplifiedItemPropertyList? { tree.read("configurators") }

  public var properties: Items<SimplifiedItemProperty> { .init(reading: tree["properties"]) }

  public var weight: SimplifiedDecimal? { tree.read("weight") }
}

public struct SimplifiedItemInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  /// Assumed, not documented.
  public var errorCode: EntityErrorCode? { tree.read("errorCode") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var availability: SimplifiedFlagWithId? { tree.read("availability") }

  public var isFiltered: Bool? { tree.read("isFiltered") }

  /// Assumed, not documented.
  public var filterReasons: [FilterReason] { .init(reading: tree["filterReasons"]) }

  public var title: String? { tree.read("title") }

  public var category: SimplifiedId? { tree.read("category") }

  public var vendor: SimplifiedId? { tree.read("vendor") }

  public var brand: SimplifiedId? { tree.read("brand") }

  public var externalItemUrl: String? { tree.read("externalItemUrl") }

  public var pictures: Items<SimplifiedPicture> { .init(reading: tree["pictures"]) }

  public var features: Items<SimplifiedValueWithId> { .init(reading: tree["features"]) }

  public var price: SimplifiedItemPriceInfo? { tree.read("price") }

  public var quantityRanges: Items<SimplifiedQuantityRange> { .init(reading: tree["quantityRanges"]) }
}

/// In an answer it may come as `SimplifiedItemConfigurationMultiInputInfo`, `SimplifiedItemConfigurationPriceInfo`,
/// `SimplifiedQuantityRange`, with the members of that.
public struct SimplifiedItemPriceInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var oldPrice: SimplifiedPrice? { tree.read("oldPrice") }

  public var price: SimplifiedPrice? { tree.read("price") }

  public var discountPercent: Int? { tree.read("discountPercent") }

  public var internalDelivery: SimplifiedPrice? { tree.read("internalDelivery") }
}

public struct SimplifiedItemProperty: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var value: Items<SimplifiedItemPropertyValue> { .init(reading: tree["value"]) }

  public var id: String? { tree.read("id") }

  public var displayName: String? { tree.read("displayName") }
}

public struct SimplifiedItemPropertyList: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var property: Items<SimplifiedItemProperty> { .init(reading: tree["property"]) }

  public var multiInputPropertyId: String? { tree.read("multiInputPropertyId") }
}

public struct SimplifiedItemPropertyValue: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var picture: SimplifiedPicture? { tree.read("picture") }

  public var id: String? { tree.read("id") }

  public var displayName: String? { tree.read("displayName") }
}

public struct SimplifiedItemReview: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }
}

public struct SimplifiedPicture: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var url: String? { tree.read("url") }

  public var small: ImageUrl? { tree.read("small") }

  public var medium: ImageUrl? { tree.read("medium") }

  public var large: ImageUrl? { tree.read("large") }
}

public struct SimplifiedPrice: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var min: Decimal? { tree.read("min") }

  public var max: Decimal? { tree.read("max") }
}

public struct SimplifiedQuantityRange: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var oldPrice: SimplifiedPrice? { tree.read("oldPrice") }

  public var price: SimplifiedPrice? { tree.read("price") }

  public var discountPercent: Int? { tree.read("discountPercent") }

  public var internalDelivery: SimplifiedPrice? { tree.read("internalDelivery") }

  public var minQuantity: Int64? { tree.read("minQuantity") }

  public var maxQuantity: Int64? { tree.read("maxQuantity") }
}
