# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Paying orders, and payments made."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import UserId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from decimal import Decimal

    from typing_extensions import Unpack

    from ..documents import PaymentRequest, PaymentSearchParameters
    from ..types import CallOptions
    from .common import FieldMetaInfo


class DirectPaymentInfo(_v.View):
    payment_id = _v.Member(_v.text)
    payment_mode_id = _v.Member(_v.text)
    comment = _v.Member(_v.text)
    user_full_name = _v.Member(_v.text)
    user_login = _v.Member(_v.text)
    user_id = _v.Member(_v.named(UserId))
    created_date = _v.Member(_v.moment)
    amount = _v.Member(_v.decimal)
    currency_code = _v.Member(_v.text)
    order_id = _v.Member(_v.text)
    file_url = _v.Member(_v.text)


class DirectPaymentModeSettings(_v.View):
    id = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    action = _v.Member(_v.text)
    start_text = _v.Member(_v.text)
    finish_text = _v.Member(_v.text)


class DirectPaymentSettings(_v.View):
    mode_settings_list: _v.Member[tuple[DirectPaymentModeSettings, ...]] = _v.Member(
        _v.many(_v.One("payment", "DirectPaymentModeSettings"))
    )
    active_modes = _v.Member(_v.many(_v.text))
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))


class PaymentForm(_v.View):
    is_immmediate = _v.Member(_v.flag)
    request_method = _v.Member(_v.text)
    request_url = _v.Member(_v.text)
    is_iframe = _v.Member(_v.flag)
    parameters: _v.Member[tuple[PaymentFormParameter, ...]] = _v.Member(
        _v.many(_v.One("payment", "PaymentFormParameter"))
    )
    is_new_window = _v.Member(_v.flag)


class PaymentFormParameter(_v.View):
    name = _v.Member(_v.text)
    value = _v.Member(_v.text)
    is_user_data = _v.Member(_v.flag)


class PaymentInfo(_v.View):
    payment_id = _v.Member(_v.text)
    payment_mode_id = _v.Member(_v.text)
    comment = _v.Member(_v.text)
    user_full_name = _v.Member(_v.text)
    user_login = _v.Member(_v.text)
    user_id = _v.Member(_v.named(UserId))
    created_date = _v.Member(_v.moment)
    amount = _v.Member(_v.decimal)
    currency_code = _v.Member(_v.text)
    order_id = _v.Member(_v.text)
    file_url = _v.Member(_v.text)
    status = _v.Member(_v.text)
    external_transaction_id = _v.Member(_v.text)
    operator_comment = _v.Member(_v.text)
    payment_mode_name = _v.Member(_v.text)
    payment_mode_image_url = _v.Member(_v.text)
    payment_mode_absolute_image_url = _v.Member(_v.text)


