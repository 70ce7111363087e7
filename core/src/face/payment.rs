// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Paying orders, and payments made.

pub mod views;

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Get the settings of the Direct payment system.
    ///
    /// Needs an operator's session.
    GetDirectPaymentSettings -> views::DirectPaymentSettings<'a> {
        /// A call.
        new();
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// List the payment methods.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetPaymentModes -> List<'a, views::PaymentMode<'a>> {
        /// A call.
        new();
    }

    /// Get the form data that starts a payment in a payment system.
    ///
    /// Changes once: never repeated by itself. May open a payment at the payment system at every call; no money moves
    /// by the call itself. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetPaymentParameters -> views::PaymentForm<'a> {
        /// A call with what it needs.
        new(payment_request_xml "paymentRequestXml": &PaymentRequest);
    }

    /// Get the amounts needed to reserve money for an order.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetSalesPaymentInfo -> views::SalesPaymentInfo<'a> {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// Get one page of the Direct payments that wait for a decision.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    GetWaitingDirectPayments -> Page<'a, views::DirectPaymentInfo<'a>> => ["items"] views::DirectPaymentInfo<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Pay for an order from the customer's personal account.
    ///
    /// There is no request id: after a lost answer read the order's RemainAmount before repeating.
    ///
    /// Changes once: never repeated by itself. Pays money from the customer's account; every call can pay again until
    /// nothing remains to pay. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    PaymentPersonalAccount -> () {
        /// A call with what it needs.
        ///
        /// * `amount`: The shop sends the order's RemainAmount. Assumed, not documented.
        new(sales_id "salesId": &str, amount "amount": Decimal);
    }

    /// Reserve money of the customer's personal account for an order.
    ///
    /// Part of the sum may be reserved. There is no request id: after a lost answer read GetSalesPaymentInfo before
    /// repeating.
    ///
    /// Changes once: never repeated by itself. Reserves money of the customer's account; every call can reserve again
    /// until nothing remains to pay. Needs an operator's session.
    SalesPaymentReserve -> views::SalesPaymentInfo<'a> {
        /// A call with what it needs.
        ///
        /// * `amount`: In the currency of GetSalesPaymentInfo. Assumed, not documented.
        new(sales_id "salesId": &str, amount "amount": Decimal);
    }

    /// Search Direct payments as an operator.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    SearchDirectPayments -> Page<'a, views::PaymentInfo<'a>> => ["items"] views::PaymentInfo<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        parameters "parameters": &PaymentSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Search the customer's own payments.
    ///
    /// Needs a customer's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchUserPayments -> Page<'a, views::PaymentInfo<'a>> => ["items"] views::PaymentInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlParameters`.
        parameters "parameters": &PaymentSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Mark a Direct payment as paid or not paid.
    ///
    /// Changes once: never repeated by itself. Decides about a payment and thereby moves money; that a repeat moves
    /// none is not certain. Needs an operator's session.
    SetDirectPaymentStatus -> () {
        /// A call with what it needs.
        ///
        /// * `is_paid`: Assumed, not documented.
        new(payment_id "paymentId": &str, is_paid "isPaid": bool);
        /// An XML document that is not known; it is sent as it is.
        admin_info "adminInfo": &str,
    }

    /// Change the settings of the Direct payment system.
    ///
    /// Changes once: never repeated by itself. Its document is unknown and the settings hold lists that a repeat could
    /// add to again. Needs an operator's session.
    UpdateDirectPaymentSettings -> () {
        /// A call with what it needs.
        ///
        /// * `update_data`: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
        ///   document that is not known; it is sent as it is.
        new(update_data "updateData": &str);
    }
}

documents! {
    /// Of the type `PaymentRequest`.
    PaymentRequest {
        /// The service's `Amount`.
        amount "amount": Decimal,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": &str,
        /// The service's `PaymentSystemId`.
        payment_system_id "paymentSystemId": &str,
        /// The service's `SuccessUrl`.
        success_url "successUrl": &str,
        /// The service's `FailUrl`.
        fail_url "failUrl": &str,
        /// The service's `IsPartialPayment`.
        is_partial_payment "isPartialPayment": bool,
        /// The service's `OrderId`.
        order_id "orderId": &str,
        /// The service's `Custom`.
        custom "custom": &str,
    }

    /// The service is known to have more members.
    PaymentSearchParameters {
        /// The service's `DateFrom`.
        date_from "dateFrom": Moment<'_>,
        /// The service's `DateTo`.
        date_to "dateTo": Moment<'_>,
    }
}
