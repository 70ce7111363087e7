// Runs the examples of the reference: each gets the answer of its method, and must send what its page promises and nothing else.
import Foundation
import Otapi

/// Whoever the examples call with.
struct Callers: Sendable {
  let client: Client
  let shop: Scope
  let buyer: Scope
  let market: Scope
}

/// Examples by the service's names of their methods.
typealias Examples = [String: @Sendable (Callers) async throws -> Void]

struct Exchange: Decodable {
  let body: String
  let answer: String
}

actor Desk: Transport {
  private(set) var sent: [String] = []
  private var answer = ""

  func expect(_ answer: String) {
    (sent, self.answer) = ([], answer)
  }

  func send(_ request: Request) async throws -> Response {
    let method = request.url.split(separator: "/").last ?? ""
    sent.append("\(method) \(String(decoding: request.body, as: UTF8.self))")
    return Response(status: 200, body: Data(answer.utf8))
  }
}

let file = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let exchanges = try JSONDecoder().decode([String: Exchange].self, from: file)
let desk = Desk()
let client = try Client(Settings(key: "KEY", transport: desk))
let callers = Callers(
  client: client, shop: try client.operator(session: "OPERATOR"), buyer: try client.customer(session: "CUSTOMER"),
  market: try client.provider(providerType: "Taobao", session: "PROVIDER"))
// Each is a line that begins with its page; the stage reads them.
var failures: [String] = []
if try start().shop.role != .operator { failures.append("index.html: the operator is none") }
let examples = all.flatMap { $0.sorted { $0.key < $1.key } }
for (method, example) in examples {
  let wanted = "\(method) \(exchanges[method]?.body ?? "")"
  await desk.expect(exchanges[method]?.answer ?? "")
  do {
    try await example(callers)
    let sent = await desk.sent
    if sent != [wanted] { failures.append("methods/\(method).html: sent \(sent), not \(wanted)") }
  } catch {
    failures.append("methods/\(method).html: \(error)")
  }
}
failures.forEach { print($0) }
print("\(examples.count) examples, \(failures.count) failures")
