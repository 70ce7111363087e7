"""What the tests have in common: transports, and a shop in the sandbox."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import otapi
from otapi import Client, Questions, Request, Response
from otapi.areas.common import NamedParameter
from otapi.flows import ExportResult, PlaceResult
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

    def place(self, **more: Any) -> otapi.FlowRun[PlaceResult]:
        prepared = self.client.prepare(customer=self.customer).result()
        return self.client.place(
            customer=self.customer,
            delivery_mode_id=prepared.delivery_modes[0].id,
            user_profile_id=prepared.profiles[0].id,
            **{"items": [{"id": "520813250866", "quantity": 2, "configuration_id": "3186064872"}], **more},
        )

    def provider(self) -> otapi.Scope:
        begun = self.client.provider_session(
            operator=self.operator, provider_type="Taobao", return_url="https://shop.example/"
        ).result()
        done = self.client.complete_provider_session(
            state=begun.state, return_url=self.sandbox.visit(begun.url), operator=self.operator
        ).result()
        return self.client.provider("Taobao", session=done.session)

    def export(self, **more: Any) -> otapi.FlowRun[ExportResult]:
        order = self.place().result().order_id
        self.client.pay(operator=self.operator, order_id=order).result()
        return self.client.export(operator=self.operator, provider=self.provider(), order_id=order, **more)


ACCEPT = NamedParameter({"name": "answer", "value": "accept"})


def accept(asked: Questions) -> list[dict[str, Any]]:
    return [
        {"question": question.id, "choice": choice.choice}
        for question in asked.questions
        for choice in question.choices
        if ACCEPT in choice.parameters
    ]
