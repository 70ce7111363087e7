"""What is the same in both clients: callers, scopes, runs, and the client's settings."""

from __future__ import annotations

from collections import deque
from json import loads
from typing import Generic, TypeVar, cast, overload

from ._core import Core, Hooks, function
from ._errors import invalid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from . import _otapi, types
    from ._core import Machine, _Wake
    from ._values import Log, Session

Run = TypeVar("Run", bound="BaseRun[Any, Any]")
OneScope = TypeVar("OneScope", bound="BaseScope[Any]")
Way = TypeVar("Way")
Time = TypeVar("Time")
Typed = TypeVar("Typed")
R_co = TypeVar("R_co", covariant=True)


def text(value: object, path: str) -> str:
    """A text, or the error that it is none."""
    if isinstance(value, str):
        return value
    raise invalid(path, f"expected text, not a value of type `{type(value).__name__}`")


class Caller(Generic[Way]):
    """Whose session calls are made with."""

    __slots__ = ("_core", "_transport")

    _core: Core
    _transport: Way
    _id: int

    @property
    def __otapi_scope__(self) -> tuple[_otapi.Engine, int]:
        """The number, and the engine that knows the scope by it. What is sent names a scope by this."""
        return self._core.engine, self._id

    def _begin(self, method: str, arguments: object, options: object) -> Machine:
        """A call that nothing has happened to."""
        id, name = self._id, text(method, "method")
        return self._core.add(lambda engine: engine.call(id, name, arguments, options))

    def _begin_raw(self, name: str, parameters: object, options: object) -> Machine:
        """The same, with ready-made parameters."""
        id, method = self._id, text(name, "method")
        return self._core.add(lambda engine: engine.call_raw(id, method, parameters, options))


class BaseScope(Caller[Way]):
    """A scope of a client."""

    __slots__ = ("_id", "role")

    role: str
    """`guest`, `customer`, `operator` or `provider`"""

    def __init__(self, client: Caller[Way], role: str, given: dict[str, Any]) -> None:
        self._core = client._core
        self._transport = client._transport
        self.role = role
        self._id = self._core.engine.scope({"role": role, **given})

    @property
    def id(self) -> int:
        """Its number."""
        return self._id

    def close(self) -> None:
        """Forgets the session. What still uses it ends with an error."""
        self._core.close_scope(self._id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.role} {self._id})"


class BaseRun(Generic[Way, R_co]):
    """A flow in progress."""

    __slots__ = ("_core", "_hooks", "_items", "_kind", "_machine", "_transport")

    def __init__(self, client: Caller[Way], machine: Machine, hooks: Hooks, kind: str | None) -> None:
        """A run of a flow of this kind. Where none is said, it gives plain values."""
        self._core = client._core
        self._transport = client._transport
        self._machine = machine
        self._hooks = hooks
        self._kind = kind
        # Those that came and were not given yet: who stops to iterate them goes on with the next one.
        self._items: deque[Any] = deque()

    def _result(self) -> R_co:
        result = self._machine.result()
        if self._kind is not None:
            from .flows import RESULTS

            result = RESULTS[self._kind]._of(result)
        return cast("R_co", result)

    def answer(self, answer: types.Answer) -> None:
        """Answers an open question, or says something unasked, such as `{"action": "Cancel"}`. From any thread, if the client is a
        blocking one."""
        self._core.answer(self._machine, answer)

    def cancel(self) -> None:
        """Stops it: it ends as cancelled, or as outcome unknown if a change is on its way. Nothing is stopped at the service. From
        any thread, if the client is a blocking one."""
        self._core.cancel(self._machine)

    @property
    def state(self) -> str | None:
        """The state that was to be saved last, as JSON text."""
        return self._machine.state

    @property
    def id(self) -> int:
        """Its number within the client, which log records name."""
        return self._machine.id

    def __del__(self) -> None:
        if hasattr(self, "_machine"):
            self._core.drop(self._machine)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id})"


