"""The npm package in Node: its tests, the vectors through it, and the main job offline and over HTTP."""

from stages import wasm
from stages.emulator import WHOLE_JOB, emulator
from stages.stage import TARGET
from stages.wasm import PACKAGE


def run(stage):
    if not wasm.package(stage):
        return
    types = [wasm.BIN / "tsc", "-p", PACKAGE / "test" / "types"]
    stage.step("types in Node", *types, cwd=PACKAGE)
    stage.step(
        "types in bundlers", *types, "--module", "esnext", "--moduleResolution", "bundler", "--customConditions", "browser", cwd=PACKAGE
    )
    if stage.step("vectors as literals", "node", PACKAGE / "test" / "literals.mjs", cwd=PACKAGE):
        stage.step("types of the vectors", wasm.BIN / "tsc", "-p", wasm.BUILD / "literals", cwd=PACKAGE)
    examples(stage)
    with emulator(stage) as address:
        if address:
            files = sorted((PACKAGE / "test").glob("*.test.mjs"))
            stage.step("tests", "node", "--test", "--test-reporter=spec", *files, cwd=PACKAGE, env={"OTAPI_EMULATOR": address})
    stage.step("first example", "node", PACKAGE / "examples" / "first.mjs", cwd=PACKAGE)
    stage.step("parity", "node", PACKAGE / "test" / "parity.mjs", cwd=PACKAGE)


def examples(stage):
    """Checks the types of the examples, and lets the job of a day run against an emulator of its own."""
    stage.step("types of the examples", wasm.BIN / "tsc", "-p", PACKAGE / "examples", cwd=PACKAGE)
    program = wasm.BUILD / "examples" / "autopurchase.js"
    compiled = stage.step("example", wasm.BIN / "esbuild", PACKAGE / "examples" / "autopurchase.ts", f"--outfile={program}", "--log-level=warning")
    with emulator(stage, "--speed", "20") as address:
        if compiled and address:
            said = stage.quietly("a day's job", "node", program, address, cwd=PACKAGE)
            if said is not None and said != WHOLE_JOB:
                stage.fail(f"the job of a day said\n{said}")


def built(stage):
    """What is published."""
    return {f"npm: {file.name}": file for file in sorted(wasm.DIST.rglob("*.wasm"))} if wasm.package(stage) else {}


def benchmark(stage):
    """Reading a page, and a call."""
    return wasm.package(stage) and stage.quietly("benchmark of npm", "node", PACKAGE / "bench" / "main.mjs", cwd=PACKAGE)


def pages(stage):
    """The pages that benchmarks read, as files; gives their folder."""
    folder = TARGET / "pages"
    return folder if stage.step("pages", "node", PACKAGE / "bench" / "write-pages.mjs", folder, cwd=PACKAGE) else None


def imports(stage):
    """How long it takes from the import to the first request."""
    return wasm.package(stage) and stage.quietly("import in Node", "node", PACKAGE / "bench" / "import.mjs", cwd=PACKAGE)


def resume_pair(stage, verb, address, state):
    """Half of an export."""
    return stage.step(f"{verb} in Node", "node", PACKAGE / "test" / "resume-pair.mjs", verb, address, state, cwd=PACKAGE)
