// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.account

import dev.otapi.Document
import dev.otapi.given
import java.time.Instant

/** The service is known to have more members. */
class TransactionSearchParameters(
    fill: TransactionSearchParameters.() -> Unit = {},
) : Document() {
    var dateFrom: Instant? = null

    var dateTo: Instant? = null

    init {
        fill()
    }

    internal override fun members() = given("dateFrom", dateFrom, "dateTo", dateTo)
}
