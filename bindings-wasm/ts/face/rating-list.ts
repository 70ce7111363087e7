// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { NoArguments, Page } from "../values.js";
import type {
  BackgroundActivityIdentificationInfo, BrandInfo, Category, FieldMetaInfo, ItemInfo, VendorInfo,
} from "./common.js";
import type { ApplicationType, ItemRatingType, RatingListContentType, StuffStatus } from "./enums.js";

/** Lists of chosen items, vendors, brands, categories and searches. */
export interface RatingListMethods {
  /**
   * Add elements of any content type to a rating list.
   *
   * Changes once: never repeated by itself. Adds elements to a list; whether a repeat adds them twice is not known.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  addElementsSetToRatingList(args: AddElementsSetToRatingListArguments, options?: CallOptions): Promise<null>;
  /**
   * Add items to an item rating list (older than AddElementsSetToRatingList).
   *
   * Changes once: never repeated by itself. Adds items to a list; whether a repeat adds them twice is not known. Needs
   * an operator's session.
   *
   * Known from other clients, not documented.
   */
  addItemRatingList(args: AddItemRatingListArguments, options?: CallOptions): Promise<null>;
  /**
   * Get the contents of several rating lists in one call.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  batchSearchRatingLists(args?: BatchSearchRatingListsArguments, options?: CallOptions): Promise<BatchRatingListsSearchResult>;
  /**
   * Get the settings of automatic rating lists.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getAutoRatingListsSettings(args?: GetAutoRatingListsSettingsArguments, options?: CallOptions): Promise<AutoRatingListsSettings>;
  /**
   * Get brands of a rating list.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getBrandRatingList(args: GetBrandRatingListArguments, options?: CallOptions): Promise<readonly BrandInfo[]>;
  /**
   * Get one page of the brands of a rating list.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `getBrandRatingListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  getBrandRatingListFrame(args: GetBrandRatingListFrameArguments, options?: CallOptions): Promise<Page<BrandInfo>>;
  /** The items of all pages of `getBrandRatingListFrame`, which are read as they are wanted. */
  getBrandRatingListFrameAll(args: GetBrandRatingListFrameArguments, options?: CallOptions): AsyncIterableIterator<BrandInfo, undefined>;
  /**
   * Get categories of a rating list.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getCategoryRatingList(args: GetCategoryRatingListArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * Get one page of the categories of a rating list.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `getCategoryRatingListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  getCategoryRatingListFrame(args: GetCategoryRatingListFrameArguments, options?: CallOptions): Promise<Page<Category>>;
  /** The items of all pages of `getCategoryRatingListFrame`, which are read as they are wanted. */
  getCategoryRatingListFrameAll(args: GetCategoryRatingListFrameArguments, options?: CallOptions): AsyncIterableIterator<Category, undefined>;
  /**
   * Get items of a rating list.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getItemRatingList(args: GetItemRatingListArguments, options?: CallOptions): Promise<readonly ItemInfo[]>;
  /**
   * Get one page of the items of a rating list.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `getItemRatingListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  getItemRatingListFrame(args: GetItemRatingListFrameArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `getItemRatingListFrame`, which are read as they are wanted. */
  getItemRatingListFrameAll(args: GetItemRatingListFrameArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * List the rating lists of a content type.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getRatingCollectionsByContent(args: GetRatingCollectionsByContentArguments, options?: CallOptions): Promise<readonly ItemRatingCollection[]>;
  /**
   * List the rating lists that contain an element.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getRatingListsByElement(args: GetRatingListsByElementArguments, options?: CallOptions): Promise<readonly ItemRatingCollection[]>;
  /**
   * Get search strings of a rating list.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getSearchStringRatingList(args: GetSearchStringRatingListArguments, options?: CallOptions): Promise<readonly string[]>;
  /**
   * Get vendors of a rating list.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getVendorRatingList(args: GetVendorRatingListArguments, options?: CallOptions): Promise<readonly VendorInfo[]>;
  /**
   * Get one page of the vendors of a rating list.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `getVendorRatingListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  getVendorRatingListFrame(args: GetVendorRatingListFrameArguments, options?: CallOptions): Promise<Page<VendorInfo>>;
  /** The items of all pages of `getVendorRatingListFrame`, which are read as they are wanted. */
  getVendorRatingListFrameAll(args: GetVendorRatingListFrameArguments, options?: CallOptions): AsyncIterableIterator<VendorInfo, undefined>;
  /**
   * Insert elements into a rating list at a given position.
   *
   * Changes once: never repeated by itself. Inserts elements at a position; a repeat could insert them twice. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  insertElementsSetToRatingList(args: InsertElementsSetToRatingListArguments, options?: CallOptions): Promise<null>;
  /**
   * Empty a rating list of any content type.
   *
   * Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it empty. Needs
   * an operator's session.
   *
   * Known from other clients, not documented.
   */
  removeAllElementsRatingList(args: RemoveAllElementsRatingListArguments, options?: CallOptions): Promise<null>;
  /**
   * Empty an item rating list.
   *
   * Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it empty. Needs
   * an operator's session.
   *
   * Known from other clients, not documented.
   */
  removeAllItemRatingList(args: RemoveAllItemRatingListArguments, options?: CallOptions): Promise<null>;
  /**
   * Remove elements of any content type from a rating list.
   *
   * Changes something; the same call again leaves the same state. Removes elements from a rating list; a repeat finds
   * them gone. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  removeElementsSetRatingList(args: RemoveElementsSetRatingListArguments, options?: CallOptions): Promise<null>;
  /**
   * Remove items from an item rating list.
   *
   * Changes something; the same call again leaves the same state. Removes items from a rating list; a repeat finds them
   * gone. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  removeItemRatingList(args: RemoveItemRatingListArguments, options?: CallOptions): Promise<null>;
  /**
   * Start the update of automatic rating lists in the background.
   *
   * Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same, but a
   * repeat leaves two runs beside each other. Needs an operator's session. Starts an activity of the type
   * `AutoRatingListsUpdating`, which the flow `activity` follows, as is assumed.
   *
   * Known from other clients, not documented.
   */
  runAutoRatingListsUpdating(args?: NoArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
  /**
   * Get one page of the brands of a rating list found by parameters.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `searchRatingListBrandsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchRatingListBrands(args?: SearchRatingListBrandsArguments, options?: CallOptions): Promise<Page<BrandInfo>>;
  /** The items of all pages of `searchRatingListBrands`, which are read as they are wanted. */
  searchRatingListBrandsAll(args?: SearchRatingListBrandsArguments, options?: CallOptions): AsyncIterableIterator<BrandInfo, undefined>;
  /**
   * Get one page of the categories of a rating list found by parameters.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `searchRatingListCategoriesAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchRatingListCategories(args?: SearchRatingListCategoriesArguments, options?: CallOptions): Promise<Page<Category>>;
  /** The items of all pages of `searchRatingListCategories`, which are read as they are wanted. */
  searchRatingListCategoriesAll(args?: SearchRatingListCategoriesArguments, options?: CallOptions): AsyncIterableIterator<Category, undefined>;
  /**
   * Get one page of the items of a rating list found by parameters.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `searchRatingListItemsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchRatingListItems(args?: SearchRatingListItemsArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `searchRatingListItems`, which are read as they are wanted. */
  searchRatingListItemsAll(args?: SearchRatingListItemsArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * Get one page of the search strings of a rating list found by parameters.
   *
   * No total is known for its pages.
   *
   * Needs no session. Gives one page; `searchRatingListSearchStringsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchRatingListSearchStrings(args?: SearchRatingListSearchStringsArguments, options?: CallOptions): Promise<readonly string[]>;
  /** The items of all pages of `searchRatingListSearchStrings`, which are read as they are wanted. */
  searchRatingListSearchStringsAll(args?: SearchRatingListSearchStringsArguments, options?: CallOptions): AsyncIterableIterator<string, undefined>;
  /**
   * Get one page of the vendors of a rating list found by parameters.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `searchRatingListVendorsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchRatingListVendors(args?: SearchRatingListVendorsArguments, options?: CallOptions): Promise<Page<VendorInfo>>;
  /** The items of all pages of `searchRatingListVendors`, which are read as they are wanted. */
  searchRatingListVendorsAll(args?: SearchRatingListVendorsArguments, options?: CallOptions): AsyncIterableIterator<VendorInfo, undefined>;
  /**
   * Search rating lists as an operator.
   *
   * Needs an operator's session. Gives one page; `searchRatingListsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchRatingLists(args?: SearchRatingListsArguments, options?: CallOptions): Promise<Page<ItemRatingCollection>>;
  /** The items of all pages of `searchRatingLists`, which are read as they are wanted. */
  searchRatingListsAll(args?: SearchRatingListsArguments, options?: CallOptions): AsyncIterableIterator<ItemRatingCollection, undefined>;
  /**
   * Change the settings of automatic rating lists.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its list
   * is stated whole. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateAutoRatingListsSettings(args: UpdateAutoRatingListsSettingsArguments, options?: CallOptions): Promise<null>;
  /**
   * Move a rating list to another category id.
   *
   * Changes once: never repeated by itself. Moves a list to another category; a repeat finds the old place empty and
   * could move that emptiness over the list. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateItemRatingCategoryId(args: UpdateItemRatingCategoryIdArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `addElementsSetToRatingList`. */
export type AddElementsSetToRatingListArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly contentType: RatingListContentType;
  readonly categoryId?: string | undefined;
  readonly itemList: readonly string[];
};

/** Arguments of `addItemRatingList`. */
export type AddItemRatingListArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly categoryId?: string | undefined;
  /** Assumed, not documented. */
  readonly itemList: readonly string[];
};

/** Arguments of `batchSearchRatingLists`. */
export type BatchSearchRatingListsArguments = {
  readonly searchParameters?: BatchRatingListSearchParameters | undefined;
  /** Seen in clients of the JSON endpoint. */
  readonly applicationType?: ApplicationType | undefined;
  /**
   * Sent by clients that never need it.
   *
   * Assumed, not documented.
   */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getAutoRatingListsSettings`. */
export type GetAutoRatingListsSettingsArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getBrandRatingList`. */
export type GetBrandRatingListArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly numberItem?: number | undefined;
  readonly categoryId?: string | undefined;
};

/** Arguments of `getBrandRatingListFrame`. */
export type GetBrandRatingListFrameArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly categoryId?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `getCategoryRatingList`. */
export type GetCategoryRatingListArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly numberItem?: number | undefined;
  readonly categoryId?: string | undefined;
};

/** Arguments of `getCategoryRatingListFrame`. */
export type GetCategoryRatingListFrameArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly categoryId?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `getItemRatingList`. */
export type GetItemRatingListArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly numberItem?: number | undefined;
  readonly categoryId?: string | undefined;
};

