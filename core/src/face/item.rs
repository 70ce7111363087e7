// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Items of marketplaces: one, or many by their ids.

#![allow(deprecated, reason = "what is declared here is used here")]

pub mod views;

use crate::face::common;
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Get full item information together with the requested extra blocks.
    ///
    /// An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected:
    /// ask again after some seconds.
    ///
    /// Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may be
    /// kept for 5 minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    BatchGetItemFullInfo -> views::BatchItemFullInfo<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// Known: `Description`, `RootPath`, `Vendor`, `Promotions`, `DeliveryCosts`.
        block_list "blockList": &[&str],
    }

    /// Calculate the total cost of an item together with the requested extra blocks.
    ///
    /// Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    BatchGetItemTotalCost -> views::BatchGetItemTotalCostResult<'a> {
        /// A call with what it needs.
        new(quantity "quantity": i64, item_id "itemId": &str);
        /// The service's `promotionId`.
        promotion_id "promotionId": &str,
        /// The service's `configurationId`.
        configuration_id "configurationId": &str,
        /// Known: `DeliveryModes`, `AdditionalPrices`.
        block_list "blockList": &[&str],
    }

    /// Get price, stock and configuration state of an item for a chosen selection.
    ///
    /// Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    BatchGetSimplifiedItemConfigurationInfo -> views::BatchSimplifiedItemConfigurationInfo<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// The service's `xmlRequest`.
        request "request": &BatchGetSimplifiedItemConfigurationInfoRequest,
        /// Known: `DeliveryModes`, `AdditionalPrices`.
        block_list "blockList": &[&str],
    }

    /// Get full item information in the simplified form, with the requested extra blocks.
    ///
    /// An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected:
    /// ask again after some seconds.
    ///
    /// Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may be
    /// kept for 5 minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    BatchGetSimplifiedItemFullInfo -> views::BatchSimplifiedItemFullInfo<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// Known: `RootPath`, `Vendor`.
        block_list "blockList": &[&str],
        /// ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
        item_parameters "itemParameters": &ItemParameters,
    }

    /// Get the instance's own additional data of an item.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetAdditionalItemInfo -> views::AdditionalItemInfo<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get the state, and if asked the items, of a bulk item fetch.
    ///
    /// The answer can be tens of megabytes.
    ///
    /// Needs no session.
    ///
    /// What it answers is less sure. Newer than what older installations of the service have.
    GetBulkItemsResult -> common::views::BulkItems<'a> {
        /// A call with what it needs.
        new(activity_id "activityId": &str);
        /// false asks for the state only, true for the data.
        get_result "getResult": bool,
    }

    /// List the configured variants of an item (no longer available).
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    #[deprecated(note = "The service does not offer it any more.")]
    GetConfiguredItemInfoList -> List<'a, &'a str> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// The method is out of service.
        ///
        /// An XML document that is not known; it is sent as it is.
        configurators "configurators": &str,
    }

    /// List the provider's delivery costs of an item for all regions.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemDeliveryCosts -> List<'a, common::views::DeliveryCost<'a>> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
    }

    /// Get the translated description of an item.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemDescription -> views::ItemDescription<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
    }

    /// Get full information about an item.
    ///
    /// An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected:
    /// ask again after some seconds.
    ///
    /// Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is
    /// assumed.
    GetItemFullInfo -> common::views::ItemFullInfo<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
        item_parameters "itemParameters": &ItemParameters,
    }

    /// Get full information about an item with its delivery costs.
    ///
    /// An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected:
    /// ask again after some seconds.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemFullInfoWithDeliveryCosts -> common::views::ItemFullInfo<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
    }

    /// Get full information about an item with its promotions.
    ///
    /// An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected:
    /// ask again after some seconds.
    ///
    /// Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is
    /// assumed.
    ///
    /// Known from other clients, not documented.
    GetItemFullInfoWithPromotions -> common::views::ItemFullInfo<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
        item_parameters "itemParameters": &ItemParameters,
    }

    /// Get basic information about an item.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemInfo -> common::views::ItemInfo<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
    }

    /// Get basic information about several items.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemInfoList -> List<'a, common::views::ItemInfo<'a>> {
        /// A call with what it needs.
        new(ids_list "idsList": &[&str]);
    }

    /// Get the description of an item in the provider's language.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemOriginalDescription -> views::ItemDescription<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
    }

    /// Calculate the price of an item with the instance's price rules.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemPrice -> common::views::Price<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// The service's `quantity`.
        quantity "quantity": i64,
        /// The service's `promotionId`.
        promotion_id "promotionId": &str,
        /// The service's `configurationId`.
        configuration_id "configurationId": &str,
    }

    /// List the promotions of an item.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemPromotions -> List<'a, common::views::ItemPromotion<'a>> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
    }

    /// List the promotions of an item, trying the given number of times.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemPromotionsWithAttempts -> List<'a, common::views::ItemPromotion<'a>> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// The service's `attemptCount`.
        attempt_count "attemptCount": i64,
    }

    /// List the categories of an item up to the root.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemRootPath -> List<'a, common::views::Category<'a>> {
        /// A call.
        new();
        /// The service's `itemId`.
        item_id "itemId": &str,
        /// The service's `taoBaoCategoryId`.
        tao_bao_category_id "taoBaoCategoryId": &str,
    }

    /// Calculate the total cost of a quantity of an item with the instance's price rules.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemTotalCost -> common::views::Price<'a> {
        /// A call with what it needs.
        new(quantity "quantity": i64, item_id "itemId": &str);
        /// The service's `promotionId`.
        promotion_id "promotionId": &str,
        /// The service's `configurationId`.
        configuration_id "configurationId": &str,
    }

    /// Start fetching many items by id, in the background.
    ///
    /// At most 10000 items and one bulk run at a time. Read the outcome with GetBulkItemsResult. The type of the
    /// activity it starts is unknown: use the one in the answer.
    ///
    /// Changes once: never repeated by itself. Starts a bulk fetch that is billed per item; a repeat gives the id of
    /// the running one, but starts and bills anew once that has ended. Needs no session. The operator of the shop pays
    /// for each call.
    ///
    /// What it answers is less sure. Newer than what older installations of the service have.
    RunBulkItems -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call with what it needs.
        new(ids "ids": &[&str]);
    }

    /// Change the instance's own additional data of an item.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateAdditionalItemInfo -> () {
        /// A call with what it needs.
        new(item_id "itemId": &str, update_data "updateData": &AdditionalItemInfoUpdateData);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }
}

documents! {
    /// Of the type `AdditionalItemInfoUpdateData`.
    AdditionalItemInfoUpdateData {
        /// The service's `ManualWeight`.
        manual_weight "manualWeight": &str,
        /// The service's `ApproxWeight`.
        approx_weight "approxWeight": &str,
        /// The service's `RealWeight`.
        real_weight "realWeight": &str,
    }

    /// Of the type `BatchGetSimplifiedItemConfigurationInfoRequest`.
    BatchGetSimplifiedItemConfigurationInfoRequest {
        /// The service's `Current`.
        current "current": &common::ConfigurationSelection,
        /// The service's `Selected`.
        selected "selected": &[common::ConfigurationSelection],
    }

    /// WaitingTime is in milliseconds.
    ///
    /// The service is known to have more members.
    ItemParameters {
        /// The service's `AllowIncomplete`.
        allow_incomplete "allowIncomplete": bool,
        /// The service's `AllowDeleted`.
        allow_deleted "allowDeleted": bool,
        /// The service's `WaitingTime`.
        waiting_time "waitingTime": i64,
        /// The service's `ForceUpdate`.
        force_update "forceUpdate": bool,
    }
}
