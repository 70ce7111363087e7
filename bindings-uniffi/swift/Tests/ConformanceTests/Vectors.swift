import Foundation
import Otapi
import OtapiEngine

/// Something is not as a vector has it.
struct Difference: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// `tests/conformance`; its README says how the vectors are read.
enum Vectors {
  static let top = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../..").standardized

  /// The vectors of all files whose names begin so.
  static func of(_ prefix: String) throws -> [Value] {
    let folder = top.appendingPathComponent("tests/conformance")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let files = names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.sorted()
    return try files.flatMap { name in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return try Value(json: text).array
    }
  }

  /// A body: a text, bytes, a text so many times, or several of these.
  static func body(_ parts: Value) throws -> Data {
    switch parts {
    case .string(let text): return Data(text.utf8)
    case .array(let parts): return try parts.reduce(into: Data()) { $0.append(try body($1)) }
    default:
      try known(parts, ["base64", "repeat"])
      if let text = parts["base64"].string { return Data(base64Encoded: text) ?? Data() }
      return Data(String(repeating: parts["repeat"][0].string ?? "", count: parts["repeat"][1].int ?? 0).utf8)
    }
  }

  /// Fails for a member that the runner does not know: it is too old.
  static func known(_ value: Value, _ names: Set<String>) throws {
    guard case .object(let members) = value else { throw Difference("\(value) is no object") }
    if let foreign = members.names.first(where: { !names.contains($0) }) { throw Difference("`\(foreign)` is not known") }
  }

  /// Holds an error record against the vector's, member by member, and the message as far as the vector says anything of it.
  static func hold(_ record: Value, against expected: Value) throws {
    let message = record["message"].string ?? ""
    for (name, value) in expected.object {
      if name == "mentions" {
        for word in value.array where !message.contains(word.string ?? "?") {
          throw Difference("`\(word)` is not in \(message)")
        }
      } else if record[name] != value {
        throw Difference("expected \(expected), got \(record)")
      }
    }
    for name in record.object.names where name != "message" && expected.object[name] == nil {
      throw Difference("\(name) was not expected in \(record)")
    }
  }

  /// The record of an error, as the core writes it.
  static func record(of error: OtapiError) -> Value {
    var record: Value = [
      "kind": .string(error.kind.name), "retry": .string(error.retry.rawValue), "message": .string(error.message),
    ]
    for (name, text) in ["path": error.path, "method": error.method] {
      if let text { record[name] = .string(text) }
    }
    return record
  }

  /// What the boundary refuses with, as a record; `nil` if it does not.
  static func refusal(_ work: () throws -> Void) throws -> Value? {
    do {
      try work()
      return nil
    } catch Refusal.Record(let record) {
      return try Value(json: record)
    }
  }
}

/// How many vectors were run and how many left out; kept for the comparison of all languages.
final class Tally: @unchecked Sendable {
  // XCTest runs one test after the other.
  static let all = Tally()
  private var counts: [(name: String, run: Int, skipped: Int)] = []

  func add(_ name: String, run: Int, skipped: Int = 0) throws {
    counts.append((name, run, skipped))
    let counts = counts.map { ($0.name, ["run": Value($0.run), "skipped": Value($0.skipped)] as Value) }
    let file = Vectors.top.appendingPathComponent("target/parity/swift.json")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let written: Value = ["language": "swift", "vectors": .object(Members(counts))]
    try written.json().write(to: file, atomically: true, encoding: .utf8)
  }
}
