"""The typed face, as the face model has it: who gives a method, and what arguments and values are called and made of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import vectors
from otapi import View, ids
from otapi._view import Member

MODEL: dict[str, Any] = json.loads((vectors.ROOT / "core/src/generated/face_model.json").read_text("utf-8"))
METHODS: dict[str, Any] = {method["name"]: method for method in MODEL["methods"]}
TYPES: dict[str, Any] = {ty["name"]: ty for ty in MODEL["types"]}
FLOWS: dict[str, Any] = {flow["name"]: flow for flow in MODEL["flows"]}
RULES: dict[str, Any] = {rule["name"]: rule for rule in MODEL["rules"]}
AREAS: dict[str, str] = {area["name"]: area["snake"] for area in MODEL["areas"]}
MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
MODULES = [*(f"areas.{area}" for area in ("common", *AREAS.values())), "flows", "shop"]


def area(method: str) -> str:
    """The area in which callers find a method."""
    return AREAS[METHODS[method]["area"]]


def calls(area: str, prefix: str = "") -> Any:
    """The class of an area's calls, for a caller that waits so."""
    return getattr(import_module(f"otapi.areas.{area}"), f"{prefix}{area.title().replace('_', '')}Calls")


def classes() -> Iterator[type[View]]:
    """All classes of values."""
    for name in MODULES:
        module = import_module(f"otapi.{name}")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, View):
                yield value


def normal(value: Any) -> Any:
    """What was read, back in the normal form: member by member through the typed face. Members that belong to a subtype have no
    other way than their names."""
    if isinstance(value, tuple):
        return [normal(item) for item in value]
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime):
        text = value.replace(tzinfo=None).isoformat()
        return (text.rstrip("0") if "." in text else text) + "Z"
    if type(value).__module__ == ids.__name__:
        return str(value) if isinstance(value, str) else int(value)
    if not isinstance(value, View):
        return value
    members = {name: getattr(value, name) for name in members_of(type(value))}
    told = {name: normal(member) for name, member in members.items() if member is not None}
    return {**{name: value[name] for name in value if name not in members}, **told}


def filled(value: Any) -> Any:
    """The same without what is nothing: it may as well be left out."""
    if isinstance(value, dict):
        members = {name: filled(member) for name, member in value.items()}
        return {name: member for name, member in members.items() if member not in (None, [])}
    return [filled(item) for item in value] if isinstance(value, list) else value


def members_of(of: type[View]) -> list[str]:
    """The names of the members that a class declares."""
    found = [name for name in dir(of) if isinstance(getattr(of, name), Member)]
    return [*found, "items"] if of.__name__ == "Page" else found


def typed(value: Any, kind: dict[str, Any]) -> Any:
    """A value of a vector, as the typed face wants it: names in snake_case, amounts and dates of their own types."""
    if isinstance(value, list):
        inside = only(kind)["value"]["item"] if kind["kind"] == "object" and value else kind.get("item", kind)
        return [typed(item, inside) for item in value]
    if isinstance(value, dict) and kind["kind"] == "object":
        return keywords(value, TYPES[kind["type"]]["members"])
    if kind["kind"] == "long" and isinstance(value, str) and value.isdecimal():
        return int(value)
    if kind["kind"] == "decimal" and isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value):
        return Decimal(value)
    if kind["kind"] == "decimal" and isinstance(value, float) and value == float(f"{value:.15g}"):
        return Decimal(repr(value))
    if kind["kind"] == "dateTime" and isinstance(value, str) and re.fullmatch(MOMENT, value):
        with suppress(ValueError):  # There is no such day: the core has to say so.
            return datetime.fromisoformat(value.replace("Z", "+00:00"))
    return value


def only(document: dict[str, Any]) -> dict[str, Any]:
    """The member of a document that is one list."""
    [member] = TYPES[document["type"]]["members"]
    return dict(member)


def is_named(name: str, one: dict[str, Any]) -> bool:
    """Whether this is a name of the argument or member: the service's, or a public one."""
    return name in (one["wire"], one["camel"], one["snake"], re.sub("(?<=[a-z0-9])(?=[A-Z])", "_", one["wire"]).lower())


def arguments(method: str, given: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a vector as keywords."""
    return keywords(given, METHODS[method]["arguments"])


def keywords(given: dict[str, Any], declared: list[dict[str, Any]]) -> dict[str, Any]:
    named = {snake(name, declared): typed(value, of(name, declared)) for name, value in given.items()}
    if len(named) < len(given):
        raise OneName
    return named


class OneName(Exception):
    """The vector gives one thing by two names; Python has only one for it."""


def snake(name: str, declared: list[dict[str, Any]]) -> str:
    """What an argument or a member is called in Python; a name that is not known stays."""
    return next((str(one["snake"]) for one in declared if is_named(name, one)), name)


def of(name: str, declared: list[dict[str, Any]]) -> dict[str, Any]:
    """What its value is."""
    return next((dict(one["value"]) for one in declared if is_named(name, one)), {"kind": "tree"})
