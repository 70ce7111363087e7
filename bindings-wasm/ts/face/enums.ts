// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Open } from "../types.js";

/** The set is open: other texts are possible. */
export type ActionType = Open;

/** The set is open: other texts are possible. */
export type AdditionalPriceInfoType = "InternalDeliveryPerVendor" | Open;

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

/** The set is open: other texts are possible. */
export type EntityErrorCode = "Ok" | "NotFound" | "NotAvailable" | Open;

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

/** The set is open: other texts are possible. */
export type MetaListUpdateAction = Open;

/** The set is open: other texts are possible. */
export type OperationType = "PostTransaction" | Open;

/** The set is open: other texts are possible. */
export type PriceType = "Default" | Open;

/** The set is open: other texts are possible. */
export type ProviderPromotionTypeId = "Default" | "Vip" | "Special" | Open;

/** The set is open: other texts are possible. */
export type ProviderSearchFlag = Open;

/** The set is open: other texts are possible. */
export type PurchasePriceWarningLevel = "Ok" | "SmallOverpayment" | "BigOverpayment" | Open;

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
