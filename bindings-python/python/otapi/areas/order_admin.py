# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Orders, as the operator who works on them."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls, deprecated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from typing_extensions import Unpack

    from ..documents import (
        OrderFilter,
        OrderLineSearchParameters,
        OrderLineSplitData,
        OrderLineUpdateData,
        OrderSearchParameters,
        OrderSettingsUpdateData,
        OrderUpdateData,
        SalesLinePurchInfoList,
    )
    from ..types import CallOptions
    from .common import (
        FieldMetaInfo,
        OperatorInfo,
        OrderDetailsInfo,
        OrderInfo,
        SalesLineStatusInfo,
        SalesProcLogInfo,
        SalesStatusInfo,
    )


class OrderLineInfo(_v.View):
    id = _v.Member(_v.text)
    order_id = _v.Member(_v.text)
    item_taobao_id = _v.Member(_v.text)
    item_id = _v.Member(_v.text)
    config_text = _v.Member(_v.text)
    config_id = _v.Member(_v.text)
    qty = _v.Member(_v.whole)
    new_price_cust = _v.Member(_v.decimal)
    price_cust = _v.Member(_v.decimal)
    amount_cust = _v.Member(_v.decimal)
    currency_cust = _v.Member(_v.text)
    price_internal = _v.Member(_v.decimal)
    amount_internal = _v.Member(_v.decimal)
    currency_internal = _v.Member(_v.text)
    internal_price_currency_code = _v.Member(_v.text)
    purch_price_cust = _v.Member(_v.decimal)
    purch_delivery_cust = _v.Member(_v.decimal)
    purch_amount_cust = _v.Member(_v.decimal)
    purch_price = _v.Member(_v.decimal)
    purch_delivery = _v.Member(_v.decimal)
    purch_amount = _v.Member(_v.decimal)
    purch_currency = _v.Member(_v.text)
    brief_descr_trans = _v.Member(_v.text)
    item_image_url = _v.Member(_v.text)
    item_external_url = _v.Member(_v.text)
    vend_nick = _v.Member(_v.text)
    vend_id = _v.Member(_v.text)
    cust_comment = _v.Member(_v.text)
    operator_comment = _v.Member(_v.text)
    status_code = _v.Member(_v.whole)
    status_id = _v.Member(_v.whole)
    status_name = _v.Member(_v.text)
    sub_sales_num = _v.Member(_v.text)
    sub_sales_date = _v.Member(_v.text)
    sub_sales_time = _v.Member(_v.text)
    vend_purch_id = _v.Member(_v.text)
    vend_purch_waybill = _v.Member(_v.text)
    tao_bao_delivery = _v.Member(_v.decimal)
    tao_bao_price = _v.Member(_v.decimal)
    tao_bao_price_with_discount = _v.Member(_v.decimal)
    internal_original_price = _v.Member(_v.decimal)
    internal_original_price_with_discount = _v.Member(_v.decimal)
    internal_delivery_price = _v.Member(_v.decimal)
    promotion_id = _v.Member(_v.text)
    price_without_delivery = _v.Member(_v.text)
    category_id = _v.Member(_v.text)
    vend_url = _v.Member(_v.text)
    qty_orig = _v.Member(_v.text)
    line_num = _v.Member(_v.whole)
    available_status_list: _v.Member[tuple[SalesLineStatusInfo, ...]] = _v.Member(
        _v.many(_v.One("common", "SalesLineStatusInfo"))
    )
    name_orig = _v.Member(_v.text)
    config_external_text_orig = _v.Member(_v.text)
    weight = _v.Member(_v.decimal)
    ordered_date_time = _v.Member(_v.text)
    custom_description = _v.Member(_v.text)
    custom_description_in_english = _v.Member(_v.text)
    can_move_to_package = _v.Member(_v.flag)
    can_be_purchased = _v.Member(_v.flag)
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    internal_delivery_type = _v.Member(_v.text)
    config_external_code = _v.Member(_v.text)
    provider_type_enum = _v.Member(_v.text)
    vend_purch_account_id = _v.Member(_v.text)


class OrderListFrameWithSummary(_v.View):
    sales_orders_list: _v.Member[tuple[OrderInfo, ...]] = _v.Member(_v.many(_v.One("common", "OrderInfo")))
    total_count = _v.Member(_v.whole)
    total_cost_in_internal_currency = _v.Member(_v.decimal)
    total_profit_in_internal_currency = _v.Member(_v.decimal)


