"""The engine with its machines: what happens by a step, and who is told. Used alike by both clients, from any thread."""

from __future__ import annotations

import os
import threading
from collections import deque
from contextlib import suppress
from json import loads
from operator import index

from . import _otapi
from ._errors import OtapiError, from_record, invalid
from ._values import Ask, Envelope, log_record, update
from ._wire import Cancellation, Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Generator
    from typing import Any

    from ._questions import Questions
    from ._values import Log, Session, Update
    from .types import AnyClock

    _Wake = threading.Event | asyncio.Event


class Machine:
    """A call or a run in progress, as the host sees it."""

    __slots__ = (
        "answered",
        "asked",
        "busy",
        "cancellation",
        "id",
        "item",
        "outcome",
        "saving",
        "seen",
        "state",
        "updates",
        "wake",
    )

    def __init__(self, id: int, wake: _Wake) -> None:
        self.id = id
        self.wake = wake
        """Set when it may go on before it meant to."""
        self.cancellation = Cancellation()
        self.updates: deque[Update] = deque()
        self.item: Callable[[Any], Any] | None = None
        """What reads the items that it tells; where there is nothing, they are plain values."""
        self.outcome: str | OtapiError | None = None
        """The end: the result as JSON text, or the failure."""
        self.state: str | None = None
        self.saving: str | None = None
        """A state that must be saved before anything else happens."""
        self.asked: tuple[Questions, int] | None = None
        """The open questions, and when to look again."""
        self.seen: Questions | None = None
        """The questions that the hook was shown last."""
        self.answered = False
        self.busy = threading.Lock()

    def result(self) -> Any:
        """The result of a run; a failure is raised."""
        return loads(self._ended() or "null")

    def envelope(self) -> Envelope:
        """The answer to a call; a failure is raised."""
        return Envelope(self._ended() or "{}")

    def answer(self) -> dict[str, Any]:
        """The same as the core tells it."""
        answer: dict[str, Any] = loads(self._ended() or "{}")
        return answer

    def _ended(self) -> str | None:
        if isinstance(self.outcome, OtapiError):
            raise self.outcome
        return self.outcome


def function(hook: Any, path: str) -> None:
    """Fails for what is no function, if it is given."""
    if hook is not None and not callable(hook):
        raise invalid(path, "expected a function")


class Hooks:
    """What the caller of a run wants to be called for."""

    __slots__ = ("ask", "on_update", "save")

    def __init__(
        self,
        save: Callable[[str], object] | None = None,
        ask: Callable[[Questions], object] | None = None,
        on_update: Callable[[Update], object] | None = None,
    ) -> None:
        for name, hook in (("save", save), ("ask", ask), ("on_update", on_update)):
            function(hook, name)
        self.save = save
        self.ask = ask
        self.on_update = on_update


NO_HOOKS = Hooks()


