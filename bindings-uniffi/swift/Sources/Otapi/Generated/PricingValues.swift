// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct EditablePriceFormationSettings: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(priceRoundingFactor: Int? = nil, roundOriginalInternalDeliveryPrice: Bool? = nil) {
    tree = Value(given: [
      "priceRoundingFactor": priceRoundingFactor,
      "roundOriginalInternalDeliveryPrice": roundOriginalInternalDeliveryPrice,
    ])
  }

  public var priceRoundingFactor: Int? {
    get { tree.read("priceRoundingFactor") }
    set { tree.write("priceRoundingFactor", newValue) }
  }

  public var roundOriginalInternalDeliveryPrice: Bool? {
    get { tree.read("roundOriginalInternalDeliveryPrice") }
    set { tree.write("roundOriginalInternalDeliveryPrice", newValue) }
  }
}

public struct ItemMarketPriceInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var price: Price? { tree.read("price") }
}

public struct MarketMerchInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var useDicount: Bool? { tree.read("useDicount") }
}

public struct MarketMerchPriceConfig: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: MerchId? { tree.read("id") }

  public var priceFormationGroupInfoList: Items<PriceFormationGroupInfo> { .init(reading: tree["priceFormationGroupInfoList"]) }

  public var showcaseSettings: ShowcaseSettings? { tree.read("showcaseSettings") }
}

public struct PriceFormationGroupInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    id: PriceFormationGroupId? = nil,
    settings: PriceFormationSettings? = nil,
    providerType: ItemProviderType? = nil,
    name: String? = nil,
    description: String? = nil,
    isDefault: Bool? = nil,
    strategyType: String? = nil,
    deliveryIds: [String]? = nil,
    features: [String]? = nil
  ) {
    tree = Value(given: [
      "id": id,
      "settings": settings,
      "providerType": providerType,
      "name": name,
      "description": description,
      "isDefault": isDefault,
      "strategyType": strategyType,
      "deliveryIds": deliveryIds,
      "features": features,
    ])
  }

  public var id: PriceFormationGroupId? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var settings: PriceFormationSettings? {
    get { tree.read("settings") }
    set { tree.write("settings", newValue) }
  }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? {
    get { tree.read("providerType") }
    set { tree.write("providerType", newValue) }
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var description: String? {
    get { tree.read("description") }
    set { tree.write("description", newValue) }
  }

  public var isDefault: Bool? {
    get { tree.read("isDefault") }
    set { tree.write("isDefault", newValue) }
  }

  public var strategyType: String? {
    get { tree.read("strategyType") }
    set { tree.write("strategyType", newValue) }
  }

  public var deliveryIds: [String] {
    get { .init(reading: tree["deliveryIds"]) }
    set { tree.write("deliveryIds", newValue) }
  }

  public var features: [String] {
    get { .init(reading: tree["features"]) }
    set { tree.write("features", newValue) }
  }
}

public struct PriceFormationIntervalInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    marginPercent: Decimal? = nil,
    marginFixed: Decimal? = nil,
    minimumLimit: Decimal? = nil,
    internalDeliveryPrice: Decimal? = nil,
    id: Int? = nil,
    totalDeliveryFixedPrice: Decimal? = nil
  ) {
    tree = Value(given: [
      "marginPercent": marginPercent,
      "marginFixed": marginFixed,
      "minimumLimit": minimumLimit,
      "internalDeliveryPrice": internalDeliveryPrice,
      "id": id,
      "totalDeliveryFixedPrice": totalDeliveryFixedPrice,
    ])
  }

  public var marginPercent: Decimal? {
    get { tree.read("marginPercent") }
    set { tree.write("marginPercent", newValue) }
  }

  public var marginFixed: Decimal? {
    get { tree.read("marginFixed") }
    set { tree.write("marginFixed", newValue) }
  }

  public var minimumLimit: Decimal? {
    get { tree.read("minimumLimit") }
    set { tree.write("minimumLimit", newValue) }
  }

  public var internalDeliveryPrice: Decimal? {
    get { tree.read("internalDeliveryPrice") }
    set { tree.write("internalDeliveryPrice", newValue) }
  }

  public var id: Int? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var totalDeliveryFixedPrice: Decimal? {
    get { tree.read("totalDeliveryFixedPrice") }
    set { tree.write("totalDeliveryFixedPrice", newValue) }
  }
}

/// All but TotalDeliveryFixedPrice belong to older price rules.
public struct PriceFormationSettings: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    internalDeliveryPrice: Decimal? = nil,
    priceFormationIntervals: [PriceFormationIntervalInfo]? = nil,
    priceRoundingFactor: Int? = nil,
    roundOriginalInternalDeliveryPrice: Bool? = nil,
    totalDeliveryFixedPrice: Decimal? = nil,
    marginPercent: Decimal? = nil,
    minimumLimit: Decimal? = nil,
    maximumLimit: Decimal? = nil,
    minimumMargin: Decimal? = nil,
    maximumMargin: Decimal? = nil,
    discount: DiscountInfo? = nil
  ) {
    tree = Value(given: [
      "internalDeliveryPrice": internalDeliveryPrice,
      "priceFormationIntervals": priceFormationIntervals,
      "priceRoundingFactor": priceRoundingFactor,
      "roundOriginalInternalDeliveryPrice": roundOriginalInternalDeliveryPrice,
      "totalDeliveryFixedPrice": totalDeliveryFixedPrice,
      "marginPercent": marginPercent,
      "minimumLimit": minimumLimit,
      "maximumLimit": maximumLimit,
      "minimumMargin": minimumMargin,
      "maximumMargin": maximumMargin,
      "discount": discount,
    ])
  }

  public var internalDeliveryPrice: Decimal? {
    get { tree.read("internalDeliveryPrice") }
    set { tree.write("internalDeliveryPrice", newValue) }
  }

  public var priceFormationIntervals: Items<PriceFormationIntervalInfo> {
    get { .init(reading: tree["priceFormationIntervals"]) }
    set { tree.write("priceFormationIntervals", newValue) }
  }

  public var priceRoundingFactor: Int? {
    get { tree.read("priceRoundingFactor") }
    set { tree.write("priceRoundingFactor", newValue) }
  }

  public var roundOriginalInternalDeliveryPrice: Bool? {
    get { tree.read("roundOriginalInternalDeliveryPrice") }
    set { tree.write("roundOriginalInternalDeliveryPrice", newValue) }
  }

  public var totalDeliveryFixedPrice: Decimal? {
    get { tree.read("totalDeliveryFixedPrice") }
    set { tree.write("totalDeliveryFixedPrice", newValue) }
  }

  public var marginPercent: Decimal? {
    get { tree.read("marginPercent") }
    set { tree.write("marginPercent", newValue) }
  }

  public var minimumLimit: Decimal? {
    get { tree.read("minimumLimit") }
    set { tree.write("minimumLimit", newValue) }
  }

  public var maximumLimit: Decimal? {
    get { tree.read("maximumLimit") }
    set { tree.write("maximumLimit", newValue) }
  }

  public var minimumMargin: Decimal? {
    get { tree.read("minimumMargin") }
    set { tree.write("minimumMargin", newValue) }
  }

  public var maximumMargin: Decimal? {
    get { tree.read("maximumMargin") }
    set { tree.write("maximumMargin", newValue) }
  }

  public var discount: DiscountInfo? {
    get { tree.read("discount") }
    set { tree.write("discount", newValue) }
  }
}

public struct StrategyInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: StrategyId? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var providerType: ItemProviderType? { tree.read("providerType") }
}
