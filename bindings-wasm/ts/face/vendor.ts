// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { FieldMetaInfo, FileInfo, FileInfoInput, VendorInfo } from "./common.js";

/** Vendors of marketplaces. */
export interface VendorMethods {
  /**
   * Get the instance's own additional data of a vendor.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getAdditionalVendorInfo(args: GetAdditionalVendorInfoArguments, options?: CallOptions): Promise<AdditionalVendorInfo>;
  /**
   * Get a vendor.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed.
   */
  getVendorInfo(args: GetVendorInfoArguments, options?: CallOptions): Promise<VendorInfo>;
  /**
   * Change the instance's own additional data of a vendor.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateAdditionalVendorInfo(args: UpdateAdditionalVendorInfoArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `getAdditionalVendorInfo`. */
export type GetAdditionalVendorInfoArguments = {
  readonly inputLanguage?: string | undefined;
  readonly vendorId: string;
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getVendorInfo`. */
export type GetVendorInfoArguments = {
  readonly vendorId: string;
};

/** Arguments of `updateAdditionalVendorInfo`. */
export type UpdateAdditionalVendorInfoArguments = {
  readonly inputLanguage?: string | undefined;
  readonly vendorId: string;
  readonly updateData: AdditionalVendorInfoUpdateData;
};

export type AdditionalVendorInfo = {
  readonly name?: string;
  readonly image: readonly FileInfo[];
  readonly metaInfo: readonly FieldMetaInfo[];
};

export type AdditionalVendorInfoUpdateData = {
  readonly name?: string | undefined;
  readonly image?: readonly FileInfoInput[] | undefined;
  readonly resetImage?: boolean | undefined;
};
