"""What a type checker says of the typed face: nothing here runs. An ignored line is one that it must refuse."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any, Literal

import otapi
from otapi import (
    AsyncClient,
    AsyncFlowRun,
    AsyncItemsRun,
    Client,
    FlowRun,
    Items,
    ItemsRun,
    Page,
    Questions,
    enums,
    shop,
)
from otapi.areas.background_activity import BackgroundActivityInfo
from otapi.areas.common import ItemFullInfo, ItemInfo, ItemPicture, OrderInfo, Price
from otapi.areas.item import AsyncItemCalls, ItemCalls
from otapi.areas.search import ItemSearchResult
from otapi.documents import AddOrderItem, OrderAddData, PlaceInput, PlaceItem
from otapi.flows import (
    BulkResult,
    LineDifference,
    PlacedLine,
    PlaceResult,
    PrepareResult,
    SettingField,
    SynchroniseResult,
)
from otapi.ids import ElementId, OrderId, OrderLineId, SessionId, UserId, UserProfileId
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


def flows(client: Client, operator: otapi.Scope, customer: otapi.Scope, provider: otapi.Scope) -> None:
    assert_type(client.prepare(customer=customer), FlowRun[PrepareResult])
    items: list[PlaceItem] = [{"id": "1", "quantity": 2}]
    run = client.place(customer=customer, delivery_mode_id="7", items=items, save=print, ask=None)
    assert_type(run, FlowRun[PlaceResult])
    placed = run.result()
    assert_type(placed.order_id, OrderId)
    assert_type(placed.complete, bool)
    assert_type(placed.total, Decimal | None)
    assert_type(placed.lines, tuple[PlacedLine, ...])
    assert_type(placed.lines[0].line_ids, tuple[OrderLineId, ...])
    assert_type(placed["order_id"], Any)
    profile = client.prepare(customer=customer).result().profiles[0].id
    assert_type(profile, UserProfileId)
    input: PlaceInput = {"customer": customer, "delivery_mode_id": "7", "items": items, "user_profile_id": profile}
    client.place(**input)
    client.pay(operator=operator, order_id=placed.order_id, amount=Decimal("1.5"))
    news = client.synchronise(operator=operator, provider=provider, order_ids=[placed.order_id]).result()
    assert_type(news, SynchroniseResult)
    assert_type(news.differences, tuple[LineDifference, ...])
    fields = client.settings(operator=operator, provider_type="Taobao").result().fields
    assert_type(fields, tuple[SettingField, ...])
    assert_type(client.resume("{}"), FlowRun[Any])
    assert_type(client.resume("{}", {"customer": customer}, flow=client.place, save=print), FlowRun[PlaceResult])
    assert_type(client.start("prepare", {"customer": customer}), FlowRun[Any])

    client.place(customer=customer, delivery_mode_id="7")  # type: ignore[call-arg]
    client.place(customer=customer, delivery_mode_id="7", items=[{"id": "1"}])  # type: ignore[typeddict-item]
    client.place(customer="c", delivery_mode_id="7", items=items)  # type: ignore[arg-type]
    client.place(customer=customer, delivery_mode_id="7", items=items, coment="")  # type: ignore[call-arg]
    client.pay(operator=operator, order_id=placed.order_id, amount=1.5)  # type: ignore[arg-type]
    client.pay(operator=operator, order_id=None)  # type: ignore[arg-type]
    client.prepare(customer)  # type: ignore[call-arg, arg-type]
    placed.order_id = "x"  # type: ignore[assignment]
    placed.orderId  # type: ignore[attr-defined]  # noqa: B018
    run.items()  # type: ignore[attr-defined]


class Weighed(PlaceItem):
    """An item with a member that a newer service may know."""

    weight: Decimal


def open_inputs(client: Client, customer: otapi.Scope) -> None:
    item: Weighed = {"id": "1", "quantity": 2, "weight": Decimal("0.35")}
    client.place(customer=customer, delivery_mode_id="7", items=[item])


def many_items(client: Client) -> None:
    run = client.bulk_items(ids=["1"])
    assert_type(run, ItemsRun[ItemFullInfo, BulkResult])
    for item in run.items():
        assert_type(item, ItemFullInfo)
    assert_type(run.result().missing, tuple[str, ...])
    for update in client.bulk_search(parameters={}, frame_size=5):
        if isinstance(update, Items):
            assert_type(update.first, int)
    assert_type(client.resume("{}", flow=client.bulk_items), ItemsRun[ItemFullInfo, BulkResult])


def questions(asked: Questions, update: otapi.Ask) -> None:
    assert_type(update.questions, Questions)
    assert_type(asked.questions[0].id, str)
    assert_type(asked.questions[0].choices[0].choice, int)


def rules(item: ItemFullInfo) -> None:
    choice = shop.choose_configuration(item, selected=item.configured_items[0].configurators, quantity=2)
    assert_type(choice, shop.ConfigurationChoice)
    assert_type(choice.quantity, int)
    assert_type(shop.pictures({"id": "1"}), tuple[shop.ItemPictureView, ...])

    shop.shown_price([item])  # type: ignore[arg-type]
    shop.shown_price(item, quantiy=1)  # type: ignore[call-arg]
    shop.choose_configuration(item, selected=[{"pid": "1"}])  # type: ignore[list-item]


async def asyncio_flows(client: AsyncClient, customer: otapi.AsyncScope) -> None:
    run = client.place(customer=customer, delivery_mode_id="7", items=[{"id": "1", "quantity": 2}])
    assert_type(run, AsyncFlowRun[PlaceResult])
    assert_type((await run.result()).order_id, OrderId)
    bulk = client.bulk_items(ids=["1"])
    assert_type(bulk, AsyncItemsRun[ItemFullInfo, BulkResult])
    async for item in bulk.items():
        assert_type(item, ItemFullInfo)
    assert_type(client.resume("{}", flow=client.place), AsyncFlowRun[PlaceResult])

    run.result().order_id  # type: ignore[attr-defined]  # noqa: B018
    shop.shown_price(client.item.get_item_full_info(item_id="1"))  # type: ignore[arg-type]


async def asyncio_twins(client: AsyncClient, operator: otapi.AsyncScope) -> None:
    assert_type(client.item, AsyncItemCalls)
    assert_type(await operator.item.get_item_info(item_id="1"), ItemInfo)
    assert_type(client.search.search_items_frame_all(), AsyncIterator[ItemInfo])
    async for item in client.search.search_items_frame_all():
        assert_type(item, ItemInfo)

    client.item.get_item_info(item_id="1").title  # type: ignore[attr-defined]  # noqa: B018
    for _ in client.search.search_items_frame_all():  # type: ignore[attr-defined]
        pass
