"""What loading the package costs, beside loading requests, and what its parts add when they are first used; each in a fresh process."""

from __future__ import annotations

import subprocess
import sys

ROUNDS = 15
PROGRAM = "{}; import time; started = time.perf_counter(); {}; print((time.perf_counter() - started) * 1000)"
PARTS = {
    "import otapi": ("pass", "import otapi"),
    "import requests": ("pass", "import requests"),
    "calls of an area": ("import otapi", "import otapi.areas.item"),
    "common values": ("import otapi.areas.item", "import otapi.areas.common"),
    "all areas": (
        "import otapi, pkgutil, importlib; from otapi import areas",
        "[importlib.import_module(f'otapi.areas.{one.name}') for one in pkgutil.iter_modules(areas.__path__)]",
    ),
    "flows": ("import otapi", "import otapi.flows"),
    "rules": ("import otapi", "import otapi.shop"),
    "documents": ("import otapi", "import otapi.documents"),
}

best = dict.fromkeys(PARTS, float("inf"))
for _ in range(ROUNDS):
    for name, (before, work) in PARTS.items():
        program = PROGRAM.format(before, work)
        said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        best[name] = min(best[name], float(said.stdout))
for name, ms in best.items():
    print(f"{name:<17} {ms:>6.1f} ms")
print(f"ratio of requests to otapi {best['import requests'] / best['import otapi']:.2f}")
