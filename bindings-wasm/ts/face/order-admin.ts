// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { DateTimeInput, Decimal, DecimalInput, NoArguments, Page } from "../values.js";
import type {
  FieldMetaInfo, OperatorInfo, OrderDetailsInfo, OrderInfo, OrderLineUpdateData, OrderUpdateData, SalesLineStatusInfo,
  SalesProcLogInfo, SalesStatusInfo,
} from "./common.js";
import type { ItemProviderType } from "./enums.js";

/** Orders, as the operator who works on them. */
export interface OrderAdminMethods {
  /**
   * Cancel one line of an order as an operator.
   *
   * Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a repeat finds
   * it cancelled. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  cancelLineSalesOrderForOperator(args: CancelLineSalesOrderForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Cancel an order as an operator.
   *
   * Cancels on the platform only. What was already bought has to be cancelled at the marketplace; synchronising then
   * brings the cancelled status here.
   *
   * Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a repeat
   * finds it cancelled. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  cancelSalesOrderForOperator(args: CancelSalesOrderForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the status of an order line (superseded by UpdateOrderLineForOperator).
   *
   * Changes once: never repeated by itself. Takes a quantity besides the status and may split the line, and writes
   * another comment at every call. Needs an operator's session.
   *
   * Known from other clients, not documented.
   * @deprecated The service calls it obsolete.
   */
  changeLineStatus(args: ChangeLineStatusArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the provider order id and waybill of an order line (older form).
   *
   * Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of a line to
   * the given texts. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  changeSalesOrderLinePurchaseInfo(args: ChangeSalesOrderLinePurchaseInfoArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the provider order id and waybill of an order line.
   *
   * Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of a line to
   * the given texts. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  changeSalesOrderLinePurchaseInfoForOperator(args: ChangeSalesOrderLinePurchaseInfoForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Close an order as cancelled, as an operator.
   *
   * Changes something; the same call again leaves the same state. Puts an order into its final state; a closed order
   * stays closed. Needs an operator's session.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  closeCancelSalesOrderForOperator(args: CloseCancelSalesOrderForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Close an order as an operator.
   *
   * Changes something; the same call again leaves the same state. Puts an order into its final state; a closed order
   * stays closed. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  closeSalesOrderForOperator(args: CloseSalesOrderForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete several order lines.
   *
   * Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a
   * session; whether a customer's or an operator's is not known.
   *
   * Known from other clients, not documented.
   */
  deleteMultipleOrderLines(args: DeleteMultipleOrderLinesArguments, options?: CallOptions): Promise<null>;
  /**
   * List the statuses an order line can be moved to.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getLineAvailableStatusList(args: GetLineAvailableStatusListArguments, options?: CallOptions): Promise<readonly SalesLineStatusInfo[]>;
  /**
   * List the statuses order lines can have.
   *
   * Needs an operator's session. Its answer may be kept for 1440 minutes.
   *
   * Known from other clients, not documented.
   */
  getOrderLineStatusList(args?: NoArguments, options?: CallOptions): Promise<readonly SalesLineStatusInfo[]>;
  /**
   * Get the order settings with their description for editing.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getOrderSettings(args?: GetOrderSettingsArguments, options?: CallOptions): Promise<OrderSettings>;
  /**
   * Get the order settings.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getOrderSettingsInfo(args?: NoArguments, options?: CallOptions): Promise<OrderSettingsInfo>;
  /**
   * List the statuses orders can have.
   *
   * Needs an operator's session. Its answer may be kept for 1440 minutes.
   *
   * Known from other clients, not documented.
   */
  getOrderStatusList(args?: NoArguments, options?: CallOptions): Promise<readonly SalesStatusInfo[]>;
  /**
   * Get the processing history of an order line.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getSaleLineProcessLog(args: GetSaleLineProcessLogArguments, options?: CallOptions): Promise<readonly SalesLineProcLogInfo[]>;
  /**
   * List the operators that can be responsible for orders.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getSalesOperatorInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly OperatorInfo[]>;
  /**
   * Get an order with its lines as an operator.
   *
   * Needs an operator's session.
   */
  getSalesOrderDetailsForOperator(args: GetSalesOrderDetailsForOperatorArguments, options?: CallOptions): Promise<OrderDetailsInfo>;
  /**
   * List the most recent orders as an operator (superseded by SearchOrders).
   *
   * Gives the last 100 orders.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   * @deprecated The service calls it obsolete.
   */
  getSalesOrdersListForOperator(args?: GetSalesOrdersListForOperatorArguments, options?: CallOptions): Promise<readonly OrderInfo[]>;
  /**
   * Get the processing history of an order as an operator.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getSalesProcessLog(args: GetSalesProcessLogArguments, options?: CallOptions): Promise<readonly SalesProcLogInfo[]>;
  /**
   * Merge one order into another.
   *
   * Its refusals can be told apart by their English texts only.
   *
   * Changes once: never repeated by itself. Moves all lines into another order and cannot be undone; what a repeat
   * meets is not known. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  mergeOrders(args: MergeOrdersArguments, options?: CallOptions): Promise<null>;
  /**
   * Record the purchase of order lines from the supplier.
   *
   * Changes once: never repeated by itself. Records a purchase with quantity and price; a repeat could record it twice.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  purchaseItems(args: PurchaseItemsArguments, options?: CallOptions): Promise<null>;
  /**
   * Restore a cancelled order line.
   *
   * There is no call that restores an order: restoring its first line brings the order back.
   *
   * Changes something; the same call again leaves the same state. Brings a cancelled line back; a repeat finds it
   * restored. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  restoreLineSalesOrderForOperator(args: RestoreLineSalesOrderForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Search order lines across orders.
   *
   * Needs an operator's session. Gives one page; `searchOrderLinesAll` goes through all of them.
   */
  searchOrderLines(args?: SearchOrderLinesArguments, options?: CallOptions): Promise<Page<OrderLineInfo>>;
  /** The items of all pages of `searchOrderLines`, which are read as they are wanted. */
  searchOrderLinesAll(args?: SearchOrderLinesArguments, options?: CallOptions): AsyncIterableIterator<OrderLineInfo, undefined>;
  /**
   * Search orders and get one page of results.
   *
   * Needs an operator's session. Gives one page; `searchOrdersAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchOrders(args?: SearchOrdersArguments, options?: CallOptions): Promise<Page<OrderInfo>>;
  /** The items of all pages of `searchOrders`, which are read as they are wanted. */
  searchOrdersAll(args?: SearchOrdersArguments, options?: CallOptions): AsyncIterableIterator<OrderInfo, undefined>;
  /**
   * Search orders and get one page of results with totals.
   *
   * Needs an operator's session. Gives one page; `searchOrdersWithSummaryAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchOrdersWithSummary(args?: SearchOrdersWithSummaryArguments, options?: CallOptions): Promise<OrderListFrameWithSummary>;
  /** The items of all pages of `searchOrdersWithSummary`, which are read as they are wanted. */
  searchOrdersWithSummaryAll(args?: SearchOrdersWithSummaryArguments, options?: CallOptions): AsyncIterableIterator<OrderInfo, undefined>;
  /**
   * Make an operator responsible for an order.
   *
   * Changes something; the same call again leaves the same state. Sets who is responsible for an order. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  setSalesOperator(args: SetSalesOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Split a quantity off an order line into a new line.
   *
   * Changes once: never repeated by itself. Splits a number of pieces off a line; a repeat splits off as many again.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  splitOrderLineForOperator(args: SplitOrderLineForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the status of several order lines at once.
   *
   * Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a
   * session; whether a customer's or an operator's is not known.
   *
   * Known from other clients, not documented.
   */
  updateMultipleOrderLineStatuses(args: UpdateMultipleOrderLineStatusesArguments, options?: CallOptions): Promise<null>;
  /**
   * Change an order as an operator.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of an order to the given values.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateOrderForOperator(args: UpdateOrderForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Change an order line (status, prices, weight) as an operator.
   *
   * The admin panel sets StatusId 3 together with a new price or configuration, so that the customer confirms it.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given values.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateOrderLineForOperator(args: UpdateOrderLineForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Apply one change to several lines of an order as an operator.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of each named line to the given
   * values. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateOrderLinesForOperator(args: UpdateOrderLinesForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the order settings.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateOrderSettings(args: UpdateOrderSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `cancelLineSalesOrderForOperator`. */
export type CancelLineSalesOrderForOperatorArguments = {
  readonly salesId: string;
  readonly salesLineId: string;
};

/** Arguments of `cancelSalesOrderForOperator`. */
export type CancelSalesOrderForOperatorArguments = {
  readonly salesId: string;
};

/** Arguments of `changeLineStatus`. */
export type ChangeLineStatusArguments = {
  readonly salesId: string;
  readonly salesLineId: string;
  readonly statusId: number;
  readonly comment?: string | undefined;
  readonly quantity?: number | undefined;
};

/** Arguments of `changeSalesOrderLinePurchaseInfo`. */
export type ChangeSalesOrderLinePurchaseInfoArguments = {
  readonly salesId: string;
  readonly salesLineId: string;
  readonly vendPurchId?: string | undefined;
  readonly vendPurchWaybill?: string | undefined;
};

/** Arguments of `changeSalesOrderLinePurchaseInfoForOperator`. */
export type ChangeSalesOrderLinePurchaseInfoForOperatorArguments = {
  readonly salesId: string;
  readonly salesLineId: string;
  readonly vendPurchId?: string | undefined;
  readonly vendPurchWaybill?: string | undefined;
};

/** Arguments of `closeCancelSalesOrderForOperator`. */
export type CloseCancelSalesOrderForOperatorArguments = {
  readonly salesId: string;
};

/** Arguments of `closeSalesOrderForOperator`. */
export type CloseSalesOrderForOperatorArguments = {
  readonly salesId: string;
};

/** Arguments of `deleteMultipleOrderLines`. */
export type DeleteMultipleOrderLinesArguments = {
  /** A list of order lines in one text; how it is written is unknown. */
  readonly orderLineIdentificators: string;
};

/** Arguments of `getLineAvailableStatusList`. */
export type GetLineAvailableStatusListArguments = {
  readonly salesId: string;
  readonly salesLineId: string;
};

/** Arguments of `getOrderSettings`. */
export type GetOrderSettingsArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getSaleLineProcessLog`. */
export type GetSaleLineProcessLogArguments = {
  readonly salesId: string;
  readonly salesLineId: string;
};

/** Arguments of `getSalesOrderDetailsForOperator`. */
export type GetSalesOrderDetailsForOperatorArguments = {
  readonly salesId: string;
  /** May be empty. */
  readonly filter?: string | undefined;
  /** 0 all lines, 1 lines ready to purchase (statuses 2 and 3), 2 purchased lines (6 to 10). */
  readonly queryType?: number | undefined;
};

/** Arguments of `getSalesOrdersListForOperator`. */
export type GetSalesOrdersListForOperatorArguments = {
  readonly orderFilter?: OrderFilter | undefined;
};

/** Arguments of `getSalesProcessLog`. */
export type GetSalesProcessLogArguments = {
  readonly salesId: string;
};

/** Arguments of `mergeOrders`. */
export type MergeOrdersArguments = {
  readonly targetOrderId: string;
  readonly mergedOrderId: string;
};

/** Arguments of `purchaseItems`. */
export type PurchaseItemsArguments = {
  readonly saleLineList: SalesLinePurchInfoList;
};

/** Arguments of `restoreLineSalesOrderForOperator`. */
export type RestoreLineSalesOrderForOperatorArguments = {
  readonly salesId: string;
  readonly salesLineId: string;
};

/** Arguments of `searchOrderLines`. */
export type SearchOrderLinesArguments = {
  readonly searchParameters?: OrderLineSearchParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchOrders`. */
export type SearchOrdersArguments = {
  readonly searchParameters?: OrderSearchParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchOrdersWithSummary`. */
export type SearchOrdersWithSummaryArguments = {
  readonly searchParameters?: OrderSearchParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `setSalesOperator`. */
export type SetSalesOperatorArguments = {
  readonly salesId: string;
  readonly salesOperatorId: string;
};

/** Arguments of `splitOrderLineForOperator`. */
export type SplitOrderLineForOperatorArguments = {
  readonly orderId: string;
  readonly orderLineId: string;
  readonly splitData: OrderLineSplitData;
};

/** Arguments of `updateMultipleOrderLineStatuses`. */
export type UpdateMultipleOrderLineStatusesArguments = {
  /** A list of order lines in one text; how it is written is unknown. */
  readonly orderLineIdentificators: string;
  readonly statusId: string;
};

/** Arguments of `updateOrderForOperator`. */
export type UpdateOrderForOperatorArguments = {
  readonly orderId: string;
  readonly updateData: OrderUpdateData;
};

/** Arguments of `updateOrderLineForOperator`. */
export type UpdateOrderLineForOperatorArguments = {
  readonly orderId: string;
  readonly orderLineId: string;
  readonly updateData: OrderLineUpdateData;
};

/** Arguments of `updateOrderLinesForOperator`. */
export type UpdateOrderLinesForOperatorArguments = {
  readonly orderId: string;
  readonly orderLineIds: readonly string[];
  readonly updateData: OrderLineUpdateData;
};

/** Arguments of `updateOrderSettings`. */
export type UpdateOrderSettingsArguments = {
  readonly updateData: OrderSettingsUpdateData;
};

/** The service is known to have more members. */
export type OrderFilter = {
  readonly salesResponsible?: string | undefined;
};

export type OrderLineInfo = {
  readonly id?: string;
  readonly orderId?: string;
  readonly itemTaobaoId?: string;
  readonly itemId?: string;
  readonly configText?: string;
  readonly configId?: string;
  readonly qty?: number;
  readonly newPriceCust?: Decimal;
  readonly priceCust?: Decimal;
  readonly amountCust?: Decimal;
  readonly currencyCust?: string;
  readonly priceInternal?: Decimal;
  readonly amountInternal?: Decimal;
  readonly currencyInternal?: string;
  readonly internalPriceCurrencyCode?: string;
  readonly purchPriceCust?: Decimal;
  readonly purchDeliveryCust?: Decimal;
  readonly purchAmountCust?: Decimal;
  readonly purchPrice?: Decimal;
  readonly purchDelivery?: Decimal;
  readonly purchAmount?: Decimal;
  readonly purchCurrency?: string;
  readonly briefDescrTrans?: string;
  readonly itemImageUrl?: string;
  readonly itemExternalUrl?: string;
  readonly vendNick?: string;
  readonly vendId?: string;
  readonly custComment?: string;
  readonly operatorComment?: string;
  readonly statusCode?: number;
  readonly statusId?: number;
  readonly statusName?: string;
  readonly subSalesNum?: string;
  readonly subSalesDate?: string;
  readonly subSalesTime?: string;
  readonly vendPurchId?: string;
  readonly vendPurchWaybill?: string;
  readonly taoBaoDelivery?: Decimal;
  readonly taoBaoPrice?: Decimal;
  readonly taoBaoPriceWithDiscount?: Decimal;
  readonly internalOriginalPrice?: Decimal;
  readonly internalOriginalPriceWithDiscount?: Decimal;
  readonly internalDeliveryPrice?: Decimal;
  readonly promotionId?: string;
  readonly priceWithoutDelivery?: string;
  readonly categoryId?: string;
  readonly vendUrl?: string;
  readonly qtyOrig?: string;
  readonly lineNum?: number;
  readonly availableStatusList: readonly SalesLineStatusInfo[];
  readonly nameOrig?: string;
  readonly configExternalTextOrig?: string;
  readonly weight?: Decimal;
  readonly orderedDateTime?: string;
  readonly customDescription?: string;
  readonly customDescriptionInEnglish?: string;
  readonly canMoveToPackage?: boolean;
  readonly canBePurchased?: boolean;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly internalDeliveryType?: string;
  readonly configExternalCode?: string;
  readonly providerTypeEnum?: ItemProviderType;
  readonly vendPurchAccountId?: string;
};

export type OrderLineSearchParameters = {
  readonly orderSearchParameters?: OrderSearchParameters | undefined;
  readonly statusIdList?: readonly number[] | undefined;
  readonly canBePurchased?: boolean | undefined;
  readonly vendorPurchaseIdList?: readonly string[] | undefined;
  readonly vendorPurchaseWaybillIdList?: readonly string[] | undefined;
};

export type OrderLineSplitData = {
  readonly separatedItemsCount?: number | undefined;
};

export type OrderListFrameWithSummary = {
  readonly salesOrdersList: readonly OrderInfo[];
  readonly totalCount?: number;
  readonly totalCostInInternalCurrency?: Decimal;
  readonly totalProfitInInternalCurrency?: Decimal;
};

/** OrderBy example: CreationDate:DESC;StatusId:ASC. UserIdDelimitedList holds ids separated by a semicolon. */
export type OrderSearchParameters = {
  readonly creationDateFrom?: DateTimeInput | undefined;
  readonly creationDateTo?: DateTimeInput | undefined;
  readonly statusIdList?: readonly number[] | undefined;
  readonly id?: string | undefined;
  readonly recipientLastName?: string | undefined;
  readonly recipientCity?: string | undefined;
  readonly deliveryModeIds?: readonly string[] | undefined;
  readonly providerType?: ItemProviderType | undefined;
  readonly userIdDelimitedList?: string | undefined;
  readonly orderIds?: readonly string[] | undefined;
  readonly orderBy?: string | undefined;
};

export type OrderSettings = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly minOrderCost?: Decimal;
  readonly maxNoteItemsCount?: number;
  readonly maxCartItemsCount?: number;
  readonly orderPrefix?: string;
};

export type OrderSettingsInfo = {
  readonly minOrderCost?: Decimal;
  readonly maxNoteItemsCount?: number;
  readonly maxCartItemsCount?: number;
};

export type OrderSettingsUpdateData = {
  readonly minOrderCost?: DecimalInput | undefined;
  readonly maxNoteItemsCount?: number | undefined;
  readonly maxCartItemsCount?: number | undefined;
  readonly orderPrefix?: string | undefined;
};

export type SalesLineProcLogInfo = {
  readonly logDate?: string;
  readonly logTime?: string;
  readonly operatorId?: string;
  readonly custId?: string;
  readonly operatorName?: string;
  readonly custName?: string;
  readonly fieldName?: string;
  readonly prevValue?: string;
  readonly newValue?: string;
};

export type SalesLinePurchInfo = {
  readonly salesId?: string | undefined;
  readonly salesLineId?: string | undefined;
  readonly operatorComment?: string | undefined;
  readonly purchPrice?: DecimalInput | undefined;
  readonly purchDelivery?: DecimalInput | undefined;
  readonly purchQty?: number | undefined;
  readonly vendPurchId?: string | undefined;
  readonly purchaseStatus?: string | undefined;
};

export type SalesLinePurchInfoList = {
  readonly salesLinePurchInfo?: readonly SalesLinePurchInfo[] | undefined;
};
