"""The vectors of flows and rules through the typed face."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
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
    assert not failures, "\n".join(failures)
    ends = [step for _, vector in vectors.load("flows") for step in vector.get("script", ()) if "done" in step]
    assert flow_player.RUN["typed"] + flow_player.RUN["plain"] == len(ends)
    assert {flow for flow, _ in flow_player.STARTED} == set(face.FLOWS)
    print(f"flows through the typed face: {dict(flow_player.RUN)}")


def test_inputs_have_the_right_types(tmp_path: Path) -> None:
    """A checker lets pass what the vectors start each flow with, but for what is wrong, and members that have no name here."""
    lines = ["import datetime", "from decimal import Decimal", "", "import otapi", "", ""]
    lines += ["def all_of_them(client: otapi.Client, flow: otapi.AsyncClient) -> None:"]
    if not flow_player.STARTED:
        test_flows()
    for flow, given in flow_player.STARTED:
        said = ", ".join(f"{name}={value!r}" for name, value in given.items())
        lines += [f"    client.{flow}({said})", f"    flow.{flow}({said})"]
    program = tmp_path / "inputs.py"
    program.write_text("\n".join(lines) + "\n", "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(program)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    wrong = [line.partition(" error: ")[2] for line in done.stdout.splitlines()]
    assert {line.partition("  [")[0].replace("AsyncFlows", "Flows") for line in wrong if line} == {
        'Argument "user_profile_id" to "cancel_and_readd" of "Flows" has incompatible type "list[Never]"; expected "int | None"',
        'Extra key "comment" for TypedDict "PlaceItem"',
        'Missing key "value" for TypedDict "SettingChange"',
    }, done.stdout + done.stderr
    assert len([line for line in wrong if line]) == 6
    print(f"inputs of the right types: {len(flow_player.STARTED)}")


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
