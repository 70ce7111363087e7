// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.search

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.BackgroundActivityIdentificationInfo
import dev.otapi.common.BulkItems
import dev.otapi.common.ItemInfo
import dev.otapi.common.ProviderSearchMethodInfo
import dev.otapi.common.SearchItemsParametersInput
import dev.otapi.given
import dev.otapi.many
import kotlinx.coroutines.flow.Flow

/** Searching items at marketplaces. */
class SearchCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Search items and get the page together with the requested extra blocks.
     *
     * At most MaximumPageCount pages can be read, whatever TotalCount says.
     *
     * Takes a customer's session, and does without. The operator of the shop pays for each call. Gives one page; `batchSearchItemsFrameAll`
     * goes through all of them.
     *
     * @param blockList Known: `SubCategories`, `SearchProperties`, `RootPath`, `Vendor`, `Brand`, `Category`, `HintCategories`,
     * `AvailableSearchMethods`.
     */
    suspend fun batchSearchItemsFrame(
        parameters: SearchItemsParametersInput? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        blockList: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): BatchItemSearchResult =
        call("BatchSearchItemsFrame", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize, "blockList", blockList), options) { always("payload") { BatchItemSearchResult(it) } }

    /**
     * The items of all pages of [batchSearchItemsFrame], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun batchSearchItemsFrameAll(
        parameters: SearchItemsParametersInput? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        blockList: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("BatchSearchItemsFrame", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize, "blockList", blockList), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * Get one page of a category's items that match a filter.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `findCategoryItemInfoListFrameAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun findCategoryItemInfoListFrame(
        categoryId: String,
        categoryItemFilter: SearchItemsParametersInput? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("FindCategoryItemInfoListFrame", given("categoryId", categoryId, "categoryItemFilter", categoryItemFilter, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [findCategoryItemInfoListFrame], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun findCategoryItemInfoListFrameAll(
        categoryId: String,
        categoryItemFilter: SearchItemsParametersInput? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("FindCategoryItemInfoListFrame", given("categoryId", categoryId, "categoryItemFilter", categoryItemFilter, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * Get one page of a category's items that match a filter, without titles.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
     * `findCategoryItemSimpleInfoListFrameAll` goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun findCategoryItemSimpleInfoListFrame(
        categoryId: String,
        categoryItemFilter: SearchItemsParametersInput? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("FindCategoryItemSimpleInfoListFrame", given("categoryId", categoryId, "categoryItemFilter", categoryItemFilter, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [findCategoryItemSimpleInfoListFrame], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun findCategoryItemSimpleInfoListFrameAll(
        categoryId: String,
        categoryItemFilter: SearchItemsParametersInput? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("FindCategoryItemSimpleInfoListFrame", given("categoryId", categoryId, "categoryItemFilter", categoryItemFilter, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * Search items by title and get one page of results.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `findItemInfoListFrameByTitleAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param searchParameters The root is likely SearchItemsParameters. An XML document that is not known; it is sent as it is.
     */
    suspend fun findItemInfoListFrameByTitle(
        searchParameters: String? = null,
        itemTitle: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        languageOfQuery: String? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("FindItemInfoListFrameByTitle", given("searchParameters", searchParameters, "itemTitle", itemTitle, "framePosition", framePosition, "frameSize", frameSize, "languageOfQuery", languageOfQuery), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [findItemInfoListFrameByTitle], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun findItemInfoListFrameByTitleAll(
        searchParameters: String? = null,
        itemTitle: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        languageOfQuery: String? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("FindItemInfoListFrameByTitle", given("searchParameters", searchParameters, "itemTitle", itemTitle, "framePosition", framePosition, "frameSize", frameSize, "languageOfQuery", languageOfQuery), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * Search items by title and get one page of results without titles.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `findItemSimpleInfoListFrameByTitleAll`
     * goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param searchParameters The root is likely SearchItemsParameters. An XML document that is not known; it is sent as it is.
     */
    suspend fun findItemSimpleInfoListFrameByTitle(
        searchParameters: String? = null,
        itemTitle: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        languageOfQuery: String? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("FindItemSimpleInfoListFrameByTitle", given("searchParameters", searchParameters, "itemTitle", itemTitle, "framePosition", framePosition, "frameSize", frameSize, "languageOfQuery", languageOfQuery), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [findItemSimpleInfoListFrameByTitle], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun findItemSimpleInfoListFrameByTitleAll(
        searchParameters: String? = null,
        itemTitle: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        languageOfQuery: String? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("FindItemSimpleInfoListFrameByTitle", given("searchParameters", searchParameters, "itemTitle", itemTitle, "framePosition", framePosition, "frameSize", frameSize, "languageOfQuery", languageOfQuery), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * List the search methods that support the given search parameters.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getAvailableProviderSearchMethodInfoListForSearchParameters(
        searchParameters: SearchItemsParametersInput? = null,
        options: CallOptions = CallOptions(),
    ): List<ProviderSearchMethodInfo> =
        call("GetAvailableProviderSearchMethodInfoListForSearchParameters", given("searchParameters", searchParameters), options) { many("payload") { ProviderSearchMethodInfo(it) } }

    /**
     * Get the state, and if asked the items, of a bulk item search.
     *
     * The answer can be tens of megabytes.
     *
     * Needs no session.
     *
     * What it answers is less sure. Newer than what older installations of the service have.
     *
     * @param getResult false asks for the state only, true for the data.
     */
    suspend fun getBulkSearchItemsResult(
        activityId: String,
        getResult: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): BulkItems =
        call("GetBulkSearchItemsResult", given("activityId", activityId, "getResult", getResult), options) { always("payload") { BulkItems(it) } }

    /**
     * Get one page of the items of a category.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getCategoryItemInfoListFrameAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCategoryItemInfoListFrame(
        categoryId: String,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("GetCategoryItemInfoListFrame", given("categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [getCategoryItemInfoListFrame], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun getCategoryItemInfoListFrameAll(
        categoryId: String,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("GetCategoryItemInfoListFrame", given("categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * Get one page of the items of a category, without titles.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getCategoryItemSimpleInfoListFrameAll`
     * goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCategoryItemSimpleInfoListFrame(
        categoryId: String,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("GetCategoryItemSimpleInfoListFrame", given("categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [getCategoryItemSimpleInfoListFrame], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun getCategoryItemSimpleInfoListFrameAll(
        categoryId: String,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("GetCategoryItemSimpleInfoListFrame", given("categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * List the properties that items of a category can be filtered by.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCategorySearchProperties(
        categoryId: String,
        options: CallOptions = CallOptions(),
    ): List<ItemSearchProperty> =
        call("GetCategorySearchProperties", given("categoryId", categoryId), options) { many("payload") { ItemSearchProperty(it) } }

    /**
     * Get promoted (affiliate) items by id.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     *
     * @param itemIds Assumed, not documented.
     */
    suspend fun getPromoteItems(
        itemIds: List<String>,
        promotedId: String? = null,
        options: CallOptions = CallOptions(),
    ): List<PromoItemInfo> =
        call("GetPromoteItems", given("itemIds", itemIds, "promotedId", promotedId), options) { many("payload") { PromoItemInfo(it) } }

    /**
     * Get one page of a vendor's items in a given order.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getVendorItemInfoSortedListFrameAll`
     * goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param sortingParameters An XML document that is not known; it is sent as it is.
     */
    suspend fun getVendorItemInfoSortedListFrame(
        vendorId: String,
        framePosition: Int? = null,
        frameSize: Int? = null,
        sortingParameters: String? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("GetVendorItemInfoSortedListFrame", given("vendorId", vendorId, "framePosition", framePosition, "frameSize", frameSize, "sortingParameters", sortingParameters), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [getVendorItemInfoSortedListFrame], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun getVendorItemInfoSortedListFrameAll(
        vendorId: String,
        framePosition: Int? = null,
        frameSize: Int? = null,
        sortingParameters: String? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("GetVendorItemInfoSortedListFrame", given("vendorId", vendorId, "framePosition", framePosition, "frameSize", frameSize, "sortingParameters", sortingParameters), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * Get one page of a vendor's items in a given order, without titles.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
     * `getVendorItemSimpleInfoSortedListFrameAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param sortingParameters An XML document that is not known; it is sent as it is.
     */
    suspend fun getVendorItemSimpleInfoSortedListFrame(
        vendorId: String,
        framePosition: Int? = null,
        frameSize: Int? = null,
        sortingParameters: String? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("GetVendorItemSimpleInfoSortedListFrame", given("vendorId", vendorId, "framePosition", framePosition, "frameSize", frameSize, "sortingParameters", sortingParameters), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [getVendorItemSimpleInfoSortedListFrame], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun getVendorItemSimpleInfoSortedListFrameAll(
        vendorId: String,
        framePosition: Int? = null,
        frameSize: Int? = null,
        sortingParameters: String? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("GetVendorItemSimpleInfoSortedListFrame", given("vendorId", vendorId, "framePosition", framePosition, "frameSize", frameSize, "sortingParameters", sortingParameters), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * Start a bulk item search, in the background.
     *
     * At most 10000 items and one bulk run at a time; framePosition and frameSize say which part of the results to fetch. Read the outcome
     * with GetBulkSearchItemsResult. The type of the activity it starts is unknown: use the one in the answer.
     *
     * Changes once: never repeated by itself. Starts a bulk search that is billed per item; a repeat gives the id of the running one, but
     * starts and bills anew once that has ended. Needs no session. The operator of the shop pays for each call.
     *
     * What it answers is less sure. Newer than what older installations of the service have.
     *
     * @param frameSize At most 10000.
     */
    suspend fun runBulkSearchItems(
        parameters: SearchItemsParametersInput? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunBulkSearchItems", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }

    /**
     * Search items and get one page of results.
     *
     * At most MaximumPageCount pages can be read, whatever TotalCount says.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchItemsFrameAll` goes through all
     * of them.
     */
    suspend fun searchItemsFrame(
        parameters: SearchItemsParametersInput? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): ItemSearchResult =
        call("SearchItemsFrame", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { ItemSearchResult(it) } }

    /**
     * The items of all pages of [searchItemsFrame], each page read when it is wanted. The arguments are the same: `framePosition` is where
     * it begins, `frameSize` how many items are asked for at once.
     */
    fun searchItemsFrameAll(
        parameters: SearchItemsParametersInput? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("SearchItemsFrame", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * Search promoted (affiliate) items and get one page of results.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchPromoteItemsFrameAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param parameters The root is likely SearchItemsParameters. An XML document that is not known; it is sent as it is.
     */
    suspend fun searchPromoteItemsFrame(
        parameters: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<PromoItemInfo> =
        call("SearchPromoteItemsFrame", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { PromoItemInfo(it) } } }

    /**
     * The items of all pages of [searchPromoteItemsFrame], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchPromoteItemsFrameAll(
        parameters: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<PromoItemInfo> =
        pages("SearchPromoteItemsFrame", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { PromoItemInfo(it) } }
}
