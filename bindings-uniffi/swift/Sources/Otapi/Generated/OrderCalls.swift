// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Orders, as the customer who placed them.
public struct OrderCalls: Sendable {
  let caller: any Caller

  /// Describe the order system the instance uses.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func aboutOrderLogic(options: CallOptions = CallOptions()) async throws -> String? {
    String(otapi: try await caller.payload("AboutOrderLogic", [:], options))
  }

  /// Place an order from item lines given in the document, without using the cart.
  ///
  /// Goods that cannot be ordered are left out without an error: compare the lines of the order with what was asked for. Prices
  /// are not sent, the platform calculates them.
  ///
  /// Changes once: never repeated by itself. Creates an order at every call; there is no request id that would let the service
  /// notice a repeat. Needs a customer's session.
  public func addOrder(addData: OrderAddData, options: CallOptions = CallOptions()) async throws -> OrderInfo {
    .init(try await caller.payload("AddOrder", ["addData": addData], options))
  }

  /// Cancel one line of the customer's order.
  ///
  /// Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a repeat finds it
  /// cancelled. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func cancelLineSalesOrder(salesId: String, salesLineId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CancelLineSalesOrder", ["salesId": salesId, "salesLineId": salesLineId], options)
  }

  /// Cancel several lines of the customer's order.
  ///
  /// Changes something; the same call again leaves the same state. Puts the named lines into the cancelled state; a repeat finds
  /// them cancelled. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter orderLineIds: The separator was seen for UpdateOrderLinesForOperator. Assumed, not documented.
  public func cancelLinesOrder(orderId: String, orderLineIds: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CancelLinesOrder", ["orderId": orderId, "orderLineIds": orderLineIds], options)
  }

  /// Cancel several orders.
  ///
  /// Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a session;
  /// whether a customer's or an operator's is not known.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter orderIds: The separator is that of other order methods. Assumed, not documented.
  public func cancelOrders(orderIds: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CancelOrders", ["orderIds": orderIds], options)
  }

  /// Cancel the customer's order.
  ///
  /// Cancels on the platform only. What was already bought has to be cancelled at the marketplace; synchronising then brings the
  /// cancelled status here.
  ///
  /// Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a repeat finds it
  /// cancelled. Needs a customer's session.
  public func cancelSalesOrder(salesId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CancelSalesOrder", ["salesId": salesId], options)
  }

  /// Remove entries from the queue of order status changes.
  ///
  /// Changes once: never repeated by itself. Removes entries from the queue of status changes for good; which session it takes
  /// and how its list is written are unknown. Needs a session; whether a customer's or an operator's is not known.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter ordersHistoryItemIds: Ids of entries of GetOrdersHistory; the separator is that of other order methods.
  /// Assumed, not documented.
  public func clearOrdersHistory(ordersHistoryItemIds: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ClearOrdersHistory", ["ordersHistoryItemIds": ordersHistoryItemIds], options)
  }

  /// Mark one line of the customer's order as completed.
  ///
  /// Changes something; the same call again leaves the same state. Puts a line into the completed state; a completed line stays
  /// completed. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func closeLineSalesOrder(salesId: String, salesLineId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CloseLineSalesOrder", ["salesId": salesId, "salesLineId": salesLineId], options)
  }

  /// Close the customer's order as completed.
  ///
  /// Changes something; the same call again leaves the same state. Puts an order into the completed state; a completed order
  /// stays completed. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func closeOrder(orderId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CloseOrder", ["orderId": orderId], options)
  }

  /// Confirm that the goods of the customer's order may be packed.
  ///
  /// Changes something; the same call again leaves the same state. Marks an order as confirmed for packing; a repeat finds it
  /// marked. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func confirmOrderPackaging(orderId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ConfirmOrderPackaging", ["orderId": orderId], options)
  }

  /// Accept the changed price of one order line.
  ///
  /// For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.
  ///
  /// Changes once: never repeated by itself. Accepts whatever new price the line has at that moment; a late repeat could accept
  /// a later price that nobody saw. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func confirmPriceLineSalesOrder(
    salesId: String,
    salesLineId: String,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("ConfirmPriceLineSalesOrder", ["salesId": salesId, "salesLineId": salesLineId], options)
  }

  /// Accept the changed prices of several order lines.
  ///
  /// For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.
  ///
  /// Changes once: never repeated by itself. Accepts whatever new prices the lines have at that moment; a late repeat could
  /// accept later prices that nobody saw. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter orderLineIds: The separator was seen for UpdateOrderLinesForOperator. Assumed, not documented.
  public func confirmPriceLinesOrder(
    orderId: String,
    orderLineIds: [String],
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("ConfirmPriceLinesOrder", ["orderId": orderId, "orderLineIds": orderLineIds], options)
  }

  /// Place several orders from the cart at once.
  ///
  /// Changes once: never repeated by itself. Creates orders from the cart at every call. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func createMultiSalesOrder(
    deliveryModeId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<OrderInfo> {
    .init(reading: try await caller.payload("CreateMultiSalesOrder", ["deliveryModeId": deliveryModeId], options))
  }

  /// Place an order from elements of the cart.
  ///
  /// Without Elements the whole cart is ordered.
  ///
  /// Changes once: never repeated by itself. Creates an order at every call; whether the cart elements are used up by the first
  /// is not certain. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func createOrder(createData: OrderCreateData, options: CallOptions = CallOptions()) async throws -> OrderInfo {
    .init(try await caller.payload("CreateOrder", ["createData": createData], options))
  }

  /// Place an order from the whole cart (older than CreateOrder).
  ///
  /// Changes once: never repeated by itself. Creates an order at every call; shops that repeated it got duplicates. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter deliveryModeId: Opaque text, such as EMS or 1014b3.
  /// - Parameter weight: Assumed, not documented.
  public func createSalesOrder(
    deliveryModeId: String,
    comment: String? = nil,
    weight: Decimal? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> OrderInfo {
    let given: Given = ["deliveryModeId": deliveryModeId, "comment": comment, "weight": weight]
    return .init(try await caller.payload("CreateSalesOrder", given, options))
  }

  /// Get the processing history of the customer's order.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getCustomerSalesProcessLog(
    salesId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<SalesProcLogInfo> {
    .init(reading: try await caller.payload("GetCustomerSalesProcessLog", ["salesId": salesId], options))
  }

  /// Get the queue of order and order line status changes.
  ///
  /// Entries stay in the queue until ClearOrdersHistory removes them.
  ///
  /// Needs a session; whether a customer's or an operator's is not known.
  ///
  /// Known from other clients, not documented.
  public func getOrdersHistory(options: CallOptions = CallOptions()) async throws -> OrdersHistory {
    .init(try await caller.payload("GetOrdersHistory", [:], options))
  }

  /// Get the customer's order with its lines.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getSalesOrderDetails(salesId: String, options: CallOptions = CallOptions()) async throws -> OrderDetailsInfo {
    .init(try await caller.payload("GetSalesOrderDetails", ["salesId": salesId], options))
  }

  /// List the shipments (tracking numbers) of the customer's order.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getSalesOrderShippings(salesId: String, options: CallOptions = CallOptions()) async throws -> Items<PackageInfo> {
    .init(reading: try await caller.payload("GetSalesOrderShippings", ["salesId": salesId], options))
  }

  /// List the customer's orders.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getSalesOrdersList(filter: String? = nil, options: CallOptions = CallOptions()) async throws -> Items<OrderInfo> {
    .init(reading: try await caller.payload("GetSalesOrdersList", ["filter": filter], options))
  }

  /// Add elements of the cart to an existing order.
  ///
  /// Changes once: never repeated by itself. Adds cart elements to an order; a repeat could add them again. Needs a customer's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func recreateOrder(recreateData: OrderRecreateData, options: CallOptions = CallOptions()) async throws -> OrderInfo {
    .init(try await caller.payload("RecreateOrder", ["recreateData": recreateData], options))
  }

  /// Add the whole cart to an existing order (superseded by RecreateOrder).
  ///
  /// Changes once: never repeated by itself. Adds the cart to an order; a repeat could add it again. Needs a customer's session.
  ///
  /// - Parameter weight: Assumed, not documented.
  @available(*, deprecated, message: "The service calls it obsolete.")
  public func recreateSalesOrder(
    salesOrderId: String,
    weight: Decimal? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> OrderInfo {
    .init(try await caller.payload("RecreateSalesOrder", ["salesOrderId": salesOrderId, "weight": weight], options))
  }

  /// Restore several cancelled orders.
  ///
  /// Changes once: never repeated by itself. Which session it takes and how its list is written are unknown. Needs a session;
  /// whether a customer's or an operator's is not known.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter orderIds: The separator is that of other order methods. Assumed, not documented.
  public func restoreOrders(orderIds: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RestoreOrders", ["orderIds": orderIds], options)
  }

  /// Search the customer's own orders and get one page of results.
  ///
  /// Needs a customer's session. Gives one page; `searchOrdersForUserAll` goes through all of them.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func searchOrdersForUser(
    searchParameters: OrderSearchParametersForUser? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<OrderInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchOrdersForUser", given, options))
  }

  /// The items of all pages of `searchOrdersForUser`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchOrdersForUserAll(
    searchParameters: OrderSearchParametersForUser? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<OrderInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchOrdersForUser", given, options)
  }

  /// Change the customer's own order.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of an order to the given values. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter updateData: Assumed, not documented.
  public func updateOrder(orderId: String, updateData: OrderUpdateData, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateOrder", ["orderId": orderId, "updateData": updateData], options)
  }

  /// Change a line of the customer's own order.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given values. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter updateData: Assumed, not documented.
  public func updateOrderLine(
    orderId: String,
    orderLineId: String,
    updateData: OrderLineUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["orderId": orderId, "orderLineId": orderLineId, "updateData": updateData]
    _ = try await caller.payload("UpdateOrderLine", given, options)
  }
}
