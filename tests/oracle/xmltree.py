"""An XML body into a tree, tolerant where real answers need it and nowhere else (PROTOCOL 2.2, 10.4)."""

from __future__ import annotations

import re
import xml.parsers.expat
from dataclasses import dataclass, field

from .errors import malformed, over_limit

_REFERENCE = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->|<\?.*?\?>|&#([0-9]+|x[0-9A-Fa-f]+);", re.DOTALL)


@dataclass
class Element:
    """Names are local names; attributes of `xmlns` are gone, those of `xsi` stand apart."""

    name: str
    attributes: list[tuple[str, str]] = field(default_factory=list)
    children: list[Element] = field(default_factory=list)
    text: str = ""  # all text directly inside, joined
    nil: bool = False
    xsi_type: str | None = None


@dataclass
class Limits:
    """Where reading stops. The core's own limits are settings; these are generous enough for every honest answer."""

    bytes: int = 64 << 20
    depth: int = 64
    attributes: int = 256
    text: int = 16 << 20


def local(name: str) -> str:
    return name.rpartition(":")[2]


def is_xsi(name: str) -> bool:
    """Whether an attribute belongs to XML Schema's instance namespace and thus to no type."""
    return ":" in name and local(name) in ("nil", "type", "schemaLocation", "noNamespaceSchemaLocation")


def _legal(match: re.Match) -> str:
    """Keeps everything but references to characters that XML does not have."""
    digits = match[1]
    if digits is None:
        return match[0]
    code = int(digits[1:], 16) if digits[0] == "x" else int(digits[:12])
    legal = code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF
    return match[0] if legal else ""


def parse(text: str, limits: Limits) -> Element:
    """The root element of a document that begins with `<`."""
    if "\0" in text:  # expat would take it for UTF-16
        raise malformed("the answer has bytes that are no text")
    root = Element("")
    stack = [root]
    parser = xml.parsers.expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.ordered_attributes = True

    def declaration(_version, encoding, _standalone):
        if encoding and encoding.lower() != "utf-8":
            raise malformed("the answer is not in UTF-8")

    def doctype(*_):
        raise malformed("the answer has a document type declaration")

    def start(name, flat):
        if len(stack) > limits.depth:
            raise over_limit("the answer nests too deeply")
        if len(flat) // 2 > limits.attributes:
            raise over_limit("an element has too many attributes")
        element = Element(local(name))
        for attribute, value in zip(flat[::2], flat[1::2]):
            prefix = attribute.rpartition(":")[0]
            if attribute == "xmlns" or prefix == "xmlns":
                continue
            if prefix and local(attribute) == "nil":
                element.nil = value.strip().lower() in ("true", "1")
            elif prefix and local(attribute) == "type":
                element.xsi_type = local(value.strip())
            element.attributes.append((attribute, value))
        stack[-1].children.append(element)
        stack.append(element)

    def end(_name):
        stack.pop()

    def characters(data):
        stack[-1].text += data
        if len(stack[-1].text.encode()) > limits.text:
            raise over_limit("a text is too long")

    parser.XmlDeclHandler = declaration
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    try:
        parser.Parse(_REFERENCE.sub(_legal, text).encode(), True)
    except xml.parsers.expat.ExpatError as error:
        raise malformed(f"the answer is no well-formed XML: line {error.lineno}") from error
    return root.children[0]


def tree(element: Element) -> dict:
    """The generic tree: `@name` for attributes, children as arrays by name, `#text` if it is not blank."""
    result: dict = {}
    for name, value in element.attributes:
        result.setdefault("@" + local(name), value)
    for child in element.children:
        result.setdefault(child.name, []).append(tree(child))
    if element.text.strip(" \t\r\n"):
        result["#text"] = element.text
    return result
