// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct PackageAdminInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var priceInternal: Decimal? { tree.read("priceInternal") }

  public var price: Decimal? { tree.read("price") }

  public var priceCurrencyCode: String? { tree.read("priceCurrencyCode") }

  public var priceUpdateDate: Date? { tree.read("priceUpdateDate") }

  public var deliveryTrackingNum: String? { tree.read("deliveryTrackingNum") }

  public var weight: Decimal? { tree.read("weight") }

  public var manualPrice: Int? { tree.read("manualPrice") }

  public var deliveryModeId: String? { tree.read("deliveryModeId") }

  public var deliveryContactLastname: String? { tree.read("deliveryContactLastname") }

  public var deliveryContactFirstname: String? { tree.read("deliveryContactFirstname") }

  public var deliveryContactMiddlename: String? { tree.read("deliveryContactMiddlename") }

  public var deliveryContactPhone: String? { tree.read("deliveryContactPhone") }

  public var deliveryCountry: String? { tree.read("deliveryCountry") }

  public var deliveryPostalCode: String? { tree.read("deliveryPostalCode") }

  public var deliveryRegionName: String? { tree.read("deliveryRegionName") }

  public var deliveryCity: String? { tree.read("deliveryCity") }

  public var deliveryAddress: String? { tree.read("deliveryAddress") }

  public var additionalInfo: String? { tree.read("additionalInfo") }

  public var size: Size? { tree.read("size") }

  public var id: String? { tree.read("id") }

  public var orderId: OrderId? { tree.read("orderId") }

  public var statusId: String? { tree.read("statusId") }

  public var statusCode: String? { tree.read("statusCode") }

  public var statusName: String? { tree.read("statusName") }

  public var currencyCodeInternal: String? { tree.read("currencyCodeInternal") }

  public var currencySignInternal: String? { tree.read("currencySignInternal") }

  public var priceCust: Decimal? { tree.read("priceCust") }

  public var currencyCodeCust: String? { tree.read("currencyCodeCust") }

  public var currencySignCust: String? { tree.read("currencySignCust") }

  public var deliveryModeName: String? { tree.read("deliveryModeName") }

  public var canDelete: Int? { tree.read("canDelete") }

  public var canUpdate: Int? { tree.read("canUpdate") }

  public var canChangeStatus: Bool? { tree.read("canChangeStatus") }

  public var canPrintPackageReceipt: Bool? { tree.read("canPrintPackageReceipt") }

  public var canExportToExternalDeliverySystem: Bool? { tree.read("canExportToExternalDeliverySystem") }

  public var shipmentDate: Date? { tree.read("shipmentDate") }

  public var creationDate: Date? { tree.read("creationDate") }

  public var items: Items<PackageItem> { .init(reading: tree["items"]) }

  public var deliveryCountryCode: String? { tree.read("deliveryCountryCode") }

  public var deliveryContactPassportNumber: String? { tree.read("deliveryContactPassportNumber") }

  public var deliveryContactRegistrationAddress: String? { tree.read("deliveryContactRegistrationAddress") }

  public var externalPackageId: String? { tree.read("externalPackageId") }

  /// Assumed, not documented.
  public var additionalPrice: Decimal? { tree.read("additionalPrice") }

  /// Assumed, not documented.
  public var additionalPriceInternal: Decimal? { tree.read("additionalPriceInternal") }

  /// Assumed, not documented.
  public var canBeTracking: Bool? { tree.read("canBeTracking") }

  public var deliveryCityCode: String? { tree.read("deliveryCityCode") }

  public var deliveryContactInn: String? { tree.read("deliveryContactInn") }

  public var deliveryPickupPointCode: String? { tree.read("deliveryPickupPointCode") }

  /// Assumed, not documented.
  public var isExported: Bool? { tree.read("isExported") }
}

