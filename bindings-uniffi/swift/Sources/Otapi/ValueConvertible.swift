import Foundation

/// What members, items and arguments are: each stands for a ``Value``.
public protocol ValueConvertible: Sendable {
  /// What the value says, if it is of this kind.
  init?(otapi value: Value)

  /// The value that stands for it.
  var otapi: Value { get }
}

extension Value: ValueConvertible {
  public init(otapi value: Value) { self = value }
  public var otapi: Value { self }
}

extension String: ValueConvertible {
  public init?(otapi value: Value) {
    guard let text = value.string else { return nil }
    self = text
  }

  public var otapi: Value { .string(self) }
}

extension Bool: ValueConvertible {
  public init?(otapi value: Value) {
    guard let flag = value.bool else { return nil }
    self = flag
  }

  public var otapi: Value { .bool(self) }
}

extension Int: ValueConvertible {
  public init?(otapi value: Value) {
    guard let number = value.int else { return nil }
    self = number
  }

  public var otapi: Value { Value(self) }
}

extension Int64: ValueConvertible {
  public init?(otapi value: Value) {
    switch value {
    case .integer(let number): self = number
    case .number(let number): self.init(exactly: number)
    default: return nil
    }
  }

  public var otapi: Value { .integer(self) }
}

extension Double: ValueConvertible {
  public init?(otapi value: Value) {
    guard let number = value.double else { return nil }
    self = number
  }

  /// A whole number is written without a fraction.
  public var otapi: Value { Int64(exactly: self).map(Value.integer) ?? .number(self) }
}

extension Decimal: ValueConvertible {
  public init?(otapi value: Value) {
    guard let amount = value.decimal else { return nil }
    self = amount
  }

  public var otapi: Value { Value(self) }
}

extension Date: ValueConvertible {
  public init?(otapi value: Value) {
    guard let moment = value.date else { return nil }
    self = moment
  }

  public var otapi: Value { Value(self) }
}

extension Array: ValueConvertible where Element: ValueConvertible {
  public init?(otapi value: Value) {
    guard case .array = value else { return nil }
    self.init(reading: value)
  }

  public var otapi: Value { .array(map(\.otapi)) }

  /// The items of a list, but for those of another kind; none if it is not one.
  init(reading value: Value) {
    self = value.array.compactMap(Element.init(otapi:))
  }
}

/// A list of values, typed or not.
public protocol ValueList: ValueConvertible {}

extension Array: ValueList where Element: ValueConvertible {}

extension Items: ValueList {}

/// Names, and what is given for each; what is `nil` is left out.
typealias Given = KeyValuePairs<String, (any ValueConvertible)?>

extension Value {
  /// An object of the members that are given, and of more, which count where there are both.
  @inline(never)
  init(given: Given, more: Members = [:]) {
    var members = Members(given.compactMap { name, value in value.map { (name, $0.otapi) } })
    for (name, value) in more { members[name] = value }
    self = .object(members)
  }

  // Thousands of accessors call these: see `TypedValue.swift`.

  /// The member of this name, if it is of this kind.
  @inline(never)
  func read<Member: ValueConvertible>(_ name: String) -> Member? {
    Member(otapi: self[name])
  }

  /// Sets the member of this name; `nil` takes it away.
  @inline(never)
  mutating func write(_ name: String, _ member: (some ValueConvertible)?) {
    set(name, member?.otapi)
  }

  @inline(never)
  private mutating func set(_ name: String, _ value: Value?) {
    var members = object
    members[name] = value
    self = .object(members)
  }
}
