"""What hangs the areas on callers."""

from __future__ import annotations

from importlib import import_module
from typing import Generic, TypeVar, overload

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

A = TypeVar("A")


class Area(Generic[A]):
    """An area as a member of every caller. Its module is loaded when it is first named."""

    __slots__ = ("_calls", "_class", "_name")

    def __init__(self, calls: str) -> None:
        self._class = calls
        self._calls: Any = None

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, caller: None, owner: type) -> Self: ...
    @overload
    def __get__(self, caller: object, owner: type) -> A: ...
    def __get__(self, caller: object, owner: type) -> Any:
        if caller is None:
            return self
        if self._calls is None:
            self._calls = getattr(import_module(f"{__package__}.areas.{self._name}"), self._class)
        return self._calls(caller)

    def __repr__(self) -> str:
        return f"<{self._name}: {self._class}>"