class OrderSettings(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    min_order_cost = _v.Member(_v.decimal)
    max_note_items_count = _v.Member(_v.whole)
    max_cart_items_count = _v.Member(_v.whole)
    order_prefix = _v.Member(_v.text)


class OrderSettingsInfo(_v.View):
    min_order_cost = _v.Member(_v.decimal)
    max_note_items_count = _v.Member(_v.whole)
    max_cart_items_count = _v.Member(_v.whole)


class SalesLineProcLogInfo(_v.View):
    log_date = _v.Member(_v.text)
    log_time = _v.Member(_v.text)
    operator_id = _v.Member(_v.text)
    cust_id = _v.Member(_v.text)
    operator_name = _v.Member(_v.text)
    cust_name = _v.Member(_v.text)
    field_name = _v.Member(_v.text)
    prev_value = _v.Member(_v.text)
    new_value = _v.Member(_v.text)


class OrderAdminCalls(AreaCalls):
    """Orders, as the operator who works on them."""

    __slots__ = ()

    def cancel_line_sales_order_for_operator(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel one line of an order as an operator.

        Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a
        repeat finds it cancelled. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("CancelLineSalesOrderForOperator", locals(), _v.nothing)

    def cancel_sales_order_for_operator(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel an order as an operator.

        Cancels on the platform only. What was already bought has to be cancelled at the marketplace;
        synchronising then brings the cancelled status here.

        Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a
        repeat finds it cancelled. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("CancelSalesOrderForOperator", locals(), _v.nothing)

    @deprecated("The service calls it obsolete.")
    def change_line_status(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        status_id: int,
        comment: str | None = None,
        quantity: int | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the status of an order line (superseded by UpdateOrderLineForOperator).

        Changes once: never repeated by itself. Takes a quantity besides the status and may split the line, and
        writes another comment at every call. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("ChangeLineStatus", locals(), _v.nothing)

    def change_sales_order_line_purchase_info(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        vend_purch_id: str | None = None,
        vend_purch_waybill: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the provider order id and waybill of an order line (older form).

        Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of
        a line to the given texts. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("ChangeSalesOrderLinePurchaseInfo", locals(), _v.nothing)

    def change_sales_order_line_purchase_info_for_operator(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        vend_purch_id: str | None = None,
        vend_purch_waybill: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the provider order id and waybill of an order line.

        Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of
        a line to the given texts. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("ChangeSalesOrderLinePurchaseInfoForOperator", locals(), _v.nothing)

    def close_cancel_sales_order_for_operator(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Close an order as cancelled, as an operator.

        Changes something; the same call again leaves the same state. Puts an order into its final state; a closed
        order stays closed. Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call("CloseCancelSalesOrderForOperator", locals(), _v.nothing)

    def close_sales_order_for_operator(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Close an order as an operator.

        Changes something; the same call again leaves the same state. Puts an order into its final state; a closed
        order stays closed. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("CloseSalesOrderForOperator", locals(), _v.nothing)

    def delete_multiple_order_lines(
        self,
        *,
        order_line_identificators: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete several order lines.

        Changes once: never repeated by itself. Which session it takes and how its list is written are unknown.
        Needs a session; whether a customer's or an operator's is not known.

        Known from other clients, not documented.

        :param order_line_identificators: A list of order lines in one text; how it is written is unknown.
        """
        return self._call("DeleteMultipleOrderLines", locals(), _v.nothing)

    def get_line_available_status_list(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[SalesLineStatusInfo, ...]:
        """List the statuses an order line can be moved to.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetLineAvailableStatusList", locals(), _v.many(_v.One("common", "SalesLineStatusInfo")))

    def get_order_line_status_list(self, **options: Unpack[CallOptions]) -> tuple[SalesLineStatusInfo, ...]:
        """List the statuses order lines can have.

        Needs an operator's session. Its answer may be kept for 1440 minutes.

        Known from other clients, not documented.
        """
        return self._call("GetOrderLineStatusList", locals(), _v.many(_v.One("common", "SalesLineStatusInfo")))

    def get_order_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderSettings:
        """Get the order settings with their description for editing.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetOrderSettings", locals(), _v.always(_v.One("order_admin", "OrderSettings")))

    def get_order_settings_info(self, **options: Unpack[CallOptions]) -> OrderSettingsInfo:
        """Get the order settings.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetOrderSettingsInfo", locals(), _v.always(_v.One("order_admin", "OrderSettingsInfo")))

    def get_order_status_list(self, **options: Unpack[CallOptions]) -> tuple[SalesStatusInfo, ...]:
        """List the statuses orders can have.

        Needs an operator's session. Its answer may be kept for 1440 minutes.

        Known from other clients, not documented.
        """
        return self._call("GetOrderStatusList", locals(), _v.many(_v.One("common", "SalesStatusInfo")))

    def get_sale_line_process_log(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[SalesLineProcLogInfo, ...]:
        """Get the processing history of an order line.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetSaleLineProcessLog", locals(), _v.many(_v.One("order_admin", "SalesLineProcLogInfo")))

    def get_sales_operator_info_list(self, **options: Unpack[CallOptions]) -> tuple[OperatorInfo, ...]:
        """List the operators that can be responsible for orders.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetSalesOperatorInfoList", locals(), _v.many(_v.One("common", "OperatorInfo")))

    def get_sales_order_details_for_operator(
        self,
        *,
        sales_id: str,
        filter: str | None = None,
        query_type: int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderDetailsInfo:
        """Get an order with its lines as an operator.

        Needs an operator's session.

        :param filter: May be empty.
        :param query_type: 0 all lines, 1 lines ready to purchase (statuses 2 and 3), 2 purchased lines (6 to 10).
        """
        return self._call("GetSalesOrderDetailsForOperator", locals(), _v.always(_v.One("common", "OrderDetailsInfo")))

    @deprecated("The service calls it obsolete.")
    def get_sales_orders_list_for_operator(
        self,
        *,
        order_filter: OrderFilter | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[OrderInfo, ...]:
        """List the most recent orders as an operator (superseded by SearchOrders).

        Gives the last 100 orders.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetSalesOrdersListForOperator", locals(), _v.many(_v.One("common", "OrderInfo")))

    def get_sales_process_log(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[SalesProcLogInfo, ...]:
        """Get the processing history of an order as an operator.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetSalesProcessLog", locals(), _v.many(_v.One("common", "SalesProcLogInfo")))

    def merge_orders(
        self,
        *,
        target_order_id: str,
        merged_order_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Merge one order into another.

        Its refusals can be told apart by their English texts only.

        Changes once: never repeated by itself. Moves all lines into another order and cannot be undone; what a
        repeat meets is not known. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("MergeOrders", locals(), _v.nothing)

    def purchase_items(
        self,
        *,
        sale_line_list: SalesLinePurchInfoList,
        **options: Unpack[CallOptions],
    ) -> None:
        """Record the purchase of order lines from the supplier.

        Changes once: never repeated by itself. Records a purchase with quantity and price; a repeat could record
        it twice. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("PurchaseItems", locals(), _v.nothing)

    def restore_line_sales_order_for_operator(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Restore a cancelled order line.

        There is no call that restores an order: restoring its first line brings the order back.

        Changes something; the same call again leaves the same state. Brings a cancelled line back; a repeat finds
        it restored. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("RestoreLineSalesOrderForOperator", locals(), _v.nothing)

    def search_order_lines(
        self,
        *,
        search_parameters: OrderLineSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[OrderLineInfo]:
        """Search order lines across orders.

        Needs an operator's session. Gives one page; `search_order_lines_all` goes through all of them.
        """
        return self._call("SearchOrderLines", locals(), _v.always(_v.page(_v.One("order_admin", "OrderLineInfo"))))

    def search_order_lines_all(
        self,
        *,
        search_parameters: OrderLineSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[OrderLineInfo]:
        """The items of all pages of `search_order_lines`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchOrderLines", locals(), _v.One("order_admin", "OrderLineInfo"))

    def search_orders(
        self,
        *,
        search_parameters: OrderSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[OrderInfo]:
        """Search orders and get one page of results.

        Needs an operator's session. Gives one page; `search_orders_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("SearchOrders", locals(), _v.always(_v.page(_v.One("common", "OrderInfo"))))

    def search_orders_all(
        self,
        *,
        search_parameters: OrderSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[OrderInfo]:
        """The items of all pages of `search_orders`, each page read when it is wanted. The arguments are the same:
        `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchOrders", locals(), _v.One("common", "OrderInfo"))

    def search_orders_with_summary(
        self,
        *,
        search_parameters: OrderSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderListFrameWithSummary:
        """Search orders and get one page of results with totals.

        Needs an operator's session. Gives one page; `search_orders_with_summary_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call(
            "SearchOrdersWithSummary", locals(), _v.always(_v.One("order_admin", "OrderListFrameWithSummary"))
        )

    def search_orders_with_summary_all(
        self,
        *,
        search_parameters: OrderSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[OrderInfo]:
        """The items of all pages of `search_orders_with_summary`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchOrdersWithSummary", locals(), _v.One("common", "OrderInfo"))

    def set_sales_operator(
        self,
        *,
        sales_id: str,
        sales_operator_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make an operator responsible for an order.

        Changes something; the same call again leaves the same state. Sets who is responsible for an order. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return self._call("SetSalesOperator", locals(), _v.nothing)

    def split_order_line_for_operator(
        self,
        *,
        order_id: str,
        order_line_id: str,
        split_data: OrderLineSplitData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Split a quantity off an order line into a new line.

        Changes once: never repeated by itself. Splits a number of pieces off a line; a repeat splits off as many
        again. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("SplitOrderLineForOperator", locals(), _v.nothing)

    def update_multiple_order_line_statuses(
        self,
        *,
        order_line_identificators: str,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the status of several order lines at once.

        Changes once: never repeated by itself. Which session it takes and how its list is written are unknown.
        Needs a session; whether a customer's or an operator's is not known.

        Known from other clients, not documented.

        :param order_line_identificators: A list of order lines in one text; how it is written is unknown.
        """
        return self._call("UpdateMultipleOrderLineStatuses", locals(), _v.nothing)

    def update_order_for_operator(
        self,
        *,
        order_id: str,
        update_data: OrderUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an order as an operator.

        Changes something; the same call again leaves the same state. Sets the sent fields of an order to the
        given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateOrderForOperator", locals(), _v.nothing)

    def update_order_line_for_operator(
        self,
        *,
        order_id: str,
        order_line_id: str,
        update_data: OrderLineUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an order line (status, prices, weight) as an operator.

        The admin panel sets StatusId 3 together with a new price or configuration, so that the customer confirms
        it.

        Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given
        values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateOrderLineForOperator", locals(), _v.nothing)

    def update_order_lines_for_operator(
        self,
        *,
        order_id: str,
        order_line_ids: Sequence[str | int],
        update_data: OrderLineUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Apply one change to several lines of an order as an operator.

        Changes something; the same call again leaves the same state. Sets the sent fields of each named line to
        the given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateOrderLinesForOperator", locals(), _v.nothing)

    def update_order_settings(
        self,
        *,
        update_data: OrderSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the order settings.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateOrderSettings", locals(), _v.nothing)


class AsyncOrderAdminCalls(AsyncAreaCalls):
    """Orders, as the operator who works on them."""

    __slots__ = ()

    async def cancel_line_sales_order_for_operator(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel one line of an order as an operator.

        Changes something; the same call again leaves the same state. Puts a line into the cancelled state; a
        repeat finds it cancelled. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CancelLineSalesOrderForOperator", locals(), _v.nothing)

    async def cancel_sales_order_for_operator(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel an order as an operator.

        Cancels on the platform only. What was already bought has to be cancelled at the marketplace;
        synchronising then brings the cancelled status here.

        Changes something; the same call again leaves the same state. Puts an order into the cancelled state; a
        repeat finds it cancelled. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CancelSalesOrderForOperator", locals(), _v.nothing)

    @deprecated("The service calls it obsolete.")
    async def change_line_status(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        status_id: int,
        comment: str | None = None,
        quantity: int | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the status of an order line (superseded by UpdateOrderLineForOperator).

        Changes once: never repeated by itself. Takes a quantity besides the status and may split the line, and
        writes another comment at every call. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("ChangeLineStatus", locals(), _v.nothing)

    async def change_sales_order_line_purchase_info(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        vend_purch_id: str | None = None,
        vend_purch_waybill: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the provider order id and waybill of an order line (older form).

        Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of
        a line to the given texts. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("ChangeSalesOrderLinePurchaseInfo", locals(), _v.nothing)

    async def change_sales_order_line_purchase_info_for_operator(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        vend_purch_id: str | None = None,
        vend_purch_waybill: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the provider order id and waybill of an order line.

        Changes something; the same call again leaves the same state. Sets the provider's order id and waybill of
        a line to the given texts. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("ChangeSalesOrderLinePurchaseInfoForOperator", locals(), _v.nothing)

    async def close_cancel_sales_order_for_operator(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Close an order as cancelled, as an operator.

        Changes something; the same call again leaves the same state. Puts an order into its final state; a closed
        order stays closed. Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call("CloseCancelSalesOrderForOperator", locals(), _v.nothing)

    async def close_sales_order_for_operator(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Close an order as an operator.

        Changes something; the same call again leaves the same state. Puts an order into its final state; a closed
        order stays closed. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CloseSalesOrderForOperator", locals(), _v.nothing)

    async def delete_multiple_order_lines(
        self,
        *,
        order_line_identificators: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete several order lines.

        Changes once: never repeated by itself. Which session it takes and how its list is written are unknown.
        Needs a session; whether a customer's or an operator's is not known.

        Known from other clients, not documented.

        :param order_line_identificators: A list of order lines in one text; how it is written is unknown.
        """
        return await self._call("DeleteMultipleOrderLines", locals(), _v.nothing)

    async def get_line_available_status_list(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[SalesLineStatusInfo, ...]:
        """List the statuses an order line can be moved to.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetLineAvailableStatusList", locals(), _v.many(_v.One("common", "SalesLineStatusInfo"))
        )

    async def get_order_line_status_list(self, **options: Unpack[CallOptions]) -> tuple[SalesLineStatusInfo, ...]:
        """List the statuses order lines can have.

        Needs an operator's session. Its answer may be kept for 1440 minutes.

        Known from other clients, not documented.
        """
        return await self._call("GetOrderLineStatusList", locals(), _v.many(_v.One("common", "SalesLineStatusInfo")))

    async def get_order_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderSettings:
        """Get the order settings with their description for editing.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetOrderSettings", locals(), _v.always(_v.One("order_admin", "OrderSettings")))

    async def get_order_settings_info(self, **options: Unpack[CallOptions]) -> OrderSettingsInfo:
        """Get the order settings.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetOrderSettingsInfo", locals(), _v.always(_v.One("order_admin", "OrderSettingsInfo")))

    async def get_order_status_list(self, **options: Unpack[CallOptions]) -> tuple[SalesStatusInfo, ...]:
        """List the statuses orders can have.

        Needs an operator's session. Its answer may be kept for 1440 minutes.

        Known from other clients, not documented.
        """
        return await self._call("GetOrderStatusList", locals(), _v.many(_v.One("common", "SalesStatusInfo")))

    async def get_sale_line_process_log(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[SalesLineProcLogInfo, ...]:
        """Get the processing history of an order line.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetSaleLineProcessLog", locals(), _v.many(_v.One("order_admin", "SalesLineProcLogInfo"))
        )

    async def get_sales_operator_info_list(self, **options: Unpack[CallOptions]) -> tuple[OperatorInfo, ...]:
        """List the operators that can be responsible for orders.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetSalesOperatorInfoList", locals(), _v.many(_v.One("common", "OperatorInfo")))

    async def get_sales_order_details_for_operator(
        self,
        *,
        sales_id: str,
        filter: str | None = None,
        query_type: int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderDetailsInfo:
        """Get an order with its lines as an operator.

        Needs an operator's session.

        :param filter: May be empty.
        :param query_type: 0 all lines, 1 lines ready to purchase (statuses 2 and 3), 2 purchased lines (6 to 10).
        """
        return await self._call(
            "GetSalesOrderDetailsForOperator", locals(), _v.always(_v.One("common", "OrderDetailsInfo"))
        )

    @deprecated("The service calls it obsolete.")
    async def get_sales_orders_list_for_operator(
        self,
        *,
        order_filter: OrderFilter | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[OrderInfo, ...]:
        """List the most recent orders as an operator (superseded by SearchOrders).

        Gives the last 100 orders.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetSalesOrdersListForOperator", locals(), _v.many(_v.One("common", "OrderInfo")))

    async def get_sales_process_log(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[SalesProcLogInfo, ...]:
        """Get the processing history of an order as an operator.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetSalesProcessLog", locals(), _v.many(_v.One("common", "SalesProcLogInfo")))

    async def merge_orders(
        self,
        *,
        target_order_id: str,
        merged_order_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Merge one order into another.

        Its refusals can be told apart by their English texts only.

        Changes once: never repeated by itself. Moves all lines into another order and cannot be undone; what a
        repeat meets is not known. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("MergeOrders", locals(), _v.nothing)

    async def purchase_items(
        self,
        *,
        sale_line_list: SalesLinePurchInfoList,
        **options: Unpack[CallOptions],
    ) -> None:
        """Record the purchase of order lines from the supplier.

        Changes once: never repeated by itself. Records a purchase with quantity and price; a repeat could record
        it twice. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("PurchaseItems", locals(), _v.nothing)

    async def restore_line_sales_order_for_operator(
        self,
        *,
        sales_id: str,
        sales_line_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Restore a cancelled order line.

        There is no call that restores an order: restoring its first line brings the order back.

        Changes something; the same call again leaves the same state. Brings a cancelled line back; a repeat finds
        it restored. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("RestoreLineSalesOrderForOperator", locals(), _v.nothing)

    async def search_order_lines(
        self,
        *,
        search_parameters: OrderLineSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[OrderLineInfo]:
        """Search order lines across orders.

        Needs an operator's session. Gives one page; `search_order_lines_all` goes through all of them.
        """
        return await self._call(
            "SearchOrderLines", locals(), _v.always(_v.page(_v.One("order_admin", "OrderLineInfo")))
        )

    def search_order_lines_all(
        self,
        *,
        search_parameters: OrderLineSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[OrderLineInfo]:
        """The items of all pages of `search_order_lines`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchOrderLines", locals(), _v.One("order_admin", "OrderLineInfo"))

    async def search_orders(
        self,
        *,
        search_parameters: OrderSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[OrderInfo]:
        """Search orders and get one page of results.

        Needs an operator's session. Gives one page; `search_orders_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call("SearchOrders", locals(), _v.always(_v.page(_v.One("common", "OrderInfo"))))

    def search_orders_all(
        self,
        *,
        search_parameters: OrderSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[OrderInfo]:
        """The items of all pages of `search_orders`, each page read when it is wanted. The arguments are the same:
        `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchOrders", locals(), _v.One("common", "OrderInfo"))

    async def search_orders_with_summary(
        self,
        *,
        search_parameters: OrderSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderListFrameWithSummary:
        """Search orders and get one page of results with totals.

        Needs an operator's session. Gives one page; `search_orders_with_summary_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "SearchOrdersWithSummary", locals(), _v.always(_v.One("order_admin", "OrderListFrameWithSummary"))
        )

    def search_orders_with_summary_all(
        self,
        *,
        search_parameters: OrderSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[OrderInfo]:
        """The items of all pages of `search_orders_with_summary`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchOrdersWithSummary", locals(), _v.One("common", "OrderInfo"))

    async def set_sales_operator(
        self,
        *,
        sales_id: str,
        sales_operator_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make an operator responsible for an order.

        Changes something; the same call again leaves the same state. Sets who is responsible for an order. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("SetSalesOperator", locals(), _v.nothing)

    async def split_order_line_for_operator(
        self,
        *,
        order_id: str,
        order_line_id: str,
        split_data: OrderLineSplitData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Split a quantity off an order line into a new line.

        Changes once: never repeated by itself. Splits a number of pieces off a line; a repeat splits off as many
        again. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("SplitOrderLineForOperator", locals(), _v.nothing)

    async def update_multiple_order_line_statuses(
        self,
        *,
        order_line_identificators: str,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the status of several order lines at once.

        Changes once: never repeated by itself. Which session it takes and how its list is written are unknown.
        Needs a session; whether a customer's or an operator's is not known.

        Known from other clients, not documented.

        :param order_line_identificators: A list of order lines in one text; how it is written is unknown.
        """
        return await self._call("UpdateMultipleOrderLineStatuses", locals(), _v.nothing)

    async def update_order_for_operator(
        self,
        *,
        order_id: str,
        update_data: OrderUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an order as an operator.

        Changes something; the same call again leaves the same state. Sets the sent fields of an order to the
        given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateOrderForOperator", locals(), _v.nothing)

    async def update_order_line_for_operator(
        self,
        *,
        order_id: str,
        order_line_id: str,
        update_data: OrderLineUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an order line (status, prices, weight) as an operator.

        The admin panel sets StatusId 3 together with a new price or configuration, so that the customer confirms
        it.

        Changes something; the same call again leaves the same state. Sets the sent fields of a line to the given
        values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateOrderLineForOperator", locals(), _v.nothing)

    async def update_order_lines_for_operator(
        self,
        *,
        order_id: str,
        order_line_ids: Sequence[str | int],
        update_data: OrderLineUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Apply one change to several lines of an order as an operator.

        Changes something; the same call again leaves the same state. Sets the sent fields of each named line to
        the given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateOrderLinesForOperator", locals(), _v.nothing)

    async def update_order_settings(
        self,
        *,
        update_data: OrderSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the order settings.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateOrderSettings", locals(), _v.nothing)
