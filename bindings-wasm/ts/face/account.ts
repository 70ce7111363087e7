// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { DateTime, DateTimeInput, Decimal, DecimalInput, NoArguments, Page } from "../values.js";
import type { BaseUserInfo, TransactionInfoAdministration, TransactionTypeInfo } from "./common.js";
import type { UserId } from "./ids.js";

/** The customer's personal account: its balance and its movements. */
export interface AccountMethods {
  /**
   * Get the state of the customer's personal account.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getAccountInfo(args?: NoArguments, options?: CallOptions): Promise<AccountInfo>;
  /**
   * Get the state of a customer's personal account as an operator.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getAccountInfoForOperator(args: GetAccountInfoForOperatorArguments, options?: CallOptions): Promise<AccountAdministrationInfo>;
  /**
   * Get the personal account of the customer who owns an order.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getOrderUserAccountInfoForOperator(args: GetOrderUserAccountInfoForOperatorArguments, options?: CallOptions): Promise<AccountAdministrationInfo>;
  /**
   * Get the account statement of the customer who owns an order.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getOrderUserStatementForOperator(args: GetOrderUserStatementForOperatorArguments, options?: CallOptions): Promise<AccountStatementAdministration>;
  /**
   * Get the statement of the customer's personal account for a period.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getStatement(args?: GetStatementArguments, options?: CallOptions): Promise<AccountStatement>;
  /**
   * Get the account statement of a customer for a period as an operator.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getStatementForOperator(args: GetStatementForOperatorArguments, options?: CallOptions): Promise<AccountStatementAdministration>;
  /**
   * Debit or credit a customer's personal account in the internal currency.
   *
   * There is no request id: after a lost answer read the statement before repeating.
   *
   * Changes once: never repeated by itself. Moves money on the customer's account; every call books one more movement.
   * Needs an operator's session.
   */
  postTransaction(args: PostTransactionArguments, options?: CallOptions): Promise<null>;
  /**
   * Search transactions of personal accounts as an operator.
   *
   * Needs an operator's session. Gives one page; `searchTransactionsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchTransactions(args?: SearchTransactionsArguments, options?: CallOptions): Promise<Page<TransactionInfo>>;
  /** The items of all pages of `searchTransactions`, which are read as they are wanted. */
  searchTransactionsAll(args?: SearchTransactionsArguments, options?: CallOptions): AsyncIterableIterator<TransactionInfo, undefined>;
}

/** Arguments of `getAccountInfoForOperator`. */
export type GetAccountInfoForOperatorArguments = {
  readonly customerId: string;
};

/** Arguments of `getOrderUserAccountInfoForOperator`. */
export type GetOrderUserAccountInfoForOperatorArguments = {
  readonly orderId: string;
};

/** Arguments of `getOrderUserStatementForOperator`. */
export type GetOrderUserStatementForOperatorArguments = {
  readonly orderId: string;
  /** The shop sends the day alone, yyyy-MM-dd. */
  readonly dateFrom?: DateTimeInput | undefined;
  /** The shop sends the day alone, yyyy-MM-dd. */
  readonly dateTo?: DateTimeInput | undefined;
};

/** Arguments of `getStatement`. */
export type GetStatementArguments = {
  /** The shop sends dd.MM.yyyy. */
  readonly fromDate?: string | undefined;
  /** The shop sends dd.MM.yyyy. */
  readonly toDate?: string | undefined;
};

/** Arguments of `getStatementForOperator`. */
export type GetStatementForOperatorArguments = {
  readonly customerId: string;
  /** An empty text in the shop, for the whole history. */
  readonly fromDate?: string | undefined;
  /** An empty text in the shop, for the whole history. */
  readonly toDate?: string | undefined;
};

/** Arguments of `postTransaction`. */
export type PostTransactionArguments = {
  readonly customerId: string;
  /**
   * In the internal currency.
   *
   * Assumed, not documented.
   */
  readonly amount: DecimalInput;
  readonly comment?: string | undefined;
  /** true for a deposit. */
  readonly isDebit: boolean;
  /**
   * Leave it out for now. Accepted forms are not documented; the shop sends yyyy-MM-dd hh-mm-ss with a twelve-hour
   * clock.
   */
  readonly transactionDate?: string | undefined;
};

/** Arguments of `searchTransactions`. */
export type SearchTransactionsArguments = {
  readonly searchParameters?: TransactionSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

export type AccountAdministrationInfo = {
  readonly id?: string;
  readonly num?: string;
  readonly currencyCodeInternal?: string;
  readonly currencySignInternal?: string;
  readonly balanceInternal?: Decimal;
  readonly reservedInternal?: Decimal;
  readonly availableInternal?: Decimal;
  readonly currencyCodeCust?: string;
  readonly currencySignCust?: string;
  readonly balanceCust?: Decimal;
  readonly reservedCust?: Decimal;
  readonly availableCust?: Decimal;
  readonly paymWaitInternal?: Decimal;
  readonly paymWaitCust?: Decimal;
};

export type AccountInfo = {
  readonly id?: string;
  readonly num?: string;
  readonly currencyCode?: string;
  readonly currencySign?: string;
  readonly balance?: Decimal;
  readonly reservedAmount?: Decimal;
  readonly availableAmount?: Decimal;
  readonly paymWaitAmount?: Decimal;
};

export type AccountStatement = {
  readonly header?: StatementHeader;
  readonly transList: readonly TransInfo[];
};

export type AccountStatementAdministration = {
  readonly header?: StatementHeaderAdministration;
  readonly transList: readonly TransactionInfoAdministration[];
};

export type StatementHeader = {
  readonly startBalance?: Decimal;
  readonly debit?: Decimal;
  readonly credit?: Decimal;
  readonly endBalance?: Decimal;
  readonly transCount?: number;
  readonly currencyCode?: string;
  readonly currencySign?: string;
};

export type StatementHeaderAdministration = {
  readonly startBalanceInternal?: Decimal;
  readonly debitInternal?: Decimal;
  readonly creditInternal?: Decimal;
  readonly endBalanceInternal?: Decimal;
  readonly currencyCodeInternal?: string;
  readonly currencySignInternal?: string;
  readonly startBalanceCust?: Decimal;
  readonly debitCust?: Decimal;
  readonly creditCust?: Decimal;
  readonly endBalanceCust?: Decimal;
  readonly currencyCodeCust?: string;
  readonly currencySignCust?: string;
  readonly transCount?: number;
};

export type TransInfo = {
  readonly transactionType?: TransactionTypeInfo;
  readonly transDate?: string;
  readonly transactionDateTime?: DateTime;
  readonly comment?: string;
  readonly amount?: Decimal;
  readonly salesId?: string;
  readonly direction?: string;
};

export type TransactionInfo = {
  readonly userId?: UserId;
  readonly transactionDate?: DateTime;
  readonly currencyCode?: string;
  readonly currencySign?: string;
  readonly amount?: Decimal;
  readonly orderId?: string;
  readonly comment?: string;
  readonly direction?: string;
  readonly transactionType?: TransactionTypeInfo;
  readonly userInfo?: BaseUserInfo;
};

/** The service is known to have more members. */
export type TransactionSearchParameters = {
  readonly dateFrom?: DateTimeInput | undefined;
  readonly dateTo?: DateTimeInput | undefined;
};
