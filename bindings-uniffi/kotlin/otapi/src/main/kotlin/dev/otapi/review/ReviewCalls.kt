// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.review

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.ItemInfo
import dev.otapi.common.ItemReviewInfo
import dev.otapi.given
import dev.otapi.ids.ItemReviewId
import dev.otapi.many
import dev.otapi.text
import java.math.BigDecimal
import kotlinx.coroutines.flow.Flow

/** Reviews of items. */
class ReviewCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Reply to an item review as the customer of the session.
     *
     * Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addAnswerToItemReview(
        itemReviewId: String,
        addData: ItemReviewAnswerAddData,
        options: CallOptions = CallOptions(),
    ): Unit = call("AddAnswerToItemReview", given("itemReviewId", itemReviewId, "addData", addData), options) {}

    /**
     * Reply to an item review as an operator.
     *
     * Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addAnswerToItemReviewForOperator(
        itemReviewId: String,
        addData: ItemReviewAnswerAddData,
        options: CallOptions = CallOptions(),
    ): Unit = call("AddAnswerToItemReviewForOperator", given("itemReviewId", itemReviewId, "addData", addData), options) {}

    /**
     * Post an item review as the customer of the session.
     *
     * Changes once: never repeated by itself. Posts a review; a repeat would post it twice. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addItemReview(
        addData: ItemReviewData,
        options: CallOptions = CallOptions(),
    ): ItemReviewId? = call("AddItemReview", given("addData", addData), options) { text("payload")?.let(::ItemReviewId) }

    /**
     * Approve item reviews so that they are published.
     *
     * Changes something; the same call again leaves the same state. Marks reviews as approved; a repeat finds them approved. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param itemReviewIds Assumed, not documented.
     */
    suspend fun approveItemReviews(
        itemReviewIds: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("ApproveItemReviews", given("itemReviewIds", itemReviewIds), options) {}

    /**
     * Delete item reviews.
     *
     * Changes something; the same call again leaves the same state. Deletes reviews by id; a repeat finds them gone. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     *
     * @param itemReviewIds Assumed, not documented.
     */
    suspend fun deleteItemReviews(
        itemReviewIds: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteItemReviews", given("itemReviewIds", itemReviewIds), options) {}

    /**
     * Get an item review by id.
     *
     * Takes a customer's session, and does without.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemReview(
        itemReviewId: String,
        options: CallOptions = CallOptions(),
    ): ItemReviewInfo = call("GetItemReview", given("itemReviewId", itemReviewId), options) { always("payload") { ItemReviewInfo(it) } }

    /**
     * Get the settings of item reviews.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getItemReviewSettings(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): ItemReviewSettings =
        call("GetItemReviewSettings", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { ItemReviewSettings(it) } }

    /**
     * Get one page of the provider's reviews of an item.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getTradeRateInfoListFrameAll` goes
     * through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun getTradeRateInfoListFrame(
        itemId: String,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemReview> =
        call("GetTradeRateInfoListFrame", given("itemId", itemId, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemReview(it) } } }

    /**
     * The items of all pages of [getTradeRateInfoListFrame], each page read when it is wanted. The arguments are the same: `framePosition`
     * is where it begins, `frameSize` how many items are asked for at once.
     */
    fun getTradeRateInfoListFrameAll(
        itemId: String,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemReview> =
        pages("GetTradeRateInfoListFrame", given("itemId", itemId, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemReview(it) } }

    /**
     * Vote for or against an item review.
     *
     * Changes once: never repeated by itself. Gives a vote; whether a repeat counts twice, takes the vote back or is refused is not known.
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param isPositive Assumed, not documented.
     */
    suspend fun gradeItemReview(
        itemReviewId: String,
        isPositive: Boolean,
        options: CallOptions = CallOptions(),
    ): ItemReviewGradeInfo =
        call("GradeItemReview", given("itemReviewId", itemReviewId, "isPositive", isPositive), options) { always("payload") { ItemReviewGradeInfo(it) } }

    /**
     * Import item reviews from outside.
     *
     * Changes once: never repeated by itself. Imports reviews; it counts duplicates, but how it tells them apart is not known. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param importData An XML document that is not known; it is sent as it is.
     */
    suspend fun importExternalItemReviews(
        importData: String,
        options: CallOptions = CallOptions(),
    ): ImportItemReviewsInfo =
        call("ImportExternalItemReviews", given("importData", importData), options) { always("payload") { ImportItemReviewsInfo(it) } }

    /**
     * Credit a customer with a bonus for an item review.
     *
     * Changes once: never repeated by itself. Credits the customer's account; every call could credit again. Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param amount Assumed, not documented.
     */
    suspend fun rewardItemReview(
        itemReviewId: String,
        amount: BigDecimal,
        comment: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit = call("RewardItemReview", given("itemReviewId", itemReviewId, "amount", amount, "comment", comment), options) {}

    /**
     * Search item reviews shown to customers.
     *
     * Takes a customer's session, and does without. Gives one page; `searchItemReviewsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchItemReviews(
        searchParameters: SearchItemReviewsSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemReviewInfo> =
        call("SearchItemReviews", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemReviewInfo(it) } } }

    /**
     * The items of all pages of [searchItemReviews], each page read when it is wanted. The arguments are the same: `framePosition` is where
     * it begins, `frameSize` how many items are asked for at once.
     */
    fun searchItemReviewsAll(
        searchParameters: SearchItemReviewsSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemReviewInfo> =
        pages("SearchItemReviews", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemReviewInfo(it) } }

    /**
     * Search item reviews as an operator.
     *
     * Needs an operator's session. Gives one page; `searchItemReviewsForOperatorAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchItemReviewsForOperator(
        searchParameters: SearchItemReviewsForOperatorSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemReviewInfo> =
        call("SearchItemReviewsForOperator", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemReviewInfo(it) } } }

    /**
     * The items of all pages of [searchItemReviewsForOperator], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchItemReviewsForOperatorAll(
        searchParameters: SearchItemReviewsForOperatorSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemReviewInfo> =
        pages("SearchItemReviewsForOperator", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemReviewInfo(it) } }

    /**
     * Search items that have reviews.
     *
     * Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed. Gives one page;
     * `searchReviewedItemsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchReviewedItems(
        searchParameters: SearchReviewedItemsSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ItemInfo> =
        call("SearchReviewedItems", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ItemInfo(it) } } }

    /**
     * The items of all pages of [searchReviewedItems], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchReviewedItemsAll(
        searchParameters: SearchReviewedItemsSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ItemInfo> =
        pages("SearchReviewedItems", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ItemInfo(it) } }

    /**
     * Change the settings of item reviews.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateItemReviewSettings(
        updateData: UpdateItemReviewSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateItemReviewSettings", given("updateData", updateData), options) {}
}
