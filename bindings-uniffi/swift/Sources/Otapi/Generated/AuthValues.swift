// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct AuthenticationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var redirectUrl: String? { tree.read("redirectUrl") }
}

public struct PasswordRecoveryConfirmationResultInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var email: String? { tree.read("email") }

  public var login: String? { tree.read("login") }

  public var password: String? { tree.read("password") }
}

public struct PasswordRecoveryRequestResultInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var email: String? { tree.read("email") }

  public var confirmationCode: String? { tree.read("confirmationCode") }
}

/// The service is known to have more members.
public struct UserRegistrationData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(login: String? = nil, email: String? = nil, phone: String? = nil, password: String? = nil) {
    tree = Value(given: ["login": login, "email": email, "phone": phone, "password": password])
  }

  public var login: String? {
    get { tree.read("login") }
    set { tree.write("login", newValue) }
  }

  public var email: String? {
    get { tree.read("email") }
    set { tree.write("email", newValue) }
  }

  public var phone: String? {
    get { tree.read("phone") }
    set { tree.write("phone", newValue) }
  }

  public var password: String? {
    get { tree.read("password") }
    set { tree.write("password", newValue) }
  }
}
