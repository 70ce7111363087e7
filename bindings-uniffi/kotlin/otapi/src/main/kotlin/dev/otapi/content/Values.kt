// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.content

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.enums.BannerActionType
import dev.otapi.int
import dev.otapi.text

class ContentMenuItemInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val name: String? get() = text("name")

    val alias: String? get() = text("alias")
}

class GetBannersItem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val pictureUrl: String? get() = text("pictureUrl")

    val actionType: BannerActionType? get() = text("actionType")?.let(::BannerActionType)

    val actionParameter: String? get() = text("actionParameter")
}
