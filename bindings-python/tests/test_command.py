"""The command `otapi`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from otapi import VERSION
from otapi.__main__ import main

EMULATOR = os.environ.get("OTAPI_EMULATOR")


def test_a_stored_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored = tmp_path / "answer.json"
    stored.write_text('{"ErrorCode": "Ok", "Result": {"Id": "7"}}', "utf-8")
    assert main(["decode", "GetBill", str(stored)]) == 0
    assert json.loads(capsys.readouterr().out) == {"id": "7"}
    stored.write_text('{"ErrorCode": "NotFound"}', "utf-8")
    assert main(["decode", "GetBill", str(stored)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert json.loads(told.err)["code"] == "NotFound"


def test_wrong_words(capsys: pytest.CaptureFixture[str]) -> None:
    for words, message in (
        ([], "required: verb"),
        (["call", "GetBill", "{"], "no JSON: "),
        (["decode", "GetBill", "no such file"], "No such file"),
        (["call", "GetBill", "--operator", "a", "--customer", "b"], "not allowed with"),
    ):
        with pytest.raises(SystemExit) as caught:
            main(words)
        assert caught.value.code == 2
        assert message in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.strip() == VERSION


def test_nothing_is_sent_without_a_key(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OTAPI_KEY", raising=False)
    assert main(["call", "GetBill"]) == 1
    assert json.loads(capsys.readouterr().err)["path"] == "key"


@pytest.mark.skipif(not EMULATOR, reason="OTAPI_EMULATOR names no emulator")
def test_calls() -> None:
    """As it is installed, in a process of its own."""
    command = [str(Path(sys.executable).with_name("otapi")), "call"]
    secrets = {"OTAPI_KEY": "sandbox", "OTAPI_PASSWORD": "operator"}
    for words in (
        ["GetItemInfo", '{"itemId": "520813250866"}'],
        ["GetOrderStatusList", "--operator", "operator"],
    ):
        done = subprocess.run(
            [*command, *words, "--url", str(EMULATOR)],
            capture_output=True,
            text=True,
            env={**os.environ, **secrets},
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)
