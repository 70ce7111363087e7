// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension ApplicationDesignSettings: Declared {
  var declared: Given {
    [
      "webSite": webSite,
    ]
  }
}

extension CollectionsSettings: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "isAbandonedCartNotificationEnabled": isAbandonedCartNotificationEnabled,
      "isCartReadyForClearanceNotificationEnabled": isCartReadyForClearanceNotificationEnabled,
      "abandonedCartNotificationDelay": abandonedCartNotificationDelay,
      "cartReadyForClearanceNotificationDelay": cartReadyForClearanceNotificationDelay,
      "delayBeforeCartClearance": delayBeforeCartClearance,
    ]
  }
}

extension CollectionsSettingsUpdateData: Declared {
  var declared: Given {
    [
      "isAbandonedCartNotificationEnabled": isAbandonedCartNotificationEnabled,
      "isCartReadyForClearanceNotificationEnabled": isCartReadyForClearanceNotificationEnabled,
      "abandonedCartNotificationDelay": abandonedCartNotificationDelay,
      "cartReadyForClearanceNotificationDelay": cartReadyForClearanceNotificationDelay,
      "delayBeforeCartClearance": delayBeforeCartClearance,
    ]
  }
}

extension CollectionsSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(isAbandonedCartNotificationEnabled: given("isAbandonedCartNotificationEnabled", "IsAbandonedCartNotificationEnabled"), isCartReadyForClearanceNotificationEnabled: given("isCartReadyForClearanceNotificationEnabled", "IsCartReadyForClearanceNotificationEnabled"), abandonedCartNotificationDelay: given("abandonedCartNotificationDelay", "AbandonedCartNotificationDelay"), cartReadyForClearanceNotificationDelay: given("cartReadyForClearanceNotificationDelay", "CartReadyForClearanceNotificationDelay"), delayBeforeCartClearance: given("delayBeforeCartClearance", "DelayBeforeCartClearance"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.isAbandonedCartNotificationEnabled = isAbandonedCartNotificationEnabled
    copy.isCartReadyForClearanceNotificationEnabled = isCartReadyForClearanceNotificationEnabled
    copy.abandonedCartNotificationDelay = abandonedCartNotificationDelay
    copy.cartReadyForClearanceNotificationDelay = cartReadyForClearanceNotificationDelay
    copy.delayBeforeCartClearance = delayBeforeCartClearance
    return copy
  }
}

extension CommonInstanceKeyOptionsInfo: Declared {
  var declared: Given {
    [
      "defaultAdminPanelLanguage": defaultAdminPanelLanguage,
      "isSellFree": isSellFree,
    ]
  }
}

extension CommonInstanceOptionsInfo: Declared {
  var declared: Given {
    [
      "registration": registration,
      "order": order,
      "userProfile": userProfile,
      "instanceKey": instanceKey,
      "showcase": showcase,
      "ratingLists": ratingLists,
      "socialNetworks": socialNetworks,
      "currencies": currencies,
      "languages": languages,
      "features": features,
      "translatableOptions": translatableOptions,
      "designOptions": designOptions,
    ]
  }
}

extension CommonOrderOptionsInfo: Declared {
  var declared: Given {
    [
      "minOrderCost": minOrderCost,
      "convertedMinOrderCost": convertedMinOrderCost,
    ]
  }
}

extension CommonRegistrationOptionsInfo: Declared {
  var declared: Given {
    [
      "isSimpleRegistrationAllowed": isSimpleRegistrationAllowed,
      "isPhoneRegistrationAllowed": isPhoneRegistrationAllowed,
    ]
  }
}

extension CommonShowcaseOptionsInfo: Declared {
  var declared: Given {
    [
      "limitItemsByCatalog": limitItemsByCatalog,
      "itemShowcase": itemShowcase,
    ]
  }
}

extension CommonTranslatableOptionsInfo: Declared {
  var declared: Given {
    [
      "providers": providers,
      "deliveryCountries": deliveryCountries,
      "externalAuthentications": externalAuthentications,
      "userProfileFields": userProfileFields,
      "language": language,
    ]
  }
}

extension CommonUserProfileOptionsInfo: Declared {
  var declared: Given {
    [
      "maxProfilesCount": maxProfilesCount,
    ]
  }
}

extension EmailServerInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "host": host,
      "port": port,
      "enableSsl": enableSsl,
      "userName": userName,
      "password": password,
      "address": address,
      "displayName": displayName,
      "isEnabled": isEnabled,
      "metaInfo": metaInfo,
    ]
  }
}

