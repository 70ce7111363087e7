// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension AdditionalPriceCollectionInfo: Declared {
  var declared: Given {
    [
      "elements": elements,
    ]
  }
}

extension AdditionalPriceInfo: Declared {
  var declared: Given {
    [
      "displayName": displayName,
      "type": `type`,
      "name": name,
      "price": price,
      "elementIds": elementIds,
    ]
  }
}

extension AuthenticationSystemInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "iconUrl": iconUrl,
    ]
  }
}

extension BackgroundActivityIdentificationInfo: Declared {
  var declared: Given {
    [
      "type": `type`,
      "id": id,
    ]
  }
}

extension BasePrice: Declared {
  var declared: Given {
    [
      "originalPrice": originalPrice,
      "marginPrice": marginPrice,
      "originalCurrencyCode": originalCurrencyCode,
      "convertedPriceList": convertedPriceList,
      "notRoundedMarginPrice": notRoundedMarginPrice,
    ]
  }
}

extension BaseUserInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "login": login,
      "email": email,
      "isActive": isActive,
      "firstName": firstName,
      "lastName": lastName,
      "middleName": middleName,
      "personalAccountId": personalAccountId,
      "isEmailVerified": isEmailVerified,
      "phone": phone,
      "isPhoneVerified": isPhoneVerified,
    ]
  }
}

extension BlockError: Declared {
  var declared: Given {
    [
      "errorCode": errorCode,
      "errorDescription": errorDescription,
    ]
  }
}

extension BrandInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "externalId": externalId,
      "name": name,
      "description": description,
      "pictureUrl": pictureUrl,
      "isHidden": isHidden,
      "isNameSearch": isNameSearch,
      "isGlobal": isGlobal,
      "providerType": providerType,
    ]
  }
}

extension BulkItems: Declared {
  var declared: Given {
    [
      "isFinished": isFinished,
      "items": items,
    ]
  }
}

extension Category: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "hasError": hasError,
      "providerType": providerType,
      "updatedTime": updatedTime,
      "isHidden": isHidden,
      "isVirtual": isVirtual,
      "externalId": externalId,
      "name": name,
      "itemCount": itemCount,
      "isParent": isParent,
      "parentId": parentId,
      "approxWeight": approxWeight,
      "isSearch": isSearch,
      "searchMethod": searchMethod,
      "isInternal": isInternal,
      "availableItemRatingListContentTypes": availableItemRatingListContentTypes,
      "rootPath": rootPath,
      "iconImageUrl": iconImageUrl,
      "metaData": metaData,
      "isFiltered": isFiltered,
      "filterReasons": filterReasons,
    ]
  }
}

extension CategoryMetaDataItem: Declared {
  var declared: Given {
    [
      "name": name,
      "value": value,
    ]
  }
}

extension CategoryMetaDataItem: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), value: given("value", "Value"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.value = value
    return copy
  }
}

extension CollectionInfo: Declared {
  var declared: Given {
    [
      "elements": elements,
      "totalCost": totalCost,
      "additionalPriceInfoList": additionalPriceInfoList,
      "collectionSummaries": collectionSummaries,
    ]
  }
}

extension CollectionSummary: Declared {
  var declared: Given {
    [
      "providerType": providerType,
      "totalCost": totalCost,
      "additionalPriceInfoList": additionalPriceInfoList,
    ]
  }
}

extension ConfigurationSelection: Declared {
  var declared: Given {
    [
      "configurationId": configurationId,
      "quantity": quantity,
      "property": property,
    ]
  }
}

extension ConfigurationSelection: Made {
  init(_ given: Parameters) throws {
    try self.init(configurationId: given("configurationId", "ConfigurationId"), quantity: given("quantity", "Quantity"), property: given("property", "Property"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.configurationId = configurationId
    copy.quantity = quantity
    copy.property = property
    return copy
  }
}

extension ConfiguratorDescription: Declared {
  var declared: Given {
    [
      "name": name,
      "value": value,
      "originalName": originalName,
      "originalValue": originalValue,
    ]
  }
}

extension ConfiguredItem: Declared {
  var declared: Given {
    [
      "id": id,
      "quantity": quantity,
      "price": price,
      "configurators": configurators,
      "salesCount": salesCount,
      "quantityRanges": quantityRanges,
    ]
  }
}

extension ConfiguredItemPromotion: Declared {
  var declared: Given {
    [
      "price": price,
      "providerType": providerType,
      "id": id,
      "errorCode": errorCode,
      "hasError": hasError,
    ]
  }
}

extension ConfirmationInfo: Declared {
  var declared: Given {
    [
      "userId": userId,
      "email": email,
      "phone": phone,
      "isEmailVerificationUsed": isEmailVerificationUsed,
      "emailConfirmationCode": emailConfirmationCode,
      "sessionId": sessionId,
      "isPhoneVerificationUsed": isPhoneVerificationUsed,
      "phoneConfirmationCode": phoneConfirmationCode,
    ]
  }
}

extension CountryInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "flagImageUrl": flagImageUrl,
      "isEuropeanUnion": isEuropeanUnion,
      "languageCode": languageCode,
    ]
  }
}

extension CurrencyInfo: Declared {
  var declared: Given {
    [
      "code": code,
      "description": description,
      "sign": sign,
    ]
  }
}

extension CurrencyInformation: Declared {
  var declared: Given {
    [
      "name": name,
      "isUse": isUse,
      "rate": rate,
    ]
  }
}

extension DeliveryAddress: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension DeliveryAddress: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), familyname: given("familyname", "Familyname"), name: given("name", "Name"), patername: given("patername", "Patername"), countryCode: given("countryCode", "CountryCode"), country: given("country", "Country"), city: given("city", "City"), address: given("address", "Address"), phone: given("phone", "Phone"), postalCode: given("postalCode", "PostalCode"), regionName: given("regionName", "RegionName"), registrationAddress: given("registrationAddress", "RegistrationAddress"), passportNumber: given("passportNumber", "PassportNumber"), inn: given("inn", "INN"), cityCode: given("cityCode", "CityCode"), pickupPointCode: given("pickupPointCode", "PickupPointCode"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.familyname = familyname
    copy.name = name
    copy.patername = patername
    copy.countryCode = countryCode
    copy.country = country
    copy.city = city
    copy.address = address
    copy.phone = phone
    copy.postalCode = postalCode
    copy.regionName = regionName
    copy.registrationAddress = registrationAddress
    copy.passportNumber = passportNumber
    copy.inn = inn
    copy.cityCode = cityCode
    copy.pickupPointCode = pickupPointCode
    return copy
  }
}

