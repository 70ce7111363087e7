"""Real answers of the service, read in place beside the clone: the core must read each as the second opinion does."""

import decimal
import json
import sys

from oracle.captures import whole
from stages.stage import CACHE, ROOT, TARGET

FOLDER = "../shared/otapi/captures"


def compare(stage):
    """Puts each capture to the example `inspect`, which is built, and to the oracle."""
    index = ROOT / FOLDER / "INDEX.json"
    if not index.is_file():
        stage.skip("captures", f"there is no {FOLDER}")
        return
    (CACHE / "captures").mkdir(parents=True, exist_ok=True)
    inspect = [TARGET / "release" / "examples" / "inspect"]
    oracle = [sys.executable, "-m", "tests.oracle"]
    for capture in json.loads(index.read_text(encoding="utf-8"))["captures"]:
        name, method = capture["file"], capture["method"].split()[0]
        file = CACHE / "captures" / name.replace("/", "-")
        file.write_bytes(whole(capture, (index.parent / name).read_bytes()))
        question = ["answer", method, file, "--envelope", "--case", "wire"]
        read = [stage.quietly(name, *reader, *question) for reader in (inspect, oracle)]
        if None not in read and len({normal(text) for text in read}) != 1:
            stage.fail(f"{name}: the core and the oracle read it differently")


def normal(text):
    """The same text for the same value: members sorted, numbers by their value."""
    value = json.loads(text, parse_float=lambda number: decimal.Decimal(number).normalize())
    return json.dumps(value, sort_keys=True, default=str)
