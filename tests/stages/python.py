"""The wheels for Python: built as they are published, installed into a fresh environment, and tested there."""

import shutil
import sys
import venv
import zipfile

from stages import artefact, npm, uniffi
from stages.emulator import WHOLE_JOB, emulator
from stages.stage import CACHE, ROOT, TARGET

PACKAGE = ROOT / "bindings-python"
WHEELS = TARGET / "wheels"
TOOLS = CACHE / "python" / "tools"
FRESH = CACHE / "python" / "fresh"
PYTHON = FRESH / "bin" / "python"
REQUIREMENTS = PACKAGE / "tests" / "requirements.txt"


def run(stage):
    if not install(stage):
        return
    stage.step("form", TOOLS / "bin" / "ruff", "format", "--check", "--no-cache", ".", cwd=PACKAGE)
    stage.step("lints", TOOLS / "bin" / "ruff", "check", "--no-cache", ".", cwd=PACKAGE)
    types = ["--python-executable", PYTHON, "--cache-dir", CACHE / "python" / "mypy"]
    stage.step("types", TOOLS / "bin" / "mypy", *types, cwd=PACKAGE)
    stage.step("stubs", PYTHON, "-m", "mypy.stubtest", "otapi", "otapi_sandbox", "--mypy-config-file", "stubtest.ini", cwd=PACKAGE)
    with emulator(stage) as address:
        if address:
            stage.step("tests", PYTHON, "-m", "pytest", cwd=PACKAGE, env={"OTAPI_EMULATOR": address, "PYTHONDONTWRITEBYTECODE": "1"})
    main_job(stage)
    stage.step("first example", PYTHON, PACKAGE / "examples" / "first.py")


def main_job(stage):
    """Lets the program of the README work against an emulator of its own, in which time passes fast, so that parcels arrive soon."""
    with emulator(stage, "--speed", "20") as address:
        said = stage.quietly("main job", PYTHON, PACKAGE / "examples" / "autopurchase.py", address) if address else None
    if said is not None and said != WHOLE_JOB:
        stage.fail(f"the main job said\n{said}")


@artefact.once
def install(stage):
    """Both wheels in an environment; gives whether they are there."""
    return tools(stage) and wheels(stage) and fresh(stage)


def tools(stage):
    """maturin, pytest and the checkers, in the versions of the lock file; gives whether they are there."""
    noted = TOOLS / REQUIREMENTS.name
    if noted.exists() and noted.read_bytes() == REQUIREMENTS.read_bytes():
        return True
    venv.create(TOOLS, clear=True, with_pip=True)
    if not stage.step("tools", TOOLS / "bin" / "python", "-m", "pip", "install", "--quiet", "--no-deps", "-r", REQUIREMENTS):
        return False
    shutil.copy(REQUIREMENTS, noted)
    return True


def wheels(stage):
    """Builds both wheels into `target/wheels`; gives whether they are there and hold what they should."""
    shutil.rmtree(WHEELS, ignore_errors=True)
    # Each for itself: built together, the client would get the sandbox's features.
    for folder in (PACKAGE, PACKAGE / "sandbox"):
        if not stage.step(
            f"wheel of {folder.name}", TOOLS / "bin" / "maturin", "build", "--locked", "--interpreter", sys.executable,
            "--out", WHEELS, "--config", uniffi.flags(), cwd=folder,
        ):
            return False
    for wheel in sorted(WHEELS.glob("*.whl")):
        print(f"{wheel.name}: {wheel.stat().st_size:,} bytes")
        check(stage, wheel)
    return len(list(WHEELS.glob("*.whl"))) == 2 or stage.fail("there are not two wheels")


def check(stage, wheel):
    """Looks into a wheel: only one of them is the sandbox."""
    with zipfile.ZipFile(wheel) as content:
        for name in content.namelist():
            library = wheel.name.startswith("otapi_sandbox") and name.endswith(".so")
            artefact.check(stage, f"{wheel.name}: {name}", content.read(name), is_sandbox=library)


def fresh(stage):
    """An environment with the wheels, and with the tools of the other one; gives whether it is there."""
    venv.create(FRESH, clear=True, with_pip=True)
    library = next(TOOLS.glob("lib/python*/site-packages"))
    beside = next(FRESH.glob("lib/python*/site-packages"))
    (beside / "tools.pth").write_text(f"{library}\n")
    return stage.step(
        "installation", PYTHON, "-m", "pip", "install", "--quiet", "--no-index", *sorted(WHEELS.glob("*.whl"))
    )


def built(stage):
    """What is published."""
    return {f"python: {wheel.name}": wheel for wheel in sorted(WHEELS.glob("*.whl"))} if install(stage) else {}


def benchmark(stage):
    """Reading a page, and a call."""
    pages = install(stage) and npm.pages(stage)
    return pages and stage.quietly("benchmark of Python", PYTHON, PACKAGE / "bench" / "main.py", pages)


def imports(stage):
    """How long it takes to load."""
    return install(stage) and stage.quietly("import in Python", PYTHON, PACKAGE / "bench" / "imports.py")


def resume_pair(stage, verb, address, state):
    """Half of an export."""
    return stage.step(f"{verb} in Python", PYTHON, PACKAGE / "tests" / "resume_pair.py", verb, address, state)
