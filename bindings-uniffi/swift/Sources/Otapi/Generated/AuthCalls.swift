// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Signing in, registering and confirming, for customers and operators.
public struct AuthCalls: Sendable {
  let caller: any Caller

  /// Sign a customer in with login and password, starting from the current guest session.
  ///
  /// The cart and the favourites of the guest session move to the customer.
  ///
  /// Changes something; the same call again leaves the same state. Opens one more session and moves the guest's cart to the
  /// customer; a repeat opens another session and finds the guest's cart already moved. Takes a customer's session, and does
  /// without.
  ///
  /// - Parameter rememberMe: Presumably lengthens the session; not documented.
  public func authenticate(
    userLogin: String,
    userPassword: String,
    rememberMe: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> String? {
    let given: Given = ["userLogin": userLogin, "userPassword": userPassword, "rememberMe": rememberMe]
    return String(otapi: try await caller.payload("Authenticate", given, options))
  }

  /// Open a customer session for an operator without the customer's password.
  ///
  /// Changes something; the same call again leaves the same state. Opens one more customer session; a repeat opens another and
  /// disturbs none. Needs an operator's session.
  public func authenticateAsUser(userLogin: String, options: CallOptions = CallOptions()) async throws -> String? {
    String(otapi: try await caller.payload("AuthenticateAsUser", ["userLogin": userLogin], options))
  }

  /// Sign an operator in with login and password.
  ///
  /// Changes something; the same call again leaves the same state. Opens one more operator session; a repeat opens another and
  /// disturbs none. Needs no session.
  public func authenticateInstanceOperator(
    userLogin: String,
    userPassword: String,
    options: CallOptions = CallOptions()
  ) async throws -> SessionId? {
    let given: Given = ["userLogin": userLogin, "userPassword": userPassword]
    return SessionId(otapi: try await caller.payload("AuthenticateInstanceOperator", given, options))
  }

  /// Sign an operator in with login and password on behalf of a named service.
  ///
  /// Changes something; the same call again leaves the same state. Opens one more operator session; a repeat opens another and
  /// disturbs none. Needs no session.
  ///
  /// Known from other clients, not documented.
  public func authenticateInstanceServiceOperator(
    userLogin: String,
    userPassword: String,
    service: String,
    options: CallOptions = CallOptions()
  ) async throws -> SessionId? {
    let given: Given = ["userLogin": userLogin, "userPassword": userPassword, "service": service]
    return SessionId(otapi: try await caller.payload("AuthenticateInstanceServiceOperator", given, options))
  }

  /// Confirm an e-mail address with the code that was sent and open a session.
  ///
  /// Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the first call
  /// confirmed the address and opened a session. Needs no session, and takes one.
  public func confirmEmail(confirmationCode: String, options: CallOptions = CallOptions()) async throws -> SessionId? {
    SessionId(otapi: try await caller.payload("ConfirmEmail", ["confirmationCode": confirmationCode], options))
  }

  /// Finish an external sign-in by giving an e-mail address and password.
  ///
  /// Changes once: never repeated by itself. Finishes a sign-in and may create or join a customer account; the context works
  /// once. Needs no session.
  ///
  /// - Parameter contextId: From the return address of the external sign-in.
  /// - Parameter userPassword: Needed when the service answers ValidationError /
  /// PasswordRequiredForFinishExternalAuthentication.
  public func confirmExternalAuthentication(
    contextId: String,
    userEmail: String,
    userPassword: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> SessionId? {
    let given: Given = ["contextId": contextId, "userEmail": userEmail, "userPassword": userPassword]
    return SessionId(otapi: try await caller.payload("ConfirmExternalAuthentication", given, options))
  }

  /// Finish an external sign-in with a token of the external system.
  ///
  /// Changes once: never repeated by itself. Its parameters are unknown; it finishes a sign-in and may create a customer
  /// account. Needs a session; whether a customer's or an operator's is not known.
  ///
  /// Its parameters are not known. What it answers is less sure. Newer than what older installations of the service have.
  public func confirmExternalAuthenticationWithToken(
    more: Members = [:],
    options: CallOptions = CallOptions()
  ) async throws -> SessionId? {
    SessionId(otapi: try await caller.payload("ConfirmExternalAuthenticationWithToken", [:], options, more: more))
  }

  /// Set a new password with a confirmation code and open a session.
  ///
  /// Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the first call
  /// changed the password. Needs no session.
  public func confirmNewPassword(
    confirmationCode: String,
    newPassword: String,
    options: CallOptions = CallOptions()
  ) async throws -> SessionId? {
    let given: Given = ["confirmationCode": confirmationCode, "newPassword": newPassword]
    return SessionId(otapi: try await caller.payload("ConfirmNewPassword", given, options))
  }

  /// Confirm a password recovery with the code that was sent.
  ///
  /// Changes once: never repeated by itself. Uses up a code that works once and may give out a new password, which a repeat
  /// would replace or refuse. Needs no session.
  public func confirmPasswordRecovery(
    confirmationCode: String,
    options: CallOptions = CallOptions()
  ) async throws -> PasswordRecoveryConfirmationResultInfo {
    .init(try await caller.payload("ConfirmPasswordRecovery", ["confirmationCode": confirmationCode], options))
  }

  /// Confirm a phone number with the code that was sent and open a session.
  ///
  /// Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the first call
  /// confirmed the number and opened a session. Needs a customer's session.
  public func confirmPhone(confirmationCode: String, options: CallOptions = CallOptions()) async throws -> SessionId? {
    SessionId(otapi: try await caller.payload("ConfirmPhone", ["confirmationCode": confirmationCode], options))
  }

  /// Open a session for a customer who has not signed in.
  ///
  /// A guest session serves the cart only; when it expires, its cart is lost.
  ///
  /// Changes something; the same call again leaves the same state. Opens a new guest session at every call; a repeat only leaves
  /// an unused session behind. Needs no session.
  ///
  /// What it answers is less sure. Newer than what older installations of the service have.
  public func getAnonymousSession(options: CallOptions = CallOptions()) async throws -> SessionId? {
    SessionId(otapi: try await caller.payload("GetAnonymousSession", [:], options))
  }

  /// Get the data needed to start an external sign-in.
  ///
  /// Changes something; the same call again leaves the same state. Opens a sign-in attempt at the external system; a repeat
  /// opens another attempt and the unused one lapses. Takes a customer's session, and does without.
  ///
  /// - Parameter returnUrl: The browser comes back here with sessionId, or with error and, when that is email_required,
  /// contextId.
  /// - Parameter applicationType: A newer parameter.
  public func getExternalAuthenticationInfo(
    authenticationSystem: ExternalAuthenticationSystem,
    returnUrl: String? = nil,
    applicationType: ApplicationType? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> AuthenticationInfo {
    let given: Given = ["authenticationSystem": authenticationSystem, "returnUrl": returnUrl, "applicationType": applicationType]
    return .init(try await caller.payload("GetExternalAuthenticationInfo", given, options))
  }

  /// List the external sign-in systems offered to customers.
  ///
  /// Needs no session.
  public func getExternalAuthenticationSystemInfoList(
    options: CallOptions = CallOptions()
  ) async throws -> Items<AuthenticationSystemInfo> {
    .init(reading: try await caller.payload("GetExternalAuthenticationSystemInfoList", [:], options))
  }

  /// Register a customer account, starting from the current guest session.
  ///
  /// Changes once: never repeated by itself. Creates a customer account and may send a confirmation message. Takes a customer's
  /// session, and does without.
  public func registerUser(
    userParameters: UserRegistrationData,
    options: CallOptions = CallOptions()
  ) async throws -> ConfirmationInfo {
    .init(try await caller.payload("RegisterUser", ["userParameters": userParameters], options))
  }

  /// Request a password recovery code for a login, e-mail address or phone.
  ///
  /// Changes once: never repeated by itself. Sends the customer a message with a recovery code at every call. Needs no session.
  public func requestPasswordRecovery(
    userIdentifier: String,
    options: CallOptions = CallOptions()
  ) async throws -> PasswordRecoveryRequestResultInfo {
    .init(try await caller.payload("RequestPasswordRecovery", ["userIdentifier": userIdentifier], options))
  }

  /// Send the confirmation code again.
  ///
  /// Changes once: never repeated by itself. Sends the customer another message at every call; its parameters are unknown. Needs
  /// a session; whether a customer's or an operator's is not known.
  ///
  /// Its parameters are not known. What it answers is not known: a generic tree. Newer than what older installations of the
  /// service have.
  public func resendConfirmationCode(more: Members = [:], options: CallOptions = CallOptions()) async throws -> Value {
    try await caller.payload("ResendConfirmationCode", [:], options, more: more)
  }
}
