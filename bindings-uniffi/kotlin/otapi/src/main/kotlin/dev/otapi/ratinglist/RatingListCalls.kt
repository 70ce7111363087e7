// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.ratinglist

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.BackgroundActivityIdentificationInfo
import dev.otapi.common.BrandInfo
import dev.otapi.common.Category
import dev.otapi.common.ItemInfo
import dev.otapi.common.VendorInfo
import dev.otapi.enums.ApplicationType
import dev.otapi.enums.ItemRatingType
import dev.otapi.enums.RatingListContentType
import dev.otapi.given
import dev.otapi.many
import dev.otapi.texts
import kotlinx.coroutines.flow.Flow

/** Lists of chosen items, vendors, brands, categories and searches. */
class RatingListCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Add elements of any content type to a rating list.
     *
     * Changes once: never repeated by itself. Adds elements to a list; whether a repeat adds them twice is not known. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addElementsSetToRatingList(
        itemRatingTypeId: ItemRatingType,
        contentType: RatingListContentType,
        itemList: List<String>,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("AddElementsSetToRatingList", given("itemRatingTypeId", itemRatingTypeId, "contentType", contentType, "itemList", itemList, "categoryId", categoryId), options) {}

    /**
     * Add items to an item rating list (older than AddElementsSetToRatingList).
     *
     * Changes once: never repeated by itself. Adds items to a list; whether a repeat adds them twice is not known. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     *
     * @param itemList Assumed, not documented.
     */
    suspend fun addItemRatingList(
        itemRatingTypeId: ItemRatingType,
        itemList: List<String>,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("AddItemRatingList", given("itemRatingTypeId", itemRatingTypeId, "itemList", itemList, "categoryId", categoryId), options) {}

    /**
     * Get the contents of several rating lists in one call.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     *
     * @param applicationType Seen in clients of the JSON endpoint.
     * @param includeMetaInfo Sent by clients that never need it. Assumed, not documented.
     */
    suspend fun batchSearchRatingLists(
        searchParameters: BatchRatingListSearchParameters? = null,
        applicationType: ApplicationType? = null,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): BatchRatingListsSearchResult =
        call("BatchSearchRatingLists", given("searchParameters", searchParameters, "applicationType", applicationType, "includeMetaInfo", includeMetaInfo), options) { always("payload") { BatchRatingListsSearchResult(it) } }

    /**
     * Get the settings of automatic rating lists.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getAutoRatingListsSettings(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): AutoRatingListsSettings =
        call("GetAutoRatingListsSettings", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { AutoRatingListsSettings(it) } }

    /**
     * Get brands of a rating list.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getBrandRatingList(
        itemRatingTypeId: ItemRatingType,
        numberItem: Int? = null,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): List<BrandInfo> =
        call("GetBrandRatingList", given("itemRatingTypeId", itemRatingTypeId, "numberItem", numberItem, "categoryId", categoryId), options) { many("payload") { BrandInfo(it) } }

    /**
     * Get one page of the brands of a rating list.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getBrandRatingListFrameAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun getBrandRatingListFrame(
        itemRatingTypeId: ItemRatingType,
        categoryId: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<BrandInfo> =
        call("GetBrandRatingListFrame", given("itemRatingTypeId", itemRatingTypeId, "categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { BrandInfo(it) } } }

    /**
     * The items of all pages of [getBrandRatingListFrame], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun getBrandRatingListFrameAll(
        itemRatingTypeId: ItemRatingType,
        categoryId: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<BrandInfo> =
        pages("GetBrandRatingListFrame", given("itemRatingTypeId", itemRatingTypeId, "categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { BrandInfo(it) } }

    /**
     * Get categories of a rating list.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCategoryRatingList(
        itemRatingTypeId: ItemRatingType,
        numberItem: Int? = null,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): List<Category> =
        call("GetCategoryRatingList", given("itemRatingTypeId", itemRatingTypeId, "numberItem", numberItem, "categoryId", categoryId), options) { many("payload") { Category(it) } }

    /**
     * Get one page of the categories of a rating list.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getCategoryRatingListFrameAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCategoryRatingListFrame(
        itemRatingTypeId: ItemRatingType,
        categoryId: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<Category> =
        call("GetCategoryRatingListFrame", given("itemRatingTypeId", itemRatingTypeId, "categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { Category(it) } } }

    /**
     * The items of all pages of [getCategoryRatingListFrame], each page read when it is wanted. The arguments are the same: `framePosition`
     * is where it begins, `frameSize` how many items are asked for at once.
     */
    fun getCategoryRatingListFrameAll(
        itemRatingTypeId: ItemRatingType,
        categoryId: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<Category> =
        pages("GetCategoryRatingListFrame", given("itemRatingTypeId", itemRatingTypeId, "categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { Category(it) } }

    /**
     * Get items of a rating list.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemRatingList(
        itemRatingTypeId: ItemRatingType,
        numberItem: Int? = null,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): List<ItemInfo> =
        call("GetItemRatingList", given("itemRatingTypeId", itemRatingTypeId, "numberItem", numberItem, "categoryId", categoryId), options) { many("payload") { ItemInfo(it) } }

    /**
     * Get one page of the items of a rating list.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getItemRatingListFrameAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemRatingListFrame(
        itemRatingTypeId: ItemRatingType,
        categoryId: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("GetItemRatingListFrame", given("itemRatingTypeId", itemRatingTypeId, "categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [getItemRatingListFrame], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun getItemRatingListFrameAll(
        itemRatingTypeId: ItemRatingType,
        categoryId: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("GetItemRatingListFrame", given("itemRatingTypeId", itemRatingTypeId, "categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * List the rating lists of a content type.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getRatingCollectionsByContent(
        contentType: RatingListContentType,
        options: CallOptions = CallOptions(),
    ): List<ItemRatingCollection> =
        call("GetRatingCollectionsByContent", given("contentType", contentType), options) { many("payload") { ItemRatingCollection(it) } }

    /**
     * List the rating lists that contain an element.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getRatingListsByElement(
        contentType: RatingListContentType,
        itemId: String,
        options: CallOptions = CallOptions(),
    ): List<ItemRatingCollection> =
        call("GetRatingListsByElement", given("contentType", contentType, "itemId", itemId), options) { many("payload") { ItemRatingCollection(it) } }

    /**
     * Get search strings of a rating list.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSearchStringRatingList(
        itemRatingTypeId: ItemRatingType,
        numberItem: Int? = null,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): List<String> =
        call("GetSearchStringRatingList", given("itemRatingTypeId", itemRatingTypeId, "numberItem", numberItem, "categoryId", categoryId), options) { texts("payload") }

    /**
     * Get vendors of a rating list.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getVendorRatingList(
        itemRatingTypeId: ItemRatingType,
        numberItem: Int? = null,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): List<VendorInfo> =
        call("GetVendorRatingList", given("itemRatingTypeId", itemRatingTypeId, "numberItem", numberItem, "categoryId", categoryId), options) { many("payload") { VendorInfo(it) } }

    /**
     * Get one page of the vendors of a rating list.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getVendorRatingListFrameAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun getVendorRatingListFrame(
        itemRatingTypeId: ItemRatingType,
        categoryId: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<VendorInfo> =
        call("GetVendorRatingListFrame", given("itemRatingTypeId", itemRatingTypeId, "categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { VendorInfo(it) } } }

    /**
     * The items of all pages of [getVendorRatingListFrame], each page read when it is wanted. The arguments are the same: `framePosition`
     * is where it begins, `frameSize` how many items are asked for at once.
     */
    fun getVendorRatingListFrameAll(
        itemRatingTypeId: ItemRatingType,
        categoryId: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<VendorInfo> =
        pages("GetVendorRatingListFrame", given("itemRatingTypeId", itemRatingTypeId, "categoryId", categoryId, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { VendorInfo(it) } }

    /**
     * Insert elements into a rating list at a given position.
     *
     * Changes once: never repeated by itself. Inserts elements at a position; a repeat could insert them twice. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun insertElementsSetToRatingList(
        insertData: RatingListElementsInsertData,
        options: CallOptions = CallOptions(),
    ): Unit = call("InsertElementsSetToRatingList", given("insertData", insertData), options) {}

    /**
     * Empty a rating list of any content type.
     *
     * Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it empty. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeAllElementsRatingList(
        itemRatingTypeId: ItemRatingType,
        contentType: RatingListContentType,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("RemoveAllElementsRatingList", given("itemRatingTypeId", itemRatingTypeId, "contentType", contentType, "categoryId", categoryId), options) {}

    /**
     * Empty an item rating list.
     *
     * Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it empty. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeAllItemRatingList(
        itemRatingType: ItemRatingType,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveAllItemRatingList", given("itemRatingType", itemRatingType, "categoryId", categoryId), options) {}

    /**
     * Remove elements of any content type from a rating list.
     *
     * Changes something; the same call again leaves the same state. Removes elements from a rating list; a repeat finds them gone. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param itemList Assumed, not documented.
     */
    suspend fun removeElementsSetRatingList(
        itemRatingTypeId: ItemRatingType,
        contentType: RatingListContentType,
        itemList: List<String>,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("RemoveElementsSetRatingList", given("itemRatingTypeId", itemRatingTypeId, "contentType", contentType, "itemList", itemList, "categoryId", categoryId), options) {}

    /**
     * Remove items from an item rating list.
     *
     * Changes something; the same call again leaves the same state. Removes items from a rating list; a repeat finds them gone. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param itemList Assumed, not documented.
     */
    suspend fun removeItemRatingList(
        itemRatingType: ItemRatingType,
        itemList: List<String>,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("RemoveItemRatingList", given("itemRatingType", itemRatingType, "itemList", itemList, "categoryId", categoryId), options) {}

    /**
     * Start the update of automatic rating lists in the background.
     *
     * Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same, but a repeat leaves two runs
     * beside each other. Needs an operator's session. Starts an activity of the type `AutoRatingListsUpdating`, which the flow `activity`
     * follows, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun runAutoRatingListsUpdating(
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunAutoRatingListsUpdating", emptyMap(), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }

    /**
     * Get one page of the brands of a rating list found by parameters.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchRatingListBrandsAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param searchParameters The root is likely RatingListBrandSearchParameters. An XML document that is not known; it is sent as it is.
     */
    suspend fun searchRatingListBrands(
        searchParameters: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<BrandInfo> =
        call("SearchRatingListBrands", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { BrandInfo(it) } } }

    /**
     * The items of all pages of [searchRatingListBrands], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchRatingListBrandsAll(
        searchParameters: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<BrandInfo> =
        pages("SearchRatingListBrands", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { BrandInfo(it) } }

    /**
     * Get one page of the categories of a rating list found by parameters.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchRatingListCategoriesAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param searchParameters The root is likely RatingListCategorySearchParameters. An XML document that is not known; it is sent as it
     * is.
     */
    suspend fun searchRatingListCategories(
        searchParameters: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<Category> =
        call("SearchRatingListCategories", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { Category(it) } } }

    /**
     * The items of all pages of [searchRatingListCategories], each page read when it is wanted. The arguments are the same: `framePosition`
     * is where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchRatingListCategoriesAll(
        searchParameters: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<Category> =
        pages("SearchRatingListCategories", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { Category(it) } }

    /**
     * Get one page of the items of a rating list found by parameters.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchRatingListItemsAll` goes through
     * all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchRatingListItems(
        searchParameters: RatingListItemSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("SearchRatingListItems", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [searchRatingListItems], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchRatingListItemsAll(
        searchParameters: RatingListItemSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("SearchRatingListItems", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * Get one page of the search strings of a rating list found by parameters.
     *
     * No total is known for its pages.
     *
     * Needs no session. Gives one page; `searchRatingListSearchStringsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param searchParameters The root is likely RatingListSearchStringSearchParameters. An XML document that is not known; it is sent as
     * it is.
     */
    suspend fun searchRatingListSearchStrings(
        searchParameters: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): List<String> =
        call("SearchRatingListSearchStrings", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { texts("payload") }

    /**
     * The items of all pages of [searchRatingListSearchStrings], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchRatingListSearchStringsAll(
        searchParameters: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<String> =
        pages("SearchRatingListSearchStrings", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> texts(list) }

    /**
     * Get one page of the vendors of a rating list found by parameters.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `searchRatingListVendorsAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchRatingListVendors(
        searchParameters: RatingListVendorSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<VendorInfo> =
        call("SearchRatingListVendors", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { VendorInfo(it) } } }

    /**
     * The items of all pages of [searchRatingListVendors], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchRatingListVendorsAll(
        searchParameters: RatingListVendorSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<VendorInfo> =
        pages("SearchRatingListVendors", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { VendorInfo(it) } }

    /**
     * Search rating lists as an operator.
     *
     * Needs an operator's session. Gives one page; `searchRatingListsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchRatingLists(
        searchParameters: RatingListSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemRatingCollection> =
        call("SearchRatingLists", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemRatingCollection(it) } } }

    /**
     * The items of all pages of [searchRatingLists], each page read when it is wanted. The arguments are the same: `framePosition` is where
     * it begins, `frameSize` how many items are asked for at once.
     */
    fun searchRatingListsAll(
        searchParameters: RatingListSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemRatingCollection> =
        pages("SearchRatingLists", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemRatingCollection(it) } }

    /**
     * Change the settings of automatic rating lists.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its list is stated whole.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateAutoRatingListsSettings(
        updateData: AutoRatingListsSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateAutoRatingListsSettings", given("updateData", updateData), options) {}

    /**
     * Move a rating list to another category id.
     *
     * Changes once: never repeated by itself. Moves a list to another category; a repeat finds the old place empty and could move that
     * emptiness over the list. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateItemRatingCategoryId(
        itemRatingTypeId: ItemRatingType,
        contentType: RatingListContentType,
        oldCategoryId: String,
        newCategoryId: String,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("UpdateItemRatingCategoryId", given("itemRatingTypeId", itemRatingTypeId, "contentType", contentType, "oldCategoryId", oldCategoryId, "newCategoryId", newCategoryId), options) {}
}
