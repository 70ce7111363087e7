"""The second opinion (`tests/oracle`): its own tests, the vectors, and real answers where they are at hand."""

import sys

from stages.stage import ROOT

CAPTURES = "../shared/otapi/captures"


def run(stage):
    oracle = [sys.executable, "-m", "tests.oracle"]
    stage.step("tests", sys.executable, "-m", "unittest", "discover", "-s", "tests/oracle", "-t", ".")
    stage.step("vectors", *oracle, "vectors", "--check")
    if (ROOT / CAPTURES).is_dir():
        stage.step("captures", *oracle, "captures", CAPTURES)
    else:
        stage.skip("captures", f"there is no {CAPTURES}")
