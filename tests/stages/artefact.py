"""What is published says nothing of who built it, and carries no sandbox but where it is one. No stage of its own."""

import functools
import os

from stages.stage import ROOT

# Texts that the sandbox has and nobody else. A compiler may take a short one that is only compared apart into numbers.
SANDBOX = (b"sandbox-signed", b"sandbox-secret")


def once(build):
    """A step of building that several stages ask for and that a run takes once; what it gave counts for all of them."""
    given = {}

    @functools.wraps(build)
    def ask(stage, *arguments):
        if arguments not in given:
            given[arguments] = build(stage, *arguments)
        return given[arguments]

    return ask


def places():
    """The builder's folders, and what stands for them."""
    home = os.path.expanduser("~")
    cargo = os.environ.get("CARGO_HOME", f"{home}/.cargo")
    rustup = os.environ.get("RUSTUP_HOME", f"{home}/.rustup")
    return {f"{cargo}/registry/src": "crates", f"{rustup}/toolchains": "rust", str(ROOT): "."}


def renamed():
    """What the compiler is told: the places of panics would otherwise carry the builder's folders."""
    return [f"--remap-path-prefix={place}={name}" for place, name in places().items()]


def check(stage, name, content, is_sandbox=False):
    """Fails for an artefact that carries the builder's folders, or the sandbox without being it; gives whether it is clean."""
    found = [place for place in places() if place.encode() in content]
    if any(text in content for text in SANDBOX) != is_sandbox:
        found.append("no sandbox" if is_sandbox else "the sandbox")
    for what in found:
        stage.fail(f"{name} carries {what}")
    return not found
