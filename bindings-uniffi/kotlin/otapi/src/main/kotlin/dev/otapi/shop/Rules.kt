// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.shop

import dev.otapi.Part
import dev.otapi.given
import dev.otapi.many

/** The rules, which hang on [Shop]. An argument that is wrong is an [dev.otapi.InvalidArgumentError], which names it. */
abstract class Rules internal constructor() {
    /**
     * Which configuration of an item (`GetItemFullInfo`) a buyer means by the values chosen so far, and what else can be chosen. That
     * something does not fit is no error: `problems` says why.
     *
     * @param selected What the buyer has chosen so far.
     * @param configurationId A configuration by its id, from a basket or an address.
     * @param quantity How many pieces; the least that may be ordered where it is left out.
     * @param promotionId The promotion to make use of. Left out, it is the first one that holds; an empty text asks for the price without
     * any.
     * @param currency The code of one of the currencies that the service displays; the first of them where it is left out.
     * @param withDelivery Takes the way to the warehouse into the price.
     */
    @JvmOverloads
    fun chooseConfiguration(
        item: Any,
        selected: List<SelectedValue>? = null,
        configurationId: String? = null,
        quantity: Long? = null,
        promotionId: String? = null,
        currency: String? = null,
        withDelivery: Boolean? = null,
    ): ConfigurationChoice =
        ConfigurationChoice(rule("choose_configuration", given("item", item, "selected", selected, "configurationId", configurationId, "quantity", quantity, "promotionId", promotionId, "currency", currency, "withDelivery", withDelivery)))

    /**
     * Which price to show of an item, of a list or in full, or of one of its configurations. No amount is converted or computed.
     *
     * @param quantity How many pieces; the least that may be ordered where it is left out.
     * @param promotionId The promotion to make use of. Left out, it is the first one that holds; an empty text asks for the price without
     * any.
     * @param currency The code of one of the currencies that the service displays; the first of them where it is left out.
     * @param withDelivery Takes the way to the warehouse into the price.
     */
    @JvmOverloads
    fun shownPrice(
        item: Any,
        configurationId: String? = null,
        quantity: Long? = null,
        promotionId: String? = null,
        currency: String? = null,
        withDelivery: Boolean? = null,
    ): ShownPrice =
        ShownPrice(rule("shown_price", given("item", item, "configurationId", configurationId, "quantity", quantity, "promotionId", promotionId, "currency", currency, "withDelivery", withDelivery)))

    /**
     * Joins the details of an order (`GetSalesOrderDetails…`) with its packages (`GetSalesPackageList`, `GetSalesOrderShippings`).
     *
     * @param tracking What `GetPackageTracking…` gives, each with the id of its package as `packageId`.
     * @param excludedStatusIds Statuses in which a line needs no package (11, 12, 13).
     */
    @JvmOverloads
    fun orderPackages(
        order: Any,
        packages: List<Any>,
        tracking: List<Any>? = null,
        excludedStatusIds: List<Int>? = null,
    ): OrderPackages =
        OrderPackages(rule("order_packages", given("order", order, "packages", packages, "tracking", tracking, "excludedStatusIds", excludedStatusIds)))

    /**
     * What the statuses of an order (`GetSalesOrderDetails…`) and its lines are called in the shop, and where they may go.
     *
     * @param orderStatuses What `GetOrderStatusList` gives.
     * @param lineStatuses What `GetOrderLineStatusList` gives.
     * @param available What `GetLineAvailableStatusList` gives, where it was asked.
     */
    @JvmOverloads
    fun orderStatuses(
        order: Any,
        orderStatuses: List<Any>? = null,
        lineStatuses: List<Any>? = null,
        available: List<LineStatuses>? = null,
    ): OrderStatuses =
        OrderStatuses(rule("order_statuses", given("order", order, "orderStatuses", orderStatuses, "lineStatuses", lineStatuses, "available", available)))

    /** The pictures of an item, their addresses repaired, each once. */
    fun pictures(item: Any): List<ItemPictureView> = Part(rule("pictures", given("item", item))).many("pictures") { ItemPictureView(it) }

    /** The address of a picture in its right form, and the size that it names, with the full one. */
    fun picture(url: String): PictureAddress = PictureAddress(rule("picture", given("url", url)))

    /** Which HTML of a description may be shown, for the library that cleans it. */
    fun descriptionPolicy(): DescriptionPolicy = DescriptionPolicy(rule("description_policy", emptyMap()))
}
