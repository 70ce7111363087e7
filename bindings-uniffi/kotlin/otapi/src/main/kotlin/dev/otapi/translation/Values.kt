// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.translation

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.text

class TextByLang internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val text: String? get() = text("text")

    val lang: String? get() = text("lang")
}

class TranslatableContentInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val description: String? get() = text("description")
}

class TranslationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val systemTranslation: String? get() = text("systemTranslation")

    val customTranslation: String? get() = text("customTranslation")
}
