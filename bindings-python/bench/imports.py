"""What loading the package costs, beside loading requests; each in a fresh process."""

from __future__ import annotations

import subprocess
import sys

ROUNDS = 15
PROGRAM = "import time; started = time.perf_counter(); import {}; print((time.perf_counter() - started) * 1000)"

best = {"otapi": float("inf"), "requests": float("inf")}
for _ in range(ROUNDS):
    for name in best:
        said = subprocess.run([sys.executable, "-c", PROGRAM.format(name)], capture_output=True, text=True, check=True)
        best[name] = min(best[name], float(said.stdout))
ratio = best["requests"] / best["otapi"]
print(f"import otapi  {best['otapi']:.1f} ms  import requests  {best['requests']:.1f} ms  ratio {ratio:.2f}")
