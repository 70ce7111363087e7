// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.delivery

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.CountryInfo
import dev.otapi.common.DeliveryMode
import dev.otapi.enums.DeliveryServiceSystem
import dev.otapi.given
import dev.otapi.int
import dev.otapi.many
import dev.otapi.text
import java.math.BigDecimal
import kotlinx.coroutines.flow.Flow

/** Ways to deliver: modes, prices, countries, pickup points. */
class DeliveryCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Create a rate of a delivery method.
     *
     * Changes once: never repeated by itself. Creates a rate; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createExternalDeliveryRate(
        externalDeliveryRate: ExternalDeliveryRateInput,
        options: CallOptions = CallOptions(),
    ): Int? = call("CreateExternalDeliveryRate", given("externalDeliveryRate", externalDeliveryRate), options) { int("payload") }

    /**
     * Create a delivery method.
     *
     * Changes once: never repeated by itself. Creates a delivery method; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createExternalDeliveryType(
        externalDeliveryType: ExternalDeliveryTypeInput,
        options: CallOptions = CallOptions(),
    ): String? = call("CreateExternalDeliveryType", given("externalDeliveryType", externalDeliveryType), options) { text("payload") }

    /**
     * Change a rate of a delivery method.
     *
     * Changes something; the same call again leaves the same state. Sets the rate named in the document to the given values. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editExternalDeliveryRate(
        externalDeliveryRate: ExternalDeliveryRateInput,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditExternalDeliveryRate", given("externalDeliveryRate", externalDeliveryRate), options) {}

    /**
     * Change a delivery method.
     *
     * Changes something; the same call again leaves the same state. Sets the delivery method named in the document to the given values.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editExternalDeliveryType(
        externalDeliveryType: ExternalDeliveryTypeInput,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditExternalDeliveryType", given("externalDeliveryType", externalDeliveryType), options) {}

    /**
     * List the known countries.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCountryInfoList(
        options: CallOptions = CallOptions(),
    ): List<CountryInfo> = call("GetCountryInfoList", emptyMap(), options) { many("payload") { CountryInfo(it) } }

    /**
     * List the countries that delivery is possible to.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getDeliveryCountryInfoList(
        options: CallOptions = CallOptions(),
    ): List<CountryInfo> = call("GetDeliveryCountryInfoList", emptyMap(), options) { many("payload") { CountryInfo(it) } }

    /**
     * List the delivery methods that fit the contents of the cart.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param elements Ids of cart elements. The shop joins them with ','; one client uses ';'.
     */
    suspend fun getDeliveryModesByBasket(
        elements: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): List<DeliveryMode> = call("GetDeliveryModesByBasket", given("elements", elements), options) { many("payload") { DeliveryMode(it) } }

    /**
     * List the delivery methods of a delivery service's system.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getDeliveryModesByServiceSystem(
        serviceSystem: DeliveryServiceSystem,
        options: CallOptions = CallOptions(),
    ): List<DeliveryModeServiceSystemInfo> =
        call("GetDeliveryModesByServiceSystem", given("serviceSystem", serviceSystem), options) { many("payload") { DeliveryModeServiceSystemInfo(it) } }

    /**
     * List the delivery methods with prices for a country and weight.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     *
     * @param weight Assumed, not documented.
     */
    suspend fun getDeliveryModesWithPrice(
        countryId: String? = null,
        weight: BigDecimal? = null,
        options: CallOptions = CallOptions(),
    ): List<DeliveryMode> =
        call("GetDeliveryModesWithPrice", given("countryId", countryId, "weight", weight), options) { many("payload") { DeliveryMode(it) } }

    /**
     * List the supported delivery service systems.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getDeliveryServiceSystemInfoList(
        options: CallOptions = CallOptions(),
    ): List<DeliveryServiceSystemInfo> =
        call("GetDeliveryServiceSystemInfoList", emptyMap(), options) { many("payload") { DeliveryServiceSystemInfo(it) } }

    /**
     * Get the settings of a delivery service's system.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getDeliveryServiceSystemSettings(
        serviceSystem: DeliveryServiceSystem,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): DeliveryServiceSystemSettings =
        call("GetDeliveryServiceSystemSettings", given("serviceSystem", serviceSystem, "includeMetaInfo", includeMetaInfo), options) { always("payload") { DeliveryServiceSystemSettings(it) } }

    /**
     * Get a rate of a delivery method.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getExternalDeliveryRate(
        externalDeliveryRateId: Int,
        options: CallOptions = CallOptions(),
    ): ExternalDeliveryRate =
        call("GetExternalDeliveryRate", given("externalDeliveryRateId", externalDeliveryRateId), options) { always("payload") { ExternalDeliveryRate(it) } }

    /**
     * List the rates of the delivery methods.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getExternalDeliveryRateList(
        options: CallOptions = CallOptions(),
    ): List<ExternalDeliveryRate> =
        call("GetExternalDeliveryRateList", emptyMap(), options) { many("payload") { ExternalDeliveryRate(it) } }

    /**
     * Get a delivery method for editing.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getExternalDeliveryType(
        externalDeliveryTypeId: String,
        options: CallOptions = CallOptions(),
    ): ExternalDeliveryType =
        call("GetExternalDeliveryType", given("externalDeliveryTypeId", externalDeliveryTypeId), options) { always("payload") { ExternalDeliveryType(it) } }

    /**
     * List the delivery methods for editing.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getExternalDeliveryTypeList(
        options: CallOptions = CallOptions(),
    ): List<ExternalDeliveryType> =
        call("GetExternalDeliveryTypeList", emptyMap(), options) { many("payload") { ExternalDeliveryType(it) } }

    /**
     * Delete a rate of a delivery method.
     *
     * Changes something; the same call again leaves the same state. Deletes a rate by id; a repeat finds it gone. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeExternalDeliveryRate(
        externalDeliveryRateId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveExternalDeliveryRate", given("externalDeliveryRateId", externalDeliveryRateId), options) {}

    /**
     * Delete a delivery method.
     *
     * Changes something; the same call again leaves the same state. Deletes a delivery method by id; a repeat finds it gone. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeExternalDeliveryType(
        externalDeliveryTypeId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveExternalDeliveryType", given("externalDeliveryTypeId", externalDeliveryTypeId), options) {}

    /**
     * Search cities for delivery.
     *
     * Needs no session. Gives one page; `searchCitiesAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchCities(
        searchParameters: SearchCitiesSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<CityInfo> =
        call("SearchCities", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { CityInfo(it) } } }

    /**
     * The items of all pages of [searchCities], each page read when it is wanted. The arguments are the same: `framePosition` is where it
     * begins, `frameSize` how many items are asked for at once.
     */
    fun searchCitiesAll(
        searchParameters: SearchCitiesSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<CityInfo> =
        pages("SearchCities", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { CityInfo(it) } }

    /**
     * Search delivery methods by destination and weight.
     *
     * Needs no session, and takes one. Gives one page; `searchDeliveryModesAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchDeliveryModes(
        searchParameters: DeliveryModeSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<DeliveryMode> =
        call("SearchDeliveryModes", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { DeliveryMode(it) } } }

    /**
     * The items of all pages of [searchDeliveryModes], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchDeliveryModesAll(
        searchParameters: DeliveryModeSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<DeliveryMode> =
        pages("SearchDeliveryModes", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { DeliveryMode(it) } }

    /**
     * Search pickup points of a delivery method.
     *
     * Needs no session. Gives one page; `searchDeliveryPickupPointsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchDeliveryPickupPoints(
        searchParameters: DeliveryPickupPointSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<PickupPointInfo> =
        call("SearchDeliveryPickupPoints", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { PickupPointInfo(it) } } }

    /**
     * The items of all pages of [searchDeliveryPickupPoints], each page read when it is wanted. The arguments are the same: `framePosition`
     * is where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchDeliveryPickupPointsAll(
        searchParameters: DeliveryPickupPointSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<PickupPointInfo> =
        pages("SearchDeliveryPickupPoints", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { PickupPointInfo(it) } }

    /**
     * Change the settings of a delivery service's system.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateDeliveryServiceSystemSettings(
        serviceSystem: DeliveryServiceSystem,
        updateData: DeliveryServiceSystemSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateDeliveryServiceSystemSettings", given("serviceSystem", serviceSystem, "updateData", updateData), options) {}
}
