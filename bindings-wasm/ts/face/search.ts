// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions, Open } from "../types.js";
import type { DateTime, Decimal, Page } from "../values.js";
import type {
  BackgroundActivityIdentificationInfo, BlockError, BrandInfo, BulkItems, Category, FeaturedValue, ItemInfo,
  ItemPicture, ItemVideo, ItemWeight, Location, PhysicalParameters, Price, ProviderSearchMethodInfo, QuantityRange,
  SearchItemsParametersInput, VendorInfo,
} from "./common.js";
import type {
  EntityErrorCode, FilterReason, ItemProviderType, ItemSellDisallowReason, SearchMethodId, StuffStatus,
} from "./enums.js";

/** Searching items at marketplaces. */
export interface SearchMethods {
  /**
   * Search items and get the page together with the requested extra blocks.
   *
   * At most MaximumPageCount pages can be read, whatever TotalCount says.
   *
   * Takes a customer's session, and does without. The operator of the shop pays for each call. Gives one page;
   * `batchSearchItemsFrameAll` goes through all of them.
   */
  batchSearchItemsFrame(args?: BatchSearchItemsFrameArguments, options?: CallOptions): Promise<BatchItemSearchResult>;
  /** The items of all pages of `batchSearchItemsFrame`, which are read as they are wanted. */
  batchSearchItemsFrameAll(args?: BatchSearchItemsFrameArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * Get one page of a category's items that match a filter.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `findCategoryItemInfoListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  findCategoryItemInfoListFrame(args: FindCategoryItemInfoListFrameArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `findCategoryItemInfoListFrame`, which are read as they are wanted. */
  findCategoryItemInfoListFrameAll(args: FindCategoryItemInfoListFrameArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * Get one page of a category's items that match a filter, without titles.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `findCategoryItemSimpleInfoListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  findCategoryItemSimpleInfoListFrame(args: FindCategoryItemSimpleInfoListFrameArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `findCategoryItemSimpleInfoListFrame`, which are read as they are wanted. */
  findCategoryItemSimpleInfoListFrameAll(args: FindCategoryItemSimpleInfoListFrameArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * Search items by title and get one page of results.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `findItemInfoListFrameByTitleAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  findItemInfoListFrameByTitle(args?: FindItemInfoListFrameByTitleArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `findItemInfoListFrameByTitle`, which are read as they are wanted. */
  findItemInfoListFrameByTitleAll(args?: FindItemInfoListFrameByTitleArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * Search items by title and get one page of results without titles.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `findItemSimpleInfoListFrameByTitleAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  findItemSimpleInfoListFrameByTitle(args?: FindItemSimpleInfoListFrameByTitleArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `findItemSimpleInfoListFrameByTitle`, which are read as they are wanted. */
  findItemSimpleInfoListFrameByTitleAll(args?: FindItemSimpleInfoListFrameByTitleArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * List the search methods that support the given search parameters.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getAvailableProviderSearchMethodInfoListForSearchParameters(args?: GetAvailableProviderSearchMethodInfoListForSearchParametersArguments, options?: CallOptions): Promise<readonly ProviderSearchMethodInfo[]>;
  /**
   * Get the state, and if asked the items, of a bulk item search.
   *
   * The answer can be tens of megabytes.
   *
   * Needs no session.
   *
   * What it answers is less sure. Newer than what older installations of the service have.
   */
  getBulkSearchItemsResult(args: GetBulkSearchItemsResultArguments, options?: CallOptions): Promise<BulkItems>;
  /**
   * Get one page of the items of a category.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `getCategoryItemInfoListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  getCategoryItemInfoListFrame(args: GetCategoryItemInfoListFrameArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `getCategoryItemInfoListFrame`, which are read as they are wanted. */
  getCategoryItemInfoListFrameAll(args: GetCategoryItemInfoListFrameArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * Get one page of the items of a category, without titles.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `getCategoryItemSimpleInfoListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  getCategoryItemSimpleInfoListFrame(args: GetCategoryItemSimpleInfoListFrameArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `getCategoryItemSimpleInfoListFrame`, which are read as they are wanted. */
  getCategoryItemSimpleInfoListFrameAll(args: GetCategoryItemSimpleInfoListFrameArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * List the properties that items of a category can be filtered by.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getCategorySearchProperties(args: GetCategorySearchPropertiesArguments, options?: CallOptions): Promise<readonly ItemSearchProperty[]>;
  /**
   * Get promoted (affiliate) items by id.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getPromoteItems(args: GetPromoteItemsArguments, options?: CallOptions): Promise<readonly PromoItemInfo[]>;
  /**
   * Get one page of a vendor's items in a given order.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `getVendorItemInfoSortedListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  getVendorItemInfoSortedListFrame(args: GetVendorItemInfoSortedListFrameArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `getVendorItemInfoSortedListFrame`, which are read as they are wanted. */
  getVendorItemInfoSortedListFrameAll(args: GetVendorItemInfoSortedListFrameArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * Get one page of a vendor's items in a given order, without titles.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `getVendorItemSimpleInfoSortedListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  getVendorItemSimpleInfoSortedListFrame(args: GetVendorItemSimpleInfoSortedListFrameArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `getVendorItemSimpleInfoSortedListFrame`, which are read as they are wanted. */
  getVendorItemSimpleInfoSortedListFrameAll(args: GetVendorItemSimpleInfoSortedListFrameArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * Start a bulk item search, in the background.
   *
   * At most 10000 items and one bulk run at a time; framePosition and frameSize say which part of the results to fetch.
   * Read the outcome with GetBulkSearchItemsResult. The type of the activity it starts is unknown: use the one in the
   * answer.
   *
   * Changes once: never repeated by itself. Starts a bulk search that is billed per item; a repeat gives the id of the
   * running one, but starts and bills anew once that has ended. Needs no session. The operator of the shop pays for
   * each call.
   *
   * What it answers is less sure. Newer than what older installations of the service have.
   */
  runBulkSearchItems(args?: RunBulkSearchItemsArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
  /**
   * Search items and get one page of results.
   *
   * At most MaximumPageCount pages can be read, whatever TotalCount says.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchItemsFrameAll`
   * goes through all of them.
   */
  searchItemsFrame(args?: SearchItemsFrameArguments, options?: CallOptions): Promise<ItemSearchResult>;
  /** The items of all pages of `searchItemsFrame`, which are read as they are wanted. */
  searchItemsFrameAll(args?: SearchItemsFrameArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * Search promoted (affiliate) items and get one page of results.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `searchPromoteItemsFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchPromoteItemsFrame(args?: SearchPromoteItemsFrameArguments, options?: CallOptions): Promise<Page<PromoItemInfo>>;
  /** The items of all pages of `searchPromoteItemsFrame`, which are read as they are wanted. */
  searchPromoteItemsFrameAll(args?: SearchPromoteItemsFrameArguments, options?: CallOptions): AsyncIterableIterator<PromoItemInfo, undefined>;
}

/** Arguments of `batchSearchItemsFrame`. */
export type BatchSearchItemsFrameArguments = {
  readonly parameters?: SearchItemsParametersInput | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
  /**
   * Known: `SubCategories`, `SearchProperties`, `RootPath`, `Vendor`, `Brand`, `Category`, `HintCategories`,
   * `AvailableSearchMethods`.
   */
  readonly blockList?: readonly ("SubCategories" | "SearchProperties" | "RootPath" | "Vendor" | "Brand" | "Category" | "HintCategories" | "AvailableSearchMethods" | Open)[] | undefined;
};

/** Arguments of `findCategoryItemInfoListFrame`. */
export type FindCategoryItemInfoListFrameArguments = {
  readonly categoryId: string;
  readonly categoryItemFilter?: SearchItemsParametersInput | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `findCategoryItemSimpleInfoListFrame`. */
export type FindCategoryItemSimpleInfoListFrameArguments = {
  readonly categoryId: string;
  readonly categoryItemFilter?: SearchItemsParametersInput | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `findItemInfoListFrameByTitle`. */
export type FindItemInfoListFrameByTitleArguments = {
  /**
   * The root is likely SearchItemsParameters.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly searchParameters?: string | undefined;
  readonly itemTitle?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
  readonly languageOfQuery?: string | undefined;
};

/** Arguments of `findItemSimpleInfoListFrameByTitle`. */
export type FindItemSimpleInfoListFrameByTitleArguments = {
  /**
   * The root is likely SearchItemsParameters.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly searchParameters?: string | undefined;
  readonly itemTitle?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
  readonly languageOfQuery?: string | undefined;
};

/** Arguments of `getAvailableProviderSearchMethodInfoListForSearchParameters`. */
export type GetAvailableProviderSearchMethodInfoListForSearchParametersArguments = {
  readonly searchParameters?: SearchItemsParametersInput | undefined;
};

/** Arguments of `getBulkSearchItemsResult`. */
export type GetBulkSearchItemsResultArguments = {
  readonly activityId: string;
  /** false asks for the state only, true for the data. */
  readonly getResult?: boolean | undefined;
};

/** Arguments of `getCategoryItemInfoListFrame`. */
export type GetCategoryItemInfoListFrameArguments = {
  readonly categoryId: string;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `getCategoryItemSimpleInfoListFrame`. */
export type GetCategoryItemSimpleInfoListFrameArguments = {
  readonly categoryId: string;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `getCategorySearchProperties`. */
export type GetCategorySearchPropertiesArguments = {
  readonly categoryId: string;
};

/** Arguments of `getPromoteItems`. */
export type GetPromoteItemsArguments = {
  readonly promotedId?: string | undefined;
  /** Assumed, not documented. */
  readonly itemIds: readonly string[];
};

/** Arguments of `getVendorItemInfoSortedListFrame`. */
export type GetVendorItemInfoSortedListFrameArguments = {
  readonly vendorId: string;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
  /** An XML document that is not known; it is sent as it is. */
  readonly sortingParameters?: string | undefined;
};

/** Arguments of `getVendorItemSimpleInfoSortedListFrame`. */
export type GetVendorItemSimpleInfoSortedListFrameArguments = {
  readonly vendorId: string;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
  /** An XML document that is not known; it is sent as it is. */
  readonly sortingParameters?: string | undefined;
};

/** Arguments of `runBulkSearchItems`. */
export type RunBulkSearchItemsArguments = {
  readonly parameters?: SearchItemsParametersInput | undefined;
  readonly framePosition?: number | undefined;
  /** At most 10000. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchItemsFrame`. */
export type SearchItemsFrameArguments = {
  readonly parameters?: SearchItemsParametersInput | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchPromoteItemsFrame`. */
export type SearchPromoteItemsFrameArguments = {
  /**
   * The root is likely SearchItemsParameters.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly parameters?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

export type BatchItemSearchResult = {
  readonly items?: ItemSearchResult;
  readonly itemsError?: BlockError;
  readonly subCategories: readonly Category[];
  readonly subCategoriesError?: BlockError;
  readonly rootPath: readonly Category[];
  readonly rootPathError?: BlockError;
  readonly searchProperties: readonly ItemSearchProperty[];
  readonly searchPropertiesError?: BlockError;
  readonly vendor?: VendorInfo;
  readonly vendorError?: BlockError;
  readonly brand?: BrandInfo;
  readonly brandError?: BlockError;
  readonly category?: Category;
  readonly categoryError?: BlockError;
  readonly hintCategories: readonly Category[];
  readonly hintCategoriesError?: BlockError;
  readonly availableSearchMethods: readonly ProviderSearchMethodInfo[];
  readonly availableSearchMethodsError?: BlockError;
};

export type ItemPropertyValue = {
  readonly id?: string;
  readonly name?: string;
  readonly alias?: string;
  readonly itemCount?: number;
};

export type ItemSearchProperty = {
  readonly id?: string;
  readonly name?: string;
  readonly isBrand?: boolean;
  readonly isCategory?: boolean;
  readonly values: readonly ItemPropertyValue[];
};

export type ItemSearchResult = {
  readonly items: readonly ItemInfo[];
  readonly totalCount?: number;
  readonly categories: readonly SearchCategoryInfo[];
  readonly brands: readonly SearchBrandInfo[];
  readonly translatedItemTitle?: string;
  readonly currentImageUrl?: string;
  readonly provider?: string;
  /** Assumed, not documented. */
  readonly searchMethod?: SearchMethodId;
  readonly currentSort?: string;
  readonly currentFrameSize?: number;
  readonly maximumPageCount?: number;
  readonly isFoundByItemId?: boolean;
};

export type PromoItemInfo = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  readonly hasError?: boolean;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly title?: string;
  readonly originalTitle?: string;
  readonly masterQuantity?: number;
  readonly categoryId?: string;
  readonly externalCategoryId?: string;
  readonly vendorId?: string;
  readonly vendorName?: string;
  readonly vendorScore?: number;
  readonly description?: string;
  readonly brandId?: string;
  readonly taobaoItemUrl?: string;
  readonly externalItemUrl?: string;
  readonly mainPictureUrl?: string;
  /** Assumed, not documented. */
  readonly stuffStatus?: StuffStatus;
  readonly volume?: number;
  readonly price?: Price;
  readonly pictures: readonly ItemPicture[];
  readonly location?: Location;
  readonly features: readonly string[];
  readonly featuredValues: readonly FeaturedValue[];
  readonly isSellAllowed?: boolean;
  /** Assumed, not documented. */
  readonly sellDisallowReason?: ItemSellDisallowReason;
  readonly approxWeight?: Decimal;
  readonly physicalParameters?: PhysicalParameters;
  readonly isFiltered?: boolean;
  /** Assumed, not documented. */
  readonly filterReasons: readonly FilterReason[];
  readonly quantityRanges: readonly QuantityRange[];
  readonly updatedTime?: DateTime;
  readonly createdTime?: DateTime;
  readonly vendorDisplayName?: string;
  readonly isRatingListCategory?: boolean;
  readonly brandName?: string;
  readonly firstLotQuantity?: number;
  readonly nextLotQuantity?: number;
  readonly hasInternalDelivery?: boolean;
  readonly videos: readonly ItemVideo[];
  readonly actualWeightInfo?: ItemWeight;
  readonly weightInfos: readonly ItemWeight[];
  readonly clickUrl?: string;
  readonly keywordClickUrl?: string;
  readonly shopClickUrl?: string;
  readonly taobaokeCatClickUrl?: string;
  readonly commission?: string;
  readonly commissionNum?: string;
  readonly commissionRate?: string;
  readonly commissionVolume?: string;
  readonly couponEndTime?: string;
  readonly couponPrice?: string;
  readonly couponRate?: string;
  readonly couponStartTime?: string;
  readonly shopType?: string;
};

export type SearchBrandInfo = {
  readonly brandId?: string;
  readonly brandName?: string;
};

export type SearchCategoryInfo = {
  readonly id?: string;
  readonly externalId?: string;
  readonly name?: string;
  readonly isInternal?: boolean;
  readonly isHidden?: boolean;
  readonly itemCount?: number;
  readonly isFiltered?: boolean;
  /** Assumed, not documented. */
  readonly filterReasons: readonly FilterReason[];
  readonly providerType?: ItemProviderType;
};
