"""What a client gives: envelopes, updates of a run, records for the log."""

from __future__ import annotations

from json import loads
from typing import Generic, TypeVar

from ._errors import OtapiError, from_record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ._questions import Questions

T_co = TypeVar("T_co", covariant=True)


class Record:
    """A value that is equal to another of the same class and members. Plain classes load faster than data classes."""

    __slots__: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        members = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__name__}({members})"


class BlockError(Record):
    """A part of an answer that failed while the rest is there."""

    __slots__ = ("block", "code", "message")

    def __init__(self, block: str, code: str | None, message: str | None) -> None:
        self.block = block
        self.code = code
        self.message = message


class Warning(Record):
    """A value that could not be read as its type says, and was left out."""

    __slots__ = ("path", "raw")

    def __init__(self, path: str, raw: str) -> None:
        self.path = path
        self.raw = raw


class Envelope(Record):
    """An answer: its payload, and what came beside it."""

    __slots__ = (
        "block_errors",
        "extra",
        "partial",
        "payload",
        "raw",
        "request_id",
        "request_time",
        "untranslated",
        "warnings",
    )

    payload: Any
    """The answer itself; `None` where the method gives nothing."""
    request_id: str | None
    """The service's number of the request."""
    request_time: float | None
    """How long the service worked, in its own unit, as sent."""
    partial: bool
    """Whether parts failed; `block_errors` tells which."""
    untranslated: bool
    """Whether texts are in the marketplace's language, because a translation was not at hand."""
    block_errors: list[BlockError]
    warnings: list[Warning]
    extra: Any
    """Members that are not known, if asked for."""
    raw: bytes | None
    """The body as received, if asked for."""

    def __init__(self, text: str) -> None:
        """Reads an envelope as the core tells it."""
        get = loads(text).get
        self.payload = get("payload")
        self.request_id = get("requestId")
        self.request_time = get("requestTime")
        self.partial = get("partial", False)
        self.untranslated = get("untranslated", False)
        self.block_errors = [
            BlockError(one["block"], one.get("code"), one.get("message")) for one in get("blockErrors", ())
        ]
        self.warnings = [Warning(one["path"], one["raw"]) for one in get("warnings", ())]
        self.extra = get("extra")
        raw = get("raw")
        if raw is not None:
            from binascii import a2b_base64

            raw = a2b_base64(raw)
        self.raw = raw

    def __repr__(self) -> str:
        """What came beside the payload, in which there may be a password, or a person's data."""
        told = ("request_id", "partial", "untranslated", "block_errors")
        return f"Envelope({', '.join(f'{name}={getattr(self, name)!r}' for name in told)})"


class Update(Record):
    """Something that a run has to tell. Kinds may be added, so leave those alone that you do not know."""

    __slots__ = ()


class Progress(Update):
    """An activity moved on. `percent` is the service's own figure and may stay below 100; `state` is `running`, `awaiting`,
    `cancelling`, `finished` or `cancelled`."""

    __slots__ = ("percent", "state")

    def __init__(self, percent: int, state: str) -> None:
        self.percent = percent
        self.state = state


class Step(Update):
    """A line of an activity's log, each told once. `step_type` is `Info`, `Warning`, `Error`, `Question` or another text."""

    __slots__ = ("index", "message", "step_type")

    def __init__(self, index: int, step_type: str, message: str) -> None:
        self.index = index
        self.step_type = step_type
        self.message = message


class OpenUrl(Update):
    """An http or https address for a person's browser. The question that offered it stays open."""

    __slots__ = ("url",)

    def __init__(self, url: str) -> None:
        self.url = url


class AnswerRefused(Update):
    """An answer was not taken, by the client or by the service. Nothing is lost: what is still open is asked again."""

    __slots__ = ("error",)

    def __init__(self, error: OtapiError) -> None:
        self.error = error


class Ask(Update):
    """Open questions. Answer any of them with `run.answer`; going on without an answer waits until `poll_at_ms` of the monotonic clock
    and looks again."""

    __slots__ = ("poll_at_ms", "questions")

    def __init__(self, questions: Questions, poll_at_ms: int) -> None:
        self.questions = questions
        self.poll_at_ms = poll_at_ms


class Items(Update, Generic[T_co]):
    """Items that a bulk run reads, block by block: `first` is how many came before, `incomplete` has the ids of those that the service
    did not get ready."""

    __slots__ = ("first", "incomplete", "items")

    def __init__(self, first: int, items: tuple[T_co, ...], incomplete: tuple[str, ...]) -> None:
        self.first = first
        self.items = items
        self.incomplete = incomplete


class Other(Update):
    """An update of a kind that this version does not know."""

    __slots__ = ("data", "event")

    def __init__(self, event: str, data: dict[str, Any]) -> None:
        self.event = event
        self.data = data


class Log(Record):
    """One attempt of a request. `outcome` is `ok`, or the kind and code of the failure; `elapsed_ms` is until the answer."""

    __slots__ = ("attempt", "elapsed_ms", "id", "method", "outcome")

    def __init__(self, id: int, method: str, attempt: int, outcome: str, elapsed_ms: int) -> None:
        self.id = id
        self.method = method
        self.attempt = attempt
        self.outcome = outcome
        self.elapsed_ms = elapsed_ms


class Session(Record):
    """A session was `opened`, or `lost` when the service no longer takes it."""

    __slots__ = ("change", "id", "scope")

    def __init__(self, id: int, scope: int, change: str) -> None:
        self.id = id
        self.scope = scope
        self.change = change


def log_record(event: dict[str, Any]) -> Log | Session | None:
    """The event as a record for the log, if it is one."""
    if event["event"] == "log":
        return Log(event["id"], event["method"], event["attempt"], event["outcome"], event["elapsedMs"])
    if event["event"] == "session":
        return Session(event["id"], event["scope"], event["change"])
    return None


def update(event: dict[str, Any], item: Callable[[Any], Any] | None) -> Update:
    """The event as an update of a run, in which items are read so."""
    kind = event["event"]
    if kind == "progress":
        return Progress(event["percent"], event["state"])
    if kind == "step":
        return Step(event["index"], event["stepType"], event["message"])
    if kind == "open_url":
        return OpenUrl(event["url"])
    if kind == "answer_refused":
        return AnswerRefused(from_record(event["error"]))
    if kind == "items":
        items = event["items"] if item is None else map(item, event["items"])
        return Items(event["first"], tuple(items), tuple(event["incomplete"]))
    return Other(kind, event)
