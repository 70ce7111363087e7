"""A client for the OTAPI web service: search marketplaces, place orders, pay them, have them bought, follow the parcels.

`Client` blocks and may be shared by threads; `AsyncClient` is its twin for asyncio. Failures are `OtapiError`s.
"""

from __future__ import annotations

from . import _otapi
from ._client import Client, FlowRun, ItemsRun, Scope
from ._errors import (
    AccessDeniedError,
    CancelledError,
    HttpError,
    InvalidArgumentError,
    LimitExceededError,
    MalformedAnswerError,
    OtapiError,
    OutcomeUnknownError,
    ServiceError,
    SessionExpiredError,
    TimeoutError,
    TransportError,
)
from ._values import (
    AnswerRefused,
    Ask,
    BlockError,
    Envelope,
    Items,
    Log,
    OpenUrl,
    Other,
    Progress,
    Session,
    Step,
    Update,
    Warning,
)
from ._wire import Cancellation, HttpTransport, Request, Response, SystemClock, TransportFailure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import types
    from ._aio import AsyncClient, AsyncFlowRun, AsyncHttpTransport, AsyncItemsRun, AsyncScope
    from ._questions import Questions
    from ._view import Page, View

VERSION = _otapi.VERSION

__all__ = [
    "VERSION",
    "AccessDeniedError",
    "AnswerRefused",
    "Ask",
    "AsyncClient",
    "AsyncFlowRun",
    "AsyncHttpTransport",
    "AsyncItemsRun",
    "AsyncScope",
    "BlockError",
    "Cancellation",
    "CancelledError",
    "Client",
    "Envelope",
    "FlowRun",
    "HttpError",
    "HttpTransport",
    "InvalidArgumentError",
    "Items",
    "ItemsRun",
    "LimitExceededError",
    "Log",
    "MalformedAnswerError",
    "OpenUrl",
    "OtapiError",
    "Other",
    "OutcomeUnknownError",
    "Page",
    "Progress",
    "Questions",
    "Request",
    "Response",
    "Scope",
    "ServiceError",
    "Session",
    "SessionExpiredError",
    "Step",
    "SystemClock",
    "TimeoutError",
    "TransportError",
    "TransportFailure",
    "Update",
    "View",
    "Warning",
    "decode",
]


def decode(
    method: str,
    body: bytes,
    *,
    status: int | None = None,
    raw: bool = False,
    extra: bool = False,
    limits: types.Limits | None = None,
) -> Envelope:
    """Reads a stored answer of a method, XML or JSON, received with this HTTP status."""
    options = {"case": "snake", "status": status, "raw": raw, "extra": extra, "limits": limits}
    return Envelope(_otapi.decode(method, body, options))


# What brings much with it is loaded when it is first named.
_LATER = {
    "AsyncClient": "_aio",
    "AsyncFlowRun": "_aio",
    "AsyncHttpTransport": "_aio",
    "AsyncItemsRun": "_aio",
    "AsyncScope": "_aio",
    "Page": "_view",
    "Questions": "_questions",
    "View": "_view",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
