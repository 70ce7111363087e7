"""The reference pages: whether they hold together, and whether each of their examples runs. Kotlin and Swift take `--areas N` of them.

An example is run as it stands on its page. It gets the answer that the vectors have for its method, and has to send exactly what the
oracle makes of the same arguments.
"""

import itertools
import json
import re
import shutil
from pathlib import Path

from oracle import jsontext
from oracle.catalogue import Catalogue
from oracle.serve import Server
from stages import kotlin, pages, python, swift, wasm
from stages.seeds import vectors
from stages.stage import CACHE, ROOT, TARGET, Skipped

BOOK = TARGET / "book"
EXAMPLES = BOOK / "examples"
EXCHANGES = EXAMPLES / "exchanges.json"
DRIVERS = ROOT / "tests" / "book"
FACE = json.loads((ROOT / "core" / "src" / "generated" / "face_model.json").read_text())
METHODS = {method["name"]: method for method in FACE["methods"]}
# Of a method that answers nothing, or nobody knows what.
DONE = "<Answer><ErrorCode>Ok</ErrorCode></Answer>"
# Areas to compile where that takes long.
OPTIONS = {"areas": (2, 1000)}


def run(stage):
    shutil.rmtree(BOOK, ignore_errors=True)
    if not stage.cargo("pages", "run", "-p", "otapi-codegen", "--", "--book", BOOK):
        return
    for fault in pages.faults(BOOK, set(METHODS)):
        stage.fail(fault)
    write_exchanges()
    for name, examples in {"core": rustc, "npm": typescript, "python": mypy, "kotlin": kotlinc, "swift": swiftc}.items():
        try:
            if name in stage.left_out:
                raise Skipped("its stage was skipped")
            examples(stage)
        except Skipped as why:
            stage.skip(f"examples of {name}", why)


def write_exchanges():
    """For each example what it should send, and what it then gets."""
    server = Server(Catalogue.load())
    found = {}
    for vector in vectors("answers-*.json"):
        answer = vector.get("xml") or vector.get("json")
        # Others are about bodies that are odd in some way.
        if isinstance(answer, str) and vector.get("payload") is not None and "options" not in vector:
            found.setdefault(vector["method"], answer)
    exchanges = {}
    for call in jsontext.parse((EXAMPLES / "calls.json").read_text()):
        call = dict(call)
        name, caller = call["method"], call["caller"]
        sessions = {"providerSession": "PROVIDER"} if caller == "client" else {"session": caller.upper(), "providerSession": "PROVIDER"}
        added = [(one["wire"], sessions[one["role"]]) for one in METHODS[name]["arguments"] if one.get("role") in sessions]
        sent = server.encoder.body(name, jsontext.Members([*call["arguments"], *added]), "KEY", None, "")
        exchanges[name] = {"body": sent, "answer": found.get(name) or sampled(server, name)}
    EXCHANGES.write_text(json.dumps(exchanges, ensure_ascii=False))


def sampled(server, name):
    """The first random answer with something in it."""
    if "payload" not in METHODS[name]:
        return DONE
    samples = (server.ask_sample({"method": name, "seed": str(seed)})["xml"] for seed in itertools.count())
    return next(sample["body"] for sample in samples if sample["answer"]["payload"] is not None)


def hold(stage, language, told, areas=FACE["areas"]):
    """Holds what a driver tells, if it ran at all: examples that failed, and how many there were."""
    if told is None:
        return
    *lines, last = told.splitlines()
    names = [area["name"] for area in areas]
    wanted = sum(method["area"] in names for method in FACE["methods"])
    print(f"{language}: {last}")
    for line in lines:
        if re.match(r"(methods/\w+|index)\.html: ", line):
            stage.fail(f"{language}: {line}")
    if last != f"{wanted} examples, 0 failures":
        stage.fail(f"{language}: {wanted} examples were to run, and none to fail")


def bring(language):
    """Puts the driver beside the examples; gives their folder."""
    folder = EXAMPLES / language
    shutil.copytree(DRIVERS / language, folder, dirs_exist_ok=True)
    return folder


