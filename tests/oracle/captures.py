"""Real answers of the service, read in place: nothing may be lost or invented, nothing warned of without reason."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

from . import scalars
from .answer import Options, decode
from .catalogue import Catalogue
from .jsontext import Json, Members
from .wire import parse
from .xmltree import Limits

#: Into which list of the batch result a rating list belongs, by its content type.
RATING_LISTS = {"Item": "Items", "Vendor": "Vendors", "Category": "Categories", "Brand": "Brands"}


def whole(capture: dict, content: bytes) -> bytes:
    """The answer that a fragment was taken from, as far as INDEX.json tells."""
    if capture["whole_answer"] or capture["format"] == "json":
        return content
    if content.startswith(b"<RatingList>"):
        kind = re.search(b"<ContentType>(.*?)</ContentType>", content)
        assert kind is not None
        block = RATING_LISTS[kind[1].decode()].encode()
        content = b"<Result><%s>%s</%s></Result>" % (block, content, block)
    return b"<Answer><ErrorCode>Ok</ErrorCode>" + content + b"</Answer>"


def leaves(value: Json) -> Counter:
    """How often each value occurs, whatever it belongs to; numbers and dates in normal form, blanks not at all."""
    if isinstance(value, dict | Members):
        value = list(dict(value).values())
    if isinstance(value, list):
        return sum(map(leaves, value), Counter())
    text = str(value).lower() if isinstance(value, bool) else str(value or "").strip()
    return Counter([scalars.decimal(text) or scalars.rfc3339(text) or text] if text else [])


def payload(catalogue: Catalogue, method: str, content: bytes) -> Json:
    """The payload as it came, as a generic tree."""
    member = catalogue.methods[method].payload
    assert member is not None
    return next(value.tree() for name, value in parse(content, Limits()).fields() or [] if name == member.name)


def run(catalogue: Catalogue, folder: Path) -> int:
    index = folder / "INDEX.json"
    if not index.exists():
        print(f"skipped: there are no captures at {folder}")
        return 0
    problems = 0
    captures = json.loads(index.read_text(encoding="utf-8"))["captures"]
    for capture in captures:
        method = capture["method"].split()[0]
        content = whole(capture, (folder / capture["file"]).read_bytes())
        record = decode(catalogue, method, content, Options(extra=True))
        strange = [f"warning at {warning['path']}: {warning['raw']}" for warning in record["warnings"]]
        strange += [f"unknown member {unknown['path']}" for unknown in record["extra"]]
        came, read = leaves(payload(catalogue, method, content)), leaves(record["payload"])
        strange += [f"lost {times} times: {value[:80]}" for value, times in (came - read).items()]
        strange += [f"invented {times} times: {value[:80]}" for value, times in (read - came).items()]
        print(f"{capture['file']}: {len(content)} bytes, {read.total()} values, {len(strange)} remarks")
        for remark in strange:
            print(f"    {remark}")
        problems += len(strange)
    print(f"{len(captures)} captures, {problems} remarks")
    return 1 if problems else 0
