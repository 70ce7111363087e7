// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.pricing

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.DiscountInfo
import dev.otapi.common.Price
import dev.otapi.common.ShowcaseSettings
import dev.otapi.decimal
import dev.otapi.enums.ItemProviderType
import dev.otapi.flag
import dev.otapi.ids.MerchId
import dev.otapi.ids.PriceFormationGroupId
import dev.otapi.ids.StrategyId
import dev.otapi.int
import dev.otapi.many
import dev.otapi.one
import dev.otapi.text
import dev.otapi.texts
import java.math.BigDecimal

class EditablePriceFormationSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val priceRoundingFactor: Int? get() = int("priceRoundingFactor")

    val roundOriginalInternalDeliveryPrice: Boolean? get() = flag("roundOriginalInternalDeliveryPrice")
}

class ItemMarketPriceInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val price: Price? get() = one("price") { Price(it) }
}

class MarketMerchInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val useDicount: Boolean? get() = flag("useDicount")
}

class MarketMerchPriceConfig internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: MerchId? get() = text("id")?.let(::MerchId)

    val priceFormationGroupInfoList: List<PriceFormationGroupInfo> get() = many("priceFormationGroupInfoList") { PriceFormationGroupInfo(it) }

    val showcaseSettings: ShowcaseSettings? get() = one("showcaseSettings") { ShowcaseSettings(it) }
}

class PriceFormationGroupInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: PriceFormationGroupId? get() = int("id")?.let(::PriceFormationGroupId)

    val settings: PriceFormationSettings? get() = one("settings") { PriceFormationSettings(it) }

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val isDefault: Boolean? get() = flag("isDefault")

    val strategyType: String? get() = text("strategyType")

    val deliveryIds: List<String> get() = texts("deliveryIds")

    val features: List<String> get() = texts("features")
}

class PriceFormationIntervalInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val marginPercent: BigDecimal? get() = decimal("marginPercent")

    val marginFixed: BigDecimal? get() = decimal("marginFixed")

    val minimumLimit: BigDecimal? get() = decimal("minimumLimit")

    val internalDeliveryPrice: BigDecimal? get() = decimal("internalDeliveryPrice")

    val id: Int? get() = int("id")

    val totalDeliveryFixedPrice: BigDecimal? get() = decimal("totalDeliveryFixedPrice")
}

/** All but TotalDeliveryFixedPrice belong to older price rules. */
class PriceFormationSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val internalDeliveryPrice: BigDecimal? get() = decimal("internalDeliveryPrice")

    val priceFormationIntervals: List<PriceFormationIntervalInfo> get() = many("priceFormationIntervals") { PriceFormationIntervalInfo(it) }

    val priceRoundingFactor: Int? get() = int("priceRoundingFactor")

    val roundOriginalInternalDeliveryPrice: Boolean? get() = flag("roundOriginalInternalDeliveryPrice")

    val totalDeliveryFixedPrice: BigDecimal? get() = decimal("totalDeliveryFixedPrice")

    val marginPercent: BigDecimal? get() = decimal("marginPercent")

    val minimumLimit: BigDecimal? get() = decimal("minimumLimit")

    val maximumLimit: BigDecimal? get() = decimal("maximumLimit")

    val minimumMargin: BigDecimal? get() = decimal("minimumMargin")

    val maximumMargin: BigDecimal? get() = decimal("maximumMargin")

    val discount: DiscountInfo? get() = one("discount") { DiscountInfo(it) }
}

class StrategyInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: StrategyId? get() = int("id")?.let(::StrategyId)

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)
}
