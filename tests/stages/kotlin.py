"""The Kotlin door: both jars, their tests on the JVM, the vectors through them, and the main job offline and over HTTP."""

import shutil
import zipfile

from stages import artefact, uniffi
from stages.emulator import emulator
from stages.stage import ROOT, TARGET, Skipped

PROJECT = ROOT / "bindings-uniffi" / "kotlin"
BUILT = TARGET / "kotlin"
# The jars of a program and of all that it needs. JNA unpacks the libraries into the folder that is named.
RUN = ["java", f"-Djna.tmpdir={BUILT / 'jna'}", "-cp", f"{BUILT / 'run'}/*"]
# What the main job says of itself.
JOB = """\
"""


def run(stage):
    if not build(stage):
        return
    with emulator(stage) as address:
        if address:
            stage.step("tests", *maven("verify"), env={"OTAPI_EMULATOR": address})
    with emulator(stage, "--speed", "20") as address:
        said = stage.quietly("main job", *RUN, "dev.otapi.examples.AutopurchaseKt", address) if address else JOB
        if said != JOB:
            stage.fail(f"the main job said {said!r}")
    stage.step("first example", *RUN, "dev.otapi.examples.FirstKt")
    weigh(stage)


def build(stage):
    """Everything that Maven needs; gives whether it is there."""
    for program in ("java", "mvn"):
        if not shutil.which(program):
            packages = ("openjdk-17-jdk-headless", "maven")
            if not stage.attempt("Java", "apt-get", "install", "-y", "--no-install-recommends", *packages):
                raise Skipped(f"{program} is not to be had")
    if not uniffi.generate(stage, "kotlin"):
        return False
    for _, name in (uniffi.CLIENT, uniffi.SANDBOX):
        # Where JNA looks for it in a jar. What is stripped is of use to UniFFI's generator only.
        folder = TARGET / "uniffi" / "kotlin" / f"{name}-resources" / "linux-x86-64"
        folder.mkdir(parents=True, exist_ok=True)
        small = folder / f"lib{name}.so"
        if not stage.step("strip", "strip", "--strip-unneeded", "-o", small, uniffi.library(name, "so")):
            return False
    return True


def maven(*goals):
    return ["mvn", "-f", PROJECT, *goals]


def weigh(stage):
    """Prints the sizes of the jars, and fails if one carries what it must not."""
    print(f"{'jar':<16} {'bytes':>10} {'library':>10}")
    for artifact, name in (("otapi", "otapi_uniffi"), ("otapi-sandbox", "otapi_uniffi_sandbox")):
        jar = next((BUILT / artifact).glob(f"{artifact}-*.jar"), None)
        if jar is None:
            stage.fail(f"there is no jar of {artifact}")
            continue
        with zipfile.ZipFile(jar) as packed:
            library = packed.getinfo(f"linux-x86-64/lib{name}.so").file_size
            content = b"".join(packed.read(entry) for entry in packed.namelist())
        print(f"{artifact:<16} {jar.stat().st_size:>10,} {library:>10,}")
        artefact.check(stage, jar.name, content, is_sandbox=name == uniffi.SANDBOX[1])


def built(stage):
    """What users get, by name."""
    packaged(stage)
    jars = {f"kotlin: {name}.jar": next((BUILT / name).glob(f"{name}-*.jar"), None) for name in ("otapi", "otapi-sandbox")}
    return {name: jar for name, jar in jars.items() if jar}


def benchmark(stage):
    """The table of the benchmark, in the form of the other ones; None if there is none."""
    return stage.quietly("benchmark of Kotlin", *RUN, "dev.otapi.tests.BenchmarkKt") if packaged(stage) else None


def resume_pair(stage, verb, address, state):
    """Begins or finishes, on the JVM, a run whose other half another language does; gives whether it could."""
    return stage.step(f"{verb} on the JVM", *RUN, "dev.otapi.tests.ResumePairKt", verb, address, state)


def packaged(stage):
    """Sees to the jars of all programs; gives whether they are there."""
    if list((BUILT / "run").glob("otapi-tests-*.jar")):
        return True
    return build(stage) and stage.step("jars", *maven("-q", "-DskipTests", "package"))
