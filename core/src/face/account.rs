// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! The customer's personal account: its balance and its movements.

pub mod views;

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::typed::Page;
use crate::typed::declare::{documents, methods};

methods! {
    /// Get the state of the customer's personal account.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetAccountInfo -> views::AccountInfo<'a> {
        /// A call.
        new();
    }

    /// Get the state of a customer's personal account as an operator.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetAccountInfoForOperator -> views::AccountAdministrationInfo<'a> {
        /// A call with what it needs.
        new(customer_id "customerId": &str);
    }

    /// Get the personal account of the customer who owns an order.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetOrderUserAccountInfoForOperator -> views::AccountAdministrationInfo<'a> {
        /// A call with what it needs.
        new(order_id "orderId": &str);
    }

    /// Get the account statement of the customer who owns an order.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetOrderUserStatementForOperator -> views::AccountStatementAdministration<'a> {
        /// A call with what it needs.
        new(order_id "orderId": &str);
        /// The shop sends the day alone, yyyy-MM-dd.
        date_from "dateFrom": Moment<'_>,
        /// The shop sends the day alone, yyyy-MM-dd.
        date_to "dateTo": Moment<'_>,
    }

    /// Get the statement of the customer's personal account for a period.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetStatement -> views::AccountStatement<'a> {
        /// A call.
        new();
        /// The shop sends dd.MM.yyyy.
        from_date "fromDate": &str,
        /// The shop sends dd.MM.yyyy.
        to_date "toDate": &str,
    }

    /// Get the account statement of a customer for a period as an operator.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetStatementForOperator -> views::AccountStatementAdministration<'a> {
        /// A call with what it needs.
        new(customer_id "customerId": &str);
        /// An empty text in the shop, for the whole history.
        from_date "fromDate": &str,
        /// An empty text in the shop, for the whole history.
        to_date "toDate": &str,
    }

    /// Debit or credit a customer's personal account in the internal currency.
    ///
    /// There is no request id: after a lost answer read the statement before repeating.
    ///
    /// Changes once: never repeated by itself. Moves money on the customer's account; every call books one more
    /// movement. Needs an operator's session.
    PostTransaction -> () {
        /// A call with what it needs.
        ///
        /// * `amount`: In the internal currency. Assumed, not documented.
        /// * `is_debit`: true for a deposit.
        new(customer_id "customerId": &str, amount "amount": Decimal, is_debit "isDebit": bool);
        /// The service's `comment`.
        comment "comment": &str,
        /// Leave it out for now. Accepted forms are not documented; the shop sends yyyy-MM-dd hh-mm-ss with a
        /// twelve-hour clock.
        transaction_date "transactionDate": &str,
    }

    /// Search transactions of personal accounts as an operator.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchTransactions -> Page<'a, views::TransactionInfo<'a>> => ["items"] views::TransactionInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &TransactionSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }
}

documents! {
    /// The service is known to have more members.
    TransactionSearchParameters {
        /// The service's `DateFrom`.
        date_from "dateFrom": Moment<'_>,
        /// The service's `DateTo`.
        date_to "dateTo": Moment<'_>,
    }
}
