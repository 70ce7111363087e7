import Foundation

/// The jobs of a shop. Each takes what it needs; `more` adds members of the input that have no parameter here. The results are trees,
/// their members named beside each flow.
///
/// All throw ``OtapiError`` of kind `invalidArgument` for an input that is wrong. Nothing is sent before the run is pulled.
extension Client {
  /// What an order needs of a customer: result `ready`, `missing`, `profiles`, `deliveryModes`.
  ///
  /// - Parameters:
  ///   - weight: Kilograms, as an exact text or a number.
  public func prepare(
    customer: any ScopeReference, countryCode: String? = nil, cityCode: String? = nil, weight: Value? = nil,
    providerType: String? = nil, more: Members = [:], options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    try run(
      "prepare",
      [
        "customer": try core.number(customer), "countryCode": text(countryCode), "cityCode": text(cityCode),
        "weight": weight, "providerType": text(providerType),
      ], more, options)
  }

  /// Places an order: result `orderId`, `complete`, `lines` with a `verdict` each (`ordered`, `changed`, `dropped`, `ambiguous`),
  /// `unrequestedLines`.
  ///
  /// - Parameters:
  ///   - items: Objects with `id`, `configurationId`, `quantity`, …
  ///   - reference: The shop's own number, by which the order is found again after a lost answer. One is drawn if it is left out.
  ///   - diagnose: Whether to look up, with billed calls, why lines were dropped.
  ///   - repeat: Whether to place it again, once it is sure that a lost answer left no order.
  public func place(
    customer: any ScopeReference, operator: (any ScopeReference)? = nil, deliveryModeId: String,
    userProfileId: Value? = nil, items: [Value], comment: String? = nil, reference: String? = nil, diagnose: Bool = false,
    repeat: Bool = false, more: Members = [:], options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    let order = try Order(
      core, customer, `operator`, deliveryModeId, userProfileId, items, comment, reference, diagnose, `repeat`)
    return try run("place", order.members, more, options)
  }

  /// Cancels an order and places another for it; all else as
  /// ``place(customer:operator:deliveryModeId:userProfileId:items:comment:reference:diagnose:repeat:more:options:)``.
  public func replace(
    orderId: String, customer: any ScopeReference, operator: (any ScopeReference)? = nil, deliveryModeId: String,
    userProfileId: Value? = nil, items: [Value], comment: String? = nil, reference: String? = nil, diagnose: Bool = false,
    repeat: Bool = false, more: Members = [:], options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    let order = try Order(
      core, customer, `operator`, deliveryModeId, userProfileId, items, comment, reference, diagnose, `repeat`)
    var more = more
    more["orderId"] = .string(orderId)
    return try run("replace", order.members, more, options)
  }

  /// Pays an order from the customer's account, into which it deposits what is missing: result `deposited`, `reserved`, `paid`,
  /// `open`, `settled`.
  ///
  /// - Parameters:
  ///   - amount: How much; the rest to pay if it is left out.
  ///   - deposit: Whether the account may be topped up.
  ///   - repeat: Whether to pay again, once it is sure that a lost answer left no payment.
  public func pay(
    operator: any ScopeReference, orderId: String, amount: Decimal? = nil, deposit: Bool = true, reference: String? = nil,
    repeat: Bool = false, more: Members = [:], options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    try run(
      "pay",
      [
        "operator": try core.number(`operator`), "orderId": text(orderId), "amount": amount.map { Value($0) },
        "deposit": .bool(deposit), "reference": text(reference), "repeat": .bool(`repeat`),
      ], more, options)
  }

  /// Begins to get a session of the marketplace: result `url` for a person's browser, and `state` for
  /// ``completeProviderSession(state:returnUrl:operator:more:options:)``.
  ///
  /// - Parameters:
  ///   - returnUrl: Where the browser is sent back to.
  ///   - tokenDropped: Whether the service is known to drop the token that the return address carries.
  public func providerSession(
    operator: any ScopeReference, providerType: String, returnUrl: String, parameterNames: Value? = nil,
    tokenDropped: Bool = false, more: Members = [:], options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    try run(
      "provider_session",
      [
        "operator": try core.number(`operator`), "providerType": text(providerType), "returnUrl": text(returnUrl),
        "parameterNames": parameterNames, "tokenDropped": .bool(tokenDropped),
      ], more, options)
  }

  /// Reads the address that the browser was sent back to, in any process: result `outcome`, which is `session` with `session` and
  /// `account`, or `refused` with `reason`.
  public func completeProviderSession(
    state: Value, returnUrl: String, operator: (any ScopeReference)? = nil, more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    try run(
      "complete_provider_session",
      ["state": state, "returnUrl": text(returnUrl), "operator": try core.number(`operator`)], more, options)
  }

  /// Lists the operator's marketplace sessions: result `sessions` with `session`, `account`, `balance`, `currency`.
  public func providerSessions(
    operator: any ScopeReference, providerType: String, more: Members = [:], options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    try run(
      "provider_sessions", ["operator": try core.number(`operator`), "providerType": text(providerType)], more, options)
  }

