// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.discount

import dev.otapi.Document
import dev.otapi.common.DiscountInfoInput
import dev.otapi.enums.ItemProviderType
import dev.otapi.given
import java.math.BigDecimal

class DiscountGroupAddData(
    fill: DiscountGroupAddData.() -> Unit = {},
) : Document() {
    var name: String? = null

    var description: String? = null

    var discount: DiscountInfoInput? = null

    var isDefault: Boolean? = null

    var discountIdentificationParametr: DiscountIdentificationParametrInfoInput? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "name", name,
            "description", description,
            "discount", discount,
            "isDefault", isDefault,
            "discountIdentificationParametr", discountIdentificationParametr,
        )
}

class DiscountGroupUpdateData(
    fill: DiscountGroupUpdateData.() -> Unit = {},
) : Document() {
    var name: String? = null

    var description: String? = null

    var discount: DiscountInfoInput? = null

    var isDefault: Boolean? = null

    var discountIdentificationParametr: DiscountIdentificationParametrInfoInput? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "name", name,
            "description", description,
            "discount", discount,
            "isDefault", isDefault,
            "discountIdentificationParametr", discountIdentificationParametr,
        )
}

/** A [DiscountIdentificationParametrInfo] to be sent. */
class DiscountIdentificationParametrInfoInput(
    fill: DiscountIdentificationParametrInfoInput.() -> Unit = {},
) : Document() {
    var providers: List<ItemProviderType>? = null

    var purchaseVolume: BigDecimal? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: DiscountIdentificationParametrInfo, fill: DiscountIdentificationParametrInfoInput.() -> Unit = {}) : this() {
        providers = read.providers
        purchaseVolume = read.purchaseVolume
        fill()
    }

    internal override fun members() = given("providers", providers, "purchaseVolume", purchaseVolume)
}
