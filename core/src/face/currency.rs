// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Currencies and exchange rates.

pub mod views;

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Add an exchange rate for a pair of currencies.
    ///
    /// Changes once: never repeated by itself. Adds a rate; whether a repeat adds a second entry, replaces the first
    /// or is refused is not known. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    AddCurrencyRate -> () {
        /// A call with what it needs.
        ///
        /// * `rate`: Assumed, not documented.
        new(first_currency_code "firstCurrencyCode": &str, second_currency_code "secondCurrencyCode": &str, rate "rate": Decimal);
    }

    /// Check which exchange rates the instance lacks.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    CheckCurrencyRates -> views::CheckCurrencyRatesResult<'a> {
        /// A call.
        new();
    }

    /// Get the currency in use.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetCurrency -> common::views::CurrencyInfo<'a> {
        /// A call.
        new();
    }

    /// List the currencies the instance uses (older form).
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetCurrencyInstanceList -> common::views::InstanceCurrencies<'a> {
        /// A call.
        new();
    }

    /// List the currencies that can be chosen.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetCurrencyList -> List<'a, common::views::CurrencyInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the history of an exchange rate for a period.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented. What it answers is not known: a generic tree. Newer than what older
    /// installations of the service have.
    GetCurrencyRateHistory -> &'a Json {
        /// A call.
        new();
        /// The service's `xmlParameters`.
        parameters "parameters": &CurrencyRateHistoryGetParameters,
    }

    /// List the ways exchange rates can be synchronised.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetCurrencySynchronizationModeList -> List<'a, views::CurrencySynchronizationMode<'a>> {
        /// A call.
        new();
    }

    /// Get the currency settings of the instance.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetInstanceCurrenciesSettings -> views::CurrencySettings<'a> {
        /// A call.
        new();
    }

    /// List the currencies shown in the shop.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetInstanceCurrencyInfoList -> common::views::InstanceCurrencies<'a> {
        /// A call.
        new();
    }

    /// List the current exchange rates.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetInstanceCurrencyRateList -> List<'a, views::CurrencyRate<'a>> {
        /// A call.
        new();
    }

    /// List the exchange rates used in the shop.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetShowcaseCurrencyRates -> views::ShowcaseCurrencyRates<'a> {
        /// A call.
        new();
    }

    /// Delete the exchange rate of a pair of currencies.
    ///
    /// Changes something; the same call again leaves the same state. Deletes the rate of a pair of currencies; a
    /// repeat finds it gone. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemoveCurrencyRate -> () {
        /// A call with what it needs.
        new(first_currency_code "firstCurrencyCode": &str, second_currency_code "secondCurrencyCode": &str);
    }

    /// Change the currency settings of the instance.
    ///
    /// Changes something; the same call again leaves the same state. Sets the currency settings, rates included, to
    /// the given values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateInstanceCurrenciesSettings -> () {
        /// A call with what it needs.
        new(settings "settings": &CurrencySettings);
    }
}

documents! {
    /// Of the type `CurrencyRate`.
    CurrencyRate = views::CurrencyRate<'_> {
        /// The service's `FirstCode`.
        first_code "firstCode": &str,
        /// The service's `SecondCode`.
        second_code "secondCode": &str,
        /// Assumed, not documented.
        margin "margin": Decimal,
        /// Assumed, not documented.
        margin_rate "marginRate": Decimal,
        /// Assumed, not documented.
        rate_with_decrease_margin "rateWithDecreaseMargin": Decimal,
        /// Assumed, not documented.
        rate_with_increase_margin "rateWithIncreaseMargin": Decimal,
        /// The service's `SyncMode`.
        sync_mode "syncMode": enums::SynchronizationMode<'_>,
        /// Assumed, not documented.
        rate "rate": Decimal,
    }

    /// Of the type `CurrencyRateHistoryGetParameters`.
    CurrencyRateHistoryGetParameters {
        /// The service's `FirstCurrencyCode`.
        first_currency_code "firstCurrencyCode": &str,
        /// The service's `SecondCurrencyCode`.
        second_currency_code "secondCurrencyCode": &str,
        /// The service's `DateFrom`.
        date_from "dateFrom": Moment<'_>,
        /// The service's `DateTo`.
        date_to "dateTo": Moment<'_>,
    }

    /// Of the type `CurrencySettings`.
    CurrencySettings = views::CurrencySettings<'_> {
        /// Assumed, not documented.
        sync_mode "syncMode": enums::SynchronizationMode<'_>,
        /// The service's `MarginRate`.
        margin_rate "marginRate": Decimal,
        /// The service's `InternalCurrencyCode`.
        internal_currency_code "internalCurrencyCode": &str,
        /// The service's `CurrencyRateList`.
        currency_rate_list "currencyRateList": &[CurrencyRate],
        /// The service's `CurrenciesDisplayingOrder`.
        currencies_displaying_order "currenciesDisplayingOrder": &[OrderedCurrency],
        /// Assumed, not documented.
        margin "margin": Decimal,
    }

    /// Of the type `OrderedCurrency`.
    OrderedCurrency = views::OrderedCurrency<'_> {
        /// The service's `Code`.
        code "code": &str,
        /// The service's `Order`.
        order "order": i64,
    }
}