extension DeliveryCost: Declared {
  var declared: Given {
    [
      "areaCode": areaCode,
      "mode": mode,
      "price": price,
      "startCost": startCost,
      "startWeight": startWeight,
      "addWeight": addWeight,
      "addCost": addCost,
    ]
  }
}

extension DeliveryMode: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "description": description,
      "price": price,
      "fullPrice": fullPrice,
      "currencyCode": currencyCode,
      "currencySign": currencySign,
      "errorCode": errorCode,
      "errorDescription": errorDescription,
      "isPickupPointMode": isPickupPointMode,
    ]
  }
}

extension DiscountInfo: Declared {
  var declared: Given {
    [
      "percent": percent,
    ]
  }
}

extension DiscountInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(percent: given("percent", "Percent"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.percent = percent
    return copy
  }
}

extension ElementDiscountInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "value": value,
    ]
  }
}

extension ElementFields: Declared {
  var declared: Given {
    [
      "fieldInfo": fieldInfo,
    ]
  }
}

extension ElementFields: Made {
  init(_ given: Parameters) throws {
    try self.init(fieldInfo: given("fieldInfo", "FieldInfo"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.fieldInfo = fieldInfo
    return copy
  }
}

extension ElementInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "itemId": itemId,
      "configurationId": configurationId,
      "configuration": configuration,
      "price": price,
      "discount": discount,
      "quantity": quantity,
      "totalCost": totalCost,
      "fullTotalCost": fullTotalCost,
      "fullPrice": fullPrice,
      "fullTotalCostWithoutDiscount": fullTotalCostWithoutDiscount,
      "fullPriceWithoutDiscount": fullPriceWithoutDiscount,
      "fields": fields,
      "currencySign": currencySign,
      "currencyCode": currencyCode,
      "categoryId": categoryId,
      "vendorId": vendorId,
      "categoryName": categoryName,
      "providerType": providerType,
      "providerWeight": providerWeight,
      "deliveryModes": deliveryModes,
      "features": features,
    ]
  }
}

extension FeaturedValue: Declared {
  var declared: Given {
    [
      "name": name,
      "value": value,
    ]
  }
}

extension FieldInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "value": value,
    ]
  }
}

extension FieldInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), value: given("value", "Value"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.value = value
    return copy
  }
}

extension FieldMetaInfo: Declared {
  var declared: Given {
    [
      "constraintDescriptions": constraintDescriptions,
      "field": field,
      "values": values,
      "placeholders": placeholders,
      "name": name,
      "displayName": displayName,
      "description": description,
      "unit": unit,
      "isReadOnly": isReadOnly,
      "requireReload": requireReload,
      "type": `type`,
      "minValue": minValue,
      "maxValue": maxValue,
      "datePrecision": datePrecision,
    ]
  }
}

extension FieldPlaceholderMetaInfo: Declared {
  var declared: Given {
    [
      "value": value,
      "description": description,
    ]
  }
}

extension FieldValueMetaInfo: Declared {
  var declared: Given {
    [
      "children": children,
      "name": name,
      "displayName": displayName,
      "description": description,
      "isReadOnly": isReadOnly,
    ]
  }
}

extension FileInfo: Declared {
  var declared: Given {
    [
      "fileType": fileType,
      "status": status,
      "statusDescription": statusDescription,
      "url": url,
      "size": size,
      "updatedTime": updatedTime,
      "previewUrl": previewUrl,
      "imageWidth": imageWidth,
      "imageHeight": imageHeight,
    ]
  }
}

extension FileInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(fileType: given("fileType", "FileType"), status: given("status", "Status"), statusDescription: given("statusDescription", "StatusDescription"), url: given("url", "Url"), size: given("size", "Size"), updatedTime: given("updatedTime", "UpdatedTime"), previewUrl: given("previewUrl", "PreviewUrl"), imageWidth: given("imageWidth", "ImageWidth"), imageHeight: given("imageHeight", "ImageHeight"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.fileType = fileType
    copy.status = status
    copy.statusDescription = statusDescription
    copy.url = url
    copy.size = size
    copy.updatedTime = updatedTime
    copy.previewUrl = previewUrl
    copy.imageWidth = imageWidth
    copy.imageHeight = imageHeight
    return copy
  }
}

extension ImageUrl: Declared {
  var declared: Given {
    [
      "width": width,
      "height": height,
      "url": url,
    ]
  }
}

extension InstanceCurrencies: Declared {
  var declared: Given {
    [
      "internal": `internal`,
      "displayedMoneys": displayedMoneys,
    ]
  }
}

extension InstanceMoney: Declared {
  var declared: Given {
    [
      "internal": `internal`,
      "displayedMoneys": displayedMoneys,
    ]
  }
}

extension ItemAttribute: Declared {
  var declared: Given {
    [
      "propertyName": propertyName,
      "value": value,
      "valueAlias": valueAlias,
      "originalPropertyName": originalPropertyName,
      "originalValue": originalValue,
      "originalValueAlias": originalValueAlias,
      "isConfigurator": isConfigurator,
      "imageUrl": imageUrl,
      "miniImageUrl": miniImageUrl,
      "pid": pid,
      "vid": vid,
    ]
  }
}

extension ItemFullInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "hasError": hasError,
      "providerType": providerType,
      "title": title,
      "originalTitle": originalTitle,
      "masterQuantity": masterQuantity,
      "categoryId": categoryId,
      "externalCategoryId": externalCategoryId,
      "vendorId": vendorId,
      "vendorName": vendorName,
      "vendorScore": vendorScore,
      "description": description,
      "brandId": brandId,
      "taobaoItemUrl": taobaoItemUrl,
      "externalItemUrl": externalItemUrl,
      "mainPictureUrl": mainPictureUrl,
      "stuffStatus": stuffStatus,
      "volume": volume,
      "price": price,
      "pictures": pictures,
      "location": location,
      "features": features,
      "featuredValues": featuredValues,
      "isSellAllowed": isSellAllowed,
      "sellDisallowReason": sellDisallowReason,
      "approxWeight": approxWeight,
      "physicalParameters": physicalParameters,
      "isFiltered": isFiltered,
      "filterReasons": filterReasons,
      "quantityRanges": quantityRanges,
      "updatedTime": updatedTime,
      "createdTime": createdTime,
      "vendorDisplayName": vendorDisplayName,
      "isRatingListCategory": isRatingListCategory,
      "brandName": brandName,
      "firstLotQuantity": firstLotQuantity,
      "nextLotQuantity": nextLotQuantity,
      "hasInternalDelivery": hasInternalDelivery,
      "videos": videos,
      "actualWeightInfo": actualWeightInfo,
      "weightInfos": weightInfos,
      "deliveryCosts": deliveryCosts,
      "attributes": attributes,
      "hasHierarchicalConfigurators": hasHierarchicalConfigurators,
      "configuredItems": configuredItems,
      "isValidPromotions": isValidPromotions,
      "promotions": promotions,
      "batchLotQuantity": batchLotQuantity,
    ]
  }
}

