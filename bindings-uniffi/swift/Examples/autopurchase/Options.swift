/// The command line.
struct Options {
  /// Absent: on the sandbox.
  var url: String?
  var key = "sandbox"
  var secret: String?
  var `operator` = (login: "operator", password: "operator")
  var customer = (login: "customer", password: "customer")

  private static let usage =
    "autopurchase [--url URL --key KEY [--secret SECRET] --operator LOGIN:PASSWORD --customer LOGIN:PASSWORD]"

  init(_ arguments: some Sequence<String>) throws {
    var words = arguments.makeIterator()
    while let name = words.next() {
      guard let value = words.next() else { throw Failure("\(name) wants a value\n\(Self.usage)") }
      switch name {
      case "--url": url = value
      case "--key": key = value
      case "--secret": secret = value
      case "--operator": `operator` = try Self.login(value)
      case "--customer": customer = try Self.login(value)
      default: throw Failure("\(name) is unknown\n\(Self.usage)")
      }
    }
  }

  private static func login(_ value: String) throws -> (login: String, password: String) {
    let parts = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw Failure("a login is LOGIN:PASSWORD") }
    return (String(parts[0]), String(parts[1]))
  }
}