class Core:
    """A client's engine, its clock, and its machines."""

    def __init__(
        self,
        settings: dict[str, Any],
        clock: AnyClock,
        log: Callable[[Log | Session], object] | None,
        wake: Callable[[], _Wake],
    ) -> None:
        function(log, "log")
        settings["case"] = "snake"
        self._engine: _otapi.Engine | None = _otapi.Engine(settings, os.urandom(32))
        self._lock = threading.Lock()
        self._machines: dict[int, Machine] = {}
        self._dropped: deque[Machine] = deque()
        self._log = log
        self._wake = wake
        self.clock = clock
        self._last = 0, 0

    @property
    def engine(self) -> _otapi.Engine:
        """The engine, unless the client is closed."""
        if self._engine is None:
            raise invalid("client", "the client is closed")
        return self._engine

    def add(self, start: Callable[[_otapi.Engine], int]) -> Machine:
        """A machine that `start` has the engine make."""
        with self._lock:
            id = start(self.engine)
            machine = self._machines[id] = Machine(id, self._wake())
        while self._dropped:
            self.cancel(self._dropped.popleft())
        return machine

    def _now(self) -> tuple[int, int]:
        """The clock's time."""
        wall_ms, mono_ms = map(index, self.clock.now())
        if not (0 <= wall_ms < 2**63 and 0 <= mono_ms < 2**63):
            raise invalid("clock", f"({wall_ms}, {mono_ms}) is no time in milliseconds")
        self._last = wall_ms, mono_ms
        return self._last

    def _last_now(self) -> tuple[int, int]:
        """The same, or the time that was known last if the clock fails: what has happened must be told in any case."""
        with suppress(Exception):
            self._now()
        return self._last

    def step(self, machine: Machine) -> tuple[dict[str, Any], Any] | None:
        """What the machine wants now; nothing once it has ended."""
        now = self._now()
        with self._lock:
            if machine.outcome is not None:
                return None
            head, body, events = self.engine.step(machine.id, *now)
            # What happened at the end comes before it.
            logged = self._route(events, [])
            said: dict[str, Any] = loads(head)
            if said["step"] == "done":
                self._end(machine, body)
            elif said["step"] == "failed":
                self._end(machine, from_record(said["error"]))
        self._tell(logged)
        return None if machine.outcome is not None else (said, body)

    def feed(self, machine: Machine, response: Any) -> None:
        """Hands in an answer; what is none counts as a broken connection."""
        try:
            status, headers, body = response.status, response.headers, response.body
            if isinstance(body, (bytearray, memoryview)):
                body = bytes(body)
            now = self._last_now()
            with self._lock:
                if machine.outcome is not None:
                    return
                freed, events = self.engine.feed(machine.id, *now, status, headers, body)
                logged = self._route(events, freed)
        except (AttributeError, TypeError, ValueError, OverflowError) as error:
            self.fail(machine, "broken", f"the transport's answer is none: {error}")
        else:
            self._tell(logged)

    def fail(self, machine: Machine, failure: str, message: str) -> None:
        """Hands in that no answer came."""
        # A message of foreign code may hold what no text can.
        message = message.encode("utf-8", "replace").decode()
        now = self._last_now()
        with self._lock:
            if machine.outcome is not None:
                return
            freed, events = self.engine.fail(machine.id, *now, failure, message)
            logged = self._route(events, freed)
        self._tell(logged)

    def answer(self, machine: Machine, answer: Any) -> None:
        """Gives an answer, asked for or not."""
        with self._lock:
            if machine.outcome is not None:
                raise invalid("answer", "the run has ended")
            self.engine.answer(machine.id, answer)
            machine.answered = True
        machine.wake.set()

    def cancel(self, machine: Machine) -> None:
        """Stops the machine and leads it to its end at once, then stops its request."""
        now = self._last_now()
        with self._lock:
            logged = self._cancel(machine, now)
        machine.cancellation.cancel()
        machine.wake.set()
        self._tell(logged)

    def abandon(self, machine: Machine, reason: BaseException) -> None:
        """Cancels the machine, which nobody will go on with because of `reason`. That is raised here with the failure that the
        machine ended with as its cause, which tells whether a change may have taken effect; not if there is a result."""
        self.cancel(machine)
        if isinstance(machine.outcome, OtapiError):
            raise reason from machine.outcome

    def _cancel(self, machine: Machine, now: tuple[int, int]) -> list[Log | Session]:
        if machine.outcome is not None:
            return []
        freed, events = self.engine.cancel(machine.id, *now)
        logged = self._route(events, freed)
        head, body, events = self.engine.step(machine.id, *now)
        logged += self._route(events, [])
        said = loads(head)
        self._end(machine, body if said["step"] == "done" else from_record(said["error"]))
        return logged

    def drop(self, machine: Machine) -> None:
        """Forgets a machine that nobody can reach any more, at the next occasion: this is called when memory is tidied up, at any
        time and place."""
        if machine.outcome is None:
            self._dropped.append(machine)

    def close_scope(self, scope: int) -> None:
        """Forgets a scope."""
        with self._lock:
            if self._engine is None:
                return
            logged = self._route(self._engine.close_scope(scope), [])
        self._tell(logged)

    def close(self) -> None:
        """Ends all machines as cancelled, and the engine with all that it holds."""
        now = self._last_now()
        logged: list[Log | Session] = []
        with self._lock:
            machines = list(self._machines.values())
            for machine in machines:
                logged += self._cancel(machine, now)
            self._engine = None
        for machine in machines:
            machine.cancellation.cancel()
            machine.wake.set()
        self._tell(logged)

    def _end(self, machine: Machine, outcome: str | OtapiError) -> None:
        machine.outcome = outcome
        machine.saving = machine.asked = None
        self._machines.pop(machine.id, None)

    def _route(self, events: str | None, freed: list[int]) -> list[Log | Session]:
        """Gives events to whom they belong and wakes who may go on; gives back what the log is to be told."""
        logged = []
        for event in loads(events) if events else ():
            if event["event"] == "runnable":
                freed += event["ids"]
                continue
            record = log_record(event)
            if record is not None:
                logged.append(record)
            elif event["id"] in self._machines:
                whose = self._machines[event["id"]]
                whose.updates.append(update(event, whose.item))
        for id in freed:
            machine = self._machines.get(id)
            if machine is not None:
                machine.wake.set()
        return logged

    def _tell(self, logged: list[Log | Session]) -> None:
        if self._log is None:
            return
        for record in logged:
            # A log that fails must not fail what it tells of.
            with suppress(Exception):
                self._log(record)


