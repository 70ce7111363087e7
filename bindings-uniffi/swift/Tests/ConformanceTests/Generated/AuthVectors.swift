// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension AuthenticationInfo: Declared {
  var declared: Given {
    [
      "redirectUrl": redirectUrl,
    ]
  }
}

extension PasswordRecoveryConfirmationResultInfo: Declared {
  var declared: Given {
    [
      "email": email,
      "login": login,
      "password": password,
    ]
  }
}

extension PasswordRecoveryRequestResultInfo: Declared {
  var declared: Given {
    [
      "email": email,
      "confirmationCode": confirmationCode,
    ]
  }
}

extension UserRegistrationData: Declared {
  var declared: Given {
    [
      "login": login,
      "email": email,
      "phone": phone,
      "password": password,
    ]
  }
}

extension UserRegistrationData: Made {
  init(_ given: Parameters) throws {
    try self.init(login: given("login", "Login"), email: given("email", "Email"), phone: given("phone", "Phone"), password: given("password", "Password"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.login = login
    copy.email = email
    copy.phone = phone
    copy.password = password
    return copy
  }
}

struct AuthVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "Authenticate":
      TypedCall { caller, given, options in
        return try await caller.auth.authenticate(userLogin: given.required("userLogin", "userLogin"), userPassword: given.required("userPassword", "userPassword"), rememberMe: given("rememberMe", "rememberMe"), options: options)
      }
    case "AuthenticateAsUser":
      TypedCall { caller, given, options in
        return try await caller.auth.authenticateAsUser(userLogin: given.required("userLogin", "userLogin"), options: options)
      }
    case "AuthenticateInstanceOperator":
      TypedCall { caller, given, options in
        return try await caller.auth.authenticateInstanceOperator(userLogin: given.required("userLogin", "userLogin"), userPassword: given.required("userPassword", "userPassword"), options: options)
      }
    case "AuthenticateInstanceServiceOperator":
      TypedCall { caller, given, options in
        return try await caller.auth.authenticateInstanceServiceOperator(userLogin: given.required("userLogin", "userLogin"), userPassword: given.required("userPassword", "userPassword"), service: given.required("service", "service"), options: options)
      }
    case "ConfirmEmail":
      TypedCall { caller, given, options in
        return try await caller.auth.confirmEmail(confirmationCode: given.required("confirmationCode", "confirmationCode"), options: options)
      }
    case "ConfirmExternalAuthentication":
      TypedCall { caller, given, options in
        return try await caller.auth.confirmExternalAuthentication(contextId: given.required("contextId", "contextId"), userEmail: given.required("userEmail", "userEmail"), userPassword: given("userPassword", "userPassword"), options: options)
      }
    case "ConfirmExternalAuthenticationWithToken":
      TypedCall { caller, given, options in
        return try await caller.auth.confirmExternalAuthenticationWithToken(more: given.rest(), options: options)
      }
    case "ConfirmNewPassword":
      TypedCall { caller, given, options in
        return try await caller.auth.confirmNewPassword(confirmationCode: given.required("confirmationCode", "confirmationCode"), newPassword: given.required("newPassword", "newPassword"), options: options)
      }
    case "ConfirmPasswordRecovery":
      TypedCall { caller, given, options in
        return try await caller.auth.confirmPasswordRecovery(confirmationCode: given.required("confirmationCode", "confirmationCode"), options: options)
      }
    case "ConfirmPhone":
      TypedCall { caller, given, options in
        return try await caller.auth.confirmPhone(confirmationCode: given.required("confirmationCode", "confirmationCode"), options: options)
      }
    case "GetAnonymousSession":
      TypedCall { caller, given, options in
        return try await caller.auth.getAnonymousSession(options: options)
      }
    case "GetExternalAuthenticationInfo":
      TypedCall { caller, given, options in
        return try await caller.auth.getExternalAuthenticationInfo(authenticationSystem: given.required("authenticationSystem", "authenticationSystem"), returnUrl: given("returnUrl", "returnUrl"), applicationType: given("applicationType", "applicationType"), options: options)
      }
    case "GetExternalAuthenticationSystemInfoList":
      TypedCall { caller, given, options in
        return try await caller.auth.getExternalAuthenticationSystemInfoList(options: options)
      }
    case "RegisterUser":
      TypedCall { caller, given, options in
        return try await caller.auth.registerUser(userParameters: given.required("userParameters", "userParameters"), options: options)
      }
    case "RequestPasswordRecovery":
      TypedCall { caller, given, options in
        return try await caller.auth.requestPasswordRecovery(userIdentifier: given.required("userIdentifier", "userIdentifier"), options: options)
      }
    case "ResendConfirmationCode":
      TypedCall { caller, given, options in
        return try await caller.auth.resendConfirmationCode(more: given.rest(), options: options)
      }
    default: nil
    }
  }
}
