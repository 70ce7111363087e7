// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.backgroundactivity

import dev.otapi.Document
import dev.otapi.enums.BackgroundActivityType
import dev.otapi.given

/** The service is known to have more members. */
class BackgroundActivitySearchParameters(
    fill: BackgroundActivitySearchParameters.() -> Unit = {},
) : Document() {
    var types: List<BackgroundActivityType>? = null

    init {
        fill()
    }

    internal override fun members() = given("types", types)
}
