// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Parcels: sent, printed, followed.

#![allow(deprecated, reason = "what is declared here is used here")]

pub mod views;

use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Change the status of a parcel.
    ///
    /// Changes once: never repeated by itself. Records a status with date and comment and may send the customer a
    /// message; a repeat could record and send again. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ChangePackageStatus -> () {
        /// A call with what it needs.
        new(package_id "packageId": &str, status_id "statusId": &str);
        /// The admin panel sends dd.MM.yyyy.
        status_date "statusDate": &str,
        /// The service's `comment`.
        comment "comment": &str,
    }

    /// Create a parcel for an order (superseded by CreatePackageForOperator).
    ///
    /// Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    #[deprecated(note = "The service calls it obsolete.")]
    CreatePackage -> views::PackageAdminInfo<'a> {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// Create a parcel for chosen lines of an order.
    ///
    /// Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    CreatePackageForOperator -> Option<&'a str> {
        /// A call with what it needs.
        new(create_data "createData": &PackageCreateData);
    }

    /// Delete a parcel.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a parcel by id; a repeat finds it gone.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    DeletePackage -> () {
        /// A call with what it needs.
        new(package_id "packageId": &str);
    }

    /// Send the data of a parcel to the delivery service's system.
    ///
    /// Changes once: never repeated by itself. Registers a parcel with a delivery service; a repeat could register and
    /// cost twice. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ExportPackageToDeliveryServiceSystem -> () {
        /// A call with what it needs.
        new(export_parameters "exportParameters": &PackageExportParameters);
    }

    /// Get a parcel.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetPackage -> views::PackageAdminInfo<'a> {
        /// A call with what it needs.
        new(package_id "packageId": &str);
    }

    /// List the statuses a parcel can be moved to.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetPackageAvailableStatusList -> List<'a, views::PackageStatusInfo<'a>> {
        /// A call with what it needs.
        new(package_id "packageId": &str);
    }

    /// Get tracking data of one of the customer's parcels.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetPackageTracking -> views::PackageTrackingInfo<'a> {
        /// A call with what it needs.
        new(package_id "packageId": &str);
    }

    /// Get tracking data of a parcel as an operator.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetPackageTrackingForOperator -> views::PackageTrackingInfo<'a> {
        /// A call with what it needs.
        new(package_id "packageId": &str);
    }

    /// List the parcels of an order.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetSalesPackageList -> List<'a, views::PackageAdminInfo<'a>> {
        /// A call with what it needs.
        new(sales_id "salesId": &str);
    }

    /// Get a printable receipt of a parcel.
    ///
    /// Changes once: never repeated by itself. Asks the delivery service for a document; whether that registers
    /// anything there is not known. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    PrintPackageReceipt -> Option<&'a str> {
        /// A call with what it needs.
        new(print_receipt_parameters "printReceiptParameters": &PackagePrintReceiptParameters);
    }

    /// Start confirming parcels exported to a delivery service, in the background.
    ///
    /// The type of the activity it starts is unknown: use the one in the answer.
    ///
    /// Changes once: never repeated by itself. Starts confirming parcels at a delivery service, an effect outside the
    /// platform. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RunExportedPackagesConfirming -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call with what it needs.
        ///
        /// * `service_system`: The IntegrationType of an entry of GetDeliveryServiceSystemInfoList.
        new(service_system "serviceSystem": enums::DeliveryServiceSystem<'_>);
    }

    /// Search parcels and get one page of results.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchPackages -> Page<'a, views::PackageAdminInfo<'a>> => ["items"] views::PackageAdminInfo<'a> {
        /// A call.
        new();
        /// The root is likely PackageSearchParameters.
        ///
        /// An XML document that is not known; it is sent as it is.
        search_parameters "searchParameters": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Synchronise a parcel with the delivery service's system.
    ///
    /// Changes once: never repeated by itself. Exchanges data with a delivery service; in which direction and with
    /// what effect there is not known. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    SynchronizePackageWithDeliveryServiceSystem -> () {
        /// A call with what it needs.
        new(package_id "packageId": &str);
    }

    /// Change a parcel.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of a parcel to the given
    /// values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdatePackage -> views::PackageAdminInfo<'a> {
        /// A call with what it needs.
        new(package_id "packageId": &str, package_admin_update_info "packageAdminUpdateInfo": &PackageAdminUpdateInfo);
    }
}

documents! {
    /// Of the type `PackageAdminUpdateInfo`.
    PackageAdminUpdateInfo {
        /// The service's `DeliveryTrackingNum`.
        delivery_tracking_num "deliveryTrackingNum": &str,
        /// The service's `Weight`.
        weight "weight": Decimal,
        /// The service's `ManualPrice`.
        manual_price "manualPrice": i64,
        /// The service's `PriceInternal`.
        price_internal "priceInternal": Decimal,
        /// The service's `Price`.
        price "price": Decimal,
        /// The service's `AdditionalPrice`.
        additional_price "additionalPrice": Decimal,
        /// The service's `PriceCurrencyCode`.
        price_currency_code "priceCurrencyCode": &str,
        /// The service's `DeliveryModeId`.
        delivery_mode_id "deliveryModeId": &str,
        /// The service's `DeliveryContactLastname`.
        delivery_contact_lastname "deliveryContactLastname": &str,
        /// The service's `DeliveryContactFirstname`.
        delivery_contact_firstname "deliveryContactFirstname": &str,
        /// The service's `DeliveryContactMiddlename`.
        delivery_contact_middlename "deliveryContactMiddlename": &str,
        /// The service's `DeliveryContactPhone`.
        delivery_contact_phone "deliveryContactPhone": &str,
        /// The service's `DeliveryCountry`.
        delivery_country "deliveryCountry": &str,
        /// The service's `DeliveryCountryCode`.
        delivery_country_code "deliveryCountryCode": &str,
        /// The service's `DeliveryPostalCode`.
        delivery_postal_code "deliveryPostalCode": &str,
        /// The service's `DeliveryRegionName`.
        delivery_region_name "deliveryRegionName": &str,
        /// The service's `DeliveryCity`.
        delivery_city "deliveryCity": &str,
        /// The service's `DeliveryAddress`.
        delivery_address "deliveryAddress": &str,
        /// The service's `AdditionalInfo`.
        additional_info "additionalInfo": &str,
        /// The service's `DeliveryContactINN`.
        delivery_contact_inn "deliveryContactInn": &str,
        /// The service's `DeliveryContactPassportNumber`.
        delivery_contact_passport_number "deliveryContactPassportNumber": &str,
        /// The service's `DeliveryContactRegistrationAddress`.
        delivery_contact_registration_address "deliveryContactRegistrationAddress": &str,
        /// The service's `Size`.
        size "size": &common::Size,
        /// The service's `OrderLineIds`.
        order_line_ids "orderLineIds": &[&str],
    }

    /// Of the type `PackageCreateData`.
    PackageCreateData {
        /// The service's `OrderId`.
        order_id "orderId": &str,
        /// The service's `OrderLineIds`.
        order_line_ids "orderLineIds": &[&str],
    }

    /// The service is known to have more members.
    PackageExportParameters {
        /// The service's `PackageId`.
        package_id "packageId": &str,
    }

    /// The service is known to have more members.
    PackagePrintReceiptParameters {
        /// The service's `PackageId`.
        package_id "packageId": &str,
    }
}
