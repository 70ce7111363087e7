"""The functions over the rules."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from otapi import InvalidArgumentError, shop

PRICE = {"converted_price_list": {"displayed_moneys": [{"price": Decimal("5.0"), "sign": "$", "code": "USD"}]}}
CONFIGURATION = {"id": "c", "quantity": 3, "price": PRICE, "configurators": [{"pid": "a", "vid": "1"}]}
ITEM = {"id": "1", "main_picture_url": "//img.alicdn.com/a.jpg", "configured_items": [CONFIGURATION]}
ORDER = {"sales_order_info": {"id": "O", "status_id": 1}, "sales_lines_list": [{"id": "1", "qty": 2}]}


def test_every_rule_has_its_function() -> None:
    choice = shop.choose_configuration(ITEM, [{"pid": "a", "vid": "1"}], quantity=4)
    assert choice["configuration_id"] == "c"
    assert choice["problems"] == [{"problem": "not_enough", "available_quantity": 3}]
    price = shop.shown_price(ITEM)["price"]
    assert price is not None
    assert (price["min"], price["text"]) == ("5", "5.00$")
    assert shop.pictures(ITEM) == [{"url": "https://img.alicdn.com/a.jpg", "is_main": True, "sizes": []}]
    assert shop.picture("//a.example/a.jpg")["url"] == "https://a.example/a.jpg"
    packages = shop.order_packages(ORDER, [{"id": "P", "items": [{"order_line_id": "1", "quantity": 1}]}])
    assert (packages["lines"][0]["unpacked"], packages["complete"]) == (1, False)
    assert shop.order_statuses(ORDER, order_statuses=[{"id": 1, "name": "New"}])["status"] == "New"
    assert "img" in shop.description_policy()["tags"]


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
        (lambda: shop.shown_price({}), "item.id"),
        (lambda: shop.shown_price(ITEM, quantity=-1), "quantity"),
        (lambda: shop.choose_configuration(ITEM, [{"pid": "a"}]), "selected[0].vid"),
        (lambda: shop.picture(""), "url"),
    ],
)
def test_what_is_wrong_is_named(given: Any, path: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        given()
    assert caught.value.path == path
