"""A run that one process begins and another ends: `resume_pair.py begin|finish URL FILE`, against an emulator."""

from __future__ import annotations

import json
import sys
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import otapi
from shop import accept

QUICK: Any = {"first_ms": 50, "running_ms": 50, "awaiting_ms": 100}


def begin(client: otapi.Client, file: Path) -> bool:
    """Comes as far as an export that runs, and leaves it."""
    operator, customer = client.operator("operator", "operator"), client.customer("customer", "customer")
    ready = client.prepare(customer=customer).result()
    order = client.place(
        customer=customer,
        delivery_mode_id=ready.delivery_modes[0].id,
        user_profile_id=ready.profiles[0].id,
        items=[
            {"id": "520813250866", "quantity": 2, "configuration_id": "3186064872"},
            {"id": "43215670013", "quantity": 2},
        ],
    ).result()
    client.pay(operator=operator, order_id=order.order_id).result()
    begun = client.provider_session(
        operator=operator, provider_type="Taobao", return_url="https://shop.example/"
    ).result()
    done = client.complete_provider_session(
        state=begun.state, return_url=approve(begun.url), operator=operator
    ).result()
    provider = client.provider("Taobao", session=done.session)
    run = client.export(operator=operator, provider=provider, order_id=order.order_id)
    next(run)
    file.write_text(json.dumps({"state": run.state, "providerSession": done.session}), "utf-8")
    return True


def approve(url: str) -> str:
    """What the operator's browser does at the emulator's login: approves, and is sent back to this address."""
    page = urlsplit(url)
    browser = HTTPConnection(page.netloc)
    browser.request("GET", f"{page.path}?{page.query}&choice=approve")
    return browser.getresponse().headers["Location"]


def finish(client: otapi.Client, file: Path) -> bool:
    """Takes it up and accepts what is asked."""
    kept = json.loads(file.read_text("utf-8"))
    sessions = {
        "operator": client.operator("operator", "operator"),
        "provider": client.provider("Taobao", session=kept["providerSession"]),
    }

    result = client.resume(kept["state"], sessions, flow=client.export, ask=accept).result()
    if result.complete:
        print("complete")
    return result.complete


if __name__ == "__main__":
    verb, url, name = sys.argv[1:]
    with otapi.Client(key="sandbox", url=url, activity=QUICK) as client:
        sys.exit(not {"begin": begin, "finish": finish}[verb](client, Path(name)))
