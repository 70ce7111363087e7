// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Orders, as the customer who placed them.

#![allow(deprecated, reason = "what is declared here is used here")]

pub mod views;

use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Describe the order system the instance uses.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    AboutOrderLogic -> Option<&'a str> {
        /// A call.
        new();
    }

    /// Place an order from item lines given in the document, without using the cart.
    ///
    /// Goods that cannot be ordered are left out without an error: compare the lines of the order with what was asked
    /// for. Prices are not sent, the platform calculates them.
    ///
    /// Changes once: never repeated by itself. Creates an order at every call; there is no request id that would let
    /// the service notice a repeat. Needs a customer's session.
    AddOrder -> common::views::OrderInfo<'a> {
        /// A call with what it needs.
        new(add_data "addData": &OrderAddData);
    }

    /// Cancel one line of the customer's order.
    ///
    /// Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a repeat
    /// finds it cancelled. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    CancelLineSalesOrder -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_line_id "salesLineId": &str);
    }

    /// Cancel several lines of the customer's order.
    ///
    /// Changes something; the same call again leaves the same state. Puts the named lines into the cancelled state; a
    /// repeat finds them cancelled. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    CancelLinesOrder -> () {
        /// A call with what it needs.
        ///
        /// * `order_line_ids`: The separator was seen for UpdateOrderLinesForOperator. Assumed, not documented.
        new(order_id "orderId": &str, order_line_ids "orderLineIds": &[&str]);
    }

    /// Cancel several orders.
    ///
    /// Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a
    /// session; whether a customer's or an operator's is not known.
    ///
    /// Known from other clients, not documented.
    CancelOrders -> () {
        /// A call with what it needs.
        ///
        /// * `order_ids`: The separator is that of other order methods. Assumed, not documented.
        new(order_ids "orderIds": &[&str]);
    }

    /// Cancel the customer's order.
    ///
    /// Cancels on the platform only. What was already bought has to be cancelled at the marketplace; synchronising
    /// then brings the cancelled status here.
    ///
    /// Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a repeat
    /// finds it cancelled. Needs a customer's session.
    CancelSalesOrder -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// Remove entries from the queue of order status changes.
    ///
    /// Changes once: never repeated by itself. Removes entries from the queue of status changes for good; which
    /// session it takes and how its list is written are unknown. Needs a session; whether a customer's or an
    /// operator's is not known.
    ///
    /// Known from other clients, not documented.
    ClearOrdersHistory -> () {
        /// A call with what it needs.
        ///
        /// * `orders_history_item_ids`: Ids of entries of GetOrdersHistory; the separator is that of other order
        ///   methods. Assumed, not documented.
        new(orders_history_item_ids "ordersHistoryItemIds": &[&str]);
    }

    /// Mark one line of the customer's order as completed.
    ///
    /// Changes something; the same call again leaves the same state. Puts a line into the completed state; a completed
    /// line stays completed. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    CloseLineSalesOrder -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_line_id "salesLineId": &str);
    }

    /// Close the customer's order as completed.
    ///
    /// Changes something; the same call again leaves the same state. Puts an order into the completed state; a
    /// completed order stays completed. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    CloseOrder -> () {
        /// A call with what it needs.
        new(order_id "orderId": &str);
    }

    /// Confirm that the goods of the customer's order may be packed.
    ///
    /// Changes something; the same call again leaves the same state. Marks an order as confirmed for packing; a repeat
    /// finds it marked. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    ConfirmOrderPackaging -> () {
        /// A call with what it needs.
        new(order_id "orderId": &str);
    }

    /// Accept the changed price of one order line.
    ///
    /// For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.
    ///
    /// Changes once: never repeated by itself. Accepts whatever new price the line has at that moment; a late repeat
    /// could accept a later price that nobody saw. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    ConfirmPriceLineSalesOrder -> () {
        /// A call with what it needs.
        new(sales_id "salesId": &str, sales_line_id "salesLineId": &str);
    }

    /// Accept the changed prices of several order lines.
    ///
    /// For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.
    ///
    /// Changes once: never repeated by itself. Accepts whatever new prices the lines have at that moment; a late
    /// repeat could accept later prices that nobody saw. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    ConfirmPriceLinesOrder -> () {
        /// A call with what it needs.
        ///
        /// * `order_line_ids`: The separator was seen for UpdateOrderLinesForOperator. Assumed, not documented.
        new(order_id "orderId": &str, order_line_ids "orderLineIds": &[&str]);
    }

    /// Place several orders from the cart at once.
    ///
    /// Changes once: never repeated by itself. Creates orders from the cart at every call. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    CreateMultiSalesOrder -> List<'a, common::views::OrderInfo<'a>> {
        /// A call.
        new();
        /// The service's `deliveryModeId`.
        delivery_mode_id "deliveryModeId": &str,
    }

    /// Place an order from elements of the cart.
    ///
    /// Without Elements the whole cart is ordered.
    ///
    /// Changes once: never repeated by itself. Creates an order at every call; whether the cart elements are used up
    /// by the first is not certain. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    CreateOrder -> common::views::OrderInfo<'a> {
        /// A call with what it needs.
        new(create_data "createData": &OrderCreateData);
    }

    /// Place an order from the whole cart (older than CreateOrder).
    ///
    /// Changes once: never repeated by itself. Creates an order at every call; shops that repeated it got duplicates.
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    CreateSalesOrder -> common::views::OrderInfo<'a> {
        /// A call with what it needs.
        ///
        /// * `delivery_mode_id`: Opaque text, such as EMS or 1014b3.
        new(delivery_mode_id "deliveryModeId": &str);
        /// The service's `comment`.
        comment "comment": &str,
        /// Assumed, not documented.
        weight "weight": Decimal,
    }

    /// Get the processing history of the customer's order.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetCustomerSalesProcessLog -> List<'a, common::views::SalesProcLogInfo<'a>> {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// Get the queue of order and order line status changes.
    ///
    /// Entries stay in the queue until ClearOrdersHistory removes them.
    ///
    /// Needs a session; whether a customer's or an operator's is not known.
    ///
    /// Known from other clients, not documented.
    GetOrdersHistory -> views::OrdersHistory<'a> {
        /// A call.
        new();
    }

    /// Get the customer's order with its lines.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetSalesOrderDetails -> common::views::OrderDetailsInfo<'a> {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// List the shipments (tracking numbers) of the customer's order.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetSalesOrderShippings -> List<'a, views::PackageInfo<'a>> {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// List the customer's orders.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetSalesOrdersList -> List<'a, common::views::OrderInfo<'a>> {
        /// A call.
        new();
        /// The service's `filter`.
        filter "filter": &str,
    }

    /// Add elements of the cart to an existing order.
    ///
    /// Changes once: never repeated by itself. Adds cart elements to an order; a repeat could add them again. Needs a
    /// customer's session.
    ///
    /// Known from other clients, not documented.
    RecreateOrder -> common::views::OrderInfo<'a> {
        /// A call with what it needs.
        new(recreate_data "recreateData": &OrderRecreateData);
    }

    /// Add the whole cart to an existing order (superseded by RecreateOrder).
    ///
    /// Changes once: never repeated by itself. Adds the cart to an order; a repeat could add it again. Needs a
    /// customer's session.
    #[deprecated(note = "The service calls it obsolete.")]
    RecreateSalesOrder -> common::views::OrderInfo<'a> {
        /// A call with what it needs.
        new(sales_order_id "salesOrderId": &str);
        /// Assumed, not documented.
        weight "weight": Decimal,
    }

    /// Restore several cancelled orders.
    ///
    /// Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a
    /// session; whether a customer's or an operator's is not known.
    ///
    /// Known from other clients, not documented.
    RestoreOrders -> () {
        /// A call with what it needs.
        ///
        /// * `order_ids`: The separator is that of other order methods. Assumed, not documented.
        new(order_ids "orderIds": &[&str]);
    }

    /// Search the customer's own orders and get one page of results.
    ///
    /// Needs a customer's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    SearchOrdersForUser -> Page<'a, common::views::OrderInfo<'a>> => ["items"] common::views::OrderInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &OrderSearchParametersForUser,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Change the customer's own order.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of an order to the given
    /// values. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    UpdateOrder -> () {
        /// A call with what it needs.
        ///
        /// * `update_data`: Assumed, not documented.
        new(order_id "orderId": &str, update_data "updateData": &common::OrderUpdateData);
    }

    /// Change a line of the customer's own order.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given
    /// values. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    UpdateOrderLine -> () {
        /// A call with what it needs.
        ///
        /// * `update_data`: Assumed, not documented.
        new(order_id "orderId": &str, order_line_id "orderLineId": &str, update_data "updateData": &common::OrderLineUpdateData);
    }
}

