# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Known values of the service's enumerations, which are plain texts."""

from __future__ import annotations

from typing import Final


class ActionType:
    """The set is open: other texts are possible."""


class ActivityState:
    """How an activity stands; one that is `unseen` to the end was never shown.

    The set is open: other texts are possible.
    """

    RUNNING: Final = "running"
    AWAITING: Final = "awaiting"
    CANCELLING: Final = "cancelling"
    FINISHED: Final = "finished"
    CANCELLED: Final = "cancelled"
    UNSEEN: Final = "unseen"


class AdditionalPriceInfoType:
    """The set is open: other texts are possible."""

    INTERNAL_DELIVERY_PER_VENDOR: Final = "InternalDeliveryPerVendor"


class AnswerOutcome:
    """What became of an answer; a link is `opened`.

    The set is open: other texts are possible.
    """

    TAKEN: Final = "taken"
    REFUSED: Final = "refused"
    UNKNOWN: Final = "unknown"
    OPENED: Final = "opened"


class AnsweredBy:
    """Who answered.

    The set is open: other texts are possible.
    """

    CALLER: Final = "caller"
    POLICY: Final = "policy"


class ApplicationType:
    """A client also sends Website.

    The set is open: other texts are possible.
    """

    WEB_SITE: Final = "WebSite"
    MOBILE_APPLICATION: Final = "MobileApplication"
    MOBILE_APPLICATION_ANDROID: Final = "MobileApplication/Android"
    MOBILE_APPLICATION_IOS: Final = "MobileApplication/iOS"


class BackgroundActivityStepType:
    """The documentation names the kinds information, warning, error and question; the admin panel lower-cases the
    value to choose a table style. The exact spelling was never seen: compare without case and accept Information
    too.

    The set is open: other texts are possible.
    """

    INFO: Final = "Info"
    WARNING: Final = "Warning"
    ERROR: Final = "Error"
    QUESTION: Final = "Question"


class BackgroundActivityType:
    """The set is open: other texts are possible."""

    TEST: Final = "Test"
    PROVIDER_ORDERS_INTEGRATION_EXPORTING: Final = "ProviderOrdersIntegrationExporting"
    PROVIDER_ORDERS_INTEGRATION_LINKING: Final = "ProviderOrdersIntegrationLinking"
    PROVIDER_ORDERS_INTEGRATION_UNLINKING: Final = "ProviderOrdersIntegrationUnlinking"
    PROVIDER_ORDERS_INTEGRATION_SYNCHRONIZING: Final = "ProviderOrdersIntegrationSynchronizing"
    YANDEX_MARKET_INTAGRATOR_YML_GENERATION: Final = "YandexMarketIntagratorYmlGeneration"
    AUTO_RATING_LISTS_UPDATING: Final = "AutoRatingListsUpdating"
    BASKET_CHECKING: Final = "BasketChecking"
    SELECTOR_EXPORTING: Final = "SelectorExporting"
    WAREHOUSE_ITEMS_IMPORTING: Final = "WarehouseItemsImporting"


class BannerActionType:
    """The set is open: other texts are possible."""

    URL: Final = "Url"
    CATEGORY: Final = "Category"


class BasketCheckingStatus:
    """The set is open: other texts are possible."""

    OK: Final = "Ok"
    WARNING: Final = "Warning"
    ERROR: Final = "Error"


class CallArchiveTimePeriod:
    """The set is open: other texts are possible."""

    DAILY: Final = "Daily"
    MONTHLY: Final = "Monthly"


class CategoryDeleteStatus:
    """The set is open: other texts are possible."""


class ChangeVerdict:
    """What became of a change.

    The set is open: other texts are possible.
    """

    CHANGED: Final = "changed"
    ALREADY: Final = "already"
    REFUSED: Final = "refused"
    UNKNOWN: Final = "unknown"


class CheckVerdict:
    """The worst that the check found.

    The set is open: other texts are possible.
    """

    OK: Final = "ok"
    WARNING: Final = "warning"
    ERROR: Final = "error"
    UNKNOWN: Final = "unknown"


class ChoiceKind:
    """`answer` is sent to the service, `link` opens an address, `unknown` is sent only by a caller who says so.

    The set is open: other texts are possible.
    """

    ANSWER: Final = "answer"
    LINK: Final = "link"
    UNKNOWN: Final = "unknown"