class Base(Caller[Way], Generic[Run, OneScope, Way, Time]):
    """A client of the service: its settings, its scopes, and its flows.

    Each flow is started by its input, as keywords, and gives a run that nothing happens to until it is
    awaited or iterated.

    `save` is called with the state as JSON text before anything is changed at the service, and must have kept it durably when it
    comes back; `resume` takes it up. `ask` is called with open questions and gives an answer such as `{"question": id, "choice": 0}`,
    a list of them, or `None` to leave them open. `on_update` is called with every update.
    """

    __slots__ = ()

    # The guest that every engine has.
    _id = 0

    _run_class: type[Run]
    _items_class: type[Run]
    _scope_class: type[OneScope]
    # What is used where none is given.
    _transport_class: Callable[[], Way]
    _clock_class: Callable[[], Time]
    # What wakes a machine.
    _wake_class: Callable[[], _Wake]

    def __init__(
        self,
        *,
        key: str | None = None,
        secret: str | None = None,
        keyless: bool = False,
        headers: Mapping[str, str] | None = None,
        url: str | None = None,
        format: str | None = None,
        allow_http: bool = False,
        language: str | None = None,
        timeout_ms: int | None = None,
        clock_offset_ms: int | None = None,
        limits: types.Limits | None = None,
        retry: types.Retry | None = None,
        activity: types.Activity | None = None,
        settle_ms: Sequence[int] | None = None,
        collecting_ms: Sequence[int] | None = None,
        transport: Way | None = None,
        clock: Time | None = None,
        log: Callable[[Log | Session], object] | None = None,
    ) -> None:
        """A client with these settings. Nothing is sent yet.

        :param key: the instance key; with `secret`, calls are signed
        :param keyless: there is no key, because the gateway at `url` adds it; `headers` are its own
        :param url: where the service is, if not at its public address; plain http only to this machine, or with `allow_http`
        :param format: `xml` or `json`
        :param language: of texts, where a call does not say otherwise
        :param timeout_ms: milliseconds for one attempt of a request (60,000)
        :param clock_offset_ms: what the service's clock is known to be ahead of this one
        :param limits: how much of an answer is read
        :param retry: how often reads are tried
        :param activity: how often activities are looked at
        :param settle_ms: delays before each look after an unknown outcome
        :param collecting_ms: delays before bulk runs ask again for what the service is still collecting; each time may be paid for
        :param transport: performs requests, in place of the package's own HTTP
        :param clock: tells the time and waits; the transport's own, if it has `now` and `sleep`, else the system's
        :param log: called with every attempt of a request and every change of a session; no secrets are in them
        """
        settings = {
            "key": key,
            "secret": secret,
            "keyless": keyless,
            "headers": headers,
            "url": url,
            "format": format,
            "allow_http": allow_http,
            "language": language,
            "timeout_ms": timeout_ms,
            "clock_offset_ms": clock_offset_ms,
            "limits": limits,
            "retry": retry,
            "activity": activity,
            "settle_ms": settle_ms,
            "collecting_ms": collecting_ms,
        }
        function(transport, "transport")
        if clock is None and hasattr(transport, "now") and hasattr(transport, "sleep"):
            clock = cast("Time", transport)
        self._transport = self._transport_class() if transport is None else transport
        clock = self._clock_class() if clock is None else clock
        self._core = Core(settings, cast("Any", clock), log, self._wake_class)

    def guest(self, *, anonymous: bool = False, session: str | None = None) -> OneScope:
        """A guest; with `anonymous`, one who has a basket."""
        return self._scope_class(self, "guest", {"anonymous": anonymous, "session": session})

    def operator(
        self, login: str | None = None, password: str | None = None, *, session: str | None = None
    ) -> OneScope:
        """An operator of the shop, who logs in when first needed, or whose session the caller brings."""
        return self._scope_class(self, "operator", {"login": login, "password": password, "session": session})

    def customer(
        self,
        login: str | None = None,
        password: str | None = None,
        *,
        remember_me: bool = False,
        operator: types.AnyScope | None = None,
        session: str | None = None,
    ) -> OneScope:
        """A customer, with a password, or by the session of an `operator` who needs none."""
        given = {"login": login, "password": password, "remember_me": remember_me, "operator": operator}
        return self._scope_class(self, "customer", {**given, "session": session})

    def provider(
        self,
        provider_type: str,
        *,
        account: str | None = None,
        operator: types.AnyScope | None = None,
        session: str | None = None,
    ) -> OneScope:
        """A marketplace such as `Taobao`: its session, or the name of an account in the `operator`'s list."""
        given = {"provider_type": provider_type, "account": account, "operator": operator, "session": session}
        return self._scope_class(self, "provider", given)

    def start(self, kind: str, input: Mapping[str, Any] | None = None, **hooks: Unpack[types.Hooks]) -> Run:
        """Starts a flow of any kind, by its name and an input of plain values. So is its result, of which a typed one can be made:
        `PlaceResult(run.result())`."""
        said, kind = Hooks(**hooks), text(kind, "kind")
        return self._run_class(self, self._core.add(lambda engine: engine.start(kind, input)), said, None)

    @overload
    def resume(
        self,
        state: str,
        sessions: Mapping[str, types.AnyScope] | None = None,
        *,
        flow: None = None,
        **hooks: Unpack[types.Hooks],
    ) -> Run: ...
    @overload
    def resume(
        self,
        state: str,
        sessions: Mapping[str, types.AnyScope] | None = None,
        *,
        flow: Callable[..., Typed],
        **hooks: Unpack[types.Hooks],
    ) -> Typed: ...
    def resume(
        self,
        state: str,
        sessions: Mapping[str, types.AnyScope] | None = None,
        *,
        flow: Callable[..., Any] | None = None,
        **hooks: Unpack[types.Hooks],
    ) -> Any:
        """Takes up a saved state, of this or another process or language. `sessions` names scopes by their roles. What may have
        been changed before is looked up, never changed again.

        :param flow: which flow it is, such as `client.place`; the run is of its type then, else its result is plain values
        """
        said, state = Hooks(**hooks), text(state, "state")
        machine = self._core.add(lambda engine: engine.resume(state, sessions))
        kind = None
        if flow is not None:
            kind = loads(state)["kind"]
            if getattr(flow, "__name__", None) != kind:
                self._core.cancel(machine)
                raise invalid("flow", f"the state is one of the flow `{kind}`")
        return self._run(machine, said, kind)

    def _start(self, kind: str, given: Any) -> Any:
        """Starts a flow whose result is typed. What it is given has the hooks in it."""
        hooks = Hooks(**{name: given.pop(name, None) for name in Hooks.__slots__})
        return self._run(self._core.add(lambda engine: engine.start(kind, given)), hooks, kind)

    # The same for checkers: some runs tell items on their way.
    _start_items = _start

    def _run(self, machine: Machine, hooks: Hooks, kind: str | None) -> Run:
        """The run of a machine; items that it tells are typed, too."""
        if kind is None:
            return self._run_class(self, machine, hooks, None)
        from .flows import ITEMS

        machine.item = ITEMS.get(kind)
        run = self._run_class if machine.item is None else self._items_class
        return run(self, machine, hooks, kind)
