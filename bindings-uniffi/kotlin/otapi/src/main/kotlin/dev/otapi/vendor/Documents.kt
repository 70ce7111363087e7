// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.vendor

import dev.otapi.Document
import dev.otapi.common.FileInfoInput
import dev.otapi.given

class AdditionalVendorInfoUpdateData(
    fill: AdditionalVendorInfoUpdateData.() -> Unit = {},
) : Document() {
    var name: String? = null

    var image: List<FileInfoInput>? = null

    var resetImage: Boolean? = null

    init {
        fill()
    }

    internal override fun members() = given("name", name, "image", image, "resetImage", resetImage)
}
