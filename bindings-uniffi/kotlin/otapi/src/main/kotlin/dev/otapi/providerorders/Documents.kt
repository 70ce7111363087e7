// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.providerorders

import dev.otapi.Document
import dev.otapi.given

/** OrderId with OrderLineIds names lines of one order; OrderIds names whole orders. */
class ProviderOrdersParameters(
    fill: ProviderOrdersParameters.() -> Unit = {},
) : Document() {
    var orderId: String? = null

    var orderLineIds: List<String>? = null

    var orderIds: List<String>? = null

    init {
        fill()
    }

    internal override fun members() = given("orderId", orderId, "orderLineIds", orderLineIds, "orderIds", orderIds)
}
