// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.billing

import dev.otapi.Document
import dev.otapi.given
import java.time.Instant

/** The service is known to have more members. */
class BillSearchParameters(
    fill: BillSearchParameters.() -> Unit = {},
) : Document() {
    var isPaid: Boolean? = null

    init {
        fill()
    }

    internal override fun members() = given("isPaid", isPaid)
}

/** The service is known to have more members. */
class FinancialCalculationParameters(
    fill: FinancialCalculationParameters.() -> Unit = {},
) : Document() {
    var dateFrom: Instant? = null

    var dateTo: Instant? = null

    init {
        fill()
    }

    internal override fun members() = given("dateFrom", dateFrom, "dateTo", dateTo)
}

/**
 * One child: the name of an amount of the report with its new value, or Reset followed by that name with the value true.
 *
 * The service is known to have more members.
 */
class FinancialCalculationUpdateData(
    fill: FinancialCalculationUpdateData.() -> Unit = {},
) : Document() {
    init {
        fill()
    }

    internal override fun members() = given()
}
