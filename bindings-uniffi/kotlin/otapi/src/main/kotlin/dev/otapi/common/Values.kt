// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.common

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.decimal
import dev.otapi.enums.AdditionalPriceInfoType
import dev.otapi.enums.BackgroundActivityType
import dev.otapi.enums.DateFieldPrecision
import dev.otapi.enums.DeliveryTypes
import dev.otapi.enums.EntityErrorCode
import dev.otapi.enums.ExternalAuthenticationSystem
import dev.otapi.enums.FieldMetaType
import dev.otapi.enums.FileType
import dev.otapi.enums.FilterReason
import dev.otapi.enums.GeneralErrorCode
import dev.otapi.enums.ItemProviderType
import dev.otapi.enums.ItemSellDisallowReason
import dev.otapi.enums.ItemsDiscountMode
import dev.otapi.enums.ProviderPromotionTypeId
import dev.otapi.enums.ProviderSearchFlag
import dev.otapi.enums.PurchasePriceWarningLevel
import dev.otapi.enums.RatingListContentType
import dev.otapi.enums.SearchCategoryMode
import dev.otapi.enums.SearchMethodConfiguratorLogic
import dev.otapi.enums.SearchMethodId
import dev.otapi.enums.SearchModule
import dev.otapi.enums.SearchOrderBy
import dev.otapi.enums.SearchOutputMode
import dev.otapi.enums.Sex
import dev.otapi.enums.SimplifiedDisplayType
import dev.otapi.enums.SortingDirection
import dev.otapi.enums.StuffStatus
import dev.otapi.flag
import dev.otapi.ids.BackgroundActivityId
import dev.otapi.ids.ItemReviewId
import dev.otapi.ids.OrderId
import dev.otapi.ids.OrderLineId
import dev.otapi.ids.SessionId
import dev.otapi.ids.UserId
import dev.otapi.ids.UserProfileId
import dev.otapi.int
import dev.otapi.ints
import dev.otapi.jsons
import dev.otapi.long
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import dev.otapi.texts
import java.math.BigDecimal
import java.time.Instant
import kotlinx.serialization.json.JsonElement

class AdditionalPriceCollectionInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val elements: List<AdditionalPriceInfo> get() = many("elements") { AdditionalPriceInfo(it) }
}

/** In an answer it may come as `BatchGetItemTotalCostAdditionalPriceInfo`, with the members of that. */
class AdditionalPriceInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val displayName: String? get() = text("displayName")

    /** Assumed, not documented. */
    val type: AdditionalPriceInfoType? get() = text("type")?.let(::AdditionalPriceInfoType)

    val name: String? get() = text("name")

    val price: BasePrice? get() = one("price") { BasePrice(it) }

    val elementIds: List<Int> get() = ints("elementIds")
}

class AuthenticationSystemInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val id: ExternalAuthenticationSystem? get() = text("id")?.let(::ExternalAuthenticationSystem)

    val name: String? get() = text("name")

    val iconUrl: String? get() = text("iconUrl")
}

class BackgroundActivityIdentificationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val type: BackgroundActivityType? get() = text("type")?.let(::BackgroundActivityType)

    val id: BackgroundActivityId? get() = text("id")?.let(::BackgroundActivityId)
}

/** In an answer it may come as `Price`, with the members of that. */
class BasePrice internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val originalPrice: BigDecimal? get() = decimal("originalPrice")

    val marginPrice: BigDecimal? get() = decimal("marginPrice")

    val originalCurrencyCode: String? get() = text("originalCurrencyCode")

    val convertedPriceList: InstanceMoney? get() = one("convertedPriceList") { InstanceMoney(it) }

    val notRoundedMarginPrice: BigDecimal? get() = decimal("notRoundedMarginPrice")
}

/** In an answer it may come as `DiscountGroupUserInfo`, with the members of that. */
class BaseUserInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: UserId? get() = int("id")?.let(::UserId)

    val login: String? get() = text("login")

    val email: String? get() = text("email")

    val isActive: Boolean? get() = flag("isActive")

    val firstName: String? get() = text("firstName")

    val lastName: String? get() = text("lastName")

    val middleName: String? get() = text("middleName")

    val personalAccountId: String? get() = text("personalAccountId")

    val isEmailVerified: Boolean? get() = flag("isEmailVerified")

    val phone: String? get() = text("phone")

    val isPhoneVerified: Boolean? get() = flag("isPhoneVerified")
}

class BlockError internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val errorCode: GeneralErrorCode? get() = text("errorCode")?.let(::GeneralErrorCode)

    val errorDescription: String? get() = text("errorDescription")
}

class BrandInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val externalId: String? get() = text("externalId")

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val pictureUrl: String? get() = text("pictureUrl")

    val isHidden: Boolean? get() = flag("isHidden")

    val isNameSearch: Boolean? get() = flag("isNameSearch")

    val isGlobal: Boolean? get() = flag("isGlobal")

    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)
}

/** the item type is assumed; search results may be brief items. */
class BulkItems internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isFinished: Boolean? get() = flag("isFinished")

    val items: List<ItemFullInfo> get() = many("items") { ItemFullInfo(it) }
}

/** In an answer it may come as `EditableOtapiCategory`, with the members of that. */
class Category internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    /** Assumed, not documented. */
    val errorCode: EntityErrorCode? get() = text("errorCode")?.let(::EntityErrorCode)

    val hasError: Boolean? get() = flag("hasError")

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val updatedTime: Instant? get() = moment("updatedTime")

    val isHidden: Boolean? get() = flag("isHidden")

    val isVirtual: Boolean? get() = flag("isVirtual")

    val externalId: String? get() = text("externalId")

    val name: String? get() = text("name")

    val itemCount: Long? get() = long("itemCount")

    val isParent: Boolean? get() = flag("isParent")

    val parentId: String? get() = text("parentId")

    val approxWeight: BigDecimal? get() = decimal("approxWeight")

    val isSearch: Boolean? get() = flag("isSearch")

    /** Assumed, not documented. */
    val searchMethod: SearchMethodId? get() = text("searchMethod")?.let(::SearchMethodId)

    val isInternal: Boolean? get() = flag("isInternal")

    /** Assumed, not documented. */
    val availableItemRatingListContentTypes: List<RatingListContentType> get() = texts("availableItemRatingListContentTypes") { RatingListContentType(it) }

    val rootPath: List<Category> get() = many("rootPath") { Category(it) }

    val iconImageUrl: String? get() = text("iconImageUrl")

    val metaData: List<CategoryMetaDataItem> get() = many("metaData") { CategoryMetaDataItem(it) }

    val isFiltered: Boolean? get() = flag("isFiltered")

    /** Assumed, not documented. */
    val filterReasons: List<FilterReason> get() = texts("filterReasons") { FilterReason(it) }
}

class CategoryMetaDataItem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    /** Assumed, not documented. */
    val value: String? get() = text("value")
}

class CollectionInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val elements: List<ElementInfo> get() = many("elements") { ElementInfo(it) }

    val totalCost: BasePrice? get() = one("totalCost") { BasePrice(it) }

    val additionalPriceInfoList: AdditionalPriceCollectionInfo? get() = one("additionalPriceInfoList") { AdditionalPriceCollectionInfo(it) }

    val collectionSummaries: List<CollectionSummary> get() = many("collectionSummaries") { CollectionSummary(it) }
}

