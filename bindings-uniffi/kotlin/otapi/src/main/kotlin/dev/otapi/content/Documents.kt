// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.content

import dev.otapi.Document
import dev.otapi.given

/** The service is known to have more members. */
class ContentMenuItemCreateData(
    fill: ContentMenuItemCreateData.() -> Unit = {},
) : Document() {
    init {
        fill()
    }

    internal override fun members() = given()
}

/** The service is known to have more members. */
class ContentMenuItemSearchParameters(
    fill: ContentMenuItemSearchParameters.() -> Unit = {},
) : Document() {
    init {
        fill()
    }

    internal override fun members() = given()
}
