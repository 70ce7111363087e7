// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Searching items at marketplaces.

pub mod views;

use crate::face::common;
use crate::typed::declare::methods;
use crate::typed::{List, Page};

methods! {
    /// Search items and get the page together with the requested extra blocks.
    ///
    /// At most MaximumPageCount pages can be read, whatever TotalCount says.
    ///
    /// Takes a customer's session, and does without. The operator of the shop pays for each call. Gives one page;
    /// `typed::Pages` goes through all of them.
    BatchSearchItemsFrame -> views::BatchItemSearchResult<'a> => ["items", "items"] common::views::ItemInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlParameters`.
        parameters "parameters": &common::SearchItemsParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
        /// Known: `SubCategories`, `SearchProperties`, `RootPath`, `Vendor`, `Brand`, `Category`, `HintCategories`,
        /// `AvailableSearchMethods`.
        block_list "blockList": &[&str],
    }

    /// Get one page of a category's items that match a filter.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    FindCategoryItemInfoListFrame -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
        /// The service's `categoryItemFilter`.
        category_item_filter "categoryItemFilter": &common::SearchItemsParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Get one page of a category's items that match a filter, without titles.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    FindCategoryItemSimpleInfoListFrame -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
        /// The service's `categoryItemFilter`.
        category_item_filter "categoryItemFilter": &common::SearchItemsParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Search items by title and get one page of results.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    FindItemInfoListFrameByTitle -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call.
        new();
        /// The root is likely SearchItemsParameters.
        ///
        /// An XML document that is not known; it is sent as it is.
        search_parameters "searchParameters": &str,
        /// The service's `itemTitle`.
        item_title "itemTitle": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
        /// The service's `languageOfQuery`.
        language_of_query "languageOfQuery": &str,
    }

    /// Search items by title and get one page of results without titles.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    FindItemSimpleInfoListFrameByTitle -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call.
        new();
        /// The root is likely SearchItemsParameters.
        ///
        /// An XML document that is not known; it is sent as it is.
        search_parameters "searchParameters": &str,
        /// The service's `itemTitle`.
        item_title "itemTitle": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
        /// The service's `languageOfQuery`.
        language_of_query "languageOfQuery": &str,
    }

    /// List the search methods that support the given search parameters.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetAvailableProviderSearchMethodInfoListForSearchParameters -> List<'a, common::views::ProviderSearchMethodInfo<'a>> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &common::SearchItemsParameters,
    }

    /// Get the state, and if asked the items, of a bulk item search.
    ///
    /// The answer can be tens of megabytes.
    ///
    /// Needs no session.
    ///
    /// What it answers is less sure. Newer than what older installations of the service have.
    GetBulkSearchItemsResult -> common::views::BulkItems<'a> {
        /// A call with what it needs.
        new(activity_id "activityId": &str);
        /// false asks for the state only, true for the data.
        get_result "getResult": bool,
    }

    /// Get one page of the items of a category.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    GetCategoryItemInfoListFrame -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Get one page of the items of a category, without titles.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    GetCategoryItemSimpleInfoListFrame -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// List the properties that items of a category can be filtered by.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetCategorySearchProperties -> List<'a, views::ItemSearchProperty<'a>> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
    }

    /// Get promoted (affiliate) items by id.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetPromoteItems -> List<'a, views::PromoItemInfo<'a>> {
        /// A call with what it needs.
        ///
        /// * `item_ids`: Assumed, not documented.
        new(item_ids "itemIds": &[&str]);
        /// The service's `promotedId`.
        promoted_id "promotedId": &str,
    }

    /// Get one page of a vendor's items in a given order.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    GetVendorItemInfoSortedListFrame -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call with what it needs.
        new(vendor_id "vendorId": &str);
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
        /// An XML document that is not known; it is sent as it is.
        sorting_parameters "sortingParameters": &str,
    }

    /// Get one page of a vendor's items in a given order, without titles.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    GetVendorItemSimpleInfoSortedListFrame -> Page<'a, common::views::ItemInfo<'a>> => ["items"] common::views::ItemInfo<'a> {
        /// A call with what it needs.
        new(vendor_id "vendorId": &str);
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
        /// An XML document that is not known; it is sent as it is.
        sorting_parameters "sortingParameters": &str,
    }

    /// Start a bulk item search, in the background.
    ///
    /// At most 10000 items and one bulk run at a time; framePosition and frameSize say which part of the results to
    /// fetch. Read the outcome with GetBulkSearchItemsResult. The type of the activity it starts is unknown: use the
    /// one in the answer.
    ///
    /// Changes once: never repeated by itself. Starts a bulk search that is billed per item; a repeat gives the id of
    /// the running one, but starts and bills anew once that has ended. Needs no session. The operator of the shop pays
    /// for each call.
    ///
    /// What it answers is less sure. Newer than what older installations of the service have.
    RunBulkSearchItems -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlParameters`.
        parameters "parameters": &common::SearchItemsParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// At most 10000.
        frame_size "frameSize": i64,
    }

    /// Search items and get one page of results.
    ///
    /// At most MaximumPageCount pages can be read, whatever TotalCount says.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    SearchItemsFrame -> views::ItemSearchResult<'a> => ["items"] common::views::ItemInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlParameters`.
        parameters "parameters": &common::SearchItemsParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Search promoted (affiliate) items and get one page of results.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchPromoteItemsFrame -> Page<'a, views::PromoItemInfo<'a>> => ["items"] views::PromoItemInfo<'a> {
        /// A call.
        new();
        /// The root is likely SearchItemsParameters.
        ///
        /// An XML document that is not known; it is sent as it is.
        parameters "parameters": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }
}
