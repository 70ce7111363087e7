"""The vectors of `tests/conformance`, and how what is found is held against them; its README says the rules."""

from __future__ import annotations

import base64
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "conformance"


def load(prefix: str) -> list[tuple[str, dict[str, Any]]]:
    """The vectors of all files whose names begin so, each with a name of its own."""
    found = []
    for file in sorted(FOLDER.glob(f"{prefix}*.json")):
        found += [(f"{file.stem}/{vector['id']}", vector) for vector in json.loads(file.read_text("utf-8"))]
    assert found, prefix
    return found


def known(value: dict[str, Any], *members: str) -> None:
    """Fails for a member that this runner does not know: it is too old."""
    assert not set(value) - set(members), f"not known: {set(value) - set(members)}"


def body(parts: Any) -> bytes:
    """The bytes of a body."""
    if isinstance(parts, str):
        return parts.encode()
    if isinstance(parts, list):
        return b"".join(map(body, parts))
    known(parts, "base64", "repeat")
    if "base64" in parts:
        return base64.b64decode(parts["base64"])
    text, times = parts["repeat"]
    return str(text).encode() * int(times)


def same(one: Any, two: Any) -> bool:
    """Whether two values are equal: numbers by value, and no number or flag is a text or another."""
    if isinstance(one, dict) and isinstance(two, dict):
        return one.keys() == two.keys() and all(same(one[name], two[name]) for name in one)
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(same, one, two))
    if isinstance(one, bool) or isinstance(two, bool):
        return one is two
    if isinstance(one, (int, float, Decimal)) and isinstance(two, (int, float, Decimal)):
        return one == two
    return type(one) is type(two) and bool(one == two)


def check_error(expected: dict[str, Any], found: dict[str, Any]) -> None:
    """Compares error records whole, but for the message, of which the vector may say something."""
    if "message" in expected:
        assert found["message"] == expected["message"]
    for word in expected.get("mentions", ()):
        assert word in found["message"]

    def rest(record: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in record.items() if name not in ("message", "mentions")}

    assert same(rest(expected), rest(found)), f"expected {expected}, found {found}"


def difference(expected: Any, found: Any, path: str = "") -> str | None:
    """Where a script's expectation is not met: objects by the members that are named, lists whole."""
    if isinstance(expected, dict) and isinstance(found, str) and list(expected) == ["contains"]:
        parts = expected["contains"]
        met = all(part in found for part in (parts if isinstance(parts, list) else [parts]))
    elif isinstance(expected, dict) and isinstance(found, dict):
        differences = (difference(value, found.get(name), f"{path}.{name}") for name, value in expected.items())
        return next(filter(None, differences), None)
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = zip(expected, found, strict=True)
        differences = (difference(*pair, f"{path}.{place}") for place, pair in enumerate(pairs))
        return next(filter(None, differences), None)
    else:
        met = same(expected, found)
    return None if met else f"{path or 'all'}: expected {expected}, found {found}"
