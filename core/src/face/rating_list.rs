// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Lists of chosen items, vendors, brands, categories and searches.

pub mod views;

use crate::face::{common, enums};
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Add elements of any content type to a rating list.
    ///
    /// Changes once: never repeated by itself. Adds elements to a list; whether a repeat adds them twice is not known.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    AddElementsSetToRatingList -> () {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>, content_type "contentType": enums::RatingListContentType<'_>, item_list "itemList": &[&str]);
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Add items to an item rating list (older than AddElementsSetToRatingList).
    ///
    /// Changes once: never repeated by itself. Adds items to a list; whether a repeat adds them twice is not known.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    AddItemRatingList -> () {
        /// A call with what it needs.
        ///
        /// * `item_list`: Assumed, not documented.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>, item_list "itemList": &[&str]);
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Get the contents of several rating lists in one call.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    BatchSearchRatingLists -> views::BatchRatingListsSearchResult<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &BatchRatingListSearchParameters,
        /// Seen in clients of the JSON endpoint.
        application_type "applicationType": enums::ApplicationType<'_>,
        /// Sent by clients that never need it.
        ///
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get the settings of automatic rating lists.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetAutoRatingListsSettings -> views::AutoRatingListsSettings<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get brands of a rating list.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetBrandRatingList -> List<'a, common::views::BrandInfo<'a>> {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>);
        /// The service's `numberItem`.
        number_item "numberItem": i64,
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Get one page of the brands of a rating list.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    GetBrandRatingListFrame -> Page<'a, common::views::BrandInfo<'a>> => ["items"] common::views::BrandInfo<'a> {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>);
        /// The service's `categoryId`.
        category_id "categoryId": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Get categories of a rating list.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetCategoryRatingList -> List<'a, common::views::Category<'a>> {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>);
        /// The service's `numberItem`.
        number_item "numberItem": i64,
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Get one page of the categories of a rating list.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    GetCategoryRatingListFrame -> Page<'a, common::views::Category<'a>> => ["items"] common::views::Category<'a> {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>);
        /// The service's `categoryId`.
        category_id "categoryId": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Get items of a rating list.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetItemRatingList -> List<'a, common::views::ItemInfo<'a>> {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>);
        /// The service's `numberItem`.
        number_item "numberItem": i64,
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Get one page of the items of a rating list.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    GetItemRatingListFrame -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>);
        /// The service's `categoryId`.
        category_id "categoryId": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// List the rating lists of a content type.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetRatingCollectionsByContent -> List<'a, views::ItemRatingCollection<'a>> {
        /// A call with what it needs.
        new(content_type "contentType": enums::RatingListContentType<'_>);
    }

    /// List the rating lists that contain an element.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetRatingListsByElement -> List<'a, views::ItemRatingCollection<'a>> {
        /// A call with what it needs.
        new(content_type "contentType": enums::RatingListContentType<'_>, item_id "itemId": &str);
    }

    /// Get search strings of a rating list.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetSearchStringRatingList -> List<'a, &'a str> {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>);
        /// The service's `numberItem`.
        number_item "numberItem": i64,
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Get vendors of a rating list.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetVendorRatingList -> List<'a, common::views::VendorInfo<'a>> {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>);
        /// The service's `numberItem`.
        number_item "numberItem": i64,
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Get one page of the vendors of a rating list.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    GetVendorRatingListFrame -> Page<'a, common::views::VendorInfo<'a>> => ["items"] common::views::VendorInfo<'a> {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>);
        /// The service's `categoryId`.
        category_id "categoryId": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Insert elements into a rating list at a given position.
    ///
    /// Changes once: never repeated by itself. Inserts elements at a position; a repeat could insert them twice. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    InsertElementsSetToRatingList -> () {
        /// A call with what it needs.
        new(insert_data "insertData": &RatingListElementsInsertData);
    }

    /// Empty a rating list of any content type.
    ///
    /// Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it empty.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemoveAllElementsRatingList -> () {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>, content_type "contentType": enums::RatingListContentType<'_>);
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Empty an item rating list.
    ///
    /// Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it empty.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemoveAllItemRatingList -> () {
        /// A call with what it needs.
        new(item_rating_type "itemRatingType": enums::ItemRatingType<'_>);
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Remove elements of any content type from a rating list.
    ///
    /// Changes something; the same call again leaves the same state. Removes elements from a rating list; a repeat
    /// finds them gone. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemoveElementsSetRatingList -> () {
        /// A call with what it needs.
        ///
        /// * `item_list`: Assumed, not documented.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>, content_type "contentType": enums::RatingListContentType<'_>, item_list "itemList": &[&str]);
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Remove items from an item rating list.
    ///
    /// Changes something; the same call again leaves the same state. Removes items from a rating list; a repeat finds
    /// them gone. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemoveItemRatingList -> () {
        /// A call with what it needs.
        ///
        /// * `item_list`: Assumed, not documented.
        new(item_rating_type "itemRatingType": enums::ItemRatingType<'_>, item_list "itemList": &[&str]);
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Start the update of automatic rating lists in the background.
    ///
    /// Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same, but a
    /// repeat leaves two runs beside each other. Needs an operator's session. Starts an activity of the type
    /// `AutoRatingListsUpdating`, which the flow `activity` follows, as is assumed.
    ///
    /// Known from other clients, not documented.
    RunAutoRatingListsUpdating -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call.
        new();
    }

    /// Get one page of the brands of a rating list found by parameters.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchRatingListBrands -> Page<'a, common::views::BrandInfo<'a>> => ["items"] common::views::BrandInfo<'a> {
        /// A call.
        new();
        /// The root is likely RatingListBrandSearchParameters.
        ///
        /// An XML document that is not known; it is sent as it is.
        search_parameters "searchParameters": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Get one page of the categories of a rating list found by parameters.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchRatingListCategories -> Page<'a, common::views::Category<'a>> => ["items"] common::views::Category<'a> {
        /// A call.
        new();
        /// The root is likely RatingListCategorySearchParameters.
        ///
        /// An XML document that is not known; it is sent as it is.
        search_parameters "searchParameters": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Get one page of the items of a rating list found by parameters.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchRatingListItems -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &RatingListItemSearchParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Get one page of the search strings of a rating list found by parameters.
    ///
    /// No total is known for its pages.
    ///
    /// Needs no session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchRatingListSearchStrings -> List<'a, &'a str> => [] &'a str {
        /// A call.
        new();
        /// The root is likely RatingListSearchStringSearchParameters.
        ///
        /// An XML document that is not known; it is sent as it is.
        search_parameters "searchParameters": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Get one page of the vendors of a rating list found by parameters.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchRatingListVendors -> Page<'a, common::views::VendorInfo<'a>> => ["items"] common::views::VendorInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &RatingListVendorSearchParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Search rating lists as an operator.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchRatingLists -> Page<'a, views::ItemRatingCollection<'a>> => ["items"] views::ItemRatingCollection<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &RatingListSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Change the settings of automatic rating lists.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its
    /// list is stated whole. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateAutoRatingListsSettings -> () {
        /// A call with what it needs.
        new(update_data "updateData": &AutoRatingListsSettingsUpdateData);
    }

    /// Move a rating list to another category id.
    ///
    /// Changes once: never repeated by itself. Moves a list to another category; a repeat finds the old place empty
    /// and could move that emptiness over the list. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateItemRatingCategoryId -> () {
        /// A call with what it needs.
        new(item_rating_type_id "itemRatingTypeId": enums::ItemRatingType<'_>, content_type "contentType": enums::RatingListContentType<'_>, old_category_id "oldCategoryId": &str, new_category_id "newCategoryId": &str);
    }
}

