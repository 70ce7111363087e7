"""The native libraries of Kotlin and Swift, and their generated sides."""

import json
import shutil

from stages import artefact
from stages.stage import ROOT, TARGET

BINDINGS = ROOT / "bindings-uniffi"
# Crate folder and library of the client, and of the sandbox, which has a library of its own.
CLIENT = (BINDINGS, "otapi_uniffi")
SANDBOX = (BINDINGS / "sandbox", "otapi_uniffi_sandbox")

@artefact.once
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
        built = library(name, "so")
        if not (printed and artefact.check(stage, built.name, built.read_bytes(), is_sandbox=name == SANDBOX[1])):
            return False
    return True


def library(name, kind):
    """The built library, `so` or `a`."""
    return TARGET / "native" / f"lib{name}.{kind}"


def flags():
    """What the compiler is told beside the profile."""
    return f"build.rustflags={json.dumps(artefact.renamed())}"
