"""The examples of the README, one after the other, as they stand."""

import re
from pathlib import Path
from typing import Any


def test_examples() -> None:
    text = Path(__file__).resolve().parents[1].joinpath("README.md").read_text("utf-8")
    examples = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(examples) == 5
    scope: dict[str, Any] = {}
    for example in examples:
        exec(example, scope)
