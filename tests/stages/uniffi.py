"""The native libraries of Kotlin and Swift, and their generated sides."""

import json
import os
import shutil

from stages.stage import ROOT, TARGET

BINDINGS = ROOT / "bindings-uniffi"
# Crate folder and library of the client, and of the sandbox, which has a library of its own.
CLIENT = (BINDINGS, "otapi_uniffi")
SANDBOX = (BINDINGS / "sandbox", "otapi_uniffi_sandbox")
# A text that the sandbox has and nobody else.
MARK = b"sandbox-signed"


def generate(stage, language):
    """Builds both libraries, and prints their sides in this language into `target/uniffi/LANGUAGE`; gives whether all is there."""
    tool = ["-p", "otapi-uniffi-bindgen", "--profile", "tools"]
    if not stage.cargo("generator", "build", *tool):
        return False
    out = TARGET / "uniffi" / language
    shutil.rmtree(out, ignore_errors=True)
    for folder, name in (CLIENT, SANDBOX):
        # One after the other: built together, the client would get the sandbox's features.
        package = name.replace("_", "-")
        if not stage.cargo(f"library {name}", "build", "-p", package, "--profile", "native", "--config", flags()):
            return False
        printed = stage.step(
            f"{language} side of {name}", TARGET / "tools" / "otapi-uniffi-bindgen", "generate", library(name, "so"),
            "--language", language, "--out-dir", out / name, "--no-format", cwd=folder,
        )
        if not (printed and clean(stage, library(name, "so"))):
            return False
    return True


def library(name, kind):
    """The built library, `so` or `a`."""
    return TARGET / "native" / f"lib{name}.{kind}"


def flags():
    """What the compiler is told beside the profile: the places of panics would otherwise carry the builder's folders."""
    names = [f"--remap-path-prefix={place}={name}" for place, name in places().items()]
    return f"build.rustflags={json.dumps(names)}"


def places():
    """The builder's folders, and what stands for them."""
    home = os.path.expanduser("~")
    cargo = os.environ.get("CARGO_HOME", f"{home}/.cargo")
    rustup = os.environ.get("RUSTUP_HOME", f"{home}/.rustup")
    return {f"{cargo}/registry/src": "crates", f"{rustup}/toolchains": "rust", str(ROOT): "."}


def clean(stage, artefact):
    """Fails for an artefact that carries the builder's folders, or the sandbox without being it."""
    content = artefact.read_bytes()
    found = [place for place in places() if place.encode() in content]
    if MARK in content and SANDBOX[1] not in artefact.name:
        found.append("the sandbox")
    for what in found:
        stage.fail(f"{artefact.name} carries {what}")
    return not found
