// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { CallOptions } from "../types.js";
import type { DateTime, Decimal, DecimalInput, NoArguments } from "../values.js";
import type {
  Category, CategoryMetaDataItem, CategoryMetaDataItemInput, SearchItemsParameters, SearchItemsParametersInput,
} from "./common.js";
import type {
  CategoryDeleteStatus, EntityErrorCode, FilterReason, ItemProviderType, RatingListContentType, SearchMethodId,
} from "./enums.js";

/** The tree of categories, and changing it. */
export interface CatalogMethods {
  /**
   * Create a catalogue category (older call without a full category document).
   *
   * Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  addCategory(args: AddCategoryArguments, options?: CallOptions): Promise<CategoryId>;
  /**
   * Create a catalogue category with its name in the request language.
   *
   * Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  addCategoryByLanguage(args: AddCategoryByLanguageArguments, options?: CallOptions): Promise<CategoryId>;
  /**
   * Create a catalogue category from a full category document.
   *
   * Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  addCategoryInfo(args: AddCategoryInfoArguments, options?: CallOptions): Promise<Category>;
  /**
   * Show or hide categories.
   *
   * Changes something; the same call again leaves the same state. Sets each named category to shown or hidden. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  editCategoriesVisible(args: EditCategoriesVisibleArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the provider id linked to a category.
   *
   * Changes something; the same call again leaves the same state. Sets the linked provider category to the given id.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  editCategoryExternalId(args: EditCategoryExternalIdArguments, options?: CallOptions): Promise<null>;
  /**
   * Change a category with a full category document.
   *
   * Changes something; the same call again leaves the same state. Sets the data of a category to the given values.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  editCategoryInfo(args: EditCategoryInfoArguments, options?: CallOptions): Promise<Category>;
  /**
   * Rename a category.
   *
   * Changes something; the same call again leaves the same state. Sets the name of a category. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  editCategoryName(args: EditCategoryNameArguments, options?: CallOptions): Promise<null>;
  /**
   * Rename a category in the request language.
   *
   * Changes something; the same call again leaves the same state. Sets the name of a category in one language. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  editCategoryNameByLanguage(args: EditCategoryNameByLanguageArguments, options?: CallOptions): Promise<null>;
  /**
   * Move a category under another parent.
   *
   * Changes something; the same call again leaves the same state. Sets the parent of a category. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  editCategoryParent(args: EditCategoryParentArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the position of a category among its siblings.
   *
   * Changes something; the same call again leaves the same state. Sets the position of one category to the given index.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  editOrderOfCategory(args: EditOrderOfCategoryArguments, options?: CallOptions): Promise<null>;
  /**
   * Export the current catalogue package.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  exportCatalog(args?: NoArguments, options?: CallOptions): Promise<readonly CategoryImportInfo[]>;
  /**
   * Export the catalogue structure (older than ExportStructureByLanguage).
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  exportStructure(args?: NoArguments, options?: CallOptions): Promise<string>;
  /**
   * Export the catalogue structure in the request language.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  exportStructureByLanguage(args?: NoArguments, options?: CallOptions): Promise<string>;
  /**
   * Export the category tree under a parent category.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented. What it answers is not known: a generic tree.
   */
  exportSubCatalogTree(args?: ExportSubCatalogTreeArguments, options?: CallOptions): Promise<Json>;
  /**
   * Find categories by a part of their name.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  findHintCategoryInfoList(args?: FindHintCategoryInfoListArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * List all areas (administrative divisions of China).
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getAllAreaList(args?: NoArguments, options?: CallOptions): Promise<readonly Area[]>;
  /**
   * Get the whole catalogue as a tree of brief categories.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented. What it answers is less sure. Newer than what older installations of the
   * service have.
   */
  getBriefCatalog(args?: NoArguments, options?: CallOptions): Promise<BriefCatalog>;
  /**
   * Get a category.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getCategoryInfo(args: GetCategoryInfoArguments, options?: CallOptions): Promise<Category>;
  /**
   * Get several categories by id.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getCategoryInfoList(args: GetCategoryInfoListArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * List the parents of a category up to the root.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getCategoryRootPath(args: GetCategoryRootPathArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * List the subcategories of a category.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getCategorySubcategoryInfoList(args: GetCategorySubcategoryInfoListArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * List subcategories with the data needed for editing them.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getEditableCategorySubcategories(args?: GetEditableCategorySubcategoriesArguments, options?: CallOptions): Promise<readonly EditableOtapiCategory[]>;
  /**
   * Get the whole catalogue of a provider as a tree of brief categories.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented. What it answers is less sure. Newer than what older installations of the
   * service have.
   */
  getProviderBriefCatalog(args: GetProviderBriefCatalogArguments, options?: CallOptions): Promise<BriefCatalog>;
  /**
   * Get a category of the provider's own catalogue.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getProviderCategory(args: GetProviderCategoryArguments, options?: CallOptions): Promise<Category>;
  /**
   * List the parents of a provider category up to the root.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getProviderCategoryRootPath(args: GetProviderCategoryRootPathArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * List the subcategories of a provider category.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getProviderCategorySubcategories(args: GetProviderCategorySubcategoriesArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * List the top-level areas (administrative divisions of China).
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getRootAreaList(args?: NoArguments, options?: CallOptions): Promise<readonly Area[]>;
  /**
   * List the root categories.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getRootCategoryInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * List the categories offered as a choice for searching.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getSearchCategoryInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * List the areas below an area down to a depth.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getSubAreaList(args: GetSubAreaListArguments, options?: CallOptions): Promise<readonly Area[]>;
  /**
   * List the root categories and two levels below them.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getThreeLevelRootCategoryInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * List the root categories and one level below them.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
   * minutes, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getTwoLevelRootCategoryInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * Hide childless categories whose provider category no longer exists.
   *
   * Changes once: never repeated by itself. Hides categories that have no children left; a repeat may reach parents
   * that became childless by the first call. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  hideDeletedCategoriesWithoutChildren(args?: NoArguments, options?: CallOptions): Promise<null>;
  /**
   * Import a prepared catalogue package.
   *
   * Changes once: never repeated by itself. Loads a whole catalogue; whether it replaces the present one or adds to it
   * is not known. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  importCatalog(args: ImportCatalogArguments, options?: CallOptions): Promise<null>;
  /**
   * Import a catalogue structure (older than ImportStructureByLanguage).
   *
   * Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one or adds to
   * it is not known. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  importStructure(args: ImportStructureArguments, options?: CallOptions): Promise<null>;
  /**
   * Import a prepared catalogue structure in the request language.
   *
   * Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one or adds to
   * it is not known. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  importStructureByLanguage(args: ImportStructureByLanguageArguments, options?: CallOptions): Promise<null>;
  /**
   * Import a category tree under a parent category.
   *
   * Changes once: never repeated by itself. Creates categories under a parent and returns their new ids; a repeat would
   * create them again. Needs an operator's session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  importSubCatalogTree(args: ImportSubCatalogTreeArguments, options?: CallOptions): Promise<readonly ImportSubCatalogTreeItem[]>;
  /**
   * Move several categories under a parent at a given position.
   *
   * Changes once: never repeated by itself. Inserts categories at a position counted among their siblings; with the
   * moved ones already there, a repeat may count differently. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  moveCategories(args: MoveCategoriesArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete an own category with all its subcategories.
   *
   * Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it gone.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  removeCategory(args: RemoveCategoryArguments, options?: CallOptions): Promise<null>;
  /**
   * Find categories whose provider category no longer exists.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  searchDeletedCategoriesIds(args?: NoArguments, options?: CallOptions): Promise<readonly Category[]>;
}

/** Arguments of `addCategory`. */
export type AddCategoryArguments = {
  readonly categoryName: string;
  readonly parentCategoryId?: string | undefined;
  readonly categoryId?: string | undefined;
};

/** Arguments of `addCategoryByLanguage`. */
export type AddCategoryByLanguageArguments = {
  readonly categoryName: string;
  readonly parentCategoryId?: string | undefined;
  readonly categoryId?: string | undefined;
};

/** Arguments of `addCategoryInfo`. */
export type AddCategoryInfoArguments = {
  readonly inputLanguage?: string | undefined;
  readonly categoryInfo: EditableCategoryInfo;
};

/** Arguments of `editCategoriesVisible`. */
export type EditCategoriesVisibleArguments = {
  /**
   * Each entry is a category id, a hyphen and 0 (hidden) or 1 (shown), as in otc-15-1. Only single entries were seen.
   *
   * Assumed, not documented.
   */
  readonly categoriesVisibleSettings: readonly string[];
};

/** Arguments of `editCategoryExternalId`. */
export type EditCategoryExternalIdArguments = {
  readonly categoryId: string;
  readonly externalCategoryId?: string | undefined;
};

/** Arguments of `editCategoryInfo`. */
export type EditCategoryInfoArguments = {
  readonly categoryId: string;
  readonly categoryInfo: EditableCategoryInfo;
};

/** Arguments of `editCategoryName`. */
export type EditCategoryNameArguments = {
  readonly categoryId: string;
  readonly categoryName: string;
};

/** Arguments of `editCategoryNameByLanguage`. */
export type EditCategoryNameByLanguageArguments = {
  readonly categoryId: string;
  readonly categoryName: string;
};

/** Arguments of `editCategoryParent`. */
export type EditCategoryParentArguments = {
  readonly categoryId: string;
  readonly parentCategoryId: string;
};

/** Arguments of `editOrderOfCategory`. */
export type EditOrderOfCategoryArguments = {
  readonly categoryId: string;
  readonly index: number;
};

/** Arguments of `exportSubCatalogTree`. */
export type ExportSubCatalogTreeArguments = {
  readonly parentCategoryId?: string | undefined;
};

/** Arguments of `findHintCategoryInfoList`. */
export type FindHintCategoryInfoListArguments = {
  readonly hintTitle?: string | undefined;
};

/** Arguments of `getCategoryInfo`. */
export type GetCategoryInfoArguments = {
  readonly categoryId: string;
};

/** Arguments of `getCategoryInfoList`. */
export type GetCategoryInfoListArguments = {
  readonly categoryIds: readonly string[];
};

/** Arguments of `getCategoryRootPath`. */
export type GetCategoryRootPathArguments = {
  readonly categoryId: string;
};

/** Arguments of `getCategorySubcategoryInfoList`. */
export type GetCategorySubcategoryInfoListArguments = {
  readonly parentCategoryId: string;
};

/** Arguments of `getEditableCategorySubcategories`. */
export type GetEditableCategorySubcategoriesArguments = {
  readonly parentCategoryId?: string | undefined;
  readonly needHighlightParentsOfDeletedCategories?: boolean | undefined;
};

/** Arguments of `getProviderBriefCatalog`. */
export type GetProviderBriefCatalogArguments = {
  readonly providerType: ItemProviderType;
};

/** Arguments of `getProviderCategory`. */
export type GetProviderCategoryArguments = {
  readonly categoryId: string;
};

/** Arguments of `getProviderCategoryRootPath`. */
export type GetProviderCategoryRootPathArguments = {
  readonly categoryId: string;
};

/** Arguments of `getProviderCategorySubcategories`. */
export type GetProviderCategorySubcategoriesArguments = {
  readonly categoryId: string;
};

/** Arguments of `getSubAreaList`. */
export type GetSubAreaListArguments = {
  readonly parentId: string;
  readonly depthLevel?: number | undefined;
};

/** Arguments of `importCatalog`. */
export type ImportCatalogArguments = {
  /**
   * The document that ExportCatalog returns, as it is.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly catalog: string;
};

/** Arguments of `importStructure`. */
export type ImportStructureArguments = {
  /**
   * The document that ExportStructure returns.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly source: string;
};

/** Arguments of `importStructureByLanguage`. */
export type ImportStructureByLanguageArguments = {
  /**
   * The document that ExportStructureByLanguage returns.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly source: string;
};

/** Arguments of `importSubCatalogTree`. */
export type ImportSubCatalogTreeArguments = {
  readonly parentCategoryId?: string | undefined;
  /**
   * The document that ExportSubCatalogTree returns, as it is (see the type CategoryImportInfo).
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly catalog: string;
};

/** Arguments of `moveCategories`. */
export type MoveCategoriesArguments = {
  readonly categoryIds: readonly string[];
  readonly parentCategoryId: string;
  /** Assumed, not documented. */
  readonly index?: number | undefined;
};

/** Arguments of `removeCategory`. */
export type RemoveCategoryArguments = {
  readonly categoryId: string;
};

export type Area = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  readonly hasError?: boolean;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly updatedTime?: DateTime;
  readonly name?: string;
  readonly parentId?: string;
  readonly type?: string;
  readonly zip?: string;
};

export type BriefCatalog = {
  readonly roots: readonly BriefCategory[];
};

/** Id and Children were seen; Name is assumed. */
export type BriefCategory = {
  readonly id?: string;
  readonly name?: string;
  readonly children: readonly BriefCategory[];
};

export type CategoryId = {
  readonly value?: string;
};

export type CategoryImportInfo = {
  readonly children: readonly CategoryImportInfo[];
  readonly localId?: number;
  readonly externalId?: string;
  readonly searchItemsParameters?: SearchItemsParameters;
  readonly name?: string;
  readonly approxWeight?: Decimal;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly isDeleted?: boolean;
  readonly isParentOnProvider?: boolean;
  readonly isHidden?: boolean;
};

/**
 * The child element is written in lower case.
 *
 * The service is known to have more members.
 */
export type CategorySearchUrl = {
  readonly value?: string | undefined;
};

export type EditableCategoryInfo = {
  readonly categoryName?: string | undefined;
  readonly parentId?: string | undefined;
  readonly approxWeight?: DecimalInput | undefined;
  readonly resetApproxWeight?: boolean | undefined;
  readonly resetSearchParameters?: boolean | undefined;
  readonly externalId?: string | undefined;
  readonly iconImageUrl?: string | undefined;
  readonly searchUrl?: CategorySearchUrl | undefined;
  readonly searchParameters?: SearchItemsParametersInput | undefined;
  readonly metaData?: readonly CategoryMetaDataItemInput[] | undefined;
};

export type EditableOtapiCategory = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  readonly hasError?: boolean;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly updatedTime?: DateTime;
  readonly isHidden?: boolean;
  readonly isVirtual?: boolean;
  readonly externalId?: string;
  readonly name?: string;
  readonly itemCount?: number;
  readonly isParent?: boolean;
  readonly parentId?: string;
  readonly approxWeight?: Decimal;
  readonly isSearch?: boolean;
  /** Assumed, not documented. */
  readonly searchMethod?: SearchMethodId;
  readonly isInternal?: boolean;
  /** Assumed, not documented. */
  readonly availableItemRatingListContentTypes: readonly RatingListContentType[];
  readonly rootPath: readonly Category[];
  readonly iconImageUrl?: string;
  readonly metaData: readonly CategoryMetaDataItem[];
  readonly isFiltered?: boolean;
  /** Assumed, not documented. */
  readonly filterReasons: readonly FilterReason[];
  readonly searchParameters?: SearchItemsParameters;
  /** Assumed, not documented. */
  readonly deleteStatus?: CategoryDeleteStatus;
};

export type ImportSubCatalogTreeItem = {
  readonly importId?: string;
  readonly actualId?: string;
};
