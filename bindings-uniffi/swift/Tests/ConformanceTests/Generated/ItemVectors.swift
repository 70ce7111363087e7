// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension AdditionalItemInfo: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "manualWeight": manualWeight,
      "approxWeight": approxWeight,
      "realWeight": realWeight,
    ]
  }
}

extension AdditionalItemInfoUpdateData: Declared {
  var declared: Given {
    [
      "manualWeight": manualWeight,
      "approxWeight": approxWeight,
      "realWeight": realWeight,
    ]
  }
}

extension AdditionalItemInfoUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(manualWeight: given("manualWeight", "ManualWeight"), approxWeight: given("approxWeight", "ApproxWeight"), realWeight: given("realWeight", "RealWeight"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.manualWeight = manualWeight
    copy.approxWeight = approxWeight
    copy.realWeight = realWeight
    return copy
  }
}

extension BatchGetItemTotalCostAdditionalPriceInfo: Declared {
  var declared: Given {
    [
      "displayName": displayName,
      "type": `type`,
      "name": name,
      "price": price,
      "elementIds": elementIds,
      "shortDisplayName": shortDisplayName,
    ]
  }
}

extension BatchGetItemTotalCostAdditionalPrices: Declared {
  var declared: Given {
    [
      "elements": elements,
    ]
  }
}

extension BatchGetItemTotalCostElement: Declared {
  var declared: Given {
    [
      "additionalPriceInfo": additionalPriceInfo,
    ]
  }
}

extension BatchGetItemTotalCostResult: Declared {
  var declared: Given {
    [
      "totalCost": totalCost,
      "deliveryModes": deliveryModes,
      "additionalPrices": additionalPrices,
    ]
  }
}

extension BatchGetSimplifiedItemConfigurationInfoRequest: Declared {
  var declared: Given {
    [
      "current": current,
      "selected": selected,
    ]
  }
}

extension BatchGetSimplifiedItemConfigurationInfoRequest: Made {
  init(_ given: Parameters) throws {
    try self.init(current: given("current", "Current"), selected: given("selected", "Selected"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.current = current
    copy.selected = selected
    return copy
  }
}

extension BatchItemFullInfo: Declared {
  var declared: Given {
    [
      "item": item,
      "promotionsError": promotionsError,
      "deliveryCostsError": deliveryCostsError,
      "vendor": vendor,
      "vendorError": vendorError,
      "rootPath": rootPath,
      "rootPathError": rootPathError,
      "vendorItems": vendorItems,
      "vendorItemsError": vendorItemsError,
      "providerReviews": providerReviews,
    ]
  }
}

extension BatchSimplifiedItemConfigurationInfo: Declared {
  var declared: Given {
    [
      "currency": currency,
      "configuration": configuration,
      "additionalPrices": additionalPrices,
      "deliveryModes": deliveryModes,
    ]
  }
}

extension BatchSimplifiedItemFullInfo: Declared {
  var declared: Given {
    [
      "currency": currency,
      "item": item,
      "description": description,
      "vendor": vendor,
      "rootPath": rootPath,
      "vendorItems": vendorItems,
      "providerReviews": providerReviews,
    ]
  }
}

extension ItemDescription: Declared {
  var declared: Given {
    [
      "itemDescription": itemDescription,
    ]
  }
}

extension ItemParameters: Declared {
  var declared: Given {
    [
      "allowIncomplete": allowIncomplete,
      "allowDeleted": allowDeleted,
      "waitingTime": waitingTime,
      "forceUpdate": forceUpdate,
    ]
  }
}

extension ItemParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(allowIncomplete: given("allowIncomplete", "AllowIncomplete"), allowDeleted: given("allowDeleted", "AllowDeleted"), waitingTime: given("waitingTime", "WaitingTime"), forceUpdate: given("forceUpdate", "ForceUpdate"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.allowIncomplete = allowIncomplete
    copy.allowDeleted = allowDeleted
    copy.waitingTime = waitingTime
    copy.forceUpdate = forceUpdate
    return copy
  }
}

extension SimplifiedAdditionalPrice: Declared {
  var declared: Given {
    [
      "displayName": displayName,
      "shortDisplayName": shortDisplayName,
      "type": `type`,
      "name": name,
      "price": price,
    ]
  }
}

extension SimplifiedDecimal: Declared {
  var declared: Given {
    [
      "displayName": displayName,
      "value": value,
    ]
  }
}

extension SimplifiedDeliveryMode: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "description": description,
      "price": price,
      "isPickupPointMode": isPickupPointMode,
    ]
  }
}

extension SimplifiedFlagWithId: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
      "displayType": displayType,
      "value": value,
    ]
  }
}

extension SimplifiedId: Declared {
  var declared: Given {
    [
      "displayName": displayName,
      "value": value,
    ]
  }
}

