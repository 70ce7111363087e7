// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.operators

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.decimal
import dev.otapi.enums.ActionType
import dev.otapi.enums.OperationType
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import java.math.BigDecimal
import java.time.Instant

class ActionId internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val type: ActionType? get() = text("type")?.let(::ActionType)
}

class ActionInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: ActionId? get() = one("id") { ActionId(it) }

    val isRequired: Boolean? get() = flag("isRequired")

    val children: List<ActionInfo> get() = many("children") { ActionInfo(it) }

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val enabled: Boolean? get() = flag("enabled")
}

class InstanceRoleRightInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val price: BigDecimal? get() = decimal("price")

    val enabled: Boolean? get() = flag("enabled")

    val isTurnOn: Boolean? get() = flag("isTurnOn")

    val item: List<InstanceRoleRightInfo> get() = many("item") { InstanceRoleRightInfo(it) }
}

class InstanceUserInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val login: String? get() = text("login")

    val password: String? get() = text("password")

    val name: String? get() = text("name")

    val email: String? get() = text("email")

    val roles: List<InstanceUserRoleInfo> get() = many("roles") { InstanceUserRoleInfo(it) }
}

class InstanceUserRoleInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val enabled: Boolean? get() = flag("enabled")

    val canBeDeleted: Boolean? get() = flag("canBeDeleted")

    val canBeEdited: Boolean? get() = flag("canBeEdited")
}

class LogEntryInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val instanceUserId: Int? get() = int("instanceUserId")

    /** Assumed, not documented. */
    val operationType: OperationType? get() = text("operationType")?.let(::OperationType)

    val orderId: Int? get() = int("orderId")

    val orderLineId: Int? get() = int("orderLineId")

    val customerId: Int? get() = int("customerId")

    val instanceUserLogin: String? get() = text("instanceUserLogin")

    val description: String? get() = text("description")

    val dateTime: Instant? get() = moment("dateTime")
}

class OperationTypeInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val description: String? get() = text("description")
}
