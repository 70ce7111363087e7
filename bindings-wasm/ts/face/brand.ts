// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { NoArguments, Page } from "../values.js";
import type { BrandInfo } from "./common.js";

/** Brands. */
export interface BrandMethods {
  /**
   * Create a brand.
   *
   * Changes once: never repeated by itself. Creates a brand; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  addBrandInfo(args: AddBrandInfoArguments, options?: CallOptions): Promise<string>;
  /**
   * Change a brand.
   *
   * Changes something; the same call again leaves the same state. Sets the data of a brand to the given values. Needs
   * an operator's session.
   *
   * Known from other clients, not documented.
   */
  editBrandInfo(args: EditBrandInfoArguments, options?: CallOptions): Promise<string>;
  /**
   * Find brands by name.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  findBrandInfoList(args?: FindBrandInfoListArguments, options?: CallOptions): Promise<readonly BrandInfo[]>;
  /**
   * Get a brand.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getBrandInfo(args: GetBrandInfoArguments, options?: CallOptions): Promise<BrandInfo>;
  /**
   * List all brands, hidden ones included.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getBrandInfoFullList(args?: NoArguments, options?: CallOptions): Promise<readonly BrandInfo[]>;
  /**
   * List the brands.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   *
   * Known from other clients, not documented.
   */
  getBrandInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly BrandInfo[]>;
  /**
   * Get one page of the brands.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `getBrandInfoListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  getBrandInfoListFrame(args?: GetBrandInfoListFrameArguments, options?: CallOptions): Promise<Page<BrandInfo>>;
  /** The items of all pages of `getBrandInfoListFrame`, which are read as they are wanted. */
  getBrandInfoListFrameAll(args?: GetBrandInfoListFrameArguments, options?: CallOptions): AsyncIterableIterator<BrandInfo, undefined>;
  /**
   * List the brands known to the platform.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getGlobalBrandInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly BrandInfo[]>;
  /**
   * Delete a brand.
   *
   * Changes something; the same call again leaves the same state. Deletes a brand by id; a repeat finds it gone. Needs
   * an operator's session.
   *
   * Known from other clients, not documented.
   */
  removeBrandInfo(args: RemoveBrandInfoArguments, options?: CallOptions): Promise<null>;
  /**
   * Get one page of the provider's brands by name.
   *
   * Needs an operator's session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `searchOriginalBrandsFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchOriginalBrandsFrame(args?: SearchOriginalBrandsFrameArguments, options?: CallOptions): Promise<Page<BrandInfo>>;
  /** The items of all pages of `searchOriginalBrandsFrame`, which are read as they are wanted. */
  searchOriginalBrandsFrameAll(args?: SearchOriginalBrandsFrameArguments, options?: CallOptions): AsyncIterableIterator<BrandInfo, undefined>;
}

/** Arguments of `addBrandInfo`. */
export type AddBrandInfoArguments = {
  readonly brandInfo: EditableBrandInfo;
};

/** Arguments of `editBrandInfo`. */
export type EditBrandInfoArguments = {
  readonly brandId: string;
  readonly brandInfo: EditableBrandInfo;
};

/** Arguments of `findBrandInfoList`. */
export type FindBrandInfoListArguments = {
  readonly name?: string | undefined;
};

/** Arguments of `getBrandInfo`. */
export type GetBrandInfoArguments = {
  readonly brandId: string;
};

/** Arguments of `getBrandInfoListFrame`. */
export type GetBrandInfoListFrameArguments = {
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `removeBrandInfo`. */
export type RemoveBrandInfoArguments = {
  readonly brandId: string;
};

/** Arguments of `searchOriginalBrandsFrame`. */
export type SearchOriginalBrandsFrameArguments = {
  readonly name?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

export type EditableBrandInfo = {
  readonly name?: string | undefined;
  readonly pictureUrl?: string | undefined;
  readonly description?: string | undefined;
  readonly isNameSearch?: boolean | undefined;
  readonly externalId?: string | undefined;
  readonly isHidden?: boolean | undefined;
};
