import Otapi
import OtapiSandbox
import XCTest

final class CallTests: XCTestCase {
  func testACallGivesItsPayload() async throws {
    let client = try Client(Settings(key: "sandbox", transport: Sandbox()))
    let item = try await client.call("GetItemInfo", ["itemId": "520813250866"])
    XCTAssertEqual(item["title"], "Cotton shirt")
  }
}
