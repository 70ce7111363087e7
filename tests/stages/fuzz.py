"""Hostile bytes against the core (`core/fuzz`): `--seconds N` for each target."""

import argparse
import hashlib
import os
import re
import subprocess

from stages.seeds import seeds
from stages.stage import CACHE, ROOT, environment, output

CRATE = ROOT / "core" / "fuzz"
TOOLS = CACHE / "fuzz"
CARGO_FUZZ = "0.13.2"
LONGEST = 65536
# One input may take this long and this much; real ones take milliseconds and kilobytes.
LIMITS = [f"-max_len={LONGEST}", "-timeout=3", "-rss_limit_mb=1024", "-verbosity=0", "-print_final_stats=1"]


def run(stage):
    options = argparse.ArgumentParser(prog="tests/run fuzz")
    options.add_argument("--seconds", type=int, default=4 if stage.whole else 60)
    seconds = options.parse_args(stage.arguments).seconds

    manifest = ["--manifest-path", CRATE / "Cargo.toml"]
    stage.step("form", "cargo", "fmt", *manifest, "--check")
    stage.cargo("lints", "clippy", *manifest, "--", "-D", "warnings")
    targets = sorted(path.stem for path in (CRATE / "fuzz_targets").glob("*.rs"))
    if not install(stage):
        stage.skip("new inputs", "cargo-fuzz is not to be had; the known ones are replayed")
        for target in targets:
            known = sorted(corpus(target).iterdir())
            if known:
                stage.cargo(f"{target}, known inputs", "run", *manifest, "--bin", target, "--", *known)
        return
    if not stage.step("targets", *cargo_fuzz("build"), cwd=CRATE, env=tools()):
        return
    print(f"{'target':<14} {'seconds':>8} {'runs':>12} {'new inputs':>12} {'peak MB':>8}", flush=True)
    for target in targets:
        fuzz(stage, target, seconds)


def fuzz(stage, target, seconds):
    """Runs one target; one line of what it did, or all that it said when it found something."""
    command = [*cargo_fuzz("run", target), corpus(target), "--", f"-max_total_time={seconds}", *LIMITS]
    run = subprocess.run(
        command, cwd=CRATE, env=environment(tools()), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    said = dict(re.findall(r"^stat::(\w+):\s+(\d+)$", run.stdout, re.MULTILINE))
    if run.returncode != 0 or not said:
        print(run.stdout)
        stage.fail(f"{target}: exit {run.returncode}")
        return
    runs, new, peak = (int(said[name]) for name in ("number_of_executed_units", "new_units_added", "peak_rss_mb"))
    print(f"{target:<14} {seconds:>8} {runs:>12,} {new:>12,} {peak:>8,}", flush=True)


def cargo_fuzz(verb, *arguments):
    return ["cargo", "+nightly", "fuzz", verb, *arguments]


def tools():
    return {"PATH": f"{TOOLS / 'bin'}{os.pathsep}{os.environ['PATH']}"}


def install(stage):
    """cargo-fuzz and the nightly compiler that it needs; gives whether they are there."""
    if "nightly" not in output("rustup", "toolchain", "list") and not stage.attempt(
        "nightly compiler", "rustup", "toolchain", "install", "nightly", "--profile", "minimal"
    ):
        return False
    listed = TOOLS / ".crates.toml"
    if listed.exists() and f'"cargo-fuzz {CARGO_FUZZ} ' in listed.read_text():
        return True
    return stage.attempt(
        "cargo-fuzz", "cargo", "+nightly", "install", "cargo-fuzz", "--version", CARGO_FUZZ, "--locked", "--root", TOOLS
    )


def corpus(target):
    """What the fuzzer starts from and adds to: kept between runs."""
    folder = CACHE / "fuzz" / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    for content in seeds(target):
        if len(content) <= LONGEST:
            (folder / hashlib.sha1(content).hexdigest()).write_bytes(content)
    return folder
