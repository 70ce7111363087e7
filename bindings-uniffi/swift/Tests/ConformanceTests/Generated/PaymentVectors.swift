// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension DirectPaymentInfo: Declared {
  var declared: Given {
    [
      "paymentId": paymentId,
      "paymentModeId": paymentModeId,
      "comment": comment,
      "userFullName": userFullName,
      "userLogin": userLogin,
      "userId": userId,
      "createdDate": createdDate,
      "amount": amount,
      "currencyCode": currencyCode,
      "orderId": orderId,
      "fileUrl": fileUrl,
    ]
  }
}

extension DirectPaymentModeSettings: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
      "action": action,
      "startText": startText,
      "finishText": finishText,
    ]
  }
}

extension DirectPaymentSettings: Declared {
  var declared: Given {
    [
      "modeSettingsList": modeSettingsList,
      "activeModes": activeModes,
      "metaInfo": metaInfo,
    ]
  }
}

extension PaymentForm: Declared {
  var declared: Given {
    [
      "isImmmediate": isImmmediate,
      "requestMethod": requestMethod,
      "requestUrl": requestUrl,
      "isIframe": isIframe,
      "parameters": parameters,
      "isNewWindow": isNewWindow,
    ]
  }
}

extension PaymentFormParameter: Declared {
  var declared: Given {
    [
      "name": name,
      "value": value,
      "isUserData": isUserData,
    ]
  }
}

extension PaymentInfo: Declared {
  var declared: Given {
    [
      "paymentId": paymentId,
      "paymentModeId": paymentModeId,
      "comment": comment,
      "userFullName": userFullName,
      "userLogin": userLogin,
      "userId": userId,
      "createdDate": createdDate,
      "amount": amount,
      "currencyCode": currencyCode,
      "orderId": orderId,
      "fileUrl": fileUrl,
      "status": status,
      "externalTransactionId": externalTransactionId,
      "operatorComment": operatorComment,
      "paymentModeName": paymentModeName,
      "paymentModeImageUrl": paymentModeImageUrl,
      "paymentModeAbsoluteImageUrl": paymentModeAbsoluteImageUrl,
    ]
  }
}

extension PaymentMode: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "description": description,
      "paymSortCode": paymSortCode,
      "paymSortText": paymSortText,
      "imageUrl": imageUrl,
      "absoluteImageUrl": absoluteImageUrl,
      "customField": customField,
      "paymentSystem": paymentSystem,
      "sortOrder": sortOrder,
    ]
  }
}

extension PaymentRequest: Declared {
  var declared: Given {
    [
      "amount": amount,
      "currencyCode": currencyCode,
      "paymentSystemId": paymentSystemId,
      "successUrl": successUrl,
      "failUrl": failUrl,
      "isPartialPayment": isPartialPayment,
      "orderId": orderId,
      "custom": custom,
    ]
  }
}

extension PaymentRequest: Made {
  init(_ given: Parameters) throws {
    try self.init(amount: given("amount", "Amount"), currencyCode: given("currencyCode", "CurrencyCode"), paymentSystemId: given("paymentSystemId", "PaymentSystemId"), successUrl: given("successUrl", "SuccessUrl"), failUrl: given("failUrl", "FailUrl"), isPartialPayment: given("isPartialPayment", "IsPartialPayment"), orderId: given("orderId", "OrderId"), custom: given("custom", "Custom"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.amount = amount
    copy.currencyCode = currencyCode
    copy.paymentSystemId = paymentSystemId
    copy.successUrl = successUrl
    copy.failUrl = failUrl
    copy.isPartialPayment = isPartialPayment
    copy.orderId = orderId
    copy.custom = custom
    return copy
  }
}

extension PaymentSearchParameters: Declared {
  var declared: Given {
    [
      "dateFrom": dateFrom,
      "dateTo": dateTo,
    ]
  }
}

extension PaymentSearchParameters: Made {
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

extension SalesPaymentInfo: Declared {
  var declared: Given {
    [
      "salesId": salesId,
      "custId": custId,
      "custBalanceAvail": custBalanceAvail,
      "salesAmount": salesAmount,
      "salesPaid": salesPaid,
      "currencyCode": currencyCode,
    ]
  }
}

struct PaymentVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "GetDirectPaymentSettings":
      TypedCall { caller, given, options in
        return try await caller.payment.getDirectPaymentSettings(inputLanguage: given("inputLanguage", "inputLanguage"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetPaymentModes":
      TypedCall { caller, given, options in
        return try await caller.payment.getPaymentModes(options: options)
      }
    case "GetPaymentParameters":
      TypedCall { caller, given, options in
        return try await caller.payment.getPaymentParameters(paymentRequestXml: given.required("paymentRequestXml", "paymentRequestXml"), options: options)
      }
    case "GetSalesPaymentInfo":
      TypedCall { caller, given, options in
        return try await caller.payment.getSalesPaymentInfo(salesId: given.required("salesId", "salesId"), options: options)
      }
    case "GetWaitingDirectPayments":
      TypedCall(
        one: { caller, given, options in
          return try await caller.payment.getWaitingDirectPayments(framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.payment.getWaitingDirectPaymentsAll(framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "PaymentPersonalAccount":
      TypedCall { caller, given, options in
        try await caller.payment.paymentPersonalAccount(salesId: given.required("salesId", "salesId"), amount: given.required("amount", "amount"), options: options); return nil
      }
    case "SalesPaymentReserve":
      TypedCall { caller, given, options in
        return try await caller.payment.salesPaymentReserve(salesId: given.required("salesId", "salesId"), amount: given.required("amount", "amount"), options: options)
      }
    case "SearchDirectPayments":
      TypedCall(
        one: { caller, given, options in
          return try await caller.payment.searchDirectPayments(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.payment.searchDirectPaymentsAll(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchUserPayments":
      TypedCall(
        one: { caller, given, options in
          return try await caller.payment.searchUserPayments(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.payment.searchUserPaymentsAll(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SetDirectPaymentStatus":
      TypedCall { caller, given, options in
        try await caller.payment.setDirectPaymentStatus(paymentId: given.required("paymentId", "paymentId"), isPaid: given.required("isPaid", "isPaid"), adminInfo: given("adminInfo", "adminInfo"), options: options); return nil
      }
    case "UpdateDirectPaymentSettings":
      TypedCall { caller, given, options in
        try await caller.payment.updateDirectPaymentSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
