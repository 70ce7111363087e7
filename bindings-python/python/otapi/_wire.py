"""Requests, replies and time: what a transport and a clock have to do with."""

from __future__ import annotations

import sys
import time

from . import _otapi
from ._values import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from threading import Event
    from typing import Any


class Cancellation:
    """Says when a request has become pointless."""

    __slots__ = ("_callbacks", "cancelled")

    cancelled: bool

    def __init__(self) -> None:
        self.cancelled = False
        self._callbacks: list[Callable[[], object]] = []

    def on_cancel(self, callback: Callable[[], object]) -> None:
        """Has `callback` called when it is cancelled, from whatever thread; at once if it is already."""
        self._callbacks.append(callback)
        if self.cancelled:
            self.cancel()

    def cancel(self) -> None:
        """Cancels, and calls those who wait for it, each once."""
        self.cancelled = True
        while self._callbacks:
            try:
                callback = self._callbacks.pop()
            except IndexError:
                return  # Another thread was faster.
            callback()

    def forget(self) -> None:
        """Forgets who waits: the request is over."""
        self._callbacks.clear()


class Request:
    """What is to be sent. Its printed form shows neither body nor header values, which hold secrets."""

    __slots__ = ("body", "cancellation", "deadline_ms", "headers", "max_bytes", "method", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: list[tuple[str, str]],
        body: bytes,
        deadline_ms: int,
        max_bytes: int,
        cancellation: Cancellation,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.deadline_ms = deadline_ms
        """Milliseconds for the whole exchange."""
        self.max_bytes = max_bytes
        """A body longer than this need not be received whole: one byte more tells that it is too long."""
        self.cancellation = cancellation

    def __repr__(self) -> str:
        names = [name for name, _ in self.headers]
        return f"Request({self.method} {self.url}, headers {names}, {len(self.body)} bytes)"


class Response(Record):
    """An HTTP answer, whatever its status: its headers, and its body, unpacked."""

    __slots__ = ("body", "headers", "status")

    def __init__(
        self, status: int, headers: Mapping[str, str] | Iterable[tuple[str, str]] = (), body: bytes = b""
    ) -> None:
        pairs: Any = headers.items() if hasattr(headers, "items") else headers
        self.status = status
        self.headers: list[tuple[str, str]] = list(pairs)
        self.body = body

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.body)} bytes)"


class TransportFailure(Exception):
    """What a transport raises when no whole answer came. `failure` says how far it got: `not_sent` (surely nothing was sent),
    `timeout`, `broken` (also when it is not known), `cancelled`."""

    def __init__(self, failure: str, message: str = "") -> None:
        super().__init__(failure, message)
        self.failure = failure
        self.message = message


class HttpTransport:
    """The transport of a `Client` that is given none: the system's proxies and certificates, pooled connections, no redirects."""

    __slots__ = ("_http",)

    def __init__(self) -> None:
        self._http = _otapi.Http()

    def __call__(self, request: Request) -> Response:
        """Performs the request. Waits without the interpreter, and Ctrl-C ends it at once."""
        exchange = self._http.begin(
            request.method, request.url, request.headers, request.body, request.deadline_ms, request.max_bytes
        )
        request.cancellation.on_cancel(exchange.cancel)
        return Response(*exchange.wait())


class SystemClock:
    """The system's clocks."""

    __slots__ = ()

    def now(self) -> tuple[int, int]:
        """Unix time and the monotonic clock, in milliseconds."""
        return time.time_ns() // 1_000_000, time.monotonic_ns() // 1_000_000

    def sleep(self, until_ms: int, wake: Event) -> None:
        """Waits until the monotonic clock shows `until_ms`, or `wake` is set."""
        wait(wake, (until_ms - self.now()[1]) / 1000)


def wait(event: Event, seconds: float | None = None) -> None:
    """Waits for the event, at most so long. Ctrl-C interrupts it."""
    if sys.platform != "win32":
        event.wait(seconds)
        return
    # Windows does not interrupt a waiting thread, so that it has to look itself.
    end = None if seconds is None else time.monotonic() + seconds
    while not event.wait(0.1):
        if end is not None and time.monotonic() >= end:
            return
