// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Paying orders, and payments made.
public struct PaymentCalls: Sendable {
  let caller: any Caller

  /// Get the settings of the Direct payment system.
  ///
  /// Needs an operator's session.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getDirectPaymentSettings(
    inputLanguage: String? = nil,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> DirectPaymentSettings {
    let given: Given = ["inputLanguage": inputLanguage, "includeMetaInfo": includeMetaInfo]
    return .init(try await caller.payload("GetDirectPaymentSettings", given, options))
  }

  /// List the payment methods.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getPaymentModes(options: CallOptions = CallOptions()) async throws -> Items<PaymentMode> {
    .init(reading: try await caller.payload("GetPaymentModes", [:], options))
  }

  /// Get the form data that starts a payment in a payment system.
  ///
  /// Changes once: never repeated by itself. May open a payment at the payment system at every call; no money moves by the call
  /// itself. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getPaymentParameters(
    paymentRequestXml: PaymentRequest,
    options: CallOptions = CallOptions()
  ) async throws -> PaymentForm {
    .init(try await caller.payload("GetPaymentParameters", ["paymentRequestXml": paymentRequestXml], options))
  }

  /// Get the amounts needed to reserve money for an order.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getSalesPaymentInfo(salesId: String, options: CallOptions = CallOptions()) async throws -> SalesPaymentInfo {
    .init(try await caller.payload("GetSalesPaymentInfo", ["salesId": salesId], options))
  }

  /// Get one page of the Direct payments that wait for a decision.
  ///
  /// Needs an operator's session. Gives one page; `getWaitingDirectPaymentsAll` goes through all of them.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func getWaitingDirectPayments(
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<DirectPaymentInfo> {
    let given: Given = ["framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("GetWaitingDirectPayments", given, options))
  }

  /// The items of all pages of `getWaitingDirectPayments`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getWaitingDirectPaymentsAll(
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<DirectPaymentInfo> {
    Pages(caller, "GetWaitingDirectPayments", ["framePosition": framePosition, "frameSize": frameSize], options)
  }

  /// Pay for an order from the customer's personal account.
  ///
  /// There is no request id: after a lost answer read the order's RemainAmount before repeating.
  ///
  /// Changes once: never repeated by itself. Pays money from the customer's account; every call can pay again until nothing
  /// remains to pay. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter amount: The shop sends the order's RemainAmount. Assumed, not documented.
  public func paymentPersonalAccount(salesId: String, amount: Decimal, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("PaymentPersonalAccount", ["salesId": salesId, "amount": amount], options)
  }

  /// Reserve money of the customer's personal account for an order.
  ///
  /// Part of the sum may be reserved. There is no request id: after a lost answer read GetSalesPaymentInfo before repeating.
  ///
  /// Changes once: never repeated by itself. Reserves money of the customer's account; every call can reserve again until
  /// nothing remains to pay. Needs an operator's session.
  ///
  /// - Parameter amount: In the currency of GetSalesPaymentInfo. Assumed, not documented.
  public func salesPaymentReserve(
    salesId: String,
    amount: Decimal,
    options: CallOptions = CallOptions()
  ) async throws -> SalesPaymentInfo {
    .init(try await caller.payload("SalesPaymentReserve", ["salesId": salesId, "amount": amount], options))
  }

  /// Search Direct payments as an operator.
  ///
  /// Needs an operator's session. Gives one page; `searchDirectPaymentsAll` goes through all of them.
  ///
  /// - Parameter parameters: Assumed, not documented.
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchDirectPayments(
    parameters: PaymentSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<PaymentInfo> {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchDirectPayments", given, options))
  }

  /// The items of all pages of `searchDirectPayments`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchDirectPaymentsAll(
    parameters: PaymentSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<PaymentInfo> {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchDirectPayments", given, options)
  }

  /// Search the customer's own payments.
  ///
  /// Needs a customer's session. Gives one page; `searchUserPaymentsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchUserPayments(
    parameters: PaymentSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<PaymentInfo> {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchUserPayments", given, options))
  }

  /// The items of all pages of `searchUserPayments`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchUserPaymentsAll(
    parameters: PaymentSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<PaymentInfo> {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchUserPayments", given, options)
  }

  /// Mark a Direct payment as paid or not paid.
  ///
  /// Changes once: never repeated by itself. Decides about a payment and thereby moves money; that a repeat moves none is not
  /// certain. Needs an operator's session.
  ///
  /// - Parameter isPaid: Assumed, not documented.
  /// - Parameter adminInfo: An XML document that is not known; it is sent as it is.
  public func setDirectPaymentStatus(
    paymentId: String,
    isPaid: Bool,
    adminInfo: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["paymentId": paymentId, "isPaid": isPaid, "adminInfo": adminInfo]
    _ = try await caller.payload("SetDirectPaymentStatus", given, options)
  }

  /// Change the settings of the Direct payment system.
  ///
  /// Changes once: never repeated by itself. Its document is unknown and the settings hold lists that a repeat could add to
  /// again. Needs an operator's session.
  ///
  /// - Parameter updateData: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML document that
  /// is not known; it is sent as it is.
  public func updateDirectPaymentSettings(updateData: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateDirectPaymentSettings", ["updateData": updateData], options)
  }
}
