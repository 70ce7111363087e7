"""Sample values: what a member of a given name and kind may look like, on either wire and in the normal form.

All choices are seeded by text, so that a sample changes only where its place in the catalogue changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from .jsontext import Json, Number, dump

NOTHING = object()


@dataclass
class Scalar:
    """One value: its text in XML, its JSON, and what is to be read."""

    xml: str
    json: str
    normal: Json  # NOTHING where the value is left out
    warns: bool = False


TEXTS = (
    "Awaiting payment",
    "Куртка, тёплая & лёгкая",
    "薄款連帽外套 <男>",
    ' other/其他 "quoted"',
    "It's 5 > 4 && 3 < 4",
    "Line one\nLine two",
    "Naïve café — 100 %",
    "&amp;middot; twice encoded",
    "😀 kept as it is",
    "",
)
NAMED = (  # by the end of a member's name: readable beats random
    ("Url", ("https://example.com/item?id=1&ref=2", "https://img.example.com/i1/TB1.jpg_310x310.jpg")),
    ("URL", ("https://example.com/a/b",)),
    ("Id", ("520813250866", "abb-1688001", "ORD-0000000042", " other/其他", "sh-64037112")),
    ("Code", ("CNY", "USD", "RU", "p1")),
    ("Sign", ("¥", "₽", "$")),
    ("Email", ("someone@example.com",)),
    ("Phone", ("+7 900 000-00-00",)),
    ("Login", ("customer",)),
    ("Time", ("2021-10-03 09:24", "09:24")),
    ("Date", ("03.10.2021",)),
    ("Language", ("en", "ru", "zh-chs")),
    ("Percent", ("12%",)),
)
DECIMALS = (
    ("62", "62.0", "62"),
    ("85.56", "85.56", "85.56"),
    ("0.200", "0.200", "0.2"),
    ("0", "0.0", "0"),
    ("-12.50", "-12.50", "-12.5"),
    ("-0", "-0.0", "0"),
    ("+007.10", '"+007.10"', "7.1"),
    ("1.5E3", "1.5E3", "1500"),
    ("12345678901234567890.123456789", "12345678901234567890.123456789", "12345678901234567890.123456789"),
)
DATES = (
    ("2021-10-03T09:24:05.28", "2021-10-03T09:24:05.28Z"),
    ("2026-07-09T11:59:24.748Z", "2026-07-09T11:59:24.748Z"),
    ("2021-11-24T08:09:15", "2021-11-24T08:09:15Z"),
    ("2024-02-29T00:30:00+03:00", "2024-02-28T21:30:00Z"),
    ("2023-12-31T22:00:00.500-05:30", "2024-01-01T03:30:00.5Z"),
    ("2022-06-01T12:00:00.000", "2022-06-01T12:00:00Z"),
)
INTEGERS = ((0, "0"), (1, "1"), (2, "2"), (18, "18"), (40, "040"), (1000, "+1000"), (-3, "-3"), (310, " 310 "))
DOUBLES = (("392.4139", "392.4139"), ("25.152", "25.152"), ("0.50", "0.5"), ("1e-3", "1e-3"), ("7", "7"))
BOOLEANS = (("true", "true", True), ("false", "false", False), ("1", "1", True), ("False", '"False"', False))
UNREADABLE = {
    "int": "many",
    "short": "70000",
    "long": "12.5",
    "id": "none yet",
    "decimal": "12,50",
    "double": "NaN",
    "boolean": "yes",
    "dateTime": "03.10.2021",
}


def text(rng: Random, name: str) -> str:
    for ending, choices in NAMED:
        if name.endswith(ending):
            return rng.choice(choices)
    return rng.choice(TEXTS)


def scalar(rng: Random, kind: str, name: str, enum_values: Sequence[str] = (), plain: bool = False) -> Scalar:
    """A value of the kind; `plain` leaves the odd spellings out."""
    if kind == "string":
        verbatim = text(rng, name)
        return Scalar(verbatim, dump(verbatim), verbatim)
    if kind == "enum":
        known = rng.choice(list(enum_values) or ["Default"])
        xml = known if plain else rng.choice((known, known, known, known, "NotKnownYet", "4"))
        return Scalar(xml, "4" if xml == "4" else dump(xml), xml)
    if kind in ("int", "short", "long", "id"):
        number, written = rng.choice(INTEGERS[:4] if plain else INTEGERS)
        if kind in ("long", "id") and rng.random() < 0.4:
            number, written = rng.choice(((3186064872, "3186064872"), (520813250866, "520813250866")))
        json = str(number) if written == str(number) else dump(written)
        return Scalar(written, json, str(number) if kind == "id" else Number(number))
    if kind == "decimal":
        return Scalar(*rng.choice(DECIMALS[:3] if plain else DECIMALS))
    if kind == "double":
        written, normal = rng.choice(DOUBLES[:2] if plain else DOUBLES)
        return Scalar(written, written, Number(normal))
    if kind == "boolean":
        return Scalar(*rng.choice(BOOLEANS[:2] if plain else BOOLEANS))
    if kind == "dateTime":
        written, normal = rng.choice(DATES[:3] if plain else DATES)
        return Scalar(written, dump(written), normal)
    assert kind == "base64Binary", kind
    return Scalar("JVBERi0xLjQK", '"JVBERi0xLjQK"', "JVBERi0xLjQK")


def nothing(kind: str) -> Scalar:
    """A value that is there but says nothing: an empty element, a `null`."""
    return Scalar("", "null", NOTHING) if kind != "string" else Scalar("", '""', "")


def unreadable(kind: str) -> Scalar | None:
    """A value that does not fit its kind, where there is such a thing."""
    raw = UNREADABLE.get(kind)
    return Scalar(raw, dump(raw), NOTHING, warns=True) if raw else None
