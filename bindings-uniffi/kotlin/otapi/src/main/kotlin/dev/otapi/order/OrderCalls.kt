// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.order

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.OrderDetailsInfo
import dev.otapi.common.OrderInfo
import dev.otapi.common.OrderLineUpdateData
import dev.otapi.common.OrderUpdateData
import dev.otapi.common.SalesProcLogInfo
import dev.otapi.given
import dev.otapi.many
import dev.otapi.text
import java.math.BigDecimal
import kotlinx.coroutines.flow.Flow

/** Orders, as the customer who placed them. */
class OrderCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Describe the order system the instance uses.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun aboutOrderLogic(
        options: CallOptions = CallOptions(),
    ): String? = call("AboutOrderLogic", emptyMap(), options) { text("payload") }

    /**
     * Place an order from item lines given in the document, without using the cart.
     *
     * Goods that cannot be ordered are left out without an error: compare the lines of the order with what was asked for. Prices are not
     * sent, the platform calculates them.
     *
     * Changes once: never repeated by itself. Creates an order at every call; there is no request id that would let the service notice a
     * repeat. Needs a customer's session.
     */
    suspend fun addOrder(
        addData: OrderAddData,
        options: CallOptions = CallOptions(),
    ): OrderInfo = call("AddOrder", given("addData", addData), options) { always("payload") { OrderInfo(it) } }

    /**
     * Cancel one line of the customer's order.
     *
     * Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a repeat finds it cancelled.
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun cancelLineSalesOrder(
        salesId: String,
        salesLineId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("CancelLineSalesOrder", given("salesId", salesId, "salesLineId", salesLineId), options) {}

    /**
     * Cancel several lines of the customer's order.
     *
     * Changes something; the same call again leaves the same state. Puts the named lines into the cancelled state; a repeat finds them
     * cancelled. Needs a customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param orderLineIds The separator was seen for UpdateOrderLinesForOperator. Assumed, not documented.
     */
    suspend fun cancelLinesOrder(
        orderId: String,
        orderLineIds: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("CancelLinesOrder", given("orderId", orderId, "orderLineIds", orderLineIds), options) {}

    /**
     * Cancel several orders.
     *
     * Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a session; whether a
     * customer's or an operator's is not known.
     *
     * Known from other clients, not documented.
     *
     * @param orderIds The separator is that of other order methods. Assumed, not documented.
     */
    suspend fun cancelOrders(
        orderIds: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("CancelOrders", given("orderIds", orderIds), options) {}

    /**
     * Cancel the customer's order.
     *
     * Cancels on the platform only. What was already bought has to be cancelled at the marketplace; synchronising then brings the cancelled
     * status here.
     *
     * Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a repeat finds it cancelled.
     * Needs a customer's session.
     */
    suspend fun cancelSalesOrder(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("CancelSalesOrder", given("salesId", salesId), options) {}

    /**
     * Remove entries from the queue of order status changes.
     *
     * Changes once: never repeated by itself. Removes entries from the queue of status changes for good; which session it takes and how its
     * list is written are unknown. Needs a session; whether a customer's or an operator's is not known.
     *
     * Known from other clients, not documented.
     *
     * @param ordersHistoryItemIds Ids of entries of GetOrdersHistory; the separator is that of other order methods. Assumed, not
     * documented.
     */
    suspend fun clearOrdersHistory(
        ordersHistoryItemIds: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("ClearOrdersHistory", given("ordersHistoryItemIds", ordersHistoryItemIds), options) {}

    /**
     * Mark one line of the customer's order as completed.
     *
     * Changes something; the same call again leaves the same state. Puts a line into the completed state; a completed line stays completed.
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun closeLineSalesOrder(
        salesId: String,
        salesLineId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("CloseLineSalesOrder", given("salesId", salesId, "salesLineId", salesLineId), options) {}

    /**
     * Close the customer's order as completed.
     *
     * Changes something; the same call again leaves the same state. Puts an order into the completed state; a completed order stays
     * completed. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun closeOrder(
        orderId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("CloseOrder", given("orderId", orderId), options) {}

    /**
     * Confirm that the goods of the customer's order may be packed.
     *
     * Changes something; the same call again leaves the same state. Marks an order as confirmed for packing; a repeat finds it marked.
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun confirmOrderPackaging(
        orderId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("ConfirmOrderPackaging", given("orderId", orderId), options) {}

    /**
     * Accept the changed price of one order line.
     *
     * For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.
     *
     * Changes once: never repeated by itself. Accepts whatever new price the line has at that moment; a late repeat could accept a later
     * price that nobody saw. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun confirmPriceLineSalesOrder(
        salesId: String,
        salesLineId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("ConfirmPriceLineSalesOrder", given("salesId", salesId, "salesLineId", salesLineId), options) {}

    /**
     * Accept the changed prices of several order lines.
     *
     * For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.
     *
     * Changes once: never repeated by itself. Accepts whatever new prices the lines have at that moment; a late repeat could accept later
     * prices that nobody saw. Needs a customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param orderLineIds The separator was seen for UpdateOrderLinesForOperator. Assumed, not documented.
     */
    suspend fun confirmPriceLinesOrder(
        orderId: String,
        orderLineIds: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("ConfirmPriceLinesOrder", given("orderId", orderId, "orderLineIds", orderLineIds), options) {}

    /**
     * Place several orders from the cart at once.
     *
     * Changes once: never repeated by itself. Creates orders from the cart at every call. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createMultiSalesOrder(
        deliveryModeId: String? = null,
        options: CallOptions = CallOptions(),
    ): List<OrderInfo> =
        call("CreateMultiSalesOrder", given("deliveryModeId", deliveryModeId), options) { many("payload") { OrderInfo(it) } }

    /**
     * Place an order from elements of the cart.
     *
     * Without Elements the whole cart is ordered.
     *
     * Changes once: never repeated by itself. Creates an order at every call; whether the cart elements are used up by the first is not
     * certain. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createOrder(
        createData: OrderCreateData,
        options: CallOptions = CallOptions(),
    ): OrderInfo = call("CreateOrder", given("createData", createData), options) { always("payload") { OrderInfo(it) } }

    /**
     * Place an order from the whole cart (older than CreateOrder).
     *
     * Changes once: never repeated by itself. Creates an order at every call; shops that repeated it got duplicates. Needs a customer's
     * session.
     *
     * Known from other clients, not documented.
     *
     * @param deliveryModeId Opaque text, such as EMS or 1014b3.
     * @param weight Assumed, not documented.
     */
    suspend fun createSalesOrder(
        deliveryModeId: String,
        comment: String? = null,
        weight: BigDecimal? = null,
        options: CallOptions = CallOptions(),
    ): OrderInfo =
        call("CreateSalesOrder", given("deliveryModeId", deliveryModeId, "comment", comment, "weight", weight), options) { always("payload") { OrderInfo(it) } }

    /**
     * Get the processing history of the customer's order.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCustomerSalesProcessLog(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): List<SalesProcLogInfo> =
        call("GetCustomerSalesProcessLog", given("salesId", salesId), options) { many("payload") { SalesProcLogInfo(it) } }

    /**
     * Get the queue of order and order line status changes.
     *
     * Entries stay in the queue until ClearOrdersHistory removes them.
     *
     * Needs a session; whether a customer's or an operator's is not known.
     *
     * Known from other clients, not documented.
     */
    suspend fun getOrdersHistory(
        options: CallOptions = CallOptions(),
    ): OrdersHistory = call("GetOrdersHistory", emptyMap(), options) { always("payload") { OrdersHistory(it) } }

    /**
     * Get the customer's order with its lines.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSalesOrderDetails(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): OrderDetailsInfo = call("GetSalesOrderDetails", given("salesId", salesId), options) { always("payload") { OrderDetailsInfo(it) } }

    /**
     * List the shipments (tracking numbers) of the customer's order.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSalesOrderShippings(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): List<PackageInfo> = call("GetSalesOrderShippings", given("salesId", salesId), options) { many("payload") { PackageInfo(it) } }

    /**
     * List the customer's orders.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSalesOrdersList(
        filter: String? = null,
        options: CallOptions = CallOptions(),
    ): List<OrderInfo> = call("GetSalesOrdersList", given("filter", filter), options) { many("payload") { OrderInfo(it) } }

    /**
     * Add elements of the cart to an existing order.
     *
     * Changes once: never repeated by itself. Adds cart elements to an order; a repeat could add them again. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun recreateOrder(
        recreateData: OrderRecreateData,
        options: CallOptions = CallOptions(),
    ): OrderInfo = call("RecreateOrder", given("recreateData", recreateData), options) { always("payload") { OrderInfo(it) } }

    /**
     * Add the whole cart to an existing order (superseded by RecreateOrder).
     *
     * Changes once: never repeated by itself. Adds the cart to an order; a repeat could add it again. Needs a customer's session.
     *
     * @param weight Assumed, not documented.
     */
    @Deprecated("The service calls it obsolete.")
    suspend fun recreateSalesOrder(
        salesOrderId: String,
        weight: BigDecimal? = null,
        options: CallOptions = CallOptions(),
    ): OrderInfo =
        call("RecreateSalesOrder", given("salesOrderId", salesOrderId, "weight", weight), options) { always("payload") { OrderInfo(it) } }

    /**
     * Restore several cancelled orders.
     *
     * Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a session; whether a
     * customer's or an operator's is not known.
     *
     * Known from other clients, not documented.
     *
     * @param orderIds The separator is that of other order methods. Assumed, not documented.
     */
    suspend fun restoreOrders(
        orderIds: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("RestoreOrders", given("orderIds", orderIds), options) {}

    /**
     * Search the customer's own orders and get one page of results.
     *
     * Needs a customer's session. Gives one page; `searchOrdersForUserAll` goes through all of them.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun searchOrdersForUser(
        searchParameters: OrderSearchParametersForUser? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<OrderInfo> =
        call("SearchOrdersForUser", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { OrderInfo(it) } } }

    /**
     * The items of all pages of [searchOrdersForUser], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchOrdersForUserAll(
        searchParameters: OrderSearchParametersForUser? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<OrderInfo> =
        pages("SearchOrdersForUser", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { OrderInfo(it) } }

    /**
     * Change the customer's own order.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of an order to the given values. Needs a
     * customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param updateData Assumed, not documented.
     */
    suspend fun updateOrder(
        orderId: String,
        updateData: OrderUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateOrder", given("orderId", orderId, "updateData", updateData), options) {}

    /**
     * Change a line of the customer's own order.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given values. Needs a customer's
     * session.
     *
     * Known from other clients, not documented.
     *
     * @param updateData Assumed, not documented.
     */
    suspend fun updateOrderLine(
        orderId: String,
        orderLineId: String,
        updateData: OrderLineUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateOrderLine", given("orderId", orderId, "orderLineId", orderLineId, "updateData", updateData), options) {}
}
