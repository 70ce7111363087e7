"""The client for asyncio: the twin of the blocking one, for one event loop."""

from __future__ import annotations

import asyncio
from typing import Generic, TypeVar

from . import _otapi
from ._areas import AsyncAreas
from ._base import Base, BaseRun, BaseScope, Caller
from ._core import CALL, NO_HOOKS, SEND, WAIT, Core, Hooks, Machine, drive
from ._errors import invalid
from ._flows import AsyncFlows
from ._values import Items
from ._wire import Response, SystemClock, TransportFailure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self, Unpack

    from . import types
    from ._values import Envelope, Update
    from ._wire import Request

R_co = TypeVar("R_co", covariant=True)
T_co = TypeVar("T_co", covariant=True)


class AsyncHttpTransport:
    """The transport of an `AsyncClient` that is given none: as `HttpTransport`, each request in a thread of the extension."""

    __slots__ = ("_http",)

    def __init__(self) -> None:
        self._http = _otapi.Http()

    async def __call__(self, request: Request) -> Response:
        """Performs the request. Cancelling closes its socket at once; a connection that is still being made is left to its deadline,
        and nothing is sent on it."""
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        exchange = self._http.begin(
            request.method,
            request.url,
            request.headers,
            request.body,
            request.deadline_ms,
            request.max_bytes,
            lambda: loop.call_soon_threadsafe(done.set),
        )
        try:
            await done.wait()
        except asyncio.CancelledError:
            exchange.cancel()
            raise
        return Response(*exchange.wait())


class AsyncSystemClock(SystemClock):
    """The system's clocks, waiting in the loop."""

    __slots__ = ()

    async def sleep(self, until_ms: int, wake: asyncio.Event) -> None:  # type: ignore[override]
        """Waits until the monotonic clock shows `until_ms`, or `wake` is set."""
        await asyncio.sleep((until_ms - self.now()[1]) / 1000)


async def _pull(core: Core, transport: Callable[[Request], Any], machine: Machine, hooks: Hooks) -> Update | None:
    """One pull (`drive`), waiting in the loop."""
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
                await _send(core, transport, machine, want[1])
            elif want[0] == CALL:
                came = want[1](want[2])
                if hasattr(came, "__await__"):
                    came = await came
            elif want[0] == WAIT:
                slept = core.clock.sleep(want[1], machine.wake)  # type: ignore[attr-defined]
                if hasattr(slept, "__await__"):
                    await _first(slept, machine.wake)
            else:
                await machine.wake.wait()  # type: ignore[misc]
    except Exception:
        raise
    except BaseException as stop:  # The task is cancelled, or the program ends.
        core.abandon(machine, stop)
        raise
    finally:
        machine.busy.release()


async def _first(slept: Any, wake: Any) -> None:
    """Waits for the first of both, and ends the other."""
    tasks = [asyncio.ensure_future(slept), asyncio.ensure_future(wake.wait())]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
    if not tasks[1].done():
        tasks[0].result()


async def _send(core: Core, transport: Callable[[Request], Any], machine: Machine, request: Request) -> None:
    try:
        response = transport(request)
        if hasattr(response, "__await__"):
            response = await _cancellable(response, request)
    except TransportFailure as failure:
        core.fail(machine, failure.failure, failure.message)
    except Exception as error:  # noqa: BLE001 - whatever foreign code raises, the answer is lost
        core.fail(machine, "broken", f"{type(error).__name__}: {error}")
    else:
        core.feed(machine, response)
    finally:
        machine.cancellation.forget()


async def _cancellable(response: Any, request: Request) -> Any:
    """Waits for the response in a task of its own, which a cancelled run or the caller's cancelled task ends."""
    task = asyncio.ensure_future(response)
    request.cancellation.on_cancel(task.cancel)
    try:
        await asyncio.wait([task])
    except asyncio.CancelledError:
        task.cancel()
        raise
    if task.cancelled():
        raise TransportFailure("cancelled", "the transport was cancelled")
    return task.result()


class AsyncCalls(Caller["types.AsyncTransport"], AsyncAreas):
    """Calls, with the session of a scope."""

    __slots__ = ()

    async def _finish(self, machine: Machine) -> Machine:
        try:
            while await _pull(self._core, self._transport, machine, NO_HOOKS) is not None:
                pass
        except Exception as failure:  # noqa: BLE001 - such as the clock's; raised again, unless the answer is there
            self._core.abandon(machine, failure)
        return machine

    async def call(
        self, method: str, arguments: Mapping[str, Any] | None = None, **options: Unpack[types.CallOptions]
    ) -> Any:
        """Calls a method of the catalogue and gives its payload; members are named in snake_case."""
        return (await self.call_envelope(method, arguments, **options)).payload

    async def call_envelope(
        self, method: str, arguments: Mapping[str, Any] | None = None, **options: Unpack[types.CallOptions]
    ) -> Envelope:
        """The same, with all that comes beside the payload."""
        return (await self._finish(self._begin(method, arguments, options))).envelope()

    async def call_raw(
        self, name: str, parameters: Mapping[str, Any] | None = None, **options: Unpack[types.CallOptions]
    ) -> Envelope:
        """Calls any method, known or not, with ready-made parameters. It counts as one that changes something once, unless the
        catalogue knows better."""
        return (await self._finish(self._begin_raw(name, parameters, options))).envelope()


class AsyncScope(BaseScope["types.AsyncTransport"], AsyncCalls):
    """Whose session calls are made with. Wherever an input names a scope, this is accepted."""

    __slots__ = ()


class AsyncFlowRun(BaseRun["types.AsyncTransport", R_co]):
    """A flow in progress. It goes on only while somebody iterates it or awaits its result; stopping to iterate pauses it."""

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[Update]:
        """Updates until the end; a failure is raised."""
        return self

    async def __anext__(self) -> Update:
        shown = await _pull(self._core, self._transport, self._machine, self._hooks)
        if shown is None:
            self._machine.result()
            raise StopAsyncIteration
        return shown

    async def result(self) -> R_co:
        """Goes on to the end and gives the result, or raises the failure; again the same when asked again."""
        while await _pull(self._core, self._transport, self._machine, self._hooks) is not None:
            pass
        return self._result()


class AsyncItemsRun(AsyncFlowRun[R_co], Generic[T_co, R_co]):
    """A flow that reads many items. Other updates than these are told to the hook `on_update`, or to who iterates the run itself."""

    __slots__ = ()

    async def items(self) -> AsyncIterator[T_co]:
        """The items as they come, to the end; `result()` tells afterwards what is missing."""
        ended = False
        while not ended:
            while self._items:
                yield self._items.popleft()
            update = await anext(self, None)
            ended = update is None
            if isinstance(update, Items):
                self._items.extend(update.items)


class AsyncClient(
    Base["AsyncFlowRun[Any]", "AsyncScope", "types.AsyncTransport", "types.AsyncClock"], AsyncCalls, AsyncFlows
):
    """A client of the service for asyncio, as a guest. A cancelled task stops its request, and the `CancelledError` that goes out has
    the `OtapiError` as its cause, which tells whether a change may have taken effect."""

    __slots__ = ()

    _run_class = AsyncFlowRun
    _items_class = AsyncItemsRun
    _scope_class = AsyncScope
    _transport_class = AsyncHttpTransport
    _clock_class = AsyncSystemClock
    _wake_class = asyncio.Event

    async def close(self) -> None:
        """Ends what is in progress as cancelled and wipes all secrets. Closing again does nothing."""
        self._core.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
