"""All vectors, and the file that tells what was run."""

from __future__ import annotations

import inspect
import json
from collections import Counter
from datetime import datetime, timezone
from typing import Any

import face
import otapi
import otapi_sandbox
import player
import pytest
import vectors
from otapi import _otapi, shop

RUN: Counter[str] = Counter()
SKIPPED: Counter[str] = Counter()


def cases(*prefixes: str) -> pytest.MarkDecorator:
    found = [vector for prefix in prefixes for vector in vectors.load(prefix)]
    return pytest.mark.parametrize("vector", [vector for _, vector in found], ids=[name for name, _ in found])


@pytest.mark.parametrize("kind", ["calls", "activities", "flows", "rules"])
def test_engine(kind: str) -> None:
    failures = []
    play = player.apply if kind == "rules" else player.play
    for name, vector in vectors.load(kind):
        RUN[kind] += 1
        try:
            play(vector)
        except (AssertionError, otapi.OtapiError) as failure:
            failures.append(f"{name}: {failure}")
    assert not failures, "\n".join(failures)


def decode(vector: dict[str, Any], body: bytes, status: int | None) -> Any:
    options = {"case": "wire", **vector.get("options", {}), "status": status}
    return json.loads(_otapi.decode(vector["method"], body, options))


@cases("answers")
def test_answers(vector: dict[str, Any]) -> None:
    RUN["answers"] += 1
    vectors.known(vector, "id", "because", "method", "xml", "json", "payload", "envelope", "error", "options", "body")
    forms = [form for form in ("xml", "json", "body") if form in vector]
    assert forms
    for form in forms:
        body = vectors.body(vector[form])
        if "error" in vector:
            with pytest.raises(otapi.OtapiError) as caught:
                decode(vector, body, None)
            vectors.check_error(vector["error"], caught.value.args[0])
            continue
        usual = {"partial": False, "untranslated": False, "blockErrors": [], "warnings": []}
        expected = {**usual, **vector.get("envelope", {}), "payload": vector["payload"]}
        found = decode(vector, body, None)
        assert vectors.same(expected, found), f"expected {expected}\nfound {found}"


@cases("errors")
def test_errors(vector: dict[str, Any]) -> None:
    RUN["errors"] += 1
    vectors.known(vector, "id", "because", "method", "xml", "json", "body", "status", "error", "options")
    for form in ("xml", "json", "body"):
        if form in vector:
            with pytest.raises(otapi.OtapiError) as caught:
                decode(vector, vectors.body(vector[form]), vector.get("status"))
            vectors.check_error(vector["error"], caught.value.args[0])