public struct PackageAdminUpdateInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    deliveryTrackingNum: String? = nil,
    weight: Decimal? = nil,
    manualPrice: Int? = nil,
    priceInternal: Decimal? = nil,
    price: Decimal? = nil,
    additionalPrice: Decimal? = nil,
    priceCurrencyCode: String? = nil,
    deliveryModeId: String? = nil,
    deliveryContactLastname: String? = nil,
    deliveryContactFirstname: String? = nil,
    deliveryContactMiddlename: String? = nil,
    deliveryContactPhone: String? = nil,
    deliveryCountry: String? = nil,
    deliveryCountryCode: String? = nil,
    deliveryPostalCode: String? = nil,
    deliveryRegionName: String? = nil,
    deliveryCity: String? = nil,
    deliveryAddress: String? = nil,
    additionalInfo: String? = nil,
    deliveryContactInn: String? = nil,
    deliveryContactPassportNumber: String? = nil,
    deliveryContactRegistrationAddress: String? = nil,
    size: Size? = nil,
    orderLineIds: [String]? = nil
  ) {
    tree = Value(given: [
      "deliveryTrackingNum": deliveryTrackingNum,
      "weight": weight,
      "manualPrice": manualPrice,
      "priceInternal": priceInternal,
      "price": price,
      "additionalPrice": additionalPrice,
      "priceCurrencyCode": priceCurrencyCode,
      "deliveryModeId": deliveryModeId,
      "deliveryContactLastname": deliveryContactLastname,
      "deliveryContactFirstname": deliveryContactFirstname,
      "deliveryContactMiddlename": deliveryContactMiddlename,
      "deliveryContactPhone": deliveryContactPhone,
      "deliveryCountry": deliveryCountry,
      "deliveryCountryCode": deliveryCountryCode,
      "deliveryPostalCode": deliveryPostalCode,
      "deliveryRegionName": deliveryRegionName,
      "deliveryCity": deliveryCity,
      "deliveryAddress": deliveryAddress,
      "additionalInfo": additionalInfo,
      "deliveryContactInn": deliveryContactInn,
      "deliveryContactPassportNumber": deliveryContactPassportNumber,
      "deliveryContactRegistrationAddress": deliveryContactRegistrationAddress,
      "size": size,
      "orderLineIds": orderLineIds,
    ])
  }

  public var deliveryTrackingNum: String? {
    get { tree.read("deliveryTrackingNum") }
    set { tree.write("deliveryTrackingNum", newValue) }
  }

  public var weight: Decimal? {
    get { tree.read("weight") }
    set { tree.write("weight", newValue) }
  }

  public var manualPrice: Int? {
    get { tree.read("manualPrice") }
    set { tree.write("manualPrice", newValue) }
  }

  public var priceInternal: Decimal? {
    get { tree.read("priceInternal") }
    set { tree.write("priceInternal", newValue) }
  }

  public var price: Decimal? {
    get { tree.read("price") }
    set { tree.write("price", newValue) }
  }

  public var additionalPrice: Decimal? {
    get { tree.read("additionalPrice") }
    set { tree.write("additionalPrice", newValue) }
  }

  public var priceCurrencyCode: String? {
    get { tree.read("priceCurrencyCode") }
    set { tree.write("priceCurrencyCode", newValue) }
  }

  public var deliveryModeId: String? {
    get { tree.read("deliveryModeId") }
    set { tree.write("deliveryModeId", newValue) }
  }

  public var deliveryContactLastname: String? {
    get { tree.read("deliveryContactLastname") }
    set { tree.write("deliveryContactLastname", newValue) }
  }

  public var deliveryContactFirstname: String? {
    get { tree.read("deliveryContactFirstname") }
    set { tree.write("deliveryContactFirstname", newValue) }
  }

  public var deliveryContactMiddlename: String? {
    get { tree.read("deliveryContactMiddlename") }
    set { tree.write("deliveryContactMiddlename", newValue) }
  }

  public var deliveryContactPhone: String? {
    get { tree.read("deliveryContactPhone") }
    set { tree.write("deliveryContactPhone", newValue) }
  }

  public var deliveryCountry: String? {
    get { tree.read("deliveryCountry") }
    set { tree.write("deliveryCountry", newValue) }
  }

  public var deliveryCountryCode: String? {
    get { tree.read("deliveryCountryCode") }
    set { tree.write("deliveryCountryCode", newValue) }
  }

  public var deliveryPostalCode: String? {
    get { tree.read("deliveryPostalCode") }
    set { tree.write("deliveryPostalCode", newValue) }
  }

  public var deliveryRegionName: String? {
    get { tree.read("deliveryRegionName") }
    set { tree.write("deliveryRegionName", newValue) }
  }

  public var deliveryCity: String? {
    get { tree.read("deliveryCity") }
    set { tree.write("deliveryCity", newValue) }
  }

  public var deliveryAddress: String? {
    get { tree.read("deliveryAddress") }
    set { tree.write("deliveryAddress", newValue) }
  }

  public var additionalInfo: String? {
    get { tree.read("additionalInfo") }
    set { tree.write("additionalInfo", newValue) }
  }

  public var deliveryContactInn: String? {
    get { tree.read("deliveryContactInn") }
    set { tree.write("deliveryContactInn", newValue) }
  }

  public var deliveryContactPassportNumber: String? {
    get { tree.read("deliveryContactPassportNumber") }
    set { tree.write("deliveryContactPassportNumber", newValue) }
  }

  public var deliveryContactRegistrationAddress: String? {
    get { tree.read("deliveryContactRegistrationAddress") }
    set { tree.write("deliveryContactRegistrationAddress", newValue) }
  }

  public var size: Size? {
    get { tree.read("size") }
    set { tree.write("size", newValue) }
  }

  public var orderLineIds: [String] {
    get { .init(reading: tree["orderLineIds"]) }
    set { tree.write("orderLineIds", newValue) }
  }
}

public struct PackageCreateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(orderId: String? = nil, orderLineIds: [String]? = nil) {
    tree = Value(given: ["orderId": orderId, "orderLineIds": orderLineIds])
  }

  public var orderId: String? {
    get { tree.read("orderId") }
    set { tree.write("orderId", newValue) }
  }

  public var orderLineIds: [String] {
    get { .init(reading: tree["orderLineIds"]) }
    set { tree.write("orderLineIds", newValue) }
  }
}

/// The service is known to have more members.
public struct PackageExportParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(packageId: String? = nil) {
    tree = Value(given: ["packageId": packageId])
  }

  public var packageId: String? {
    get { tree.read("packageId") }
    set { tree.write("packageId", newValue) }
  }
}

/// The service is known to have more members.
public struct PackagePrintReceiptParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(packageId: String? = nil) {
    tree = Value(given: ["packageId": packageId])
  }

  public var packageId: String? {
    get { tree.read("packageId") }
    set { tree.write("packageId", newValue) }
  }
}

public struct PackageStatusInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }
}

public struct PackageTrackingCheckpoint: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var time: Date? { tree.read("time") }

  public var status: String? { tree.read("status") }

  public var location: String? { tree.read("location") }
}

public struct PackageTrackingInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var externalTrackingUrl: String? { tree.read("externalTrackingUrl") }

  public var packageTrackingCheckpoints: Items<PackageTrackingCheckpoint> { .init(reading: tree["packageTrackingCheckpoints"]) }
}
