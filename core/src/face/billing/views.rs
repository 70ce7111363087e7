// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{common, enums, ids};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `BillInfo`.
    BillInfo {
        /// The service's `Id`.
        id "id": Option<ids::BillId<'a>>,
        /// The service's `CreationDate`.
        creation_date "creationDate": Option<Moment<'a>>,
        /// The service's `PaymentDate`.
        payment_date "paymentDate": Option<Moment<'a>>,
        /// The service's `PaymentUrl`.
        payment_url "paymentUrl": Option<&'a str>,
        /// The service's `PaidSumInUSD`.
        paid_sum_in_usd "paidSumInUsd": Option<common::views::Money<'a>>,
        /// The service's `SumToPayInUSD`.
        sum_to_pay_in_usd "sumToPayInUsd": Option<common::views::Money<'a>>,
        /// The service's `SumToPayInRUB`.
        sum_to_pay_in_rub "sumToPayInRub": Option<common::views::Money<'a>>,
        /// The service's `Status`.
        status "status": Option<BillStatusInfo<'a>>,
        /// The service's `Type`.
        r#type "type": Option<BillTypeInfo<'a>>,
        /// The service's `SettlingPeriod`.
        settling_period "settlingPeriod": Option<DatePeriod<'a>>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
    }

    /// Of the type `BillStatusInfo`.
    BillStatusInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
    }

    /// Of the type `BillTypeInfo`.
    BillTypeInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
    }

    /// Of the type `DatePeriod`.
    DatePeriod {
        /// The service's `DateFrom`.
        date_from "dateFrom": Option<Moment<'a>>,
        /// The service's `DateTo`.
        date_to "dateTo": Option<Moment<'a>>,
    }

    /// Of the type `FeatureRentalPaymentInfo`.
    FeatureRentalPaymentInfo {
        /// The service's `DateFrom`.
        date_from "dateFrom": Option<Moment<'a>>,
        /// The service's `DateTo`.
        date_to "dateTo": Option<Moment<'a>>,
        /// The service's `Sum`.
        sum "sum": Option<common::views::BasePrice<'a>>,
        /// The service's `Feature`.
        feature "feature": Option<FeatureTypeInfo<'a>>,
    }

    /// Of the type `FeatureTypeInfo`.
    FeatureTypeInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `RentPrice`.
        rent_price "rentPrice": Option<common::views::Money<'a>>,
        /// The service's `IsDisabledByPayerStatus`.
        is_disabled_by_payer_status "isDisabledByPayerStatus": Option<bool>,
    }

    /// Of the type `FinancialCalculationItem`.
    FinancialCalculationItem {
        /// The service's `Date`.
        date "date": Option<Moment<'a>>,
        /// The service's `Providers`.
        providers "providers": List<'a, FinancialCalculationProviderItem<'a>>,
        /// The service's `IncomeAmount`.
        income_amount "incomeAmount": Option<Decimal>,
        /// The service's `OrdersReservedAmount`.
        orders_reserved_amount "ordersReservedAmount": Option<Decimal>,
        /// The service's `PurchaseAmount`.
        purchase_amount "purchaseAmount": Option<Decimal>,
        /// The service's `ExternalDeliveryAmount`.
        external_delivery_amount "externalDeliveryAmount": Option<Decimal>,
        /// The service's `EarningsAmount`.
        earnings_amount "earningsAmount": Option<Decimal>,
        /// The service's `EarningsPercent`.
        earnings_percent "earningsPercent": Option<Decimal>,
    }

    /// Of the type `FinancialCalculationProviderItem`.
    FinancialCalculationProviderItem {
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `ProviderCurrencyCode`.
        provider_currency_code "providerCurrencyCode": Option<&'a str>,
        /// The service's `OrdersReservedAmount`.
        orders_reserved_amount "ordersReservedAmount": Option<Decimal>,
        /// The service's `PurchaseProviderAmount`.
        purchase_provider_amount "purchaseProviderAmount": Option<Decimal>,
        /// The service's `ExchangeRate`.
        exchange_rate "exchangeRate": Option<Decimal>,
        /// The service's `PurchaseAmount`.
        purchase_amount "purchaseAmount": Option<Decimal>,
        /// The service's `ExternalDeliveryAmount`.
        external_delivery_amount "externalDeliveryAmount": Option<Decimal>,
        /// The service's `EarningsAmount`.
        earnings_amount "earningsAmount": Option<Decimal>,
        /// The service's `EarningsPercent`.
        earnings_percent "earningsPercent": Option<Decimal>,
    }

    /// Of the type `FinancialCalculationReport`.
    FinancialCalculationReport {
        /// The service's `Items`.
        items "items": List<'a, FinancialCalculationItem<'a>>,
        /// The service's `InternalCurrencyCode`.
        internal_currency_code "internalCurrencyCode": Option<&'a str>,
    }

    /// Of the type `FinancialReport`.
    FinancialReport {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `ReportTime`.
        report_time "reportTime": Option<Moment<'a>>,
        /// The service's `Balance`.
        balance "balance": Option<FinancialReportBalanceInfo<'a>>,
    }

    /// Of the type `FinancialReportBalanceInfo`.
    FinancialReportBalanceInfo {
        /// The service's `PositiveAmount`.
        positive_amount "positiveAmount": Option<Decimal>,
        /// The service's `NegativeAmount`.
        negative_amount "negativeAmount": Option<Decimal>,
        /// The service's `TotalAmount`.
        total_amount "totalAmount": Option<Decimal>,
    }

    /// Of the type `InstanceBaseInfo`.
    InstanceBaseInfo {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `InstanceKey`.
        instance_key "instanceKey": Option<&'a str>,
        /// The service's `ContactInfo`.
        contact_info "contactInfo": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `LastActivityTime`.
        last_activity_time "lastActivityTime": Option<Moment<'a>>,
        /// The service's `IsOnMarket`.
        is_on_market "isOnMarket": Option<bool>,
        /// The service's `CreationDate`.
        creation_date "creationDate": Option<Moment<'a>>,
        /// The service's `IsEmailConfirmationUsed`.
        is_email_confirmation_used "isEmailConfirmationUsed": Option<bool>,
        /// The service's `IsTest`.
        is_test "isTest": Option<bool>,
        /// The service's `IsBanned`.
        is_banned "isBanned": Option<bool>,
        /// The service's `WebSite`.
        web_site "webSite": Option<&'a str>,
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `IsInternal`.
        is_internal "isInternal": Option<bool>,
        /// The service's `VersionInfo`.
        version_info "versionInfo": Option<WebSiteVersion<'a>>,
    }

    /// Of the type `RentalPaymentSummaryInfo`.
    RentalPaymentSummaryInfo {
        /// The service's `TotalRent`.
        total_rent "totalRent": Option<TariffRentalPaymentInfo<'a>>,
        /// The service's `RentPerPeriods`.
        rent_per_periods "rentPerPeriods": List<'a, TariffRentalPaymentInfo<'a>>,
        /// The service's `FeatureRentPerPeriods`.
        feature_rent_per_periods "featureRentPerPeriods": List<'a, FeatureRentalPaymentInfo<'a>>,
    }

    /// Of the type `TariffChangeHistory`.
    TariffChangeHistory {
        /// The service's `Elements`.
        elements "elements": List<'a, TariffHistoryElement<'a>>,
    }

    /// Of the type `TariffHistoryElement`.
    TariffHistoryElement {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `ActivationDate`.
        activation_date "activationDate": Option<Moment<'a>>,
        /// The service's `Tariff`.
        tariff "tariff": Option<common::views::TariffInfo<'a>>,
        /// The service's `LogisticianInstance`.
        logistician_instance "logisticianInstance": Option<InstanceBaseInfo<'a>>,
        /// The service's `IsActive`.
        is_active "isActive": Option<bool>,
    }

    /// Of the type `TariffRentalPaymentInfo`.
    TariffRentalPaymentInfo {
        /// The service's `DateFrom`.
        date_from "dateFrom": Option<Moment<'a>>,
        /// The service's `DateTo`.
        date_to "dateTo": Option<Moment<'a>>,
        /// The service's `Sum`.
        sum "sum": Option<common::views::BasePrice<'a>>,
        /// The service's `Turnover`.
        turnover "turnover": Option<TurnoverInfo<'a>>,
        /// The service's `CallCount`.
        call_count "callCount": Option<i64>,
        /// The service's `Tariff`.
        tariff "tariff": Option<common::views::TariffInfo<'a>>,
    }

    /// Of the type `TurnoverInfo`.
    TurnoverInfo {
        /// The service's `SumInInternalCurrency`.
        sum_in_internal_currency "sumInInternalCurrency": Option<Decimal>,
        /// The service's `Transactions`.
        transactions "transactions": List<'a, common::views::TransactionInfoAdministration<'a>>,
        /// The service's `SumMoney`.
        sum_money "sumMoney": Option<common::views::Money<'a>>,
    }

    /// Of the type `WebSiteVersion`.
    WebSiteVersion {
        /// The service's `Number`.
        number "number": Option<&'a str>,
        /// The service's `LastUpdateTime`.
        last_update_time "lastUpdateTime": Option<Moment<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// The service's `ErrorMessage`.
        error_message "errorMessage": Option<&'a str>,
    }
}