extension SimplifiedItemConfigurationInfo: Declared {
  var declared: Given {
    [
      "availability": availability,
      "properties": properties,
      "current": current,
      "multiInputConfigurations": multiInputConfigurations,
      "quantityRanges": quantityRanges,
      "totalCost": totalCost,
    ]
  }
}

extension SimplifiedItemConfigurationMultiInputInfo: Declared {
  var declared: Given {
    [
      "oldPrice": oldPrice,
      "price": price,
      "discountPercent": discountPercent,
      "internalDelivery": internalDelivery,
      "isFullConfiguration": isFullConfiguration,
      "configurationId": configurationId,
      "availableQuantity": availableQuantity,
      "inputPropertyId": inputPropertyId,
      "inputPropertyValueId": inputPropertyValueId,
    ]
  }
}

extension SimplifiedItemConfigurationPriceInfo: Declared {
  var declared: Given {
    [
      "oldPrice": oldPrice,
      "price": price,
      "discountPercent": discountPercent,
      "internalDelivery": internalDelivery,
      "isFullConfiguration": isFullConfiguration,
      "configurationId": configurationId,
      "availableQuantity": availableQuantity,
    ]
  }
}

extension SimplifiedItemConfigurationPropertyInfo: Declared {
  var declared: Given {
    [
      "value": value,
      "id": id,
    ]
  }
}

extension SimplifiedItemConfigurationPropertyList: Declared {
  var declared: Given {
    [
      "property": property,
      "multiInputPropertyId": multiInputPropertyId,
    ]
  }
}

extension SimplifiedItemConfigurationPropertyValueInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "disabled": disabled,
      "selected": selected,
    ]
  }
}

extension SimplifiedItemFullInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "providerType": providerType,
      "availability": availability,
      "isFiltered": isFiltered,
      "filterReasons": filterReasons,
      "title": title,
      "category": category,
      "vendor": vendor,
      "brand": brand,
      "externalItemUrl": externalItemUrl,
      "pictures": pictures,
      "features": features,
      "videos": videos,
      "configurators": configurators,
      "properties": properties,
      "weight": weight,
    ]
  }
}

extension SimplifiedItemInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "providerType": providerType,
      "availability": availability,
      "isFiltered": isFiltered,
      "filterReasons": filterReasons,
      "title": title,
      "category": category,
      "vendor": vendor,
      "brand": brand,
      "externalItemUrl": externalItemUrl,
      "pictures": pictures,
      "features": features,
      "price": price,
      "quantityRanges": quantityRanges,
    ]
  }
}

extension SimplifiedItemPriceInfo: Declared {
  var declared: Given {
    [
      "oldPrice": oldPrice,
      "price": price,
      "discountPercent": discountPercent,
      "internalDelivery": internalDelivery,
    ]
  }
}

extension SimplifiedItemProperty: Declared {
  var declared: Given {
    [
      "value": value,
      "id": id,
      "displayName": displayName,
    ]
  }
}

extension SimplifiedItemPropertyList: Declared {
  var declared: Given {
    [
      "property": property,
      "multiInputPropertyId": multiInputPropertyId,
    ]
  }
}

extension SimplifiedItemPropertyValue: Declared {
  var declared: Given {
    [
      "picture": picture,
      "id": id,
      "displayName": displayName,
    ]
  }
}

extension SimplifiedItemReview: Declared {
  var declared: Given {
    [:]
  }
}

extension SimplifiedPicture: Declared {
  var declared: Given {
    [
      "url": url,
      "small": small,
      "medium": medium,
      "large": large,
    ]
  }
}

extension SimplifiedPrice: Declared {
  var declared: Given {
    [
      "min": min,
      "max": max,
    ]
  }
}

extension SimplifiedQuantityRange: Declared {
  var declared: Given {
    [
      "oldPrice": oldPrice,
      "price": price,
      "discountPercent": discountPercent,
      "internalDelivery": internalDelivery,
      "minQuantity": minQuantity,
      "maxQuantity": maxQuantity,
    ]
  }
}

