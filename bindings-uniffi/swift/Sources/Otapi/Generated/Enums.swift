// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

/// The set is open: other texts are possible.
public struct ActionType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// How an activity stands; one that is `unseen` to the end was never shown.
///
/// The set is open: other texts are possible.
public struct ActivityState: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `running`
  public static var running: Self { "running" }

  /// `awaiting`
  public static var awaiting: Self { "awaiting" }

  /// `cancelling`
  public static var cancelling: Self { "cancelling" }

  /// `finished`
  public static var finished: Self { "finished" }

  /// `cancelled`
  public static var cancelled: Self { "cancelled" }

  /// `unseen`
  public static var unseen: Self { "unseen" }
}

/// The set is open: other texts are possible.
public struct AdditionalPriceInfoType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `InternalDeliveryPerVendor`
  public static var internalDeliveryPerVendor: Self { "InternalDeliveryPerVendor" }
}

/// What became of an answer; a link is `opened`.
///
/// The set is open: other texts are possible.
public struct AnswerOutcome: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `taken`
  public static var taken: Self { "taken" }

  /// `refused`
  public static var refused: Self { "refused" }

  /// `unknown`
  public static var unknown: Self { "unknown" }

  /// `opened`
  public static var opened: Self { "opened" }
}

/// Who answered.
///
/// The set is open: other texts are possible.
public struct AnsweredBy: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `caller`
  public static var caller: Self { "caller" }

  /// `policy`
  public static var policy: Self { "policy" }
}

/// A client also sends Website.
///
/// The set is open: other texts are possible.
public struct ApplicationType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `WebSite`
  public static var webSite: Self { "WebSite" }

  /// `MobileApplication`
  public static var mobileApplication: Self { "MobileApplication" }

  /// `MobileApplication/Android`
  public static var mobileApplicationAndroid: Self { "MobileApplication/Android" }

  /// `MobileApplication/iOS`
  public static var mobileApplicationIOs: Self { "MobileApplication/iOS" }
}

/// The documentation names the kinds information, warning, error and question; the admin panel lower-cases the value to choose a
/// table style. The exact spelling was never seen: compare without case and accept Information too.
///
/// The set is open: other texts are possible.
public struct BackgroundActivityStepType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Info`
  public static var info: Self { "Info" }

  /// `Warning`
  public static var warning: Self { "Warning" }

  /// `Error`
  public static var error: Self { "Error" }

  /// `Question`
  public static var question: Self { "Question" }
}

/// The set is open: other texts are possible.
public struct BackgroundActivityType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Test`
  public static var test: Self { "Test" }

  /// `ProviderOrdersIntegrationExporting`
  public static var providerOrdersIntegrationExporting: Self { "ProviderOrdersIntegrationExporting" }

  /// `ProviderOrdersIntegrationLinking`
  public static var providerOrdersIntegrationLinking: Self { "ProviderOrdersIntegrationLinking" }

  /// `ProviderOrdersIntegrationUnlinking`
  public static var providerOrdersIntegrationUnlinking: Self { "ProviderOrdersIntegrationUnlinking" }

  /// `ProviderOrdersIntegrationSynchronizing`
  public static var providerOrdersIntegrationSynchronizing: Self { "ProviderOrdersIntegrationSynchronizing" }

  /// `YandexMarketIntagratorYmlGeneration`
  public static var yandexMarketIntagratorYmlGeneration: Self { "YandexMarketIntagratorYmlGeneration" }

  /// `AutoRatingListsUpdating`
  public static var autoRatingListsUpdating: Self { "AutoRatingListsUpdating" }

  /// `BasketChecking`
  public static var basketChecking: Self { "BasketChecking" }

  /// `SelectorExporting`
  public static var selectorExporting: Self { "SelectorExporting" }

  /// `WarehouseItemsImporting`
  public static var warehouseItemsImporting: Self { "WarehouseItemsImporting" }
}

