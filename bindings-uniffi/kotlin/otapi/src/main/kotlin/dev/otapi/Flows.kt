// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi

import dev.otapi.common.ItemFullInfo

/**
 * The flows, which hang on the client. An input that is wrong is an [InvalidArgumentError] at once, which names what is wrong with it;
 * beyond that nothing happens before the run is pulled.
 */
abstract class Flows internal constructor(
    connection: Connection,
) : Caller(connection, 0) {
    /** Says what is missing for an order: a profile, a delivery mode. */
    @JvmOverloads
    fun prepare(
        input: PrepareInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<PrepareResult> = flow("prepare", input, options) { PrepareResult(it) }

    /** Places an order, exactly one, and accounts for every line of it. */
    @JvmOverloads
    fun place(
        input: PlaceInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<PlaceResult> = flow("place", input, options) { PlaceResult(it) }

    /** Cancels an order that came out incomplete and places another in its stead. */
    @JvmOverloads
    fun replace(
        input: ReplaceInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<PlaceResult> = flow("replace", input, options) { PlaceResult(it) }

    /** Pays an order: deposits what is missing and reserves what is open, never twice. */
    @JvmOverloads
    fun pay(
        input: PayInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<PayResult> = flow("pay", input, options) { PayResult(it) }

    /** Begins the hand-off of a marketplace account: gives the address at which a person logs in. */
    @JvmOverloads
    fun providerSession(
        input: ProviderSessionInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<ProviderSessionResult> = flow("provider_session", input, options) { ProviderSessionResult(it) }

    /** Ends the hand-off with the address to which the browser came back, in this or any other process. */
    @JvmOverloads
    fun completeProviderSession(
        input: CompleteProviderSessionInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<CompleteProviderSessionResult> = flow("complete_provider_session", input, options) { CompleteProviderSessionResult(it) }

    /** Lists the marketplace sessions that an operator can choose from. */
    @JvmOverloads
    fun providerSessions(
        input: ProviderSessionsInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<ProviderSessionsResult> = flow("provider_sessions", input, options) { ProviderSessionsResult(it) }

    /** Follows an activity, whoever started it, to its end. */
    @JvmOverloads
    fun activity(
        input: ActivityInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<ActivityResult> = flow("activity", input, options) { ActivityResult(it) }

    /** Has an order bought at the marketplace; nothing is ever bought twice by it. */
    @JvmOverloads
    fun export(
        input: ExportInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<ExportResult> = flow("export", input, options) { ExportResult(it) }

    /** Brings statuses and tracking numbers over from the marketplace, and tells what changed. */
    @JvmOverloads
    fun synchronise(
        input: SynchroniseInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<SynchroniseResult> = flow("synchronise", input, options) { SynchroniseResult(it) }

    /** Finds order lines by their marketplace order, or by the code on a parcel as a scanner gives it. */
    @JvmOverloads
    fun track(
        input: TrackInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<TrackResult> = flow("track", input, options) { TrackResult(it) }

    /** Cancels lines of an order and orders them again in a new one. */
    @JvmOverloads
    fun cancelAndReadd(
        input: CancelAndReaddInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<ReaddResult> = flow("cancel_and_readd", input, options) { ReaddResult(it) }

    /** Links the lines of an order with orders that were bought by hand at the marketplace. */
    @JvmOverloads
    fun link(
        input: LinkInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<LinkResult> = flow("link", input, options) { LinkResult(it) }

    /** Takes lines off their marketplace orders, so that they can be bought or linked again; nothing is cancelled at the marketplace. */
    @JvmOverloads
    fun unlink(
        input: UnlinkInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<LinkResult> = flow("unlink", input, options) { LinkResult(it) }

    /** Tells what is new in orders since a snapshot, without asking the marketplace. */
    @JvmOverloads
    fun watch(
        input: WatchInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<WatchResult> = flow("watch", input, options) { WatchResult(it) }

    /** Puts lines of an order into another status, and looks whether they are in it. */
    @JvmOverloads
    fun changeStatuses(
        input: ChangeStatusesInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<ChangeStatusesResult> = flow("change_statuses", input, options) { ChangeStatusesResult(it) }

    /** Changes an order's weight, delivery mode, remark or address, and looks whether it took. */
    @JvmOverloads
    fun updateOrder(
        input: UpdateOrderInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<UpdateOrderResult> = flow("update_order", input, options) { UpdateOrderResult(it) }

    /** Has the service check a basket, or some of its elements: are they still sold, at what price. */
    @JvmOverloads
    fun checkBasket(
        input: CheckBasketInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<CheckBasketResult> = flow("check_basket", input, options) { CheckBasketResult(it) }

    /**
     * Reads many items by their ids, block by block, as they come.
     *
     * The run has them one by one, as `items`.
     */
    @JvmOverloads
    fun bulkItems(
        input: BulkItemsInput,
        options: RunOptions = RunOptions(),
    ): ItemsRun<ItemFullInfo, BulkResult> = itemsFlow("bulk_items", input, options, { ItemFullInfo(it) }) { BulkResult(it) }

    /**
     * Reads what a search finds, block by block, as it comes. That these are full items is assumed.
     *
     * The run has them one by one, as `items`.
     */
    @JvmOverloads
    fun bulkSearch(
        input: BulkSearchInput,
        options: RunOptions = RunOptions(),
    ): ItemsRun<ItemFullInfo, BulkResult> = itemsFlow("bulk_search", input, options, { ItemFullInfo(it) }) { BulkResult(it) }

    /** Starts an activity by any method that does, and follows it to its end. */
    @JvmOverloads
    fun runActivity(
        input: RunActivityInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<RunActivityResult> = flow("run_activity", input, options) { RunActivityResult(it) }

    /** Lists activities, whoever started them, and the open questions of those that wait. */
    @JvmOverloads
    fun activities(
        input: ActivitiesInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<ActivitiesResult> = flow("activities", input, options) { ActivitiesResult(it) }

    /** Reads the settings of autopurchase at a marketplace by the service's own description of them. */
    @JvmOverloads
    fun settings(
        input: SettingsInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<SettingsResult> = flow("settings", input, options) { SettingsResult(it) }

    /** Changes settings of autopurchase, checked against their description, and looks whether they took. */
    @JvmOverloads
    fun updateSettings(
        input: UpdateSettingsInput,
        options: RunOptions = RunOptions(),
    ): FlowRun<UpdateSettingsResult> = flow("update_settings", input, options) { UpdateSettingsResult(it) }
}
