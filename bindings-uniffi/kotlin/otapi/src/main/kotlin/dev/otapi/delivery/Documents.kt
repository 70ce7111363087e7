// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.delivery

import dev.otapi.Document
import dev.otapi.enums.DeliveryServiceSystem
import dev.otapi.enums.ItemProviderType
import dev.otapi.given
import java.math.BigDecimal

class DeliveryModeSearchParameters(
    fill: DeliveryModeSearchParameters.() -> Unit = {},
) : Document() {
    var countryCode: String? = null

    var cityCode: String? = null

    var weight: BigDecimal? = null

    var providerType: ItemProviderType? = null

    var deliveryModeIds: List<String>? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "countryCode", countryCode,
            "cityCode", cityCode,
            "weight", weight,
            "providerType", providerType,
            "deliveryModeIds", deliveryModeIds,
        )
}

/** The service is known to have more members. */
class DeliveryPickupPointSearchParameters(
    fill: DeliveryPickupPointSearchParameters.() -> Unit = {},
) : Document() {
    var deliveryModeId: String? = null

    var countryCode: String? = null

    var cityCode: String? = null

    init {
        fill()
    }

    internal override fun members() = given("deliveryModeId", deliveryModeId, "countryCode", countryCode, "cityCode", cityCode)
}

class DeliveryServiceSystemSettingsUpdateData(
    fill: DeliveryServiceSystemSettingsUpdateData.() -> Unit = {},
) : Document() {
    var isAvailable: Boolean? = null

    var boxberryToken: String? = null

    var boxberrySendPickupPointCode: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "isAvailable", isAvailable,
            "boxberryToken", boxberryToken,
            "boxberrySendPickupPointCode", boxberrySendPickupPointCode,
        )
}

/** An [ExternalDeliveryRate] to be sent. */
class ExternalDeliveryRateInput(
    fill: ExternalDeliveryRateInput.() -> Unit = {},
) : Document() {
    var id: Int? = null

    var externalDeliveryTypeId: String? = null

    var countryCode: String? = null

    var start: Double? = null

    var step: Double? = null

    var isEnabled: Int? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: ExternalDeliveryRate, fill: ExternalDeliveryRateInput.() -> Unit = {}) : this() {
        id = read.id
        externalDeliveryTypeId = read.externalDeliveryTypeId
        countryCode = read.countryCode
        start = read.start
        step = read.step
        isEnabled = read.isEnabled
        fill()
    }

    internal override fun members() =
        given(
            "id", id,
            "externalDeliveryTypeId", externalDeliveryTypeId,
            "countryCode", countryCode,
            "start", start,
            "step", step,
            "isEnabled", isEnabled,
        )
}

/** An [ExternalDeliveryType] to be sent. */
class ExternalDeliveryTypeInput(
    fill: ExternalDeliveryTypeInput.() -> Unit = {},
) : Document() {
    var id: String? = null

    var name: String? = null

    var description: String? = null

    var formula: String? = null

    var currencyCode: String? = null

    var order: Int? = null

    /** Assumed, not documented. */
    var integrationType: DeliveryServiceSystem? = null

    var integrationDeliveryMode: String? = null

    var isHidden: Boolean? = null

    var providerTypes: List<ItemProviderType>? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: ExternalDeliveryType, fill: ExternalDeliveryTypeInput.() -> Unit = {}) : this() {
        id = read.id
        name = read.name
        description = read.description
        formula = read.formula
        currencyCode = read.currencyCode
        order = read.order
        integrationType = read.integrationType
        integrationDeliveryMode = read.integrationDeliveryMode
        isHidden = read.isHidden
        providerTypes = read.providerTypes
        fill()
    }

    internal override fun members() =
        given(
            "id", id,
            "name", name,
            "description", description,
            "formula", formula,
            "currencyCode", currencyCode,
            "order", order,
            "integrationType", integrationType,
            "integrationDeliveryMode", integrationDeliveryMode,
            "isHidden", isHidden,
            "providerTypes", providerTypes,
        )
}

/** The service is known to have more members. */
class SearchCitiesSearchParameters(
    fill: SearchCitiesSearchParameters.() -> Unit = {},
) : Document() {
    var countryId: String? = null

    var isMainCity: Boolean? = null

    var queryText: String? = null

    init {
        fill()
    }

    internal override fun members() = given("countryId", countryId, "isMainCity", isMainCity, "queryText", queryText)
}
