"""The Rust workspace: form, lints, tests, documentation."""


def run(stage):
    stage.step("form", "cargo", "fmt", "--all", "--check")
    stage.cargo("lints", "clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings")
    if stage.wasm_target():
        stage.cargo(
            "lints for WebAssembly", "clippy", "-p", "otapi-core", "-p", "otapi-wasm-size",
            "--target", "wasm32-unknown-unknown", "--", "-D", "warnings",
        )
    stage.cargo("tests", "test", "-p", "otapi-core", "--all-features")
    stage.cargo(
        "documentation", "doc", "--workspace", "--no-deps", "--all-features",
        env={"RUSTDOCFLAGS": "-D warnings"},
    )
