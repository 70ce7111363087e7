"""Has one line of an order bought, links two that somebody bought by hand, and takes their parcel in: `autopurchase.py URL`."""

import sys
from http.client import HTTPConnection
from urllib.parse import urlsplit

from otapi import Client, Questions
from otapi.areas.common import NamedParameter
from otapi.documents import PlaceItem

ACCEPT = NamedParameter({"name": "answer", "value": "accept"})


def accept(asked: Questions) -> list[dict[str, object]]:
    """A risen price is accepted. Choices are told apart by their parameters, never by their texts."""
    choices = [(question.id, choice) for question in asked.questions for choice in question.choices]
    return [{"question": id, "choice": choice.choice} for id, choice in choices if ACCEPT in choice.parameters]


def log_in(url: str) -> str:
    """What a person's browser does at the marketplace: approves, and is sent back to this address."""
    page = urlsplit(url)
    browser = HTTPConnection(page.netloc)
    browser.request("GET", f"{page.path}?{page.query}&choice=approve")
    return browser.getresponse().headers["Location"]


with Client(key="sandbox", url=sys.argv[1], language="en") as client:
    shop, buyer = client.operator("operator", "operator"), client.customer("customer", "customer")

    item, *_ = client.search.search_items_frame(parameters={"item_title": "backpack"}, frame_size=10).items
    assert item.id
    backpack = client.item.get_item_full_info(item_id=item.id).configured_items[0].id
    print(f"found: {item.title}")

    ready = client.prepare(customer=buyer).result()
    profile, mode = ready.profiles[0].id, ready.delivery_modes[0].id
    items: list[PlaceItem] = [
        {"id": item.id, "configuration_id": backpack, "quantity": 1},
        {"id": "520813250866", "configuration_id": "3186064872", "quantity": 1},
        {"id": "43215670013", "quantity": 1},
    ]
    placed = client.place(customer=buyer, user_profile_id=profile, delivery_mode_id=mode, items=items).result()
    order, lines = placed.order_id, [line.line_ids[0] for line in placed.lines]
    print(f"placed: {len(lines)} lines, {placed.total} {placed.currency}")
    paid = client.pay(operator=shop, order_id=order).result()
    print(f"paid: {paid.paid} {paid.currency}, {paid.open} open")

    begun = client.provider_session(operator=shop, provider_type="Taobao", return_url="https://shop.example/").result()
    client.complete_provider_session(state=begun.state, return_url=log_in(begun.url)).result()
    market = client.provider("Taobao", account="buyer", operator=shop)
    run = client.export(operator=shop, provider=market, order_id=order, line_ids=lines[:1], ask=accept)
    print(f"exported: line 1 is {run.result().lines[0].verdict}")
    by_hand = ["2100000000000000001"]
    linked = client.link(operator=shop, provider=market, order_id=order, marketplace_orders=by_hand).result()
    print(f"linked: {', '.join(line.verdict for line in linked.lines)}")
    changed = client.synchronise(operator=shop, provider=market, order_ids=[order]).result().differences
    print(f"synchronised: {', '.join(f'line {lines.index(one.line_id) + 1} is {one.change}' for one in changed)}")
    hits = client.track(operator=shop, waybill="]C0YT2100000000001").result().hits
    print(f"scanned: lines {' and '.join(str(lines.index(hit.line_id) + 1) for hit in hits)}")
