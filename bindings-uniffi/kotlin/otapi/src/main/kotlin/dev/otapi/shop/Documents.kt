// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.shop

import dev.otapi.Document
import dev.otapi.given

/** What `GetLineAvailableStatusList` gives for a line. */
class LineStatuses
    @JvmOverloads
    constructor(
        var lineId: String,
        fill: LineStatuses.() -> Unit = {},
    ) : Document() {
        var statuses: List<Any>? = null

        init {
            fill()
        }

        internal override fun members() = given("lineId", lineId, "statuses", statuses)
    }

/** A property and one of its values, as an item's attributes and configurations name them. */
class SelectedValue
    @JvmOverloads
    constructor(
        var pid: String,
        var vid: String,
        fill: SelectedValue.() -> Unit = {},
    ) : Document() {
        init {
            fill()
        }

        internal override fun members() = given("pid", pid, "vid", vid)
    }
