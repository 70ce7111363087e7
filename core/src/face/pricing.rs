// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! How prices are formed.

pub mod views;

use crate::decimal::Decimal;
use crate::face::{common, enums, ids};
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Create a price formation group.
    ///
    /// Changes once: never repeated by itself. Creates a group; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    AddPriceFormationGroup -> Option<ids::PriceFormationGroupId> {
        /// A call with what it needs.
        new(price_formation_group_info "priceFormationGroupInfo": &PriceFormationGroupInfo);
    }

    /// Add two prices given as documents.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    AddPrices -> common::views::BasePrice<'a> {
        /// A call with what it needs.
        ///
        /// * `first`: An XML document that is not known; it is sent as it is.
        /// * `second`: An XML document that is not known; it is sent as it is.
        new(first "first": &str, second "second": &str);
    }

    /// Change a price formation group.
    ///
    /// Changes something; the same call again leaves the same state. Sets a group to the given state; its intervals
    /// are stated whole. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditPriceFormationGroup -> () {
        /// A call with what it needs.
        new(price_formation_group_id "priceFormationGroupId": i64, price_formation_group_info "priceFormationGroupInfo": &PriceFormationGroupInfo);
    }

    /// Change the instance-wide price formation settings.
    ///
    /// Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    EditPriceFormationSettings -> () {
        /// A call with what it needs.
        new(price_formation_settings "priceFormationSettings": &EditablePriceFormationSettings);
    }

    /// Calculate a trial price for a category from given price settings.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    GetCalculatedPrice -> common::views::Price<'a> {
        /// A call.
        new();
        /// The service's `categoryId`.
        category_id "categoryId": &str,
        /// An XML document that is not known; it is sent as it is.
        variables_price_settings "variablesPriceSettings": &str,
    }

    /// List the categories bound to a price formation group.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetCategoriesOfPriceFormationGroup -> List<'a, common::views::Category<'a>> {
        /// A call with what it needs.
        new(price_formation_group_id "priceFormationGroupId": i64);
    }

    /// List trial market prices calculated from given settings.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetItemMarketPriceList -> List<'a, views::ItemMarketPriceInfo<'a>> {
        /// A call.
        new();
        /// The service's `categoryId`.
        category_id "categoryId": &str,
        /// An XML document that is not known; it is sent as it is.
        variables_price_settings "variablesPriceSettings": &str,
        /// The service's `currencyName`.
        currency_name "currencyName": &str,
    }

    /// List the merchants the instance sells through.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetMarketMerchInfoList -> List<'a, views::MarketMerchInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the price configuration of merchants.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetMarketsMerchPriceConfigXML -> List<'a, views::MarketMerchPriceConfig<'a>> {
        /// A call.
        new();
    }

    /// Get a price formation group.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetPriceFormationGroup -> views::PriceFormationGroupInfo<'a> {
        /// A call with what it needs.
        new(price_formation_group_id "priceFormationGroupId": i64);
    }

    /// List the price formation groups.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetPriceFormationGroupList -> List<'a, views::PriceFormationGroupInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the instance-wide price formation settings.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetPriceFormationSettings -> views::EditablePriceFormationSettings<'a> {
        /// A call.
        new();
    }

    /// Get a price formation strategy.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetPriceFormationStrategy -> views::StrategyInfo<'a> {
        /// A call with what it needs.
        new(strategy_id "strategyId": i64);
    }

    /// List the price formation strategies.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetPriceFormationStrategyList -> List<'a, views::StrategyInfo<'a>> {
        /// A call.
        new();
    }

    /// Unbind a category from a price formation group.
    ///
    /// Changes something; the same call again leaves the same state. Unbinds a category from a group; a repeat finds
    /// it unbound. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemoveCategoryFromPriceFormationGroup -> () {
        /// A call with what it needs.
        new(category_id "categoryId": &str, price_formation_group_id "priceFormationGroupId": i64);
    }

    /// Delete a price formation group.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a group by id; a repeat finds it gone.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemovePriceFormationGroup -> () {
        /// A call with what it needs.
        new(price_formation_group_id "priceFormationGroupId": i64);
    }

    /// Make a price formation group the default one.
    ///
    /// Changes something; the same call again leaves the same state. Sets which group is the default one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    SetDefaultPriceFormationGroup -> () {
        /// A call with what it needs.
        new(price_formation_group_id "priceFormationGroupId": i64);
    }

    /// Change the price configuration of merchants.
    ///
    /// Changes once: never repeated by itself. Its document is unknown and holds lists of groups that a repeat could
    /// create again. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    SetMarketsMerchPriceConfigXML -> () {
        /// A call with what it needs.
        ///
        /// * `market_merch_price_config_list`: Likely the content that GetMarketsMerchPriceConfigXML returns. An XML
        ///   document that is not known; it is sent as it is.
        new(market_merch_price_config_list "marketMerchPriceConfigList": &str);
    }

    /// Bind a category to a price formation group.
    ///
    /// Changes something; the same call again leaves the same state. Sets the group of a category. Needs an operator's
    /// session.
    ///
    /// Known from other clients, not documented.
    SetPriceFormationGroupToCategory -> () {
        /// A call with what it needs.
        new(category_id "categoryId": &str, price_formation_group_id "priceFormationGroupId": i64);
    }
}

