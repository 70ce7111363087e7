// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `ApplicationDesignSettings`.
    ApplicationDesignSettings {
        /// The service's `WebSite`.
        web_site "webSite": &'a Json,
    }

    /// Of the type `CollectionsSettings`.
    CollectionsSettings {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `IsAbandonedCartNotificationEnabled`.
        is_abandoned_cart_notification_enabled "isAbandonedCartNotificationEnabled": Option<bool>,
        /// The service's `IsCartReadyForClearanceNotificationEnabled`.
        is_cart_ready_for_clearance_notification_enabled "isCartReadyForClearanceNotificationEnabled": Option<bool>,
        /// The service's `AbandonedCartNotificationDelay`.
        abandoned_cart_notification_delay "abandonedCartNotificationDelay": Option<i64>,
        /// The service's `CartReadyForClearanceNotificationDelay`.
        cart_ready_for_clearance_notification_delay "cartReadyForClearanceNotificationDelay": Option<i64>,
        /// The service's `DelayBeforeCartClearance`.
        delay_before_cart_clearance "delayBeforeCartClearance": Option<i64>,
    }

    /// Of the type `CommonInstanceKeyOptionsInfo`.
    CommonInstanceKeyOptionsInfo {
        /// The service's `DefaultAdminPanelLanguage`.
        default_admin_panel_language "defaultAdminPanelLanguage": Option<&'a str>,
        /// The service's `IsSellFree`.
        is_sell_free "isSellFree": Option<bool>,
    }

    /// Of the type `CommonInstanceOptionsInfo`.
    CommonInstanceOptionsInfo {
        /// The service's `Registration`.
        registration "registration": Option<CommonRegistrationOptionsInfo<'a>>,
        /// The service's `Order`.
        order "order": Option<CommonOrderOptionsInfo<'a>>,
        /// The service's `UserProfile`.
        user_profile "userProfile": Option<CommonUserProfileOptionsInfo<'a>>,
        /// The service's `InstanceKey`.
        instance_key "instanceKey": Option<CommonInstanceKeyOptionsInfo<'a>>,
        /// The service's `Showcase`.
        showcase "showcase": Option<CommonShowcaseOptionsInfo<'a>>,
        /// The service's `RatingLists`.
        rating_lists "ratingLists": List<'a, GetCommonInstanceOptionsInfoRatingList<'a>>,
        /// The service's `SocialNetworks`.
        social_networks "socialNetworks": Option<SocialNetworkOptionsInfo<'a>>,
        /// The service's `Currencies`.
        currencies "currencies": Option<common::views::InstanceCurrencies<'a>>,
        /// The service's `Languages`.
        languages "languages": List<'a, common::views::LanguageInfo<'a>>,
        /// The service's `Features`.
        features "features": List<'a, &'a str>,
        /// The service's `TranslatableOptions`.
        translatable_options "translatableOptions": List<'a, CommonTranslatableOptionsInfo<'a>>,
        /// The service's `DesignOptions`.
        design_options "designOptions": Option<ApplicationDesignSettings<'a>>,
    }

    /// Of the type `CommonOrderOptionsInfo`.
    CommonOrderOptionsInfo {
        /// The service's `MinOrderCost`.
        min_order_cost "minOrderCost": Option<Decimal>,
        /// The service's `ConvertedMinOrderCost`.
        converted_min_order_cost "convertedMinOrderCost": Option<common::views::InstanceMoney<'a>>,
    }

    /// Of the type `CommonRegistrationOptionsInfo`.
    CommonRegistrationOptionsInfo {
        /// The service's `IsSimpleRegistrationAllowed`.
        is_simple_registration_allowed "isSimpleRegistrationAllowed": Option<bool>,
        /// The service's `IsPhoneRegistrationAllowed`.
        is_phone_registration_allowed "isPhoneRegistrationAllowed": Option<bool>,
    }

    /// Of the type `CommonShowcaseOptionsInfo`.
    CommonShowcaseOptionsInfo {
        /// The service's `LimitItemsByCatalog`.
        limit_items_by_catalog "limitItemsByCatalog": Option<bool>,
        /// The service's `ItemShowcase`.
        item_showcase "itemShowcase": Option<GetCommonInstanceOptionsInfoItemShowcase<'a>>,
    }

    /// Of the type `CommonTranslatableOptionsInfo`.
    CommonTranslatableOptionsInfo {
        /// The service's `Providers`.
        providers "providers": List<'a, common::views::ProviderInfo<'a>>,
        /// The service's `DeliveryCountries`.
        delivery_countries "deliveryCountries": List<'a, common::views::CountryInfo<'a>>,
        /// The service's `ExternalAuthentications`.
        external_authentications "externalAuthentications": List<'a, common::views::AuthenticationSystemInfo<'a>>,
        /// The service's `UserProfileFields`.
        user_profile_fields "userProfileFields": List<'a, UserProfileFieldSettings<'a>>,
        /// The service's `Language`.
        language "language": Option<&'a str>,
    }

    /// Of the type `CommonUserProfileOptionsInfo`.
    CommonUserProfileOptionsInfo {
        /// The service's `MaxProfilesCount`.
        max_profiles_count "maxProfilesCount": Option<Decimal>,
    }

    /// Of the type `EmailServerInfo`.
    EmailServerInfo {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `Host`.
        host "host": Option<&'a str>,
        /// The service's `Port`.
        port "port": Option<i64>,
        /// The service's `EnableSSL`.
        enable_ssl "enableSsl": Option<bool>,
        /// The service's `UserName`.
        user_name "userName": Option<&'a str>,
        /// The service's `Password`.
        password "password": Option<&'a str>,
        /// The service's `Address`.
        address "address": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": Option<bool>,
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
    }

    /// Of the type `FeatureInfo`.
    FeatureInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Types`.
        types "types": List<'a, &'a str>,
    }

    /// Of the type `GetCommonInstanceOptionsInfoItemShowcase`.
    GetCommonInstanceOptionsInfoItemShowcase {
        /// The service's `Title`.
        title "title": Option<bool>,
        /// The service's `Status`.
        status "status": Option<bool>,
        /// The service's `Weight`.
        weight "weight": Option<bool>,
        /// The service's `LinkToOriginal`.
        link_to_original "linkToOriginal": Option<bool>,
        /// The service's `SinglePrice`.
        single_price "singlePrice": Option<bool>,
        /// The service's `InternalDelivery`.
        internal_delivery "internalDelivery": Option<bool>,
        /// The service's `ViewHistory`.
        view_history "viewHistory": Option<bool>,
        /// The service's `PriceRange`.
        price_range "priceRange": Option<bool>,
        /// The service's `Availability`.
        availability "availability": Option<bool>,
        /// The service's `LinksInDescription`.
        links_in_description "linksInDescription": Option<bool>,
        /// The service's `Reviews`.
        reviews "reviews": Option<bool>,
        /// The service's `ProviderReviews`.
        provider_reviews "providerReviews": Option<bool>,
    }

    /// Of the type `GetCommonInstanceOptionsInfoRatingList`.
    GetCommonInstanceOptionsInfoRatingList {
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `ItemRatingType`.
        item_rating_type "itemRatingType": Option<enums::ItemRatingType<'a>>,
        /// The service's `ContentType`.
        content_type "contentType": Option<enums::RatingListContentType<'a>>,
        /// The service's `FramePosition`.
        frame_position "framePosition": Option<i64>,
        /// The service's `FrameSize`.
        frame_size "frameSize": Option<i64>,
    }

    /// Of the type `InstanceAccountInfo`.
    InstanceAccountInfo {
        /// The service's `Prepayment`.
        prepayment "prepayment": Option<Decimal>,
        /// The service's `Debt`.
        debt "debt": Option<Decimal>,
    }

    /// Of the type `InstanceHostingInfo`.
    InstanceHostingInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `ActivationDate`.
        activation_date "activationDate": Option<Moment<'a>>,
        /// The service's `ExpirationDate`.
        expiration_date "expirationDate": Option<Moment<'a>>,
        /// The service's `Cost`.
        cost "cost": Option<common::views::Money<'a>>,
    }

    /// Of the type `InstanceOptionsInfo`.
    InstanceOptionsInfo {
        /// The service's `IsEmailConfirmationUsed`.
        is_email_confirmation_used "isEmailConfirmationUsed": Option<bool>,
        /// The service's `ConfirmationCodeKind`.
        confirmation_code_kind "confirmationCodeKind": Option<&'a str>,
        /// The service's `IsIPCheckUsed`.
        is_ip_check_used "isIpCheckUsed": Option<bool>,
        /// The service's `AllowedIPs`.
        allowed_ips "allowedIps": List<'a, &'a str>,
        /// The service's `AdminPanelLanguage`.
        admin_panel_language "adminPanelLanguage": Option<&'a str>,
        /// The service's `AvailableLanguages`.
        available_languages "availableLanguages": List<'a, common::views::NamedProperty<'a>>,
        /// The service's `Features`.
        features "features": List<'a, common::views::NamedProperty<'a>>,
        /// The service's `Account`.
        account "account": Option<InstanceAccountInfo<'a>>,
        /// The service's `Tariff`.
        tariff "tariff": Option<common::views::TariffInfo<'a>>,
        /// The service's `Hosting`.
        hosting "hosting": Option<InstanceHostingInfo<'a>>,
        /// The service's `DefaultItemProvider`.
        default_item_provider "defaultItemProvider": Option<&'a str>,
    }

    /// Of the type `SocialNetworkInfo`.
    SocialNetworkInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Link`.
        link "link": Option<&'a str>,
        /// The service's `LikeWidget`.
        like_widget "likeWidget": Option<&'a str>,
        /// The service's `ShareWidget`.
        share_widget "shareWidget": Option<&'a str>,
        /// The service's `SubscribeWidget`.
        subscribe_widget "subscribeWidget": Option<&'a str>,
        /// The service's `IconUrl`.
        icon_url "iconUrl": Option<&'a str>,
    }

    /// Of the type `SocialNetworkOptionsInfo`.
    SocialNetworkOptionsInfo {
        /// The service's `CommonShareWidget`.
        common_share_widget "commonShareWidget": Option<&'a str>,
        /// The service's `MainInfo`.
        main_info "mainInfo": List<'a, SocialNetworkInfo<'a>>,
        /// The service's `ExternalAuthentications`.
        external_authentications "externalAuthentications": List<'a, common::views::AuthenticationSystemInfo<'a>>,
    }

    /// Of the type `UserProfileFieldSettings`.
    UserProfileFieldSettings {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `Action`.
        action "action": Option<enums::MetaListUpdateAction<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// Assumed, not documented.
        state "state": Option<enums::UserProfileFieldState<'a>>,
    }

    /// Of the type `WebUISettings`.
    WebUISettings {
        /// The service's `Language`.
        language "language": Option<&'a str>,
        /// The service's `UsedLanguages`.
        used_languages "usedLanguages": List<'a, &'a str>,
        /// The service's `UsedSystemLanguages`.
        used_system_languages "usedSystemLanguages": List<'a, &'a str>,
        /// The service's `Languages`.
        languages "languages": List<'a, common::views::NamedProperty<'a>>,
        /// The service's `SelectedCategoryStructureType`.
        selected_category_structure_type "selectedCategoryStructureType": Option<&'a str>,
        /// The service's `CategoryStructureTypes`.
        category_structure_types "categoryStructureTypes": List<'a, common::views::NamedProperty<'a>>,
    }
}