extension ItemInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "hasError": hasError,
      "providerType": providerType,
      "title": title,
      "originalTitle": originalTitle,
      "masterQuantity": masterQuantity,
      "categoryId": categoryId,
      "externalCategoryId": externalCategoryId,
      "vendorId": vendorId,
      "vendorName": vendorName,
      "vendorScore": vendorScore,
      "description": description,
      "brandId": brandId,
      "taobaoItemUrl": taobaoItemUrl,
      "externalItemUrl": externalItemUrl,
      "mainPictureUrl": mainPictureUrl,
      "stuffStatus": stuffStatus,
      "volume": volume,
      "price": price,
      "pictures": pictures,
      "location": location,
      "features": features,
      "featuredValues": featuredValues,
      "isSellAllowed": isSellAllowed,
      "sellDisallowReason": sellDisallowReason,
      "approxWeight": approxWeight,
      "physicalParameters": physicalParameters,
      "isFiltered": isFiltered,
      "filterReasons": filterReasons,
      "quantityRanges": quantityRanges,
      "updatedTime": updatedTime,
      "createdTime": createdTime,
      "vendorDisplayName": vendorDisplayName,
      "isRatingListCategory": isRatingListCategory,
      "brandName": brandName,
      "firstLotQuantity": firstLotQuantity,
      "nextLotQuantity": nextLotQuantity,
      "hasInternalDelivery": hasInternalDelivery,
      "videos": videos,
      "actualWeightInfo": actualWeightInfo,
      "weightInfos": weightInfos,
      "promotionPrice": promotionPrice,
      "promotionPricePercent": promotionPricePercent,
      "lastUpdatedTime": lastUpdatedTime,
    ]
  }
}

extension ItemPicture: Declared {
  var declared: Given {
    [
      "url": url,
      "small": small,
      "medium": medium,
      "large": large,
      "isMain": isMain,
    ]
  }
}

extension ItemPromotion: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "hasError": hasError,
      "providerType": providerType,
      "name": name,
      "desciption": desciption,
      "promotionType": promotionType,
      "startTime": startTime,
      "endTime": endTime,
      "price": price,
      "otherNeed": otherNeed,
      "otherSend": otherSend,
      "configuredItems": configuredItems,
    ]
  }
}

extension ItemReviewAnswerInfo: Declared {
  var declared: Given {
    [
      "authorName": authorName,
      "text": text,
      "language": language,
      "originalText": originalText,
      "originalLanguage": originalLanguage,
      "operatorId": operatorId,
      "isOperator": isOperator,
      "imageUrls": imageUrls,
      "imagePreviewUrls": imagePreviewUrls,
    ]
  }
}

extension ItemReviewInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "userId": userId,
      "itemId": itemId,
      "configurationId": configurationId,
      "orderId": orderId,
      "orderLineId": orderLineId,
      "createdTime": createdTime,
      "text": text,
      "language": language,
      "originalText": originalText,
      "originalLanguage": originalLanguage,
      "isApproved": isApproved,
      "userName": userName,
      "rating": rating,
      "positiveGrade": positiveGrade,
      "negativeGrade": negativeGrade,
      "answers": answers,
      "imageUrls": imageUrls,
      "imagePreviewUrls": imagePreviewUrls,
      "isRewarded": isRewarded,
    ]
  }
}

extension ItemVideo: Declared {
  var declared: Given {
    [
      "previewUrl": previewUrl,
      "url": url,
    ]
  }
}

extension ItemWeight: Declared {
  var declared: Given {
    [
      "type": `type`,
      "displayName": displayName,
      "weight": weight,
    ]
  }
}

extension LanguageInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
      "imageUrl": imageUrl,
      "isRtl": isRtl,
    ]
  }
}

extension Location: Declared {
  var declared: Given {
    [
      "city": city,
      "state": state,
      "country": country,
      "district": district,
      "zip": zip,
      "address": address,
      "areaId": areaId,
    ]
  }
}

extension Money: Declared {
  var declared: Given {
    [
      "sign": sign,
      "code": code,
      "price": price,
    ]
  }
}

extension NamedParameter: Declared {
  var declared: Given {
    [
      "name": name,
      "value": value,
    ]
  }
}

extension NamedParameter: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), value: given("value", "Value"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.value = value
    return copy
  }
}

extension NamedProperty: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
    ]
  }
}

extension OperatorInfo: Declared {
  var declared: Given {
    [
      "operatorId": operatorId,
      "firstName": firstName,
      "middleName": middleName,
      "lastName": lastName,
      "isSalesOperator": isSalesOperator,
    ]
  }
}

extension OrderDetailsInfo: Declared {
  var declared: Given {
    [
      "salesOrderInfo": salesOrderInfo,
      "salesLinesList": salesLinesList,
    ]
  }
}

