"""The error record, and which record an unsuccessful answer gives (FLOWS, What a failure means; PROTOCOL 3)."""

from __future__ import annotations

from .jsontext import Number


class OtapiError(Exception):
    """An error record with the members of `Error::to_json`; those that are not known are left out."""

    def __init__(self, kind: str, message: str, **members: object):
        super().__init__(f"{kind}: {message}")
        self.record: dict = {"kind": kind, "message": message, "retry": "never"}
        self.record.update({name: value for name, value in members.items() if value is not None})


def invalid(path: str | None, message: str) -> OtapiError:
    """An argument that cannot be sent, named by its path."""
    return OtapiError("invalid_argument", message, path=path)


def malformed(message: str) -> OtapiError:
    return OtapiError("malformed_answer", message)


def over_limit(message: str) -> OtapiError:
    return OtapiError("limit_exceeded", message)


def is_success(code: str) -> bool:
    """`Ok` and `BatchError` are success (NORMAL-FORM, Envelope); the case of the letters does not matter."""
    return code.lower() in ("ok", "batcherror")


def service_error(envelope: dict, reads: bool) -> OtapiError:
    """The error that an envelope with an unsuccessful code stands for."""
    code = envelope["ErrorCode"]
    kind = {"SessionExpired": "session_expired", "AccessDenied": "access_denied"}.get(code, "service")
    if code == "SessionExpired":
        retry = "after_new_session"
    elif code == "NotAvailable" or (code == "InternalError" and reads):
        retry = "after"
    else:
        retry = "never"
    return OtapiError(
        kind,
        envelope.get("ErrorDescription") or f"the service answered {code}",
        code=code,
        subCode=envelope.get("SubErrorCode") or None,
        requestId=envelope.get("RequestId") or None,
        retry=retry,
    )


def http_error(status: int, reads: bool) -> OtapiError:
    """A status other than 2xx whose body is no envelope with an error code."""
    after = reads and status in (429, 502, 503, 504)
    return OtapiError(
        "http",
        f"the server answered with HTTP status {status}",
        httpStatus=Number(status),
        retry="after" if after else "never",
    )
