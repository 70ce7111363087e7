"""Runs the examples of the reference: each gets the answer of its method, and must send what its page promises and nothing else."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from otapi import Client, Request, Response
from otapi_examples import ALL
from otapi_examples.start import operator as started


def main(exchanges: dict[str, Any]) -> None:
    sent: list[str] = []
    answer = b""

    def transport(request: Request) -> Response:
        sent.append(f"{request.url.rsplit('/', 1)[-1]} {request.body.decode()}")
        return Response(200, [], answer)

    client = Client(key="KEY", transport=transport)
    operator, customer = client.operator(session="OPERATOR"), client.customer(session="CUSTOMER")
    provider = client.provider("Taobao", session="PROVIDER")
    # Each is a line that begins with its page; the stage reads them.
    failures = [] if started.role == "operator" else ["index.html: the operator is none"]
    for method, example in ALL.items():
        sent.clear()
        answer = exchanges[method]["answer"].encode()
        wanted = f"{method} {exchanges[method]['body']}"
        try:
            example(client, operator, customer, provider)
            if sent != [wanted]:
                failures.append(f"methods/{method}.html: sent {sent}, not {wanted}")
        except Exception as error:
            failures.append(f"methods/{method}.html: {error!r}")
    print(*failures, sep="\n")
    print(f"{len(ALL)} examples, {len(failures)} failures")


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text("utf-8")))
