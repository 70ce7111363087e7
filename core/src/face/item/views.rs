// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::typed::declare::views;
use crate::typed::{List, Page};

views! {
    /// Of the type `AdditionalItemInfo`.
    AdditionalItemInfo {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `ManualWeight`.
        manual_weight "manualWeight": Option<&'a str>,
        /// The service's `ApproxWeight`.
        approx_weight "approxWeight": Option<&'a str>,
        /// The service's `RealWeight`.
        real_weight "realWeight": Option<&'a str>,
    }

    /// Of the type `BatchGetItemTotalCostAdditionalPriceInfo`.
    BatchGetItemTotalCostAdditionalPriceInfo {
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// Assumed, not documented.
        r#type "type": Option<enums::AdditionalPriceInfoType<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Price`.
        price "price": Option<common::views::BasePrice<'a>>,
        /// The service's `ElementIds`.
        element_ids "elementIds": List<'a, i64>,
        /// The service's `ShortDisplayName`.
        short_display_name "shortDisplayName": Option<&'a str>,
    }

    /// Of the type `BatchGetItemTotalCostAdditionalPrices`.
    BatchGetItemTotalCostAdditionalPrices {
        /// The service's `Elements`.
        elements "elements": List<'a, BatchGetItemTotalCostElement<'a>>,
    }

    /// Of the type `BatchGetItemTotalCostElement`.
    BatchGetItemTotalCostElement {
        /// The service's `AdditionalPriceInfo`.
        additional_price_info "additionalPriceInfo": Option<BatchGetItemTotalCostAdditionalPriceInfo<'a>>,
    }

    /// Of the type `BatchGetItemTotalCostResult`.
    BatchGetItemTotalCostResult {
        /// The service's `TotalCost`.
        total_cost "totalCost": Option<common::views::Price<'a>>,
        /// The service's `DeliveryModes`.
        delivery_modes "deliveryModes": List<'a, common::views::DeliveryMode<'a>>,
        /// The service's `AdditionalPrices`.
        additional_prices "additionalPrices": Option<BatchGetItemTotalCostAdditionalPrices<'a>>,
    }

    /// ProviderReviews seen with Content and TotalCount; its item type is assumed.
    BatchItemFullInfo {
        /// The service's `Item`.
        item "item": Option<common::views::ItemFullInfo<'a>>,
        /// The service's `PromotionsError`.
        promotions_error "promotionsError": Option<common::views::BlockError<'a>>,
        /// The service's `DeliveryCostsError`.
        delivery_costs_error "deliveryCostsError": Option<common::views::BlockError<'a>>,
        /// The service's `Vendor`.
        vendor "vendor": Option<common::views::VendorInfo<'a>>,
        /// The service's `VendorError`.
        vendor_error "vendorError": Option<common::views::BlockError<'a>>,
        /// The service's `RootPath`.
        root_path "rootPath": List<'a, common::views::Category<'a>>,
        /// The service's `RootPathError`.
        root_path_error "rootPathError": Option<common::views::BlockError<'a>>,
        /// The service's `VendorItems`.
        vendor_items "vendorItems": Option<Page<'a, common::views::ItemInfo<'a>>>,
        /// The service's `VendorItemsError`.
        vendor_items_error "vendorItemsError": Option<common::views::BlockError<'a>>,
        /// The service's `ProviderReviews`.
        provider_reviews "providerReviews": Option<Page<'a, common::views::ItemReviewInfo<'a>>>,
    }

    /// Of the type `BatchSimplifiedItemConfigurationInfo`.
    BatchSimplifiedItemConfigurationInfo {
        /// The service's `Currency`.
        currency "currency": Option<SimplifiedId<'a>>,
        /// The service's `Configuration`.
        configuration "configuration": Option<SimplifiedItemConfigurationInfo<'a>>,
        /// The service's `AdditionalPrices`.
        additional_prices "additionalPrices": List<'a, SimplifiedAdditionalPrice<'a>>,
        /// The service's `DeliveryModes`.
        delivery_modes "deliveryModes": List<'a, SimplifiedDeliveryMode<'a>>,
    }

    /// Of the type `BatchSimplifiedItemFullInfo`.
    BatchSimplifiedItemFullInfo {
        /// The service's `Currency`.
        currency "currency": Option<SimplifiedId<'a>>,
        /// The service's `Item`.
        item "item": Option<SimplifiedItemFullInfo<'a>>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Vendor`.
        vendor "vendor": Option<common::views::SimplifiedVendorInfo<'a>>,
        /// The service's `RootPath`.
        root_path "rootPath": List<'a, common::views::Category<'a>>,
        /// The service's `VendorItems`.
        vendor_items "vendorItems": Option<Page<'a, SimplifiedItemInfo<'a>>>,
        /// The service's `ProviderReviews`.
        provider_reviews "providerReviews": Option<Page<'a, SimplifiedItemReview<'a>>>,
    }

    /// Of the type `ItemDescription`.
    ItemDescription {
        /// The service's `ItemDescription`.
        item_description "itemDescription": Option<&'a str>,
    }

    /// Of the type `SimplifiedAdditionalPrice`.
    SimplifiedAdditionalPrice {
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `ShortDisplayName`.
        short_display_name "shortDisplayName": Option<&'a str>,
        /// Assumed, not documented.
        r#type "type": Option<enums::AdditionalPriceInfoType<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Price`.
        price "price": Option<SimplifiedItemPriceInfo<'a>>,
    }

    /// Of the type `SimplifiedDecimal`.
    SimplifiedDecimal {
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// Assumed, not documented.
        value "value": Option<Decimal>,
    }

    /// Of the type `SimplifiedDeliveryMode`.
    SimplifiedDeliveryMode {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Price`.
        price "price": Option<SimplifiedItemPriceInfo<'a>>,
        /// The service's `IsPickupPointMode`.
        is_pickup_point_mode "isPickupPointMode": Option<bool>,
    }

    /// Of the type `SimplifiedFlagWithId`.
    SimplifiedFlagWithId {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `DisplayType`.
        display_type "displayType": Option<enums::SimplifiedDisplayType<'a>>,
        /// Assumed, not documented.
        value "value": Option<bool>,
    }

    /// Of the type `SimplifiedId`.
    SimplifiedId {
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// Assumed, not documented.
        value "value": Option<&'a str>,
    }

    /// Of the type `SimplifiedItemConfigurationInfo`.
    SimplifiedItemConfigurationInfo {
        /// The service's `Availability`.
        availability "availability": Option<SimplifiedFlagWithId<'a>>,
        /// The service's `Properties`.
        properties "properties": Option<SimplifiedItemConfigurationPropertyList<'a>>,
        /// The service's `Current`.
        current "current": Option<SimplifiedItemConfigurationPriceInfo<'a>>,
        /// The service's `MultiInputConfigurations`.
        multi_input_configurations "multiInputConfigurations": List<'a, SimplifiedItemConfigurationMultiInputInfo<'a>>,
        /// The service's `QuantityRanges`.
        quantity_ranges "quantityRanges": List<'a, SimplifiedQuantityRange<'a>>,
        /// The service's `TotalCost`.
        total_cost "totalCost": Option<Decimal>,
    }

    /// Of the type `SimplifiedItemConfigurationMultiInputInfo`.
    SimplifiedItemConfigurationMultiInputInfo {
        /// The service's `OldPrice`.
        old_price "oldPrice": Option<SimplifiedPrice<'a>>,
        /// The service's `Price`.
        price "price": Option<SimplifiedPrice<'a>>,
        /// The service's `DiscountPercent`.
        discount_percent "discountPercent": Option<i64>,
        /// The service's `InternalDelivery`.
        internal_delivery "internalDelivery": Option<SimplifiedPrice<'a>>,
        /// The service's `IsFullConfiguration`.
        is_full_configuration "isFullConfiguration": Option<bool>,
        /// The service's `ConfigurationId`.
        configuration_id "configurationId": Option<&'a str>,
        /// The service's `AvailableQuantity`.
        available_quantity "availableQuantity": Option<i64>,
        /// The service's `InputPropertyId`.
        input_property_id "inputPropertyId": Option<&'a str>,
        /// The service's `InputPropertyValueId`.
        input_property_value_id "inputPropertyValueId": Option<&'a str>,
    }

    /// In an answer it may come as `SimplifiedItemConfigurationMultiInputInfo`, with the members of that.
    SimplifiedItemConfigurationPriceInfo {
        /// The service's `OldPrice`.
        old_price "oldPrice": Option<SimplifiedPrice<'a>>,
        /// The service's `Price`.
        price "price": Option<SimplifiedPrice<'a>>,
        /// The service's `DiscountPercent`.
        discount_percent "discountPercent": Option<i64>,
        /// The service's `InternalDelivery`.
        internal_delivery "internalDelivery": Option<SimplifiedPrice<'a>>,
        /// The service's `IsFullConfiguration`.
        is_full_configuration "isFullConfiguration": Option<bool>,
        /// The service's `ConfigurationId`.
        configuration_id "configurationId": Option<&'a str>,
        /// The service's `AvailableQuantity`.
        available_quantity "availableQuantity": Option<i64>,
    }

    /// Of the type `SimplifiedItemConfigurationPropertyInfo`.
    SimplifiedItemConfigurationPropertyInfo {
        /// The service's `Value`.
        value "value": List<'a, SimplifiedItemConfigurationPropertyValueInfo<'a>>,
        /// The service's `Id`.
        id "id": Option<&'a str>,
    }

    /// Of the type `SimplifiedItemConfigurationPropertyList`.
    SimplifiedItemConfigurationPropertyList {
        /// The service's `Property`.
        property "property": List<'a, SimplifiedItemConfigurationPropertyInfo<'a>>,
        /// The service's `MultiInputPropertyId`.
        multi_input_property_id "multiInputPropertyId": Option<&'a str>,
    }

    /// Of the type `SimplifiedItemConfigurationPropertyValueInfo`.
    SimplifiedItemConfigurationPropertyValueInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Disabled`.
        disabled "disabled": Option<bool>,
        /// The service's `Selected`.
        selected "selected": Option<bool>,
    }

    /// Of the type `SimplifiedItemFullInfo`.
    SimplifiedItemFullInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `Availability`.
        availability "availability": Option<SimplifiedFlagWithId<'a>>,
        /// The service's `IsFiltered`.
        is_filtered "isFiltered": Option<bool>,
        /// Assumed, not documented.
        filter_reasons "filterReasons": List<'a, enums::FilterReason<'a>>,
        /// The service's `Title`.
        title "title": Option<&'a str>,
        /// The service's `Category`.
        category "category": Option<SimplifiedId<'a>>,
        /// The service's `Vendor`.
        vendor "vendor": Option<SimplifiedId<'a>>,
        /// The service's `Brand`.
        brand "brand": Option<SimplifiedId<'a>>,
        /// The service's `ExternalItemUrl`.
        external_item_url "externalItemUrl": Option<&'a str>,
        /// The service's `Pictures`.
        pictures "pictures": List<'a, SimplifiedPicture<'a>>,
        /// The service's `Features`.
        features "features": List<'a, common::views::SimplifiedValueWithId<'a>>,
        /// The service's `Videos`.
        videos "videos": List<'a, common::views::ItemVideo<'a>>,
        /// The service's `Configurators`.
        configurators "configurators": Option<SimplifiedItemPropertyList<'a>>,
        /// The service's `Properties`.
        properties "properties": List<'a, SimplifiedItemProperty<'a>>,
        /// The service's `Weight`.
        weight "weight": Option<SimplifiedDecimal<'a>>,
    }

    /// Of the type `SimplifiedItemInfo`.
    SimplifiedItemInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `Availability`.
        availability "availability": Option<SimplifiedFlagWithId<'a>>,
        /// The service's `IsFiltered`.
        is_filtered "isFiltered": Option<bool>,
        /// Assumed, not documented.
        filter_reasons "filterReasons": List<'a, enums::FilterReason<'a>>,
        /// The service's `Title`.
        title "title": Option<&'a str>,
        /// The service's `Category`.
        category "category": Option<SimplifiedId<'a>>,
        /// The service's `Vendor`.
        vendor "vendor": Option<SimplifiedId<'a>>,
        /// The service's `Brand`.
        brand "brand": Option<SimplifiedId<'a>>,
        /// The service's `ExternalItemUrl`.
        external_item_url "externalItemUrl": Option<&'a str>,
        /// The service's `Pictures`.
        pictures "pictures": List<'a, SimplifiedPicture<'a>>,
        /// The service's `Features`.
        features "features": List<'a, common::views::SimplifiedValueWithId<'a>>,
        /// The service's `Price`.
        price "price": Option<SimplifiedItemPriceInfo<'a>>,
        /// The service's `QuantityRanges`.
        quantity_ranges "quantityRanges": List<'a, SimplifiedQuantityRange<'a>>,
    }

    /// In an answer it may come as `SimplifiedItemConfigurationMultiInputInfo`,
    /// `SimplifiedItemConfigurationPriceInfo`, `SimplifiedQuantityRange`, with the members of that.
    SimplifiedItemPriceInfo {
        /// The service's `OldPrice`.
        old_price "oldPrice": Option<SimplifiedPrice<'a>>,
        /// The service's `Price`.
        price "price": Option<SimplifiedPrice<'a>>,
        /// The service's `DiscountPercent`.
        discount_percent "discountPercent": Option<i64>,
        /// The service's `InternalDelivery`.
        internal_delivery "internalDelivery": Option<SimplifiedPrice<'a>>,
    }

    /// Of the type `SimplifiedItemProperty`.
    SimplifiedItemProperty {
        /// The service's `Value`.
        value "value": List<'a, SimplifiedItemPropertyValue<'a>>,
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
    }

    /// Of the type `SimplifiedItemPropertyList`.
    SimplifiedItemPropertyList {
        /// The service's `Property`.
        property "property": List<'a, SimplifiedItemProperty<'a>>,
        /// The service's `MultiInputPropertyId`.
        multi_input_property_id "multiInputPropertyId": Option<&'a str>,
    }

    /// Of the type `SimplifiedItemPropertyValue`.
    SimplifiedItemPropertyValue {
        /// The service's `Picture`.
        picture "picture": Option<SimplifiedPicture<'a>>,
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
    }

    /// Of the type `SimplifiedItemReview`.
    SimplifiedItemReview {
    }

    /// Of the type `SimplifiedPicture`.
    SimplifiedPicture {
        /// The service's `Url`.
        url "url": Option<&'a str>,
        /// The service's `Small`.
        small "small": Option<common::views::ImageUrl<'a>>,
        /// The service's `Medium`.
        medium "medium": Option<common::views::ImageUrl<'a>>,
        /// The service's `Large`.
        large "large": Option<common::views::ImageUrl<'a>>,
    }

    /// Of the type `SimplifiedPrice`.
    SimplifiedPrice {
        /// The service's `Min`.
        min "min": Option<Decimal>,
        /// The service's `Max`.
        max "max": Option<Decimal>,
    }

    /// Of the type `SimplifiedQuantityRange`.
    SimplifiedQuantityRange {
        /// The service's `OldPrice`.
        old_price "oldPrice": Option<SimplifiedPrice<'a>>,
        /// The service's `Price`.
        price "price": Option<SimplifiedPrice<'a>>,
        /// The service's `DiscountPercent`.
        discount_percent "discountPercent": Option<i64>,
        /// The service's `InternalDelivery`.
        internal_delivery "internalDelivery": Option<SimplifiedPrice<'a>>,
        /// The service's `MinQuantity`.
        min_quantity "minQuantity": Option<i64>,
        /// The service's `MaxQuantity`.
        max_quantity "maxQuantity": Option<i64>,
    }
}
