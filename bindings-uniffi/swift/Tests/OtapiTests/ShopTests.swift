import Foundation
import Otapi
import OtapiSandbox
import XCTest

/// The rules for shops, over answers as they come.
final class ShopTests: XCTestCase {
  private func item() async throws -> ItemFullInfo {
    let client = try Client(Settings(key: "sandbox", transport: Sandbox()))
    return try await client.item.getItemFullInfo(itemId: "520813250866")
  }

  func testRulesTakeWhatCameInAnAnswer() async throws {
    let item = try await item()
    let configuration = try XCTUnwrap(item.configuredItems.first?.id)
    let choice = try Shop.chooseConfiguration(item: item, configurationId: configuration)
    XCTAssertEqual(choice.configurationId, configuration)
    XCTAssertTrue(choice.isFullConfiguration)
    XCTAssertTrue(choice.problems.isEmpty)
    XCTAssertEqual(try Shop.chooseConfiguration(item: item.tree, configurationId: configuration), choice)
    let chosen = choice.properties.flatMap { property in
      property.values.filter(\.selected).map { SelectedValue(pid: property.id, vid: $0.id) }
    }
    XCTAssertEqual(try Shop.chooseConfiguration(item: item, selected: chosen).configurationId, configuration)
    let price = try Shop.shownPrice(item: item, configurationId: configuration).price
    XCTAssertEqual(price, choice.price)
    XCTAssertNotNil(price.flatMap { Decimal(string: $0.min.description) })
    XCTAssertFalse(try Shop.pictures(item: item).isEmpty)
  }

  func testProblemsAreData() async throws {
    let choice = try Shop.chooseConfiguration(item: try await item(), quantity: 1_000_000_000)
    XCTAssertTrue(choice.problems.contains { $0.problem == .notEnough || $0.problem == .incomplete }, "\(choice.problems)")
  }

  func testRulesNeedNoItem() throws {
    let picture = try Shop.picture(url: "//img.alicdn.com/a.jpg_40x40.jpg")
    XCTAssertEqual(picture.url?.hasPrefix("https://"), true)
    XCTAssertEqual(picture.width, 40)
    let policy = try Shop.descriptionPolicy()
    XCTAssertTrue(policy.tags.contains("p"))
    XCTAssertFalse(policy.attributes.object.isEmpty)
  }

  func testAnOrderAndItsPackages() throws {
    let order: Value = ["salesOrderInfo": ["id": "ORD-1"], "salesLinesList": [["id": "1", "qty": 2, "statusId": 9]]]
    let package = PackageAdminInfo(["id": "P-1"])
    for packages in [[package] as any ValueList, Items([package]), [package.tree]] {
      let packed = try Shop.orderPackages(order: order, packages: packages)
      XCTAssertEqual(packed.orderId, "ORD-1")
      XCTAssertEqual(packed.packages.map(\.packageId), ["P-1"])
      XCTAssertEqual(packed.lines.map(\.unpacked), [2])
    }
    let statuses = try Shop.orderStatuses(
      order: order, available: [LineStatuses(lineId: "1", statuses: [["id": 10, "name": "Sent"] as Value])])
    XCTAssertEqual(statuses.lines[0].next.map(\.name), ["Sent"])
  }

  func testWrongInputIsNamed() {
    let cases: [(String, () throws -> Any)] = [
      ("item.id", { try Shop.pictures(item: ItemInfo(nil)) }),
      ("item.id", { try Shop.pictures(item: ItemInfo([:])) }),
      ("item", { try Shop.shownPrice(item: "520813250866") }),
      ("quantity", { try Shop.shownPrice(item: ItemInfo(["id": "1"]), quantity: -1) }),
      ("item.weight", { try Shop.shownPrice(item: ItemInfo(["id": "1", "weight": Value(Double.infinity)])) }),
    ]
    for (path, apply) in cases {
      XCTAssertThrowsError(try apply(), path) {
        XCTAssertEqual(($0 as? OtapiError)?.path, path)
        XCTAssertEqual(($0 as? OtapiError)?.kind, .invalidArgument)
      }
    }
  }
}
