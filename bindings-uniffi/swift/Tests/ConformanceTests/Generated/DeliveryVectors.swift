// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension CityInfo: Declared {
  var declared: Given {
    [
      "countryId": countryId,
      "countryName": countryName,
      "regionName": regionName,
      "cityCode": cityCode,
      "cityName": cityName,
      "displayName": displayName,
    ]
  }
}

extension DeliveryModeSearchParameters: Declared {
  var declared: Given {
    [
      "countryCode": countryCode,
      "cityCode": cityCode,
      "weight": weight,
      "providerType": providerType,
      "deliveryModeIds": deliveryModeIds,
    ]
  }
}

extension DeliveryModeSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(countryCode: given("countryCode", "CountryCode"), cityCode: given("cityCode", "CityCode"), weight: given("weight", "Weight"), providerType: given("providerType", "ProviderType"), deliveryModeIds: given("deliveryModeIds", "DeliveryModeIds"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.countryCode = countryCode
    copy.cityCode = cityCode
    copy.weight = weight
    copy.providerType = providerType
    copy.deliveryModeIds = deliveryModeIds
    return copy
  }
}

extension DeliveryModeServiceSystemInfo: Declared {
  var declared: Given {
    [
      "integrationDeliveryMode": integrationDeliveryMode,
      "name": name,
    ]
  }
}

extension DeliveryPickupPointSearchParameters: Declared {
  var declared: Given {
    [
      "deliveryModeId": deliveryModeId,
      "countryCode": countryCode,
      "cityCode": cityCode,
    ]
  }
}

extension DeliveryPickupPointSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(deliveryModeId: given("deliveryModeId", "DeliveryModeId"), countryCode: given("countryCode", "CountryCode"), cityCode: given("cityCode", "CityCode"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.deliveryModeId = deliveryModeId
    copy.countryCode = countryCode
    copy.cityCode = cityCode
    return copy
  }
}

extension DeliveryServiceSystemInfo: Declared {
  var declared: Given {
    [
      "integrationType": integrationType,
      "name": name,
      "isAvailable": isAvailable,
      "isPackageExportEnabled": isPackageExportEnabled,
      "isReceiptPrintEnabled": isReceiptPrintEnabled,
      "needPackagesConfirming": needPackagesConfirming,
      "packagesConfirmingActionName": packagesConfirmingActionName,
      "isPickupPointSupported": isPickupPointSupported,
      "hasSettings": hasSettings,
    ]
  }
}

extension DeliveryServiceSystemSettings: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "isAvailable": isAvailable,
      "boxberryToken": boxberryToken,
      "boxberrySendPickupPointCode": boxberrySendPickupPointCode,
    ]
  }
}

extension DeliveryServiceSystemSettingsUpdateData: Declared {
  var declared: Given {
    [
      "isAvailable": isAvailable,
      "boxberryToken": boxberryToken,
      "boxberrySendPickupPointCode": boxberrySendPickupPointCode,
    ]
  }
}

extension DeliveryServiceSystemSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(isAvailable: given("isAvailable", "IsAvailable"), boxberryToken: given("boxberryToken", "BoxberryToken"), boxberrySendPickupPointCode: given("boxberrySendPickupPointCode", "BoxberrySendPickupPointCode"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.isAvailable = isAvailable
    copy.boxberryToken = boxberryToken
    copy.boxberrySendPickupPointCode = boxberrySendPickupPointCode
    return copy
  }
}

extension ExternalDeliveryRate: Declared {
  var declared: Given {
    [
      "id": id,
      "externalDeliveryTypeId": externalDeliveryTypeId,
      "countryCode": countryCode,
      "start": start,
      "step": step,
      "isEnabled": isEnabled,
    ]
  }
}

extension ExternalDeliveryRate: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), externalDeliveryTypeId: given("externalDeliveryTypeId", "ExternalDeliveryTypeId"), countryCode: given("countryCode", "CountryCode"), start: given("start", "Start"), step: given("step", "Step"), isEnabled: given("isEnabled", "IsEnabled"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.externalDeliveryTypeId = externalDeliveryTypeId
    copy.countryCode = countryCode
    copy.start = start
    copy.step = step
    copy.isEnabled = isEnabled
    return copy
  }
}

extension ExternalDeliveryType: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension ExternalDeliveryType: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), name: given("name", "Name"), description: given("description", "Description"), formula: given("formula", "Formula"), currencyCode: given("currencyCode", "CurrencyCode"), order: given("order", "Order"), integrationType: given("integrationType", "IntegrationType"), integrationDeliveryMode: given("integrationDeliveryMode", "IntegrationDeliveryMode"), isHidden: given("isHidden", "IsHidden"), providerTypes: given("providerTypes", "ProviderTypes"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.name = name
    copy.description = description
    copy.formula = formula
    copy.currencyCode = currencyCode
    copy.order = order
    copy.integrationType = integrationType
    copy.integrationDeliveryMode = integrationDeliveryMode
    copy.isHidden = isHidden
    copy.providerTypes = providerTypes
    return copy
  }
}

extension PickupPointInfo: Declared {
  var declared: Given {
    [
      "countryCode": countryCode,
      "cityCode": cityCode,
      "pickupPointCode": pickupPointCode,
      "displayName": displayName,
      "description": description,
      "geoCoordinates": geoCoordinates,
      "postalCode": postalCode,
      "address": address,
    ]
  }
}