# What `drive` wants its caller to do.
SEND, WAIT, BLOCKED, CALL = "send", "wait", "blocked", "call"


def drive(core: Core, machine: Machine, hooks: Hooks) -> Generator[tuple[Any, ...], Any, Update | None]:
    """One pull of a machine: goes on until there is an update to show, which it gives, or to the end.

    It yields what has to be done: `(SEND, request)`, `(WAIT, until_ms)`, `(BLOCKED,)`, `(CALL, hook, argument)`, and gets back what
    came of the last. So both clients do the same, each in its own way to wait. All that has to outlive a pull is in the machine.
    """
    while True:
        if machine.updates:
            shown = machine.updates.popleft()
            if hooks.on_update is not None:
                yield CALL, hooks.on_update, shown
            return shown
        if machine.outcome is not None:
            return None
        if machine.saving is not None:
            if hooks.save is not None:
                yield CALL, hooks.save, machine.saving
            machine.saving = None
        if machine.asked is not None:
            yield from _ask(core, machine, hooks, *machine.asked)
        # What is awake from here on is not put to sleep by what comes next.
        machine.wake.clear()
        stepped = core.step(machine)
        if stepped is None:
            continue
        said, body = stepped
        kind = said["step"]
        if kind == "send":
            headers = [(name, value) for name, value in said["headers"]]
            yield (
                SEND,
                Request(
                    said["method"],
                    said["url"],
                    headers,
                    body or b"",
                    said["deadlineMs"],
                    said["maxBytes"],
                    machine.cancellation,
                ),
            )
        elif kind == "wait":
            yield WAIT, said["untilMs"]
        elif kind == "blocked":
            yield (BLOCKED,)
        elif kind == "save":
            machine.state = machine.saving = said["state"]
        elif kind == "ask":
            from ._questions import Questions

            machine.asked = Questions._of(said["questions"]), said["pollAtMs"]
            if hooks.ask is None:
                machine.updates.append(Ask(*machine.asked))


def _ask(
    core: Core, machine: Machine, hooks: Hooks, questions: Questions, poll_at_ms: int
) -> Generator[tuple[Any, ...], Any, None]:
    """Has the hook answer, unless it has seen the questions; then waits for an answer or for the time to look again."""
    if hooks.ask is not None and not machine.answered and questions != machine.seen:
        said = yield CALL, hooks.ask, questions
        machine.seen = questions
        for answer in said if isinstance(said, (list, tuple)) else [] if said is None else [said]:
            core.answer(machine, answer)
    if not machine.answered:
        yield WAIT, poll_at_ms
    if machine.answered:
        machine.seen = None
    machine.answered = False
    machine.asked = None
