// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.search

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.BlockError
import dev.otapi.common.BrandInfo
import dev.otapi.common.Category
import dev.otapi.common.FeaturedValue
import dev.otapi.common.ItemInfo
import dev.otapi.common.ItemPicture
import dev.otapi.common.ItemVideo
import dev.otapi.common.ItemWeight
import dev.otapi.common.Location
import dev.otapi.common.PhysicalParameters
import dev.otapi.common.Price
import dev.otapi.common.ProviderSearchMethodInfo
import dev.otapi.common.QuantityRange
import dev.otapi.common.VendorInfo
import dev.otapi.decimal
import dev.otapi.enums.EntityErrorCode
import dev.otapi.enums.FilterReason
import dev.otapi.enums.ItemProviderType
import dev.otapi.enums.ItemSellDisallowReason
import dev.otapi.enums.SearchMethodId
import dev.otapi.enums.StuffStatus
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.long
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import dev.otapi.texts
import java.math.BigDecimal
import java.time.Instant

class BatchItemSearchResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val items: ItemSearchResult? get() = one("items") { ItemSearchResult(it) }

    val itemsError: BlockError? get() = one("itemsError") { BlockError(it) }

    val subCategories: List<Category> get() = many("subCategories") { Category(it) }

    val subCategoriesError: BlockError? get() = one("subCategoriesError") { BlockError(it) }

    val rootPath: List<Category> get() = many("rootPath") { Category(it) }

    val rootPathError: BlockError? get() = one("rootPathError") { BlockError(it) }

    val searchProperties: List<ItemSearchProperty> get() = many("searchProperties") { ItemSearchProperty(it) }

    val searchPropertiesError: BlockError? get() = one("searchPropertiesError") { BlockError(it) }

    val vendor: VendorInfo? get() = one("vendor") { VendorInfo(it) }

    val vendorError: BlockError? get() = one("vendorError") { BlockError(it) }

    val brand: BrandInfo? get() = one("brand") { BrandInfo(it) }

    val brandError: BlockError? get() = one("brandError") { BlockError(it) }

    val category: Category? get() = one("category") { Category(it) }

    val categoryError: BlockError? get() = one("categoryError") { BlockError(it) }

    val hintCategories: List<Category> get() = many("hintCategories") { Category(it) }

    val hintCategoriesError: BlockError? get() = one("hintCategoriesError") { BlockError(it) }

    val availableSearchMethods: List<ProviderSearchMethodInfo> get() = many("availableSearchMethods") { ProviderSearchMethodInfo(it) }

    val availableSearchMethodsError: BlockError? get() = one("availableSearchMethodsError") { BlockError(it) }
}

class ItemPropertyValue internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val alias: String? get() = text("alias")

    val itemCount: Int? get() = int("itemCount")
}

class ItemSearchProperty internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val isBrand: Boolean? get() = flag("isBrand")

    val isCategory: Boolean? get() = flag("isCategory")

    val values: List<ItemPropertyValue> get() = many("values") { ItemPropertyValue(it) }
}

class ItemSearchResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val items: List<ItemInfo> get() = many("items") { ItemInfo(it) }

    val totalCount: Int? get() = int("totalCount")

    val categories: List<SearchCategoryInfo> get() = many("categories") { SearchCategoryInfo(it) }

    val brands: List<SearchBrandInfo> get() = many("brands") { SearchBrandInfo(it) }

    val translatedItemTitle: String? get() = text("translatedItemTitle")

    val currentImageUrl: String? get() = text("currentImageUrl")

    val provider: String? get() = text("provider")

    /** Assumed, not documented. */
    val searchMethod: SearchMethodId? get() = text("searchMethod")?.let(::SearchMethodId)

    val currentSort: String? get() = text("currentSort")

    val currentFrameSize: Int? get() = int("currentFrameSize")

    val maximumPageCount: Int? get() = int("maximumPageCount")

    val isFoundByItemId: Boolean? get() = flag("isFoundByItemId")
}

class PromoItemInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    /** Assumed, not documented. */
    val errorCode: EntityErrorCode? get() = text("errorCode")?.let(::EntityErrorCode)

    val hasError: Boolean? get() = flag("hasError")

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val title: String? get() = text("title")

    val originalTitle: String? get() = text("originalTitle")

    val masterQuantity: Long? get() = long("masterQuantity")

    val categoryId: String? get() = text("categoryId")

    val externalCategoryId: String? get() = text("externalCategoryId")

    val vendorId: String? get() = text("vendorId")

    val vendorName: String? get() = text("vendorName")

    val vendorScore: Long? get() = long("vendorScore")

    val description: String? get() = text("description")

    val brandId: String? get() = text("brandId")

    val taobaoItemUrl: String? get() = text("taobaoItemUrl")

    val externalItemUrl: String? get() = text("externalItemUrl")

    val mainPictureUrl: String? get() = text("mainPictureUrl")

    /** Assumed, not documented. */
    val stuffStatus: StuffStatus? get() = text("stuffStatus")?.let(::StuffStatus)

    val volume: Long? get() = long("volume")

    val price: Price? get() = one("price") { Price(it) }

    val pictures: List<ItemPicture> get() = many("pictures") { ItemPicture(it) }

    val location: Location? get() = one("location") { Location(it) }

    val features: List<String> get() = texts("features")

    val featuredValues: List<FeaturedValue> get() = many("featuredValues") { FeaturedValue(it) }

    val isSellAllowed: Boolean? get() = flag("isSellAllowed")

    /** Assumed, not documented. */
    val sellDisallowReason: ItemSellDisallowReason? get() = text("sellDisallowReason")?.let(::ItemSellDisallowReason)

    val approxWeight: BigDecimal? get() = decimal("approxWeight")

    val physicalParameters: PhysicalParameters? get() = one("physicalParameters") { PhysicalParameters(it) }

    val isFiltered: Boolean? get() = flag("isFiltered")

    /** Assumed, not documented. */
    val filterReasons: List<FilterReason> get() = texts("filterReasons") { FilterReason(it) }

    val quantityRanges: List<QuantityRange> get() = many("quantityRanges") { QuantityRange(it) }

    val updatedTime: Instant? get() = moment("updatedTime")

    val createdTime: Instant? get() = moment("createdTime")

    val vendorDisplayName: String? get() = text("vendorDisplayName")

    val isRatingListCategory: Boolean? get() = flag("isRatingListCategory")

    val brandName: String? get() = text("brandName")

    val firstLotQuantity: Int? get() = int("firstLotQuantity")

    val nextLotQuantity: Int? get() = int("nextLotQuantity")

    val hasInternalDelivery: Boolean? get() = flag("hasInternalDelivery")

    val videos: List<ItemVideo> get() = many("videos") { ItemVideo(it) }

    val actualWeightInfo: ItemWeight? get() = one("actualWeightInfo") { ItemWeight(it) }

    val weightInfos: List<ItemWeight> get() = many("weightInfos") { ItemWeight(it) }

    val clickUrl: String? get() = text("clickUrl")

    val keywordClickUrl: String? get() = text("keywordClickUrl")

    val shopClickUrl: String? get() = text("shopClickUrl")

    val taobaokeCatClickUrl: String? get() = text("taobaokeCatClickUrl")

    val commission: String? get() = text("commission")

    val commissionNum: String? get() = text("commissionNum")

    val commissionRate: String? get() = text("commissionRate")

    val commissionVolume: String? get() = text("commissionVolume")

    val couponEndTime: String? get() = text("couponEndTime")

    val couponPrice: String? get() = text("couponPrice")

    val couponRate: String? get() = text("couponRate")

    val couponStartTime: String? get() = text("couponStartTime")

    val shopType: String? get() = text("shopType")
}

class SearchBrandInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val brandId: String? get() = text("brandId")

    val brandName: String? get() = text("brandName")
}

class SearchCategoryInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val externalId: String? get() = text("externalId")

    val name: String? get() = text("name")

    val isInternal: Boolean? get() = flag("isInternal")

    val isHidden: Boolean? get() = flag("isHidden")

    val itemCount: Long? get() = long("itemCount")

    val isFiltered: Boolean? get() = flag("isFiltered")

    /** Assumed, not documented. */
    val filterReasons: List<FilterReason> get() = texts("filterReasons") { FilterReason(it) }

    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)
}
