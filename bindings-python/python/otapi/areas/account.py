# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The customer's personal account: its balance and its movements."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import UserId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime
    from decimal import Decimal

    from typing_extensions import Unpack

    from ..documents import TransactionSearchParameters
    from ..types import CallOptions
    from .common import BaseUserInfo, TransactionInfoAdministration, TransactionTypeInfo


class AccountAdministrationInfo(_v.View):
    id = _v.Member(_v.text)
    num = _v.Member(_v.text)
    currency_code_internal = _v.Member(_v.text)
    currency_sign_internal = _v.Member(_v.text)
    balance_internal = _v.Member(_v.decimal)
    reserved_internal = _v.Member(_v.decimal)
    available_internal = _v.Member(_v.decimal)
    currency_code_cust = _v.Member(_v.text)
    currency_sign_cust = _v.Member(_v.text)
    balance_cust = _v.Member(_v.decimal)
    reserved_cust = _v.Member(_v.decimal)
    available_cust = _v.Member(_v.decimal)
    paym_wait_internal = _v.Member(_v.decimal)
    paym_wait_cust = _v.Member(_v.decimal)


class AccountInfo(_v.View):
    id = _v.Member(_v.text)
    num = _v.Member(_v.text)
    currency_code = _v.Member(_v.text)
    currency_sign = _v.Member(_v.text)
    balance = _v.Member(_v.decimal)
    reserved_amount = _v.Member(_v.decimal)
    available_amount = _v.Member(_v.decimal)
    paym_wait_amount = _v.Member(_v.decimal)


class AccountStatement(_v.View):
    header: _v.Member[StatementHeader | None] = _v.Member(_v.One("account", "StatementHeader"))
    trans_list: _v.Member[tuple[TransInfo, ...]] = _v.Member(_v.many(_v.One("account", "TransInfo")))


class AccountStatementAdministration(_v.View):
    header: _v.Member[StatementHeaderAdministration | None] = _v.Member(
        _v.One("account", "StatementHeaderAdministration")
    )
    trans_list: _v.Member[tuple[TransactionInfoAdministration, ...]] = _v.Member(
        _v.many(_v.One("common", "TransactionInfoAdministration"))
    )


class StatementHeader(_v.View):
    start_balance = _v.Member(_v.decimal)
    debit = _v.Member(_v.decimal)
    credit = _v.Member(_v.decimal)
    end_balance = _v.Member(_v.decimal)
    trans_count = _v.Member(_v.whole)
    currency_code = _v.Member(_v.text)
    currency_sign = _v.Member(_v.text)


class StatementHeaderAdministration(_v.View):
    start_balance_internal = _v.Member(_v.decimal)
    debit_internal = _v.Member(_v.decimal)
    credit_internal = _v.Member(_v.decimal)
    end_balance_internal = _v.Member(_v.decimal)
    currency_code_internal = _v.Member(_v.text)
    currency_sign_internal = _v.Member(_v.text)
    start_balance_cust = _v.Member(_v.decimal)
    debit_cust = _v.Member(_v.decimal)
    credit_cust = _v.Member(_v.decimal)
    end_balance_cust = _v.Member(_v.decimal)
    currency_code_cust = _v.Member(_v.text)
    currency_sign_cust = _v.Member(_v.text)
    trans_count = _v.Member(_v.whole)


class TransInfo(_v.View):
    transaction_type: _v.Member[TransactionTypeInfo | None] = _v.Member(_v.One("common", "TransactionTypeInfo"))
    trans_date = _v.Member(_v.text)
    transaction_date_time = _v.Member(_v.moment)
    comment = _v.Member(_v.text)
    amount = _v.Member(_v.decimal)
    sales_id = _v.Member(_v.text)
    direction = _v.Member(_v.text)


