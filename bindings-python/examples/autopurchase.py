"""The main job from one end to the other: search, place, pay, provider session, export with a question, synchronise, track.

Without arguments it runs offline, on the sandbox; with `--url URL --key KEY [--secret SECRET] --operator LOGIN:PASSWORD --customer
LOGIN:PASSWORD` over HTTP. It ends with 0 only if all went well, and offline only if the books agree.
"""

from __future__ import annotations

import argparse
import sys
import urllib.error
import urllib.request
from typing import Any

import otapi
from otapi_sandbox import Sandbox


class Failed(Exception):
    """The story did not go as it should."""


def ensure(holds: bool, message: str) -> None:
    if not holds:
        raise Failed(message)


def say(chapter: str) -> None:
    print(f"\n{chapter}")


def tell(line: str) -> None:
    print(f"   {line}")


def find(client: otapi.Client, title: str, count: int) -> list[dict[str, Any]]:
    """Searches, and gives what an order says about the first goods that can be bought."""
    search = {"provider": "Taobao", "item_title": title}
    found = client.call("SearchItemsFrame", {"parameters": search, "frame_position": 0, "frame_size": 10})
    items: list[dict[str, Any]] = []
    for item in found["items"]:
        full = client.call("GetItemFullInfo", {"item_id": item["id"]})
        if full.get("is_sell_allowed") is False or len(items) == count:
            continue
        tell(f"2 x {item['title']} ({item['id']}), {item['price']['converted_price']} each")
        wanted = {"id": item["id"], "quantity": 2}
        if full["configured_items"]:
            wanted["configuration_id"] = full["configured_items"][0]["id"]
        items.append(wanted)
    ensure(bool(items), "nothing was found")
    return items


def place(client: otapi.Client, operator: otapi.Scope, customer: otapi.Scope, items: list[dict[str, Any]]) -> str:
    prepared = client.prepare(customer=customer).result()
    ensure(prepared["ready"], "a profile or a delivery mode is missing")
    profile, mode = prepared["profiles"][0], prepared["delivery_modes"][0]
    tell(f"to {profile['name']}, {profile['address']}")
    tell(f"by {mode['name']}")
    placed = client.place(
        customer=customer,
        operator=operator,
        delivery_mode_id=mode["id"],
        user_profile_id=profile["id"],
        comment="A gift, please wrap",
        items=items,
        # A shop keeps the state in its database: after a crash, `client.resume` finds out what was done.
        save=lambda state: tell(f"({len(state)} bytes of state kept)"),
    ).result()
    tell(f"order {placed['order_id']}: {placed['total']} {placed['currency']}")
    for line in placed["lines"]:
        tell(f"{line['item_id']} is {line['verdict']}")
    ensure(placed["complete"], "the order has gaps")
    return str(placed["order_id"])


def pay(client: otapi.Client, operator: otapi.Scope, order: str) -> None:
    paid = client.pay(operator=operator, order_id=order).result()
    tell(f"deposited {paid['deposited']} {paid['currency']}")
    tell(f"reserved {paid['reserved']} {paid['currency']} for the order")
    ensure(paid["settled"], "something is still open")


def provider_session(client: otapi.Client, operator: otapi.Scope, sandbox: Sandbox | None) -> otapi.Scope:
    begun = client.provider_session(
        operator=operator, provider_type="Taobao", return_url="https://shop.example/marketplace?tab=sessions"
    ).result()
    # The operator approves in the browser, which is then sent back to the shop.
    returned = sandbox.visit(begun["url"]) if sandbox else approve(begun["url"])
    completed = client.complete_provider_session(state=begun["state"], return_url=returned, operator=operator).result()
    ensure(completed["outcome"] == "session", "the marketplace refused")
    tell(f"the account `{completed['account']}` may be used")
    return client.provider("Taobao", session=completed["session"])


