import Foundation

@testable import Otapi

/// The types of answers and documents, which tell their members by the accessors that callers use.
protocol Declared: TypedValue {
  var declared: Given { get }
}

/// The types of documents, which are made of their members.
protocol Made: Declared {
  init(_ given: Parameters) throws

  /// Made of this one by setting member after member.
  var copied: Self { get }
}

/// A method of the typed face, as it is printed for the tests.
struct TypedCall: Sendable {
  typealias One = @Sendable (any Caller, Parameters, CallOptions) async throws -> (any ValueConvertible)?
  typealias All = @Sendable (any Caller, Parameters, CallOptions) async throws -> [any ValueConvertible]

  let one: One
  /// Where the list of pages is in the payload.
  var list: [String] = []
  var all: All?

  /// The one of this name, if the catalogue has such a method.
  static func of(_ method: String) -> TypedCall? {
    typedAreas.lazy.compactMap { $0.call(method) }.first
  }
}

/// The methods of an area.
protocol TypedArea: Sendable {
  func call(_ method: String) -> TypedCall?
}

/// A vector that the typed face cannot say, and why.
struct Skip: Error {
  let why: String
}

/// The arguments of a vector, or the members of a document in it, to be taken one by one by any of their names.
final class Parameters: @unchecked Sendable {
  // Used by one call at a time.
  private var left: Members
  private let made: Bool
  private let asIs: Bool
  /// The name of what is a list without one: the only member of its document.
  private static let only = "*"

  /// `asIs` if it matters how a value is said, because it has to be refused.
  init(_ given: Value, asIs: Bool) throws {
    (made, self.asIs) = (false, asIs)
    switch given {
    case .object(let members): left = members
    case .array where !asIs: left = [Self.only: given]
    default: throw Skip(why: "a ready-made document")
    }
  }

  /// Something of the right type for whatever has to be there.
  init() {
    (left, made, asIs) = ([:], true, false)
  }

  func callAsFunction<Kind: ValueConvertible>(_ camel: String, _ wire: String) throws -> Kind? {
    let names = [plain(camel), plain(wire), Self.only]
    guard let name = left.names.first(where: { names.contains(plain($0)) }), let value = left[name] else { return nil }
    left[name] = nil
    return value.isNull ? nil : try typed(value, asIs)
  }

  func required<Kind: ValueConvertible>(_ camel: String, _ wire: String) throws -> Kind {
    if let given: Kind = try self(camel, wire) { return given }
    let kinds: [Value] = made ? ["2025-01-02T03:04:05Z", 1, true, [:], []] : []
    guard let any = kinds.lazy.compactMap(Kind.init(otapi:)).first else { throw Skip(why: "a parameter is missing") }
    return any
  }

  /// What was not taken.
  func rest() -> Members {
    defer { left = [:] }
    return left
  }

  func done() throws {
    if left.isEmpty { return }
    throw Skip(why: left.names == ["debug"] ? "`debug` is for finding faults" : "a name that is not known, or the same one twice")
  }

  private func plain(_ name: String) -> String {
    name.replacing("_", with: "").lowercased()
  }
}

private protocol Lists {
  static func made(_ items: [Value], _ asIs: Bool) throws -> Self
}

extension Array: Lists where Element: ValueConvertible {
  fileprivate static func made(_ items: [Value], _ asIs: Bool) throws -> Self { try items.map { try typed($0, asIs) } }
}

private func document<Document: Made>(_ value: Value, _ asIs: Bool) throws -> Document {
  let given = try Parameters(value, asIs: asIs)
  let document = try Document(given)
  try given.done()
  if normal(document.copied) != normal(document) { throw Difference("\(document) is \(document.copied) when copied") }
  return document
}

private func typed<Kind: ValueConvertible>(_ value: Value, _ asIs: Bool) throws -> Kind {
  let made: Any?
  if let type = Kind.self as? any Made.Type {
    func open<Document: Made>(_ type: Document.Type) throws -> Any { try document(value, asIs) as Document }
    made = try open(type)
  } else if let type = Kind.self as? any Lists.Type, case .array(let items) = value {
    made = try type.made(items, asIs)
  } else {
    made = try said(value, asIs) as Kind
  }
  guard let kind = made as? Kind else { throw Difference("\(value) is no \(Kind.self)") }
  return kind
}

/// A value as a caller in Swift says it: as a number where a number is wanted, and as a text where a text is.
private func said<Kind: ValueConvertible>(_ value: Value, _ asIs: Bool) throws -> Kind {
  let other: Value? =
    switch value {
    case .string(let text): Int64(text).map(Value.integer)
    case .integer, .number: .string(value.description)
    default: nil
    }
  guard let kind = Kind(otapi: value) ?? other.flatMap(Kind.init(otapi:)), !asIs || exact(kind.otapi) == exact(value) else {
    throw Skip(why: asIs ? "what has to be refused, and the types rule out" : "a text that stands for another kind of value")
  }
  return kind
}

/// A body in which no amount ends in zeros, which a `Decimal` does not know of, and therefore no signature.
func trimmed(_ body: String) -> String {
  body.replacing(/&signature=[0-9a-f]+/, with: "").replacing(/(\.[0-9]*?)0+(?![0-9])/) { $0.1 == "." ? "" : $0.1 }
}

/// What was read, back in the normal form, member by member. Members of a subtype have no other way than their names, and so do amounts
/// of so many digits that a `Decimal` cannot hold them.
func normal(_ value: (any ValueConvertible)?) -> Value {
  switch value {
  case nil: return .null
  case let view as any Declared:
    let declared = view.declared
    var members = view.tree.object.filter { name, value in !declared.contains { $0.key == name } || isEndless(value) }
    for (name, member) in declared where member != nil { members.append((name, normal(member))) }
    return .object(Members(members.map { ($0.name, $0.value) }))
  case let list as any Listed: return .array(list.listed.map(normal))
  case let value?: return value.otapi
  }
}

private func isEndless(_ value: Value) -> Bool {
  value.string?.wholeMatch(of: /-?[0-9.]{39,}/) != nil
}

/// The same, with moments as exact as the typed face gives them, in milliseconds.
func exact(_ value: Value) -> Value {
  switch value {
  case .array(let items): return .array(items.map(exact))
  case .object(let members): return .object(Members(members.map { ($0.name, exact($0.value)) }))
  case .string(let text):
    // The last moment that the service has rounds up.
    if text == "9999-12-31T23:59:59.9999999Z" { return "10000-01-01T00:00:00Z" }
    guard let match = text.wholeMatch(of: /(\d+-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d+)Z/) else { return value }
    let fraction = match.2.prefix(3).reversed().drop { $0 == "0" }.reversed()
    return .string(fraction.isEmpty ? "\(match.1)Z" : "\(match.1).\(String(fraction))Z")
  default: return value
  }
}

private protocol Listed {
  var listed: [any ValueConvertible] { get }
}

extension Array: Listed where Element: ValueConvertible {
  fileprivate var listed: [any ValueConvertible] { self }
}

extension Items: Listed {
  fileprivate var listed: [any ValueConvertible] { Array(self) }
}

extension Page: Declared {
  var declared: Given { ["items": items, "totalCount": totalCount] }
}

/// All items, in their order.
func collected(_ pages: Pages<some ValueConvertible>) async throws -> [any ValueConvertible] {
  try await pages.reduce(into: []) { $0.append($1) }
}
