"""The Rust workspace: form, lints, tests, documentation, examples."""

from stages import captures


def run(stage):
    stage.step("form", "cargo", "fmt", "--all", "--check")
    stage.cargo("generated code", "run", "-p", "otapi-codegen", "--", "--check")
    # The generators of other languages are a few lines each, and what they need takes longer to check than all else.
    rest = [word for name in ("otapi-uniffi-bindgen", "otapi-wasm-bindgen") for word in ("--exclude", name)]
    stage.cargo("lints", "clippy", "--workspace", *rest, "--all-targets", "--all-features", "--", "-D", "warnings")
    if stage.wasm_target():
        stage.cargo(
            "lints for WebAssembly", "clippy", "-p", "otapi-core", "-p", "otapi-wasm", "-p", "otapi-wasm-sandbox",
            "-p", "otapi-wasm-shop",
            "--target", "wasm32-unknown-unknown", "--", "-D", "warnings",
        )
        # Alone, because what one crate asks of the core all in a run get: the small client leaves flows out.
        stage.cargo("lints of the small client", "clippy", "-p", "otapi-wasm", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings")
    # An area alone must not need another one that it does not name; a feature that is not declared right fails in the tests.
    for feature in ("face-item", "face-flows", "face-rules"):
        alone = ("-p", "otapi-core", "--lib", "--no-default-features", "--features", feature)
        stage.cargo(f"lints of {feature} alone", "clippy", *alone, "--", "-D", "warnings")
    stage.cargo("tests", "test", "-p", "otapi-core", "-p", "otapi-codegen", "--all-features", "--no-fail-fast")
    stage.cargo(
        "documentation", "doc", "-p", "otapi-core", "--no-deps", "--all-features",
        env={"RUSTDOCFLAGS": "-D warnings"},
    )
    stage.cargo("main job, offline", "run", "--release", "-p", "otapi-core", "--example", "autopurchase")
    if stage.cargo("inspect", "build", "--release", "-p", "otapi-core", "--example", "inspect"):
        captures.compare(stage)
