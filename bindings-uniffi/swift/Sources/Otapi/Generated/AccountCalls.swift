// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// The customer's personal account: its balance and its movements.
public struct AccountCalls: Sendable {
  let caller: any Caller

  /// Get the state of the customer's personal account.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getAccountInfo(options: CallOptions = CallOptions()) async throws -> AccountInfo {
    .init(try await caller.payload("GetAccountInfo", [:], options))
  }

  /// Get the state of a customer's personal account as an operator.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getAccountInfoForOperator(
    customerId: String,
    options: CallOptions = CallOptions()
  ) async throws -> AccountAdministrationInfo {
    .init(try await caller.payload("GetAccountInfoForOperator", ["customerId": customerId], options))
  }

  /// Get the personal account of the customer who owns an order.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getOrderUserAccountInfoForOperator(
    orderId: String,
    options: CallOptions = CallOptions()
  ) async throws -> AccountAdministrationInfo {
    .init(try await caller.payload("GetOrderUserAccountInfoForOperator", ["orderId": orderId], options))
  }

  /// Get the account statement of the customer who owns an order.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter dateFrom: The shop sends the day alone, yyyy-MM-dd.
  /// - Parameter dateTo: The shop sends the day alone, yyyy-MM-dd.
  public func getOrderUserStatementForOperator(
    orderId: String,
    dateFrom: Date? = nil,
    dateTo: Date? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> AccountStatementAdministration {
    let given: Given = ["orderId": orderId, "dateFrom": dateFrom, "dateTo": dateTo]
    return .init(try await caller.payload("GetOrderUserStatementForOperator", given, options))
  }

  /// Get the statement of the customer's personal account for a period.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter fromDate: The shop sends dd.MM.yyyy.
  /// - Parameter toDate: The shop sends dd.MM.yyyy.
  public func getStatement(
    fromDate: String? = nil,
    toDate: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> AccountStatement {
    .init(try await caller.payload("GetStatement", ["fromDate": fromDate, "toDate": toDate], options))
  }

  /// Get the account statement of a customer for a period as an operator.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter fromDate: An empty text in the shop, for the whole history.
  /// - Parameter toDate: An empty text in the shop, for the whole history.
  public func getStatementForOperator(
    customerId: String,
    fromDate: String? = nil,
    toDate: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> AccountStatementAdministration {
    let given: Given = ["customerId": customerId, "fromDate": fromDate, "toDate": toDate]
    return .init(try await caller.payload("GetStatementForOperator", given, options))
  }

  /// Debit or credit a customer's personal account in the internal currency.
  ///
  /// There is no request id: after a lost answer read the statement before repeating.
  ///
  /// Changes once: never repeated by itself. Moves money on the customer's account; every call books one more movement. Needs an
  /// operator's session.
  ///
  /// - Parameter amount: In the internal currency. Assumed, not documented.
  /// - Parameter isDebit: true for a deposit.
  /// - Parameter transactionDate: Leave it out for now. Accepted forms are not documented; the shop sends yyyy-MM-dd hh-mm-ss
  /// with a twelve-hour clock.
  public func postTransaction(
    customerId: String,
    amount: Decimal,
    comment: String? = nil,
    isDebit: Bool,
    transactionDate: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = [
      "customerId": customerId,
      "amount": amount,
      "comment": comment,
      "isDebit": isDebit,
      "transactionDate": transactionDate,
    ]
    _ = try await caller.payload("PostTransaction", given, options)
  }

  /// Search transactions of personal accounts as an operator.
  ///
  /// Needs an operator's session. Gives one page; `searchTransactionsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchTransactions(
    searchParameters: TransactionSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<TransactionInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchTransactions", given, options))
  }

  /// The items of all pages of `searchTransactions`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchTransactionsAll(
    searchParameters: TransactionSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<TransactionInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchTransactions", given, options)
  }
}
