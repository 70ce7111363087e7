import Otapi
import OtapiEngine
import XCTest

/// The vectors of the rules for shops, at the boundary and through `Shop`.
final class RuleTests: XCTestCase {
  func testRules() throws {
    let vectors = try Vectors.of("rules")
    var (rules, typed) = (Set<String>(), 0)
    for vector in vectors {
      do {
        try Vectors.known(vector, ["id", "because", "rule", "input", "output", "error"])
        let name = vector["rule"].string ?? ""
        try plain(name, vector)
        guard let rule = TypedRule.of(name) else { continue }
        rules.insert(name)
        try self.typed(rule, vector)
        typed += 1
      } catch is Skip {
        continue
      } catch {
        XCTFail("\(vector["id"]): \(error)")
      }
    }
    print("rules: \(vectors.count) vectors, \(typed) of them through the typed face")
    XCTAssertEqual(rules.count, 7)
    XCTAssertGreaterThan(typed, 90)
    try Tally.all.add("rules", run: vectors.count)
  }

  private func plain(_ name: String, _ vector: Value) throws {
    var found = Value.null
    let refusal = try Vectors.refusal {
      found = try Value(json: OtapiEngine.rule(name: name, input: vector["input"].json()))
    }
    if let refusal, vector["error"].isNull { throw Difference("was refused: \(refusal)") }
    if !vector["error"].isNull { return try (refusal ?? .null).hold(against: vector["error"]) }
    try found.hold(against: vector["output"])
  }

  private func typed(_ rule: TypedRule, _ vector: Value) throws {
    let given = try Parameters(vector["input"], asIs: !vector["error"].isNull)
    let found: Value
    do {
      found = normal(try rule.apply(given))
      try given.done()
    } catch let error as OtapiError {
      return try Vectors.record(of: error).hold(against: vector["error"])
    }
    guard vector["error"].isNull else { throw Difference("was not refused") }
    let output = try Value(json: OtapiEngine.rule(name: vector["rule"].string ?? "", input: vector["input"].json()))
    let expected = rule.gives.map { output[$0] } ?? output
    if exact(found.bare) != exact(expected.bare) { throw Difference("\n  expected \(expected)\n  found    \(found)") }
  }
}
