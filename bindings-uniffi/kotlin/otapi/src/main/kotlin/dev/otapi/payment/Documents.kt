// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.payment

import dev.otapi.Document
import dev.otapi.given
import java.math.BigDecimal
import java.time.Instant

class PaymentRequest(
    fill: PaymentRequest.() -> Unit = {},
) : Document() {
    var amount: BigDecimal? = null

    var currencyCode: String? = null

    var paymentSystemId: String? = null

    var successUrl: String? = null

    var failUrl: String? = null

    var isPartialPayment: Boolean? = null

    var orderId: String? = null

    var custom: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "amount", amount,
            "currencyCode", currencyCode,
            "paymentSystemId", paymentSystemId,
            "successUrl", successUrl,
            "failUrl", failUrl,
            "isPartialPayment", isPartialPayment,
            "orderId", orderId,
            "custom", custom,
        )
}

/** The service is known to have more members. */
class PaymentSearchParameters(
    fill: PaymentSearchParameters.() -> Unit = {},
) : Document() {
    var dateFrom: Instant? = null

    var dateTo: Instant? = null

    init {
        fill()
    }

    internal override fun members() = given("dateFrom", dateFrom, "dateTo", dateTo)
}
