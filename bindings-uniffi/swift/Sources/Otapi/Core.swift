import OtapiEngine

/// What a client, its scopes and its machines share: the engine, the way to the service, and who is told what.
final class Core: Sendable {
  let transport: any Transport
  let clock: any Clock
  private let log: (@Sendable (LogRecord) -> Void)?
  private let state: Locked<State>
  /// Held from taking events out to handing them on, so that a machine finds all of its own when it has drained.
  private let draining = Locked(())

  private struct State {
    /// Absent once the client is closed.
    var engine: Engine?
    var machines: [UInt32: Weak] = [:]
  }

  private struct Weak {
    weak var machine: Machine?
  }

  convenience init(_ settings: Settings) throws {
    var chance = SystemRandomNumberGenerator()
    let entropy = (0..<32).map { _ in UInt8.random(in: 0...255, using: &chance) }
    let text = try JSONWriter.text(settings.value, name: "settings")
    self.init(try OtapiError.mapped { try Engine(settings: text, entropy: .init(entropy)) }, settings)
  }

  /// As the settings say, but for what the engine knows of them.
  init(_ engine: Engine, _ settings: Settings) {
    transport = settings.transport
    clock = settings.clock ?? settings.transport as? any Clock ?? SystemClock()
    log = settings.log
    state = Locked(State(engine: engine))
  }

  /// The engine, or an error if the client is closed.
  func engine() throws -> Engine {
    guard let engine = state.with({ $0.engine }) else { throw OtapiError.invalid(path: "client", "the client is closed") }
    return engine
  }

  /// The machine that `start` makes.
  func machine(_ start: (Engine) throws -> UInt32) throws -> Machine {
    let engine = try engine()
    let machine = Machine(id: try OtapiError.mapped { try start(engine) }, core: self, engine: engine)
    let isOpen = state.with { state in
      state.machines[machine.id] = Weak(machine: machine)
      return state.engine != nil
    }
    // Closed meanwhile by somebody else, who has not seen this one.
    if !isOpen { machine.close() }
    return machine
  }

  /// A machine has ended.
  func forget(_ id: UInt32) {
    state.with { _ = $0.machines.removeValue(forKey: id) }
  }

  /// Lets blocked machines go on.
  func wake(_ ids: some Sequence<UInt32>) {
    for machine in state.with({ state in ids.compactMap { state.machines[$0]?.machine } }) { machine.wake() }
  }

  /// Takes what happened out of the engine and hands it on.
  func drain(_ engine: Engine) {
    var records = [LogRecord]()
    draining.with { _ in
      guard let text = try? engine.events(), !text.isEmpty, let events = try? JSONReader.read(text) else { return }
      for event in events.array {
        switch event["event"].string {
        case "log": records.append(.log(LogRecord.Log(event)))
        case "session": records.append(.session(LogRecord.Session(event)))
        case "runnable": wake(event["ids"].array.compactMap { $0.int.map(UInt32.init) })
        default:
          let id = event["id"].int.map(UInt32.init) ?? 0
          state.with { $0.machines[id]?.machine }?.post(Update(event: event))
        }
      }
    }
    // With no lock held: it may well use the client.
    if let log { records.forEach(log) }
  }

  /// Ends everything.
  func close() {
    let machines = state.with { state in
      defer { state = State(engine: nil) }
      return state.machines.values.compactMap(\.machine)
    }
    for machine in machines { machine.close() }
  }
}

extension LogRecord.Log {
  init(_ event: Value) {
    self.init(
      method: event["method"].string ?? "", attempt: event["attempt"].int ?? 0, outcome: event["outcome"].string ?? "",
      elapsedMs: Int64(event["elapsedMs"].int ?? 0))
  }
}

extension LogRecord.Session {
  init(_ event: Value) {
    self.init(scope: event["scope"].int ?? 0, change: event["change"].string ?? "")
  }
}
