/// Whoever calls: a ``Client``, as a guest, or one of its scopes. The areas of the service hang on it, with a function for each method:
///
/// ```swift
/// let item = try await client.item.getItemInfo(itemId: "520813250866")
/// let orders = try await shop.orderAdmin.searchOrders(frameSize: 10)
/// ```
///
/// A type of yours can be one, too, and pass calls on to another after having looked at them. It has to pass on the options as they are.
public protocol Caller: Sendable {
  /// Calls a method of the catalogue.
  func callEnvelope(_ method: String, _ arguments: Value, options: CallOptions) async throws -> Envelope
}

extension Client: Caller {}

extension Scope: Caller {}

extension Caller {
  /// What a method gives for these arguments.
  func payload(_ method: String, _ given: Given, _ options: CallOptions, more: Members = [:]) async throws -> Value {
    try await callEnvelope(method, Value(given: given, more: more), options: options).payload
  }
}
