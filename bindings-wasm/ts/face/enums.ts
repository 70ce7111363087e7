// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Open } from "../types.js";

/** The set is open: other texts are possible. */
export type ActionType = Open;

/**
 * How an activity stands; one that is `unseen` to the end was never shown.
 *
 * The set is open: other texts are possible.
 */
export type ActivityState = "running" | "awaiting" | "cancelling" | "finished" | "cancelled" | "unseen" | Open;

/** The set is open: other texts are possible. */
export type AdditionalPriceInfoType = "InternalDeliveryPerVendor" | Open;

/**
 * What became of an answer; a link is `opened`.
 *
 * The set is open: other texts are possible.
 */
export type AnswerOutcome = "taken" | "refused" | "unknown" | "opened" | Open;

/**
 * Who answered.
 *
 * The set is open: other texts are possible.
 */
export type AnsweredBy = "caller" | "policy" | Open;

/**
 * A client also sends Website.
 *
 * The set is open: other texts are possible.
 */
export type ApplicationType =
  | "WebSite"
  | "MobileApplication"
  | "MobileApplication/Android"
  | "MobileApplication/iOS"
  | Open;

/**
 * The documentation names the kinds information, warning, error and question; the admin panel lower-cases the value to
 * choose a table style. The exact spelling was never seen: compare without case and accept Information too.
 *
 * The set is open: other texts are possible.
 */
export type BackgroundActivityStepType = "Info" | "Warning" | "Error" | "Question" | Open;

/** The set is open: other texts are possible. */
export type BackgroundActivityType =
  | "Test"
  | "ProviderOrdersIntegrationExporting"
  | "ProviderOrdersIntegrationLinking"
  | "ProviderOrdersIntegrationUnlinking"
  | "ProviderOrdersIntegrationSynchronizing"
  | "YandexMarketIntagratorYmlGeneration"
  | "AutoRatingListsUpdating"
  | "BasketChecking"
  | "SelectorExporting"
  | "WarehouseItemsImporting"
  | Open;

/** The set is open: other texts are possible. */
export type BannerActionType = "Url" | "Category" | Open;

/** The set is open: other texts are possible. */
export type BasketCheckingStatus = "Ok" | "Warning" | "Error" | Open;

/** The set is open: other texts are possible. */
export type CallArchiveTimePeriod = "Daily" | "Monthly" | Open;

/** The set is open: other texts are possible. */
export type CategoryDeleteStatus = Open;

/**
 * What became of a change.
 *
 * The set is open: other texts are possible.
 */
export type ChangeVerdict = "changed" | "already" | "refused" | "unknown" | Open;

/**
 * The worst that the check found.
 *
 * The set is open: other texts are possible.
 */
export type CheckVerdict = "ok" | "warning" | "error" | "unknown" | Open;

/**
 * `answer` is sent to the service, `link` opens an address, `unknown` is sent only by a caller who says so.
 *
 * The set is open: other texts are possible.
 */
export type ChoiceKind = "answer" | "link" | "unknown" | Open;

/**
 * What stands against a choice.
 *
 * The set is open: other texts are possible.
 */
export type ChoiceProblemCode =
  | "item_error"
  | "not_sold"
  | "filtered"
  | "no_such_value"
  | "no_such_configuration"
  | "no_such_combination"
  | "incomplete"
  | "ambiguous"
  | "not_enough"
  | "below_least"
  | "off_step"
  | "no_such_promotion"
  | Open;

/** The set is open: other texts are possible. */
export type ContentType = "Item" | "Vendor" | "Brand" | "Category" | "SearchString" | Open;

/** The set is open: other texts are possible. */
export type CurrencyRateCheckStatus = "NotExists" | Open;

/** The set is open: other texts are possible. */
export type DateFieldPrecision = "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second" | Open;

/** The set is open: other texts are possible. */
export type DeliveryServiceSystem = Open;

/** The set is open: other texts are possible. */
export type DeliveryTypes = Open;

/** The set is open: other texts are possible. */
export type Direction = "In" | "Out" | Open;

/**
 * Why a line was dropped.
 *
 * The set is open: other texts are possible.
 */
export type DropCause = "item" | "configuration" | "seller" | "field" | "unknown" | Open;

/** The set is open: other texts are possible. */
export type EntityErrorCode = "Ok" | "NotFound" | "NotAvailable" | Open;

/**
 * What became of a line.
 *
 * The set is open: other texts are possible.
 */
export type ExportVerdict = "bought" | "bought_with_warning" | "skipped" | "untouched" | "unknown" | Open;

/** The set is open: other texts are possible. */
export type ExternalAuthenticationSystem =
  | "Apple"
  | "Facebook"
  | "Google"
  | "Odnoklassniki"
  | "Twitter"
  | "VKontakte"
  | Open;

/** The set is open: other texts are possible. */
export type FieldMetaType =
  | "Group"
  | "List"
  | "SelectOne"
  | "SelectTree"
  | "ManyTexts"
  | "Textarea"
  | "Html"
  | "SelectMany"
  | "PrioritySelectMany"
  | "NumericUpDown"
  | "Date"
  | "Money"
  | "Link"
  | "Password"
  | "File"
  | "Color"
  | "Button"
  | "Text"
  | "Float"
  | Open;

/** The set is open: other texts are possible. */
export type FileType = "Image" | Open;

/** The set is open: other texts are possible. */
export type FilterReason = "ByCategoryId" | "ByVendorId" | Open;

/** The set is open: other texts are possible. */
export type GeneralErrorCode =
  | "Ok"
  | "BatchError"
  | "SessionExpired"
  | "AccessDenied"
  | "InstanceKeyBan"
  | "NotFound"
  | "NotAvailable"
  | "ValidationError"
  | "AlreadyExists"
  | "InternalError"
  | "CallLimit"
  | "ContractViolation"
  | Open;

