// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct TicketCategoryInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var categoryId: String? { tree.read("categoryId") }

  public var name: String? { tree.read("name") }
}

public struct TicketDetails: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var ticketInfo: TicketInfo? { tree.read("ticketInfo") }

  public var ticketMessageList: Items<TicketMessage> { .init(reading: tree["ticketMessageList"]) }
}

public struct TicketInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var ticketId: String? { tree.read("ticketId") }

  public var category: String? { tree.read("category") }

  public var createdDate: String? { tree.read("createdDate") }

  public var createdTime: String? { tree.read("createdTime") }

  /// Assumed, not documented.
  public var msgCount: Int? { tree.read("msgCount") }

  /// Assumed, not documented.
  public var newMsgCount: Int? { tree.read("newMsgCount") }

  public var status: String? { tree.read("status") }

  public var subject: String? { tree.read("subject") }
}

public struct TicketMessage: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var messageId: String? { tree.read("messageId") }

  public var createdDate: String? { tree.read("createdDate") }

  public var createdTime: String? { tree.read("createdTime") }

  public var text: String? { tree.read("text") }

  /// Assumed, not documented.
  public var direction: Direction? { tree.read("direction") }
}
