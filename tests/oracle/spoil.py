"""Answers and arguments that are not quite right, seeded: what two readings of the rules must judge alike.

Answers stay well-formed, but for those that are cut short: how much broken markup is noticed where a reader does not
look is its own affair.
"""

from __future__ import annotations

import re
from random import Random

from .casing import Casing, public_name
from .jsontext import Json, Members, Number

#: A member with a simple value: what stands before the value, the value, what follows.
SIMPLE = {
    "xml": re.compile(r"(<([\w:]+)(?: [^<>]*)?(?<!/)>)([^<>]*)(</\2>)"),
    "json": re.compile(r'("(\w+)" ?: ?)("(?:[^"\\]|\\.)*"|[-+0-9.eE]+|true|false|null)()(?=[,}])'),
}
VALUES = {
    "xml": (
        "",
        "x",
        "1",
        " ",
        " 7 ",
        "+07",
        "-0",
        "12.50",
        "1e2",
        "true",
        "2021-01-01T00:00:00",
        "<a/>",
        "<Value>5</Value>",
    )
    + ("<Value/>", "<Item>1</Item><Item/>", "<Content><Item><Id>1</Id></Item></Content>", "&#0;&amp;", "<![CDATA[<]]>"),
    "json": (
        "null",
        "true",
        "1",
        "1.50",
        "-0",
        "1e2",
        '"x"',
        '""',
        '" 7 "',
        '"+07"',
        '"2021-01-01T00:00:00"',
        "{}",
        "[]",
    )
    + (
        '{"Value":"v"}',
        '{"Value":5}',
        '{"Value":null}',
        "[1,null]",
        '{"Content":[{"Id":"1"}]}',
        "[[]]",
        '{"a":1,"b":"2"}',
    ),
}
ARGUMENTS: tuple[Json, ...] = (
    *(None, True, False, "", "x", "12.5", "-5", "1e3", "a,b;c", "\x01", "<a/>", "2025-01-02", "2025-01-02T03:04:05Z"),
    *map(Number, ("5", "-0", "1.5", "1e3", "99999999999", "0.12345678901234567")),
    *([], ["a"], [Number("1")], Members(), Members([("zz", "1")])),
)
STRANGERS = ("sesionId", "zzz", "quantity", "Id", "id", "language", "debug", "timestamp")


def answer(text: str, form: str, seed: str) -> str:
    """An answer with a few simple members that have other values, are repeated, renamed or gone; or cut short."""
    rng = Random(seed + text)
    if rng.random() < 0.05:
        return text[: rng.randrange(len(text))]
    comma = "," if form == "json" else ""
    for _ in range(rng.choice((1, 1, 2, 3, 4))):
        simple = list(SIMPLE[form].finditer(text))
        if not simple:
            break
        member, chance = rng.choice(simple), rng.random()
        before, name, value, after = member.groups()
        written = member[0]
        if chance < 0.55:
            written = before + rng.choice(VALUES[form]) + after
        elif chance < 0.75:
            written += comma + before + rng.choice((value, rng.choice(VALUES[form]))) + after
        elif chance < 0.9:
            other = rng.choice(simple)[2]
            written = before.replace(name, other, 1) + value + after.replace(name, other)
        elif not comma:
            written = ""
        text = text[: member.start()] + written + text[member.end() :]
    return text


def arguments(right: Members, casing: Casing, seed: str) -> Members:
    """Arguments with names in other cases, and one value replaced, left out or added."""
    rng = Random(seed)
    result = spelt(right, casing, rng, public_name) if rng.random() < 0.5 else right
    objects = [place for place in places(result) if isinstance(place, Members)]
    values = [(place, index) for place in places(result) for index in range(len(place))]
    chance = rng.random()
    if chance < 0.5 and values:
        place, index = rng.choice(values)
        bad = rng.choice(ARGUMENTS)
        place[index] = (place[index][0], bad) if isinstance(place, Members) else bad
    elif chance < 0.7 and values:
        place, index = rng.choice(values)
        del place[index]
    elif chance < 0.9:
        rng.choice(objects).append((rng.choice(STRANGERS), rng.choice(ARGUMENTS)))
    return result


def spelt(value: Json, casing: Casing, rng: Random, camel) -> Json:
    """The same with each name as on the wire, in camelCase or in snake_case."""
    if isinstance(value, Members):
        names = [rng.choice((name, camel(name), casing.snake(name))) for name, _ in value]
        parts = (spelt(part, casing, rng, casing.camel) for _, part in value)
        return Members(zip(names, parts, strict=True))
    return [spelt(part, casing, rng, camel) for part in value] if isinstance(value, list) else value


def places(value: Json):
    """All objects and arrays in a value."""
    if isinstance(value, list):
        yield value
        for part in value:
            yield from places(part[1] if isinstance(value, Members) else part)
