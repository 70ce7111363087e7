"""What a type checker says of the typed face: nothing here runs. An ignored line is one that it must refuse."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any, Literal

import otapi
from otapi import AsyncClient, Client, Page, enums
from otapi.areas.background_activity import BackgroundActivityInfo
from otapi.areas.common import ItemInfo, ItemPicture, OrderInfo, Price
from otapi.areas.item import AsyncItemCalls, ItemCalls
from otapi.areas.search import ItemSearchResult
from otapi.documents import AddOrderItem, OrderAddData
from otapi.ids import ElementId, OrderId, SessionId, UserId
from typing_extensions import assert_type


def values(item: ItemInfo, order: OrderInfo) -> None:
    assert_type(item.title, str | None)
    assert_type(item.volume, int | None)
    assert_type(item.is_sell_allowed, bool | None)
    assert_type(item.updated_time, datetime | None)
    assert_type(item.approx_weight, Decimal | None)
    assert_type(item.price, Price | None)
    assert_type(item.pictures, tuple[ItemPicture, ...])
    assert_type(item.features, tuple[str, ...])
    assert_type(item["title"], Any)
    assert_type(item.to_dict(), dict[str, Any])
    assert_type(ItemInfo({"id": "1"}).title, str | None)
    assert_type(Page([item]).items, tuple[ItemInfo, ...])
    assert_type(Page([item]).total_count, int | None)

    item.title = "mine"  # type: ignore[assignment]
    item.titel  # type: ignore[attr-defined]  # noqa: B018
    item.title.upper()  # type: ignore[union-attr]
    item.pictures[0].url = None  # type: ignore[assignment]
    item.pictures.append(ItemPicture({}))  # type: ignore[attr-defined]


def calls(client: Client, operator: otapi.Scope, provider: otapi.Scope) -> None:
    assert_type(client.item, ItemCalls)
    assert_type(operator.item, ItemCalls)
    assert_type(client.item.get_item_info(item_id="1"), ItemInfo)
    assert_type(client.item.get_item_info(item_id="1", language="en", timeout_ms=5), ItemInfo)
    assert_type(client.search.search_items_frame(), ItemSearchResult)
    assert_type(client.search.search_items_frame().items, tuple[ItemInfo, ...])
    assert_type(client.search.search_items_frame_all(frame_size=20), Iterator[ItemInfo])
    assert_type(client.auth.authenticate(user_login="a", user_password="b"), str | None)
    assert_type(client.auth.get_anonymous_session(), SessionId | None)
    assert_type(operator.background_activity.search_background_activities(), tuple[BackgroundActivityInfo, ...])
    operator.provider_orders.run_order_exporting_to_provider(
        provider_type="Taobao", parameters={"order_id": "ORD-1"}, provider=provider
    )
    client.auth.confirm_external_authentication_with_token(anything="goes", here=1)

    client.item.get_item_info()  # type: ignore[call-arg]
    client.item.get_item_info("1")  # type: ignore[call-arg]
    client.item.get_item_info(item_id=None)  # type: ignore[arg-type]
    client.item.get_item_info(item_id=1)  # type: ignore[arg-type]
    client.item.get_item_info(item_id="1", languag="en")  # type: ignore[call-arg]
    client.item.get_item_info(item_id="1", language=5)  # type: ignore[arg-type]
    client.item.get_item_infos(item_id="1")  # type: ignore[attr-defined]
    client.itm  # type: ignore[attr-defined]  # noqa: B018


def documents(customer: otapi.Scope, items: list[AddOrderItem]) -> None:
    customer.order.add_order(add_data={"delivery_mode_id": "7", "items": [{"id": "1", "quantity": 2}]})
    customer.order.add_order(add_data=OrderAddData(delivery_mode_id="7", items=items, comment=None))
    item: AddOrderItem = {"id": "1", "weight": Decimal("0.35")}
    item["weight"] = "0.35"
    customer.order.add_order(add_data={"items": [item]})

    customer.order.add_order(add_data={"delivery_mode": "7"})  # type: ignore[typeddict-unknown-key]
    customer.order.add_order(add_data={"items": [{"quantity": "2"}]})  # type: ignore[typeddict-item]
    customer.order.add_order(add_data={"items": {}})  # type: ignore[typeddict-item]
    customer.order.add_order(add_data="<OrderAddData/>")  # type: ignore[arg-type]
    item["weight"] = 0.35  # type: ignore[typeddict-item]


def amounts_and_dates(operator: otapi.Scope) -> None:
    operator.account.get_order_user_statement_for_operator(order_id="1", date_from=datetime.now(timezone.utc))
    operator.account.get_order_user_statement_for_operator(order_id="1", date_from="2025-01-02T03:04:05Z")
    operator.account.post_transaction(
        customer_id="1", amount=Decimal("1.50"), comment="", is_debit=True, transaction_date=""
    )

    operator.account.get_order_user_statement_for_operator(order_id="1", date_from=5)  # type: ignore[arg-type]
    operator.account.post_transaction(  # a binary fraction is no amount
        customer_id="1",
        amount=1.5,  # type: ignore[arg-type]
        comment="",
        is_debit=True,
        transaction_date="",
    )


def ids(customer: otapi.Scope, operator: otapi.Scope, order: OrderInfo) -> None:
    """Ids that were read are told apart, and go wherever plain texts and numbers go."""

    def of_order(id: OrderId) -> None: ...
    def of_user(id: UserId) -> None: ...

    added = customer.cart.add_item_to_basket(item_id="1", quantity=1)
    assert_type(added, ElementId | None)
    assert added is not None
    customer.cart.edit_basket_item_quantity(element_id=added, quantity=2)
    customer.cart.edit_basket_item_quantity(element_id=5, quantity=2)
    of_order(OrderId("ORD-1"))

    of_order("ORD-1")  # type: ignore[arg-type]
    of_user(added)  # type: ignore[arg-type]


def open_enums(item: ItemInfo) -> None:
    assert_type(item.provider_type, str | None)
    assert_type(enums.ItemProviderType.TAOBAO, Literal["Taobao"])
    if item.provider_type == enums.ItemProviderType.TAOBAO or item.provider_type == "NotKnownYet":
        pass

    enums.ItemProviderType.TAOBOA  # type: ignore[attr-defined]  # noqa: B018
    enums.ItemProviderType.TAOBAO = "x"  # type: ignore[misc]


async def asyncio_twins(client: AsyncClient, operator: otapi.AsyncScope) -> None:
    assert_type(client.item, AsyncItemCalls)
    assert_type(await operator.item.get_item_info(item_id="1"), ItemInfo)
    assert_type(client.search.search_items_frame_all(), AsyncIterator[ItemInfo])
    async for item in client.search.search_items_frame_all():
        assert_type(item, ItemInfo)

    client.item.get_item_info(item_id="1").title  # type: ignore[attr-defined]  # noqa: B018
    for _ in client.search.search_items_frame_all():  # type: ignore[attr-defined]
        pass
