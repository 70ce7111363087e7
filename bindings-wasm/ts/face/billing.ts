// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { CallOptions } from "../types.js";
import type { DateTime, DateTimeInput, Decimal, DecimalInput, NoArguments, Page } from "../values.js";
import type { BasePrice, FieldMetaInfo, Money, TariffInfo, TransactionInfoAdministration } from "./common.js";
import type { ItemProviderType } from "./enums.js";
import type { BillId } from "./ids.js";

/** What the shop owes the platform: bills, rent, tariffs. */
export interface BillingMethods {
  /**
   * Calculate the rent the instance owes for a period.
   *
   * Needs an operator's session.
   */
  calculateRent(args?: CalculateRentArguments, options?: CallOptions): Promise<RentalPaymentSummaryInfo>;
  /**
   * Create a bill that tops up the balance of the instance.
   *
   * Changes once: never repeated by itself. Creates one more bill at every call. Needs an operator's session.
   *
   * What it answers is not known: a generic tree. Newer than what older installations of the service have.
   */
  createBalanceChargingBill(args: CreateBalanceChargingBillArguments, options?: CallOptions): Promise<Json>;
  /**
   * Get a bill of the instance.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getBill(args: GetBillArguments, options?: CallOptions): Promise<BillInfo>;
  /**
   * Calculate a financial report for a period.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getFinancialCalculation(args?: GetFinancialCalculationArguments, options?: CallOptions): Promise<FinancialCalculationReport>;
  /**
   * Get the financial report.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getFinancialReport(args?: GetFinancialReportArguments, options?: CallOptions): Promise<FinancialReport>;
  /**
   * Get the history of tariff changes of the instance.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getTariffChangeHistory(args?: NoArguments, options?: CallOptions): Promise<TariffChangeHistory>;
  /**
   * Search the bills of the instance.
   *
   * Needs an operator's session. Gives one page; `searchBillsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchBills(args?: SearchBillsArguments, options?: CallOptions): Promise<Page<BillInfo>>;
  /** The items of all pages of `searchBills`, which are read as they are wanted. */
  searchBillsAll(args?: SearchBillsArguments, options?: CallOptions): AsyncIterableIterator<BillInfo, undefined>;
  /**
   * Correct an amount of the financial report for a provider and date.
   *
   * Changes something; the same call again leaves the same state. Sets or resets one amount of the report for one day;
   * the same value again changes nothing. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateFinancialCalculationData(args: UpdateFinancialCalculationDataArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `calculateRent`. */
export type CalculateRentArguments = {
  /** An older library sends fromDate. */
  readonly dateFrom?: DateTimeInput | undefined;
  /** An older library sends toDate. */
  readonly dateTo?: DateTimeInput | undefined;
  readonly includeCalculationData?: boolean | undefined;
};

/** Arguments of `createBalanceChargingBill`. */
export type CreateBalanceChargingBillArguments = {
  /** Assumed, not documented. */
  readonly sum: DecimalInput;
};

/** Arguments of `getBill`. */
export type GetBillArguments = {
  readonly billId: string;
  /** Assumed, not documented. */
  readonly includeDetails?: boolean | undefined;
};

/** Arguments of `getFinancialCalculation`. */
export type GetFinancialCalculationArguments = {
  readonly parameters?: FinancialCalculationParameters | undefined;
};

/** Arguments of `getFinancialReport`. */
export type GetFinancialReportArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `searchBills`. */
export type SearchBillsArguments = {
  readonly searchParameters?: BillSearchParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `updateFinancialCalculationData`. */
export type UpdateFinancialCalculationDataArguments = {
  readonly providerType: ItemProviderType;
  /** The admin panel sends the start of the day. */
  readonly date: DateTimeInput;
  readonly updateData: FinancialCalculationUpdateData;
};

export type BillInfo = {
  readonly id?: BillId;
  readonly creationDate?: DateTime;
  readonly paymentDate?: DateTime;
  readonly paymentUrl?: string;
  readonly paidSumInUsd?: Money;
  readonly sumToPayInUsd?: Money;
  readonly sumToPayInRub?: Money;
  readonly status?: BillStatusInfo;
  readonly type?: BillTypeInfo;
  readonly settlingPeriod?: DatePeriod;
  readonly description?: string;
};

/** The service is known to have more members. */
export type BillSearchParameters = {
  readonly isPaid?: boolean | undefined;
};

export type BillStatusInfo = {
  readonly name?: string;
  readonly description?: string;
};

export type BillTypeInfo = {
  readonly name?: string;
  readonly description?: string;
};

export type DatePeriod = {
  readonly dateFrom?: DateTime;
  readonly dateTo?: DateTime;
};

export type FeatureRentalPaymentInfo = {
  readonly dateFrom?: DateTime;
  readonly dateTo?: DateTime;
  readonly sum?: BasePrice;
  readonly feature?: FeatureTypeInfo;
};

export type FeatureTypeInfo = {
  readonly name?: string;
  readonly rentPrice?: Money;
  readonly isDisabledByPayerStatus?: boolean;
};

export type FinancialCalculationItem = {
  readonly date?: DateTime;
  readonly providers: readonly FinancialCalculationProviderItem[];
  readonly incomeAmount?: Decimal;
  readonly ordersReservedAmount?: Decimal;
  readonly purchaseAmount?: Decimal;
  readonly externalDeliveryAmount?: Decimal;
  readonly earningsAmount?: Decimal;
  readonly earningsPercent?: Decimal;
};

/** The service is known to have more members. */
export type FinancialCalculationParameters = {
  readonly dateFrom?: DateTimeInput | undefined;
  readonly dateTo?: DateTimeInput | undefined;
};

export type FinancialCalculationProviderItem = {
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly providerCurrencyCode?: string;
  readonly ordersReservedAmount?: Decimal;
  readonly purchaseProviderAmount?: Decimal;
  readonly exchangeRate?: Decimal;
  readonly purchaseAmount?: Decimal;
  readonly externalDeliveryAmount?: Decimal;
  readonly earningsAmount?: Decimal;
  readonly earningsPercent?: Decimal;
};

export type FinancialCalculationReport = {
  readonly items: readonly FinancialCalculationItem[];
  readonly internalCurrencyCode?: string;
};

/**
 * One child: the name of an amount of the report with its new value, or Reset followed by that name with the value
 * true.
 *
 * The service is known to have more members.
 */
export type FinancialCalculationUpdateData = {
};

export type FinancialReport = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly reportTime?: DateTime;
  readonly balance?: FinancialReportBalanceInfo;
};

export type FinancialReportBalanceInfo = {
  readonly positiveAmount?: Decimal;
  readonly negativeAmount?: Decimal;
  readonly totalAmount?: Decimal;
};

export type InstanceBaseInfo = {
  readonly id?: number;
  readonly instanceKey?: string;
  readonly contactInfo?: string;
  readonly name?: string;
  readonly lastActivityTime?: DateTime;
  readonly isOnMarket?: boolean;
  readonly creationDate?: DateTime;
  readonly isEmailConfirmationUsed?: boolean;
  readonly isTest?: boolean;
  readonly isBanned?: boolean;
  readonly webSite?: string;
  readonly email?: string;
  readonly isInternal?: boolean;
  readonly versionInfo?: WebSiteVersion;
};

export type RentalPaymentSummaryInfo = {
  readonly totalRent?: TariffRentalPaymentInfo;
  readonly rentPerPeriods: readonly TariffRentalPaymentInfo[];
  readonly featureRentPerPeriods: readonly FeatureRentalPaymentInfo[];
};

export type TariffChangeHistory = {
  readonly elements: readonly TariffHistoryElement[];
};

export type TariffHistoryElement = {
  readonly id?: number;
  readonly activationDate?: DateTime;
  readonly tariff?: TariffInfo;
  readonly logisticianInstance?: InstanceBaseInfo;
  readonly isActive?: boolean;
};

export type TariffRentalPaymentInfo = {
  readonly dateFrom?: DateTime;
  readonly dateTo?: DateTime;
  readonly sum?: BasePrice;
  readonly turnover?: TurnoverInfo;
  readonly callCount?: number;
  readonly tariff?: TariffInfo;
};

export type TurnoverInfo = {
  readonly sumInInternalCurrency?: Decimal;
  readonly transactions: readonly TransactionInfoAdministration[];
  readonly sumMoney?: Money;
};

export type WebSiteVersion = {
  readonly number?: string;
  readonly lastUpdateTime?: DateTime;
  readonly hasError?: boolean;
  readonly errorMessage?: string;
};
