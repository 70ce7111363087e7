// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.payment

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.given
import dev.otapi.many
import java.math.BigDecimal
import kotlinx.coroutines.flow.Flow

/** Paying orders, and payments made. */
class PaymentCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Get the settings of the Direct payment system.
     *
     * Needs an operator's session.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getDirectPaymentSettings(
        inputLanguage: String? = null,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): DirectPaymentSettings =
        call("GetDirectPaymentSettings", given("inputLanguage", inputLanguage, "includeMetaInfo", includeMetaInfo), options) { always("payload") { DirectPaymentSettings(it) } }

    /**
     * List the payment methods.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPaymentModes(
        options: CallOptions = CallOptions(),
    ): List<PaymentMode> = call("GetPaymentModes", emptyMap(), options) { many("payload") { PaymentMode(it) } }

    /**
     * Get the form data that starts a payment in a payment system.
     *
     * Changes once: never repeated by itself. May open a payment at the payment system at every call; no money moves by the call itself.
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPaymentParameters(
        paymentRequestXml: PaymentRequest,
        options: CallOptions = CallOptions(),
    ): PaymentForm =
        call("GetPaymentParameters", given("paymentRequestXml", paymentRequestXml), options) { always("payload") { PaymentForm(it) } }

    /**
     * Get the amounts needed to reserve money for an order.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSalesPaymentInfo(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): SalesPaymentInfo = call("GetSalesPaymentInfo", given("salesId", salesId), options) { always("payload") { SalesPaymentInfo(it) } }

    /**
     * Get one page of the Direct payments that wait for a decision.
     *
     * Needs an operator's session. Gives one page; `getWaitingDirectPaymentsAll` goes through all of them.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun getWaitingDirectPayments(
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<DirectPaymentInfo> =
        call("GetWaitingDirectPayments", given("framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { DirectPaymentInfo(it) } } }

    /**
     * The items of all pages of [getWaitingDirectPayments], each page read when it is wanted. The arguments are the same: `framePosition`
     * is where it begins, `frameSize` how many items are asked for at once.
     */
    fun getWaitingDirectPaymentsAll(
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<DirectPaymentInfo> =
        pages("GetWaitingDirectPayments", given("framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { DirectPaymentInfo(it) } }

    /**
     * Pay for an order from the customer's personal account.
     *
     * There is no request id: after a lost answer read the order's RemainAmount before repeating.
     *
     * Changes once: never repeated by itself. Pays money from the customer's account; every call can pay again until nothing remains to
     * pay. Needs a customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param amount The shop sends the order's RemainAmount. Assumed, not documented.
     */
    suspend fun paymentPersonalAccount(
        salesId: String,
        amount: BigDecimal,
        options: CallOptions = CallOptions(),
    ): Unit = call("PaymentPersonalAccount", given("salesId", salesId, "amount", amount), options) {}

    /**
     * Reserve money of the customer's personal account for an order.
     *
     * Part of the sum may be reserved. There is no request id: after a lost answer read GetSalesPaymentInfo before repeating.
     *
     * Changes once: never repeated by itself. Reserves money of the customer's account; every call can reserve again until nothing remains
     * to pay. Needs an operator's session.
     *
     * @param amount In the currency of GetSalesPaymentInfo. Assumed, not documented.
     */
    suspend fun salesPaymentReserve(
        salesId: String,
        amount: BigDecimal,
        options: CallOptions = CallOptions(),
    ): SalesPaymentInfo =
        call("SalesPaymentReserve", given("salesId", salesId, "amount", amount), options) { always("payload") { SalesPaymentInfo(it) } }

    /**
     * Search Direct payments as an operator.
     *
     * Needs an operator's session. Gives one page; `searchDirectPaymentsAll` goes through all of them.
     *
     * @param parameters Assumed, not documented.
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchDirectPayments(
        parameters: PaymentSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<PaymentInfo> =
        call("SearchDirectPayments", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { PaymentInfo(it) } } }

    /**
     * The items of all pages of [searchDirectPayments], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchDirectPaymentsAll(
        parameters: PaymentSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<PaymentInfo> =
        pages("SearchDirectPayments", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { PaymentInfo(it) } }

    /**
     * Search the customer's own payments.
     *
     * Needs a customer's session. Gives one page; `searchUserPaymentsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchUserPayments(
        parameters: PaymentSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<PaymentInfo> =
        call("SearchUserPayments", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { PaymentInfo(it) } } }

    /**
     * The items of all pages of [searchUserPayments], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchUserPaymentsAll(
        parameters: PaymentSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<PaymentInfo> =
        pages("SearchUserPayments", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { PaymentInfo(it) } }

    /**
     * Mark a Direct payment as paid or not paid.
     *
     * Changes once: never repeated by itself. Decides about a payment and thereby moves money; that a repeat moves none is not certain.
     * Needs an operator's session.
     *
     * @param isPaid Assumed, not documented.
     * @param adminInfo An XML document that is not known; it is sent as it is.
     */
    suspend fun setDirectPaymentStatus(
        paymentId: String,
        isPaid: Boolean,
        adminInfo: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit = call("SetDirectPaymentStatus", given("paymentId", paymentId, "isPaid", isPaid, "adminInfo", adminInfo), options) {}

    /**
     * Change the settings of the Direct payment system.
     *
     * Changes once: never repeated by itself. Its document is unknown and the settings hold lists that a repeat could add to again. Needs
     * an operator's session.
     *
     * @param updateData A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML document that is not known; it
     * is sent as it is.
     */
    suspend fun updateDirectPaymentSettings(
        updateData: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateDirectPaymentSettings", given("updateData", updateData), options) {}
}
