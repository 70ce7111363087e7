"""The vector files under `tests/conformance`: the generated ones are written here, the hand-written ones checked.

A generated answer is written by `forms` from an abstract value and must be read back by `answer` as that value; so the
generator and the reader, which share nothing but the catalogue, check each other.
"""

from __future__ import annotations

import base64
import difflib
import re
from collections import Counter
from decimal import Decimal
from pathlib import Path
from random import Random

from . import jsontext, request
from .answer import Options, decode
from .arguments import Arguments
from .catalogue import Catalogue
from .errors import OtapiError
from .forms import Writer
from .jsontext import Json, Members, Number, dump
from .samples import Sampler
from .xmltree import Limits

FOLDER = Path(__file__).resolve().parent.parent / "conformance"

TIME = "20250102030405"
KEY = "demo-key"
SECRET = "s3cr3t"


def same(one: Json, other: Json) -> bool:
    """Equal JSON values: the order of members does not matter, numbers are compared by value."""
    if isinstance(one, (dict, Members)):
        if not isinstance(other, (dict, Members)):
            return False
        first, second = dict(one), dict(other)
        return first.keys() == second.keys() and all(same(first[name], second[name]) for name in first)
    if isinstance(one, list):
        return isinstance(other, list) and len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, Number) and isinstance(other, Number):
        return Decimal(one) == Decimal(other)
    return type(one) is type(other) and one == other


def body(parts: Json) -> bytes:
    """A body as the vectors give it: a text, or parts to be joined."""
    if isinstance(parts, str):
        return parts.encode()
    return b"".join(part_bytes(part) for part in parts)


def part_bytes(part: Json) -> bytes:
    if isinstance(part, str):
        return part.encode()
    part = dict(part)
    if "base64" in part:
        return base64.b64decode(part["base64"])
    text, times = part["repeat"]
    return text.encode() * int(times)


