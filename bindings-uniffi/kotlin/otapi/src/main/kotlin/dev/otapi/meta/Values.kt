// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.meta

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.FieldMetaInfo
import dev.otapi.element
import dev.otapi.many
import dev.otapi.text
import dev.otapi.texts
import kotlinx.serialization.json.JsonElement

class DemoObject internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val numerics: JsonElement? get() = element("numerics")

    val texts: JsonElement? get() = element("texts")

    val multilineTexts: JsonElement? get() = element("multilineTexts")

    val htmls: JsonElement? get() = element("htmls")

    val moneys: JsonElement? get() = element("moneys")

    val links: JsonElement? get() = element("links")

    val dates: JsonElement? get() = element("dates")

    val manyTexts: JsonElement? get() = element("manyTexts")

    val selectOnes: JsonElement? get() = element("selectOnes")

    val selectManys: JsonElement? get() = element("selectManys")

    val selectTrees: JsonElement? get() = element("selectTrees")

    val passwords: JsonElement? get() = element("passwords")

    val lists: JsonElement? get() = element("lists")
}

class MetaEntityInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val displayName: String? get() = text("displayName")

    val getMethod: String? get() = text("getMethod")

    val updateMethod: String? get() = text("updateMethod")

    val updateDataRootName: String? get() = text("updateDataRootName")

    val additionalParameters: List<String> get() = texts("additionalParameters")
}
