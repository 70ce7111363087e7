// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct ActionId: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var `type`: ActionType? { tree.read("type") }
}

public struct ActionInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: ActionId? { tree.read("id") }

  public var isRequired: Bool? { tree.read("isRequired") }

  public var children: Items<ActionInfo> { .init(reading: tree["children"]) }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var enabled: Bool? { tree.read("enabled") }
}

public struct InstanceRoleRightInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var price: Decimal? { tree.read("price") }

  public var enabled: Bool? { tree.read("enabled") }

  public var isTurnOn: Bool? { tree.read("isTurnOn") }

  public var item: Items<InstanceRoleRightInfo> { .init(reading: tree["item"]) }
}

public struct InstanceUserCreateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(login: String? = nil, name: String? = nil, email: String? = nil, password: String? = nil) {
    tree = Value(given: ["login": login, "name": name, "email": email, "password": password])
  }

  public var login: String? {
    get { tree.read("login") }
    set { tree.write("login", newValue) }
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var email: String? {
    get { tree.read("email") }
    set { tree.write("email", newValue) }
  }

  public var password: String? {
    get { tree.read("password") }
    set { tree.write("password", newValue) }
  }
}

public struct InstanceUserInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var login: String? { tree.read("login") }

  public var password: String? { tree.read("password") }

  public var name: String? { tree.read("name") }

  public var email: String? { tree.read("email") }

  public var roles: Items<InstanceUserRoleInfo> { .init(reading: tree["roles"]) }
}

public struct InstanceUserRoleCreateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(name: String? = nil, description: String? = nil, enabled: Bool? = nil) {
    tree = Value(given: ["name": name, "description": description, "enabled": enabled])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var description: String? {
    get { tree.read("description") }
    set { tree.write("description", newValue) }
  }

  public var enabled: Bool? {
    get { tree.read("enabled") }
    set { tree.write("enabled", newValue) }
  }
}

public struct InstanceUserRoleInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var enabled: Bool? { tree.read("enabled") }

  public var canBeDeleted: Bool? { tree.read("canBeDeleted") }

  public var canBeEdited: Bool? { tree.read("canBeEdited") }
}

public struct InstanceUserUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(login: String? = nil, name: String? = nil, email: String? = nil, password: String? = nil) {
    tree = Value(given: ["login": login, "name": name, "email": email, "password": password])
  }

  public var login: String? {
    get { tree.read("login") }
    set { tree.write("login", newValue) }
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var email: String? {
    get { tree.read("email") }
    set { tree.write("email", newValue) }
  }

  public var password: String? {
    get { tree.read("password") }
    set { tree.write("password", newValue) }
  }
}

public struct LogEntryInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var instanceUserId: Int? { tree.read("instanceUserId") }

  /// Assumed, not documented.
  public var operationType: OperationType? { tree.read("operationType") }

  public var orderId: Int? { tree.read("orderId") }

  public var orderLineId: Int? { tree.read("orderLineId") }

  public var customerId: Int? { tree.read("customerId") }

  public var instanceUserLogin: String? { tree.read("instanceUserLogin") }

  public var description: String? { tree.read("description") }

  public var dateTime: Date? { tree.read("dateTime") }
}

/// The service is known to have more members.
public struct LogEntrySearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(operationType: OperationType? = nil, customerId: String? = nil, orderId: String? = nil) {
    tree = Value(given: ["operationType": operationType, "customerId": customerId, "orderId": orderId])
  }

  public var operationType: OperationType? {
    get { tree.read("operationType") }
    set { tree.write("operationType", newValue) }
  }

  public var customerId: String? {
    get { tree.read("customerId") }
    set { tree.write("customerId", newValue) }
  }

  public var orderId: String? {
    get { tree.read("orderId") }
    set { tree.write("orderId", newValue) }
  }
}

public struct OperationTypeInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }
}