class Vectors:
    def __init__(self, catalogue: Catalogue):
        self.catalogue = catalogue
        self.encoder = request.Encoder(catalogue)
        self.problems: list[str] = []

    # Writing

    def requests(self) -> list[dict]:
        samples = Arguments(self.catalogue)
        vectors = []
        for name, method in sorted(self.catalogue.methods.items()):
            arguments = samples.sample(method)
            secret = SECRET if Random(name).random() < 0.4 else None
            vector = {"id": name, "method": name, "arguments": arguments, "key": KEY, "time": TIME}
            if secret:
                vector["secret"] = secret
            vector["body"] = self.encoder.body(name, arguments, KEY, secret, TIME)
            vectors.append(vector)
        return vectors

    def answers(self) -> dict[str, list[dict]]:
        """By area. The two forms of an answer share a vector where they mean exactly the same."""
        sampler = Sampler(self.catalogue)
        areas: dict[str, list[dict]] = {}
        for name, method in sorted(self.catalogue.methods.items()):
            if method.answer is None:
                continue
            writer = Writer(sampler.sample(method))
            xml, json_ = ("xml", writer.xml(), writer.answer("xml")), ("json", writer.json(), writer.answer("json"))
            for form, text, expected in (xml, json_):
                self.compare(f"{name} in {form}", expected, decode(self.catalogue, name, text.encode()))
            vectors = areas.setdefault(method.area, [])
            if same(xml[2], json_[2]):
                vectors.append({"id": name, "method": name, "xml": xml[1], "json": json_[1], **self.lean(xml[2])})
            else:
                for form, text, expected in (xml, json_):
                    vectors.append({"id": f"{name}-{form}", "method": name, form: text, **self.lean(expected)})
        return areas

    @staticmethod
    def lean(record: dict) -> dict:
        """The record without what goes without saying."""
        envelope = {k: v for k, v in record.items() if k != "payload" and v not in (False, [])}
        return {"payload": record["payload"], "envelope": envelope}

    def files(self) -> dict[str, str]:
        files = {"requests.json": self.requests()}
        files.update((f"answers-{area}.json", vectors) for area, vectors in self.answers().items())
        return {name: "[\n" + ",\n".join(map(dump, vectors)) + "\n]\n" for name, vectors in files.items()}

    def write(self) -> None:
        files = self.files()
        for path in FOLDER.glob("answers-*.json"):
            if path.name not in files and path.name != "answers-special.json":
                path.unlink()
        for name, text in files.items():
            (FOLDER / name).write_text(text, encoding="utf-8")

    def drift(self) -> None:
        """Generated files as they would be written now against the files as they are."""
        for name, text in self.files().items():
            path = FOLDER / name
            before = path.read_text(encoding="utf-8") if path.exists() else ""
            if before != text:
                lines = difflib.unified_diff(before.split("\n"), text.split("\n"), name, "as generated now", n=0)
                shown = "\n".join(line[:200] for line in list(lines)[:6])
                self.problems.append(f"{name} is not as it would be generated:\n{shown}")

    # Checking

    def compare(self, what: str, expected: Json, found: Json) -> None:
        if not same(expected, found):
            self.problems.append(f"{what}\n  expected {dump(expected)[:1500]}\n  found    {dump(found)[:1500]}")

    def check(self) -> int:
        """Every vector of the sorts that the oracle knows; gives their number."""
        checks = {"signatures": self.signature, "requests": self.request, "answers": self.answer, "errors": self.error}
        count = 0
        for path in sorted(FOLDER.glob("*.json")):
            check = checks.get(re.split("[-.]", path.name)[0])
            if check is None:
                continue
            vectors = [dict(vector) for vector in jsontext.parse(path.read_text(encoding="utf-8"))]
            for vector in vectors:
                check(f"{path.name}: {vector['id']}", vector)
            for identifier, times in Counter(vector["id"] for vector in vectors).items():
                if times > 1:
                    self.problems.append(f"{path.name}: {identifier} occurs {times} times")
            count += len(vectors)
        return count

    def signature(self, what: str, vector: dict) -> None:
        found = request.signature(vector["method"], list(vector["parameters"]), vector["secret"])
        self.compare(what, vector["signature"], found)

    def outcome(self, what: str, vector: dict, call) -> None:
        """Runs one vector that gives either a result or an error record."""
        try:
            found, failed = call(), False
        except OtapiError as error:
            found, failed = error.record, True
        if failed != ("error" in vector):
            self.problems.append(f"{what}\n  found {dump(found)[:1500]}")
        elif failed:
            self.compare_error(what, dict(vector["error"]), found)
        else:
            self.compare(what, vector["expected"], found)

    def compare_error(self, what: str, expected: dict, found: dict) -> None:
        """All members but the message, which is compared only where the vector has one."""
        mentions = expected.pop("mentions", [])
        message = found["message"] if "message" in expected else None
        for word in mentions:
            if word not in found["message"]:
                self.problems.append(f"{what}\n  the message does not name {word}: {found['message']}")
        rest = {k: v for k, v in found.items() if k != "message"}
        self.compare(what, expected, rest if message is None else {**rest, "message": message})

    def request(self, what: str, vector: dict) -> None:
        def call() -> str:
            arguments = (vector["method"], vector["arguments"], vector["key"], vector.get("secret"), vector["time"])
            return self.encoder.body(*arguments)

        self.outcome(what, {**vector, "expected": vector.get("body")}, call)

    def answer(self, what: str, vector: dict) -> None:
        options = dict(vector.get("options", {}))
        limits = Limits(**{name: int(value) for name, value in options.get("limits", [])})
        read = Options(case=options.get("case", "wire"), extra=options.get("extra", False), limits=limits)
        expected = {"partial": False, "untranslated": False, "blockErrors": [], "warnings": []}
        expected.update(vector.get("envelope", []), payload=vector.get("payload"))
        for form in ("xml", "json"):
            if form in vector:
                received = body(vector[form])
                self.outcome(
                    f"{what} in {form}",
                    {**vector, "expected": expected},
                    lambda received=received: decode(self.catalogue, vector["method"], received, read),
                )

    def error(self, what: str, vector: dict) -> None:
        options = dict(vector.get("options", {}))
        limits = Limits(**{name: int(value) for name, value in options.get("limits", [])})
        status = int(vector["status"]) if "status" in vector else None
        for form in ("xml", "json", "body"):
            if form in vector:
                received = body(vector[form])
                self.outcome(
                    f"{what} in {form}",
                    vector,
                    lambda received=received: decode(
                        self.catalogue, vector["method"], received, Options(limits=limits), status
                    ),
                )
