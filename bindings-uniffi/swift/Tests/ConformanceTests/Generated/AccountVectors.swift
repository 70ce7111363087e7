// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension AccountAdministrationInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "num": num,
      "currencyCodeInternal": currencyCodeInternal,
      "currencySignInternal": currencySignInternal,
      "balanceInternal": balanceInternal,
      "reservedInternal": reservedInternal,
      "availableInternal": availableInternal,
      "currencyCodeCust": currencyCodeCust,
      "currencySignCust": currencySignCust,
      "balanceCust": balanceCust,
      "reservedCust": reservedCust,
      "availableCust": availableCust,
      "paymWaitInternal": paymWaitInternal,
      "paymWaitCust": paymWaitCust,
    ]
  }
}

extension AccountInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "num": num,
      "currencyCode": currencyCode,
      "currencySign": currencySign,
      "balance": balance,
      "reservedAmount": reservedAmount,
      "availableAmount": availableAmount,
      "paymWaitAmount": paymWaitAmount,
    ]
  }
}

extension AccountStatement: Declared {
  var declared: Given {
    [
      "header": header,
      "transList": transList,
    ]
  }
}

extension AccountStatementAdministration: Declared {
  var declared: Given {
    [
      "header": header,
      "transList": transList,
    ]
  }
}

extension StatementHeader: Declared {
  var declared: Given {
    [
      "startBalance": startBalance,
      "debit": debit,
      "credit": credit,
      "endBalance": endBalance,
      "transCount": transCount,
      "currencyCode": currencyCode,
      "currencySign": currencySign,
    ]
  }
}

extension StatementHeaderAdministration: Declared {
  var declared: Given {
    [
      "startBalanceInternal": startBalanceInternal,
      "debitInternal": debitInternal,
      "creditInternal": creditInternal,
      "endBalanceInternal": endBalanceInternal,
      "currencyCodeInternal": currencyCodeInternal,
      "currencySignInternal": currencySignInternal,
      "startBalanceCust": startBalanceCust,
      "debitCust": debitCust,
      "creditCust": creditCust,
      "endBalanceCust": endBalanceCust,
      "currencyCodeCust": currencyCodeCust,
      "currencySignCust": currencySignCust,
      "transCount": transCount,
    ]
  }
}

extension TransInfo: Declared {
  var declared: Given {
    [
      "transactionType": transactionType,
      "transDate": transDate,
      "transactionDateTime": transactionDateTime,
      "comment": comment,
      "amount": amount,
      "salesId": salesId,
      "direction": direction,
    ]
  }
}

extension TransactionInfo: Declared {
  var declared: Given {
    [
      "userId": userId,
      "transactionDate": transactionDate,
      "currencyCode": currencyCode,
      "currencySign": currencySign,
      "amount": amount,
      "orderId": orderId,
      "comment": comment,
      "direction": direction,
      "transactionType": transactionType,
      "userInfo": userInfo,
    ]
  }
}

extension TransactionSearchParameters: Declared {
  var declared: Given {
    [
      "dateFrom": dateFrom,
      "dateTo": dateTo,
    ]
  }
}

extension TransactionSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(dateFrom: given("dateFrom", "DateFrom"), dateTo: given("dateTo", "DateTo"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.dateFrom = dateFrom
    copy.dateTo = dateTo
    return copy
  }
}

struct AccountVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "GetAccountInfo":
      TypedCall { caller, given, options in
        return try await caller.account.getAccountInfo(options: options)
      }
    case "GetAccountInfoForOperator":
      TypedCall { caller, given, options in
        return try await caller.account.getAccountInfoForOperator(customerId: given.required("customerId", "customerId"), options: options)
      }
    case "GetOrderUserAccountInfoForOperator":
      TypedCall { caller, given, options in
        return try await caller.account.getOrderUserAccountInfoForOperator(orderId: given.required("orderId", "orderId"), options: options)
      }
    case "GetOrderUserStatementForOperator":
      TypedCall { caller, given, options in
        return try await caller.account.getOrderUserStatementForOperator(orderId: given.required("orderId", "orderId"), dateFrom: given("dateFrom", "dateFrom"), dateTo: given("dateTo", "dateTo"), options: options)
      }
    case "GetStatement":
      TypedCall { caller, given, options in
        return try await caller.account.getStatement(fromDate: given("fromDate", "fromDate"), toDate: given("toDate", "toDate"), options: options)
      }
    case "GetStatementForOperator":
      TypedCall { caller, given, options in
        return try await caller.account.getStatementForOperator(customerId: given.required("customerId", "customerId"), fromDate: given("fromDate", "fromDate"), toDate: given("toDate", "toDate"), options: options)
      }
    case "PostTransaction":
      TypedCall { caller, given, options in
        try await caller.account.postTransaction(customerId: given.required("customerId", "customerId"), amount: given.required("amount", "amount"), comment: given("comment", "comment"), isDebit: given.required("isDebit", "isDebit"), transactionDate: given("transactionDate", "transactionDate"), options: options); return nil
      }
    case "SearchTransactions":
      TypedCall(
        one: { caller, given, options in
          return try await caller.account.searchTransactions(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.account.searchTransactionsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    default: nil
    }
  }
}
