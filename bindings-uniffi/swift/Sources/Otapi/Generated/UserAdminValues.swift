// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct BaseUserInfoListFrameWithSummary: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var items: Items<BaseUserInfo> { .init(reading: tree["items"]) }

  public var totalCount: Int? { tree.read("totalCount") }

  public var totalReceived: Decimal? { tree.read("totalReceived") }

  public var totalReserved: Decimal? { tree.read("totalReserved") }

  public var totalAvailable: Decimal? { tree.read("totalAvailable") }

  public var totalWaitingForPayment: Decimal? { tree.read("totalWaitingForPayment") }
}

public struct UserSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isPhoneRegistrationAllowed: Bool? { tree.read("isPhoneRegistrationAllowed") }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }
}

public struct UserSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(isPhoneRegistrationAllowed: Bool? = nil) {
    tree = Value(given: ["isPhoneRegistrationAllowed": isPhoneRegistrationAllowed])
  }

  public var isPhoneRegistrationAllowed: Bool? {
    get { tree.read("isPhoneRegistrationAllowed") }
    set { tree.write("isPhoneRegistrationAllowed", newValue) }
  }
}
