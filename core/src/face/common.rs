// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Documents of arguments that several areas have; answers in [`views`].

pub mod views;

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::enums;
use crate::typed::declare::documents;

documents! {
    /// Of the type `CategoryMetaDataItem`.
    CategoryMetaDataItem = views::CategoryMetaDataItem<'_> {
        /// The service's `Name`.
        name "name": &str,
        /// Assumed, not documented.
        value "value": &str,
    }

    /// Of the type `ConfigurationSelection`.
    ConfigurationSelection {
        /// The service's `ConfigurationId`.
        configuration_id "configurationId": &str,
        /// The service's `Quantity`.
        quantity "quantity": i64,
        /// The service's `Property`.
        property "property": &[PropertySelection],
    }

    /// Of the type `DeliveryAddress`.
    DeliveryAddress = views::DeliveryAddress<'_> {
        /// The service's `Id`.
        id "id": &str,
        /// The service's `Familyname`.
        familyname "familyname": &str,
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Patername`.
        patername "patername": &str,
        /// The service's `CountryCode`.
        country_code "countryCode": &str,
        /// The service's `Country`.
        country "country": &str,
        /// The service's `City`.
        city "city": &str,
        /// The service's `Address`.
        address "address": &str,
        /// The service's `Phone`.
        phone "phone": &str,
        /// The service's `PostalCode`.
        postal_code "postalCode": &str,
        /// The service's `RegionName`.
        region_name "regionName": &str,
        /// The service's `RegistrationAddress`.
        registration_address "registrationAddress": &str,
        /// The service's `PassportNumber`.
        passport_number "passportNumber": &str,
        /// The service's `INN`.
        inn "inn": &str,
        /// The service's `CityCode`.
        city_code "cityCode": &str,
        /// The service's `PickupPointCode`.
        pickup_point_code "pickupPointCode": &str,
    }

    /// Of the type `DiscountInfo`.
    DiscountInfo = views::DiscountInfo<'_> {
        /// The service's `Percent`.
        percent "percent": Decimal,
    }

    /// Field names in use: ItemURL, Comment, Weight, ExternalDeliveryId, PromoId, ItemTitle, VendorId,
    /// ItemConfiguration, PictureURL, ExternalDeliveryName, ExternalDeliveryDescription.
    ElementFields {
        /// The service's `FieldInfo`.
        field_info "fieldInfo": &[FieldInfo],
    }

    /// Of the type `FieldInfo`.
    FieldInfo = views::FieldInfo<'_> {
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Value`.
        value "value": &str,
    }

    /// Of the type `FileInfo`.
    FileInfo = views::FileInfo<'_> {
        /// Assumed, not documented.
        file_type "fileType": enums::FileType<'_>,
        /// The service's `Status`.
        status "status": &str,
        /// The service's `StatusDescription`.
        status_description "statusDescription": &str,
        /// The service's `Url`.
        url "url": &str,
        /// The service's `Size`.
        size "size": i64,
        /// The service's `UpdatedTime`.
        updated_time "updatedTime": Moment<'_>,
        /// The service's `PreviewUrl`.
        preview_url "previewUrl": &str,
        /// The service's `ImageWidth`.
        image_width "imageWidth": i64,
        /// The service's `ImageHeight`.
        image_height "imageHeight": i64,
    }

    /// Of the type `NamedParameter`.
    NamedParameter = views::NamedParameter<'_> {
        /// The service's `Name`.
        name "name": &str,
        /// Assumed, not documented.
        value "value": &str,
    }

    /// Send only the fields to change.
    ///
    /// The service is known to have more members.
    OrderLineUpdateData {
        /// The service's `StatusId`.
        status_id "statusId": i64,
        /// The service's `OriginalDeliveryPrice`.
        original_delivery_price "originalDeliveryPrice": Decimal,
        /// The service's `OriginalPriceWithoutDelivery`.
        original_price_without_delivery "originalPriceWithoutDelivery": Decimal,
        /// The service's `InternalPrice`.
        internal_price "internalPrice": Decimal,
        /// The service's `Weight`.
        weight "weight": Decimal,
        /// The service's `ConfigExternalId`.
        config_external_id "configExternalId": &str,
        /// The service's `SetOriginalPriceByVendor`.
        set_original_price_by_vendor "setOriginalPriceByVendor": bool,
        /// The service's `SetOriginalDeliveryByVendor`.
        set_original_delivery_by_vendor "setOriginalDeliveryByVendor": bool,
        /// The service's `CustomDescription`.
        custom_description "customDescription": &str,
        /// The service's `CustomDescriptionInEnglish`.
        custom_description_in_english "customDescriptionInEnglish": &str,
    }

    /// The admin panel sends one changed field at a time; DeliveryAddress may carry a single child.
    ///
    /// The service is known to have more members.
    OrderUpdateData {
        /// The service's `Weight`.
        weight "weight": Decimal,
        /// The service's `DeliveryModeId`.
        delivery_mode_id "deliveryModeId": &str,
        /// The service's `AdditionalInfo`.
        additional_info "additionalInfo": &str,
        /// The service's `DeliveryAddress`.
        delivery_address "deliveryAddress": &DeliveryAddress,
    }

    /// Of the type `PropertySelection`.
    PropertySelection {
        /// The service's `Id`.
        id "id": &str,
        /// The service's `ValueId`.
        value_id "valueId": &str,
    }

    /// Of the type `SearchFeature`.
    SearchFeature = views::SearchFeature<'_> {
        /// The service's `Name`.
        name "name": &str,
        /// Assumed, not documented.
        value "value": bool,
    }

    /// Of the type `SearchItemsParameters`.
    SearchItemsParameters = views::SearchItemsParameters<'_> {
        /// Assumed, not documented.
        provider "provider": enums::ItemProviderType<'_>,
        /// Assumed, not documented.
        search_method "searchMethod": enums::SearchMethodId<'_>,
        /// The service's `CategoryId`.
        category_id "categoryId": &str,
        /// The service's `VendorName`.
        vendor_name "vendorName": &str,
        /// The service's `VendorId`.
        vendor_id "vendorId": &str,
        /// The service's `VendorAreaId`.
        vendor_area_id "vendorAreaId": &str,
        /// The service's `ItemTitle`.
        item_title "itemTitle": &str,
        /// The service's `LanguageOfQuery`.
        language_of_query "languageOfQuery": &str,
        /// The service's `MinPrice`.
        min_price "minPrice": Decimal,
        /// The service's `MaxPrice`.
        max_price "maxPrice": Decimal,
        /// The service's `MinVolume`.
        min_volume "minVolume": i64,
        /// The service's `MaxVolume`.
        max_volume "maxVolume": i64,
        /// The service's `MinVendorRating`.
        min_vendor_rating "minVendorRating": i64,
        /// The service's `MaxVendorRating`.
        max_vendor_rating "maxVendorRating": i64,
        /// The service's `BrandId`.
        brand_id "brandId": &str,
        /// The service's `BrandPropertyValueId`.
        brand_property_value_id "brandPropertyValueId": &str,
        /// The service's `Configurators`.
        configurators "configurators": &[ValuedConfigurator],
        /// Assumed, not documented.
        order_by "orderBy": enums::SearchOrderBy<'_>,
        /// Assumed, not documented.
        output_mode "outputMode": enums::SearchOutputMode<'_>,
        /// Assumed, not documented.
        category_mode "categoryMode": enums::SearchCategoryMode<'_>,
        /// The service's `IsOriginal`.
        is_original "isOriginal": bool,
        /// The service's `IsTmall`.
        is_tmall "isTmall": bool,
        /// Assumed, not documented.
        stuff_status "stuffStatus": enums::StuffStatus<'_>,
        /// The service's `Features`.
        features "features": &[SearchFeature],
        /// The service's `IsClearItemTitles`.
        is_clear_item_titles "isClearItemTitles": bool,
        /// The service's `Module`.
        module "module": enums::SearchModule<'_>,
        /// The service's `MinQuantity`.
        min_quantity "minQuantity": i64,
        /// The service's `MaxQuantity`.
        max_quantity "maxQuantity": i64,
        /// The service's `MinFirstLot`.
        min_first_lot "minFirstLot": i64,
        /// The service's `MaxFirstLot`.
        max_first_lot "maxFirstLot": i64,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": &str,
        /// The service's `ImageUrl`.
        image_url "imageUrl": &str,
        /// The service's `ImageFileId`.
        image_file_id "imageFileId": &str,
        /// The service's `IsSellAllowed`.
        is_sell_allowed "isSellAllowed": bool,
        /// The service's `UseOptimalFrameSize`.
        use_optimal_frame_size "useOptimalFrameSize": bool,
        /// The service's `EnableDirectSearch`.
        enable_direct_search "enableDirectSearch": bool,
        /// The service's `BrandName`.
        brand_name "brandName": &str,
        /// The service's `PropertySearch`.
        property_search "propertySearch": &str,
        /// The service's `VendorRatingRange`.
        vendor_rating_range "vendorRatingRange": &str,
        /// The service's `FirstLotRange`.
        first_lot_range "firstLotRange": &str,
        /// The service's `MaximumPageCount`.
        maximum_page_count "maximumPageCount": i64,
    }

    /// Of the type `Size`.
    Size = views::Size<'_> {
        /// The service's `Length`.
        length "length": i64,
        /// The service's `Height`.
        height "height": i64,
        /// The service's `Width`.
        width "width": i64,
    }

    /// IdList holds ids separated by ';'. Dates are sent as yyyy-MM-dd.
    ///
    /// The service is known to have more members.
    UserFilterParameters {
        /// The service's `IdList`.
        id_list "idList": &str,
        /// The service's `Login`.
        login "login": &str,
        /// The service's `Email`.
        email "email": &str,
        /// The service's `LastName`.
        last_name "lastName": &str,
        /// The service's `IsActive`.
        is_active "isActive": bool,
        /// The service's `Phone`.
        phone "phone": &str,
        /// The service's `City`.
        city "city": &str,
        /// The service's `RegistrationDateFrom`.
        registration_date_from "registrationDateFrom": &str,
        /// The service's `RegistrationDateTo`.
        registration_date_to "registrationDateTo": &str,
        /// The service's `OrderBy`.
        order_by "orderBy": &str,
    }

    /// Of the type `UserProfileCreateData`.
    UserProfileCreateData {
        /// The service's `FirstName`.
        first_name "firstName": &str,
        /// The service's `LastName`.
        last_name "lastName": &str,
        /// The service's `MiddleName`.
        middle_name "middleName": &str,
        /// The service's `CountryCode`.
        country_code "countryCode": &str,
        /// The service's `CountryName`.
        country_name "countryName": &str,
        /// The service's `Region`.
        region "region": &str,
        /// The service's `City`.
        city "city": &str,
        /// The service's `CityCode`.
        city_code "cityCode": &str,
        /// The service's `Address`.
        address "address": &str,
        /// The service's `Phone`.
        phone "phone": &str,
        /// The service's `PostalCode`.
        postal_code "postalCode": &str,
        /// The service's `PassportNumber`.
        passport_number "passportNumber": &str,
        /// The service's `RegistrationAddress`.
        registration_address "registrationAddress": &str,
        /// The service's `PassportIssueDate`.
        passport_issue_date "passportIssueDate": &str,
        /// The service's `INN`.
        inn "inn": &str,
        /// The service's `ExternalDeliveryId`.
        external_delivery_id "externalDeliveryId": &str,
        /// The service's `PickupPointCode`.
        pickup_point_code "pickupPointCode": &str,
        /// The service's `EnableValidation`.
        enable_validation "enableValidation": bool,
    }

    /// Of the type `UserProfileUpdateData`.
    UserProfileUpdateData {
        /// The service's `FirstName`.
        first_name "firstName": &str,
        /// The service's `LastName`.
        last_name "lastName": &str,
        /// The service's `MiddleName`.
        middle_name "middleName": &str,
        /// The service's `CountryCode`.
        country_code "countryCode": &str,
        /// The service's `Region`.
        region "region": &str,
        /// The service's `City`.
        city "city": &str,
        /// The service's `Address`.
        address "address": &str,
        /// The service's `Phone`.
        phone "phone": &str,
        /// The service's `PostalCode`.
        postal_code "postalCode": &str,
        /// The service's `PassportNumber`.
        passport_number "passportNumber": &str,
        /// The service's `RegistrationAddress`.
        registration_address "registrationAddress": &str,
        /// The service's `EnableValidation`.
        enable_validation "enableValidation": bool,
        /// The service's `ExternalDeliveryId`.
        external_delivery_id "externalDeliveryId": &str,
        /// The service's `PickupPointCode`.
        pickup_point_code "pickupPointCode": &str,
        /// The service's `CountryName`.
        country_name "countryName": &str,
        /// The service's `CityCode`.
        city_code "cityCode": &str,
        /// The service's `PassportIssueDate`.
        passport_issue_date "passportIssueDate": &str,
        /// The service's `INN`.
        inn "inn": &str,
    }

    /// Operators send Id (EditUser); a customer's own update has none.
    UserUpdateData {
        /// The service's `Id`.
        id "id": i64,
        /// The service's `Login`.
        login "login": &str,
        /// The service's `Email`.
        email "email": &str,
        /// The service's `Password`.
        password "password": &str,
        /// The service's `IsActive`.
        is_active "isActive": bool,
        /// The service's `FirstName`.
        first_name "firstName": &str,
        /// The service's `LastName`.
        last_name "lastName": &str,
        /// The service's `MiddleName`.
        middle_name "middleName": &str,
        /// The service's `Sex`.
        sex "sex": enums::Sex<'_>,
        /// The service's `CountryCode`.
        country_code "countryCode": &str,
        /// The service's `Country`.
        country "country": &str,
        /// The service's `DeliveryCountryCode`.
        delivery_country_code "deliveryCountryCode": &str,
        /// The service's `City`.
        city "city": &str,
        /// The service's `Address`.
        address "address": &str,
        /// The service's `Phone`.
        phone "phone": &str,
        /// The service's `PostalCode`.
        postal_code "postalCode": &str,
        /// The service's `Region`.
        region "region": &str,
        /// The service's `Skype`.
        skype "skype": &str,
        /// The service's `RecipientFirstName`.
        recipient_first_name "recipientFirstName": &str,
        /// The service's `RecipientLastName`.
        recipient_last_name "recipientLastName": &str,
        /// The service's `RecipientMiddleName`.
        recipient_middle_name "recipientMiddleName": &str,
        /// The service's `AdditionalInfo`.
        additional_info "additionalInfo": &str,
        /// The service's `EnableValidation`.
        enable_validation "enableValidation": bool,
    }

    /// Of the type `ValuedConfigurator`.
    ValuedConfigurator = views::ValuedConfigurator<'_> {
        /// The service's `Pid`.
        pid "pid": &str,
        /// The service's `Vid`.
        vid "vid": &str,
    }
}