class ChoiceProblemCode:
    """What stands against a choice.

    The set is open: other texts are possible.
    """

    ITEM_ERROR: Final = "item_error"
    NOT_SOLD: Final = "not_sold"
    FILTERED: Final = "filtered"
    NO_SUCH_VALUE: Final = "no_such_value"
    NO_SUCH_CONFIGURATION: Final = "no_such_configuration"
    NO_SUCH_COMBINATION: Final = "no_such_combination"
    INCOMPLETE: Final = "incomplete"
    AMBIGUOUS: Final = "ambiguous"
    NOT_ENOUGH: Final = "not_enough"
    BELOW_LEAST: Final = "below_least"
    OFF_STEP: Final = "off_step"
    NO_SUCH_PROMOTION: Final = "no_such_promotion"


class ContentType:
    """The set is open: other texts are possible."""

    ITEM: Final = "Item"
    VENDOR: Final = "Vendor"
    BRAND: Final = "Brand"
    CATEGORY: Final = "Category"
    SEARCH_STRING: Final = "SearchString"


class CurrencyRateCheckStatus:
    """The set is open: other texts are possible."""

    NOT_EXISTS: Final = "NotExists"


class DateFieldPrecision:
    """The set is open: other texts are possible."""

    YEAR: Final = "Year"
    MONTH: Final = "Month"
    DAY: Final = "Day"
    HOUR: Final = "Hour"
    MINUTE: Final = "Minute"
    SECOND: Final = "Second"


class DeliveryServiceSystem:
    """The set is open: other texts are possible."""


class DeliveryTypes:
    """The set is open: other texts are possible."""


class Direction:
    """The set is open: other texts are possible."""

    IN: Final = "In"
    OUT: Final = "Out"


class DropCause:
    """Why a line was dropped.

    The set is open: other texts are possible.
    """

    ITEM: Final = "item"
    CONFIGURATION: Final = "configuration"
    SELLER: Final = "seller"
    FIELD: Final = "field"
    UNKNOWN: Final = "unknown"


class EntityErrorCode:
    """The set is open: other texts are possible."""

    OK: Final = "Ok"
    NOT_FOUND: Final = "NotFound"
    NOT_AVAILABLE: Final = "NotAvailable"


class ExportVerdict:
    """What became of a line.

    The set is open: other texts are possible.
    """

    BOUGHT: Final = "bought"
    BOUGHT_WITH_WARNING: Final = "bought_with_warning"
    SKIPPED: Final = "skipped"
    UNTOUCHED: Final = "untouched"
    UNKNOWN: Final = "unknown"


class ExternalAuthenticationSystem:
    """The set is open: other texts are possible."""

    APPLE: Final = "Apple"
    FACEBOOK: Final = "Facebook"
    GOOGLE: Final = "Google"
    ODNOKLASSNIKI: Final = "Odnoklassniki"
    TWITTER: Final = "Twitter"
    VKONTAKTE: Final = "VKontakte"


class FieldMetaType:
    """The set is open: other texts are possible."""

    GROUP: Final = "Group"
    LIST: Final = "List"
    SELECT_ONE: Final = "SelectOne"
    SELECT_TREE: Final = "SelectTree"
    MANY_TEXTS: Final = "ManyTexts"
    TEXTAREA: Final = "Textarea"
    HTML: Final = "Html"
    SELECT_MANY: Final = "SelectMany"
    PRIORITY_SELECT_MANY: Final = "PrioritySelectMany"
    NUMERIC_UP_DOWN: Final = "NumericUpDown"
    DATE: Final = "Date"
    MONEY: Final = "Money"
    LINK: Final = "Link"
    PASSWORD: Final = "Password"
    FILE: Final = "File"
    COLOR: Final = "Color"
    BUTTON: Final = "Button"
    TEXT: Final = "Text"
    FLOAT: Final = "Float"


class FileType:
    """The set is open: other texts are possible."""

    IMAGE: Final = "Image"


class FilterReason:
    """The set is open: other texts are possible."""

    BY_CATEGORY_ID: Final = "ByCategoryId"
    BY_VENDOR_ID: Final = "ByVendorId"