class CollectionSummary internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val totalCost: BasePrice? get() = one("totalCost") { BasePrice(it) }

    val additionalPriceInfoList: AdditionalPriceCollectionInfo? get() = one("additionalPriceInfoList") { AdditionalPriceCollectionInfo(it) }
}

class ConfiguratorDescription internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val value: String? get() = text("value")

    val originalName: String? get() = text("originalName")

    val originalValue: String? get() = text("originalValue")
}

/** QuantityRanges seen in JSON; the XML child name is taken from the item's own list. */
class ConfiguredItem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val quantity: Long? get() = long("quantity")

    val price: Price? get() = one("price") { Price(it) }

    val configurators: List<ValuedConfigurator> get() = many("configurators") { ValuedConfigurator(it) }

    val salesCount: Int? get() = int("salesCount")

    val quantityRanges: List<QuantityRange> get() = many("quantityRanges") { QuantityRange(it) }
}

class ConfiguredItemPromotion internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val price: Price? get() = one("price") { Price(it) }

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val id: String? get() = text("id")

    /** Assumed, not documented. */
    val errorCode: EntityErrorCode? get() = text("errorCode")?.let(::EntityErrorCode)

    val hasError: Boolean? get() = flag("hasError")
}

class ConfirmationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val userId: UserId? get() = int("userId")?.let(::UserId)

    val email: String? get() = text("email")

    val phone: String? get() = text("phone")

    val isEmailVerificationUsed: Boolean? get() = flag("isEmailVerificationUsed")

    val emailConfirmationCode: String? get() = text("emailConfirmationCode")

    val sessionId: SessionId? get() = text("sessionId")?.let(::SessionId)

    val isPhoneVerificationUsed: Boolean? get() = flag("isPhoneVerificationUsed")

    val phoneConfirmationCode: String? get() = text("phoneConfirmationCode")
}

class CountryInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val flagImageUrl: String? get() = text("flagImageUrl")

    val isEuropeanUnion: Boolean? get() = flag("isEuropeanUnion")

    val languageCode: String? get() = text("languageCode")
}

class CurrencyInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val code: String? get() = text("code")

    val description: String? get() = text("description")

    val sign: String? get() = text("sign")
}

class CurrencyInformation internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val isUse: Boolean? get() = flag("isUse")

    val rate: BigDecimal? get() = decimal("rate")
}

class DeliveryAddress internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val familyname: String? get() = text("familyname")

    val name: String? get() = text("name")

    val patername: String? get() = text("patername")

    val countryCode: String? get() = text("countryCode")

    val country: String? get() = text("country")

    val city: String? get() = text("city")

    val address: String? get() = text("address")

    val phone: String? get() = text("phone")

    val postalCode: String? get() = text("postalCode")

    val regionName: String? get() = text("regionName")

    val registrationAddress: String? get() = text("registrationAddress")

    val passportNumber: String? get() = text("passportNumber")

    val inn: String? get() = text("inn")

    val cityCode: String? get() = text("cityCode")

    val pickupPointCode: String? get() = text("pickupPointCode")
}

class DeliveryCost internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val areaCode: String? get() = text("areaCode")

    val mode: String? get() = text("mode")

    val price: Price? get() = one("price") { Price(it) }

    val startCost: BigDecimal? get() = decimal("startCost")

    val startWeight: BigDecimal? get() = decimal("startWeight")

    val addWeight: BigDecimal? get() = decimal("addWeight")

    val addCost: BigDecimal? get() = decimal("addCost")
}

class DeliveryMode internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val price: BigDecimal? get() = decimal("price")

    val fullPrice: BasePrice? get() = one("fullPrice") { BasePrice(it) }

    val currencyCode: String? get() = text("currencyCode")

    val currencySign: String? get() = text("currencySign")

    val errorCode: String? get() = text("errorCode")

    val errorDescription: String? get() = text("errorDescription")

    val isPickupPointMode: Boolean? get() = flag("isPickupPointMode")
}

class DiscountInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val percent: BigDecimal? get() = decimal("percent")
}

class ElementDiscountInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val value: BigDecimal? get() = decimal("value")
}

class ElementInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val itemId: String? get() = text("itemId")

    val configurationId: String? get() = text("configurationId")

    val configuration: List<ConfiguratorDescription> get() = many("configuration") { ConfiguratorDescription(it) }

    val price: BigDecimal? get() = decimal("price")

    val discount: ElementDiscountInfo? get() = one("discount") { ElementDiscountInfo(it) }

    val quantity: Int? get() = int("quantity")

    val totalCost: BigDecimal? get() = decimal("totalCost")

    val fullTotalCost: Price? get() = one("fullTotalCost") { Price(it) }

    val fullPrice: Price? get() = one("fullPrice") { Price(it) }

    val fullTotalCostWithoutDiscount: Price? get() = one("fullTotalCostWithoutDiscount") { Price(it) }

    val fullPriceWithoutDiscount: Price? get() = one("fullPriceWithoutDiscount") { Price(it) }

    val fields: List<FieldInfo> get() = many("fields") { FieldInfo(it) }

    val currencySign: String? get() = text("currencySign")

    val currencyCode: String? get() = text("currencyCode")

    val categoryId: String? get() = text("categoryId")

    val vendorId: String? get() = text("vendorId")

    val categoryName: String? get() = text("categoryName")

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val providerWeight: BigDecimal? get() = decimal("providerWeight")

    val deliveryModes: List<DeliveryMode> get() = many("deliveryModes") { DeliveryMode(it) }

    val features: List<String> get() = texts("features")
}

class FeaturedValue internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val value: String? get() = text("value")
}

class FieldInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val value: String? get() = text("value")
}

class FieldMetaInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val constraintDescriptions: List<String> get() = texts("constraintDescriptions")

    val field: List<FieldMetaInfo> get() = many("field") { FieldMetaInfo(it) }

    val values: List<FieldValueMetaInfo> get() = many("values") { FieldValueMetaInfo(it) }

    val placeholders: List<FieldPlaceholderMetaInfo> get() = many("placeholders") { FieldPlaceholderMetaInfo(it) }

    val name: String? get() = text("name")

    val displayName: String? get() = text("displayName")

    val description: String? get() = text("description")

    val unit: String? get() = text("unit")

    val isReadOnly: Boolean? get() = flag("isReadOnly")

    val requireReload: Boolean? get() = flag("requireReload")

    val type: FieldMetaType? get() = text("type")?.let(::FieldMetaType)

    val minValue: Int? get() = int("minValue")

    val maxValue: Int? get() = int("maxValue")

    val datePrecision: DateFieldPrecision? get() = text("datePrecision")?.let(::DateFieldPrecision)
}

class FieldPlaceholderMetaInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val value: String? get() = text("value")

    val description: String? get() = text("description")
}

class FieldValueMetaInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val children: List<FieldValueMetaInfo> get() = many("children") { FieldValueMetaInfo(it) }

    val name: String? get() = text("name")

    val displayName: String? get() = text("displayName")

    val description: String? get() = text("description")

    val isReadOnly: Boolean? get() = flag("isReadOnly")
}

class FileInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val fileType: FileType? get() = text("fileType")?.let(::FileType)

    val status: String? get() = text("status")

    val statusDescription: String? get() = text("statusDescription")

    val url: String? get() = text("url")

    val size: Int? get() = int("size")

    val updatedTime: Instant? get() = moment("updatedTime")

    val previewUrl: String? get() = text("previewUrl")

    val imageWidth: Int? get() = int("imageWidth")

    val imageHeight: Int? get() = int("imageHeight")
}

class ImageUrl internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val width: Int? get() = int("width")

    val height: Int? get() = int("height")

    val url: String? get() = text("url")
}

class InstanceCurrencies internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val internal: CurrencyInfo? get() = one("internal") { CurrencyInfo(it) }

    val displayedMoneys: List<CurrencyInfo> get() = many("displayedMoneys") { CurrencyInfo(it) }
}

class InstanceMoney internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val internal: Money? get() = one("internal") { Money(it) }

    val displayedMoneys: List<Money> get() = many("displayedMoneys") { Money(it) }
}

class ItemAttribute internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val propertyName: String? get() = text("propertyName")

    val value: String? get() = text("value")

    val valueAlias: String? get() = text("valueAlias")

    val originalPropertyName: String? get() = text("originalPropertyName")

    val originalValue: String? get() = text("originalValue")

    val originalValueAlias: String? get() = text("originalValueAlias")

    val isConfigurator: Boolean? get() = flag("isConfigurator")

    val imageUrl: String? get() = text("imageUrl")

    val miniImageUrl: String? get() = text("miniImageUrl")

    val pid: String? get() = text("pid")

    val vid: String? get() = text("vid")
}

class ItemFullInfo internal constructor(
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

    val deliveryCosts: List<DeliveryCost> get() = many("deliveryCosts") { DeliveryCost(it) }

    val attributes: List<ItemAttribute> get() = many("attributes") { ItemAttribute(it) }

    val hasHierarchicalConfigurators: Boolean? get() = flag("hasHierarchicalConfigurators")

    val configuredItems: List<ConfiguredItem> get() = many("configuredItems") { ConfiguredItem(it) }

    val isValidPromotions: Boolean? get() = flag("isValidPromotions")

    val promotions: List<ItemPromotion> get() = many("promotions") { ItemPromotion(it) }

    val batchLotQuantity: Int? get() = int("batchLotQuantity")
}

class ItemInfo internal constructor(
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

    val promotionPrice: BasePrice? get() = one("promotionPrice") { BasePrice(it) }

    val promotionPricePercent: List<PricePercent> get() = many("promotionPricePercent") { PricePercent(it) }

    val lastUpdatedTime: Instant? get() = moment("lastUpdatedTime")
}

class ItemPicture internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val url: String? get() = text("url")

    val small: ImageUrl? get() = one("small") { ImageUrl(it) }

    val medium: ImageUrl? get() = one("medium") { ImageUrl(it) }

    val large: ImageUrl? get() = one("large") { ImageUrl(it) }

    val isMain: Boolean? get() = flag("isMain")
}

class ItemPromotion internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    /** Assumed, not documented. */
    val errorCode: EntityErrorCode? get() = text("errorCode")?.let(::EntityErrorCode)

    val hasError: Boolean? get() = flag("hasError")

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val name: String? get() = text("name")

    val desciption: String? get() = text("desciption")

    val promotionType: String? get() = text("promotionType")

    val startTime: Instant? get() = moment("startTime")

    val endTime: Instant? get() = moment("endTime")

    val price: Price? get() = one("price") { Price(it) }

    val otherNeed: String? get() = text("otherNeed")

    val otherSend: String? get() = text("otherSend")

    val configuredItems: List<ConfiguredItemPromotion> get() = many("configuredItems") { ConfiguredItemPromotion(it) }
}

class ItemReviewAnswerInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val authorName: String? get() = text("authorName")

    val text: String? get() = text("text")

    val language: String? get() = text("language")

    val originalText: String? get() = text("originalText")

    val originalLanguage: String? get() = text("originalLanguage")

    val operatorId: Int? get() = int("operatorId")

    val isOperator: Boolean? get() = flag("isOperator")

    val imageUrls: List<String> get() = texts("imageUrls")

    val imagePreviewUrls: List<String> get() = texts("imagePreviewUrls")
}

class ItemReviewInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: ItemReviewId? get() = text("id")?.let(::ItemReviewId)

    val userId: UserId? get() = int("userId")?.let(::UserId)

    val itemId: String? get() = text("itemId")

    val configurationId: String? get() = text("configurationId")

    val orderId: OrderId? get() = text("orderId")?.let(::OrderId)

    val orderLineId: OrderLineId? get() = text("orderLineId")?.let(::OrderLineId)

    val createdTime: Instant? get() = moment("createdTime")

    val text: String? get() = text("text")

    val language: String? get() = text("language")

    val originalText: String? get() = text("originalText")

    val originalLanguage: String? get() = text("originalLanguage")

    val isApproved: Boolean? get() = flag("isApproved")

    val userName: String? get() = text("userName")

    val rating: Int? get() = int("rating")

    val positiveGrade: Int? get() = int("positiveGrade")

    val negativeGrade: Int? get() = int("negativeGrade")

    val answers: List<ItemReviewAnswerInfo> get() = many("answers") { ItemReviewAnswerInfo(it) }

    val imageUrls: List<String> get() = texts("imageUrls")

    val imagePreviewUrls: List<String> get() = texts("imagePreviewUrls")

    val isRewarded: Boolean? get() = flag("isRewarded")
}

class ItemVideo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val previewUrl: String? get() = text("previewUrl")

    val url: String? get() = text("url")
}

class ItemWeight internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val type: String? get() = text("type")

    val displayName: String? get() = text("displayName")

    val weight: BigDecimal? get() = decimal("weight")
}

class LanguageInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [NamedProperty] was expected. */
    constructor(read: NamedProperty) : this(read.tree)

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val imageUrl: String? get() = text("imageUrl")

    val isRtl: Boolean? get() = flag("isRtl")
}

class Location internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val city: String? get() = text("city")

    val state: String? get() = text("state")

    val country: String? get() = text("country")

    val district: String? get() = text("district")

    val zip: String? get() = text("zip")

    val address: String? get() = text("address")

    val areaId: String? get() = text("areaId")
}

class Money internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val sign: String? get() = text("sign")

    val code: String? get() = text("code")

    val price: BigDecimal? get() = decimal("price")
}

class NamedParameter internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    /** Assumed, not documented. */
    val value: String? get() = text("value")
}

/** In an answer it may come as `LanguageInfo`, with the members of that. */
class NamedProperty internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val description: String? get() = text("description")
}

class OperatorInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val operatorId: String? get() = text("operatorId")

    val firstName: String? get() = text("firstName")

    val middleName: String? get() = text("middleName")

    val lastName: String? get() = text("lastName")

    val isSalesOperator: Boolean? get() = flag("isSalesOperator")
}

class OrderDetailsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val salesOrderInfo: OrderInfo? get() = one("salesOrderInfo") { OrderInfo(it) }

    val salesLinesList: List<SalesLine> get() = many("salesLinesList") { SalesLine(it) }
}

/** DisplayId is from the docs, the rest from the legacy library; the three list types exist in the WSDL. */
class OrderInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val thsInfo: OrderTHSInfo? get() = one("thsInfo") { OrderTHSInfo(it) }

    val id: String? get() = text("id")

    val statusCode: String? get() = text("statusCode")

    val statusName: String? get() = text("statusName")

    val substatusCode: String? get() = text("substatusCode")

    val substatusName: String? get() = text("substatusName")

    val operatorId: String? get() = text("operatorId")

    val operatorName: String? get() = text("operatorName")

    val itemsCount: Long? get() = long("itemsCount")

    val goodsAmount: BigDecimal? get() = decimal("goodsAmount")

    val deliveryAmount: BigDecimal? get() = decimal("deliveryAmount")

    val logisticianDeliveryPrice: BigDecimal? get() = decimal("logisticianDeliveryPrice")

    val totalAmount: BigDecimal? get() = decimal("totalAmount")

    val remainAmount: BigDecimal? get() = decimal("remainAmount")

    val currencySign: String? get() = text("currencySign")

    val currencyCode: String? get() = text("currencyCode")

    val custComment: String? get() = text("custComment")

    val deliveryModeId: String? get() = text("deliveryModeId")

    val deliveryModeName: String? get() = text("deliveryModeName")

    val canCancel: Int? get() = int("canCancel")

    val canConfirmShipment: Int? get() = int("canConfirmShipment")

    val canChangeAddress: Int? get() = int("canChangeAddress")

    val canRestore: Int? get() = int("canRestore")

    val canClose: Int? get() = int("canClose")

    val canCloseCancel: Int? get() = int("canCloseCancel")

    val canAccept: Int? get() = int("canAccept")

    val canPurchaseItems: Int? get() = int("canPurchaseItems")

    val estimatedWeight: Int? get() = int("estimatedWeight")

    val custId: String? get() = text("custId")

    val custName: String? get() = text("custName")

    val statusId: Int? get() = int("statusId")

    val weight: BigDecimal? get() = decimal("weight")

    val deliveryAddress: DeliveryAddress? get() = one("deliveryAddress") { DeliveryAddress(it) }

    val taoBaoPrice: BigDecimal? get() = decimal("taoBaoPrice")

    val taoBaoPriceWithDiscount: BigDecimal? get() = decimal("taoBaoPriceWithDiscount")

    val internalDeliveryOriginalInExternalCurrency: BigDecimal? get() = decimal("internalDeliveryOriginalInExternalCurrency")

    val additionalInfo: String? get() = text("additionalInfo")

    val externalCurrencyCode: String? get() = text("externalCurrencyCode")

    val shipmentDate: Instant? get() = moment("shipmentDate")

    val lineStatusSummaries: List<OrderLineStatusSummary> get() = many("lineStatusSummaries") { OrderLineStatusSummary(it) }

    val userAccountAvailableAmount: BigDecimal? get() = decimal("userAccountAvailableAmount")

    /** Assumed, not documented. */
    val providerTypeEnum: ItemProviderType? get() = text("providerTypeEnum")?.let(::ItemProviderType)

    val isTest: Boolean? get() = flag("isTest")

    val isPaid: Boolean? get() = flag("isPaid")

    val isCancelled: Boolean? get() = flag("isCancelled")

    val isCompleted: Boolean? get() = flag("isCompleted")

    val createdDateTime: String? get() = text("createdDateTime")

    val internalOriginalPrice: BigDecimal? get() = decimal("internalOriginalPrice")

    val internalOriginalPriceWithDiscount: BigDecimal? get() = decimal("internalOriginalPriceWithDiscount")

    val displayId: String? get() = text("displayId")

    val userLogin: String? get() = text("userLogin")

    val adminAlertText: String? get() = text("adminAlertText")

    val adminInfoText: String? get() = text("adminInfoText")

    /** Assumed, not documented. */
    val goodsAmountInternal: BigDecimal? get() = decimal("goodsAmountInternal")

    /** Assumed, not documented. */
    val deliveryAmountInternal: BigDecimal? get() = decimal("deliveryAmountInternal")

    /** Assumed, not documented. */
    val totalAmountInternal: BigDecimal? get() = decimal("totalAmountInternal")

    /** Assumed, not documented. */
    val remainAmountInternal: BigDecimal? get() = decimal("remainAmountInternal")

    /** Assumed, not documented. */
    val paidAmount: BigDecimal? get() = decimal("paidAmount")

    /** Assumed, not documented. */
    val paidAmountInternal: BigDecimal? get() = decimal("paidAmountInternal")

    /** Assumed, not documented. */
    val profit: BigDecimal? get() = decimal("profit")

    val currencyCodeInternal: String? get() = text("currencyCodeInternal")

    val currencySignInternal: String? get() = text("currencySignInternal")

    /** Assumed, not documented. */
    val totalAmountOriginalInExternalCurrency: BigDecimal? get() = decimal("totalAmountOriginalInExternalCurrency")

    /** Assumed, not documented. */
    val internalDeliveryOriginalInInternalCurrency: BigDecimal? get() = decimal("internalDeliveryOriginalInInternalCurrency")

    /** Assumed, not documented. */
    val packagesWeight: BigDecimal? get() = decimal("packagesWeight")

    val packagePrices: List<PackagePriceInfo> get() = many("packagePrices") { PackagePriceInfo(it) }

    val packageTotalCostPerCurrencyList: List<PackageTotalCostPerCurrency> get() = many("packageTotalCostPerCurrencyList") { PackageTotalCostPerCurrency(it) }

    val totalOriginalCostList: List<OrderTotalCostPerCurrency> get() = many("totalOriginalCostList") { OrderTotalCostPerCurrency(it) }

    val rateList: List<JsonElement> get() = jsons("rateList")
}

class OrderLineStatusSummary internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val status: SalesLineStatusInfo? get() = one("status") { SalesLineStatusInfo(it) }

    val count: Int? get() = int("count")
}

class OrderTHSInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val logisticianInstanceKey: String? get() = text("logisticianInstanceKey")

    val agentInstanceKey: String? get() = text("agentInstanceKey")

    val agentOrderId: String? get() = text("agentOrderId")

    val agentInstanceName: String? get() = text("agentInstanceName")

    val logisticianInstanceName: String? get() = text("logisticianInstanceName")

    val logisticianOrderId: String? get() = text("logisticianOrderId")

    val agentUserId: String? get() = text("agentUserId")

    val agentUserLastName: String? get() = text("agentUserLastName")
}

class OrderTotalCostPerCurrency internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val currencyCode: String? get() = text("currencyCode")

    val totalCost: BigDecimal? get() = decimal("totalCost")

    val totalCostInInternalCurrency: BigDecimal? get() = decimal("totalCostInInternalCurrency")
}

class OrderWarningReason internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val level: PurchasePriceWarningLevel? get() = text("level")?.let(::PurchasePriceWarningLevel)

    val message: String? get() = text("message")
}

