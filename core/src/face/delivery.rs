// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Ways to deliver: modes, prices, countries, pickup points.

pub mod views;

use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Create a rate of a delivery method.
    ///
    /// Changes once: never repeated by itself. Creates a rate; a repeat would create a second one. Needs an operator's
    /// session.
    ///
    /// Known from other clients, not documented.
    CreateExternalDeliveryRate -> Option<i64> {
        /// A call with what it needs.
        new(external_delivery_rate "externalDeliveryRate": &ExternalDeliveryRate);
    }

    /// Create a delivery method.
    ///
    /// Changes once: never repeated by itself. Creates a delivery method; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    CreateExternalDeliveryType -> Option<&'a str> {
        /// A call with what it needs.
        new(external_delivery_type "externalDeliveryType": &ExternalDeliveryType);
    }

    /// Change a rate of a delivery method.
    ///
    /// Changes something; the same call again leaves the same state. Sets the rate named in the document to the given
    /// values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditExternalDeliveryRate -> () {
        /// A call with what it needs.
        new(external_delivery_rate "externalDeliveryRate": &ExternalDeliveryRate);
    }

    /// Change a delivery method.
    ///
    /// Changes something; the same call again leaves the same state. Sets the delivery method named in the document to
    /// the given values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditExternalDeliveryType -> () {
        /// A call with what it needs.
        new(external_delivery_type "externalDeliveryType": &ExternalDeliveryType);
    }

    /// List the known countries.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetCountryInfoList -> List<'a, common::views::CountryInfo<'a>> {
        /// A call.
        new();
    }

    /// List the countries that delivery is possible to.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetDeliveryCountryInfoList -> List<'a, common::views::CountryInfo<'a>> {
        /// A call.
        new();
    }

    /// List the delivery methods that fit the contents of the cart.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetDeliveryModesByBasket -> List<'a, common::views::DeliveryMode<'a>> {
        /// A call.
        new();
        /// Ids of cart elements. The shop joins them with ','; one client uses ';'.
        elements "elements": &[&str],
    }

    /// List the delivery methods of a delivery service's system.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetDeliveryModesByServiceSystem -> List<'a, views::DeliveryModeServiceSystemInfo<'a>> {
        /// A call with what it needs.
        new(service_system "serviceSystem": enums::DeliveryServiceSystem<'_>);
    }

    /// List the delivery methods with prices for a country and weight.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetDeliveryModesWithPrice -> List<'a, common::views::DeliveryMode<'a>> {
        /// A call.
        new();
        /// The service's `countryId`.
        country_id "countryId": &str,
        /// Assumed, not documented.
        weight "weight": Decimal,
    }

    /// List the supported delivery service systems.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetDeliveryServiceSystemInfoList -> List<'a, views::DeliveryServiceSystemInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the settings of a delivery service's system.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetDeliveryServiceSystemSettings -> views::DeliveryServiceSystemSettings<'a> {
        /// A call with what it needs.
        new(service_system "serviceSystem": enums::DeliveryServiceSystem<'_>);
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get a rate of a delivery method.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetExternalDeliveryRate -> views::ExternalDeliveryRate<'a> {
        /// A call with what it needs.
        new(external_delivery_rate_id "externalDeliveryRateId": i64);
    }

    /// List the rates of the delivery methods.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetExternalDeliveryRateList -> List<'a, views::ExternalDeliveryRate<'a>> {
        /// A call.
        new();
    }

    /// Get a delivery method for editing.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetExternalDeliveryType -> views::ExternalDeliveryType<'a> {
        /// A call with what it needs.
        new(external_delivery_type_id "externalDeliveryTypeId": &str);
    }

    /// List the delivery methods for editing.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetExternalDeliveryTypeList -> List<'a, views::ExternalDeliveryType<'a>> {
        /// A call.
        new();
    }

    /// Delete a rate of a delivery method.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a rate by id; a repeat finds it gone.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemoveExternalDeliveryRate -> () {
        /// A call with what it needs.
        new(external_delivery_rate_id "externalDeliveryRateId": i64);
    }

    /// Delete a delivery method.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a delivery method by id; a repeat finds
    /// it gone. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemoveExternalDeliveryType -> () {
        /// A call with what it needs.
        new(external_delivery_type_id "externalDeliveryTypeId": &str);
    }

    /// Search cities for delivery.
    ///
    /// Needs no session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchCities -> Page<'a, views::CityInfo<'a>> => ["items"] views::CityInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &SearchCitiesSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Search delivery methods by destination and weight.
    ///
    /// Needs no session, and takes one. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchDeliveryModes -> Page<'a, common::views::DeliveryMode<'a>> => ["items"] common::views::DeliveryMode<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &DeliveryModeSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Search pickup points of a delivery method.
    ///
    /// Needs no session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchDeliveryPickupPoints -> Page<'a, views::PickupPointInfo<'a>> => ["items"] views::PickupPointInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &DeliveryPickupPointSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Change the settings of a delivery service's system.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateDeliveryServiceSystemSettings -> () {
        /// A call with what it needs.
        new(service_system "serviceSystem": enums::DeliveryServiceSystem<'_>, update_data "updateData": &DeliveryServiceSystemSettingsUpdateData);
    }
}

