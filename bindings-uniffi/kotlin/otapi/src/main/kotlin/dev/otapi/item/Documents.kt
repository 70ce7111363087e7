// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.item

import dev.otapi.Document
import dev.otapi.common.ConfigurationSelection
import dev.otapi.given

class AdditionalItemInfoUpdateData(
    fill: AdditionalItemInfoUpdateData.() -> Unit = {},
) : Document() {
    var manualWeight: String? = null

    var approxWeight: String? = null

    var realWeight: String? = null

    init {
        fill()
    }

    internal override fun members() = given("manualWeight", manualWeight, "approxWeight", approxWeight, "realWeight", realWeight)
}

class BatchGetSimplifiedItemConfigurationInfoRequest(
    fill: BatchGetSimplifiedItemConfigurationInfoRequest.() -> Unit = {},
) : Document() {
    var current: ConfigurationSelection? = null

    var selected: List<ConfigurationSelection>? = null

    init {
        fill()
    }

    internal override fun members() = given("current", current, "selected", selected)
}

/**
 * WaitingTime is in milliseconds.
 *
 * The service is known to have more members.
 */
class ItemParameters(
    fill: ItemParameters.() -> Unit = {},
) : Document() {
    var allowIncomplete: Boolean? = null

    var allowDeleted: Boolean? = null

    var waitingTime: Int? = null

    var forceUpdate: Boolean? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "allowIncomplete", allowIncomplete,
            "allowDeleted", allowDeleted,
            "waitingTime", waitingTime,
            "forceUpdate", forceUpdate,
        )
}
