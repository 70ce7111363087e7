"""How a rule is applied: what `shop` is printed with, beside `_view`."""

from __future__ import annotations

from json import loads
from typing import TypeVar

from . import _otapi
from ._view import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

V = TypeVar("V", bound=View)


def apply(name: str, given: dict[str, Any], gives: type[V]) -> V:
    """What the rule makes of what it is given."""
    return gives._of(loads(_otapi.rule(name, {"case": "snake", **given})))
