// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.account

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.BaseUserInfo
import dev.otapi.common.TransactionInfoAdministration
import dev.otapi.common.TransactionTypeInfo
import dev.otapi.decimal
import dev.otapi.ids.UserId
import dev.otapi.int
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import java.math.BigDecimal
import java.time.Instant

class AccountAdministrationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val num: String? get() = text("num")

    val currencyCodeInternal: String? get() = text("currencyCodeInternal")

    val currencySignInternal: String? get() = text("currencySignInternal")

    val balanceInternal: BigDecimal? get() = decimal("balanceInternal")

    val reservedInternal: BigDecimal? get() = decimal("reservedInternal")

    val availableInternal: BigDecimal? get() = decimal("availableInternal")

    val currencyCodeCust: String? get() = text("currencyCodeCust")

    val currencySignCust: String? get() = text("currencySignCust")

    val balanceCust: BigDecimal? get() = decimal("balanceCust")

    val reservedCust: BigDecimal? get() = decimal("reservedCust")

    val availableCust: BigDecimal? get() = decimal("availableCust")

    val paymWaitInternal: BigDecimal? get() = decimal("paymWaitInternal")

    val paymWaitCust: BigDecimal? get() = decimal("paymWaitCust")
}

class AccountInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val num: String? get() = text("num")

    val currencyCode: String? get() = text("currencyCode")

    val currencySign: String? get() = text("currencySign")

    val balance: BigDecimal? get() = decimal("balance")

    val reservedAmount: BigDecimal? get() = decimal("reservedAmount")

    val availableAmount: BigDecimal? get() = decimal("availableAmount")

    val paymWaitAmount: BigDecimal? get() = decimal("paymWaitAmount")
}

class AccountStatement internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val header: StatementHeader? get() = one("header") { StatementHeader(it) }

    val transList: List<TransInfo> get() = many("transList") { TransInfo(it) }
}

class AccountStatementAdministration internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val header: StatementHeaderAdministration? get() = one("header") { StatementHeaderAdministration(it) }

    val transList: List<TransactionInfoAdministration> get() = many("transList") { TransactionInfoAdministration(it) }
}

class StatementHeader internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val startBalance: BigDecimal? get() = decimal("startBalance")

    val debit: BigDecimal? get() = decimal("debit")

    val credit: BigDecimal? get() = decimal("credit")

    val endBalance: BigDecimal? get() = decimal("endBalance")

    val transCount: Int? get() = int("transCount")

    val currencyCode: String? get() = text("currencyCode")

    val currencySign: String? get() = text("currencySign")
}

class StatementHeaderAdministration internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val startBalanceInternal: BigDecimal? get() = decimal("startBalanceInternal")

    val debitInternal: BigDecimal? get() = decimal("debitInternal")

    val creditInternal: BigDecimal? get() = decimal("creditInternal")

    val endBalanceInternal: BigDecimal? get() = decimal("endBalanceInternal")

    val currencyCodeInternal: String? get() = text("currencyCodeInternal")

    val currencySignInternal: String? get() = text("currencySignInternal")

    val startBalanceCust: BigDecimal? get() = decimal("startBalanceCust")

    val debitCust: BigDecimal? get() = decimal("debitCust")

    val creditCust: BigDecimal? get() = decimal("creditCust")

    val endBalanceCust: BigDecimal? get() = decimal("endBalanceCust")

    val currencyCodeCust: String? get() = text("currencyCodeCust")

    val currencySignCust: String? get() = text("currencySignCust")

    val transCount: Int? get() = int("transCount")
}

class TransInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val transactionType: TransactionTypeInfo? get() = one("transactionType") { TransactionTypeInfo(it) }

    val transDate: String? get() = text("transDate")

    val transactionDateTime: Instant? get() = moment("transactionDateTime")

    val comment: String? get() = text("comment")

    val amount: BigDecimal? get() = decimal("amount")

    val salesId: String? get() = text("salesId")

    val direction: String? get() = text("direction")
}

class TransactionInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val userId: UserId? get() = int("userId")?.let(::UserId)

    val transactionDate: Instant? get() = moment("transactionDate")

    val currencyCode: String? get() = text("currencyCode")

    val currencySign: String? get() = text("currencySign")

    val amount: BigDecimal? get() = decimal("amount")

    val orderId: String? get() = text("orderId")

    val comment: String? get() = text("comment")

    val direction: String? get() = text("direction")

    val transactionType: TransactionTypeInfo? get() = one("transactionType") { TransactionTypeInfo(it) }

    val userInfo: BaseUserInfo? get() = one("userInfo") { BaseUserInfo(it) }
}
