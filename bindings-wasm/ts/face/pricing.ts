// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { Decimal, DecimalInput, NoArguments } from "../values.js";
import type { BasePrice, Category, DiscountInfo, DiscountInfoInput, Price, ShowcaseSettings } from "./common.js";
import type { ItemProviderType } from "./enums.js";
import type { MerchId, PriceFormationGroupId, StrategyId } from "./ids.js";

/** How prices are formed. */
export interface PricingMethods {
  /**
   * Create a price formation group.
   *
   * Changes once: never repeated by itself. Creates a group; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  addPriceFormationGroup(args: AddPriceFormationGroupArguments, options?: CallOptions): Promise<PriceFormationGroupId>;
  /**
   * Add two prices given as documents.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  addPrices(args: AddPricesArguments, options?: CallOptions): Promise<BasePrice>;
  /**
   * Change a price formation group.
   *
   * Changes something; the same call again leaves the same state. Sets a group to the given state; its intervals are
   * stated whole. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  editPriceFormationGroup(args: EditPriceFormationGroupArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the instance-wide price formation settings.
   *
   * Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  editPriceFormationSettings(args: EditPriceFormationSettingsArguments, options?: CallOptions): Promise<null>;
  /**
   * Calculate a trial price for a category from given price settings.
   *
   * Needs no session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  getCalculatedPrice(args?: GetCalculatedPriceArguments, options?: CallOptions): Promise<Price>;
  /**
   * List the categories bound to a price formation group.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getCategoriesOfPriceFormationGroup(args: GetCategoriesOfPriceFormationGroupArguments, options?: CallOptions): Promise<readonly Category[]>;
  /**
   * List trial market prices calculated from given settings.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getItemMarketPriceList(args?: GetItemMarketPriceListArguments, options?: CallOptions): Promise<readonly ItemMarketPriceInfo[]>;
  /**
   * List the merchants the instance sells through.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getMarketMerchInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly MarketMerchInfo[]>;
  /**
   * Get the price configuration of merchants.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getMarketsMerchPriceConfigXml(args?: NoArguments, options?: CallOptions): Promise<readonly MarketMerchPriceConfig[]>;
  /**
   * Get a price formation group.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getPriceFormationGroup(args: GetPriceFormationGroupArguments, options?: CallOptions): Promise<PriceFormationGroupInfo>;
  /**
   * List the price formation groups.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getPriceFormationGroupList(args?: NoArguments, options?: CallOptions): Promise<readonly PriceFormationGroupInfo[]>;
  /**
   * Get the instance-wide price formation settings.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getPriceFormationSettings(args?: NoArguments, options?: CallOptions): Promise<EditablePriceFormationSettings>;
  /**
   * Get a price formation strategy.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getPriceFormationStrategy(args: GetPriceFormationStrategyArguments, options?: CallOptions): Promise<StrategyInfo>;
  /**
   * List the price formation strategies.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getPriceFormationStrategyList(args?: NoArguments, options?: CallOptions): Promise<readonly StrategyInfo[]>;
  /**
   * Unbind a category from a price formation group.
   *
   * Changes something; the same call again leaves the same state. Unbinds a category from a group; a repeat finds it
   * unbound. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  removeCategoryFromPriceFormationGroup(args: RemoveCategoryFromPriceFormationGroupArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete a price formation group.
   *
   * Changes something; the same call again leaves the same state. Deletes a group by id; a repeat finds it gone. Needs
   * an operator's session.
   *
   * Known from other clients, not documented.
   */
  removePriceFormationGroup(args: RemovePriceFormationGroupArguments, options?: CallOptions): Promise<null>;
  /**
   * Make a price formation group the default one.
   *
   * Changes something; the same call again leaves the same state. Sets which group is the default one. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  setDefaultPriceFormationGroup(args: SetDefaultPriceFormationGroupArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the price configuration of merchants.
   *
   * Changes once: never repeated by itself. Its document is unknown and holds lists of groups that a repeat could
   * create again. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  setMarketsMerchPriceConfigXml(args: SetMarketsMerchPriceConfigXmlArguments, options?: CallOptions): Promise<null>;
  /**
   * Bind a category to a price formation group.
   *
   * Changes something; the same call again leaves the same state. Sets the group of a category. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  setPriceFormationGroupToCategory(args: SetPriceFormationGroupToCategoryArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `addPriceFormationGroup`. */
export type AddPriceFormationGroupArguments = {
  readonly priceFormationGroupInfo: PriceFormationGroupInfoInput;
};

/** Arguments of `addPrices`. */
export type AddPricesArguments = {
  /** An XML document that is not known; it is sent as it is. */
  readonly first: string;
  /** An XML document that is not known; it is sent as it is. */
  readonly second: string;
};

/** Arguments of `editPriceFormationGroup`. */
export type EditPriceFormationGroupArguments = {
  readonly priceFormationGroupId: number;
  readonly priceFormationGroupInfo: PriceFormationGroupInfoInput;
};

/** Arguments of `editPriceFormationSettings`. */
export type EditPriceFormationSettingsArguments = {
  readonly priceFormationSettings: EditablePriceFormationSettingsInput;
};

/** Arguments of `getCalculatedPrice`. */
export type GetCalculatedPriceArguments = {
  readonly categoryId?: string | undefined;
  /** An XML document that is not known; it is sent as it is. */
  readonly variablesPriceSettings?: string | undefined;
};

/** Arguments of `getCategoriesOfPriceFormationGroup`. */
export type GetCategoriesOfPriceFormationGroupArguments = {
  readonly priceFormationGroupId: number;
};

/** Arguments of `getItemMarketPriceList`. */
export type GetItemMarketPriceListArguments = {
  readonly categoryId?: string | undefined;
  /** An XML document that is not known; it is sent as it is. */
  readonly variablesPriceSettings?: string | undefined;
  readonly currencyName?: string | undefined;
};

/** Arguments of `getPriceFormationGroup`. */
export type GetPriceFormationGroupArguments = {
  readonly priceFormationGroupId: number;
};

/** Arguments of `getPriceFormationStrategy`. */
export type GetPriceFormationStrategyArguments = {
  readonly strategyId: number;
};

/** Arguments of `removeCategoryFromPriceFormationGroup`. */
export type RemoveCategoryFromPriceFormationGroupArguments = {
  readonly categoryId: string;
  readonly priceFormationGroupId: number;
};

/** Arguments of `removePriceFormationGroup`. */
export type RemovePriceFormationGroupArguments = {
  readonly priceFormationGroupId: number;
};

/** Arguments of `setDefaultPriceFormationGroup`. */
export type SetDefaultPriceFormationGroupArguments = {
  readonly priceFormationGroupId: number;
};

/** Arguments of `setMarketsMerchPriceConfigXml`. */
export type SetMarketsMerchPriceConfigXmlArguments = {
  /**
   * Likely the content that GetMarketsMerchPriceConfigXML returns.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly marketMerchPriceConfigList: string;
};

/** Arguments of `setPriceFormationGroupToCategory`. */
export type SetPriceFormationGroupToCategoryArguments = {
  readonly categoryId: string;
  readonly priceFormationGroupId: number;
};

export type EditablePriceFormationSettings = {
  readonly priceRoundingFactor?: number;
  readonly roundOriginalInternalDeliveryPrice?: boolean;
};

/** `EditablePriceFormationSettings` as an argument. */
export type EditablePriceFormationSettingsInput = {
  readonly priceRoundingFactor?: number | undefined;
  readonly roundOriginalInternalDeliveryPrice?: boolean | undefined;
};

export type ItemMarketPriceInfo = {
  readonly id?: string;
  readonly price?: Price;
};

export type MarketMerchInfo = {
  readonly id?: string;
  readonly name?: string;
  readonly useDicount?: boolean;
};

export type MarketMerchPriceConfig = {
  readonly id?: MerchId;
  readonly priceFormationGroupInfoList: readonly PriceFormationGroupInfo[];
  readonly showcaseSettings?: ShowcaseSettings;
};

export type PriceFormationGroupInfo = {
  readonly id?: PriceFormationGroupId;
  readonly settings?: PriceFormationSettings;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly name?: string;
  readonly description?: string;
  readonly isDefault?: boolean;
  readonly strategyType?: string;
  readonly deliveryIds: readonly string[];
  readonly features: readonly string[];
};

/** `PriceFormationGroupInfo` as an argument. */
export type PriceFormationGroupInfoInput = {
  readonly id?: PriceFormationGroupId | undefined;
  readonly settings?: PriceFormationSettingsInput | undefined;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly isDefault?: boolean | undefined;
  readonly strategyType?: string | undefined;
  readonly deliveryIds?: readonly string[] | undefined;
  readonly features?: readonly string[] | undefined;
};

export type PriceFormationIntervalInfo = {
  readonly marginPercent?: Decimal;
  readonly marginFixed?: Decimal;
  readonly minimumLimit?: Decimal;
  readonly internalDeliveryPrice?: Decimal;
  readonly id?: number;
  readonly totalDeliveryFixedPrice?: Decimal;
};

/** `PriceFormationIntervalInfo` as an argument. */
export type PriceFormationIntervalInfoInput = {
  readonly marginPercent?: DecimalInput | undefined;
  readonly marginFixed?: DecimalInput | undefined;
  readonly minimumLimit?: DecimalInput | undefined;
  readonly internalDeliveryPrice?: DecimalInput | undefined;
  readonly id?: number | undefined;
  readonly totalDeliveryFixedPrice?: DecimalInput | undefined;
};

/** All but TotalDeliveryFixedPrice belong to older price rules. */
export type PriceFormationSettings = {
  readonly internalDeliveryPrice?: Decimal;
  readonly priceFormationIntervals: readonly PriceFormationIntervalInfo[];
  readonly priceRoundingFactor?: number;
  readonly roundOriginalInternalDeliveryPrice?: boolean;
  readonly totalDeliveryFixedPrice?: Decimal;
  readonly marginPercent?: Decimal;
  readonly minimumLimit?: Decimal;
  readonly maximumLimit?: Decimal;
  readonly minimumMargin?: Decimal;
  readonly maximumMargin?: Decimal;
  readonly discount?: DiscountInfo;
};

/**
 * `PriceFormationSettings` as an argument.
 *
 * All but TotalDeliveryFixedPrice belong to older price rules.
 */
export type PriceFormationSettingsInput = {
  readonly internalDeliveryPrice?: DecimalInput | undefined;
  readonly priceFormationIntervals?: readonly PriceFormationIntervalInfoInput[] | undefined;
  readonly priceRoundingFactor?: number | undefined;
  readonly roundOriginalInternalDeliveryPrice?: boolean | undefined;
  readonly totalDeliveryFixedPrice?: DecimalInput | undefined;
  readonly marginPercent?: DecimalInput | undefined;
  readonly minimumLimit?: DecimalInput | undefined;
  readonly maximumLimit?: DecimalInput | undefined;
  readonly minimumMargin?: DecimalInput | undefined;
  readonly maximumMargin?: DecimalInput | undefined;
  readonly discount?: DiscountInfoInput | undefined;
};

export type StrategyInfo = {
  readonly id?: StrategyId;
  readonly name?: string;
  readonly description?: string;
  readonly providerType?: ItemProviderType;
};