/// The set is open: other texts are possible.
public struct BannerActionType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Url`
  public static var url: Self { "Url" }

  /// `Category`
  public static var category: Self { "Category" }
}

/// The set is open: other texts are possible.
public struct BasketCheckingStatus: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Ok`
  public static var ok: Self { "Ok" }

  /// `Warning`
  public static var warning: Self { "Warning" }

  /// `Error`
  public static var error: Self { "Error" }
}

/// The set is open: other texts are possible.
public struct CallArchiveTimePeriod: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Daily`
  public static var daily: Self { "Daily" }

  /// `Monthly`
  public static var monthly: Self { "Monthly" }
}

/// The set is open: other texts are possible.
public struct CategoryDeleteStatus: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What became of a change.
///
/// The set is open: other texts are possible.
public struct ChangeVerdict: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `changed`
  public static var changed: Self { "changed" }

  /// `already`
  public static var already: Self { "already" }

  /// `refused`
  public static var refused: Self { "refused" }

  /// `unknown`
  public static var unknown: Self { "unknown" }
}

/// The worst that the check found.
///
/// The set is open: other texts are possible.
public struct CheckVerdict: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ok`
  public static var ok: Self { "ok" }

  /// `warning`
  public static var warning: Self { "warning" }

  /// `error`
  public static var error: Self { "error" }

  /// `unknown`
  public static var unknown: Self { "unknown" }
}

/// `answer` is sent to the service, `link` opens an address, `unknown` is sent only by a caller who says so.
///
/// The set is open: other texts are possible.
public struct ChoiceKind: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `answer`
  public static var answer: Self { "answer" }

  /// `link`
  public static var link: Self { "link" }

  /// `unknown`
  public static var unknown: Self { "unknown" }
}

/// What stands against a choice.
///
/// The set is open: other texts are possible.
public struct ChoiceProblemCode: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `item_error`
  public static var itemError: Self { "item_error" }

  /// `not_sold`
  public static var notSold: Self { "not_sold" }

  /// `filtered`
  public static var filtered: Self { "filtered" }

  /// `no_such_value`
  public static var noSuchValue: Self { "no_such_value" }

  /// `no_such_configuration`
  public static var noSuchConfiguration: Self { "no_such_configuration" }

  /// `no_such_combination`
  public static var noSuchCombination: Self { "no_such_combination" }

  /// `incomplete`
  public static var incomplete: Self { "incomplete" }

  /// `ambiguous`
  public static var ambiguous: Self { "ambiguous" }

  /// `not_enough`
  public static var notEnough: Self { "not_enough" }

  /// `below_least`
  public static var belowLeast: Self { "below_least" }

  /// `off_step`
  public static var offStep: Self { "off_step" }

  /// `no_such_promotion`
  public static var noSuchPromotion: Self { "no_such_promotion" }
}

/// The set is open: other texts are possible.
public struct ContentType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Item`
  public static var item: Self { "Item" }

  /// `Vendor`
  public static var vendor: Self { "Vendor" }

  /// `Brand`
  public static var brand: Self { "Brand" }

  /// `Category`
  public static var category: Self { "Category" }

  /// `SearchString`
  public static var searchString: Self { "SearchString" }
}

/// The set is open: other texts are possible.
public struct CurrencyRateCheckStatus: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `NotExists`
  public static var notExists: Self { "NotExists" }
}

/// The set is open: other texts are possible.
public struct DateFieldPrecision: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Year`
  public static var year: Self { "Year" }

  /// `Month`
  public static var month: Self { "Month" }

  /// `Day`
  public static var day: Self { "Day" }

  /// `Hour`
  public static var hour: Self { "Hour" }

  /// `Minute`
  public static var minute: Self { "Minute" }

  /// `Second`
  public static var second: Self { "Second" }
}

