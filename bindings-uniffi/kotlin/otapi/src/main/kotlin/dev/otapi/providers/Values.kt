// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.providers

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.FieldMetaInfo
import dev.otapi.element
import dev.otapi.many
import dev.otapi.text
import dev.otapi.texts
import kotlinx.serialization.json.JsonElement

class ProviderSearchMethod internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val id: String? get() = text("id")

    val displayName: String? get() = text("displayName")

    val defaultSort: String? get() = text("defaultSort")
}

class ProviderSearchMethodSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val searchMethods: List<String> get() = texts("searchMethods")
}

class ProviderSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val taobao: JsonElement? get() = element("taobao")
}
