// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.item

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.BackgroundActivityIdentificationInfo
import dev.otapi.common.BulkItems
import dev.otapi.common.Category
import dev.otapi.common.DeliveryCost
import dev.otapi.common.ItemFullInfo
import dev.otapi.common.ItemInfo
import dev.otapi.common.ItemPromotion
import dev.otapi.common.Price
import dev.otapi.given
import dev.otapi.many
import dev.otapi.texts

/** Items of marketplaces: one, or many by their ids. */
class ItemCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Get full item information together with the requested extra blocks.
     *
     * An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask again after some
     * seconds.
     *
     * Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as
     * is assumed.
     *
     * Known from other clients, not documented.
     *
     * @param blockList Known: `Description`, `RootPath`, `Vendor`, `Promotions`, `DeliveryCosts`.
     */
    suspend fun batchGetItemFullInfo(
        itemId: String,
        blockList: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): BatchItemFullInfo =
        call("BatchGetItemFullInfo", given("itemId", itemId, "blockList", blockList), options) { always("payload") { BatchItemFullInfo(it) } }

    /**
     * Calculate the total cost of an item together with the requested extra blocks.
     *
     * Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented. What it answers is less sure.
     *
     * @param blockList Known: `DeliveryModes`, `AdditionalPrices`.
     */
    suspend fun batchGetItemTotalCost(
        quantity: Int,
        itemId: String,
        promotionId: String? = null,
        configurationId: String? = null,
        blockList: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): BatchGetItemTotalCostResult =
        call("BatchGetItemTotalCost", given("quantity", quantity, "itemId", itemId, "promotionId", promotionId, "configurationId", configurationId, "blockList", blockList), options) { always("payload") { BatchGetItemTotalCostResult(it) } }

    /**
     * Get price, stock and configuration state of an item for a chosen selection.
     *
     * Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     *
     * @param blockList Known: `DeliveryModes`, `AdditionalPrices`.
     */
    suspend fun batchGetSimplifiedItemConfigurationInfo(
        itemId: String,
        request: BatchGetSimplifiedItemConfigurationInfoRequest? = null,
        blockList: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): BatchSimplifiedItemConfigurationInfo =
        call("BatchGetSimplifiedItemConfigurationInfo", given("itemId", itemId, "request", request, "blockList", blockList), options) { always("payload") { BatchSimplifiedItemConfigurationInfo(it) } }

    /**
     * Get full item information in the simplified form, with the requested extra blocks.
     *
     * An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask again after some
     * seconds.
     *
     * Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as
     * is assumed.
     *
     * Known from other clients, not documented.
     *
     * @param blockList Known: `RootPath`, `Vendor`.
     * @param itemParameters ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
     */
    suspend fun batchGetSimplifiedItemFullInfo(
        itemId: String,
        blockList: List<String>? = null,
        itemParameters: ItemParameters? = null,
        options: CallOptions = CallOptions(),
    ): BatchSimplifiedItemFullInfo =
        call("BatchGetSimplifiedItemFullInfo", given("itemId", itemId, "blockList", blockList, "itemParameters", itemParameters), options) { always("payload") { BatchSimplifiedItemFullInfo(it) } }

    /**
     * Get the instance's own additional data of an item.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getAdditionalItemInfo(
        itemId: String,
        inputLanguage: String? = null,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): AdditionalItemInfo =
        call("GetAdditionalItemInfo", given("itemId", itemId, "inputLanguage", inputLanguage, "includeMetaInfo", includeMetaInfo), options) { always("payload") { AdditionalItemInfo(it) } }

    /**
     * Get the state, and if asked the items, of a bulk item fetch.
     *
     * The answer can be tens of megabytes.
     *
     * Needs no session.
     *
     * What it answers is less sure. Newer than what older installations of the service have.
     *
     * @param getResult false asks for the state only, true for the data.
     */
    suspend fun getBulkItemsResult(
        activityId: String,
        getResult: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): BulkItems =
        call("GetBulkItemsResult", given("activityId", activityId, "getResult", getResult), options) { always("payload") { BulkItems(it) } }

    /**
     * List the configured variants of an item (no longer available).
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     *
     * @param configurators The method is out of service. An XML document that is not known; it is sent as it is.
     */
    @Deprecated("The service does not offer it any more.")
    suspend fun getConfiguredItemInfoList(
        itemId: String,
        configurators: String? = null,
        options: CallOptions = CallOptions(),
    ): List<String> =
        call("GetConfiguredItemInfoList", given("itemId", itemId, "configurators", configurators), options) { texts("payload") }

    /**
     * List the provider's delivery costs of an item for all regions.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemDeliveryCosts(
        itemId: String,
        options: CallOptions = CallOptions(),
    ): List<DeliveryCost> = call("GetItemDeliveryCosts", given("itemId", itemId), options) { many("payload") { DeliveryCost(it) } }

    /**
     * Get the translated description of an item.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemDescription(
        itemId: String,
        options: CallOptions = CallOptions(),
    ): ItemDescription = call("GetItemDescription", given("itemId", itemId), options) { always("payload") { ItemDescription(it) } }

    /**
     * Get full information about an item.
     *
     * An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask again after some
     * seconds.
     *
     * Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is assumed.
     *
     * @param itemParameters A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
     */
    suspend fun getItemFullInfo(
        itemId: String,
        itemParameters: ItemParameters? = null,
        options: CallOptions = CallOptions(),
    ): ItemFullInfo =
        call("GetItemFullInfo", given("itemId", itemId, "itemParameters", itemParameters), options) { always("payload") { ItemFullInfo(it) } }

    /**
     * Get full information about an item with its delivery costs.
     *
     * An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask again after some
     * seconds.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemFullInfoWithDeliveryCosts(
        itemId: String,
        options: CallOptions = CallOptions(),
    ): ItemFullInfo = call("GetItemFullInfoWithDeliveryCosts", given("itemId", itemId), options) { always("payload") { ItemFullInfo(it) } }

    /**
     * Get full information about an item with its promotions.
     *
     * An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being collected: ask again after some
     * seconds.
     *
     * Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     *
     * @param itemParameters A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
     */
    suspend fun getItemFullInfoWithPromotions(
        itemId: String,
        itemParameters: ItemParameters? = null,
        options: CallOptions = CallOptions(),
    ): ItemFullInfo =
        call("GetItemFullInfoWithPromotions", given("itemId", itemId, "itemParameters", itemParameters), options) { always("payload") { ItemFullInfo(it) } }

    /**
     * Get basic information about an item.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemInfo(
        itemId: String,
        options: CallOptions = CallOptions(),
    ): ItemInfo = call("GetItemInfo", given("itemId", itemId), options) { always("payload") { ItemInfo(it) } }

    /**
     * Get basic information about several items.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemInfoList(
        idsList: List<String>,
        options: CallOptions = CallOptions(),
    ): List<ItemInfo> = call("GetItemInfoList", given("idsList", idsList), options) { many("payload") { ItemInfo(it) } }

    /**
     * Get the description of an item in the provider's language.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemOriginalDescription(
        itemId: String,
        options: CallOptions = CallOptions(),
    ): ItemDescription = call("GetItemOriginalDescription", given("itemId", itemId), options) { always("payload") { ItemDescription(it) } }

    /**
     * Calculate the price of an item with the instance's price rules.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemPrice(
        itemId: String,
        quantity: Int? = null,
        promotionId: String? = null,
        configurationId: String? = null,
        options: CallOptions = CallOptions(),
    ): Price =
        call("GetItemPrice", given("itemId", itemId, "quantity", quantity, "promotionId", promotionId, "configurationId", configurationId), options) { always("payload") { Price(it) } }

    /**
     * List the promotions of an item.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemPromotions(
        itemId: String,
        options: CallOptions = CallOptions(),
    ): List<ItemPromotion> = call("GetItemPromotions", given("itemId", itemId), options) { many("payload") { ItemPromotion(it) } }

    /**
     * List the promotions of an item, trying the given number of times.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemPromotionsWithAttempts(
        itemId: String,
        attemptCount: Int? = null,
        options: CallOptions = CallOptions(),
    ): List<ItemPromotion> =
        call("GetItemPromotionsWithAttempts", given("itemId", itemId, "attemptCount", attemptCount), options) { many("payload") { ItemPromotion(it) } }

    /**
     * List the categories of an item up to the root.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemRootPath(
        itemId: String? = null,
        taoBaoCategoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): List<Category> =
        call("GetItemRootPath", given("itemId", itemId, "taoBaoCategoryId", taoBaoCategoryId), options) { many("payload") { Category(it) } }

    /**
     * Calculate the total cost of a quantity of an item with the instance's price rules.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getItemTotalCost(
        quantity: Int,
        itemId: String,
        promotionId: String? = null,
        configurationId: String? = null,
        options: CallOptions = CallOptions(),
    ): Price =
        call("GetItemTotalCost", given("quantity", quantity, "itemId", itemId, "promotionId", promotionId, "configurationId", configurationId), options) { always("payload") { Price(it) } }

    /**
     * Start fetching many items by id, in the background.
     *
     * At most 10000 items and one bulk run at a time. Read the outcome with GetBulkItemsResult. The type of the activity it starts is
     * unknown: use the one in the answer.
     *
     * Changes once: never repeated by itself. Starts a bulk fetch that is billed per item; a repeat gives the id of the running one, but
     * starts and bills anew once that has ended. Needs no session. The operator of the shop pays for each call.
     *
     * What it answers is less sure. Newer than what older installations of the service have.
     */
    suspend fun runBulkItems(
        ids: List<String>,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunBulkItems", given("ids", ids), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }

    /**
     * Change the instance's own additional data of an item.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateAdditionalItemInfo(
        itemId: String,
        updateData: AdditionalItemInfoUpdateData,
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("UpdateAdditionalItemInfo", given("itemId", itemId, "updateData", updateData, "inputLanguage", inputLanguage), options) {}
}
