// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.meta

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.FieldMetaInfo
import dev.otapi.many
import dev.otapi.text
import dev.otapi.texts
import kotlinx.serialization.json.JsonElement

class DemoObject internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val numerics: JsonElement? get() = get("numerics")

    val texts: JsonElement? get() = get("texts")

    val multilineTexts: JsonElement? get() = get("multilineTexts")

    val htmls: JsonElement? get() = get("htmls")

    val moneys: JsonElement? get() = get("moneys")

    val links: JsonElement? get() = get("links")

    val dates: JsonElement? get() = get("dates")

    val manyTexts: JsonElement? get() = get("manyTexts")

    val selectOnes: JsonElement? get() = get("selectOnes")

    val selectManys: JsonElement? get() = get("selectManys")

    val selectTrees: JsonElement? get() = get("selectTrees")

    val passwords: JsonElement? get() = get("passwords")

    val lists: JsonElement? get() = get("lists")
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