struct ItemVectors: TypedArea {
  @available(*, deprecated)
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "BatchGetItemFullInfo":
      TypedCall { caller, given, options in
        return try await caller.item.batchGetItemFullInfo(itemId: given.required("itemId", "itemId"), blockList: given("blockList", "blockList"), options: options)
      }
    case "BatchGetItemTotalCost":
      TypedCall { caller, given, options in
        return try await caller.item.batchGetItemTotalCost(quantity: given.required("quantity", "quantity"), itemId: given.required("itemId", "itemId"), promotionId: given("promotionId", "promotionId"), configurationId: given("configurationId", "configurationId"), blockList: given("blockList", "blockList"), options: options)
      }
    case "BatchGetSimplifiedItemConfigurationInfo":
      TypedCall { caller, given, options in
        return try await caller.item.batchGetSimplifiedItemConfigurationInfo(itemId: given.required("itemId", "itemId"), request: given("request", "xmlRequest"), blockList: given("blockList", "blockList"), options: options)
      }
    case "BatchGetSimplifiedItemFullInfo":
      TypedCall { caller, given, options in
        return try await caller.item.batchGetSimplifiedItemFullInfo(itemId: given.required("itemId", "itemId"), blockList: given("blockList", "blockList"), itemParameters: given("itemParameters", "itemParameters"), options: options)
      }
    case "GetAdditionalItemInfo":
      TypedCall { caller, given, options in
        return try await caller.item.getAdditionalItemInfo(inputLanguage: given("inputLanguage", "inputLanguage"), itemId: given.required("itemId", "itemId"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetBulkItemsResult":
      TypedCall { caller, given, options in
        return try await caller.item.getBulkItemsResult(activityId: given.required("activityId", "activityId"), getResult: given("getResult", "getResult"), options: options)
      }
    case "GetConfiguredItemInfoList":
      TypedCall { caller, given, options in
        return try await caller.item.getConfiguredItemInfoList(itemId: given.required("itemId", "itemId"), configurators: given("configurators", "configurators"), options: options)
      }
    case "GetItemDeliveryCosts":
      TypedCall { caller, given, options in
        return try await caller.item.getItemDeliveryCosts(itemId: given.required("itemId", "itemId"), options: options)
      }
    case "GetItemDescription":
      TypedCall { caller, given, options in
        return try await caller.item.getItemDescription(itemId: given.required("itemId", "itemId"), options: options)
      }
    case "GetItemFullInfo":
      TypedCall { caller, given, options in
        return try await caller.item.getItemFullInfo(itemId: given.required("itemId", "itemId"), itemParameters: given("itemParameters", "itemParameters"), options: options)
      }
    case "GetItemFullInfoWithDeliveryCosts":
      TypedCall { caller, given, options in
        return try await caller.item.getItemFullInfoWithDeliveryCosts(itemId: given.required("itemId", "itemId"), options: options)
      }
    case "GetItemFullInfoWithPromotions":
      TypedCall { caller, given, options in
        return try await caller.item.getItemFullInfoWithPromotions(itemId: given.required("itemId", "itemId"), itemParameters: given("itemParameters", "itemParameters"), options: options)
      }
    case "GetItemInfo":
      TypedCall { caller, given, options in
        return try await caller.item.getItemInfo(itemId: given.required("itemId", "itemId"), options: options)
      }
    case "GetItemInfoList":
      TypedCall { caller, given, options in
        return try await caller.item.getItemInfoList(idsList: given.required("idsList", "idsList"), options: options)
      }
    case "GetItemOriginalDescription":
      TypedCall { caller, given, options in
        return try await caller.item.getItemOriginalDescription(itemId: given.required("itemId", "itemId"), options: options)
      }
    case "GetItemPrice":
      TypedCall { caller, given, options in
        return try await caller.item.getItemPrice(quantity: given("quantity", "quantity"), itemId: given.required("itemId", "itemId"), promotionId: given("promotionId", "promotionId"), configurationId: given("configurationId", "configurationId"), options: options)
      }
    case "GetItemPromotions":
      TypedCall { caller, given, options in
        return try await caller.item.getItemPromotions(itemId: given.required("itemId", "itemId"), options: options)
      }
    case "GetItemPromotionsWithAttempts":
      TypedCall { caller, given, options in
        return try await caller.item.getItemPromotionsWithAttempts(itemId: given.required("itemId", "itemId"), attemptCount: given("attemptCount", "attemptCount"), options: options)
      }
    case "GetItemRootPath":
      TypedCall { caller, given, options in
        return try await caller.item.getItemRootPath(itemId: given("itemId", "itemId"), taoBaoCategoryId: given("taoBaoCategoryId", "taoBaoCategoryId"), options: options)
      }
    case "GetItemTotalCost":
      TypedCall { caller, given, options in
        return try await caller.item.getItemTotalCost(quantity: given.required("quantity", "quantity"), itemId: given.required("itemId", "itemId"), promotionId: given("promotionId", "promotionId"), configurationId: given("configurationId", "configurationId"), options: options)
      }
    case "RunBulkItems":
      TypedCall { caller, given, options in
        return try await caller.item.runBulkItems(ids: given.required("ids", "ids"), options: options)
      }
    case "UpdateAdditionalItemInfo":
      TypedCall { caller, given, options in
        try await caller.item.updateAdditionalItemInfo(inputLanguage: given("inputLanguage", "inputLanguage"), itemId: given.required("itemId", "itemId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
