"""What the tests have in common: transports, and a shop in the sandbox."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import otapi
from otapi import Client, Request, Response
from otapi_sandbox import Sandbox

ITEM = {"item_id": "520813250866"}
OK = Response(200, [], b'{"ErrorCode": "Ok"}')


def answering(answer: Any = OK) -> Callable[[Request], Any]:
    return lambda request: answer


def client(transport: Any = None, **settings: Any) -> Client:
    return Client(key="sandbox", transport=transport or Sandbox(), **settings)


class Shop:
    """The main job up to the point where an order can be exported."""

    def __init__(self, **settings: Any) -> None:
        self.sandbox = Sandbox(**settings)
        self.client = client(self.sandbox)
        self.operator = self.client.operator("operator", "operator")
        self.customer = self.client.customer("customer", "customer")

    def place(self, **more: Any) -> otapi.FlowRun:
        prepared = self.client.prepare(customer=self.customer).result()
        items = [{"id": "520813250866", "quantity": 2, "configuration_id": self.configuration()}]
        mode = prepared["delivery_modes"][0]["id"]
        profile = prepared["profiles"][0]["id"]
        return self.client.place(
            customer=self.customer, delivery_mode_id=mode, user_profile_id=profile, items=items, **more
        )

    def configuration(self) -> str:
        full = self.client.call("GetItemFullInfo", ITEM)
        return str(full["configured_items"][0]["id"])

    def export(self, **more: Any) -> otapi.FlowRun:
        order = self.place().result()["order_id"]
        self.client.pay(operator=self.operator, order_id=order).result()
        begun = self.client.provider_session(
            operator=self.operator, provider_type="Taobao", return_url="https://shop.example/"
        ).result()
        done = self.client.complete_provider_session(
            state=begun["state"], return_url=self.sandbox.visit(begun["url"]), operator=self.operator
        ).result()
        provider = self.client.provider("Taobao", session=done["session"])
        return self.client.export(operator=self.operator, provider=provider, order_id=order, **more)


def accept(questions: Any) -> list[dict[str, Any]]:
    wanted = {"name": "answer", "value": "accept"}
    return [
        {"question": one["id"], "choice": choice["choice"]}
        for one in questions["questions"]
        for choice in one["choices"]
        if wanted in choice["parameters"]
    ]
