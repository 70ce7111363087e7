"""What all languages must have alike: vectors run, public names, and states that one saves and another resumes."""

import itertools
import json
import re

from stages.doors import DOORS, present
from stages.emulator import emulator
from stages.stage import ROOT, TARGET

VECTORS = ROOT / "tests" / "conformance"
SHOWN = [
    "bindings-wasm/examples/first.mjs",
    "bindings-python/examples/first.py",
    "bindings-uniffi/kotlin/examples/src/main/kotlin/dev/otapi/examples/First.kt",
    "bindings-uniffi/swift/Examples/first/main.swift",
    "bindings-wasm/examples/autopurchase.ts",
    "bindings-python/examples/autopurchase.py",
    "bindings-uniffi/kotlin/examples/src/main/kotlin/dev/otapi/examples/Autopurchase.kt",
    "bindings-uniffi/swift/Examples/autopurchase/main.swift",
    "core/examples/day/main.rs",
]
FACE = json.loads((ROOT / "core" / "src" / "generated" / "face_model.json").read_text())
RULES = json.loads((ROOT / "tests" / "parity" / "names.json").read_text())
# Families of vectors, and whether a language has to run each one.
FAMILIES = {
    "errors": ("errors.json", True),
    "calls": ("calls*.json", True),
    "activities": ("activities*.json", True),
    "flows": ("flows-*.json", True),
    "rules": ("rules.json", True),
    "requests": ("requests*.json", False),
    "answers": ("answers*.json", False),
}

def run(stage):
    readme(stage)
    reports = {language: report for language in present(stage) if (report := read(stage, language))}
    vectors(stage, reports)
    for language, report in reports.items():
        names(stage, language, report["names"])
        methods(stage, language, report.get("methods"))
    resume(stage, reports)


def readme(stage):
    """The README shows programs that the stage of their language runs."""
    blocks = re.findall(r"^```(?:js|ts|python|kotlin|swift|rs)\n(.*?)^```$", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    for file in SHOWN:
        if (ROOT / file).read_text() not in blocks:
            stage.fail(f"README.md does not show {file} as it stands")


def read(stage, language):
    """What the tests of a language wrote about themselves; None if they did not run."""
    file = TARGET / "parity" / f"{language}.json"
    if file.is_file():
        return json.loads(file.read_text())
    stage.fail(f"{language} has not told what it ran and has: tests/run {language}")
    return None


def vectors(stage, reports):
    """Counts what each language ran of each family."""
    print(f"{'vectors':<12} {'there':>6}" + "".join(f" {language:>14}" for language in reports))
    for family, (pattern, whole) in FAMILIES.items():
        there = sum(len(json.loads(file.read_text())) for file in VECTORS.glob(pattern))
        row = f"{family:<12} {there:>6}"
        for language, report in reports.items():
            count = report["vectors"].get(family, {"run": 0, "skipped": 0})
            ran, skipped = count["run"], count["skipped"]
            row += f" {f'{ran} + {skipped}' if skipped else ran:>14}"
            if ran + skipped != there or (whole and skipped):
                stage.fail(f"{language} ran {ran} and skipped {skipped} of the {there} vectors in {family}")
            if ran < there * RULES["shares"].get(family, 1):
                stage.fail(f"{language} ran {ran} of the {there} vectors in {family}, too few")
        print(row)


def names(stage, language, told):
    """Holds the names of a language against the list, and what its types of the list have beside it; other types are its own affair."""
    wanted = set(RULES["functions"])
    for kind, members in RULES["types"].items():
        wanted |= {kind, *(f"{kind}.{member}" for member in members)}
    spelled = RULES["spelled"].get(language, {})
    found = {spelled.get(name, name) for name in map(plain, told)}
    own, missing = set(), set()
    for exception in RULES["exceptions"]:
        if language in exception["languages"]:
            own |= set(exception.get("own", []))
            missing |= set(exception.get("missing", []))
    beside = {name for name in found - wanted if name.partition(".")[0] in RULES["types"] and name.partition(".")[2].islower()}
    for name in sorted(wanted - missing - found):
        stage.fail(f"{language} has no {name}")
    for name in sorted(beside - own):
        stage.fail(f"{language} alone has {name}")
    for name in sorted((missing & found) | (own - found)):
        stage.fail(f"{language}: the exception for {name} is not needed any more")
    print(f"{language}: {len(wanted - missing)} of {len(wanted)} common names, {len(own)} beside them, {len(told)} in all")


def methods(stage, language, told):
    """Holds the methods of a language, as `area.method` in its own case, against the model that typed faces are printed from."""
    if told is None:
        stage.fail(f"{language} tells no methods")
        return
    case, suffix = ("snake", "_all") if any("_" in name for name in told) else ("camel", "All")
    areas = {area["name"]: area[case] for area in FACE["areas"]}
    wanted = set()
    for method in FACE["methods"]:
        name = f"{areas[method['area']]}.{method[case]}"
        wanted |= {name, f"{name}{suffix}"} if method.get("pages") else {name}
    for name in sorted(wanted ^ set(told)):
        stage.fail(f"{language} has no {name}" if name in wanted else f"{language} alone has {name}")
    print(f"{language}: {len(told)} methods in {len(areas)} areas")


def plain(name):
    """`Client.callEnvelope` in the one spelling of the list: `Client.call_envelope`. What an error inherits counts for `OtapiError`."""
    kind, _, member = name.rpartition(".")
    # A type stays as it is, inside another one too.
    if not kind or member[0].isupper():
        return name
    member = re.sub("(?<=[a-z0-9])[A-Z]", lambda letter: "_" + letter[0], member).lower()
    if member == "init":
        return kind
    return f"{'OtapiError' if kind.endswith('Error') and kind in RULES['types'] else kind}.{member}"


def resume(stage, languages):
    """Has each language begin an export that each other one ends, on one emulator."""
    with emulator(stage, "--speed", "20") as address:
        for begins, ends in itertools.permutations(languages, 2) if address else ():
            state = TARGET / "parity" / f"{begins}-{ends}.state"
            if DOORS[begins].resume_pair(stage, "begin", address, state):
                DOORS[ends].resume_pair(stage, "finish", address, state)
