// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.item

import dev.otapi.Page
import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.AdditionalPriceInfo
import dev.otapi.common.BasePrice
import dev.otapi.common.BlockError
import dev.otapi.common.Category
import dev.otapi.common.DeliveryMode
import dev.otapi.common.FieldMetaInfo
import dev.otapi.common.ImageUrl
import dev.otapi.common.ItemFullInfo
import dev.otapi.common.ItemInfo
import dev.otapi.common.ItemReviewInfo
import dev.otapi.common.ItemVideo
import dev.otapi.common.Price
import dev.otapi.common.SimplifiedValueWithId
import dev.otapi.common.SimplifiedVendorInfo
import dev.otapi.common.VendorInfo
import dev.otapi.decimal
import dev.otapi.enums.AdditionalPriceInfoType
import dev.otapi.enums.EntityErrorCode
import dev.otapi.enums.FilterReason
import dev.otapi.enums.ItemProviderType
import dev.otapi.enums.SimplifiedDisplayType
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.ints
import dev.otapi.long
import dev.otapi.many
import dev.otapi.one
import dev.otapi.text
import dev.otapi.texts
import java.math.BigDecimal

class AdditionalItemInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val manualWeight: String? get() = text("manualWeight")

    val approxWeight: String? get() = text("approxWeight")

    val realWeight: String? get() = text("realWeight")
}

class BatchGetItemTotalCostAdditionalPriceInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [AdditionalPriceInfo] was expected. */
    constructor(read: AdditionalPriceInfo) : this(read.tree)

    val displayName: String? get() = text("displayName")

    /** Assumed, not documented. */
    val type: AdditionalPriceInfoType? get() = text("type")?.let(::AdditionalPriceInfoType)

    val name: String? get() = text("name")

    val price: BasePrice? get() = one("price") { BasePrice(it) }

    val elementIds: List<Int> get() = ints("elementIds")

    val shortDisplayName: String? get() = text("shortDisplayName")
}

class BatchGetItemTotalCostAdditionalPrices internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val elements: List<BatchGetItemTotalCostElement> get() = many("elements") { BatchGetItemTotalCostElement(it) }
}

class BatchGetItemTotalCostElement internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val additionalPriceInfo: BatchGetItemTotalCostAdditionalPriceInfo? get() = one("additionalPriceInfo") { BatchGetItemTotalCostAdditionalPriceInfo(it) }
}

class BatchGetItemTotalCostResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val totalCost: Price? get() = one("totalCost") { Price(it) }

    val deliveryModes: List<DeliveryMode> get() = many("deliveryModes") { DeliveryMode(it) }

    val additionalPrices: BatchGetItemTotalCostAdditionalPrices? get() = one("additionalPrices") { BatchGetItemTotalCostAdditionalPrices(it) }
}

/** ProviderReviews seen with Content and TotalCount; its item type is assumed. */
class BatchItemFullInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val item: ItemFullInfo? get() = one("item") { ItemFullInfo(it) }

    val promotionsError: BlockError? get() = one("promotionsError") { BlockError(it) }

    val deliveryCostsError: BlockError? get() = one("deliveryCostsError") { BlockError(it) }

    val vendor: VendorInfo? get() = one("vendor") { VendorInfo(it) }

    val vendorError: BlockError? get() = one("vendorError") { BlockError(it) }

    val rootPath: List<Category> get() = many("rootPath") { Category(it) }

    val rootPathError: BlockError? get() = one("rootPathError") { BlockError(it) }

    val vendorItems: Page<ItemInfo>? get() = one("vendorItems") { Page.of(it) { ItemInfo(it) } }

    val vendorItemsError: BlockError? get() = one("vendorItemsError") { BlockError(it) }

    val providerReviews: Page<ItemReviewInfo>? get() = one("providerReviews") { Page.of(it) { ItemReviewInfo(it) } }
}

class BatchSimplifiedItemConfigurationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val currency: SimplifiedId? get() = one("currency") { SimplifiedId(it) }

    val configuration: SimplifiedItemConfigurationInfo? get() = one("configuration") { SimplifiedItemConfigurationInfo(it) }

    val additionalPrices: List<SimplifiedAdditionalPrice> get() = many("additionalPrices") { SimplifiedAdditionalPrice(it) }

    val deliveryModes: List<SimplifiedDeliveryMode> get() = many("deliveryModes") { SimplifiedDeliveryMode(it) }
}

class BatchSimplifiedItemFullInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val currency: SimplifiedId? get() = one("currency") { SimplifiedId(it) }

    val item: SimplifiedItemFullInfo? get() = one("item") { SimplifiedItemFullInfo(it) }

    val description: String? get() = text("description")

    val vendor: SimplifiedVendorInfo? get() = one("vendor") { SimplifiedVendorInfo(it) }

    val rootPath: List<Category> get() = many("rootPath") { Category(it) }

    val vendorItems: Page<SimplifiedItemInfo>? get() = one("vendorItems") { Page.of(it) { SimplifiedItemInfo(it) } }

    val providerReviews: Page<SimplifiedItemReview>? get() = one("providerReviews") { Page.of(it) { SimplifiedItemReview(it) } }
}

