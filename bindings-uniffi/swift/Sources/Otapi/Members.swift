/// The members of an object: names and values, in the order in which they came.
///
/// A list, because objects of the service are small and come by the thousand: reading them into dictionaries takes twice as long.
public struct Members: Sendable, RandomAccessCollection, ExpressibleByDictionaryLiteral {
  /// A name and its value.
  public typealias Element = (name: String, value: Value)

  private var pairs: [Element]

  /// No members.
  public init() {
    pairs = []
  }

  /// These members. Of several with one name, the first is the one that is found.
  public init(_ pairs: some Sequence<(String, Value)>) {
    self.pairs = pairs.map { (name: $0.0, value: $0.1) }
  }

  init(pairs: [Element]) {
    self.pairs = pairs
  }

  public init(dictionaryLiteral members: (String, Value)...) {
    self.init(members)
  }

  public var startIndex: Int { pairs.startIndex }
  public var endIndex: Int { pairs.endIndex }
  public subscript(place: Int) -> Element { pairs[place] }

  /// The names, in their order.
  public var names: [String] { pairs.map(\.name) }

  /// The member of this name. Setting `nil` takes it away.
  public subscript(name: String) -> Value? {
    get { pairs.first { $0.name == name }?.value }
    set {
      let place = pairs.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): pairs[place].value = value
      case (let place?, nil): pairs.remove(at: place)
      case (nil, let value?): pairs.append((name, value))
      case (nil, nil): break
      }
    }
  }
}

extension Members: Hashable {
  /// Whatever the order.
  public static func == (one: Members, other: Members) -> Bool {
    one.count == other.count && one.pairs.allSatisfy { other[$0.name] == $0.value }
  }

  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for (name, value) in pairs {
      var one = Hasher()
      one.combine(name)
      one.combine(value)
      sum ^= one.finalize()
    }
    hasher.combine(sum)
  }
}
