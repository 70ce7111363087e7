"""The vectors of flows and rules through the typed face."""

from __future__ import annotations

from typing import Any

import face
import flow_player
import otapi
import player
import pytest
import vectors
from otapi import shop


def test_flows() -> None:
    failures = []
    for name, vector in vectors.load("flows"):
        try:
            player.play(vector, flow_player.TypedPlayer)
        except (AssertionError, AttributeError, TypeError, otapi.OtapiError) as failure:
            failures.append(f"{name}: {failure!r}")
    print(dict(flow_player.RUN))
    assert not failures, "\n".join(failures)


def test_rules() -> None:
    ran = 0
    for name, vector in vectors.load("rules"):
        rule = face.RULES.get(vector["rule"])
        if rule is None:
            continue
        plain = {member: value for member, value in vector["input"].items() if member != "case"}
        given = face.keywords(plain, face.TYPES[rule["input"]]["members"])
        apply: Any = getattr(shop, rule["name"])
        if "error" in vector:
            with pytest.raises((otapi.InvalidArgumentError, TypeError)) as caught:
                apply(**given)
            path = getattr(caught.value, "path", None)
            assert path is None or flow_player.camel(path) == vector["error"]["path"], name
            continue
        value = apply(**given)
        found = face.normal(value)
        found = {rule["gives"]: found} if "gives" in rule else found
        found = found if vector["input"].get("case") == "snake" else flow_player.renamed(found)
        different = vectors.difference(vector["output"], found)
        assert not different, f"{name}: {different}"
        ran += 1
    assert ran >= 100
    print(f"rules: {ran}")
