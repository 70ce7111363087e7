import Foundation

/// What a payload, an argument or a result is made of: JSON's values.
///
/// Written as literals, read by names and places. What is not there reads as ``null``, so that a way into a payload needs no
/// unwrapping before its end:
///
/// ```swift
/// let found = try await client.call("SearchItemsFrame", ["framePosition": 0, "frameSize": 10])
/// let title = found["items"][0]["title"].string ?? "untitled"
/// ```
///
/// Amounts of money come as exact decimal texts; ``decimal`` reads them.
public enum Value: Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int64)
  /// Any other number.
  case number(Double)
  /// A text. Ids, decimals and dates are texts, too.
  case string(String)
  /// A list.
  case array([Value])
  /// Named members, in their order.
  case object(Members)

  /// The text, if it is one.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The boolean, if it is one.
  public var bool: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// The whole number, if it is one; `62.0` is.
  public var int: Int? {
    switch self {
    case .integer(let number): Int(exactly: number)
    case .number(let number): Int(exactly: number)
    default: nil
    }
  }

  /// The number, if it is one.
  public var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// The exact amount, if it is a decimal text (`"-12.50"`) or a number. `nil` where a `Decimal` cannot hold it exactly.
  public var decimal: Decimal? {
    switch self {
    case .integer(let number): Decimal(number)
    case .number(let number): Decimal(plain: number.description)
    case .string(let text): Decimal(plain: text)
    default: nil
    }
  }

  /// The moment, if it is a text such as `2025-01-02T03:04:05.25Z`.
  public var date: Date? {
    guard let text = string else { return nil }
    let styles = [false, true].map { Date.ISO8601FormatStyle(includingFractionalSeconds: $0) }
    return styles.lazy.compactMap { try? $0.parse(text) }.first
  }

  /// The items of a list; none if it is not one.
  public var array: [Value] {
    if case .array(let items) = self { items } else { [] }
  }

  /// The members of an object; none if it is not one.
  public var object: Members {
    if case .object(let members) = self { members } else { Members() }
  }

  /// Whether it is nothing.
  public var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The member of this name; ``null`` if there is none.
  public subscript(name: String) -> Value {
    @inline(never)
    get { if case .object(let members) = self { members[name] ?? .null } else { .null } }
    @inline(never)
    set {
      var members = object
      members[name] = newValue
      self = .object(members)
    }
  }

  /// The item at this place; ``null`` if there is none.
  public subscript(place: Int) -> Value {
    if case .array(let items) = self, items.indices.contains(place) { items[place] } else { .null }
  }
}

extension Value: Hashable {
  /// Numbers are equal by value, objects whatever the order of their members.
  public static func == (one: Value, other: Value) -> Bool {
    switch (one, other) {
    case (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.integer(let one), .integer(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.integer(let whole), .number(let number)), (.number(let number), .integer(let whole)):
      Int64(exactly: number) == whole
    case (.string(let one), .string(let other)): one == other
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)): one == other
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let flag): hasher.combine(flag)
    case .integer(let number): hasher.combine(number)
    case .number(let number):
      if let whole = Int64(exactly: number) { hasher.combine(whole) } else { hasher.combine(number) }
    case .string(let text): hasher.combine(text)
    case .array(let items): hasher.combine(items)
    case .object(let members): hasher.combine(members)
    }
  }
}

extension Value {
  /// An exact amount: its text.
  public init(_ amount: Decimal) {
    self = amount.isNaN ? .number(.nan) : .string(amount.description)
  }

  /// A moment: its text in RFC 3339, in milliseconds, in UTC.
  public init(_ moment: Date) {
    guard moment.timeIntervalSince1970.isFinite else {
      self = .number(.nan)
      return
    }
    // The style would cut what is a hair below its millisecond, as 5.28 is.
    let milliseconds = (moment.timeIntervalSince1970 * 1000).rounded()
    let second = (milliseconds / 1000).rounded(.down)
    let fraction = String(Int(milliseconds - second * 1000) + 1000).dropFirst()
    let text = Date(timeIntervalSince1970: second).formatted(Date.ISO8601FormatStyle())
    self = .string("\(text.dropLast()).\(fraction)Z")
  }

  /// A scope: its number.
  public init(_ scope: Scope) {
    self = .integer(Int64(scope.id))
  }

  /// A text.
  public init(_ text: some StringProtocol) {
    self = .string(String(text))
  }

  /// A whole number.
  public init(_ number: some BinaryInteger) {
    self = Int64(exactly: number).map(Value.integer) ?? .number(Double(number))
  }

  /// A number. One that is not finite is refused when it is sent.
  public init(_ number: Double) {
    self = .number(number)
  }

  /// True or false.
  public init(_ flag: Bool) {
    self = .bool(flag)
  }
}

extension Decimal {
  /// Reads the whole text, where `Decimal(string:)` is content with its beginning.
  fileprivate init?(plain text: String) {
    var digits = 0
    for (place, letter) in text.utf8.enumerated() {
      switch letter {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "-") where place == 0, UInt8(ascii: "."): continue
      case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"): continue
      default: return nil
      }
    }
    // It holds 38 digits and would round the others away without a word.
    guard (1...38).contains(digits), let amount = Decimal(string: text), !amount.isNaN else { return nil }
    self = amount
  }
}

extension Value: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral flag: Bool) { self = .bool(flag) }
  public init(integerLiteral number: Int64) { self = .integer(number) }
}

extension Value: ExpressibleByFloatLiteral, ExpressibleByStringInterpolation {
  public init(floatLiteral number: Double) { self = .number(number) }
  public init(stringLiteral text: String) { self = .string(text) }
}

extension Value: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  public init(arrayLiteral items: Value...) { self = .array(items) }
  public init(dictionaryLiteral members: (String, Value)...) { self = .object(Members(members)) }
}

extension Value {
  /// The value of a JSON text.
  ///
  /// - Throws: ``OtapiError`` of kind `invalidArgument` if it is none.
  public init(json: String) throws {
    do {
      self = try JSONReader.read(json)
    } catch {
      throw OtapiError.invalid(path: "json", "not JSON, or nested too deep")
    }
  }

  /// The JSON text.
  ///
  /// - Throws: ``OtapiError`` of kind `invalidArgument` with the path of what JSON cannot hold: a number that is not finite.
  public func json() throws -> String {
    try JSONWriter.text(self, name: "value")
  }
}

extension Value: CustomStringConvertible {
  /// The JSON text, or what cannot be written as such.
  public var description: String {
    (try? JSONWriter.text(self, name: "value")) ?? "a value that JSON cannot hold"
  }
}
