// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.currency

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.CurrencyInformation
import dev.otapi.decimal
import dev.otapi.enums.CurrencyRateCheckStatus
import dev.otapi.enums.SynchronizationMode
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.many
import dev.otapi.one
import dev.otapi.text
import java.math.BigDecimal

class CheckCurrencyRatesRate internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val firstCurrencyCode: String? get() = text("firstCurrencyCode")

    val secondCurrencyCode: String? get() = text("secondCurrencyCode")

    val status: CurrencyRateCheckStatus? get() = text("status")?.let(::CurrencyRateCheckStatus)
}

class CheckCurrencyRatesResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val rates: List<CheckCurrencyRatesRate> get() = many("rates") { CheckCurrencyRatesRate(it) }
}

class CurrencyRate internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val firstCode: String? get() = text("firstCode")

    val secondCode: String? get() = text("secondCode")

    /** Assumed, not documented. */
    val margin: BigDecimal? get() = decimal("margin")

    /** Assumed, not documented. */
    val marginRate: BigDecimal? get() = decimal("marginRate")

    /** Assumed, not documented. */
    val rateWithDecreaseMargin: BigDecimal? get() = decimal("rateWithDecreaseMargin")

    /** Assumed, not documented. */
    val rateWithIncreaseMargin: BigDecimal? get() = decimal("rateWithIncreaseMargin")

    val syncMode: SynchronizationMode? get() = text("syncMode")?.let(::SynchronizationMode)

    /** Assumed, not documented. */
    val rate: BigDecimal? get() = decimal("rate")
}

class CurrencySettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val syncMode: SynchronizationMode? get() = text("syncMode")?.let(::SynchronizationMode)

    val marginRate: BigDecimal? get() = decimal("marginRate")

    val internalCurrencyCode: String? get() = text("internalCurrencyCode")

    val currencyRateList: List<CurrencyRate> get() = many("currencyRateList") { CurrencyRate(it) }

    val currenciesDisplayingOrder: List<OrderedCurrency> get() = many("currenciesDisplayingOrder") { OrderedCurrency(it) }

    /** Assumed, not documented. */
    val margin: BigDecimal? get() = decimal("margin")
}

class CurrencySynchronizationMode internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val isEnhancedMode: Boolean? get() = flag("isEnhancedMode")
}

class OrderedCurrency internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val code: String? get() = text("code")

    val order: Int? get() = int("order")
}

class ShowcaseCurrencyRates internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val ruble: CurrencyInformation? get() = one("ruble") { CurrencyInformation(it) }

    val dollar: CurrencyInformation? get() = one("dollar") { CurrencyInformation(it) }

    val yuan: CurrencyInformation? get() = one("yuan") { CurrencyInformation(it) }
}
