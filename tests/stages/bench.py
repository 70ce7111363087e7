"""Speed as ratios to the least work on the same bytes: `--rounds N` takes the best of so many."""

import argparse
import json

from stages.stage import ROOT, output

BENCH = ["cargo", "bench", "--quiet", "--locked", "-p", "otapi-core", "--bench", "codec"]
BUDGETS = ROOT / "tests" / "budgets" / "bench.json"


def run(stage):
    options = argparse.ArgumentParser(prog="tests/run bench")
    options.add_argument("--rounds", type=int, default=15 if stage.whole else 60)
    rounds = options.parse_args(stage.arguments).rounds

    if not stage.step("benchmark", *BENCH, "--no-run"):
        return
    table = output(*BENCH, "--", "--rounds", str(rounds))
    print(table, end="")
    # The first column, which ends where blanks follow each other, is the name; the last one is the ratio.
    ratios = {line.split("  ")[0]: float(line.split()[-1]) for line in table.splitlines()[1:]}
    for name, least in json.loads(BUDGETS.read_text()).items():
        if name not in ratios:
            stage.fail(f"{name} was not measured")
        elif ratios[name] < least:
            stage.fail(f"{name}: {ratios[name]:.2f}, at least {least:.2f} wanted")
