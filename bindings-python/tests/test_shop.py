"""The functions over the rules."""

from __future__ import annotations

import inspect
from datetime import datetime
from decimal import Decimal
from typing import Any

import face
import pytest
from otapi import InvalidArgumentError, enums, shop
from shop import Shop

# For what checkers refuse.
RULES: Any = shop

PRICE = {"converted_price_list": {"displayed_moneys": [{"price": Decimal("5.0"), "sign": "$", "code": "USD"}]}}
CONFIGURATION = {"id": "c", "quantity": 3, "price": PRICE, "configurators": [{"pid": "a", "vid": "1"}]}
ITEM = {"id": "1", "main_picture_url": "//img.alicdn.com/a.jpg", "configured_items": [CONFIGURATION]}
ORDER = {"sales_order_info": {"id": "O", "status_id": 1}, "sales_lines_list": [{"id": "1", "qty": 2}]}


def test_every_rule_has_its_function() -> None:
    for name in face.RULES:
        assert inspect.getdoc(getattr(shop, name))
    choice = shop.choose_configuration(ITEM, selected=[{"pid": "a", "vid": "1"}], quantity=4)
    assert choice.configuration_id == "c"
    [problem] = choice.problems
    assert (problem.problem, problem["available_quantity"]) == (enums.ChoiceProblemCode.NOT_ENOUGH, 3)
    price = shop.shown_price(ITEM).price
    assert price is not None
    assert (price.min, price.text) == (Decimal(5), "5.00$")
    [picture] = shop.pictures(ITEM)
    assert (picture.url, picture.is_main, picture.sizes) == ("https://img.alicdn.com/a.jpg", True, ())
    assert shop.picture("//a.example/a.jpg").url == "https://a.example/a.jpg"
    packages = shop.order_packages(ORDER, [{"id": "P", "items": [{"order_line_id": "1", "quantity": 1}]}])
    assert (packages.lines[0].unpacked, packages.complete) == (1, False)
    assert packages["lines"][0]["unpacked"] == 1
    assert shop.order_statuses(ORDER, order_statuses=[{"id": 1, "name": "New"}]).status == "New"
    assert "img" in shop.description_policy().tags


def test_values_are_taken_as_calls_give_them() -> None:
    here = Shop()
    item = here.client.item.get_item_full_info(item_id="520813250866")
    plain = item.to_dict()
    white = item.configured_items[0]
    choice = shop.choose_configuration(item, selected=white.configurators, quantity=2)
    assert (choice.configuration_id, choice.problems) == (white.id, ())
    assert choice == shop.choose_configuration(
        plain, selected=plain["configured_items"][0]["configurators"], quantity=2
    )
    assert shop.shown_price(item) == shop.shown_price(plain)
    assert shop.pictures(item) == shop.pictures(plain) != ()
    found = here.client.search.search_items_frame(parameters={"item_title": "shirt"}, frame_size=1).items[0]
    assert shop.shown_price(found).price

    placed = here.place().result()
    order = here.operator.order_admin.get_sales_order_details_for_operator(sales_id=placed.order_id)
    packages = here.operator.packages.get_sales_package_list(sales_id=placed.order_id)
    assert [line.line_id for line in shop.order_packages(order, packages).lines] == list(placed.lines[0].line_ids)
    names = here.operator.order_admin.get_order_status_list()
    assert shop.order_statuses(order, order_statuses=names).order_id == placed.order_id


def test_nothing_acts_in_a_safe_description() -> None:
    for html, safe in [
        (
            '<p onclick="x()">Cotton<script>y()</script><img src="//img.alicdn.com/a.jpg"></p>',
            '<p>Cotton<img src="https://img.alicdn.com/a.jpg"></p>',
        ),
        (
            '<a href="javascript:x()" title="t">a</a><a href="/b">b</a>',
            '<a title="t" rel="noopener noreferrer nofollow">a</a><a href="/b" rel="noopener noreferrer nofollow">b</a>',
        ),
        ('<iframe src="https://a.example/"></iframe><style>p {}</style><p style="x" lang="en">b', "<p>b</p>"),
        ('<img src="data:image/png;base64,AA"><img src="">', "<img><img>"),
    ]:
        assert shop.safe_description(html) == safe


@pytest.mark.parametrize(
    ("given", "path"),
    [
        (lambda: RULES.shown_price({}), "item.id"),
        (lambda: RULES.shown_price(None), "item.id"),
        (lambda: RULES.shown_price("520813250866"), "item"),
        (lambda: RULES.shown_price(ITEM, quantity=-1), "quantity"),
        (lambda: RULES.shown_price(ITEM, quantity=float("nan")), "quantity"),
        (lambda: RULES.shown_price(ITEM, currency="\ud800"), "currency"),
        (lambda: RULES.choose_configuration(ITEM, selected=[{"pid": "a"}]), "selected[0].vid"),
        (lambda: RULES.choose_configuration(ITEM, selected={"pid": "a", "vid": "1"}), "selected"),
        (lambda: RULES.order_packages(ORDER, {}), "packages"),
        (lambda: RULES.order_packages(ORDER, [datetime(2025, 1, 2)]), "packages[0]"),
        (lambda: RULES.order_statuses(Shop().customer), "order"),
        (lambda: RULES.picture(""), "url"),
        (lambda: RULES.picture(None), "url"),
    ],
)
def test_what_is_wrong_is_named(given: Any, path: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        given()
    assert caught.value.path == path


def test_what_a_rule_has_no_name_for() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'quantiy'"):
        RULES.shown_price(ITEM, quantiy=1)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'item'"):
        RULES.shown_price()
