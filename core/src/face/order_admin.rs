// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Orders, as the operator who works on them.

#![allow(deprecated, reason = "what is declared here is used here")]

pub mod views;

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Cancel one line of an order as an operator.
    ///
    /// Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a repeat
    /// finds it cancelled. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    CancelLineSalesOrderForOperator -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_line_id "salesLineId": &str);
    }

    /// Cancel an order as an operator.
    ///
    /// Cancels on the platform only. What was already bought has to be cancelled at the marketplace; synchronising
    /// then brings the cancelled status here.
    ///
    /// Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a repeat
    /// finds it cancelled. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    CancelSalesOrderForOperator -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// Change the status of an order line (superseded by UpdateOrderLineForOperator).
    ///
    /// Changes once: never repeated by itself. Takes a quantity besides the status and may split the line, and writes
    /// another comment at every call. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    #[deprecated(note = "The service calls it obsolete.")]
    ChangeLineStatus -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_line_id "salesLineId": &str, status_id "statusId": i64);
        /// The service's `comment`.
        comment "comment": &str,
        /// The service's `quantity`.
        quantity "quantity": i64,
    }

    /// Change the provider order id and waybill of an order line (older form).
    ///
    /// Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of a
    /// line to the given texts. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ChangeSalesOrderLinePurchaseInfo -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_line_id "salesLineId": &str);
        /// The service's `vendPurchId`.
        vend_purch_id "vendPurchId": &str,
        /// The service's `vendPurchWaybill`.
        vend_purch_waybill "vendPurchWaybill": &str,
    }

    /// Change the provider order id and waybill of an order line.
    ///
    /// Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of a
    /// line to the given texts. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ChangeSalesOrderLinePurchaseInfoForOperator -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_line_id "salesLineId": &str);
        /// The service's `vendPurchId`.
        vend_purch_id "vendPurchId": &str,
        /// The service's `vendPurchWaybill`.
        vend_purch_waybill "vendPurchWaybill": &str,
    }

    /// Close an order as cancelled, as an operator.
    ///
    /// Changes something; the same call again leaves the same state. Puts an order into its final state; a closed
    /// order stays closed. Needs an operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    CloseCancelSalesOrderForOperator -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// Close an order as an operator.
    ///
    /// Changes something; the same call again leaves the same state. Puts an order into its final state; a closed
    /// order stays closed. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    CloseSalesOrderForOperator -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// Delete several order lines.
    ///
    /// Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a
    /// session; whether a customer's or an operator's is not known.
    ///
    /// Known from other clients, not documented.
    DeleteMultipleOrderLines -> () {
        /// A call with what it needs.
        ///
        /// * `order_line_identificators`: A list of order lines in one text; how it is written is unknown.
        new(order_line_identificators "orderLineIdentificators": &str);
    }

    /// List the statuses an order line can be moved to.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetLineAvailableStatusList -> List<'a, common::views::SalesLineStatusInfo<'a>> {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_line_id "salesLineId": &str);
    }

    /// List the statuses order lines can have.
    ///
    /// Needs an operator's session. Its answer may be kept for 1440 minutes.
    ///
    /// Known from other clients, not documented.
    GetOrderLineStatusList -> List<'a, common::views::SalesLineStatusInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the order settings with their description for editing.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetOrderSettings -> views::OrderSettings<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get the order settings.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetOrderSettingsInfo -> views::OrderSettingsInfo<'a> {
        /// A call.
        new();
    }

    /// List the statuses orders can have.
    ///
    /// Needs an operator's session. Its answer may be kept for 1440 minutes.
    ///
    /// Known from other clients, not documented.
    GetOrderStatusList -> List<'a, common::views::SalesStatusInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the processing history of an order line.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetSaleLineProcessLog -> List<'a, views::SalesLineProcLogInfo<'a>> {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_line_id "salesLineId": &str);
    }

    /// List the operators that can be responsible for orders.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetSalesOperatorInfoList -> List<'a, common::views::OperatorInfo<'a>> {
        /// A call.
        new();
    }

    /// Get an order with its lines as an operator.
    ///
    /// Needs an operator's session.
    GetSalesOrderDetailsForOperator -> common::views::OrderDetailsInfo<'a> {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
        /// May be empty.
        filter "filter": &str,
        /// 0 all lines, 1 lines ready to purchase (statuses 2 and 3), 2 purchased lines (6 to 10).
        query_type "queryType": i64,
    }

    /// List the most recent orders as an operator (superseded by SearchOrders).
    ///
    /// Gives the last 100 orders.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    #[deprecated(note = "The service calls it obsolete.")]
    GetSalesOrdersListForOperator -> List<'a, common::views::OrderInfo<'a>> {
        /// A call.
        new();
        /// The service's `xmlOrderFilter`.
        order_filter "orderFilter": &OrderFilter,
    }

    /// Get the processing history of an order as an operator.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetSalesProcessLog -> List<'a, common::views::SalesProcLogInfo<'a>> {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// Merge one order into another.
    ///
    /// Its refusals can be told apart by their English texts only.
    ///
    /// Changes once: never repeated by itself. Moves all lines into another order and cannot be undone; what a repeat
    /// meets is not known. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    MergeOrders -> () {
        /// A call with what it needs.
        new(target_order_id "targetOrderId": &str, merged_order_id "mergedOrderId": &str);
    }

    /// Record the purchase of order lines from the supplier.
    ///
    /// Changes once: never repeated by itself. Records a purchase with quantity and price; a repeat could record it
    /// twice. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    PurchaseItems -> () {
        /// A call with what it needs.
        new(sale_line_list "saleLineList": &SalesLinePurchInfoList);
    }

    /// Restore a cancelled order line.
    ///
    /// There is no call that restores an order: restoring its first line brings the order back.
    ///
    /// Changes something; the same call again leaves the same state. Brings a cancelled line back; a repeat finds it
    /// restored. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RestoreLineSalesOrderForOperator -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_line_id "salesLineId": &str);
    }

    /// Search order lines across orders.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    SearchOrderLines -> Page<'a, views::OrderLineInfo<'a>> => ["items"] views::OrderLineInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &OrderLineSearchParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Search orders and get one page of results.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchOrders -> Page<'a, common::views::OrderInfo<'a>> => ["items"] common::views::OrderInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &OrderSearchParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Search orders and get one page of results with totals.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchOrdersWithSummary -> views::OrderListFrameWithSummary<'a> => ["salesOrdersList"] common::views::OrderInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &OrderSearchParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Make an operator responsible for an order.
    ///
    /// Changes something; the same call again leaves the same state. Sets who is responsible for an order. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    SetSalesOperator -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_operator_id "salesOperatorId": &str);
    }

    /// Split a quantity off an order line into a new line.
    ///
    /// Changes once: never repeated by itself. Splits a number of pieces off a line; a repeat splits off as many
    /// again. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    SplitOrderLineForOperator -> () {
        /// A call with what it needs.
        new(order_id "orderId": &str, order_line_id "orderLineId": &str, split_data "splitData": &OrderLineSplitData);
    }

    /// Change the status of several order lines at once.
    ///
    /// Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a
    /// session; whether a customer's or an operator's is not known.
    ///
    /// Known from other clients, not documented.
    UpdateMultipleOrderLineStatuses -> () {
        /// A call with what it needs.
        ///
        /// * `order_line_identificators`: A list of order lines in one text; how it is written is unknown.
        new(order_line_identificators "orderLineIdentificators": &str, status_id "statusId": &str);
    }

    /// Change an order as an operator.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of an order to the given
    /// values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateOrderForOperator -> () {
        /// A call with what it needs.
        new(order_id "orderId": &str, update_data "updateData": &common::OrderUpdateData);
    }

    /// Change an order line (status, prices, weight) as an operator.
    ///
    /// The admin panel sets StatusId 3 together with a new price or configuration, so that the customer confirms it.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given
    /// values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateOrderLineForOperator -> () {
        /// A call with what it needs.
        new(order_id "orderId": &str, order_line_id "orderLineId": &str, update_data "updateData": &common::OrderLineUpdateData);
    }

    /// Apply one change to several lines of an order as an operator.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of each named line to the
    /// given values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateOrderLinesForOperator -> () {
        /// A call with what it needs.
        new(order_id "orderId": &str, order_line_ids "orderLineIds": &[&str], update_data "updateData": &common::OrderLineUpdateData);
    }

    /// Change the order settings.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateOrderSettings -> () {
        /// A call with what it needs.
        new(update_data "updateData": &OrderSettingsUpdateData);
    }
}

