// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.currency

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.CurrencyInfo
import dev.otapi.common.InstanceCurrencies
import dev.otapi.given
import dev.otapi.json
import dev.otapi.many
import java.math.BigDecimal
import kotlinx.serialization.json.JsonElement

/** Currencies and exchange rates. */
class CurrencyCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Add an exchange rate for a pair of currencies.
     *
     * Changes once: never repeated by itself. Adds a rate; whether a repeat adds a second entry, replaces the first or is refused is not
     * known. Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param rate Assumed, not documented.
     */
    suspend fun addCurrencyRate(
        firstCurrencyCode: String,
        secondCurrencyCode: String,
        rate: BigDecimal,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("AddCurrencyRate", given("firstCurrencyCode", firstCurrencyCode, "secondCurrencyCode", secondCurrencyCode, "rate", rate), options) {}

    /**
     * Check which exchange rates the instance lacks.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun checkCurrencyRates(
        options: CallOptions = CallOptions(),
    ): CheckCurrencyRatesResult = call("CheckCurrencyRates", emptyMap(), options) { always("payload") { CheckCurrencyRatesResult(it) } }

    /**
     * Get the currency in use.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCurrency(
        options: CallOptions = CallOptions(),
    ): CurrencyInfo = call("GetCurrency", emptyMap(), options) { always("payload") { CurrencyInfo(it) } }

    /**
     * List the currencies the instance uses (older form).
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCurrencyInstanceList(
        options: CallOptions = CallOptions(),
    ): InstanceCurrencies = call("GetCurrencyInstanceList", emptyMap(), options) { always("payload") { InstanceCurrencies(it) } }

    /**
     * List the currencies that can be chosen.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCurrencyList(
        options: CallOptions = CallOptions(),
    ): List<CurrencyInfo> = call("GetCurrencyList", emptyMap(), options) { many("payload") { CurrencyInfo(it) } }

    /**
     * Get the history of an exchange rate for a period.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented. What it answers is not known: a generic tree. Newer than what older installations of the
     * service have.
     */
    suspend fun getCurrencyRateHistory(
        parameters: CurrencyRateHistoryGetParameters? = null,
        options: CallOptions = CallOptions(),
    ): JsonElement = call("GetCurrencyRateHistory", given("parameters", parameters), options) { json("payload") }

    /**
     * List the ways exchange rates can be synchronised.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCurrencySynchronizationModeList(
        options: CallOptions = CallOptions(),
    ): List<CurrencySynchronizationMode> =
        call("GetCurrencySynchronizationModeList", emptyMap(), options) { many("payload") { CurrencySynchronizationMode(it) } }

    /**
     * Get the currency settings of the instance.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getInstanceCurrenciesSettings(
        options: CallOptions = CallOptions(),
    ): CurrencySettings = call("GetInstanceCurrenciesSettings", emptyMap(), options) { always("payload") { CurrencySettings(it) } }

    /**
     * List the currencies shown in the shop.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getInstanceCurrencyInfoList(
        options: CallOptions = CallOptions(),
    ): InstanceCurrencies = call("GetInstanceCurrencyInfoList", emptyMap(), options) { always("payload") { InstanceCurrencies(it) } }

    /**
     * List the current exchange rates.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getInstanceCurrencyRateList(
        options: CallOptions = CallOptions(),
    ): List<CurrencyRate> = call("GetInstanceCurrencyRateList", emptyMap(), options) { many("payload") { CurrencyRate(it) } }

    /**
     * List the exchange rates used in the shop.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getShowcaseCurrencyRates(
        options: CallOptions = CallOptions(),
    ): ShowcaseCurrencyRates = call("GetShowcaseCurrencyRates", emptyMap(), options) { always("payload") { ShowcaseCurrencyRates(it) } }

    /**
     * Delete the exchange rate of a pair of currencies.
     *
     * Changes something; the same call again leaves the same state. Deletes the rate of a pair of currencies; a repeat finds it gone. Needs
     * an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeCurrencyRate(
        firstCurrencyCode: String,
        secondCurrencyCode: String,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("RemoveCurrencyRate", given("firstCurrencyCode", firstCurrencyCode, "secondCurrencyCode", secondCurrencyCode), options) {}

    /**
     * Change the currency settings of the instance.
     *
     * Changes something; the same call again leaves the same state. Sets the currency settings, rates included, to the given values. Needs
     * an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateInstanceCurrenciesSettings(
        settings: CurrencySettingsInput,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateInstanceCurrenciesSettings", given("settings", settings), options) {}
}