extension OrderInfo: Declared {
  var declared: Given {
    [
      "thsInfo": thsInfo,
      "id": id,
      "statusCode": statusCode,
      "statusName": statusName,
      "substatusCode": substatusCode,
      "substatusName": substatusName,
      "operatorId": operatorId,
      "operatorName": operatorName,
      "itemsCount": itemsCount,
      "goodsAmount": goodsAmount,
      "deliveryAmount": deliveryAmount,
      "logisticianDeliveryPrice": logisticianDeliveryPrice,
      "totalAmount": totalAmount,
      "remainAmount": remainAmount,
      "currencySign": currencySign,
      "currencyCode": currencyCode,
      "custComment": custComment,
      "deliveryModeId": deliveryModeId,
      "deliveryModeName": deliveryModeName,
      "canCancel": canCancel,
      "canConfirmShipment": canConfirmShipment,
      "canChangeAddress": canChangeAddress,
      "canRestore": canRestore,
      "canClose": canClose,
      "canCloseCancel": canCloseCancel,
      "canAccept": canAccept,
      "canPurchaseItems": canPurchaseItems,
      "estimatedWeight": estimatedWeight,
      "custId": custId,
      "custName": custName,
      "statusId": statusId,
      "weight": weight,
      "deliveryAddress": deliveryAddress,
      "taoBaoPrice": taoBaoPrice,
      "taoBaoPriceWithDiscount": taoBaoPriceWithDiscount,
      "internalDeliveryOriginalInExternalCurrency": internalDeliveryOriginalInExternalCurrency,
      "additionalInfo": additionalInfo,
      "externalCurrencyCode": externalCurrencyCode,
      "shipmentDate": shipmentDate,
      "lineStatusSummaries": lineStatusSummaries,
      "userAccountAvailableAmount": userAccountAvailableAmount,
      "providerTypeEnum": providerTypeEnum,
      "isTest": isTest,
      "isPaid": isPaid,
      "isCancelled": isCancelled,
      "isCompleted": isCompleted,
      "createdDateTime": createdDateTime,
      "internalOriginalPrice": internalOriginalPrice,
      "internalOriginalPriceWithDiscount": internalOriginalPriceWithDiscount,
      "displayId": displayId,
      "userLogin": userLogin,
      "adminAlertText": adminAlertText,
      "adminInfoText": adminInfoText,
      "goodsAmountInternal": goodsAmountInternal,
      "deliveryAmountInternal": deliveryAmountInternal,
      "totalAmountInternal": totalAmountInternal,
      "remainAmountInternal": remainAmountInternal,
      "paidAmount": paidAmount,
      "paidAmountInternal": paidAmountInternal,
      "profit": profit,
      "currencyCodeInternal": currencyCodeInternal,
      "currencySignInternal": currencySignInternal,
      "totalAmountOriginalInExternalCurrency": totalAmountOriginalInExternalCurrency,
      "internalDeliveryOriginalInInternalCurrency": internalDeliveryOriginalInInternalCurrency,
      "packagesWeight": packagesWeight,
      "packagePrices": packagePrices,
      "packageTotalCostPerCurrencyList": packageTotalCostPerCurrencyList,
      "totalOriginalCostList": totalOriginalCostList,
      "rateList": rateList,
    ]
  }
}

extension OrderLineStatusSummary: Declared {
  var declared: Given {
    [
      "status": status,
      "count": count,
    ]
  }
}

extension OrderLineUpdateData: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension OrderLineUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(statusId: given("statusId", "StatusId"), originalDeliveryPrice: given("originalDeliveryPrice", "OriginalDeliveryPrice"), originalPriceWithoutDelivery: given("originalPriceWithoutDelivery", "OriginalPriceWithoutDelivery"), internalPrice: given("internalPrice", "InternalPrice"), weight: given("weight", "Weight"), configExternalId: given("configExternalId", "ConfigExternalId"), setOriginalPriceByVendor: given("setOriginalPriceByVendor", "SetOriginalPriceByVendor"), setOriginalDeliveryByVendor: given("setOriginalDeliveryByVendor", "SetOriginalDeliveryByVendor"), customDescription: given("customDescription", "CustomDescription"), customDescriptionInEnglish: given("customDescriptionInEnglish", "CustomDescriptionInEnglish"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.statusId = statusId
    copy.originalDeliveryPrice = originalDeliveryPrice
    copy.originalPriceWithoutDelivery = originalPriceWithoutDelivery
    copy.internalPrice = internalPrice
    copy.weight = weight
    copy.configExternalId = configExternalId
    copy.setOriginalPriceByVendor = setOriginalPriceByVendor
    copy.setOriginalDeliveryByVendor = setOriginalDeliveryByVendor
    copy.customDescription = customDescription
    copy.customDescriptionInEnglish = customDescriptionInEnglish
    return copy
  }
}

extension OrderTHSInfo: Declared {
  var declared: Given {
    [
      "logisticianInstanceKey": logisticianInstanceKey,
      "agentInstanceKey": agentInstanceKey,
      "agentOrderId": agentOrderId,
      "agentInstanceName": agentInstanceName,
      "logisticianInstanceName": logisticianInstanceName,
      "logisticianOrderId": logisticianOrderId,
      "agentUserId": agentUserId,
      "agentUserLastName": agentUserLastName,
    ]
  }
}

extension OrderTotalCostPerCurrency: Declared {
  var declared: Given {
    [
      "currencyCode": currencyCode,
      "totalCost": totalCost,
      "totalCostInInternalCurrency": totalCostInInternalCurrency,
    ]
  }
}

extension OrderUpdateData: Declared {
  var declared: Given {
    [
      "weight": weight,
      "deliveryModeId": deliveryModeId,
      "additionalInfo": additionalInfo,
      "deliveryAddress": deliveryAddress,
    ]
  }
}

extension OrderUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(weight: given("weight", "Weight"), deliveryModeId: given("deliveryModeId", "DeliveryModeId"), additionalInfo: given("additionalInfo", "AdditionalInfo"), deliveryAddress: given("deliveryAddress", "DeliveryAddress"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.weight = weight
    copy.deliveryModeId = deliveryModeId
    copy.additionalInfo = additionalInfo
    copy.deliveryAddress = deliveryAddress
    return copy
  }
}

extension OrderWarningReason: Declared {
  var declared: Given {
    [
      "level": level,
      "message": message,
    ]
  }
}

extension PackageItem: Declared {
  var declared: Given {
    [
      "orderLineId": orderLineId,
      "itemId": itemId,
      "quantity": quantity,
      "priceInternal": priceInternal,
      "oneItemPriceInternal": oneItemPriceInternal,
      "amountInternal": amountInternal,
      "totalPriceInternal": totalPriceInternal,
      "weight": weight,
      "weightNet": weightNet,
      "customDescription": customDescription,
      "customDescriptionInEnglish": customDescriptionInEnglish,
      "itemImageUrl": itemImageUrl,
      "itemUrl": itemUrl,
      "alternativeItemUrl": alternativeItemUrl,
    ]
  }
}

