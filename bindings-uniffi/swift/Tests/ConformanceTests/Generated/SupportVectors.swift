// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension TicketCategoryInfo: Declared {
  var declared: Given {
    [
      "categoryId": categoryId,
      "name": name,
    ]
  }
}

extension TicketDetails: Declared {
  var declared: Given {
    [
      "ticketInfo": ticketInfo,
      "ticketMessageList": ticketMessageList,
    ]
  }
}

extension TicketInfo: Declared {
  var declared: Given {
    [
      "ticketId": ticketId,
      "category": category,
      "createdDate": createdDate,
      "createdTime": createdTime,
      "msgCount": msgCount,
      "newMsgCount": newMsgCount,
      "status": status,
      "subject": subject,
    ]
  }
}

extension TicketMessage: Declared {
  var declared: Given {
    [
      "messageId": messageId,
      "createdDate": createdDate,
      "createdTime": createdTime,
      "text": text,
      "direction": direction,
    ]
  }
}

struct SupportVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "CreateTicket":
      TypedCall { caller, given, options in
        return try await caller.support.createTicket(salesId: given("salesId", "salesId"), categoryId: given("categoryId", "categoryId"), subject: given("subject", "subject"), text: given.required("text", "text"), options: options)
      }
    case "CreateTicketMessage":
      TypedCall { caller, given, options in
        return try await caller.support.createTicketMessage(ticketId: given.required("ticketId", "ticketId"), text: given.required("text", "text"), options: options)
      }
    case "GetTicketCatogories":
      TypedCall { caller, given, options in
        return try await caller.support.getTicketCatogories(options: options)
      }
    case "GetTicketDetails":
      TypedCall { caller, given, options in
        return try await caller.support.getTicketDetails(ticketId: given.required("ticketId", "ticketId"), markAsRead: given("markAsRead", "markAsRead"), options: options)
      }
    case "GetTicketInfoList":
      TypedCall { caller, given, options in
        return try await caller.support.getTicketInfoList(direction: given("direction", "direction"), options: options)
      }
    default: nil
    }
  }
}
