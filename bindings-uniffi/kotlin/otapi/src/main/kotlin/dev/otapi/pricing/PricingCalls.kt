// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.pricing

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.BasePrice
import dev.otapi.common.Category
import dev.otapi.common.Price
import dev.otapi.given
import dev.otapi.ids.PriceFormationGroupId
import dev.otapi.int
import dev.otapi.many

/** How prices are formed. */
class PricingCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Create a price formation group.
     *
     * Changes once: never repeated by itself. Creates a group; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addPriceFormationGroup(
        priceFormationGroupInfo: PriceFormationGroupInfoInput,
        options: CallOptions = CallOptions(),
    ): PriceFormationGroupId? =
        call("AddPriceFormationGroup", given("priceFormationGroupInfo", priceFormationGroupInfo), options) { int("payload")?.let(::PriceFormationGroupId) }

    /**
     * Add two prices given as documents.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     *
     * @param first An XML document that is not known; it is sent as it is.
     * @param second An XML document that is not known; it is sent as it is.
     */
    suspend fun addPrices(
        first: String,
        second: String,
        options: CallOptions = CallOptions(),
    ): BasePrice = call("AddPrices", given("first", first, "second", second), options) { always("payload") { BasePrice(it) } }

    /**
     * Change a price formation group.
     *
     * Changes something; the same call again leaves the same state. Sets a group to the given state; its intervals are stated whole. Needs
     * an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editPriceFormationGroup(
        priceFormationGroupId: Int,
        priceFormationGroupInfo: PriceFormationGroupInfoInput,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("EditPriceFormationGroup", given("priceFormationGroupId", priceFormationGroupId, "priceFormationGroupInfo", priceFormationGroupInfo), options) {}

    /**
     * Change the instance-wide price formation settings.
     *
     * Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editPriceFormationSettings(
        priceFormationSettings: EditablePriceFormationSettingsInput,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditPriceFormationSettings", given("priceFormationSettings", priceFormationSettings), options) {}

    /**
     * Calculate a trial price for a category from given price settings.
     *
     * Needs no session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     *
     * @param variablesPriceSettings An XML document that is not known; it is sent as it is.
     */
    suspend fun getCalculatedPrice(
        categoryId: String? = null,
        variablesPriceSettings: String? = null,
        options: CallOptions = CallOptions(),
    ): Price =
        call("GetCalculatedPrice", given("categoryId", categoryId, "variablesPriceSettings", variablesPriceSettings), options) { always("payload") { Price(it) } }

    /**
     * List the categories bound to a price formation group.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCategoriesOfPriceFormationGroup(
        priceFormationGroupId: Int,
        options: CallOptions = CallOptions(),
    ): List<Category> =
        call("GetCategoriesOfPriceFormationGroup", given("priceFormationGroupId", priceFormationGroupId), options) { many("payload") { Category(it) } }

    /**
     * List trial market prices calculated from given settings.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     *
     * @param variablesPriceSettings An XML document that is not known; it is sent as it is.
     */
    suspend fun getItemMarketPriceList(
        categoryId: String? = null,
        variablesPriceSettings: String? = null,
        currencyName: String? = null,
        options: CallOptions = CallOptions(),
    ): List<ItemMarketPriceInfo> =
        call("GetItemMarketPriceList", given("categoryId", categoryId, "variablesPriceSettings", variablesPriceSettings, "currencyName", currencyName), options) { many("payload") { ItemMarketPriceInfo(it) } }

    /**
     * List the merchants the instance sells through.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getMarketMerchInfoList(
        options: CallOptions = CallOptions(),
    ): List<MarketMerchInfo> = call("GetMarketMerchInfoList", emptyMap(), options) { many("payload") { MarketMerchInfo(it) } }

    /**
     * Get the price configuration of merchants.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getMarketsMerchPriceConfigXml(
        options: CallOptions = CallOptions(),
    ): List<MarketMerchPriceConfig> =
        call("GetMarketsMerchPriceConfigXML", emptyMap(), options) { many("payload") { MarketMerchPriceConfig(it) } }

    /**
     * Get a price formation group.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPriceFormationGroup(
        priceFormationGroupId: Int,
        options: CallOptions = CallOptions(),
    ): PriceFormationGroupInfo =
        call("GetPriceFormationGroup", given("priceFormationGroupId", priceFormationGroupId), options) { always("payload") { PriceFormationGroupInfo(it) } }

    /**
     * List the price formation groups.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPriceFormationGroupList(
        options: CallOptions = CallOptions(),
    ): List<PriceFormationGroupInfo> =
        call("GetPriceFormationGroupList", emptyMap(), options) { many("payload") { PriceFormationGroupInfo(it) } }

    /**
     * Get the instance-wide price formation settings.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPriceFormationSettings(
        options: CallOptions = CallOptions(),
    ): EditablePriceFormationSettings =
        call("GetPriceFormationSettings", emptyMap(), options) { always("payload") { EditablePriceFormationSettings(it) } }

    /**
     * Get a price formation strategy.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPriceFormationStrategy(
        strategyId: Int,
        options: CallOptions = CallOptions(),
    ): StrategyInfo = call("GetPriceFormationStrategy", given("strategyId", strategyId), options) { always("payload") { StrategyInfo(it) } }

    /**
     * List the price formation strategies.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPriceFormationStrategyList(
        options: CallOptions = CallOptions(),
    ): List<StrategyInfo> = call("GetPriceFormationStrategyList", emptyMap(), options) { many("payload") { StrategyInfo(it) } }

    /**
     * Unbind a category from a price formation group.
     *
     * Changes something; the same call again leaves the same state. Unbinds a category from a group; a repeat finds it unbound. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeCategoryFromPriceFormationGroup(
        categoryId: String,
        priceFormationGroupId: Int,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("RemoveCategoryFromPriceFormationGroup", given("categoryId", categoryId, "priceFormationGroupId", priceFormationGroupId), options) {}

    /**
     * Delete a price formation group.
     *
     * Changes something; the same call again leaves the same state. Deletes a group by id; a repeat finds it gone. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removePriceFormationGroup(
        priceFormationGroupId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemovePriceFormationGroup", given("priceFormationGroupId", priceFormationGroupId), options) {}

    /**
     * Make a price formation group the default one.
     *
     * Changes something; the same call again leaves the same state. Sets which group is the default one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun setDefaultPriceFormationGroup(
        priceFormationGroupId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("SetDefaultPriceFormationGroup", given("priceFormationGroupId", priceFormationGroupId), options) {}

    /**
     * Change the price configuration of merchants.
     *
     * Changes once: never repeated by itself. Its document is unknown and holds lists of groups that a repeat could create again. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param marketMerchPriceConfigList Likely the content that GetMarketsMerchPriceConfigXML returns. An XML document that is not known;
     * it is sent as it is.
     */
    suspend fun setMarketsMerchPriceConfigXml(
        marketMerchPriceConfigList: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("SetMarketsMerchPriceConfigXML", given("marketMerchPriceConfigList", marketMerchPriceConfigList), options) {}

    /**
     * Bind a category to a price formation group.
     *
     * Changes something; the same call again leaves the same state. Sets the group of a category. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun setPriceFormationGroupToCategory(
        categoryId: String,
        priceFormationGroupId: Int,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("SetPriceFormationGroupToCategory", given("categoryId", categoryId, "priceFormationGroupId", priceFormationGroupId), options) {}
}
