/// Whose session calls are made with. Nothing is sent before a call needs the session; one login serves many calls.
public final class Scope: Sendable {
  /// Who it is.
  public enum Role: String, Sendable, Hashable {
    /// Somebody without a login.
    case guest
    /// A customer of the shop.
    case customer
    /// Somebody of the shop's back office.
    case `operator`
    /// The shop's account at a marketplace.
    case provider
  }

  /// Its number within the client.
  public let id: Int
  /// Who it is.
  public let role: Role
  let core: Core

  init(_ role: Role, _ core: Core, _ members: KeyValuePairs<String, Value?>) throws {
    var scope = given(members)
    scope["role"] = .string(role.rawValue)
    let text = try JSONWriter.text(scope, name: "scope")
    let engine = try core.engine()
    id = Int(try OtapiError.mapped { try engine.scope(scope: text) })
    self.role = role
    self.core = core
  }

  /// As ``Client/call(_:_:options:)``, with this session.
  public func call(_ method: String, _ arguments: Value = [:], options: CallOptions = CallOptions()) async throws -> Value {
    try await core.call(UInt32(id), method, arguments, options).payload
  }

  /// As ``Client/callEnvelope(_:_:options:)``, with this session.
  public func callEnvelope(
    _ method: String, _ arguments: Value = [:], options: CallOptions = CallOptions()
  ) async throws -> Envelope {
    try await core.call(UInt32(id), method, arguments, options)
  }

  /// As ``Client/callRaw(_:_:options:)``; the session is added where `sessionId` is not given.
  public func callRaw(
    _ name: String, _ parameters: Value = [:], options: CallOptions = CallOptions()
  ) async throws -> Envelope {
    try await core.callRaw(UInt32(id), name, parameters, options)
  }

  /// Forgets it and wipes its session. What still uses it ends with an error. Closing twice is the same as once.
  public func close() {
    guard let engine = try? core.engine() else { return }
    try? engine.closeScope(scope: UInt32(id))
    core.drain(engine)
  }
}

/// A scope, or the number of one.
public protocol ScopeReference: Sendable {
  /// The number within its client.
  var scopeId: Int { get }
}

extension Scope: ScopeReference {
  public var scopeId: Int { id }
}

extension Int: ScopeReference {
  public var scopeId: Int { self }
}

/// Names, and the scope that is given for each; what is `nil` is left out.
typealias Scopes = KeyValuePairs<String, (any ScopeReference)?>

extension Core {
  /// The number of a scope that is given under this name. It must not be another client's.
  func number(_ reference: any ScopeReference, _ name: String) throws -> Value {
    if let scope = reference as? Scope, scope.core !== self {
      throw OtapiError.invalid(path: name, "this scope belongs to another client")
    }
    return Value(reference.scopeId)
  }

  /// The numbers of all that are given.
  func numbers(_ scopes: Scopes) throws -> Members {
    Members(try scopes.compactMap { name, scope in try scope.map { (name, try number($0, name)) } })
  }
}

extension Client {
  /// Somebody without a login; `anonymous` with a session for a basket.
  public func guest(anonymous: Bool = false) throws -> Scope {
    try Scope(.guest, core, ["anonymous": .bool(anonymous)])
  }

  /// Somebody of the back office, who logs in when first needed.
  public func `operator`(login: String, password: String) throws -> Scope {
    try Scope(.operator, core, ["login": .string(login), "password": .string(password)])
  }

  /// Somebody of the back office, with a session that the host brings and renews.
  public func `operator`(session: String) throws -> Scope {
    try Scope(.operator, core, ["session": .string(session)])
  }

  /// A customer, who logs in when first needed.
  public func customer(login: String, password: String, rememberMe: Bool = false) throws -> Scope {
    try Scope(
      .customer, core, ["login": .string(login), "password": .string(password), "rememberMe": given(rememberMe)])
  }

  /// A customer for whom the back office acts: no password is needed.
  public func customer(login: String, operator: any ScopeReference) throws -> Scope {
    try Scope(.customer, core, ["login": .string(login), "operator": try core.number(`operator`, "operator")])
  }

  /// A customer, with a session that the host brings and renews.
  public func customer(session: String) throws -> Scope {
    try Scope(.customer, core, ["session": .string(session)])
  }

  /// An account at a marketplace (`Taobao`), with a session from ``completeProviderSession(operator:state:returnUrl:more:options:)``.
  public func provider(providerType: String, session: String) throws -> Scope {
    try Scope(.provider, core, ["providerType": .string(providerType), "session": .string(session)])
  }

  /// An account at a marketplace, found by its name among the operator's sessions.
  public func provider(providerType: String, account: String, operator: any ScopeReference) throws -> Scope {
    try Scope(
      .provider, core,
      ["providerType": .string(providerType), "account": .string(account), "operator": try core.number(`operator`, "operator")])
  }
}
