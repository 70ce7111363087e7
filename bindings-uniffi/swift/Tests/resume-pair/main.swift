// Begins an export in one process and finishes it in another, of this or another language.
//
//     resume-pair begin URL FILE     finds, places, pays, exports; writes the state once the activity runs, and stops
//     resume-pair finish URL FILE    takes the state up, accepts what is asked, prints `complete`

import Foundation
import Otapi

struct Failure: Error {
  let what: String
}

let words = CommandLine.arguments
guard words.count == 4 else {
  print("resume-pair begin|finish URL FILE")
  exit(2)
}
let (url, file) = (words[2], URL(fileURLWithPath: words[3]))
let session = URLSessionTransport()
var settings = Settings(key: "sandbox", url: url, transport: session)
settings.activity = ActivitySettings(firstMs: 50, runningMs: 50, awaitingMs: 100)
let client = try Client(settings)
let back = try client.operator(login: "operator", password: "operator")

switch words[1] {
case "begin": try await begin()
case "finish": try await finish()
default: throw Failure(what: "begin or finish, not \(words[1])")
}

func begin() async throws {
  let buyer = try client.customer(login: "customer", password: "customer")
  let wanted = SearchItemsParameters(provider: .taobao, itemTitle: "shirt")
  let found = try await client.search.searchItemsFrame(parameters: wanted, framePosition: 0, frameSize: 1)
  guard let id = found.items.first?.id else { throw Failure(what: "nothing was found") }
  let item = try await client.item.getItemFullInfo(itemId: id)
  let prepared = try await client.prepare(customer: buyer).result()
  let order = try await client.place(
    customer: buyer, operator: back, deliveryModeId: prepared.deliveryModes[0].id,
    items: [PlaceItem(id: id, configurationId: item.configuredItems.first?.id, quantity: 2)],
    userProfileId: prepared.profiles[0].id
  ).result().orderId
  _ = try await client.pay(operator: back, orderId: order).result()

  let market = try await providerSession()
  let provider = try client.provider(providerType: "Taobao", session: market)
  let run = try client.export(operator: back, provider: provider, orderId: order)
  for try await update in run {
    guard case .progress = update, let state = run.state else { continue }
    let written: Value = ["state": .string(state), "providerSession": .string(market)]
    try written.json().write(to: file, atomically: true, encoding: .utf8)
    print("the activity runs; the state is in \(file.path)")
    // Stops here, as a process that is killed would.
    exit(0)
  }
  throw Failure(what: "the export ended before it could be left")
}

func providerSession() async throws -> String {
  let begun = try await client.providerSession(
    operator: back, providerType: "Taobao", returnUrl: "https://shop.example/marketplace"
  ).result()
  let login = Request(
    method: "GET", url: "\(begun.url)&choice=approve", body: Data(), deadlineMs: 10_000, maxBytes: 100_000)
  let answer = try await session.send(login)
  let back = answer.headers.first { $0.name.lowercased() == "location" }
  let completed = try await client.completeProviderSession(state: begun.state, returnUrl: back?.value ?? "").result()
  guard let session = completed.session?.rawValue else { throw Failure(what: "no session: \(completed)") }
  return session
}

func finish() async throws {
  let saved = try Value(json: String(contentsOf: file, encoding: .utf8))
  let provider = try client.provider(providerType: "Taobao", session: saved["providerSession"].string ?? "")
  let accepting = RunOptions(ask: { asked in
    for question in asked.questions {
      if let choice = question.choices.first(where: { $0.has(parameter: "answer", "accept") }) {
        return [.choice(choice.choice, of: question.id)]
      }
    }
    return []
  })
  let run = try client.resume(
    saved["state"].string ?? "", operator: back, provider: provider, as: ExportResult.self, options: accepting)
  let result = try await run.result()
  guard result.complete else { throw Failure(what: "not complete: \(result)") }
  print("complete")
}
