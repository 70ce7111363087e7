// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{enums, ids};
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `AdditionalPriceCollectionInfo`.
    AdditionalPriceCollectionInfo {
        /// The service's `Elements`.
        elements "elements": List<'a, AdditionalPriceInfo<'a>>,
    }

    /// In an answer it may come as `BatchGetItemTotalCostAdditionalPriceInfo`, with the members of that.
    AdditionalPriceInfo {
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// Assumed, not documented.
        r#type "type": Option<enums::AdditionalPriceInfoType<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Price`.
        price "price": Option<BasePrice<'a>>,
        /// The service's `ElementIds`.
        element_ids "elementIds": List<'a, i64>,
    }

    /// Of the type `AuthenticationSystemInfo`.
    AuthenticationSystemInfo {
        /// Assumed, not documented.
        id "id": Option<enums::ExternalAuthenticationSystem<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `IconUrl`.
        icon_url "iconUrl": Option<&'a str>,
    }

    /// Of the type `BackgroundActivityIdentificationInfo`.
    BackgroundActivityIdentificationInfo {
        /// Assumed, not documented.
        r#type "type": Option<enums::BackgroundActivityType<'a>>,
        /// The service's `Id`.
        id "id": Option<ids::BackgroundActivityId<'a>>,
    }

    /// In an answer it may come as `Price`, with the members of that.
    BasePrice {
        /// The service's `OriginalPrice`.
        original_price "originalPrice": Option<Decimal>,
        /// The service's `MarginPrice`.
        margin_price "marginPrice": Option<Decimal>,
        /// The service's `OriginalCurrencyCode`.
        original_currency_code "originalCurrencyCode": Option<&'a str>,
        /// The service's `ConvertedPriceList`.
        converted_price_list "convertedPriceList": Option<InstanceMoney<'a>>,
        /// The service's `NotRoundedMarginPrice`.
        not_rounded_margin_price "notRoundedMarginPrice": Option<Decimal>,
    }

    /// In an answer it may come as `DiscountGroupUserInfo`, with the members of that.
    BaseUserInfo {
        /// The service's `Id`.
        id "id": Option<ids::UserId>,
        /// The service's `Login`.
        login "login": Option<&'a str>,
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `IsActive`.
        is_active "isActive": Option<bool>,
        /// The service's `FirstName`.
        first_name "firstName": Option<&'a str>,
        /// The service's `LastName`.
        last_name "lastName": Option<&'a str>,
        /// The service's `MiddleName`.
        middle_name "middleName": Option<&'a str>,
        /// The service's `PersonalAccountId`.
        personal_account_id "personalAccountId": Option<&'a str>,
        /// The service's `IsEmailVerified`.
        is_email_verified "isEmailVerified": Option<bool>,
        /// The service's `Phone`.
        phone "phone": Option<&'a str>,
        /// The service's `IsPhoneVerified`.
        is_phone_verified "isPhoneVerified": Option<bool>,
    }

    /// Of the type `BlockError`.
    BlockError {
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::GeneralErrorCode<'a>>,
        /// The service's `ErrorDescription`.
        error_description "errorDescription": Option<&'a str>,
    }

    /// Of the type `BrandInfo`.
    BrandInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `ExternalId`.
        external_id "externalId": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `PictureUrl`.
        picture_url "pictureUrl": Option<&'a str>,
        /// The service's `IsHidden`.
        is_hidden "isHidden": Option<bool>,
        /// The service's `IsNameSearch`.
        is_name_search "isNameSearch": Option<bool>,
        /// The service's `IsGlobal`.
        is_global "isGlobal": Option<bool>,
        /// The service's `ProviderType`.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
    }

    /// the item type is assumed; search results may be brief items.
    BulkItems {
        /// The service's `IsFinished`.
        is_finished "isFinished": Option<bool>,
        /// The service's `Items`.
        items "items": List<'a, ItemFullInfo<'a>>,
    }

    /// In an answer it may come as `EditableOtapiCategory`, with the members of that.
    Category {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `UpdatedTime`.
        updated_time "updatedTime": Option<Moment<'a>>,
        /// The service's `IsHidden`.
        is_hidden "isHidden": Option<bool>,
        /// The service's `IsVirtual`.
        is_virtual "isVirtual": Option<bool>,
        /// The service's `ExternalId`.
        external_id "externalId": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `ItemCount`.
        item_count "itemCount": Option<i64>,
        /// The service's `IsParent`.
        is_parent "isParent": Option<bool>,
        /// The service's `ParentId`.
        parent_id "parentId": Option<&'a str>,
        /// The service's `ApproxWeight`.
        approx_weight "approxWeight": Option<Decimal>,
        /// The service's `IsSearch`.
        is_search "isSearch": Option<bool>,
        /// Assumed, not documented.
        search_method "searchMethod": Option<enums::SearchMethodId<'a>>,
        /// The service's `IsInternal`.
        is_internal "isInternal": Option<bool>,
        /// Assumed, not documented.
        available_item_rating_list_content_types "availableItemRatingListContentTypes": List<'a, enums::RatingListContentType<'a>>,
        /// The service's `RootPath`.
        root_path "rootPath": List<'a, Category<'a>>,
        /// The service's `IconImageUrl`.
        icon_image_url "iconImageUrl": Option<&'a str>,
        /// The service's `MetaData`.
        meta_data "metaData": List<'a, CategoryMetaDataItem<'a>>,
        /// The service's `IsFiltered`.
        is_filtered "isFiltered": Option<bool>,
        /// Assumed, not documented.
        filter_reasons "filterReasons": List<'a, enums::FilterReason<'a>>,
    }

    /// Of the type `CategoryMetaDataItem`.
    CategoryMetaDataItem {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// Assumed, not documented.
        value "value": Option<&'a str>,
    }

    /// Of the type `CollectionInfo`.
    CollectionInfo {
        /// The service's `Elements`.
        elements "elements": List<'a, ElementInfo<'a>>,
        /// The service's `TotalCost`.
        total_cost "totalCost": Option<BasePrice<'a>>,
        /// The service's `AdditionalPriceInfoList`.
        additional_price_info_list "additionalPriceInfoList": Option<AdditionalPriceCollectionInfo<'a>>,
        /// The service's `CollectionSummaries`.
        collection_summaries "collectionSummaries": List<'a, CollectionSummary<'a>>,
    }

    /// Of the type `CollectionSummary`.
    CollectionSummary {
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `TotalCost`.
        total_cost "totalCost": Option<BasePrice<'a>>,
        /// The service's `AdditionalPriceInfoList`.
        additional_price_info_list "additionalPriceInfoList": Option<AdditionalPriceCollectionInfo<'a>>,
    }

    /// Of the type `ConfiguratorDescription`.
    ConfiguratorDescription {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Value`.
        value "value": Option<&'a str>,
        /// The service's `OriginalName`.
        original_name "originalName": Option<&'a str>,
        /// The service's `OriginalValue`.
        original_value "originalValue": Option<&'a str>,
    }

    /// QuantityRanges seen in JSON; the XML child name is taken from the item's own list.
    ConfiguredItem {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Quantity`.
        quantity "quantity": Option<i64>,
        /// The service's `Price`.
        price "price": Option<Price<'a>>,
        /// The service's `Configurators`.
        configurators "configurators": List<'a, ValuedConfigurator<'a>>,
        /// The service's `SalesCount`.
        sales_count "salesCount": Option<i64>,
        /// The service's `QuantityRanges`.
        quantity_ranges "quantityRanges": List<'a, QuantityRange<'a>>,
    }

    /// Of the type `ConfiguredItemPromotion`.
    ConfiguredItemPromotion {
        /// The service's `Price`.
        price "price": Option<Price<'a>>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
    }

    /// Of the type `ConfirmationInfo`.
    ConfirmationInfo {
        /// The service's `UserId`.
        user_id "userId": Option<ids::UserId>,
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `Phone`.
        phone "phone": Option<&'a str>,
        /// The service's `IsEmailVerificationUsed`.
        is_email_verification_used "isEmailVerificationUsed": Option<bool>,
        /// The service's `EmailConfirmationCode`.
        email_confirmation_code "emailConfirmationCode": Option<&'a str>,
        /// The service's `SessionId`.
        session_id "sessionId": Option<ids::SessionId<'a>>,
        /// The service's `IsPhoneVerificationUsed`.
        is_phone_verification_used "isPhoneVerificationUsed": Option<bool>,
        /// The service's `PhoneConfirmationCode`.
        phone_confirmation_code "phoneConfirmationCode": Option<&'a str>,
    }

    /// Of the type `CountryInfo`.
    CountryInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `FlagImageUrl`.
        flag_image_url "flagImageUrl": Option<&'a str>,
        /// The service's `IsEuropeanUnion`.
        is_european_union "isEuropeanUnion": Option<bool>,
        /// The service's `LanguageCode`.
        language_code "languageCode": Option<&'a str>,
    }

    /// Of the type `CurrencyInfo`.
    CurrencyInfo {
        /// The service's `Code`.
        code "code": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Sign`.
        sign "sign": Option<&'a str>,
    }

    /// Of the type `CurrencyInformation`.
    CurrencyInformation {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `IsUse`.
        is_use "isUse": Option<bool>,
        /// The service's `Rate`.
        rate "rate": Option<Decimal>,
    }

    /// Of the type `DeliveryAddress`.
    DeliveryAddress {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Familyname`.
        familyname "familyname": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Patername`.
        patername "patername": Option<&'a str>,
        /// The service's `CountryCode`.
        country_code "countryCode": Option<&'a str>,
        /// The service's `Country`.
        country "country": Option<&'a str>,
        /// The service's `City`.
        city "city": Option<&'a str>,
        /// The service's `Address`.
        address "address": Option<&'a str>,
        /// The service's `Phone`.
        phone "phone": Option<&'a str>,
        /// The service's `PostalCode`.
        postal_code "postalCode": Option<&'a str>,
        /// The service's `RegionName`.
        region_name "regionName": Option<&'a str>,
        /// The service's `RegistrationAddress`.
        registration_address "registrationAddress": Option<&'a str>,
        /// The service's `PassportNumber`.
        passport_number "passportNumber": Option<&'a str>,
        /// The service's `INN`.
        inn "inn": Option<&'a str>,
        /// The service's `CityCode`.
        city_code "cityCode": Option<&'a str>,
        /// The service's `PickupPointCode`.
        pickup_point_code "pickupPointCode": Option<&'a str>,
    }

    /// Of the type `DeliveryCost`.
    DeliveryCost {
        /// The service's `AreaCode`.
        area_code "areaCode": Option<&'a str>,
        /// The service's `Mode`.
        mode "mode": Option<&'a str>,
        /// The service's `Price`.
        price "price": Option<Price<'a>>,
        /// The service's `StartCost`.
        start_cost "startCost": Option<Decimal>,
        /// The service's `StartWeight`.
        start_weight "startWeight": Option<Decimal>,
        /// The service's `AddWeight`.
        add_weight "addWeight": Option<Decimal>,
        /// The service's `AddCost`.
        add_cost "addCost": Option<Decimal>,
    }

    /// Of the type `DeliveryMode`.
    DeliveryMode {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Price`.
        price "price": Option<Decimal>,
        /// The service's `FullPrice`.
        full_price "fullPrice": Option<BasePrice<'a>>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `CurrencySign`.
        currency_sign "currencySign": Option<&'a str>,
        /// The service's `ErrorCode`.
        error_code "errorCode": Option<&'a str>,
        /// The service's `ErrorDescription`.
        error_description "errorDescription": Option<&'a str>,
        /// The service's `IsPickupPointMode`.
        is_pickup_point_mode "isPickupPointMode": Option<bool>,
    }

    /// Of the type `DiscountInfo`.
    DiscountInfo {
        /// The service's `Percent`.
        percent "percent": Option<Decimal>,
    }

    /// Of the type `ElementDiscountInfo`.
    ElementDiscountInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Value`.
        value "value": Option<Decimal>,
    }

    /// Of the type `ElementInfo`.
    ElementInfo {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `ItemId`.
        item_id "itemId": Option<&'a str>,
        /// The service's `ConfigurationId`.
        configuration_id "configurationId": Option<&'a str>,
        /// The service's `Configuration`.
        configuration "configuration": List<'a, ConfiguratorDescription<'a>>,
        /// The service's `Price`.
        price "price": Option<Decimal>,
        /// The service's `Discount`.
        discount "discount": Option<ElementDiscountInfo<'a>>,
        /// The service's `Quantity`.
        quantity "quantity": Option<i64>,
        /// The service's `TotalCost`.
        total_cost "totalCost": Option<Decimal>,
        /// The service's `FullTotalCost`.
        full_total_cost "fullTotalCost": Option<Price<'a>>,
        /// The service's `FullPrice`.
        full_price "fullPrice": Option<Price<'a>>,
        /// The service's `FullTotalCostWithoutDiscount`.
        full_total_cost_without_discount "fullTotalCostWithoutDiscount": Option<Price<'a>>,
        /// The service's `FullPriceWithoutDiscount`.
        full_price_without_discount "fullPriceWithoutDiscount": Option<Price<'a>>,
        /// The service's `Fields`.
        fields "fields": List<'a, FieldInfo<'a>>,
        /// The service's `CurrencySign`.
        currency_sign "currencySign": Option<&'a str>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `VendorId`.
        vendor_id "vendorId": Option<&'a str>,
        /// The service's `CategoryName`.
        category_name "categoryName": Option<&'a str>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `ProviderWeight`.
        provider_weight "providerWeight": Option<Decimal>,
        /// The service's `DeliveryModes`.
        delivery_modes "deliveryModes": List<'a, DeliveryMode<'a>>,
        /// The service's `Features`.
        features "features": List<'a, &'a str>,
    }

    /// Of the type `FeaturedValue`.
    FeaturedValue {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Value`.
        value "value": Option<&'a str>,
    }

    /// Of the type `FieldInfo`.
    FieldInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Value`.
        value "value": Option<&'a str>,
    }

    /// Of the type `FieldMetaInfo`.
    FieldMetaInfo {
        /// The service's `ConstraintDescriptions`.
        constraint_descriptions "constraintDescriptions": List<'a, &'a str>,
        /// The service's `Field`.
        field "field": List<'a, FieldMetaInfo<'a>>,
        /// The service's `Values`.
        values "values": List<'a, FieldValueMetaInfo<'a>>,
        /// The service's `Placeholders`.
        placeholders "placeholders": List<'a, FieldPlaceholderMetaInfo<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Unit`.
        unit "unit": Option<&'a str>,
        /// The service's `IsReadOnly`.
        is_read_only "isReadOnly": Option<bool>,
        /// The service's `RequireReload`.
        require_reload "requireReload": Option<bool>,
        /// The service's `Type`.
        r#type "type": Option<enums::FieldMetaType<'a>>,
        /// The service's `MinValue`.
        min_value "minValue": Option<i64>,
        /// The service's `MaxValue`.
        max_value "maxValue": Option<i64>,
        /// The service's `DatePrecision`.
        date_precision "datePrecision": Option<enums::DateFieldPrecision<'a>>,
    }

    /// Of the type `FieldPlaceholderMetaInfo`.
    FieldPlaceholderMetaInfo {
        /// The service's `Value`.
        value "value": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
    }

    /// Of the type `FieldValueMetaInfo`.
    FieldValueMetaInfo {
        /// The service's `Children`.
        children "children": List<'a, FieldValueMetaInfo<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `IsReadOnly`.
        is_read_only "isReadOnly": Option<bool>,
    }

    /// Of the type `FileInfo`.
    FileInfo {
        /// Assumed, not documented.
        file_type "fileType": Option<enums::FileType<'a>>,
        /// The service's `Status`.
        status "status": Option<&'a str>,
        /// The service's `StatusDescription`.
        status_description "statusDescription": Option<&'a str>,
        /// The service's `Url`.
        url "url": Option<&'a str>,
        /// The service's `Size`.
        size "size": Option<i64>,
        /// The service's `UpdatedTime`.
        updated_time "updatedTime": Option<Moment<'a>>,
        /// The service's `PreviewUrl`.
        preview_url "previewUrl": Option<&'a str>,
        /// The service's `ImageWidth`.
        image_width "imageWidth": Option<i64>,
        /// The service's `ImageHeight`.
        image_height "imageHeight": Option<i64>,
    }

    /// Of the type `ImageUrl`.
    ImageUrl {
        /// The service's `Width`.
        width "width": Option<i64>,
        /// The service's `Height`.
        height "height": Option<i64>,
        /// The service's `Url`.
        url "url": Option<&'a str>,
    }

    /// Of the type `InstanceCurrencies`.
    InstanceCurrencies {
        /// The service's `Internal`.
        internal "internal": Option<CurrencyInfo<'a>>,
        /// The service's `DisplayedMoneys`.
        displayed_moneys "displayedMoneys": List<'a, CurrencyInfo<'a>>,
    }

    /// Of the type `InstanceMoney`.
    InstanceMoney {
        /// The service's `Internal`.
        internal "internal": Option<Money<'a>>,
        /// The service's `DisplayedMoneys`.
        displayed_moneys "displayedMoneys": List<'a, Money<'a>>,
    }

    /// Of the type `ItemAttribute`.
    ItemAttribute {
        /// The service's `PropertyName`.
        property_name "propertyName": Option<&'a str>,
        /// The service's `Value`.
        value "value": Option<&'a str>,
        /// The service's `ValueAlias`.
        value_alias "valueAlias": Option<&'a str>,
        /// The service's `OriginalPropertyName`.
        original_property_name "originalPropertyName": Option<&'a str>,
        /// The service's `OriginalValue`.
        original_value "originalValue": Option<&'a str>,
        /// The service's `OriginalValueAlias`.
        original_value_alias "originalValueAlias": Option<&'a str>,
        /// The service's `IsConfigurator`.
        is_configurator "isConfigurator": Option<bool>,
        /// The service's `ImageUrl`.
        image_url "imageUrl": Option<&'a str>,
        /// The service's `MiniImageUrl`.
        mini_image_url "miniImageUrl": Option<&'a str>,
        /// The service's `Pid`.
        pid "pid": Option<&'a str>,
        /// The service's `Vid`.
        vid "vid": Option<&'a str>,
    }

    /// Of the type `ItemFullInfo`.
    ItemFullInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `Title`.
        title "title": Option<&'a str>,
        /// The service's `OriginalTitle`.
        original_title "originalTitle": Option<&'a str>,
        /// The service's `MasterQuantity`.
        master_quantity "masterQuantity": Option<i64>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `ExternalCategoryId`.
        external_category_id "externalCategoryId": Option<&'a str>,
        /// The service's `VendorId`.
        vendor_id "vendorId": Option<&'a str>,
        /// The service's `VendorName`.
        vendor_name "vendorName": Option<&'a str>,
        /// The service's `VendorScore`.
        vendor_score "vendorScore": Option<i64>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `BrandId`.
        brand_id "brandId": Option<&'a str>,
        /// The service's `TaobaoItemUrl`.
        taobao_item_url "taobaoItemUrl": Option<&'a str>,
        /// The service's `ExternalItemUrl`.
        external_item_url "externalItemUrl": Option<&'a str>,
        /// The service's `MainPictureUrl`.
        main_picture_url "mainPictureUrl": Option<&'a str>,
        /// Assumed, not documented.
        stuff_status "stuffStatus": Option<enums::StuffStatus<'a>>,
        /// The service's `Volume`.
        volume "volume": Option<i64>,
        /// The service's `Price`.
        price "price": Option<Price<'a>>,
        /// The service's `Pictures`.
        pictures "pictures": List<'a, ItemPicture<'a>>,
        /// The service's `Location`.
        location "location": Option<Location<'a>>,
        /// The service's `Features`.
        features "features": List<'a, &'a str>,
        /// The service's `FeaturedValues`.
        featured_values "featuredValues": List<'a, FeaturedValue<'a>>,
        /// The service's `IsSellAllowed`.
        is_sell_allowed "isSellAllowed": Option<bool>,
        /// Assumed, not documented.
        sell_disallow_reason "sellDisallowReason": Option<enums::ItemSellDisallowReason<'a>>,
        /// The service's `ApproxWeight`.
        approx_weight "approxWeight": Option<Decimal>,
        /// The service's `PhysicalParameters`.
        physical_parameters "physicalParameters": Option<PhysicalParameters<'a>>,
        /// The service's `IsFiltered`.
        is_filtered "isFiltered": Option<bool>,
        /// Assumed, not documented.
        filter_reasons "filterReasons": List<'a, enums::FilterReason<'a>>,
        /// The service's `QuantityRanges`.
        quantity_ranges "quantityRanges": List<'a, QuantityRange<'a>>,
        /// The service's `UpdatedTime`.
        updated_time "updatedTime": Option<Moment<'a>>,
        /// The service's `CreatedTime`.
        created_time "createdTime": Option<Moment<'a>>,
        /// The service's `VendorDisplayName`.
        vendor_display_name "vendorDisplayName": Option<&'a str>,
        /// The service's `IsRatingListCategory`.
        is_rating_list_category "isRatingListCategory": Option<bool>,
        /// The service's `BrandName`.
        brand_name "brandName": Option<&'a str>,
        /// The service's `FirstLotQuantity`.
        first_lot_quantity "firstLotQuantity": Option<i64>,
        /// The service's `NextLotQuantity`.
        next_lot_quantity "nextLotQuantity": Option<i64>,
        /// The service's `HasInternalDelivery`.
        has_internal_delivery "hasInternalDelivery": Option<bool>,
        /// The service's `Videos`.
        videos "videos": List<'a, ItemVideo<'a>>,
        /// The service's `ActualWeightInfo`.
        actual_weight_info "actualWeightInfo": Option<ItemWeight<'a>>,
        /// The service's `WeightInfos`.
        weight_infos "weightInfos": List<'a, ItemWeight<'a>>,
        /// The service's `DeliveryCosts`.
        delivery_costs "deliveryCosts": List<'a, DeliveryCost<'a>>,
        /// The service's `Attributes`.
        attributes "attributes": List<'a, ItemAttribute<'a>>,
        /// The service's `HasHierarchicalConfigurators`.
        has_hierarchical_configurators "hasHierarchicalConfigurators": Option<bool>,
        /// The service's `ConfiguredItems`.
        configured_items "configuredItems": List<'a, ConfiguredItem<'a>>,
        /// The service's `IsValidPromotions`.
        is_valid_promotions "isValidPromotions": Option<bool>,
        /// The service's `Promotions`.
        promotions "promotions": List<'a, ItemPromotion<'a>>,
        /// The service's `BatchLotQuantity`.
        batch_lot_quantity "batchLotQuantity": Option<i64>,
    }

    /// Of the type `ItemInfo`.
    ItemInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `Title`.
        title "title": Option<&'a str>,
        /// The service's `OriginalTitle`.
        original_title "originalTitle": Option<&'a str>,
        /// The service's `MasterQuantity`.
        master_quantity "masterQuantity": Option<i64>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `ExternalCategoryId`.
        external_category_id "externalCategoryId": Option<&'a str>,
        /// The service's `VendorId`.
        vendor_id "vendorId": Option<&'a str>,
        /// The service's `VendorName`.
        vendor_name "vendorName": Option<&'a str>,
        /// The service's `VendorScore`.
        vendor_score "vendorScore": Option<i64>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `BrandId`.
        brand_id "brandId": Option<&'a str>,
        /// The service's `TaobaoItemUrl`.
        taobao_item_url "taobaoItemUrl": Option<&'a str>,
        /// The service's `ExternalItemUrl`.
        external_item_url "externalItemUrl": Option<&'a str>,
        /// The service's `MainPictureUrl`.
        main_picture_url "mainPictureUrl": Option<&'a str>,
        /// Assumed, not documented.
        stuff_status "stuffStatus": Option<enums::StuffStatus<'a>>,
        /// The service's `Volume`.
        volume "volume": Option<i64>,
        /// The service's `Price`.
        price "price": Option<Price<'a>>,
        /// The service's `Pictures`.
        pictures "pictures": List<'a, ItemPicture<'a>>,
        /// The service's `Location`.
        location "location": Option<Location<'a>>,
        /// The service's `Features`.
        features "features": List<'a, &'a str>,
        /// The service's `FeaturedValues`.
        featured_values "featuredValues": List<'a, FeaturedValue<'a>>,
        /// The service's `IsSellAllowed`.
        is_sell_allowed "isSellAllowed": Option<bool>,
        /// Assumed, not documented.
        sell_disallow_reason "sellDisallowReason": Option<enums::ItemSellDisallowReason<'a>>,
        /// The service's `ApproxWeight`.
        approx_weight "approxWeight": Option<Decimal>,
        /// The service's `PhysicalParameters`.
        physical_parameters "physicalParameters": Option<PhysicalParameters<'a>>,
        /// The service's `IsFiltered`.
        is_filtered "isFiltered": Option<bool>,
        /// Assumed, not documented.
        filter_reasons "filterReasons": List<'a, enums::FilterReason<'a>>,
        /// The service's `QuantityRanges`.
        quantity_ranges "quantityRanges": List<'a, QuantityRange<'a>>,
        /// The service's `UpdatedTime`.
        updated_time "updatedTime": Option<Moment<'a>>,
        /// The service's `CreatedTime`.
        created_time "createdTime": Option<Moment<'a>>,
        /// The service's `VendorDisplayName`.
        vendor_display_name "vendorDisplayName": Option<&'a str>,
        /// The service's `IsRatingListCategory`.
        is_rating_list_category "isRatingListCategory": Option<bool>,
        /// The service's `BrandName`.
        brand_name "brandName": Option<&'a str>,
        /// The service's `FirstLotQuantity`.
        first_lot_quantity "firstLotQuantity": Option<i64>,
        /// The service's `NextLotQuantity`.
        next_lot_quantity "nextLotQuantity": Option<i64>,
        /// The service's `HasInternalDelivery`.
        has_internal_delivery "hasInternalDelivery": Option<bool>,
        /// The service's `Videos`.
        videos "videos": List<'a, ItemVideo<'a>>,
        /// The service's `ActualWeightInfo`.
        actual_weight_info "actualWeightInfo": Option<ItemWeight<'a>>,
        /// The service's `WeightInfos`.
        weight_infos "weightInfos": List<'a, ItemWeight<'a>>,
        /// The service's `PromotionPrice`.
        promotion_price "promotionPrice": Option<BasePrice<'a>>,
        /// The service's `PromotionPricePercent`.
        promotion_price_percent "promotionPricePercent": List<'a, PricePercent<'a>>,
        /// The service's `LastUpdatedTime`.
        last_updated_time "lastUpdatedTime": Option<Moment<'a>>,
    }

    /// Of the type `ItemPicture`.
    ItemPicture {
        /// The service's `Url`.
        url "url": Option<&'a str>,
        /// The service's `Small`.
        small "small": Option<ImageUrl<'a>>,
        /// The service's `Medium`.
        medium "medium": Option<ImageUrl<'a>>,
        /// The service's `Large`.
        large "large": Option<ImageUrl<'a>>,
        /// The service's `IsMain`.
        is_main "isMain": Option<bool>,
    }

    /// Of the type `ItemPromotion`.
    ItemPromotion {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Desciption`.
        desciption "desciption": Option<&'a str>,
        /// The service's `PromotionType`.
        promotion_type "promotionType": Option<&'a str>,
        /// The service's `StartTime`.
        start_time "startTime": Option<Moment<'a>>,
        /// The service's `EndTime`.
        end_time "endTime": Option<Moment<'a>>,
        /// The service's `Price`.
        price "price": Option<Price<'a>>,
        /// The service's `OtherNeed`.
        other_need "otherNeed": Option<&'a str>,
        /// The service's `OtherSend`.
        other_send "otherSend": Option<&'a str>,
        /// The service's `ConfiguredItems`.
        configured_items "configuredItems": List<'a, ConfiguredItemPromotion<'a>>,
    }

    /// Of the type `ItemReviewAnswerInfo`.
    ItemReviewAnswerInfo {
        /// The service's `AuthorName`.
        author_name "authorName": Option<&'a str>,
        /// The service's `Text`.
        text "text": Option<&'a str>,
        /// The service's `Language`.
        language "language": Option<&'a str>,
        /// The service's `OriginalText`.
        original_text "originalText": Option<&'a str>,
        /// The service's `OriginalLanguage`.
        original_language "originalLanguage": Option<&'a str>,
        /// The service's `OperatorId`.
        operator_id "operatorId": Option<i64>,
        /// The service's `IsOperator`.
        is_operator "isOperator": Option<bool>,
        /// The service's `ImageUrls`.
        image_urls "imageUrls": List<'a, &'a str>,
        /// The service's `ImagePreviewUrls`.
        image_preview_urls "imagePreviewUrls": List<'a, &'a str>,
    }

    /// Of the type `ItemReviewInfo`.
    ItemReviewInfo {
        /// The service's `Id`.
        id "id": Option<ids::ItemReviewId<'a>>,
        /// The service's `UserId`.
        user_id "userId": Option<ids::UserId>,
        /// The service's `ItemId`.
        item_id "itemId": Option<&'a str>,
        /// The service's `ConfigurationId`.
        configuration_id "configurationId": Option<&'a str>,
        /// The service's `OrderId`.
        order_id "orderId": Option<ids::OrderId<'a>>,
        /// The service's `OrderLineId`.
        order_line_id "orderLineId": Option<ids::OrderLineId<'a>>,
        /// The service's `CreatedTime`.
        created_time "createdTime": Option<Moment<'a>>,
        /// The service's `Text`.
        text "text": Option<&'a str>,
        /// The service's `Language`.
        language "language": Option<&'a str>,
        /// The service's `OriginalText`.
        original_text "originalText": Option<&'a str>,
        /// The service's `OriginalLanguage`.
        original_language "originalLanguage": Option<&'a str>,
        /// The service's `IsApproved`.
        is_approved "isApproved": Option<bool>,
        /// The service's `UserName`.
        user_name "userName": Option<&'a str>,
        /// The service's `Rating`.
        rating "rating": Option<i64>,
        /// The service's `PositiveGrade`.
        positive_grade "positiveGrade": Option<i64>,
        /// The service's `NegativeGrade`.
        negative_grade "negativeGrade": Option<i64>,
        /// The service's `Answers`.
        answers "answers": List<'a, ItemReviewAnswerInfo<'a>>,
        /// The service's `ImageUrls`.
        image_urls "imageUrls": List<'a, &'a str>,
        /// The service's `ImagePreviewUrls`.
        image_preview_urls "imagePreviewUrls": List<'a, &'a str>,
        /// The service's `IsRewarded`.
        is_rewarded "isRewarded": Option<bool>,
    }

    /// Of the type `ItemVideo`.
    ItemVideo {
        /// The service's `PreviewUrl`.
        preview_url "previewUrl": Option<&'a str>,
        /// The service's `Url`.
        url "url": Option<&'a str>,
    }

    /// Of the type `ItemWeight`.
    ItemWeight {
        /// The service's `Type`.
        r#type "type": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `Weight`.
        weight "weight": Option<Decimal>,
    }

    /// Of the type `LanguageInfo`.
    LanguageInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `ImageUrl`.
        image_url "imageUrl": Option<&'a str>,
        /// The service's `IsRtl`.
        is_rtl "isRtl": Option<bool>,
    }

    /// Of the type `Location`.
    Location {
        /// The service's `City`.
        city "city": Option<&'a str>,
        /// The service's `State`.
        state "state": Option<&'a str>,
        /// The service's `Country`.
        country "country": Option<&'a str>,
        /// The service's `District`.
        district "district": Option<&'a str>,
        /// The service's `Zip`.
        zip "zip": Option<&'a str>,
        /// The service's `Address`.
        address "address": Option<&'a str>,
        /// The service's `AreaId`.
        area_id "areaId": Option<&'a str>,
    }

    /// Of the type `Money`.
    Money {
        /// The service's `Sign`.
        sign "sign": Option<&'a str>,
        /// The service's `Code`.
        code "code": Option<&'a str>,
        /// The service's `Price`.
        price "price": Option<Decimal>,
    }

    /// Of the type `NamedParameter`.
    NamedParameter {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// Assumed, not documented.
        value "value": Option<&'a str>,
    }

    /// In an answer it may come as `LanguageInfo`, with the members of that.
    NamedProperty {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
    }

    /// Of the type `OperatorInfo`.
    OperatorInfo {
        /// The service's `OperatorId`.
        operator_id "operatorId": Option<&'a str>,
        /// The service's `FirstName`.
        first_name "firstName": Option<&'a str>,
        /// The service's `MiddleName`.
        middle_name "middleName": Option<&'a str>,
        /// The service's `LastName`.
        last_name "lastName": Option<&'a str>,
        /// The service's `IsSalesOperator`.
        is_sales_operator "isSalesOperator": Option<bool>,
    }

    /// Of the type `OrderDetailsInfo`.
    OrderDetailsInfo {
        /// The service's `SalesOrderInfo`.
        sales_order_info "salesOrderInfo": Option<OrderInfo<'a>>,
        /// The service's `SalesLinesList`.
        sales_lines_list "salesLinesList": List<'a, SalesLine<'a>>,
    }

    /// DisplayId is from the docs, the rest from the legacy library; the three list types exist in the WSDL.
    OrderInfo {
        /// The service's `THSInfo`.
        ths_info "thsInfo": Option<OrderTHSInfo<'a>>,
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `StatusCode`.
        status_code "statusCode": Option<&'a str>,
        /// The service's `StatusName`.
        status_name "statusName": Option<&'a str>,
        /// The service's `SubstatusCode`.
        substatus_code "substatusCode": Option<&'a str>,
        /// The service's `SubstatusName`.
        substatus_name "substatusName": Option<&'a str>,
        /// The service's `OperatorId`.
        operator_id "operatorId": Option<&'a str>,
        /// The service's `OperatorName`.
        operator_name "operatorName": Option<&'a str>,
        /// The service's `ItemsCount`.
        items_count "itemsCount": Option<i64>,
        /// The service's `GoodsAmount`.
        goods_amount "goodsAmount": Option<Decimal>,
        /// The service's `DeliveryAmount`.
        delivery_amount "deliveryAmount": Option<Decimal>,
        /// The service's `LogisticianDeliveryPrice`.
        logistician_delivery_price "logisticianDeliveryPrice": Option<Decimal>,
        /// The service's `TotalAmount`.
        total_amount "totalAmount": Option<Decimal>,
        /// The service's `RemainAmount`.
        remain_amount "remainAmount": Option<Decimal>,
        /// The service's `CurrencySign`.
        currency_sign "currencySign": Option<&'a str>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `CustComment`.
        cust_comment "custComment": Option<&'a str>,
        /// The service's `DeliveryModeId`.
        delivery_mode_id "deliveryModeId": Option<&'a str>,
        /// The service's `DeliveryModeName`.
        delivery_mode_name "deliveryModeName": Option<&'a str>,
        /// The service's `CanCancel`.
        can_cancel "canCancel": Option<i64>,
        /// The service's `CanConfirmShipment`.
        can_confirm_shipment "canConfirmShipment": Option<i64>,
        /// The service's `CanChangeAddress`.
        can_change_address "canChangeAddress": Option<i64>,
        /// The service's `CanRestore`.
        can_restore "canRestore": Option<i64>,
        /// The service's `CanClose`.
        can_close "canClose": Option<i64>,
        /// The service's `CanCloseCancel`.
        can_close_cancel "canCloseCancel": Option<i64>,
        /// The service's `CanAccept`.
        can_accept "canAccept": Option<i64>,
        /// The service's `CanPurchaseItems`.
        can_purchase_items "canPurchaseItems": Option<i64>,
        /// The service's `EstimatedWeight`.
        estimated_weight "estimatedWeight": Option<i64>,
        /// The service's `CustId`.
        cust_id "custId": Option<&'a str>,
        /// The service's `CustName`.
        cust_name "custName": Option<&'a str>,
        /// The service's `StatusId`.
        status_id "statusId": Option<i64>,
        /// The service's `Weight`.
        weight "weight": Option<Decimal>,
        /// The service's `DeliveryAddress`.
        delivery_address "deliveryAddress": Option<DeliveryAddress<'a>>,
        /// The service's `TaoBaoPrice`.
        tao_bao_price "taoBaoPrice": Option<Decimal>,
        /// The service's `TaoBaoPriceWithDiscount`.
        tao_bao_price_with_discount "taoBaoPriceWithDiscount": Option<Decimal>,
        /// The service's `InternalDeliveryOriginalInExternalCurrency`.
        internal_delivery_original_in_external_currency "internalDeliveryOriginalInExternalCurrency": Option<Decimal>,
        /// The service's `AdditionalInfo`.
        additional_info "additionalInfo": Option<&'a str>,
        /// The service's `ExternalCurrencyCode`.
        external_currency_code "externalCurrencyCode": Option<&'a str>,
        /// The service's `ShipmentDate`.
        shipment_date "shipmentDate": Option<Moment<'a>>,
        /// The service's `LineStatusSummaries`.
        line_status_summaries "lineStatusSummaries": List<'a, OrderLineStatusSummary<'a>>,
        /// The service's `UserAccountAvailableAmount`.
        user_account_available_amount "userAccountAvailableAmount": Option<Decimal>,
        /// Assumed, not documented.
        provider_type_enum "providerTypeEnum": Option<enums::ItemProviderType<'a>>,
        /// The service's `IsTest`.
        is_test "isTest": Option<bool>,
        /// The service's `IsPaid`.
        is_paid "isPaid": Option<bool>,
        /// The service's `IsCancelled`.
        is_cancelled "isCancelled": Option<bool>,
        /// The service's `IsCompleted`.
        is_completed "isCompleted": Option<bool>,
        /// The service's `CreatedDateTime`.
        created_date_time "createdDateTime": Option<&'a str>,
        /// The service's `InternalOriginalPrice`.
        internal_original_price "internalOriginalPrice": Option<Decimal>,
        /// The service's `InternalOriginalPriceWithDiscount`.
        internal_original_price_with_discount "internalOriginalPriceWithDiscount": Option<Decimal>,
        /// The service's `DisplayId`.
        display_id "displayId": Option<&'a str>,
        /// The service's `UserLogin`.
        user_login "userLogin": Option<&'a str>,
        /// The service's `AdminAlertText`.
        admin_alert_text "adminAlertText": Option<&'a str>,
        /// The service's `AdminInfoText`.
        admin_info_text "adminInfoText": Option<&'a str>,
        /// Assumed, not documented.
        goods_amount_internal "goodsAmountInternal": Option<Decimal>,
        /// Assumed, not documented.
        delivery_amount_internal "deliveryAmountInternal": Option<Decimal>,
        /// Assumed, not documented.
        total_amount_internal "totalAmountInternal": Option<Decimal>,
        /// Assumed, not documented.
        remain_amount_internal "remainAmountInternal": Option<Decimal>,
        /// Assumed, not documented.
        paid_amount "paidAmount": Option<Decimal>,
        /// Assumed, not documented.
        paid_amount_internal "paidAmountInternal": Option<Decimal>,
        /// Assumed, not documented.
        profit "profit": Option<Decimal>,
        /// The service's `CurrencyCodeInternal`.
        currency_code_internal "currencyCodeInternal": Option<&'a str>,
        /// The service's `CurrencySignInternal`.
        currency_sign_internal "currencySignInternal": Option<&'a str>,
        /// Assumed, not documented.
        total_amount_original_in_external_currency "totalAmountOriginalInExternalCurrency": Option<Decimal>,
        /// Assumed, not documented.
        internal_delivery_original_in_internal_currency "internalDeliveryOriginalInInternalCurrency": Option<Decimal>,
        /// Assumed, not documented.
        packages_weight "packagesWeight": Option<Decimal>,
        /// The service's `PackagePrices`.
        package_prices "packagePrices": List<'a, PackagePriceInfo<'a>>,
        /// The service's `PackageTotalCostPerCurrencyList`.
        package_total_cost_per_currency_list "packageTotalCostPerCurrencyList": List<'a, PackageTotalCostPerCurrency<'a>>,
        /// The service's `TotalOriginalCostList`.
        total_original_cost_list "totalOriginalCostList": List<'a, OrderTotalCostPerCurrency<'a>>,
        /// The service's `RateList`.
        rate_list "rateList": List<'a, &'a Json>,
    }

    /// Of the type `OrderLineStatusSummary`.
    OrderLineStatusSummary {
        /// The service's `Status`.
        status "status": Option<SalesLineStatusInfo<'a>>,
        /// The service's `Count`.
        count "count": Option<i64>,
    }

    /// Of the type `OrderTHSInfo`.
    OrderTHSInfo {
        /// The service's `LogisticianInstanceKey`.
        logistician_instance_key "logisticianInstanceKey": Option<&'a str>,
        /// The service's `AgentInstanceKey`.
        agent_instance_key "agentInstanceKey": Option<&'a str>,
        /// The service's `AgentOrderId`.
        agent_order_id "agentOrderId": Option<&'a str>,
        /// The service's `AgentInstanceName`.
        agent_instance_name "agentInstanceName": Option<&'a str>,
        /// The service's `LogisticianInstanceName`.
        logistician_instance_name "logisticianInstanceName": Option<&'a str>,
        /// The service's `LogisticianOrderId`.
        logistician_order_id "logisticianOrderId": Option<&'a str>,
        /// The service's `AgentUserId`.
        agent_user_id "agentUserId": Option<&'a str>,
        /// The service's `AgentUserLastName`.
        agent_user_last_name "agentUserLastName": Option<&'a str>,
    }

    /// Of the type `OrderTotalCostPerCurrency`.
    OrderTotalCostPerCurrency {
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `TotalCost`.
        total_cost "totalCost": Option<Decimal>,
        /// The service's `TotalCostInInternalCurrency`.
        total_cost_in_internal_currency "totalCostInInternalCurrency": Option<Decimal>,
    }

    /// Of the type `OrderWarningReason`.
    OrderWarningReason {
        /// Assumed, not documented.
        level "level": Option<enums::PurchasePriceWarningLevel<'a>>,
        /// The service's `Message`.
        message "message": Option<&'a str>,
    }

    /// Of the type `PackageItem`.
    PackageItem {
        /// The service's `OrderLineId`.
        order_line_id "orderLineId": Option<&'a str>,
        /// The service's `ItemId`.
        item_id "itemId": Option<&'a str>,
        /// The service's `Quantity`.
        quantity "quantity": Option<i64>,
        /// The service's `PriceInternal`.
        price_internal "priceInternal": Option<Decimal>,
        /// The service's `OneItemPriceInternal`.
        one_item_price_internal "oneItemPriceInternal": Option<Money<'a>>,
        /// The service's `AmountInternal`.
        amount_internal "amountInternal": Option<Decimal>,
        /// The service's `TotalPriceInternal`.
        total_price_internal "totalPriceInternal": Option<Money<'a>>,
        /// The service's `Weight`.
        weight "weight": Option<Decimal>,
        /// The service's `WeightNet`.
        weight_net "weightNet": Option<Decimal>,
        /// The service's `CustomDescription`.
        custom_description "customDescription": Option<&'a str>,
        /// The service's `CustomDescriptionInEnglish`.
        custom_description_in_english "customDescriptionInEnglish": Option<&'a str>,
        /// The service's `ItemImageURL`.
        item_image_url "itemImageUrl": Option<&'a str>,
        /// The service's `ItemURL`.
        item_url "itemUrl": Option<&'a str>,
        /// The service's `ItemUrl`.
        alternative_item_url "alternativeItemUrl": Option<&'a str>,
    }

    /// Of the type `PackagePriceInfo`.
    PackagePriceInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `PriceInternal`.
        price_internal "priceInternal": Option<Decimal>,
        /// The service's `AdditionalPriceInternal`.
        additional_price_internal "additionalPriceInternal": Option<Decimal>,
        /// The service's `AdditionalPrice`.
        additional_price "additionalPrice": Option<Decimal>,
        /// The service's `Price`.
        price "price": Option<Decimal>,
        /// The service's `PriceCurrencyCode`.
        price_currency_code "priceCurrencyCode": Option<&'a str>,
        /// The service's `PriceUpdateDate`.
        price_update_date "priceUpdateDate": Option<Moment<'a>>,
    }

    /// Of the type `PackageTotalCostPerCurrency`.
    PackageTotalCostPerCurrency {
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `TotalPrice`.
        total_price "totalPrice": Option<Decimal>,
        /// The service's `TotalAdditionalPrice`.
        total_additional_price "totalAdditionalPrice": Option<Decimal>,
    }

    /// Length and Height are assumed beside Width.
    PhysicalParameters {
        /// The service's `ApproxWeight`.
        approx_weight "approxWeight": Option<Decimal>,
        /// The service's `Weight`.
        weight "weight": Option<Decimal>,
        /// The service's `Size`.
        size "size": Option<Decimal>,
        /// The service's `Width`.
        width "width": Option<Decimal>,
        /// Assumed, not documented.
        length "length": Option<Decimal>,
        /// Assumed, not documented.
        height "height": Option<Decimal>,
    }

    /// Of the type `Price`.
    Price {
        /// The service's `OriginalPrice`.
        original_price "originalPrice": Option<Decimal>,
        /// The service's `MarginPrice`.
        margin_price "marginPrice": Option<Decimal>,
        /// The service's `OriginalCurrencyCode`.
        original_currency_code "originalCurrencyCode": Option<&'a str>,
        /// The service's `ConvertedPriceList`.
        converted_price_list "convertedPriceList": Option<InstanceMoney<'a>>,
        /// The service's `NotRoundedMarginPrice`.
        not_rounded_margin_price "notRoundedMarginPrice": Option<Decimal>,
        /// The service's `ConvertedPrice`.
        converted_price "convertedPrice": Option<&'a str>,
        /// The service's `ConvertedPriceWithoutSign`.
        converted_price_without_sign "convertedPriceWithoutSign": Option<&'a str>,
        /// The service's `CurrencySign`.
        currency_sign "currencySign": Option<&'a str>,
        /// The service's `CurrencyName`.
        currency_name "currencyName": Option<&'a str>,
        /// The service's `IsDeliverable`.
        is_deliverable "isDeliverable": Option<bool>,
        /// The service's `DeliveryPrice`.
        delivery_price "deliveryPrice": Option<BasePrice<'a>>,
        /// The service's `OneItemDeliveryPrice`.
        one_item_delivery_price "oneItemDeliveryPrice": Option<BasePrice<'a>>,
        /// The service's `PriceWithoutDelivery`.
        price_without_delivery "priceWithoutDelivery": Option<BasePrice<'a>>,
        /// The service's `OneItemPriceWithoutDelivery`.
        one_item_price_without_delivery "oneItemPriceWithoutDelivery": Option<BasePrice<'a>>,
        /// The service's `PriceWithoutDiscount`.
        price_without_discount "priceWithoutDiscount": Option<BasePrice<'a>>,
        /// The service's `PriceWithoutDiscountAndDelivery`.
        price_without_discount_and_delivery "priceWithoutDiscountAndDelivery": Option<BasePrice<'a>>,
    }

    /// Of the type `PricePercent`.
    PricePercent {
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `Percent`.
        percent "percent": Option<Decimal>,
    }

    /// Of the type `ProviderImageSearchInfo`.
    ProviderImageSearchInfo {
        /// The service's `IsAvailable`.
        is_available "isAvailable": Option<bool>,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": Option<bool>,
    }

    /// Of the type `ProviderInfo`.
    ProviderInfo {
        /// Assumed, not documented.
        r#type "type": Option<enums::ItemProviderType<'a>>,
        /// The service's `Alias`.
        alias "alias": Option<&'a str>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `CurrencySign`.
        currency_sign "currencySign": Option<&'a str>,
        /// The service's `Language`.
        language "language": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `IconImageUrl`.
        icon_image_url "iconImageUrl": Option<&'a str>,
        /// The service's `RootCategoryId`.
        root_category_id "rootCategoryId": Option<&'a str>,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": Option<bool>,
        /// The service's `CanSearchRootCategory`.
        can_search_root_category "canSearchRootCategory": Option<bool>,
        /// The service's `Prefix`.
        prefix "prefix": Option<&'a str>,
        /// The service's `HasSettings`.
        has_settings "hasSettings": Option<bool>,
        /// The service's `PromotionTypes`.
        promotion_types "promotionTypes": List<'a, ProviderPromotionTypeInfo<'a>>,
        /// The service's `HasInternalDelivery`.
        has_internal_delivery "hasInternalDelivery": Option<bool>,
        /// The service's `HasItemReviews`.
        has_item_reviews "hasItemReviews": Option<bool>,
        /// The service's `ImageSearch`.
        image_search "imageSearch": Option<ProviderImageSearchInfo<'a>>,
        /// The service's `IsHiddenItemUrls`.
        is_hidden_item_urls "isHiddenItemUrls": Option<bool>,
        /// The service's `OrdersIntegration`.
        orders_integration "ordersIntegration": Option<ProviderOrdersIntegrationInfo<'a>>,
        /// The service's `RequireInventoryControl`.
        require_inventory_control "requireInventoryControl": Option<bool>,
        /// The service's `IsAllConfigurationsLotQuantity`.
        is_all_configurations_lot_quantity "isAllConfigurationsLotQuantity": Option<bool>,
        /// The service's `HasMultiInputProperty`.
        has_multi_input_property "hasMultiInputProperty": Option<bool>,
    }

    /// Of the type `ProviderOrdersIntegrationInfo`.
    ProviderOrdersIntegrationInfo {
        /// The service's `IsAvailable`.
        is_available "isAvailable": Option<bool>,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": Option<bool>,
        /// The service's `IsSessionRequired`.
        is_session_required "isSessionRequired": Option<bool>,
        /// The service's `AllowCancelOrders`.
        allow_cancel_orders "allowCancelOrders": Option<bool>,
    }

    /// Of the type `ProviderPromotionTypeInfo`.
    ProviderPromotionTypeInfo {
        /// Assumed, not documented.
        id "id": Option<enums::ProviderPromotionTypeId<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
    }

    /// Of the type `ProviderSearchFeatureInfo`.
    ProviderSearchFeatureInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `CanBeTrue`.
        can_be_true "canBeTrue": Option<bool>,
        /// The service's `CanBeFalse`.
        can_be_false "canBeFalse": Option<bool>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `DisplayNameForTrue`.
        display_name_for_true "displayNameForTrue": Option<&'a str>,
        /// The service's `DisplayNameForFalse`.
        display_name_for_false "displayNameForFalse": Option<&'a str>,
    }

    /// Of the type `ProviderSearchMethodInfo`.
    ProviderSearchMethodInfo {
        /// Assumed, not documented.
        provider "provider": Option<enums::ItemProviderType<'a>>,
        /// Assumed, not documented.
        search_method "searchMethod": Option<enums::SearchMethodId<'a>>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// Assumed, not documented.
        flags "flags": List<'a, enums::ProviderSearchFlag<'a>>,
        /// The service's `OptimalFrameSize`.
        optimal_frame_size "optimalFrameSize": Option<i64>,
        /// The service's `MaximumFrameSize`.
        maximum_frame_size "maximumFrameSize": Option<i64>,
        /// The service's `MaximumItemsCount`.
        maximum_items_count "maximumItemsCount": Option<i64>,
        /// The service's `AvailableSorts`.
        available_sorts "availableSorts": List<'a, ProviderSearchSortInfo<'a>>,
        /// The service's `Text`.
        text "text": Option<bool>,
        /// The service's `Category`.
        category "category": Option<bool>,
        /// The service's `Vendor`.
        vendor "vendor": Option<bool>,
        /// The service's `VendorLocation`.
        vendor_location "vendorLocation": Option<bool>,
        /// The service's `Brand`.
        brand "brand": Option<bool>,
        /// The service's `Configurators`.
        configurators "configurators": Option<bool>,
        /// Assumed, not documented.
        multiple_configurator_logic "multipleConfiguratorLogic": Option<enums::SearchMethodConfiguratorLogic<'a>>,
        /// The service's `PriceRange`.
        price_range "priceRange": Option<bool>,
        /// The service's `VendorRatingRange`.
        vendor_rating_range "vendorRatingRange": Option<bool>,
        /// The service's `MinVendorRating`.
        min_vendor_rating "minVendorRating": Option<i64>,
        /// The service's `MaxVendorRating`.
        max_vendor_rating "maxVendorRating": Option<i64>,
        /// The service's `VolumeRange`.
        volume_range "volumeRange": Option<bool>,
        /// Assumed, not documented.
        volume_range_logic "volumeRangeLogic": Option<enums::SearchMethodConfiguratorLogic<'a>>,
        /// The service's `StuffStatus`.
        stuff_status "stuffStatus": Option<bool>,
        /// The service's `Features`.
        features "features": List<'a, ProviderSearchFeatureInfo<'a>>,
        /// The service's `FirstLotRange`.
        first_lot_range "firstLotRange": Option<bool>,
        /// Assumed, not documented.
        first_lot_range_logic "firstLotRangeLogic": Option<enums::SearchMethodConfiguratorLogic<'a>>,
        /// The service's `EnableMorphologyPreprocess`.
        enable_morphology_preprocess "enableMorphologyPreprocess": Option<bool>,
        /// Assumed, not documented.
        module "module": Option<enums::SearchModule<'a>>,
        /// The service's `AllowSearchWithoutParameters`.
        allow_search_without_parameters "allowSearchWithoutParameters": Option<bool>,
        /// The service's `FeatureForEnable`.
        feature_for_enable "featureForEnable": Option<&'a str>,
    }

    /// Of the type `ProviderSearchSortInfo`.
    ProviderSearchSortInfo {
        /// The service's `Field`.
        field "field": Option<&'a str>,
        /// Assumed, not documented.
        direction "direction": Option<enums::SortingDirection<'a>>,
        /// Assumed, not documented.
        order_by "orderBy": Option<enums::SearchOrderBy<'a>>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
    }

    /// Of the type `QuantityRange`.
    QuantityRange {
        /// The service's `MinQuantity`.
        min_quantity "minQuantity": Option<i64>,
        /// The service's `Price`.
        price "price": Option<Price<'a>>,
    }

    /// Of the type `SalesLine`.
    SalesLine {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `OrderId`.
        order_id "orderId": Option<&'a str>,
        /// The service's `ItemId`.
        item_id "itemId": Option<&'a str>,
        /// The service's `ItemTaobaoId`.
        item_taobao_id "itemTaobaoId": Option<&'a str>,
        /// The service's `ConfigText`.
        config_text "configText": Option<&'a str>,
        /// The service's `ConfigId`.
        config_id "configId": Option<&'a str>,
        /// The service's `Qty`.
        qty "qty": Option<i64>,
        /// The service's `NewPriceCust`.
        new_price_cust "newPriceCust": Option<Decimal>,
        /// The service's `PriceCust`.
        price_cust "priceCust": Option<Decimal>,
        /// The service's `AmountCust`.
        amount_cust "amountCust": Option<Decimal>,
        /// The service's `CurrencyCust`.
        currency_cust "currencyCust": Option<&'a str>,
        /// The service's `CurrencyInternal`.
        currency_internal "currencyInternal": Option<&'a str>,
        /// The service's `InternalPriceCurrencyCode`.
        internal_price_currency_code "internalPriceCurrencyCode": Option<&'a str>,
        /// The service's `PurchPriceCust`.
        purch_price_cust "purchPriceCust": Option<Decimal>,
        /// The service's `PurchDeliveryCust`.
        purch_delivery_cust "purchDeliveryCust": Option<Decimal>,
        /// The service's `PurchAmountCust`.
        purch_amount_cust "purchAmountCust": Option<Decimal>,
        /// The service's `PurchPrice`.
        purch_price "purchPrice": Option<Decimal>,
        /// The service's `PurchDelivery`.
        purch_delivery "purchDelivery": Option<Decimal>,
        /// The service's `PurchAmount`.
        purch_amount "purchAmount": Option<Decimal>,
        /// The service's `PurchCurrency`.
        purch_currency "purchCurrency": Option<&'a str>,
        /// The service's `BriefDescrTrans`.
        brief_descr_trans "briefDescrTrans": Option<&'a str>,
        /// The service's `ItemImageURL`.
        item_image_url "itemImageUrl": Option<&'a str>,
        /// The service's `ItemExternalURL`.
        item_external_url "itemExternalUrl": Option<&'a str>,
        /// The service's `VendNick`.
        vend_nick "vendNick": Option<&'a str>,
        /// The service's `VendId`.
        vend_id "vendId": Option<&'a str>,
        /// The service's `CustComment`.
        cust_comment "custComment": Option<&'a str>,
        /// The service's `OperatorComment`.
        operator_comment "operatorComment": Option<&'a str>,
        /// The service's `StatusCode`.
        status_code "statusCode": Option<i64>,
        /// The service's `StatusId`.
        status_id "statusId": Option<i64>,
        /// The service's `StatusName`.
        status_name "statusName": Option<&'a str>,
        /// The service's `SubSalesNum`.
        sub_sales_num "subSalesNum": Option<&'a str>,
        /// The service's `SubSalesDate`.
        sub_sales_date "subSalesDate": Option<&'a str>,
        /// The service's `SubSalesTime`.
        sub_sales_time "subSalesTime": Option<&'a str>,
        /// The service's `VendPurchId`.
        vend_purch_id "vendPurchId": Option<&'a str>,
        /// The service's `VendPurchWaybill`.
        vend_purch_waybill "vendPurchWaybill": Option<&'a str>,
        /// The service's `VendPurchAccountId`.
        vend_purch_account_id "vendPurchAccountId": Option<&'a str>,
        /// The service's `VendPurchStatus`.
        vend_purch_status "vendPurchStatus": Option<&'a str>,
        /// The service's `VendPurchItemId`.
        vend_purch_item_id "vendPurchItemId": Option<&'a str>,
        /// The service's `VendPurchConfigurationId`.
        vend_purch_configuration_id "vendPurchConfigurationId": Option<&'a str>,
        /// The service's `VendPurchPromotionId`.
        vend_purch_promotion_id "vendPurchPromotionId": Option<&'a str>,
        /// The service's `TaoBaoDelivery`.
        tao_bao_delivery "taoBaoDelivery": Option<Decimal>,
        /// The service's `TaoBaoPrice`.
        tao_bao_price "taoBaoPrice": Option<Decimal>,
        /// The service's `TaoBaoPriceWithDiscount`.
        tao_bao_price_with_discount "taoBaoPriceWithDiscount": Option<Decimal>,
        /// The service's `InternalOriginalPrice`.
        internal_original_price "internalOriginalPrice": Option<Decimal>,
        /// The service's `InternalOriginalPriceWithDiscount`.
        internal_original_price_with_discount "internalOriginalPriceWithDiscount": Option<Decimal>,
        /// The service's `InternalDeliveryPrice`.
        internal_delivery_price "internalDeliveryPrice": Option<Decimal>,
        /// The service's `PromotionId`.
        promotion_id "promotionId": Option<&'a str>,
        /// The service's `PriceWithoutDelivery`.
        price_without_delivery "priceWithoutDelivery": Option<&'a str>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `QtyOrig`.
        qty_orig "qtyOrig": Option<&'a str>,
        /// The service's `LineNum`.
        line_num "lineNum": Option<i64>,
        /// The service's `AvailableStatusList`.
        available_status_list "availableStatusList": List<'a, SalesLineStatusInfo<'a>>,
        /// The service's `NameOrig`.
        name_orig "nameOrig": Option<&'a str>,
        /// The service's `ConfigExternalCode`.
        config_external_code "configExternalCode": Option<&'a str>,
        /// The service's `ConfigExternalTextOrig`.
        config_external_text_orig "configExternalTextOrig": Option<&'a str>,
        /// The service's `Weight`.
        weight "weight": Option<Decimal>,
        /// The service's `OrderedDateTime`.
        ordered_date_time "orderedDateTime": Option<&'a str>,
        /// The service's `CustomDescription`.
        custom_description "customDescription": Option<&'a str>,
        /// The service's `CustomDescriptionInEnglish`.
        custom_description_in_english "customDescriptionInEnglish": Option<&'a str>,
        /// The service's `CanMoveToPackage`.
        can_move_to_package "canMoveToPackage": Option<bool>,
        /// The service's `CanBePurchased`.
        can_be_purchased "canBePurchased": Option<bool>,
        /// The service's `CanBeReviewed`.
        can_be_reviewed "canBeReviewed": Option<bool>,
        /// The service's `ReviewId`.
        review_id "reviewId": Option<i64>,
        /// The service's `CanBeClosed`.
        can_be_closed "canBeClosed": Option<bool>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `InternalDeliveryType`.
        internal_delivery_type "internalDeliveryType": Option<&'a str>,
        /// The service's `IsPaid`.
        is_paid "isPaid": Option<bool>,
        /// The service's `IsCancelled`.
        is_cancelled "isCancelled": Option<bool>,
        /// The service's `IsCompleted`.
        is_completed "isCompleted": Option<bool>,
        /// Assumed, not documented.
        price_internal "priceInternal": Option<Decimal>,
        /// Assumed, not documented.
        amount_internal "amountInternal": Option<Decimal>,
        /// Assumed, not documented.
        can_edit_weight "canEditWeight": Option<bool>,
        /// Assumed, not documented.
        vend_purch_delivery_price "vendPurchDeliveryPrice": Option<Decimal>,
        /// Assumed, not documented.
        vend_purch_item_price "vendPurchItemPrice": Option<Decimal>,
        /// The service's `VendURL`.
        vend_url "vendUrl": Option<&'a str>,
        /// The service's `VendorPurchaseItemPriceWarningReason`.
        vendor_purchase_item_price_warning_reason "vendorPurchaseItemPriceWarningReason": Option<OrderWarningReason<'a>>,
        /// Assumed, not documented.
        vendor_purchase_item_price_warning_level "vendorPurchaseItemPriceWarningLevel": Option<enums::PurchasePriceWarningLevel<'a>>,
    }

    /// Of the type `SalesLineStatusInfo`.
    SalesLineStatusInfo {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
    }

    /// Of the type `SalesProcLogInfo`.
    SalesProcLogInfo {
        /// The service's `LogDate`.
        log_date "logDate": Option<&'a str>,
        /// The service's `LogTime`.
        log_time "logTime": Option<&'a str>,
        /// The service's `FieldName`.
        field_name "fieldName": Option<&'a str>,
        /// The service's `PrevValue`.
        prev_value "prevValue": Option<&'a str>,
        /// The service's `NewValue`.
        new_value "newValue": Option<&'a str>,
        /// The service's `OldStatus`.
        old_status "oldStatus": Option<SalesStatusInfo<'a>>,
        /// The service's `NewStatus`.
        new_status "newStatus": Option<SalesStatusInfo<'a>>,
        /// The service's `CustId`.
        cust_id "custId": Option<&'a str>,
        /// The service's `CustName`.
        cust_name "custName": Option<&'a str>,
        /// The service's `OperatorId`.
        operator_id "operatorId": Option<&'a str>,
        /// The service's `OperatorName`.
        operator_name "operatorName": Option<&'a str>,
    }

    /// Of the type `SalesStatusInfo`.
    SalesStatusInfo {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
    }

    /// Of the type `SearchFeature`.
    SearchFeature {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// Assumed, not documented.
        value "value": Option<bool>,
    }

    /// Of the type `SearchItemsParameters`.
    SearchItemsParameters {
        /// Assumed, not documented.
        provider "provider": Option<enums::ItemProviderType<'a>>,
        /// Assumed, not documented.
        search_method "searchMethod": Option<enums::SearchMethodId<'a>>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `VendorName`.
        vendor_name "vendorName": Option<&'a str>,
        /// The service's `VendorId`.
        vendor_id "vendorId": Option<&'a str>,
        /// The service's `VendorAreaId`.
        vendor_area_id "vendorAreaId": Option<&'a str>,
        /// The service's `ItemTitle`.
        item_title "itemTitle": Option<&'a str>,
        /// The service's `LanguageOfQuery`.
        language_of_query "languageOfQuery": Option<&'a str>,
        /// The service's `MinPrice`.
        min_price "minPrice": Option<Decimal>,
        /// The service's `MaxPrice`.
        max_price "maxPrice": Option<Decimal>,
        /// The service's `MinVolume`.
        min_volume "minVolume": Option<i64>,
        /// The service's `MaxVolume`.
        max_volume "maxVolume": Option<i64>,
        /// The service's `MinVendorRating`.
        min_vendor_rating "minVendorRating": Option<i64>,
        /// The service's `MaxVendorRating`.
        max_vendor_rating "maxVendorRating": Option<i64>,
        /// The service's `BrandId`.
        brand_id "brandId": Option<&'a str>,
        /// The service's `BrandPropertyValueId`.
        brand_property_value_id "brandPropertyValueId": Option<&'a str>,
        /// The service's `Configurators`.
        configurators "configurators": List<'a, ValuedConfigurator<'a>>,
        /// Assumed, not documented.
        order_by "orderBy": Option<enums::SearchOrderBy<'a>>,
        /// Assumed, not documented.
        output_mode "outputMode": Option<enums::SearchOutputMode<'a>>,
        /// Assumed, not documented.
        category_mode "categoryMode": Option<enums::SearchCategoryMode<'a>>,
        /// The service's `IsOriginal`.
        is_original "isOriginal": Option<bool>,
        /// The service's `IsTmall`.
        is_tmall "isTmall": Option<bool>,
        /// Assumed, not documented.
        stuff_status "stuffStatus": Option<enums::StuffStatus<'a>>,
        /// The service's `Features`.
        features "features": List<'a, SearchFeature<'a>>,
        /// The service's `IsClearItemTitles`.
        is_clear_item_titles "isClearItemTitles": Option<bool>,
        /// The service's `Module`.
        module "module": Option<enums::SearchModule<'a>>,
        /// The service's `MinQuantity`.
        min_quantity "minQuantity": Option<i64>,
        /// The service's `MaxQuantity`.
        max_quantity "maxQuantity": Option<i64>,
        /// The service's `MinFirstLot`.
        min_first_lot "minFirstLot": Option<i64>,
        /// The service's `MaxFirstLot`.
        max_first_lot "maxFirstLot": Option<i64>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `ImageUrl`.
        image_url "imageUrl": Option<&'a str>,
        /// The service's `ImageFileId`.
        image_file_id "imageFileId": Option<&'a str>,
        /// The service's `IsSellAllowed`.
        is_sell_allowed "isSellAllowed": Option<bool>,
        /// The service's `UseOptimalFrameSize`.
        use_optimal_frame_size "useOptimalFrameSize": Option<bool>,
        /// The service's `EnableDirectSearch`.
        enable_direct_search "enableDirectSearch": Option<bool>,
        /// The service's `BrandName`.
        brand_name "brandName": Option<&'a str>,
        /// The service's `PropertySearch`.
        property_search "propertySearch": Option<&'a str>,
        /// The service's `VendorRatingRange`.
        vendor_rating_range "vendorRatingRange": Option<&'a str>,
        /// The service's `FirstLotRange`.
        first_lot_range "firstLotRange": Option<&'a str>,
        /// The service's `MaximumPageCount`.
        maximum_page_count "maximumPageCount": Option<i64>,
    }

    /// Of the type `ShowcaseSettings`.
    ShowcaseSettings {
        /// The service's `Ruble`.
        ruble "ruble": Option<CurrencyInformation<'a>>,
        /// The service's `Dollar`.
        dollar "dollar": Option<CurrencyInformation<'a>>,
        /// The service's `Yuan`.
        yuan "yuan": Option<CurrencyInformation<'a>>,
        /// The service's `MarginPercentage`.
        margin_percentage "marginPercentage": Option<Decimal>,
        /// The service's `MinimumMargin`.
        minimum_margin "minimumMargin": Option<Decimal>,
        /// The service's `IsSinchroCB`.
        is_sinchro_cb "isSinchroCb": Option<bool>,
        /// Assumed, not documented.
        delivery_types "deliveryTypes": List<'a, enums::DeliveryTypes<'a>>,
        /// The service's `AvailableDeliveryTypes`.
        available_delivery_types "availableDeliveryTypes": List<'a, NamedProperty<'a>>,
        /// The service's `ExternalDeliveryRegionId`.
        external_delivery_region_id "externalDeliveryRegionId": Option<&'a str>,
        /// The service's `ExternalDeliveryRegionName`.
        external_delivery_region_name "externalDeliveryRegionName": Option<&'a str>,
        /// The service's `IsAuctionTypeItemSellAllowed`.
        is_auction_type_item_sell_allowed "isAuctionTypeItemSellAllowed": Option<bool>,
        /// The service's `IsNotDeliverableItemSellAllowed`.
        is_not_deliverable_item_sell_allowed "isNotDeliverableItemSellAllowed": Option<bool>,
        /// The service's `IsSecondhandItemSellAllowed`.
        is_secondhand_item_sell_allowed "isSecondhandItemSellAllowed": Option<bool>,
        /// The service's `IsFilteredItemsSellAllowed`.
        is_filtered_items_sell_allowed "isFilteredItemsSellAllowed": Option<bool>,
        /// The service's `IsInStockItemSellAllowed`.
        is_in_stock_item_sell_allowed "isInStockItemSellAllowed": Option<bool>,
        /// The service's `IsNotSelectorSellAllowed`.
        is_not_selector_sell_allowed "isNotSelectorSellAllowed": Option<bool>,
        /// The service's `UseDiscount`.
        use_discount "useDiscount": Option<bool>,
        /// The service's `DateTimeFormat`.
        date_time_format "dateTimeFormat": Option<&'a str>,
        /// The service's `UseVipDiscount`.
        use_vip_discount "useVipDiscount": Option<bool>,
        /// Assumed, not documented.
        discount_mode "discountMode": Option<enums::ItemsDiscountMode<'a>>,
        /// The service's `AvailableDiscountModes`.
        available_discount_modes "availableDiscountModes": List<'a, NamedProperty<'a>>,
        /// The service's `LimitItemsByCatalog`.
        limit_items_by_catalog "limitItemsByCatalog": Option<bool>,
    }

    /// Of the type `SimplifiedLocation`.
    SimplifiedLocation {
        /// The service's `Country`.
        country "country": Option<&'a str>,
        /// The service's `Zip`.
        zip "zip": Option<&'a str>,
        /// The service's `State`.
        state "state": Option<&'a str>,
        /// The service's `City`.
        city "city": Option<&'a str>,
        /// The service's `District`.
        district "district": Option<&'a str>,
        /// The service's `Address`.
        address "address": Option<&'a str>,
        /// The service's `AreaId`.
        area_id "areaId": Option<&'a str>,
        /// The service's `DisplayValue`.
        display_value "displayValue": Option<&'a str>,
    }

    /// Of the type `SimplifiedValueWithId`.
    SimplifiedValueWithId {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `DisplayType`.
        display_type "displayType": Option<enums::SimplifiedDisplayType<'a>>,
    }

    /// Of the type `SimplifiedVendorInfo`.
    SimplifiedVendorInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `ShopName`.
        shop_name "shopName": Option<&'a str>,
        /// Assumed, not documented.
        sex "sex": Option<enums::Sex<'a>>,
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `PictureUrl`.
        picture_url "pictureUrl": Option<&'a str>,
        /// The service's `DisplayPictureUrl`.
        display_picture_url "displayPictureUrl": Option<&'a str>,
        /// The service's `Location`.
        location "location": Option<SimplifiedLocation<'a>>,
        /// The service's `Features`.
        features "features": List<'a, SimplifiedValueWithId<'a>>,
    }

    /// Of the type `Size`.
    Size {
        /// The service's `Length`.
        length "length": Option<i64>,
        /// The service's `Height`.
        height "height": Option<i64>,
        /// The service's `Width`.
        width "width": Option<i64>,
    }

    /// In an answer it may come as `SalesLineStatusInfo`, `SalesStatusInfo`, with the members of that.
    StatusInfoBase {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
    }

    /// Of the type `TariffInfo`.
    TariffInfo {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": Option<bool>,
        /// The service's `CallLimit`.
        call_limit "callLimit": Option<i64>,
        /// The service's `CallPrice`.
        call_price "callPrice": Option<Decimal>,
        /// The service's `TurnoverPercent`.
        turnover_percent "turnoverPercent": Option<Decimal>,
        /// The service's `MinimumRent`.
        minimum_rent "minimumRent": Option<Decimal>,
        /// The service's `FixedPrice`.
        fixed_price "fixedPrice": Option<Decimal>,
        /// The service's `MaximumRent`.
        maximum_rent "maximumRent": Option<Decimal>,
    }

    /// Of the type `TransactionInfoAdministration`.
    TransactionInfoAdministration {
        /// The service's `TransactionType`.
        transaction_type "transactionType": Option<TransactionTypeInfo<'a>>,
        /// The service's `TransDate`.
        trans_date "transDate": Option<&'a str>,
        /// The service's `TransactionDateTime`.
        transaction_date_time "transactionDateTime": Option<Moment<'a>>,
        /// The service's `Comment`.
        comment "comment": Option<&'a str>,
        /// The service's `TransId`.
        trans_id "transId": Option<&'a str>,
        /// The service's `AmountCust`.
        amount_cust "amountCust": Option<Decimal>,
        /// The service's `CurrencyCodeCust`.
        currency_code_cust "currencyCodeCust": Option<&'a str>,
        /// The service's `CurrencySignCust`.
        currency_sign_cust "currencySignCust": Option<&'a str>,
        /// The service's `AmountInternal`.
        amount_internal "amountInternal": Option<Decimal>,
        /// The service's `CurrencyCodeInternal`.
        currency_code_internal "currencyCodeInternal": Option<&'a str>,
        /// The service's `CurrencySignInternal`.
        currency_sign_internal "currencySignInternal": Option<&'a str>,
        /// The service's `UserId`.
        user_id "userId": Option<i64>,
        /// The service's `UserLogin`.
        user_login "userLogin": Option<&'a str>,
    }

    /// Of the type `TransactionTypeInfo`.
    TransactionTypeInfo {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
    }

    /// Of the type `UserInfo`.
    UserInfo {
        /// The service's `Id`.
        id "id": Option<ids::UserId>,
        /// The service's `IsActive`.
        is_active "isActive": Option<bool>,
        /// The service's `IsEmailVerified`.
        is_email_verified "isEmailVerified": Option<bool>,
        /// The service's `EmailConfirmationCode`.
        email_confirmation_code "emailConfirmationCode": Option<&'a str>,
        /// The service's `Login`.
        login "login": Option<&'a str>,
        /// The service's `FirstName`.
        first_name "firstName": Option<&'a str>,
        /// The service's `LastName`.
        last_name "lastName": Option<&'a str>,
        /// The service's `MiddleName`.
        middle_name "middleName": Option<&'a str>,
        /// Assumed, not documented.
        sex "sex": Option<enums::Sex<'a>>,
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `CountryCode`.
        country_code "countryCode": Option<&'a str>,
        /// The service's `Country`.
        country "country": Option<&'a str>,
        /// The service's `City`.
        city "city": Option<&'a str>,
        /// The service's `Address`.
        address "address": Option<&'a str>,
        /// The service's `Phone`.
        phone "phone": Option<&'a str>,
        /// The service's `PostalCode`.
        postal_code "postalCode": Option<&'a str>,
        /// The service's `Region`.
        region "region": Option<&'a str>,
        /// The service's `RecipientLastName`.
        recipient_last_name "recipientLastName": Option<&'a str>,
        /// The service's `RecipientFirstName`.
        recipient_first_name "recipientFirstName": Option<&'a str>,
        /// The service's `RecipientMiddleName`.
        recipient_middle_name "recipientMiddleName": Option<&'a str>,
        /// The service's `AdditionalInfo`.
        additional_info "additionalInfo": Option<&'a str>,
        /// The service's `RegistrationDate`.
        registration_date "registrationDate": Option<Moment<'a>>,
        /// The service's `PurchaseVolume`.
        purchase_volume "purchaseVolume": Option<Money<'a>>,
        /// The service's `Skype`.
        skype "skype": Option<&'a str>,
        /// The service's `PhoneConfirmationCode`.
        phone_confirmation_code "phoneConfirmationCode": Option<&'a str>,
    }

    /// Of the type `UserProfileInfo`.
    UserProfileInfo {
        /// The service's `FirstName`.
        first_name "firstName": Option<&'a str>,
        /// The service's `LastName`.
        last_name "lastName": Option<&'a str>,
        /// The service's `MiddleName`.
        middle_name "middleName": Option<&'a str>,
        /// The service's `CountryCode`.
        country_code "countryCode": Option<&'a str>,
        /// The service's `Region`.
        region "region": Option<&'a str>,
        /// The service's `City`.
        city "city": Option<&'a str>,
        /// The service's `Address`.
        address "address": Option<&'a str>,
        /// The service's `Phone`.
        phone "phone": Option<&'a str>,
        /// The service's `PostalCode`.
        postal_code "postalCode": Option<&'a str>,
        /// The service's `PassportNumber`.
        passport_number "passportNumber": Option<&'a str>,
        /// The service's `RegistrationAddress`.
        registration_address "registrationAddress": Option<&'a str>,
        /// The service's `EnableValidation`.
        enable_validation "enableValidation": Option<bool>,
        /// The service's `ExternalDeliveryId`.
        external_delivery_id "externalDeliveryId": Option<&'a str>,
        /// The service's `PickupPointCode`.
        pickup_point_code "pickupPointCode": Option<&'a str>,
        /// The service's `CountryName`.
        country_name "countryName": Option<&'a str>,
        /// The service's `CityCode`.
        city_code "cityCode": Option<&'a str>,
        /// The service's `PassportIssueDate`.
        passport_issue_date "passportIssueDate": Option<&'a str>,
        /// The service's `INN`.
        inn "inn": Option<&'a str>,
        /// The service's `Id`.
        id "id": Option<ids::UserProfileId>,
    }

    /// Of the type `ValuedConfigurator`.
    ValuedConfigurator {
        /// The service's `Pid`.
        pid "pid": Option<&'a str>,
        /// The service's `Vid`.
        vid "vid": Option<&'a str>,
    }

    /// Of the type `VendorInfo`.
    VendorInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `UpdatedTime`.
        updated_time "updatedTime": Option<Moment<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `ShopName`.
        shop_name "shopName": Option<&'a str>,
        /// Assumed, not documented.
        sex "sex": Option<enums::Sex<'a>>,
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `PictureUrl`.
        picture_url "pictureUrl": Option<&'a str>,
        /// The service's `DisplayPictureUrl`.
        display_picture_url "displayPictureUrl": Option<&'a str>,
        /// The service's `Location`.
        location "location": Option<Location<'a>>,
        /// The service's `Credit`.
        credit "credit": Option<VendorRating<'a>>,
        /// The service's `Scores`.
        scores "scores": Option<VendorScores<'a>>,
        /// The service's `Features`.
        features "features": List<'a, &'a str>,
        /// The service's `FeaturedValues`.
        featured_values "featuredValues": List<'a, FeaturedValue<'a>>,
    }

    /// Of the type `VendorRating`.
    VendorRating {
        /// The service's `Level`.
        level "level": Option<i64>,
        /// The service's `Score`.
        score "score": Option<i64>,
        /// The service's `TotalFeedbacks`.
        total_feedbacks "totalFeedbacks": Option<i64>,
        /// The service's `PositiveFeedbacks`.
        positive_feedbacks "positiveFeedbacks": Option<i64>,
    }

    /// Of the type `VendorScores`.
    VendorScores {
        /// The service's `DeliveryScore`.
        delivery_score "deliveryScore": Option<Decimal>,
        /// The service's `ItemScore`.
        item_score "itemScore": Option<Decimal>,
        /// The service's `ServiceScore`.
        service_score "serviceScore": Option<Decimal>,
    }
}
