// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// What the shop owes the platform: bills, rent, tariffs.
public struct BillingCalls: Sendable {
  let caller: any Caller

  /// Calculate the rent the instance owes for a period.
  ///
  /// Needs an operator's session.
  ///
  /// - Parameter dateFrom: An older library sends fromDate.
  /// - Parameter dateTo: An older library sends toDate.
  public func calculateRent(
    dateFrom: Date? = nil,
    dateTo: Date? = nil,
    includeCalculationData: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> RentalPaymentSummaryInfo {
    let given: Given = ["dateFrom": dateFrom, "dateTo": dateTo, "includeCalculationData": includeCalculationData]
    return .init(try await caller.payload("CalculateRent", given, options))
  }

  /// Create a bill that tops up the balance of the instance.
  ///
  /// Changes once: never repeated by itself. Creates one more bill at every call. Needs an operator's session.
  ///
  /// What it answers is not known: a generic tree. Newer than what older installations of the service have.
  ///
  /// - Parameter sum: Assumed, not documented.
  public func createBalanceChargingBill(sum: Decimal, options: CallOptions = CallOptions()) async throws -> Value {
    try await caller.payload("CreateBalanceChargingBill", ["sum": sum], options)
  }

  /// Get a bill of the instance.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeDetails: Assumed, not documented.
  public func getBill(
    billId: String,
    includeDetails: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BillInfo {
    .init(try await caller.payload("GetBill", ["billId": billId, "includeDetails": includeDetails], options))
  }

  /// Calculate a financial report for a period.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getFinancialCalculation(
    parameters: FinancialCalculationParameters? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> FinancialCalculationReport {
    .init(try await caller.payload("GetFinancialCalculation", ["parameters": parameters], options))
  }

  /// Get the financial report.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getFinancialReport(
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> FinancialReport {
    .init(try await caller.payload("GetFinancialReport", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// Get the history of tariff changes of the instance.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getTariffChangeHistory(options: CallOptions = CallOptions()) async throws -> TariffChangeHistory {
    .init(try await caller.payload("GetTariffChangeHistory", [:], options))
  }

  /// Search the bills of the instance.
  ///
  /// Needs an operator's session. Gives one page; `searchBillsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func searchBills(
    searchParameters: BillSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<BillInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchBills", given, options))
  }

  /// The items of all pages of `searchBills`, each page read when it is wanted. The arguments are the same: `framePosition` is
  /// where it begins, `frameSize` how many items are asked for at once.
  public func searchBillsAll(
    searchParameters: BillSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<BillInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchBills", given, options)
  }

  /// Correct an amount of the financial report for a provider and date.
  ///
  /// Changes something; the same call again leaves the same state. Sets or resets one amount of the report for one day; the same
  /// value again changes nothing. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter date: The admin panel sends the start of the day.
  public func updateFinancialCalculationData(
    providerType: ItemProviderType,
    date: Date,
    updateData: FinancialCalculationUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["providerType": providerType, "date": date, "updateData": updateData]
    _ = try await caller.payload("UpdateFinancialCalculationData", given, options)
  }
}
