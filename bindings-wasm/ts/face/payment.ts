// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { DateTime, DateTimeInput, Decimal, DecimalInput, NoArguments, Page } from "../values.js";
import type { FieldMetaInfo } from "./common.js";
import type { MetaListUpdateAction } from "./enums.js";
import type { UserId } from "./ids.js";

/** Paying orders, and payments made. */
export interface PaymentMethods {
  /**
   * Get the settings of the Direct payment system.
   *
   * Needs an operator's session.
   */
  getDirectPaymentSettings(args?: GetDirectPaymentSettingsArguments, options?: CallOptions): Promise<DirectPaymentSettings>;
  /**
   * List the payment methods.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getPaymentModes(args?: NoArguments, options?: CallOptions): Promise<readonly PaymentMode[]>;
  /**
   * Get the form data that starts a payment in a payment system.
   *
   * Changes once: never repeated by itself. May open a payment at the payment system at every call; no money moves by
   * the call itself. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getPaymentParameters(args: GetPaymentParametersArguments, options?: CallOptions): Promise<PaymentForm>;
  /**
   * Get the amounts needed to reserve money for an order.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getSalesPaymentInfo(args: GetSalesPaymentInfoArguments, options?: CallOptions): Promise<SalesPaymentInfo>;
  /**
   * Get one page of the Direct payments that wait for a decision.
   *
   * Needs an operator's session. Gives one page; `getWaitingDirectPaymentsAll` goes through all of them.
   */
  getWaitingDirectPayments(args?: GetWaitingDirectPaymentsArguments, options?: CallOptions): Promise<Page<DirectPaymentInfo>>;
  /** The items of all pages of `getWaitingDirectPayments`, which are read as they are wanted. */
  getWaitingDirectPaymentsAll(args?: GetWaitingDirectPaymentsArguments, options?: CallOptions): AsyncIterableIterator<DirectPaymentInfo, undefined>;
  /**
   * Pay for an order from the customer's personal account.
   *
   * There is no request id: after a lost answer read the order's RemainAmount before repeating.
   *
   * Changes once: never repeated by itself. Pays money from the customer's account; every call can pay again until
   * nothing remains to pay. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  paymentPersonalAccount(args: PaymentPersonalAccountArguments, options?: CallOptions): Promise<null>;
  /**
   * Reserve money of the customer's personal account for an order.
   *
   * Part of the sum may be reserved. There is no request id: after a lost answer read GetSalesPaymentInfo before
   * repeating.
   *
   * Changes once: never repeated by itself. Reserves money of the customer's account; every call can reserve again
   * until nothing remains to pay. Needs an operator's session.
   */
  salesPaymentReserve(args: SalesPaymentReserveArguments, options?: CallOptions): Promise<SalesPaymentInfo>;
  /**
   * Search Direct payments as an operator.
   *
   * Needs an operator's session. Gives one page; `searchDirectPaymentsAll` goes through all of them.
   */
  searchDirectPayments(args?: SearchDirectPaymentsArguments, options?: CallOptions): Promise<Page<PaymentInfo>>;
  /** The items of all pages of `searchDirectPayments`, which are read as they are wanted. */
  searchDirectPaymentsAll(args?: SearchDirectPaymentsArguments, options?: CallOptions): AsyncIterableIterator<PaymentInfo, undefined>;
  /**
   * Search the customer's own payments.
   *
   * Needs a customer's session. Gives one page; `searchUserPaymentsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchUserPayments(args?: SearchUserPaymentsArguments, options?: CallOptions): Promise<Page<PaymentInfo>>;
  /** The items of all pages of `searchUserPayments`, which are read as they are wanted. */
  searchUserPaymentsAll(args?: SearchUserPaymentsArguments, options?: CallOptions): AsyncIterableIterator<PaymentInfo, undefined>;
  /**
   * Mark a Direct payment as paid or not paid.
   *
   * Changes once: never repeated by itself. Decides about a payment and thereby moves money; that a repeat moves none
   * is not certain. Needs an operator's session.
   */
  setDirectPaymentStatus(args: SetDirectPaymentStatusArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the settings of the Direct payment system.
   *
   * Changes once: never repeated by itself. Its document is unknown and the settings hold lists that a repeat could add
   * to again. Needs an operator's session.
   */
  updateDirectPaymentSettings(args: UpdateDirectPaymentSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `getDirectPaymentSettings`. */
export type GetDirectPaymentSettingsArguments = {
  readonly inputLanguage?: string | undefined;
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getPaymentParameters`. */
export type GetPaymentParametersArguments = {
  readonly paymentRequestXml: PaymentRequest;
};

/** Arguments of `getSalesPaymentInfo`. */
export type GetSalesPaymentInfoArguments = {
  readonly salesId: string;
};

/** Arguments of `getWaitingDirectPayments`. */
export type GetWaitingDirectPaymentsArguments = {
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `paymentPersonalAccount`. */
export type PaymentPersonalAccountArguments = {
  readonly salesId: string;
  /**
   * The shop sends the order's RemainAmount.
   *
   * Assumed, not documented.
   */
  readonly amount: DecimalInput;
};

/** Arguments of `salesPaymentReserve`. */
export type SalesPaymentReserveArguments = {
  readonly salesId: string;
  /**
   * In the currency of GetSalesPaymentInfo.
   *
   * Assumed, not documented.
   */
  readonly amount: DecimalInput;
};

/** Arguments of `searchDirectPayments`. */
export type SearchDirectPaymentsArguments = {
  /** Assumed, not documented. */
  readonly parameters?: PaymentSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchUserPayments`. */
export type SearchUserPaymentsArguments = {
  readonly parameters?: PaymentSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `setDirectPaymentStatus`. */
export type SetDirectPaymentStatusArguments = {
  readonly paymentId: string;
  /** Assumed, not documented. */
  readonly isPaid: boolean;
  /** An XML document that is not known; it is sent as it is. */
  readonly adminInfo?: string | undefined;
};

/** Arguments of `updateDirectPaymentSettings`. */
export type UpdateDirectPaymentSettingsArguments = {
  /**
   * A document of the settings editor (Meta UI); GetMetaEntities names its root.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly updateData: string;
};

export type DirectPaymentInfo = {
  readonly paymentId?: string;
  readonly paymentModeId?: string;
  readonly comment?: string;
  readonly userFullName?: string;
  readonly userLogin?: string;
  readonly userId?: UserId;
  readonly createdDate?: DateTime;
  readonly amount?: Decimal;
  readonly currencyCode?: string;
  readonly orderId?: string;
  readonly fileUrl?: string;
};

export type DirectPaymentModeSettings = {
  readonly id?: string;
  readonly displayName?: string;
  readonly action?: MetaListUpdateAction;
  readonly startText?: string;
  readonly finishText?: string;
};

export type DirectPaymentSettings = {
  readonly modeSettingsList: readonly DirectPaymentModeSettings[];
  readonly activeModes: readonly string[];
  readonly metaInfo: readonly FieldMetaInfo[];
};

export type PaymentForm = {
  readonly isImmmediate?: boolean;
  readonly requestMethod?: string;
  readonly requestUrl?: string;
  readonly isIframe?: boolean;
  readonly parameters: readonly PaymentFormParameter[];
  readonly isNewWindow?: boolean;
};

export type PaymentFormParameter = {
  readonly name?: string;
  readonly value?: string;
  readonly isUserData?: boolean;
};

export type PaymentInfo = {
  readonly paymentId?: string;
  readonly paymentModeId?: string;
  readonly comment?: string;
  readonly userFullName?: string;
  readonly userLogin?: string;
  readonly userId?: UserId;
  readonly createdDate?: DateTime;
  readonly amount?: Decimal;
  readonly currencyCode?: string;
  readonly orderId?: string;
  readonly fileUrl?: string;
  readonly status?: string;
  readonly externalTransactionId?: string;
  readonly operatorComment?: string;
  readonly paymentModeName?: string;
  readonly paymentModeImageUrl?: string;
  readonly paymentModeAbsoluteImageUrl?: string;
};

export type PaymentMode = {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly paymSortCode?: string;
  readonly paymSortText?: string;
  readonly imageUrl?: string;
  readonly absoluteImageUrl?: string;
  readonly customField?: string;
  readonly paymentSystem?: string;
  readonly sortOrder?: number;
};

export type PaymentRequest = {
  readonly amount?: DecimalInput | undefined;
  readonly currencyCode?: string | undefined;
  readonly paymentSystemId?: string | undefined;
  readonly successUrl?: string | undefined;
  readonly failUrl?: string | undefined;
  readonly isPartialPayment?: boolean | undefined;
  readonly orderId?: string | undefined;
  readonly custom?: string | undefined;
};

/** The service is known to have more members. */
export type PaymentSearchParameters = {
  readonly dateFrom?: DateTimeInput | undefined;
  readonly dateTo?: DateTimeInput | undefined;
};

export type SalesPaymentInfo = {
  readonly salesId?: string;
  readonly custId?: string;
  readonly custBalanceAvail?: Decimal;
  readonly salesAmount?: Decimal;
  readonly salesPaid?: Decimal;
  readonly currencyCode?: string;
};
