// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.providerorders

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.BackgroundActivityIdentificationInfo
import dev.otapi.enums.ItemProviderType
import dev.otapi.given
import dev.otapi.many

/** Buying at marketplaces: exporting orders to them, linking, synchronising. */
class ProviderOrdersCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Get the data needed to open a new session with a provider for order placing.
     *
     * Changes something; the same call again leaves the same state. Opens a login attempt at the marketplace and gives its address; a
     * repeat opens another and the unused one lapses. Needs an operator's session.
     *
     * @param returnUrl The browser comes back here with the finished session or an error; the names of its parameters are not documented.
     */
    suspend fun getProviderOrdersIntegrationSessionAuthenticationInfo(
        providerType: ItemProviderType,
        returnUrl: String,
        options: CallOptions = CallOptions(),
    ): ProviderAuthenticationInfo =
        call("GetProviderOrdersIntegrationSessionAuthenticationInfo", given("providerType", providerType, "returnUrl", returnUrl), options) { always("payload") { ProviderAuthenticationInfo(it) } }

    /**
     * List the provider sessions used for order placing.
     *
     * Needs an operator's session.
     */
    suspend fun getProviderOrdersIntegrationSessionInfoList(
        providerType: ItemProviderType,
        options: CallOptions = CallOptions(),
    ): List<ProviderSessionInfo> =
        call("GetProviderOrdersIntegrationSessionInfoList", given("providerType", providerType), options) { many("payload") { ProviderSessionInfo(it) } }

    /**
     * Get the settings of order placing with a provider.
     *
     * Needs an operator's session.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getProviderOrdersIntegrationSettings(
        providerType: ItemProviderType,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): ProviderOrdersIntegrationSettings =
        call("GetProviderOrdersIntegrationSettings", given("providerType", providerType, "includeMetaInfo", includeMetaInfo), options) { always("payload") { ProviderOrdersIntegrationSettings(it) } }

    /**
     * Start placing an order's lines with a provider, in the background.
     *
     * Returns at once; work, questions and errors happen in the activity. Whether a second export of the same order joins, fails or runs
     * beside the first is not known.
     *
     * Changes once: never repeated by itself. Starts buying at the marketplace; a second run could buy the same goods twice. Needs an
     * operator's session. Wants a session with the marketplace, too: the option `provider`. Starts an activity of the type
     * `ProviderOrdersIntegrationExporting`, which the flow `activity` follows, as is assumed.
     */
    suspend fun runOrderExportingToProvider(
        providerType: ItemProviderType,
        parameters: ProviderOrdersParameters,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunOrderExportingToProvider", given("providerType", providerType, "parameters", parameters), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }

    /**
     * Start linking an order with existing provider orders, in the background.
     *
     * Changes once: never repeated by itself. Starts linking order lines to marketplace orders; what a second run meanwhile does is not
     * known. Needs an operator's session. Wants a session with the marketplace, too: the option `provider`. Starts an activity of the type
     * `ProviderOrdersIntegrationLinking`, which the flow `activity` follows, as is assumed.
     *
     * @param parameters Assumed, not documented.
     */
    suspend fun runOrderLinkingWithProvider(
        providerType: ItemProviderType,
        parameters: ProviderOrdersParameters,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunOrderLinkingWithProvider", given("providerType", providerType, "parameters", parameters), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }

    /**
     * Start unlinking an order from its provider orders, in the background.
     *
     * Without line ids all linked lines of the order are unlinked; the documentation contradicts itself here.
     *
     * Changes once: never repeated by itself. Starts unlinking order lines; a late repeat could undo links that were made since. Needs an
     * operator's session. Wants a session with the marketplace, too: the option `provider`. Starts an activity of the type
     * `ProviderOrdersIntegrationUnlinking`, which the flow `activity` follows, as is assumed.
     *
     * @param parameters Assumed, not documented.
     */
    suspend fun runOrderUnlinkingFromProvider(
        providerType: ItemProviderType,
        parameters: ProviderOrdersParameters,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunOrderUnlinkingFromProvider", given("providerType", providerType, "parameters", parameters), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }

    /**
     * Start synchronising orders with a provider, in the background.
     *
     * Runs by itself from time to time; this starts it by hand. Statuses come from the marketplace only, nothing goes there.
     *
     * Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same, but a repeat leaves two runs
     * beside each other. Needs an operator's session. Wants a session with the marketplace, too: the option `provider`. Starts an activity
     * of the type `ProviderOrdersIntegrationSynchronizing`, which the flow `activity` follows, as is assumed.
     *
     * @param parameters Ids of the orders to synchronise. A newer parameter; what the service does with it was not seen.
     */
    suspend fun runOrdersSynchronizingWithProvider(
        providerType: ItemProviderType,
        parameters: ProviderOrdersParameters? = null,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunOrdersSynchronizingWithProvider", given("providerType", providerType, "parameters", parameters), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }

    /**
     * Change the settings of order placing with a provider.
     *
     * Changes once: never repeated by itself. Its document is unknown and holds mappings that a repeat could add to again. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param updateData A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML document that is not known; it
     * is sent as it is.
     */
    suspend fun updateProviderOrdersIntegrationSettings(
        providerType: ItemProviderType,
        updateData: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateProviderOrdersIntegrationSettings", given("providerType", providerType, "updateData", updateData), options) {}
}
