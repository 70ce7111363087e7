// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.billing

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.BasePrice
import dev.otapi.common.FieldMetaInfo
import dev.otapi.common.Money
import dev.otapi.common.TariffInfo
import dev.otapi.common.TransactionInfoAdministration
import dev.otapi.decimal
import dev.otapi.enums.ItemProviderType
import dev.otapi.flag
import dev.otapi.ids.BillId
import dev.otapi.int
import dev.otapi.long
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import java.math.BigDecimal
import java.time.Instant

class BillInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: BillId? get() = text("id")?.let(::BillId)

    val creationDate: Instant? get() = moment("creationDate")

    val paymentDate: Instant? get() = moment("paymentDate")

    val paymentUrl: String? get() = text("paymentUrl")

    val paidSumInUsd: Money? get() = one("paidSumInUsd") { Money(it) }

    val sumToPayInUsd: Money? get() = one("sumToPayInUsd") { Money(it) }

    val sumToPayInRub: Money? get() = one("sumToPayInRub") { Money(it) }

    val status: BillStatusInfo? get() = one("status") { BillStatusInfo(it) }

    val type: BillTypeInfo? get() = one("type") { BillTypeInfo(it) }

    val settlingPeriod: DatePeriod? get() = one("settlingPeriod") { DatePeriod(it) }

    val description: String? get() = text("description")
}

class BillStatusInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val description: String? get() = text("description")
}

class BillTypeInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val description: String? get() = text("description")
}

class DatePeriod internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val dateFrom: Instant? get() = moment("dateFrom")

    val dateTo: Instant? get() = moment("dateTo")
}

class FeatureRentalPaymentInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val dateFrom: Instant? get() = moment("dateFrom")

    val dateTo: Instant? get() = moment("dateTo")

    val sum: BasePrice? get() = one("sum") { BasePrice(it) }

    val feature: FeatureTypeInfo? get() = one("feature") { FeatureTypeInfo(it) }
}

class FeatureTypeInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val rentPrice: Money? get() = one("rentPrice") { Money(it) }

    val isDisabledByPayerStatus: Boolean? get() = flag("isDisabledByPayerStatus")
}

class FinancialCalculationItem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val date: Instant? get() = moment("date")

    val providers: List<FinancialCalculationProviderItem> get() = many("providers") { FinancialCalculationProviderItem(it) }

    val incomeAmount: BigDecimal? get() = decimal("incomeAmount")

    val ordersReservedAmount: BigDecimal? get() = decimal("ordersReservedAmount")

    val purchaseAmount: BigDecimal? get() = decimal("purchaseAmount")

    val externalDeliveryAmount: BigDecimal? get() = decimal("externalDeliveryAmount")

    val earningsAmount: BigDecimal? get() = decimal("earningsAmount")

    val earningsPercent: BigDecimal? get() = decimal("earningsPercent")
}

class FinancialCalculationProviderItem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val providerCurrencyCode: String? get() = text("providerCurrencyCode")

    val ordersReservedAmount: BigDecimal? get() = decimal("ordersReservedAmount")

    val purchaseProviderAmount: BigDecimal? get() = decimal("purchaseProviderAmount")

    val exchangeRate: BigDecimal? get() = decimal("exchangeRate")

    val purchaseAmount: BigDecimal? get() = decimal("purchaseAmount")

    val externalDeliveryAmount: BigDecimal? get() = decimal("externalDeliveryAmount")

    val earningsAmount: BigDecimal? get() = decimal("earningsAmount")

    val earningsPercent: BigDecimal? get() = decimal("earningsPercent")
}

class FinancialCalculationReport internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val items: List<FinancialCalculationItem> get() = many("items") { FinancialCalculationItem(it) }

    val internalCurrencyCode: String? get() = text("internalCurrencyCode")
}

class FinancialReport internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val reportTime: Instant? get() = moment("reportTime")

    val balance: FinancialReportBalanceInfo? get() = one("balance") { FinancialReportBalanceInfo(it) }
}

class FinancialReportBalanceInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val positiveAmount: BigDecimal? get() = decimal("positiveAmount")

    val negativeAmount: BigDecimal? get() = decimal("negativeAmount")

    val totalAmount: BigDecimal? get() = decimal("totalAmount")
}

class InstanceBaseInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val instanceKey: String? get() = text("instanceKey")

    val contactInfo: String? get() = text("contactInfo")

    val name: String? get() = text("name")

    val lastActivityTime: Instant? get() = moment("lastActivityTime")

    val isOnMarket: Boolean? get() = flag("isOnMarket")

    val creationDate: Instant? get() = moment("creationDate")

    val isEmailConfirmationUsed: Boolean? get() = flag("isEmailConfirmationUsed")

    val isTest: Boolean? get() = flag("isTest")

    val isBanned: Boolean? get() = flag("isBanned")

    val webSite: String? get() = text("webSite")

    val email: String? get() = text("email")

    val isInternal: Boolean? get() = flag("isInternal")

    val versionInfo: WebSiteVersion? get() = one("versionInfo") { WebSiteVersion(it) }
}

class RentalPaymentSummaryInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val totalRent: TariffRentalPaymentInfo? get() = one("totalRent") { TariffRentalPaymentInfo(it) }

    val rentPerPeriods: List<TariffRentalPaymentInfo> get() = many("rentPerPeriods") { TariffRentalPaymentInfo(it) }

    val featureRentPerPeriods: List<FeatureRentalPaymentInfo> get() = many("featureRentPerPeriods") { FeatureRentalPaymentInfo(it) }
}

class TariffChangeHistory internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val elements: List<TariffHistoryElement> get() = many("elements") { TariffHistoryElement(it) }
}

class TariffHistoryElement internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val activationDate: Instant? get() = moment("activationDate")

    val tariff: TariffInfo? get() = one("tariff") { TariffInfo(it) }

    val logisticianInstance: InstanceBaseInfo? get() = one("logisticianInstance") { InstanceBaseInfo(it) }

    val isActive: Boolean? get() = flag("isActive")
}

class TariffRentalPaymentInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val dateFrom: Instant? get() = moment("dateFrom")

    val dateTo: Instant? get() = moment("dateTo")

    val sum: BasePrice? get() = one("sum") { BasePrice(it) }

    val turnover: TurnoverInfo? get() = one("turnover") { TurnoverInfo(it) }

    val callCount: Long? get() = long("callCount")

    val tariff: TariffInfo? get() = one("tariff") { TariffInfo(it) }
}

class TurnoverInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val sumInInternalCurrency: BigDecimal? get() = decimal("sumInInternalCurrency")

    val transactions: List<TransactionInfoAdministration> get() = many("transactions") { TransactionInfoAdministration(it) }

    val sumMoney: Money? get() = one("sumMoney") { Money(it) }
}

class WebSiteVersion internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val number: String? get() = text("number")

    val lastUpdateTime: Instant? get() = moment("lastUpdateTime")

    val hasError: Boolean? get() = flag("hasError")

    val errorMessage: String? get() = text("errorMessage")
}
