"""The values of an answer as they came: `XmlValue` and `JsonValue` answer the same few questions of the reader.

Nothing here streams, nothing is fast: a body becomes one tree.
"""

from __future__ import annotations

from . import jsontext, scalars, xmltree
from .catalogue import Member
from .errors import malformed, over_limit
from .jsontext import Json, Members
from .xmltree import Element, Limits, local


class XmlValue:
    """An element, or an attribute's text."""

    def __init__(self, element: Element | None, attribute: str | None = None):
        self.element = element
        self.attribute = attribute

    def absent(self) -> bool:
        return self.element is not None and self.element.nil

    def scalar(self) -> str | None:
        """The text of a scalar, also where it is wrapped in one `Value`; nothing if this is no scalar."""
        if self.element is None:
            return self.attribute
        children = self.element.children
        if not children:
            return self.element.text
        only = children[0]
        if len(children) == 1 and only.name == "Value" and not only.children and not self.element.text.strip():
            return "" if only.nil else only.text
        return None

    def bare(self) -> str | None:
        """A scalar that stands where an object is declared."""
        return self.attribute

    def fields(self) -> list[tuple[str, XmlValue]] | None:
        if self.element is None:
            return None
        attributes = [(local(n), XmlValue(None, v)) for n, v in self.element.attributes if not xmltree.is_xsi(n)]
        return [*attributes, *((child.name, XmlValue(child)) for child in self.element.children)]

    def items(self, member: Member) -> list[tuple[str | None, XmlValue]]:
        """What one occurrence of a list holds, in order: items without a name, anything else with its own."""
        if not member.wrapped:
            return [(None, self)]
        return [
            (None if value.element is not None and member.accepts(name) else name, value)
            for name, value in self.fields() or []
        ]

    def own_text(self) -> str | None:
        return self.element.text if self.element is not None else self.attribute

    def xsi_type(self) -> str | None:
        return self.element.xsi_type if self.element is not None else None

    def tree(self) -> Json:
        return xmltree.tree(self.element) if self.element is not None else self.attribute

    def is_attribute(self) -> bool:
        return self.element is None


class JsonValue:
    def __init__(self, value: Json):
        self.value = value

    def absent(self) -> bool:
        return self.value is None

    def scalar(self) -> str | None:
        value = self.value
        if isinstance(value, Members):
            if not value:
                return ""
            if len(value) != 1 or value[0][0] != "Value":
                return None
            value = value[0][1]
            if value is None:
                return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        return str(value) if isinstance(value, str) else None

    def bare(self) -> str | None:
        return None if isinstance(self.value, Members) else self.scalar()

    def fields(self) -> list[tuple[str, JsonValue]] | None:
        if not isinstance(self.value, Members):
            return None
        return [(name, JsonValue(value)) for name, value in self.value]

    def items(self, member: Member) -> list[tuple[str | None, JsonValue]] | None:
        """An array, or an object with `Content`; nothing if it is neither."""
        if isinstance(self.value, Members):
            items: list[tuple[str | None, JsonValue]] = []
            for name, value in self.value:
                if name != "Content":
                    items.append((name, JsonValue(value)))
                elif value is not None and value != []:
                    inner = None if isinstance(value, Members) else JsonValue(value).items(member)
                    if inner is None:
                        return None
                    items += inner
            return items
        if isinstance(self.value, list):
            return [(None, JsonValue(item)) for item in self.value]
        return None

    def own_text(self) -> str | None:
        return None

    def xsi_type(self) -> str | None:
        return None

    def tree(self) -> Json:
        return self.value

    def is_attribute(self) -> bool:
        return False


Value = XmlValue | JsonValue


def parse(body: bytes, limits: Limits) -> Value:
    """The root of a body, told apart by its first byte."""
    if len(body) > limits.bytes:
        raise over_limit("the answer is too long")
    body = body.removeprefix(b"\xef\xbb\xbf").lstrip(scalars.SPACE.encode())
    if not body.startswith((b"<?xml", b"{")) and b"<?xml" in body:
        body = body[body.index(b"<?xml") :]  # what a proxy or the server printed before it (PROTOCOL 10.4)
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise malformed("the answer is not in UTF-8") from error
    if text.startswith("<"):
        return XmlValue(xmltree.parse(text.rstrip(scalars.SPACE), limits))
    if not text.startswith("{"):
        raise malformed("the answer is neither XML nor a JSON object")
    if jsontext.depth(text) > limits.depth:
        raise over_limit("the answer nests too deeply")
    try:
        value = jsontext.parse(text)
    except ValueError as error:
        raise malformed("the answer is no JSON") from error
    if jsontext.longest(value) > limits.text:
        raise over_limit("a text is too long")
    return JsonValue(value)
