// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Tickets of customers.

pub mod views;

use crate::face::enums;
use crate::typed::List;
use crate::typed::declare::methods;

methods! {
    /// Open a support ticket about an order.
    ///
    /// Changes once: never repeated by itself. Opens a ticket; a repeat would open a second one. Needs a customer's
    /// session.
    ///
    /// Known from other clients, not documented.
    CreateTicket -> Option<&'a str> {
        /// A call with what it needs.
        new(text "text": &str);
        /// The service's `salesId`.
        sales_id "salesId": &str,
        /// The service's `categoryId`.
        category_id "categoryId": &str,
        /// The service's `subject`.
        subject "subject": &str,
    }

    /// Add a message to a support ticket.
    ///
    /// Changes once: never repeated by itself. Posts a message; a repeat would post it twice. Needs a customer's
    /// session.
    ///
    /// Known from other clients, not documented.
    CreateTicketMessage -> Option<&'a str> {
        /// A call with what it needs.
        new(ticket_id "ticketId": &str, text "text": &str);
    }

    /// List the categories of support tickets (the name is misspelt on the wire).
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetTicketCatogories -> List<'a, views::TicketCategoryInfo<'a>> {
        /// A call.
        new();
    }

    /// Get a support ticket with its messages.
    ///
    /// Changes something; the same call again leaves the same state. Reads a ticket and, with markAsRead, marks its
    /// messages as read; a repeat finds them marked. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetTicketDetails -> views::TicketDetails<'a> {
        /// A call with what it needs.
        new(ticket_id "ticketId": &str);
        /// The service's `markAsRead`.
        mark_as_read "markAsRead": bool,
    }

    /// List the customer's support tickets.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetTicketInfoList -> List<'a, views::TicketInfo<'a>> {
        /// A call.
        new();
        /// The service's `direction`.
        direction "direction": enums::Direction<'_>,
    }
}