extension EmailServerUpdateData: Declared {
  var declared: Given {
    [
      "id": id,
      "host": host,
      "port": port,
      "enableSsl": enableSsl,
      "userName": userName,
      "password": password,
      "address": address,
      "displayName": displayName,
      "isEnabled": isEnabled,
      "sslMode": sslMode,
      "fromDisplayName": fromDisplayName,
      "fromEmail": fromEmail,
    ]
  }
}

extension EmailServerUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), host: given("host", "Host"), port: given("port", "Port"), enableSsl: given("enableSsl", "EnableSSL"), userName: given("userName", "UserName"), password: given("password", "Password"), address: given("address", "Address"), displayName: given("displayName", "DisplayName"), isEnabled: given("isEnabled", "IsEnabled"), sslMode: given("sslMode", "SslMode"), fromDisplayName: given("fromDisplayName", "FromDisplayName"), fromEmail: given("fromEmail", "FromEmail"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.host = host
    copy.port = port
    copy.enableSsl = enableSsl
    copy.userName = userName
    copy.password = password
    copy.address = address
    copy.displayName = displayName
    copy.isEnabled = isEnabled
    copy.sslMode = sslMode
    copy.fromDisplayName = fromDisplayName
    copy.fromEmail = fromEmail
    return copy
  }
}

extension FeatureInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
      "types": types,
    ]
  }
}

extension GetCommonInstanceOptionsInfoItemShowcase: Declared {
  var declared: Given {
    [
      "title": title,
      "status": status,
      "weight": weight,
      "linkToOriginal": linkToOriginal,
      "singlePrice": singlePrice,
      "internalDelivery": internalDelivery,
      "viewHistory": viewHistory,
      "priceRange": priceRange,
      "availability": availability,
      "linksInDescription": linksInDescription,
      "reviews": reviews,
      "providerReviews": providerReviews,
    ]
  }
}

extension GetCommonInstanceOptionsInfoRatingList: Declared {
  var declared: Given {
    [
      "categoryId": categoryId,
      "itemRatingType": itemRatingType,
      "contentType": contentType,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
  }
}

extension InstanceAccountInfo: Declared {
  var declared: Given {
    [
      "prepayment": prepayment,
      "debt": debt,
    ]
  }
}

extension InstanceHostingInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "activationDate": activationDate,
      "expirationDate": expirationDate,
      "cost": cost,
    ]
  }
}

extension InstanceOptionsData: Declared {
  var declared: Given {
    [
      "isEmailConfirmationUsed": isEmailConfirmationUsed,
      "defaultItemProvider": defaultItemProvider,
      "allowedIps": allowedIps,
      "isIpCheckUsed": isIpCheckUsed,
      "adminPanelLanguage": adminPanelLanguage,
    ]
  }
}

