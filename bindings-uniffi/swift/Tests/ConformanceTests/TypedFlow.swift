import Otapi

/// A flow of the typed face, as it is printed for the tests.
struct TypedFlow: Sendable {
  /// A run, which lives as long as this does.
  typealias Started = (id: Int, run: AnyObject)

  let start: @Sendable (Client, Parameters) throws -> Started
  /// Takes a result through its type and back.
  let told: @Sendable (Value) -> Value
  /// Does so with items that come on the way.
  var items: (@Sendable (ItemBlock) -> Value)?

  init<Result: Declared>(_ start: @escaping @Sendable (Client, Parameters) throws -> FlowRun<Result>) {
    self.start = { client, given in
      let run = try start(client, given)
      return (run.id, run)
    }
    told = { normal(Result($0)) }
  }

  init<Result: Declared, Item: Declared>(
    items start: @escaping @Sendable (Client, Parameters) throws -> ItemsRun<Result, Item>
  ) {
    self.init { try start($0, $1) as FlowRun<Result> }
    items = { normal($0.items(of: Item.self)) }
  }
}

/// A rule of the typed face, as it is printed for the tests.
struct TypedRule: Sendable {
  /// The member of the result that it gives in its stead.
  var gives: String?
  let apply: @Sendable (Parameters) throws -> any ValueConvertible
}

extension Value {
  /// Without what is nothing, which results may have for what is not known, and without empty lists, which types have for that.
  var bare: Value {
    switch self {
    case .array(let items): .array(items.map(\.bare))
    case .object(let members):
      .object(Members(members.compactMap { $0.value.isNull || $0.value == [] ? nil : ($0.name, $0.value.bare) }))
    default: self
    }
  }

  /// With all texts as ``trimmed(_:)`` makes them.
  var withoutZeros: Value {
    switch self {
    case .string(let text): .string(trimmed(text))
    case .array(let items): .array(items.map(\.withoutZeros))
    case .object(let members): .object(Members(members.map { ($0.name, $0.value.withoutZeros) }))
    default: self
    }
  }
}
