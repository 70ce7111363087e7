// Speed beside Foundation's usual ways on the same bytes, or, with `memory`, whether calls leave anything behind.
// Best built with `-c release`. A ratio above 1 says that the client is faster.

import Foundation
import Otapi

if CommandLine.arguments.dropFirst().first == "memory" {
  try await checkMemory()
} else {
  print("what                             KB    client ms     other ms        ratio")
  for items in [110, 920] {
    let page = Page(items: items)
    let body = (xml: Data(page.xml.utf8), json: Data(page.json.utf8))
    let xml = try median { try decode(method: "SearchItemsFrame", body: body.xml).payload["items"].array.count }
    report("xml, XMLParser", body.xml, xml, try median { TreeBuilder.read(body.xml) })
    let json = try median { try decode(method: "SearchItemsFrame", body: body.json).payload["items"].array.count }
    report(
      "json, JSONDecoder", body.json, json,
      try median { try JSONDecoder().decode(Answer.self, from: body.json).Result.Items.Content.count })
    report(
      "json, JSONSerialization", body.json, json,
      try median { try JSONSerialization.jsonObject(with: body.json) as? [String: Any] })
    let payload = try decode(method: "SearchItemsFrame", body: body.json).payload.json()
    let bytes = Data(payload.utf8)
    report("tree, JSONSerialization", bytes, try median { try Value(json: payload) }, try median { try tree(bytes) })
  }
  try await measureCalls()
}

func report(_ name: String, _ body: Data, _ own: Double, _ other: Double) {
  let columns = [Double(body.count) / 1000, own, other, other / own].map { String(format: "%12.2f", $0) }
  print(name.padding(toLength: 25, withPad: " ", startingAt: 0) + columns.joined(separator: " "))
}

/// Milliseconds that the work takes, most often.
func median<Result>(_ work: () throws -> Result) throws -> Double {
  var times = [Double]()
  for _ in 0..<31 {
    let start = DispatchTime.now().uptimeNanoseconds
    _ = try work()
    times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
  }
  return times.sorted()[times.count / 2]
}

/// Answers in this process, so that only the client's own work is left.
struct Echo: Transport {
  let answer: Data

  func send(_ request: Request) async throws -> Response { Response(status: 200, body: answer) }
}

func echo() throws -> Client {
  try Client(Settings(key: "k", transport: Echo(answer: Data("<Answer><ErrorCode>Ok</ErrorCode></Answer>".utf8))))
}

/// Microseconds that a call costs beside the network.
func measureCalls() async throws {
  let client = try echo()
  var least = Double.infinity
  for _ in 0..<5 {
    let start = DispatchTime.now().uptimeNanoseconds
    for _ in 0..<2000 { _ = try await client.call("GetItemInfo", ["itemId": "520813250866"]) }
    least = min(least, Double(DispatchTime.now().uptimeNanoseconds - start) / 2000 / 1000)
  }
  print(String(format: "one call, microseconds  %.1f", least))
}

func checkMemory() async throws {
  let client = try echo()
  for _ in 0..<20_000 { _ = try await client.call("GetItemInfo", ["itemId": "1"]) }
  let before = try resident()
  for _ in 0..<100_000 { _ = try await client.call("GetItemInfo", ["itemId": "1"]) }
  let grown = try resident() - before
  print("100,000 calls: grown by \(grown) KB to \(before + grown) KB")
  // Ten bytes a call would show.
  if grown > 1000 { exit(1) }
}

/// Kilobytes of memory in use.
func resident() throws -> Int {
  let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
  return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
}
