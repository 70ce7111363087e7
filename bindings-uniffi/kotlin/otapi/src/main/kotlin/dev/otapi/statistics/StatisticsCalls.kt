// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.statistics

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.given
import dev.otapi.many
import dev.otapi.texts

/** Statistics of calls, and black lists. */
class StatisticsCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Put contents on the black list used by the statistics.
     *
     * Changes once: never repeated by itself. Adds contents to the black list; whether a repeat adds them twice is not known. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addBlackListContents(
        contentList: List<ContentListInput>,
        options: CallOptions = CallOptions(),
    ): Unit = call("AddBlackListContents", given("contentList", contentList), options) {}

    /**
     * Take contents off the black list used by the statistics.
     *
     * Changes something; the same call again leaves the same state. Removes contents from the black list; a repeat finds them gone. Needs
     * an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun deleteBlackListContents(
        contentList: List<ContentListInput>,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteBlackListContents", given("contentList", contentList), options) {}

    /**
     * Replace the contents of the black list used by the statistics.
     *
     * Changes something; the same call again leaves the same state. Replaces the black list by the given one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editBlackListContents(
        contentsList: List<ContentListInput>,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditBlackListContents", given("contentsList", contentsList), options) {}

    /**
     * Get archived statistics of the shop engine.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param parameters Clients send an empty text. An XML document that is not known; it is sent as it is.
     */
    suspend fun getArchiveBoxStatistics(
        parameters: String? = null,
        options: CallOptions = CallOptions(),
    ): List<BoxStatistics> =
        call("GetArchiveBoxStatistics", given("parameters", parameters), options) { many("payload") { BoxStatistics(it) } }

    /**
     * Get the black list used by the statistics.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getBlackListContents(
        options: CallOptions = CallOptions(),
    ): List<ContentList> = call("GetBlackListContents", emptyMap(), options) { many("payload") { ContentList(it) } }

    /**
     * Get archived API call counts.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     *
     * @param searchParameters The service description calls it xmlSearchSettings; both libraries of the shop send xmlSearchParameters.
     */
    suspend fun getCallArchives(
        searchParameters: CallArchivesSearchParameters? = null,
        options: CallOptions = CallOptions(),
    ): CallArchive = call("GetCallArchives", given("searchParameters", searchParameters), options) { always("payload") { CallArchive(it) } }

    /**
     * Get the statistics of the API calls of the instance.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCallStatistics(
        options: CallOptions = CallOptions(),
    ): CallStatistics = call("GetCallStatistics", emptyMap(), options) { always("payload") { CallStatistics(it) } }

    /**
     * List the content types the statistics know.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getContentTypes(
        options: CallOptions = CallOptions(),
    ): List<String> = call("GetContentTypes", emptyMap(), options) { texts("payload") }

    /**
     * Get current statistics of the shop engine.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param parameters Clients send an empty text. An XML document that is not known; it is sent as it is.
     */
    suspend fun getCurrentBoxStatistics(
        parameters: String? = null,
        options: CallOptions = CallOptions(),
    ): BoxStatistics = call("GetCurrentBoxStatistics", given("parameters", parameters), options) { always("payload") { BoxStatistics(it) } }

    /**
     * Get the platform-wide API call statistics.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getGlobalCallStatistics(
        options: CallOptions = CallOptions(),
    ): CallStatistics = call("GetGlobalCallStatistics", emptyMap(), options) { always("payload") { CallStatistics(it) } }

    /**
     * Get the number of API calls made and the call limit.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getOtapiCallStatistic(
        options: CallOptions = CallOptions(),
    ): CallStatistic = call("GetOtapiCallStatistic", emptyMap(), options) { always("payload") { CallStatistic(it) } }

    /**
     * Get the statistics settings.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getStatisticsSettings(
        options: CallOptions = CallOptions(),
    ): StatisticsSettingsInfo = call("GetStatisticsSettings", emptyMap(), options) { always("payload") { StatisticsSettingsInfo(it) } }

    /**
     * Store the timings of a group of API calls.
     *
     * Optional: shops report the timings of a page view with it.
     *
     * Changes once: never repeated by itself. Adds timings to the statistics; a repeat could be counted twice. Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun storeRequestGroup(
        requestGroup: RequestGroupInfo,
        options: CallOptions = CallOptions(),
    ): Unit = call("StoreRequestGroup", given("requestGroup", requestGroup), options) {}

    /**
     * Change the statistics settings.
     *
     * Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateStatisticsSettings(
        updateData: StatisticsSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateStatisticsSettings", given("updateData", updateData), options) {}
}
