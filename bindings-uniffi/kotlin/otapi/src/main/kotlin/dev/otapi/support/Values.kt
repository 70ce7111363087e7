// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.support

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.enums.Direction
import dev.otapi.int
import dev.otapi.many
import dev.otapi.one
import dev.otapi.text

class TicketCategoryInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val categoryId: String? get() = text("categoryId")

    val name: String? get() = text("name")
}

class TicketDetails internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val ticketInfo: TicketInfo? get() = one("ticketInfo") { TicketInfo(it) }

    val ticketMessageList: List<TicketMessage> get() = many("ticketMessageList") { TicketMessage(it) }
}

class TicketInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val ticketId: String? get() = text("ticketId")

    val category: String? get() = text("category")

    val createdDate: String? get() = text("createdDate")

    val createdTime: String? get() = text("createdTime")

    /** Assumed, not documented. */
    val msgCount: Int? get() = int("msgCount")

    /** Assumed, not documented. */
    val newMsgCount: Int? get() = int("newMsgCount")

    val status: String? get() = text("status")

    val subject: String? get() = text("subject")
}

class TicketMessage internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val messageId: String? get() = text("messageId")

    val createdDate: String? get() = text("createdDate")

    val createdTime: String? get() = text("createdTime")

    val text: String? get() = text("text")

    /** Assumed, not documented. */
    val direction: Direction? get() = text("direction")?.let(::Direction)
}