  /// Follows a background activity to its end: result `state`, `steps`, `audit`.
  ///
  /// - Parameters:
  ///   - policy: Rules that answer questions without asking.
  ///   - noProgressMs: How long it may stand still; for ever if it is left out.
  public func activity(
    operator: any ScopeReference, activityType: String, activityId: String, policy: [Value] = [], noProgressMs: Int64? = nil,
    more: Members = [:], options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    try run(
      "activity",
      [
        "operator": try core.number(`operator`), "activity": ["type": .string(activityType), "id": .string(activityId)],
        "policy": .array(policy), "noProgressMs": noProgressMs.map { Value($0) },
      ], more, options)
  }

  /// Has an order's lines bought at the marketplace, once: result `complete`, `lines` with a `verdict` each, `messages`, `activity`.
  ///
  /// - Parameters:
  ///   - lineIds: Which lines; all that are not bought if it is empty.
  public func export(
    operator: any ScopeReference, provider: any ScopeReference, orderId: String, lineIds: [String] = [],
    policy: [Value] = [], noProgressMs: Int64? = nil, more: Members = [:], options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    try run(
      "export",
      [
        "operator": try core.number(`operator`), "provider": try core.number(provider), "orderId": text(orderId),
        "lineIds": given(lineIds.map { Value($0) }), "policy": .array(policy),
        "noProgressMs": noProgressMs.map { Value($0) },
      ], more, options)
  }

  /// Brings what happened at the marketplace into the shop's orders: result `differences`, `lines`, `messages`, `activity`.
  ///
  /// - Parameters:
  ///   - orderIds: Which orders; or `statusIds` and `limit`: those of this status, so many at most.
  public func synchronise(
    operator: any ScopeReference, provider: any ScopeReference, orderIds: [String] = [], statusIds: [Int] = [],
    limit: Int? = nil, policy: [Value] = [], noProgressMs: Int64? = nil, more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    try run(
      "synchronise",
      [
        "operator": try core.number(`operator`), "provider": try core.number(provider),
        "orderIds": given(orderIds.map { Value($0) }),
        "statusIds": given(statusIds.map { Value($0) }), "limit": limit.map { Value($0) },
        "policy": .array(policy), "noProgressMs": noProgressMs.map { Value($0) },
      ], more, options)
  }

  /// Finds what belongs to a marketplace order or a waybill, which may be as a scanner gives it: result `hits`.
  public func track(
    operator: any ScopeReference, marketplaceOrder: String? = nil, waybill: String? = nil, more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    try run(
      "track",
      [
        "operator": try core.number(`operator`), "marketplaceOrder": text(marketplaceOrder), "waybill": text(waybill),
      ], more, options)
  }

  /// Starts a flow of any kind with a ready-made input.
  public func start(_ kind: String, _ input: Value, options: RunOptions = RunOptions()) throws -> FlowRun {
    let text = try JSONWriter.text(object: input, name: "input")
    return FlowRun(try core.machine { try $0.start(kind: kind, input: text) }, options)
  }

  /// Takes up a saved state, of this or another process or language, with these sessions. A change that may have been sent before
  /// is looked up, never sent again.
  public func resume(
    _ state: String, operator: (any ScopeReference)? = nil, customer: (any ScopeReference)? = nil,
    provider: (any ScopeReference)? = nil, options: RunOptions = RunOptions()
  ) throws -> FlowRun {
    let sessions = given([
      "operator": try core.number(`operator`), "customer": try core.number(customer), "provider": try core.number(provider),
    ])
    let text = try JSONWriter.text(sessions, name: "sessions")
    return FlowRun(try core.machine { try $0.resume(state: state, sessions: text) }, options)
  }

  private func run(
    _ kind: String, _ input: KeyValuePairs<String, Value?>, _ more: Members, _ options: RunOptions
  ) throws -> FlowRun {
    var input = given(input)
    for (name, value) in more { input[name] = value }
    return try start(kind, input, options: options)
  }

  private func text(_ text: String?) -> Value? {
    text.map { .string($0) }
  }
}

/// What `place` and `replace` have in common.
private struct Order {
  let members: KeyValuePairs<String, Value?>

  init(
    _ core: Core, _ customer: any ScopeReference, _ operator: (any ScopeReference)?, _ deliveryModeId: String,
    _ userProfileId: Value?, _ items: [Value], _ comment: String?, _ reference: String?, _ diagnose: Bool, _ repeat: Bool
  ) throws {
    members = [
      "customer": try core.number(customer), "operator": try core.number(`operator`),
      "deliveryModeId": .string(deliveryModeId), "userProfileId": userProfileId, "items": .array(items),
      "comment": comment.map { .string($0) }, "reference": reference.map { .string($0) }, "diagnose": .bool(diagnose),
      "repeat": .bool(`repeat`),
    ]
  }
}
