/// Writes a ``Value`` as JSON text; what JSON cannot hold is an error that names its place.
struct JSONWriter {
  /// As deep as the core reads.
  private static let maxDepth = 128

  private var bytes = [UInt8]()
  private var path: [Step] = []

  private enum Step {
    case name(String)
    case place(Int)
  }

  /// The text of a value; `name` stands for the value itself in errors.
  ///
  /// - Throws: ``OtapiError`` of kind `invalidArgument` with the path of a number that is not finite, or that lies too deep.
  static func text(_ value: Value, name: String) throws -> String {
    var writer = JSONWriter()
    do {
      try writer.write(value)
    } catch let unfit as Unfit {
      throw OtapiError.invalid(path: writer.place ?? name, unfit.message)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The text of a value that must be an object.
  static func text(object: Value, name: String) throws -> String {
    guard case .object = object else { throw OtapiError.invalid(path: name, "expected an object, not \(object)") }
    return try text(object, name: name)
  }

  private struct Unfit: Error {
    let message: String
  }

  /// `addData.items[0].quantity`
  private var place: String? {
    var text = ""
    for step in path {
      switch step {
      case .name(let name): text += text.isEmpty ? name : ".\(name)"
      case .place(let place): text += "[\(place)]"
      }
    }
    return text.isEmpty ? nil : text
  }

  private mutating func write(_ value: Value) throws {
    switch value {
    case .null: put("null")
    case .bool(let flag): put(flag ? "true" : "false")
    case .integer(let number): bytes.append(contentsOf: number.description.utf8)
    case .number(let number):
      guard number.isFinite else { throw Unfit(message: "a number must be finite") }
      bytes.append(contentsOf: number.description.utf8)
    case .string(let text): write(text)
    case .array(let items):
      try list("[", items, "]") { writer, place, item in
        writer.path.append(.place(place))
        try writer.write(item)
      }
    case .object(let members):
      try list("{", members, "}") { writer, _, member in
        writer.path.append(.name(member.name))
        writer.write(member.name)
        writer.put(":")
        try writer.write(member.value)
      }
    }
  }

  private mutating func list<Items: Collection>(
    _ open: StaticString, _ items: Items, _ close: StaticString,
    item: (inout JSONWriter, Int, Items.Element) throws -> Void
  ) throws {
    guard path.count < Self.maxDepth else { throw Unfit(message: "nests deeper than \(Self.maxDepth)") }
    put(open)
    for (place, one) in items.enumerated() {
      if place > 0 { put(",") }
      try item(&self, place, one)
      path.removeLast()
    }
    put(close)
  }

  private mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func write(_ text: String) {
    put("\"")
    for byte in text.utf8 {
      switch byte {
      case 0x22: put("\\\"")
      case 0x5c: put("\\\\")
      case 0..<0x20:
        let hex = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u00\(hex.count < 2 ? "0" : "")\(hex)".utf8)
      default: bytes.append(byte)
      }
    }
    put("\"")
  }
}
