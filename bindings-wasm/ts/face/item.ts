// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions, Open } from "../types.js";
import type { Decimal, Page } from "../values.js";
import type {
  BackgroundActivityIdentificationInfo, BasePrice, BlockError, BulkItems, Category, ConfigurationSelection,
  DeliveryCost, DeliveryMode, FieldMetaInfo, ImageUrl, ItemFullInfo, ItemInfo, ItemPromotion, ItemReviewInfo, ItemVideo,
  Price, SimplifiedValueWithId, SimplifiedVendorInfo, VendorInfo,
} from "./common.js";
import type {
  AdditionalPriceInfoType, EntityErrorCode, FilterReason, ItemProviderType, SimplifiedDisplayType,
} from "./enums.js";

/** Items of marketplaces: one, or many by their ids. */
export interface ItemMethods {
  /**
   * Get full item information together with the requested extra blocks.
   *
   * An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask
   * again after some seconds.
   *
   * Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may be kept
   * for 5 minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  batchGetItemFullInfo(args: BatchGetItemFullInfoArguments, options?: CallOptions): Promise<BatchItemFullInfo>;
  /**
   * Calculate the total cost of an item together with the requested extra blocks.
   *
   * Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  batchGetItemTotalCost(args: BatchGetItemTotalCostArguments, options?: CallOptions): Promise<BatchGetItemTotalCostResult>;
  /**
   * Get price, stock and configuration state of an item for a chosen selection.
   *
   * Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  batchGetSimplifiedItemConfigurationInfo(args: BatchGetSimplifiedItemConfigurationInfoArguments, options?: CallOptions): Promise<BatchSimplifiedItemConfigurationInfo>;
  /**
   * Get full item information in the simplified form, with the requested extra blocks.
   *
   * An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask
   * again after some seconds.
   *
   * Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may be kept
   * for 5 minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  batchGetSimplifiedItemFullInfo(args: BatchGetSimplifiedItemFullInfoArguments, options?: CallOptions): Promise<BatchSimplifiedItemFullInfo>;
  /**
   * Get the instance's own additional data of an item.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getAdditionalItemInfo(args: GetAdditionalItemInfoArguments, options?: CallOptions): Promise<AdditionalItemInfo>;
  /**
   * Get the state, and if asked the items, of a bulk item fetch.
   *
   * The answer can be tens of megabytes.
   *
   * Needs no session.
   *
   * What it answers is less sure. Newer than what older installations of the service have.
   */
  getBulkItemsResult(args: GetBulkItemsResultArguments, options?: CallOptions): Promise<BulkItems>;
  /**
   * List the configured variants of an item (no longer available).
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   * @deprecated The service does not offer it any more.
   */
  getConfiguredItemInfoList(args: GetConfiguredItemInfoListArguments, options?: CallOptions): Promise<readonly string[]>;
  /**
   * List the provider's delivery costs of an item for all regions.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemDeliveryCosts(args: GetItemDeliveryCostsArguments, options?: CallOptions): Promise<readonly DeliveryCost[]>;
  /**
   * Get the translated description of an item.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes,
   * as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemDescription(args: GetItemDescriptionArguments, options?: CallOptions): Promise<ItemDescription>;
  /**
   * Get full information about an item.
   *
   * An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask
   * again after some seconds.
   *
   * Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is assumed.
   */
  getItemFullInfo(args: GetItemFullInfoArguments, options?: CallOptions): Promise<ItemFullInfo>;
  /**
   * Get full information about an item with its delivery costs.
   *
   * An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask
   * again after some seconds.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes,
   * as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemFullInfoWithDeliveryCosts(args: GetItemFullInfoWithDeliveryCostsArguments, options?: CallOptions): Promise<ItemFullInfo>;
  /**
   * Get full information about an item with its promotions.
   *
   * An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask
   * again after some seconds.
   *
   * Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemFullInfoWithPromotions(args: GetItemFullInfoWithPromotionsArguments, options?: CallOptions): Promise<ItemFullInfo>;
  /**
   * Get basic information about an item.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes,
   * as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemInfo(args: GetItemInfoArguments, options?: CallOptions): Promise<ItemInfo>;
  /**
   * Get basic information about several items.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes,
   * as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemInfoList(args: GetItemInfoListArguments, options?: CallOptions): Promise<readonly ItemInfo[]>;
  /**
   * Get the description of an item in the provider's language.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes,
   * as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemOriginalDescription(args: GetItemOriginalDescriptionArguments, options?: CallOptions): Promise<ItemDescription>;
  /**
   * Calculate the price of an item with the instance's price rules.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemPrice(args: GetItemPriceArguments, options?: CallOptions): Promise<Price>;
  /**
   * List the promotions of an item.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes,
   * as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemPromotions(args: GetItemPromotionsArguments, options?: CallOptions): Promise<readonly ItemPromotion[]>;
  /**
   * List the promotions of an item, trying the given number of times.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemPromotionsWithAttempts(args: GetItemPromotionsWithAttemptsArguments, options?: CallOptions): Promise<readonly ItemPromotion[]>;
  /**
   * List the categories of an item up to the root.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemRootPath(args?: GetItemRootPathArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * Calculate the total cost of a quantity of an item with the instance's price rules.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemTotalCost(args: GetItemTotalCostArguments, options?: CallOptions): Promise<Price>;
  /**
   * Start fetching many items by id, in the background.
   *
   * At most 10000 items and one bulk run at a time. Read the outcome with GetBulkItemsResult. The type of the activity
   * it starts is unknown: use the one in the answer.
   *
   * Changes once: never repeated by itself. Starts a bulk fetch that is billed per item; a repeat gives the id of the
   * running one, but starts and bills anew once that has ended. Needs no session. The operator of the shop pays for
   * each call.
   *
   * What it answers is less sure. Newer than what older installations of the service have.
   */
  runBulkItems(args: RunBulkItemsArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
  /**
   * Change the instance's own additional data of an item.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateAdditionalItemInfo(args: UpdateAdditionalItemInfoArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `batchGetItemFullInfo`. */
export type BatchGetItemFullInfoArguments = {
  readonly itemId: string;
  /** Known: `Description`, `RootPath`, `Vendor`, `Promotions`, `DeliveryCosts`. */
  readonly blockList?: readonly ("Description" | "RootPath" | "Vendor" | "Promotions" | "DeliveryCosts" | Open)[] | undefined;
};

/** Arguments of `batchGetItemTotalCost`. */
export type BatchGetItemTotalCostArguments = {
  readonly quantity: number;
  readonly itemId: string;
  readonly promotionId?: string | undefined;
  readonly configurationId?: string | undefined;
  /** Known: `DeliveryModes`, `AdditionalPrices`. */
  readonly blockList?: readonly ("DeliveryModes" | "AdditionalPrices" | Open)[] | undefined;
};

/** Arguments of `batchGetSimplifiedItemConfigurationInfo`. */
export type BatchGetSimplifiedItemConfigurationInfoArguments = {
  readonly itemId: string;
  readonly request?: BatchGetSimplifiedItemConfigurationInfoRequest | undefined;
  /** Known: `DeliveryModes`, `AdditionalPrices`. */
  readonly blockList?: readonly ("DeliveryModes" | "AdditionalPrices" | Open)[] | undefined;
};

/** Arguments of `batchGetSimplifiedItemFullInfo`. */
export type BatchGetSimplifiedItemFullInfoArguments = {
  readonly itemId: string;
  /** Known: `RootPath`, `Vendor`. */
  readonly blockList?: readonly ("RootPath" | "Vendor" | Open)[] | undefined;
  /** ForceUpdate is billed as 5 calls, 25 for Pinduoduo. */
  readonly itemParameters?: ItemParameters | undefined;
};

/** Arguments of `getAdditionalItemInfo`. */
export type GetAdditionalItemInfoArguments = {
  readonly inputLanguage?: string | undefined;
  readonly itemId: string;
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getBulkItemsResult`. */
export type GetBulkItemsResultArguments = {
  readonly activityId: string;
  /** false asks for the state only, true for the data. */
  readonly getResult?: boolean | undefined;
};

/** Arguments of `getConfiguredItemInfoList`. */
export type GetConfiguredItemInfoListArguments = {
  readonly itemId: string;
  /**
   * The method is out of service.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly configurators?: string | undefined;
};

/** Arguments of `getItemDeliveryCosts`. */
export type GetItemDeliveryCostsArguments = {
  readonly itemId: string;
};

/** Arguments of `getItemDescription`. */
export type GetItemDescriptionArguments = {
  readonly itemId: string;
};

/** Arguments of `getItemFullInfo`. */
export type GetItemFullInfoArguments = {
  readonly itemId: string;
  /** A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo. */
  readonly itemParameters?: ItemParameters | undefined;
};

/** Arguments of `getItemFullInfoWithDeliveryCosts`. */
export type GetItemFullInfoWithDeliveryCostsArguments = {
  readonly itemId: string;
};

/** Arguments of `getItemFullInfoWithPromotions`. */
export type GetItemFullInfoWithPromotionsArguments = {
  readonly itemId: string;
  /** A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo. */
  readonly itemParameters?: ItemParameters | undefined;
};

/** Arguments of `getItemInfo`. */
export type GetItemInfoArguments = {
  readonly itemId: string;
};

/** Arguments of `getItemInfoList`. */
export type GetItemInfoListArguments = {
  readonly idsList: readonly string[];
};

/** Arguments of `getItemOriginalDescription`. */
export type GetItemOriginalDescriptionArguments = {
  readonly itemId: string;
};

/** Arguments of `getItemPrice`. */
export type GetItemPriceArguments = {
  readonly quantity?: number | undefined;
  readonly itemId: string;
  readonly promotionId?: string | undefined;
  readonly configurationId?: string | undefined;
};

/** Arguments of `getItemPromotions`. */
export type GetItemPromotionsArguments = {
  readonly itemId: string;
};

/** Arguments of `getItemPromotionsWithAttempts`. */
export type GetItemPromotionsWithAttemptsArguments = {
  readonly itemId: string;
  readonly attemptCount?: number | undefined;
};

/** Arguments of `getItemRootPath`. */
export type GetItemRootPathArguments = {
  readonly itemId?: string | undefined;
  readonly taoBaoCategoryId?: string | undefined;
};

/** Arguments of `getItemTotalCost`. */
export type GetItemTotalCostArguments = {
  readonly quantity: number;
  readonly itemId: string;
  readonly promotionId?: string | undefined;
  readonly configurationId?: string | undefined;
};

/** Arguments of `runBulkItems`. */
export type RunBulkItemsArguments = {
  readonly ids: readonly string[];
};

/** Arguments of `updateAdditionalItemInfo`. */
export type UpdateAdditionalItemInfoArguments = {
  readonly inputLanguage?: string | undefined;
  readonly itemId: string;
  readonly updateData: AdditionalItemInfoUpdateData;
};

export type AdditionalItemInfo = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly manualWeight?: string;
  readonly approxWeight?: string;
  readonly realWeight?: string;
};

export type AdditionalItemInfoUpdateData = {
  readonly manualWeight?: string | undefined;
  readonly approxWeight?: string | undefined;
  readonly realWeight?: string | undefined;
};

export type BatchGetItemTotalCostAdditionalPriceInfo = {
  readonly displayName?: string;
  /** Assumed, not documented. */
  readonly type?: AdditionalPriceInfoType;
  readonly name?: string;
  readonly price?: BasePrice;
  readonly elementIds: readonly number[];
  readonly shortDisplayName?: string;
};

export type BatchGetItemTotalCostAdditionalPrices = {
  readonly elements: readonly BatchGetItemTotalCostElement[];
};

export type BatchGetItemTotalCostElement = {
  readonly additionalPriceInfo?: BatchGetItemTotalCostAdditionalPriceInfo;
};

export type BatchGetItemTotalCostResult = {
  readonly totalCost?: Price;
  readonly deliveryModes: readonly DeliveryMode[];
  readonly additionalPrices?: BatchGetItemTotalCostAdditionalPrices;
};

export type BatchGetSimplifiedItemConfigurationInfoRequest = {
  readonly current?: ConfigurationSelection | undefined;
  readonly selected?: readonly ConfigurationSelection[] | undefined;
};

/** ProviderReviews seen with Content and TotalCount; its item type is assumed. */
export type BatchItemFullInfo = {
  readonly item?: ItemFullInfo;
  readonly promotionsError?: BlockError;
  readonly deliveryCostsError?: BlockError;
  readonly vendor?: VendorInfo;
  readonly vendorError?: BlockError;
  readonly rootPath: readonly Category[];
  readonly rootPathError?: BlockError;
  readonly vendorItems?: Page<ItemInfo>;
  readonly vendorItemsError?: BlockError;
  readonly providerReviews?: Page<ItemReviewInfo>;
};

export type BatchSimplifiedItemConfigurationInfo = {
  readonly currency?: SimplifiedId;
  readonly configuration?: SimplifiedItemConfigurationInfo;
  readonly additionalPrices: readonly SimplifiedAdditionalPrice[];
  readonly deliveryModes: readonly SimplifiedDeliveryMode[];
};

export type BatchSimplifiedItemFullInfo = {
  readonly currency?: SimplifiedId;
  readonly item?: SimplifiedItemFullInfo;
  readonly description?: string;
  readonly vendor?: SimplifiedVendorInfo;
  readonly rootPath: readonly Category[];
  readonly vendorItems?: Page<SimplifiedItemInfo>;
  readonly providerReviews?: Page<SimplifiedItemReview>;
};

export type ItemDescription = {
  readonly itemDescription?: string;
};

/**
 * WaitingTime is in milliseconds.
 *
 * The service is known to have more members.
 */
export type ItemParameters = {
  readonly allowIncomplete?: boolean | undefined;
  readonly allowDeleted?: boolean | undefined;
  readonly waitingTime?: number | undefined;
  readonly forceUpdate?: boolean | undefined;
};

export type SimplifiedAdditionalPrice = {
  readonly displayName?: string;
  readonly shortDisplayName?: string;
  /** Assumed, not documented. */
  readonly type?: AdditionalPriceInfoType;
  readonly name?: string;
  readonly price?: SimplifiedItemPriceInfo;
};

export type SimplifiedDecimal = {
  readonly displayName?: string;
  /** Assumed, not documented. */
  readonly value?: Decimal;
};

export type SimplifiedDeliveryMode = {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly price?: SimplifiedItemPriceInfo;
  readonly isPickupPointMode?: boolean;
};

export type SimplifiedFlagWithId = {
  readonly id?: string;
  readonly displayName?: string;
  readonly displayType?: SimplifiedDisplayType;
  /** Assumed, not documented. */
  readonly value?: boolean;
};

export type SimplifiedId = {
  readonly displayName?: string;
  /** Assumed, not documented. */
  readonly value?: string;
};

export type SimplifiedItemConfigurationInfo = {
  readonly availability?: SimplifiedFlagWithId;
  readonly properties?: SimplifiedItemConfigurationPropertyList;
  readonly current?: SimplifiedItemConfigurationPriceInfo;
  readonly multiInputConfigurations: readonly SimplifiedItemConfigurationMultiInputInfo[];
  readonly quantityRanges: readonly SimplifiedQuantityRange[];
  readonly totalCost?: Decimal;
};

export type SimplifiedItemConfigurationMultiInputInfo = {
  readonly oldPrice?: SimplifiedPrice;
  readonly price?: SimplifiedPrice;
  readonly discountPercent?: number;
  readonly internalDelivery?: SimplifiedPrice;
  readonly isFullConfiguration?: boolean;
  readonly configurationId?: string;
  readonly availableQuantity?: number;
  readonly inputPropertyId?: string;
  readonly inputPropertyValueId?: string;
};

/** In an answer it may come as `SimplifiedItemConfigurationMultiInputInfo`, with the members of that. */
export type SimplifiedItemConfigurationPriceInfo = {
  readonly oldPrice?: SimplifiedPrice;
  readonly price?: SimplifiedPrice;
  readonly discountPercent?: number;
  readonly internalDelivery?: SimplifiedPrice;
  readonly isFullConfiguration?: boolean;
  readonly configurationId?: string;
  readonly availableQuantity?: number;
};

export type SimplifiedItemConfigurationPropertyInfo = {
  readonly value: readonly SimplifiedItemConfigurationPropertyValueInfo[];
  readonly id?: string;
};

export type SimplifiedItemConfigurationPropertyList = {
  readonly property: readonly SimplifiedItemConfigurationPropertyInfo[];
  readonly multiInputPropertyId?: string;
};

export type SimplifiedItemConfigurationPropertyValueInfo = {
  readonly id?: string;
  readonly disabled?: boolean;
  readonly selected?: boolean;
};

export type SimplifiedItemFullInfo = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly availability?: SimplifiedFlagWithId;
  readonly isFiltered?: boolean;
  /** Assumed, not documented. */
  readonly filterReasons: readonly FilterReason[];
  readonly title?: string;
  readonly category?: SimplifiedId;
  readonly vendor?: SimplifiedId;
  readonly brand?: SimplifiedId;
  readonly externalItemUrl?: string;
  readonly pictures: readonly SimplifiedPicture[];
  readonly features: readonly SimplifiedValueWithId[];
  readonly videos: readonly ItemVideo[];
  readonly configurators?: SimplifiedItemPropertyList;
  readonly properties: readonly SimplifiedItemProperty[];
  readonly weight?: SimplifiedDecimal;
};

export type SimplifiedItemInfo = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly availability?: SimplifiedFlagWithId;
  readonly isFiltered?: boolean;
  /** Assumed, not documented. */
  readonly filterReasons: readonly FilterReason[];
  readonly title?: string;
  readonly category?: SimplifiedId;
  readonly vendor?: SimplifiedId;
  readonly brand?: SimplifiedId;
  readonly externalItemUrl?: string;
  readonly pictures: readonly SimplifiedPicture[];
  readonly features: readonly SimplifiedValueWithId[];
  readonly price?: SimplifiedItemPriceInfo;
  readonly quantityRanges: readonly SimplifiedQuantityRange[];
};

/**
 * In an answer it may come as `SimplifiedItemConfigurationMultiInputInfo`, `SimplifiedItemConfigurationPriceInfo`,
 * `SimplifiedQuantityRange`, with the members of that.
 */
export type SimplifiedItemPriceInfo = {
  readonly oldPrice?: SimplifiedPrice;
  readonly price?: SimplifiedPrice;
  readonly discountPercent?: number;
  readonly internalDelivery?: SimplifiedPrice;
};

export type SimplifiedItemProperty = {
  readonly value: readonly SimplifiedItemPropertyValue[];
  readonly id?: string;
  readonly displayName?: string;
};

export type SimplifiedItemPropertyList = {
  readonly property: readonly SimplifiedItemProperty[];
  readonly multiInputPropertyId?: string;
};

export type SimplifiedItemPropertyValue = {
  readonly picture?: SimplifiedPicture;
  readonly id?: string;
  readonly displayName?: string;
};

export type SimplifiedItemReview = {
};

export type SimplifiedPicture = {
  readonly url?: string;
  readonly small?: ImageUrl;
  readonly medium?: ImageUrl;
  readonly large?: ImageUrl;
};

export type SimplifiedPrice = {
  readonly min?: Decimal;
  readonly max?: Decimal;
};

export type SimplifiedQuantityRange = {
  readonly oldPrice?: SimplifiedPrice;
  readonly price?: SimplifiedPrice;
  readonly discountPercent?: number;
  readonly internalDelivery?: SimplifiedPrice;
  readonly minQuantity?: number;
  readonly maxQuantity?: number;
};
