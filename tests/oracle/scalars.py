"""Numbers and dates as text: what can be read, and the canonical form (NORMAL-FORM, Values)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

#: The white space that is trimmed before reading.
SPACE = " \t\n\r\f"

INTEGER_RANGES = {"int": 31, "short": 15, "long": 63, "id": 63}

_INTEGER = re.compile(r"([+-]?)([0-9]+)(\.0+)?")
_DECIMAL = re.compile(r"([+-]?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?")
_DATE = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?(Z|[+-][0-9]{2}:[0-9]{2})?"
)


def integer(text: str, kind: str) -> int | None:
    """A whole number in the range of its kind; a fraction of zeros is tolerated."""
    match = _INTEGER.fullmatch(text)
    if not match:
        return None
    value = int(match[1] + match[2].lstrip("0")[:30] or "0") if match[2].strip("0") else 0
    bits = INTEGER_RANGES[kind]
    return value if -(2**bits) <= value < 2**bits else None


def decimal(text: str) -> str | None:
    """Canonical: no exponent, no trailing zeros, no plus, no negative zero; at most 100 digits."""
    match = _DECIMAL.fullmatch(text)
    if not match:
        return None
    sign, whole, fraction, exponent = match[1], match[2], match[3] or "", match[4] or "0"
    digits = whole + fraction
    if not digits.strip("0"):
        return "0"
    if len(exponent.lstrip("+-0")) > 4:
        return None  # more than 100 digits however they are written
    point = len(whole) + int(exponent)
    leading = len(digits) - len(digits.lstrip("0"))
    digits, point = digits.strip("0"), point - leading
    if point <= 0:
        whole, fraction = "0", "0" * -point + digits
    else:
        whole, fraction = digits[:point].ljust(point, "0"), digits[point:]
    if len(whole) + len(fraction) > 100:
        return None
    return ("-" if sign == "-" else "") + whole + ("." + fraction if fraction else "")


def double(text: str) -> str | None:
    """A JSON number with the digits as sent: no plus, no leading zeros, no trailing zeros of the fraction."""
    match = _DECIMAL.fullmatch(text)
    if not match:
        return None
    sign, whole, fraction, exponent = match[1], match[2].lstrip("0") or "0", (match[3] or "").rstrip("0"), match[4]
    number = ("-" if sign == "-" else "") + whole + ("." + fraction if fraction else "")
    return number + ("e" + exponent if exponent else "")


def boolean(text: str) -> bool | None:
    return {"true": True, "1": True, "false": False, "0": False}.get(text.lower())


def instant(text: str) -> tuple[datetime, str, bool] | None:
    """The moment in UTC, the digits of its fraction, and whether a zone was given."""
    match = _DATE.fullmatch(text)
    if not match:
        return None
    zone = match[8]
    try:
        year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
        moment = datetime(year, month, day, hour, minute, second, tzinfo=UTC)
        if zone and zone != "Z":
            hours, minutes = int(zone[1:3]), int(zone[4:6])
            if hours > 23 or minutes > 59:
                return None
            offset = timedelta(hours=hours, minutes=minutes)
            moment = moment - offset if zone[0] == "+" else moment + offset
    except (ValueError, OverflowError):
        return None
    return moment, match[7] or "", zone is not None


def rfc3339(text: str) -> str | None:
    """RFC 3339 with `Z`; no zone means UTC; the fraction as sent without trailing zeros."""
    read = instant(text)
    if read is None:
        return None
    moment, fraction, _ = read
    fraction = fraction.rstrip("0")
    return moment.strftime("%Y-%m-%dT%H:%M:%S").zfill(19) + ("." + fraction if fraction else "") + "Z"


def significant_digits(literal: str) -> int:
    """Digits of a number's literal without leading and trailing zeros."""
    digits = re.split("[eE]", literal)[0].lstrip("+-").replace(".", "")
    return len(digits.strip("0"))
