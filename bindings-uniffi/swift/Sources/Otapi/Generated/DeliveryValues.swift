// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct CityInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var countryId: String? { tree.read("countryId") }

  public var countryName: String? { tree.read("countryName") }

  public var regionName: String? { tree.read("regionName") }

  public var cityCode: String? { tree.read("cityCode") }

  public var cityName: String? { tree.read("cityName") }

  public var displayName: String? { tree.read("displayName") }
}

public struct DeliveryModeSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    countryCode: String? = nil,
    cityCode: String? = nil,
    weight: Decimal? = nil,
    providerType: ItemProviderType? = nil,
    deliveryModeIds: [String]? = nil
  ) {
    tree = Value(given: [
      "countryCode": countryCode,
      "cityCode": cityCode,
      "weight": weight,
      "providerType": providerType,
      "deliveryModeIds": deliveryModeIds,
    ])
  }

  public var countryCode: String? {
    get { tree.read("countryCode") }
    set { tree.write("countryCode", newValue) }
  }

  public var cityCode: String? {
    get { tree.read("cityCode") }
    set { tree.write("cityCode", newValue) }
  }

  public var weight: Decimal? {
    get { tree.read("weight") }
    set { tree.write("weight", newValue) }
  }

  public var providerType: ItemProviderType? {
    get { tree.read("providerType") }
    set { tree.write("providerType", newValue) }
  }

  public var deliveryModeIds: [String] {
    get { .init(reading: tree["deliveryModeIds"]) }
    set { tree.write("deliveryModeIds", newValue) }
  }
}

public struct DeliveryModeServiceSystemInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var integrationDeliveryMode: String? { tree.read("integrationDeliveryMode") }

  public var name: String? { tree.read("name") }
}

/// The service is known to have more members.
public struct DeliveryPickupPointSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(deliveryModeId: String? = nil, countryCode: String? = nil, cityCode: String? = nil) {
    tree = Value(given: ["deliveryModeId": deliveryModeId, "countryCode": countryCode, "cityCode": cityCode])
  }

  public var deliveryModeId: String? {
    get { tree.read("deliveryModeId") }
    set { tree.write("deliveryModeId", newValue) }
  }

  public var countryCode: String? {
    get { tree.read("countryCode") }
    set { tree.write("countryCode", newValue) }
  }

  public var cityCode: String? {
    get { tree.read("cityCode") }
    set { tree.write("cityCode", newValue) }
  }
}

public struct DeliveryServiceSystemInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var integrationType: DeliveryServiceSystem? { tree.read("integrationType") }

  public var name: String? { tree.read("name") }

  public var isAvailable: Bool? { tree.read("isAvailable") }

  public var isPackageExportEnabled: Bool? { tree.read("isPackageExportEnabled") }

  public var isReceiptPrintEnabled: Bool? { tree.read("isReceiptPrintEnabled") }

  public var needPackagesConfirming: Bool? { tree.read("needPackagesConfirming") }

  public var packagesConfirmingActionName: String? { tree.read("packagesConfirmingActionName") }

  public var isPickupPointSupported: Bool? { tree.read("isPickupPointSupported") }

  public var hasSettings: Bool? { tree.read("hasSettings") }
}

public struct DeliveryServiceSystemSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var isAvailable: Bool? { tree.read("isAvailable") }

  public var boxberryToken: String? { tree.read("boxberryToken") }

  public var boxberrySendPickupPointCode: String? { tree.read("boxberrySendPickupPointCode") }
}

public struct DeliveryServiceSystemSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(isAvailable: Bool? = nil, boxberryToken: String? = nil, boxberrySendPickupPointCode: String? = nil) {
    tree = Value(given: [
      "isAvailable": isAvailable,
      "boxberryToken": boxberryToken,
      "boxberrySendPickupPointCode": boxberrySendPickupPointCode,
    ])
  }

  public var isAvailable: Bool? {
    get { tree.read("isAvailable") }
    set { tree.write("isAvailable", newValue) }
  }

  public var boxberryToken: String? {
    get { tree.read("boxberryToken") }
    set { tree.write("boxberryToken", newValue) }
  }

  public var boxberrySendPickupPointCode: String? {
    get { tree.read("boxberrySendPickupPointCode") }
    set { tree.write("boxberrySendPickupPointCode", newValue) }
  }
}

