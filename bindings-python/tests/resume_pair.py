"""A run that one process begins and another ends: `resume_pair.py begin|finish URL FILE`, against an emulator."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import otapi

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "examples"))
from autopurchase import approve, find, pay, place

QUICK: Any = {"first_ms": 50, "running_ms": 50, "awaiting_ms": 100}


def begin(client: otapi.Client, file: Path) -> bool:
    """Comes as far as an export that runs, and leaves it."""
    operator, customer = client.operator("operator", "operator"), client.customer("customer", "customer")
    order = place(client, operator, customer, find(client, "shirt", 2))
    pay(client, operator, order)
    begun = client.provider_session(
        operator=operator, provider_type="Taobao", return_url="https://shop.example/"
    ).result()
    done = client.complete_provider_session(
        state=begun["state"], return_url=approve(begun["url"]), operator=operator
    ).result()
    provider = client.provider("Taobao", session=done["session"])
    run = client.export(operator=operator, provider=provider, order_id=order)
    next(run)
    file.write_text(json.dumps({"state": run.state, "providerSession": done["session"]}), "utf-8")
    return True


def finish(client: otapi.Client, file: Path) -> bool:
    """Takes it up and accepts what is asked."""
    kept = json.loads(file.read_text("utf-8"))
    sessions = {
        "operator": client.operator("operator", "operator"),
        "provider": client.provider("Taobao", session=kept["providerSession"]),
    }

    def accept(questions: Any) -> list[dict[str, Any]]:
        wanted = {"name": "answer", "value": "accept"}
        return [
            {"question": question["id"], "choice": choice["choice"]}
            for question in questions["questions"]
            for choice in question["choices"]
            if wanted in choice["parameters"]
        ]

    result = client.resume(kept["state"], sessions, ask=accept).result()
    if result["complete"]:
        print("complete")
    return bool(result["complete"])


if __name__ == "__main__":
    verb, url, name = sys.argv[1:]
    with otapi.Client(key="sandbox", url=url, activity=QUICK) as client:
        sys.exit(not {"begin": begin, "finish": finish}[verb](client, Path(name)))
