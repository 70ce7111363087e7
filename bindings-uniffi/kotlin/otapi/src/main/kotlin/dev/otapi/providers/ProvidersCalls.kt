// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.providers

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.ProviderInfo
import dev.otapi.common.ProviderSearchMethodInfo
import dev.otapi.enums.ItemProviderType
import dev.otapi.given
import dev.otapi.many

/** Marketplaces: what each can do, and its settings. */
class ProvidersCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Get what a provider supports (search, languages, currencies).
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getProviderInfo(
        providerType: ItemProviderType,
        options: CallOptions = CallOptions(),
    ): ProviderInfo = call("GetProviderInfo", given("providerType", providerType), options) { always("payload") { ProviderInfo(it) } }

    /**
     * List the providers available to the instance.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getProviderInfoList(
        options: CallOptions = CallOptions(),
    ): List<ProviderInfo> = call("GetProviderInfoList", emptyMap(), options) { many("payload") { ProviderInfo(it) } }

    /**
     * Get the settings of one provider search method.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getProviderSearchMethod(
        searchMethodId: String,
        inputLanguage: String? = null,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): ProviderSearchMethod =
        call("GetProviderSearchMethod", given("searchMethodId", searchMethodId, "inputLanguage", inputLanguage, "includeMetaInfo", includeMetaInfo), options) { always("payload") { ProviderSearchMethod(it) } }

    /**
     * List the available provider search methods.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getProviderSearchMethodInfoList(
        options: CallOptions = CallOptions(),
    ): List<ProviderSearchMethodInfo> =
        call("GetProviderSearchMethodInfoList", emptyMap(), options) { many("payload") { ProviderSearchMethodInfo(it) } }

    /**
     * Get the common settings of provider search methods.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getProviderSearchMethodSettings(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): ProviderSearchMethodSettings =
        call("GetProviderSearchMethodSettings", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { ProviderSearchMethodSettings(it) } }

    /**
     * List the provider search methods for editing.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getProviderSearchMethods(
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): List<ProviderSearchMethod> =
        call("GetProviderSearchMethods", given("inputLanguage", inputLanguage), options) { many("payload") { ProviderSearchMethod(it) } }

    /**
     * Get the settings of a provider.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getProviderSettings(
        providerType: ItemProviderType,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): ProviderSettings =
        call("GetProviderSettings", given("providerType", providerType, "includeMetaInfo", includeMetaInfo), options) { always("payload") { ProviderSettings(it) } }

    /**
     * Change the settings of one provider search method.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateProviderSearchMethod(
        searchMethodId: String,
        updateData: ProviderSearchMethodUpdateData,
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("UpdateProviderSearchMethod", given("searchMethodId", searchMethodId, "updateData", updateData, "inputLanguage", inputLanguage), options) {}

    /**
     * Change the common settings of provider search methods.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its list is stated whole.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateProviderSearchMethodSettings(
        updateData: ProviderSearchMethodSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateProviderSearchMethodSettings", given("updateData", updateData), options) {}

    /**
     * Change the settings of a provider.
     *
     * Changes once: never repeated by itself. The fields of the document are unknown; they may hold lists that a repeat could add to again.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateProviderSettings(
        providerType: ItemProviderType,
        updateData: ProviderSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateProviderSettings", given("providerType", providerType, "updateData", updateData), options) {}
}
