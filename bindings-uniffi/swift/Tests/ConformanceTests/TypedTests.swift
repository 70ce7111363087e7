import Foundation
import OtapiEngine
import XCTest

@testable import Otapi

/// The vectors of answers through the typed face, and back.
final class TypedTests: XCTestCase {
  func testAnswers() async throws {
    var methods = Set<String>()
    var (ran, empty, paged) = (0, 0, 0)
    for vector in try Vectors.of("answers") where vector["error"].isNull {
      let method = vector["method"].string ?? ""
      guard let typed = TypedCall.of(method) else { continue }
      for form in ["xml", "json"] where vector.object[form] != nil {
        do {
          let answer = try decoded(vector, method, form)
          if try await read(typed, method, answer) { empty += 1 }
          if typed.all != nil, try await readAll(typed, method, answer) { paged += 1 }
        } catch {
          XCTFail("\(vector["id"]): \(form): \(error)")
        }
        ran += 1
      }
      methods.insert(method)
    }
    print("answers through the typed face: \(ran) of \(methods.count) methods; \(empty) empty, \(paged) as pages")
    XCTAssertGreaterThan(ran, methods.count)
    XCTAssertGreaterThan(methods.count, 450)
    XCTAssertGreaterThan(paged, 50)
  }

  private func decoded(_ vector: Value, _ method: String, _ form: String) throws -> Envelope {
    var options = vector["options"]
    options["case"] = "camel"
    let text = try OtapiEngine.decode(method: method, body: Vectors.body(vector[form]), options: options.json())
    return Envelope(try Value(json: text))
  }

  /// Holds what the typed face makes of an answer against the answer; gives whether there is nothing in it at all.
  private func read(_ typed: TypedCall, _ method: String, _ answer: Envelope) async throws -> Bool {
    let value = try await typed.one(Canned(method: method, answer: answer), Parameters(), CallOptions())
    let told = normal(value)
    if let view = value as? any Declared, answer.payload.isNull {
      let members = told.object.filter { !($0.value.isNull || $0.value == []) }
      if !members.isEmpty || !view.tree.object.isEmpty { throw Difference("\(told) of nothing") }
      return true
    }
    if exact(told) != exact(answer.payload) { throw Difference("\n  expected \(answer.payload)\n  found    \(told)") }
    if let view = value as? any Declared { try hold(view) }
    return false
  }

  /// Values made of the same members are the same.
  private func hold<View: Declared>(_ view: View) throws {
    let again = try View(json: view.tree.json())
    if again != view || again.hashValue != view.hashValue { throw Difference("\(again) is not \(view)") }
  }

  private func readAll(_ typed: TypedCall, _ method: String, _ answer: Envelope) async throws -> Bool {
    let list = typed.list.reduce(answer.payload) { $0[$1] }
    let page: Value = ["list": .array(typed.list.map { .string($0) })]
    let answer = Envelope(["payload": answer.payload, "page": page])
    let items = try await typed.all?(Canned(method: method, answer: answer), Parameters(), CallOptions()) ?? []
    let told = Value.array(items.map(normal))
    if exact(told) != exact(.array(list.array)) { throw Difference("\n  expected items \(list)\n  found          \(told)") }
    return !items.isEmpty
  }
}

/// A caller who has the answer already.
private struct Canned: Caller {
  let method: String
  let answer: Envelope

  func callEnvelope(_ method: String, _ arguments: Value, options: CallOptions) async throws -> Envelope {
    if method != self.method { throw Difference("\(method) is called, not \(self.method)") }
    return answer
  }
}
