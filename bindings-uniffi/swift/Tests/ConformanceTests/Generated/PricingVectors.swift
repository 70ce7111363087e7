// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension EditablePriceFormationSettings: Declared {
  var declared: Given {
    [
      "priceRoundingFactor": priceRoundingFactor,
      "roundOriginalInternalDeliveryPrice": roundOriginalInternalDeliveryPrice,
    ]
  }
}

extension EditablePriceFormationSettings: Made {
  init(_ given: Parameters) throws {
    try self.init(priceRoundingFactor: given("priceRoundingFactor", "PriceRoundingFactor"), roundOriginalInternalDeliveryPrice: given("roundOriginalInternalDeliveryPrice", "RoundOriginalInternalDeliveryPrice"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.priceRoundingFactor = priceRoundingFactor
    copy.roundOriginalInternalDeliveryPrice = roundOriginalInternalDeliveryPrice
    return copy
  }
}

extension ItemMarketPriceInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "price": price,
    ]
  }
}

extension MarketMerchInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "useDicount": useDicount,
    ]
  }
}

extension MarketMerchPriceConfig: Declared {
  var declared: Given {
    [
      "id": id,
      "priceFormationGroupInfoList": priceFormationGroupInfoList,
      "showcaseSettings": showcaseSettings,
    ]
  }
}

extension PriceFormationGroupInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "settings": settings,
      "providerType": providerType,
      "name": name,
      "description": description,
      "isDefault": isDefault,
      "strategyType": strategyType,
      "deliveryIds": deliveryIds,
      "features": features,
    ]
  }
}

extension PriceFormationGroupInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), settings: given("settings", "Settings"), providerType: given("providerType", "ProviderType"), name: given("name", "Name"), description: given("description", "Description"), isDefault: given("isDefault", "IsDefault"), strategyType: given("strategyType", "StrategyType"), deliveryIds: given("deliveryIds", "DeliveryIds"), features: given("features", "Features"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.settings = settings
    copy.providerType = providerType
    copy.name = name
    copy.description = description
    copy.isDefault = isDefault
    copy.strategyType = strategyType
    copy.deliveryIds = deliveryIds
    copy.features = features
    return copy
  }
}

extension PriceFormationIntervalInfo: Declared {
  var declared: Given {
    [
      "marginPercent": marginPercent,
      "marginFixed": marginFixed,
      "minimumLimit": minimumLimit,
      "internalDeliveryPrice": internalDeliveryPrice,
      "id": id,
      "totalDeliveryFixedPrice": totalDeliveryFixedPrice,
    ]
  }
}

extension PriceFormationIntervalInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(marginPercent: given("marginPercent", "MarginPercent"), marginFixed: given("marginFixed", "MarginFixed"), minimumLimit: given("minimumLimit", "MinimumLimit"), internalDeliveryPrice: given("internalDeliveryPrice", "InternalDeliveryPrice"), id: given("id", "Id"), totalDeliveryFixedPrice: given("totalDeliveryFixedPrice", "TotalDeliveryFixedPrice"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.marginPercent = marginPercent
    copy.marginFixed = marginFixed
    copy.minimumLimit = minimumLimit
    copy.internalDeliveryPrice = internalDeliveryPrice
    copy.id = id
    copy.totalDeliveryFixedPrice = totalDeliveryFixedPrice
    return copy
  }
}

extension PriceFormationSettings: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension PriceFormationSettings: Made {
  init(_ given: Parameters) throws {
    try self.init(internalDeliveryPrice: given("internalDeliveryPrice", "InternalDeliveryPrice"), priceFormationIntervals: given("priceFormationIntervals", "PriceFormationIntervals"), priceRoundingFactor: given("priceRoundingFactor", "PriceRoundingFactor"), roundOriginalInternalDeliveryPrice: given("roundOriginalInternalDeliveryPrice", "RoundOriginalInternalDeliveryPrice"), totalDeliveryFixedPrice: given("totalDeliveryFixedPrice", "TotalDeliveryFixedPrice"), marginPercent: given("marginPercent", "MarginPercent"), minimumLimit: given("minimumLimit", "MinimumLimit"), maximumLimit: given("maximumLimit", "MaximumLimit"), minimumMargin: given("minimumMargin", "MinimumMargin"), maximumMargin: given("maximumMargin", "MaximumMargin"), discount: given("discount", "Discount"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.internalDeliveryPrice = internalDeliveryPrice
    copy.priceFormationIntervals = priceFormationIntervals
    copy.priceRoundingFactor = priceRoundingFactor
    copy.roundOriginalInternalDeliveryPrice = roundOriginalInternalDeliveryPrice
    copy.totalDeliveryFixedPrice = totalDeliveryFixedPrice
    copy.marginPercent = marginPercent
    copy.minimumLimit = minimumLimit
    copy.maximumLimit = maximumLimit
    copy.minimumMargin = minimumMargin
    copy.maximumMargin = maximumMargin
    copy.discount = discount
    return copy
  }
}

extension StrategyInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "description": description,
      "providerType": providerType,
    ]
  }
}

