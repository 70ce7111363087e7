// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `CheckCurrencyRatesRate`.
    CheckCurrencyRatesRate {
        /// The service's `FirstCurrencyCode`.
        first_currency_code "firstCurrencyCode": Option<&'a str>,
        /// The service's `SecondCurrencyCode`.
        second_currency_code "secondCurrencyCode": Option<&'a str>,
        /// The service's `Status`.
        status "status": Option<enums::CurrencyRateCheckStatus<'a>>,
    }

    /// Of the type `CheckCurrencyRatesResult`.
    CheckCurrencyRatesResult {
        /// The service's `Rates`.
        rates "rates": List<'a, CheckCurrencyRatesRate<'a>>,
    }

    /// Of the type `CurrencyRate`.
    CurrencyRate {
        /// The service's `FirstCode`.
        first_code "firstCode": Option<&'a str>,
        /// The service's `SecondCode`.
        second_code "secondCode": Option<&'a str>,
        /// Assumed, not documented.
        margin "margin": Option<Decimal>,
        /// Assumed, not documented.
        margin_rate "marginRate": Option<Decimal>,
        /// Assumed, not documented.
        rate_with_decrease_margin "rateWithDecreaseMargin": Option<Decimal>,
        /// Assumed, not documented.
        rate_with_increase_margin "rateWithIncreaseMargin": Option<Decimal>,
        /// The service's `SyncMode`.
        sync_mode "syncMode": Option<enums::SynchronizationMode<'a>>,
        /// Assumed, not documented.
        rate "rate": Option<Decimal>,
    }

    /// Of the type `CurrencySettings`.
    CurrencySettings {
        /// Assumed, not documented.
        sync_mode "syncMode": Option<enums::SynchronizationMode<'a>>,
        /// The service's `MarginRate`.
        margin_rate "marginRate": Option<Decimal>,
        /// The service's `InternalCurrencyCode`.
        internal_currency_code "internalCurrencyCode": Option<&'a str>,
        /// The service's `CurrencyRateList`.
        currency_rate_list "currencyRateList": List<'a, CurrencyRate<'a>>,
        /// The service's `CurrenciesDisplayingOrder`.
        currencies_displaying_order "currenciesDisplayingOrder": List<'a, OrderedCurrency<'a>>,
        /// Assumed, not documented.
        margin "margin": Option<Decimal>,
    }

    /// Of the type `CurrencySynchronizationMode`.
    CurrencySynchronizationMode {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `IsEnhancedMode`.
        is_enhanced_mode "isEnhancedMode": Option<bool>,
    }

    /// Of the type `OrderedCurrency`.
    OrderedCurrency {
        /// The service's `Code`.
        code "code": Option<&'a str>,
        /// The service's `Order`.
        order "order": Option<i64>,
    }

    /// Of the type `ShowcaseCurrencyRates`.
    ShowcaseCurrencyRates {
        /// The service's `Ruble`.
        ruble "ruble": Option<common::views::CurrencyInformation<'a>>,
        /// The service's `Dollar`.
        dollar "dollar": Option<common::views::CurrencyInformation<'a>>,
        /// The service's `Yuan`.
        yuan "yuan": Option<common::views::CurrencyInformation<'a>>,
    }
}
