# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Orders, as the customer who placed them."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls, deprecated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from decimal import Decimal

    from typing_extensions import Unpack

    from ..documents import (
        OrderAddData,
        OrderCreateData,
        OrderLineUpdateData,
        OrderRecreateData,
        OrderSearchParametersForUser,
        OrderUpdateData,
    )
    from ..types import CallOptions
    from .common import BaseUserInfo, OrderDetailsInfo, OrderInfo, PackageItem, SalesProcLogInfo, Size, StatusInfoBase


class OrderHistoryItem(_v.View):
    id = _v.Member(_v.whole)
    order_id = _v.Member(_v.whole)
    order_line_id = _v.Member(_v.whole)
    old_status: _v.Member[StatusInfoBase | None] = _v.Member(_v.One("common", "StatusInfoBase"))
    new_status: _v.Member[StatusInfoBase | None] = _v.Member(_v.One("common", "StatusInfoBase"))
    date = _v.Member(_v.moment)
    user_info: _v.Member[BaseUserInfo | None] = _v.Member(_v.One("common", "BaseUserInfo"))


class OrdersHistory(_v.View):
    items: _v.Member[tuple[OrderHistoryItem, ...]] = _v.Member(_v.many(_v.One("order", "OrderHistoryItem")))


class PackageInfo(_v.View):
    id = _v.Member(_v.text)
    status_code = _v.Member(_v.text)
    status_name = _v.Member(_v.text)
    mail_tracking_num = _v.Member(_v.text)
    can_be_tracking = _v.Member(_v.flag)
    weight = _v.Member(_v.decimal)
    price = _v.Member(_v.decimal)
    currency_code = _v.Member(_v.text)
    currency_sign = _v.Member(_v.text)
    delivery_mode_name = _v.Member(_v.text)
    delivery_address = _v.Member(_v.text)
    delivery_contact_name = _v.Member(_v.text)
    delivery_contact_phone = _v.Member(_v.text)
    creation_date = _v.Member(_v.moment)
    additional_info = _v.Member(_v.text)
    size: _v.Member[Size | None] = _v.Member(_v.One("common", "Size"))
    items: _v.Member[tuple[PackageItem, ...]] = _v.Member(_v.many(_v.One("common", "PackageItem")))
    delivery_contact_passport_number = _v.Member(_v.text)
    delivery_contact_registration_address = _v.Member(_v.text)
    delivery_contact_inn = _v.Member(_v.text)


