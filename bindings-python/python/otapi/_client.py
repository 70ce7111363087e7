"""The blocking client. It may be used by many threads at once."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

from ._areas import Areas
from ._base import Base, BaseRun, BaseScope, Caller
from ._core import CALL, NO_HOOKS, SEND, WAIT, Core, Hooks, Machine, drive
from ._errors import invalid
from ._flows import Flows
from ._values import Items
from ._wire import HttpTransport, SystemClock, TransportFailure, wait

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self, Unpack

    from . import types
    from ._values import Envelope, Update
    from ._wire import Request

R_co = TypeVar("R_co", covariant=True)
T_co = TypeVar("T_co", covariant=True)


def _pull(core: Core, transport: Callable[[Request], Any], machine: Machine, hooks: Hooks) -> Update | None:
    """One pull (`drive`), waiting in this thread."""
    if not machine.busy.acquire(blocking=False):
        raise invalid("run", "somebody else is waiting for this run")
    try:
        driving, came = drive(core, machine, hooks), None
        while True:
            try:
                want = driving.send(came)
            except StopIteration as end:
                shown: Update | None = end.value
                return shown
            came = None
            if want[0] == SEND:
                _send(core, transport, machine, want[1])
            elif want[0] == CALL:
                came = _called(want[1], want[2])
            elif want[0] == WAIT:
                core.clock.sleep(want[1], machine.wake)  # type: ignore[attr-defined]
            else:
                wait(machine.wake)  # type: ignore[arg-type]
    except Exception:
        raise
    except BaseException as stop:  # Ctrl-C, or the end of the program.
        core.abandon(machine, stop)
        raise
    finally:
        machine.busy.release()


def _send(core: Core, transport: Callable[[Request], Any], machine: Machine, request: Request) -> None:
    try:
        response = transport(request)
    except TransportFailure as failure:
        core.fail(machine, failure.failure, failure.message)
    except Exception as error:  # noqa: BLE001 - whatever foreign code raises, the answer is lost
        core.fail(machine, "broken", f"{type(error).__name__}: {error}")
    else:
        core.feed(machine, response)
    finally:
        machine.cancellation.forget()


def _called(hook: Callable[[Any], Any], argument: Any) -> Any:
    said = hook(argument)
    if hasattr(said, "__await__"):
        # A state that only seems to be saved would be worse.
        getattr(said, "close", bool)()
        raise invalid("hooks", "a blocking client cannot wait for asynchronous functions; use `AsyncClient`")
    return said


class Calls(Caller["types.Transport"], Areas):
    """Calls, with the session of a scope."""

    __slots__ = ()

    def _finish(self, machine: Machine) -> Machine:
        try:
            while _pull(self._core, self._transport, machine, NO_HOOKS) is not None:
                pass
        except Exception as failure:  # noqa: BLE001 - such as the clock's; raised again, unless the answer is there
            self._core.abandon(machine, failure)
        return machine

    def call(
        self, method: str, arguments: Mapping[str, Any] | None = None, **options: Unpack[types.CallOptions]
    ) -> Any:
        """Calls a method of the catalogue and gives its payload; members are named in snake_case."""
        return self.call_envelope(method, arguments, **options).payload

    def call_envelope(
        self, method: str, arguments: Mapping[str, Any] | None = None, **options: Unpack[types.CallOptions]
    ) -> Envelope:
        """The same, with all that comes beside the payload."""
        return self._finish(self._begin(method, arguments, options)).envelope()

    def call_raw(
        self, name: str, parameters: Mapping[str, Any] | None = None, **options: Unpack[types.CallOptions]
    ) -> Envelope:
        """Calls any method, known or not, with ready-made parameters. It counts as one that changes something once, unless the
        catalogue knows better."""
        return self._finish(self._begin_raw(name, parameters, options)).envelope()


class Scope(BaseScope["types.Transport"], Calls):
    """Whose session calls are made with. Wherever an input names a scope, this is accepted."""

    __slots__ = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class FlowRun(BaseRun["types.Transport", R_co]):
    """A flow in progress. It goes on only while somebody iterates it or waits for its result; stopping to iterate pauses it."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Update]:
        """Updates until the end; a failure is raised."""
        return self

    def __next__(self) -> Update:
        shown = _pull(self._core, self._transport, self._machine, self._hooks)
        if shown is None:
            self._machine.result()
            raise StopIteration
        return shown

    def result(self) -> R_co:
        """Goes on to the end and gives the result, or raises the failure; again the same when asked again."""
        while _pull(self._core, self._transport, self._machine, self._hooks) is not None:
            pass
        return self._result()


class ItemsRun(FlowRun[R_co], Generic[T_co, R_co]):
    """A flow that reads many items. Other updates than these are told to the hook `on_update`, or to who iterates the run itself."""

    __slots__ = ()

    def items(self) -> Iterator[T_co]:
        """The items as they come, to the end; `result()` tells afterwards what is missing."""
        ended = False
        while not ended:
            while self._items:
                yield self._items.popleft()
            update = next(self, None)
            ended = update is None
            if isinstance(update, Items):
                self._items.extend(update.items)


class Client(Base["FlowRun[Any]", "Scope", "types.Transport", "types.Clock"], Calls, Flows):
    """A client of the service, as a guest: `with Client(key="…") as client: client.item.get_item_info(item_id="…")`."""

    __slots__ = ()

    _run_class = FlowRun
    _items_class = ItemsRun
    _scope_class = Scope
    _transport_class = HttpTransport
    _clock_class = SystemClock
    _wake_class = threading.Event

    def close(self) -> None:
        """Ends what is in progress as cancelled and wipes all secrets. Closing again does nothing."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
