"""The npm package in a real browser: in the page, over HTTP from another origin, in a worker, in a page without a client, and bundled."""

import os
import shutil

from stages import wasm
from stages.emulator import emulator
from stages.stage import Skipped
from stages.wasm import PACKAGE


def run(stage):
    chromium = browser(stage)
    if not wasm.package(stage):
        return
    with emulator(stage) as address:
        if address:
            stage.step("pages", "node", PACKAGE / "test" / "browser.mjs", chromium, address, cwd=PACKAGE)


def browser(stage):
    """Chromium, as the distribution has it."""
    if not shutil.which("chromium"):
        if not shutil.which("apt-get") or os.geteuid() != 0:
            raise Skipped("there is no chromium, and nothing to install it with")
        quiet = {"env": {"DEBIAN_FRONTEND": "noninteractive"}}
        stage.attempt("package lists", "apt-get", "update", "-qq", **quiet)
        if not stage.attempt("chromium", "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", **quiet):
            raise Skipped("chromium is not to be had")
    return shutil.which("chromium")