documents! {
    /// The service is known to have more members.
    OrderFilter {
        /// The service's `SalesResponsible`.
        sales_responsible "salesResponsible": &str,
    }

    /// Of the type `OrderLineSearchParameters`.
    OrderLineSearchParameters {
        /// The service's `OrderSearchParameters`.
        order_search_parameters "orderSearchParameters": &OrderSearchParameters,
        /// The service's `StatusIdList`.
        status_id_list "statusIdList": &[i64],
        /// The service's `CanBePurchased`.
        can_be_purchased "canBePurchased": bool,
        /// The service's `VendorPurchaseIdList`.
        vendor_purchase_id_list "vendorPurchaseIdList": &[&str],
        /// The service's `VendorPurchaseWaybillIdList`.
        vendor_purchase_waybill_id_list "vendorPurchaseWaybillIdList": &[&str],
    }

    /// Of the type `OrderLineSplitData`.
    OrderLineSplitData {
        /// The service's `SeparatedItemsCount`.
        separated_items_count "separatedItemsCount": i64,
    }

    /// OrderBy example: CreationDate:DESC;StatusId:ASC. UserIdDelimitedList holds ids separated by a semicolon.
    OrderSearchParameters {
        /// The service's `CreationDateFrom`.
        creation_date_from "creationDateFrom": Moment<'_>,
        /// The service's `CreationDateTo`.
        creation_date_to "creationDateTo": Moment<'_>,
        /// The service's `StatusIdList`.
        status_id_list "statusIdList": &[i64],
        /// The service's `Id`.
        id "id": &str,
        /// The service's `RecipientLastName`.
        recipient_last_name "recipientLastName": &str,
        /// The service's `RecipientCity`.
        recipient_city "recipientCity": &str,
        /// The service's `DeliveryModeIds`.
        delivery_mode_ids "deliveryModeIds": &[&str],
        /// The service's `ProviderType`.
        provider_type "providerType": enums::ItemProviderType<'_>,
        /// The service's `UserIdDelimitedList`.
        user_id_delimited_list "userIdDelimitedList": &str,
        /// The service's `OrderIds`.
        order_ids "orderIds": &[&str],
        /// The service's `OrderBy`.
        order_by "orderBy": &str,
    }

    /// Of the type `OrderSettingsUpdateData`.
    OrderSettingsUpdateData {
        /// The service's `MinOrderCost`.
        min_order_cost "minOrderCost": Decimal,
        /// The service's `MaxNoteItemsCount`.
        max_note_items_count "maxNoteItemsCount": i64,
        /// The service's `MaxCartItemsCount`.
        max_cart_items_count "maxCartItemsCount": i64,
        /// The service's `OrderPrefix`.
        order_prefix "orderPrefix": &str,
    }

    /// Of the type `SalesLinePurchInfo`.
    SalesLinePurchInfo {
        /// The service's `SalesId`.
        sales_id "salesId": &str,
        /// The service's `SalesLineId`.
        sales_line_id "salesLineId": &str,
        /// The service's `OperatorComment`.
        operator_comment "operatorComment": &str,
        /// The service's `PurchPrice`.
        purch_price "purchPrice": Decimal,
        /// The service's `PurchDelivery`.
        purch_delivery "purchDelivery": Decimal,
        /// The service's `PurchQty`.
        purch_qty "purchQty": i64,
        /// The service's `VendPurchId`.
        vend_purch_id "vendPurchId": &str,
        /// The service's `PurchaseStatus`.
        purchase_status "purchaseStatus": &str,
    }

    /// Of the type `SalesLinePurchInfoList`.
    SalesLinePurchInfoList {
        /// The service's `SalesLinePurchInfo`.
        sales_line_purch_info "salesLinePurchInfo": &[SalesLinePurchInfo],
    }
}
