// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.order

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.BaseUserInfo
import dev.otapi.common.PackageItem
import dev.otapi.common.Size
import dev.otapi.common.StatusInfoBase
import dev.otapi.decimal
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import java.math.BigDecimal
import java.time.Instant

class OrderHistoryItem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val orderId: Int? get() = int("orderId")

    val orderLineId: Int? get() = int("orderLineId")

    val oldStatus: StatusInfoBase? get() = one("oldStatus") { StatusInfoBase(it) }

    val newStatus: StatusInfoBase? get() = one("newStatus") { StatusInfoBase(it) }

    val date: Instant? get() = moment("date")

    val userInfo: BaseUserInfo? get() = one("userInfo") { BaseUserInfo(it) }
}

class OrdersHistory internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val items: List<OrderHistoryItem> get() = many("items") { OrderHistoryItem(it) }
}

class PackageInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val statusCode: String? get() = text("statusCode")

    val statusName: String? get() = text("statusName")

    val mailTrackingNum: String? get() = text("mailTrackingNum")

    val canBeTracking: Boolean? get() = flag("canBeTracking")

    val weight: BigDecimal? get() = decimal("weight")

    val price: BigDecimal? get() = decimal("price")

    val currencyCode: String? get() = text("currencyCode")

    val currencySign: String? get() = text("currencySign")

    val deliveryModeName: String? get() = text("deliveryModeName")

    val deliveryAddress: String? get() = text("deliveryAddress")

    val deliveryContactName: String? get() = text("deliveryContactName")

    val deliveryContactPhone: String? get() = text("deliveryContactPhone")

    val creationDate: Instant? get() = moment("creationDate")

    val additionalInfo: String? get() = text("additionalInfo")

    val size: Size? get() = one("size") { Size(it) }

    val items: List<PackageItem> get() = many("items") { PackageItem(it) }

    val deliveryContactPassportNumber: String? get() = text("deliveryContactPassportNumber")

    val deliveryContactRegistrationAddress: String? get() = text("deliveryContactRegistrationAddress")

    val deliveryContactInn: String? get() = text("deliveryContactInn")
}