class GeneralErrorCode:
    """The set is open: other texts are possible."""

    OK: Final = "Ok"
    BATCH_ERROR: Final = "BatchError"
    SESSION_EXPIRED: Final = "SessionExpired"
    ACCESS_DENIED: Final = "AccessDenied"
    INSTANCE_KEY_BAN: Final = "InstanceKeyBan"
    NOT_FOUND: Final = "NotFound"
    NOT_AVAILABLE: Final = "NotAvailable"
    VALIDATION_ERROR: Final = "ValidationError"
    ALREADY_EXISTS: Final = "AlreadyExists"
    INTERNAL_ERROR: Final = "InternalError"
    CALL_LIMIT: Final = "CallLimit"
    CONTRACT_VIOLATION: Final = "ContractViolation"


class HandOffOutcome:
    """How a hand-off ended.

    The set is open: other texts are possible.
    """

    SESSION: Final = "session"
    REFUSED: Final = "refused"


class ItemProviderType:
    """The set is open: other texts are possible."""

    TAOBAO: Final = "Taobao"
    ALIBABA1688: Final = "Alibaba1688"
    JD: Final = "Jd"
    EBAY: Final = "EBay"
    ALIBABA: Final = "Alibaba"
    ALIEXPRESS: Final = "Aliexpress"
    WILDBERRIES: Final = "Wildberries"
    WAREHOUSE: Final = "Warehouse"
    YAHOO_JAPAN: Final = "YahooJapan"
    YAHOO_JAPAN_AUCTION: Final = "YahooJapanAuction"
    KITMALL: Final = "Kitmall"
    CHINA: Final = "China"
    PINDUODUO: Final = "Pinduoduo"
    AMAZON: Final = "Amazon"
    SHEIN: Final = "Shein"
    DROPWOW: Final = "Dropwow"


class ItemRatingType:
    """The set is open: other texts are possible."""

    BEST: Final = "Best"
    POPULAR: Final = "Popular"
    LAST: Final = "Last"
    CATEGORY: Final = "Category"
    RECOMMEND: Final = "Recommend"


class ItemSellDisallowReason:
    """A recorded JSON answer has the number 5 here, so JSON may carry the numeric value of this enum.

    The set is open: other texts are possible.
    """

    IS_FILTERED: Final = "IsFiltered"
    IS_SECONDHAND: Final = "IsSecondhand"


class ItemsDiscountMode:
    """The set is open: other texts are possible."""


class LineChange:
    """What happened to a line; an order that is `gone` takes its lines along.

    The set is open: other texts are possible.
    """

    CHANGED: Final = "changed"
    ADDED: Final = "added"
    REMOVED: Final = "removed"
    GONE: Final = "gone"
    SPLIT: Final = "split"
    MERGED: Final = "merged"


class LinkVerdict:
    """What became of a line.

    The set is open: other texts are possible.
    """

    LINKED: Final = "linked"
    LINKED_BEFORE: Final = "linked_before"
    UNMATCHED: Final = "unmatched"
    UNTOUCHED: Final = "untouched"
    UNLINKED: Final = "unlinked"
    NOT_LINKED: Final = "not_linked"
    STILL_LINKED: Final = "still_linked"
    UNKNOWN: Final = "unknown"


class MessageHint:
    """What a message may be about; a guess.

    The set is open: other texts are possible.
    """

    ADDRESS_SETTINGS: Final = "address_settings"
    UNPAID_ORDER_LIMIT: Final = "unpaid_order_limit"
    QUANTITY: Final = "quantity"
    PROVIDER_SESSION: Final = "provider_session"
    CONNECTION: Final = "connection"


class MessageType:
    """How bad it is.

    The set is open: other texts are possible.
    """

    ERROR: Final = "error"
    WARNING: Final = "warning"


class MetaListUpdateAction:
    """The set is open: other texts are possible."""


class MissingPart:
    """What an order lacks.

    The set is open: other texts are possible.
    """

    PROFILE: Final = "profile"
    DELIVERY_MODE: Final = "deliveryMode"


class OperationType:
    """The set is open: other texts are possible."""

    POST_TRANSACTION: Final = "PostTransaction"


class OrderAction:
    """What may be done with an order.

    The set is open: other texts are possible.
    """

    CANCEL: Final = "cancel"
    CLOSE: Final = "close"
    CLOSE_CANCEL: Final = "close_cancel"
    RESTORE: Final = "restore"
    ACCEPT: Final = "accept"
    PURCHASE_ITEMS: Final = "purchase_items"
    CONFIRM_SHIPMENT: Final = "confirm_shipment"
    CHANGE_ADDRESS: Final = "change_address"


