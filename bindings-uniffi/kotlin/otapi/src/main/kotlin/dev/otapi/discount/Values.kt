// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.discount

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.BaseUserInfo
import dev.otapi.common.DiscountInfo
import dev.otapi.decimal
import dev.otapi.enums.ItemProviderType
import dev.otapi.flag
import dev.otapi.ids.DiscountGroupId
import dev.otapi.ids.UserId
import dev.otapi.int
import dev.otapi.one
import dev.otapi.text
import dev.otapi.texts
import java.math.BigDecimal

class DiscountGroupInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: DiscountGroupId? get() = int("id")?.let(::DiscountGroupId)

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val discount: DiscountInfo? get() = one("discount") { DiscountInfo(it) }

    val discountIdentificationParametr: DiscountIdentificationParametrInfo? get() = one("discountIdentificationParametr") { DiscountIdentificationParametrInfo(it) }

    val isDefault: Boolean? get() = flag("isDefault")
}

class DiscountGroupUserInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [BaseUserInfo] was expected. */
    constructor(read: BaseUserInfo) : this(read.tree)

    val id: UserId? get() = int("id")?.let(::UserId)

    val login: String? get() = text("login")

    val email: String? get() = text("email")

    val isActive: Boolean? get() = flag("isActive")

    val firstName: String? get() = text("firstName")

    val lastName: String? get() = text("lastName")

    val middleName: String? get() = text("middleName")

    val personalAccountId: String? get() = text("personalAccountId")

    val isEmailVerified: Boolean? get() = flag("isEmailVerified")

    val phone: String? get() = text("phone")

    val isPhoneVerified: Boolean? get() = flag("isPhoneVerified")

    val isAutomateSetted: Boolean? get() = flag("isAutomateSetted")
}

class DiscountIdentificationParametrInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val providers: List<ItemProviderType> get() = texts("providers") { ItemProviderType(it) }

    val purchaseVolume: BigDecimal? get() = decimal("purchaseVolume")
}
