import Otapi

/// Values that a vector kept by name.
struct Kept {
  private var values: [String: Value] = [:]

  subscript(name: String) -> Value? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// The value with every `{"kept": NAME, "before": …, "then": …}` in it replaced by what was kept.
  func resolve(_ value: Value) throws -> Value {
    switch value {
    case .array(let items): return .array(try items.map(resolve))
    case .object(let members):
      guard let name = value["kept"].string else {
        return .object(Members(try members.map { ($0.name, try resolve($0.value)) }))
      }
      guard let found = values[name] else { throw Difference("nothing was kept as \(name)") }
      guard let text = found.string else { return found }
      return .string((value["before"].string ?? "") + text + (value["then"].string ?? ""))
    default: return value
    }
  }
}

extension Value {
  /// The value at a path of names and places with dots between them; the whole at the empty path.
  func pick(_ path: String) -> Value? {
    var value = self
    for part in path.split(separator: ".") {
      switch value {
      case .array(let items):
        guard let place = Int(part), items.indices.contains(place) else { return nil }
        value = items[place]
      default:
        guard let found = value.object[String(part)] else { return nil }
        value = found
      }
    }
    return value
  }

  /// Fails where the value is not as expected. Objects are compared by the members that are named, lists whole; an expected `null`
  /// is also met by nothing, `{"contains": …}` by a text that contains this or all of these.
  func hold(against expected: Value, at path: String = "") throws {
    let met: Bool
    switch (expected, self) {
    case (.object(let members), .string(let text)) where members.names == ["contains"]:
      let parts = expected["contains"].string.map { [$0] } ?? expected["contains"].array.map { $0.string ?? "?" }
      met = parts.allSatisfy { text.contains($0) }
    case (.object(let members), .object):
      for (name, value) in members { try self[name].hold(against: value, at: path.isEmpty ? name : "\(path).\(name)") }
      return
    case (.array(let expected), .array(let found)) where expected.count == found.count:
      for (place, pair) in zip(expected, found).enumerated() { try pair.1.hold(against: pair.0, at: "\(path).\(place)") }
      return
    default: met = self == expected
    }
    if !met { throw Difference("\(path.isEmpty ? "all" : path): expected \(expected), found \(self)") }
  }
}
