"""The flows, by their typed methods."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

import face
import otapi
import pytest
from otapi import Client, Items, Questions, documents, flows
from otapi.flows import ExportResult, PlaceResult
from otapi_sandbox import Sandbox
from shop import Shop, accept, client

IDS = ["520813250866", "43215670013", "700000000005", "610077001234", "1"]


def test_every_flow_is_there() -> None:
    """As a method of both clients that tells what it is given, and with a typed result."""
    assert set(flows.RESULTS) == set(face.FLOWS)
    for name, flow in face.FLOWS.items():
        members = face.TYPES[flow["input"]]["members"]
        for of in (Client, otapi.AsyncClient):
            told = inspect.getdoc(getattr(of, name)) or ""
            assert all(f":param {member['snake']}:" in told for member in members), name
        assert ("Takes exactly one of" in told) == ("either" in face.TYPES[flow["input"]])
        given: Any = getattr(documents, flow["input"])
        hooks = {"save", "ask", "on_update"}
        assert {member["snake"] for member in members} == set(given.__annotations__) - hooks
        assert hooks < set(given.__annotations__)
        assert flows.RESULTS[name].__name__ == flow["result"]
        assert (name in flows.ITEMS) == ("items" in flow)


def test_the_main_job_is_done_once() -> None:
    shop = Shop()
    result = shop.export(ask=accept).result()
    assert result.complete
    [line] = result.lines
    assert line.verdict == "bought"
    truth = shop.sandbox.truth()
    [order] = truth["orders"]
    assert (order["id"], order["total"]) == (result.order_id, order["paid"])
    [bought] = [one for one in truth["marketplaceOrders"] if not one.get("byHand")]
    assert bought["id"] == line.marketplace_order
    for method in ("AddOrder", "PostTransaction", "SalesPaymentReserve", "RunOrderExportingToProvider"):
        assert truth["effects"][method] == 1


def test_flows_of_back_offices() -> None:
    shop = Shop()
    by_hand = [
        {"id": "520813250866", "quantity": 1, "configuration_id": "3186064872"},
        {"id": "43215670013", "quantity": 1},
    ]
    placed = shop.place(items=by_hand).result()
    operator, provider, order = shop.operator, shop.provider(), placed.order_id
    shop.client.pay(operator=operator, order_id=order).result()
    watched = shop.client.watch(operator=operator, order_ids=[order]).result()
    linked = shop.client.link(
        operator=operator, provider=provider, order_id=order, marketplace_orders=["2100000000000000001"]
    ).result()
    assert [line.verdict for line in linked.lines] == ["linked", "linked"]
    news = shop.client.watch(operator=operator, order_ids=[order], snapshot=watched.snapshot).result()
    assert {field.field: field.after for field in news.differences[0].fields}["account"] == "buyer"
    assert shop.client.unlink(operator=operator, provider=provider, order_id=order).result().complete
    update = shop.client.update_order(operator=operator, order_id=order, update={"weight": Decimal("1.5")}).result()
    assert [(one.member, one.verdict) for one in update.members] == [("weight", "changed")]
    lines = placed.lines[0].line_ids
    assert len(lines) == 1
    changed = shop.client.change_statuses(operator=operator, order_id=order, line_ids=lines, status=2).result()
    assert [line.line_id for line in changed.lines] == list(lines)
    fields = shop.client.settings(operator=operator, provider_type="Taobao").result().fields
    assert fields[0].fields
    assert shop.client.activities(operator=operator).result().activities
    hits = shop.client.track(operator=operator, marketplace_order="2100000000000000001").result().hits
    assert hits == ()


def test_items_come_one_by_one() -> None:
    with client() as one:
        run = one.bulk_items(ids=IDS, block_size=2)
        first = next(run.items())
        assert isinstance(first, otapi.View) and first.title == "Cotton shirt"
        rest = [item.id for item in run.items()]
        assert [first.id, *rest] == IDS, "nothing is lost by who stops and goes on"
        assert run.result().given == len(IDS)
        assert list(run.items()) == []

        told: list[otapi.Update] = []
        assert (
            one.bulk_search(parameters={"item_title": "shirt"}, frame_size=5, on_update=told.append).result().given == 5
        )
        assert [item.title for update in told if isinstance(update, Items) for item in update.items]

        plain = one.start("bulk_items", {"ids": IDS[:1]})
        [block] = [update for update in plain if isinstance(update, Items)]
        assert block.items[0]["title"] == "Cotton shirt", "plain values, where no type is known"


def test_items_in_asyncio() -> None:
    async def work() -> None:
        async with otapi.AsyncClient(key="sandbox", transport=Sandbox()) as one:
            run = one.bulk_items(ids=IDS, block_size=2)
            async for item in run.items():
                assert item.id == IDS[0]
                break
            rest = [item.id async for item in run.items()]
            assert rest == IDS[1:]
            assert (await run.result()).given == len(IDS)
            customer = one.customer("customer", "customer")
            assert (await one.prepare(customer=customer).result()).ready

    asyncio.run(work())


def test_a_run_that_is_taken_up() -> None:
    shop = Shop()
    states: list[str] = []
    placed = shop.place(save=states.append).result()
    other = client(shop.sandbox)
    sessions = {"customer": other.customer("customer", "customer")}
    again = other.resume(states[0], sessions, flow=other.place).result()
    assert isinstance(again, PlaceResult)
    assert again.order_id == placed.order_id
    plain = other.resume(states[0], sessions).result()
    assert PlaceResult(plain) == again
    for flow in (other.pay, print, 5):
        wrong: Any = flow
        with pytest.raises(otapi.InvalidArgumentError, match="the state is one of the flow `place`") as caught:
            other.resume(states[0], sessions, flow=wrong)
        assert caught.value.path == "flow"


def test_items_of_a_run_that_is_taken_up() -> None:
    states: list[str] = []
    with client() as one:
        one.bulk_items(ids=IDS, save=states.append).result()
        run = one.resume(states[-1], flow=one.bulk_items)
        assert next(run.items()).title == "Cotton shirt"


def test_a_result_has_what_is_always_there() -> None:
    result = ExportResult({"complete": True})
    assert result.complete and result.lines == () and result.activity is None
    with pytest.raises(AttributeError, match=r"ExportResult\.order_id is not there"):
        result.order_id  # noqa: B018
    assert not hasattr(result, "order_id")
    assert repr(ExportResult.order_id) == "<order_id: OrderId>"


def test_questions_are_values() -> None:
    seen: list[Questions] = []

    def keep(asked: Questions) -> list[dict[str, Any]]:
        seen.append(asked)
        return accept(asked)

    assert Shop().export(ask=keep).result().complete
    [asked] = seen
    assert asked.activity and asked.activity.type == "ProviderOrdersIntegrationExporting"
    assert asked["questions"][0]["id"] == asked.questions[0].id
    assert [choice.kind for choice in asked.questions[0].choices] == ["answer", "answer", "link"]
    assert "97" not in repr(asked), "what a question says is for those whom it is shown"


def test_misuse() -> None:
    shop, here = Shop(), Shop()
    one: Any = shop.client
    item = {"id": "1", "quantity": 1}
    order = {"customer": shop.customer, "delivery_mode_id": "7", "items": [item]}
    cases: list[tuple[Callable[[], Any], str]] = [
        (lambda: one.place(**{**order, "items": None}), "items"),
        (lambda: one.place(**{**order, "items": [{**item, "quantity": float("nan")}]}), "items[0].quantity"),
        (lambda: one.place(**{**order, "items": [{**item, "quantity": 1.5}]}), "items[0].quantity"),
        (lambda: one.place(**{**order, "items": [{"id": "1"}]}), "items[0].quantity"),
        (lambda: one.place(**order, reference="\ud800"), "reference"),
        (lambda: one.place(**order, coment="x"), "coment"),
        (lambda: one.place(**{**order, "customer": None}), "customer"),
        (lambda: one.place(**{**order, "customer": here.customer}), "customer"),
        (lambda: one.place(**{**order, "customer": shop.operator}), "customer"),
        (lambda: one.place(**order, save="no function"), "save"),
        (lambda: one.pay(operator=shop.operator, order_id="O", amount=float("inf")), "amount"),
        (lambda: one.pay(operator=shop.operator, order_id="O", amount=Decimal("NaN")), "amount"),
        (lambda: one.pay(operator=shop.operator, order_id=5), "order_id"),
        (lambda: one.track(operator=shop.operator), "waybill"),
        (lambda: one.watch(operator=shop.operator, order_ids=["O"], snapshot=datetime(2025, 1, 2)), "snapshot"),
        (lambda: one.bulk_items(ids="520813250866"), "ids"),
    ]
    for work, path in cases:
        with pytest.raises(otapi.InvalidArgumentError) as caught:
            work()
        assert caught.value.path == path, caught.value
    with pytest.raises(TypeError, match="positional"):
        one.prepare(shop.customer)
    shop.client.close()
    with pytest.raises(otapi.InvalidArgumentError, match="the client is closed"):
        one.place(**order)
