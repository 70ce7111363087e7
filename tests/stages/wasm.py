"""The npm package as it is published: its modules, their JavaScript, and the TypeScript around them. No stage of its own."""

import json
import re
import shutil

from stages import artefact
from stages.stage import ROOT, TARGET, Skipped

PACKAGE = ROOT / "bindings-wasm"
# What is compiled, and what of it is published.
BUILD = PACKAGE / "build"
DIST = PACKAGE / "dist"
MODULES = PACKAGE / "node_modules"
BIN = MODULES / ".bin"
WASM32 = "wasm32-unknown-unknown"
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

@artefact.once
def package(stage):
    """Builds the package into `bindings-wasm/dist`; gives whether that went well."""
    if not (stage.wasm_target() and stage.standard_library_source()):
        raise Skipped("the standard library for WebAssembly, or its source, is not to be had")
    if not (install(stage) and stage.cargo("bindgen", "build", "--profile", "tools", "-p", "otapi-wasm-bindgen")):
        return False
    for folder in (BUILD, DIST):
        shutil.rmtree(folder, ignore_errors=True)
    return (
        module(stage, "otapi-wasm", BUILD / "otapi.wasm")
        and module(stage, "otapi-wasm", BUILD / "back-office" / "back-office.wasm", "back-office")
        and one_boundary(stage)
        and module(stage, "otapi-wasm-sandbox", BUILD / "sandbox" / "sandbox.wasm")
        and module(stage, "otapi-wasm-shop", BUILD / "shop" / "shop.wasm")
        and script(stage)
    )


def script(stage):
    """Compiles the TypeScript, and joins the files, because Node takes a millisecond and more for each that it loads."""
    if not stage.step("TypeScript", BIN / "tsc", "-p", PACKAGE, cwd=PACKAGE):
        return False
    entries = [BUILD / folder / f"{name}.js" for folder in ("", "back-office", "sandbox", "shop") for name in ("node", "browser")]
    # Not for callers: by them the tests reach the modules themselves.
    entries += [BUILD / "core.js", BUILD / "back-office" / "core.js", BUILD / "shop" / "apply.js"]
    if not stage.step(
        "join", BIN / "esbuild", *entries, "--bundle", "--splitting", "--format=esm", "--platform=neutral", "--external:node:fs",
        "--target=es2022", "--log-level=warning", f"--outdir={DIST}", f"--outbase={BUILD}",
    ):
        return False
    for file in DIST.rglob("*.js"):
        # What an entry needs it imports by name. Beside that esbuild imports all that those files need in turn, which other bundlers warn of.
        file.write_text(re.sub(r'^import "[./]+/chunk-\w+\.js";\n', "", file.read_text(), flags=re.MULTILINE))
    for file in [*BUILD.rglob("*.d.ts"), *BUILD.rglob("*.wasm")]:
        place = DIST / file.relative_to(BUILD)
        place.parent.mkdir(exist_ok=True)
        shutil.copy(file, place)
    return True


def install(stage):
    """What the lock file of the package names."""
    lock = PACKAGE / "package-lock.json"
    installed = MODULES / ".installed"
    if installed.exists() and installed.read_bytes() == lock.read_bytes():
        return True
    if not stage.step("npm packages", "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=PACKAGE):
        return False
    installed.write_bytes(lock.read_bytes())
    return True


def module(stage, crate, place, *features):
    """Builds a crate with these features; puts its module at a place, and its JavaScript beside it."""
    name = crate.replace("-", "_")
    if not stage.cargo(
        crate, "build", "-p", crate, "--features", ",".join(features), "--target", WASM32, "--profile", "wasm", *STANDARD_LIBRARY, "--config", flags(),
        env=UNSTABLE,
    ):
        return False
    bound = TARGET / "npm" / name
    bindgen = TARGET / "tools" / "otapi-wasm-bindgen"
    if not stage.step("JavaScript", bindgen, TARGET / WASM32 / "wasm" / f"{name}.wasm", bound):
        return False
    place.parent.mkdir(parents=True, exist_ok=True)
    enabled = [f"--enable-{name}" for name in FEATURES]
    if not stage.step("shrink", BIN / "wasm-opt", *SHRINK, *enabled, bound / f"{name}_bg.wasm", "-o", place):
        return False
    (place.parent / "engine.js").write_text(reusable((bound / f"{name}.js").read_text()))
    declared = (bound / f"{name}.d.ts").read_text()
    (place.parent / "engine.d.ts").write_text(f'{declared}\nexport function bound(): typeof import("./engine.js");\n')
    return True


def reusable(script):
    """The JavaScript of wasm-bindgen, which serves one module, as a function that gives it anew for each."""
    names = re.findall(r"^export (?:class|function) (\w+)", script, re.MULTILINE)
    body = re.sub(r"^export (?=class |function )", "", script, flags=re.MULTILINE)
    body, times = re.subn(
        r"^export \{ initSync, __wbg_init as default \};$", f"return {{ {', '.join(names)}, initSync, default: __wbg_init }};",
        body, flags=re.MULTILINE,
    )
    assert names and times == 1 and "\nexport " not in body, "wasm-bindgen prints otherwise than it did"
    return f"export function bound() {{\n{body}}}\n"


def one_boundary(stage):
    """Both modules with a client are served by the same JavaScript."""
    scripts = [folder / "engine.js" for folder in (BUILD, BUILD / "back-office")]
    if len({script.read_text() for script in scripts}) != 1:
        return stage.fail("the modules with a client have different boundaries")
    for file in (BUILD / "back-office").glob("engine.*"):
        file.unlink()
    return True


def flags():
    """What the compiler is told. Cargo adds this to the flags of `.cargo/config.toml`."""
    return f"target.{WASM32}.rustflags={json.dumps(FLAGS + artefact.renamed())}"


def exports(declaration):
    """The functions and methods of the boundary, as wasm-bindgen declares them; `free` of a class is one."""
    classes = re.findall(r"^export class \w+ \{\n(.*?)^\}", declaration, re.MULTILINE | re.DOTALL)
    found = re.findall(r"^export function (\w+)", declaration, re.MULTILINE)
    for body in classes:
        found += re.findall(r"^    (\w+)\(", body, re.MULTILINE)
    return [name for name in found if name not in ("initSync", "__wbg_init", "bound")]