/** Arguments of `getItemRatingListFrame`. */
export type GetItemRatingListFrameArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly categoryId?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `getRatingCollectionsByContent`. */
export type GetRatingCollectionsByContentArguments = {
  readonly contentType: RatingListContentType;
};

/** Arguments of `getRatingListsByElement`. */
export type GetRatingListsByElementArguments = {
  readonly contentType: RatingListContentType;
  readonly itemId: string;
};

/** Arguments of `getSearchStringRatingList`. */
export type GetSearchStringRatingListArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly numberItem?: number | undefined;
  readonly categoryId?: string | undefined;
};

/** Arguments of `getVendorRatingList`. */
export type GetVendorRatingListArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly numberItem?: number | undefined;
  readonly categoryId?: string | undefined;
};

/** Arguments of `getVendorRatingListFrame`. */
export type GetVendorRatingListFrameArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly categoryId?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `insertElementsSetToRatingList`. */
export type InsertElementsSetToRatingListArguments = {
  readonly insertData: RatingListElementsInsertData;
};

/** Arguments of `removeAllElementsRatingList`. */
export type RemoveAllElementsRatingListArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly contentType: RatingListContentType;
  readonly categoryId?: string | undefined;
};

/** Arguments of `removeAllItemRatingList`. */
export type RemoveAllItemRatingListArguments = {
  readonly itemRatingType: ItemRatingType;
  readonly categoryId?: string | undefined;
};

