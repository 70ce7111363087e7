"""The examples of the README run, one after the other, as a reader runs them; the stage runs the program."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import face
from shop import Shop

PACKAGE = Path(__file__).resolve().parents[1]
TEXT = PACKAGE.joinpath("README.md").read_text("utf-8")


def test_examples() -> None:
    examples = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    assert len(examples) == 8
    scope: dict[str, Any] = {}
    for example in examples:
        exec(example, scope)
    assert scope["follow"](Shop().export()).complete


def test_the_program_is_shown_as_it_stands() -> None:
    [program] = re.findall(r"```py\n(.*?)```", TEXT, re.DOTALL)
    assert program == PACKAGE.joinpath("examples", "autopurchase.py").read_text("utf-8")
    assert program.count("\n") <= 60


def test_all_flows_and_rules_are_named() -> None:
    for name in (*face.FLOWS, *face.RULES):
        assert f"`{name}`" in TEXT or name == "description_policy", name
