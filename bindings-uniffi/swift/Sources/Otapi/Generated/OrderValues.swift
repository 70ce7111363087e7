// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct AddOrderItem: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    id: String? = nil,
    configurationId: String? = nil,
    quantity: Int? = nil,
    weight: Decimal? = nil,
    comment: String? = nil,
    promotionId: String? = nil,
    priceType: PriceType? = nil
  ) {
    tree = Value(given: [
      "id": id,
      "configurationId": configurationId,
      "quantity": quantity,
      "weight": weight,
      "comment": comment,
      "promotionId": promotionId,
      "priceType": priceType,
    ])
  }

  public var id: String? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var configurationId: String? {
    get { tree.read("configurationId") }
    set { tree.write("configurationId", newValue) }
  }

  public var quantity: Int? {
    get { tree.read("quantity") }
    set { tree.write("quantity", newValue) }
  }

  public var weight: Decimal? {
    get { tree.read("weight") }
    set { tree.write("weight", newValue) }
  }

  public var comment: String? {
    get { tree.read("comment") }
    set { tree.write("comment", newValue) }
  }

  public var promotionId: String? {
    get { tree.read("promotionId") }
    set { tree.write("promotionId", newValue) }
  }

  public var priceType: PriceType? {
    get { tree.read("priceType") }
    set { tree.write("priceType", newValue) }
  }
}

public struct OrderAddData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(deliveryModeId: String? = nil, comment: String? = nil, userProfileId: Int? = nil, items: [AddOrderItem]? = nil) {
    tree = Value(given: ["deliveryModeId": deliveryModeId, "comment": comment, "userProfileId": userProfileId, "items": items])
  }

  public var deliveryModeId: String? {
    get { tree.read("deliveryModeId") }
    set { tree.write("deliveryModeId", newValue) }
  }

  public var comment: String? {
    get { tree.read("comment") }
    set { tree.write("comment", newValue) }
  }

  public var userProfileId: Int? {
    get { tree.read("userProfileId") }
    set { tree.write("userProfileId", newValue) }
  }

  public var items: Items<AddOrderItem> {
    get { .init(reading: tree["items"]) }
    set { tree.write("items", newValue) }
  }
}

public struct OrderCreateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    weight: Decimal? = nil,
    elements: [Int]? = nil,
    deliveryModeId: String? = nil,
    comment: String? = nil,
    userProfileId: Int? = nil
  ) {
    tree = Value(given: [
      "weight": weight,
      "elements": elements,
      "deliveryModeId": deliveryModeId,
      "comment": comment,
      "userProfileId": userProfileId,
    ])
  }

  public var weight: Decimal? {
    get { tree.read("weight") }
    set { tree.write("weight", newValue) }
  }

  public var elements: [Int] {
    get { .init(reading: tree["elements"]) }
    set { tree.write("elements", newValue) }
  }

  public var deliveryModeId: String? {
    get { tree.read("deliveryModeId") }
    set { tree.write("deliveryModeId", newValue) }
  }

  public var comment: String? {
    get { tree.read("comment") }
    set { tree.write("comment", newValue) }
  }

  public var userProfileId: Int? {
    get { tree.read("userProfileId") }
    set { tree.write("userProfileId", newValue) }
  }
}

public struct OrderHistoryItem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var orderId: Int? { tree.read("orderId") }

  public var orderLineId: Int? { tree.read("orderLineId") }

  public var oldStatus: StatusInfoBase? { tree.read("oldStatus") }

  public var newStatus: StatusInfoBase? { tree.read("newStatus") }

  public var date: Date? { tree.read("date") }

  public var userInfo: BaseUserInfo? { tree.read("userInfo") }
}

/// The service is known to have more members.
public struct OrderRecreateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(orderId: String? = nil, elements: [Int]? = nil) {
    tree = Value(given: ["orderId": orderId, "elements": elements])
  }

  public var orderId: String? {
    get { tree.read("orderId") }
    set { tree.write("orderId", newValue) }
  }

  public var elements: [Int] {
    get { .init(reading: tree["elements"]) }
    set { tree.write("elements", newValue) }
  }
}

/// The service is known to have more members.
public struct OrderSearchParametersForUser: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(providerType: ItemProviderType? = nil, isAvailableForRecreation: Bool? = nil) {
    tree = Value(given: ["providerType": providerType, "isAvailableForRecreation": isAvailableForRecreation])
  }

  public var providerType: ItemProviderType? {
    get { tree.read("providerType") }
    set { tree.write("providerType", newValue) }
  }

  public var isAvailableForRecreation: Bool? {
    get { tree.read("isAvailableForRecreation") }
    set { tree.write("isAvailableForRecreation", newValue) }
  }
}

public struct OrdersHistory: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var items: Items<OrderHistoryItem> { .init(reading: tree["items"]) }
}

public struct PackageInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var statusCode: String? { tree.read("statusCode") }

  public var statusName: String? { tree.read("statusName") }

  public var mailTrackingNum: String? { tree.read("mailTrackingNum") }

  public var canBeTracking: Bool? { tree.read("canBeTracking") }

  public var weight: Decimal? { tree.read("weight") }

  public var price: Decimal? { tree.read("price") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var currencySign: String? { tree.read("currencySign") }

  public var deliveryModeName: String? { tree.read("deliveryModeName") }

  public var deliveryAddress: String? { tree.read("deliveryAddress") }

  public var deliveryContactName: String? { tree.read("deliveryContactName") }

  public var deliveryContactPhone: String? { tree.read("deliveryContactPhone") }

  public var creationDate: Date? { tree.read("creationDate") }

  public var additionalInfo: String? { tree.read("additionalInfo") }

  public var size: Size? { tree.read("size") }

  public var items: Items<PackageItem> { .init(reading: tree["items"]) }

  public var deliveryContactPassportNumber: String? { tree.read("deliveryContactPassportNumber") }

  public var deliveryContactRegistrationAddress: String? { tree.read("deliveryContactRegistrationAddress") }

  public var deliveryContactInn: String? { tree.read("deliveryContactInn") }
}
