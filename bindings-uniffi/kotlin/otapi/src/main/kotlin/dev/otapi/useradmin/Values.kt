// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.useradmin

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.BaseUserInfo
import dev.otapi.common.FieldMetaInfo
import dev.otapi.decimal
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.many
import java.math.BigDecimal

class BaseUserInfoListFrameWithSummary internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val items: List<BaseUserInfo> get() = many("items") { BaseUserInfo(it) }

    val totalCount: Int? get() = int("totalCount")

    val totalReceived: BigDecimal? get() = decimal("totalReceived")

    val totalReserved: BigDecimal? get() = decimal("totalReserved")

    val totalAvailable: BigDecimal? get() = decimal("totalAvailable")

    val totalWaitingForPayment: BigDecimal? get() = decimal("totalWaitingForPayment")
}

class UserSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isPhoneRegistrationAllowed: Boolean? get() = flag("isPhoneRegistrationAllowed")

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }
}