def export(client: otapi.Client, operator: otapi.Scope, provider: otapi.Scope, order: str) -> None:
    run = client.export(operator=operator, provider=provider, order_id=order)
    for update in run:
        if isinstance(update, otapi.Progress):
            tell(f"{update.percent:>3} % {update.state}")
        elif isinstance(update, otapi.Step):
            tell(f"{update.step_type}: {update.message}")
        elif isinstance(update, otapi.Ask):
            for question in update.questions["questions"]:
                tell(f"? {question['message']}")
                # The shop owner accepts a changed price.
                accept = {"name": "answer", "value": "accept"}
                choice = next(one["choice"] for one in question["choices"] if accept in one["parameters"])
                tell(f"! choice {choice}")
                run.answer({"question": question["id"], "choice": choice})
    exported = run.result()
    for line in exported["lines"]:
        tell(f"line {line['line_id']} is {line['verdict']} as {line['marketplace_order']}")
    ensure(exported["complete"], "not every line was bought")


def synchronise(client: otapi.Client, operator: otapi.Scope, provider: otapi.Scope, order: str) -> str:
    """Synchronises until the first line has a waybill."""
    for _ in range(3):
        synchronised = client.synchronise(operator=operator, provider=provider, order_ids=[order]).result()
        for difference in synchronised["differences"]:
            for field in difference["fields"]:
                tell(f"line {difference['line_id']}: {field['field']} {field.get('before')} -> {field.get('after')}")
        for line in synchronised["lines"]:
            if line.get("waybill"):
                return str(line["waybill"])
    raise Failed("no parcel was sent")


def track(client: otapi.Client, operator: otapi.Scope, order: str, waybill: str) -> None:
    # A scanner adds blanks and does not care for case.
    hits = client.track(operator=operator, waybill=f" {waybill.lower()} \r\n").result()["hits"]
    for hit in hits:
        tell(f"in {waybill}: {hit['quantity']} x {hit['title']}, order {hit['order_id']}")
    ensure(any(hit["order_id"] == order for hit in hits), "the parcel was not found")


def check(truth: Any, order: str) -> None:
    """Holds the sandbox's books against what was to be done."""
    ensure([one["id"] for one in truth["orders"]] == [order], "there is another order")
    booked = truth["orders"][0]
    ensure(booked["total"] == booked["paid"], "the order is not paid exactly")
    tell(f"one order, {booked['paid']} of {booked['total']} paid")
    for purchase in truth["marketplaceOrders"]:
        # The sandbox's buyer has bought things by hand, too.
        if not purchase.get("byHand"):
            tell(f"marketplace order {purchase['id']} holds {len(purchase['linkedTo'])} lines")
            ensure(bool(purchase["linkedTo"]), "something was bought that no line holds")
    for method in ("AddOrder", "PostTransaction", "SalesPaymentReserve", "RunOrderExportingToProvider"):
        ensure(truth["effects"].get(method) == 1, f"{method} took effect more than once, or never")


def approve(url: str) -> str:
    """What the operator's browser does, when the login is the emulator's: approves, and is sent back to this address."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_: Any) -> None:
            return None

    try:
        urllib.request.build_opener(Stay).open(f"{url}&choice=approve", timeout=10)
    except urllib.error.HTTPError as answer:
        return answer.headers["Location"]
    raise Failed("the marketplace's login did not lead back")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url")
    parser.add_argument("--key", default="sandbox")
    parser.add_argument("--secret")
    parser.add_argument("--operator", default="operator:operator", metavar="LOGIN:PASSWORD")
    parser.add_argument("--customer", default="customer:customer", metavar="LOGIN:PASSWORD")
    given = parser.parse_args()

    sandbox = None if given.url else Sandbox()
    with otapi.Client(key=given.key, secret=given.secret, url=given.url, language="en", transport=sandbox) as client:
        operator = client.operator(*given.operator.split(":", 1))
        customer = client.customer(*given.customer.split(":", 1))
        say("Find something to buy")
        items = find(client, "shirt", 2)
        say("Place the order")
        order = place(client, operator, customer, items)
        say("Pay it")
        pay(client, operator, order)
        say("Get the marketplace's session")
        provider = provider_session(client, operator, sandbox)
        say("Have it bought")
        export(client, operator, provider, order)
        say("Synchronise until the parcels are on their way")
        waybill = synchronise(client, operator, provider, order)
        say("A parcel arrives")
        track(client, operator, order, waybill)
    say("The books")
    if sandbox:
        check(sandbox.truth(), order)
    else:
        tell("what really happened can be seen only offline; the answers agree with each other")
    print("\nEverything was done, and done once.")


if __name__ == "__main__":
    try:
        main()
    except (Failed, otapi.OtapiError) as failure:
        sys.exit(f"\nIt failed: {failure}")
