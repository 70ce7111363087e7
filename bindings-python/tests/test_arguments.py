"""What is taken, what is refused, and how it is named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any

import otapi
import pytest
from otapi import Client, Request, Response
from otapi_sandbox import Sandbox
from shop import ITEM, OK, Shop, client


def test_a_scope_of_another_client() -> None:
    shop, other = Shop(), Shop()
    run = shop.place()
    provider = other.client.provider("Taobao", session="s")
    here: Any = shop.client
    given: dict[str, Callable[[], Any]] = {
        "item_id": lambda: here.call("GetItemInfo", {"item_id": other.operator}),
        "parameters.a[0]": lambda: here.call_raw("AnyName", {"parameters": {"a": [other.client]}}),
        "options.provider": lambda: shop.customer.call("GetItemInfo", ITEM, provider=provider),
        "customer": lambda: here.prepare(customer=other.customer),
        "operator": lambda: here.customer("customer", operator=other.operator),
        "sessions.customer": lambda: here.resume("{}", {"customer": other.customer}),
        "answer.question": lambda: run.answer({"question": other.operator}),
    }
    for path, work in given.items():
        with pytest.raises(otapi.InvalidArgumentError, match="the scope is of another client") as caught:
            work()
        assert caught.value.path == path
    with pytest.raises(otapi.InvalidArgumentError, match="the scope is of another client"):
        Client(key="k", headers={"a": shop.operator})  # type: ignore[dict-item]
    assert other.client.prepare(customer=other.customer.id).result(), "its own, by its number"

    other.client.close()
    with pytest.raises(otapi.InvalidArgumentError, match="the client is closed"):
        here.prepare(customer=other.customer)
    assert run.result().complete


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ({"item_id": float("nan")}, "item_id"),
        ({"parameters": {"a": [1, float("inf")]}}, "parameters.a[1]"),
        ({"parameters": {"a": "\ud800"}}, "parameters.a"),
        ({"parameters": {"a": object()}}, "parameters.a"),
        ({"parameters": {"a": {1}}}, "parameters.a"),
        ({"parameters": {"a": b"bytes"}}, "parameters.a"),
        ({"parameters": {"a": datetime(2025, 1, 2)}}, "parameters.a"),
        ({"parameters": {"a": Decimal("NaN")}}, "parameters.a"),
        ({"parameters": {1: 2}}, "parameters"),
        ({"item_id": 10**5000}, "item_id"),
        ([], "arguments"),
        ("text", "arguments"),
    ],
)
def test_arguments_that_cannot_be_sent(arguments: Any, path: str) -> None:
    def never(request: Request) -> Response:
        raise AssertionError("sent")

    with pytest.raises(otapi.InvalidArgumentError) as caught:
        client(never).call("SearchItemsFrame", arguments)
    assert caught.value.path == path


def test_what_refers_to_itself() -> None:
    endless: dict[str, Any] = {}
    endless["a"] = [endless]
    with pytest.raises(otapi.InvalidArgumentError, match="contains itself"):
        client().call("SearchItemsFrame", endless)


def test_values_are_sent_exactly() -> None:
    sent: list[bytes] = []

    def keep(request: Request) -> Response:
        sent.append(request.body)
        return OK

    moment = datetime(2025, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    values = {
        "whole": str(2**70),
        "text": "é" * 100_000,
        "day": date(2025, 1, 2),
        "moment": moment,
        "amount": Decimal("1E+3"),
    }
    client(keep).call_raw("AnyName", values)
    body = sent[0].decode()
    assert "amount=1000&" in body
    assert "day=2025-01-02&" in body
    assert "moment=2025-01-02T03%3A04%3A05%2B00%3A00&" in body
    assert str(2**70) in body
    assert body.count("%C3%A9") == 100_000


def test_wrong_types() -> None:
    here: Any = client()
    for work, path in (
        (lambda: here.call(5), "method"),
        (lambda: here.call("GetItemInfo", ITEM, language=5), "options.language"),
        (lambda: here.call("GetItemInfo", ITEM, langage="en"), "options.langage"),
        (lambda: here.start(5), "kind"),
        (lambda: here.start("prepare", [1]), "input"),
        (lambda: here.prepare(customer="x"), "customer"),
        (lambda: here.prepare(custmer=1), "custmer"),
        (lambda: here.prepare(customer=here), "customer"),
        (lambda: here.prepare(customer=1, save=5), "save"),
        (lambda: here.resume(5), "state"),
        (lambda: Client(key="k", format="csv"), "format"),
        (lambda: Client(key="k", transport=5), "transport"),  # type: ignore[arg-type]
        (lambda: Client(key="k", log=5), "log"),  # type: ignore[arg-type]
        (lambda: Sandbox(scenario="none"), "sandbox.scenario"),
    ):
        with pytest.raises(otapi.InvalidArgumentError) as caught:
            work()
        assert caught.value.path == path
        assert isinstance(caught.value, ValueError)
