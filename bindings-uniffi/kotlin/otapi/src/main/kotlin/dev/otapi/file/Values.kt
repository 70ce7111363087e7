// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.file

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.text

class UploadUrlInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val uploadUrl: String? get() = text("uploadUrl")
}
