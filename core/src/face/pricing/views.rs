// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::decimal::Decimal;
use crate::face::{common, enums, ids};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `EditablePriceFormationSettings`.
    EditablePriceFormationSettings {
        /// The service's `PriceRoundingFactor`.
        price_rounding_factor "priceRoundingFactor": Option<i64>,
        /// The service's `RoundOriginalInternalDeliveryPrice`.
        round_original_internal_delivery_price "roundOriginalInternalDeliveryPrice": Option<bool>,
    }

    /// Of the type `ItemMarketPriceInfo`.
    ItemMarketPriceInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Price`.
        price "price": Option<common::views::Price<'a>>,
    }

    /// Of the type `MarketMerchInfo`.
    MarketMerchInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `UseDicount`.
        use_dicount "useDicount": Option<bool>,
    }

    /// Of the type `MarketMerchPriceConfig`.
    MarketMerchPriceConfig {
        /// The service's `Id`.
        id "id": Option<ids::MerchId<'a>>,
        /// The service's `PriceFormationGroupInfoList`.
        price_formation_group_info_list "priceFormationGroupInfoList": List<'a, PriceFormationGroupInfo<'a>>,
        /// The service's `ShowcaseSettings`.
        showcase_settings "showcaseSettings": Option<common::views::ShowcaseSettings<'a>>,
    }

    /// Of the type `PriceFormationGroupInfo`.
    PriceFormationGroupInfo {
        /// The service's `Id`.
        id "id": Option<ids::PriceFormationGroupId>,
        /// The service's `Settings`.
        settings "settings": Option<PriceFormationSettings<'a>>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `IsDefault`.
        is_default "isDefault": Option<bool>,
        /// The service's `StrategyType`.
        strategy_type "strategyType": Option<&'a str>,
        /// The service's `DeliveryIds`.
        delivery_ids "deliveryIds": List<'a, &'a str>,
        /// The service's `Features`.
        features "features": List<'a, &'a str>,
    }

    /// Of the type `PriceFormationIntervalInfo`.
    PriceFormationIntervalInfo {
        /// The service's `MarginPercent`.
        margin_percent "marginPercent": Option<Decimal>,
        /// The service's `MarginFixed`.
        margin_fixed "marginFixed": Option<Decimal>,
        /// The service's `MinimumLimit`.
        minimum_limit "minimumLimit": Option<Decimal>,
        /// The service's `InternalDeliveryPrice`.
        internal_delivery_price "internalDeliveryPrice": Option<Decimal>,
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `TotalDeliveryFixedPrice`.
        total_delivery_fixed_price "totalDeliveryFixedPrice": Option<Decimal>,
    }

    /// All but TotalDeliveryFixedPrice belong to older price rules.
    PriceFormationSettings {
        /// The service's `InternalDeliveryPrice`.
        internal_delivery_price "internalDeliveryPrice": Option<Decimal>,
        /// The service's `PriceFormationIntervals`.
        price_formation_intervals "priceFormationIntervals": List<'a, PriceFormationIntervalInfo<'a>>,
        /// The service's `PriceRoundingFactor`.
        price_rounding_factor "priceRoundingFactor": Option<i64>,
        /// The service's `RoundOriginalInternalDeliveryPrice`.
        round_original_internal_delivery_price "roundOriginalInternalDeliveryPrice": Option<bool>,
        /// The service's `TotalDeliveryFixedPrice`.
        total_delivery_fixed_price "totalDeliveryFixedPrice": Option<Decimal>,
        /// The service's `MarginPercent`.
        margin_percent "marginPercent": Option<Decimal>,
        /// The service's `MinimumLimit`.
        minimum_limit "minimumLimit": Option<Decimal>,
        /// The service's `MaximumLimit`.
        maximum_limit "maximumLimit": Option<Decimal>,
        /// The service's `MinimumMargin`.
        minimum_margin "minimumMargin": Option<Decimal>,
        /// The service's `MaximumMargin`.
        maximum_margin "maximumMargin": Option<Decimal>,
        /// The service's `Discount`.
        discount "discount": Option<common::views::DiscountInfo<'a>>,
    }

    /// Of the type `StrategyInfo`.
    StrategyInfo {
        /// The service's `Id`.
        id "id": Option<ids::StrategyId>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `ProviderType`.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
    }
}
