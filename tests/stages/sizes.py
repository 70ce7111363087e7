"""The weight of the whole client in a browser: a bare module, shrunk by wasm-opt, packed by gzip."""

import gzip
import json
import os

from stages.stage import CACHE, ROOT, TARGET, Skipped

CRATE = ROOT / "tests" / "wasm-size"
BUDGETS = ROOT / "tests" / "budgets" / "sizes.json"
# A text that the sandbox has and nobody else.
SANDBOX = b"sandbox-signed"
TOOLS = CACHE / "wasm-size"
# `strip` takes away the section that names them, so wasm-opt must be told what rustc uses.
FEATURES = [
    "bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue",
]


# The stack grows down to address 0, so nothing is kept in the first KB, which `low-memory-unused` takes for granted.
SHRINK = ["-Oz", "--converge", "--low-memory-unused"]
# The standard library is built anew, for its size: as it is shipped, it words, places and unwinds panics, of which the core
# has none to tell. Both switches wait to be stable, so the pinned compiler is asked to take them all the same.
STANDARD_LIBRARY = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]
FLAGS = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"]
UNSTABLE = {"RUSTC_BOOTSTRAP": "1"}


def run(stage):
    if not (stage.wasm_target() and stage.standard_library_source()):
        raise Skipped("the standard library for WebAssembly, or its source, is not to be had")
    if not stage.cargo(
        "module", "build", "-p", "otapi-wasm-size", "--target", "wasm32-unknown-unknown", "--profile", "wasm",
        *STANDARD_LIBRARY, "--config", flags(), env=UNSTABLE,
    ):
        return
    wasm_opt = install(stage)
    if wasm_opt is None:
        return
    built = TARGET / "wasm32-unknown-unknown" / "wasm" / "otapi_wasm_size.wasm"
    small = TOOLS / "client.wasm"
    if not stage.step("shrink", wasm_opt, *SHRINK, *(f"--enable-{name}" for name in FEATURES), built, "-o", small):
        return
    if SANDBOX in small.read_bytes():
        stage.fail("the sandbox is in the module")
    stage.step("one call", "node", CRATE / "run.mjs", small)
    weigh(stage, {"client": small.read_bytes()})


def flags():
    """What the compiler is told. Cargo adds this to the flags of `.cargo/config.toml`. The places of panics would otherwise
    carry the builder's folders."""
    home = os.path.expanduser("~")
    cargo = os.environ.get("CARGO_HOME", f"{home}/.cargo")
    rustup = os.environ.get("RUSTUP_HOME", f"{home}/.rustup")
    places = {f"{cargo}/registry/src": "crates", f"{rustup}/toolchains": "rust", str(ROOT): "."}
    names = [f"--remap-path-prefix={place}={name}" for place, name in places.items()]
    return f"target.wasm32-unknown-unknown.rustflags={json.dumps(FLAGS + names)}"


def install(stage):
    """wasm-opt in the version of the lock file; None if it cannot be had."""
    TOOLS.mkdir(parents=True, exist_ok=True)
    wanted = [(TOOLS / name, (CRATE / name).read_bytes()) for name in ("package.json", "package-lock.json")]
    wasm_opt = TOOLS / "node_modules" / ".bin" / "wasm-opt"
    if wasm_opt.exists() and all(copy.exists() and copy.read_bytes() == content for copy, content in wanted):
        return wasm_opt
    for copy, content in wanted:
        copy.write_bytes(content)
    return wasm_opt if stage.step("wasm-opt", "npm", "ci", "--no-audit", "--no-fund", cwd=TOOLS) else None


def weigh(stage, modules):
    """Prints the sizes beside their budgets."""
    budgets = json.loads(BUDGETS.read_text())
    print(f"{'module':<12} {'bytes':>9} {'gzip':>9} {'at most':>9}")
    for name, content in modules.items():
        packed, most = len(gzip.compress(content, 9)), budgets[name]["gzip"]
        print(f"{name:<12} {len(content):>9,} {packed:>9,} {most:>9,}")
        if packed > most:
            stage.fail(f"{name}: {packed:,} bytes of gzip, at most {most:,} allowed")
