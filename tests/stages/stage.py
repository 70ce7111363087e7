"""What every stage is given: a way to run a step, to skip one with a reason, and to fail."""

import os
import pathlib
import shlex
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / "target"
CACHE = ROOT / ".cache"


# What the project is built with; `rust-version` in Cargo.toml is what it promises to build with.
COMPILER = "1.95.0"

# Seconds that a step may take: what hangs fails, and the stages after it still run.
LONGEST = 1800


class Skipped(Exception):
    """The whole stage cannot run here; the text says why."""


class Stage:
    """One run of one stage."""

    # The stages before this one that were skipped as a whole.
    left_out = set()

    def __init__(self, name, options):
        self.name = name
        self.options = options
        self.failures = []
        self.skips = []

    def attempt(self, title, *command, cwd=ROOT, env=None):
        """Runs a command with its output shown; gives whether it succeeded."""
        announce(title, command)
        try:
            return subprocess.run(command, cwd=cwd, env=environment(env), stderr=subprocess.STDOUT, timeout=LONGEST).returncode == 0
        except (OSError, subprocess.TimeoutExpired) as error:
            print(error, flush=True)
            return False

    def step(self, title, *command, **options):
        """A command that must succeed; when it does not, the stage has failed but goes on."""
        return self.attempt(title, *command, **options) or self.fail(title)

    def quietly(self, title, *command, cwd=ROOT, env=None):
        """A step whose output is read, not shown; gives it. When the command fails, shows it, and gives None."""
        announce(title, command)
        try:
            run = subprocess.run(
                command, cwd=cwd, env=environment(env), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                timeout=LONGEST,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            print(error, flush=True)
        else:
            if run.returncode == 0:
                return run.stdout
            print(run.stdout)
        self.fail(title)
        return None

    def cargo(self, title, verb, *arguments, **options):
        """A step of cargo, with the versions of the lock file."""
        return self.step(title, "cargo", verb, "--locked", *arguments, **options)

    def skip(self, what, why):
        """Leaves out a part of the stage."""
        self.skips.append(f"{what}: {why}")
        print(f"--- skipped: {what}: {why}", flush=True)

    def fail(self, why):
        """Notes a failure; gives False, so that a check can return it."""
        self.failures.append(why)
        print(f"--- FAILED: {why}", flush=True)
        return False

    def compiler(self):
        """Sees to the compiler and its tools; gives whether they are there."""
        if any(line.startswith(COMPILER) for line in output("rustup", "toolchain", "list").splitlines()):
            return True
        components = ("--profile", "minimal", "--component", "clippy", "--component", "rustfmt")
        return self.step("compiler", "rustup", "toolchain", "install", COMPILER, *components)

    def wasm_target(self):
        """Sees to the standard library for WebAssembly; gives whether it is there."""
        name = "wasm32-unknown-unknown"
        if name in output("rustup", "target", "list", "--installed").split():
            return True
        return self.attempt("standard library for WebAssembly", "rustup", "target", "add", name)

    def standard_library_source(self):
        """Sees to the source of the standard library; gives whether it is there."""
        name = "rust-src"
        if name in output("rustup", "component", "list", "--installed").split():
            return True
        return self.attempt("source of the standard library", "rustup", "component", "add", name)


def announce(title, command):
    """Says what is run, with paths as they are from the top."""
    print(f"--- {title}: {shlex.join(map(str, command))}".replace(f"{ROOT}/", ""), flush=True)


def environment(extra=None):
    """The environment of a step: everything that is built stays inside the clone."""
    return {**os.environ, "CARGO_TARGET_DIR": str(TARGET), "RUSTUP_TOOLCHAIN": COMPILER, **(extra or {})}


def output(*command):
    """What a command prints; an error if it fails."""
    return subprocess.run(command, cwd=ROOT, env=environment(), check=True, stdout=subprocess.PIPE, text=True, timeout=LONGEST).stdout
