// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { CallOptions } from "../types.js";
import type { DateTimeInput, Decimal, DecimalInput, NoArguments } from "../values.js";
import type { CurrencyInfo, CurrencyInformation, InstanceCurrencies } from "./common.js";
import type { CurrencyRateCheckStatus, SynchronizationMode } from "./enums.js";

/** Currencies and exchange rates. */
export interface CurrencyMethods {
  /**
   * Add an exchange rate for a pair of currencies.
   *
   * Changes once: never repeated by itself. Adds a rate; whether a repeat adds a second entry, replaces the first or is
   * refused is not known. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  addCurrencyRate(args: AddCurrencyRateArguments, options?: CallOptions): Promise<null>;
  /**
   * Check which exchange rates the instance lacks.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  checkCurrencyRates(args?: NoArguments, options?: CallOptions): Promise<CheckCurrencyRatesResult>;
  /**
   * Get the currency in use.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getCurrency(args?: NoArguments, options?: CallOptions): Promise<CurrencyInfo>;
  /**
   * List the currencies the instance uses (older form).
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getCurrencyInstanceList(args?: NoArguments, options?: CallOptions): Promise<InstanceCurrencies>;
  /**
   * List the currencies that can be chosen.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getCurrencyList(args?: NoArguments, options?: CallOptions): Promise<readonly CurrencyInfo[]>;
  /**
   * Get the history of an exchange rate for a period.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented. What it answers is not known: a generic tree. Newer than what older
   * installations of the service have.
   */
  getCurrencyRateHistory(args?: GetCurrencyRateHistoryArguments, options?: CallOptions): Promise<Json>;
  /**
   * List the ways exchange rates can be synchronised.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getCurrencySynchronizationModeList(args?: NoArguments, options?: CallOptions): Promise<readonly CurrencySynchronizationMode[]>;
  /**
   * Get the currency settings of the instance.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getInstanceCurrenciesSettings(args?: NoArguments, options?: CallOptions): Promise<CurrencySettings>;
  /**
   * List the currencies shown in the shop.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getInstanceCurrencyInfoList(args?: NoArguments, options?: CallOptions): Promise<InstanceCurrencies>;
  /**
   * List the current exchange rates.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getInstanceCurrencyRateList(args?: NoArguments, options?: CallOptions): Promise<readonly CurrencyRate[]>;
  /**
   * List the exchange rates used in the shop.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getShowcaseCurrencyRates(args?: NoArguments, options?: CallOptions): Promise<ShowcaseCurrencyRates>;
  /**
   * Delete the exchange rate of a pair of currencies.
   *
   * Changes something; the same call again leaves the same state. Deletes the rate of a pair of currencies; a repeat
   * finds it gone. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  removeCurrencyRate(args: RemoveCurrencyRateArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the currency settings of the instance.
   *
   * Changes something; the same call again leaves the same state. Sets the currency settings, rates included, to the
   * given values. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateInstanceCurrenciesSettings(args: UpdateInstanceCurrenciesSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `addCurrencyRate`. */
export type AddCurrencyRateArguments = {
  readonly firstCurrencyCode: string;
  readonly secondCurrencyCode: string;
  /** Assumed, not documented. */
  readonly rate: DecimalInput;
};

/** Arguments of `getCurrencyRateHistory`. */
export type GetCurrencyRateHistoryArguments = {
  readonly parameters?: CurrencyRateHistoryGetParameters | undefined;
};

/** Arguments of `removeCurrencyRate`. */
export type RemoveCurrencyRateArguments = {
  readonly firstCurrencyCode: string;
  readonly secondCurrencyCode: string;
};

/** Arguments of `updateInstanceCurrenciesSettings`. */
export type UpdateInstanceCurrenciesSettingsArguments = {
  readonly settings: CurrencySettingsInput;
};

export type CheckCurrencyRatesRate = {
  readonly firstCurrencyCode?: string;
  readonly secondCurrencyCode?: string;
  readonly status?: CurrencyRateCheckStatus;
};

export type CheckCurrencyRatesResult = {
  readonly rates: readonly CheckCurrencyRatesRate[];
};

export type CurrencyRate = {
  readonly firstCode?: string;
  readonly secondCode?: string;
  /** Assumed, not documented. */
  readonly margin?: Decimal;
  /** Assumed, not documented. */
  readonly marginRate?: Decimal;
  /** Assumed, not documented. */
  readonly rateWithDecreaseMargin?: Decimal;
  /** Assumed, not documented. */
  readonly rateWithIncreaseMargin?: Decimal;
  readonly syncMode?: SynchronizationMode;
  /** Assumed, not documented. */
  readonly rate?: Decimal;
};

/** `CurrencyRate` as an argument. */
export type CurrencyRateInput = {
  readonly firstCode?: string | undefined;
  readonly secondCode?: string | undefined;
  /** Assumed, not documented. */
  readonly margin?: DecimalInput | undefined;
  /** Assumed, not documented. */
  readonly marginRate?: DecimalInput | undefined;
  /** Assumed, not documented. */
  readonly rateWithDecreaseMargin?: DecimalInput | undefined;
  /** Assumed, not documented. */
  readonly rateWithIncreaseMargin?: DecimalInput | undefined;
  readonly syncMode?: SynchronizationMode | undefined;
  /** Assumed, not documented. */
  readonly rate?: DecimalInput | undefined;
};

export type CurrencyRateHistoryGetParameters = {
  readonly firstCurrencyCode?: string | undefined;
  readonly secondCurrencyCode?: string | undefined;
  readonly dateFrom?: DateTimeInput | undefined;
  readonly dateTo?: DateTimeInput | undefined;
};

export type CurrencySettings = {
  /** Assumed, not documented. */
  readonly syncMode?: SynchronizationMode;
  readonly marginRate?: Decimal;
  readonly internalCurrencyCode?: string;
  readonly currencyRateList: readonly CurrencyRate[];
  readonly currenciesDisplayingOrder: readonly OrderedCurrency[];
  /** Assumed, not documented. */
  readonly margin?: Decimal;
};

/** `CurrencySettings` as an argument. */
export type CurrencySettingsInput = {
  /** Assumed, not documented. */
  readonly syncMode?: SynchronizationMode | undefined;
  readonly marginRate?: DecimalInput | undefined;
  readonly internalCurrencyCode?: string | undefined;
  readonly currencyRateList?: readonly CurrencyRateInput[] | undefined;
  readonly currenciesDisplayingOrder?: readonly OrderedCurrencyInput[] | undefined;
  /** Assumed, not documented. */
  readonly margin?: DecimalInput | undefined;
};

export type CurrencySynchronizationMode = {
  readonly name?: string;
  readonly description?: string;
  readonly isEnhancedMode?: boolean;
};

export type OrderedCurrency = {
  readonly code?: string;
  readonly order?: number;
};

/** `OrderedCurrency` as an argument. */
export type OrderedCurrencyInput = {
  readonly code?: string | undefined;
  readonly order?: number | undefined;
};

export type ShowcaseCurrencyRates = {
  readonly ruble?: CurrencyInformation;
  readonly dollar?: CurrencyInformation;
  readonly yuan?: CurrencyInformation;
};
