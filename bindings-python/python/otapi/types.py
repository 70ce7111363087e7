"""Types for annotations and type checkers. Nothing here is needed to run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, Union

from ._aio import AsyncScope
from ._client import Scope
from ._values import Update
from ._wire import Request, Response

if TYPE_CHECKING:
    from typing_extensions import Required

AnyScope = Union[Scope, AsyncScope, int]
"""A scope, or its number."""

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
    """The options of a run."""

    save: Callable[[str], object] | None
    ask: Callable[[Any], object] | None
    on_update: Callable[[Update], object] | None


class Prepare(Hooks, total=False):
    """The input of `prepare`."""

    customer: Required[AnyScope]
    country_code: str
    city_code: str
    provider_type: str
    weight: Decimal | str | int


class Place(Hooks, total=False):
    """The input of `place`. Items have `id`, `quantity`, `configuration_id`, and what else the service takes."""

    customer: Required[AnyScope]
    operator: AnyScope
    delivery_mode_id: Required[str]
    user_profile_id: int | str | None
    comment: str
    reference: str
    items: Required[Sequence[Mapping[str, Any]]]
    diagnose: bool
    repeat: bool


class Replace(Place, total=False):
    """The input of `replace`."""

    order_id: Required[str]


class Pay(Hooks, total=False):
    """The input of `pay`."""

    operator: Required[AnyScope]
    order_id: Required[str]
    amount: Decimal | str
    deposit: bool
    reference: str
    repeat: bool


class ParameterNames(TypedDict, total=False):
    """What the parameters of the return address are called."""

    session: str
    error: str
    token: str


class ProviderSession(Hooks, total=False):
    """The input of `provider_session`."""

    operator: Required[AnyScope]
    provider_type: Required[str]
    return_url: Required[str]
    parameter_names: ParameterNames
    token_dropped: bool


class CompleteProviderSession(Hooks, total=False):
    """The input of `complete_provider_session`."""

    state: Required[Any]
    return_url: Required[str]
    operator: AnyScope


class ProviderSessions(Hooks, total=False):
    """The input of `provider_sessions`."""

    operator: Required[AnyScope]
    provider_type: Required[str]


class ActivityName(TypedDict):
    """What names a background activity."""

    type: str
    id: str


class Condition(TypedDict, total=False):
    """A condition of a rule: a parameter of the choice, and one test of its value."""

    parameter: Required[str]
    equals: str
    at_most: Decimal | str
    at_least: Decimal | str


class Rule(TypedDict, total=False):
    """An answer decided beforehand: the choice whose parameters meet all conditions of `where`."""

    step_type: str
    action: str
    where: Required[Sequence[Condition]]


class Follow(Hooks, total=False):
    """What every flow that follows an activity takes."""

    operator: Required[AnyScope]
    policy: Sequence[Rule]
    no_progress_ms: int


class FollowActivity(Follow, total=False):
    """The input of `activity`."""

    activity: Required[ActivityName]


class Export(Follow, total=False):
    """The input of `export`."""

    provider: Required[AnyScope]
    order_id: Required[str]
    line_ids: Sequence[str]


class Synchronise(Follow, total=False):
    """The input of `synchronise`: orders, or statuses of lines with a limit."""

    provider: Required[AnyScope]
    order_ids: Sequence[str]
    status_ids: Sequence[int]
    limit: int


class Track(Hooks, total=False):
    """The input of `track`: one of both numbers."""

    operator: Required[AnyScope]
    marketplace_order: str
    waybill: str