extension PackagePriceInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "priceInternal": priceInternal,
      "additionalPriceInternal": additionalPriceInternal,
      "additionalPrice": additionalPrice,
      "price": price,
      "priceCurrencyCode": priceCurrencyCode,
      "priceUpdateDate": priceUpdateDate,
    ]
  }
}

extension PackageTotalCostPerCurrency: Declared {
  var declared: Given {
    [
      "currencyCode": currencyCode,
      "totalPrice": totalPrice,
      "totalAdditionalPrice": totalAdditionalPrice,
    ]
  }
}

extension PhysicalParameters: Declared {
  var declared: Given {
    [
      "approxWeight": approxWeight,
      "weight": weight,
      "size": size,
      "width": width,
      "length": length,
      "height": height,
    ]
  }
}

extension Price: Declared {
  var declared: Given {
    [
      "originalPrice": originalPrice,
      "marginPrice": marginPrice,
      "originalCurrencyCode": originalCurrencyCode,
      "convertedPriceList": convertedPriceList,
      "notRoundedMarginPrice": notRoundedMarginPrice,
      "convertedPrice": convertedPrice,
      "convertedPriceWithoutSign": convertedPriceWithoutSign,
      "currencySign": currencySign,
      "currencyName": currencyName,
      "isDeliverable": isDeliverable,
      "deliveryPrice": deliveryPrice,
      "oneItemDeliveryPrice": oneItemDeliveryPrice,
      "priceWithoutDelivery": priceWithoutDelivery,
      "oneItemPriceWithoutDelivery": oneItemPriceWithoutDelivery,
      "priceWithoutDiscount": priceWithoutDiscount,
      "priceWithoutDiscountAndDelivery": priceWithoutDiscountAndDelivery,
    ]
  }
}

extension PricePercent: Declared {
  var declared: Given {
    [
      "currencyCode": currencyCode,
      "percent": percent,
    ]
  }
}

extension PropertySelection: Declared {
  var declared: Given {
    [
      "id": id,
      "valueId": valueId,
    ]
  }
}

extension PropertySelection: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), valueId: given("valueId", "ValueId"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.valueId = valueId
    return copy
  }
}

extension ProviderImageSearchInfo: Declared {
  var declared: Given {
    [
      "isAvailable": isAvailable,
      "isEnabled": isEnabled,
    ]
  }
}

extension ProviderInfo: Declared {
  var declared: Given {
    [
      "type": `type`,
      "alias": alias,
      "currencyCode": currencyCode,
      "currencySign": currencySign,
      "language": language,
      "displayName": displayName,
      "iconImageUrl": iconImageUrl,
      "rootCategoryId": rootCategoryId,
      "isEnabled": isEnabled,
      "canSearchRootCategory": canSearchRootCategory,
      "prefix": prefix,
      "hasSettings": hasSettings,
      "promotionTypes": promotionTypes,
      "hasInternalDelivery": hasInternalDelivery,
      "hasItemReviews": hasItemReviews,
      "imageSearch": imageSearch,
      "isHiddenItemUrls": isHiddenItemUrls,
      "ordersIntegration": ordersIntegration,
      "requireInventoryControl": requireInventoryControl,
      "isAllConfigurationsLotQuantity": isAllConfigurationsLotQuantity,
      "hasMultiInputProperty": hasMultiInputProperty,
    ]
  }
}

extension ProviderOrdersIntegrationInfo: Declared {
  var declared: Given {
    [
      "isAvailable": isAvailable,
      "isEnabled": isEnabled,
      "isSessionRequired": isSessionRequired,
      "allowCancelOrders": allowCancelOrders,
    ]
  }
}

extension ProviderPromotionTypeInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
    ]
  }
}

extension ProviderSearchFeatureInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "canBeTrue": canBeTrue,
      "canBeFalse": canBeFalse,
      "displayName": displayName,
      "displayNameForTrue": displayNameForTrue,
      "displayNameForFalse": displayNameForFalse,
    ]
  }
}

extension ProviderSearchMethodInfo: Declared {
  var declared: Given {
    [
      "provider": provider,
      "searchMethod": searchMethod,
      "displayName": displayName,
      "flags": flags,
      "optimalFrameSize": optimalFrameSize,
      "maximumFrameSize": maximumFrameSize,
      "maximumItemsCount": maximumItemsCount,
      "availableSorts": availableSorts,
      "text": text,
      "category": category,
      "vendor": vendor,
      "vendorLocation": vendorLocation,
      "brand": brand,
      "configurators": configurators,
      "multipleConfiguratorLogic": multipleConfiguratorLogic,
      "priceRange": priceRange,
      "vendorRatingRange": vendorRatingRange,
      "minVendorRating": minVendorRating,
      "maxVendorRating": maxVendorRating,
      "volumeRange": volumeRange,
      "volumeRangeLogic": volumeRangeLogic,
      "stuffStatus": stuffStatus,
      "features": features,
      "firstLotRange": firstLotRange,
      "firstLotRangeLogic": firstLotRangeLogic,
      "enableMorphologyPreprocess": enableMorphologyPreprocess,
      "module": module,
      "allowSearchWithoutParameters": allowSearchWithoutParameters,
      "featureForEnable": featureForEnable,
    ]
  }
}

extension ProviderSearchSortInfo: Declared {
  var declared: Given {
    [
      "field": field,
      "direction": direction,
      "orderBy": orderBy,
      "displayName": displayName,
    ]
  }
}

extension QuantityRange: Declared {
  var declared: Given {
    [
      "minQuantity": minQuantity,
      "price": price,
    ]
  }
}

