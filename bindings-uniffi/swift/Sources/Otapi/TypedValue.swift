/// A value of the service with typed members: a view of what was read, which reads a member when it is asked for one.
///
/// Members that are not there, or of another kind than they should be, are `nil`, and lists are empty. What results of flows and rules
/// always have is never `nil`: it would read as empty (`""`, 0, `false`, an amount that is not a number). What this version does not know
/// is reached by its name: `item["name"]`. Equal values have equal members.
///
/// Those that arguments are made of can be made by their members, and be changed. For tests, any is made of JSON's values:
/// `ItemInfo(["title": "Shirt", "volume": 3])`, with amounts and dates as texts.
public protocol TypedValue: ValueConvertible, Hashable, CustomStringConvertible, CustomReflectable {
  /// A view of these members.
  init(_ tree: Value)

  /// The members, whether known or not.
  var tree: Value { get }
}

extension TypedValue {
  public init?(otapi value: Value) {
    guard case .object = value else { return nil }
    self.init(value)
  }

  public var otapi: Value { tree }

  /// A view of what a JSON text says.
  ///
  /// - Throws: ``OtapiError`` of kind `invalidArgument` if it is not the text of an object.
  public init(json: String) throws {
    self.init(try Value(objectIn: json))
  }

  /// The member of this name, as it came; ``Value/null`` if there is none.
  public subscript(name: String) -> Value { tree[name] }

  public static func == (one: Self, other: Self) -> Bool { one.tree.hasMembers(of: other.tree) }

  public func hash(into hasher: inout Hasher) { tree.hashMembers(into: &hasher) }

  /// The name of the type and those of its members, because what these hold may be a secret. ``tree`` shows all.
  public var description: String { tree.names(for: Self.self) }

  /// `dump` and debuggers see no more than ``description`` tells.
  public var customMirror: Mirror { tree.mirror(of: self) }
}

// What hundreds of types have alike is compiled once: copied into each of them, it would take minutes to build.
extension Value {
  @inline(never)
  fileprivate init(objectIn json: String) throws {
    self = try Value(json: json)
    guard case .object = self else { throw OtapiError.invalid(path: "json", "expected an object") }
  }

  @inline(never)
  fileprivate func hasMembers(of other: Value) -> Bool { object == other.object }

  @inline(never)
  fileprivate func hashMembers(into hasher: inout Hasher) { hasher.combine(object) }

  @inline(never)
  fileprivate func names(for type: Any.Type) -> String { "\(type)(\(object.names.joined(separator: ", ")))" }

  @inline(never)
  fileprivate func mirror(of view: any TypedValue) -> Mirror { Mirror(view, children: ["members": object.names]) }
}

/// A list of values, which are read when they are asked for.
public struct Items<Element: TypedValue>: Sendable, Hashable, ExpressibleByArrayLiteral {
  private var values: [Value]

  public init() { values = [] }

  /// A list of these.
  public init(_ items: some Sequence<Element>) {
    values = items.map(\.tree)
  }

  public init(arrayLiteral items: Element...) {
    self.init(items)
  }

  /// The items of a list; none if it is not one.
  init(reading value: Value) {
    values = value.array
  }

}

extension Items: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { values.count }

  public subscript(place: Int) -> Element {
    get { Element(values[place]) }
    set { values[place] = newValue.tree }
  }

  public mutating func replaceSubrange(_ places: Range<Int>, with items: some Collection<Element>) {
    values.replaceSubrange(places, with: items.map(\.tree))
  }
}

extension Items: ValueConvertible {
  public init?(otapi value: Value) {
    guard case .array = value else { return nil }
    self.init(reading: value)
  }

  public var otapi: Value { .array(values) }
}

extension Items: CustomStringConvertible, CustomReflectable {
  /// What its items tell.
  public var description: String { Array(self).description }

  public var customMirror: Mirror { Mirror(self, unlabeledChildren: Array(self), displayStyle: .collection) }
}

/// A part of a list.
public struct Page<Element: TypedValue>: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// A page of these items.
  public init(_ items: some Sequence<Element>, totalCount: Int? = nil) {
    tree = Value(given: ["items": Items(items), "totalCount": totalCount])
  }

  /// What is on this page.
  public var items: Items<Element> { Items(reading: tree["items"]) }

  /// How long the whole list is.
  public var totalCount: Int? { tree.read("totalCount") }
}
