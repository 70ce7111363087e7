// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.support

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.enums.Direction
import dev.otapi.given
import dev.otapi.many
import dev.otapi.text

/** Tickets of customers. */
class SupportCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Open a support ticket about an order.
     *
     * Changes once: never repeated by itself. Opens a ticket; a repeat would open a second one. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createTicket(
        text: String,
        salesId: String? = null,
        categoryId: String? = null,
        subject: String? = null,
        options: CallOptions = CallOptions(),
    ): String? =
        call("CreateTicket", given("text", text, "salesId", salesId, "categoryId", categoryId, "subject", subject), options) { text("payload") }

    /**
     * Add a message to a support ticket.
     *
     * Changes once: never repeated by itself. Posts a message; a repeat would post it twice. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createTicketMessage(
        ticketId: String,
        text: String,
        options: CallOptions = CallOptions(),
    ): String? = call("CreateTicketMessage", given("ticketId", ticketId, "text", text), options) { text("payload") }

    /**
     * List the categories of support tickets (the name is misspelt on the wire).
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getTicketCatogories(
        options: CallOptions = CallOptions(),
    ): List<TicketCategoryInfo> = call("GetTicketCatogories", emptyMap(), options) { many("payload") { TicketCategoryInfo(it) } }

    /**
     * Get a support ticket with its messages.
     *
     * Changes something; the same call again leaves the same state. Reads a ticket and, with markAsRead, marks its messages as read; a
     * repeat finds them marked. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getTicketDetails(
        ticketId: String,
        markAsRead: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): TicketDetails =
        call("GetTicketDetails", given("ticketId", ticketId, "markAsRead", markAsRead), options) { always("payload") { TicketDetails(it) } }

    /**
     * List the customer's support tickets.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getTicketInfoList(
        direction: Direction? = null,
        options: CallOptions = CallOptions(),
    ): List<TicketInfo> = call("GetTicketInfoList", given("direction", direction), options) { many("payload") { TicketInfo(it) } }
}