class PackageItem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderLineId: String? get() = text("orderLineId")

    val itemId: String? get() = text("itemId")

    val quantity: Int? get() = int("quantity")

    val priceInternal: BigDecimal? get() = decimal("priceInternal")

    val oneItemPriceInternal: Money? get() = one("oneItemPriceInternal") { Money(it) }

    val amountInternal: BigDecimal? get() = decimal("amountInternal")

    val totalPriceInternal: Money? get() = one("totalPriceInternal") { Money(it) }

    val weight: BigDecimal? get() = decimal("weight")

    val weightNet: BigDecimal? get() = decimal("weightNet")

    val customDescription: String? get() = text("customDescription")

    val customDescriptionInEnglish: String? get() = text("customDescriptionInEnglish")

    val itemImageUrl: String? get() = text("itemImageUrl")

    val itemUrl: String? get() = text("itemUrl")

    val alternativeItemUrl: String? get() = text("alternativeItemUrl")
}

class PackagePriceInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val priceInternal: BigDecimal? get() = decimal("priceInternal")

    val additionalPriceInternal: BigDecimal? get() = decimal("additionalPriceInternal")

    val additionalPrice: BigDecimal? get() = decimal("additionalPrice")

    val price: BigDecimal? get() = decimal("price")

    val priceCurrencyCode: String? get() = text("priceCurrencyCode")

    val priceUpdateDate: Instant? get() = moment("priceUpdateDate")
}

class PackageTotalCostPerCurrency internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val currencyCode: String? get() = text("currencyCode")

    val totalPrice: BigDecimal? get() = decimal("totalPrice")

    val totalAdditionalPrice: BigDecimal? get() = decimal("totalAdditionalPrice")
}

/** Length and Height are assumed beside Width. */
class PhysicalParameters internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val approxWeight: BigDecimal? get() = decimal("approxWeight")

    val weight: BigDecimal? get() = decimal("weight")

    val size: BigDecimal? get() = decimal("size")

    val width: BigDecimal? get() = decimal("width")

    /** Assumed, not documented. */
    val length: BigDecimal? get() = decimal("length")

    /** Assumed, not documented. */
    val height: BigDecimal? get() = decimal("height")
}

class Price internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [BasePrice] was expected. */
    constructor(read: BasePrice) : this(read.tree)

    val originalPrice: BigDecimal? get() = decimal("originalPrice")

    val marginPrice: BigDecimal? get() = decimal("marginPrice")

    val originalCurrencyCode: String? get() = text("originalCurrencyCode")

    val convertedPriceList: InstanceMoney? get() = one("convertedPriceList") { InstanceMoney(it) }

    val notRoundedMarginPrice: BigDecimal? get() = decimal("notRoundedMarginPrice")

    val convertedPrice: String? get() = text("convertedPrice")

    val convertedPriceWithoutSign: String? get() = text("convertedPriceWithoutSign")

    val currencySign: String? get() = text("currencySign")

    val currencyName: String? get() = text("currencyName")

    val isDeliverable: Boolean? get() = flag("isDeliverable")

    val deliveryPrice: BasePrice? get() = one("deliveryPrice") { BasePrice(it) }

    val oneItemDeliveryPrice: BasePrice? get() = one("oneItemDeliveryPrice") { BasePrice(it) }

    val priceWithoutDelivery: BasePrice? get() = one("priceWithoutDelivery") { BasePrice(it) }

    val oneItemPriceWithoutDelivery: BasePrice? get() = one("oneItemPriceWithoutDelivery") { BasePrice(it) }

    val priceWithoutDiscount: BasePrice? get() = one("priceWithoutDiscount") { BasePrice(it) }

    val priceWithoutDiscountAndDelivery: BasePrice? get() = one("priceWithoutDiscountAndDelivery") { BasePrice(it) }
}

class PricePercent internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val currencyCode: String? get() = text("currencyCode")

    val percent: BigDecimal? get() = decimal("percent")
}

class ProviderImageSearchInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isAvailable: Boolean? get() = flag("isAvailable")

    val isEnabled: Boolean? get() = flag("isEnabled")
}

class ProviderInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val type: ItemProviderType? get() = text("type")?.let(::ItemProviderType)

    val alias: String? get() = text("alias")

    val currencyCode: String? get() = text("currencyCode")

    val currencySign: String? get() = text("currencySign")

    val language: String? get() = text("language")

    val displayName: String? get() = text("displayName")

    val iconImageUrl: String? get() = text("iconImageUrl")

    val rootCategoryId: String? get() = text("rootCategoryId")

    val isEnabled: Boolean? get() = flag("isEnabled")

    val canSearchRootCategory: Boolean? get() = flag("canSearchRootCategory")

    val prefix: String? get() = text("prefix")

    val hasSettings: Boolean? get() = flag("hasSettings")

    val promotionTypes: List<ProviderPromotionTypeInfo> get() = many("promotionTypes") { ProviderPromotionTypeInfo(it) }

    val hasInternalDelivery: Boolean? get() = flag("hasInternalDelivery")

    val hasItemReviews: Boolean? get() = flag("hasItemReviews")

    val imageSearch: ProviderImageSearchInfo? get() = one("imageSearch") { ProviderImageSearchInfo(it) }

    val isHiddenItemUrls: Boolean? get() = flag("isHiddenItemUrls")

    val ordersIntegration: ProviderOrdersIntegrationInfo? get() = one("ordersIntegration") { ProviderOrdersIntegrationInfo(it) }

    val requireInventoryControl: Boolean? get() = flag("requireInventoryControl")

    val isAllConfigurationsLotQuantity: Boolean? get() = flag("isAllConfigurationsLotQuantity")

    val hasMultiInputProperty: Boolean? get() = flag("hasMultiInputProperty")
}

class ProviderOrdersIntegrationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isAvailable: Boolean? get() = flag("isAvailable")

    val isEnabled: Boolean? get() = flag("isEnabled")

    val isSessionRequired: Boolean? get() = flag("isSessionRequired")

    val allowCancelOrders: Boolean? get() = flag("allowCancelOrders")
}

class ProviderPromotionTypeInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val id: ProviderPromotionTypeId? get() = text("id")?.let(::ProviderPromotionTypeId)

    val name: String? get() = text("name")
}

class ProviderSearchFeatureInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val canBeTrue: Boolean? get() = flag("canBeTrue")

    val canBeFalse: Boolean? get() = flag("canBeFalse")

    val displayName: String? get() = text("displayName")

    val displayNameForTrue: String? get() = text("displayNameForTrue")

    val displayNameForFalse: String? get() = text("displayNameForFalse")
}

class ProviderSearchMethodInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val provider: ItemProviderType? get() = text("provider")?.let(::ItemProviderType)

    /** Assumed, not documented. */
    val searchMethod: SearchMethodId? get() = text("searchMethod")?.let(::SearchMethodId)

    val displayName: String? get() = text("displayName")

    /** Assumed, not documented. */
    val flags: List<ProviderSearchFlag> get() = texts("flags") { ProviderSearchFlag(it) }

    val optimalFrameSize: Int? get() = int("optimalFrameSize")

    val maximumFrameSize: Int? get() = int("maximumFrameSize")

    val maximumItemsCount: Int? get() = int("maximumItemsCount")

    val availableSorts: List<ProviderSearchSortInfo> get() = many("availableSorts") { ProviderSearchSortInfo(it) }

    val text: Boolean? get() = flag("text")

    val category: Boolean? get() = flag("category")

    val vendor: Boolean? get() = flag("vendor")

    val vendorLocation: Boolean? get() = flag("vendorLocation")

    val brand: Boolean? get() = flag("brand")

    val configurators: Boolean? get() = flag("configurators")

    /** Assumed, not documented. */
    val multipleConfiguratorLogic: SearchMethodConfiguratorLogic? get() = text("multipleConfiguratorLogic")?.let(::SearchMethodConfiguratorLogic)

    val priceRange: Boolean? get() = flag("priceRange")

    val vendorRatingRange: Boolean? get() = flag("vendorRatingRange")

    val minVendorRating: Int? get() = int("minVendorRating")

    val maxVendorRating: Int? get() = int("maxVendorRating")

    val volumeRange: Boolean? get() = flag("volumeRange")

    /** Assumed, not documented. */
    val volumeRangeLogic: SearchMethodConfiguratorLogic? get() = text("volumeRangeLogic")?.let(::SearchMethodConfiguratorLogic)

    val stuffStatus: Boolean? get() = flag("stuffStatus")

    val features: List<ProviderSearchFeatureInfo> get() = many("features") { ProviderSearchFeatureInfo(it) }

    val firstLotRange: Boolean? get() = flag("firstLotRange")

    /** Assumed, not documented. */
    val firstLotRangeLogic: SearchMethodConfiguratorLogic? get() = text("firstLotRangeLogic")?.let(::SearchMethodConfiguratorLogic)

    val enableMorphologyPreprocess: Boolean? get() = flag("enableMorphologyPreprocess")

    /** Assumed, not documented. */
    val module: SearchModule? get() = text("module")?.let(::SearchModule)

    val allowSearchWithoutParameters: Boolean? get() = flag("allowSearchWithoutParameters")

    val featureForEnable: String? get() = text("featureForEnable")
}

class ProviderSearchSortInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val field: String? get() = text("field")

    /** Assumed, not documented. */
    val direction: SortingDirection? get() = text("direction")?.let(::SortingDirection)

    /** Assumed, not documented. */
    val orderBy: SearchOrderBy? get() = text("orderBy")?.let(::SearchOrderBy)

    val displayName: String? get() = text("displayName")
}

class QuantityRange internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val minQuantity: Long? get() = long("minQuantity")

    val price: Price? get() = one("price") { Price(it) }
}

class SalesLine internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val orderId: String? get() = text("orderId")

    val itemId: String? get() = text("itemId")

    val itemTaobaoId: String? get() = text("itemTaobaoId")

    val configText: String? get() = text("configText")

    val configId: String? get() = text("configId")

    val qty: Int? get() = int("qty")

    val newPriceCust: BigDecimal? get() = decimal("newPriceCust")

    val priceCust: BigDecimal? get() = decimal("priceCust")

    val amountCust: BigDecimal? get() = decimal("amountCust")

    val currencyCust: String? get() = text("currencyCust")

    val currencyInternal: String? get() = text("currencyInternal")

    val internalPriceCurrencyCode: String? get() = text("internalPriceCurrencyCode")

    val purchPriceCust: BigDecimal? get() = decimal("purchPriceCust")

    val purchDeliveryCust: BigDecimal? get() = decimal("purchDeliveryCust")

    val purchAmountCust: BigDecimal? get() = decimal("purchAmountCust")

    val purchPrice: BigDecimal? get() = decimal("purchPrice")

    val purchDelivery: BigDecimal? get() = decimal("purchDelivery")

    val purchAmount: BigDecimal? get() = decimal("purchAmount")

    val purchCurrency: String? get() = text("purchCurrency")

    val briefDescrTrans: String? get() = text("briefDescrTrans")

    val itemImageUrl: String? get() = text("itemImageUrl")

    val itemExternalUrl: String? get() = text("itemExternalUrl")

    val vendNick: String? get() = text("vendNick")

    val vendId: String? get() = text("vendId")

    val custComment: String? get() = text("custComment")

    val operatorComment: String? get() = text("operatorComment")

    val statusCode: Int? get() = int("statusCode")

    val statusId: Int? get() = int("statusId")

    val statusName: String? get() = text("statusName")

    val subSalesNum: String? get() = text("subSalesNum")

    val subSalesDate: String? get() = text("subSalesDate")

    val subSalesTime: String? get() = text("subSalesTime")

    val vendPurchId: String? get() = text("vendPurchId")

    val vendPurchWaybill: String? get() = text("vendPurchWaybill")

    val vendPurchAccountId: String? get() = text("vendPurchAccountId")

    val vendPurchStatus: String? get() = text("vendPurchStatus")

    val vendPurchItemId: String? get() = text("vendPurchItemId")

    val vendPurchConfigurationId: String? get() = text("vendPurchConfigurationId")

    val vendPurchPromotionId: String? get() = text("vendPurchPromotionId")

    val taoBaoDelivery: BigDecimal? get() = decimal("taoBaoDelivery")

    val taoBaoPrice: BigDecimal? get() = decimal("taoBaoPrice")

    val taoBaoPriceWithDiscount: BigDecimal? get() = decimal("taoBaoPriceWithDiscount")

    val internalOriginalPrice: BigDecimal? get() = decimal("internalOriginalPrice")

    val internalOriginalPriceWithDiscount: BigDecimal? get() = decimal("internalOriginalPriceWithDiscount")

    val internalDeliveryPrice: BigDecimal? get() = decimal("internalDeliveryPrice")

    val promotionId: String? get() = text("promotionId")

    val priceWithoutDelivery: String? get() = text("priceWithoutDelivery")

    val categoryId: String? get() = text("categoryId")

    val qtyOrig: String? get() = text("qtyOrig")

    val lineNum: Int? get() = int("lineNum")

    val availableStatusList: List<SalesLineStatusInfo> get() = many("availableStatusList") { SalesLineStatusInfo(it) }

    val nameOrig: String? get() = text("nameOrig")

    val configExternalCode: String? get() = text("configExternalCode")

    val configExternalTextOrig: String? get() = text("configExternalTextOrig")

    val weight: BigDecimal? get() = decimal("weight")

    val orderedDateTime: String? get() = text("orderedDateTime")

    val customDescription: String? get() = text("customDescription")

    val customDescriptionInEnglish: String? get() = text("customDescriptionInEnglish")

    val canMoveToPackage: Boolean? get() = flag("canMoveToPackage")

    val canBePurchased: Boolean? get() = flag("canBePurchased")

    val canBeReviewed: Boolean? get() = flag("canBeReviewed")

    val reviewId: Int? get() = int("reviewId")

    val canBeClosed: Boolean? get() = flag("canBeClosed")

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val internalDeliveryType: String? get() = text("internalDeliveryType")

    val isPaid: Boolean? get() = flag("isPaid")

    val isCancelled: Boolean? get() = flag("isCancelled")

    val isCompleted: Boolean? get() = flag("isCompleted")

    /** Assumed, not documented. */
    val priceInternal: BigDecimal? get() = decimal("priceInternal")

    /** Assumed, not documented. */
    val amountInternal: BigDecimal? get() = decimal("amountInternal")

    /** Assumed, not documented. */
    val canEditWeight: Boolean? get() = flag("canEditWeight")

    /** Assumed, not documented. */
    val vendPurchDeliveryPrice: BigDecimal? get() = decimal("vendPurchDeliveryPrice")

    /** Assumed, not documented. */
    val vendPurchItemPrice: BigDecimal? get() = decimal("vendPurchItemPrice")

    val vendUrl: String? get() = text("vendUrl")

    val vendorPurchaseItemPriceWarningReason: OrderWarningReason? get() = one("vendorPurchaseItemPriceWarningReason") { OrderWarningReason(it) }

    /** Assumed, not documented. */
    val vendorPurchaseItemPriceWarningLevel: PurchasePriceWarningLevel? get() = text("vendorPurchaseItemPriceWarningLevel")?.let(::PurchasePriceWarningLevel)
}

class SalesLineStatusInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [StatusInfoBase] was expected. */
    constructor(read: StatusInfoBase) : this(read.tree)

    val id: Int? get() = int("id")

    val name: String? get() = text("name")
}

class SalesProcLogInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val logDate: String? get() = text("logDate")

    val logTime: String? get() = text("logTime")

    val fieldName: String? get() = text("fieldName")

    val prevValue: String? get() = text("prevValue")

    val newValue: String? get() = text("newValue")

    val oldStatus: SalesStatusInfo? get() = one("oldStatus") { SalesStatusInfo(it) }

    val newStatus: SalesStatusInfo? get() = one("newStatus") { SalesStatusInfo(it) }

    val custId: String? get() = text("custId")

    val custName: String? get() = text("custName")

    val operatorId: String? get() = text("operatorId")

    val operatorName: String? get() = text("operatorName")
}

class SalesStatusInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [StatusInfoBase] was expected. */
    constructor(read: StatusInfoBase) : this(read.tree)

    val id: Int? get() = int("id")

    val name: String? get() = text("name")
}

class SearchFeature internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    /** Assumed, not documented. */
    val value: Boolean? get() = flag("value")
}

class SearchItemsParameters internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val provider: ItemProviderType? get() = text("provider")?.let(::ItemProviderType)

    /** Assumed, not documented. */
    val searchMethod: SearchMethodId? get() = text("searchMethod")?.let(::SearchMethodId)

    val categoryId: String? get() = text("categoryId")

    val vendorName: String? get() = text("vendorName")

    val vendorId: String? get() = text("vendorId")

    val vendorAreaId: String? get() = text("vendorAreaId")

    val itemTitle: String? get() = text("itemTitle")

    val languageOfQuery: String? get() = text("languageOfQuery")

    val minPrice: BigDecimal? get() = decimal("minPrice")

    val maxPrice: BigDecimal? get() = decimal("maxPrice")

    val minVolume: Long? get() = long("minVolume")

    val maxVolume: Long? get() = long("maxVolume")

    val minVendorRating: Int? get() = int("minVendorRating")

    val maxVendorRating: Int? get() = int("maxVendorRating")

    val brandId: String? get() = text("brandId")

    val brandPropertyValueId: String? get() = text("brandPropertyValueId")

    val configurators: List<ValuedConfigurator> get() = many("configurators") { ValuedConfigurator(it) }

    /** Assumed, not documented. */
    val orderBy: SearchOrderBy? get() = text("orderBy")?.let(::SearchOrderBy)

    /** Assumed, not documented. */
    val outputMode: SearchOutputMode? get() = text("outputMode")?.let(::SearchOutputMode)

    /** Assumed, not documented. */
    val categoryMode: SearchCategoryMode? get() = text("categoryMode")?.let(::SearchCategoryMode)

    val isOriginal: Boolean? get() = flag("isOriginal")

    val isTmall: Boolean? get() = flag("isTmall")

    /** Assumed, not documented. */
    val stuffStatus: StuffStatus? get() = text("stuffStatus")?.let(::StuffStatus)

    val features: List<SearchFeature> get() = many("features") { SearchFeature(it) }

    val isClearItemTitles: Boolean? get() = flag("isClearItemTitles")

    val module: SearchModule? get() = text("module")?.let(::SearchModule)

    val minQuantity: Int? get() = int("minQuantity")

    val maxQuantity: Int? get() = int("maxQuantity")

    val minFirstLot: Int? get() = int("minFirstLot")

    val maxFirstLot: Int? get() = int("maxFirstLot")

    val currencyCode: String? get() = text("currencyCode")

    val imageUrl: String? get() = text("imageUrl")

    val imageFileId: String? get() = text("imageFileId")

    val isSellAllowed: Boolean? get() = flag("isSellAllowed")

    val useOptimalFrameSize: Boolean? get() = flag("useOptimalFrameSize")

    val enableDirectSearch: Boolean? get() = flag("enableDirectSearch")

    val brandName: String? get() = text("brandName")

    val propertySearch: String? get() = text("propertySearch")

    val vendorRatingRange: String? get() = text("vendorRatingRange")

    val firstLotRange: String? get() = text("firstLotRange")

    val maximumPageCount: Int? get() = int("maximumPageCount")
}

class ShowcaseSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val ruble: CurrencyInformation? get() = one("ruble") { CurrencyInformation(it) }

    val dollar: CurrencyInformation? get() = one("dollar") { CurrencyInformation(it) }

    val yuan: CurrencyInformation? get() = one("yuan") { CurrencyInformation(it) }

    val marginPercentage: BigDecimal? get() = decimal("marginPercentage")

    val minimumMargin: BigDecimal? get() = decimal("minimumMargin")

    val isSinchroCb: Boolean? get() = flag("isSinchroCb")

    /** Assumed, not documented. */
    val deliveryTypes: List<DeliveryTypes> get() = texts("deliveryTypes") { DeliveryTypes(it) }

    val availableDeliveryTypes: List<NamedProperty> get() = many("availableDeliveryTypes") { NamedProperty(it) }

    val externalDeliveryRegionId: String? get() = text("externalDeliveryRegionId")

    val externalDeliveryRegionName: String? get() = text("externalDeliveryRegionName")

    val isAuctionTypeItemSellAllowed: Boolean? get() = flag("isAuctionTypeItemSellAllowed")

    val isNotDeliverableItemSellAllowed: Boolean? get() = flag("isNotDeliverableItemSellAllowed")

    val isSecondhandItemSellAllowed: Boolean? get() = flag("isSecondhandItemSellAllowed")

    val isFilteredItemsSellAllowed: Boolean? get() = flag("isFilteredItemsSellAllowed")

    val isInStockItemSellAllowed: Boolean? get() = flag("isInStockItemSellAllowed")

    val isNotSelectorSellAllowed: Boolean? get() = flag("isNotSelectorSellAllowed")

    val useDiscount: Boolean? get() = flag("useDiscount")

    val dateTimeFormat: String? get() = text("dateTimeFormat")

    val useVipDiscount: Boolean? get() = flag("useVipDiscount")

    /** Assumed, not documented. */
    val discountMode: ItemsDiscountMode? get() = text("discountMode")?.let(::ItemsDiscountMode)

    val availableDiscountModes: List<NamedProperty> get() = many("availableDiscountModes") { NamedProperty(it) }

    val limitItemsByCatalog: Boolean? get() = flag("limitItemsByCatalog")
}