/// The set is open: other texts are possible.
public struct DeliveryServiceSystem: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The set is open: other texts are possible.
public struct DeliveryTypes: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The set is open: other texts are possible.
public struct Direction: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `In`
  public static var `in`: Self { "In" }

  /// `Out`
  public static var out: Self { "Out" }
}

/// Why a line was dropped.
///
/// The set is open: other texts are possible.
public struct DropCause: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `item`
  public static var item: Self { "item" }

  /// `configuration`
  public static var configuration: Self { "configuration" }

  /// `seller`
  public static var seller: Self { "seller" }

  /// `field`
  public static var field: Self { "field" }

  /// `unknown`
  public static var unknown: Self { "unknown" }
}

/// The set is open: other texts are possible.
public struct EntityErrorCode: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Ok`
  public static var ok: Self { "Ok" }

  /// `NotFound`
  public static var notFound: Self { "NotFound" }

  /// `NotAvailable`
  public static var notAvailable: Self { "NotAvailable" }
}

/// What became of a line.
///
/// The set is open: other texts are possible.
public struct ExportVerdict: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `bought`
  public static var bought: Self { "bought" }

  /// `bought_with_warning`
  public static var boughtWithWarning: Self { "bought_with_warning" }

  /// `skipped`
  public static var skipped: Self { "skipped" }

  /// `untouched`
  public static var untouched: Self { "untouched" }

  /// `unknown`
  public static var unknown: Self { "unknown" }
}

/// The set is open: other texts are possible.
public struct ExternalAuthenticationSystem: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Apple`
  public static var apple: Self { "Apple" }

  /// `Facebook`
  public static var facebook: Self { "Facebook" }

  /// `Google`
  public static var google: Self { "Google" }

  /// `Odnoklassniki`
  public static var odnoklassniki: Self { "Odnoklassniki" }

  /// `Twitter`
  public static var twitter: Self { "Twitter" }

  /// `VKontakte`
  public static var vKontakte: Self { "VKontakte" }
}

/// The set is open: other texts are possible.
public struct FieldMetaType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Group`
  public static var group: Self { "Group" }

  /// `List`
  public static var list: Self { "List" }

  /// `SelectOne`
  public static var selectOne: Self { "SelectOne" }

  /// `SelectTree`
  public static var selectTree: Self { "SelectTree" }

  /// `ManyTexts`
  public static var manyTexts: Self { "ManyTexts" }

  /// `Textarea`
  public static var textarea: Self { "Textarea" }

  /// `Html`
  public static var html: Self { "Html" }

  /// `SelectMany`
  public static var selectMany: Self { "SelectMany" }

  /// `PrioritySelectMany`
  public static var prioritySelectMany: Self { "PrioritySelectMany" }

  /// `NumericUpDown`
  public static var numericUpDown: Self { "NumericUpDown" }

  /// `Date`
  public static var date: Self { "Date" }

  /// `Money`
  public static var money: Self { "Money" }

  /// `Link`
  public static var link: Self { "Link" }

  /// `Password`
  public static var password: Self { "Password" }

  /// `File`
  public static var file: Self { "File" }

  /// `Color`
  public static var color: Self { "Color" }

  /// `Button`
  public static var button: Self { "Button" }

  /// `Text`
  public static var text: Self { "Text" }

  /// `Float`
  public static var float: Self { "Float" }
}

/// The set is open: other texts are possible.
public struct FileType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Image`
  public static var image: Self { "Image" }
}

