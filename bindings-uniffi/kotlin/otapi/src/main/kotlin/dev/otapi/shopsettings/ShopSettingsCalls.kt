// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.shopsettings

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.NamedProperty
import dev.otapi.common.ShowcaseSettings
import dev.otapi.enums.ApplicationType
import dev.otapi.given
import dev.otapi.many
import dev.otapi.texts

/** Settings of the shop. */
class ShopSettingsCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * List the features the item source can have.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getAvailableFeatureInfoList(
        options: CallOptions = CallOptions(),
    ): List<FeatureInfo> = call("GetAvailableFeatureInfoList", emptyMap(), options) { many("payload") { FeatureInfo(it) } }

    /**
     * Get the settings of the cart and favourites.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getCollectionsSettings(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): CollectionsSettings =
        call("GetCollectionsSettings", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { CollectionsSettings(it) } }

    /**
     * Get the public options of the instance (languages, currencies, features).
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     *
     * @param applicationType A newer parameter.
     * @param includeMetaInfo Sent by clients that never need it. Assumed, not documented.
     */
    suspend fun getCommonInstanceOptionsInfo(
        applicationType: ApplicationType? = null,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): CommonInstanceOptionsInfo =
        call("GetCommonInstanceOptionsInfo", given("applicationType", applicationType, "includeMetaInfo", includeMetaInfo), options) { always("payload") { CommonInstanceOptionsInfo(it) } }

    /**
     * Get the settings of a mail server.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getEmailServerInfo(
        serverId: String,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): EmailServerInfo =
        call("GetEmailServerInfo", given("serverId", serverId, "includeMetaInfo", includeMetaInfo), options) { always("payload") { EmailServerInfo(it) } }

    /**
     * List the configured mail servers.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getEmailServerInfoList(
        options: CallOptions = CallOptions(),
    ): List<EmailServerInfo> = call("GetEmailServerInfoList", emptyMap(), options) { many("payload") { EmailServerInfo(it) } }

    /**
     * List the features enabled for the instance.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getEnabledFeatures(
        options: CallOptions = CallOptions(),
    ): List<String> = call("GetEnabledFeatures", emptyMap(), options) { texts("payload") }

    /**
     * Get the options of the instance.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getInstanceOptionsInfo(
        options: CallOptions = CallOptions(),
    ): InstanceOptionsInfo = call("GetInstanceOptionsInfo", emptyMap(), options) { always("payload") { InstanceOptionsInfo(it) } }

    /**
     * List the languages of the API.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getLanguageInfoList(
        options: CallOptions = CallOptions(),
    ): List<NamedProperty> = call("GetLanguageInfoList", emptyMap(), options) { many("payload") { NamedProperty(it) } }

    /**
     * Get the showcase (sale conditions) settings.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getShowcase(
        options: CallOptions = CallOptions(),
    ): ShowcaseSettings = call("GetShowcase", emptyMap(), options) { always("payload") { ShowcaseSettings(it) } }

    /**
     * Get the web shop settings (languages, catalogue structure, delivery region).
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getWebUiSettings(
        options: CallOptions = CallOptions(),
    ): WebUISettings = call("GetWebUISettings", emptyMap(), options) { always("payload") { WebUISettings(it) } }

    /**
     * Change the showcase (sale conditions) settings.
     *
     * Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun setShowcaseSettings(
        settings: SetShowcaseSettingsSettings,
        options: CallOptions = CallOptions(),
    ): Unit = call("SetShowcaseSettings", given("settings", settings), options) {}

    /**
     * Change the web shop settings.
     *
     * Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun setWebUiSettings(
        settings: SetWebUISettingsSettings,
        options: CallOptions = CallOptions(),
    ): Unit = call("SetWebUISettings", given("settings", settings), options) {}

    /**
     * Send a test message through a mail server.
     *
     * Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun testEmailServer(
        serverId: String,
        recipientEmail: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("TestEmailServer", given("serverId", serverId, "recipientEmail", recipientEmail), options) {}

    /**
     * Change the settings of the cart and favourites.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateCollectionsSettings(
        updateData: CollectionsSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateCollectionsSettings", given("updateData", updateData), options) {}

    /**
     * Change the settings of a mail server.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateEmailServerInfo(
        serverId: String,
        updateData: EmailServerUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateEmailServerInfo", given("serverId", serverId, "updateData", updateData), options) {}

    /**
     * Change the options of the instance.
     *
     * Changes something; the same call again leaves the same state. Sets the options to the given values. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateInstanceOptions(
        instanceOptionsData: InstanceOptionsData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateInstanceOptions", given("instanceOptionsData", instanceOptionsData), options) {}
}
