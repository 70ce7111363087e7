// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension PackageAdminInfo: Declared {
  var declared: Given {
    [
      "priceInternal": priceInternal,
      "price": price,
      "priceCurrencyCode": priceCurrencyCode,
      "priceUpdateDate": priceUpdateDate,
      "deliveryTrackingNum": deliveryTrackingNum,
      "weight": weight,
      "manualPrice": manualPrice,
      "deliveryModeId": deliveryModeId,
      "deliveryContactLastname": deliveryContactLastname,
      "deliveryContactFirstname": deliveryContactFirstname,
      "deliveryContactMiddlename": deliveryContactMiddlename,
      "deliveryContactPhone": deliveryContactPhone,
      "deliveryCountry": deliveryCountry,
      "deliveryPostalCode": deliveryPostalCode,
      "deliveryRegionName": deliveryRegionName,
      "deliveryCity": deliveryCity,
      "deliveryAddress": deliveryAddress,
      "additionalInfo": additionalInfo,
      "size": size,
      "id": id,
      "orderId": orderId,
      "statusId": statusId,
      "statusCode": statusCode,
      "statusName": statusName,
      "currencyCodeInternal": currencyCodeInternal,
      "currencySignInternal": currencySignInternal,
      "priceCust": priceCust,
      "currencyCodeCust": currencyCodeCust,
      "currencySignCust": currencySignCust,
      "deliveryModeName": deliveryModeName,
      "canDelete": canDelete,
      "canUpdate": canUpdate,
      "canChangeStatus": canChangeStatus,
      "canPrintPackageReceipt": canPrintPackageReceipt,
      "canExportToExternalDeliverySystem": canExportToExternalDeliverySystem,
      "shipmentDate": shipmentDate,
      "creationDate": creationDate,
      "items": items,
      "deliveryCountryCode": deliveryCountryCode,
      "deliveryContactPassportNumber": deliveryContactPassportNumber,
      "deliveryContactRegistrationAddress": deliveryContactRegistrationAddress,
      "externalPackageId": externalPackageId,
      "additionalPrice": additionalPrice,
      "additionalPriceInternal": additionalPriceInternal,
      "canBeTracking": canBeTracking,
      "deliveryCityCode": deliveryCityCode,
      "deliveryContactInn": deliveryContactInn,
      "deliveryPickupPointCode": deliveryPickupPointCode,
      "isExported": isExported,
    ]
  }
}

extension PackageAdminUpdateInfo: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension PackageAdminUpdateInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(deliveryTrackingNum: given("deliveryTrackingNum", "DeliveryTrackingNum"), weight: given("weight", "Weight"), manualPrice: given("manualPrice", "ManualPrice"), priceInternal: given("priceInternal", "PriceInternal"), price: given("price", "Price"), additionalPrice: given("additionalPrice", "AdditionalPrice"), priceCurrencyCode: given("priceCurrencyCode", "PriceCurrencyCode"), deliveryModeId: given("deliveryModeId", "DeliveryModeId"), deliveryContactLastname: given("deliveryContactLastname", "DeliveryContactLastname"), deliveryContactFirstname: given("deliveryContactFirstname", "DeliveryContactFirstname"), deliveryContactMiddlename: given("deliveryContactMiddlename", "DeliveryContactMiddlename"), deliveryContactPhone: given("deliveryContactPhone", "DeliveryContactPhone"), deliveryCountry: given("deliveryCountry", "DeliveryCountry"), deliveryCountryCode: given("deliveryCountryCode", "DeliveryCountryCode"), deliveryPostalCode: given("deliveryPostalCode", "DeliveryPostalCode"), deliveryRegionName: given("deliveryRegionName", "DeliveryRegionName"), deliveryCity: given("deliveryCity", "DeliveryCity"), deliveryAddress: given("deliveryAddress", "DeliveryAddress"), additionalInfo: given("additionalInfo", "AdditionalInfo"), deliveryContactInn: given("deliveryContactInn", "DeliveryContactINN"), deliveryContactPassportNumber: given("deliveryContactPassportNumber", "DeliveryContactPassportNumber"), deliveryContactRegistrationAddress: given("deliveryContactRegistrationAddress", "DeliveryContactRegistrationAddress"), size: given("size", "Size"), orderLineIds: given("orderLineIds", "OrderLineIds"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.deliveryTrackingNum = deliveryTrackingNum
    copy.weight = weight
    copy.manualPrice = manualPrice
    copy.priceInternal = priceInternal
    copy.price = price
    copy.additionalPrice = additionalPrice
    copy.priceCurrencyCode = priceCurrencyCode
    copy.deliveryModeId = deliveryModeId
    copy.deliveryContactLastname = deliveryContactLastname
    copy.deliveryContactFirstname = deliveryContactFirstname
    copy.deliveryContactMiddlename = deliveryContactMiddlename
    copy.deliveryContactPhone = deliveryContactPhone
    copy.deliveryCountry = deliveryCountry
    copy.deliveryCountryCode = deliveryCountryCode
    copy.deliveryPostalCode = deliveryPostalCode
    copy.deliveryRegionName = deliveryRegionName
    copy.deliveryCity = deliveryCity
    copy.deliveryAddress = deliveryAddress
    copy.additionalInfo = additionalInfo
    copy.deliveryContactInn = deliveryContactInn
    copy.deliveryContactPassportNumber = deliveryContactPassportNumber
    copy.deliveryContactRegistrationAddress = deliveryContactRegistrationAddress
    copy.size = size
    copy.orderLineIds = orderLineIds
    return copy
  }
}

