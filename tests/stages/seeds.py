"""What the fuzzer starts from: the conformance vectors, in the form that the targets of `core/fuzz` take."""

import base64
import json

from stages.stage import ROOT

VECTORS = ROOT / "tests" / "conformance"


def seeds(target):
    """The first inputs of a target: `METHOD`, a line break, and what is put to that method."""
    if target == "arguments":
        for vector in vectors("requests*.json"):
            yield seed(vector["method"], json.dumps(vector["arguments"], ensure_ascii=False).encode())
    elif target in ("answer_xml", "answer_json"):
        form = target.removeprefix("answer_")
        for vector in vectors("answers-*.json"):
            if form in vector:
                yield seed(vector["method"], body(vector[form]))


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