extension InstanceOptionsData: Made {
  init(_ given: Parameters) throws {
    try self.init(isEmailConfirmationUsed: given("isEmailConfirmationUsed", "IsEmailConfirmationUsed"), defaultItemProvider: given("defaultItemProvider", "DefaultItemProvider"), allowedIps: given("allowedIps", "AllowedIPs"), isIpCheckUsed: given("isIpCheckUsed", "IsIPCheckUsed"), adminPanelLanguage: given("adminPanelLanguage", "AdminPanelLanguage"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.isEmailConfirmationUsed = isEmailConfirmationUsed
    copy.defaultItemProvider = defaultItemProvider
    copy.allowedIps = allowedIps
    copy.isIpCheckUsed = isIpCheckUsed
    copy.adminPanelLanguage = adminPanelLanguage
    return copy
  }
}

extension InstanceOptionsInfo: Declared {
  var declared: Given {
    [
      "isEmailConfirmationUsed": isEmailConfirmationUsed,
      "confirmationCodeKind": confirmationCodeKind,
      "isIpCheckUsed": isIpCheckUsed,
      "allowedIps": allowedIps,
      "adminPanelLanguage": adminPanelLanguage,
      "availableLanguages": availableLanguages,
      "features": features,
      "account": account,
      "tariff": tariff,
      "hosting": hosting,
      "defaultItemProvider": defaultItemProvider,
    ]
  }
}

extension SetShowcaseSettingsSettings: Declared {
  var declared: Given {
    [
      "deliveryTypes": deliveryTypes,
      "isAuctionTypeItemSellAllowed": isAuctionTypeItemSellAllowed,
      "isNotDeliverableItemSellAllowed": isNotDeliverableItemSellAllowed,
      "isSecondhandItemSellAllowed": isSecondhandItemSellAllowed,
      "isInStockItemSellAllowed": isInStockItemSellAllowed,
      "isNotSelectorSellAllowed": isNotSelectorSellAllowed,
      "isFilteredItemsSellAllowed": isFilteredItemsSellAllowed,
      "isUnknownQuantityItemSellAllowed": isUnknownQuantityItemSellAllowed,
      "limitItemsByCatalog": limitItemsByCatalog,
      "marginPercentage": marginPercentage,
      "minimumMargin": minimumMargin,
      "useDiscount": useDiscount,
      "useVipDiscount": useVipDiscount,
      "discountMode": discountMode,
      "externalDeliveryRegionId": externalDeliveryRegionId,
      "externalDeliveryRegionName": externalDeliveryRegionName,
      "isSinchroCb": isSinchroCb,
    ]
  }
}

extension SetShowcaseSettingsSettings: Made {
  init(_ given: Parameters) throws {
    try self.init(deliveryTypes: given("deliveryTypes", "DeliveryTypes"), isAuctionTypeItemSellAllowed: given("isAuctionTypeItemSellAllowed", "IsAuctionTypeItemSellAllowed"), isNotDeliverableItemSellAllowed: given("isNotDeliverableItemSellAllowed", "IsNotDeliverableItemSellAllowed"), isSecondhandItemSellAllowed: given("isSecondhandItemSellAllowed", "IsSecondhandItemSellAllowed"), isInStockItemSellAllowed: given("isInStockItemSellAllowed", "IsInStockItemSellAllowed"), isNotSelectorSellAllowed: given("isNotSelectorSellAllowed", "IsNotSelectorSellAllowed"), isFilteredItemsSellAllowed: given("isFilteredItemsSellAllowed", "IsFilteredItemsSellAllowed"), isUnknownQuantityItemSellAllowed: given("isUnknownQuantityItemSellAllowed", "IsUnknownQuantityItemSellAllowed"), limitItemsByCatalog: given("limitItemsByCatalog", "LimitItemsByCatalog"), marginPercentage: given("marginPercentage", "MarginPercentage"), minimumMargin: given("minimumMargin", "MinimumMargin"), useDiscount: given("useDiscount", "UseDiscount"), useVipDiscount: given("useVipDiscount", "UseVipDiscount"), discountMode: given("discountMode", "DiscountMode"), externalDeliveryRegionId: given("externalDeliveryRegionId", "ExternalDeliveryRegionId"), externalDeliveryRegionName: given("externalDeliveryRegionName", "ExternalDeliveryRegionName"), isSinchroCb: given("isSinchroCb", "IsSinchroCB"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.deliveryTypes = deliveryTypes
    copy.isAuctionTypeItemSellAllowed = isAuctionTypeItemSellAllowed
    copy.isNotDeliverableItemSellAllowed = isNotDeliverableItemSellAllowed
    copy.isSecondhandItemSellAllowed = isSecondhandItemSellAllowed
    copy.isInStockItemSellAllowed = isInStockItemSellAllowed
    copy.isNotSelectorSellAllowed = isNotSelectorSellAllowed
    copy.isFilteredItemsSellAllowed = isFilteredItemsSellAllowed
    copy.isUnknownQuantityItemSellAllowed = isUnknownQuantityItemSellAllowed
    copy.limitItemsByCatalog = limitItemsByCatalog
    copy.marginPercentage = marginPercentage
    copy.minimumMargin = minimumMargin
    copy.useDiscount = useDiscount
    copy.useVipDiscount = useVipDiscount
    copy.discountMode = discountMode
    copy.externalDeliveryRegionId = externalDeliveryRegionId
    copy.externalDeliveryRegionName = externalDeliveryRegionName
    copy.isSinchroCb = isSinchroCb
    return copy
  }
}

extension SetWebUISettingsSettings: Declared {
  var declared: Given {
    [
      "usedLanguages": usedLanguages,
      "usedSystemLanguages": usedSystemLanguages,
      "selectedTranslateType": selectedTranslateType,
      "selectedCategoryStructureType": selectedCategoryStructureType,
      "externalDeliveryRegionId": externalDeliveryRegionId,
      "externalDeliveryRegionName": externalDeliveryRegionName,
    ]
  }
}

extension SetWebUISettingsSettings: Made {
  init(_ given: Parameters) throws {
    try self.init(usedLanguages: given("usedLanguages", "UsedLanguages"), usedSystemLanguages: given("usedSystemLanguages", "UsedSystemLanguages"), selectedTranslateType: given("selectedTranslateType", "SelectedTranslateType"), selectedCategoryStructureType: given("selectedCategoryStructureType", "SelectedCategoryStructureType"), externalDeliveryRegionId: given("externalDeliveryRegionId", "ExternalDeliveryRegionId"), externalDeliveryRegionName: given("externalDeliveryRegionName", "ExternalDeliveryRegionName"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.usedLanguages = usedLanguages
    copy.usedSystemLanguages = usedSystemLanguages
    copy.selectedTranslateType = selectedTranslateType
    copy.selectedCategoryStructureType = selectedCategoryStructureType
    copy.externalDeliveryRegionId = externalDeliveryRegionId
    copy.externalDeliveryRegionName = externalDeliveryRegionName
    return copy
  }
}

extension SocialNetworkInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "link": link,
      "likeWidget": likeWidget,
      "shareWidget": shareWidget,
      "subscribeWidget": subscribeWidget,
      "iconUrl": iconUrl,
    ]
  }
}

extension SocialNetworkOptionsInfo: Declared {
  var declared: Given {
    [
      "commonShareWidget": commonShareWidget,
      "mainInfo": mainInfo,
      "externalAuthentications": externalAuthentications,
    ]
  }
}

extension UserProfileFieldSettings: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
      "action": action,
      "name": name,
      "state": state,
    ]
  }
}

