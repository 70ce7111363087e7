// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.payment

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.FieldMetaInfo
import dev.otapi.decimal
import dev.otapi.enums.MetaListUpdateAction
import dev.otapi.flag
import dev.otapi.ids.UserId
import dev.otapi.int
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.text
import dev.otapi.texts
import java.math.BigDecimal
import java.time.Instant

class DirectPaymentInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val paymentId: String? get() = text("paymentId")

    val paymentModeId: String? get() = text("paymentModeId")

    val comment: String? get() = text("comment")

    val userFullName: String? get() = text("userFullName")

    val userLogin: String? get() = text("userLogin")

    val userId: UserId? get() = int("userId")?.let(::UserId)

    val createdDate: Instant? get() = moment("createdDate")

    val amount: BigDecimal? get() = decimal("amount")

    val currencyCode: String? get() = text("currencyCode")

    val orderId: String? get() = text("orderId")

    val fileUrl: String? get() = text("fileUrl")
}

class DirectPaymentModeSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val displayName: String? get() = text("displayName")

    val action: MetaListUpdateAction? get() = text("action")?.let(::MetaListUpdateAction)

    val startText: String? get() = text("startText")

    val finishText: String? get() = text("finishText")
}

class DirectPaymentSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val modeSettingsList: List<DirectPaymentModeSettings> get() = many("modeSettingsList") { DirectPaymentModeSettings(it) }

    val activeModes: List<String> get() = texts("activeModes")

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }
}

class PaymentForm internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isImmmediate: Boolean? get() = flag("isImmmediate")

    val requestMethod: String? get() = text("requestMethod")

    val requestUrl: String? get() = text("requestUrl")

    val isIframe: Boolean? get() = flag("isIframe")

    val parameters: List<PaymentFormParameter> get() = many("parameters") { PaymentFormParameter(it) }

    val isNewWindow: Boolean? get() = flag("isNewWindow")
}

class PaymentFormParameter internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val value: String? get() = text("value")

    val isUserData: Boolean? get() = flag("isUserData")
}

class PaymentInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val paymentId: String? get() = text("paymentId")

    val paymentModeId: String? get() = text("paymentModeId")

    val comment: String? get() = text("comment")

    val userFullName: String? get() = text("userFullName")

    val userLogin: String? get() = text("userLogin")

    val userId: UserId? get() = int("userId")?.let(::UserId)

    val createdDate: Instant? get() = moment("createdDate")

    val amount: BigDecimal? get() = decimal("amount")

    val currencyCode: String? get() = text("currencyCode")

    val orderId: String? get() = text("orderId")

    val fileUrl: String? get() = text("fileUrl")

    val status: String? get() = text("status")

    val externalTransactionId: String? get() = text("externalTransactionId")

    val operatorComment: String? get() = text("operatorComment")

    val paymentModeName: String? get() = text("paymentModeName")

    val paymentModeImageUrl: String? get() = text("paymentModeImageUrl")

    val paymentModeAbsoluteImageUrl: String? get() = text("paymentModeAbsoluteImageUrl")
}

class PaymentMode internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val paymSortCode: String? get() = text("paymSortCode")

    val paymSortText: String? get() = text("paymSortText")

    val imageUrl: String? get() = text("imageUrl")

    val absoluteImageUrl: String? get() = text("absoluteImageUrl")

    val customField: String? get() = text("customField")

    val paymentSystem: String? get() = text("paymentSystem")

    val sortOrder: Int? get() = int("sortOrder")
}

class SalesPaymentInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val salesId: String? get() = text("salesId")

    val custId: String? get() = text("custId")

    val custBalanceAvail: BigDecimal? get() = decimal("custBalanceAvail")

    val salesAmount: BigDecimal? get() = decimal("salesAmount")

    val salesPaid: BigDecimal? get() = decimal("salesPaid")

    val currencyCode: String? get() = text("currencyCode")
}
