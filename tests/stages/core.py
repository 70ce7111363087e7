"""The Rust workspace: form, lints, tests, documentation, examples."""

from stages import captures


def run(stage):
    stage.step("form", "cargo", "fmt", "--all", "--check")
    stage.cargo("generated code", "run", "-p", "otapi-codegen", "--", "--check")
    stage.cargo("lints", "clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings")
    if stage.wasm_target():
        stage.cargo(
            "lints for WebAssembly", "clippy", "-p", "otapi-core", "-p", "otapi-wasm", "-p", "otapi-wasm-sandbox",
            "--target", "wasm32-unknown-unknown", "--", "-D", "warnings",
        )
    stage.cargo("tests", "test", "-p", "otapi-core", "-p", "otapi-codegen", "--all-features", "--no-fail-fast")
    stage.cargo(
        "documentation", "doc", "-p", "otapi-core", "--no-deps", "--all-features",
        env={"RUSTDOCFLAGS": "-D warnings"},
    )
    stage.cargo("main job, offline", "run", "--release", "-p", "otapi-core", "--example", "autopurchase")
    if stage.cargo("inspect", "build", "--release", "-p", "otapi-core", "--example", "inspect"):
        captures.compare(stage)