extension WebUISettings: Declared {
  var declared: Given {
    [
      "language": language,
      "usedLanguages": usedLanguages,
      "usedSystemLanguages": usedSystemLanguages,
      "languages": languages,
      "selectedCategoryStructureType": selectedCategoryStructureType,
      "categoryStructureTypes": categoryStructureTypes,
    ]
  }
}

struct ShopSettingsVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "GetAvailableFeatureInfoList":
      TypedCall { caller, given, options in
        return try await caller.shopSettings.getAvailableFeatureInfoList(options: options)
      }
    case "GetCollectionsSettings":
      TypedCall { caller, given, options in
        return try await caller.shopSettings.getCollectionsSettings(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetCommonInstanceOptionsInfo":
      TypedCall { caller, given, options in
        return try await caller.shopSettings.getCommonInstanceOptionsInfo(applicationType: given("applicationType", "applicationType"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetEmailServerInfo":
      TypedCall { caller, given, options in
        return try await caller.shopSettings.getEmailServerInfo(serverId: given.required("serverId", "serverId"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetEmailServerInfoList":
      TypedCall { caller, given, options in
        return try await caller.shopSettings.getEmailServerInfoList(options: options)
      }
    case "GetEnabledFeatures":
      TypedCall { caller, given, options in
        return try await caller.shopSettings.getEnabledFeatures(options: options)
      }
    case "GetInstanceOptionsInfo":
      TypedCall { caller, given, options in
        return try await caller.shopSettings.getInstanceOptionsInfo(options: options)
      }
    case "GetLanguageInfoList":
      TypedCall { caller, given, options in
        return try await caller.shopSettings.getLanguageInfoList(options: options)
      }
    case "GetShowcase":
      TypedCall { caller, given, options in
        return try await caller.shopSettings.getShowcase(options: options)
      }
    case "GetWebUISettings":
      TypedCall { caller, given, options in
        return try await caller.shopSettings.getWebUiSettings(options: options)
      }
    case "SetShowcaseSettings":
      TypedCall { caller, given, options in
        try await caller.shopSettings.setShowcaseSettings(settings: given.required("settings", "settings"), options: options); return nil
      }
    case "SetWebUISettings":
      TypedCall { caller, given, options in
        try await caller.shopSettings.setWebUiSettings(settings: given.required("settings", "settings"), options: options); return nil
      }
    case "TestEmailServer":
      TypedCall { caller, given, options in
        try await caller.shopSettings.testEmailServer(serverId: given.required("serverId", "serverId"), recipientEmail: given.required("recipientEmail", "recipientEmail"), options: options); return nil
      }
    case "UpdateCollectionsSettings":
      TypedCall { caller, given, options in
        try await caller.shopSettings.updateCollectionsSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateEmailServerInfo":
      TypedCall { caller, given, options in
        try await caller.shopSettings.updateEmailServerInfo(serverId: given.required("serverId", "serverId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateInstanceOptions":
      TypedCall { caller, given, options in
        try await caller.shopSettings.updateInstanceOptions(instanceOptionsData: given.required("instanceOptionsData", "xmlInstanceOptionsData"), options: options); return nil
      }
    default: nil
    }
  }
}
