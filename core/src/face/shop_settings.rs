// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Settings of the shop.

pub mod views;

use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// List the features the item source can have.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetAvailableFeatureInfoList -> List<'a, views::FeatureInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the settings of the cart and favourites.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetCollectionsSettings -> views::CollectionsSettings<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get the public options of the instance (languages, currencies, features).
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetCommonInstanceOptionsInfo -> views::CommonInstanceOptionsInfo<'a> {
        /// A call.
        new();
        /// A newer parameter.
        application_type "applicationType": enums::ApplicationType<'_>,
        /// Sent by clients that never need it.
        ///
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get the settings of a mail server.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetEmailServerInfo -> views::EmailServerInfo<'a> {
        /// A call with what it needs.
        new(server_id "serverId": &str);
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// List the configured mail servers.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetEmailServerInfoList -> List<'a, views::EmailServerInfo<'a>> {
        /// A call.
        new();
    }

    /// List the features enabled for the instance.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetEnabledFeatures -> List<'a, &'a str> {
        /// A call.
        new();
    }

    /// Get the options of the instance.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetInstanceOptionsInfo -> views::InstanceOptionsInfo<'a> {
        /// A call.
        new();
    }

    /// List the languages of the API.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetLanguageInfoList -> List<'a, common::views::NamedProperty<'a>> {
        /// A call.
        new();
    }

    /// Get the showcase (sale conditions) settings.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetShowcase -> common::views::ShowcaseSettings<'a> {
        /// A call.
        new();
    }

    /// Get the web shop settings (languages, catalogue structure, delivery region).
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetWebUISettings -> views::WebUISettings<'a> {
        /// A call.
        new();
    }

    /// Change the showcase (sale conditions) settings.
    ///
    /// Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    SetShowcaseSettings -> () {
        /// A call with what it needs.
        new(settings "settings": &SetShowcaseSettingsSettings);
    }

    /// Change the web shop settings.
    ///
    /// Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    SetWebUISettings -> () {
        /// A call with what it needs.
        new(settings "settings": &SetWebUISettingsSettings);
    }

    /// Send a test message through a mail server.
    ///
    /// Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    TestEmailServer -> () {
        /// A call with what it needs.
        new(server_id "serverId": &str, recipient_email "recipientEmail": &str);
    }

    /// Change the settings of the cart and favourites.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateCollectionsSettings -> () {
        /// A call with what it needs.
        new(update_data "updateData": &CollectionsSettingsUpdateData);
    }

    /// Change the settings of a mail server.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateEmailServerInfo -> () {
        /// A call with what it needs.
        new(server_id "serverId": &str, update_data "updateData": &EmailServerUpdateData);
    }

    /// Change the options of the instance.
    ///
    /// Changes something; the same call again leaves the same state. Sets the options to the given values. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateInstanceOptions -> () {
        /// A call with what it needs.
        new(instance_options_data "instanceOptionsData": &InstanceOptionsData);
    }
}

