// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { DateTime, Decimal, DecimalInput, Page } from "../values.js";
import type { BackgroundActivityIdentificationInfo, PackageItem, Size, SizeInput } from "./common.js";
import type { DeliveryServiceSystem } from "./enums.js";
import type { OrderId } from "./ids.js";

/** Parcels: sent, printed, followed. */
export interface PackagesMethods {
  /**
   * Change the status of a parcel.
   *
   * Changes once: never repeated by itself. Records a status with date and comment and may send the customer a message;
   * a repeat could record and send again. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  changePackageStatus(args: ChangePackageStatusArguments, options?: CallOptions): Promise<null>;
  /**
   * Create a parcel for an order (superseded by CreatePackageForOperator).
   *
   * Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   * @deprecated The service calls it obsolete.
   */
  createPackage(args: CreatePackageArguments, options?: CallOptions): Promise<PackageAdminInfo>;
  /**
   * Create a parcel for chosen lines of an order.
   *
   * Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  createPackageForOperator(args: CreatePackageForOperatorArguments, options?: CallOptions): Promise<string>;
  /**
   * Delete a parcel.
   *
   * Changes something; the same call again leaves the same state. Deletes a parcel by id; a repeat finds it gone. Needs
   * an operator's session.
   *
   * Known from other clients, not documented.
   */
  deletePackage(args: DeletePackageArguments, options?: CallOptions): Promise<null>;
  /**
   * Send the data of a parcel to the delivery service's system.
   *
   * Changes once: never repeated by itself. Registers a parcel with a delivery service; a repeat could register and
   * cost twice. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  exportPackageToDeliveryServiceSystem(args: ExportPackageToDeliveryServiceSystemArguments, options?: CallOptions): Promise<null>;
  /**
   * Get a parcel.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getPackage(args: GetPackageArguments, options?: CallOptions): Promise<PackageAdminInfo>;
  /**
   * List the statuses a parcel can be moved to.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getPackageAvailableStatusList(args: GetPackageAvailableStatusListArguments, options?: CallOptions): Promise<readonly PackageStatusInfo[]>;
  /**
   * Get tracking data of one of the customer's parcels.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getPackageTracking(args: GetPackageTrackingArguments, options?: CallOptions): Promise<PackageTrackingInfo>;
  /**
   * Get tracking data of a parcel as an operator.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getPackageTrackingForOperator(args: GetPackageTrackingForOperatorArguments, options?: CallOptions): Promise<PackageTrackingInfo>;
  /**
   * List the parcels of an order.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getSalesPackageList(args: GetSalesPackageListArguments, options?: CallOptions): Promise<readonly PackageAdminInfo[]>;
  /**
   * Get a printable receipt of a parcel.
   *
   * Changes once: never repeated by itself. Asks the delivery service for a document; whether that registers anything
   * there is not known. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  printPackageReceipt(args: PrintPackageReceiptArguments, options?: CallOptions): Promise<string>;
  /**
   * Start confirming parcels exported to a delivery service, in the background.
   *
   * The type of the activity it starts is unknown: use the one in the answer.
   *
   * Changes once: never repeated by itself. Starts confirming parcels at a delivery service, an effect outside the
   * platform. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  runExportedPackagesConfirming(args: RunExportedPackagesConfirmingArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
  /**
   * Search parcels and get one page of results.
   *
   * Needs an operator's session. Gives one page; `searchPackagesAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchPackages(args?: SearchPackagesArguments, options?: CallOptions): Promise<Page<PackageAdminInfo>>;
  /** The items of all pages of `searchPackages`, which are read as they are wanted. */
  searchPackagesAll(args?: SearchPackagesArguments, options?: CallOptions): AsyncIterableIterator<PackageAdminInfo, undefined>;
  /**
   * Synchronise a parcel with the delivery service's system.
   *
   * Changes once: never repeated by itself. Exchanges data with a delivery service; in which direction and with what
   * effect there is not known. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  synchronizePackageWithDeliveryServiceSystem(args: SynchronizePackageWithDeliveryServiceSystemArguments, options?: CallOptions): Promise<null>;
  /**
   * Change a parcel.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of a parcel to the given values.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updatePackage(args: UpdatePackageArguments, options?: CallOptions): Promise<PackageAdminInfo>;
}

/** Arguments of `changePackageStatus`. */
export type ChangePackageStatusArguments = {
  readonly packageId: string;
  readonly statusId: string;
  /** The admin panel sends dd.MM.yyyy. */
  readonly statusDate?: string | undefined;
  readonly comment?: string | undefined;
};

/** Arguments of `createPackage`. */
export type CreatePackageArguments = {
  readonly salesId: string;
};

/** Arguments of `createPackageForOperator`. */
export type CreatePackageForOperatorArguments = {
  readonly createData: PackageCreateData;
};

/** Arguments of `deletePackage`. */
export type DeletePackageArguments = {
  readonly packageId: string;
};

/** Arguments of `exportPackageToDeliveryServiceSystem`. */
export type ExportPackageToDeliveryServiceSystemArguments = {
  readonly exportParameters: PackageExportParameters;
};

/** Arguments of `getPackage`. */
export type GetPackageArguments = {
  readonly packageId: string;
};

/** Arguments of `getPackageAvailableStatusList`. */
export type GetPackageAvailableStatusListArguments = {
  readonly packageId: string;
};

/** Arguments of `getPackageTracking`. */
export type GetPackageTrackingArguments = {
  readonly packageId: string;
};

/** Arguments of `getPackageTrackingForOperator`. */
export type GetPackageTrackingForOperatorArguments = {
  readonly packageId: string;
};

/** Arguments of `getSalesPackageList`. */
export type GetSalesPackageListArguments = {
  readonly salesId: string;
};

/** Arguments of `printPackageReceipt`. */
export type PrintPackageReceiptArguments = {
  readonly printReceiptParameters: PackagePrintReceiptParameters;
};

/** Arguments of `runExportedPackagesConfirming`. */
export type RunExportedPackagesConfirmingArguments = {
  /** The IntegrationType of an entry of GetDeliveryServiceSystemInfoList. */
  readonly serviceSystem: DeliveryServiceSystem;
};

/** Arguments of `searchPackages`. */
export type SearchPackagesArguments = {
  /**
   * The root is likely PackageSearchParameters.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly searchParameters?: string | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `synchronizePackageWithDeliveryServiceSystem`. */
export type SynchronizePackageWithDeliveryServiceSystemArguments = {
  readonly packageId: string;
};

/** Arguments of `updatePackage`. */
export type UpdatePackageArguments = {
  readonly packageId: string;
  readonly packageAdminUpdateInfo: PackageAdminUpdateInfo;
};

export type PackageAdminInfo = {
  readonly priceInternal?: Decimal;
  readonly price?: Decimal;
  readonly priceCurrencyCode?: string;
  readonly priceUpdateDate?: DateTime;
  readonly deliveryTrackingNum?: string;
  readonly weight?: Decimal;
  readonly manualPrice?: number;
  readonly deliveryModeId?: string;
  readonly deliveryContactLastname?: string;
  readonly deliveryContactFirstname?: string;
  readonly deliveryContactMiddlename?: string;
  readonly deliveryContactPhone?: string;
  readonly deliveryCountry?: string;
  readonly deliveryPostalCode?: string;
  readonly deliveryRegionName?: string;
  readonly deliveryCity?: string;
  readonly deliveryAddress?: string;
  readonly additionalInfo?: string;
  readonly size?: Size;
  readonly id?: string;
  readonly orderId?: OrderId;
  readonly statusId?: string;
  readonly statusCode?: string;
  readonly statusName?: string;
  readonly currencyCodeInternal?: string;
  readonly currencySignInternal?: string;
  readonly priceCust?: Decimal;
  readonly currencyCodeCust?: string;
  readonly currencySignCust?: string;
  readonly deliveryModeName?: string;
  readonly canDelete?: number;
  readonly canUpdate?: number;
  readonly canChangeStatus?: boolean;
  readonly canPrintPackageReceipt?: boolean;
  readonly canExportToExternalDeliverySystem?: boolean;
  readonly shipmentDate?: DateTime;
  readonly creationDate?: DateTime;
  readonly items: readonly PackageItem[];
  readonly deliveryCountryCode?: string;
  readonly deliveryContactPassportNumber?: string;
  readonly deliveryContactRegistrationAddress?: string;
  readonly externalPackageId?: string;
  /** Assumed, not documented. */
  readonly additionalPrice?: Decimal;
  /** Assumed, not documented. */
  readonly additionalPriceInternal?: Decimal;
  /** Assumed, not documented. */
  readonly canBeTracking?: boolean;
  readonly deliveryCityCode?: string;
  readonly deliveryContactInn?: string;
  readonly deliveryPickupPointCode?: string;
  /** Assumed, not documented. */
  readonly isExported?: boolean;
};

export type PackageAdminUpdateInfo = {
  readonly deliveryTrackingNum?: string | undefined;
  readonly weight?: DecimalInput | undefined;
  readonly manualPrice?: number | undefined;
  readonly priceInternal?: DecimalInput | undefined;
  readonly price?: DecimalInput | undefined;
  readonly additionalPrice?: DecimalInput | undefined;
  readonly priceCurrencyCode?: string | undefined;
  readonly deliveryModeId?: string | undefined;
  readonly deliveryContactLastname?: string | undefined;
  readonly deliveryContactFirstname?: string | undefined;
  readonly deliveryContactMiddlename?: string | undefined;
  readonly deliveryContactPhone?: string | undefined;
  readonly deliveryCountry?: string | undefined;
  readonly deliveryCountryCode?: string | undefined;
  readonly deliveryPostalCode?: string | undefined;
  readonly deliveryRegionName?: string | undefined;
  readonly deliveryCity?: string | undefined;
  readonly deliveryAddress?: string | undefined;
  readonly additionalInfo?: string | undefined;
  readonly deliveryContactInn?: string | undefined;
  readonly deliveryContactPassportNumber?: string | undefined;
  readonly deliveryContactRegistrationAddress?: string | undefined;
  readonly size?: SizeInput | undefined;
  readonly orderLineIds?: readonly string[] | undefined;
};

export type PackageCreateData = {
  readonly orderId?: string | undefined;
  readonly orderLineIds?: readonly string[] | undefined;
};

/** The service is known to have more members. */
export type PackageExportParameters = {
  readonly packageId?: string | undefined;
};

/** The service is known to have more members. */
export type PackagePrintReceiptParameters = {
  readonly packageId?: string | undefined;
};

export type PackageStatusInfo = {
  readonly id?: string;
  readonly name?: string;
};

export type PackageTrackingCheckpoint = {
  readonly time?: DateTime;
  readonly status?: string;
  readonly location?: string;
};

export type PackageTrackingInfo = {
  readonly externalTrackingUrl?: string;
  readonly packageTrackingCheckpoints: readonly PackageTrackingCheckpoint[];
};
