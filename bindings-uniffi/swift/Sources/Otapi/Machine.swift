import Foundation
import OtapiEngine

/// The host's part of one machine of the engine: performs what it says, one step at a time, while somebody pulls.
final class Machine: Sendable {
  let id: UInt32
  private let core: Core
  private let engine: Engine
  private let state = Locked(State())

  /// What the machine wants next.
  enum Want {
    case step
    case wait(until: Int64)
    case blocked
    case save(String)
    case ask(Questions, pollAt: Int64)
    /// Asked already: wait for an answer.
    case answer(pollAt: Int64)
  }

  private struct State {
    var want = Want.step
    var isPulled = false
    var isCancelled = false
    var outcome: Result<Value, OtapiError>?
    var updates: [Update] = []
    var saved: String?
    /// What is left of the block of items that came last.
    var items = ArraySlice<Value>()
    /// How many answers were given, and how many when the machine was stepped last.
    var answers = 0
    var answersSeen = 0
    /// What the `ask` hook was shown last, and how many answers there were then.
    var shown: (questions: Questions, answers: Int)?
    /// Freed, but not waiting for it.
    var isWoken = false
    var waker: CheckedContinuation<Void, Never>?
    /// Stops what is in progress. Answers stop waiting only.
    var interrupt: (byAnswers: Bool, stop: @Sendable () -> Void)?
  }

  init(id: UInt32, core: Core, engine: Engine) {
    self.id = id
    self.core = core
    self.engine = engine
  }

  deinit {
    // Nobody can pull it any more.
    if state.with({ $0.outcome == nil }) { end() }
  }

  /// The result or the failure, once it has ended.
  var outcome: Result<Value, OtapiError>? { state.with { $0.outcome } }

  /// The state that was saved last.
  var saved: String? { state.with { $0.saved } }

  // MARK: From any thread

  func post(_ update: Update) {
    state.with { $0.updates.append(update) }
  }

  /// It is blocked no more.
  func wake() {
    let waker = state.with { state in
      defer { state.waker = nil }
      state.isWoken = state.waker == nil
      return state.waker
    }
    waker?.resume()
  }

  func answer(_ answer: Answer) throws {
    let text = try JSONWriter.text(answer.value, name: "answer")
    if let outcome { throw outcome.failure ?? OtapiError.invalid(path: "id", "the run has ended") }
    try OtapiError.mapped { try engine.answer(id: id, answer: text) }
    let interrupt = state.with { state in
      state.answers += 1
      return state.interrupt
    }
    if let interrupt, interrupt.byAnswers { interrupt.stop() }
  }

  /// The next pull ends it; what is in progress is stopped.
  func cancel() {
    let (interrupt, waker) = state.with { state in
      state.isCancelled = true
      defer { state.waker = nil }
      return (state.interrupt, state.waker)
    }
    interrupt?.stop()
    waker?.resume()
  }

  /// Ends it, here and now if nobody pulls.
  func close() {
    cancel()
    guard (try? enter()) != nil else { return }
    defer { leave() }
    if outcome == nil { end() }
  }

  // MARK: By the one who pulls

  /// Goes on to the next update; `nil` at the end. The failure of the machine is thrown, at every further pull, too.
  func pull(_ options: RunOptions) async throws -> Update? {
    try enter()
    defer { leave() }
    return try await withTaskCancellationHandler {
      try await next(options)
    } onCancel: {
      cancel()
    }
  }

  /// Goes on to the end.
  func finish(_ options: RunOptions) async throws -> Value {
    while try await pull(options) != nil {}
    return try outcome?.get() ?? .null
  }

  /// Goes on to the next of the items that come in blocks; `nil` at the end.
  func pullItem(_ options: RunOptions) async throws -> Value? {
    while true {
      if let item = state.with({ $0.items.popFirst() }) { return item }
      guard let update = try await pull(options) else { return nil }
      if case .items(let block) = update { state.with { $0.items = block.value["items"].array[...] } }
    }
  }

  private func enter() throws {
    let isFree = state.with { state in
      defer { state.isPulled = true }
      return !state.isPulled
    }
    if !isFree { throw OtapiError.invalid(path: "run", "it is pulled already; one task at a time can do that") }
  }

  private func leave() {
    state.with { $0.isPulled = false }
  }

  private func next(_ options: RunOptions) async throws -> Update? {
    while true {
      if let update = state.with({ $0.updates.isEmpty ? nil : $0.updates.removeFirst() }) {
        return try await tell(update, options)
      }
      if let outcome {
        _ = try outcome.get()
        return nil
      }
      if state.with({ $0.isCancelled }) {
        end()
        continue
      }
      do {
        if let update = try await perform(state.with { $0.want }, options) { return try await tell(update, options) }
      } catch  where state.with({ $0.isCancelled }) {
        // A hook that was stopped with the task.
      }
    }
  }

  private func tell(_ update: Update, _ options: RunOptions) async throws -> Update {
    try await options.onUpdate?(update)
    return update
  }

