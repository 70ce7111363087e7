// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Open enumerations: texts, of which some are known.

use crate::typed::declare::enums;

enums! {
    /// The set is open: other texts are possible.
    ActionType {
    }

    /// How an activity stands; one that is `unseen` to the end was never shown.
    ///
    /// The set is open: other texts are possible.
    ActivityState {
        /// `running`
        RUNNING = "running",
        /// `awaiting`
        AWAITING = "awaiting",
        /// `cancelling`
        CANCELLING = "cancelling",
        /// `finished`
        FINISHED = "finished",
        /// `cancelled`
        CANCELLED = "cancelled",
        /// `unseen`
        UNSEEN = "unseen",
    }

    /// The set is open: other texts are possible.
    AdditionalPriceInfoType {
        /// `InternalDeliveryPerVendor`
        INTERNAL_DELIVERY_PER_VENDOR = "InternalDeliveryPerVendor",
    }

    /// What became of an answer; a link is `opened`.
    ///
    /// The set is open: other texts are possible.
    AnswerOutcome {
        /// `taken`
        TAKEN = "taken",
        /// `refused`
        REFUSED = "refused",
        /// `unknown`
        UNKNOWN = "unknown",
        /// `opened`
        OPENED = "opened",
    }

    /// Who answered.
    ///
    /// The set is open: other texts are possible.
    AnsweredBy {
        /// `caller`
        CALLER = "caller",
        /// `policy`
        POLICY = "policy",
    }

    /// A client also sends Website.
    ///
    /// The set is open: other texts are possible.
    ApplicationType {
        /// `WebSite`
        WEB_SITE = "WebSite",
        /// `MobileApplication`
        MOBILE_APPLICATION = "MobileApplication",
        /// `MobileApplication/Android`
        MOBILE_APPLICATION_ANDROID = "MobileApplication/Android",
        /// `MobileApplication/iOS`
        MOBILE_APPLICATION_I_OS = "MobileApplication/iOS",
    }

    /// The documentation names the kinds information, warning, error and question; the admin panel lower-cases the
    /// value to choose a table style. The exact spelling was never seen: compare without case and accept Information
    /// too.
    ///
    /// The set is open: other texts are possible.
    BackgroundActivityStepType {
        /// `Info`
        INFO = "Info",
        /// `Warning`
        WARNING = "Warning",
        /// `Error`
        ERROR = "Error",
        /// `Question`
        QUESTION = "Question",
    }

    /// The set is open: other texts are possible.
    BackgroundActivityType {
        /// `Test`
        TEST = "Test",
        /// `ProviderOrdersIntegrationExporting`
        PROVIDER_ORDERS_INTEGRATION_EXPORTING = "ProviderOrdersIntegrationExporting",
        /// `ProviderOrdersIntegrationLinking`
        PROVIDER_ORDERS_INTEGRATION_LINKING = "ProviderOrdersIntegrationLinking",
        /// `ProviderOrdersIntegrationUnlinking`
        PROVIDER_ORDERS_INTEGRATION_UNLINKING = "ProviderOrdersIntegrationUnlinking",
        /// `ProviderOrdersIntegrationSynchronizing`
        PROVIDER_ORDERS_INTEGRATION_SYNCHRONIZING = "ProviderOrdersIntegrationSynchronizing",
        /// `YandexMarketIntagratorYmlGeneration`
        YANDEX_MARKET_INTAGRATOR_YML_GENERATION = "YandexMarketIntagratorYmlGeneration",
        /// `AutoRatingListsUpdating`
        AUTO_RATING_LISTS_UPDATING = "AutoRatingListsUpdating",
        /// `BasketChecking`
        BASKET_CHECKING = "BasketChecking",
        /// `SelectorExporting`
        SELECTOR_EXPORTING = "SelectorExporting",
        /// `WarehouseItemsImporting`
        WAREHOUSE_ITEMS_IMPORTING = "WarehouseItemsImporting",
    }

    /// The set is open: other texts are possible.
    BannerActionType {
        /// `Url`
        URL = "Url",
        /// `Category`
        CATEGORY = "Category",
    }

    /// The set is open: other texts are possible.
    BasketCheckingStatus {
        /// `Ok`
        OK = "Ok",
        /// `Warning`
        WARNING = "Warning",
        /// `Error`
        ERROR = "Error",
    }

    /// The set is open: other texts are possible.
    CallArchiveTimePeriod {
        /// `Daily`
        DAILY = "Daily",
        /// `Monthly`
        MONTHLY = "Monthly",
    }

    /// The set is open: other texts are possible.
    CategoryDeleteStatus {
    }

    /// What became of a change.
    ///
    /// The set is open: other texts are possible.
    ChangeVerdict {
        /// `changed`
        CHANGED = "changed",
        /// `already`
        ALREADY = "already",
        /// `refused`
        REFUSED = "refused",
        /// `unknown`
        UNKNOWN = "unknown",
    }

    /// The worst that the check found.
    ///
    /// The set is open: other texts are possible.
    CheckVerdict {
        /// `ok`
        OK = "ok",
        /// `warning`
        WARNING = "warning",
        /// `error`
        ERROR = "error",
        /// `unknown`
        UNKNOWN = "unknown",
    }

    /// `answer` is sent to the service, `link` opens an address, `unknown` is sent only by a caller who says so.
    ///
    /// The set is open: other texts are possible.
    ChoiceKind {
        /// `answer`
        ANSWER = "answer",
        /// `link`
        LINK = "link",
        /// `unknown`
        UNKNOWN = "unknown",
    }

    /// What stands against a choice.
    ///
    /// The set is open: other texts are possible.
    ChoiceProblemCode {
        /// `item_error`
        ITEM_ERROR = "item_error",
        /// `not_sold`
        NOT_SOLD = "not_sold",
        /// `filtered`
        FILTERED = "filtered",
        /// `no_such_value`
        NO_SUCH_VALUE = "no_such_value",
        /// `no_such_configuration`
        NO_SUCH_CONFIGURATION = "no_such_configuration",
        /// `no_such_combination`
        NO_SUCH_COMBINATION = "no_such_combination",
        /// `incomplete`
        INCOMPLETE = "incomplete",
        /// `ambiguous`
        AMBIGUOUS = "ambiguous",
        /// `not_enough`
        NOT_ENOUGH = "not_enough",
        /// `below_least`
        BELOW_LEAST = "below_least",
        /// `off_step`
        OFF_STEP = "off_step",
        /// `no_such_promotion`
        NO_SUCH_PROMOTION = "no_such_promotion",
    }

    /// The set is open: other texts are possible.
    ContentType {
        /// `Item`
        ITEM = "Item",
        /// `Vendor`
        VENDOR = "Vendor",
        /// `Brand`
        BRAND = "Brand",
        /// `Category`
        CATEGORY = "Category",
        /// `SearchString`
        SEARCH_STRING = "SearchString",
    }

    /// The set is open: other texts are possible.
    CurrencyRateCheckStatus {
        /// `NotExists`
        NOT_EXISTS = "NotExists",
    }

    /// The set is open: other texts are possible.
    DateFieldPrecision {
        /// `Year`
        YEAR = "Year",
        /// `Month`
        MONTH = "Month",
        /// `Day`
        DAY = "Day",
        /// `Hour`
        HOUR = "Hour",
        /// `Minute`
        MINUTE = "Minute",
        /// `Second`
        SECOND = "Second",
    }

    /// The set is open: other texts are possible.
    DeliveryServiceSystem {
    }

    /// The set is open: other texts are possible.
    DeliveryTypes {
    }

    /// The set is open: other texts are possible.
    Direction {
        /// `In`
        IN = "In",
        /// `Out`
        OUT = "Out",
    }

    /// Why a line was dropped.
    ///
    /// The set is open: other texts are possible.
    DropCause {
        /// `item`
        ITEM = "item",
        /// `configuration`
        CONFIGURATION = "configuration",
        /// `seller`
        SELLER = "seller",
        /// `field`
        FIELD = "field",
        /// `unknown`
        UNKNOWN = "unknown",
    }

    /// The set is open: other texts are possible.
    EntityErrorCode {
        /// `Ok`
        OK = "Ok",
        /// `NotFound`
        NOT_FOUND = "NotFound",
        /// `NotAvailable`
        NOT_AVAILABLE = "NotAvailable",
    }

    /// What became of a line.
    ///
    /// The set is open: other texts are possible.
    ExportVerdict {
        /// `bought`
        BOUGHT = "bought",
        /// `bought_with_warning`
        BOUGHT_WITH_WARNING = "bought_with_warning",
        /// `skipped`
        SKIPPED = "skipped",
        /// `untouched`
        UNTOUCHED = "untouched",
        /// `unknown`
        UNKNOWN = "unknown",
    }

    /// The set is open: other texts are possible.
    ExternalAuthenticationSystem {
        /// `Apple`
        APPLE = "Apple",
        /// `Facebook`
        FACEBOOK = "Facebook",
        /// `Google`
        GOOGLE = "Google",
        /// `Odnoklassniki`
        ODNOKLASSNIKI = "Odnoklassniki",
        /// `Twitter`
        TWITTER = "Twitter",
        /// `VKontakte`
        V_KONTAKTE = "VKontakte",
    }

    /// The set is open: other texts are possible.
    FieldMetaType {
        /// `Group`
        GROUP = "Group",
        /// `List`
        LIST = "List",
        /// `SelectOne`
        SELECT_ONE = "SelectOne",
        /// `SelectTree`
        SELECT_TREE = "SelectTree",
        /// `ManyTexts`
        MANY_TEXTS = "ManyTexts",
        /// `Textarea`
        TEXTAREA = "Textarea",
        /// `Html`
        HTML = "Html",
        /// `SelectMany`
        SELECT_MANY = "SelectMany",
        /// `PrioritySelectMany`
        PRIORITY_SELECT_MANY = "PrioritySelectMany",
        /// `NumericUpDown`
        NUMERIC_UP_DOWN = "NumericUpDown",
        /// `Date`
        DATE = "Date",
        /// `Money`
        MONEY = "Money",
        /// `Link`
        LINK = "Link",
        /// `Password`
        PASSWORD = "Password",
        /// `File`
        FILE = "File",
        /// `Color`
        COLOR = "Color",
        /// `Button`
        BUTTON = "Button",
        /// `Text`
        TEXT = "Text",
        /// `Float`
        FLOAT = "Float",
    }

    /// The set is open: other texts are possible.
    FileType {
        /// `Image`
        IMAGE = "Image",
    }

    /// The set is open: other texts are possible.
    FilterReason {
        /// `ByCategoryId`
        BY_CATEGORY_ID = "ByCategoryId",
        /// `ByVendorId`
        BY_VENDOR_ID = "ByVendorId",
    }

    /// The set is open: other texts are possible.
    GeneralErrorCode {
        /// `Ok`
        OK = "Ok",
        /// `BatchError`
        BATCH_ERROR = "BatchError",
        /// `SessionExpired`
        SESSION_EXPIRED = "SessionExpired",
        /// `AccessDenied`
        ACCESS_DENIED = "AccessDenied",
        /// `InstanceKeyBan`
        INSTANCE_KEY_BAN = "InstanceKeyBan",
        /// `NotFound`
        NOT_FOUND = "NotFound",
        /// `NotAvailable`
        NOT_AVAILABLE = "NotAvailable",
        /// `ValidationError`
        VALIDATION_ERROR = "ValidationError",
        /// `AlreadyExists`
        ALREADY_EXISTS = "AlreadyExists",
        /// `InternalError`
        INTERNAL_ERROR = "InternalError",
        /// `CallLimit`
        CALL_LIMIT = "CallLimit",
        /// `ContractViolation`
        CONTRACT_VIOLATION = "ContractViolation",
    }

    /// How a hand-off ended.
    ///
    /// The set is open: other texts are possible.
    HandOffOutcome {
        /// `session`
        SESSION = "session",
        /// `refused`
        REFUSED = "refused",
    }

    /// The set is open: other texts are possible.
    ItemProviderType {
        /// `Taobao`
        TAOBAO = "Taobao",
        /// `Alibaba1688`
        ALIBABA1688 = "Alibaba1688",
        /// `Jd`
        JD = "Jd",
        /// `EBay`
        E_BAY = "EBay",
        /// `Alibaba`
        ALIBABA = "Alibaba",
        /// `Aliexpress`
        ALIEXPRESS = "Aliexpress",
        /// `Wildberries`
        WILDBERRIES = "Wildberries",
        /// `Warehouse`
        WAREHOUSE = "Warehouse",
        /// `YahooJapan`
        YAHOO_JAPAN = "YahooJapan",
        /// `YahooJapanAuction`
        YAHOO_JAPAN_AUCTION = "YahooJapanAuction",
        /// `Kitmall`
        KITMALL = "Kitmall",
        /// `China`
        CHINA = "China",
        /// `Pinduoduo`
        PINDUODUO = "Pinduoduo",
        /// `Amazon`
        AMAZON = "Amazon",
        /// `Shein`
        SHEIN = "Shein",
        /// `Dropwow`
        DROPWOW = "Dropwow",
    }

    /// The set is open: other texts are possible.
    ItemRatingType {
        /// `Best`
        BEST = "Best",
        /// `Popular`
        POPULAR = "Popular",
        /// `Last`
        LAST = "Last",
        /// `Category`
        CATEGORY = "Category",
        /// `Recommend`
        RECOMMEND = "Recommend",
    }

    /// A recorded JSON answer has the number 5 here, so JSON may carry the numeric value of this enum.
    ///
    /// The set is open: other texts are possible.
    ItemSellDisallowReason {
        /// `IsFiltered`
        IS_FILTERED = "IsFiltered",
        /// `IsSecondhand`
        IS_SECONDHAND = "IsSecondhand",
    }

    /// The set is open: other texts are possible.
    ItemsDiscountMode {
    }

    /// What happened to a line; an order that is `gone` takes its lines along.
    ///
    /// The set is open: other texts are possible.
    LineChange {
        /// `changed`
        CHANGED = "changed",
        /// `added`
        ADDED = "added",
        /// `removed`
        REMOVED = "removed",
        /// `gone`
        GONE = "gone",
        /// `split`
        SPLIT = "split",
        /// `merged`
        MERGED = "merged",
    }

    /// What became of a line.
    ///
    /// The set is open: other texts are possible.
    LinkVerdict {
        /// `linked`
        LINKED = "linked",
        /// `linked_before`
        LINKED_BEFORE = "linked_before",
        /// `unmatched`
        UNMATCHED = "unmatched",
        /// `untouched`
        UNTOUCHED = "untouched",
        /// `unlinked`
        UNLINKED = "unlinked",
        /// `not_linked`
        NOT_LINKED = "not_linked",
        /// `still_linked`
        STILL_LINKED = "still_linked",
        /// `unknown`
        UNKNOWN = "unknown",
    }

    /// What a message may be about; a guess.
    ///
    /// The set is open: other texts are possible.
    MessageHint {
        /// `address_settings`
        ADDRESS_SETTINGS = "address_settings",
        /// `unpaid_order_limit`
        UNPAID_ORDER_LIMIT = "unpaid_order_limit",
        /// `quantity`
        QUANTITY = "quantity",
        /// `provider_session`
        PROVIDER_SESSION = "provider_session",
        /// `connection`
        CONNECTION = "connection",
    }

    /// How bad it is.
    ///
    /// The set is open: other texts are possible.
    MessageType {
        /// `error`
        ERROR = "error",
        /// `warning`
        WARNING = "warning",
    }

    /// The set is open: other texts are possible.
    MetaListUpdateAction {
    }

    /// What an order lacks.
    ///
    /// The set is open: other texts are possible.
    MissingPart {
        /// `profile`
        PROFILE = "profile",
        /// `deliveryMode`
        DELIVERY_MODE = "deliveryMode",
    }

    /// The set is open: other texts are possible.
    OperationType {
        /// `PostTransaction`
        POST_TRANSACTION = "PostTransaction",
    }

    /// What may be done with an order.
    ///
    /// The set is open: other texts are possible.
    OrderAction {
        /// `cancel`
        CANCEL = "cancel",
        /// `close`
        CLOSE = "close",
        /// `close_cancel`
        CLOSE_CANCEL = "close_cancel",
        /// `restore`
        RESTORE = "restore",
        /// `accept`
        ACCEPT = "accept",
        /// `purchase_items`
        PURCHASE_ITEMS = "purchase_items",
        /// `confirm_shipment`
        CONFIRM_SHIPMENT = "confirm_shipment",
        /// `change_address`
        CHANGE_ADDRESS = "change_address",
    }

    /// What does not add up.
    ///
    /// The set is open: other texts are possible.
    PackingProblemCode {
        /// `unknown_line`
        UNKNOWN_LINE = "unknown_line",
        /// `overpacked`
        OVERPACKED = "overpacked",
    }

    /// `changed`: in another quantity or configuration; `ambiguous`: several lines share what is there, and it does
    /// not add up.
    ///
    /// The set is open: other texts are possible.
    PlacedVerdict {
        /// `ordered`
        ORDERED = "ordered",
        /// `changed`
        CHANGED = "changed",
        /// `dropped`
        DROPPED = "dropped",
        /// `ambiguous`
        AMBIGUOUS = "ambiguous",
    }

    /// The set is open: other texts are possible.
    PriceType {
        /// `Default`
        DEFAULT = "Default",
    }

    /// The set is open: other texts are possible.
    ProviderPromotionTypeId {
        /// `Default`
        DEFAULT = "Default",
        /// `Vip`
        VIP = "Vip",
        /// `Special`
        SPECIAL = "Special",
    }

    /// The set is open: other texts are possible.
    ProviderSearchFlag {
    }

    /// The set is open: other texts are possible.
    PurchasePriceWarningLevel {
        /// `Ok`
        OK = "Ok",
        /// `SmallOverpayment`
        SMALL_OVERPAYMENT = "SmallOverpayment",
        /// `BigOverpayment`
        BIG_OVERPAYMENT = "BigOverpayment",
    }

    /// What was bought otherwise.
    ///
    /// The set is open: other texts are possible.
    PurchaseWarningKind {
        /// `price`
        PRICE = "price",
        /// `promotion`
        PROMOTION = "promotion",
        /// `configuration`
        CONFIGURATION = "configuration",
    }

    /// Content type of rating lists; a plural spelling SearchStrings was also seen.
    ///
    /// The set is open: other texts are possible.
    RatingListContentType {
        /// `Item`
        ITEM = "Item",
        /// `Vendor`
        VENDOR = "Vendor",
        /// `Brand`
        BRAND = "Brand",
        /// `Category`
        CATEGORY = "Category",
        /// `SearchString`
        SEARCH_STRING = "SearchString",
    }

    /// The set is open: other texts are possible.
    ReviewSource {
        /// `Internal`
        INTERNAL = "Internal",
        /// `Provider`
        PROVIDER = "Provider",
    }

    /// The set is open: other texts are possible.
    SearchCategoryMode {
        /// `External`
        EXTERNAL = "External",
    }

    /// The set is open: other texts are possible.
    SearchMethodConfiguratorLogic {
        /// `None`
        NONE = "None",
    }

    /// The set is open: other texts are possible.
    SearchMethodId {
        /// `Official`
        OFFICIAL = "Official",
        /// `Extended`
        EXTENDED = "Extended",
        /// `Image`
        IMAGE = "Image",
        /// `Storage`
        STORAGE = "Storage",
    }

    /// The set is open: other texts are possible.
    SearchModule {
        /// `Image`
        IMAGE = "Image",
        /// `Reviews`
        REVIEWS = "Reviews",
    }

    /// The set is open: other texts are possible.
    SearchOrderBy {
        /// `Default`
        DEFAULT = "Default",
        /// `Price:Asc`
        PRICE_ASC = "Price:Asc",
        /// `Price:Desc`
        PRICE_DESC = "Price:Desc",
        /// `Volume:Desc`
        VOLUME_DESC = "Volume:Desc",
        /// `TotalVolume:Desc`
        TOTAL_VOLUME_DESC = "TotalVolume:Desc",
        /// `Popularity:Desc`
        POPULARITY_DESC = "Popularity:Desc",
    }

    /// The set is open: other texts are possible.
    SearchOutputMode {
        /// `TotalCount`
        TOTAL_COUNT = "TotalCount",
    }

    /// The set is open: other texts are possible.
    Sex {
        /// `Male`
        MALE = "Male",
        /// `Female`
        FEMALE = "Female",
    }

    /// The set is open: other texts are possible.
    SimplifiedDisplayType {
        /// `Label`
        LABEL = "Label",
    }

    /// The set is open: other texts are possible.
    SortingDirection {
    }

    /// The set is open: other texts are possible.
    StuffStatus {
        /// `New`
        NEW = "New",
        /// `Second`
        SECOND = "Second",
        /// `Default`
        DEFAULT = "Default",
    }

    /// The set is open: other texts are possible.
    SynchronizationMode {
    }

    /// The set is open: other texts are possible.
    TranslatableContentKey {
        /// `taobao:Item:Title`
        TAOBAO_ITEM_TITLE = "taobao:Item:Title",
        /// `taobao:Item:Description`
        TAOBAO_ITEM_DESCRIPTION = "taobao:Item:Description",
        /// `taobao:ItemProperty:Name`
        TAOBAO_ITEM_PROPERTY_NAME = "taobao:ItemProperty:Name",
        /// `taobao:ItemPropertyValue:Name`
        TAOBAO_ITEM_PROPERTY_VALUE_NAME = "taobao:ItemPropertyValue:Name",
        /// `stuff:String:Value`
        STUFF_STRING_VALUE = "stuff:String:Value",
    }

    /// The set is open: other texts are possible.
    UserProfileFieldState {
        /// `Disabled`
        DISABLED = "Disabled",
        /// `EnabledAndRequired`
        ENABLED_AND_REQUIRED = "EnabledAndRequired",
    }
}
