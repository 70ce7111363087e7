// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.orderadmin

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.OperatorInfo
import dev.otapi.common.OrderDetailsInfo
import dev.otapi.common.OrderInfo
import dev.otapi.common.OrderLineUpdateData
import dev.otapi.common.OrderUpdateData
import dev.otapi.common.SalesLineStatusInfo
import dev.otapi.common.SalesProcLogInfo
import dev.otapi.common.SalesStatusInfo
import dev.otapi.given
import dev.otapi.many
import kotlinx.coroutines.flow.Flow

/** Orders, as the operator who works on them. */
class OrderAdminCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Cancel one line of an order as an operator.
     *
     * Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a repeat finds it cancelled.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun cancelLineSalesOrderForOperator(
        salesId: String,
        salesLineId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("CancelLineSalesOrderForOperator", given("salesId", salesId, "salesLineId", salesLineId), options) {}

    /**
     * Cancel an order as an operator.
     *
     * Cancels on the platform only. What was already bought has to be cancelled at the marketplace; synchronising then brings the cancelled
     * status here.
     *
     * Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a repeat finds it cancelled.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun cancelSalesOrderForOperator(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("CancelSalesOrderForOperator", given("salesId", salesId), options) {}

    /**
     * Change the status of an order line (superseded by UpdateOrderLineForOperator).
     *
     * Changes once: never repeated by itself. Takes a quantity besides the status and may split the line, and writes another comment at
     * every call. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    @Deprecated("The service calls it obsolete.")
    suspend fun changeLineStatus(
        salesId: String,
        salesLineId: String,
        statusId: Int,
        comment: String? = null,
        quantity: Int? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("ChangeLineStatus", given("salesId", salesId, "salesLineId", salesLineId, "statusId", statusId, "comment", comment, "quantity", quantity), options) {}

    /**
     * Change the provider order id and waybill of an order line (older form).
     *
     * Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of a line to the given texts.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun changeSalesOrderLinePurchaseInfo(
        salesId: String,
        salesLineId: String,
        vendPurchId: String? = null,
        vendPurchWaybill: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("ChangeSalesOrderLinePurchaseInfo", given("salesId", salesId, "salesLineId", salesLineId, "vendPurchId", vendPurchId, "vendPurchWaybill", vendPurchWaybill), options) {}

    /**
     * Change the provider order id and waybill of an order line.
     *
     * Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of a line to the given texts.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun changeSalesOrderLinePurchaseInfoForOperator(
        salesId: String,
        salesLineId: String,
        vendPurchId: String? = null,
        vendPurchWaybill: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("ChangeSalesOrderLinePurchaseInfoForOperator", given("salesId", salesId, "salesLineId", salesLineId, "vendPurchId", vendPurchId, "vendPurchWaybill", vendPurchWaybill), options) {}

    /**
     * Close an order as cancelled, as an operator.
     *
     * Changes something; the same call again leaves the same state. Puts an order into its final state; a closed order stays closed. Needs
     * an operator's session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun closeCancelSalesOrderForOperator(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("CloseCancelSalesOrderForOperator", given("salesId", salesId), options) {}

    /**
     * Close an order as an operator.
     *
     * Changes something; the same call again leaves the same state. Puts an order into its final state; a closed order stays closed. Needs
     * an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun closeSalesOrderForOperator(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("CloseSalesOrderForOperator", given("salesId", salesId), options) {}

    /**
     * Delete several order lines.
     *
     * Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a session; whether a
     * customer's or an operator's is not known.
     *
     * Known from other clients, not documented.
     *
     * @param orderLineIdentificators A list of order lines in one text; how it is written is unknown.
     */
    suspend fun deleteMultipleOrderLines(
        orderLineIdentificators: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteMultipleOrderLines", given("orderLineIdentificators", orderLineIdentificators), options) {}

    /**
     * List the statuses an order line can be moved to.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getLineAvailableStatusList(
        salesId: String,
        salesLineId: String,
        options: CallOptions = CallOptions(),
    ): List<SalesLineStatusInfo> =
        call("GetLineAvailableStatusList", given("salesId", salesId, "salesLineId", salesLineId), options) { many("payload") { SalesLineStatusInfo(it) } }

    /**
     * List the statuses order lines can have.
     *
     * Needs an operator's session. Its answer may be kept for 1440 minutes.
     *
     * Known from other clients, not documented.
     */
    suspend fun getOrderLineStatusList(
        options: CallOptions = CallOptions(),
    ): List<SalesLineStatusInfo> = call("GetOrderLineStatusList", emptyMap(), options) { many("payload") { SalesLineStatusInfo(it) } }

    /**
     * Get the order settings with their description for editing.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getOrderSettings(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): OrderSettings =
        call("GetOrderSettings", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { OrderSettings(it) } }

    /**
     * Get the order settings.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getOrderSettingsInfo(
        options: CallOptions = CallOptions(),
    ): OrderSettingsInfo = call("GetOrderSettingsInfo", emptyMap(), options) { always("payload") { OrderSettingsInfo(it) } }

    /**
     * List the statuses orders can have.
     *
     * Needs an operator's session. Its answer may be kept for 1440 minutes.
     *
     * Known from other clients, not documented.
     */
    suspend fun getOrderStatusList(
        options: CallOptions = CallOptions(),
    ): List<SalesStatusInfo> = call("GetOrderStatusList", emptyMap(), options) { many("payload") { SalesStatusInfo(it) } }

    /**
     * Get the processing history of an order line.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSaleLineProcessLog(
        salesId: String,
        salesLineId: String,
        options: CallOptions = CallOptions(),
    ): List<SalesLineProcLogInfo> =
        call("GetSaleLineProcessLog", given("salesId", salesId, "salesLineId", salesLineId), options) { many("payload") { SalesLineProcLogInfo(it) } }

    /**
     * List the operators that can be responsible for orders.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSalesOperatorInfoList(
        options: CallOptions = CallOptions(),
    ): List<OperatorInfo> = call("GetSalesOperatorInfoList", emptyMap(), options) { many("payload") { OperatorInfo(it) } }

    /**
     * Get an order with its lines as an operator.
     *
     * Needs an operator's session.
     *
     * @param filter May be empty.
     * @param queryType 0 all lines, 1 lines ready to purchase (statuses 2 and 3), 2 purchased lines (6 to 10).
     */
    suspend fun getSalesOrderDetailsForOperator(
        salesId: String,
        filter: String? = null,
        queryType: Int? = null,
        options: CallOptions = CallOptions(),
    ): OrderDetailsInfo =
        call("GetSalesOrderDetailsForOperator", given("salesId", salesId, "filter", filter, "queryType", queryType), options) { always("payload") { OrderDetailsInfo(it) } }

    /**
     * List the most recent orders as an operator (superseded by SearchOrders).
     *
     * Gives the last 100 orders.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    @Deprecated("The service calls it obsolete.")
    suspend fun getSalesOrdersListForOperator(
        orderFilter: OrderFilter? = null,
        options: CallOptions = CallOptions(),
    ): List<OrderInfo> =
        call("GetSalesOrdersListForOperator", given("orderFilter", orderFilter), options) { many("payload") { OrderInfo(it) } }

    /**
     * Get the processing history of an order as an operator.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSalesProcessLog(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): List<SalesProcLogInfo> = call("GetSalesProcessLog", given("salesId", salesId), options) { many("payload") { SalesProcLogInfo(it) } }

    /**
     * Merge one order into another.
     *
     * Its refusals can be told apart by their English texts only.
     *
     * Changes once: never repeated by itself. Moves all lines into another order and cannot be undone; what a repeat meets is not known.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun mergeOrders(
        targetOrderId: String,
        mergedOrderId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("MergeOrders", given("targetOrderId", targetOrderId, "mergedOrderId", mergedOrderId), options) {}

    /**
     * Record the purchase of order lines from the supplier.
     *
     * Changes once: never repeated by itself. Records a purchase with quantity and price; a repeat could record it twice. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun purchaseItems(
        saleLineList: SalesLinePurchInfoList,
        options: CallOptions = CallOptions(),
    ): Unit = call("PurchaseItems", given("saleLineList", saleLineList), options) {}

    /**
     * Restore a cancelled order line.
     *
     * There is no call that restores an order: restoring its first line brings the order back.
     *
     * Changes something; the same call again leaves the same state. Brings a cancelled line back; a repeat finds it restored. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun restoreLineSalesOrderForOperator(
        salesId: String,
        salesLineId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("RestoreLineSalesOrderForOperator", given("salesId", salesId, "salesLineId", salesLineId), options) {}

    /**
     * Search order lines across orders.
     *
     * Needs an operator's session. Gives one page; `searchOrderLinesAll` goes through all of them.
     */
    suspend fun searchOrderLines(
        searchParameters: OrderLineSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<OrderLineInfo> =
        call("SearchOrderLines", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { OrderLineInfo(it) } } }

    /**
     * The items of all pages of [searchOrderLines], each page read when it is wanted. The arguments are the same: `framePosition` is where
     * it begins, `frameSize` how many items are asked for at once.
     */
    fun searchOrderLinesAll(
        searchParameters: OrderLineSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<OrderLineInfo> =
        pages("SearchOrderLines", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { OrderLineInfo(it) } }

    /**
     * Search orders and get one page of results.
     *
     * Needs an operator's session. Gives one page; `searchOrdersAll` goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchOrders(
        searchParameters: OrderSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<OrderInfo> =
        call("SearchOrders", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { OrderInfo(it) } } }

    /**
     * The items of all pages of [searchOrders], each page read when it is wanted. The arguments are the same: `framePosition` is where it
     * begins, `frameSize` how many items are asked for at once.
     */
    fun searchOrdersAll(
        searchParameters: OrderSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<OrderInfo> =
        pages("SearchOrders", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { OrderInfo(it) } }

    /**
     * Search orders and get one page of results with totals.
     *
     * Needs an operator's session. Gives one page; `searchOrdersWithSummaryAll` goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchOrdersWithSummary(
        searchParameters: OrderSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): OrderListFrameWithSummary =
        call("SearchOrdersWithSummary", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { OrderListFrameWithSummary(it) } }

    /**
     * The items of all pages of [searchOrdersWithSummary], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchOrdersWithSummaryAll(
        searchParameters: OrderSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<OrderInfo> =
        pages("SearchOrdersWithSummary", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { OrderInfo(it) } }

    /**
     * Make an operator responsible for an order.
     *
     * Changes something; the same call again leaves the same state. Sets who is responsible for an order. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun setSalesOperator(
        salesId: String,
        salesOperatorId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("SetSalesOperator", given("salesId", salesId, "salesOperatorId", salesOperatorId), options) {}

    /**
     * Split a quantity off an order line into a new line.
     *
     * Changes once: never repeated by itself. Splits a number of pieces off a line; a repeat splits off as many again. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun splitOrderLineForOperator(
        orderId: String,
        orderLineId: String,
        splitData: OrderLineSplitData,
        options: CallOptions = CallOptions(),
    ): Unit = call("SplitOrderLineForOperator", given("orderId", orderId, "orderLineId", orderLineId, "splitData", splitData), options) {}

    /**
     * Change the status of several order lines at once.
     *
     * Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a session; whether a
     * customer's or an operator's is not known.
     *
     * Known from other clients, not documented.
     *
     * @param orderLineIdentificators A list of order lines in one text; how it is written is unknown.
     */
    suspend fun updateMultipleOrderLineStatuses(
        orderLineIdentificators: String,
        statusId: String,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("UpdateMultipleOrderLineStatuses", given("orderLineIdentificators", orderLineIdentificators, "statusId", statusId), options) {}

    /**
     * Change an order as an operator.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of an order to the given values. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateOrderForOperator(
        orderId: String,
        updateData: OrderUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateOrderForOperator", given("orderId", orderId, "updateData", updateData), options) {}

    /**
     * Change an order line (status, prices, weight) as an operator.
     *
     * The admin panel sets StatusId 3 together with a new price or configuration, so that the customer confirms it.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateOrderLineForOperator(
        orderId: String,
        orderLineId: String,
        updateData: OrderLineUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("UpdateOrderLineForOperator", given("orderId", orderId, "orderLineId", orderLineId, "updateData", updateData), options) {}

    /**
     * Apply one change to several lines of an order as an operator.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of each named line to the given values. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateOrderLinesForOperator(
        orderId: String,
        orderLineIds: List<String>,
        updateData: OrderLineUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("UpdateOrderLinesForOperator", given("orderId", orderId, "orderLineIds", orderLineIds, "updateData", updateData), options) {}

    /**
     * Change the order settings.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateOrderSettings(
        updateData: OrderSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateOrderSettings", given("updateData", updateData), options) {}
}
