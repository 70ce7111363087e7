// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.order

import dev.otapi.Document
import dev.otapi.enums.ItemProviderType
import dev.otapi.enums.PriceType
import dev.otapi.given
import java.math.BigDecimal

class AddOrderItem(
    fill: AddOrderItem.() -> Unit = {},
) : Document() {
    var id: String? = null

    var configurationId: String? = null

    var quantity: Int? = null

    var weight: BigDecimal? = null

    var comment: String? = null

    var promotionId: String? = null

    var priceType: PriceType? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "id", id,
            "configurationId", configurationId,
            "quantity", quantity,
            "weight", weight,
            "comment", comment,
            "promotionId", promotionId,
            "priceType", priceType,
        )
}

class OrderAddData(
    fill: OrderAddData.() -> Unit = {},
) : Document() {
    var deliveryModeId: String? = null

    var comment: String? = null

    var userProfileId: Int? = null

    var items: List<AddOrderItem>? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "deliveryModeId", deliveryModeId,
            "comment", comment,
            "userProfileId", userProfileId,
            "items", items,
        )
}

class OrderCreateData(
    fill: OrderCreateData.() -> Unit = {},
) : Document() {
    var weight: BigDecimal? = null

    var elements: List<Int>? = null

    var deliveryModeId: String? = null

    var comment: String? = null

    var userProfileId: Int? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "weight", weight,
            "elements", elements,
            "deliveryModeId", deliveryModeId,
            "comment", comment,
            "userProfileId", userProfileId,
        )
}

/** The service is known to have more members. */
class OrderRecreateData(
    fill: OrderRecreateData.() -> Unit = {},
) : Document() {
    var orderId: String? = null

    var elements: List<Int>? = null

    init {
        fill()
    }

    internal override fun members() = given("orderId", orderId, "elements", elements)
}

/** The service is known to have more members. */
class OrderSearchParametersForUser(
    fill: OrderSearchParametersForUser.() -> Unit = {},
) : Document() {
    var providerType: ItemProviderType? = null

    var isAvailableForRecreation: Boolean? = null

    init {
        fill()
    }

    internal override fun members() = given("providerType", providerType, "isAvailableForRecreation", isAvailableForRecreation)
}
