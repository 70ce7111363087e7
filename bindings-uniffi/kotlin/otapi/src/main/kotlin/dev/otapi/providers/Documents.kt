// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.providers

import dev.otapi.Document
import dev.otapi.given

class ProviderSearchMethodSettingsUpdateData(
    fill: ProviderSearchMethodSettingsUpdateData.() -> Unit = {},
) : Document() {
    var searchMethods: List<String>? = null

    init {
        fill()
    }

    internal override fun members() = given("searchMethods", searchMethods)
}

class ProviderSearchMethodUpdateData(
    fill: ProviderSearchMethodUpdateData.() -> Unit = {},
) : Document() {
    var id: String? = null

    var displayName: String? = null

    var defaultSort: String? = null

    init {
        fill()
    }

    internal override fun members() = given("id", id, "displayName", displayName, "defaultSort", defaultSort)
}

class ProviderSettingsUpdateData(
    fill: ProviderSettingsUpdateData.() -> Unit = {},
) : Document() {
    var taobao: Any? = null

    init {
        fill()
    }

    internal override fun members() = given("taobao", taobao)
}
