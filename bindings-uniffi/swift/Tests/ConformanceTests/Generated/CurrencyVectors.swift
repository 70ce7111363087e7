// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension CheckCurrencyRatesRate: Declared {
  var declared: Given {
    [
      "firstCurrencyCode": firstCurrencyCode,
      "secondCurrencyCode": secondCurrencyCode,
      "status": status,
    ]
  }
}

extension CheckCurrencyRatesResult: Declared {
  var declared: Given {
    [
      "rates": rates,
    ]
  }
}

extension CurrencyRate: Declared {
  var declared: Given {
    [
      "firstCode": firstCode,
      "secondCode": secondCode,
      "margin": margin,
      "marginRate": marginRate,
      "rateWithDecreaseMargin": rateWithDecreaseMargin,
      "rateWithIncreaseMargin": rateWithIncreaseMargin,
      "syncMode": syncMode,
      "rate": rate,
    ]
  }
}

extension CurrencyRate: Made {
  init(_ given: Parameters) throws {
    try self.init(firstCode: given("firstCode", "FirstCode"), secondCode: given("secondCode", "SecondCode"), margin: given("margin", "Margin"), marginRate: given("marginRate", "MarginRate"), rateWithDecreaseMargin: given("rateWithDecreaseMargin", "RateWithDecreaseMargin"), rateWithIncreaseMargin: given("rateWithIncreaseMargin", "RateWithIncreaseMargin"), syncMode: given("syncMode", "SyncMode"), rate: given("rate", "Rate"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.firstCode = firstCode
    copy.secondCode = secondCode
    copy.margin = margin
    copy.marginRate = marginRate
    copy.rateWithDecreaseMargin = rateWithDecreaseMargin
    copy.rateWithIncreaseMargin = rateWithIncreaseMargin
    copy.syncMode = syncMode
    copy.rate = rate
    return copy
  }
}

extension CurrencyRateHistoryGetParameters: Declared {
  var declared: Given {
    [
      "firstCurrencyCode": firstCurrencyCode,
      "secondCurrencyCode": secondCurrencyCode,
      "dateFrom": dateFrom,
      "dateTo": dateTo,
    ]
  }
}

extension CurrencyRateHistoryGetParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(firstCurrencyCode: given("firstCurrencyCode", "FirstCurrencyCode"), secondCurrencyCode: given("secondCurrencyCode", "SecondCurrencyCode"), dateFrom: given("dateFrom", "DateFrom"), dateTo: given("dateTo", "DateTo"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.firstCurrencyCode = firstCurrencyCode
    copy.secondCurrencyCode = secondCurrencyCode
    copy.dateFrom = dateFrom
    copy.dateTo = dateTo
    return copy
  }
}

extension CurrencySettings: Declared {
  var declared: Given {
    [
      "syncMode": syncMode,
      "marginRate": marginRate,
      "internalCurrencyCode": internalCurrencyCode,
      "currencyRateList": currencyRateList,
      "currenciesDisplayingOrder": currenciesDisplayingOrder,
      "margin": margin,
    ]
  }
}

extension CurrencySettings: Made {
  init(_ given: Parameters) throws {
    try self.init(syncMode: given("syncMode", "SyncMode"), marginRate: given("marginRate", "MarginRate"), internalCurrencyCode: given("internalCurrencyCode", "InternalCurrencyCode"), currencyRateList: given("currencyRateList", "CurrencyRateList"), currenciesDisplayingOrder: given("currenciesDisplayingOrder", "CurrenciesDisplayingOrder"), margin: given("margin", "Margin"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.syncMode = syncMode
    copy.marginRate = marginRate
    copy.internalCurrencyCode = internalCurrencyCode
    copy.currencyRateList = currencyRateList
    copy.currenciesDisplayingOrder = currenciesDisplayingOrder
    copy.margin = margin
    return copy
  }
}

extension CurrencySynchronizationMode: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
      "isEnhancedMode": isEnhancedMode,
    ]
  }
}

extension OrderedCurrency: Declared {
  var declared: Given {
    [
      "code": code,
      "order": order,
    ]
  }
}

extension OrderedCurrency: Made {
  init(_ given: Parameters) throws {
    try self.init(code: given("code", "Code"), order: given("order", "Order"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.code = code
    copy.order = order
    return copy
  }
}

extension ShowcaseCurrencyRates: Declared {
  var declared: Given {
    [
      "ruble": ruble,
      "dollar": dollar,
      "yuan": yuan,
    ]
  }
}

struct CurrencyVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddCurrencyRate":
      TypedCall { caller, given, options in
        try await caller.currency.addCurrencyRate(firstCurrencyCode: given.required("firstCurrencyCode", "firstCurrencyCode"), secondCurrencyCode: given.required("secondCurrencyCode", "secondCurrencyCode"), rate: given.required("rate", "rate"), options: options); return nil
      }
    case "CheckCurrencyRates":
      TypedCall { caller, given, options in
        return try await caller.currency.checkCurrencyRates(options: options)
      }
    case "GetCurrency":
      TypedCall { caller, given, options in
        return try await caller.currency.getCurrency(options: options)
      }
    case "GetCurrencyInstanceList":
      TypedCall { caller, given, options in
        return try await caller.currency.getCurrencyInstanceList(options: options)
      }
    case "GetCurrencyList":
      TypedCall { caller, given, options in
        return try await caller.currency.getCurrencyList(options: options)
      }
    case "GetCurrencyRateHistory":
      TypedCall { caller, given, options in
        return try await caller.currency.getCurrencyRateHistory(parameters: given("parameters", "xmlParameters"), options: options)
      }
    case "GetCurrencySynchronizationModeList":
      TypedCall { caller, given, options in
        return try await caller.currency.getCurrencySynchronizationModeList(options: options)
      }
    case "GetInstanceCurrenciesSettings":
      TypedCall { caller, given, options in
        return try await caller.currency.getInstanceCurrenciesSettings(options: options)
      }
    case "GetInstanceCurrencyInfoList":
      TypedCall { caller, given, options in
        return try await caller.currency.getInstanceCurrencyInfoList(options: options)
      }
    case "GetInstanceCurrencyRateList":
      TypedCall { caller, given, options in
        return try await caller.currency.getInstanceCurrencyRateList(options: options)
      }
    case "GetShowcaseCurrencyRates":
      TypedCall { caller, given, options in
        return try await caller.currency.getShowcaseCurrencyRates(options: options)
      }
    case "RemoveCurrencyRate":
      TypedCall { caller, given, options in
        try await caller.currency.removeCurrencyRate(firstCurrencyCode: given.required("firstCurrencyCode", "firstCurrencyCode"), secondCurrencyCode: given.required("secondCurrencyCode", "secondCurrencyCode"), options: options); return nil
      }
    case "UpdateInstanceCurrenciesSettings":
      TypedCall { caller, given, options in
        try await caller.currency.updateInstanceCurrenciesSettings(settings: given.required("settings", "xmlSettings"), options: options); return nil
      }
    default: nil
    }
  }
}