extension PackageCreateData: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "orderLineIds": orderLineIds,
    ]
  }
}

extension PackageCreateData: Made {
  init(_ given: Parameters) throws {
    try self.init(orderId: given("orderId", "OrderId"), orderLineIds: given("orderLineIds", "OrderLineIds"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.orderId = orderId
    copy.orderLineIds = orderLineIds
    return copy
  }
}

extension PackageExportParameters: Declared {
  var declared: Given {
    [
      "packageId": packageId,
    ]
  }
}

extension PackageExportParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(packageId: given("packageId", "PackageId"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.packageId = packageId
    return copy
  }
}

extension PackagePrintReceiptParameters: Declared {
  var declared: Given {
    [
      "packageId": packageId,
    ]
  }
}

extension PackagePrintReceiptParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(packageId: given("packageId", "PackageId"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.packageId = packageId
    return copy
  }
}

extension PackageStatusInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
    ]
  }
}

extension PackageTrackingCheckpoint: Declared {
  var declared: Given {
    [
      "time": time,
      "status": status,
      "location": location,
    ]
  }
}

extension PackageTrackingInfo: Declared {
  var declared: Given {
    [
      "externalTrackingUrl": externalTrackingUrl,
      "packageTrackingCheckpoints": packageTrackingCheckpoints,
    ]
  }
}

struct PackagesVectors: TypedArea {
  @available(*, deprecated)
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "ChangePackageStatus":
      TypedCall { caller, given, options in
        try await caller.packages.changePackageStatus(packageId: given.required("packageId", "packageId"), statusId: given.required("statusId", "statusId"), statusDate: given("statusDate", "statusDate"), comment: given("comment", "comment"), options: options); return nil
      }
    case "CreatePackage":
      TypedCall { caller, given, options in
        return try await caller.packages.createPackage(salesId: given.required("salesId", "salesId"), options: options)
      }
    case "CreatePackageForOperator":
      TypedCall { caller, given, options in
        return try await caller.packages.createPackageForOperator(createData: given.required("createData", "xmlCreateData"), options: options)
      }
    case "DeletePackage":
      TypedCall { caller, given, options in
        try await caller.packages.deletePackage(packageId: given.required("packageId", "packageId"), options: options); return nil
      }
    case "ExportPackageToDeliveryServiceSystem":
      TypedCall { caller, given, options in
        try await caller.packages.exportPackageToDeliveryServiceSystem(exportParameters: given.required("exportParameters", "xmlExportParameters"), options: options); return nil
      }
    case "GetPackage":
      TypedCall { caller, given, options in
        return try await caller.packages.getPackage(packageId: given.required("packageId", "packageId"), options: options)
      }
    case "GetPackageAvailableStatusList":
      TypedCall { caller, given, options in
        return try await caller.packages.getPackageAvailableStatusList(packageId: given.required("packageId", "packageId"), options: options)
      }
    case "GetPackageTracking":
      TypedCall { caller, given, options in
        return try await caller.packages.getPackageTracking(packageId: given.required("packageId", "packageId"), options: options)
      }
    case "GetPackageTrackingForOperator":
      TypedCall { caller, given, options in
        return try await caller.packages.getPackageTrackingForOperator(packageId: given.required("packageId", "packageId"), options: options)
      }
    case "GetSalesPackageList":
      TypedCall { caller, given, options in
        return try await caller.packages.getSalesPackageList(salesId: given.required("salesId", "salesId"), options: options)
      }
    case "PrintPackageReceipt":
      TypedCall { caller, given, options in
        return try await caller.packages.printPackageReceipt(printReceiptParameters: given.required("printReceiptParameters", "xmlPrintReceiptParameters"), options: options)
      }
    case "RunExportedPackagesConfirming":
      TypedCall { caller, given, options in
        return try await caller.packages.runExportedPackagesConfirming(serviceSystem: given.required("serviceSystem", "serviceSystem"), options: options)
      }
    case "SearchPackages":
      TypedCall(
        one: { caller, given, options in
          return try await caller.packages.searchPackages(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.packages.searchPackagesAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SynchronizePackageWithDeliveryServiceSystem":
      TypedCall { caller, given, options in
        try await caller.packages.synchronizePackageWithDeliveryServiceSystem(packageId: given.required("packageId", "packageId"), options: options); return nil
      }
    case "UpdatePackage":
      TypedCall { caller, given, options in
        return try await caller.packages.updatePackage(packageId: given.required("packageId", "packageId"), packageAdminUpdateInfo: given.required("packageAdminUpdateInfo", "packageAdminUpdateInfo"), options: options)
      }
    default: nil
    }
  }
}
