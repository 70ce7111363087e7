// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct CheckCurrencyRatesRate: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var firstCurrencyCode: String? { tree.read("firstCurrencyCode") }

  public var secondCurrencyCode: String? { tree.read("secondCurrencyCode") }

  public var status: CurrencyRateCheckStatus? { tree.read("status") }
}

public struct CheckCurrencyRatesResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var rates: Items<CheckCurrencyRatesRate> { .init(reading: tree["rates"]) }
}

public struct CurrencyRate: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    firstCode: String? = nil,
    secondCode: String? = nil,
    margin: Decimal? = nil,
    marginRate: Decimal? = nil,
    rateWithDecreaseMargin: Decimal? = nil,
    rateWithIncreaseMargin: Decimal? = nil,
    syncMode: SynchronizationMode? = nil,
    rate: Decimal? = nil
  ) {
    tree = Value(given: [
      "firstCode": firstCode,
      "secondCode": secondCode,
      "margin": margin,
      "marginRate": marginRate,
      "rateWithDecreaseMargin": rateWithDecreaseMargin,
      "rateWithIncreaseMargin": rateWithIncreaseMargin,
      "syncMode": syncMode,
      "rate": rate,
    ])
  }

  public var firstCode: String? {
    get { tree.read("firstCode") }
    set { tree.write("firstCode", newValue) }
  }

  public var secondCode: String? {
    get { tree.read("secondCode") }
    set { tree.write("secondCode", newValue) }
  }

  /// Assumed, not documented.
  public var margin: Decimal? {
    get { tree.read("margin") }
    set { tree.write("margin", newValue) }
  }

  /// Assumed, not documented.
  public var marginRate: Decimal? {
    get { tree.read("marginRate") }
    set { tree.write("marginRate", newValue) }
  }

  /// Assumed, not documented.
  public var rateWithDecreaseMargin: Decimal? {
    get { tree.read("rateWithDecreaseMargin") }
    set { tree.write("rateWithDecreaseMargin", newValue) }
  }

  /// Assumed, not documented.
  public var rateWithIncreaseMargin: Decimal? {
    get { tree.read("rateWithIncreaseMargin") }
    set { tree.write("rateWithIncreaseMargin", newValue) }
  }

  public var syncMode: SynchronizationMode? {
    get { tree.read("syncMode") }
    set { tree.write("syncMode", newValue) }
  }

  /// Assumed, not documented.
  public var rate: Decimal? {
    get { tree.read("rate") }
    set { tree.write("rate", newValue) }
  }
}

public struct CurrencyRateHistoryGetParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(firstCurrencyCode: String? = nil, secondCurrencyCode: String? = nil, dateFrom: Date? = nil, dateTo: Date? = nil) {
    tree = Value(given: [
      "firstCurrencyCode": firstCurrencyCode,
      "secondCurrencyCode": secondCurrencyCode,
      "dateFrom": dateFrom,
      "dateTo": dateTo,
    ])
  }

  public var firstCurrencyCode: String? {
    get { tree.read("firstCurrencyCode") }
    set { tree.write("firstCurrencyCode", newValue) }
  }

  public var secondCurrencyCode: String? {
    get { tree.read("secondCurrencyCode") }
    set { tree.write("secondCurrencyCode", newValue) }
  }

  public var dateFrom: Date? {
    get { tree.read("dateFrom") }
    set { tree.write("dateFrom", newValue) }
  }

  public var dateTo: Date? {
    get { tree.read("dateTo") }
    set { tree.write("dateTo", newValue) }
  }
}

public struct CurrencySettings: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    syncMode: SynchronizationMode? = nil,
    marginRate: Decimal? = nil,
    internalCurrencyCode: String? = nil,
    currencyRateList: [CurrencyRate]? = nil,
    currenciesDisplayingOrder: [OrderedCurrency]? = nil,
    margin: Decimal? = nil
  ) {
    tree = Value(given: [
      "syncMode": syncMode,
      "marginRate": marginRate,
      "internalCurrencyCode": internalCurrencyCode,
      "currencyRateList": currencyRateList,
      "currenciesDisplayingOrder": currenciesDisplayingOrder,
      "margin": margin,
    ])
  }

  /// Assumed, not documented.
  public var syncMode: SynchronizationMode? {
    get { tree.read("syncMode") }
    set { tree.write("syncMode", newValue) }
  }

  public var marginRate: Decimal? {
    get { tree.read("marginRate") }
    set { tree.write("marginRate", newValue) }
  }

  public var internalCurrencyCode: String? {
    get { tree.read("internalCurrencyCode") }
    set { tree.write("internalCurrencyCode", newValue) }
  }

  public var currencyRateList: Items<CurrencyRate> {
    get { .init(reading: tree["currencyRateList"]) }
    set { tree.write("currencyRateList", newValue) }
  }

  public var currenciesDisplayingOrder: Items<OrderedCurrency> {
    get { .init(reading: tree["currenciesDisplayingOrder"]) }
    set { tree.write("currenciesDisplayingOrder", newValue) }
  }

  /// Assumed, not documented.
  public var margin: Decimal? {
    get { tree.read("margin") }
    set { tree.write("margin", newValue) }
  }
}

public struct CurrencySynchronizationMode: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var isEnhancedMode: Bool? { tree.read("isEnhancedMode") }
}

public struct OrderedCurrency: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(code: String? = nil, order: Int? = nil) {
    tree = Value(given: ["code": code, "order": order])
  }

  public var code: String? {
    get { tree.read("code") }
    set { tree.write("code", newValue) }
  }

  public var order: Int? {
    get { tree.read("order") }
    set { tree.write("order", newValue) }
  }
}

public struct ShowcaseCurrencyRates: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var ruble: CurrencyInformation? { tree.read("ruble") }

  public var dollar: CurrencyInformation? { tree.read("dollar") }

  public var yuan: CurrencyInformation? { tree.read("yuan") }
}
