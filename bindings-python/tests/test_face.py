"""The typed face: values, calls, pages, and what is told to those who err."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
import pydoc
import subprocess
import sys
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import face
import otapi
import pytest
from otapi import Page, Request, Response, enums
from otapi._calls import OPTIONS
from otapi._view import Member, One, View
from otapi.areas.common import ConfirmationInfo, FieldInfo, ItemInfo, ItemPicture, Price
from otapi.areas.item import AsyncItemCalls, ItemCalls
from otapi_sandbox import Sandbox
from shop import Shop, answering, client

PLAIN = {
    "id": "1",
    "title": "Shirt",
    "volume": 3,
    "is_filtered": False,
    "approx_weight": "0.350",
    "updated_time": "2025-01-02T03:04:05.1234567Z",
    "price": {"original_price": "62.5"},
    "pictures": [{"url": "https://img.example/1.jpg", "is_main": True}],
    "features": ["a", "b"],
    "tomorrow": {"new": [1]},
}


def test_a_value() -> None:
    item = ItemInfo(PLAIN)
    assert (item.id, item.title, item.volume, item.is_filtered) == ("1", "Shirt", 3, False)
    assert item.approx_weight == Decimal("0.350")
    assert item.updated_time == datetime(2025, 1, 2, 3, 4, 5, 123456, timezone.utc)
    assert item["updated_time"] == "2025-01-02T03:04:05.1234567Z"
    assert item.price == Price({"original_price": "62.5"})
    assert item.pictures[0].is_main
    assert item.features == ("a", "b")
    assert (item.vendor_id, item.promotion_price, item.videos) == (None, None, ())
    assert item["tomorrow"] == {"new": [1]}
    assert "tomorrow" in item and "yesterday" not in item
    assert list(item) == list(PLAIN)
    assert item.to_dict() == PLAIN
    with pytest.raises(KeyError):
        item["yesterday"]


def test_a_value_never_changes() -> None:
    given: dict[str, Any] = copy.deepcopy(PLAIN)
    item = ItemInfo(given)
    given["features"].append("c")
    item["tomorrow"]["new"].append(2)
    item.to_dict()["price"]["original_price"] = "0"
    assert item.to_dict() == PLAIN
    for name in ("title", "anything"):
        with pytest.raises(AttributeError, match=f"ItemInfo.{name} cannot be changed"):
            setattr(item, name, "x")
    with pytest.raises(AttributeError, match="cannot be changed"):
        del item.title
    assert item.title == "Shirt"


def test_a_value_is_read_once() -> None:
    """Else a loop over `item.pictures[place]` would make all of them at each turn."""
    item = ItemInfo(PLAIN)
    assert item.pictures is item.pictures
    assert item.price is item.price
    page = Page([item])
    assert page.items is page.items


def test_values_are_compared_by_what_is_in_them() -> None:
    item, other = ItemInfo(PLAIN), ItemInfo(PLAIN)
    assert item == other and hash(item) == hash(other)
    assert item != ItemInfo({**PLAIN, "tomorrow": None})
    assert item != PLAIN
    assert ItemPicture({}) != Price({})
    assert bool(item) and not ItemInfo({})
    for again in (copy.copy(item), copy.deepcopy(item), pickle.loads(pickle.dumps(item))):
        assert again == item
    page = Page([item], total_count=7)
    assert pickle.loads(pickle.dumps(page)) == page
    assert (page.items, page.total_count) == ((item,), 7)


def test_what_is_of_another_kind_is_absent() -> None:
    wrong: dict[str, Any] = {
        "title": 1,
        "volume": "3",
        "vendor_score": True,
        "is_filtered": 0,
        "approx_weight": "heavy",
        "updated_time": "yesterday",
        "price": [],
        "pictures": {"url": "x"},
        "features": [1, "a", None],
    }
    item = ItemInfo(wrong)
    read = [getattr(item, name) for name in wrong]
    assert read == [None, None, None, None, None, None, None, (), ("a",)]
    assert item.to_dict() == wrong


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"price": {"a": [1, Decimal(1)]}}, "price.a[1]"),
        ({"updated_time": datetime(2025, 1, 2)}, "updated_time"),
        ({"title": b"x"}, "title"),
        ([], ""),
    ],
)
def test_what_is_no_plain_value(wrong: Any, path: str) -> None:
    with pytest.raises(otapi.InvalidArgumentError, match="plain value") as caught:
        ItemInfo(wrong)
    assert caught.value.path == path


def test_a_value_as_it_is_shown() -> None:
    """Its members by their names only: a value may be a password, or a person's data."""
    assert repr(ItemInfo({"id": "1", "price": {}, "features": []})) == "ItemInfo(id, price, features)"
    assert repr(Page([ItemInfo({"id": "1"})], total_count=1)) == "Page(items, total_count)"
    confirmed = ConfirmationInfo({"session_id": "S3CRET", "password": "S3CRET"})
    assert confirmed.session_id == "S3CRET"
    assert str(confirmed) == "ConfirmationInfo(session_id, password)"
    assert "S3CRET" not in repr([confirmed, confirmed.session_id])


