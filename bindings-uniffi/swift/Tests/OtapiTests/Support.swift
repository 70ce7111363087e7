import Foundation
import Otapi
import OtapiSandbox
import XCTest

/// A count that several tasks share.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  var value: Int { lock.withLock { count } }

  @discardableResult
  func up() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}

/// A list that several tasks add to.
final class List<Item: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var list: [Item] = []

  var items: [Item] { lock.withLock { list } }

  func add(_ item: Item) {
    lock.withLock { list.append(item) }
  }
}

/// Holds tasks until it is opened.
final class Gate: @unchecked Sendable {
  private let lock = NSLock()
  private var isOpen = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func pass() async {
    await withCheckedContinuation { continuation in
      let isOpen = lock.withLock {
        if !self.isOpen { waiting.append(continuation) }
        return self.isOpen
      }
      if isOpen { continuation.resume() }
    }
  }

  func open() {
    let waiting = lock.withLock {
      isOpen = true
      defer { self.waiting = [] }
      return self.waiting
    }
    for one in waiting { one.resume() }
  }
}

/// A service that is one function, and a clock whose waiting takes no time.
final class Stub: Transport, Otapi.Clock, @unchecked Sendable {
  let sent = List<Request>()
  let looks = Counter()
  private let lock = NSLock()
  private var monoMs: Int64 = 0
  private let answer: @Sendable (Request, Int) async throws -> Response

  /// `answer` is given the request and its number from 1.
  init(_ answer: @escaping @Sendable (Request, Int) async throws -> Response) {
    self.answer = answer
  }

  /// Always the same answer.
  convenience init(_ json: String = #"{"ErrorCode": "Ok"}"#, status: Int = 200) {
    self.init { _, _ in Response(status: status, body: Data(json.utf8)) }
  }

  func send(_ request: Request) async throws -> Response {
    sent.add(request)
    return try await answer(request, sent.items.count)
  }

  func now() -> Time {
    looks.up()
    return lock.withLock { Time(wallMs: 1_735_787_045_000 + monoMs, monoMs: monoMs) }
  }

  func sleep(until monoMs: Int64) async throws {
    lock.withLock { self.monoMs = max(self.monoMs, monoMs) }
    await Task.yield()
  }

  /// A client of this service.
  func client(_ change: (inout Settings) -> Void = { _ in }) throws -> Client {
    var settings = Settings(key: "k", transport: self)
    settings.format = .json
    change(&settings)
    return try Client(settings)
  }
}

/// A shop on the sandbox, and what it has to do before an export.
struct TestShop {
  let sandbox: Sandbox
  let client: Client
  let back: Scope
  let buyer: Scope

  init(_ settings: SandboxSettings = SandboxSettings(), _ change: (inout Settings) -> Void = { _ in }) throws {
    sandbox = try Sandbox(settings)
    var settings = Settings(key: "sandbox", transport: sandbox)
    change(&settings)
    client = try Client(settings)
    back = try client.operator(login: "operator", password: "operator")
    buyer = try client.customer(login: "customer", password: "customer")
  }

  func place(_ options: RunOptions = RunOptions()) async throws -> FlowRun<PlaceResult> {
    let prepared = try await client.prepare(customer: buyer).result()
    let item = try await client.item.getItemFullInfo(itemId: "520813250866")
    let line = PlaceItem(id: "520813250866", configurationId: item.configuredItems[0].id, quantity: 2)
    return try client.place(
      customer: buyer, operator: back, deliveryModeId: prepared.deliveryModes[0].id, items: [line],
      userProfileId: prepared.profiles[0].id, options: options)
  }

  /// An order that is paid.
  func order() async throws -> OrderId {
    let order = try await place().result().orderId
    _ = try await client.pay(operator: back, orderId: order).result()
    return order
  }

  func market() async throws -> Scope {
    let begun = try await client.providerSession(
      operator: back, providerType: "Taobao", returnUrl: "https://shop.example/back"
    ).result()
    let returned = try sandbox.visit(begun.url)
    let completed = try await client.completeProviderSession(state: begun.state, returnUrl: returned).result()
    return try client.provider(providerType: "Taobao", session: completed.session?.rawValue ?? "")
  }

  func export(_ options: RunOptions = RunOptions()) async throws -> FlowRun<ExportResult> {
    try client.export(operator: back, provider: await market(), orderId: await order(), options: options)
  }
}

/// The choice that accepts what is asked.
func accepting(_ asked: Questions) -> [Answer] {
  for question in asked.questions {
    if let choice = question.choices.first(where: { $0.has(parameter: "answer", "accept") }) {
      return [.choice(choice.choice, of: question.id)]
    }
  }
  return []
}

/// What a hook of a test throws.
struct Stop: Error, Equatable {}

extension XCTestCase {
  /// The error that the work ends with.
  func failure<Result>(
    of work: () async throws -> Result, file: StaticString = #filePath, line: UInt = #line
  ) async -> OtapiError? {
    do {
      let result = try await work()
      XCTFail("no failure but \(result)", file: file, line: line)
      return nil
    } catch let error as OtapiError {
      return error
    } catch {
      XCTFail("not an OtapiError: \(error)", file: file, line: line)
      return nil
    }
  }

  /// Waits until something holds that another task brings about.
  func until(_ what: String, file: StaticString = #filePath, line: UInt = #line, _ holds: () -> Bool) async throws {
    let end = Date().addingTimeInterval(10)
    while !holds() {
      if Date() > end { return XCTFail("still not: \(what)", file: file, line: line) }
      try await Task.sleep(nanoseconds: 1_000_000)
    }
  }
}