def rustc(stage):
    folder = bring("rust")
    # What the core needs, in the versions that it is tested with.
    shutil.copy(ROOT / "Cargo.lock", folder)
    if stage.step("types of the examples in Rust", "cargo", "build", cwd=folder):
        hold(stage, "Rust", stage.quietly("examples in Rust", TARGET / "debug" / "book", EXCHANGES))


def typescript(stage):
    if not wasm.package(stage):
        return
    folder = bring("typescript")
    modules = folder / "node_modules"
    modules.mkdir()
    (modules / "otapi").symlink_to(wasm.PACKAGE)
    (modules / "@types").symlink_to(wasm.MODULES / "@types")
    if stage.step("types of the examples in TypeScript", wasm.BIN / "tsc", "-p", folder):
        hold(stage, "TypeScript", stage.quietly("examples in TypeScript", "node", folder / "run" / "driver.js", EXCHANGES))


def mypy(stage):
    if not python.install(stage):
        return
    folder = bring("python")
    options = ["--strict", "--python-executable", python.PYTHON, "--cache-dir", CACHE / "python" / "mypy-book"]
    stage.step("types of the examples in Python", python.TOOLS / "bin" / "mypy", *options, ".", cwd=folder)
    hold(stage, "Python", stage.quietly("examples in Python", python.PYTHON, "-B", folder / "driver.py", EXCHANGES))


def some(stage, folder):
    """Leaves the areas of the slice in a folder of examples; gives them."""
    areas = FACE["areas"][: stage.options.areas]
    for area in FACE["areas"][stage.options.areas :]:
        for file in folder.glob(f"{area['camel'][0].upper()}{area['camel'][1:]}.*"):
            file.unlink()
    (every,) = folder.glob("All.*")
    left = [f"{area['camel']}Examples" for area in areas]
    lines = every.read_text().splitlines()
    lines = [line for line in lines if not line.endswith("Examples,") or re.search(r"\w+(?=,$)", line)[0] in left]
    every.write_text("\n".join(lines) + "\n")
    return areas


def kotlinc(stage):
    if not kotlin.packaged(stage):
        return
    folder = bring("kotlin")
    areas = some(stage, folder)
    compiler, built = folder / "compiler", folder / "run"
    bring_it = ["mvn", "-q", "-f", DRIVERS / "kotlin" / "pom.xml", "dependency:copy-dependencies", f"-DoutputDirectory={compiler}"]
    jars = ":".join(map(str, sorted((kotlin.BUILT / "run").glob("*.jar"))))
    compile_it = ["java", "-cp", f"{compiler}/*", "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "-no-stdlib", "-no-reflect", "-nowarn"]
    if stage.step("compiler of Kotlin", *bring_it) and stage.step(
        "types of the examples in Kotlin", *compile_it, "-jvm-target", "17", "-cp", jars, "-d", built, folder
    ):
        java = ["java", f"-Djna.tmpdir={kotlin.BUILT / 'jna'}", "-cp", f"{built}:{jars}"]
        hold(stage, "Kotlin", stage.quietly("examples in Kotlin", *java, "dev.otapi.book.DriverKt", EXCHANGES), areas)


def swiftc(stage):
    if not swift.prepare(stage):
        return
    folder = bring("swift")
    areas = some(stage, folder)
    # Packages that hang on each other must not have one folder's name.
    inside = swift.INSIDE / "target" / "book" / "examples"
    files = {path.relative_to(folder): path for path in folder.iterdir()}
    swift.mirror({**files, Path(EXCHANGES.name): EXCHANGES}, inside, inside / ".build")
    place = f"/otapi/{inside.relative_to(swift.INSIDE)}"
    if swift.inside(stage, "types of the examples in Swift", "swift", "build", "-Xswiftc", "-suppress-warnings", "--package-path", place):
        told = swift.inside(stage, "examples in Swift", f"{place}/.build/debug/book", f"{place}/{EXCHANGES.name}", quietly=True)
        hold(stage, "Swift", told, areas)
