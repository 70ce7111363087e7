"""The Swift package, built and tested in a Debian of its own that has a Swift compiler, kept in `.cache/swift-root`."""

import json
import os
import pathlib
import platform
import shutil
import tomllib

from stages import artefact, uniffi
from stages.emulator import WHOLE_JOB, emulator
from stages.stage import CACHE, ROOT, TARGET, Skipped

PACKAGE = ROOT / "bindings-uniffi" / "swift"
DEBIAN = CACHE / "swift-root"
# The clone's folders as they are seen inside, where nothing else of it is.
INSIDE = DEBIAN / "otapi"
# The first one with a Swift compiler.
RELEASE = "trixie"
# The compiler, and what it links with but does not name.
WANTED = ["swiftlang", "libc6-dev"]
# What a command mounts, it alone sees, and it ends with it.
ALONE = ["unshare", "--mount", "--propagation", "private"]
LIBRARIES = (uniffi.CLIENT, uniffi.SANDBOX)
PARITY = TARGET / "parity" / "swift.json"


def run(stage):
    if not prepare(stage):
        return
    inside(stage, "form", "swift", "format", "lint", "--strict", "--recursive", "Package.swift", "Sources/Otapi",
           "Sources/OtapiSandbox", "Tests", "Examples", "Benchmarks")
    if not inside(stage, "build", "swift", "build", "--build-tests"):
        return
    with emulator(stage) as address:
        if address is None:
            return
        given = {"OTAPI_EMULATOR": address}
        inside(stage, "tests", "swift", "test", "--skip-build", "--disable-swift-testing", env=given)
    main_job(stage)
    inside(stage, "first example", ".build/debug/first")
    if inside(stage, "build for speed", "swift", "build", "-c", "release", "--product", "otapi-bench"):
        inside(stage, "memory", ".build/release/otapi-bench", "memory")
    parity(stage)
    version(stage)


@artefact.once
def prepare(stage):
    """Sees to the compiler and puts the package beside it; gives whether all is there."""
    install(stage)
    if not uniffi.generate(stage, "swift"):
        return False
    assemble()
    return True


def install(stage):
    """The Debian with the compiler. It counts as there only when it is whole."""
    ready = DEBIAN / ".ready"
    if ready.exists():
        return
    if platform.system() != "Linux" or os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise Skipped("the Swift compiler comes into a Debian of its own, which only root on a Debian can make")
    shutil.rmtree(DEBIAN, ignore_errors=True)
    DEBIAN.parent.mkdir(parents=True, exist_ok=True)
    got = shutil.which("debootstrap") or (
        stage.attempt("list of packages", "apt-get", "update", "-q")
        and stage.attempt("debootstrap", "apt-get", "install", "-q", "-y", "debootstrap")
    )
    install_wanted = ["apt-get", "install", "-q", "-y", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends", *WANTED]
    if not (
        got
        and stage.attempt("Debian", *ALONE, "debootstrap", "--variant=minbase", RELEASE, DEBIAN)
        and stage.attempt("list of its packages", "chroot", DEBIAN, "apt-get", "update", "-q")
        and stage.attempt("Swift", *ALONE, "chroot", DEBIAN, "env", "DEBIAN_FRONTEND=noninteractive", *install_wanted)
    ):
        raise Skipped("the Swift compiler is not to be had here")
    stage.attempt("tidy up", "chroot", DEBIAN, "apt-get", "clean")
    ready.touch()


def inside(stage, title, *command, env=None, quietly=False):
    """Runs a command in the package's folder inside. The compiler needs `/proc`; its mount ends with the command, whatever happens,
    and so does whatever the command has started."""
    settings = [f"{name}={value}" for name, value in {"HOME": "/root", **(env or {})}.items()]
    alone = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "--root", DEBIAN]
    step = stage.quietly if quietly else stage.step
    return step(title, *alone, "--wd", "/otapi/bindings-uniffi/swift", "env", *settings, *command)


def assemble():
    """Brings the package, what is printed and built for it, and the vectors inside."""
    there = INSIDE / "bindings-uniffi" / "swift"
    files = tracked(PACKAGE)
    for (_, name), module in zip(LIBRARIES, ("OtapiEngine", "OtapiSandboxEngine")):
        printed = TARGET / "uniffi" / "swift" / name
        files[pathlib.Path("Sources", module, f"{module}.swift")] = printed / f"{module}.swift"
        files[pathlib.Path("Sources", f"{module}FFI", f"{module}FFI.h")] = printed / f"{module}FFI.h"
        library = uniffi.library(name, "so")
        files[pathlib.Path("Libraries", library.name)] = library
    mirror(files, there, there / ".build")
    mirror(tracked(ROOT / "tests" / "conformance"), INSIDE / "tests" / "conformance")


