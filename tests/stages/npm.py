"""The npm package in Node: its tests, the vectors through it, and the main job offline and over HTTP."""

from stages import wasm
from stages.emulator import JOB, emulator
from stages.wasm import PACKAGE


def run(stage):
    if not wasm.package(stage):
        return
    types = [wasm.BIN / "tsc", "-p", PACKAGE / "test" / "types"]
    stage.step("types in Node", *types, cwd=PACKAGE)
    stage.step(
        "types in bundlers", *types, "--module", "esnext", "--moduleResolution", "bundler", "--customConditions", "browser", cwd=PACKAGE
    )
    autopurchase = PACKAGE / "examples" / "autopurchase.mjs"
    with emulator(stage) as address:
        if address:
            files = sorted((PACKAGE / "test").glob("*.test.mjs"))
            stage.step("tests", "node", "--test", "--test-reporter=spec", *files, cwd=PACKAGE, env={"OTAPI_EMULATOR": address})
            stage.step("main job over HTTP", "node", autopurchase, "--url", address, *JOB, cwd=PACKAGE)
    stage.step("main job, offline", "node", autopurchase, cwd=PACKAGE)
    stage.step("parity", "node", PACKAGE / "test" / "parity.mjs", cwd=PACKAGE)
