import Foundation

/// Reads JSON text into a ``Value``.
///
/// One of our own, because Foundation builds a tree of `Any` first: over a page of search results this one is several times as
/// fast (the benchmark has the figures). What it reads comes from the core, so that it is sound but not polite.
struct JSONReader {
  /// The text is not JSON. Only what the host itself brings can be so.
  struct Malformed: Error {}

  /// As deep as the core goes.
  private static let maxDepth = 128

  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var depth = 0
  /// Names that were read before, by their length and first letters: lists repeat them, and long ones cost an allocation each.
  private var names: [(bytes: Range<Int>, name: String)?] = []

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The value of a text.
  static func read(_ text: String) throws -> Value {
    var text = text
    return try text.withUTF8 { try read($0) }
  }

  /// The value of a text in UTF-8.
  static func read(_ data: Data) throws -> Value {
    try data.withUnsafeBytes { try read($0.bindMemory(to: UInt8.self)) }
  }

  private static func read(_ text: UnsafeBufferPointer<UInt8>) throws -> Value {
    var reader = JSONReader(text)
    let value = try reader.value()
    guard reader.next() == nil else { throw Malformed() }
    return value
  }

  /// The next byte that is not blank; stays before it.
  private mutating func next() -> UInt8? {
    while at < text.count {
      switch text[at] {
      case 0x20, 0x09, 0x0a, 0x0d: at += 1
      case let byte: return byte
      }
    }
    return nil
  }

  private mutating func value() throws -> Value {
    switch next() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: Value) throws -> Value {
    let end = at + word.utf8CodeUnitCount
    guard end <= text.count, memcmp(text.baseAddress! + at, word.utf8Start, end - at) == 0 else { throw Malformed() }
    at = end
    return value
  }

  private mutating func enter() throws {
    depth += 1
    at += 1
    guard depth <= Self.maxDepth else { throw Malformed() }
  }

  /// Steps over what parts two members or items; gives whether there is another.
  private mutating func another(_ close: StaticString) throws -> Bool {
    switch next() {
    case UInt8(ascii: ","):
      at += 1
      return true
    case close.utf8Start.pointee:
      at += 1
      depth -= 1
      return false
    default: throw Malformed()
    }
  }

  private mutating func array() throws -> [Value] {
    try enter()
    var items = [Value]()
    if next() == UInt8(ascii: "]") { return try another("]") ? items : items }
    repeat { items.append(try value()) } while try another("]")
    return items
  }

  private mutating func object() throws -> Members {
    try enter()
    var pairs = [Members.Element]()
    if next() == UInt8(ascii: "}") { return try another("}") ? Members() : Members() }
    pairs.reserveCapacity(8)
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw Malformed() }
      let name = try name()
      guard next() == UInt8(ascii: ":") else { throw Malformed() }
      at += 1
      pairs.append((name, try value()))
    } while try another("}")
    return Members(pairs: pairs)
  }

  private mutating func name() throws -> String {
    let start = at + 1
    var end = start
    while end < text.count, text[end] != UInt8(ascii: "\""), text[end] != UInt8(ascii: "\\") { end += 1 }
    // Short ones fit into the string itself; those with escapes are rare.
    guard end < text.count, text[end] == UInt8(ascii: "\""), end - start > 15 else { return try string() }
    if names.isEmpty { names = Array(repeating: nil, count: 256) }
    let base = text.baseAddress!
    let place = ((end - start) &* 31 &+ Int(text[start]) &* 7 &+ Int(text[end - 1]) &* 5 &+ Int(text[end - 9])) & 255
    if let known = names[place], known.bytes.count == end - start,
      memcmp(base + known.bytes.lowerBound, base + start, end - start) == 0
    {
      at = end + 1
      return known.name
    }
    let name = try string()
    names[place] = (start..<end, name)
    return name
  }

  private mutating func string() throws -> String {
    at += 1
    let start = at
    let left = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[start...])
    guard let base = left.baseAddress, let quote = memchr(base, 0x22, left.count) else { throw Malformed() }
    let length = UnsafeRawPointer(quote) - base
    let plain = UnsafeBufferPointer(rebasing: text[start..<start + length])
    if memchr(base, 0x5c, length) == nil {
      at = start + length + 1
      return String(decoding: plain, as: UTF8.self)
    }
    return try escaped()
  }

  private mutating func escaped() throws -> String {
    var bytes = [UInt8]()
    while at < text.count {
      let byte = text[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &bytes)
      default: bytes.append(byte)
      }
    }
    throw Malformed()
  }

  private mutating func escape(into bytes: inout [UInt8]) throws {
    guard at < text.count else { throw Malformed() }
    let letter = text[at]
    at += 1
    switch letter {
    case UInt8(ascii: "n"): bytes.append(0x0a)
    case UInt8(ascii: "r"): bytes.append(0x0d)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0c)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(letter)
    case UInt8(ascii: "u"):
      var code = UInt32(try hex())
      if (0xd800..<0xdc00).contains(code), at + 1 < text.count, text[at] == 0x5c, text[at + 1] == UInt8(ascii: "u") {
        at += 2
        code = 0x10000 + (code - 0xd800) << 10 + (UInt32(try hex()) & 0x3ff)
      }
      // Half a pair cannot be had in Swift.
      bytes.append(contentsOf: Character(Unicode.Scalar(code) ?? "\u{fffd}").utf8)
    default: throw Malformed()
    }
  }

  private mutating func hex() throws -> UInt16 {
    guard at + 4 <= text.count, let code = UInt16(String(decoding: text[at..<at + 4], as: UTF8.self), radix: 16) else {
      throw Malformed()
    }
    at += 4
    return code
  }

  private mutating func number() throws -> Value {
    let start = at
    let negative = at < text.count && text[at] == UInt8(ascii: "-")
    if negative { at += 1 }
    var whole: Int64? = 0
    let digits = at
    while at < text.count, case let digit = text[at] &- 0x30, digit < 10 {
      let (tens, high) = (whole ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, low) = negative ? tens.subtractingReportingOverflow(Int64(digit)) : tens.addingReportingOverflow(Int64(digit))
      whole = high || low || whole == nil ? nil : sum
      at += 1
    }
    guard at > digits else { throw Malformed() }
    var exact = true
    while at < text.count, [0x2e, 0x65, 0x45, 0x2b, 0x2d].contains(text[at]) || text[at] &- 0x30 < 10 {
      exact = false
      at += 1
    }
    if exact, let whole { return .integer(whole) }
    guard let number = Double(String(decoding: text[start..<at], as: UTF8.self)) else { throw Malformed() }
    return .number(number)
  }
}
