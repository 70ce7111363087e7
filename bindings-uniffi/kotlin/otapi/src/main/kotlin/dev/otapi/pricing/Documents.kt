// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.pricing

import dev.otapi.Document
import dev.otapi.common.DiscountInfoInput
import dev.otapi.enums.ItemProviderType
import dev.otapi.given
import java.math.BigDecimal

/** An [EditablePriceFormationSettings] to be sent. */
class EditablePriceFormationSettingsInput(
    fill: EditablePriceFormationSettingsInput.() -> Unit = {},
) : Document() {
    var priceRoundingFactor: Int? = null

    var roundOriginalInternalDeliveryPrice: Boolean? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: EditablePriceFormationSettings, fill: EditablePriceFormationSettingsInput.() -> Unit = {}) : this() {
        priceRoundingFactor = read.priceRoundingFactor
        roundOriginalInternalDeliveryPrice = read.roundOriginalInternalDeliveryPrice
        fill()
    }

    internal override fun members() =
        given(
            "priceRoundingFactor", priceRoundingFactor,
            "roundOriginalInternalDeliveryPrice", roundOriginalInternalDeliveryPrice,
        )
}

/** A [PriceFormationGroupInfo] to be sent. */
class PriceFormationGroupInfoInput(
    fill: PriceFormationGroupInfoInput.() -> Unit = {},
) : Document() {
    var id: Int? = null

    var settings: PriceFormationSettingsInput? = null

    /** Assumed, not documented. */
    var providerType: ItemProviderType? = null

    var name: String? = null

    var description: String? = null

    var isDefault: Boolean? = null

    var strategyType: String? = null

    var deliveryIds: List<String>? = null

    var features: List<String>? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: PriceFormationGroupInfo, fill: PriceFormationGroupInfoInput.() -> Unit = {}) : this() {
        id = read.id?.value
        settings = read.settings?.let { PriceFormationSettingsInput(it) }
        providerType = read.providerType
        name = read.name
        description = read.description
        isDefault = read.isDefault
        strategyType = read.strategyType
        deliveryIds = read.deliveryIds
        features = read.features
        fill()
    }

    internal override fun members() =
        given(
            "id", id,
            "settings", settings,
            "providerType", providerType,
            "name", name,
            "description", description,
            "isDefault", isDefault,
            "strategyType", strategyType,
            "deliveryIds", deliveryIds,
            "features", features,
        )
}

/** A [PriceFormationIntervalInfo] to be sent. */
class PriceFormationIntervalInfoInput(
    fill: PriceFormationIntervalInfoInput.() -> Unit = {},
) : Document() {
    var marginPercent: BigDecimal? = null

    var marginFixed: BigDecimal? = null

    var minimumLimit: BigDecimal? = null

    var internalDeliveryPrice: BigDecimal? = null

    var id: Int? = null

    var totalDeliveryFixedPrice: BigDecimal? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: PriceFormationIntervalInfo, fill: PriceFormationIntervalInfoInput.() -> Unit = {}) : this() {
        marginPercent = read.marginPercent
        marginFixed = read.marginFixed
        minimumLimit = read.minimumLimit
        internalDeliveryPrice = read.internalDeliveryPrice
        id = read.id
        totalDeliveryFixedPrice = read.totalDeliveryFixedPrice
        fill()
    }

    internal override fun members() =
        given(
            "marginPercent", marginPercent,
            "marginFixed", marginFixed,
            "minimumLimit", minimumLimit,
            "internalDeliveryPrice", internalDeliveryPrice,
            "id", id,
            "totalDeliveryFixedPrice", totalDeliveryFixedPrice,
        )
}

/**
 * A [PriceFormationSettings] to be sent.
 *
 * All but TotalDeliveryFixedPrice belong to older price rules.
 */
class PriceFormationSettingsInput(
    fill: PriceFormationSettingsInput.() -> Unit = {},
) : Document() {
    var internalDeliveryPrice: BigDecimal? = null

    var priceFormationIntervals: List<PriceFormationIntervalInfoInput>? = null

    var priceRoundingFactor: Int? = null

    var roundOriginalInternalDeliveryPrice: Boolean? = null

    var totalDeliveryFixedPrice: BigDecimal? = null

    var marginPercent: BigDecimal? = null

    var minimumLimit: BigDecimal? = null

    var maximumLimit: BigDecimal? = null

    var minimumMargin: BigDecimal? = null

    var maximumMargin: BigDecimal? = null

    var discount: DiscountInfoInput? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: PriceFormationSettings, fill: PriceFormationSettingsInput.() -> Unit = {}) : this() {
        internalDeliveryPrice = read.internalDeliveryPrice
        priceFormationIntervals = read.priceFormationIntervals.map { PriceFormationIntervalInfoInput(it) }
        priceRoundingFactor = read.priceRoundingFactor
        roundOriginalInternalDeliveryPrice = read.roundOriginalInternalDeliveryPrice
        totalDeliveryFixedPrice = read.totalDeliveryFixedPrice
        marginPercent = read.marginPercent
        minimumLimit = read.minimumLimit
        maximumLimit = read.maximumLimit
        minimumMargin = read.minimumMargin
        maximumMargin = read.maximumMargin
        discount = read.discount?.let { DiscountInfoInput(it) }
        fill()
    }

    internal override fun members() =
        given(
            "internalDeliveryPrice", internalDeliveryPrice,
            "priceFormationIntervals", priceFormationIntervals,
            "priceRoundingFactor", priceRoundingFactor,
            "roundOriginalInternalDeliveryPrice", roundOriginalInternalDeliveryPrice,
            "totalDeliveryFixedPrice", totalDeliveryFixedPrice,
            "marginPercent", marginPercent,
            "minimumLimit", minimumLimit,
            "maximumLimit", maximumLimit,
            "minimumMargin", minimumMargin,
            "maximumMargin", maximumMargin,
            "discount", discount,
        )
}
