// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.currency

import dev.otapi.Document
import dev.otapi.enums.SynchronizationMode
import dev.otapi.given
import java.math.BigDecimal
import java.time.Instant

/** A [CurrencyRate] to be sent. */
class CurrencyRateInput(
    fill: CurrencyRateInput.() -> Unit = {},
) : Document() {
    var firstCode: String? = null

    var secondCode: String? = null

    /** Assumed, not documented. */
    var margin: BigDecimal? = null

    /** Assumed, not documented. */
    var marginRate: BigDecimal? = null

    /** Assumed, not documented. */
    var rateWithDecreaseMargin: BigDecimal? = null

    /** Assumed, not documented. */
    var rateWithIncreaseMargin: BigDecimal? = null

    var syncMode: SynchronizationMode? = null

    /** Assumed, not documented. */
    var rate: BigDecimal? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: CurrencyRate, fill: CurrencyRateInput.() -> Unit = {}) : this() {
        firstCode = read.firstCode
        secondCode = read.secondCode
        margin = read.margin
        marginRate = read.marginRate
        rateWithDecreaseMargin = read.rateWithDecreaseMargin
        rateWithIncreaseMargin = read.rateWithIncreaseMargin
        syncMode = read.syncMode
        rate = read.rate
        fill()
    }

    internal override fun members() =
        given(
            "firstCode", firstCode,
            "secondCode", secondCode,
            "margin", margin,
            "marginRate", marginRate,
            "rateWithDecreaseMargin", rateWithDecreaseMargin,
            "rateWithIncreaseMargin", rateWithIncreaseMargin,
            "syncMode", syncMode,
            "rate", rate,
        )
}

class CurrencyRateHistoryGetParameters(
    fill: CurrencyRateHistoryGetParameters.() -> Unit = {},
) : Document() {
    var firstCurrencyCode: String? = null

    var secondCurrencyCode: String? = null

    var dateFrom: Instant? = null

    var dateTo: Instant? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "firstCurrencyCode", firstCurrencyCode,
            "secondCurrencyCode", secondCurrencyCode,
            "dateFrom", dateFrom,
            "dateTo", dateTo,
        )
}

/** A [CurrencySettings] to be sent. */
class CurrencySettingsInput(
    fill: CurrencySettingsInput.() -> Unit = {},
) : Document() {
    /** Assumed, not documented. */
    var syncMode: SynchronizationMode? = null

    var marginRate: BigDecimal? = null

    var internalCurrencyCode: String? = null

    var currencyRateList: List<CurrencyRateInput>? = null

    var currenciesDisplayingOrder: List<OrderedCurrencyInput>? = null

    /** Assumed, not documented. */
    var margin: BigDecimal? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: CurrencySettings, fill: CurrencySettingsInput.() -> Unit = {}) : this() {
        syncMode = read.syncMode
        marginRate = read.marginRate
        internalCurrencyCode = read.internalCurrencyCode
        currencyRateList = read.currencyRateList.map { CurrencyRateInput(it) }
        currenciesDisplayingOrder = read.currenciesDisplayingOrder.map { OrderedCurrencyInput(it) }
        margin = read.margin
        fill()
    }

    internal override fun members() =
        given(
            "syncMode", syncMode,
            "marginRate", marginRate,
            "internalCurrencyCode", internalCurrencyCode,
            "currencyRateList", currencyRateList,
            "currenciesDisplayingOrder", currenciesDisplayingOrder,
            "margin", margin,
        )
}

/** An [OrderedCurrency] to be sent. */
class OrderedCurrencyInput(
    fill: OrderedCurrencyInput.() -> Unit = {},
) : Document() {
    var code: String? = null

    var order: Int? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: OrderedCurrency, fill: OrderedCurrencyInput.() -> Unit = {}) : this() {
        code = read.code
        order = read.order
        fill()
    }

    internal override fun members() = given("code", code, "order", order)
}