/** Arguments of `removeElementsSetRatingList`. */
export type RemoveElementsSetRatingListArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly contentType: RatingListContentType;
  readonly categoryId?: string | undefined;
  /** Assumed, not documented. */
  readonly itemList: readonly string[];
};

/** Arguments of `removeItemRatingList`. */
export type RemoveItemRatingListArguments = {
  readonly itemRatingType: ItemRatingType;
  readonly categoryId?: string | undefined;
  /** Assumed, not documented. */
  readonly itemList: readonly string[];
};

/** Arguments of `searchRatingListBrands`. */
export type SearchRatingListBrandsArguments = {
  /**
   * The root is likely RatingListBrandSearchParameters.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly searchParameters?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchRatingListCategories`. */
export type SearchRatingListCategoriesArguments = {
  /**
   * The root is likely RatingListCategorySearchParameters.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly searchParameters?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchRatingListItems`. */
export type SearchRatingListItemsArguments = {
  readonly searchParameters?: RatingListItemSearchParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchRatingListSearchStrings`. */
export type SearchRatingListSearchStringsArguments = {
  /**
   * The root is likely RatingListSearchStringSearchParameters.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly searchParameters?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchRatingListVendors`. */
export type SearchRatingListVendorsArguments = {
  readonly searchParameters?: RatingListVendorSearchParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchRatingLists`. */
export type SearchRatingListsArguments = {
  readonly searchParameters?: RatingListSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `updateAutoRatingListsSettings`. */
export type UpdateAutoRatingListsSettingsArguments = {
  readonly updateData: AutoRatingListsSettingsUpdateData;
};

/** Arguments of `updateItemRatingCategoryId`. */
export type UpdateItemRatingCategoryIdArguments = {
  readonly itemRatingTypeId: ItemRatingType;
  readonly contentType: RatingListContentType;
  readonly oldCategoryId: string;
  readonly newCategoryId: string;
};

export type AutoRatingListsSettings = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly allowBackgroundUpdating?: boolean;
  readonly vendorids: readonly string[];
  readonly itemsPerVendor?: number;
};

export type AutoRatingListsSettingsUpdateData = {
  readonly allowBackgroundUpdating?: boolean | undefined;
  readonly vendorids?: readonly string[] | undefined;
  readonly itemsPerVendor?: number | undefined;
};

export type BatchRatingListSearchParameters = {
  readonly ratingLists?: readonly BatchSearchRatingListsRatingList[] | undefined;
  readonly useDefaultParameters?: boolean | undefined;
};

export type BatchRatingListsSearchResult = {
  readonly items: readonly ItemRatingList[];
  readonly vendors: readonly VendorRatingList[];
  readonly categories: readonly CategoryRatingList[];
  readonly brands: readonly BrandRatingList[];
  readonly searchStrings: readonly TextRatingList[];
};

export type BatchSearchRatingListsRatingList = {
  readonly categoryId?: string | undefined;
  readonly itemRatingType?: ItemRatingType | undefined;
  readonly isRandomSearch?: boolean | undefined;
  readonly contentType?: RatingListContentType | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

export type BrandRatingList = {
  /** Assumed, not documented. */
  readonly contentType?: RatingListContentType;
  readonly categoryId?: string;
  /** Assumed, not documented. */
  readonly itemRatingType?: ItemRatingType;
  readonly hasError?: boolean;
  readonly name?: string;
  readonly order?: number;
  readonly items: readonly BrandInfo[];
  readonly totalCount?: number;
};

export type CategoryRatingList = {
  /** Assumed, not documented. */
  readonly contentType?: RatingListContentType;
  readonly categoryId?: string;
  /** Assumed, not documented. */
  readonly itemRatingType?: ItemRatingType;
  readonly hasError?: boolean;
  readonly name?: string;
  readonly order?: number;
  readonly items: readonly Category[];
  readonly totalCount?: number;
};

export type ItemRatingCollection = {
  /** Assumed, not documented. */
  readonly contentTypeName?: RatingListContentType;
  /** Assumed, not documented. */
  readonly itemRatingTypeName?: ItemRatingType;
  readonly categoryId?: string;
  readonly count?: number;
};

export type ItemRatingList = {
  /** Assumed, not documented. */
  readonly contentType?: RatingListContentType;
  readonly categoryId?: string;
  /** Assumed, not documented. */
  readonly itemRatingType?: ItemRatingType;
  readonly hasError?: boolean;
  readonly name?: string;
  readonly order?: number;
  readonly items: readonly ItemInfo[];
  readonly totalCount?: number;
};

export type RatingListElementsInsertData = {
  readonly itemRatingType?: ItemRatingType | undefined;
  readonly categoryId?: string | undefined;
  readonly elementIdList?: readonly string[] | undefined;
  readonly indexNumber?: number | undefined;
  readonly contentType?: RatingListContentType | undefined;
};

/** The service is known to have more members. */
export type RatingListItemSearchParameters = {
  readonly categoryId?: string | undefined;
  readonly itemRatingType?: ItemRatingType | undefined;
  readonly stuffStatus?: StuffStatus | undefined;
};

export type RatingListSearchParameters = {
  readonly itemRatingType?: ItemRatingType | undefined;
  readonly contentType?: RatingListContentType | undefined;
  readonly categoryIdList?: readonly string[] | undefined;
};

/** The service is known to have more members. */
export type RatingListVendorSearchParameters = {
  readonly itemRatingType?: ItemRatingType | undefined;
};

export type TextRatingList = {
  /** Assumed, not documented. */
  readonly contentType?: RatingListContentType;
  readonly categoryId?: string;
  /** Assumed, not documented. */
  readonly itemRatingType?: ItemRatingType;
  readonly hasError?: boolean;
  readonly name?: string;
  readonly order?: number;
  readonly items: readonly string[];
  readonly totalCount?: number;
};

export type VendorRatingList = {
  /** Assumed, not documented. */
  readonly contentType?: RatingListContentType;
  readonly categoryId?: string;
  /** Assumed, not documented. */
  readonly itemRatingType?: ItemRatingType;
  readonly hasError?: boolean;
  readonly name?: string;
  readonly order?: number;
  readonly items: readonly VendorInfo[];
  readonly totalCount?: number;
};