documents! {
    /// Of the type `CollectionsSettingsUpdateData`.
    CollectionsSettingsUpdateData {
        /// The service's `IsAbandonedCartNotificationEnabled`.
        is_abandoned_cart_notification_enabled "isAbandonedCartNotificationEnabled": bool,
        /// The service's `IsCartReadyForClearanceNotificationEnabled`.
        is_cart_ready_for_clearance_notification_enabled "isCartReadyForClearanceNotificationEnabled": bool,
        /// The service's `AbandonedCartNotificationDelay`.
        abandoned_cart_notification_delay "abandonedCartNotificationDelay": i64,
        /// The service's `CartReadyForClearanceNotificationDelay`.
        cart_ready_for_clearance_notification_delay "cartReadyForClearanceNotificationDelay": i64,
        /// The service's `DelayBeforeCartClearance`.
        delay_before_cart_clearance "delayBeforeCartClearance": i64,
    }

    /// SslMode, FromDisplayName and FromEmail are field names of the newer settings form; the WSDL type still has
    /// EnableSSL, DisplayName and Address.
    EmailServerUpdateData {
        /// The service's `Id`.
        id "id": i64,
        /// The service's `Host`.
        host "host": &str,
        /// The service's `Port`.
        port "port": i64,
        /// The service's `EnableSSL`.
        enable_ssl "enableSsl": bool,
        /// The service's `UserName`.
        user_name "userName": &str,
        /// The service's `Password`.
        password "password": &str,
        /// The service's `Address`.
        address "address": &str,
        /// The service's `DisplayName`.
        display_name "displayName": &str,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": bool,
        /// The service's `SslMode`.
        ssl_mode "sslMode": &str,
        /// The service's `FromDisplayName`.
        from_display_name "fromDisplayName": &str,
        /// The service's `FromEmail`.
        from_email "fromEmail": &str,
    }

    /// Of the type `InstanceOptionsData`.
    InstanceOptionsData {
        /// The service's `IsEmailConfirmationUsed`.
        is_email_confirmation_used "isEmailConfirmationUsed": bool,
        /// The service's `DefaultItemProvider`.
        default_item_provider "defaultItemProvider": &str,
        /// The service's `AllowedIPs`.
        allowed_ips "allowedIps": &[&str],
        /// The service's `IsIPCheckUsed`.
        is_ip_check_used "isIpCheckUsed": bool,
        /// The service's `AdminPanelLanguage`.
        admin_panel_language "adminPanelLanguage": &str,
    }

    /// Of the type `SetShowcaseSettingsSettings`.
    SetShowcaseSettingsSettings {
        /// The service's `DeliveryTypes`.
        delivery_types "deliveryTypes": &[enums::DeliveryTypes<'_>],
        /// The service's `IsAuctionTypeItemSellAllowed`.
        is_auction_type_item_sell_allowed "isAuctionTypeItemSellAllowed": bool,
        /// The service's `IsNotDeliverableItemSellAllowed`.
        is_not_deliverable_item_sell_allowed "isNotDeliverableItemSellAllowed": bool,
        /// The service's `IsSecondhandItemSellAllowed`.
        is_secondhand_item_sell_allowed "isSecondhandItemSellAllowed": bool,
        /// The service's `IsInStockItemSellAllowed`.
        is_in_stock_item_sell_allowed "isInStockItemSellAllowed": bool,
        /// The service's `IsNotSelectorSellAllowed`.
        is_not_selector_sell_allowed "isNotSelectorSellAllowed": bool,
        /// The service's `IsFilteredItemsSellAllowed`.
        is_filtered_items_sell_allowed "isFilteredItemsSellAllowed": bool,
        /// The service's `IsUnknownQuantityItemSellAllowed`.
        is_unknown_quantity_item_sell_allowed "isUnknownQuantityItemSellAllowed": bool,
        /// The service's `LimitItemsByCatalog`.
        limit_items_by_catalog "limitItemsByCatalog": bool,
        /// The service's `MarginPercentage`.
        margin_percentage "marginPercentage": Decimal,
        /// The service's `MinimumMargin`.
        minimum_margin "minimumMargin": Decimal,
        /// The service's `UseDiscount`.
        use_discount "useDiscount": bool,
        /// The service's `UseVipDiscount`.
        use_vip_discount "useVipDiscount": bool,
        /// The service's `DiscountMode`.
        discount_mode "discountMode": enums::ItemsDiscountMode<'_>,
        /// The service's `ExternalDeliveryRegionId`.
        external_delivery_region_id "externalDeliveryRegionId": &str,
        /// The service's `ExternalDeliveryRegionName`.
        external_delivery_region_name "externalDeliveryRegionName": &str,
        /// The service's `IsSinchroCB`.
        is_sinchro_cb "isSinchroCb": bool,
    }

    /// Of the type `SetWebUISettingsSettings`.
    SetWebUISettingsSettings {
        /// The service's `UsedLanguages`.
        used_languages "usedLanguages": &[&str],
        /// The service's `UsedSystemLanguages`.
        used_system_languages "usedSystemLanguages": &[&str],
        /// The service's `SelectedTranslateType`.
        selected_translate_type "selectedTranslateType": &str,
        /// The service's `SelectedCategoryStructureType`.
        selected_category_structure_type "selectedCategoryStructureType": &str,
        /// The service's `ExternalDeliveryRegionId`.
        external_delivery_region_id "externalDeliveryRegionId": &str,
        /// The service's `ExternalDeliveryRegionName`.
        external_delivery_region_name "externalDeliveryRegionName": &str,
    }
}
