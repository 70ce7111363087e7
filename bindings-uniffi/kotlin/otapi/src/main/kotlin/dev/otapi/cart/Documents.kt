// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.cart

import dev.otapi.Document
import dev.otapi.common.ConfigurationSelection
import dev.otapi.given

class BatchSimplifiedAddItemsToBasketElement(
    fill: BatchSimplifiedAddItemsToBasketElement.() -> Unit = {},
) : Document() {
    var itemId: String? = null

    var itemUrl: String? = null

    var externalDeliveryId: String? = null

    var current: ConfigurationSelection? = null

    var selected: List<ConfigurationSelection>? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "itemId", itemId,
            "itemUrl", itemUrl,
            "externalDeliveryId", externalDeliveryId,
            "current", current,
            "selected", selected,
        )
}

class BatchSimplifiedAddItemsToBasketRequest(
    fill: BatchSimplifiedAddItemsToBasketRequest.() -> Unit = {},
) : Document() {
    var element: List<BatchSimplifiedAddItemsToBasketElement>? = null

    init {
        fill()
    }

    internal override fun members() = given("element", element)
}