@cases("requests")
@pytest.mark.parametrize("typed", [False, True], ids=["named", "typed"])
def test_requests(vector: dict[str, Any], typed: bool) -> None:
    """Sessions are given as parameters here, as a scope gives them: those that a scope has to give are brought as one."""
    kind = "typed" if typed else "requests"
    vectors.known(vector, "id", "because", "method", "arguments", "key", "secret", "time", "body", "error")
    time = datetime.strptime(vector["time"], "%Y%m%d%H%M%S").replace(tzinfo=timezone.utc)
    seen: list[bytes] = []

    def transport(request: otapi.Request) -> otapi.Response:
        seen.append(request.body)
        raise otapi.TransportFailure("not_sent", "this was all")

    class Clock:
        def now(self) -> tuple[int, int]:
            return int(time.timestamp()) * 1000, 0

        def sleep(self, until_ms: int, wake: Any) -> None:
            raise AssertionError("nothing to wait for")

    arguments = dict(vector["arguments"])
    client = otapi.Client(
        key=vector["key"],
        secret=vector.get("secret"),
        retry={"attempts": 1},
        transport=transport,
        clock=Clock(),
    )
    name = next((name for name in ("sessionId", "session_id") if isinstance(arguments.get(name), str)), None)
    session = arguments.pop(name) if name else None
    with client:
        if session == "":
            skip(kind, "a scope has no empty session")
        if typed and vector["method"] not in face.METHODS:
            skip(kind, "there is no such method")
        failure = None
        callers: list[otapi.Client | otapi.Scope] = [client] if session is None else []
        callers += [client.operator(session=session or "unused"), client.customer(session=session or "unused")]
        for caller in callers:
            try:
                perform(caller, vector["method"], arguments, typed)
            except otapi.OtapiError as error:
                failure = error
            except face.OneName:
                skip(kind, "one keyword has one name")
            except TypeError as error:
                # Python itself says which argument is missing.
                assert typed
                missing = vector["error"]["path"].partition(".")[0]
                assert face.snake(missing, face.METHODS[vector["method"]]["arguments"]) in str(error)
                RUN[kind] += 1
                return
            if failure is None or failure.path != "scope":
                break
        built = seen[0].decode() if seen else ""
        if "sessionId=unused" in built and "secret" in vector:
            skip(kind, "a typed call sends, and signs, the session that this method needs")
        if failure and failure.path == "providerSessionId" and "body" in vector:
            skip(kind, "a typed call wants the marketplace session that this method needs")
        # Where a vector leaves out the session that the method needs, it is all that differs.
        built = "&".join(pair for pair in built.split("&") if pair != "sessionId=unused")
        RUN[kind] += 1
        if "error" in vector:
            assert not seen
            assert failure is not None
            vectors.check_error(vector["error"], failure.args[0])
        else:
            assert seen, failure
            assert built == vector["body"]


def perform(caller: otapi.Client | otapi.Scope, method: str, arguments: dict[str, Any], typed: bool) -> None:
    """Calls the method, by name or by the typed face."""
    if typed:
        area = getattr(caller, face.area(method))
        getattr(area, face.METHODS[method]["snake"])(**face.arguments(method, arguments))
    else:
        caller.call(method, arguments)


def skip(kind: str, why: str) -> None:
    SKIPPED[kind] += 1
    pytest.skip(why)


def public_names() -> list[str]:
    """The public interface, as a program finds it."""
    public = [(name, getattr(module, name)) for module in (otapi, otapi_sandbox) for name in module.__all__]
    names = []
    for name, value in public:
        names.append(name)
        if not inspect.isclass(value):
            continue
        for owner in value.__mro__:
            if owner.__module__.startswith("otapi"):
                members = {*vars(owner), *inspect.get_annotations(owner)}
                names += [f"{name}.{member}" for member in members if is_own(member)]
    functions = [name for name, value in vars(shop).items() if inspect.isfunction(value) and name != "apply"]
    return sorted({*names, "Shop", *(f"Shop.{name}" for name in functions)})


def is_own(member: str) -> bool:
    """Whether a member is public, and none of the areas, which are told with their methods."""
    return not member.startswith("_") and member not in face.AREAS.values()


def public_methods() -> list[str]:
    """The methods of all areas."""
    areas = [(area, vars(face.calls(area))) for area in face.AREAS.values()]
    return [f"{area}.{name}" for area, members in areas for name in members if not name.startswith("_")]


def test_what_was_run() -> None:
    kinds = ("errors", "calls", "activities", "flows", "rules", "requests", "answers")
    for kind in kinds:
        assert RUN[kind] + SKIPPED[kind] == len(vectors.load(kind)), f"{kind}: run the whole file"
    folder = vectors.ROOT / "target" / "parity"
    folder.mkdir(parents=True, exist_ok=True)
    counts = {kind: {"run": RUN[kind], "skipped": SKIPPED[kind]} for kind in kinds}
    print(counts)
    assert RUN["typed"] + SKIPPED["typed"] == len(vectors.load("requests"))
    print(f"typed requests: {RUN['typed']} run, {SKIPPED['typed']} skipped")
    told = {"language": "python", "vectors": counts, "names": public_names(), "methods": public_methods()}
    (folder / "python.json").write_text(json.dumps(told, indent=1) + "\n", "utf-8")
