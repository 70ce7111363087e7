"""How fast answers become objects, beside what one would do without this package, and what a call costs: `main.py PAGES`.

In one process and in turns, so that a busy machine slows both. The last column is theirs by ours: 2 means that the package takes half the
time. `PAGES` is a folder with the pages small and large as `.xml` and `.json`.
"""

from __future__ import annotations

import json
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import otapi
import xmltodict
from lxml import etree
from otapi.areas.search import ItemSearchResult

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 15
ANSWER = b'{"ErrorCode": "Ok", "Result": {"Id": "1", "Title": "One"}}'


def nested(element: Any) -> Any:
    """An element as dicts, lists and texts, the way that is usually written by hand around lxml."""
    children = list(element)
    if not children:
        return {"#text": element.text, **element.attrib} if element.attrib else element.text
    members: dict[str, Any] = dict(element.attrib)
    for child in children:
        name, value = etree.QName(child).localname, nested(child)
        if name not in members:
            members[name] = value
        elif isinstance(members[name], list):
            members[name].append(value)
        else:
            members[name] = [members[name], value]
    return members


def compare(ours: Callable[[], Any], theirs: Callable[[], Any], times: int) -> tuple[float, float]:
    """The best time of each in milliseconds, taken in turns."""
    best = [float("inf"), float("inf")]
    for _ in range(ROUNDS):
        for place, work in enumerate((ours, theirs)):
            started = time.perf_counter()
            for _ in range(times):
                work()
            best[place] = min(best[place], (time.perf_counter() - started) * 1000 / times)
    return best[0], best[1]


def measure(name: str, against: str, ours: Callable[[], Any], theirs: Callable[[], Any], times: int = 1) -> None:
    """Prints a row."""
    mine, other = compare(ours, theirs, times)
    print(f"{name:<16}  {mine:>9.3f}  {against:<18} {other:>9.3f} {other / mine:>6.2f}")


def members(page: dict[str, Any]) -> Any:
    """Five members of each item through the typed face, one of them an amount two levels down."""
    items = ItemSearchResult._of(page).items
    return [(i.id, i.title, i.volume, i.main_picture_url, i.price and i.price.original_price) for i in items]


def items(page: dict[str, Any]) -> Any:
    """The same by names."""
    found = []
    for item in page["items"]:
        price = item.get("price", {}).get("original_price")
        amount = None if price is None else Decimal(price)
        found.append((item["id"], item["title"], item.get("volume"), item.get("main_picture_url"), amount))
    return found


def main(pages: Path) -> None:
    """Prints the table."""
    print(f"{'what':<16}  {'ms':>9}  {'against':<18} {'ms':>9} {'ratio':>6}")
    for size in ("small", "large"):
        xml, js = (pages / f"{size}.xml").read_bytes(), (pages / f"{size}.json").read_bytes()
        if otapi.decode("SearchItemsFrame", xml).payload != otapi.decode("SearchItemsFrame", js).payload:
            raise SystemExit("the page is not read as what it is")

        def read(body: bytes) -> Any:
            return otapi.decode("SearchItemsFrame", body).payload

        measure(
            f"xml, {size}", "lxml to dicts", lambda xml=xml: read(xml), lambda xml=xml: nested(etree.fromstring(xml))
        )  # type: ignore[misc]
        measure(f"xml, {size}", "lxml, tree only", lambda xml=xml: read(xml), lambda xml=xml: etree.fromstring(xml))  # type: ignore[misc]
        measure(f"xml, {size}", "xmltodict", lambda xml=xml: read(xml), lambda xml=xml: xmltodict.parse(xml))  # type: ignore[misc]
        measure(f"json, {size}", "json.loads", lambda js=js: read(js), lambda js=js: json.loads(js))  # type: ignore[misc]
        payload = read(js)
        measure(
            f"members, {size}", "of plain dicts", lambda page=payload: members(page), lambda page=payload: items(page)
        )  # type: ignore[misc]

    response = otapi.Response(200, [], ANSWER)
    with otapi.Client(key="k", format="json", transport=lambda _: response) as client:
        call: Callable[[], Any] = lambda: client.call("GetItemInfo", {"item_id": "1"})  # noqa: E731
        measure("call", "json.loads", call, lambda: json.loads(ANSWER), times=200)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
