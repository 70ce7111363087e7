"""The Kotlin door: both jars, their tests on the JVM, the vectors through them, and the main job over HTTP."""

import shutil
import time
import zipfile

from stages import artefact, uniffi
from stages.emulator import WHOLE_JOB, emulator
from stages.stage import ROOT, TARGET, Skipped

PROJECT = ROOT / "bindings-uniffi" / "kotlin"
BUILT = TARGET / "kotlin"
# The jars of a program and of all that it needs. JNA unpacks the libraries into the folder that is named.
RUN = ["java", f"-Djna.tmpdir={BUILT / 'jna'}", "-cp", f"{BUILT / 'run'}/*"]


def run(stage):
    if not build(stage):
        return
    with emulator(stage) as address:
        if address:
            started = time.time()
            stage.step("tests", *maven("verify"), env={"OTAPI_EMULATOR": address})
            # The client's is the first jar, and its sources are compiled whole every time.
            jar = packed("otapi")
            print(f"sources compiled and packed: {jar.stat().st_mtime - started:.0f} s" if jar else "sources not compiled", flush=True)
    main_job(stage)
    stage.step("first example", *RUN, "dev.otapi.examples.FirstKt")
    weigh(stage)


def main_job(stage):
    """Lets the program of the README work against an emulator of its own, in which time passes fast, so that parcels arrive soon."""
    with emulator(stage, "--speed", "50") as address:
        said = stage.quietly("main job", *RUN, "dev.otapi.examples.AutopurchaseKt", address) if address else None
    if said is not None and said != WHOLE_JOB:
        stage.fail(f"the main job said\n{said}")


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
        jar = packed(artifact)
        if jar is None:
            stage.fail(f"there is no jar of {artifact}")
            continue
        with zipfile.ZipFile(jar) as inside:
            library = inside.getinfo(f"linux-x86-64/lib{name}.so").file_size
            content = b"".join(inside.read(entry) for entry in inside.namelist())
        print(f"{artifact:<16} {jar.stat().st_size:>10,} {library:>10,}")
        artefact.check(stage, jar.name, content, is_sandbox=name == uniffi.SANDBOX[1])


def packed(artifact):
    """A jar, if it is there."""
    return next((BUILT / artifact).glob(f"{artifact}-*.jar"), None)


def built(stage):
    """What users get, by name."""
    packaged(stage)
    jars = {f"kotlin: {name}.jar": packed(name) for name in ("otapi", "otapi-sandbox")}
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
