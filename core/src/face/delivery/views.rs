// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::{common, enums};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `CityInfo`.
    CityInfo {
        /// The service's `CountryId`.
        country_id "countryId": Option<&'a str>,
        /// The service's `CountryName`.
        country_name "countryName": Option<&'a str>,
        /// The service's `RegionName`.
        region_name "regionName": Option<&'a str>,
        /// The service's `CityCode`.
        city_code "cityCode": Option<&'a str>,
        /// The service's `CityName`.
        city_name "cityName": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
    }

    /// Of the type `DeliveryModeServiceSystemInfo`.
    DeliveryModeServiceSystemInfo {
        /// The service's `IntegrationDeliveryMode`.
        integration_delivery_mode "integrationDeliveryMode": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
    }

    /// Of the type `DeliveryServiceSystemInfo`.
    DeliveryServiceSystemInfo {
        /// Assumed, not documented.
        integration_type "integrationType": Option<enums::DeliveryServiceSystem<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `IsAvailable`.
        is_available "isAvailable": Option<bool>,
        /// The service's `IsPackageExportEnabled`.
        is_package_export_enabled "isPackageExportEnabled": Option<bool>,
        /// The service's `IsReceiptPrintEnabled`.
        is_receipt_print_enabled "isReceiptPrintEnabled": Option<bool>,
        /// The service's `NeedPackagesConfirming`.
        need_packages_confirming "needPackagesConfirming": Option<bool>,
        /// The service's `PackagesConfirmingActionName`.
        packages_confirming_action_name "packagesConfirmingActionName": Option<&'a str>,
        /// The service's `IsPickupPointSupported`.
        is_pickup_point_supported "isPickupPointSupported": Option<bool>,
        /// The service's `HasSettings`.
        has_settings "hasSettings": Option<bool>,
    }

    /// Of the type `DeliveryServiceSystemSettings`.
    DeliveryServiceSystemSettings {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `IsAvailable`.
        is_available "isAvailable": Option<bool>,
        /// The service's `BoxberryToken`.
        boxberry_token "boxberryToken": Option<&'a str>,
        /// The service's `BoxberrySendPickupPointCode`.
        boxberry_send_pickup_point_code "boxberrySendPickupPointCode": Option<&'a str>,
    }

    /// Of the type `ExternalDeliveryRate`.
    ExternalDeliveryRate {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `ExternalDeliveryTypeId`.
        external_delivery_type_id "externalDeliveryTypeId": Option<&'a str>,
        /// The service's `CountryCode`.
        country_code "countryCode": Option<&'a str>,
        /// The service's `Start`.
        start "start": Option<f64>,
        /// The service's `Step`.
        step "step": Option<f64>,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": Option<i64>,
    }

    /// Of the type `ExternalDeliveryType`.
    ExternalDeliveryType {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Formula`.
        formula "formula": Option<&'a str>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `Order`.
        order "order": Option<i64>,
        /// Assumed, not documented.
        integration_type "integrationType": Option<enums::DeliveryServiceSystem<'a>>,
        /// The service's `IntegrationDeliveryMode`.
        integration_delivery_mode "integrationDeliveryMode": Option<&'a str>,
        /// The service's `IsHidden`.
        is_hidden "isHidden": Option<bool>,
        /// The service's `ProviderTypes`.
        provider_types "providerTypes": List<'a, enums::ItemProviderType<'a>>,
    }

    /// Of the type `PickupPointInfo`.
    PickupPointInfo {
        /// The service's `CountryCode`.
        country_code "countryCode": Option<&'a str>,
        /// The service's `CityCode`.
        city_code "cityCode": Option<&'a str>,
        /// The service's `PickupPointCode`.
        pickup_point_code "pickupPointCode": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `GeoCoordinates`.
        geo_coordinates "geoCoordinates": Option<&'a str>,
        /// The service's `PostalCode`.
        postal_code "postalCode": Option<&'a str>,
        /// The service's `Address`.
        address "address": Option<&'a str>,
    }
}
