// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { Decimal, DecimalInput, NoArguments, Page } from "../values.js";
import type { BackgroundActivityIdentificationInfo } from "./common.js";

/** The shop's own warehouse. */
export interface WarehouseMethods {
  /**
   * Create a warehouse category.
   *
   * Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  createWarehouseCategory(args: CreateWarehouseCategoryArguments, options?: CallOptions): Promise<string>;
  /**
   * Create a warehouse item.
   *
   * Changes once: never repeated by itself. Creates an item; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  createWarehouseItem(args: CreateWarehouseItemArguments, options?: CallOptions): Promise<string>;
  /**
   * Create a property of warehouse items.
   *
   * Changes once: never repeated by itself. Creates a property; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  createWarehouseProperty(args: CreateWarehousePropertyArguments, options?: CallOptions): Promise<string>;
  /**
   * Create a value of a warehouse property.
   *
   * Changes once: never repeated by itself. Creates a value; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  createWarehousePropertyValue(args: CreateWarehousePropertyValueArguments, options?: CallOptions): Promise<string>;
  /**
   * Delete a warehouse category.
   *
   * Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it gone.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  deleteWarehouseCategory(args: DeleteWarehouseCategoryArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete a warehouse item.
   *
   * Changes something; the same call again leaves the same state. Deletes an item by id; a repeat finds it gone. Needs
   * an operator's session.
   *
   * Known from other clients, not documented.
   */
  deleteWarehouseItem(args: DeleteWarehouseItemArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete a property of warehouse items.
   *
   * Changes something; the same call again leaves the same state. Deletes a property by id; a repeat finds it gone.
   * Needs an operator's session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  deleteWarehouseProperty(args: DeleteWarehousePropertyArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete a value of a warehouse property.
   *
   * Changes something; the same call again leaves the same state. Deletes a value by id; a repeat finds it gone. Needs
   * an operator's session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  deleteWarehousePropertyValue(args: DeleteWarehousePropertyValueArguments, options?: CallOptions): Promise<null>;
  /**
   * Get a warehouse category.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getWarehouseCategoryInfo(args: GetWarehouseCategoryInfoArguments, options?: CallOptions): Promise<WarehouseCategoryInfo>;
  /**
   * Get a warehouse item.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getWarehouseItemInfo(args: GetWarehouseItemInfoArguments, options?: CallOptions): Promise<WarehouseItemInfo>;
  /**
   * List the properties warehouse items can have.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  getWarehouseProperties(args?: NoArguments, options?: CallOptions): Promise<readonly GetWarehousePropertiesItem[]>;
  /**
   * List the values of a warehouse property.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  getWarehousePropertyValues(args: GetWarehousePropertyValuesArguments, options?: CallOptions): Promise<readonly GetWarehousePropertyValuesItem[]>;
  /**
   * Start importing warehouse items from an uploaded file, in the background.
   *
   * Changes once: never repeated by itself. Starts an import that creates items; a repeat could create them twice.
   * Needs an operator's session. Starts an activity of the type `WarehouseItemsImporting`, which the flow `activity`
   * follows, as is assumed.
   *
   * Known from other clients, not documented.
   */
  runWarehouseImportItems(args: RunWarehouseImportItemsArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
  /**
   * Search warehouse categories.
   *
   * Needs an operator's session. Gives one page; `searchWarehouseCategoriesAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchWarehouseCategories(args?: SearchWarehouseCategoriesArguments, options?: CallOptions): Promise<Page<WarehouseCategoryInfo>>;
  /** The items of all pages of `searchWarehouseCategories`, which are read as they are wanted. */
  searchWarehouseCategoriesAll(args?: SearchWarehouseCategoriesArguments, options?: CallOptions): AsyncIterableIterator<WarehouseCategoryInfo, undefined>;
  /**
   * Search warehouse items.
   *
   * Needs an operator's session. Gives one page; `searchWarehouseItemsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchWarehouseItems(args?: SearchWarehouseItemsArguments, options?: CallOptions): Promise<Page<WarehouseItemInfo>>;
  /** The items of all pages of `searchWarehouseItems`, which are read as they are wanted. */
  searchWarehouseItemsAll(args?: SearchWarehouseItemsArguments, options?: CallOptions): AsyncIterableIterator<WarehouseItemInfo, undefined>;
  /**
   * Change a warehouse category.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of a category to the given
   * values. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateWarehouseCategory(args: UpdateWarehouseCategoryArguments, options?: CallOptions): Promise<null>;
  /**
   * Change a warehouse item.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of an item, its stock included,
   * to the given values, not by a difference. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateWarehouseItem(args: UpdateWarehouseItemArguments, options?: CallOptions): Promise<null>;
  /**
   * Change a property of warehouse items.
   *
   * Changes something; the same call again leaves the same state. Sets the data of a property to the given values.
   * Needs an operator's session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  updateWarehouseProperty(args: UpdateWarehousePropertyArguments, options?: CallOptions): Promise<null>;
  /**
   * Change a value of a warehouse property.
   *
   * The legacy library sends the value's id under the name propertyId; the delete call uses propertyValueId.
   *
   * Changes something; the same call again leaves the same state. Sets a value to the given text. Needs an operator's
   * session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  updateWarehousePropertyValue(args: UpdateWarehousePropertyValueArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `createWarehouseCategory`. */
export type CreateWarehouseCategoryArguments = {
  readonly createData: WarehouseCategoryData;
};

/** Arguments of `createWarehouseItem`. */
export type CreateWarehouseItemArguments = {
  readonly createData: WarehouseItemData;
};

/** Arguments of `createWarehouseProperty`. */
export type CreateWarehousePropertyArguments = {
  readonly createData: WarehousePropertyData;
};

/** Arguments of `createWarehousePropertyValue`. */
export type CreateWarehousePropertyValueArguments = {
  readonly propertyId: string;
  readonly createData: WarehousePropertyValueData;
};

/** Arguments of `deleteWarehouseCategory`. */
export type DeleteWarehouseCategoryArguments = {
  readonly categoryId: string;
};

/** Arguments of `deleteWarehouseItem`. */
export type DeleteWarehouseItemArguments = {
  readonly itemId: string;
};

/** Arguments of `deleteWarehouseProperty`. */
export type DeleteWarehousePropertyArguments = {
  readonly propertyId: string;
};

/** Arguments of `deleteWarehousePropertyValue`. */
export type DeleteWarehousePropertyValueArguments = {
  readonly propertyValueId: string;
};

/** Arguments of `getWarehouseCategoryInfo`. */
export type GetWarehouseCategoryInfoArguments = {
  readonly categoryId: string;
};

/** Arguments of `getWarehouseItemInfo`. */
export type GetWarehouseItemInfoArguments = {
  readonly itemId: string;
};

/** Arguments of `getWarehousePropertyValues`. */
export type GetWarehousePropertyValuesArguments = {
  readonly propertyId: string;
};

/** Arguments of `runWarehouseImportItems`. */
export type RunWarehouseImportItemsArguments = {
  readonly importData: RunWarehouseImportItemsImportData;
};

/** Arguments of `searchWarehouseCategories`. */
export type SearchWarehouseCategoriesArguments = {
  readonly searchParameters?: SearchWarehouseCategoriesSearchParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchWarehouseItems`. */
export type SearchWarehouseItemsArguments = {
  readonly searchParameters?: SearchWarehouseItemsSearchParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `updateWarehouseCategory`. */
export type UpdateWarehouseCategoryArguments = {
  readonly categoryId: string;
  readonly updateData: WarehouseCategoryData;
};

/** Arguments of `updateWarehouseItem`. */
export type UpdateWarehouseItemArguments = {
  readonly itemId: string;
  readonly updateData: WarehouseItemData;
};

/** Arguments of `updateWarehouseProperty`. */
export type UpdateWarehousePropertyArguments = {
  readonly propertyId: string;
  readonly updateData: WarehousePropertyData;
};

/** Arguments of `updateWarehousePropertyValue`. */
export type UpdateWarehousePropertyValueArguments = {
  readonly propertyId: string;
  readonly updateData: WarehousePropertyValueData;
};

export type GetWarehousePropertiesItem = {
  readonly id?: string;
  readonly name?: string;
};

export type GetWarehousePropertyValuesItem = {
  readonly id?: string;
  readonly value?: string;
};

export type RunWarehouseImportItemsImportData = {
  readonly sourceFileId?: string | undefined;
};

/** The service is known to have more members. */
export type SearchWarehouseCategoriesSearchParameters = {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly parentId?: string | undefined;
  readonly isParent?: boolean | undefined;
};

/** The service is known to have more members. */
export type SearchWarehouseItemsSearchParameters = {
  readonly categoryId?: string | undefined;
  readonly vendorId?: string | undefined;
  readonly name?: string | undefined;
};

export type WarehouseCategoryData = {
  readonly name?: string | undefined;
  readonly parentId?: string | undefined;
};

export type WarehouseCategoryInfo = {
  readonly id?: string;
  readonly name?: string;
  readonly parentId?: string;
  readonly isParent?: boolean;
};

export type WarehouseItemConfigurationData = {
  readonly id?: string | undefined;
  readonly price?: DecimalInput | undefined;
  readonly resetPrice?: boolean | undefined;
  readonly quantity?: number | undefined;
  readonly resetQuantity?: boolean | undefined;
};

export type WarehouseItemConfigurationInfo = {
  readonly id?: string;
  readonly displayName?: string;
  /** Assumed, not documented. */
  readonly price?: Decimal;
  /** Assumed, not documented. */
  readonly quantity?: number;
};

export type WarehouseItemData = {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly imageUrls?: readonly WarehouseItemImageData[] | undefined;
  readonly imageUrl?: string | undefined;
  readonly price?: DecimalInput | undefined;
  readonly isSellAllowed?: boolean | undefined;
  readonly quantity?: number | undefined;
  readonly weight?: DecimalInput | undefined;
  readonly resetWeight?: boolean | undefined;
  readonly categoryId?: string | undefined;
  readonly vendor?: WarehouseVendorData | undefined;
  readonly itemConfigurations?: readonly WarehouseItemConfigurationData[] | undefined;
  readonly itemPropertyValues?: readonly WarehouseItemPropertyValueData[] | undefined;
};

export type WarehouseItemImageData = {
  readonly isMain?: boolean | undefined;
  readonly value?: string | undefined;
};

export type WarehouseItemImageInfo = {
  readonly url?: string;
  /** Assumed, not documented. */
  readonly isMain?: boolean;
};

export type WarehouseItemInfo = {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly mainImageUrl?: string;
  readonly price?: Decimal;
  readonly quantity?: number;
  readonly categoryId?: string;
  readonly vendor?: WarehouseVendorInfo;
  readonly weight?: Decimal;
  readonly isSellAllowed?: boolean;
  readonly configurations: readonly WarehouseItemConfigurationInfo[];
  readonly imageUrls: readonly WarehouseItemImageInfo[];
  readonly propertyValues: readonly WarehouseItemPropertyValueInfo[];
};

export type WarehouseItemPropertyValueData = {
  readonly propertyId?: string | undefined;
  readonly propertyValueId?: string | undefined;
};

export type WarehouseItemPropertyValueInfo = {
  readonly name?: string;
  readonly propertyId?: string;
  readonly propertyValueId?: string;
  readonly value?: string;
};

export type WarehousePropertyData = {
  readonly name?: string | undefined;
};

export type WarehousePropertyValueData = {
  readonly value?: string | undefined;
};

export type WarehouseVendorData = {
  readonly name?: string | undefined;
};

export type WarehouseVendorInfo = {
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
  readonly pictureUrl?: string;
  readonly location?: string;
};
