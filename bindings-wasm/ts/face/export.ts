// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { NoArguments } from "../values.js";
import type { BackgroundActivityIdentificationInfo, FieldMetaInfo } from "./common.js";

/** Exporting items to files and price lists. */
export interface ExportingMethods {
  /**
   * Get the settings of rating list export.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getSelectorExportingSettings(args?: GetSelectorExportingSettingsArguments, options?: CallOptions): Promise<SelectorExportersSettings>;
  /**
   * List the targets that rating lists can be exported to.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getSelectorExportingTargets(args?: NoArguments, options?: CallOptions): Promise<readonly ExportingTargetInfo[]>;
  /**
   * Get the address of the Yandex Market feed file.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getYandexMarketDataUrl(args?: NoArguments, options?: CallOptions): Promise<string>;
  /**
   * Get the settings of the Yandex Market integration.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getYandexMarketIntegrationSettings(args?: GetYandexMarketIntegrationSettingsArguments, options?: CallOptions): Promise<YandexMarketIntegrationSettings>;
  /**
   * Start exporting rating lists to a target, in the background.
   *
   * Changes once: never repeated by itself. Starts an export to an outside site; a repeat may publish the same goods
   * twice. Needs an operator's session. Starts an activity of the type `SelectorExporting`, which the flow `activity`
   * follows, as is assumed.
   *
   * Known from other clients, not documented.
   */
  runSelectorExporting(args: RunSelectorExportingArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
  /**
   * Change the settings of rating list export.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateSelectorExportingSettings(args: UpdateSelectorExportingSettingsArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the settings of the Yandex Market integration.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values; the
   * getter shows plain fields only. Needs no session.
   *
   * Known from other clients, not documented.
   */
  updateYandexMarketIntegrationSettings(args: UpdateYandexMarketIntegrationSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `getSelectorExportingSettings`. */
export type GetSelectorExportingSettingsArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getYandexMarketIntegrationSettings`. */
export type GetYandexMarketIntegrationSettingsArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `runSelectorExporting`. */
export type RunSelectorExportingArguments = {
  readonly exportingTarget: string;
};

/** Arguments of `updateSelectorExportingSettings`. */
export type UpdateSelectorExportingSettingsArguments = {
  readonly updateData: SelectorExportersSettingsUpdateData;
};

/** Arguments of `updateYandexMarketIntegrationSettings`. */
export type UpdateYandexMarketIntegrationSettingsArguments = {
  /**
   * A document of the settings editor (Meta UI); GetMetaEntities names its root.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly updateData: string;
};

export type ExportingTargetInfo = {
  readonly id?: string;
  readonly name?: string;
};

export type SelectorExportersSettings = {
  readonly vkontakte?: VkontakteIntegrationSettings;
  readonly metaInfo: readonly FieldMetaInfo[];
};

export type SelectorExportersSettingsUpdateData = {
  readonly vkontakte?: VkontakteIntegrationSettingsInput | undefined;
};

export type VkontakteIntegrationSettings = {
  readonly backgroundExporting?: boolean;
  readonly categoryIds: readonly string[];
  readonly login?: string;
  readonly password?: string;
  readonly groupId?: string;
  readonly albumName?: string;
};

/** `VkontakteIntegrationSettings` as an argument. */
export type VkontakteIntegrationSettingsInput = {
  readonly backgroundExporting?: boolean | undefined;
  readonly categoryIds?: readonly string[] | undefined;
  readonly login?: string | undefined;
  readonly password?: string | undefined;
  readonly groupId?: string | undefined;
  readonly albumName?: string | undefined;
};

export type YandexMarketIntegrationSettings = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly itemRelativeUrlTemplate?: string;
  readonly shopName?: string;
  readonly webSiteUrl?: string;
};
