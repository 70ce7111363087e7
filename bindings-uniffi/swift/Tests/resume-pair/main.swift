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
  let found = try await client.call(
    "SearchItemsFrame", ["parameters": ["provider": "Taobao", "itemTitle": "shirt"], "framePosition": 0, "frameSize": 1])
  let item = try await client.call("GetItemFullInfo", ["itemId": found["items"][0]["id"]])
  let prepared = try await client.prepare(customer: buyer).result()
  var wanted: Value = ["id": item["id"], "quantity": 2]
  if let configuration = item["configuredItems"].array.first { wanted["configurationId"] = configuration["id"] }
  let placed = try await client.place(
    customer: buyer, operator: back, deliveryModeId: prepared["deliveryModes"][0]["id"].string ?? "",
    userProfileId: prepared["profiles"][0]["id"], items: [wanted]
  ).result()
  guard let order = placed["orderId"].string else { throw Failure(what: "no order: \(placed)") }
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
    method: "GET", url: "\(begun["url"].string ?? "")&choice=approve", body: Data(), deadlineMs: 10_000, maxBytes: 100_000)
  let answer = try await session.send(login)
  let back = answer.headers.first { $0.name.lowercased() == "location" }
  let completed = try await client.completeProviderSession(state: begun["state"], returnUrl: back?.value ?? "").result()
  guard let session = completed["session"].string else { throw Failure(what: "no session: \(completed)") }
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
  let run = try client.resume(saved["state"].string ?? "", operator: back, provider: provider, options: accepting)
  let result = try await run.result()
  guard result["complete"] == true else { throw Failure(what: "not complete: \(result)") }
  print("complete")
}
