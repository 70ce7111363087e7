"""Failures: one record, and a class for each kind of it."""

from __future__ import annotations

import builtins
from json import loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class OtapiError(Exception):
    """A failure. Decide by `kind` (or by the class) and by `code`, never by the message.

    An error of a kind that this version does not know is of this class itself.
    """

    kind: str
    """The sort of failure: `transport`, `timeout`, …"""
    code: str | None
    """The service's `ErrorCode`, as sent. An open set."""
    sub_code: str | None
    """The service's `SubErrorCode`, as sent. An open set."""
    message: str
    """A sentence for people."""
    method: str | None
    """The method that was called."""
    request_id: str | None
    """The service's number of the request, to name when reporting a fault."""
    http_status: int | None
    """The HTTP status, where an answer came."""
    retry: str
    """Whether trying again can help: `never`, `after` (some time), `after_new_session`."""
    retry_after_ms: int | None
    """After how many milliseconds, if a time is known."""
    path: str | None
    """The offending argument, or the place in the answer: `add_data.items[0].quantity`."""
    candidates: list[str]
    """The ids of what is there although the flow failed, or was seen while looking for the truth."""

    def __init__(self, record: Mapping[str, Any]) -> None:
        """Makes an error of a record as the core tells it, with members in camelCase."""
        super().__init__(record)
        get = record.get
        self.kind = get("kind", "unknown")
        self.code = get("code")
        self.sub_code = get("subCode")
        self.message = get("message", "")
        self.method = get("method")
        self.request_id = get("requestId")
        self.http_status = get("httpStatus")
        self.retry = get("retry", "never")
        self.retry_after_ms = get("retryAfterMs")
        self.path = get("path")
        self.candidates = list(get("candidates", ()))

    def __str__(self) -> str:
        words = [self.kind]
        if self.method:
            words.append(f"in {self.method}")
        if self.code:
            words.append(f"({self.code}/{self.sub_code})" if self.sub_code else f"({self.code})")
        if self.path:
            words.append(f"at {self.path}")
        return f"{' '.join(words)}: {self.message}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class TransportError(OtapiError, ConnectionError):
    """The request did not get through, or the answer did not come back, for a reason of the network."""


class TimeoutError(OtapiError, builtins.TimeoutError):
    """The deadline passed before the answer was complete."""


class CancelledError(OtapiError):
    """The caller stopped it."""


class HttpError(OtapiError):
    """An HTTP status other than success, from the service or from a proxy before it."""


class MalformedAnswerError(OtapiError):
    """The body is not an answer of the service."""


class LimitExceededError(OtapiError):
    """The body exceeds a limit of size, depth or number."""


class ServiceError(OtapiError):
    """The service refused, with a code that has no kind of its own."""


class SessionExpiredError(OtapiError):
    """The customer's or operator's session is no longer valid."""


class AccessDeniedError(OtapiError):
    """The key, the signature, the session or the address is not allowed to do this."""


class InvalidArgumentError(OtapiError, ValueError):
    """An argument is missing, unknown or of the wrong form; `path` names it. Nothing was sent."""


class OutcomeUnknownError(OtapiError):
    """A call that changes something was sent, and whether it took effect is not known."""


_CLASSES = {
    "transport": TransportError,
    "timeout": TimeoutError,
    "cancelled": CancelledError,
    "http": HttpError,
    "malformed_answer": MalformedAnswerError,
    "limit_exceeded": LimitExceededError,
    "service": ServiceError,
    "session_expired": SessionExpiredError,
    "access_denied": AccessDeniedError,
    "invalid_argument": InvalidArgumentError,
    "outcome_unknown": OutcomeUnknownError,
}


def from_record(record: Mapping[str, Any]) -> OtapiError:
    """The error of this record, of the class of its kind."""
    return _CLASSES.get(record["kind"], OtapiError)(record)


def from_text(record: str) -> OtapiError:
    """The same for a record as JSON text; what the extension raises comes from here."""
    return from_record(loads(record))


def invalid(path: str, message: str) -> OtapiError:
    """A wrong argument that Python's side finds."""
    return from_record({"kind": "invalid_argument", "message": message, "path": path})