documents! {
    /// Of the type `AutoRatingListsSettingsUpdateData`.
    AutoRatingListsSettingsUpdateData {
        /// The service's `AllowBackgroundUpdating`.
        allow_background_updating "allowBackgroundUpdating": bool,
        /// The service's `Vendorids`.
        vendorids "vendorids": &[&str],
        /// The service's `ItemsPerVendor`.
        items_per_vendor "itemsPerVendor": i64,
    }

    /// Of the type `BatchRatingListSearchParameters`.
    BatchRatingListSearchParameters {
        /// The service's `RatingLists`.
        rating_lists "ratingLists": &[BatchSearchRatingListsRatingList],
        /// The service's `UseDefaultParameters`.
        use_default_parameters "useDefaultParameters": bool,
    }

    /// Of the type `BatchSearchRatingListsRatingList`.
    BatchSearchRatingListsRatingList {
        /// The service's `CategoryId`.
        category_id "categoryId": &str,
        /// The service's `ItemRatingType`.
        item_rating_type "itemRatingType": enums::ItemRatingType<'_>,
        /// The service's `IsRandomSearch`.
        is_random_search "isRandomSearch": bool,
        /// The service's `ContentType`.
        content_type "contentType": enums::RatingListContentType<'_>,
        /// The service's `FramePosition`.
        frame_position "framePosition": i64,
        /// The service's `FrameSize`.
        frame_size "frameSize": i64,
    }

    /// Of the type `RatingListElementsInsertData`.
    RatingListElementsInsertData {
        /// The service's `ItemRatingType`.
        item_rating_type "itemRatingType": enums::ItemRatingType<'_>,
        /// The service's `CategoryId`.
        category_id "categoryId": &str,
        /// The service's `ElementIdList`.
        element_id_list "elementIdList": &[&str],
        /// The service's `IndexNumber`.
        index_number "indexNumber": i64,
        /// The service's `ContentType`.
        content_type "contentType": enums::RatingListContentType<'_>,
    }

    /// The service is known to have more members.
    RatingListItemSearchParameters {
        /// The service's `CategoryId`.
        category_id "categoryId": &str,
        /// The service's `ItemRatingType`.
        item_rating_type "itemRatingType": enums::ItemRatingType<'_>,
        /// The service's `StuffStatus`.
        stuff_status "stuffStatus": enums::StuffStatus<'_>,
    }

    /// Of the type `RatingListSearchParameters`.
    RatingListSearchParameters {
        /// The service's `ItemRatingType`.
        item_rating_type "itemRatingType": enums::ItemRatingType<'_>,
        /// The service's `ContentType`.
        content_type "contentType": enums::RatingListContentType<'_>,
        /// The service's `CategoryIdList`.
        category_id_list "categoryIdList": &[&str],
    }

    /// The service is known to have more members.
    RatingListVendorSearchParameters {
        /// The service's `ItemRatingType`.
        item_rating_type "itemRatingType": enums::ItemRatingType<'_>,
    }
}
