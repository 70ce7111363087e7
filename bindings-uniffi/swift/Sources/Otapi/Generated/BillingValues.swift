// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct BillInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: BillId? { tree.read("id") }

  public var creationDate: Date? { tree.read("creationDate") }

  public var paymentDate: Date? { tree.read("paymentDate") }

  public var paymentUrl: String? { tree.read("paymentUrl") }

  public var paidSumInUsd: Money? { tree.read("paidSumInUsd") }

  public var sumToPayInUsd: Money? { tree.read("sumToPayInUsd") }

  public var sumToPayInRub: Money? { tree.read("sumToPayInRub") }

  public var status: BillStatusInfo? { tree.read("status") }

  public var `type`: BillTypeInfo? { tree.read("type") }

  public var settlingPeriod: DatePeriod? { tree.read("settlingPeriod") }

  public var description: String? { tree.read("description") }
}

/// The service is known to have more members.
public struct BillSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(isPaid: Bool? = nil) {
    tree = Value(given: ["isPaid": isPaid])
  }

  public var isPaid: Bool? {
    get { tree.read("isPaid") }
    set { tree.write("isPaid", newValue) }
  }
}

public struct BillStatusInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }
}

public struct BillTypeInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }
}

public struct DatePeriod: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var dateFrom: Date? { tree.read("dateFrom") }

  public var dateTo: Date? { tree.read("dateTo") }
}

public struct FeatureRentalPaymentInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var dateFrom: Date? { tree.read("dateFrom") }

  public var dateTo: Date? { tree.read("dateTo") }

  public var sum: BasePrice? { tree.read("sum") }

  public var feature: FeatureTypeInfo? { tree.read("feature") }
}

public struct FeatureTypeInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var rentPrice: Money? { tree.read("rentPrice") }

  public var isDisabledByPayerStatus: Bool? { tree.read("isDisabledByPayerStatus") }
}

public struct FinancialCalculationItem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var date: Date? { tree.read("date") }

  public var providers: Items<FinancialCalculationProviderItem> { .init(reading: tree["providers"]) }

  public var incomeAmount: Decimal? { tree.read("incomeAmount") }

  public var ordersReservedAmount: Decimal? { tree.read("ordersReservedAmount") }

  public var purchaseAmount: Decimal? { tree.read("purchaseAmount") }

  public var externalDeliveryAmount: Decimal? { tree.read("externalDeliveryAmount") }

  public var earningsAmount: Decimal? { tree.read("earningsAmount") }

  public var earningsPercent: Decimal? { tree.read("earningsPercent") }
}

/// The service is known to have more members.
public struct FinancialCalculationParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(dateFrom: Date? = nil, dateTo: Date? = nil) {
    tree = Value(given: ["dateFrom": dateFrom, "dateTo": dateTo])
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

public struct FinancialCalculationProviderItem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var providerCurrencyCode: String? { tree.read("providerCurrencyCode") }

  public var ordersReservedAmount: Decimal? { tree.read("ordersReservedAmount") }

  public var purchaseProviderAmount: Decimal? { tree.read("purchaseProviderAmount") }

  public var exchangeRate: Decimal? { tree.read("exchangeRate") }

  public var purchaseAmount: Decimal? { tree.read("purchaseAmount") }

  public var externalDeliveryAmount: Decimal? { tree.read("externalDeliveryAmount") }

  public var earningsAmount: Decimal? { tree.read("earningsAmount") }

  public var earningsPercent: Decimal? { tree.read("earningsPercent") }
}

public struct FinancialCalculationReport: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var items: Items<FinancialCalculationItem> { .init(reading: tree["items"]) }

  public var internalCurrencyCode: String? { tree.read("internalCurrencyCode") }
}

/// One child: the name of an amount of the report with its new value, or Reset followed by that name with the value true.
///
/// The service is known to have more members.
public struct FinancialCalculationUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init() { tree = [:] }
}

public struct FinancialReport: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var reportTime: Date? { tree.read("reportTime") }

  public var balance: FinancialReportBalanceInfo? { tree.read("balance") }
}

public struct FinancialReportBalanceInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var positiveAmount: Decimal? { tree.read("positiveAmount") }

  public var negativeAmount: Decimal? { tree.read("negativeAmount") }

  public var totalAmount: Decimal? { tree.read("totalAmount") }
}

public struct InstanceBaseInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var instanceKey: String? { tree.read("instanceKey") }

  public var contactInfo: String? { tree.read("contactInfo") }

  public var name: String? { tree.read("name") }

  public var lastActivityTime: Date? { tree.read("lastActivityTime") }

  public var isOnMarket: Bool? { tree.read("isOnMarket") }

  public var creationDate: Date? { tree.read("creationDate") }

  public var isEmailConfirmationUsed: Bool? { tree.read("isEmailConfirmationUsed") }

  public var isTest: Bool? { tree.read("isTest") }

  public var isBanned: Bool? { tree.read("isBanned") }

  public var webSite: String? { tree.read("webSite") }

  public var email: String? { tree.read("email") }

  public var isInternal: Bool? { tree.read("isInternal") }

  public var versionInfo: WebSiteVersion? { tree.read("versionInfo") }
}

public struct RentalPaymentSummaryInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var totalRent: TariffRentalPaymentInfo? { tree.read("totalRent") }

  public var rentPerPeriods: Items<TariffRentalPaymentInfo> { .init(reading: tree["rentPerPeriods"]) }

  public var featureRentPerPeriods: Items<FeatureRentalPaymentInfo> { .init(reading: tree["featureRentPerPeriods"]) }
}

public struct TariffChangeHistory: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var elements: Items<TariffHistoryElement> { .init(reading: tree["elements"]) }
}

public struct TariffHistoryElement: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var activationDate: Date? { tree.read("activationDate") }

  public var tariff: TariffInfo? { tree.read("tariff") }

  public var logisticianInstance: InstanceBaseInfo? { tree.read("logisticianInstance") }

  public var isActive: Bool? { tree.read("isActive") }
}

public struct TariffRentalPaymentInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var dateFrom: Date? { tree.read("dateFrom") }

  public var dateTo: Date? { tree.read("dateTo") }

  public var sum: BasePrice? { tree.read("sum") }

  public var turnover: TurnoverInfo? { tree.read("turnover") }

  public var callCount: Int64? { tree.read("callCount") }

  public var tariff: TariffInfo? { tree.read("tariff") }
}

public struct TurnoverInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var sumInInternalCurrency: Decimal? { tree.read("sumInInternalCurrency") }

  public var transactions: Items<TransactionInfoAdministration> { .init(reading: tree["transactions"]) }

  public var sumMoney: Money? { tree.read("sumMoney") }
}

public struct WebSiteVersion: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var number: String? { tree.read("number") }

  public var lastUpdateTime: Date? { tree.read("lastUpdateTime") }

  public var hasError: Bool? { tree.read("hasError") }

  public var errorMessage: String? { tree.read("errorMessage") }
}
