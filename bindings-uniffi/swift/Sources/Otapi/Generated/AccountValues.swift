// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct AccountAdministrationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var num: String? { tree.read("num") }

  public var currencyCodeInternal: String? { tree.read("currencyCodeInternal") }

  public var currencySignInternal: String? { tree.read("currencySignInternal") }

  public var balanceInternal: Decimal? { tree.read("balanceInternal") }

  public var reservedInternal: Decimal? { tree.read("reservedInternal") }

  public var availableInternal: Decimal? { tree.read("availableInternal") }

  public var currencyCodeCust: String? { tree.read("currencyCodeCust") }

  public var currencySignCust: String? { tree.read("currencySignCust") }

  public var balanceCust: Decimal? { tree.read("balanceCust") }

  public var reservedCust: Decimal? { tree.read("reservedCust") }

  public var availableCust: Decimal? { tree.read("availableCust") }

  public var paymWaitInternal: Decimal? { tree.read("paymWaitInternal") }

  public var paymWaitCust: Decimal? { tree.read("paymWaitCust") }
}

public struct AccountInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var num: String? { tree.read("num") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var currencySign: String? { tree.read("currencySign") }

  public var balance: Decimal? { tree.read("balance") }

  public var reservedAmount: Decimal? { tree.read("reservedAmount") }

  public var availableAmount: Decimal? { tree.read("availableAmount") }

  public var paymWaitAmount: Decimal? { tree.read("paymWaitAmount") }
}

public struct AccountStatement: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var header: StatementHeader? { tree.read("header") }

  public var transList: Items<TransInfo> { .init(reading: tree["transList"]) }
}

public struct AccountStatementAdministration: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var header: StatementHeaderAdministration? { tree.read("header") }

  public var transList: Items<TransactionInfoAdministration> { .init(reading: tree["transList"]) }
}

public struct StatementHeader: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var startBalance: Decimal? { tree.read("startBalance") }

  public var debit: Decimal? { tree.read("debit") }

  public var credit: Decimal? { tree.read("credit") }

  public var endBalance: Decimal? { tree.read("endBalance") }

  public var transCount: Int? { tree.read("transCount") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var currencySign: String? { tree.read("currencySign") }
}

public struct StatementHeaderAdministration: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var startBalanceInternal: Decimal? { tree.read("startBalanceInternal") }

  public var debitInternal: Decimal? { tree.read("debitInternal") }

  public var creditInternal: Decimal? { tree.read("creditInternal") }

  public var endBalanceInternal: Decimal? { tree.read("endBalanceInternal") }

  public var currencyCodeInternal: String? { tree.read("currencyCodeInternal") }

  public var currencySignInternal: String? { tree.read("currencySignInternal") }

  public var startBalanceCust: Decimal? { tree.read("startBalanceCust") }

  public var debitCust: Decimal? { tree.read("debitCust") }

  public var creditCust: Decimal? { tree.read("creditCust") }

  public var endBalanceCust: Decimal? { tree.read("endBalanceCust") }

  public var currencyCodeCust: String? { tree.read("currencyCodeCust") }

  public var currencySignCust: String? { tree.read("currencySignCust") }

  public var transCount: Int? { tree.read("transCount") }
}

public struct TransInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var transactionType: TransactionTypeInfo? { tree.read("transactionType") }

  public var transDate: String? { tree.read("transDate") }

  public var transactionDateTime: Date? { tree.read("transactionDateTime") }

  public var comment: String? { tree.read("comment") }

  public var amount: Decimal? { tree.read("amount") }

  public var salesId: String? { tree.read("salesId") }

  public var direction: String? { tree.read("direction") }
}

public struct TransactionInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var userId: UserId? { tree.read("userId") }

  public var transactionDate: Date? { tree.read("transactionDate") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var currencySign: String? { tree.read("currencySign") }

  public var amount: Decimal? { tree.read("amount") }

  public var orderId: String? { tree.read("orderId") }

  public var comment: String? { tree.read("comment") }

  public var direction: String? { tree.read("direction") }

  public var transactionType: TransactionTypeInfo? { tree.read("transactionType") }

  public var userInfo: BaseUserInfo? { tree.read("userInfo") }
}

/// The service is known to have more members.
public struct TransactionSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(dateFrom: Date? = nil, dateTo: Date? = nil) {
    tree = Value(given: ["dateFrom": dateFrom, "dateTo": dateTo])
  }

  public var dateFrom: Date? {
    get { tree.read("dateFrom") }
    set { tree.write("dateFrom", newValue) }
  }

  public var dateTo: Date? {
    get { tree.read("dateTo") }
    set { tree.write("dateTo", newValue) }
  }
}
