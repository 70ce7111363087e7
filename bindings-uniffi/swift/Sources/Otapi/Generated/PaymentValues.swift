// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct DirectPaymentInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var paymentId: String? { tree.read("paymentId") }

  public var paymentModeId: String? { tree.read("paymentModeId") }

  public var comment: String? { tree.read("comment") }

  public var userFullName: String? { tree.read("userFullName") }

  public var userLogin: String? { tree.read("userLogin") }

  public var userId: UserId? { tree.read("userId") }

  public var createdDate: Date? { tree.read("createdDate") }

  public var amount: Decimal? { tree.read("amount") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var orderId: String? { tree.read("orderId") }

  public var fileUrl: String? { tree.read("fileUrl") }
}

public struct DirectPaymentModeSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var displayName: String? { tree.read("displayName") }

  public var action: MetaListUpdateAction? { tree.read("action") }

  public var startText: String? { tree.read("startText") }

  public var finishText: String? { tree.read("finishText") }
}

public struct DirectPaymentSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var modeSettingsList: Items<DirectPaymentModeSettings> { .init(reading: tree["modeSettingsList"]) }

  public var activeModes: [String] { .init(reading: tree["activeModes"]) }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }
}

public struct PaymentForm: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isImmmediate: Bool? { tree.read("isImmmediate") }

  public var requestMethod: String? { tree.read("requestMethod") }

  public var requestUrl: String? { tree.read("requestUrl") }

  public var isIframe: Bool? { tree.read("isIframe") }

  public var parameters: Items<PaymentFormParameter> { .init(reading: tree["parameters"]) }

  public var isNewWindow: Bool? { tree.read("isNewWindow") }
}

public struct PaymentFormParameter: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var value: String? { tree.read("value") }

  public var isUserData: Bool? { tree.read("isUserData") }
}

public struct PaymentInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var paymentId: String? { tree.read("paymentId") }

  public var paymentModeId: String? { tree.read("paymentModeId") }

  public var comment: String? { tree.read("comment") }

  public var userFullName: String? { tree.read("userFullName") }

  public var userLogin: String? { tree.read("userLogin") }

  public var userId: UserId? { tree.read("userId") }

  public var createdDate: Date? { tree.read("createdDate") }

  public var amount: Decimal? { tree.read("amount") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var orderId: String? { tree.read("orderId") }

  public var fileUrl: String? { tree.read("fileUrl") }

  public var status: String? { tree.read("status") }

  public var externalTransactionId: String? { tree.read("externalTransactionId") }

  public var operatorComment: String? { tree.read("operatorComment") }

  public var paymentModeName: String? { tree.read("paymentModeName") }

  public var paymentModeImageUrl: String? { tree.read("paymentModeImageUrl") }

  public var paymentModeAbsoluteImageUrl: String? { tree.read("paymentModeAbsoluteImageUrl") }
}

public struct PaymentMode: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var paymSortCode: String? { tree.read("paymSortCode") }

  public var paymSortText: String? { tree.read("paymSortText") }

  public var imageUrl: String? { tree.read("imageUrl") }

  public var absoluteImageUrl: String? { tree.read("absoluteImageUrl") }

  public var customField: String? { tree.read("customField") }

  public var paymentSystem: String? { tree.read("paymentSystem") }

  public var sortOrder: Int? { tree.read("sortOrder") }
}

public struct PaymentRequest: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    amount: Decimal? = nil,
    currencyCode: String? = nil,
    paymentSystemId: String? = nil,
    successUrl: String? = nil,
    failUrl: String? = nil,
    isPartialPayment: Bool? = nil,
    orderId: String? = nil,
    custom: String? = nil
  ) {
    tree = Value(given: [
      "amount": amount,
      "currencyCode": currencyCode,
      "paymentSystemId": paymentSystemId,
      "successUrl": successUrl,
      "failUrl": failUrl,
      "isPartialPayment": isPartialPayment,
      "orderId": orderId,
      "custom": custom,
    ])
  }

  public var amount: Decimal? {
    get { tree.read("amount") }
    set { tree.write("amount", newValue) }
  }

  public var currencyCode: String? {
    get { tree.read("currencyCode") }
    set { tree.write("currencyCode", newValue) }
  }

  public var paymentSystemId: String? {
    get { tree.read("paymentSystemId") }
    set { tree.write("paymentSystemId", newValue) }
  }

  public var successUrl: String? {
    get { tree.read("successUrl") }
    set { tree.write("successUrl", newValue) }
  }

  public var failUrl: String? {
    get { tree.read("failUrl") }
    set { tree.write("failUrl", newValue) }
  }

  public var isPartialPayment: Bool? {
    get { tree.read("isPartialPayment") }
    set { tree.write("isPartialPayment", newValue) }
  }

  public var orderId: String? {
    get { tree.read("orderId") }
    set { tree.write("orderId", newValue) }
  }

  public var custom: String? {
    get { tree.read("custom") }
    set { tree.write("custom", newValue) }
  }
}

/// The service is known to have more members.
public struct PaymentSearchParameters: TypedValue {
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

public struct SalesPaymentInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var salesId: String? { tree.read("salesId") }

  public var custId: String? { tree.read("custId") }

  public var custBalanceAvail: Decimal? { tree.read("custBalanceAvail") }

  public var salesAmount: Decimal? { tree.read("salesAmount") }

  public var salesPaid: Decimal? { tree.read("salesPaid") }

  public var currencyCode: String? { tree.read("currencyCode") }
}
