// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.favorites

import dev.otapi.Document
import dev.otapi.given

/** The service is known to have more members. */
class SimplifiedVendorSearchParameters(
    fill: SimplifiedVendorSearchParameters.() -> Unit = {},
) : Document() {
    init {
        fill()
    }

    internal override fun members() = given()
}