documents! {
    /// Of the type `DeliveryModeSearchParameters`.
    DeliveryModeSearchParameters {
        /// The service's `CountryCode`.
        country_code "countryCode": &str,
        /// The service's `CityCode`.
        city_code "cityCode": &str,
        /// The service's `Weight`.
        weight "weight": Decimal,
        /// The service's `ProviderType`.
        provider_type "providerType": enums::ItemProviderType<'_>,
        /// The service's `DeliveryModeIds`.
        delivery_mode_ids "deliveryModeIds": &[&str],
    }

    /// The service is known to have more members.
    DeliveryPickupPointSearchParameters {
        /// The service's `DeliveryModeId`.
        delivery_mode_id "deliveryModeId": &str,
        /// The service's `CountryCode`.
        country_code "countryCode": &str,
        /// The service's `CityCode`.
        city_code "cityCode": &str,
    }

    /// Of the type `DeliveryServiceSystemSettingsUpdateData`.
    DeliveryServiceSystemSettingsUpdateData {
        /// The service's `IsAvailable`.
        is_available "isAvailable": bool,
        /// The service's `BoxberryToken`.
        boxberry_token "boxberryToken": &str,
        /// The service's `BoxberrySendPickupPointCode`.
        boxberry_send_pickup_point_code "boxberrySendPickupPointCode": &str,
    }

    /// Of the type `ExternalDeliveryRate`.
    ExternalDeliveryRate = views::ExternalDeliveryRate<'_> {
        /// The service's `Id`.
        id "id": i64,
        /// The service's `ExternalDeliveryTypeId`.
        external_delivery_type_id "externalDeliveryTypeId": &str,
        /// The service's `CountryCode`.
        country_code "countryCode": &str,
        /// The service's `Start`.
        start "start": f64,
        /// The service's `Step`.
        step "step": f64,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": i64,
    }

    /// Of the type `ExternalDeliveryType`.
    ExternalDeliveryType = views::ExternalDeliveryType<'_> {
        /// The service's `Id`.
        id "id": &str,
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Description`.
        description "description": &str,
        /// The service's `Formula`.
        formula "formula": &str,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": &str,
        /// The service's `Order`.
        order "order": i64,
        /// Assumed, not documented.
        integration_type "integrationType": enums::DeliveryServiceSystem<'_>,
        /// The service's `IntegrationDeliveryMode`.
        integration_delivery_mode "integrationDeliveryMode": &str,
        /// The service's `IsHidden`.
        is_hidden "isHidden": bool,
        /// The service's `ProviderTypes`.
        provider_types "providerTypes": &[enums::ItemProviderType<'_>],
    }

    /// The service is known to have more members.
    SearchCitiesSearchParameters {
        /// The service's `CountryId`.
        country_id "countryId": &str,
        /// The service's `IsMainCity`.
        is_main_city "isMainCity": bool,
        /// The service's `QueryText`.
        query_text "queryText": &str,
    }
}
