// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.enums

import dev.otapi.Named

/** The set is open: other texts are possible. */
@JvmInline
value class ActionType(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/**
 * How an activity stands; one that is `unseen` to the end was never shown.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class ActivityState(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val RUNNING = ActivityState("running")
        val AWAITING = ActivityState("awaiting")
        val CANCELLING = ActivityState("cancelling")
        val FINISHED = ActivityState("finished")
        val CANCELLED = ActivityState("cancelled")
        val UNSEEN = ActivityState("unseen")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class AdditionalPriceInfoType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val INTERNAL_DELIVERY_PER_VENDOR = AdditionalPriceInfoType("InternalDeliveryPerVendor")
    }
}

/**
 * What became of an answer; a link is `opened`.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class AnswerOutcome(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val TAKEN = AnswerOutcome("taken")
        val REFUSED = AnswerOutcome("refused")
        val UNKNOWN = AnswerOutcome("unknown")
        val OPENED = AnswerOutcome("opened")
    }
}

/**
 * Who answered.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class AnsweredBy(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val CALLER = AnsweredBy("caller")
        val POLICY = AnsweredBy("policy")
    }
}

/**
 * A client also sends Website.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class ApplicationType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val WEB_SITE = ApplicationType("WebSite")
        val MOBILE_APPLICATION = ApplicationType("MobileApplication")
        val MOBILE_APPLICATION_ANDROID = ApplicationType("MobileApplication/Android")
        val MOBILE_APPLICATION_I_OS = ApplicationType("MobileApplication/iOS")
    }
}

/**
 * The documentation names the kinds information, warning, error and question; the admin panel lower-cases the value to choose a table
 * style. The exact spelling was never seen: compare without case and accept Information too.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class BackgroundActivityStepType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val INFO = BackgroundActivityStepType("Info")
        val WARNING = BackgroundActivityStepType("Warning")
        val ERROR = BackgroundActivityStepType("Error")
        val QUESTION = BackgroundActivityStepType("Question")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class BackgroundActivityType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val TEST = BackgroundActivityType("Test")
        val PROVIDER_ORDERS_INTEGRATION_EXPORTING = BackgroundActivityType("ProviderOrdersIntegrationExporting")
        val PROVIDER_ORDERS_INTEGRATION_LINKING = BackgroundActivityType("ProviderOrdersIntegrationLinking")
        val PROVIDER_ORDERS_INTEGRATION_UNLINKING = BackgroundActivityType("ProviderOrdersIntegrationUnlinking")
        val PROVIDER_ORDERS_INTEGRATION_SYNCHRONIZING = BackgroundActivityType("ProviderOrdersIntegrationSynchronizing")
        val YANDEX_MARKET_INTAGRATOR_YML_GENERATION = BackgroundActivityType("YandexMarketIntagratorYmlGeneration")
        val AUTO_RATING_LISTS_UPDATING = BackgroundActivityType("AutoRatingListsUpdating")
        val BASKET_CHECKING = BackgroundActivityType("BasketChecking")
        val SELECTOR_EXPORTING = BackgroundActivityType("SelectorExporting")
        val WAREHOUSE_ITEMS_IMPORTING = BackgroundActivityType("WarehouseItemsImporting")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class BannerActionType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val URL = BannerActionType("Url")
        val CATEGORY = BannerActionType("Category")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class BasketCheckingStatus(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val OK = BasketCheckingStatus("Ok")
        val WARNING = BasketCheckingStatus("Warning")
        val ERROR = BasketCheckingStatus("Error")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class CallArchiveTimePeriod(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val DAILY = CallArchiveTimePeriod("Daily")
        val MONTHLY = CallArchiveTimePeriod("Monthly")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class CategoryDeleteStatus(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/**
 * What became of a change.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class ChangeVerdict(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val CHANGED = ChangeVerdict("changed")
        val ALREADY = ChangeVerdict("already")
        val REFUSED = ChangeVerdict("refused")
        val UNKNOWN = ChangeVerdict("unknown")
    }
}

/**
 * The worst that the check found.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class CheckVerdict(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val OK = CheckVerdict("ok")
        val WARNING = CheckVerdict("warning")
        val ERROR = CheckVerdict("error")
        val UNKNOWN = CheckVerdict("unknown")
    }
}

/**
 * `answer` is sent to the service, `link` opens an address, `unknown` is sent only by a caller who says so.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class ChoiceKind(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val ANSWER = ChoiceKind("answer")
        val LINK = ChoiceKind("link")
        val UNKNOWN = ChoiceKind("unknown")
    }
}

/**
 * What stands against a choice.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class ChoiceProblemCode(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val ITEM_ERROR = ChoiceProblemCode("item_error")
        val NOT_SOLD = ChoiceProblemCode("not_sold")
        val FILTERED = ChoiceProblemCode("filtered")
        val NO_SUCH_VALUE = ChoiceProblemCode("no_such_value")
        val NO_SUCH_CONFIGURATION = ChoiceProblemCode("no_such_configuration")
        val NO_SUCH_COMBINATION = ChoiceProblemCode("no_such_combination")
        val INCOMPLETE = ChoiceProblemCode("incomplete")
        val AMBIGUOUS = ChoiceProblemCode("ambiguous")
        val NOT_ENOUGH = ChoiceProblemCode("not_enough")
        val BELOW_LEAST = ChoiceProblemCode("below_least")
        val OFF_STEP = ChoiceProblemCode("off_step")
        val NO_SUCH_PROMOTION = ChoiceProblemCode("no_such_promotion")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class ContentType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val ITEM = ContentType("Item")
        val VENDOR = ContentType("Vendor")
        val BRAND = ContentType("Brand")
        val CATEGORY = ContentType("Category")
        val SEARCH_STRING = ContentType("SearchString")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class CurrencyRateCheckStatus(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val NOT_EXISTS = CurrencyRateCheckStatus("NotExists")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class DateFieldPrecision(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val YEAR = DateFieldPrecision("Year")
        val MONTH = DateFieldPrecision("Month")
        val DAY = DateFieldPrecision("Day")
        val HOUR = DateFieldPrecision("Hour")
        val MINUTE = DateFieldPrecision("Minute")
        val SECOND = DateFieldPrecision("Second")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class DeliveryServiceSystem(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** The set is open: other texts are possible. */
@JvmInline
value class DeliveryTypes(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** The set is open: other texts are possible. */
@JvmInline
value class Direction(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val IN = Direction("In")
        val OUT = Direction("Out")
    }
}

/**
 * Why a line was dropped.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class DropCause(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val ITEM = DropCause("item")
        val CONFIGURATION = DropCause("configuration")
        val SELLER = DropCause("seller")
        val FIELD = DropCause("field")
        val UNKNOWN = DropCause("unknown")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class EntityErrorCode(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val OK = EntityErrorCode("Ok")
        val NOT_FOUND = EntityErrorCode("NotFound")
        val NOT_AVAILABLE = EntityErrorCode("NotAvailable")
    }
}

/**
 * What became of a line.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class ExportVerdict(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val BOUGHT = ExportVerdict("bought")
        val BOUGHT_WITH_WARNING = ExportVerdict("bought_with_warning")
        val SKIPPED = ExportVerdict("skipped")
        val UNTOUCHED = ExportVerdict("untouched")
        val UNKNOWN = ExportVerdict("unknown")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class ExternalAuthenticationSystem(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val APPLE = ExternalAuthenticationSystem("Apple")
        val FACEBOOK = ExternalAuthenticationSystem("Facebook")
        val GOOGLE = ExternalAuthenticationSystem("Google")
        val ODNOKLASSNIKI = ExternalAuthenticationSystem("Odnoklassniki")
        val TWITTER = ExternalAuthenticationSystem("Twitter")
        val V_KONTAKTE = ExternalAuthenticationSystem("VKontakte")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class FieldMetaType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val GROUP = FieldMetaType("Group")
        val LIST = FieldMetaType("List")
        val SELECT_ONE = FieldMetaType("SelectOne")
        val SELECT_TREE = FieldMetaType("SelectTree")
        val MANY_TEXTS = FieldMetaType("ManyTexts")
        val TEXTAREA = FieldMetaType("Textarea")
        val HTML = FieldMetaType("Html")
        val SELECT_MANY = FieldMetaType("SelectMany")
        val PRIORITY_SELECT_MANY = FieldMetaType("PrioritySelectMany")
        val NUMERIC_UP_DOWN = FieldMetaType("NumericUpDown")
        val DATE = FieldMetaType("Date")
        val MONEY = FieldMetaType("Money")
        val LINK = FieldMetaType("Link")
        val PASSWORD = FieldMetaType("Password")
        val FILE = FieldMetaType("File")
        val COLOR = FieldMetaType("Color")
        val BUTTON = FieldMetaType("Button")
        val TEXT = FieldMetaType("Text")
        val FLOAT = FieldMetaType("Float")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class FileType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val IMAGE = FileType("Image")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class FilterReason(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val BY_CATEGORY_ID = FilterReason("ByCategoryId")
        val BY_VENDOR_ID = FilterReason("ByVendorId")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class GeneralErrorCode(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val OK = GeneralErrorCode("Ok")
        val BATCH_ERROR = GeneralErrorCode("BatchError")
        val SESSION_EXPIRED = GeneralErrorCode("SessionExpired")
        val ACCESS_DENIED = GeneralErrorCode("AccessDenied")
        val INSTANCE_KEY_BAN = GeneralErrorCode("InstanceKeyBan")
        val NOT_FOUND = GeneralErrorCode("NotFound")
        val NOT_AVAILABLE = GeneralErrorCode("NotAvailable")
        val VALIDATION_ERROR = GeneralErrorCode("ValidationError")
        val ALREADY_EXISTS = GeneralErrorCode("AlreadyExists")
        val INTERNAL_ERROR = GeneralErrorCode("InternalError")
        val CALL_LIMIT = GeneralErrorCode("CallLimit")
        val CONTRACT_VIOLATION = GeneralErrorCode("ContractViolation")
    }
}

/**
 * How a hand-off ended.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class HandOffOutcome(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val SESSION = HandOffOutcome("session")
        val REFUSED = HandOffOutcome("refused")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class ItemProviderType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val TAOBAO = ItemProviderType("Taobao")
        val ALIBABA1688 = ItemProviderType("Alibaba1688")
        val JD = ItemProviderType("Jd")
        val E_BAY = ItemProviderType("EBay")
        val ALIBABA = ItemProviderType("Alibaba")
        val ALIEXPRESS = ItemProviderType("Aliexpress")
        val WILDBERRIES = ItemProviderType("Wildberries")
        val WAREHOUSE = ItemProviderType("Warehouse")
        val YAHOO_JAPAN = ItemProviderType("YahooJapan")
        val YAHOO_JAPAN_AUCTION = ItemProviderType("YahooJapanAuction")
        val KITMALL = ItemProviderType("Kitmall")
        val CHINA = ItemProviderType("China")
        val PINDUODUO = ItemProviderType("Pinduoduo")
        val AMAZON = ItemProviderType("Amazon")
        val SHEIN = ItemProviderType("Shein")
        val DROPWOW = ItemProviderType("Dropwow")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class ItemRatingType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val BEST = ItemRatingType("Best")
        val POPULAR = ItemRatingType("Popular")
        val LAST = ItemRatingType("Last")
        val CATEGORY = ItemRatingType("Category")
        val RECOMMEND = ItemRatingType("Recommend")
    }
}

/**
 * A recorded JSON answer has the number 5 here, so JSON may carry the numeric value of this enum.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class ItemSellDisallowReason(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val IS_FILTERED = ItemSellDisallowReason("IsFiltered")
        val IS_SECONDHAND = ItemSellDisallowReason("IsSecondhand")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class ItemsDiscountMode(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/**
 * What happened to a line; an order that is `gone` takes its lines along.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class LineChange(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val CHANGED = LineChange("changed")
        val ADDED = LineChange("added")
        val REMOVED = LineChange("removed")
        val GONE = LineChange("gone")
        val SPLIT = LineChange("split")
        val MERGED = LineChange("merged")
    }
}

/**
 * What became of a line.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class LinkVerdict(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val LINKED = LinkVerdict("linked")
        val LINKED_BEFORE = LinkVerdict("linked_before")
        val UNMATCHED = LinkVerdict("unmatched")
        val UNTOUCHED = LinkVerdict("untouched")
        val UNLINKED = LinkVerdict("unlinked")
        val NOT_LINKED = LinkVerdict("not_linked")
        val STILL_LINKED = LinkVerdict("still_linked")
        val UNKNOWN = LinkVerdict("unknown")
    }
}

/**
 * What a message may be about; a guess.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class MessageHint(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val ADDRESS_SETTINGS = MessageHint("address_settings")
        val UNPAID_ORDER_LIMIT = MessageHint("unpaid_order_limit")
        val QUANTITY = MessageHint("quantity")
        val PROVIDER_SESSION = MessageHint("provider_session")
        val CONNECTION = MessageHint("connection")
    }
}

/**
 * How bad it is.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class MessageType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val ERROR = MessageType("error")
        val WARNING = MessageType("warning")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class MetaListUpdateAction(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/**
 * What an order lacks.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class MissingPart(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val PROFILE = MissingPart("profile")
        val DELIVERY_MODE = MissingPart("deliveryMode")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class OperationType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val POST_TRANSACTION = OperationType("PostTransaction")
    }
}

/**
 * What may be done with an order.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class OrderAction(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val CANCEL = OrderAction("cancel")
        val CLOSE = OrderAction("close")
        val CLOSE_CANCEL = OrderAction("close_cancel")
        val RESTORE = OrderAction("restore")
        val ACCEPT = OrderAction("accept")
        val PURCHASE_ITEMS = OrderAction("purchase_items")
        val CONFIRM_SHIPMENT = OrderAction("confirm_shipment")
        val CHANGE_ADDRESS = OrderAction("change_address")
    }
}

/**
 * What does not add up.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class PackingProblemCode(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val UNKNOWN_LINE = PackingProblemCode("unknown_line")
        val OVERPACKED = PackingProblemCode("overpacked")
    }
}

/**
 * `changed`: in another quantity or configuration; `ambiguous`: several lines share what is there, and it does not add up.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class PlacedVerdict(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val ORDERED = PlacedVerdict("ordered")
        val CHANGED = PlacedVerdict("changed")
        val DROPPED = PlacedVerdict("dropped")
        val AMBIGUOUS = PlacedVerdict("ambiguous")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class PriceType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val DEFAULT = PriceType("Default")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class ProviderPromotionTypeId(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val DEFAULT = ProviderPromotionTypeId("Default")
        val VIP = ProviderPromotionTypeId("Vip")
        val SPECIAL = ProviderPromotionTypeId("Special")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class ProviderSearchFlag(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** The set is open: other texts are possible. */
@JvmInline
value class PurchasePriceWarningLevel(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val OK = PurchasePriceWarningLevel("Ok")
        val SMALL_OVERPAYMENT = PurchasePriceWarningLevel("SmallOverpayment")
        val BIG_OVERPAYMENT = PurchasePriceWarningLevel("BigOverpayment")
    }
}

