/// A text with a type of its own: an id, or one of an enumeration. Known values of these are constants, and any other text is one, too:
///
/// ```swift
/// if item.stuffStatus == .new || item.stuffStatus == "Refurbished" { … }
/// ```
public protocol NamedText: RawRepresentable, ValueConvertible, Hashable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String, StringLiteralType == String {
  /// The text as such.
  init(rawValue: String)
}

extension NamedText {
  /// The text as such.
  public init(_ text: String) { self.init(rawValue: text) }

  public init(stringLiteral text: String) { self.init(rawValue: text) }

  public init?(otapi value: Value) {
    guard let text = value.string else { return nil }
    self.init(rawValue: text)
  }

  public var otapi: Value { .string(rawValue) }

  /// The text.
  public var description: String { rawValue }
}

/// A number with a type of its own: an id.
public protocol NamedNumber: RawRepresentable, ValueConvertible, Hashable, ExpressibleByIntegerLiteral, CustomStringConvertible
where RawValue == Int, IntegerLiteralType == Int {
  /// The number as such.
  init(rawValue: Int)
}

extension NamedNumber {
  /// The number as such.
  public init(_ number: Int) { self.init(rawValue: number) }

  public init(integerLiteral number: Int) { self.init(rawValue: number) }

  public init?(otapi value: Value) {
    guard let number = value.int else { return nil }
    self.init(rawValue: number)
  }

  public var otapi: Value { Value(rawValue) }

  /// The digits.
  public var description: String { rawValue.description }
}
