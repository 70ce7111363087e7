"""Buys three things for a customer, of which somebody has bought two by hand already. The service's address is the argument."""

import sys

from otapi import Ask, Cancellation, Client, HttpTransport, Request
from otapi.areas.common import NamedParameter
from otapi.documents import PlaceItem

http = HttpTransport()
with Client(key="sandbox", url=sys.argv[1], language="en", transport=http) as client:
    shop = client.operator("operator", "operator")
    buyer = client.customer("customer", "customer")

    [found] = client.search.search_items_frame(parameters={"item_title": "backpack"}, frame_size=1).items
    item = client.item.get_item_full_info(item_id=found.id or "")
    print(f"found: {item.title}")
    ready = client.prepare(customer=buyer).result()
    profile, mode = ready.profiles[0], ready.delivery_modes[0]
    print(f"prepared: to {profile.name}, by {mode.name}")

    items: list[PlaceItem] = [
        {"id": item.id or "", "configuration_id": item.configured_items[0].id, "quantity": 1},
        {"id": "520813250866", "configuration_id": "3186064872", "quantity": 1},
        {"id": "43215670013", "quantity": 1},
    ]
    placed = client.place(customer=buyer, user_profile_id=profile.id, delivery_mode_id=mode.id, items=items).result()
    order, lines = placed.order_id, [line.line_ids[0] for line in placed.lines]
    number = {line: place for place, line in enumerate(lines, 1)}
    print(f"placed: {len(lines)} lines, {placed.total} {placed.currency}")
    paid = client.pay(operator=shop, order_id=order).result()
    print(f"paid: {paid.paid} {paid.currency}, {'settled' if paid.settled else 'open'}")

    # The operator lets the service use an account at the marketplace. In truth, that is approved in a person's browser.
    begun = client.provider_session(operator=shop, provider_type="Taobao", return_url="https://shop.example/").result()
    login = Request("GET", f"{begun.url}&choice=approve", [], b"", 10_000, 100_000, Cancellation())
    client.complete_provider_session(state=begun.state, return_url=dict(http(login).headers)["location"]).result()
    market = client.provider("Taobao", account="buyer", operator=shop)

    # The service buys the first line, and asks about its price. Choices are told apart by their parameters, never by their texts.
    accept = NamedParameter({"name": "answer", "value": "accept"})
    run = client.export(operator=shop, provider=market, order_id=order, line_ids=lines[:1])
    for update in run:
        for question in update.questions.questions if isinstance(update, Ask) else ():
            print(f"asked: {question.message}")
            [choice] = [choice.choice for choice in question.choices if accept in choice.parameters]
            run.answer({"question": question.id, "choice": choice})
    for bought in run.result().lines:
        print(f"exported: line {number[bought.line_id]} is {bought.verdict}")
    by_hand = ["2100000000000000001"]
    for linked in (
        client.link(operator=shop, provider=market, order_id=order, marketplace_orders=by_hand).result().lines
    ):
        print(f"linked: line {number[linked.line_id]} is {linked.verdict}")
    for news in client.synchronise(operator=shop, provider=market, order_ids=[order]).result().differences:
        print(f"synchronised: line {number[news.line_id]} has another {', '.join(one.field for one in news.fields)}")
    for hit in client.track(operator=shop, waybill="]C0YT2100000000001").result().hits:
        print(f"scanned: line {number[hit.line_id]}, {hit.title}")