/**
 * What was bought otherwise.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class PurchaseWarningKind(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val PRICE = PurchaseWarningKind("price")
        val PROMOTION = PurchaseWarningKind("promotion")
        val CONFIGURATION = PurchaseWarningKind("configuration")
    }
}

/**
 * Content type of rating lists; a plural spelling SearchStrings was also seen.
 *
 * The set is open: other texts are possible.
 */
@JvmInline
value class RatingListContentType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val ITEM = RatingListContentType("Item")
        val VENDOR = RatingListContentType("Vendor")
        val BRAND = RatingListContentType("Brand")
        val CATEGORY = RatingListContentType("Category")
        val SEARCH_STRING = RatingListContentType("SearchString")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class ReviewSource(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val INTERNAL = ReviewSource("Internal")
        val PROVIDER = ReviewSource("Provider")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class SearchCategoryMode(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val EXTERNAL = SearchCategoryMode("External")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class SearchMethodConfiguratorLogic(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val NONE = SearchMethodConfiguratorLogic("None")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class SearchMethodId(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val OFFICIAL = SearchMethodId("Official")
        val EXTENDED = SearchMethodId("Extended")
        val IMAGE = SearchMethodId("Image")
        val STORAGE = SearchMethodId("Storage")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class SearchModule(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val IMAGE = SearchModule("Image")
        val REVIEWS = SearchModule("Reviews")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class SearchOrderBy(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val DEFAULT = SearchOrderBy("Default")
        val PRICE_ASC = SearchOrderBy("Price:Asc")
        val PRICE_DESC = SearchOrderBy("Price:Desc")
        val VOLUME_DESC = SearchOrderBy("Volume:Desc")
        val TOTAL_VOLUME_DESC = SearchOrderBy("TotalVolume:Desc")
        val POPULARITY_DESC = SearchOrderBy("Popularity:Desc")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class SearchOutputMode(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val TOTAL_COUNT = SearchOutputMode("TotalCount")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class Sex(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val MALE = Sex("Male")
        val FEMALE = Sex("Female")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class SimplifiedDisplayType(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val LABEL = SimplifiedDisplayType("Label")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class SortingDirection(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** The set is open: other texts are possible. */
@JvmInline
value class StuffStatus(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val NEW = StuffStatus("New")
        val SECOND = StuffStatus("Second")
        val DEFAULT = StuffStatus("Default")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class SynchronizationMode(
    override val value: String,
) : Named {
    override fun toString(): String = value
}

/** The set is open: other texts are possible. */
@JvmInline
value class TranslatableContentKey(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val TAOBAO_ITEM_TITLE = TranslatableContentKey("taobao:Item:Title")
        val TAOBAO_ITEM_DESCRIPTION = TranslatableContentKey("taobao:Item:Description")
        val TAOBAO_ITEM_PROPERTY_NAME = TranslatableContentKey("taobao:ItemProperty:Name")
        val TAOBAO_ITEM_PROPERTY_VALUE_NAME = TranslatableContentKey("taobao:ItemPropertyValue:Name")
        val STUFF_STRING_VALUE = TranslatableContentKey("stuff:String:Value")
    }
}

/** The set is open: other texts are possible. */
@JvmInline
value class UserProfileFieldState(
    override val value: String,
) : Named {
    override fun toString(): String = value

    companion object {
        val DISABLED = UserProfileFieldState("Disabled")
        val ENABLED_AND_REQUIRED = UserProfileFieldState("EnabledAndRequired")
    }
}