class PaymentMode(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    paym_sort_code = _v.Member(_v.text)
    paym_sort_text = _v.Member(_v.text)
    image_url = _v.Member(_v.text)
    absolute_image_url = _v.Member(_v.text)
    custom_field = _v.Member(_v.text)
    payment_system = _v.Member(_v.text)
    sort_order = _v.Member(_v.whole)


class SalesPaymentInfo(_v.View):
    sales_id = _v.Member(_v.text)
    cust_id = _v.Member(_v.text)
    cust_balance_avail = _v.Member(_v.decimal)
    sales_amount = _v.Member(_v.decimal)
    sales_paid = _v.Member(_v.decimal)
    currency_code = _v.Member(_v.text)


class PaymentCalls(AreaCalls):
    """Paying orders, and payments made."""

    __slots__ = ()

    def get_direct_payment_settings(
        self,
        *,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DirectPaymentSettings:
        """Get the settings of the Direct payment system.

        Needs an operator's session.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetDirectPaymentSettings", locals(), _v.always(_v.One("payment", "DirectPaymentSettings")))

    def get_payment_modes(self, **options: Unpack[CallOptions]) -> tuple[PaymentMode, ...]:
        """List the payment methods.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetPaymentModes", locals(), _v.many(_v.One("payment", "PaymentMode")))

    def get_payment_parameters(
        self,
        *,
        payment_request_xml: PaymentRequest,
        **options: Unpack[CallOptions],
    ) -> PaymentForm:
        """Get the form data that starts a payment in a payment system.

        Changes once: never repeated by itself. May open a payment at the payment system at every call; no money
        moves by the call itself. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetPaymentParameters", locals(), _v.always(_v.One("payment", "PaymentForm")))

    def get_sales_payment_info(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> SalesPaymentInfo:
        """Get the amounts needed to reserve money for an order.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetSalesPaymentInfo", locals(), _v.always(_v.One("payment", "SalesPaymentInfo")))

    def get_waiting_direct_payments(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[DirectPaymentInfo]:
        """Get one page of the Direct payments that wait for a decision.

        Needs an operator's session. Gives one page; `get_waiting_direct_payments_all` goes through all of them.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call(
            "GetWaitingDirectPayments", locals(), _v.always(_v.page(_v.One("payment", "DirectPaymentInfo")))
        )

    def get_waiting_direct_payments_all(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[DirectPaymentInfo]:
        """The items of all pages of `get_waiting_direct_payments`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetWaitingDirectPayments", locals(), _v.One("payment", "DirectPaymentInfo"))

    def payment_personal_account(
        self,
        *,
        sales_id: str,
        amount: Decimal | str | int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Pay for an order from the customer's personal account.

        There is no request id: after a lost answer read the order's RemainAmount before repeating.

        Changes once: never repeated by itself. Pays money from the customer's account; every call can pay again
        until nothing remains to pay. Needs a customer's session.

        Known from other clients, not documented.

        :param amount: The shop sends the order's RemainAmount. Assumed, not documented.
        """
        return self._call("PaymentPersonalAccount", locals(), _v.nothing)

    def sales_payment_reserve(
        self,
        *,
        sales_id: str,
        amount: Decimal | str | int,
        **options: Unpack[CallOptions],
    ) -> SalesPaymentInfo:
        """Reserve money of the customer's personal account for an order.

        Part of the sum may be reserved. There is no request id: after a lost answer read GetSalesPaymentInfo
        before repeating.

        Changes once: never repeated by itself. Reserves money of the customer's account; every call can reserve
        again until nothing remains to pay. Needs an operator's session.

        :param amount: In the currency of GetSalesPaymentInfo. Assumed, not documented.
        """
        return self._call("SalesPaymentReserve", locals(), _v.always(_v.One("payment", "SalesPaymentInfo")))

    def search_direct_payments(
        self,
        *,
        parameters: PaymentSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[PaymentInfo]:
        """Search Direct payments as an operator.

        Needs an operator's session. Gives one page; `search_direct_payments_all` goes through all of them.

        :param parameters: Assumed, not documented.
        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call("SearchDirectPayments", locals(), _v.always(_v.page(_v.One("payment", "PaymentInfo"))))

    def search_direct_payments_all(
        self,
        *,
        parameters: PaymentSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[PaymentInfo]:
        """The items of all pages of `search_direct_payments`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchDirectPayments", locals(), _v.One("payment", "PaymentInfo"))

    def search_user_payments(
        self,
        *,
        parameters: PaymentSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[PaymentInfo]:
        """Search the customer's own payments.

        Needs a customer's session. Gives one page; `search_user_payments_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call("SearchUserPayments", locals(), _v.always(_v.page(_v.One("payment", "PaymentInfo"))))

    def search_user_payments_all(
        self,
        *,
        parameters: PaymentSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[PaymentInfo]:
        """The items of all pages of `search_user_payments`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchUserPayments", locals(), _v.One("payment", "PaymentInfo"))

    def set_direct_payment_status(
        self,
        *,
        payment_id: str,
        is_paid: bool,
        admin_info: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Mark a Direct payment as paid or not paid.

        Changes once: never repeated by itself. Decides about a payment and thereby moves money; that a repeat
        moves none is not certain. Needs an operator's session.

        :param is_paid: Assumed, not documented.
        :param admin_info: An XML document that is not known; it is sent as it is.
        """
        return self._call("SetDirectPaymentStatus", locals(), _v.nothing)

    def update_direct_payment_settings(
        self,
        *,
        update_data: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of the Direct payment system.

        Changes once: never repeated by itself. Its document is unknown and the settings hold lists that a repeat
        could add to again. Needs an operator's session.

        :param update_data: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
            document that is not known; it is sent as it is.
        """
        return self._call("UpdateDirectPaymentSettings", locals(), _v.nothing)


class AsyncPaymentCalls(AsyncAreaCalls):
    """Paying orders, and payments made."""

    __slots__ = ()

    async def get_direct_payment_settings(
        self,
        *,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DirectPaymentSettings:
        """Get the settings of the Direct payment system.

        Needs an operator's session.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call(
            "GetDirectPaymentSettings", locals(), _v.always(_v.One("payment", "DirectPaymentSettings"))
        )

    async def get_payment_modes(self, **options: Unpack[CallOptions]) -> tuple[PaymentMode, ...]:
        """List the payment methods.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetPaymentModes", locals(), _v.many(_v.One("payment", "PaymentMode")))

    async def get_payment_parameters(
        self,
        *,
        payment_request_xml: PaymentRequest,
        **options: Unpack[CallOptions],
    ) -> PaymentForm:
        """Get the form data that starts a payment in a payment system.

        Changes once: never repeated by itself. May open a payment at the payment system at every call; no money
        moves by the call itself. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetPaymentParameters", locals(), _v.always(_v.One("payment", "PaymentForm")))

    async def get_sales_payment_info(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> SalesPaymentInfo:
        """Get the amounts needed to reserve money for an order.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetSalesPaymentInfo", locals(), _v.always(_v.One("payment", "SalesPaymentInfo")))

    async def get_waiting_direct_payments(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[DirectPaymentInfo]:
        """Get one page of the Direct payments that wait for a decision.

        Needs an operator's session. Gives one page; `get_waiting_direct_payments_all` goes through all of them.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call(
            "GetWaitingDirectPayments", locals(), _v.always(_v.page(_v.One("payment", "DirectPaymentInfo")))
        )

    def get_waiting_direct_payments_all(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[DirectPaymentInfo]:
        """The items of all pages of `get_waiting_direct_payments`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetWaitingDirectPayments", locals(), _v.One("payment", "DirectPaymentInfo"))

    async def payment_personal_account(
        self,
        *,
        sales_id: str,
        amount: Decimal | str | int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Pay for an order from the customer's personal account.

        There is no request id: after a lost answer read the order's RemainAmount before repeating.

        Changes once: never repeated by itself. Pays money from the customer's account; every call can pay again
        until nothing remains to pay. Needs a customer's session.

        Known from other clients, not documented.

        :param amount: The shop sends the order's RemainAmount. Assumed, not documented.
        """
        return await self._call("PaymentPersonalAccount", locals(), _v.nothing)

    async def sales_payment_reserve(
        self,
        *,
        sales_id: str,
        amount: Decimal | str | int,
        **options: Unpack[CallOptions],
    ) -> SalesPaymentInfo:
        """Reserve money of the customer's personal account for an order.

        Part of the sum may be reserved. There is no request id: after a lost answer read GetSalesPaymentInfo
        before repeating.

        Changes once: never repeated by itself. Reserves money of the customer's account; every call can reserve
        again until nothing remains to pay. Needs an operator's session.

        :param amount: In the currency of GetSalesPaymentInfo. Assumed, not documented.
        """
        return await self._call("SalesPaymentReserve", locals(), _v.always(_v.One("payment", "SalesPaymentInfo")))

    async def search_direct_payments(
        self,
        *,
        parameters: PaymentSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[PaymentInfo]:
        """Search Direct payments as an operator.

        Needs an operator's session. Gives one page; `search_direct_payments_all` goes through all of them.

        :param parameters: Assumed, not documented.
        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call("SearchDirectPayments", locals(), _v.always(_v.page(_v.One("payment", "PaymentInfo"))))

    def search_direct_payments_all(
        self,
        *,
        parameters: PaymentSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[PaymentInfo]:
        """The items of all pages of `search_direct_payments`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchDirectPayments", locals(), _v.One("payment", "PaymentInfo"))

    async def search_user_payments(
        self,
        *,
        parameters: PaymentSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[PaymentInfo]:
        """Search the customer's own payments.

        Needs a customer's session. Gives one page; `search_user_payments_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call("SearchUserPayments", locals(), _v.always(_v.page(_v.One("payment", "PaymentInfo"))))

    def search_user_payments_all(
        self,
        *,
        parameters: PaymentSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[PaymentInfo]:
        """The items of all pages of `search_user_payments`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchUserPayments", locals(), _v.One("payment", "PaymentInfo"))

    async def set_direct_payment_status(
        self,
        *,
        payment_id: str,
        is_paid: bool,
        admin_info: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Mark a Direct payment as paid or not paid.

        Changes once: never repeated by itself. Decides about a payment and thereby moves money; that a repeat
        moves none is not certain. Needs an operator's session.

        :param is_paid: Assumed, not documented.
        :param admin_info: An XML document that is not known; it is sent as it is.
        """
        return await self._call("SetDirectPaymentStatus", locals(), _v.nothing)

    async def update_direct_payment_settings(
        self,
        *,
        update_data: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of the Direct payment system.

        Changes once: never repeated by itself. Its document is unknown and the settings hold lists that a repeat
        could add to again. Needs an operator's session.

        :param update_data: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
            document that is not known; it is sent as it is.
        """
        return await self._call("UpdateDirectPaymentSettings", locals(), _v.nothing)
