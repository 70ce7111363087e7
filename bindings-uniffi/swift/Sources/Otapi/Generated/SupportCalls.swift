// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Tickets of customers.
public struct SupportCalls: Sendable {
  let caller: any Caller

  /// Open a support ticket about an order.
  ///
  /// Changes once: never repeated by itself. Opens a ticket; a repeat would open a second one. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func createTicket(
    salesId: String? = nil,
    categoryId: String? = nil,
    subject: String? = nil,
    text: String,
    options: CallOptions = CallOptions()
  ) async throws -> String? {
    let given: Given = ["salesId": salesId, "categoryId": categoryId, "subject": subject, "text": text]
    return String(otapi: try await caller.payload("CreateTicket", given, options))
  }

  /// Add a message to a support ticket.
  ///
  /// Changes once: never repeated by itself. Posts a message; a repeat would post it twice. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func createTicketMessage(ticketId: String, text: String, options: CallOptions = CallOptions()) async throws -> String? {
    String(otapi: try await caller.payload("CreateTicketMessage", ["ticketId": ticketId, "text": text], options))
  }

  /// List the categories of support tickets (the name is misspelt on the wire).
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getTicketCatogories(options: CallOptions = CallOptions()) async throws -> Items<TicketCategoryInfo> {
    .init(reading: try await caller.payload("GetTicketCatogories", [:], options))
  }

  /// Get a support ticket with its messages.
  ///
  /// Changes something; the same call again leaves the same state. Reads a ticket and, with markAsRead, marks its messages as
  /// read; a repeat finds them marked. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getTicketDetails(
    ticketId: String,
    markAsRead: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> TicketDetails {
    .init(try await caller.payload("GetTicketDetails", ["ticketId": ticketId, "markAsRead": markAsRead], options))
  }

  /// List the customer's support tickets.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getTicketInfoList(
    direction: Direction? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<TicketInfo> {
    .init(reading: try await caller.payload("GetTicketInfoList", ["direction": direction], options))
  }
}
