// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.account

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.given
import dev.otapi.many
import java.math.BigDecimal
import java.time.Instant
import kotlinx.coroutines.flow.Flow

/** The customer's personal account: its balance and its movements. */
class AccountCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Get the state of the customer's personal account.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getAccountInfo(
        options: CallOptions = CallOptions(),
    ): AccountInfo = call("GetAccountInfo", emptyMap(), options) { always("payload") { AccountInfo(it) } }

    /**
     * Get the state of a customer's personal account as an operator.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getAccountInfoForOperator(
        customerId: String,
        options: CallOptions = CallOptions(),
    ): AccountAdministrationInfo =
        call("GetAccountInfoForOperator", given("customerId", customerId), options) { always("payload") { AccountAdministrationInfo(it) } }

    /**
     * Get the personal account of the customer who owns an order.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getOrderUserAccountInfoForOperator(
        orderId: String,
        options: CallOptions = CallOptions(),
    ): AccountAdministrationInfo =
        call("GetOrderUserAccountInfoForOperator", given("orderId", orderId), options) { always("payload") { AccountAdministrationInfo(it) } }

    /**
     * Get the account statement of the customer who owns an order.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param dateFrom The shop sends the day alone, yyyy-MM-dd.
     * @param dateTo The shop sends the day alone, yyyy-MM-dd.
     */
    suspend fun getOrderUserStatementForOperator(
        orderId: String,
        dateFrom: Instant? = null,
        dateTo: Instant? = null,
        options: CallOptions = CallOptions(),
    ): AccountStatementAdministration =
        call("GetOrderUserStatementForOperator", given("orderId", orderId, "dateFrom", dateFrom, "dateTo", dateTo), options) { always("payload") { AccountStatementAdministration(it) } }

    /**
     * Get the statement of the customer's personal account for a period.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param fromDate The shop sends dd.MM.yyyy.
     * @param toDate The shop sends dd.MM.yyyy.
     */
    suspend fun getStatement(
        fromDate: String? = null,
        toDate: String? = null,
        options: CallOptions = CallOptions(),
    ): AccountStatement =
        call("GetStatement", given("fromDate", fromDate, "toDate", toDate), options) { always("payload") { AccountStatement(it) } }

    /**
     * Get the account statement of a customer for a period as an operator.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param fromDate An empty text in the shop, for the whole history.
     * @param toDate An empty text in the shop, for the whole history.
     */
    suspend fun getStatementForOperator(
        customerId: String,
        fromDate: String? = null,
        toDate: String? = null,
        options: CallOptions = CallOptions(),
    ): AccountStatementAdministration =
        call("GetStatementForOperator", given("customerId", customerId, "fromDate", fromDate, "toDate", toDate), options) { always("payload") { AccountStatementAdministration(it) } }

    /**
     * Debit or credit a customer's personal account in the internal currency.
     *
     * There is no request id: after a lost answer read the statement before repeating.
     *
     * Changes once: never repeated by itself. Moves money on the customer's account; every call books one more movement. Needs an
     * operator's session.
     *
     * @param amount In the internal currency. Assumed, not documented.
     * @param isDebit true for a deposit.
     * @param transactionDate Leave it out for now. Accepted forms are not documented; the shop sends yyyy-MM-dd hh-mm-ss with a twelve-hour
     * clock.
     */
    suspend fun postTransaction(
        customerId: String,
        amount: BigDecimal,
        isDebit: Boolean,
        comment: String? = null,
        transactionDate: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("PostTransaction", given("customerId", customerId, "amount", amount, "isDebit", isDebit, "comment", comment, "transactionDate", transactionDate), options) {}

    /**
     * Search transactions of personal accounts as an operator.
     *
     * Needs an operator's session. Gives one page; `searchTransactionsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchTransactions(
        searchParameters: TransactionSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<TransactionInfo> =
        call("SearchTransactions", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { TransactionInfo(it) } } }

    /**
     * The items of all pages of [searchTransactions], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchTransactionsAll(
        searchParameters: TransactionSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<TransactionInfo> =
        pages("SearchTransactions", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { TransactionInfo(it) } }
}
