import Foundation
import Otapi
import OtapiEngine
import XCTest

/// The vectors of `tests/conformance`, every one that there is.
final class ConformanceTests: XCTestCase {
  func testCalls() throws { try play("calls") }

  func testActivities() throws { try play("activities") }

  func testFlows() throws { try play("flows-", as: "flows") }

  func testTypedFlows() throws {
    let vectors = try Vectors.of("flows-")
    var skipped: [String: Int] = [:]
    try each(vectors) { vector in
      do {
        try Player.play(vector, isTyped: true)
      } catch let skip as Skip {
        skipped[skip.why, default: 0] += 1
      }
    }
    for (why, count) in skipped { print("skipped: \(count) vectors of flows: \(why)") }
    let left = skipped.values.reduce(0, +)
    print("flows through the typed face: \(vectors.count - left), and \(left) that it cannot say")
    XCTAssertLessThan(left, vectors.count / 4)
  }

  private func play(_ prefix: String, as name: String? = nil) throws {
    let vectors = try Vectors.of(prefix)
    try each(vectors) { try Player.play($0) }
    try Tally.all.add(name ?? prefix, run: vectors.count)
  }

  func testErrors() throws {
    let vectors = try Vectors.of("errors")
    try each(vectors) { vector in
      try Vectors.known(vector, ["id", "because", "method", "status", "body", "xml", "json", "options", "error"])
      try self.read(vector, ["body", "xml", "json"])
    }
    try Tally.all.add("errors", run: vectors.count)
  }

  func testAnswers() throws {
    let vectors = try Vectors.of("answers")
    try each(vectors) { vector in
      try Vectors.known(vector, ["id", "because", "method", "xml", "json", "payload", "envelope", "options", "error"])
      try self.read(vector, ["xml", "json"])
    }
    try Tally.all.add("answers", run: vectors.count)
  }

  /// Decodes each body that is there, and holds what comes of it against the vector.
  private func read(_ vector: Value, _ forms: [String]) throws {
    try Vectors.known(vector["options"].isNull ? [:] : vector["options"], ["case", "extra", "limits"])
    var options: Value = ["case": "wire"]
    for (name, value) in vector["options"].object { options[name] = value }
    if !vector["status"].isNull { options["status"] = vector["status"] }
    var bodies = 0
    for form in forms where vector.object[form] != nil {
      bodies += 1
      let body = try Vectors.body(vector[form])
      var found: Value?
      let refusal = try Vectors.refusal {
        let text = try OtapiEngine.decode(method: vector["method"].string ?? "", body: body, options: options.json())
        found = try Value(json: text)
      }
      if let expected = vector.object["error"] {
        try Vectors.hold(refusal ?? .null, against: expected)
        continue
      }
      if let refusal { throw Difference("\(form): \(refusal)") }
      var expected: Value = ["partial": false, "untranslated": false, "blockErrors": [], "warnings": []]
      for (name, value) in vector["envelope"].object { expected[name] = value }
      expected["payload"] = vector["payload"]
      if found != expected { throw Difference("\(form): expected \(expected), found \(found ?? .null)") }
    }
    if bodies == 0 { throw Difference("no body") }
  }

  private func each(_ vectors: [Value], _ run: (Value) throws -> Void) throws {
    XCTAssertFalse(vectors.isEmpty)
    var ids = Set<String>()
    for vector in vectors {
      let id = vector["id"].string ?? "?"
      do {
        try run(vector)
      } catch {
        XCTFail("\(id): \(error)")
      }
      ids.insert(id)
    }
    XCTAssertGreaterThan(ids.count, 1)
  }
}
