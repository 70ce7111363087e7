// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{common, ids};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `PackageAdminInfo`.
    PackageAdminInfo {
        /// The service's `PriceInternal`.
        price_internal "priceInternal": Option<Decimal>,
        /// The service's `Price`.
        price "price": Option<Decimal>,
        /// The service's `PriceCurrencyCode`.
        price_currency_code "priceCurrencyCode": Option<&'a str>,
        /// The service's `PriceUpdateDate`.
        price_update_date "priceUpdateDate": Option<Moment<'a>>,
        /// The service's `DeliveryTrackingNum`.
        delivery_tracking_num "deliveryTrackingNum": Option<&'a str>,
        /// The service's `Weight`.
        weight "weight": Option<Decimal>,
        /// The service's `ManualPrice`.
        manual_price "manualPrice": Option<i64>,
        /// The service's `DeliveryModeId`.
        delivery_mode_id "deliveryModeId": Option<&'a str>,
        /// The service's `DeliveryContactLastname`.
        delivery_contact_lastname "deliveryContactLastname": Option<&'a str>,
        /// The service's `DeliveryContactFirstname`.
        delivery_contact_firstname "deliveryContactFirstname": Option<&'a str>,
        /// The service's `DeliveryContactMiddlename`.
        delivery_contact_middlename "deliveryContactMiddlename": Option<&'a str>,
        /// The service's `DeliveryContactPhone`.
        delivery_contact_phone "deliveryContactPhone": Option<&'a str>,
        /// The service's `DeliveryCountry`.
        delivery_country "deliveryCountry": Option<&'a str>,
        /// The service's `DeliveryPostalCode`.
        delivery_postal_code "deliveryPostalCode": Option<&'a str>,
        /// The service's `DeliveryRegionName`.
        delivery_region_name "deliveryRegionName": Option<&'a str>,
        /// The service's `DeliveryCity`.
        delivery_city "deliveryCity": Option<&'a str>,
        /// The service's `DeliveryAddress`.
        delivery_address "deliveryAddress": Option<&'a str>,
        /// The service's `AdditionalInfo`.
        additional_info "additionalInfo": Option<&'a str>,
        /// The service's `Size`.
        size "size": Option<common::views::Size<'a>>,
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `OrderId`.
        order_id "orderId": Option<ids::OrderId<'a>>,
        /// The service's `StatusId`.
        status_id "statusId": Option<&'a str>,
        /// The service's `StatusCode`.
        status_code "statusCode": Option<&'a str>,
        /// The service's `StatusName`.
        status_name "statusName": Option<&'a str>,
        /// The service's `CurrencyCodeInternal`.
        currency_code_internal "currencyCodeInternal": Option<&'a str>,
        /// The service's `CurrencySignInternal`.
        currency_sign_internal "currencySignInternal": Option<&'a str>,
        /// The service's `PriceCust`.
        price_cust "priceCust": Option<Decimal>,
        /// The service's `CurrencyCodeCust`.
        currency_code_cust "currencyCodeCust": Option<&'a str>,
        /// The service's `CurrencySignCust`.
        currency_sign_cust "currencySignCust": Option<&'a str>,
        /// The service's `DeliveryModeName`.
        delivery_mode_name "deliveryModeName": Option<&'a str>,
        /// The service's `CanDelete`.
        can_delete "canDelete": Option<i64>,
        /// The service's `CanUpdate`.
        can_update "canUpdate": Option<i64>,
        /// The service's `CanChangeStatus`.
        can_change_status "canChangeStatus": Option<bool>,
        /// The service's `CanPrintPackageReceipt`.
        can_print_package_receipt "canPrintPackageReceipt": Option<bool>,
        /// The service's `CanExportToExternalDeliverySystem`.
        can_export_to_external_delivery_system "canExportToExternalDeliverySystem": Option<bool>,
        /// The service's `ShipmentDate`.
        shipment_date "shipmentDate": Option<Moment<'a>>,
        /// The service's `CreationDate`.
        creation_date "creationDate": Option<Moment<'a>>,
        /// The service's `Items`.
        items "items": List<'a, common::views::PackageItem<'a>>,
        /// The service's `DeliveryCountryCode`.
        delivery_country_code "deliveryCountryCode": Option<&'a str>,
        /// The service's `DeliveryContactPassportNumber`.
        delivery_contact_passport_number "deliveryContactPassportNumber": Option<&'a str>,
        /// The service's `DeliveryContactRegistrationAddress`.
        delivery_contact_registration_address "deliveryContactRegistrationAddress": Option<&'a str>,
        /// The service's `ExternalPackageId`.
        external_package_id "externalPackageId": Option<&'a str>,
        /// Assumed, not documented.
        additional_price "additionalPrice": Option<Decimal>,
        /// Assumed, not documented.
        additional_price_internal "additionalPriceInternal": Option<Decimal>,
        /// Assumed, not documented.
        can_be_tracking "canBeTracking": Option<bool>,
        /// The service's `DeliveryCityCode`.
        delivery_city_code "deliveryCityCode": Option<&'a str>,
        /// The service's `DeliveryContactINN`.
        delivery_contact_inn "deliveryContactInn": Option<&'a str>,
        /// The service's `DeliveryPickupPointCode`.
        delivery_pickup_point_code "deliveryPickupPointCode": Option<&'a str>,
        /// Assumed, not documented.
        is_exported "isExported": Option<bool>,
    }

    /// Of the type `PackageStatusInfo`.
    PackageStatusInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
    }

    /// Of the type `PackageTrackingCheckpoint`.
    PackageTrackingCheckpoint {
        /// The service's `Time`.
        time "time": Option<Moment<'a>>,
        /// The service's `Status`.
        status "status": Option<&'a str>,
        /// The service's `Location`.
        location "location": Option<&'a str>,
    }

    /// Of the type `PackageTrackingInfo`.
    PackageTrackingInfo {
        /// The service's `ExternalTrackingUrl`.
        external_tracking_url "externalTrackingUrl": Option<&'a str>,
        /// The service's `PackageTrackingCheckpoints`.
        package_tracking_checkpoints "packageTrackingCheckpoints": List<'a, PackageTrackingCheckpoint<'a>>,
    }
}
