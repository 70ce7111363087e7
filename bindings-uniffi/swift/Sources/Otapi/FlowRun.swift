/// A flow under way. It is driven by whoever pulls: nothing happens until it is iterated or its result is awaited, and when that
/// stops, it only pauses, with no request on its way.
///
/// ```swift
/// let run = try client.export(operator: shop, provider: market, orderId: order)
/// for try await update in run {
///   guard case .ask(let asked, _) = update else { continue }
///   for question in asked.questions {
///     let accept = question.choices.first { $0.has(parameter: "answer", "accept") }
///     if let accept { try run.answer(.choice(accept.choice, of: question.id)) }
///   }
/// }
/// let bought = try await run.result()
/// print(bought.complete, bought.lines.map(\.verdict))
/// ```
///
/// A cancelled task cancels its run, as ``cancel()`` does. A run that is let go of is cancelled, too.
public class FlowRun<Result: ValueConvertible>: AsyncSequence, @unchecked Sendable {
  // Only because there is another class under it: it holds nothing that changes.
  public typealias Element = Update

  private let machine: Machine
  private let options: RunOptions

  init(_ machine: Machine, _ options: RunOptions) {
    self.machine = machine
    self.options = options
  }

  /// Its number within the client.
  public var id: Int { Int(machine.id) }

  /// The state that was saved last, to be taken up by ``Client/resume(_:operator:customer:provider:as:options:)``; `nil` if there is
  /// none yet. It holds no secrets.
  public var state: String? { machine.saved }

  /// Drives it to its end, and gives the result; after the end, the same again.
  ///
  /// - Throws: ``OtapiError``, or what a hook has thrown. After the latter the run can be pulled again.
  public func result() async throws -> Result {
    let tree = try await machine.finish(options)
    guard let result = Result(otapi: tree) else { throw OtapiError.invalid(path: "result", "it is no \(Result.self)") }
    return result
  }

  /// The items of a flow that tells some on its way, which are of this type. Stopping only pauses the run: iterating again goes on
  /// after the last one that was given. Of its updates, only ``RunOptions/onUpdate`` sees the others, and those that come while
  /// the result is awaited.
  public func items<Item: TypedValue>(of type: Item.Type) -> FoundItems<Item> {
    FoundItems(machine: machine, options: options)
  }

  /// Answers an open question, or says something unasked. Whether it is taken shows when the run goes on:
  /// see ``Update/answerRefused(_:)``.
  ///
  /// - Throws: ``OtapiError`` if the run has ended.
  public func answer(_ answer: Answer) throws {
    try machine.answer(answer)
  }

  /// Stops it: it ends as `cancelled`, or as `outcomeUnknown` where a change was on its way. This stops nothing at the service.
  public func cancel() {
    machine.close()
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(run: self)
  }

  /// Pulls a run from one update to the next.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let run: FlowRun

    /// The next update; `nil` once the run has ended well.
    ///
    /// - Throws: As ``FlowRun/result()``.
    public mutating func next() async throws -> Update? {
      try await run.machine.pull(run.options)
    }
  }
}

/// A flow that tells items on its way, a block at a time:
///
/// ```swift
/// let run = try client.bulkItems(ids: ids)
/// for try await item in run.items() { print(item.title ?? "") }
/// let missing = try await run.result().missing
/// ```
public final class ItemsRun<Result: ValueConvertible, Item: TypedValue>: FlowRun<Result>, @unchecked Sendable {
  /// As ``FlowRun/items(of:)``.
  public func items() -> FoundItems<Item> { items(of: Item.self) }
}

/// The items that a run finds, one after the other.
public struct FoundItems<Item: TypedValue>: AsyncSequence, Sendable {
  public typealias Element = Item

  fileprivate let machine: Machine
  fileprivate let options: RunOptions

  public func makeAsyncIterator() -> Iterator { Iterator(found: self) }

  /// Pulls a run from one item to the next.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let found: FoundItems

    /// The next item; `nil` once the run has ended well.
    ///
    /// - Throws: As ``FlowRun/result()``.
    public mutating func next() async throws -> Item? {
      try await found.machine.pullItem(found.options).map(Item.init)
    }
  }
}

/// What a run does beside what it returns.
public struct RunOptions: Sendable {
  /// Keeps the state durably; awaited before the run goes on. If it throws, nothing is sent, and the next pull calls it again with
  /// the same state before anything else.
  public var save: (@Sendable (_ state: String) async throws -> Void)?
  /// Answers questions; no answer leaves them open. Called again only when they have changed or somebody has answered.
  /// Without it, questions come as ``Update/ask(_:pollAtMs:)``.
  public var ask: (@Sendable (Questions) async throws -> [Answer])?
  /// Sees every update before it is given out. If it throws, the error comes out, and the run can be pulled again.
  public var onUpdate: (@Sendable (Update) async throws -> Void)?

  /// Hooks.
  public init(
    save: (@Sendable (_ state: String) async throws -> Void)? = nil,
    ask: (@Sendable (Questions) async throws -> [Answer])? = nil,
    onUpdate: (@Sendable (Update) async throws -> Void)? = nil
  ) {
    self.save = save
    self.ask = ask
    self.onUpdate = onUpdate
  }
}
