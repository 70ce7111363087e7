// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Reviews of items.

pub mod views;

use crate::decimal::Decimal;
use crate::face::{common, enums, ids};
use crate::typed::Page;
use crate::typed::declare::{documents, methods};

methods! {
    /// Reply to an item review as the customer of the session.
    ///
    /// Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs a customer's
    /// session.
    ///
    /// Known from other clients, not documented.
    AddAnswerToItemReview -> () {
        /// A call with what it needs.
        new(item_review_id "itemReviewId": &str, add_data "addData": &ItemReviewAnswerAddData);
    }

    /// Reply to an item review as an operator.
    ///
    /// Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs an operator's
    /// session.
    ///
    /// Known from other clients, not documented.
    AddAnswerToItemReviewForOperator -> () {
        /// A call with what it needs.
        new(item_review_id "itemReviewId": &str, add_data "addData": &ItemReviewAnswerAddData);
    }

    /// Post an item review as the customer of the session.
    ///
    /// Changes once: never repeated by itself. Posts a review; a repeat would post it twice. Needs a customer's
    /// session.
    ///
    /// Known from other clients, not documented.
    AddItemReview -> Option<ids::ItemReviewId<'a>> {
        /// A call with what it needs.
        new(add_data "addData": &ItemReviewData);
    }

    /// Approve item reviews so that they are published.
    ///
    /// Changes something; the same call again leaves the same state. Marks reviews as approved; a repeat finds them
    /// approved. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ApproveItemReviews -> () {
        /// A call with what it needs.
        ///
        /// * `item_review_ids`: Assumed, not documented.
        new(item_review_ids "itemReviewIds": &[&str]);
    }

    /// Delete item reviews.
    ///
    /// Changes something; the same call again leaves the same state. Deletes reviews by id; a repeat finds them gone.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    DeleteItemReviews -> () {
        /// A call with what it needs.
        ///
        /// * `item_review_ids`: Assumed, not documented.
        new(item_review_ids "itemReviewIds": &[&str]);
    }

    /// Get an item review by id.
    ///
    /// Takes a customer's session, and does without.
    ///
    /// Known from other clients, not documented.
    GetItemReview -> common::views::ItemReviewInfo<'a> {
        /// A call with what it needs.
        new(item_review_id "itemReviewId": &str);
    }

    /// Get the settings of item reviews.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetItemReviewSettings -> views::ItemReviewSettings<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get one page of the provider's reviews of an item.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    GetTradeRateInfoListFrame -> Page<'a, views::ItemReview<'a>> => ["items"] views::ItemReview<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Vote for or against an item review.
    ///
    /// Changes once: never repeated by itself. Gives a vote; whether a repeat counts twice, takes the vote back or is
    /// refused is not known. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GradeItemReview -> views::ItemReviewGradeInfo<'a> {
        /// A call with what it needs.
        ///
        /// * `is_positive`: Assumed, not documented.
        new(item_review_id "itemReviewId": &str, is_positive "isPositive": bool);
    }

    /// Import item reviews from outside.
    ///
    /// Changes once: never repeated by itself. Imports reviews; it counts duplicates, but how it tells them apart is
    /// not known. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ImportExternalItemReviews -> views::ImportItemReviewsInfo<'a> {
        /// A call with what it needs.
        ///
        /// * `import_data`: An XML document that is not known; it is sent as it is.
        new(import_data "importData": &str);
    }

    /// Credit a customer with a bonus for an item review.
    ///
    /// Changes once: never repeated by itself. Credits the customer's account; every call could credit again. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    RewardItemReview -> () {
        /// A call with what it needs.
        ///
        /// * `amount`: Assumed, not documented.
        new(item_review_id "itemReviewId": &str, amount "amount": Decimal);
        /// The service's `comment`.
        comment "comment": &str,
    }

    /// Search item reviews shown to customers.
    ///
    /// Takes a customer's session, and does without. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchItemReviews -> Page<'a, common::views::ItemReviewInfo<'a>> => ["items"] common::views::ItemReviewInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &SearchItemReviewsSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Search item reviews as an operator.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchItemReviewsForOperator -> Page<'a, common::views::ItemReviewInfo<'a>> => ["items"] common::views::ItemReviewInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &SearchItemReviewsForOperatorSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Search items that have reviews.
    ///
    /// Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed. Gives
    /// one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchReviewedItems -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &SearchReviewedItemsSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Change the settings of item reviews.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateItemReviewSettings -> () {
        /// A call with what it needs.
        new(update_data "updateData": &UpdateItemReviewSettingsUpdateData);
    }
}

documents! {
    /// Of the type `ItemReviewAnswerAddData`.
    ItemReviewAnswerAddData {
        /// The service's `Text`.
        text "text": &str,
        /// The service's `Language`.
        language "language": &str,
        /// The service's `ImageFileIds`.
        image_file_ids "imageFileIds": &[&str],
    }

    /// Of the type `ItemReviewData`.
    ItemReviewData {
        /// The service's `ItemId`.
        item_id "itemId": &str,
        /// The service's `ConfigurationId`.
        configuration_id "configurationId": &str,
        /// The service's `OrderId`.
        order_id "orderId": &str,
        /// The service's `OrderLineId`.
        order_line_id "orderLineId": &str,
        /// The service's `Text`.
        text "text": &str,
        /// The service's `Language`.
        language "language": &str,
        /// The service's `Rating`.
        rating "rating": i64,
        /// The service's `ImageFileIds`.
        image_file_ids "imageFileIds": &[&str],
    }

    /// The service is known to have more members.
    SearchItemReviewsForOperatorSearchParameters {
        /// The service's `UserId`.
        user_id "userId": i64,
        /// The service's `ItemId`.
        item_id "itemId": &str,
        /// The service's `OrderId`.
        order_id "orderId": &str,
        /// The service's `ReviewIds`.
        review_ids "reviewIds": &[&str],
        /// The service's `IsApproved`.
        is_approved "isApproved": bool,
    }

    /// Of the type `SearchItemReviewsSearchParameters`.
    SearchItemReviewsSearchParameters {
        /// The service's `ItemId`.
        item_id "itemId": &str,
        /// The service's `Source`.
        source "source": enums::ReviewSource<'_>,
    }

    /// OrderBy example: ReviewTime:Desc.
    ///
    /// The service is known to have more members.
    SearchReviewedItemsSearchParameters {
        /// The service's `OrderBy`.
        order_by "orderBy": &str,
    }

    /// Of the type `UpdateItemReviewSettingsUpdateData`.
    UpdateItemReviewSettingsUpdateData {
        /// The service's `Version`.
        version "version": &str,
        /// The service's `ReviewCount`.
        review_count "reviewCount": i64,
        /// The service's `WholePlatformReviewCount`.
        whole_platform_review_count "wholePlatformReviewCount": i64,
        /// The service's `ShowWholePlatformReviews`.
        show_whole_platform_reviews "showWholePlatformReviews": bool,
    }
}
