import Foundation
import Otapi
import XCTest

final class TypedValueTests: XCTestCase {
  func testMembersAreRead() {
    let item = ItemInfo([
      "id": "1", "volume": 3, "isSellAllowed": true, "updatedTime": "2025-01-02T03:04:05.25Z", "stuffStatus": "New",
      "price": ["originalPrice": "12.50"], "features": ["a", "b"], "pictures": [["url": "u"], ["isMain": true]],
    ])
    XCTAssertEqual(item.id, "1")
    XCTAssertEqual(item.volume, 3)
    XCTAssertEqual(item.isSellAllowed, true)
    XCTAssertEqual(item.updatedTime, Date(timeIntervalSince1970: 1_735_787_045.25))
    XCTAssertEqual(item.stuffStatus, .new)
    XCTAssertEqual(item.price?.originalPrice, Decimal(string: "12.5"))
    XCTAssertEqual(item.features, ["a", "b"])
    XCTAssertEqual(item.pictures.map(\.url), ["u", nil])
    XCTAssertEqual(item.pictures[1].isMain, true)
  }

  func testWhatIsNotThereOrOfAnotherKindIsNil() {
    let wrong: Value = ["id": 1, "volume": "3", "price": [], "pictures": ["url": "u"], "updatedTime": 5]
    for item in [ItemInfo([:]), ItemInfo(nil), ItemInfo(wrong)] {
      XCTAssertNil(item.id)
      XCTAssertNil(item.volume)
      XCTAssertNil(item.price)
      XCTAssertNil(item.updatedTime)
      XCTAssertTrue(item.pictures.isEmpty)
      XCTAssertTrue(item.features.isEmpty)
    }
    XCTAssertEqual(ItemInfo(["features": ["a", 1]]).features, ["a"])
    XCTAssertNil(Price(["originalPrice": .string(String(repeating: "9", count: 60))]).originalPrice, "a Decimal cannot hold it")
    XCTAssertNil(ItemInfo(["volume": 1.5]).volume)
  }

  func testUnknownMembersAreReachedByName() {
    let item = ItemInfo(["surprise": ["a": 1]])
    XCTAssertEqual(item["surprise"]["a"], 1)
    XCTAssertTrue(item["nothing"].isNull)
    XCTAssertEqual(item.tree, ["surprise": ["a": 1]])
  }

  func testEqualMembersAreEqualValues() throws {
    let one = ItemInfo(["id": "1", "volume": 3])
    let other = try ItemInfo(json: #"{"volume": 3, "id": "1"}"#)
    XCTAssertEqual(one, other)
    XCTAssertEqual(one.hashValue, other.hashValue)
    XCTAssertNotEqual(one, ItemInfo(["id": "1"]))
    XCTAssertEqual(ItemInfo(nil), ItemInfo([:]))
    XCTAssertEqual(Page([one], totalCount: 1), Page(["items": [one.tree], "totalCount": 1]))
    XCTAssertEqual(Items([one, other]), [other, one])
    for text in ["[]", "7", "{", ""] {
      XCTAssertThrowsError(try ItemInfo(json: text)) { XCTAssertEqual(($0 as? OtapiError)?.path, "json") }
    }
  }

  func testWhatIsShownHoldsNoSecrets() {
    let user = EmailConfirmationInfo(["sessionId": "S3CRET", "email": "e"])
    XCTAssertEqual(user.sessionId?.rawValue, "S3CRET")
    XCTAssertEqual(user.description, "EmailConfirmationInfo(sessionId, email)")
    let things: [Any] = [user, [user], Items([user]), Page([user]), user.sessionId as Any, user.sessionId!]
    for thing in things {
      var dumped = ""
      dump(thing, to: &dumped)
      XCTAssertFalse("\(thing) \(String(reflecting: thing)) \(dumped)".contains("S3CRET"), "\(thing)")
    }
  }

  func testDocumentsChange() {
    var address = DeliveryAddress(["city": "Ulan Bator", "new": 1])
    let before = address
    address.phone = "1"
    address.city = nil
    XCTAssertEqual(address.tree, ["phone": "1", "new": 1], "what is not known stays")
    XCTAssertEqual(before.city, "Ulan Bator")
    var order = OrderAddData(items: [AddOrderItem(id: "1", quantity: 1)])
    order.items.append(AddOrderItem(id: "2", quantity: 2))
    order.items[0].quantity = 5
    XCTAssertEqual(order.tree, ["items": [["id": "1", "quantity": 5], ["id": "2", "quantity": 2]]])
    XCTAssertEqual(OrderAddData().tree, [:])
  }

  func testTextsAndNumbersWithATypeOfTheirOwn() {
    let order: OrderId = "ORD-5"
    XCTAssertEqual("\(order)", "ORD-5")
    XCTAssertEqual(order, OrderId("ORD-5"))
    let user: UserId = 7
    XCTAssertEqual(user, UserId(7))
    XCTAssertEqual("\(user)", "7")
    XCTAssertEqual(SearchOrderBy.priceAsc.rawValue, "Price:Asc")
    XCTAssertEqual(SearchOrderBy("Price:Asc"), .priceAsc)
    XCTAssertEqual(ItemInfo(["stuffStatus": "Refurbished"]).stuffStatus, "Refurbished")
    let none: SearchMethodConfiguratorLogic? = .noneValue
    XCTAssertEqual(none?.rawValue, "None")
  }
}
