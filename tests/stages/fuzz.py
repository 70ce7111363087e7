"""Hostile bytes against the core (`core/fuzz`), so many seconds for each target."""

import hashlib
import os
import re

from stages.seeds import seeds
from stages.stage import CACHE, ROOT, output

OPTIONS = {"seconds": (4, 60)}
CRATE = ROOT / "core" / "fuzz"
TOOLS = CACHE / "fuzz"
CARGO_FUZZ = "0.13.2"
LONGEST = 65536
# One input may take this long and this much; real ones take milliseconds and kilobytes.
LIMITS = [f"-max_len={LONGEST}", "-timeout=3", "-rss_limit_mb=1024", "-verbosity=0", "-print_final_stats=1"]


def run(stage):
    seconds = stage.options.seconds
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
    done = {target: fuzz(stage, target, seconds) for target in targets}
    print(f"{'target':<12} {'runs':>12} {'new inputs':>12} {'peak MB':>8}")
    for target, (runs, new, peak) in done.items():
        print(f"{target:<12} {runs:>12,} {new:>12,} {peak:>8,}")


def fuzz(stage, target, seconds):
    """Runs one target; gives how many inputs it tried, how many of them led to new places, and the most memory."""
    command = [*cargo_fuzz("run", target), corpus(target), "--", f"-max_total_time={seconds}", *LIMITS]
    said = stage.quietly(f"{target}, {seconds} s", *command, cwd=CRATE, env=tools()) or ""
    said = dict(re.findall(r"^stat::(\w+):\s+(\d+)$", said, re.MULTILINE))
    return [int(said.get(name, 0)) for name in ("number_of_executed_units", "new_units_added", "peak_rss_mb")]


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
