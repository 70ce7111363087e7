"""What a user of each package loads: the npm package beside its budget, the others in bytes; and how long an import takes."""

import gzip
import json

from stages import artefact, npm, python, wasm
from stages.doors import present
from stages.stage import ROOT, TARGET

BUDGETS = ROOT / "tests" / "budgets" / "sizes.json"


def run(stage):
    if wasm.package(stage):
        weigh(stage, npm_parts(stage))
    print(f"\n{'published':<58} {'bytes':>12}")
    for door in present(stage).values():
        for name, file in door.built(stage).items():
            print(f"{name:<58} {file.stat().st_size:>12,}")
    print()
    for door in (npm, python):
        print(door.imports(stage), end="")


def npm_parts(stage):
    """The client's modules and all JavaScript around them, as a bundler would shrink that; the module of the rules for shops."""
    module = (wasm.DIST / "otapi.wasm").read_bytes()
    back_office = (wasm.DIST / "back-office" / "back-office.wasm").read_bytes()
    # Bundled, because a page loads only what the client's entry reaches; with all flows that is a little more.
    script = TARGET / "npm" / "otapi.min.js"
    if not stage.step(
        "bundle", wasm.BIN / "esbuild", wasm.DIST / "back-office" / "browser.js", "--bundle", "--minify", "--format=esm", "--target=es2022",
        "--log-level=warning", f"--outfile={script}",
    ):
        return {}
    content = script.read_bytes()
    shop = (wasm.DIST / "shop" / "shop.wasm").read_bytes()
    artefact.check(stage, "otapi.wasm", module)
    artefact.check(stage, "back-office.wasm", back_office)
    artefact.check(stage, "shop.wasm", shop)
    artefact.check(stage, "the JavaScript", content)
    artefact.check(stage, "sandbox.wasm", (wasm.DIST / "sandbox" / "sandbox.wasm").read_bytes(), is_sandbox=True)
    # Both modules with a client have the first boundary.
    for boundary in (wasm.DIST / "engine.d.ts", wasm.DIST / "sandbox" / "engine.d.ts", wasm.DIST / "shop" / "engine.d.ts"):
        names = wasm.exports(boundary.read_text())
        print(f"exports: {len(names)}: {', '.join(names)}")
        if not 0 < len(names) < 15:
            stage.fail(f"fewer than 15 exports are wanted: {boundary.parent.name}")
    return {"wasm": module, "back-office": back_office, "javascript": content, "shop": shop}


def weigh(stage, weighed):
    """Prints the sizes beside their budgets."""
    budgets = json.loads(BUDGETS.read_text())
    print(f"{'part':<12} {'bytes':>9} {'gzip':>9} {'at most':>9}")
    for name, content in weighed.items():
        packed, most = len(gzip.compress(content, 9)), budgets[name]["gzip"]
        print(f"{name:<12} {len(content):>9,} {packed:>9,} {most:>9,}")
        if packed > most:
            stage.fail(f"{name}: {packed:,} bytes of gzip, at most {most:,} allowed")
