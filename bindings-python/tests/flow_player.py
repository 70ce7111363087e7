"""Plays vectors of flows through the typed face: inputs as keywords, results and items as values and back."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import face
import otapi
import vectors
from otapi import _otapi
from otapi._values import Items, update
from player import Player, public

RUN: Counter[str] = Counter()
# What checkers are to let pass: the flows that were started, and what they were given.
STARTED: list[tuple[str, dict[str, Any]]] = []


class TypedPlayer(Player):
    """The engine is one of a client, which starts the flows that it has a method for."""

    def made(self, entropy: bytes) -> _otapi.Engine:
        self.client = otapi.Client(key="k", transport=lambda request: otapi.Response(500))
        self.runs: dict[int, otapi.FlowRun[Any]] = {}
        self.client._core._engine = engine = _otapi.Engine({**self.settings, "case": "snake"}, entropy)
        return engine

    def start(self, what: dict[str, Any]) -> int:
        run: Any = None
        flow = what.get("flow", what.get("resume", {}).get("kind"))
        if flow not in face.FLOWS:
            return super().start(what)
        method = getattr(self.client, flow)
        try:
            if "flow" in what:
                given = face.keywords(what.get("input") or {}, face.TYPES[face.FLOWS[flow]["input"]]["members"])
                run = method(**given)
                STARTED.append((flow, given))
            else:
                run = self.client.resume(json.dumps(what["resume"]), what.get("sessions"), flow=method)
        except otapi.OtapiError as error:
            # Wrong members are named as they were spelled.
            path = None if error.path is None else camel(error.path)
            raise type(error)({**error.args[0], "path": path}) from None
        RUN["started"] += 1
        self.runs[run.id] = run
        return int(run.id)

    def saved(self, state: Any) -> Any:
        """Inputs are kept as they were given."""
        data = state["data"]
        given = {"input": self.renamed(data["input"])} if "input" in data else {}
        return {**state, "data": {**data, **given}}

    def result(self, id: int, body: str) -> Any:
        found = json.loads(body)
        RUN["typed" if id in self.runs else "plain"] += 1
        if id in self.runs:
            self.runs[id]._machine.outcome = body
            value: Any = self.runs[id].result()
            assert type(value).__name__ == face.FLOWS[self.runs[id]._kind or ""]["result"]
            public(repr(value))
            back(found, value)
        return self.renamed(found)

    def event(self, event: dict[str, Any]) -> dict[str, Any]:
        told = update(event, self.runs[event["id"]]._machine.item) if event["event"] == "items" else None
        if not isinstance(told, Items):
            return event
        for item, plain in zip(told.items, event["items"], strict=True):
            RUN["items"] += 1
            assert isinstance(item, otapi.View)
            back(plain, item)
        return {**event, "items": self.renamed(event["items"])}

    def renamed(self, value: Any) -> Any:
        """Named as the vector has it."""
        return value if self.settings.get("case") == "snake" else renamed(value)


def back(plain: Any, value: Any) -> None:
    """What is typed must be the same afterwards, but for what is nothing."""
    expected, told = face.filled(plain), face.filled(face.normal(value))
    assert vectors.same(expected, told), f"expected {expected}\nfound {told}"


def camel(name: str) -> str:
    return re.sub("_([a-z])", lambda letter: letter[1].upper(), name)


def renamed(value: Any) -> Any:
    """A result with its members in camelCase, which vectors are written in; what the core leaves alone is left alone here."""
    if isinstance(value, list):
        return [renamed(item) for item in value]
    if not isinstance(value, dict):
        return value
    alone = ("value", "before", "wanted", "after", "state", "snapshot")
    return {camel(name): member if name in alone else renamed(member) for name, member in value.items()}
