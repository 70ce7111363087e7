// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { Page } from "../values.js";
import type { ApplicationType, BannerActionType } from "./enums.js";

/** Pages and banners of the shop. */
export interface ContentMethods {
  /**
   * Create a content page of the shop menu.
   *
   * Changes once: never repeated by itself. Creates a content page; a repeat would create a second one. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  createContentMenuItem(args: CreateContentMenuItemArguments, options?: CallOptions): Promise<number>;
  /**
   * Delete a content page of the shop menu.
   *
   * Changes something; the same call again leaves the same state. Deletes a content page by id; a repeat finds it gone.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  deleteContentMenuItem(args: DeleteContentMenuItemArguments, options?: CallOptions): Promise<null>;
  /**
   * List the banners for a kind of application.
   *
   * Needs no session.
   *
   * What it answers is less sure. Newer than what older installations of the service have.
   */
  getBanners(args?: GetBannersArguments, options?: CallOptions): Promise<readonly GetBannersItem[]>;
  /**
   * Search content pages of the shop menu.
   *
   * Needs an operator's session. Gives one page; `searchContentMenuItemsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchContentMenuItems(args?: SearchContentMenuItemsArguments, options?: CallOptions): Promise<Page<ContentMenuItemInfo>>;
  /** The items of all pages of `searchContentMenuItems`, which are read as they are wanted. */
  searchContentMenuItemsAll(args?: SearchContentMenuItemsArguments, options?: CallOptions): AsyncIterableIterator<ContentMenuItemInfo, undefined>;
}

/** Arguments of `createContentMenuItem`. */
export type CreateContentMenuItemArguments = {
  readonly inputLanguage?: string | undefined;
  readonly createData: ContentMenuItemCreateData;
};

/** Arguments of `deleteContentMenuItem`. */
export type DeleteContentMenuItemArguments = {
  readonly menuItemId: string;
};

/** Arguments of `getBanners`. */
export type GetBannersArguments = {
  readonly applicationType?: ApplicationType | undefined;
};

/** Arguments of `searchContentMenuItems`. */
export type SearchContentMenuItemsArguments = {
  readonly inputLanguage?: string | undefined;
  readonly searchParameters?: ContentMenuItemSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** The service is known to have more members. */
export type ContentMenuItemCreateData = {
};

export type ContentMenuItemInfo = {
  readonly id?: number;
  readonly name?: string;
  readonly alias?: string;
};

/** The service is known to have more members. */
export type ContentMenuItemSearchParameters = {
};

export type GetBannersItem = {
  readonly name?: string;
  readonly pictureUrl?: string;
  readonly actionType?: BannerActionType;
  readonly actionParameter?: string;
};