class TransactionInfo(_v.View):
    user_id = _v.Member(_v.named(UserId))
    transaction_date = _v.Member(_v.moment)
    currency_code = _v.Member(_v.text)
    currency_sign = _v.Member(_v.text)
    amount = _v.Member(_v.decimal)
    order_id = _v.Member(_v.text)
    comment = _v.Member(_v.text)
    direction = _v.Member(_v.text)
    transaction_type: _v.Member[TransactionTypeInfo | None] = _v.Member(_v.One("common", "TransactionTypeInfo"))
    user_info: _v.Member[BaseUserInfo | None] = _v.Member(_v.One("common", "BaseUserInfo"))


class AccountCalls(AreaCalls):
    """The customer's personal account: its balance and its movements."""

    __slots__ = ()

    def get_account_info(self, **options: Unpack[CallOptions]) -> AccountInfo:
        """Get the state of the customer's personal account.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetAccountInfo", locals(), _v.always(_v.One("account", "AccountInfo")))

    def get_account_info_for_operator(
        self,
        *,
        customer_id: str,
        **options: Unpack[CallOptions],
    ) -> AccountAdministrationInfo:
        """Get the state of a customer's personal account as an operator.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetAccountInfoForOperator", locals(), _v.always(_v.One("account", "AccountAdministrationInfo"))
        )

    def get_order_user_account_info_for_operator(
        self,
        *,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> AccountAdministrationInfo:
        """Get the personal account of the customer who owns an order.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetOrderUserAccountInfoForOperator", locals(), _v.always(_v.One("account", "AccountAdministrationInfo"))
        )

    def get_order_user_statement_for_operator(
        self,
        *,
        order_id: str,
        date_from: datetime | str | None = None,
        date_to: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AccountStatementAdministration:
        """Get the account statement of the customer who owns an order.

        Needs an operator's session.

        Known from other clients, not documented.

        :param date_from: The shop sends the day alone, yyyy-MM-dd.
        :param date_to: The shop sends the day alone, yyyy-MM-dd.
        """
        return self._call(
            "GetOrderUserStatementForOperator", locals(), _v.always(_v.One("account", "AccountStatementAdministration"))
        )

    def get_statement(
        self,
        *,
        from_date: str | None = None,
        to_date: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AccountStatement:
        """Get the statement of the customer's personal account for a period.

        Needs a customer's session.

        Known from other clients, not documented.

        :param from_date: The shop sends dd.MM.yyyy.
        :param to_date: The shop sends dd.MM.yyyy.
        """
        return self._call("GetStatement", locals(), _v.always(_v.One("account", "AccountStatement")))

    def get_statement_for_operator(
        self,
        *,
        customer_id: str,
        from_date: str | None = None,
        to_date: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AccountStatementAdministration:
        """Get the account statement of a customer for a period as an operator.

        Needs an operator's session.

        Known from other clients, not documented.

        :param from_date: An empty text in the shop, for the whole history.
        :param to_date: An empty text in the shop, for the whole history.
        """
        return self._call(
            "GetStatementForOperator", locals(), _v.always(_v.One("account", "AccountStatementAdministration"))
        )

    def post_transaction(
        self,
        *,
        customer_id: str,
        amount: Decimal | str | int,
        is_debit: bool,
        comment: str | None = None,
        transaction_date: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Debit or credit a customer's personal account in the internal currency.

        There is no request id: after a lost answer read the statement before repeating.

        Changes once: never repeated by itself. Moves money on the customer's account; every call books one more
        movement. Needs an operator's session.

        :param amount: In the internal currency. Assumed, not documented.
        :param is_debit: true for a deposit.
        :param transaction_date: Leave it out for now. Accepted forms are not documented; the shop sends yyyy-MM-dd
            hh-mm-ss with a twelve-hour clock.
        """
        return self._call("PostTransaction", locals(), _v.nothing)

    def search_transactions(
        self,
        *,
        search_parameters: TransactionSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[TransactionInfo]:
        """Search transactions of personal accounts as an operator.

        Needs an operator's session. Gives one page; `search_transactions_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call("SearchTransactions", locals(), _v.always(_v.page(_v.One("account", "TransactionInfo"))))

    def search_transactions_all(
        self,
        *,
        search_parameters: TransactionSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[TransactionInfo]:
        """The items of all pages of `search_transactions`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchTransactions", locals(), _v.One("account", "TransactionInfo"))


class AsyncAccountCalls(AsyncAreaCalls):
    """The customer's personal account: its balance and its movements."""

    __slots__ = ()

    async def get_account_info(self, **options: Unpack[CallOptions]) -> AccountInfo:
        """Get the state of the customer's personal account.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetAccountInfo", locals(), _v.always(_v.One("account", "AccountInfo")))

    async def get_account_info_for_operator(
        self,
        *,
        customer_id: str,
        **options: Unpack[CallOptions],
    ) -> AccountAdministrationInfo:
        """Get the state of a customer's personal account as an operator.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetAccountInfoForOperator", locals(), _v.always(_v.One("account", "AccountAdministrationInfo"))
        )

    async def get_order_user_account_info_for_operator(
        self,
        *,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> AccountAdministrationInfo:
        """Get the personal account of the customer who owns an order.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetOrderUserAccountInfoForOperator", locals(), _v.always(_v.One("account", "AccountAdministrationInfo"))
        )

    async def get_order_user_statement_for_operator(
        self,
        *,
        order_id: str,
        date_from: datetime | str | None = None,
        date_to: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AccountStatementAdministration:
        """Get the account statement of the customer who owns an order.

        Needs an operator's session.

        Known from other clients, not documented.

        :param date_from: The shop sends the day alone, yyyy-MM-dd.
        :param date_to: The shop sends the day alone, yyyy-MM-dd.
        """
        return await self._call(
            "GetOrderUserStatementForOperator", locals(), _v.always(_v.One("account", "AccountStatementAdministration"))
        )

    async def get_statement(
        self,
        *,
        from_date: str | None = None,
        to_date: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AccountStatement:
        """Get the statement of the customer's personal account for a period.

        Needs a customer's session.

        Known from other clients, not documented.

        :param from_date: The shop sends dd.MM.yyyy.
        :param to_date: The shop sends dd.MM.yyyy.
        """
        return await self._call("GetStatement", locals(), _v.always(_v.One("account", "AccountStatement")))

    async def get_statement_for_operator(
        self,
        *,
        customer_id: str,
        from_date: str | None = None,
        to_date: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AccountStatementAdministration:
        """Get the account statement of a customer for a period as an operator.

        Needs an operator's session.

        Known from other clients, not documented.

        :param from_date: An empty text in the shop, for the whole history.
        :param to_date: An empty text in the shop, for the whole history.
        """
        return await self._call(
            "GetStatementForOperator", locals(), _v.always(_v.One("account", "AccountStatementAdministration"))
        )

    async def post_transaction(
        self,
        *,
        customer_id: str,
        amount: Decimal | str | int,
        is_debit: bool,
        comment: str | None = None,
        transaction_date: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Debit or credit a customer's personal account in the internal currency.

        There is no request id: after a lost answer read the statement before repeating.

        Changes once: never repeated by itself. Moves money on the customer's account; every call books one more
        movement. Needs an operator's session.

        :param amount: In the internal currency. Assumed, not documented.
        :param is_debit: true for a deposit.
        :param transaction_date: Leave it out for now. Accepted forms are not documented; the shop sends yyyy-MM-dd
            hh-mm-ss with a twelve-hour clock.
        """
        return await self._call("PostTransaction", locals(), _v.nothing)

    async def search_transactions(
        self,
        *,
        search_parameters: TransactionSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[TransactionInfo]:
        """Search transactions of personal accounts as an operator.

        Needs an operator's session. Gives one page; `search_transactions_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call(
            "SearchTransactions", locals(), _v.always(_v.page(_v.One("account", "TransactionInfo")))
        )

    def search_transactions_all(
        self,
        *,
        search_parameters: TransactionSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[TransactionInfo]:
        """The items of all pages of `search_transactions`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchTransactions", locals(), _v.One("account", "TransactionInfo"))
