"""Speed as ratios: the core to the least work on the same bytes, the best of `--rounds N`; each language to its usual ways."""

import json

from stages.doors import present
from stages.stage import ROOT

BENCH = ["cargo", "bench", "--quiet", "--locked", "-p", "otapi-core", "--bench", "codec"]
BUDGETS = ROOT / "tests" / "budgets" / "bench.json"
OPTIONS = {"rounds": (60, 200)}


def run(stage):
    core(stage)
    for language, door in present(stage).items():
        # First figures; they are held against nothing yet.
        print(door.benchmark(stage) or f"{language} told nothing")


def core(stage):
    """The core's codec and requests, against their budgets."""
    if not stage.step("benchmark", *BENCH, "--no-run"):
        return
    table = stage.quietly("ratios", *BENCH, "--", "--rounds", str(stage.options.rounds))
    if table is None:
        return
    print(table, end="")
    # The first column, which ends where blanks follow each other, is the name; the last one is the ratio.
    ratios = {line.split("  ")[0]: float(line.split()[-1]) for line in table.splitlines()[1:]}
    for name, least in json.loads(BUDGETS.read_text()).items():
        if name not in ratios:
            stage.fail(f"{name} was not measured")
        elif ratios[name] < least:
            stage.fail(f"{name}: {ratios[name]:.2f}, at least {least:.2f} wanted")