/// The set is open: other texts are possible.
public struct FilterReason: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ByCategoryId`
  public static var byCategoryId: Self { "ByCategoryId" }

  /// `ByVendorId`
  public static var byVendorId: Self { "ByVendorId" }
}

/// The set is open: other texts are possible.
public struct GeneralErrorCode: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Ok`
  public static var ok: Self { "Ok" }

  /// `BatchError`
  public static var batchError: Self { "BatchError" }

  /// `SessionExpired`
  public static var sessionExpired: Self { "SessionExpired" }

  /// `AccessDenied`
  public static var accessDenied: Self { "AccessDenied" }

  /// `InstanceKeyBan`
  public static var instanceKeyBan: Self { "InstanceKeyBan" }

  /// `NotFound`
  public static var notFound: Self { "NotFound" }

  /// `NotAvailable`
  public static var notAvailable: Self { "NotAvailable" }

  /// `ValidationError`
  public static var validationError: Self { "ValidationError" }

  /// `AlreadyExists`
  public static var alreadyExists: Self { "AlreadyExists" }

  /// `InternalError`
  public static var internalError: Self { "InternalError" }

  /// `CallLimit`
  public static var callLimit: Self { "CallLimit" }

  /// `ContractViolation`
  public static var contractViolation: Self { "ContractViolation" }
}

/// How a hand-off ended.
///
/// The set is open: other texts are possible.
public struct HandOffOutcome: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `session`
  public static var session: Self { "session" }

  /// `refused`
  public static var refused: Self { "refused" }
}

/// The set is open: other texts are possible.
public struct ItemProviderType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Taobao`
  public static var taobao: Self { "Taobao" }

  /// `Alibaba1688`
  public static var alibaba1688: Self { "Alibaba1688" }

  /// `Jd`
  public static var jd: Self { "Jd" }

  /// `EBay`
  public static var eBay: Self { "EBay" }

  /// `Alibaba`
  public static var alibaba: Self { "Alibaba" }

  /// `Aliexpress`
  public static var aliexpress: Self { "Aliexpress" }

  /// `Wildberries`
  public static var wildberries: Self { "Wildberries" }

  /// `Warehouse`
  public static var warehouse: Self { "Warehouse" }

  /// `YahooJapan`
  public static var yahooJapan: Self { "YahooJapan" }

  /// `YahooJapanAuction`
  public static var yahooJapanAuction: Self { "YahooJapanAuction" }

  /// `Kitmall`
  public static var kitmall: Self { "Kitmall" }

  /// `China`
  public static var china: Self { "China" }

  /// `Pinduoduo`
  public static var pinduoduo: Self { "Pinduoduo" }

  /// `Amazon`
  public static var amazon: Self { "Amazon" }

  /// `Shein`
  public static var shein: Self { "Shein" }

  /// `Dropwow`
  public static var dropwow: Self { "Dropwow" }
}

/// The set is open: other texts are possible.
public struct ItemRatingType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Best`
  public static var best: Self { "Best" }

  /// `Popular`
  public static var popular: Self { "Popular" }

  /// `Last`
  public static var last: Self { "Last" }

  /// `Category`
  public static var category: Self { "Category" }

  /// `Recommend`
  public static var recommend: Self { "Recommend" }
}

/// A recorded JSON answer has the number 5 here, so JSON may carry the numeric value of this enum.
///
/// The set is open: other texts are possible.
public struct ItemSellDisallowReason: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `IsFiltered`
  public static var isFiltered: Self { "IsFiltered" }

  /// `IsSecondhand`
  public static var isSecondhand: Self { "IsSecondhand" }
}

/// The set is open: other texts are possible.
public struct ItemsDiscountMode: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What happened to a line; an order that is `gone` takes its lines along.
///
/// The set is open: other texts are possible.
public struct LineChange: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `changed`
  public static var changed: Self { "changed" }

  /// `added`
  public static var added: Self { "added" }

  /// `removed`
  public static var removed: Self { "removed" }

  /// `gone`
  public static var gone: Self { "gone" }

  /// `split`
  public static var split: Self { "split" }

  /// `merged`
  public static var merged: Self { "merged" }
}