class ItemDescription internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val itemDescription: String? get() = text("itemDescription")
}

class SimplifiedAdditionalPrice internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val displayName: String? get() = text("displayName")

    val shortDisplayName: String? get() = text("shortDisplayName")

    /** Assumed, not documented. */
    val type: AdditionalPriceInfoType? get() = text("type")?.let(::AdditionalPriceInfoType)

    val name: String? get() = text("name")

    val price: SimplifiedItemPriceInfo? get() = one("price") { SimplifiedItemPriceInfo(it) }
}

class SimplifiedDecimal internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val displayName: String? get() = text("displayName")

    /** Assumed, not documented. */
    val value: BigDecimal? get() = decimal("value")
}

class SimplifiedDeliveryMode internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val price: SimplifiedItemPriceInfo? get() = one("price") { SimplifiedItemPriceInfo(it) }

    val isPickupPointMode: Boolean? get() = flag("isPickupPointMode")
}

class SimplifiedFlagWithId internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val displayName: String? get() = text("displayName")

    val displayType: SimplifiedDisplayType? get() = text("displayType")?.let(::SimplifiedDisplayType)

    /** Assumed, not documented. */
    val value: Boolean? get() = flag("value")
}

class SimplifiedId internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val displayName: String? get() = text("displayName")

    /** Assumed, not documented. */
    val value: String? get() = text("value")
}

class SimplifiedItemConfigurationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val availability: SimplifiedFlagWithId? get() = one("availability") { SimplifiedFlagWithId(it) }

    val properties: SimplifiedItemConfigurationPropertyList? get() = one("properties") { SimplifiedItemConfigurationPropertyList(it) }

    val current: SimplifiedItemConfigurationPriceInfo? get() = one("current") { SimplifiedItemConfigurationPriceInfo(it) }

    val multiInputConfigurations: List<SimplifiedItemConfigurationMultiInputInfo> get() = many("multiInputConfigurations") { SimplifiedItemConfigurationMultiInputInfo(it) }

    val quantityRanges: List<SimplifiedQuantityRange> get() = many("quantityRanges") { SimplifiedQuantityRange(it) }

    val totalCost: BigDecimal? get() = decimal("totalCost")
}

class SimplifiedItemConfigurationMultiInputInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [SimplifiedItemConfigurationPriceInfo] was expected. */
    constructor(read: SimplifiedItemConfigurationPriceInfo) : this(read.tree)

    /** One that came where a [SimplifiedItemPriceInfo] was expected. */
    constructor(read: SimplifiedItemPriceInfo) : this(read.tree)

    val oldPrice: SimplifiedPrice? get() = one("oldPrice") { SimplifiedPrice(it) }

    val price: SimplifiedPrice? get() = one("price") { SimplifiedPrice(it) }

    val discountPercent: Int? get() = int("discountPercent")

    val internalDelivery: SimplifiedPrice? get() = one("internalDelivery") { SimplifiedPrice(it) }

    val isFullConfiguration: Boolean? get() = flag("isFullConfiguration")

    val configurationId: String? get() = text("configurationId")

    val availableQuantity: Long? get() = long("availableQuantity")

    val inputPropertyId: String? get() = text("inputPropertyId")

    val inputPropertyValueId: String? get() = text("inputPropertyValueId")
}

/** In an answer it may come as `SimplifiedItemConfigurationMultiInputInfo`, with the members of that. */
class SimplifiedItemConfigurationPriceInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [SimplifiedItemPriceInfo] was expected. */
    constructor(read: SimplifiedItemPriceInfo) : this(read.tree)

    val oldPrice: SimplifiedPrice? get() = one("oldPrice") { SimplifiedPrice(it) }

    val price: SimplifiedPrice? get() = one("price") { SimplifiedPrice(it) }

    val discountPercent: Int? get() = int("discountPercent")

    val internalDelivery: SimplifiedPrice? get() = one("internalDelivery") { SimplifiedPrice(it) }

    val isFullConfiguration: Boolean? get() = flag("isFullConfiguration")

    val configurationId: String? get() = text("configurationId")

    val availableQuantity: Long? get() = long("availableQuantity")
}

class SimplifiedItemConfigurationPropertyInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val value: List<SimplifiedItemConfigurationPropertyValueInfo> get() = many("value") { SimplifiedItemConfigurationPropertyValueInfo(it) }

    val id: String? get() = text("id")
}

class SimplifiedItemConfigurationPropertyList internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val property: List<SimplifiedItemConfigurationPropertyInfo> get() = many("property") { SimplifiedItemConfigurationPropertyInfo(it) }

    val multiInputPropertyId: String? get() = text("multiInputPropertyId")
}

class SimplifiedItemConfigurationPropertyValueInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val disabled: Boolean? get() = flag("disabled")

    val selected: Boolean? get() = flag("selected")
}

class SimplifiedItemFullInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    /** Assumed, not documented. */
    val errorCode: EntityErrorCode? get() = text("errorCode")?.let(::EntityErrorCode)

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val availability: SimplifiedFlagWithId? get() = one("availability") { SimplifiedFlagWithId(it) }

    val isFiltered: Boolean? get() = flag("isFiltered")

    /** Assumed, not documented. */
    val filterReasons: List<FilterReason> get() = texts("filterReasons") { FilterReason(it) }

    val title: String? get() = text("title")

    val category: SimplifiedId? get() = one("category") { SimplifiedId(it) }

    val vendor: SimplifiedId? get() = one("vendor") { SimplifiedId(it) }

    val brand: SimplifiedId? get() = one("brand") { SimplifiedId(it) }

    val externalItemUrl: String? get() = text("externalItemUrl")

    val pictures: List<SimplifiedPicture> get() = many("pictures") { SimplifiedPicture(it) }

    val features: List<SimplifiedValueWithId> get() = many("features") { SimplifiedValueWithId(it) }

    val videos: List<ItemVideo> get() = many("videos") { ItemVideo(it) }

    val configurators: SimplifiedItemPropertyList? get() = one("configurators") { SimplifiedItemPropertyList(it) }

    val properties: List<SimplifiedItemProperty> get() = many("properties") { SimplifiedItemProperty(it) }

    val weight: SimplifiedDecimal? get() = one("weight") { SimplifiedDecimal(it) }
}

class SimplifiedItemInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    /** Assumed, not documented. */
    val errorCode: EntityErrorCode? get() = text("errorCode")?.let(::EntityErrorCode)

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val availability: SimplifiedFlagWithId? get() = one("availability") { SimplifiedFlagWithId(it) }

    val isFiltered: Boolean? get() = flag("isFiltered")

    /** Assumed, not documented. */
    val filterReasons: List<FilterReason> get() = texts("filterReasons") { FilterReason(it) }

    val title: String? get() = text("title")

    val category: SimplifiedId? get() = one("category") { SimplifiedId(it) }

    val vendor: SimplifiedId? get() = one("vendor") { SimplifiedId(it) }

    val brand: SimplifiedId? get() = one("brand") { SimplifiedId(it) }

    val externalItemUrl: String? get() = text("externalItemUrl")

    val pictures: List<SimplifiedPicture> get() = many("pictures") { SimplifiedPicture(it) }

    val features: List<SimplifiedValueWithId> get() = many("features") { SimplifiedValueWithId(it) }

    val price: SimplifiedItemPriceInfo? get() = one("price") { SimplifiedItemPriceInfo(it) }

    val quantityRanges: List<SimplifiedQuantityRange> get() = many("quantityRanges") { SimplifiedQuantityRange(it) }
}

/**
 * In an answer it may come as `SimplifiedItemConfigurationMultiInputInfo`, `SimplifiedItemConfigurationPriceInfo`,
 * `SimplifiedQuantityRange`, with the members of that.
 */
class SimplifiedItemPriceInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val oldPrice: SimplifiedPrice? get() = one("oldPrice") { SimplifiedPrice(it) }

    val price: SimplifiedPrice? get() = one("price") { SimplifiedPrice(it) }

    val discountPercent: Int? get() = int("discountPercent")

    val internalDelivery: SimplifiedPrice? get() = one("internalDelivery") { SimplifiedPrice(it) }
}

class SimplifiedItemProperty internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val value: List<SimplifiedItemPropertyValue> get() = many("value") { SimplifiedItemPropertyValue(it) }

    val id: String? get() = text("id")

    val displayName: String? get() = text("displayName")
}

class SimplifiedItemPropertyList internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val property: List<SimplifiedItemProperty> get() = many("property") { SimplifiedItemProperty(it) }

    val multiInputPropertyId: String? get() = text("multiInputPropertyId")
}

class SimplifiedItemPropertyValue internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val picture: SimplifiedPicture? get() = one("picture") { SimplifiedPicture(it) }

    val id: String? get() = text("id")

    val displayName: String? get() = text("displayName")
}

class SimplifiedItemReview internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))
}

class SimplifiedPicture internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val url: String? get() = text("url")

    val small: ImageUrl? get() = one("small") { ImageUrl(it) }

    val medium: ImageUrl? get() = one("medium") { ImageUrl(it) }

    val large: ImageUrl? get() = one("large") { ImageUrl(it) }
}

class SimplifiedPrice internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val min: BigDecimal? get() = decimal("min")

    val max: BigDecimal? get() = decimal("max")
}

class SimplifiedQuantityRange internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [SimplifiedItemPriceInfo] was expected. */
    constructor(read: SimplifiedItemPriceInfo) : this(read.tree)

    val oldPrice: SimplifiedPrice? get() = one("oldPrice") { SimplifiedPrice(it) }

    val price: SimplifiedPrice? get() = one("price") { SimplifiedPrice(it) }

    val discountPercent: Int? get() = int("discountPercent")

    val internalDelivery: SimplifiedPrice? get() = one("internalDelivery") { SimplifiedPrice(it) }

    val minQuantity: Long? get() = long("minQuantity")

    val maxQuantity: Long? get() = long("maxQuantity")
}
