// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.cart

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.NamedParameter
import dev.otapi.enums.BasketCheckingStatus
import dev.otapi.flag
import dev.otapi.ids.ElementId
import dev.otapi.int
import dev.otapi.many
import dev.otapi.text

class BasketCheckingMessage internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val elementId: ElementId? get() = int("elementId")?.let(::ElementId)

    val text: String? get() = text("text")

    val parameters: List<NamedParameter> get() = many("parameters") { NamedParameter(it) }

    /** Assumed, not documented. */
    val status: BasketCheckingStatus? get() = text("status")?.let(::BasketCheckingStatus)

    val code: String? get() = text("code")
}

class BasketCheckingResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isFinished: Boolean? get() = flag("isFinished")

    val progressPercent: Int? get() = int("progressPercent")

    val messages: List<BasketCheckingMessage> get() = many("messages") { BasketCheckingMessage(it) }
}