class SimplifiedLocation internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val country: String? get() = text("country")

    val zip: String? get() = text("zip")

    val state: String? get() = text("state")

    val city: String? get() = text("city")

    val district: String? get() = text("district")

    val address: String? get() = text("address")

    val areaId: String? get() = text("areaId")

    val displayValue: String? get() = text("displayValue")
}

class SimplifiedValueWithId internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val displayName: String? get() = text("displayName")

    val displayType: SimplifiedDisplayType? get() = text("displayType")?.let(::SimplifiedDisplayType)
}

class SimplifiedVendorInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    /** Assumed, not documented. */
    val errorCode: EntityErrorCode? get() = text("errorCode")?.let(::EntityErrorCode)

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val name: String? get() = text("name")

    val displayName: String? get() = text("displayName")

    val shopName: String? get() = text("shopName")

    /** Assumed, not documented. */
    val sex: Sex? get() = text("sex")?.let(::Sex)

    val email: String? get() = text("email")

    val pictureUrl: String? get() = text("pictureUrl")

    val displayPictureUrl: String? get() = text("displayPictureUrl")

    val location: SimplifiedLocation? get() = one("location") { SimplifiedLocation(it) }

    val features: List<SimplifiedValueWithId> get() = many("features") { SimplifiedValueWithId(it) }
}

class Size internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val length: Int? get() = int("length")

    val height: Int? get() = int("height")

    val width: Int? get() = int("width")
}

/** In an answer it may come as `SalesLineStatusInfo`, `SalesStatusInfo`, with the members of that. */
class StatusInfoBase internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val name: String? get() = text("name")
}

class TariffInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val name: String? get() = text("name")

    val isEnabled: Boolean? get() = flag("isEnabled")

    val callLimit: Int? get() = int("callLimit")

    val callPrice: BigDecimal? get() = decimal("callPrice")

    val turnoverPercent: BigDecimal? get() = decimal("turnoverPercent")

    val minimumRent: BigDecimal? get() = decimal("minimumRent")

    val fixedPrice: BigDecimal? get() = decimal("fixedPrice")

    val maximumRent: BigDecimal? get() = decimal("maximumRent")
}

class TransactionInfoAdministration internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val transactionType: TransactionTypeInfo? get() = one("transactionType") { TransactionTypeInfo(it) }

    val transDate: String? get() = text("transDate")

    val transactionDateTime: Instant? get() = moment("transactionDateTime")

    val comment: String? get() = text("comment")

    val transId: String? get() = text("transId")

    val amountCust: BigDecimal? get() = decimal("amountCust")

    val currencyCodeCust: String? get() = text("currencyCodeCust")

    val currencySignCust: String? get() = text("currencySignCust")

    val amountInternal: BigDecimal? get() = decimal("amountInternal")

    val currencyCodeInternal: String? get() = text("currencyCodeInternal")

    val currencySignInternal: String? get() = text("currencySignInternal")

    val userId: Int? get() = int("userId")

    val userLogin: String? get() = text("userLogin")
}

class TransactionTypeInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val name: String? get() = text("name")
}

class UserInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: UserId? get() = int("id")?.let(::UserId)

    val isActive: Boolean? get() = flag("isActive")

    val isEmailVerified: Boolean? get() = flag("isEmailVerified")

    val emailConfirmationCode: String? get() = text("emailConfirmationCode")

    val login: String? get() = text("login")

    val firstName: String? get() = text("firstName")

    val lastName: String? get() = text("lastName")

    val middleName: String? get() = text("middleName")

    /** Assumed, not documented. */
    val sex: Sex? get() = text("sex")?.let(::Sex)

    val email: String? get() = text("email")

    val countryCode: String? get() = text("countryCode")

    val country: String? get() = text("country")

    val city: String? get() = text("city")

    val address: String? get() = text("address")

    val phone: String? get() = text("phone")

    val postalCode: String? get() = text("postalCode")

    val region: String? get() = text("region")

    val recipientLastName: String? get() = text("recipientLastName")

    val recipientFirstName: String? get() = text("recipientFirstName")

    val recipientMiddleName: String? get() = text("recipientMiddleName")

    val additionalInfo: String? get() = text("additionalInfo")

    val registrationDate: Instant? get() = moment("registrationDate")

    val purchaseVolume: Money? get() = one("purchaseVolume") { Money(it) }

    val skype: String? get() = text("skype")

    val phoneConfirmationCode: String? get() = text("phoneConfirmationCode")
}

class UserProfileInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val firstName: String? get() = text("firstName")

    val lastName: String? get() = text("lastName")

    val middleName: String? get() = text("middleName")

    val countryCode: String? get() = text("countryCode")

    val region: String? get() = text("region")

    val city: String? get() = text("city")

    val address: String? get() = text("address")

    val phone: String? get() = text("phone")

    val postalCode: String? get() = text("postalCode")

    val passportNumber: String? get() = text("passportNumber")

    val registrationAddress: String? get() = text("registrationAddress")

    val enableValidation: Boolean? get() = flag("enableValidation")

    val externalDeliveryId: String? get() = text("externalDeliveryId")

    val pickupPointCode: String? get() = text("pickupPointCode")

    val countryName: String? get() = text("countryName")

    val cityCode: String? get() = text("cityCode")

    val passportIssueDate: String? get() = text("passportIssueDate")

    val inn: String? get() = text("inn")

    val id: UserProfileId? get() = int("id")?.let(::UserProfileId)
}

class ValuedConfigurator internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val pid: String? get() = text("pid")

    val vid: String? get() = text("vid")
}

class VendorInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    /** Assumed, not documented. */
    val errorCode: EntityErrorCode? get() = text("errorCode")?.let(::EntityErrorCode)

    val hasError: Boolean? get() = flag("hasError")

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val updatedTime: Instant? get() = moment("updatedTime")

    val name: String? get() = text("name")

    val displayName: String? get() = text("displayName")

    val shopName: String? get() = text("shopName")

    /** Assumed, not documented. */
    val sex: Sex? get() = text("sex")?.let(::Sex)

    val email: String? get() = text("email")

    val pictureUrl: String? get() = text("pictureUrl")

    val displayPictureUrl: String? get() = text("displayPictureUrl")

    val location: Location? get() = one("location") { Location(it) }

    val credit: VendorRating? get() = one("credit") { VendorRating(it) }

    val scores: VendorScores? get() = one("scores") { VendorScores(it) }

    val features: List<String> get() = texts("features")

    val featuredValues: List<FeaturedValue> get() = many("featuredValues") { FeaturedValue(it) }
}

class VendorRating internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val level: Int? get() = int("level")

    val score: Long? get() = long("score")

    val totalFeedbacks: Long? get() = long("totalFeedbacks")

    val positiveFeedbacks: Long? get() = long("positiveFeedbacks")
}

class VendorScores internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val deliveryScore: BigDecimal? get() = decimal("deliveryScore")

    val itemScore: BigDecimal? get() = decimal("itemScore")

    val serviceScore: BigDecimal? get() = decimal("serviceScore")
}
