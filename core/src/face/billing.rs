// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What the shop owes the platform: bills, rent, tariffs.

pub mod views;

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::enums;
use crate::json::Json;
use crate::typed::Page;
use crate::typed::declare::{documents, methods};

methods! {
    /// Calculate the rent the instance owes for a period.
    ///
    /// Needs an operator's session.
    CalculateRent -> views::RentalPaymentSummaryInfo<'a> {
        /// A call.
        new();
        /// An older library sends fromDate.
        date_from "dateFrom": Moment<'_>,
        /// An older library sends toDate.
        date_to "dateTo": Moment<'_>,
        /// The service's `includeCalculationData`.
        include_calculation_data "includeCalculationData": bool,
    }

    /// Create a bill that tops up the balance of the instance.
    ///
    /// Changes once: never repeated by itself. Creates one more bill at every call. Needs an operator's session.
    ///
    /// What it answers is not known: a generic tree. Newer than what older installations of the service have.
    CreateBalanceChargingBill -> &'a Json {
        /// A call with what it needs.
        ///
        /// * `sum`: Assumed, not documented.
        new(sum "sum": Decimal);
    }

    /// Get a bill of the instance.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetBill -> views::BillInfo<'a> {
        /// A call with what it needs.
        new(bill_id "billId": &str);
        /// Assumed, not documented.
        include_details "includeDetails": bool,
    }

    /// Calculate a financial report for a period.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetFinancialCalculation -> views::FinancialCalculationReport<'a> {
        /// A call.
        new();
        /// The service's `xmlParameters`.
        parameters "parameters": &FinancialCalculationParameters,
    }

    /// Get the financial report.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetFinancialReport -> views::FinancialReport<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get the history of tariff changes of the instance.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetTariffChangeHistory -> views::TariffChangeHistory<'a> {
        /// A call.
        new();
    }

    /// Search the bills of the instance.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchBills -> Page<'a, views::BillInfo<'a>> => ["items"] views::BillInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &BillSearchParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Correct an amount of the financial report for a provider and date.
    ///
    /// Changes something; the same call again leaves the same state. Sets or resets one amount of the report for one
    /// day; the same value again changes nothing. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateFinancialCalculationData -> () {
        /// A call with what it needs.
        ///
        /// * `date`: The admin panel sends the start of the day.
        new(provider_type "providerType": enums::ItemProviderType<'_>, date "date": Moment<'_>, update_data "updateData": &FinancialCalculationUpdateData);
    }
}

documents! {
    /// The service is known to have more members.
    BillSearchParameters {
        /// The service's `IsPaid`.
        is_paid "isPaid": bool,
    }

    /// The service is known to have more members.
    FinancialCalculationParameters {
        /// The service's `DateFrom`.
        date_from "dateFrom": Moment<'_>,
        /// The service's `DateTo`.
        date_to "dateTo": Moment<'_>,
    }

    /// One child: the name of an amount of the report with its new value, or Reset followed by that name with the
    /// value true.
    ///
    /// The service is known to have more members.
    FinancialCalculationUpdateData {
    }
}