def tracked(folder):
    """The files of a folder by their paths in it, but for what a build inside the clone has left."""
    ignored = {".build", "Libraries", "OtapiEngine", "OtapiSandboxEngine"}
    paths = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
    return {path: folder / path for path in paths if not ignored.intersection(path.parts) and path.suffix != ".h"}


def mirror(files, there, kept=None):
    """Makes the folder `there` hold these files and no others; what has not changed keeps its time, so that it is not built again."""
    for path in there.rglob("*"):
        if path.is_file() and path.relative_to(there) not in files and kept not in path.parents:
            path.unlink()
    for path, source in files.items():
        target, content = there / path, source.read_bytes()
        if not target.exists() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def main_job(stage):
    """Lets the program of the README work against an emulator of its own, in which time passes fast, so that parcels arrive soon."""
    with emulator(stage, "--speed", "50") as address:
        said = inside(stage, "main job", ".build/debug/autopurchase", address, quietly=True) if address else None
    if said is not None and said != WHOLE_JOB:
        stage.fail(f"the main job said\n{said}")


def parity(stage):
    """Adds the public names to what the tests wrote of the vectors they ran, for the stage that compares the languages."""
    dump = ["swift", "package", "dump-symbol-graph", "--skip-synthesized-members", "--minimum-access-level", "public"]
    if inside(stage, "public names", *dump, quietly=True) is None:
        return
    names, calls = set(), {}
    for module in ("Otapi", "OtapiSandbox"):
        (graph,) = (INSIDE / "bindings-uniffi" / "swift" / ".build").glob(f"*/symbolgraph/{module}.symbols.json")
        for symbol in json.loads(graph.read_text())["symbols"]:
            # Functions carry the names of their parameters.
            path = [part.partition("(")[0] for part in symbol["pathComponents"]]
            names.add(".".join(path))
            # An area is a member of every caller, and its type has the methods.
            if path[0] == "Caller" and symbol["kind"]["identifier"] == "swift.property":
                (kind,) = (part["spelling"] for part in symbol["declarationFragments"] if part["kind"] == "typeIdentifier")
                calls[kind] = path[1]
    pairs = (name.partition(".") for name in names)
    methods = sorted(f"{calls[kind]}.{method}" for kind, _, method in pairs if kind in calls and method)
    written = INSIDE / "target" / "parity" / "swift.json"
    PARITY.parent.mkdir(parents=True, exist_ok=True)
    PARITY.write_text(json.dumps({**json.loads(written.read_text()), "names": sorted(names), "methods": methods}, indent=1))
    print(f"{len(names)} public names, {len(methods)} methods")


def version(stage):
    """The package says the version of the crates."""
    wanted = tomllib.loads((ROOT / "Cargo.toml").read_text())["workspace"]["package"]["version"]
    if f'version = "{wanted}"' not in (PACKAGE / "Sources" / "Otapi" / "Version.swift").read_text():
        stage.fail(f"Version.swift does not say {wanted}")


def built(stage):
    """What an application carries: the one library, or the other."""
    there = prepare(stage)
    return {f"swift: lib{name}.{kind}": uniffi.library(name, kind) for _, name in LIBRARIES for kind in ("so", "a")} if there else {}


def benchmark(stage):
    """The table of the benchmark, in the form of the other ones; None if there is none. For the stage `bench`."""
    if not prepare(stage) or not inside(stage, "build", "swift", "build", "-c", "release", "--product", "otapi-bench"):
        return None
    return inside(stage, "benchmark", ".build/release/otapi-bench", quietly=True)


def resume_pair(stage, verb, address, state):
    """Half of an export; the state is brought in and out."""
    if not prepare(stage) or not inside(stage, "build", "swift", "build", "--product", "resume-pair"):
        return False
    there = DEBIAN / "tmp" / state.name
    if verb == "finish":
        shutil.copy(state, there)
    done = inside(stage, f"{verb} in Swift", ".build/debug/resume-pair", verb, address, f"/tmp/{state.name}")
    if done and verb == "begin":
        shutil.copy(there, state)
    there.unlink(missing_ok=True)
    return done