def test_values_are_loaded_when_they_are_needed() -> None:
    program = """
import sys
import otapi
loaded = lambda: {name.partition(".")[2] for name in sys.modules if name.startswith("otapi.")}
later = {"_calls", "_view", "areas", "documents", "enums", "ids", "types", "_aio", "flows", "shop", "_questions"}
assert not loaded() & later, loaded()
from otapi_sandbox import Sandbox
client = otapi.Client(key="sandbox", transport=Sandbox())
client.item
areas = {name for name in loaded() if name.startswith("areas.")}
assert areas == {"areas.item"}, areas
client.item.get_item_info(item_id="520813250866")
areas = {name for name in loaded() if name.startswith("areas.")}
assert areas == {"areas.item", "areas.common"}, areas
assert not loaded() & {"documents", "enums", "types", "_aio", "flows", "shop", "_questions"}, loaded()
run = client.prepare(customer=client.customer("customer", "customer"))
assert run.result().profiles
assert "flows" in loaded()
assert not loaded() & {"documents", "enums", "types", "_aio", "shop", "_questions"}, loaded()
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_every_value_is_there() -> None:
    """Whatever a member names exists, and each class has the members of the model."""
    found = {}
    for of in face.classes():
        found[of.__name__] = of
        for name in face.members_of(of):
            check(getattr(of, name))
    for name, ty in face.TYPES.items():
        if "inAnswers" in ty:
            assert set(face.members_of(found[name])) == {member["snake"] for member in ty["members"]}


def check(member: Any) -> None:
    inside = member.read if isinstance(member, Member) else member
    if isinstance(inside, One):
        assert issubclass(type(inside({})), View)
    for cell in getattr(inside, "__closure__", None) or ():
        check(cell.cell_contents)


def test_every_call_is_there() -> None:
    """On every caller, blocking or not, with the arguments of the model."""
    with client() as blocking:
        callers = [blocking, blocking.operator(session="s"), otapi.AsyncClient(key="k", transport=answering())]
        for caller in callers:
            for method in face.MODEL["methods"]:
                area = getattr(caller, face.area(method["name"]))
                call = getattr(area, method["snake"])
                assert inspect.getdoc(call)
                assert inspect.iscoroutinefunction(call) == isinstance(caller, otapi.AsyncClient)
                given = inspect.signature(call).parameters
                wanted = [one for one in method["arguments"] if one.get("role") not in ("session", "providerSession")]
                assert set(given) == {"options", *(one["snake"] for one in wanted)}
                for one in wanted:
                    assert given[one["snake"]].kind is inspect.Parameter.KEYWORD_ONLY
                    assert (given[one["snake"]].default is inspect.Parameter.empty) == one.get("required", False)
                assert hasattr(area, f"{method['snake']}_all") == ("pages" in method)


def test_options_are_those_of_every_call() -> None:
    from otapi.types import CallOptions

    assert set(CallOptions.__annotations__) == OPTIONS


def test_help() -> None:
    text = pydoc.plain(pydoc.render_doc(ItemCalls))
    assert "get_item_info(self, *, item_id: 'str', **options: 'Unpack[CallOptions]') -> 'ItemInfo'" in text
    assert "Get basic information about an item." in text
    assert inspect.getdoc(AsyncItemCalls.get_item_info) == inspect.getdoc(ItemCalls.get_item_info)
    text = pydoc.plain(pydoc.render_doc(ItemInfo))
    assert "Data descriptors defined here" in text and " title\n" in text
    shown = [repr(member) for member in (ItemInfo.title, ItemInfo.price, ItemInfo.pictures, ItemInfo.features)]
    assert shown == ["<title: text>", "<price: Price>", "<pictures: many ItemPicture>", "<features: many text>"]


def test_calls_of_a_scope() -> None:
    shop = Shop()
    order = shop.place().result().order_id
    found = shop.operator.order_admin.search_orders(search_parameters={}, frame_position=0, frame_size=5)
    assert [one.id for one in found.items] == [order]
    assert found.total_count == 1
    assert repr(shop.operator.order_admin).startswith("OrderAdminCalls(Scope(operator")


def test_a_value_that_was_read_is_sent() -> None:
    """As it was read, wherever it stands."""
    sent: list[Request] = []

    def transport(request: Request) -> Response:
        sent.append(request)
        return Response(200, [], b'{"ErrorCode": "Ok"}')

    with client(transport) as one:
        field = FieldInfo({"name": "Comment", "value": "a & b"})
        cart = one.customer(session="s").cart
        cart.edit_basket_item_fields(element_id=1, field_parameters={"field_info": [field]})
        cart.edit_basket_item_fields(
            element_id=1, field_parameters={"field_info": [{"name": "Comment", "value": "a & b"}]}
        )
    assert sent[0].body == sent[1].body
    assert b"Comment" in sent[0].body


def test_pages_are_read_when_they_are_wanted() -> None:
    sandbox, sent = Sandbox(), []

    def transport(request: Request) -> Response:
        sent.append(request.body.decode())
        return sandbox(request)

    with client(transport) as one:
        items = one.search.search_items_frame_all(parameters={"item_title": "shirt"}, frame_size=4, language="en")
        assert not sent
        first = [next(items).id for _ in range(4)]
        assert len(sent) == 1
        rest = [item.id for item in items]
        whole = one.search.search_items_frame(parameters={"item_title": "shirt"}, frame_size=200)
        assert first + rest == [item.id for item in whole.items]
        assert len(sent) == 1 + -(-len(rest) // 4) + 1
        assert all("language=en" in body and "frameSize=4" in body for body in sent[:-1])
        with pytest.raises(otapi.InvalidArgumentError, match="did you mean `frameSize`"):
            next(one.search.search_items_frame_all(frame_siz=4))  # type: ignore[call-arg]


def test_asyncio() -> None:
    async def work() -> None:
        sandbox = Sandbox()

        async def transport(request: Request) -> Response:
            return sandbox(request)

        async with otapi.AsyncClient(key="sandbox", transport=transport) as one:
            item = await one.item.get_item_info(item_id="520813250866")
            assert item.title == "Cotton shirt"
            found = [item.id async for item in one.search.search_items_frame_all(parameters={}, frame_size=3)]
            assert len(found) == len(set(found)) > 3
            operator = one.operator("operator", "operator")
            assert (await operator.order_admin.search_orders(search_parameters={})).items == ()

    asyncio.run(work())


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({}, TypeError, "missing 1 required keyword-only argument: 'item_id'"),
        ({"item_id": None}, ValueError, "at itemId: expected text, got nothing"),
        ({"item_id": 5}, ValueError, "at itemId: expected text"),
        ({"item_id": "1", "itemid": "1"}, ValueError, "at itemid: there is no such argument; did you mean `itemId`?"),
        (
            {"item_id": "1", "languge": "en"},
            ValueError,
            "at languge: there is no such argument; did you mean `language`?",
        ),
        ({"item_id": "\ud800"}, ValueError, "at item_id: half of a surrogate pair is no text"),
        ({"item_id": "1", "timeout_ms": -1}, ValueError, "at options.timeout_ms"),
    ],
)
def test_misuse(given: dict[str, Any], error: type[Exception], message: str) -> None:
    with client() as one, pytest.raises(error) as caught:
        one.item.get_item_info(**given)
    assert message in str(caught.value)


def test_misuse_of_amounts_and_dates() -> None:
    with client() as one:
        operator = one.operator(session="s")
        for amount, message in (
            (Decimal("NaN"), "at amount: there is no such amount"),
            (float("nan"), "at amount: there is no such number in JSON"),
            (0.1 + 0.2, "at amount"),
            (True, "at amount"),
        ):
            with pytest.raises(otapi.InvalidArgumentError, match=message):
                given: Any = {"customer_id": "1", "amount": amount, "comment": "", "is_debit": True}
                operator.account.post_transaction(**given, transaction_date="")
        with pytest.raises(otapi.InvalidArgumentError, match="at date_from: the time has no zone"):
            operator.account.get_order_user_statement_for_operator(order_id="1", date_from=datetime(2025, 1, 2))
    with pytest.raises(otapi.InvalidArgumentError, match="the client is closed"):
        one.item.get_item_info(item_id="1")
    with pytest.raises(AttributeError, match="has no attribute"):
        one.item.get_item_inf  # type: ignore[attr-defined]  # noqa: B018


def test_enums_are_texts() -> None:
    assert enums.ItemProviderType.TAOBAO == "Taobao"
    assert enums.SearchOrderBy.PRICE_ASC == "Price:Asc"
    for one in face.MODEL["enums"]:
        constants = {name: value for name, value in vars(getattr(enums, one["name"])).items() if name.isupper()}
        assert list(constants.values()) == one["values"]
