// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.exporting

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.FieldMetaInfo
import dev.otapi.flag
import dev.otapi.many
import dev.otapi.one
import dev.otapi.text
import dev.otapi.texts

class ExportingTargetInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")
}

class SelectorExportersSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val vkontakte: VkontakteIntegrationSettings? get() = one("vkontakte") { VkontakteIntegrationSettings(it) }

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }
}

class VkontakteIntegrationSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val backgroundExporting: Boolean? get() = flag("backgroundExporting")

    val categoryIds: List<String> get() = texts("categoryIds")

    val login: String? get() = text("login")

    val password: String? get() = text("password")

    val groupId: String? get() = text("groupId")

    val albumName: String? get() = text("albumName")
}

class YandexMarketIntegrationSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val itemRelativeUrlTemplate: String? get() = text("itemRelativeUrlTemplate")

    val shopName: String? get() = text("shopName")

    val webSiteUrl: String? get() = text("webSiteUrl")
}
