"""The calls of an area: what the modules of `areas` are printed with, beside `_view`."""

from __future__ import annotations

from typing import TypeVar

from ._view import many

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from typing import Any

    from typing_extensions import deprecated as deprecated

    from ._aio import AsyncCalls
    from ._client import Calls

T = TypeVar("T")

# What may be said about a call, beside its arguments (`types.CallOptions`).
OPTIONS = frozenset(("language", "timeout_ms", "deadline_ms", "raw", "extra", "retry_after_timeout", "provider"))

if not TYPE_CHECKING:

    def deprecated(why: str) -> Callable[[T], T]:
        """Marks a call that should not be used any more."""

        def mark(call: T) -> T:
            call.__deprecated__ = why
            return call

        return mark


def _parts(given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Arguments and options, of all that a function was given. A name that is neither counts as an argument: the core refuses it and
    tells the nearest."""
    arguments, options = given, given.pop("options")
    del arguments["self"]
    for name in [name for name in options if name not in OPTIONS]:
        arguments[name] = options.pop(name)
    return arguments, options


def _page(answer: dict[str, Any], read: Callable[[Any], T | None]) -> tuple[tuple[T, ...], str | None]:
    """The items of a page, and the mark of the next one. Where the list is and whether it goes on, the core says."""
    page, items = answer["page"], answer["payload"]
    for name in page["list"]:
        items = items[name]
    return many(read)(items), page.get("next")


class AreaCalls:
    """Calls of an area, for one caller."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Calls) -> None:
        self._caller = caller

    def _answer(self, method: str, arguments: dict[str, Any], options: dict[str, Any]) -> dict[str, Any]:
        caller = self._caller
        return caller._finish(caller._begin(method, arguments, options)).answer()

    def _call(self, method: str, given: dict[str, Any], read: Callable[[Any], T]) -> T:
        return read(self._answer(method, *_parts(given))["payload"])

    def _pages(self, method: str, given: dict[str, Any], read: Callable[[Any], T | None]) -> Iterator[T]:
        arguments, options = _parts(given)
        mark: str | None = ""
        while mark is not None:
            items, mark = _page(self._answer(method, arguments, {**options, "page": mark}), read)
            yield from items

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._caller!r})"


class AsyncAreaCalls:
    """The same for asyncio."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCalls) -> None:
        self._caller = caller

    async def _answer(self, method: str, arguments: dict[str, Any], options: dict[str, Any]) -> dict[str, Any]:
        caller = self._caller
        return (await caller._finish(caller._begin(method, arguments, options))).answer()

    async def _call(self, method: str, given: dict[str, Any], read: Callable[[Any], T]) -> T:
        return read((await self._answer(method, *_parts(given)))["payload"])

    async def _pages(self, method: str, given: dict[str, Any], read: Callable[[Any], T | None]) -> AsyncIterator[T]:
        arguments, options = _parts(given)
        mark: str | None = ""
        while mark is not None:
            items, mark = _page(await self._answer(method, arguments, {**options, "page": mark}), read)
            for item in items:
                yield item

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._caller!r})"