documents! {
    /// Of the type `AddOrderItem`.
    AddOrderItem {
        /// The service's `Id`.
        id "id": &str,
        /// The service's `ConfigurationId`.
        configuration_id "configurationId": &str,
        /// The service's `Quantity`.
        quantity "quantity": i64,
        /// The service's `Weight`.
        weight "weight": Decimal,
        /// The service's `Comment`.
        comment "comment": &str,
        /// The service's `PromotionId`.
        promotion_id "promotionId": &str,
        /// The service's `PriceType`.
        price_type "priceType": enums::PriceType<'_>,
    }

    /// Of the type `OrderAddData`.
    OrderAddData {
        /// The service's `DeliveryModeId`.
        delivery_mode_id "deliveryModeId": &str,
        /// The service's `Comment`.
        comment "comment": &str,
        /// The service's `UserProfileId`.
        user_profile_id "userProfileId": i64,
        /// The service's `Items`.
        items "items": &[AddOrderItem],
    }

    /// Of the type `OrderCreateData`.
    OrderCreateData {
        /// The service's `Weight`.
        weight "weight": Decimal,
        /// The service's `Elements`.
        elements "elements": &[i64],
        /// The service's `DeliveryModeId`.
        delivery_mode_id "deliveryModeId": &str,
        /// The service's `Comment`.
        comment "comment": &str,
        /// The service's `UserProfileId`.
        user_profile_id "userProfileId": i64,
    }

    /// The service is known to have more members.
    OrderRecreateData {
        /// The service's `OrderId`.
        order_id "orderId": &str,
        /// The service's `Elements`.
        elements "elements": &[i64],
    }

    /// The service is known to have more members.
    OrderSearchParametersForUser {
        /// The service's `ProviderType`.
        provider_type "providerType": enums::ItemProviderType<'_>,
        /// The service's `IsAvailableForRecreation`.
        is_available_for_recreation "isAvailableForRecreation": bool,
    }
}
