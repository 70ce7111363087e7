"""The command `otapi`: a call, or a stored answer, as JSON. `otapi --help` tells more."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from . import VERSION, Client, Envelope, OtapiError, decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

ABOUT = """\
Secrets come from the environment, as command lines are seen by others: OTAPI_KEY, OTAPI_SECRET, OTAPI_PASSWORD.

  otapi call GetItemInfo '{"itemId": "520813250866"}'
  otapi call SearchOrders '{"searchParameters": {}, "frameSize": 10}' --operator admin
  otapi decode GetItemInfo answer.xml
"""


def main(words: Sequence[str] | None = None) -> int:
    """Does what the words of the command line say; gives the exit code."""
    given = _parser().parse_args(words)
    try:
        envelope = _decode(given) if given.verb == "decode" else _call(given)
    except OtapiError as error:
        json.dump(error.args[0], sys.stderr, ensure_ascii=False)
        print(file=sys.stderr)
        return 1
    json.dump(envelope.payload, sys.stdout, ensure_ascii=False, indent=2)
    print()
    return 0


def _call(given: Any) -> Envelope:
    get = os.environ.get
    with Client(key=get("OTAPI_KEY"), secret=get("OTAPI_SECRET"), url=given.url, language=given.language) as client:
        caller: Any = client
        if given.operator or given.customer:
            scope = client.operator if given.operator else client.customer
            caller = scope(given.operator or given.customer, get("OTAPI_PASSWORD"))
        return caller.call_envelope(given.method, given.arguments)  # type: ignore[no-any-return]


def _decode(given: Any) -> Envelope:
    return decode(given.method, given.file)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"no JSON: {error}") from error


def _bytes(file: str) -> bytes:
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _parser() -> argparse.ArgumentParser:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("otapi", description=__doc__, epilog=ABOUT, formatter_class=form)
    parser.add_argument("--version", action="version", version=VERSION)
    verbs = parser.add_subparsers(dest="verb", required=True)
    call = verbs.add_parser("call", help="call a method, and print its payload")
    call.add_argument("method")
    call.add_argument("arguments", nargs="?", type=_json, help="a JSON object")
    call.add_argument("--url", help="where the service is, if not at its public address")
    call.add_argument("--language", help="of texts")
    whose = call.add_mutually_exclusive_group()
    whose.add_argument("--operator", metavar="LOGIN", help="call with this operator's session")
    whose.add_argument("--customer", metavar="LOGIN", help="call with this customer's session")
    stored = verbs.add_parser("decode", help="read a stored answer, XML or JSON, and print its payload")
    stored.add_argument("method")
    stored.add_argument("file", type=_bytes)
    return parser


if __name__ == "__main__":
    sys.exit(main())
