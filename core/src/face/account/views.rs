// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{common, ids};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `AccountAdministrationInfo`.
    AccountAdministrationInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Num`.
        num "num": Option<&'a str>,
        /// The service's `CurrencyCodeInternal`.
        currency_code_internal "currencyCodeInternal": Option<&'a str>,
        /// The service's `CurrencySignInternal`.
        currency_sign_internal "currencySignInternal": Option<&'a str>,
        /// The service's `BalanceInternal`.
        balance_internal "balanceInternal": Option<Decimal>,
        /// The service's `ReservedInternal`.
        reserved_internal "reservedInternal": Option<Decimal>,
        /// The service's `AvailableInternal`.
        available_internal "availableInternal": Option<Decimal>,
        /// The service's `CurrencyCodeCust`.
        currency_code_cust "currencyCodeCust": Option<&'a str>,
        /// The service's `CurrencySignCust`.
        currency_sign_cust "currencySignCust": Option<&'a str>,
        /// The service's `BalanceCust`.
        balance_cust "balanceCust": Option<Decimal>,
        /// The service's `ReservedCust`.
        reserved_cust "reservedCust": Option<Decimal>,
        /// The service's `AvailableCust`.
        available_cust "availableCust": Option<Decimal>,
        /// The service's `PaymWaitInternal`.
        paym_wait_internal "paymWaitInternal": Option<Decimal>,
        /// The service's `PaymWaitCust`.
        paym_wait_cust "paymWaitCust": Option<Decimal>,
    }

    /// Of the type `AccountInfo`.
    AccountInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Num`.
        num "num": Option<&'a str>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `CurrencySign`.
        currency_sign "currencySign": Option<&'a str>,
        /// The service's `Balance`.
        balance "balance": Option<Decimal>,
        /// The service's `ReservedAmount`.
        reserved_amount "reservedAmount": Option<Decimal>,
        /// The service's `AvailableAmount`.
        available_amount "availableAmount": Option<Decimal>,
        /// The service's `PaymWaitAmount`.
        paym_wait_amount "paymWaitAmount": Option<Decimal>,
    }

    /// Of the type `AccountStatement`.
    AccountStatement {
        /// The service's `Header`.
        header "header": Option<StatementHeader<'a>>,
        /// The service's `TransList`.
        trans_list "transList": List<'a, TransInfo<'a>>,
    }

    /// Of the type `AccountStatementAdministration`.
    AccountStatementAdministration {
        /// The service's `Header`.
        header "header": Option<StatementHeaderAdministration<'a>>,
        /// The service's `TransList`.
        trans_list "transList": List<'a, common::views::TransactionInfoAdministration<'a>>,
    }

    /// Of the type `StatementHeader`.
    StatementHeader {
        /// The service's `StartBalance`.
        start_balance "startBalance": Option<Decimal>,
        /// The service's `Debit`.
        debit "debit": Option<Decimal>,
        /// The service's `Credit`.
        credit "credit": Option<Decimal>,
        /// The service's `EndBalance`.
        end_balance "endBalance": Option<Decimal>,
        /// The service's `TransCount`.
        trans_count "transCount": Option<i64>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `CurrencySign`.
        currency_sign "currencySign": Option<&'a str>,
    }

    /// Of the type `StatementHeaderAdministration`.
    StatementHeaderAdministration {
        /// The service's `StartBalanceInternal`.
        start_balance_internal "startBalanceInternal": Option<Decimal>,
        /// The service's `DebitInternal`.
        debit_internal "debitInternal": Option<Decimal>,
        /// The service's `CreditInternal`.
        credit_internal "creditInternal": Option<Decimal>,
        /// The service's `EndBalanceInternal`.
        end_balance_internal "endBalanceInternal": Option<Decimal>,
        /// The service's `CurrencyCodeInternal`.
        currency_code_internal "currencyCodeInternal": Option<&'a str>,
        /// The service's `CurrencySignInternal`.
        currency_sign_internal "currencySignInternal": Option<&'a str>,
        /// The service's `StartBalanceCust`.
        start_balance_cust "startBalanceCust": Option<Decimal>,
        /// The service's `DebitCust`.
        debit_cust "debitCust": Option<Decimal>,
        /// The service's `CreditCust`.
        credit_cust "creditCust": Option<Decimal>,
        /// The service's `EndBalanceCust`.
        end_balance_cust "endBalanceCust": Option<Decimal>,
        /// The service's `CurrencyCodeCust`.
        currency_code_cust "currencyCodeCust": Option<&'a str>,
        /// The service's `CurrencySignCust`.
        currency_sign_cust "currencySignCust": Option<&'a str>,
        /// The service's `TransCount`.
        trans_count "transCount": Option<i64>,
    }

    /// Of the type `TransInfo`.
    TransInfo {
        /// The service's `TransactionType`.
        transaction_type "transactionType": Option<common::views::TransactionTypeInfo<'a>>,
        /// The service's `TransDate`.
        trans_date "transDate": Option<&'a str>,
        /// The service's `TransactionDateTime`.
        transaction_date_time "transactionDateTime": Option<Moment<'a>>,
        /// The service's `Comment`.
        comment "comment": Option<&'a str>,
        /// The service's `Amount`.
        amount "amount": Option<Decimal>,
        /// The service's `SalesId`.
        sales_id "salesId": Option<&'a str>,
        /// The service's `Direction`.
        direction "direction": Option<&'a str>,
    }

    /// Of the type `TransactionInfo`.
    TransactionInfo {
        /// The service's `UserId`.
        user_id "userId": Option<ids::UserId>,
        /// The service's `TransactionDate`.
        transaction_date "transactionDate": Option<Moment<'a>>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `CurrencySign`.
        currency_sign "currencySign": Option<&'a str>,
        /// The service's `Amount`.
        amount "amount": Option<Decimal>,
        /// The service's `OrderId`.
        order_id "orderId": Option<&'a str>,
        /// The service's `Comment`.
        comment "comment": Option<&'a str>,
        /// The service's `Direction`.
        direction "direction": Option<&'a str>,
        /// The service's `TransactionType`.
        transaction_type "transactionType": Option<common::views::TransactionTypeInfo<'a>>,
        /// The service's `UserInfo`.
        user_info "userInfo": Option<common::views::BaseUserInfo<'a>>,
    }
}
