"""Real answers of the service, read in place: nothing may be lost, nothing invented, nothing warned of without reason."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .answer import Options, decode
from .catalogue import Catalogue

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
        print(f"{capture['file']}: {len(content)} bytes, {len(strange)} remarks")
        for remark in strange:
            print(f"    {remark}")
        problems += len(strange)
    print(f"{len(captures)} captures, {problems} remarks")
    return 1 if problems else 0
