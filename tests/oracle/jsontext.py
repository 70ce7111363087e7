"""JSON with nothing lost: numbers keep their literal, objects their order and their repeated names."""

from __future__ import annotations

import json
from typing import Any

#: Any JSON value: None, bool, str, Number, list, Members (or a dict that was made here).
Json = Any


class Number(str):
    """A number as it was written."""


class Members(list):
    """An object: pairs of name and value, in order."""

    def get(self, name: str) -> Json:
        return next((value for key, value in self if key == name), None)


def parse(text: str) -> Json:
    """Raises ValueError for anything that is not one JSON value."""

    def refuse(word: str) -> Json:
        raise ValueError(f"{word} is no JSON")

    return json.loads(
        text, parse_int=Number, parse_float=Number, parse_constant=refuse, object_pairs_hook=Members, strict=True
    )


def depth(text: str) -> int:
    """How deep arrays and objects nest, by counting brackets outside of strings."""
    deepest = level = 0
    in_string = escaped = False
    for character in text:
        if in_string:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                in_string = False
        elif character == '"':
            in_string = True
        elif character in "[{":
            level += 1
            deepest = max(deepest, level)
        elif character in "]}":
            level -= 1
    return deepest


def longest(value: Json) -> int:
    """The length in bytes of the longest text."""
    if isinstance(value, Members):
        value = [part for pair in value for part in pair]
    if isinstance(value, list):
        return max(map(longest, value), default=0)
    return len(value.encode("utf-8", "surrogatepass")) if isinstance(value, str) else 0


def dump(value: Json) -> str:
    """Compact text, numbers by their literal, no escapes but the needed ones."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, (Members, dict)):
        pairs = value.items() if isinstance(value, dict) else value
        return "{" + ",".join(f"{dump(name)}:{dump(member)}" for name, member in pairs) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(dump, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
