"""The main job under faults and crashes, held against the sandbox's books."""

import re

OPTIONS = {"runs": (2000, 20000), "seed": (1, 1)}


def run(stage):
    runs, seed = stage.options.runs, stage.options.seed
    test = ["cargo", "test", "--locked", "--release", "-p", "otapi-core", "--test", "campaign"]
    if not stage.step("campaign", *test, "--no-run"):
        return
    told = stage.quietly(
        f"{runs} stories", *test, "--", "--nocapture",
        env={"OTAPI_CAMPAIGN_RUNS": str(runs), "OTAPI_CAMPAIGN_SEED": str(seed)},
    )
    if told:
        # Each story is a line; behind them comes how often what came of it.
        print(re.search(r"^\d+ stories$.*?(?=^test )", told, re.MULTILINE | re.DOTALL)[0])
