// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Orders, as the operator who works on them.
public struct OrderAdminCalls: Sendable {
  let caller: any Caller

  /// Cancel one line of an order as an operator.
  ///
  /// Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a repeat finds it
  /// cancelled. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func cancelLineSalesOrderForOperator(
    salesId: String,
    salesLineId: String,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("CancelLineSalesOrderForOperator", ["salesId": salesId, "salesLineId": salesLineId], options)
  }

  /// Cancel an order as an operator.
  ///
  /// Cancels on the platform only. What was already bought has to be cancelled at the marketplace; synchronising then brings the
  /// cancelled status here.
  ///
  /// Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a repeat finds it
  /// cancelled. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func cancelSalesOrderForOperator(salesId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CancelSalesOrderForOperator", ["salesId": salesId], options)
  }

  /// Change the status of an order line (superseded by UpdateOrderLineForOperator).
  ///
  /// Changes once: never repeated by itself. Takes a quantity besides the status and may split the line, and writes another
  /// comment at every call. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  @available(*, deprecated, message: "The service calls it obsolete.")
  public func changeLineStatus(
    salesId: String,
    salesLineId: String,
    statusId: Int,
    comment: String? = nil,
    quantity: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = [
      "salesId": salesId,
      "salesLineId": salesLineId,
      "statusId": statusId,
      "comment": comment,
      "quantity": quantity,
    ]
    _ = try await caller.payload("ChangeLineStatus", given, options)
  }

  /// Change the provider order id and waybill of an order line (older form).
  ///
  /// Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of a line to the
  /// given texts. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func changeSalesOrderLinePurchaseInfo(
    salesId: String,
    salesLineId: String,
    vendPurchId: String? = nil,
    vendPurchWaybill: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = [
      "salesId": salesId,
      "salesLineId": salesLineId,
      "vendPurchId": vendPurchId,
      "vendPurchWaybill": vendPurchWaybill,
    ]
    _ = try await caller.payload("ChangeSalesOrderLinePurchaseInfo", given, options)
  }

  /// Change the provider order id and waybill of an order line.
  ///
  /// Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of a line to the
  /// given texts. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func changeSalesOrderLinePurchaseInfoForOperator(
    salesId: String,
    salesLineId: String,
    vendPurchId: String? = nil,
    vendPurchWaybill: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = [
      "salesId": salesId,
      "salesLineId": salesLineId,
      "vendPurchId": vendPurchId,
      "vendPurchWaybill": vendPurchWaybill,
    ]
    _ = try await caller.payload("ChangeSalesOrderLinePurchaseInfoForOperator", given, options)
  }

  /// Close an order as cancelled, as an operator.
  ///
  /// Changes something; the same call again leaves the same state. Puts an order into its final state; a closed order stays
  /// closed. Needs an operator's session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func closeCancelSalesOrderForOperator(salesId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CloseCancelSalesOrderForOperator", ["salesId": salesId], options)
  }

  /// Close an order as an operator.
  ///
  /// Changes something; the same call again leaves the same state. Puts an order into its final state; a closed order stays
  /// closed. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func closeSalesOrderForOperator(salesId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CloseSalesOrderForOperator", ["salesId": salesId], options)
  }

  /// Delete several order lines.
  ///
  /// Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a session;
  /// whether a customer's or an operator's is not known.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter orderLineIdentificators: A list of order lines in one text; how it is written is unknown.
  public func deleteMultipleOrderLines(orderLineIdentificators: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteMultipleOrderLines", ["orderLineIdentificators": orderLineIdentificators], options)
  }

  /// List the statuses an order line can be moved to.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getLineAvailableStatusList(
    salesId: String,
    salesLineId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<SalesLineStatusInfo> {
    let given: Given = ["salesId": salesId, "salesLineId": salesLineId]
    return .init(reading: try await caller.payload("GetLineAvailableStatusList", given, options))
  }

  /// List the statuses order lines can have.
  ///
  /// Needs an operator's session. Its answer may be kept for 1440 minutes.
  ///
  /// Known from other clients, not documented.
  public func getOrderLineStatusList(options: CallOptions = CallOptions()) async throws -> Items<SalesLineStatusInfo> {
    .init(reading: try await caller.payload("GetOrderLineStatusList", [:], options))
  }

  /// Get the order settings with their description for editing.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getOrderSettings(
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> OrderSettings {
    .init(try await caller.payload("GetOrderSettings", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// Get the order settings.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getOrderSettingsInfo(options: CallOptions = CallOptions()) async throws -> OrderSettingsInfo {
    .init(try await caller.payload("GetOrderSettingsInfo", [:], options))
  }

  /// List the statuses orders can have.
  ///
  /// Needs an operator's session. Its answer may be kept for 1440 minutes.
  ///
  /// Known from other clients, not documented.
  public func getOrderStatusList(options: CallOptions = CallOptions()) async throws -> Items<SalesStatusInfo> {
    .init(reading: try await caller.payload("GetOrderStatusList", [:], options))
  }

  /// Get the processing history of an order line.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getSaleLineProcessLog(
    salesId: String,
    salesLineId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<SalesLineProcLogInfo> {
    .init(reading: try await caller.payload("GetSaleLineProcessLog", ["salesId": salesId, "salesLineId": salesLineId], options))
  }

  /// List the operators that can be responsible for orders.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getSalesOperatorInfoList(options: CallOptions = CallOptions()) async throws -> Items<OperatorInfo> {
    .init(reading: try await caller.payload("GetSalesOperatorInfoList", [:], options))
  }

  /// Get an order with its lines as an operator.
  ///
  /// Needs an operator's session.
  ///
  /// - Parameter filter: May be empty.
  /// - Parameter queryType: 0 all lines, 1 lines ready to purchase (statuses 2 and 3), 2 purchased lines (6 to 10).
  public func getSalesOrderDetailsForOperator(
    salesId: String,
    filter: String? = nil,
    queryType: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> OrderDetailsInfo {
    let given: Given = ["salesId": salesId, "filter": filter, "queryType": queryType]
    return .init(try await caller.payload("GetSalesOrderDetailsForOperator", given, options))
  }

  /// List the most recent orders as an operator (superseded by SearchOrders).
  ///
  /// Gives the last 100 orders.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  @available(*, deprecated, message: "The service calls it obsolete.")
  public func getSalesOrdersListForOperator(
    orderFilter: OrderFilter? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<OrderInfo> {
    .init(reading: try await caller.payload("GetSalesOrdersListForOperator", ["orderFilter": orderFilter], options))
  }

  /// Get the processing history of an order as an operator.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getSalesProcessLog(salesId: String, options: CallOptions = CallOptions()) async throws -> Items<SalesProcLogInfo> {
    .init(reading: try await caller.payload("GetSalesProcessLog", ["salesId": salesId], options))
  }

  /// Merge one order into another.
  ///
  /// Its refusals can be told apart by their English texts only.
  ///
  /// Changes once: never repeated by itself. Moves all lines into another order and cannot be undone; what a repeat meets is not
  /// known. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func mergeOrders(targetOrderId: String, mergedOrderId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("MergeOrders", ["targetOrderId": targetOrderId, "mergedOrderId": mergedOrderId], options)
  }

  /// Record the purchase of order lines from the supplier.
  ///
  /// Changes once: never repeated by itself. Records a purchase with quantity and price; a repeat could record it twice. Needs
  /// an operator's session.
  ///
  /// Known from other clients, not documented.
  public func purchaseItems(saleLineList: SalesLinePurchInfoList, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("PurchaseItems", ["saleLineList": saleLineList], options)
  }

  /// Restore a cancelled order line.
  ///
  /// There is no call that restores an order: restoring its first line brings the order back.
  ///
  /// Changes something; the same call again leaves the same state. Brings a cancelled line back; a repeat finds it restored.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func restoreLineSalesOrderForOperator(
    salesId: String,
    salesLineId: String,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("RestoreLineSalesOrderForOperator", ["salesId": salesId, "salesLineId": salesLineId], options)
  }

  /// Search order lines across orders.
  ///
  /// Needs an operator's session. Gives one page; `searchOrderLinesAll` goes through all of them.
  public func searchOrderLines(
    searchParameters: OrderLineSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<OrderLineInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchOrderLines", given, options))
  }

  /// The items of all pages of `searchOrderLines`, each page read when it is wanted. The arguments are the same: `framePosition`
  /// is where it begins, `frameSize` how many items are asked for at once.
  public func searchOrderLinesAll(
    searchParameters: OrderLineSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<OrderLineInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchOrderLines", given, options)
  }

  /// Search orders and get one page of results.
  ///
  /// Needs an operator's session. Gives one page; `searchOrdersAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func searchOrders(
    searchParameters: OrderSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<OrderInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchOrders", given, options))
  }

  /// The items of all pages of `searchOrders`, each page read when it is wanted. The arguments are the same: `framePosition` is
  /// where it begins, `frameSize` how many items are asked for at once.
  public func searchOrdersAll(
    searchParameters: OrderSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<OrderInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchOrders", given, options)
  }

  /// Search orders and get one page of results with totals.
  ///
  /// Needs an operator's session. Gives one page; `searchOrdersWithSummaryAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func searchOrdersWithSummary(
    searchParameters: OrderSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> OrderListFrameWithSummary {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchOrdersWithSummary", given, options))
  }

  /// The items of all pages of `searchOrdersWithSummary`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchOrdersWithSummaryAll(
    searchParameters: OrderSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<OrderInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchOrdersWithSummary", given, options)
  }

  /// Make an operator responsible for an order.
  ///
  /// Changes something; the same call again leaves the same state. Sets who is responsible for an order. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func setSalesOperator(salesId: String, salesOperatorId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("SetSalesOperator", ["salesId": salesId, "salesOperatorId": salesOperatorId], options)
  }

  /// Split a quantity off an order line into a new line.
  ///
  /// Changes once: never repeated by itself. Splits a number of pieces off a line; a repeat splits off as many again. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func splitOrderLineForOperator(
    orderId: String,
    orderLineId: String,
    splitData: OrderLineSplitData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["orderId": orderId, "orderLineId": orderLineId, "splitData": splitData]
    _ = try await caller.payload("SplitOrderLineForOperator", given, options)
  }

  /// Change the status of several order lines at once.
  ///
  /// Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a session;
  /// whether a customer's or an operator's is not known.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter orderLineIdentificators: A list of order lines in one text; how it is written is unknown.
  public func updateMultipleOrderLineStatuses(
    orderLineIdentificators: String,
    statusId: String,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["orderLineIdentificators": orderLineIdentificators, "statusId": statusId]
    _ = try await caller.payload("UpdateMultipleOrderLineStatuses", given, options)
  }

  /// Change an order as an operator.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of an order to the given values. Needs
  /// an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateOrderForOperator(
    orderId: String,
    updateData: OrderUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateOrderForOperator", ["orderId": orderId, "updateData": updateData], options)
  }

  /// Change an order line (status, prices, weight) as an operator.
  ///
  /// The admin panel sets StatusId 3 together with a new price or configuration, so that the customer confirms it.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateOrderLineForOperator(
    orderId: String,
    orderLineId: String,
    updateData: OrderLineUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["orderId": orderId, "orderLineId": orderLineId, "updateData": updateData]
    _ = try await caller.payload("UpdateOrderLineForOperator", given, options)
  }

  /// Apply one change to several lines of an order as an operator.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of each named line to the given values.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateOrderLinesForOperator(
    orderId: String,
    orderLineIds: [String],
    updateData: OrderLineUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["orderId": orderId, "orderLineIds": orderLineIds, "updateData": updateData]
    _ = try await caller.payload("UpdateOrderLinesForOperator", given, options)
  }

  /// Change the order settings.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateOrderSettings(updateData: OrderSettingsUpdateData, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateOrderSettings", ["updateData": updateData], options)
  }
}
