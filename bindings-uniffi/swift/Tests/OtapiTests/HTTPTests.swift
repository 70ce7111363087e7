import Foundation
import Otapi
import XCTest

/// Over HTTP, against the emulator whose address the stage gives.
final class HTTPTests: XCTestCase {
  private func emulator() throws -> String {
    guard let url = ProcessInfo.processInfo.environment["OTAPI_EMULATOR"], !url.isEmpty else {
      throw XCTSkip("OTAPI_EMULATOR names no emulator")
    }
    return url
  }

  func testCallsInBothForms() async throws {
    for format in [Settings.Format.xml, .json] {
      var settings = Settings(key: "sandbox", url: try emulator())
      settings.format = format
      let client = try Client(settings)
      let item = try await client.call("GetItemInfo", ["itemId": "520813250866"])
      XCTAssertEqual(item["title"], "Cotton shirt")
    }
  }

  func testTwentyCallsShareOneLogin() async throws {
    let log = List<LogRecord>()
    var settings = Settings(key: "sandbox", url: try emulator())
    settings.log = { log.add($0) }
    let back = try Client(settings).operator(login: "operator", password: "operator")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          _ = try await back.call("SearchOrders", ["searchParameters": [:], "framePosition": Value(number), "frameSize": 5])
        }
      }
      try await group.waitForAll()
    }
    let logins = log.items.filter { if case .log(let one) = $0 { one.method == "AuthenticateInstanceOperator" } else { false } }
    XCTAssertEqual(logins.count, 1)
  }

  func testAMarketplaceSessionIsHandedOff() async throws {
    let (url, session) = (try emulator(), URLSessionTransport())
    let client = try Client(Settings(key: "sandbox", url: url, transport: session))
    let back = try client.operator(login: "operator", password: "operator")
    let begun = try await client.providerSession(
      operator: back, providerType: "Taobao", returnUrl: "https://shop.example/marketplace?tab=sessions"
    ).result()
    let login = Request(
      method: "GET", url: "\(begun.url)&choice=approve", body: Data(), deadlineMs: 10_000, maxBytes: 100_000)
    let answer = try await session.send(login)
    let returned = answer.headers.first { $0.name.lowercased() == "location" }?.value ?? ""
    let completed = try await client.completeProviderSession(operator: back, state: begun.state, returnUrl: returned).result()
    XCTAssertEqual(completed.outcome, .session)
    XCTAssertEqual(completed.account, "buyer")
  }

  func testAnUnknownKeyIsDenied() async throws {
    let client = try Client(Settings(key: "nobody", url: try emulator()))
    let error = await failure { try await client.call("GetItemInfo", ["itemId": "520813250866"]) }
    XCTAssertEqual(error?.kind, .accessDenied)
  }
}