extension SalesLine: Declared {
  var declared: Given {
    [
      "id": id,
      "orderId": orderId,
      "itemId": itemId,
      "itemTaobaoId": itemTaobaoId,
      "configText": configText,
      "configId": configId,
      "qty": qty,
      "newPriceCust": newPriceCust,
      "priceCust": priceCust,
      "amountCust": amountCust,
      "currencyCust": currencyCust,
      "currencyInternal": currencyInternal,
      "internalPriceCurrencyCode": internalPriceCurrencyCode,
      "purchPriceCust": purchPriceCust,
      "purchDeliveryCust": purchDeliveryCust,
      "purchAmountCust": purchAmountCust,
      "purchPrice": purchPrice,
      "purchDelivery": purchDelivery,
      "purchAmount": purchAmount,
      "purchCurrency": purchCurrency,
      "briefDescrTrans": briefDescrTrans,
      "itemImageUrl": itemImageUrl,
      "itemExternalUrl": itemExternalUrl,
      "vendNick": vendNick,
      "vendId": vendId,
      "custComment": custComment,
      "operatorComment": operatorComment,
      "statusCode": statusCode,
      "statusId": statusId,
      "statusName": statusName,
      "subSalesNum": subSalesNum,
      "subSalesDate": subSalesDate,
      "subSalesTime": subSalesTime,
      "vendPurchId": vendPurchId,
      "vendPurchWaybill": vendPurchWaybill,
      "vendPurchAccountId": vendPurchAccountId,
      "vendPurchStatus": vendPurchStatus,
      "vendPurchItemId": vendPurchItemId,
      "vendPurchConfigurationId": vendPurchConfigurationId,
      "vendPurchPromotionId": vendPurchPromotionId,
      "taoBaoDelivery": taoBaoDelivery,
      "taoBaoPrice": taoBaoPrice,
      "taoBaoPriceWithDiscount": taoBaoPriceWithDiscount,
      "internalOriginalPrice": internalOriginalPrice,
      "internalOriginalPriceWithDiscount": internalOriginalPriceWithDiscount,
      "internalDeliveryPrice": internalDeliveryPrice,
      "promotionId": promotionId,
      "priceWithoutDelivery": priceWithoutDelivery,
      "categoryId": categoryId,
      "qtyOrig": qtyOrig,
      "lineNum": lineNum,
      "availableStatusList": availableStatusList,
      "nameOrig": nameOrig,
      "configExternalCode": configExternalCode,
      "configExternalTextOrig": configExternalTextOrig,
      "weight": weight,
      "orderedDateTime": orderedDateTime,
      "customDescription": customDescription,
      "customDescriptionInEnglish": customDescriptionInEnglish,
      "canMoveToPackage": canMoveToPackage,
      "canBePurchased": canBePurchased,
      "canBeReviewed": canBeReviewed,
      "reviewId": reviewId,
      "canBeClosed": canBeClosed,
      "providerType": providerType,
      "internalDeliveryType": internalDeliveryType,
      "isPaid": isPaid,
      "isCancelled": isCancelled,
      "isCompleted": isCompleted,
      "priceInternal": priceInternal,
      "amountInternal": amountInternal,
      "canEditWeight": canEditWeight,
      "vendPurchDeliveryPrice": vendPurchDeliveryPrice,
      "vendPurchItemPrice": vendPurchItemPrice,
      "vendUrl": vendUrl,
      "vendorPurchaseItemPriceWarningReason": vendorPurchaseItemPriceWarningReason,
      "vendorPurchaseItemPriceWarningLevel": vendorPurchaseItemPriceWarningLevel,
    ]
  }
}

extension SalesLineStatusInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
    ]
  }
}

extension SalesProcLogInfo: Declared {
  var declared: Given {
    [
      "logDate": logDate,
      "logTime": logTime,
      "fieldName": fieldName,
      "prevValue": prevValue,
      "newValue": newValue,
      "oldStatus": oldStatus,
      "newStatus": newStatus,
      "custId": custId,
      "custName": custName,
      "operatorId": operatorId,
      "operatorName": operatorName,
    ]
  }
}

extension SalesStatusInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
    ]
  }
}

extension SearchFeature: Declared {
  var declared: Given {
    [
      "name": name,
      "value": value,
    ]
  }
}

extension SearchFeature: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), value: given("value", "Value"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.value = value
    return copy
  }
}

extension SearchItemsParameters: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension SearchItemsParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(provider: given("provider", "Provider"), searchMethod: given("searchMethod", "SearchMethod"), categoryId: given("categoryId", "CategoryId"), vendorName: given("vendorName", "VendorName"), vendorId: given("vendorId", "VendorId"), vendorAreaId: given("vendorAreaId", "VendorAreaId"), itemTitle: given("itemTitle", "ItemTitle"), languageOfQuery: given("languageOfQuery", "LanguageOfQuery"), minPrice: given("minPrice", "MinPrice"), maxPrice: given("maxPrice", "MaxPrice"), minVolume: given("minVolume", "MinVolume"), maxVolume: given("maxVolume", "MaxVolume"), minVendorRating: given("minVendorRating", "MinVendorRating"), maxVendorRating: given("maxVendorRating", "MaxVendorRating"), brandId: given("brandId", "BrandId"), brandPropertyValueId: given("brandPropertyValueId", "BrandPropertyValueId"), configurators: given("configurators", "Configurators"), orderBy: given("orderBy", "OrderBy"), outputMode: given("outputMode", "OutputMode"), categoryMode: given("categoryMode", "CategoryMode"), isOriginal: given("isOriginal", "IsOriginal"), isTmall: given("isTmall", "IsTmall"), stuffStatus: given("stuffStatus", "StuffStatus"), features: given("features", "Features"), isClearItemTitles: given("isClearItemTitles", "IsClearItemTitles"), module: given("module", "Module"), minQuantity: given("minQuantity", "MinQuantity"), maxQuantity: given("maxQuantity", "MaxQuantity"), minFirstLot: given("minFirstLot", "MinFirstLot"), maxFirstLot: given("maxFirstLot", "MaxFirstLot"), currencyCode: given("currencyCode", "CurrencyCode"), imageUrl: given("imageUrl", "ImageUrl"), imageFileId: given("imageFileId", "ImageFileId"), isSellAllowed: given("isSellAllowed", "IsSellAllowed"), useOptimalFrameSize: given("useOptimalFrameSize", "UseOptimalFrameSize"), enableDirectSearch: given("enableDirectSearch", "EnableDirectSearch"), brandName: given("brandName", "BrandName"), propertySearch: given("propertySearch", "PropertySearch"), vendorRatingRange: given("vendorRatingRange", "VendorRatingRange"), firstLotRange: given("firstLotRange", "FirstLotRange"), maximumPageCount: given("maximumPageCount", "MaximumPageCount"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.provider = provider
    copy.searchMethod = searchMethod
    copy.categoryId = categoryId
    copy.vendorName = vendorName
    copy.vendorId = vendorId
    copy.vendorAreaId = vendorAreaId
    copy.itemTitle = itemTitle
    copy.languageOfQuery = languageOfQuery
    copy.minPrice = minPrice
    copy.maxPrice = maxPrice
    copy.minVolume = minVolume
    copy.maxVolume = maxVolume
    copy.minVendorRating = minVendorRating
    copy.maxVendorRating = maxVendorRating
    copy.brandId = brandId
    copy.brandPropertyValueId = brandPropertyValueId
    copy.configurators = configurators
    copy.orderBy = orderBy
    copy.outputMode = outputMode
    copy.categoryMode = categoryMode
    copy.isOriginal = isOriginal
    copy.isTmall = isTmall
    copy.stuffStatus = stuffStatus
    copy.features = features
    copy.isClearItemTitles = isClearItemTitles
    copy.module = module
    copy.minQuantity = minQuantity
    copy.maxQuantity = maxQuantity
    copy.minFirstLot = minFirstLot
    copy.maxFirstLot = maxFirstLot
    copy.currencyCode = currencyCode
    copy.imageUrl = imageUrl
    copy.imageFileId = imageFileId
    copy.isSellAllowed = isSellAllowed
    copy.useOptimalFrameSize = useOptimalFrameSize
    copy.enableDirectSearch = enableDirectSearch
    copy.brandName = brandName
    copy.propertySearch = propertySearch
    copy.vendorRatingRange = vendorRatingRange
    copy.firstLotRange = firstLotRange
    copy.maximumPageCount = maximumPageCount
    return copy
  }
}

