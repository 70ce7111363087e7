// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { DateTime, Decimal, DecimalInput, NoArguments, Page } from "../values.js";
import type {
  BaseUserInfo, OrderDetailsInfo, OrderInfo, OrderLineUpdateData, OrderUpdateData, PackageItem, SalesProcLogInfo, Size,
  StatusInfoBase,
} from "./common.js";
import type { ItemProviderType, PriceType } from "./enums.js";

/** Orders, as the customer who placed them. */
export interface OrderMethods {
  /**
   * Describe the order system the instance uses.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  aboutOrderLogic(args?: NoArguments, options?: CallOptions): Promise<string>;
  /**
   * Place an order from item lines given in the document, without using the cart.
   *
   * Goods that cannot be ordered are left out without an error: compare the lines of the order with what was asked for.
   * Prices are not sent, the platform calculates them.
   *
   * Changes once: never repeated by itself. Creates an order at every call; there is no request id that would let the
   * service notice a repeat. Needs a customer's session.
   */
  addOrder(args: AddOrderArguments, options?: CallOptions): Promise<OrderInfo>;
  /**
   * Cancel one line of the customer's order.
   *
   * Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a repeat finds
   * it cancelled. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  cancelLineSalesOrder(args: CancelLineSalesOrderArguments, options?: CallOptions): Promise<null>;
  /**
   * Cancel several lines of the customer's order.
   *
   * Changes something; the same call again leaves the same state. Puts the named lines into the cancelled state; a
   * repeat finds them cancelled. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  cancelLinesOrder(args: CancelLinesOrderArguments, options?: CallOptions): Promise<null>;
  /**
   * Cancel several orders.
   *
   * Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a
   * session; whether a customer's or an operator's is not known.
   *
   * Known from other clients, not documented.
   */
  cancelOrders(args: CancelOrdersArguments, options?: CallOptions): Promise<null>;
  /**
   * Cancel the customer's order.
   *
   * Cancels on the platform only. What was already bought has to be cancelled at the marketplace; synchronising then
   * brings the cancelled status here.
   *
   * Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a repeat
   * finds it cancelled. Needs a customer's session.
   */
  cancelSalesOrder(args: CancelSalesOrderArguments, options?: CallOptions): Promise<null>;
  /**
   * Remove entries from the queue of order status changes.
   *
   * Changes once: never repeated by itself. Removes entries from the queue of status changes for good; which session it
   * takes and how its list is written are unknown. Needs a session; whether a customer's or an operator's is not known.
   *
   * Known from other clients, not documented.
   */
  clearOrdersHistory(args: ClearOrdersHistoryArguments, options?: CallOptions): Promise<null>;
  /**
   * Mark one line of the customer's order as completed.
   *
   * Changes something; the same call again leaves the same state. Puts a line into the completed state; a completed
   * line stays completed. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  closeLineSalesOrder(args: CloseLineSalesOrderArguments, options?: CallOptions): Promise<null>;
  /**
   * Close the customer's order as completed.
   *
   * Changes something; the same call again leaves the same state. Puts an order into the completed state; a completed
   * order stays completed. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  closeOrder(args: CloseOrderArguments, options?: CallOptions): Promise<null>;
  /**
   * Confirm that the goods of the customer's order may be packed.
   *
   * Changes something; the same call again leaves the same state. Marks an order as confirmed for packing; a repeat
   * finds it marked. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  confirmOrderPackaging(args: ConfirmOrderPackagingArguments, options?: CallOptions): Promise<null>;
  /**
   * Accept the changed price of one order line.
   *
   * For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.
   *
   * Changes once: never repeated by itself. Accepts whatever new price the line has at that moment; a late repeat could
   * accept a later price that nobody saw. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  confirmPriceLineSalesOrder(args: ConfirmPriceLineSalesOrderArguments, options?: CallOptions): Promise<null>;
  /**
   * Accept the changed prices of several order lines.
   *
   * For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.
   *
   * Changes once: never repeated by itself. Accepts whatever new prices the lines have at that moment; a late repeat
   * could accept later prices that nobody saw. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  confirmPriceLinesOrder(args: ConfirmPriceLinesOrderArguments, options?: CallOptions): Promise<null>;
  /**
   * Place several orders from the cart at once.
   *
   * Changes once: never repeated by itself. Creates orders from the cart at every call. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  createMultiSalesOrder(args?: CreateMultiSalesOrderArguments, options?: CallOptions): Promise<readonly OrderInfo[]>;
  /**
   * Place an order from elements of the cart.
   *
   * Without Elements the whole cart is ordered.
   *
   * Changes once: never repeated by itself. Creates an order at every call; whether the cart elements are used up by
   * the first is not certain. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  createOrder(args: CreateOrderArguments, options?: CallOptions): Promise<OrderInfo>;
  /**
   * Place an order from the whole cart (older than CreateOrder).
   *
   * Changes once: never repeated by itself. Creates an order at every call; shops that repeated it got duplicates.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  createSalesOrder(args: CreateSalesOrderArguments, options?: CallOptions): Promise<OrderInfo>;
  /**
   * Get the processing history of the customer's order.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getCustomerSalesProcessLog(args: GetCustomerSalesProcessLogArguments, options?: CallOptions): Promise<readonly SalesProcLogInfo[]>;
  /**
   * Get the queue of order and order line status changes.
   *
   * Entries stay in the queue until ClearOrdersHistory removes them.
   *
   * Needs a session; whether a customer's or an operator's is not known.
   *
   * Known from other clients, not documented.
   */
  getOrdersHistory(args?: NoArguments, options?: CallOptions): Promise<OrdersHistory>;
  /**
   * Get the customer's order with its lines.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getSalesOrderDetails(args: GetSalesOrderDetailsArguments, options?: CallOptions): Promise<OrderDetailsInfo>;
  /**
   * List the shipments (tracking numbers) of the customer's order.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getSalesOrderShippings(args: GetSalesOrderShippingsArguments, options?: CallOptions): Promise<readonly PackageInfo[]>;
  /**
   * List the customer's orders.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getSalesOrdersList(args?: GetSalesOrdersListArguments, options?: CallOptions): Promise<readonly OrderInfo[]>;
  /**
   * Add elements of the cart to an existing order.
   *
   * Changes once: never repeated by itself. Adds cart elements to an order; a repeat could add them again. Needs a
   * customer's session.
   *
   * Known from other clients, not documented.
   */
  recreateOrder(args: RecreateOrderArguments, options?: CallOptions): Promise<OrderInfo>;
  /**
   * Add the whole cart to an existing order (superseded by RecreateOrder).
   *
   * Changes once: never repeated by itself. Adds the cart to an order; a repeat could add it again. Needs a customer's
   * session.
   * @deprecated The service calls it obsolete.
   */
  recreateSalesOrder(args: RecreateSalesOrderArguments, options?: CallOptions): Promise<OrderInfo>;
  /**
   * Restore several cancelled orders.
   *
   * Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a
   * session; whether a customer's or an operator's is not known.
   *
   * Known from other clients, not documented.
   */
  restoreOrders(args: RestoreOrdersArguments, options?: CallOptions): Promise<null>;
  /**
   * Search the customer's own orders and get one page of results.
   *
   * Needs a customer's session. Gives one page; `searchOrdersForUserAll` goes through all of them.
   *
   * Known from other clients, not documented. What it answers is less sure.
   */
  searchOrdersForUser(args?: SearchOrdersForUserArguments, options?: CallOptions): Promise<Page<OrderInfo>>;
  /** The items of all pages of `searchOrdersForUser`, which are read as they are wanted. */
  searchOrdersForUserAll(args?: SearchOrdersForUserArguments, options?: CallOptions): AsyncIterableIterator<OrderInfo, undefined>;
  /**
   * Change the customer's own order.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of an order to the given values.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  updateOrder(args: UpdateOrderArguments, options?: CallOptions): Promise<null>;
  /**
   * Change a line of the customer's own order.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given values.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  updateOrderLine(args: UpdateOrderLineArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `addOrder`. */
export type AddOrderArguments = {
  readonly addData: OrderAddData;
};

/** Arguments of `cancelLineSalesOrder`. */
export type CancelLineSalesOrderArguments = {
  readonly salesId: string;
  readonly salesLineId: string;
};

/** Arguments of `cancelLinesOrder`. */
export type CancelLinesOrderArguments = {
  readonly orderId: string;
  /**
   * The separator was seen for UpdateOrderLinesForOperator.
   *
   * Assumed, not documented.
   */
  readonly orderLineIds: readonly string[];
};

/** Arguments of `cancelOrders`. */
export type CancelOrdersArguments = {
  /**
   * The separator is that of other order methods.
   *
   * Assumed, not documented.
   */
  readonly orderIds: readonly string[];
};

/** Arguments of `cancelSalesOrder`. */
export type CancelSalesOrderArguments = {
  readonly salesId: string;
};

/** Arguments of `clearOrdersHistory`. */
export type ClearOrdersHistoryArguments = {
  /**
   * Ids of entries of GetOrdersHistory; the separator is that of other order methods.
   *
   * Assumed, not documented.
   */
  readonly ordersHistoryItemIds: readonly string[];
};

/** Arguments of `closeLineSalesOrder`. */
export type CloseLineSalesOrderArguments = {
  readonly salesId: string;
  readonly salesLineId: string;
};

/** Arguments of `closeOrder`. */
export type CloseOrderArguments = {
  readonly orderId: string;
};

/** Arguments of `confirmOrderPackaging`. */
export type ConfirmOrderPackagingArguments = {
  readonly orderId: string;
};

/** Arguments of `confirmPriceLineSalesOrder`. */
export type ConfirmPriceLineSalesOrderArguments = {
  readonly salesId: string;
  readonly salesLineId: string;
};

/** Arguments of `confirmPriceLinesOrder`. */
export type ConfirmPriceLinesOrderArguments = {
  readonly orderId: string;
  /**
   * The separator was seen for UpdateOrderLinesForOperator.
   *
   * Assumed, not documented.
   */
  readonly orderLineIds: readonly string[];
};

/** Arguments of `createMultiSalesOrder`. */
export type CreateMultiSalesOrderArguments = {
  readonly deliveryModeId?: string | undefined;
};

/** Arguments of `createOrder`. */
export type CreateOrderArguments = {
  readonly createData: OrderCreateData;
};

/** Arguments of `createSalesOrder`. */
export type CreateSalesOrderArguments = {
  /** Opaque text, such as EMS or 1014b3. */
  readonly deliveryModeId: string;
  readonly comment?: string | undefined;
  /** Assumed, not documented. */
  readonly weight?: DecimalInput | undefined;
};

/** Arguments of `getCustomerSalesProcessLog`. */
export type GetCustomerSalesProcessLogArguments = {
  readonly salesId: string;
};

/** Arguments of `getSalesOrderDetails`. */
export type GetSalesOrderDetailsArguments = {
  readonly salesId: string;
};

/** Arguments of `getSalesOrderShippings`. */
export type GetSalesOrderShippingsArguments = {
  readonly salesId: string;
};

/** Arguments of `getSalesOrdersList`. */
export type GetSalesOrdersListArguments = {
  readonly filter?: string | undefined;
};

/** Arguments of `recreateOrder`. */
export type RecreateOrderArguments = {
  readonly recreateData: OrderRecreateData;
};

/** Arguments of `recreateSalesOrder`. */
export type RecreateSalesOrderArguments = {
  readonly salesOrderId: string;
  /** Assumed, not documented. */
  readonly weight?: DecimalInput | undefined;
};

/** Arguments of `restoreOrders`. */
export type RestoreOrdersArguments = {
  /**
   * The separator is that of other order methods.
   *
   * Assumed, not documented.
   */
  readonly orderIds: readonly string[];
};

/** Arguments of `searchOrdersForUser`. */
export type SearchOrdersForUserArguments = {
  readonly searchParameters?: OrderSearchParametersForUser | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `updateOrder`. */
export type UpdateOrderArguments = {
  readonly orderId: string;
  /** Assumed, not documented. */
  readonly updateData: OrderUpdateData;
};

/** Arguments of `updateOrderLine`. */
export type UpdateOrderLineArguments = {
  readonly orderId: string;
  readonly orderLineId: string;
  /** Assumed, not documented. */
  readonly updateData: OrderLineUpdateData;
};

export type AddOrderItem = {
  readonly id?: string | undefined;
  readonly configurationId?: string | undefined;
  readonly quantity?: number | undefined;
  readonly weight?: DecimalInput | undefined;
  readonly comment?: string | undefined;
  readonly promotionId?: string | undefined;
  readonly priceType?: PriceType | undefined;
};

export type OrderAddData = {
  readonly deliveryModeId?: string | undefined;
  readonly comment?: string | undefined;
  readonly userProfileId?: number | undefined;
  readonly items?: readonly AddOrderItem[] | undefined;
};

export type OrderCreateData = {
  readonly weight?: DecimalInput | undefined;
  readonly elements?: readonly number[] | undefined;
  readonly deliveryModeId?: string | undefined;
  readonly comment?: string | undefined;
  readonly userProfileId?: number | undefined;
};

export type OrderHistoryItem = {
  readonly id?: number;
  readonly orderId?: number;
  readonly orderLineId?: number;
  readonly oldStatus?: StatusInfoBase;
  readonly newStatus?: StatusInfoBase;
  readonly date?: DateTime;
  readonly userInfo?: BaseUserInfo;
};

/** The service is known to have more members. */
export type OrderRecreateData = {
  readonly orderId?: string | undefined;
  readonly elements?: readonly number[] | undefined;
};

/** The service is known to have more members. */
export type OrderSearchParametersForUser = {
  readonly providerType?: ItemProviderType | undefined;
  readonly isAvailableForRecreation?: boolean | undefined;
};

export type OrdersHistory = {
  readonly items: readonly OrderHistoryItem[];
};

export type PackageInfo = {
  readonly id?: string;
  readonly statusCode?: string;
  readonly statusName?: string;
  readonly mailTrackingNum?: string;
  readonly canBeTracking?: boolean;
  readonly weight?: Decimal;
  readonly price?: Decimal;
  readonly currencyCode?: string;
  readonly currencySign?: string;
  readonly deliveryModeName?: string;
  readonly deliveryAddress?: string;
  readonly deliveryContactName?: string;
  readonly deliveryContactPhone?: string;
  readonly creationDate?: DateTime;
  readonly additionalInfo?: string;
  readonly size?: Size;
  readonly items: readonly PackageItem[];
  readonly deliveryContactPassportNumber?: string;
  readonly deliveryContactRegistrationAddress?: string;
  readonly deliveryContactInn?: string;
};
