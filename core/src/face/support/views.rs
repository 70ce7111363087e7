// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::enums;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `TicketCategoryInfo`.
    TicketCategoryInfo {
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
    }

    /// Of the type `TicketDetails`.
    TicketDetails {
        /// The service's `TicketInfo`.
        ticket_info "ticketInfo": Option<TicketInfo<'a>>,
        /// The service's `TicketMessageList`.
        ticket_message_list "ticketMessageList": List<'a, TicketMessage<'a>>,
    }

    /// Of the type `TicketInfo`.
    TicketInfo {
        /// The service's `TicketId`.
        ticket_id "ticketId": Option<&'a str>,
        /// The service's `Category`.
        category "category": Option<&'a str>,
        /// The service's `CreatedDate`.
        created_date "createdDate": Option<&'a str>,
        /// The service's `CreatedTime`.
        created_time "createdTime": Option<&'a str>,
        /// Assumed, not documented.
        msg_count "msgCount": Option<i64>,
        /// Assumed, not documented.
        new_msg_count "newMsgCount": Option<i64>,
        /// The service's `Status`.
        status "status": Option<&'a str>,
        /// The service's `Subject`.
        subject "subject": Option<&'a str>,
    }

    /// Of the type `TicketMessage`.
    TicketMessage {
        /// The service's `MessageId`.
        message_id "messageId": Option<&'a str>,
        /// The service's `CreatedDate`.
        created_date "createdDate": Option<&'a str>,
        /// The service's `CreatedTime`.
        created_time "createdTime": Option<&'a str>,
        /// The service's `Text`.
        text "text": Option<&'a str>,
        /// Assumed, not documented.
        direction "direction": Option<enums::Direction<'a>>,
    }
}