/// What became of a line.
///
/// The set is open: other texts are possible.
public struct LinkVerdict: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `linked`
  public static var linked: Self { "linked" }

  /// `linked_before`
  public static var linkedBefore: Self { "linked_before" }

  /// `unmatched`
  public static var unmatched: Self { "unmatched" }

  /// `untouched`
  public static var untouched: Self { "untouched" }

  /// `unlinked`
  public static var unlinked: Self { "unlinked" }

  /// `not_linked`
  public static var notLinked: Self { "not_linked" }

  /// `still_linked`
  public static var stillLinked: Self { "still_linked" }

  /// `unknown`
  public static var unknown: Self { "unknown" }
}

/// What a message may be about; a guess.
///
/// The set is open: other texts are possible.
public struct MessageHint: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `address_settings`
  public static var addressSettings: Self { "address_settings" }

  /// `unpaid_order_limit`
  public static var unpaidOrderLimit: Self { "unpaid_order_limit" }

  /// `quantity`
  public static var quantity: Self { "quantity" }

  /// `provider_session`
  public static var providerSession: Self { "provider_session" }

  /// `connection`
  public static var connection: Self { "connection" }
}

/// How bad it is.
///
/// The set is open: other texts are possible.
public struct MessageType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `error`
  public static var error: Self { "error" }

  /// `warning`
  public static var warning: Self { "warning" }
}

/// The set is open: other texts are possible.
public struct MetaListUpdateAction: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What an order lacks.
///
/// The set is open: other texts are possible.
public struct MissingPart: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `profile`
  public static var profile: Self { "profile" }

  /// `deliveryMode`
  public static var deliveryMode: Self { "deliveryMode" }
}

/// The set is open: other texts are possible.
public struct OperationType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `PostTransaction`
  public static var postTransaction: Self { "PostTransaction" }
}

/// What may be done with an order.
///
/// The set is open: other texts are possible.
public struct OrderAction: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `cancel`
  public static var cancel: Self { "cancel" }

  /// `close`
  public static var close: Self { "close" }

  /// `close_cancel`
  public static var closeCancel: Self { "close_cancel" }

  /// `restore`
  public static var restore: Self { "restore" }

  /// `accept`
  public static var accept: Self { "accept" }

  /// `purchase_items`
  public static var purchaseItems: Self { "purchase_items" }

  /// `confirm_shipment`
  public static var confirmShipment: Self { "confirm_shipment" }

  /// `change_address`
  public static var changeAddress: Self { "change_address" }
}

/// What does not add up.
///
/// The set is open: other texts are possible.
public struct PackingProblemCode: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `unknown_line`
  public static var unknownLine: Self { "unknown_line" }

  /// `overpacked`
  public static var overpacked: Self { "overpacked" }
}

/// `changed`: in another quantity or configuration; `ambiguous`: several lines share what is there, and it does not add up.
///
/// The set is open: other texts are possible.
public struct PlacedVerdict: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ordered`
  public static var ordered: Self { "ordered" }

  /// `changed`
  public static var changed: Self { "changed" }

  /// `dropped`
  public static var dropped: Self { "dropped" }

  /// `ambiguous`
  public static var ambiguous: Self { "ambiguous" }
}

/// The set is open: other texts are possible.
public struct PriceType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Default`
  public static var `default`: Self { "Default" }
}

/// The set is open: other texts are possible.
public struct ProviderPromotionTypeId: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Default`
  public static var `default`: Self { "Default" }

  /// `Vip`
  public static var vip: Self { "Vip" }

  /// `Special`
  public static var special: Self { "Special" }
}

/// The set is open: other texts are possible.
public struct ProviderSearchFlag: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The set is open: other texts are possible.
public struct PurchasePriceWarningLevel: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Ok`
  public static var ok: Self { "Ok" }

  /// `SmallOverpayment`
  public static var smallOverpayment: Self { "SmallOverpayment" }

  /// `BigOverpayment`
  public static var bigOverpayment: Self { "BigOverpayment" }
}

/// What was bought otherwise.
///
/// The set is open: other texts are possible.
public struct PurchaseWarningKind: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `price`
  public static var price: Self { "price" }

  /// `promotion`
  public static var promotion: Self { "promotion" }

  /// `configuration`
  public static var configuration: Self { "configuration" }
}

