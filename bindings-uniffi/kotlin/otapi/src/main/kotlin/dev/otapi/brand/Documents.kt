// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.brand

import dev.otapi.Document
import dev.otapi.given

class EditableBrandInfo(
    fill: EditableBrandInfo.() -> Unit = {},
) : Document() {
    var name: String? = null

    var pictureUrl: String? = null

    var description: String? = null

    var isNameSearch: Boolean? = null

    var externalId: String? = null

    var isHidden: Boolean? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "name", name,
            "pictureUrl", pictureUrl,
            "description", description,
            "isNameSearch", isNameSearch,
            "externalId", externalId,
            "isHidden", isHidden,
        )
}
