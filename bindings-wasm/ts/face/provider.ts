// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { CallOptions } from "../types.js";
import type { NoArguments } from "../values.js";
import type { FieldMetaInfo, ProviderInfo, ProviderSearchMethodInfo } from "./common.js";
import type { ItemProviderType } from "./enums.js";

/** Marketplaces: what each can do, and its settings. */
export interface ProvidersMethods {
  /**
   * Get what a provider supports (search, languages, currencies).
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getProviderInfo(args: GetProviderInfoArguments, options?: CallOptions): Promise<ProviderInfo>;
  /**
   * List the providers available to the instance.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getProviderInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly ProviderInfo[]>;
  /**
   * Get the settings of one provider search method.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getProviderSearchMethod(args: GetProviderSearchMethodArguments, options?: CallOptions): Promise<ProviderSearchMethod>;
  /**
   * List the available provider search methods.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getProviderSearchMethodInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly ProviderSearchMethodInfo[]>;
  /**
   * Get the common settings of provider search methods.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getProviderSearchMethodSettings(args?: GetProviderSearchMethodSettingsArguments, options?: CallOptions): Promise<ProviderSearchMethodSettings>;
  /**
   * List the provider search methods for editing.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getProviderSearchMethods(args?: GetProviderSearchMethodsArguments, options?: CallOptions): Promise<readonly ProviderSearchMethod[]>;
  /**
   * Get the settings of a provider.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getProviderSettings(args: GetProviderSettingsArguments, options?: CallOptions): Promise<ProviderSettings>;
  /**
   * Change the settings of one provider search method.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateProviderSearchMethod(args: UpdateProviderSearchMethodArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the common settings of provider search methods.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its list
   * is stated whole. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateProviderSearchMethodSettings(args: UpdateProviderSearchMethodSettingsArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the settings of a provider.
   *
   * Changes once: never repeated by itself. The fields of the document are unknown; they may hold lists that a repeat
   * could add to again. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateProviderSettings(args: UpdateProviderSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `getProviderInfo`. */
export type GetProviderInfoArguments = {
  readonly providerType: ItemProviderType;
};

/** Arguments of `getProviderSearchMethod`. */
export type GetProviderSearchMethodArguments = {
  readonly inputLanguage?: string | undefined;
  readonly searchMethodId: string;
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getProviderSearchMethodSettings`. */
export type GetProviderSearchMethodSettingsArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getProviderSearchMethods`. */
export type GetProviderSearchMethodsArguments = {
  readonly inputLanguage?: string | undefined;
};

/** Arguments of `getProviderSettings`. */
export type GetProviderSettingsArguments = {
  readonly providerType: ItemProviderType;
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `updateProviderSearchMethod`. */
export type UpdateProviderSearchMethodArguments = {
  readonly inputLanguage?: string | undefined;
  readonly searchMethodId: string;
  readonly updateData: ProviderSearchMethodUpdateData;
};

/** Arguments of `updateProviderSearchMethodSettings`. */
export type UpdateProviderSearchMethodSettingsArguments = {
  readonly updateData: ProviderSearchMethodSettingsUpdateData;
};

/** Arguments of `updateProviderSettings`. */
export type UpdateProviderSettingsArguments = {
  readonly providerType: ItemProviderType;
  readonly updateData: ProviderSettingsUpdateData;
};

export type ProviderSearchMethod = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly id?: string;
  readonly displayName?: string;
  readonly defaultSort?: string;
};

export type ProviderSearchMethodSettings = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly searchMethods: readonly string[];
};

export type ProviderSearchMethodSettingsUpdateData = {
  readonly searchMethods?: readonly string[] | undefined;
};

export type ProviderSearchMethodUpdateData = {
  readonly id?: string | undefined;
  readonly displayName?: string | undefined;
  readonly defaultSort?: string | undefined;
};

export type ProviderSettings = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly taobao?: Json;
};

export type ProviderSettingsUpdateData = {
  readonly taobao?: Json | object | undefined;
};