/// Content type of rating lists; a plural spelling SearchStrings was also seen.
///
/// The set is open: other texts are possible.
public struct RatingListContentType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Item`
  public static var item: Self { "Item" }

  /// `Vendor`
  public static var vendor: Self { "Vendor" }

  /// `Brand`
  public static var brand: Self { "Brand" }

  /// `Category`
  public static var category: Self { "Category" }

  /// `SearchString`
  public static var searchString: Self { "SearchString" }
}

/// The set is open: other texts are possible.
public struct ReviewSource: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Internal`
  public static var `internal`: Self { "Internal" }

  /// `Provider`
  public static var provider: Self { "Provider" }
}

/// The set is open: other texts are possible.
public struct SearchCategoryMode: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `External`
  public static var external: Self { "External" }
}

/// The set is open: other texts are possible.
public struct SearchMethodConfiguratorLogic: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `None`
  public static var noneValue: Self { "None" }
}

/// The set is open: other texts are possible.
public struct SearchMethodId: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Official`
  public static var official: Self { "Official" }

  /// `Extended`
  public static var extended: Self { "Extended" }

  /// `Image`
  public static var image: Self { "Image" }

  /// `Storage`
  public static var storage: Self { "Storage" }
}

/// The set is open: other texts are possible.
public struct SearchModule: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Image`
  public static var image: Self { "Image" }

  /// `Reviews`
  public static var reviews: Self { "Reviews" }
}

/// The set is open: other texts are possible.
public struct SearchOrderBy: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Default`
  public static var `default`: Self { "Default" }

  /// `Price:Asc`
  public static var priceAsc: Self { "Price:Asc" }

  /// `Price:Desc`
  public static var priceDesc: Self { "Price:Desc" }

  /// `Volume:Desc`
  public static var volumeDesc: Self { "Volume:Desc" }

  /// `TotalVolume:Desc`
  public static var totalVolumeDesc: Self { "TotalVolume:Desc" }

  /// `Popularity:Desc`
  public static var popularityDesc: Self { "Popularity:Desc" }
}

/// The set is open: other texts are possible.
public struct SearchOutputMode: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `TotalCount`
  public static var totalCount: Self { "TotalCount" }
}

/// The set is open: other texts are possible.
public struct Sex: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Male`
  public static var male: Self { "Male" }

  /// `Female`
  public static var female: Self { "Female" }
}

/// The set is open: other texts are possible.
public struct SimplifiedDisplayType: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Label`
  public static var label: Self { "Label" }
}

/// The set is open: other texts are possible.
public struct SortingDirection: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The set is open: other texts are possible.
public struct StuffStatus: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `New`
  public static var `new`: Self { "New" }

  /// `Second`
  public static var second: Self { "Second" }

  /// `Default`
  public static var `default`: Self { "Default" }
}

/// The set is open: other texts are possible.
public struct SynchronizationMode: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The set is open: other texts are possible.
public struct TranslatableContentKey: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `taobao:Item:Title`
  public static var taobaoItemTitle: Self { "taobao:Item:Title" }

  /// `taobao:Item:Description`
  public static var taobaoItemDescription: Self { "taobao:Item:Description" }

  /// `taobao:ItemProperty:Name`
  public static var taobaoItemPropertyName: Self { "taobao:ItemProperty:Name" }

  /// `taobao:ItemPropertyValue:Name`
  public static var taobaoItemPropertyValueName: Self { "taobao:ItemPropertyValue:Name" }

  /// `stuff:String:Value`
  public static var stuffStringValue: Self { "stuff:String:Value" }
}

/// The set is open: other texts are possible.
public struct UserProfileFieldState: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Disabled`
  public static var disabled: Self { "Disabled" }

  /// `EnabledAndRequired`
  public static var enabledAndRequired: Self { "EnabledAndRequired" }
}
