// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.billing

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.enums.ItemProviderType
import dev.otapi.given
import dev.otapi.json
import dev.otapi.many
import java.math.BigDecimal
import java.time.Instant
import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.json.JsonElement

/** What the shop owes the platform: bills, rent, tariffs. */
class BillingCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Calculate the rent the instance owes for a period.
     *
     * Needs an operator's session.
     *
     * @param dateFrom An older library sends fromDate.
     * @param dateTo An older library sends toDate.
     */
    suspend fun calculateRent(
        dateFrom: Instant? = null,
        dateTo: Instant? = null,
        includeCalculationData: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): RentalPaymentSummaryInfo =
        call("CalculateRent", given("dateFrom", dateFrom, "dateTo", dateTo, "includeCalculationData", includeCalculationData), options) { always("payload") { RentalPaymentSummaryInfo(it) } }

    /**
     * Create a bill that tops up the balance of the instance.
     *
     * Changes once: never repeated by itself. Creates one more bill at every call. Needs an operator's session.
     *
     * What it answers is not known: a generic tree. Newer than what older installations of the service have.
     *
     * @param sum Assumed, not documented.
     */
    suspend fun createBalanceChargingBill(
        sum: BigDecimal,
        options: CallOptions = CallOptions(),
    ): JsonElement = call("CreateBalanceChargingBill", given("sum", sum), options) { json("payload") }

    /**
     * Get a bill of the instance.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeDetails Assumed, not documented.
     */
    suspend fun getBill(
        billId: String,
        includeDetails: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): BillInfo = call("GetBill", given("billId", billId, "includeDetails", includeDetails), options) { always("payload") { BillInfo(it) } }

    /**
     * Calculate a financial report for a period.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getFinancialCalculation(
        parameters: FinancialCalculationParameters? = null,
        options: CallOptions = CallOptions(),
    ): FinancialCalculationReport =
        call("GetFinancialCalculation", given("parameters", parameters), options) { always("payload") { FinancialCalculationReport(it) } }

    /**
     * Get the financial report.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getFinancialReport(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): FinancialReport =
        call("GetFinancialReport", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { FinancialReport(it) } }

    /**
     * Get the history of tariff changes of the instance.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getTariffChangeHistory(
        options: CallOptions = CallOptions(),
    ): TariffChangeHistory = call("GetTariffChangeHistory", emptyMap(), options) { always("payload") { TariffChangeHistory(it) } }

    /**
     * Search the bills of the instance.
     *
     * Needs an operator's session. Gives one page; `searchBillsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchBills(
        searchParameters: BillSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<BillInfo> =
        call("SearchBills", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { BillInfo(it) } } }

    /**
     * The items of all pages of [searchBills], each page read when it is wanted. The arguments are the same: `framePosition` is where it
     * begins, `frameSize` how many items are asked for at once.
     */
    fun searchBillsAll(
        searchParameters: BillSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<BillInfo> =
        pages("SearchBills", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { BillInfo(it) } }

    /**
     * Correct an amount of the financial report for a provider and date.
     *
     * Changes something; the same call again leaves the same state. Sets or resets one amount of the report for one day; the same value
     * again changes nothing. Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param date The admin panel sends the start of the day.
     */
    suspend fun updateFinancialCalculationData(
        providerType: ItemProviderType,
        date: Instant,
        updateData: FinancialCalculationUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("UpdateFinancialCalculationData", given("providerType", providerType, "date", date, "updateData", updateData), options) {}
}