/**
 * How a hand-off ended.
 *
 * The set is open: other texts are possible.
 */
export type HandOffOutcome = "session" | "refused" | Open;

/** The set is open: other texts are possible. */
export type ItemProviderType =
  | "Taobao"
  | "Alibaba1688"
  | "Jd"
  | "EBay"
  | "Alibaba"
  | "Aliexpress"
  | "Wildberries"
  | "Warehouse"
  | "YahooJapan"
  | "YahooJapanAuction"
  | "Kitmall"
  | "China"
  | "Pinduoduo"
  | "Amazon"
  | "Shein"
  | "Dropwow"
  | Open;

/** The set is open: other texts are possible. */
export type ItemRatingType = "Best" | "Popular" | "Last" | "Category" | "Recommend" | Open;

/**
 * A recorded JSON answer has the number 5 here, so JSON may carry the numeric value of this enum.
 *
 * The set is open: other texts are possible.
 */
export type ItemSellDisallowReason = "IsFiltered" | "IsSecondhand" | Open;

/** The set is open: other texts are possible. */
export type ItemsDiscountMode = Open;

/**
 * What happened to a line; an order that is `gone` takes its lines along.
 *
 * The set is open: other texts are possible.
 */
export type LineChange = "changed" | "added" | "removed" | "gone" | "split" | "merged" | Open;

/**
 * What became of a line.
 *
 * The set is open: other texts are possible.
 */
export type LinkVerdict =
  | "linked"
  | "linked_before"
  | "unmatched"
  | "untouched"
  | "unlinked"
  | "not_linked"
  | "still_linked"
  | "unknown"
  | Open;

/**
 * What a message may be about; a guess.
 *
 * The set is open: other texts are possible.
 */
export type MessageHint =
  | "address_settings"
  | "unpaid_order_limit"
  | "quantity"
  | "provider_session"
  | "connection"
  | Open;

/**
 * How bad it is.
 *
 * The set is open: other texts are possible.
 */
export type MessageType = "error" | "warning" | Open;

/** The set is open: other texts are possible. */
export type MetaListUpdateAction = Open;

/**
 * What an order lacks.
 *
 * The set is open: other texts are possible.
 */
export type MissingPart = "profile" | "deliveryMode" | Open;

/** The set is open: other texts are possible. */
export type OperationType = "PostTransaction" | Open;

/**
 * What may be done with an order.
 *
 * The set is open: other texts are possible.
 */
export type OrderAction =
  | "cancel"
  | "close"
  | "close_cancel"
  | "restore"
  | "accept"
  | "purchase_items"
  | "confirm_shipment"
  | "change_address"
  | Open;

/**
 * What does not add up.
 *
 * The set is open: other texts are possible.
 */
export type PackingProblemCode = "unknown_line" | "overpacked" | Open;

/**
 * `changed`: in another quantity or configuration; `ambiguous`: several lines share what is there, and it does not add
 * up.
 *
 * The set is open: other texts are possible.
 */
export type PlacedVerdict = "ordered" | "changed" | "dropped" | "ambiguous" | Open;

/** The set is open: other texts are possible. */
export type PriceType = "Default" | Open;

/** The set is open: other texts are possible. */
export type ProviderPromotionTypeId = "Default" | "Vip" | "Special" | Open;

/** The set is open: other texts are possible. */
export type ProviderSearchFlag = Open;

/** The set is open: other texts are possible. */
export type PurchasePriceWarningLevel = "Ok" | "SmallOverpayment" | "BigOverpayment" | Open;

/**
 * What was bought otherwise.
 *
 * The set is open: other texts are possible.
 */
export type PurchaseWarningKind = "price" | "promotion" | "configuration" | Open;

/**
 * Content type of rating lists; a plural spelling SearchStrings was also seen.
 *
 * The set is open: other texts are possible.
 */
export type RatingListContentType = "Item" | "Vendor" | "Brand" | "Category" | "SearchString" | Open;

/** The set is open: other texts are possible. */
export type ReviewSource = "Internal" | "Provider" | Open;

/** The set is open: other texts are possible. */
export type SearchCategoryMode = "External" | Open;

/** The set is open: other texts are possible. */
export type SearchMethodConfiguratorLogic = "None" | Open;

/** The set is open: other texts are possible. */
export type SearchMethodId = "Official" | "Extended" | "Image" | "Storage" | Open;

/** The set is open: other texts are possible. */
export type SearchModule = "Image" | "Reviews" | Open;

/** The set is open: other texts are possible. */
export type SearchOrderBy =
  | "Default"
  | "Price:Asc"
  | "Price:Desc"
  | "Volume:Desc"
  | "TotalVolume:Desc"
  | "Popularity:Desc"
  | Open;

/** The set is open: other texts are possible. */
export type SearchOutputMode = "TotalCount" | Open;

/** The set is open: other texts are possible. */
export type Sex = "Male" | "Female" | Open;

/** The set is open: other texts are possible. */
export type SimplifiedDisplayType = "Label" | Open;

/** The set is open: other texts are possible. */
export type SortingDirection = Open;

/** The set is open: other texts are possible. */
export type StuffStatus = "New" | "Second" | "Default" | Open;

/** The set is open: other texts are possible. */
export type SynchronizationMode = Open;

/** The set is open: other texts are possible. */
export type TranslatableContentKey =
  | "taobao:Item:Title"
  | "taobao:Item:Description"
  | "taobao:ItemProperty:Name"
  | "taobao:ItemPropertyValue:Name"
  | "stuff:String:Value"
  | Open;

/** The set is open: other texts are possible. */
export type UserProfileFieldState = "Disabled" | "EnabledAndRequired" | Open;
