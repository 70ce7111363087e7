"""The sandbox over HTTP: the emulator's own tests, then the main job against it with signed calls."""

import contextlib
import select
import subprocess
import threading

from stages.stage import ROOT, TARGET, environment

JOB = [
    "--key", "sandbox-signed", "--secret", "sandbox-secret",
    "--operator", "operator:operator", "--customer", "customer:customer",
]


def run(stage):
    stage.cargo("tests", "test", "-p", "otapi-emulator")
    if not stage.cargo("main job", "build", "--release", "-p", "otapi-core", "--example", "autopurchase"):
        return
    with emulator(stage) as address:
        if address:
            stage.step("main job over HTTP", TARGET / "release" / "examples" / "autopurchase", "--url", address, *JOB)


@contextlib.contextmanager
def emulator(stage, *options):
    """Builds the emulator, starts it on a free port and ends it again; gives its address, or None if it does not come up."""
    if not stage.cargo("emulator", "build", "--release", "-p", "otapi-emulator"):
        yield None
        return
    process = subprocess.Popen(
        [TARGET / "release" / "otapi-emulator", "--listen", "127.0.0.1:0", *options],
        cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True,
    )
    try:
        ready, _, _ = select.select([process.stdout], [], [], 30)
        first = process.stdout.readline().strip() if ready else ""
        greeting, _, address = first.rpartition(" ")
        if greeting != "listening on":
            stage.fail(f"the emulator's first line was {first!r}")
            address = None
        # It prints a line a request, and would stand still if nobody read them.
        reader = threading.Thread(target=process.stdout.read)
        reader.start()
        yield address
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            stage.fail("the emulator did not end on SIGTERM")
        reader.join()