public struct ExternalDeliveryRate: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    id: Int? = nil,
    externalDeliveryTypeId: String? = nil,
    countryCode: String? = nil,
    start: Double? = nil,
    step: Double? = nil,
    isEnabled: Int? = nil
  ) {
    tree = Value(given: [
      "id": id,
      "externalDeliveryTypeId": externalDeliveryTypeId,
      "countryCode": countryCode,
      "start": start,
      "step": step,
      "isEnabled": isEnabled,
    ])
  }

  public var id: Int? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var externalDeliveryTypeId: String? {
    get { tree.read("externalDeliveryTypeId") }
    set { tree.write("externalDeliveryTypeId", newValue) }
  }

  public var countryCode: String? {
    get { tree.read("countryCode") }
    set { tree.write("countryCode", newValue) }
  }

  public var start: Double? {
    get { tree.read("start") }
    set { tree.write("start", newValue) }
  }

  public var step: Double? {
    get { tree.read("step") }
    set { tree.write("step", newValue) }
  }

  public var isEnabled: Int? {
    get { tree.read("isEnabled") }
    set { tree.write("isEnabled", newValue) }
  }
}

public struct ExternalDeliveryType: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    id: String? = nil,
    name: String? = nil,
    description: String? = nil,
    formula: String? = nil,
    currencyCode: String? = nil,
    order: Int? = nil,
    integrationType: DeliveryServiceSystem? = nil,
    integrationDeliveryMode: String? = nil,
    isHidden: Bool? = nil,
    providerTypes: [ItemProviderType]? = nil
  ) {
    tree = Value(given: [
      "id": id,
      "name": name,
      "description": description,
      "formula": formula,
      "currencyCode": currencyCode,
      "order": order,
      "integrationType": integrationType,
      "integrationDeliveryMode": integrationDeliveryMode,
      "isHidden": isHidden,
      "providerTypes": providerTypes,
    ])
  }

  public var id: String? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var description: String? {
    get { tree.read("description") }
    set { tree.write("description", newValue) }
  }

  public var formula: String? {
    get { tree.read("formula") }
    set { tree.write("formula", newValue) }
  }

  public var currencyCode: String? {
    get { tree.read("currencyCode") }
    set { tree.write("currencyCode", newValue) }
  }

  public var order: Int? {
    get { tree.read("order") }
    set { tree.write("order", newValue) }
  }

  /// Assumed, not documented.
  public var integrationType: DeliveryServiceSystem? {
    get { tree.read("integrationType") }
    set { tree.write("integrationType", newValue) }
  }

  public var integrationDeliveryMode: String? {
    get { tree.read("integrationDeliveryMode") }
    set { tree.write("integrationDeliveryMode", newValue) }
  }

  public var isHidden: Bool? {
    get { tree.read("isHidden") }
    set { tree.write("isHidden", newValue) }
  }

  public var providerTypes: [ItemProviderType] {
    get { .init(reading: tree["providerTypes"]) }
    set { tree.write("providerTypes", newValue) }
  }
}

public struct PickupPointInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var countryCode: String? { tree.read("countryCode") }

  public var cityCode: String? { tree.read("cityCode") }

  public var pickupPointCode: String? { tree.read("pickupPointCode") }

  public var displayName: String? { tree.read("displayName") }

  public var description: String? { tree.read("description") }

  public var geoCoordinates: String? { tree.read("geoCoordinates") }

  public var postalCode: String? { tree.read("postalCode") }

  public var address: String? { tree.read("address") }
}

/// The service is known to have more members.
public struct SearchCitiesSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(countryId: String? = nil, isMainCity: Bool? = nil, queryText: String? = nil) {
    tree = Value(given: ["countryId": countryId, "isMainCity": isMainCity, "queryText": queryText])
  }

  public var countryId: String? {
    get { tree.read("countryId") }
    set { tree.write("countryId", newValue) }
  }

  public var isMainCity: Bool? {
    get { tree.read("isMainCity") }
    set { tree.write("isMainCity", newValue) }
  }

  public var queryText: String? {
    get { tree.read("queryText") }
    set { tree.write("queryText", newValue) }
  }
}
