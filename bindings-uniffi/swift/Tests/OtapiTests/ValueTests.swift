import Foundation
import Otapi
import XCTest

final class ValueTests: XCTestCase {
  private let page: Value = [
    "items": [["id": "7", "price": "12.50", "count": 3, "weight": 0.25, "sold": true, "note": nil]], "total": 62.0,
  ]

  func testLiteralsAreReadByNamesAndPlaces() {
    let item = page["items"][0]
    XCTAssertEqual(item["id"].string, "7")
    XCTAssertEqual(item["count"].int, 3)
    XCTAssertEqual(item["weight"].double, 0.25)
    XCTAssertEqual(item["sold"].bool, true)
    XCTAssertTrue(item["note"].isNull)
    XCTAssertEqual(page["total"].int, 62)
    XCTAssertEqual(page.object.names, ["items", "total"])
    XCTAssertEqual(page["items"].array.count, 1)
  }

  func testWhatIsNotThereReadsAsNull() {
    for missing in [page["none"], page["items"][1], page["items"][-1], page["items"]["id"], page[0], Value.null["a"][3]] {
      XCTAssertEqual(missing, .null)
    }
    XCTAssertNil(page["items"].string)
    XCTAssertTrue(page["total"].array.isEmpty)
    XCTAssertTrue(page["total"].object.isEmpty)
  }

  func testMembersAreSetAndTakenAway() {
    var value: Value = ["a": 1]
    value["b"] = "x"
    value["a"] = 2
    XCTAssertEqual(value.description, #"{"a":2,"b":"x"}"#)
    var members = value.object
    members["a"] = nil
    XCTAssertEqual(members, ["b": "x"])
  }

  func testEqualityIsByValueAndWithoutOrder() {
    XCTAssertEqual(["a": 1, "b": [2.0]] as Value, ["b": [2], "a": 1.0])
    XCTAssertEqual(Set<Value>([["a": 1, "b": 2], ["b": 2.0, "a": 1]]).count, 1)
    XCTAssertNotEqual(["a": 1] as Value, ["a": "1"])
    XCTAssertNotEqual([1, 2] as Value, [2, 1])
    XCTAssertNotEqual(["a": 1] as Value, ["a": 1, "b": nil])
  }

  func testDecimalsAreExact() {
    XCTAssertEqual((page["items"][0]["price"]).decimal, Decimal(string: "12.5"))
    XCTAssertEqual(("-0.1" as Value).decimal, Decimal(string: "-0.1"))
    XCTAssertEqual((62 as Value).decimal, 62)
    XCTAssertEqual((0.1 as Value).decimal, Decimal(string: "0.1"))
    for text in ["12,5", "12x", "", "abc", "NaN", "1234567890123456789012345678901234567890"] {
      XCTAssertNil(Value.string(text).decimal, text)
    }
    XCTAssertEqual(Value(Decimal(string: "1234567890.0987654321")!), "1234567890.0987654321")
  }

  func testDatesHaveAZone() {
    let moment = Date(timeIntervalSince1970: 1_735_787_045.25)
    XCTAssertEqual(Value(moment), "2025-01-02T03:04:05.250Z")
    for text in ["2021-10-03T09:24:05.280Z", "1969-12-31T23:59:59.999Z", "0001-01-01T00:00:00.000Z", "2025-01-01T00:00:00.001Z"] {
      XCTAssertEqual(Value(Value.string(text).date!), .string(text))
    }
    XCTAssertEqual(("2025-01-02T03:04:05.25Z" as Value).date, moment)
    XCTAssertEqual(("2025-01-02T03:04:05Z" as Value).date, Date(timeIntervalSince1970: 1_735_787_045))
    XCTAssertNil(("yesterday" as Value).date)
  }

  func testTextsGoThereAndBack() throws {
    let long = String(repeating: "Ω\"\\/\u{8}\u{c}\n\r\t\u{1}\u{1f600}", count: 100_000)
    let value: Value = ["a name that is longer than fifteen": .string(long), "": [], "o": [:], "e\"": [[nil, false]]]
    XCTAssertEqual(try Value(json: value.json()), value)
    let escaped =
      #" { "aA" : "\ud83d\ude00\u00e9\ud83d\/\b\f" , "n" : [ -0, 1e3, -12.5E-1, 9223372036854775807, 9223372036854775808 ] } "#
    let read = try Value(json: escaped)
    XCTAssertEqual(read["aA"].string, "\u{1f600}é\u{fffd}/\u{8}\u{c}")
    XCTAssertEqual(read["n"], [0, 1000, -1.25, .integer(.max), .number(9_223_372_036_854_775_808)])
    XCTAssertEqual(try Value(json: "-9223372036854775808"), .integer(.min))
  }

  func testLongNamesThatLookAlikeAreToldApart() throws {
    let names = (0..<2000).map { "member\($0 * 7919)OfAnObject" } + (0..<2000).map { "a\($0 + 1000)aaaaaaaaaaaaaaaaa" }
    let value = Value.array([
      .object(Members(names.map { ($0, .string($0)) })), .object(Members(names.map { ($0, .string($0)) })),
    ])
    for object in try Value(json: value.json()).array {
      for (name, value) in object.object { XCTAssertEqual(value.string, name) }
    }
  }

  func testWhatIsNoJSONIsRefused() {
    for text in [
      "", " ", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "tru", "nul", "\"a", "\"\\x\"", "\"\\u12\"", "1 2", "-", ".5",
      "1e", "[1]]",
      "{\"a\":1,}", String(repeating: "[", count: 100_000),
    ] {
      XCTAssertThrowsError(try Value(json: text), text) { XCTAssertEqual(($0 as? OtapiError)?.kind, .invalidArgument) }
    }
  }

  func testWhatJSONCannotHoldIsNamed() {
    let cases: [(Value, String)] = [
      (["a": [1, ["b": .number(.nan)]]], "a[1].b"), (.number(.infinity), "value"), ([[-.infinity]], "[0][0]"),
      (["x": Value(Decimal.nan)], "x"), (["x": Value(Date(timeIntervalSince1970: .infinity))], "x"),
    ]
    for (value, path) in cases {
      XCTAssertThrowsError(try value.json()) { XCTAssertEqual(($0 as? OtapiError)?.path, path) }
    }
    let deep = (0..<200).reduce(Value.null) { inner, _ in ["a": inner] }
    XCTAssertThrowsError(try deep.json()) { XCTAssertTrue("\($0)".contains("nests deeper")) }
  }
}

extension Value {
  fileprivate static prefix func - (value: Value) -> Value { .number(-(value.double ?? 0)) }
  fileprivate static var infinity: Value { .number(.infinity) }
}