  /// Does what the machine wants. Where a hook throws, the same is wanted again.
  private func perform(_ want: Want, _ options: RunOptions) async throws -> Update? {
    var then = Want.step
    var update: Update?
    switch want {
    case .step:
      await step()
      return nil
    case .wait(let until):
      await pause(until)
    case .blocked:
      await blocked()
    case .save(let text):
      try await options.save?(text)
      state.with { $0.saved = text }
    case .ask(let questions, let pollAt):
      then = .answer(pollAt: pollAt)
      if let ask = options.ask {
        try await show(questions, ask)
      } else {
        update = .ask(questions, pollAtMs: pollAt)
      }
    case .answer(let pollAt):
      await pause(pollAt)
    }
    state.with { $0.want = then }
    return update
  }

  /// Asks the hook, unless it has seen these questions and nobody has answered since.
  private func show(_ questions: Questions, _ ask: @Sendable (Questions) async throws -> [Answer]) async throws {
    let answers = state.with { $0.answers }
    if let shown = state.with({ $0.shown }), shown.questions == questions, shown.answers == answers { return }
    for one in try await ask(questions) { try answer(one) }
    state.with { $0.shown = (questions, $0.answers) }
  }

  private func step() async {
    let time = core.clock.now()
    state.with { $0.answersSeen = $0.answers }
    do {
      let parcel = try engine.step(id: id, wallMs: time.wallMs, monoMs: time.monoMs)
      core.drain(engine)
      let head = try JSONReader.read(parcel.head)
      let want: Want
      switch head["step"].string {
      case "send": return await send(Request(head, parcel.body))
      case "wait": want = .wait(until: head["untilMs"].int64)
      case "blocked": want = .blocked
      case "save": want = .save(head["state"].string ?? "")
      case "ask": want = .ask(Questions(value: head["questions"]), pollAt: head["pollAtMs"].int64)
      case "failed": return ended(.failure(OtapiError(record: head["error"])))
      default: return ended(.success(try JSONReader.read(parcel.body)))
      }
      state.with { $0.want = want }
    } catch {
      ended(.failure(OtapiError(thrown: error)))
    }
  }

  private func send(_ request: Request) async {
    let transport = core.transport
    let parcel: Parcel
    do {
      parcel = Parcel(try await interruptible { try await transport.send(request) }, most: request.maxBytes)
    } catch {
      // It is called back in the engine, too, which knows whether anything may have come of it.
      if state.with({ $0.isCancelled }) { return }
      parcel = Parcel(failure: error)
    }
    do {
      try feed(parcel)
    } catch {
      // The transport has returned what no server can have sent.
      try? feed(Parcel(failure: OtapiError(thrown: error)))
    }
  }

  private func feed(_ parcel: Parcel) throws {
    let time = core.clock.now()
    let ids = try engine.feed(id: id, wallMs: time.wallMs, monoMs: time.monoMs, reply: parcel)
    core.drain(engine)
    core.wake(ids.dropFirst())
  }

  /// Cancels it in the engine and steps it to its end, so that nothing of it is left there.
  private func end() {
    let time = core.clock.now()
    let ids = try? engine.cancel(id: id, wallMs: time.wallMs, monoMs: time.monoMs)
    core.wake((ids ?? []).dropFirst())
    do {
      let parcel = try engine.step(id: id, wallMs: time.wallMs, monoMs: time.monoMs)
      core.drain(engine)
      let head = try JSONReader.read(parcel.head)
      if head["step"] == "done" {
        ended(.success(try JSONReader.read(parcel.body)))
      } else {
        ended(.failure(OtapiError(record: head["error"])))
      }
    } catch {
      ended(.failure(OtapiError(thrown: error)))
    }
  }

  private func ended(_ outcome: Result<Value, OtapiError>) {
    state.with { $0.outcome = outcome }
    core.forget(id)
  }

  // MARK: Waiting

  /// Sleeps until this time, an answer or the end.
  private func pause(_ until: Int64) async {
    let clock = core.clock
    // Interrupted is slept, too; a clock that fails is asked again at the next step.
    try? await interruptible(byAnswers: true) { try await clock.sleep(until: until) }
  }

  private func blocked() async {
    await withCheckedContinuation { continuation in
      let isFree = state.with { state in
        let isFree = state.isWoken || state.isCancelled
        state.isWoken = false
        state.waker = isFree ? nil : continuation
        return isFree
      }
      if isFree { continuation.resume() }
    }
  }

  /// Work in a task of its own, which can be stopped without stopping the one that pulls.
  private func interruptible<Result: Sendable>(
    byAnswers: Bool = false, _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let task = Task { try await work() }
    let isOver = state.with { state in
      state.interrupt = (byAnswers, { task.cancel() })
      return state.isCancelled || byAnswers && state.answers != state.answersSeen
    }
    if isOver { task.cancel() }
    defer { state.with { $0.interrupt = nil } }
    return try await task.value
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
