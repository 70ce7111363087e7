// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.shopsettings

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.AuthenticationSystemInfo
import dev.otapi.common.CountryInfo
import dev.otapi.common.FieldMetaInfo
import dev.otapi.common.InstanceCurrencies
import dev.otapi.common.InstanceMoney
import dev.otapi.common.LanguageInfo
import dev.otapi.common.Money
import dev.otapi.common.NamedProperty
import dev.otapi.common.ProviderInfo
import dev.otapi.common.TariffInfo
import dev.otapi.decimal
import dev.otapi.element
import dev.otapi.enums.ItemRatingType
import dev.otapi.enums.MetaListUpdateAction
import dev.otapi.enums.RatingListContentType
import dev.otapi.enums.UserProfileFieldState
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import dev.otapi.texts
import java.math.BigDecimal
import java.time.Instant
import kotlinx.serialization.json.JsonElement

class ApplicationDesignSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val webSite: JsonElement? get() = element("webSite")
}

class CollectionsSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val isAbandonedCartNotificationEnabled: Boolean? get() = flag("isAbandonedCartNotificationEnabled")

    val isCartReadyForClearanceNotificationEnabled: Boolean? get() = flag("isCartReadyForClearanceNotificationEnabled")

    val abandonedCartNotificationDelay: Int? get() = int("abandonedCartNotificationDelay")

    val cartReadyForClearanceNotificationDelay: Int? get() = int("cartReadyForClearanceNotificationDelay")

    val delayBeforeCartClearance: Int? get() = int("delayBeforeCartClearance")
}

class CommonInstanceKeyOptionsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val defaultAdminPanelLanguage: String? get() = text("defaultAdminPanelLanguage")

    val isSellFree: Boolean? get() = flag("isSellFree")
}

class CommonInstanceOptionsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val registration: CommonRegistrationOptionsInfo? get() = one("registration") { CommonRegistrationOptionsInfo(it) }

    val order: CommonOrderOptionsInfo? get() = one("order") { CommonOrderOptionsInfo(it) }

    val userProfile: CommonUserProfileOptionsInfo? get() = one("userProfile") { CommonUserProfileOptionsInfo(it) }

    val instanceKey: CommonInstanceKeyOptionsInfo? get() = one("instanceKey") { CommonInstanceKeyOptionsInfo(it) }

    val showcase: CommonShowcaseOptionsInfo? get() = one("showcase") { CommonShowcaseOptionsInfo(it) }

    val ratingLists: List<GetCommonInstanceOptionsInfoRatingList> get() = many("ratingLists") { GetCommonInstanceOptionsInfoRatingList(it) }

    val socialNetworks: SocialNetworkOptionsInfo? get() = one("socialNetworks") { SocialNetworkOptionsInfo(it) }

    val currencies: InstanceCurrencies? get() = one("currencies") { InstanceCurrencies(it) }

    val languages: List<LanguageInfo> get() = many("languages") { LanguageInfo(it) }

    val features: List<String> get() = texts("features")

    val translatableOptions: List<CommonTranslatableOptionsInfo> get() = many("translatableOptions") { CommonTranslatableOptionsInfo(it) }

    val designOptions: ApplicationDesignSettings? get() = one("designOptions") { ApplicationDesignSettings(it) }
}

class CommonOrderOptionsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val minOrderCost: BigDecimal? get() = decimal("minOrderCost")

    val convertedMinOrderCost: InstanceMoney? get() = one("convertedMinOrderCost") { InstanceMoney(it) }
}

class CommonRegistrationOptionsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isSimpleRegistrationAllowed: Boolean? get() = flag("isSimpleRegistrationAllowed")

    val isPhoneRegistrationAllowed: Boolean? get() = flag("isPhoneRegistrationAllowed")
}

class CommonShowcaseOptionsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val limitItemsByCatalog: Boolean? get() = flag("limitItemsByCatalog")

    val itemShowcase: GetCommonInstanceOptionsInfoItemShowcase? get() = one("itemShowcase") { GetCommonInstanceOptionsInfoItemShowcase(it) }
}

class CommonTranslatableOptionsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val providers: List<ProviderInfo> get() = many("providers") { ProviderInfo(it) }

    val deliveryCountries: List<CountryInfo> get() = many("deliveryCountries") { CountryInfo(it) }

    val externalAuthentications: List<AuthenticationSystemInfo> get() = many("externalAuthentications") { AuthenticationSystemInfo(it) }

    val userProfileFields: List<UserProfileFieldSettings> get() = many("userProfileFields") { UserProfileFieldSettings(it) }

    val language: String? get() = text("language")
}

class CommonUserProfileOptionsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val maxProfilesCount: BigDecimal? get() = decimal("maxProfilesCount")
}

class EmailServerInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val host: String? get() = text("host")

    val port: Int? get() = int("port")

    val enableSsl: Boolean? get() = flag("enableSsl")

    val userName: String? get() = text("userName")

    val password: String? get() = text("password")

    val address: String? get() = text("address")

    val displayName: String? get() = text("displayName")

    val isEnabled: Boolean? get() = flag("isEnabled")

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }
}

class FeatureInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val types: List<String> get() = texts("types")
}

class GetCommonInstanceOptionsInfoItemShowcase internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val title: Boolean? get() = flag("title")

    val status: Boolean? get() = flag("status")

    val weight: Boolean? get() = flag("weight")

    val linkToOriginal: Boolean? get() = flag("linkToOriginal")

    val singlePrice: Boolean? get() = flag("singlePrice")

    val internalDelivery: Boolean? get() = flag("internalDelivery")

    val viewHistory: Boolean? get() = flag("viewHistory")

    val priceRange: Boolean? get() = flag("priceRange")

    val availability: Boolean? get() = flag("availability")

    val linksInDescription: Boolean? get() = flag("linksInDescription")

    val reviews: Boolean? get() = flag("reviews")

    val providerReviews: Boolean? get() = flag("providerReviews")
}

class GetCommonInstanceOptionsInfoRatingList internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val categoryId: String? get() = text("categoryId")

    val itemRatingType: ItemRatingType? get() = text("itemRatingType")?.let(::ItemRatingType)

    val contentType: RatingListContentType? get() = text("contentType")?.let(::RatingListContentType)

    val framePosition: Int? get() = int("framePosition")

    val frameSize: Int? get() = int("frameSize")
}

class InstanceAccountInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val prepayment: BigDecimal? get() = decimal("prepayment")

    val debt: BigDecimal? get() = decimal("debt")
}

class InstanceHostingInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val activationDate: Instant? get() = moment("activationDate")

    val expirationDate: Instant? get() = moment("expirationDate")

    val cost: Money? get() = one("cost") { Money(it) }
}

class InstanceOptionsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isEmailConfirmationUsed: Boolean? get() = flag("isEmailConfirmationUsed")

    val confirmationCodeKind: String? get() = text("confirmationCodeKind")

    val isIpCheckUsed: Boolean? get() = flag("isIpCheckUsed")

    val allowedIps: List<String> get() = texts("allowedIps")

    val adminPanelLanguage: String? get() = text("adminPanelLanguage")

    val availableLanguages: List<NamedProperty> get() = many("availableLanguages") { NamedProperty(it) }

    val features: List<NamedProperty> get() = many("features") { NamedProperty(it) }

    val account: InstanceAccountInfo? get() = one("account") { InstanceAccountInfo(it) }

    val tariff: TariffInfo? get() = one("tariff") { TariffInfo(it) }

    val hosting: InstanceHostingInfo? get() = one("hosting") { InstanceHostingInfo(it) }

    val defaultItemProvider: String? get() = text("defaultItemProvider")
}

class SocialNetworkInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val link: String? get() = text("link")

    val likeWidget: String? get() = text("likeWidget")

    val shareWidget: String? get() = text("shareWidget")

    val subscribeWidget: String? get() = text("subscribeWidget")

    val iconUrl: String? get() = text("iconUrl")
}

class SocialNetworkOptionsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val commonShareWidget: String? get() = text("commonShareWidget")

    val mainInfo: List<SocialNetworkInfo> get() = many("mainInfo") { SocialNetworkInfo(it) }

    val externalAuthentications: List<AuthenticationSystemInfo> get() = many("externalAuthentications") { AuthenticationSystemInfo(it) }
}

class UserProfileFieldSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val displayName: String? get() = text("displayName")

    val action: MetaListUpdateAction? get() = text("action")?.let(::MetaListUpdateAction)

    val name: String? get() = text("name")

    /** Assumed, not documented. */
    val state: UserProfileFieldState? get() = text("state")?.let(::UserProfileFieldState)
}

class WebUISettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val language: String? get() = text("language")

    val usedLanguages: List<String> get() = texts("usedLanguages")

    val usedSystemLanguages: List<String> get() = texts("usedSystemLanguages")

    val languages: List<NamedProperty> get() = many("languages") { NamedProperty(it) }

    val selectedCategoryStructureType: String? get() = text("selectedCategoryStructureType")

    val categoryStructureTypes: List<NamedProperty> get() = many("categoryStructureTypes") { NamedProperty(it) }
}
