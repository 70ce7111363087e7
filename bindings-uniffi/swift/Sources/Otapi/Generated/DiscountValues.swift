// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct DiscountGroupAddData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    name: String? = nil,
    description: String? = nil,
    discount: DiscountInfo? = nil,
    isDefault: Bool? = nil,
    discountIdentificationParametr: DiscountIdentificationParametrInfo? = nil
  ) {
    tree = Value(given: [
      "name": name,
      "description": description,
      "discount": discount,
      "isDefault": isDefault,
      "discountIdentificationParametr": discountIdentificationParametr,
    ])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var description: String? {
    get { tree.read("description") }
    set { tree.write("description", newValue) }
  }

  public var discount: DiscountInfo? {
    get { tree.read("discount") }
    set { tree.write("discount", newValue) }
  }

  public var isDefault: Bool? {
    get { tree.read("isDefault") }
    set { tree.write("isDefault", newValue) }
  }

  public var discountIdentificationParametr: DiscountIdentificationParametrInfo? {
    get { tree.read("discountIdentificationParametr") }
    set { tree.write("discountIdentificationParametr", newValue) }
  }
}

public struct DiscountGroupInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: DiscountGroupId? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var discount: DiscountInfo? { tree.read("discount") }

  public var discountIdentificationParametr: DiscountIdentificationParametrInfo? { tree.read("discountIdentificationParametr") }

  public var isDefault: Bool? { tree.read("isDefault") }
}

public struct DiscountGroupUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    name: String? = nil,
    description: String? = nil,
    discount: DiscountInfo? = nil,
    isDefault: Bool? = nil,
    discountIdentificationParametr: DiscountIdentificationParametrInfo? = nil
  ) {
    tree = Value(given: [
      "name": name,
      "description": description,
      "discount": discount,
      "isDefault": isDefault,
      "discountIdentificationParametr": discountIdentificationParametr,
    ])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var description: String? {
    get { tree.read("description") }
    set { tree.write("description", newValue) }
  }

  public var discount: DiscountInfo? {
    get { tree.read("discount") }
    set { tree.write("discount", newValue) }
  }

  public var isDefault: Bool? {
    get { tree.read("isDefault") }
    set { tree.write("isDefault", newValue) }
  }

  public var discountIdentificationParametr: DiscountIdentificationParametrInfo? {
    get { tree.read("discountIdentificationParametr") }
    set { tree.write("discountIdentificationParametr", newValue) }
  }
}

public struct DiscountGroupUserInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: UserId? { tree.read("id") }

  public var login: String? { tree.read("login") }

  public var email: String? { tree.read("email") }

  public var isActive: Bool? { tree.read("isActive") }

  public var firstName: String? { tree.read("firstName") }

  public var lastName: String? { tree.read("lastName") }

  public var middleName: String? { tree.read("middleName") }

  public var personalAccountId: String? { tree.read("personalAccountId") }

  public var isEmailVerified: Bool? { tree.read("isEmailVerified") }

  public var phone: String? { tree.read("phone") }

  public var isPhoneVerified: Bool? { tree.read("isPhoneVerified") }

  public var isAutomateSetted: Bool? { tree.read("isAutomateSetted") }
}

public struct DiscountIdentificationParametrInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(providers: [ItemProviderType]? = nil, purchaseVolume: Decimal? = nil) {
    tree = Value(given: ["providers": providers, "purchaseVolume": purchaseVolume])
  }

  public var providers: [ItemProviderType] {
    get { .init(reading: tree["providers"]) }
    set { tree.write("providers", newValue) }
  }

  public var purchaseVolume: Decimal? {
    get { tree.read("purchaseVolume") }
    set { tree.write("purchaseVolume", newValue) }
  }
}
