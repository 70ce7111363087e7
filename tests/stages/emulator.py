"""The sandbox over HTTP: the emulator's own tests, then the main job against it with signed calls, and the whole job of a day."""

import contextlib
import select
import subprocess
import threading

from stages.stage import ROOT, TARGET, environment

JOB = [
    "--key", "sandbox-signed", "--secret", "sandbox-secret",
    "--operator", "operator:operator", "--customer", "customer:customer",
]
# What the program of each language that does the whole job says of itself, step by step.
WHOLE_JOB = """\
found: Canvas backpack
prepared: to Clara Merchant, by External
placed: 3 lines, 25.58 USD
paid: 25.58 USD, settled
asked: The price of line 501 has changed from 89.00 to 97.90 CNY
exported: line 1 is bought
linked: line 1 is linked_before
linked: line 2 is linked
linked: line 3 is linked
synchronised: line 1 has another statusId, status, marketplaceStatus, waybill
synchronised: line 2 has another statusId, status, marketplaceStatus, waybill
synchronised: line 3 has another statusId, status, marketplaceStatus, waybill
scanned: line 2, Cotton shirt
scanned: line 3, Bamboo tea scoop
"""


def run(stage):
    stage.cargo("tests", "test", "-p", "otapi-emulator")
    examples = TARGET / "release" / "examples"
    if not stage.cargo("main jobs", "build", "--release", "-p", "otapi-core", "--example", "autopurchase", "--example", "day"):
        return
    with emulator(stage) as address:
        if address:
            stage.step("main job over HTTP", examples / "autopurchase", "--url", address, *JOB)
    # Time passes fast in this one, so that parcels arrive soon.
    with emulator(stage, "--speed", "50") as address:
        said = stage.quietly("whole job", examples / "day", address) if address else None
    if said is not None and said != WHOLE_JOB:
        stage.fail(f"the whole job said\n{said}")


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
