"""What the fuzzer starts from: the conformance vectors, in the form that the targets of `core/fuzz` take.

Calls and flows are played roughly: a seed need not fit to the last detail, it must lead into the code.
"""

import base64
import json

from stages.stage import ROOT

VECTORS = ROOT / "tests" / "conformance"


def seeds(target):
    """The first inputs of a target: mostly `METHOD`, a line break, and what is put to that method."""
    if target == "arguments":
        for vector in vectors("requests*.json"):
            yield seed(vector["method"], json.dumps(vector["arguments"], ensure_ascii=False).encode())
    elif target in ("answer_xml", "answer_json"):
        form = target.removeprefix("answer_")
        for vector in vectors("answers-*.json"):
            if form in vector:
                yield seed(vector["method"], body(vector[form]))
    elif target == "rules":
        for vector in vectors("rules.json"):
            yield seed(vector["rule"], json.dumps(vector["input"], ensure_ascii=False).encode())
    elif target == "engine":
        for pattern in ("calls*.json", "activities*.json", "flows-*.json"):
            for vector in vectors(pattern):
                # Settings that are refused lead nowhere.
                script = vector.get("script", [])
                yield b"\n".join(line.replace(b"\n", b" ") for line in play(script))


def vectors(pattern):
    for path in sorted(VECTORS.glob(pattern)):
        yield from json.loads(path.read_text(encoding="utf-8"))


def seed(method, content):
    return method.encode() + b"\n" + content


def body(parts):
    """The bytes of a vector's body (`tests/conformance/README.md`)."""
    if isinstance(parts, str):
        return parts.encode()
    if isinstance(parts, list):
        return b"".join(map(body, parts))
    if "base64" in parts:
        return base64.b64decode(parts["base64"])
    text, times = parts["repeat"]
    return text.encode() * times


def play(script):
    """A script's steps as the lines that `core/fuzz/fuzz_targets/engine.rs` understands."""
    machines = {}
    for step in script:
        machine = step.get("on", "a")
        if "start" in step:
            machines[machine] = b"%x" % (len(machines) + 1 & 15)
            yield start(step["start"])
            continue
        number = machines.get(machine, b"1")
        if step.keys() & {"send", "wait", "blocked", "save", "ask", "done", "error", "gone"}:
            yield b"s" + number
        if "answer" in step:
            yield b"q" + number + text(step["answer"])
        if step.keys() & {"wait", "pass", "poll"}:
            yield b"tf"
        if "cancel" in step:
            yield b"x" + number
        reply = step.get("feed") or step.get("reply")
        if reply:
            yield from fed(number, reply)


def start(what):
    if "call" in what:
        role = b"cou"[what.get("scope", 0) % 3 :][:1]
        return role + what["call"].encode() + b" " + text(what.get("arguments", {}))
    if "callRaw" in what:
        return b"r" + what["callRaw"].encode() + b" " + text(what.get("parameters", {}))
    if "flow" in what:
        return b"f" + what["flow"].encode() + b" " + text(what["input"])
    return b"z" + text(what["resume"])


def fed(number, reply):
    if "failure" in reply:
        yield (b"n" if reply["failure"] == "not_sent" else b"b") + number
        return
    if "ok" in reply:
        content = text({"ErrorCode": "Ok", **reply["ok"]})
    elif "code" in reply:
        content = text({"ErrorCode": reply["code"], "SubErrorCode": {"Value": reply.get("sub", "")}})
    else:
        content = body(reply.get("xml") or reply.get("body") or "")
    yield (b"a" if reply.get("status", 200) == 200 else b"h") + number + content


def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
