"""Types for annotations and type checkers. Nothing here is needed to run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, Union

from ._client import Scope
from ._values import Update
from ._view import View
from ._wire import Request, Response

if TYPE_CHECKING:
    # The first brings all of asyncio with it.
    from ._aio import AsyncScope
    from ._questions import Questions

AnyScope = Union[Scope, "AsyncScope", int]
"""A scope, or its number."""

Payload = Union[View, Mapping[str, Any]]
"""A payload or a part of one, as it came in an answer."""

Transport = Callable[[Request], Response]
"""Performs a request. Raises `TransportFailure` when no whole answer comes; anything else it raises counts as `broken`."""

AsyncTransport = Callable[[Request], Union[Response, Awaitable[Response]]]
"""The same for `AsyncClient`. It is cancelled when the request has become pointless."""

Answer = Mapping[str, Any]
"""An answer to a question: `{"question": id, "choice": number}`, or `{"action": id}` for the activity as a whole. `"send": True`
beside a choice sends it although its action is not known."""


class AnyClock(Protocol):
    """What both clients' clocks have in common."""

    def now(self) -> tuple[int, int]:
        """Unix time and a clock that never goes back, in milliseconds."""


class Clock(AnyClock, Protocol):
    """A clock of the caller's, for `Client`."""

    def sleep(self, until_ms: int, wake: Any, /) -> object:
        """Waits until the second clock shows `until_ms`, or until `wake` (a `threading.Event`) is set."""


class AsyncClock(AnyClock, Protocol):
    """A clock of the caller's, for `AsyncClient`."""

    def sleep(self, until_ms: int, wake: Any, /) -> object:
        """Waits, or gives something to await, until the second clock shows `until_ms` or `wake` (an `asyncio.Event`) is set."""


class Limits(TypedDict, total=False):
    """How much of an answer is read at most."""

    bytes: int
    depth: int
    attributes: int
    text: int


class Retry(TypedDict, total=False):
    """How often a read is tried, and how long it is waited between."""

    attempts: int
    base_ms: int
    max_ms: int


class Activity(TypedDict, total=False):
    """When an activity is looked at: first, while it runs, while it waits for an answer."""

    first_ms: int
    running_ms: int
    awaiting_ms: int


class CallOptions(TypedDict, total=False):
    """What may be said about a single call."""

    language: str | None
    timeout_ms: int | None
    """Milliseconds for one attempt."""
    deadline_ms: int | None
    """Milliseconds for all attempts together."""
    raw: bool
    """Whether the envelope keeps the body as received."""
    extra: bool
    """Whether it keeps members that are not known."""
    retry_after_timeout: bool
    """Whether a billed read is tried again after a time-out, which may be paid twice."""
    provider: AnyScope | None
    """The session with the marketplace."""


class Hooks(TypedDict, total=False):
    """What the start of any run takes beside its input."""

    save: Callable[[str], object] | None
    """Keeps the state durably, before anything is changed at the service."""
    ask: Callable[[Questions], object] | None
    """Answers open questions, with one answer or a list of them, or leaves them open."""
    on_update: Callable[[Update], object] | None
    """Is told every update."""
