// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct ProviderAccountBalance: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var amount: Decimal? { tree.read("amount") }

  public var currencyCode: String? { tree.read("currencyCode") }
}

public struct ProviderAuthenticationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var redirectUrl: String? { tree.read("redirectUrl") }
}

public struct ProviderOrdersIntegrationSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var taobao: Value { tree["taobao"] }
}

/// OrderId with OrderLineIds names lines of one order; OrderIds names whole orders.
public struct ProviderOrdersParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(orderId: String? = nil, orderLineIds: [String]? = nil, orderIds: [String]? = nil) {
    tree = Value(given: ["orderId": orderId, "orderLineIds": orderLineIds, "orderIds": orderIds])
  }

  public var orderId: String? {
    get { tree.read("orderId") }
    set { tree.write("orderId", newValue) }
  }

  public var orderLineIds: [String] {
    get { .init(reading: tree["orderLineIds"]) }
    set { tree.write("orderLineIds", newValue) }
  }

  public var orderIds: [String] {
    get { .init(reading: tree["orderIds"]) }
    set { tree.write("orderIds", newValue) }
  }
}

public struct ProviderSessionInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var balance: ProviderAccountBalance? { tree.read("balance") }
}
