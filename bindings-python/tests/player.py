"""Plays one vector of the engine against the extension: the host's part of the script."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

from otapi import Cancellation, OtapiError, Request, _otapi
from vectors import difference, known

SECRET = "S3CRET"
WALL_MS = 1_735_787_045_000
MONO_MS = 1_000_000
SETTINGS = {"key": "S3CRET-key", "format": "json", "retry": {"baseMs": 0}}
SCOPES: list[dict[str, Any]] = [
    {"role": "operator", "session": "S3CRET-operator"},
    {"role": "customer", "session": "S3CRET-customer"},
    {"role": "provider", "providerType": "Taobao", "session": "S3CRET-provider"},
]
# The steps of a script by the member that names them, and the members that each may have beside it.
STEPS: dict[str, tuple[str, ...]] = {
    "start": ("refused",),
    "send": ("url", "form", "deadlineMs", "keep", "reply", "took", "frees"),
    "feed": ("took", "frees", "refused"),
    "wait": ("early",),
    "blocked": (),
    "save": ("keep",),
    "ask": ("in", "keep", "answer", "poll"),
    "answer": ("refused",),
    "done": ("keep",),
    "error": (),
    "gone": (),
    "cancel": ("frees",),
    "events": (),
    "log": (),
    "pass": (),
    "scope": ("refused",),
    "close": (),
    "restart": (),
}


def play(vector: dict[str, Any], kind: type[Player] | None = None) -> None:
    """Plays the whole vector, by a player of this kind."""
    known(vector, "id", "because", "settings", "scopes", "script", "refused")
    settings = {**SETTINGS, **vector.get("settings", {})}
    if "refused" in vector:
        return refused(lambda: _otapi.Engine(settings, bytes(32)), vector["refused"])
    player = (kind or Player)(settings, vector.get("scopes", SCOPES))
    for place, step in enumerate(vector["script"]):
        try:
            player.play(step)
        except BaseException:
            print(f"step {place} {step}")
            raise
    return None


def apply(vector: dict[str, Any]) -> None:
    """Applies the rule of a vector."""
    known(vector, "id", "because", "rule", "input", "output", "error")
    if "error" in vector:
        refused(lambda: _otapi.rule(vector["rule"], vector["input"]), vector["error"])
    else:
        expect(vector["output"], json.loads(_otapi.rule(vector["rule"], vector["input"])))


def public(text: str) -> None:
    """Fails for a text that shows a secret."""
    assert SECRET not in text, f"shows a secret: {text}"


def refused(work: Any, expected: Any) -> None:
    """The work must be refused with this record."""
    try:
        work()
    except OtapiError as error:
        shown(error, expected)
    else:
        raise AssertionError(f"not refused as {expected}")


def shown(error: OtapiError, expected: Any) -> None:
    public(f"{error} {error!r} {error.args}")
    expect(expected, error.args[0])


def expect(expected: Any, found: Any) -> None:
    assert not difference(expected, found), difference(expected, found)


class Player:
    """An engine, its machines by their names in the script, and what came out of it."""

    def __init__(self, settings: dict[str, Any], scopes: list[dict[str, Any]]) -> None:
        self.settings = settings
        self.scopes = scopes
        self.passed = 0
        self.kept: dict[str, Any] = {}
        self.events: list[Any] = []
        self.log: list[Any] = []
        self.restart(0)

    def restart(self, byte: int) -> None:
        self.engine = self.made(bytes([byte]) * 32)
        self.machines: dict[str, int] = {}
        for scope in self.scopes:
            self.engine.scope(scope)

    def made(self, entropy: bytes) -> _otapi.Engine:
        """An engine of these settings."""
        return _otapi.Engine(self.settings, entropy)

    def now(self) -> tuple[int, int]:
        return WALL_MS + self.passed, MONO_MS + self.passed

    def resolve(self, value: Any) -> Any:
        """The value with all that was kept put in."""
        if isinstance(value, list):
            return [self.resolve(item) for item in value]
        if not isinstance(value, dict):
            return value
        if "kept" in value:
            found = self.kept[value["kept"]]
            return f"{value.get('before', '')}{found}{value.get('then', '')}" if isinstance(found, str) else found
        return {name: self.resolve(member) for name, member in value.items()}

    def play(self, given: dict[str, Any]) -> None:
        # Replies and answers are given when the step has been seen, and may be made of what it kept.
        step = {name: value if name in ("reply", "answer") else self.resolve(value) for name, value in given.items()}
        verb = next(verb for verb in STEPS if verb in step)
        known(step, verb, "on", *STEPS[verb])
        what, name = step[verb], step.get("on", "a")
        id = self.machines.get(name, 0)
        if verb == "start":
            self.maybe_refused(step, lambda: self.machines.__setitem__(name, self.start(what)))
        elif verb == "feed":
            self.maybe_refused(step, lambda: self.feed(id, what, step))
        elif verb == "answer":
            self.maybe_refused(step, lambda: self.engine.answer(id, self.resolve(what)))
        elif verb == "gone":
            refused(lambda: self.engine.step(id, *self.now()), {"kind": "invalid_argument", "path": "id"})
        elif verb == "cancel":
            self.freed(self.engine.cancel(id, *self.now()), step)
        elif verb in ("events", "log"):
            expect(what, getattr(self, verb))
            getattr(self, verb).clear()
        elif verb == "pass":
            self.passed += what
        elif verb == "scope":
            self.maybe_refused(step, lambda: self.engine.scope(what))
        elif verb == "close":
            self.drain(self.engine.close_scope(what))
        elif verb == "restart":
            self.restart(1)
        else:
            self.step(id, verb, what, step)

    def maybe_refused(self, step: dict[str, Any], work: Any) -> None:
        if "refused" in step:
            refused(work, step["refused"])
        else:
            work()

    def start(self, what: dict[str, Any]) -> int:
        kind = next(kind for kind in ("call", "callRaw", "flow", "resume") if kind in what)
        known(what, kind, "scope", "arguments", "options", "parameters", "input", "sessions")
        scope, engine = what.get("scope", 0), self.engine
        if kind == "call":
            return engine.call(scope, what[kind], what.get("arguments"), what.get("options"))
        if kind == "callRaw":
            return engine.call_raw(scope, what[kind], what.get("parameters"), what.get("options"))
        if kind == "flow":
            return engine.start(what[kind], what.get("input"))
        return engine.resume(json.dumps(what[kind]), what.get("sessions"))

    def step(self, id: int, verb: str, what: Any, step: dict[str, Any]) -> None:
        head, body, events = self.engine.step(id, *self.now())
        self.drain(events)
        said = json.loads(head)
        seen: Any = None
        wanted = {"error": "failed"}.get(verb, verb)
        assert said["step"] == wanted, head
        if verb == "send":
            seen = self.sent(said, body, what, step)
        elif verb == "wait":
            delay = max(said["untilMs"] - MONO_MS - self.passed, 0)
            least, most = what if isinstance(what, list) else (what, what)
            assert least <= delay <= most, f"waits for {delay} ms"
            self.passed += step.get("early", delay)
        elif verb == "save":
            seen = self.saved(json.loads(said["state"]))
        elif verb == "ask":
            seen, delay = said["questions"], max(said["pollAtMs"] - MONO_MS - self.passed, 0)
            expect(step.get("in", delay), delay)
            self.passed += delay if "poll" in step else 0
        elif verb == "done":
            seen = self.result(id, body)
            expect(what, seen)
        elif verb == "error":
            public(head)
            expect(what, said["error"])
        if verb in ("save", "ask"):
            public(head)
            expect(what, seen)
        for name, path in step.get("keep", {}).items():
            found = seen
            for part in filter(None, path.split(".")):
                found = found[int(part)] if isinstance(found, list) else found[part]
            self.kept[name] = found
        if "reply" in step:
            self.feed(id, self.resolve(step["reply"]), step)
        if "answer" in step:
            self.engine.answer(id, self.resolve(step["answer"]))

    def saved(self, state: Any) -> Any:
        """A saved state, as vectors have it."""
        return state

    def result(self, id: int, body: str) -> Any:
        """The result of a machine, as vectors have it."""
        return json.loads(body)

    def sent(self, said: dict[str, Any], body: bytes, method: str, step: dict[str, Any]) -> dict[str, str]:
        headers = [(name, value) for name, value in said["headers"]]
        request = Request(
            said["method"], said["url"], headers, body, said["deadlineMs"], said["maxBytes"], Cancellation()
        )
        public(f"{request.url} {request!r}")
        assert request.url.rsplit("/", 1)[-1] == method, f"sends {request!r}"
        form = dict(parse_qsl(body.decode(), keep_blank_values=True))
        for name, found in {"form": form, "url": request.url, "deadlineMs": request.deadline_ms}.items():
            if name in step:
                expect(step[name], found)
        return form

    def feed(self, id: int, given: dict[str, Any], step: dict[str, Any]) -> None:
        members = ("ok", "code", "sub", "description", "requestId", "xml", "body", "status", "headers", "failure")
        known(given, *members)
        self.passed += step.get("took", 0)
        if "failure" in given:
            return self.freed(self.engine.fail(id, *self.now(), given["failure"], "as the vector says"), step)
        if "ok" in given:
            text = json.dumps({"ErrorCode": "Ok", **given["ok"]})
        elif "code" in given:
            answer = {"ErrorCode": given["code"]}
            for name, member in (("description", "ErrorDescription"), ("requestId", "RequestId")):
                if name in given:
                    answer[member] = given[name]
            if "sub" in given:
                answer["SubErrorCode"] = {"Value": given["sub"]}
            text = json.dumps(answer)
        else:
            text = given["xml"] if "xml" in given else given["body"]
        headers = list(given.get("headers", {}).items())
        return self.freed(self.engine.feed(id, *self.now(), given.get("status", 200), headers, text.encode()), step)

    def freed(self, freed: tuple[list[int], str | None], step: dict[str, Any]) -> None:
        ids, events = freed
        self.drain(events)
        names = {id: name for name, id in self.machines.items()}
        expect(step.get("frees", []), [names[id] for id in ids[1:]])

    def drain(self, events: str | None) -> None:
        public(events or "")
        for event in map(self.event, json.loads(events or "[]")):
            (self.log if event["event"] == "log" else self.events).append(event)

    def event(self, event: dict[str, Any]) -> dict[str, Any]:
        """An event, as vectors have it."""
        return event