extension SearchCitiesSearchParameters: Declared {
  var declared: Given {
    [
      "countryId": countryId,
      "isMainCity": isMainCity,
      "queryText": queryText,
    ]
  }
}

extension SearchCitiesSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(countryId: given("countryId", "CountryId"), isMainCity: given("isMainCity", "IsMainCity"), queryText: given("queryText", "QueryText"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.countryId = countryId
    copy.isMainCity = isMainCity
    copy.queryText = queryText
    return copy
  }
}

struct DeliveryVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "CreateExternalDeliveryRate":
      TypedCall { caller, given, options in
        return try await caller.delivery.createExternalDeliveryRate(externalDeliveryRate: given.required("externalDeliveryRate", "xmlExternalDeliveryRate"), options: options)
      }
    case "CreateExternalDeliveryType":
      TypedCall { caller, given, options in
        return try await caller.delivery.createExternalDeliveryType(externalDeliveryType: given.required("externalDeliveryType", "xmlExternalDeliveryType"), options: options)
      }
    case "EditExternalDeliveryRate":
      TypedCall { caller, given, options in
        try await caller.delivery.editExternalDeliveryRate(externalDeliveryRate: given.required("externalDeliveryRate", "xmlExternalDeliveryRate"), options: options); return nil
      }
    case "EditExternalDeliveryType":
      TypedCall { caller, given, options in
        try await caller.delivery.editExternalDeliveryType(externalDeliveryType: given.required("externalDeliveryType", "xmlExternalDeliveryType"), options: options); return nil
      }
    case "GetCountryInfoList":
      TypedCall { caller, given, options in
        return try await caller.delivery.getCountryInfoList(options: options)
      }
    case "GetDeliveryCountryInfoList":
      TypedCall { caller, given, options in
        return try await caller.delivery.getDeliveryCountryInfoList(options: options)
      }
    case "GetDeliveryModesByBasket":
      TypedCall { caller, given, options in
        return try await caller.delivery.getDeliveryModesByBasket(elements: given("elements", "elements"), options: options)
      }
    case "GetDeliveryModesByServiceSystem":
      TypedCall { caller, given, options in
        return try await caller.delivery.getDeliveryModesByServiceSystem(serviceSystem: given.required("serviceSystem", "serviceSystem"), options: options)
      }
    case "GetDeliveryModesWithPrice":
      TypedCall { caller, given, options in
        return try await caller.delivery.getDeliveryModesWithPrice(countryId: given("countryId", "countryId"), weight: given("weight", "weight"), options: options)
      }
    case "GetDeliveryServiceSystemInfoList":
      TypedCall { caller, given, options in
        return try await caller.delivery.getDeliveryServiceSystemInfoList(options: options)
      }
    case "GetDeliveryServiceSystemSettings":
      TypedCall { caller, given, options in
        return try await caller.delivery.getDeliveryServiceSystemSettings(serviceSystem: given.required("serviceSystem", "serviceSystem"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetExternalDeliveryRate":
      TypedCall { caller, given, options in
        return try await caller.delivery.getExternalDeliveryRate(externalDeliveryRateId: given.required("externalDeliveryRateId", "externalDeliveryRateId"), options: options)
      }
    case "GetExternalDeliveryRateList":
      TypedCall { caller, given, options in
        return try await caller.delivery.getExternalDeliveryRateList(options: options)
      }
    case "GetExternalDeliveryType":
      TypedCall { caller, given, options in
        return try await caller.delivery.getExternalDeliveryType(externalDeliveryTypeId: given.required("externalDeliveryTypeId", "externalDeliveryTypeId"), options: options)
      }
    case "GetExternalDeliveryTypeList":
      TypedCall { caller, given, options in
        return try await caller.delivery.getExternalDeliveryTypeList(options: options)
      }
    case "RemoveExternalDeliveryRate":
      TypedCall { caller, given, options in
        try await caller.delivery.removeExternalDeliveryRate(externalDeliveryRateId: given.required("externalDeliveryRateId", "externalDeliveryRateId"), options: options); return nil
      }
    case "RemoveExternalDeliveryType":
      TypedCall { caller, given, options in
        try await caller.delivery.removeExternalDeliveryType(externalDeliveryTypeId: given.required("externalDeliveryTypeId", "externalDeliveryTypeId"), options: options); return nil
      }
    case "SearchCities":
      TypedCall(
        one: { caller, given, options in
          return try await caller.delivery.searchCities(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.delivery.searchCitiesAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchDeliveryModes":
      TypedCall(
        one: { caller, given, options in
          return try await caller.delivery.searchDeliveryModes(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.delivery.searchDeliveryModesAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchDeliveryPickupPoints":
      TypedCall(
        one: { caller, given, options in
          return try await caller.delivery.searchDeliveryPickupPoints(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.delivery.searchDeliveryPickupPointsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "UpdateDeliveryServiceSystemSettings":
      TypedCall { caller, given, options in
        try await caller.delivery.updateDeliveryServiceSystemSettings(serviceSystem: given.required("serviceSystem", "serviceSystem"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
