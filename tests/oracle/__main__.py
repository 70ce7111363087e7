"""The oracle's command line.

python3 -m tests.oracle vectors             write the generated vector files, then check all
python3 -m tests.oracle vectors --check     check all; fail if a generated file would change
python3 -m tests.oracle request METHOD ARGS.json [--key K] [--secret S] [--time T]
python3 -m tests.oracle answer METHOD FILE [--envelope] [--case wire|camel|snake]
python3 -m tests.oracle captures FOLDER     read all real answers, print what was not read cleanly
python3 -m tests.oracle serve               questions as JSON lines on stdin, answers on stdout (see README.md)
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import captures, jsontext, serve
from .answer import Options, decode
from .catalogue import Catalogue
from .errors import OtapiError
from .jsontext import dump
from .request import Encoder
from .vectors import Vectors


def vectors(options: argparse.Namespace) -> int:
    files = Vectors(Catalogue.load())
    if options.check:
        files.drift()
    else:
        files.write()
    count = files.check()
    for problem in files.problems:
        print(problem)
    print(f"{count} vectors, {len(files.problems)} problems")
    return 1 if files.problems else 0


def request(options: argparse.Namespace) -> int:
    arguments = jsontext.parse(Path(options.arguments).read_text(encoding="utf-8"))
    encoder = Encoder(Catalogue.load())
    print(encoder.body(options.method, arguments, options.key, options.secret, options.time))
    return 0


def answer(options: argparse.Namespace) -> int:
    record = decode(
        Catalogue.load(), options.method, Path(options.file).read_bytes(), Options(case=options.case, extra=True)
    )
    for warning in record["warnings"]:
        print(f"{warning['path']}: {warning['raw']}", file=sys.stderr)
    print(dump(record if options.envelope else record["payload"]))
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="oracle", description="The service's rules once more, in plain Python.")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("vectors")
    command.add_argument("--check", action="store_true")
    command.set_defaults(run=vectors)
    command = commands.add_parser("request")
    command.add_argument("method")
    command.add_argument("arguments")
    command.add_argument("--key", default="demo-key")
    command.add_argument("--secret")
    command.add_argument("--time", default="20250102030405")
    command.set_defaults(run=request)
    command = commands.add_parser("answer")
    command.add_argument("method")
    command.add_argument("file")
    command.add_argument("--envelope", action="store_true")
    command.add_argument("--case", choices=("wire", "camel", "snake"), default="wire")
    command.set_defaults(run=answer)
    command = commands.add_parser("captures")
    command.add_argument("folder", type=Path)
    command.set_defaults(run=lambda options: captures.run(Catalogue.load(), options.folder))
    command = commands.add_parser("serve")
    command.set_defaults(run=lambda _: serve.run(Catalogue.load()))
    options = parser.parse_args()
    try:
        return options.run(options)
    except OtapiError as error:
        print(dump(error.record))
        return 1


if __name__ == "__main__":
    sys.exit(main())