documents! {
    /// Of the type `EditablePriceFormationSettings`.
    EditablePriceFormationSettings = views::EditablePriceFormationSettings<'_> {
        /// The service's `PriceRoundingFactor`.
        price_rounding_factor "priceRoundingFactor": i64,
        /// The service's `RoundOriginalInternalDeliveryPrice`.
        round_original_internal_delivery_price "roundOriginalInternalDeliveryPrice": bool,
    }

    /// Of the type `PriceFormationGroupInfo`.
    PriceFormationGroupInfo = views::PriceFormationGroupInfo<'_> {
        /// The service's `Id`.
        id "id": ids::PriceFormationGroupId,
        /// The service's `Settings`.
        settings "settings": &PriceFormationSettings,
        /// Assumed, not documented.
        provider_type "providerType": enums::ItemProviderType<'_>,
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Description`.
        description "description": &str,
        /// The service's `IsDefault`.
        is_default "isDefault": bool,
        /// The service's `StrategyType`.
        strategy_type "strategyType": &str,
        /// The service's `DeliveryIds`.
        delivery_ids "deliveryIds": &[&str],
        /// The service's `Features`.
        features "features": &[&str],
    }

    /// Of the type `PriceFormationIntervalInfo`.
    PriceFormationIntervalInfo = views::PriceFormationIntervalInfo<'_> {
        /// The service's `MarginPercent`.
        margin_percent "marginPercent": Decimal,
        /// The service's `MarginFixed`.
        margin_fixed "marginFixed": Decimal,
        /// The service's `MinimumLimit`.
        minimum_limit "minimumLimit": Decimal,
        /// The service's `InternalDeliveryPrice`.
        internal_delivery_price "internalDeliveryPrice": Decimal,
        /// The service's `Id`.
        id "id": i64,
        /// The service's `TotalDeliveryFixedPrice`.
        total_delivery_fixed_price "totalDeliveryFixedPrice": Decimal,
    }

    /// All but TotalDeliveryFixedPrice belong to older price rules.
    PriceFormationSettings = views::PriceFormationSettings<'_> {
        /// The service's `InternalDeliveryPrice`.
        internal_delivery_price "internalDeliveryPrice": Decimal,
        /// The service's `PriceFormationIntervals`.
        price_formation_intervals "priceFormationIntervals": &[PriceFormationIntervalInfo],
        /// The service's `PriceRoundingFactor`.
        price_rounding_factor "priceRoundingFactor": i64,
        /// The service's `RoundOriginalInternalDeliveryPrice`.
        round_original_internal_delivery_price "roundOriginalInternalDeliveryPrice": bool,
        /// The service's `TotalDeliveryFixedPrice`.
        total_delivery_fixed_price "totalDeliveryFixedPrice": Decimal,
        /// The service's `MarginPercent`.
        margin_percent "marginPercent": Decimal,
        /// The service's `MinimumLimit`.
        minimum_limit "minimumLimit": Decimal,
        /// The service's `MaximumLimit`.
        maximum_limit "maximumLimit": Decimal,
        /// The service's `MinimumMargin`.
        minimum_margin "minimumMargin": Decimal,
        /// The service's `MaximumMargin`.
        maximum_margin "maximumMargin": Decimal,
        /// The service's `Discount`.
        discount "discount": &common::DiscountInfo,
    }
}