extension ShowcaseSettings: Declared {
  var declared: Given {
    [
      "ruble": ruble,
      "dollar": dollar,
      "yuan": yuan,
      "marginPercentage": marginPercentage,
      "minimumMargin": minimumMargin,
      "isSinchroCb": isSinchroCb,
      "deliveryTypes": deliveryTypes,
      "availableDeliveryTypes": availableDeliveryTypes,
      "externalDeliveryRegionId": externalDeliveryRegionId,
      "externalDeliveryRegionName": externalDeliveryRegionName,
      "isAuctionTypeItemSellAllowed": isAuctionTypeItemSellAllowed,
      "isNotDeliverableItemSellAllowed": isNotDeliverableItemSellAllowed,
      "isSecondhandItemSellAllowed": isSecondhandItemSellAllowed,
      "isFilteredItemsSellAllowed": isFilteredItemsSellAllowed,
      "isInStockItemSellAllowed": isInStockItemSellAllowed,
      "isNotSelectorSellAllowed": isNotSelectorSellAllowed,
      "useDiscount": useDiscount,
      "dateTimeFormat": dateTimeFormat,
      "useVipDiscount": useVipDiscount,
      "discountMode": discountMode,
      "availableDiscountModes": availableDiscountModes,
      "limitItemsByCatalog": limitItemsByCatalog,
    ]
  }
}

extension SimplifiedLocation: Declared {
  var declared: Given {
    [
      "country": country,
      "zip": zip,
      "state": state,
      "city": city,
      "district": district,
      "address": address,
      "areaId": areaId,
      "displayValue": displayValue,
    ]
  }
}

extension SimplifiedValueWithId: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
      "displayType": displayType,
    ]
  }
}

extension SimplifiedVendorInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "providerType": providerType,
      "name": name,
      "displayName": displayName,
      "shopName": shopName,
      "sex": sex,
      "email": email,
      "pictureUrl": pictureUrl,
      "displayPictureUrl": displayPictureUrl,
      "location": location,
      "features": features,
    ]
  }
}

extension Size: Declared {
  var declared: Given {
    [
      "length": length,
      "height": height,
      "width": width,
    ]
  }
}

extension Size: Made {
  init(_ given: Parameters) throws {
    try self.init(length: given("length", "Length"), height: given("height", "Height"), width: given("width", "Width"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.length = length
    copy.height = height
    copy.width = width
    return copy
  }
}

extension StatusInfoBase: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
    ]
  }
}

extension TariffInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "isEnabled": isEnabled,
      "callLimit": callLimit,
      "callPrice": callPrice,
      "turnoverPercent": turnoverPercent,
      "minimumRent": minimumRent,
      "fixedPrice": fixedPrice,
      "maximumRent": maximumRent,
    ]
  }
}

extension TransactionInfoAdministration: Declared {
  var declared: Given {
    [
      "transactionType": transactionType,
      "transDate": transDate,
      "transactionDateTime": transactionDateTime,
      "comment": comment,
      "transId": transId,
      "amountCust": amountCust,
      "currencyCodeCust": currencyCodeCust,
      "currencySignCust": currencySignCust,
      "amountInternal": amountInternal,
      "currencyCodeInternal": currencyCodeInternal,
      "currencySignInternal": currencySignInternal,
      "userId": userId,
      "userLogin": userLogin,
    ]
  }
}

extension TransactionTypeInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
    ]
  }
}

extension UserFilterParameters: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension UserFilterParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(idList: given("idList", "IdList"), login: given("login", "Login"), email: given("email", "Email"), lastName: given("lastName", "LastName"), isActive: given("isActive", "IsActive"), phone: given("phone", "Phone"), city: given("city", "City"), registrationDateFrom: given("registrationDateFrom", "RegistrationDateFrom"), registrationDateTo: given("registrationDateTo", "RegistrationDateTo"), orderBy: given("orderBy", "OrderBy"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.idList = idList
    copy.login = login
    copy.email = email
    copy.lastName = lastName
    copy.isActive = isActive
    copy.phone = phone
    copy.city = city
    copy.registrationDateFrom = registrationDateFrom
    copy.registrationDateTo = registrationDateTo
    copy.orderBy = orderBy
    return copy
  }
}

extension UserInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "isActive": isActive,
      "isEmailVerified": isEmailVerified,
      "emailConfirmationCode": emailConfirmationCode,
      "login": login,
      "firstName": firstName,
      "lastName": lastName,
      "middleName": middleName,
      "sex": sex,
      "email": email,
      "countryCode": countryCode,
      "country": country,
      "city": city,
      "address": address,
      "phone": phone,
      "postalCode": postalCode,
      "region": region,
      "recipientLastName": recipientLastName,
      "recipientFirstName": recipientFirstName,
      "recipientMiddleName": recipientMiddleName,
      "additionalInfo": additionalInfo,
      "registrationDate": registrationDate,
      "purchaseVolume": purchaseVolume,
      "skype": skype,
      "phoneConfirmationCode": phoneConfirmationCode,
    ]
  }
}