struct PricingVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddPriceFormationGroup":
      TypedCall { caller, given, options in
        return try await caller.pricing.addPriceFormationGroup(priceFormationGroupInfo: given.required("priceFormationGroupInfo", "xmlPriceFormationGroupInfo"), options: options)
      }
    case "AddPrices":
      TypedCall { caller, given, options in
        return try await caller.pricing.addPrices(first: given.required("first", "xmlFirst"), second: given.required("second", "xmlSecond"), options: options)
      }
    case "EditPriceFormationGroup":
      TypedCall { caller, given, options in
        try await caller.pricing.editPriceFormationGroup(priceFormationGroupId: given.required("priceFormationGroupId", "priceFormationGroupId"), priceFormationGroupInfo: given.required("priceFormationGroupInfo", "xmlPriceFormationGroupInfo"), options: options); return nil
      }
    case "EditPriceFormationSettings":
      TypedCall { caller, given, options in
        try await caller.pricing.editPriceFormationSettings(priceFormationSettings: given.required("priceFormationSettings", "xmlPriceFormationSettings"), options: options); return nil
      }
    case "GetCalculatedPrice":
      TypedCall { caller, given, options in
        return try await caller.pricing.getCalculatedPrice(categoryId: given("categoryId", "categoryId"), variablesPriceSettings: given("variablesPriceSettings", "xmlVariablesPriceSettings"), options: options)
      }
    case "GetCategoriesOfPriceFormationGroup":
      TypedCall { caller, given, options in
        return try await caller.pricing.getCategoriesOfPriceFormationGroup(priceFormationGroupId: given.required("priceFormationGroupId", "priceFormationGroupId"), options: options)
      }
    case "GetItemMarketPriceList":
      TypedCall { caller, given, options in
        return try await caller.pricing.getItemMarketPriceList(categoryId: given("categoryId", "categoryId"), variablesPriceSettings: given("variablesPriceSettings", "xmlVariablesPriceSettings"), currencyName: given("currencyName", "currencyName"), options: options)
      }
    case "GetMarketMerchInfoList":
      TypedCall { caller, given, options in
        return try await caller.pricing.getMarketMerchInfoList(options: options)
      }
    case "GetMarketsMerchPriceConfigXML":
      TypedCall { caller, given, options in
        return try await caller.pricing.getMarketsMerchPriceConfigXml(options: options)
      }
    case "GetPriceFormationGroup":
      TypedCall { caller, given, options in
        return try await caller.pricing.getPriceFormationGroup(priceFormationGroupId: given.required("priceFormationGroupId", "priceFormationGroupId"), options: options)
      }
    case "GetPriceFormationGroupList":
      TypedCall { caller, given, options in
        return try await caller.pricing.getPriceFormationGroupList(options: options)
      }
    case "GetPriceFormationSettings":
      TypedCall { caller, given, options in
        return try await caller.pricing.getPriceFormationSettings(options: options)
      }
    case "GetPriceFormationStrategy":
      TypedCall { caller, given, options in
        return try await caller.pricing.getPriceFormationStrategy(strategyId: given.required("strategyId", "strategyId"), options: options)
      }
    case "GetPriceFormationStrategyList":
      TypedCall { caller, given, options in
        return try await caller.pricing.getPriceFormationStrategyList(options: options)
      }
    case "RemoveCategoryFromPriceFormationGroup":
      TypedCall { caller, given, options in
        try await caller.pricing.removeCategoryFromPriceFormationGroup(categoryId: given.required("categoryId", "categoryId"), priceFormationGroupId: given.required("priceFormationGroupId", "priceFormationGroupId"), options: options); return nil
      }
    case "RemovePriceFormationGroup":
      TypedCall { caller, given, options in
        try await caller.pricing.removePriceFormationGroup(priceFormationGroupId: given.required("priceFormationGroupId", "priceFormationGroupId"), options: options); return nil
      }
    case "SetDefaultPriceFormationGroup":
      TypedCall { caller, given, options in
        try await caller.pricing.setDefaultPriceFormationGroup(priceFormationGroupId: given.required("priceFormationGroupId", "priceFormationGroupId"), options: options); return nil
      }
    case "SetMarketsMerchPriceConfigXML":
      TypedCall { caller, given, options in
        try await caller.pricing.setMarketsMerchPriceConfigXml(marketMerchPriceConfigList: given.required("marketMerchPriceConfigList", "xmlMarketMerchPriceConfigList"), options: options); return nil
      }
    case "SetPriceFormationGroupToCategory":
      TypedCall { caller, given, options in
        try await caller.pricing.setPriceFormationGroupToCategory(categoryId: given.required("categoryId", "categoryId"), priceFormationGroupId: given.required("priceFormationGroupId", "priceFormationGroupId"), options: options); return nil
      }
    default: nil
    }
  }
}
