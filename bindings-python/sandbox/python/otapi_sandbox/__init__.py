"""A fake OTAPI in this process, with state, faults and a clock of its own: tests without a network, in no time.

`Client(key="sandbox", transport=Sandbox())`
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from json import dumps, loads
from typing import Any

from otapi import Request, Response, TransportFailure

from . import _otapi_sandbox

__all__ = ["Sandbox"]


class Sandbox:
    """A transport and a clock, for `Client` and `AsyncClient`: requests take the time that it says, waiting takes none of yours."""

    __slots__ = ("_engine",)

    def __init__(
        self,
        *,
        seed: int = 1,
        scenario: str | None = None,
        faults: Sequence[str] = (),
        latency_ms: int | None = None,
        session_ms: int | None = None,
        clock_skew_ms: int | None = None,
        daily_calls: int | None = None,
        variants: Mapping[str, bool] | None = None,
    ) -> None:
        """A sandbox with these settings.

        :param seed: what looks random follows from this
        :param scenario: the course of events (`main`)
        :param faults: such as `AddOrder#1=lost-after`
        :param latency_ms: milliseconds that a request takes (40)
        :param session_ms: milliseconds after which sessions expire
        :param clock_skew_ms: what its clock is ahead
        :param daily_calls: how many calls it answers in a day
        :param variants: ways of the real service, such as `{"plain_ids": True}`
        """
        settings = {
            "seed": seed,
            "scenario": scenario,
            "faults": list(faults),
            "latency_ms": latency_ms,
            "session_ms": session_ms,
            "clock_skew_ms": clock_skew_ms,
            "daily_calls": daily_calls,
            "variants": variants,
        }
        self._engine = _otapi_sandbox.Engine(dumps(settings))

    def __call__(self, request: Request) -> Response:
        """Performs a request."""
        head = {"url": request.url, "headers": request.headers, "deadlineMs": request.deadline_ms}
        answer, body = self._engine.exchange(dumps(head), request.body)
        said = loads(answer)
        if "failure" in said:
            raise TransportFailure(said["failure"], said["message"])
        return Response(said["status"], [(name, value) for name, value in said["headers"]], body)

    def now(self) -> tuple[int, int]:
        """Unix time and the monotonic clock, in milliseconds of its own time."""
        return self._engine.now()

    def sleep(self, until_ms: int, wake: object = None) -> None:
        """Lets its time pass until the monotonic clock shows `until_ms`."""
        self._engine.wait_until(until_ms)

    def visit(self, url: str, *, refuse: bool = False) -> str:
        """What a person's browser does at the marketplace's login: approves, or declines. Gives the address that it is sent back to."""
        return self._engine.visit(url, refuse)

    def truth(self) -> Any:
        """Its books: what really happened."""
        return loads(self._engine.truth())
