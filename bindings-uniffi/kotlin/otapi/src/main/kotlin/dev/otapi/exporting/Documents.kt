// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.exporting

import dev.otapi.Document
import dev.otapi.given

class SelectorExportersSettingsUpdateData(
    fill: SelectorExportersSettingsUpdateData.() -> Unit = {},
) : Document() {
    var vkontakte: VkontakteIntegrationSettingsInput? = null

    init {
        fill()
    }

    internal override fun members() = given("vkontakte", vkontakte)
}

/** A [VkontakteIntegrationSettings] to be sent. */
class VkontakteIntegrationSettingsInput(
    fill: VkontakteIntegrationSettingsInput.() -> Unit = {},
) : Document() {
    var backgroundExporting: Boolean? = null

    var categoryIds: List<String>? = null

    var login: String? = null

    var password: String? = null

    var groupId: String? = null

    var albumName: String? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: VkontakteIntegrationSettings, fill: VkontakteIntegrationSettingsInput.() -> Unit = {}) : this() {
        backgroundExporting = read.backgroundExporting
        categoryIds = read.categoryIds
        login = read.login
        password = read.password
        groupId = read.groupId
        albumName = read.albumName
        fill()
    }

    internal override fun members() =
        given(
            "backgroundExporting", backgroundExporting,
            "categoryIds", categoryIds,
            "login", login,
            "password", password,
            "groupId", groupId,
            "albumName", albumName,
        )
}
