// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { CallOptions } from "../types.js";
import type { Decimal } from "../values.js";
import type { BackgroundActivityIdentificationInfo, FieldMetaInfo } from "./common.js";
import type { ItemProviderType } from "./enums.js";

/** Buying at marketplaces: exporting orders to them, linking, synchronising. */
export interface ProviderOrdersMethods {
  /**
   * Get the data needed to open a new session with a provider for order placing.
   *
   * Changes something; the same call again leaves the same state. Opens a login attempt at the marketplace and gives
   * its address; a repeat opens another and the unused one lapses. Needs an operator's session.
   */
  getProviderOrdersIntegrationSessionAuthenticationInfo(args: GetProviderOrdersIntegrationSessionAuthenticationInfoArguments, options?: CallOptions): Promise<ProviderAuthenticationInfo>;
  /**
   * List the provider sessions used for order placing.
   *
   * Needs an operator's session.
   */
  getProviderOrdersIntegrationSessionInfoList(args: GetProviderOrdersIntegrationSessionInfoListArguments, options?: CallOptions): Promise<readonly ProviderSessionInfo[]>;
  /**
   * Get the settings of order placing with a provider.
   *
   * Needs an operator's session.
   */
  getProviderOrdersIntegrationSettings(args: GetProviderOrdersIntegrationSettingsArguments, options?: CallOptions): Promise<ProviderOrdersIntegrationSettings>;
  /**
   * Start placing an order's lines with a provider, in the background.
   *
   * Returns at once; work, questions and errors happen in the activity. Whether a second export of the same order
   * joins, fails or runs beside the first is not known.
   *
   * Changes once: never repeated by itself. Starts buying at the marketplace; a second run could buy the same goods
   * twice. Needs an operator's session. Wants a session with the marketplace, too: the option `provider`. Starts an
   * activity of the type `ProviderOrdersIntegrationExporting`, which the flow `activity` follows, as is assumed.
   */
  runOrderExportingToProvider(args: RunOrderExportingToProviderArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
  /**
   * Start linking an order with existing provider orders, in the background.
   *
   * Changes once: never repeated by itself. Starts linking order lines to marketplace orders; what a second run
   * meanwhile does is not known. Needs an operator's session. Wants a session with the marketplace, too: the option
   * `provider`. Starts an activity of the type `ProviderOrdersIntegrationLinking`, which the flow `activity` follows,
   * as is assumed.
   */
  runOrderLinkingWithProvider(args: RunOrderLinkingWithProviderArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
  /**
   * Start unlinking an order from its provider orders, in the background.
   *
   * Without line ids all linked lines of the order are unlinked; the documentation contradicts itself here.
   *
   * Changes once: never repeated by itself. Starts unlinking order lines; a late repeat could undo links that were made
   * since. Needs an operator's session. Wants a session with the marketplace, too: the option `provider`. Starts an
   * activity of the type `ProviderOrdersIntegrationUnlinking`, which the flow `activity` follows, as is assumed.
   */
  runOrderUnlinkingFromProvider(args: RunOrderUnlinkingFromProviderArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
  /**
   * Start synchronising orders with a provider, in the background.
   *
   * Runs by itself from time to time; this starts it by hand. Statuses come from the marketplace only, nothing goes
   * there.
   *
   * Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same, but a
   * repeat leaves two runs beside each other. Needs an operator's session. Wants a session with the marketplace, too:
   * the option `provider`. Starts an activity of the type `ProviderOrdersIntegrationSynchronizing`, which the flow
   * `activity` follows, as is assumed.
   */
  runOrdersSynchronizingWithProvider(args: RunOrdersSynchronizingWithProviderArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
  /**
   * Change the settings of order placing with a provider.
   *
   * Changes once: never repeated by itself. Its document is unknown and holds mappings that a repeat could add to
   * again. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateProviderOrdersIntegrationSettings(args: UpdateProviderOrdersIntegrationSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `getProviderOrdersIntegrationSessionAuthenticationInfo`. */
export type GetProviderOrdersIntegrationSessionAuthenticationInfoArguments = {
  readonly providerType: ItemProviderType;
  /** The browser comes back here with the finished session or an error; the names of its parameters are not documented. */
  readonly returnUrl: string;
};

/** Arguments of `getProviderOrdersIntegrationSessionInfoList`. */
export type GetProviderOrdersIntegrationSessionInfoListArguments = {
  readonly providerType: ItemProviderType;
};

/** Arguments of `getProviderOrdersIntegrationSettings`. */
export type GetProviderOrdersIntegrationSettingsArguments = {
  readonly providerType: ItemProviderType;
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `runOrderExportingToProvider`. */
export type RunOrderExportingToProviderArguments = {
  readonly providerType: ItemProviderType;
  readonly parameters: ProviderOrdersParameters;
};

/** Arguments of `runOrderLinkingWithProvider`. */
export type RunOrderLinkingWithProviderArguments = {
  readonly providerType: ItemProviderType;
  /** Assumed, not documented. */
  readonly parameters: ProviderOrdersParameters;
};

/** Arguments of `runOrderUnlinkingFromProvider`. */
export type RunOrderUnlinkingFromProviderArguments = {
  readonly providerType: ItemProviderType;
  /** Assumed, not documented. */
  readonly parameters: ProviderOrdersParameters;
};

/** Arguments of `runOrdersSynchronizingWithProvider`. */
export type RunOrdersSynchronizingWithProviderArguments = {
  readonly providerType: ItemProviderType;
  /** Ids of the orders to synchronise. A newer parameter; what the service does with it was not seen. */
  readonly parameters?: ProviderOrdersParameters | undefined;
};

/** Arguments of `updateProviderOrdersIntegrationSettings`. */
export type UpdateProviderOrdersIntegrationSettingsArguments = {
  readonly providerType: ItemProviderType;
  /**
   * A document of the settings editor (Meta UI); GetMetaEntities names its root.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly updateData: string;
};

export type ProviderAccountBalance = {
  readonly amount?: Decimal;
  readonly currencyCode?: string;
};

export type ProviderAuthenticationInfo = {
  readonly redirectUrl?: string;
};

export type ProviderOrdersIntegrationSettings = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly taobao?: Json;
};

/** OrderId with OrderLineIds names lines of one order; OrderIds names whole orders. */
export type ProviderOrdersParameters = {
  readonly orderId?: string | undefined;
  readonly orderLineIds?: readonly string[] | undefined;
  readonly orderIds?: readonly string[] | undefined;
};

export type ProviderSessionInfo = {
  readonly id?: string;
  readonly name?: string;
  readonly balance?: ProviderAccountBalance;
};