class OrderCalls(AreaCalls):
    """Orders, as the customer who placed them."""

    __slots__ = ()

    def about_order_logic(self, **options: Unpack[CallOptions]) -> str | None:
        """Describe the order system the instance uses.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("AboutOrderLogic", locals(), _v.text)

    def add_order(
        self,
        *,
        add_data: OrderAddData,
        **options: Unpack[CallOptions],
    ) -> OrderInfo:
        """Place an order from item lines given in the document, without using the cart.

        Goods that cannot be ordered are left out without an error: compare the lines of the order with what was
        asked for. Prices are not sent, the platform calculates them.

        Changes once: never repeated by itself. Creates an order at every call; there is no request id that would
        let the service notice a repeat. Needs a customer's session.
        """
        return self._call("AddOrder", locals(), _v.always(_v.One("common", "OrderInfo")))

    def cancel_line_sales_order(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel one line of the customer's order.

        Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a
        repeat finds it cancelled. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("CancelLineSalesOrder", locals(), _v.nothing)

    def cancel_lines_order(
        self,
        *,
        order_id: str,
        order_line_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel several lines of the customer's order.

        Changes something; the same call again leaves the same state. Puts the named lines into the cancelled
        state; a repeat finds them cancelled. Needs a customer's session.

        Known from other clients, not documented.

        :param order_line_ids: The separator was seen for UpdateOrderLinesForOperator. Assumed, not documented.
        """
        return self._call("CancelLinesOrder", locals(), _v.nothing)

    def cancel_orders(
        self,
        *,
        order_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel several orders.

        Changes once: never repeated by itself. Which session it takes and how its list is written are unknown.
        Needs a session; whether a customer's or an operator's is not known.

        Known from other clients, not documented.

        :param order_ids: The separator is that of other order methods. Assumed, not documented.
        """
        return self._call("CancelOrders", locals(), _v.nothing)

    def cancel_sales_order(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel the customer's order.

        Cancels on the platform only. What was already bought has to be cancelled at the marketplace;
        synchronising then brings the cancelled status here.

        Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a
        repeat finds it cancelled. Needs a customer's session.
        """
        return self._call("CancelSalesOrder", locals(), _v.nothing)

    def clear_orders_history(
        self,
        *,
        orders_history_item_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove entries from the queue of order status changes.

        Changes once: never repeated by itself. Removes entries from the queue of status changes for good; which
        session it takes and how its list is written are unknown. Needs a session; whether a customer's or an
        operator's is not known.

        Known from other clients, not documented.

        :param orders_history_item_ids: Ids of entries of GetOrdersHistory; the separator is that of other order
            methods. Assumed, not documented.
        """
        return self._call("ClearOrdersHistory", locals(), _v.nothing)

    def close_line_sales_order(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Mark one line of the customer's order as completed.

        Changes something; the same call again leaves the same state. Puts a line into the completed state; a
        completed line stays completed. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("CloseLineSalesOrder", locals(), _v.nothing)

    def close_order(
        self,
        *,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Close the customer's order as completed.

        Changes something; the same call again leaves the same state. Puts an order into the completed state; a
        completed order stays completed. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("CloseOrder", locals(), _v.nothing)

    def confirm_order_packaging(
        self,
        *,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Confirm that the goods of the customer's order may be packed.

        Changes something; the same call again leaves the same state. Marks an order as confirmed for packing; a
        repeat finds it marked. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("ConfirmOrderPackaging", locals(), _v.nothing)

    def confirm_price_line_sales_order(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Accept the changed price of one order line.

        For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.

        Changes once: never repeated by itself. Accepts whatever new price the line has at that moment; a late
        repeat could accept a later price that nobody saw. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("ConfirmPriceLineSalesOrder", locals(), _v.nothing)

    def confirm_price_lines_order(
        self,
        *,
        order_id: str,
        order_line_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Accept the changed prices of several order lines.

        For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.

        Changes once: never repeated by itself. Accepts whatever new prices the lines have at that moment; a late
        repeat could accept later prices that nobody saw. Needs a customer's session.

        Known from other clients, not documented.

        :param order_line_ids: The separator was seen for UpdateOrderLinesForOperator. Assumed, not documented.
        """
        return self._call("ConfirmPriceLinesOrder", locals(), _v.nothing)

    def create_multi_sales_order(
        self,
        *,
        delivery_mode_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[OrderInfo, ...]:
        """Place several orders from the cart at once.

        Changes once: never repeated by itself. Creates orders from the cart at every call. Needs a customer's
        session.

        Known from other clients, not documented.
        """
        return self._call("CreateMultiSalesOrder", locals(), _v.many(_v.One("common", "OrderInfo")))

    def create_order(
        self,
        *,
        create_data: OrderCreateData,
        **options: Unpack[CallOptions],
    ) -> OrderInfo:
        """Place an order from elements of the cart.

        Without Elements the whole cart is ordered.

        Changes once: never repeated by itself. Creates an order at every call; whether the cart elements are used
        up by the first is not certain. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("CreateOrder", locals(), _v.always(_v.One("common", "OrderInfo")))

    def create_sales_order(
        self,
        *,
        delivery_mode_id: str,
        comment: str | None = None,
        weight: Decimal | str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderInfo:
        """Place an order from the whole cart (older than CreateOrder).

        Changes once: never repeated by itself. Creates an order at every call; shops that repeated it got
        duplicates. Needs a customer's session.

        Known from other clients, not documented.

        :param delivery_mode_id: Opaque text, such as EMS or 1014b3.
        :param weight: Assumed, not documented.
        """
        return self._call("CreateSalesOrder", locals(), _v.always(_v.One("common", "OrderInfo")))

    def get_customer_sales_process_log(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[SalesProcLogInfo, ...]:
        """Get the processing history of the customer's order.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetCustomerSalesProcessLog", locals(), _v.many(_v.One("common", "SalesProcLogInfo")))

    def get_orders_history(self, **options: Unpack[CallOptions]) -> OrdersHistory:
        """Get the queue of order and order line status changes.

        Entries stay in the queue until ClearOrdersHistory removes them.

        Needs a session; whether a customer's or an operator's is not known.

        Known from other clients, not documented.
        """
        return self._call("GetOrdersHistory", locals(), _v.always(_v.One("order", "OrdersHistory")))

    def get_sales_order_details(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> OrderDetailsInfo:
        """Get the customer's order with its lines.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetSalesOrderDetails", locals(), _v.always(_v.One("common", "OrderDetailsInfo")))

    def get_sales_order_shippings(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[PackageInfo, ...]:
        """List the shipments (tracking numbers) of the customer's order.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetSalesOrderShippings", locals(), _v.many(_v.One("order", "PackageInfo")))

    def get_sales_orders_list(
        self,
        *,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[OrderInfo, ...]:
        """List the customer's orders.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetSalesOrdersList", locals(), _v.many(_v.One("common", "OrderInfo")))

    def recreate_order(
        self,
        *,
        recreate_data: OrderRecreateData,
        **options: Unpack[CallOptions],
    ) -> OrderInfo:
        """Add elements of the cart to an existing order.

        Changes once: never repeated by itself. Adds cart elements to an order; a repeat could add them again.
        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("RecreateOrder", locals(), _v.always(_v.One("common", "OrderInfo")))

    @deprecated("The service calls it obsolete.")
    def recreate_sales_order(
        self,
        *,
        sales_order_id: str,
        weight: Decimal | str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderInfo:
        """Add the whole cart to an existing order (superseded by RecreateOrder).

        Changes once: never repeated by itself. Adds the cart to an order; a repeat could add it again. Needs a
        customer's session.

        :param weight: Assumed, not documented.
        """
        return self._call("RecreateSalesOrder", locals(), _v.always(_v.One("common", "OrderInfo")))

    def restore_orders(
        self,
        *,
        order_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Restore several cancelled orders.

        Changes once: never repeated by itself. Which session it takes and how its list is written are unknown.
        Needs a session; whether a customer's or an operator's is not known.

        Known from other clients, not documented.

        :param order_ids: The separator is that of other order methods. Assumed, not documented.
        """
        return self._call("RestoreOrders", locals(), _v.nothing)

    def search_orders_for_user(
        self,
        *,
        search_parameters: OrderSearchParametersForUser | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[OrderInfo]:
        """Search the customer's own orders and get one page of results.

        Needs a customer's session. Gives one page; `search_orders_for_user_all` goes through all of them.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call("SearchOrdersForUser", locals(), _v.always(_v.page(_v.One("common", "OrderInfo"))))

    def search_orders_for_user_all(
        self,
        *,
        search_parameters: OrderSearchParametersForUser | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[OrderInfo]:
        """The items of all pages of `search_orders_for_user`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchOrdersForUser", locals(), _v.One("common", "OrderInfo"))

    def update_order(
        self,
        *,
        order_id: str,
        update_data: OrderUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the customer's own order.

        Changes something; the same call again leaves the same state. Sets the sent fields of an order to the
        given values. Needs a customer's session.

        Known from other clients, not documented.

        :param update_data: Assumed, not documented.
        """
        return self._call("UpdateOrder", locals(), _v.nothing)

    def update_order_line(
        self,
        *,
        order_id: str,
        order_line_id: str,
        update_data: OrderLineUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a line of the customer's own order.

        Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given
        values. Needs a customer's session.

        Known from other clients, not documented.

        :param update_data: Assumed, not documented.
        """
        return self._call("UpdateOrderLine", locals(), _v.nothing)


class AsyncOrderCalls(AsyncAreaCalls):
    """Orders, as the customer who placed them."""

    __slots__ = ()

    async def about_order_logic(self, **options: Unpack[CallOptions]) -> str | None:
        """Describe the order system the instance uses.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("AboutOrderLogic", locals(), _v.text)

    async def add_order(
        self,
        *,
        add_data: OrderAddData,
        **options: Unpack[CallOptions],
    ) -> OrderInfo:
        """Place an order from item lines given in the document, without using the cart.

        Goods that cannot be ordered are left out without an error: compare the lines of the order with what was
        asked for. Prices are not sent, the platform calculates them.

        Changes once: never repeated by itself. Creates an order at every call; there is no request id that would
        let the service notice a repeat. Needs a customer's session.
        """
        return await self._call("AddOrder", locals(), _v.always(_v.One("common", "OrderInfo")))

    async def cancel_line_sales_order(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel one line of the customer's order.

        Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a
        repeat finds it cancelled. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("CancelLineSalesOrder", locals(), _v.nothing)

    async def cancel_lines_order(
        self,
        *,
        order_id: str,
        order_line_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel several lines of the customer's order.

        Changes something; the same call again leaves the same state. Puts the named lines into the cancelled
        state; a repeat finds them cancelled. Needs a customer's session.

        Known from other clients, not documented.

        :param order_line_ids: The separator was seen for UpdateOrderLinesForOperator. Assumed, not documented.
        """
        return await self._call("CancelLinesOrder", locals(), _v.nothing)

    async def cancel_orders(
        self,
        *,
        order_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel several orders.

        Changes once: never repeated by itself. Which session it takes and how its list is written are unknown.
        Needs a session; whether a customer's or an operator's is not known.

        Known from other clients, not documented.

        :param order_ids: The separator is that of other order methods. Assumed, not documented.
        """
        return await self._call("CancelOrders", locals(), _v.nothing)

    async def cancel_sales_order(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel the customer's order.

        Cancels on the platform only. What was already bought has to be cancelled at the marketplace;
        synchronising then brings the cancelled status here.

        Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a
        repeat finds it cancelled. Needs a customer's session.
        """
        return await self._call("CancelSalesOrder", locals(), _v.nothing)

    async def clear_orders_history(
        self,
        *,
        orders_history_item_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove entries from the queue of order status changes.

        Changes once: never repeated by itself. Removes entries from the queue of status changes for good; which
        session it takes and how its list is written are unknown. Needs a session; whether a customer's or an
        operator's is not known.

        Known from other clients, not documented.

        :param orders_history_item_ids: Ids of entries of GetOrdersHistory; the separator is that of other order
            methods. Assumed, not documented.
        """
        return await self._call("ClearOrdersHistory", locals(), _v.nothing)

    async def close_line_sales_order(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Mark one line of the customer's order as completed.

        Changes something; the same call again leaves the same state. Puts a line into the completed state; a
        completed line stays completed. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("CloseLineSalesOrder", locals(), _v.nothing)

    async def close_order(
        self,
        *,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Close the customer's order as completed.

        Changes something; the same call again leaves the same state. Puts an order into the completed state; a
        completed order stays completed. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("CloseOrder", locals(), _v.nothing)

    async def confirm_order_packaging(
        self,
        *,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Confirm that the goods of the customer's order may be packed.

        Changes something; the same call again leaves the same state. Marks an order as confirmed for packing; a
        repeat finds it marked. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("ConfirmOrderPackaging", locals(), _v.nothing)

    async def confirm_price_line_sales_order(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Accept the changed price of one order line.

        For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.

        Changes once: never repeated by itself. Accepts whatever new price the line has at that moment; a late
        repeat could accept a later price that nobody saw. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("ConfirmPriceLineSalesOrder", locals(), _v.nothing)

    async def confirm_price_lines_order(
        self,
        *,
        order_id: str,
        order_line_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Accept the changed prices of several order lines.

        For lines that wait for confirmation (status 3): accepts the price in NewPriceCust.

        Changes once: never repeated by itself. Accepts whatever new prices the lines have at that moment; a late
        repeat could accept later prices that nobody saw. Needs a customer's session.

        Known from other clients, not documented.

        :param order_line_ids: The separator was seen for UpdateOrderLinesForOperator. Assumed, not documented.
        """
        return await self._call("ConfirmPriceLinesOrder", locals(), _v.nothing)

    async def create_multi_sales_order(
        self,
        *,
        delivery_mode_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[OrderInfo, ...]:
        """Place several orders from the cart at once.

        Changes once: never repeated by itself. Creates orders from the cart at every call. Needs a customer's
        session.

        Known from other clients, not documented.
        """
        return await self._call("CreateMultiSalesOrder", locals(), _v.many(_v.One("common", "OrderInfo")))

    async def create_order(
        self,
        *,
        create_data: OrderCreateData,
        **options: Unpack[CallOptions],
    ) -> OrderInfo:
        """Place an order from elements of the cart.

        Without Elements the whole cart is ordered.

        Changes once: never repeated by itself. Creates an order at every call; whether the cart elements are used
        up by the first is not certain. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("CreateOrder", locals(), _v.always(_v.One("common", "OrderInfo")))

    async def create_sales_order(
        self,
        *,
        delivery_mode_id: str,
        comment: str | None = None,
        weight: Decimal | str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderInfo:
        """Place an order from the whole cart (older than CreateOrder).

        Changes once: never repeated by itself. Creates an order at every call; shops that repeated it got
        duplicates. Needs a customer's session.

        Known from other clients, not documented.

        :param delivery_mode_id: Opaque text, such as EMS or 1014b3.
        :param weight: Assumed, not documented.
        """
        return await self._call("CreateSalesOrder", locals(), _v.always(_v.One("common", "OrderInfo")))

    async def get_customer_sales_process_log(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[SalesProcLogInfo, ...]:
        """Get the processing history of the customer's order.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetCustomerSalesProcessLog", locals(), _v.many(_v.One("common", "SalesProcLogInfo")))

    async def get_orders_history(self, **options: Unpack[CallOptions]) -> OrdersHistory:
        """Get the queue of order and order line status changes.

        Entries stay in the queue until ClearOrdersHistory removes them.

        Needs a session; whether a customer's or an operator's is not known.

        Known from other clients, not documented.
        """
        return await self._call("GetOrdersHistory", locals(), _v.always(_v.One("order", "OrdersHistory")))

    async def get_sales_order_details(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> OrderDetailsInfo:
        """Get the customer's order with its lines.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetSalesOrderDetails", locals(), _v.always(_v.One("common", "OrderDetailsInfo")))

    async def get_sales_order_shippings(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[PackageInfo, ...]:
        """List the shipments (tracking numbers) of the customer's order.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetSalesOrderShippings", locals(), _v.many(_v.One("order", "PackageInfo")))

    async def get_sales_orders_list(
        self,
        *,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[OrderInfo, ...]:
        """List the customer's orders.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetSalesOrdersList", locals(), _v.many(_v.One("common", "OrderInfo")))

    async def recreate_order(
        self,
        *,
        recreate_data: OrderRecreateData,
        **options: Unpack[CallOptions],
    ) -> OrderInfo:
        """Add elements of the cart to an existing order.

        Changes once: never repeated by itself. Adds cart elements to an order; a repeat could add them again.
        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("RecreateOrder", locals(), _v.always(_v.One("common", "OrderInfo")))

    @deprecated("The service calls it obsolete.")
    async def recreate_sales_order(
        self,
        *,
        sales_order_id: str,
        weight: Decimal | str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderInfo:
        """Add the whole cart to an existing order (superseded by RecreateOrder).

        Changes once: never repeated by itself. Adds the cart to an order; a repeat could add it again. Needs a
        customer's session.

        :param weight: Assumed, not documented.
        """
        return await self._call("RecreateSalesOrder", locals(), _v.always(_v.One("common", "OrderInfo")))

    async def restore_orders(
        self,
        *,
        order_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Restore several cancelled orders.

        Changes once: never repeated by itself. Which session it takes and how its list is written are unknown.
        Needs a session; whether a customer's or an operator's is not known.

        Known from other clients, not documented.

        :param order_ids: The separator is that of other order methods. Assumed, not documented.
        """
        return await self._call("RestoreOrders", locals(), _v.nothing)

    async def search_orders_for_user(
        self,
        *,
        search_parameters: OrderSearchParametersForUser | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[OrderInfo]:
        """Search the customer's own orders and get one page of results.

        Needs a customer's session. Gives one page; `search_orders_for_user_all` goes through all of them.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call("SearchOrdersForUser", locals(), _v.always(_v.page(_v.One("common", "OrderInfo"))))

    def search_orders_for_user_all(
        self,
        *,
        search_parameters: OrderSearchParametersForUser | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[OrderInfo]:
        """The items of all pages of `search_orders_for_user`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchOrdersForUser", locals(), _v.One("common", "OrderInfo"))

    async def update_order(
        self,
        *,
        order_id: str,
        update_data: OrderUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the customer's own order.

        Changes something; the same call again leaves the same state. Sets the sent fields of an order to the
        given values. Needs a customer's session.

        Known from other clients, not documented.

        :param update_data: Assumed, not documented.
        """
        return await self._call("UpdateOrder", locals(), _v.nothing)

    async def update_order_line(
        self,
        *,
        order_id: str,
        order_line_id: str,
        update_data: OrderLineUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a line of the customer's own order.

        Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given
        values. Needs a customer's session.

        Known from other clients, not documented.

        :param update_data: Assumed, not documented.
        """
        return await self._call("UpdateOrderLine", locals(), _v.nothing)
