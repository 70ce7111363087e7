# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Tickets of customers."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..types import CallOptions


class TicketCategoryInfo(_v.View):
    category_id = _v.Member(_v.text)
    name = _v.Member(_v.text)


class TicketDetails(_v.View):
    ticket_info: _v.Member[TicketInfo | None] = _v.Member(_v.One("support", "TicketInfo"))
    ticket_message_list: _v.Member[tuple[TicketMessage, ...]] = _v.Member(_v.many(_v.One("support", "TicketMessage")))


class TicketInfo(_v.View):
    ticket_id = _v.Member(_v.text)
    category = _v.Member(_v.text)
    created_date = _v.Member(_v.text)
    created_time = _v.Member(_v.text)
    msg_count = _v.Member(_v.whole)
    """Assumed, not documented."""
    new_msg_count = _v.Member(_v.whole)
    """Assumed, not documented."""
    status = _v.Member(_v.text)
    subject = _v.Member(_v.text)


class TicketMessage(_v.View):
    message_id = _v.Member(_v.text)
    created_date = _v.Member(_v.text)
    created_time = _v.Member(_v.text)
    text = _v.Member(_v.text)
    direction = _v.Member(_v.text)
    """Assumed, not documented."""


class SupportCalls(AreaCalls):
    """Tickets of customers."""

    __slots__ = ()

    def create_ticket(
        self,
        *,
        text: str,
        sales_id: str | None = None,
        category_id: str | None = None,
        subject: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Open a support ticket about an order.

        Changes once: never repeated by itself. Opens a ticket; a repeat would open a second one. Needs a
        customer's session.

        Known from other clients, not documented.
        """
        return self._call("CreateTicket", locals(), _v.text)

    def create_ticket_message(
        self,
        *,
        ticket_id: str,
        text: str,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Add a message to a support ticket.

        Changes once: never repeated by itself. Posts a message; a repeat would post it twice. Needs a customer's
        session.

        Known from other clients, not documented.
        """
        return self._call("CreateTicketMessage", locals(), _v.text)

    def get_ticket_catogories(self, **options: Unpack[CallOptions]) -> tuple[TicketCategoryInfo, ...]:
        """List the categories of support tickets (the name is misspelt on the wire).

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetTicketCatogories", locals(), _v.many(_v.One("support", "TicketCategoryInfo")))

    def get_ticket_details(
        self,
        *,
        ticket_id: str,
        mark_as_read: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TicketDetails:
        """Get a support ticket with its messages.

        Changes something; the same call again leaves the same state. Reads a ticket and, with markAsRead, marks
        its messages as read; a repeat finds them marked. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetTicketDetails", locals(), _v.always(_v.One("support", "TicketDetails")))

    def get_ticket_info_list(
        self,
        *,
        direction: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[TicketInfo, ...]:
        """List the customer's support tickets.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetTicketInfoList", locals(), _v.many(_v.One("support", "TicketInfo")))


class AsyncSupportCalls(AsyncAreaCalls):
    """Tickets of customers."""

    __slots__ = ()

    async def create_ticket(
        self,
        *,
        text: str,
        sales_id: str | None = None,
        category_id: str | None = None,
        subject: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Open a support ticket about an order.

        Changes once: never repeated by itself. Opens a ticket; a repeat would open a second one. Needs a
        customer's session.

        Known from other clients, not documented.
        """
        return await self._call("CreateTicket", locals(), _v.text)

    async def create_ticket_message(
        self,
        *,
        ticket_id: str,
        text: str,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Add a message to a support ticket.

        Changes once: never repeated by itself. Posts a message; a repeat would post it twice. Needs a customer's
        session.

        Known from other clients, not documented.
        """
        return await self._call("CreateTicketMessage", locals(), _v.text)

    async def get_ticket_catogories(self, **options: Unpack[CallOptions]) -> tuple[TicketCategoryInfo, ...]:
        """List the categories of support tickets (the name is misspelt on the wire).

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetTicketCatogories", locals(), _v.many(_v.One("support", "TicketCategoryInfo")))

    async def get_ticket_details(
        self,
        *,
        ticket_id: str,
        mark_as_read: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TicketDetails:
        """Get a support ticket with its messages.

        Changes something; the same call again leaves the same state. Reads a ticket and, with markAsRead, marks
        its messages as read; a repeat finds them marked. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetTicketDetails", locals(), _v.always(_v.One("support", "TicketDetails")))

    async def get_ticket_info_list(
        self,
        *,
        direction: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[TicketInfo, ...]:
        """List the customer's support tickets.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetTicketInfoList", locals(), _v.many(_v.One("support", "TicketInfo")))
