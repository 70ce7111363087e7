// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.exporting

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.BackgroundActivityIdentificationInfo
import dev.otapi.given
import dev.otapi.many
import dev.otapi.text

/** Exporting items to files and price lists. */
class ExportingCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Get the settings of rating list export.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getSelectorExportingSettings(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): SelectorExportersSettings =
        call("GetSelectorExportingSettings", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { SelectorExportersSettings(it) } }

    /**
     * List the targets that rating lists can be exported to.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSelectorExportingTargets(
        options: CallOptions = CallOptions(),
    ): List<ExportingTargetInfo> = call("GetSelectorExportingTargets", emptyMap(), options) { many("payload") { ExportingTargetInfo(it) } }

    /**
     * Get the address of the Yandex Market feed file.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getYandexMarketDataUrl(
        options: CallOptions = CallOptions(),
    ): String? = call("GetYandexMarketDataUrl", emptyMap(), options) { text("payload") }

    /**
     * Get the settings of the Yandex Market integration.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getYandexMarketIntegrationSettings(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): YandexMarketIntegrationSettings =
        call("GetYandexMarketIntegrationSettings", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { YandexMarketIntegrationSettings(it) } }

    /**
     * Start exporting rating lists to a target, in the background.
     *
     * Changes once: never repeated by itself. Starts an export to an outside site; a repeat may publish the same goods twice. Needs an
     * operator's session. Starts an activity of the type `SelectorExporting`, which the flow `activity` follows, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun runSelectorExporting(
        exportingTarget: String,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunSelectorExporting", given("exportingTarget", exportingTarget), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }

    /**
     * Change the settings of rating list export.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateSelectorExportingSettings(
        updateData: SelectorExportersSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateSelectorExportingSettings", given("updateData", updateData), options) {}

    /**
     * Change the settings of the Yandex Market integration.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values; the getter shows plain
     * fields only. Needs no session.
     *
     * Known from other clients, not documented.
     *
     * @param updateData A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML document that is not known; it
     * is sent as it is.
     */
    suspend fun updateYandexMarketIntegrationSettings(
        updateData: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateYandexMarketIntegrationSettings", given("updateData", updateData), options) {}
}
