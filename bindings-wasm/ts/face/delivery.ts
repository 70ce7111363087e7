// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { DecimalInput, NoArguments, Page } from "../values.js";
import type { CountryInfo, DeliveryMode, FieldMetaInfo } from "./common.js";
import type { DeliveryServiceSystem, ItemProviderType } from "./enums.js";

/** Ways to deliver: modes, prices, countries, pickup points. */
export interface DeliveryMethods {
  /**
   * Create a rate of a delivery method.
   *
   * Changes once: never repeated by itself. Creates a rate; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  createExternalDeliveryRate(args: CreateExternalDeliveryRateArguments, options?: CallOptions): Promise<number>;
  /**
   * Create a delivery method.
   *
   * Changes once: never repeated by itself. Creates a delivery method; a repeat would create a second one. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  createExternalDeliveryType(args: CreateExternalDeliveryTypeArguments, options?: CallOptions): Promise<string>;
  /**
   * Change a rate of a delivery method.
   *
   * Changes something; the same call again leaves the same state. Sets the rate named in the document to the given
   * values. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  editExternalDeliveryRate(args: EditExternalDeliveryRateArguments, options?: CallOptions): Promise<null>;
  /**
   * Change a delivery method.
   *
   * Changes something; the same call again leaves the same state. Sets the delivery method named in the document to the
   * given values. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  editExternalDeliveryType(args: EditExternalDeliveryTypeArguments, options?: CallOptions): Promise<null>;
  /**
   * List the known countries.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getCountryInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly CountryInfo[]>;
  /**
   * List the countries that delivery is possible to.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getDeliveryCountryInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly CountryInfo[]>;
  /**
   * List the delivery methods that fit the contents of the cart.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getDeliveryModesByBasket(args?: GetDeliveryModesByBasketArguments, options?: CallOptions): Promise<readonly DeliveryMode[]>;
  /**
   * List the delivery methods of a delivery service's system.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getDeliveryModesByServiceSystem(args: GetDeliveryModesByServiceSystemArguments, options?: CallOptions): Promise<readonly DeliveryModeServiceSystemInfo[]>;
  /**
   * List the delivery methods with prices for a country and weight.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getDeliveryModesWithPrice(args?: GetDeliveryModesWithPriceArguments, options?: CallOptions): Promise<readonly DeliveryMode[]>;
  /**
   * List the supported delivery service systems.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getDeliveryServiceSystemInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly DeliveryServiceSystemInfo[]>;
  /**
   * Get the settings of a delivery service's system.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getDeliveryServiceSystemSettings(args: GetDeliveryServiceSystemSettingsArguments, options?: CallOptions): Promise<DeliveryServiceSystemSettings>;
  /**
   * Get a rate of a delivery method.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getExternalDeliveryRate(args: GetExternalDeliveryRateArguments, options?: CallOptions): Promise<ExternalDeliveryRate>;
  /**
   * List the rates of the delivery methods.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getExternalDeliveryRateList(args?: NoArguments, options?: CallOptions): Promise<readonly ExternalDeliveryRate[]>;
  /**
   * Get a delivery method for editing.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getExternalDeliveryType(args: GetExternalDeliveryTypeArguments, options?: CallOptions): Promise<ExternalDeliveryType>;
  /**
   * List the delivery methods for editing.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getExternalDeliveryTypeList(args?: NoArguments, options?: CallOptions): Promise<readonly ExternalDeliveryType[]>;
  /**
   * Delete a rate of a delivery method.
   *
   * Changes something; the same call again leaves the same state. Deletes a rate by id; a repeat finds it gone. Needs
   * an operator's session.
   *
   * Known from other clients, not documented.
   */
  removeExternalDeliveryRate(args: RemoveExternalDeliveryRateArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete a delivery method.
   *
   * Changes something; the same call again leaves the same state. Deletes a delivery method by id; a repeat finds it
   * gone. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  removeExternalDeliveryType(args: RemoveExternalDeliveryTypeArguments, options?: CallOptions): Promise<null>;
  /**
   * Search cities for delivery.
   *
   * Needs no session. Gives one page; `searchCitiesAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchCities(args?: SearchCitiesArguments, options?: CallOptions): Promise<Page<CityInfo>>;
  /** The items of all pages of `searchCities`, which are read as they are wanted. */
  searchCitiesAll(args?: SearchCitiesArguments, options?: CallOptions): AsyncIterableIterator<CityInfo, undefined>;
  /**
   * Search delivery methods by destination and weight.
   *
   * Needs no session, and takes one. Gives one page; `searchDeliveryModesAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchDeliveryModes(args?: SearchDeliveryModesArguments, options?: CallOptions): Promise<Page<DeliveryMode>>;
  /** The items of all pages of `searchDeliveryModes`, which are read as they are wanted. */
  searchDeliveryModesAll(args?: SearchDeliveryModesArguments, options?: CallOptions): AsyncIterableIterator<DeliveryMode, undefined>;
  /**
   * Search pickup points of a delivery method.
   *
   * Needs no session. Gives one page; `searchDeliveryPickupPointsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchDeliveryPickupPoints(args?: SearchDeliveryPickupPointsArguments, options?: CallOptions): Promise<Page<PickupPointInfo>>;
  /** The items of all pages of `searchDeliveryPickupPoints`, which are read as they are wanted. */
  searchDeliveryPickupPointsAll(args?: SearchDeliveryPickupPointsArguments, options?: CallOptions): AsyncIterableIterator<PickupPointInfo, undefined>;
  /**
   * Change the settings of a delivery service's system.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateDeliveryServiceSystemSettings(args: UpdateDeliveryServiceSystemSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `createExternalDeliveryRate`. */
export type CreateExternalDeliveryRateArguments = {
  readonly externalDeliveryRate: ExternalDeliveryRateInput;
};

/** Arguments of `createExternalDeliveryType`. */
export type CreateExternalDeliveryTypeArguments = {
  readonly externalDeliveryType: ExternalDeliveryTypeInput;
};

/** Arguments of `editExternalDeliveryRate`. */
export type EditExternalDeliveryRateArguments = {
  readonly externalDeliveryRate: ExternalDeliveryRateInput;
};

/** Arguments of `editExternalDeliveryType`. */
export type EditExternalDeliveryTypeArguments = {
  readonly externalDeliveryType: ExternalDeliveryTypeInput;
};

/** Arguments of `getDeliveryModesByBasket`. */
export type GetDeliveryModesByBasketArguments = {
  /** Ids of cart elements. The shop joins them with ','; one client uses ';'. */
  readonly elements?: readonly string[] | undefined;
};

/** Arguments of `getDeliveryModesByServiceSystem`. */
export type GetDeliveryModesByServiceSystemArguments = {
  readonly serviceSystem: DeliveryServiceSystem;
};

/** Arguments of `getDeliveryModesWithPrice`. */
export type GetDeliveryModesWithPriceArguments = {
  readonly countryId?: string | undefined;
  /** Assumed, not documented. */
  readonly weight?: DecimalInput | undefined;
};

/** Arguments of `getDeliveryServiceSystemSettings`. */
export type GetDeliveryServiceSystemSettingsArguments = {
  readonly serviceSystem: DeliveryServiceSystem;
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getExternalDeliveryRate`. */
export type GetExternalDeliveryRateArguments = {
  readonly externalDeliveryRateId: number;
};

/** Arguments of `getExternalDeliveryType`. */
export type GetExternalDeliveryTypeArguments = {
  readonly externalDeliveryTypeId: string;
};

/** Arguments of `removeExternalDeliveryRate`. */
export type RemoveExternalDeliveryRateArguments = {
  readonly externalDeliveryRateId: number;
};

/** Arguments of `removeExternalDeliveryType`. */
export type RemoveExternalDeliveryTypeArguments = {
  readonly externalDeliveryTypeId: string;
};

/** Arguments of `searchCities`. */
export type SearchCitiesArguments = {
  readonly searchParameters?: SearchCitiesSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchDeliveryModes`. */
export type SearchDeliveryModesArguments = {
  readonly searchParameters?: DeliveryModeSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchDeliveryPickupPoints`. */
export type SearchDeliveryPickupPointsArguments = {
  readonly searchParameters?: DeliveryPickupPointSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `updateDeliveryServiceSystemSettings`. */
export type UpdateDeliveryServiceSystemSettingsArguments = {
  readonly serviceSystem: DeliveryServiceSystem;
  readonly updateData: DeliveryServiceSystemSettingsUpdateData;
};

export type CityInfo = {
  readonly countryId?: string;
  readonly countryName?: string;
  readonly regionName?: string;
  readonly cityCode?: string;
  readonly cityName?: string;
  readonly displayName?: string;
};

export type DeliveryModeSearchParameters = {
  readonly countryCode?: string | undefined;
  readonly cityCode?: string | undefined;
  readonly weight?: DecimalInput | undefined;
  readonly providerType?: ItemProviderType | undefined;
  readonly deliveryModeIds?: readonly string[] | undefined;
};

export type DeliveryModeServiceSystemInfo = {
  readonly integrationDeliveryMode?: string;
  readonly name?: string;
};

/** The service is known to have more members. */
export type DeliveryPickupPointSearchParameters = {
  readonly deliveryModeId?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly cityCode?: string | undefined;
};

export type DeliveryServiceSystemInfo = {
  /** Assumed, not documented. */
  readonly integrationType?: DeliveryServiceSystem;
  readonly name?: string;
  readonly isAvailable?: boolean;
  readonly isPackageExportEnabled?: boolean;
  readonly isReceiptPrintEnabled?: boolean;
  readonly needPackagesConfirming?: boolean;
  readonly packagesConfirmingActionName?: string;
  readonly isPickupPointSupported?: boolean;
  readonly hasSettings?: boolean;
};

export type DeliveryServiceSystemSettings = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly isAvailable?: boolean;
  readonly boxberryToken?: string;
  readonly boxberrySendPickupPointCode?: string;
};

export type DeliveryServiceSystemSettingsUpdateData = {
  readonly isAvailable?: boolean | undefined;
  readonly boxberryToken?: string | undefined;
  readonly boxberrySendPickupPointCode?: string | undefined;
};

export type ExternalDeliveryRate = {
  readonly id?: number;
  readonly externalDeliveryTypeId?: string;
  readonly countryCode?: string;
  readonly start?: number;
  readonly step?: number;
  readonly isEnabled?: number;
};

/** `ExternalDeliveryRate` as an argument. */
export type ExternalDeliveryRateInput = {
  readonly id?: number | undefined;
  readonly externalDeliveryTypeId?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly start?: number | undefined;
  readonly step?: number | undefined;
  readonly isEnabled?: number | undefined;
};

export type ExternalDeliveryType = {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly formula?: string;
  readonly currencyCode?: string;
  readonly order?: number;
  /** Assumed, not documented. */
  readonly integrationType?: DeliveryServiceSystem;
  readonly integrationDeliveryMode?: string;
  readonly isHidden?: boolean;
  readonly providerTypes: readonly ItemProviderType[];
};

/** `ExternalDeliveryType` as an argument. */
export type ExternalDeliveryTypeInput = {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly formula?: string | undefined;
  readonly currencyCode?: string | undefined;
  readonly order?: number | undefined;
  /** Assumed, not documented. */
  readonly integrationType?: DeliveryServiceSystem | undefined;
  readonly integrationDeliveryMode?: string | undefined;
  readonly isHidden?: boolean | undefined;
  readonly providerTypes?: readonly ItemProviderType[] | undefined;
};

export type PickupPointInfo = {
  readonly countryCode?: string;
  readonly cityCode?: string;
  readonly pickupPointCode?: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly geoCoordinates?: string;
  readonly postalCode?: string;
  readonly address?: string;
};

/** The service is known to have more members. */
export type SearchCitiesSearchParameters = {
  readonly countryId?: string | undefined;
  readonly isMainCity?: boolean | undefined;
  readonly queryText?: string | undefined;
};
