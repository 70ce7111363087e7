"""The vectors of all methods through the typed face: answers and back, requests, and the requests' types."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import face
import otapi
import vectors
from otapi import _otapi


class Canned:
    """A caller that has its answer already, for both ways to wait."""

    def __init__(self, method: str, payload: Any) -> None:
        self.method = method
        self.payload = payload

    def _begin(self, method: str, arguments: object, options: object) -> Canned:
        assert method == self.method
        return self

    def _finish(self, machine: Canned) -> Canned:
        return machine

    def answer(self) -> dict[str, Any]:
        return {"payload": self.payload}


class AsyncCanned(Canned):
    async def _finish(self, machine: Canned) -> Canned:  # type: ignore[override]
        return machine


def read(method: str, payload: Any, calls: Any) -> Any:
    """What the typed face makes of the payload."""
    call = getattr(calls, face.METHODS[method]["snake"])
    needed = [one for one in inspect.signature(call).parameters.values() if one.default is one.empty]
    return call(**{one.name: None for one in needed if one.kind is one.KEYWORD_ONLY})


def test_answers() -> None:
    """All that can be read is the same afterwards. What is nothing at all is an empty value, where it has members."""
    ran, methods, empty, cut = 0, set(), 0, 0
    for name, vector in vectors.load("answers"):
        method = vector["method"]
        if "error" in vector or method not in face.METHODS:
            continue
        for form in ("xml", "json", "body"):
            if form not in vector:
                continue
            options = {**vector.get("options", {}), "case": "snake"}
            payload = json.loads(_otapi.decode(method, vectors.body(vector[form]), options))["payload"]
            value = read(method, payload, face.calls(face.area(method))(Canned(method, payload)))
            told = face.normal(value)
            if payload is None and isinstance(value, otapi.View):
                assert not value
                assert all(member in (None, []) for member in told.values()), name
                empty += 1
            else:
                expected = payload
                if not vectors.same(expected, told):
                    expected = short(payload)
                    cut += 1
                assert vectors.same(expected, told), f"{name}: expected {expected}\nfound {told}"
            again = asyncio.run(
                read(method, payload, face.calls(face.area(method), "Async")(AsyncCanned(method, payload)))
            )
            assert again == value and type(again) is type(value)
            if isinstance(value, otapi.View) and not isinstance(value, otapi.Page):
                assert type(value)(value.to_dict()) == value
                assert hash(type(value)(value.to_dict())) == hash(value)
        ran += 1
        methods.add(method)
    known = {name for name, method in face.METHODS.items() if "payload" in method}
    assert known <= methods
    print(f"answers through the typed face: {ran} of {len(methods)} methods; {empty} empty, {cut} dates cut")


def test_requests_have_the_right_types(tmp_path: Path) -> None:
    """A checker lets pass what the vectors give each method. It refuses ready-made documents, which `call` takes."""
    lines = ["import datetime", "from decimal import Decimal", "", "import otapi", "", ""]
    lines += ["def all_of_them(client: otapi.Client) -> None:"]
    methods = set()
    for _, vector in vectors.load("requests"):
        method = vector["method"]
        if "error" in vector:
            continue
        # Sessions come from scopes, and what is for finding faults has no place in a type.
        left_out = {"sessionId", "session_id", "providerSessionId", "debug"}
        given = {key: value for key, value in vector["arguments"].items() if key not in left_out}
        arguments = face.arguments(method, given)
        declared = face.METHODS[method]["arguments"]
        kinds = {key: face.of(key, declared) for key in arguments}
        for key, value in arguments.items():
            # The short form of a document that is one list.
            if isinstance(value, list) and kinds[key]["kind"] == "object":
                arguments[key] = {face.only(kinds[key])["snake"]: value}
        said = ", ".join(f"{key}={value!r}" for key, value in arguments.items())
        raw = any(isinstance(value, str) and kinds[key]["kind"] == "object" for key, value in arguments.items())
        ignored = "  # type: ignore[arg-type]" if raw else ""
        lines.append(f"    client.{face.area(method)}.{face.METHODS[method]['snake']}({said}){ignored}")
        methods.add(method)
    assert methods == set(face.METHODS)
    program = tmp_path / "requests.py"
    program.write_text("\n".join(lines) + "\n", "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(program)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    print(f"requests of the right types: {len(lines) - 7}")


def short(value: Any) -> Any:
    """The same, with dates of no more than microseconds: what a `datetime` holds."""
    if isinstance(value, dict):
        return {name: short(member) for name, member in value.items()}
    if isinstance(value, list):
        return [short(item) for item in value]
    if isinstance(value, str) and value.endswith("Z") and value[19:20] == "." and len(value) > 27:
        return f"{value[:26].rstrip('0').rstrip('.')}Z"
    return value