extension UserProfileCreateData: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension UserProfileCreateData: Made {
  init(_ given: Parameters) throws {
    try self.init(firstName: given("firstName", "FirstName"), lastName: given("lastName", "LastName"), middleName: given("middleName", "MiddleName"), countryCode: given("countryCode", "CountryCode"), countryName: given("countryName", "CountryName"), region: given("region", "Region"), city: given("city", "City"), cityCode: given("cityCode", "CityCode"), address: given("address", "Address"), phone: given("phone", "Phone"), postalCode: given("postalCode", "PostalCode"), passportNumber: given("passportNumber", "PassportNumber"), registrationAddress: given("registrationAddress", "RegistrationAddress"), passportIssueDate: given("passportIssueDate", "PassportIssueDate"), inn: given("inn", "INN"), externalDeliveryId: given("externalDeliveryId", "ExternalDeliveryId"), pickupPointCode: given("pickupPointCode", "PickupPointCode"), enableValidation: given("enableValidation", "EnableValidation"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.firstName = firstName
    copy.lastName = lastName
    copy.middleName = middleName
    copy.countryCode = countryCode
    copy.countryName = countryName
    copy.region = region
    copy.city = city
    copy.cityCode = cityCode
    copy.address = address
    copy.phone = phone
    copy.postalCode = postalCode
    copy.passportNumber = passportNumber
    copy.registrationAddress = registrationAddress
    copy.passportIssueDate = passportIssueDate
    copy.inn = inn
    copy.externalDeliveryId = externalDeliveryId
    copy.pickupPointCode = pickupPointCode
    copy.enableValidation = enableValidation
    return copy
  }
}

extension UserProfileInfo: Declared {
  var declared: Given {
    [
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
      "id": id,
    ]
  }
}

extension UserProfileUpdateData: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension UserProfileUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(firstName: given("firstName", "FirstName"), lastName: given("lastName", "LastName"), middleName: given("middleName", "MiddleName"), countryCode: given("countryCode", "CountryCode"), region: given("region", "Region"), city: given("city", "City"), address: given("address", "Address"), phone: given("phone", "Phone"), postalCode: given("postalCode", "PostalCode"), passportNumber: given("passportNumber", "PassportNumber"), registrationAddress: given("registrationAddress", "RegistrationAddress"), enableValidation: given("enableValidation", "EnableValidation"), externalDeliveryId: given("externalDeliveryId", "ExternalDeliveryId"), pickupPointCode: given("pickupPointCode", "PickupPointCode"), countryName: given("countryName", "CountryName"), cityCode: given("cityCode", "CityCode"), passportIssueDate: given("passportIssueDate", "PassportIssueDate"), inn: given("inn", "INN"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.firstName = firstName
    copy.lastName = lastName
    copy.middleName = middleName
    copy.countryCode = countryCode
    copy.region = region
    copy.city = city
    copy.address = address
    copy.phone = phone
    copy.postalCode = postalCode
    copy.passportNumber = passportNumber
    copy.registrationAddress = registrationAddress
    copy.enableValidation = enableValidation
    copy.externalDeliveryId = externalDeliveryId
    copy.pickupPointCode = pickupPointCode
    copy.countryName = countryName
    copy.cityCode = cityCode
    copy.passportIssueDate = passportIssueDate
    copy.inn = inn
    return copy
  }
}

extension UserUpdateData: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension UserUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), login: given("login", "Login"), email: given("email", "Email"), password: given("password", "Password"), isActive: given("isActive", "IsActive"), firstName: given("firstName", "FirstName"), lastName: given("lastName", "LastName"), middleName: given("middleName", "MiddleName"), sex: given("sex", "Sex"), countryCode: given("countryCode", "CountryCode"), country: given("country", "Country"), deliveryCountryCode: given("deliveryCountryCode", "DeliveryCountryCode"), city: given("city", "City"), address: given("address", "Address"), phone: given("phone", "Phone"), postalCode: given("postalCode", "PostalCode"), region: given("region", "Region"), skype: given("skype", "Skype"), recipientFirstName: given("recipientFirstName", "RecipientFirstName"), recipientLastName: given("recipientLastName", "RecipientLastName"), recipientMiddleName: given("recipientMiddleName", "RecipientMiddleName"), additionalInfo: given("additionalInfo", "AdditionalInfo"), enableValidation: given("enableValidation", "EnableValidation"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.login = login
    copy.email = email
    copy.password = password
    copy.isActive = isActive
    copy.firstName = firstName
    copy.lastName = lastName
    copy.middleName = middleName
    copy.sex = sex
    copy.countryCode = countryCode
    copy.country = country
    copy.deliveryCountryCode = deliveryCountryCode
    copy.city = city
    copy.address = address
    copy.phone = phone
    copy.postalCode = postalCode
    copy.region = region
    copy.skype = skype
    copy.recipientFirstName = recipientFirstName
    copy.recipientLastName = recipientLastName
    copy.recipientMiddleName = recipientMiddleName
    copy.additionalInfo = additionalInfo
    copy.enableValidation = enableValidation
    return copy
  }
}

extension ValuedConfigurator: Declared {
  var declared: Given {
    [
      "pid": pid,
      "vid": vid,
    ]
  }
}

extension ValuedConfigurator: Made {
  init(_ given: Parameters) throws {
    try self.init(pid: given("pid", "Pid"), vid: given("vid", "Vid"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.pid = pid
    copy.vid = vid
    return copy
  }
}

extension VendorInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "hasError": hasError,
      "providerType": providerType,
      "updatedTime": updatedTime,
      "name": name,
      "displayName": displayName,
      "shopName": shopName,
      "sex": sex,
      "email": email,
      "pictureUrl": pictureUrl,
      "displayPictureUrl": displayPictureUrl,
      "location": location,
      "credit": credit,
      "scores": scores,
      "features": features,
      "featuredValues": featuredValues,
    ]
  }
}

extension VendorRating: Declared {
  var declared: Given {
    [
      "level": level,
      "score": score,
      "totalFeedbacks": totalFeedbacks,
      "positiveFeedbacks": positiveFeedbacks,
    ]
  }
}

extension VendorScores: Declared {
  var declared: Given {
    [
      "deliveryScore": deliveryScore,
      "itemScore": itemScore,
      "serviceScore": serviceScore,
    ]
  }
}