class PackingProblemCode:
    """What does not add up.

    The set is open: other texts are possible.
    """

    UNKNOWN_LINE: Final = "unknown_line"
    OVERPACKED: Final = "overpacked"


class PlacedVerdict:
    """`changed`: in another quantity or configuration; `ambiguous`: several lines share what is there, and it does
    not add up.

    The set is open: other texts are possible.
    """

    ORDERED: Final = "ordered"
    CHANGED: Final = "changed"
    DROPPED: Final = "dropped"
    AMBIGUOUS: Final = "ambiguous"


class PriceType:
    """The set is open: other texts are possible."""

    DEFAULT: Final = "Default"


class ProviderPromotionTypeId:
    """The set is open: other texts are possible."""

    DEFAULT: Final = "Default"
    VIP: Final = "Vip"
    SPECIAL: Final = "Special"


class ProviderSearchFlag:
    """The set is open: other texts are possible."""


class PurchasePriceWarningLevel:
    """The set is open: other texts are possible."""

    OK: Final = "Ok"
    SMALL_OVERPAYMENT: Final = "SmallOverpayment"
    BIG_OVERPAYMENT: Final = "BigOverpayment"


class PurchaseWarningKind:
    """What was bought otherwise.

    The set is open: other texts are possible.
    """

    PRICE: Final = "price"
    PROMOTION: Final = "promotion"
    CONFIGURATION: Final = "configuration"


class RatingListContentType:
    """Content type of rating lists; a plural spelling SearchStrings was also seen.

    The set is open: other texts are possible.
    """

    ITEM: Final = "Item"
    VENDOR: Final = "Vendor"
    BRAND: Final = "Brand"
    CATEGORY: Final = "Category"
    SEARCH_STRING: Final = "SearchString"


class ReviewSource:
    """The set is open: other texts are possible."""

    INTERNAL: Final = "Internal"
    PROVIDER: Final = "Provider"


class SearchCategoryMode:
    """The set is open: other texts are possible."""

    EXTERNAL: Final = "External"


class SearchMethodConfiguratorLogic:
    """The set is open: other texts are possible."""

    NONE: Final = "None"


class SearchMethodId:
    """The set is open: other texts are possible."""

    OFFICIAL: Final = "Official"
    EXTENDED: Final = "Extended"
    IMAGE: Final = "Image"
    STORAGE: Final = "Storage"


class SearchModule:
    """The set is open: other texts are possible."""

    IMAGE: Final = "Image"
    REVIEWS: Final = "Reviews"


class SearchOrderBy:
    """The set is open: other texts are possible."""

    DEFAULT: Final = "Default"
    PRICE_ASC: Final = "Price:Asc"
    PRICE_DESC: Final = "Price:Desc"
    VOLUME_DESC: Final = "Volume:Desc"
    TOTAL_VOLUME_DESC: Final = "TotalVolume:Desc"
    POPULARITY_DESC: Final = "Popularity:Desc"


class SearchOutputMode:
    """The set is open: other texts are possible."""

    TOTAL_COUNT: Final = "TotalCount"


class Sex:
    """The set is open: other texts are possible."""

    MALE: Final = "Male"
    FEMALE: Final = "Female"


class SimplifiedDisplayType:
    """The set is open: other texts are possible."""

    LABEL: Final = "Label"


class SortingDirection:
    """The set is open: other texts are possible."""


class StuffStatus:
    """The set is open: other texts are possible."""

    NEW: Final = "New"
    SECOND: Final = "Second"
    DEFAULT: Final = "Default"


class SynchronizationMode:
    """The set is open: other texts are possible."""


class TranslatableContentKey:
    """The set is open: other texts are possible."""

    TAOBAO_ITEM_TITLE: Final = "taobao:Item:Title"
    TAOBAO_ITEM_DESCRIPTION: Final = "taobao:Item:Description"
    TAOBAO_ITEM_PROPERTY_NAME: Final = "taobao:ItemProperty:Name"
    TAOBAO_ITEM_PROPERTY_VALUE_NAME: Final = "taobao:ItemPropertyValue:Name"
    STUFF_STRING_VALUE: Final = "stuff:String:Value"


class UserProfileFieldState:
    """The set is open: other texts are possible."""

    DISABLED: Final = "Disabled"
    ENABLED_AND_REQUIRED: Final = "EnabledAndRequired"
