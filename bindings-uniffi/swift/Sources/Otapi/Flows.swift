/// The jobs of a shop hang on a client: ``Client/place(customer:operator:deliveryModeId:items:userProfileId:comment:reference:diagnose:repeat:more:options:)``
/// and its like. Each takes what it needs, and `more` adds members of the input that have no parameter here. What they throw at once is
/// an ``OtapiError`` of kind `invalidArgument`, for an input that is wrong. Nothing is sent before the run is pulled.
extension Client {
  /// Starts a flow of any kind with a ready-made input. Its result is what is named as one, such as `PlaceResult.self`.
  public func start<Result: ValueConvertible>(
    _ kind: String, _ input: Value, as result: Result.Type = Value.self, options: RunOptions = RunOptions()
  ) throws -> FlowRun<Result> {
    FlowRun(try begin(kind, input), options)
  }

  /// Takes up a saved state, of this or another process or language, with these sessions. A change that may have been sent before
  /// is looked up, never sent again. The result is what is named as one, such as `ExportResult.self`.
  public func resume<Result: ValueConvertible>(
    _ state: String, operator: (any ScopeReference)? = nil, customer: (any ScopeReference)? = nil,
    provider: (any ScopeReference)? = nil, as result: Result.Type = Value.self, options: RunOptions = RunOptions()
  ) throws -> FlowRun<Result> {
    let sessions = try core.numbers(["operator": `operator`, "customer": customer, "provider": provider])
    let text = try JSONWriter.text(.object(sessions), name: "sessions")
    return FlowRun(try core.machine { try $0.resume(state: state, sessions: text) }, options)
  }

  /// The machine of a flow for what is given.
  func begin(_ kind: String, _ scopes: Scopes, _ given: Given, _ more: Members) throws -> Machine {
    var input = Value.object(try core.numbers(scopes))
    for (name, value) in Value(given: given, more: more).object { input[name] = value }
    return try begin(kind, input)
  }

  private func begin(_ kind: String, _ input: Value) throws -> Machine {
    let text = try JSONWriter.text(object: input, name: "input")
    return try core.machine { try $0.start(kind: kind, input: text) }
  }
}
