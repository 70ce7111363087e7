"""A sample in each of its forms: the XML answer, the JSON answer, and the normal form that both mean."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from xml.sax.saxutils import escape

from .catalogue import ANY, Member, Type
from .jsontext import Json, Number, dump
from .jsontext import parse as parse_json
from .samples import Array, Node, Object, Opaque, Part, Sample, Stranger
from .values import NOTHING, Scalar

SCHEMAS = (
    'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xmlns="http://services.opentao.net"'
)

#: What an opaque member may hold: in XML, as its tree, and in JSON.
OPAQUE: tuple[tuple[str, dict, str], ...] = (
    ("", {}, "{}"),
    (
        '<Field Name="a" Kind="1">7</Field><Field/>',
        {"Field": [{"@Name": "a", "@Kind": "1", "#text": "7"}, {}]},
        '{"Field":[{"Name":"a","Value":7.0},null]}',
    ),
    ("<Deep><Er>x &amp; y</Er></Deep>", {"Deep": [{"Er": [{"#text": "x & y"}]}]}, '{"Deep":{"Er":"x & y"}}'),
    ("plain", {"#text": "plain"}, '"plain"'),
)


@dataclass
class Style:
    """How an answer is written; everything here means nothing."""

    declaration: bool
    before: str  # bytes before the declaration
    prefix: str
    schemas: str
    indented: bool
    empty: str  # how an empty element is written
    cdata: bool
    comments: bool
    reversed: bool  # JSON members the other way round
    attributes_as_elements: bool

    @classmethod
    def of(cls, sample: Sample) -> Style:
        rng = Random(f"{sample.method.name}{sample.seed}'s style")
        declaration = rng.random() < 0.7
        prefix = "o:" if rng.random() < 0.12 else ""
        schemas = SCHEMAS if rng.random() < 0.8 else ""
        return cls(
            declaration=declaration,
            before=rng.choice(("", "", "", "", "\ufeff", "Notice: cache is cold\n")) if declaration else "",
            prefix=prefix,
            schemas=schemas.replace("xmlns=", "xmlns:o=") if prefix else schemas,
            indented=rng.random() < 0.25,
            empty=rng.choice(("<{}/>", "<{} />", "<{}></{}>")),
            cdata=rng.random() < 0.2,
            comments=rng.random() < 0.15,
            reversed=rng.random() < 0.4 and not sample.odd,
            attributes_as_elements=rng.random() < 0.1 and not sample.odd,
        )


class Writer:
    """Writes one sample."""

    def __init__(self, sample: Sample):
        self.sample = sample
        self.style = Style.of(sample)

    # XML

    def xml(self) -> str:
        sample, style = self.sample, self.style
        inner = self.element("ErrorCode", "", sample.code, 1) + self.element("SubErrorCode", "", "", 1)
        inner += self.element("RequestId", "", sample.request_id, 1)
        inner += self.element("RequestTime", "", sample.request_time, 1)
        if sample.untranslated:
            inner += self.element("HasTranslateErrors", "", "true", 1)
        if sample.payload is not None:
            assert sample.method.payload is not None
            inner += self.node_xml(sample.method.payload, sample.payload, 1)
        name = style.prefix + (sample.method.answer or "Answer")
        head = '<?xml version="1.0" encoding="utf-8"?>\n' if style.declaration else ""
        schemas = " " + style.schemas if style.schemas else ""
        closing = "\n" if style.indented else ""
        return f"{style.before}{head}<{name}{schemas}>{inner}{closing}</{name}>"

    def element(self, name: str, attributes: str, content: str, level: int, nested: bool = False) -> str:
        name = self.style.prefix + name
        margin = "\n" + "  " * level if self.style.indented else ""
        if not content:
            return margin + self.style.empty.format(name + attributes, name)
        closing = margin if nested else ""
        return f"{margin}<{name}{attributes}>{content}{closing}</{name}>"

    def text(self, text: str) -> str:
        if self.style.cdata and "]]>" not in text and ("<" in text or "&" in text):
            return f"<![CDATA[{text}]]>"
        return escape(text)

    def node_xml(self, member: Member, node: Node, level: int) -> str:
        """All elements by which a member appears."""
        if isinstance(node, Array):
            if not member.wrapped:
                return "".join(self.one_xml(member.name, item, level) for item in node.items)
            names = ("Item", "Entry") if ANY in member.items else member.items
            items = "".join(self.one_xml(names[i % len(names)], item, level + 1) for i, item in enumerate(node.items))
            return self.element(member.name, "", items, level, True)
        return self.one_xml(member.name, node, level)

    def one_xml(self, name: str, node: Node, level: int) -> str:
        if isinstance(node, Scalar):
            wrap = name == "SessionId" and node.xml
            content = self.element("Value", "", self.text(node.xml), level + 1) if wrap else self.text(node.xml)
            return self.element(name, "", content, level, bool(wrap))
        if isinstance(node, Opaque):
            return self.element(name, "", OPAQUE[node.number][0], level)
        if isinstance(node, Stranger):
            return self.element(node.name, ' Kind="new"', "<Int>1</Int>", level)
        assert isinstance(node, Object)
        attributes = f' xsi:type="{node.type.name}"' if self.announced(node) else ""
        content = ""
        for part in node.parts:
            if part.member is None and isinstance(part.node, Scalar):
                content += self.text(part.node.xml)
            elif part.member is None:
                content += self.one_xml("", part.node, level + 1)
            elif part.member.attribute and (node.type.text_kind or not self.style.attributes_as_elements):
                assert isinstance(part.node, Scalar)
                written = escape(part.node.xml, {'"': "&quot;", "\n": "&#10;"})
                attributes += f' {part.member.name}="{written}"'
            else:
                if self.style.comments and not content and not node.type.text_kind:
                    content = "<!-- > & <a> -->"
                content += self.node_xml(part.member, part.node, level + 1)
        return self.element(name, attributes, content, level, not node.type.text_kind)

    def announced(self, node: Object) -> bool:
        """Whether `xsi:type` names the subtype."""
        return node.type is not node.declared and bool(self.style.schemas)

    # JSON

    def json(self) -> str:
        sample = self.sample
        members = [
            ("ErrorCode", dump(sample.code)),
            ("SubErrorCode", "{}"),
            ("RequestId", dump(sample.request_id)),
            ("RequestTime", sample.request_time),
        ]
        if sample.untranslated:
            members.append(("HasTranslateErrors", "true"))
        if sample.payload is not None:
            assert sample.method.payload is not None
            members.append((sample.method.payload.name, self.node_json(sample.payload, sample.method.payload)))
        text = self.object_json(members, keep=True)
        return self.pretty(text) if self.style.indented else text

    @staticmethod
    def pretty(text: str) -> str:
        return text.replace('":', '" : ', 4).replace(',"', ',\n  "', 4)

    def object_json(self, members: list[tuple[str, str]], keep: bool = False) -> str:
        if self.style.reversed and not keep:
            members = members[::-1]
        return "{" + ",".join(f"{dump(name)}:{value}" for name, value in members) + "}"

    def node_json(self, node: Node, member: Member) -> str:
        if isinstance(node, Array):
            return "[" + ",".join(self.node_json(item, member) for item in node.items) + "]"
        if isinstance(node, Scalar):
            if member.type is None or member.type.kind != "value" or node.json == "null":
                return node.json
            return f'{{"Value":{node.json}}}' if member.name != "OrderId" else node.json
        if isinstance(node, Opaque):
            return OPAQUE[node.number][2]
        if isinstance(node, Stranger):
            return '{"Kind":"new","Int":1}'
        members = []
        for part in node.parts:
            if part.member is None:
                name = part.node.name if isinstance(part.node, Stranger) else node.type.text_name
                members.append((name, self.node_json(part.node, member)))
            elif part.member.name in dict(members) and isinstance(part.node, Array):
                before = dict(members)[part.member.name]
                joined = ",".join(filter(None, (before[1:-1], self.node_json(part.node, part.member)[1:-1])))
                members[[name for name, _ in members].index(part.member.name)] = (part.member.name, f"[{joined}]")
            else:
                members.append((part.member.name, self.node_json(part.node, part.member)))
        if node.type.flatten == "list" and self.sample.method.name[-1] in "aeiou":
            return members[0][1] if members else "[]"  # both forms of a list occur (PROTOCOL 10.4)
        return self.object_json(members)

    # The normal form

    def answer(self, form: str) -> dict:
        """The record to be read: payload, envelope, warnings in the order met."""
        self.form = form
        self.warnings: list[dict] = []
        sample = self.sample
        payload: Json = None
        member = sample.method.payload
        if member is not None:
            if sample.payload is not None:
                payload = self.normal(member, sample.payload, "")
            elif member.is_list:
                payload = []
            if payload is NOTHING:
                payload = None
        return {
            "payload": payload,
            "requestId": sample.request_id,
            "requestTime": Number(sample.request_time),
            "partial": sample.code == "BatchError",
            "untranslated": sample.untranslated,
            "blockErrors": self.block_errors(member.type, payload) if member and member.type else [],
            "warnings": self.warnings,
        }

    def block_errors(self, type_: Type, payload: Json) -> list[dict]:
        """Failed blocks in the order in which they were written."""
        blocks: list[dict] = []
        for name, error in payload.items() if isinstance(payload, dict) else ():
            member = type_.member(name)
            if member and member.type and member.type.name.startswith("BatchErrorInfo"):
                if error.get("ErrorCode", "Ok") != "Ok":
                    block = {"block": name.removesuffix("Error"), "code": error["ErrorCode"]}
                    if error.get("ErrorDescription"):
                        block["message"] = error["ErrorDescription"]
                    blocks.append(block)
        return blocks[::-1] if self.form == "json" and self.style.reversed else blocks

    def normal(self, member: Member, node: Node, path: str) -> Json:
        if isinstance(node, Array):
            return self.items(member, node, path, [])
        return self.one(node, path)

    def items(self, member: Member, node: Array, path: str, items: list) -> list:
        for item in node.items:
            read = self.one(item, f"{path}[{len(items)}]")
            if read is not NOTHING:
                items.append(read)
        return items

    def one(self, node: Node, path: str) -> Json:
        if isinstance(node, Scalar):
            if node.warns:
                self.warnings.append({"path": path, "raw": node.xml})
            return node.normal
        if isinstance(node, Opaque):
            _, tree, json = OPAQUE[node.number]
            return tree if self.form == "xml" else parse_json(json)
        assert isinstance(node, Object)
        if node.type.flatten == "list":
            items: list = []
            for part in node.parts:
                if part.member is node.type.list_member and isinstance(part.node, Array):
                    self.items(part.member, part.node, path, items)
            return items
        result: dict = {}
        self.members(node, path, result)
        return result

    def members(self, node: Object, path: str, result: dict) -> None:
        type_ = node.type if self.form == "xml" and self.announced(node) else node.declared
        self.lists(type_, result)
        for part in node.parts:
            if part.member is None or part.member in type_.members:
                self.part(type_, part, path, result)

    def lists(self, type_: Type, result: dict) -> None:
        for member in type_.members:
            if type_.flatten in ("hoist", "sublist") and member is type_.list_member:
                result["Items"] = []
            elif member.is_list:
                result[member.name] = []

    def part(self, type_: Type, part: Part, path: str, result: dict) -> None:
        node, member = part.node, part.member
        if isinstance(node, Stranger):
            return
        name = type_.text_name if member is None else member.name
        if type_.flatten and member is type_.list_member:
            if type_.flatten == "hoist":
                assert isinstance(node, Object)
                self.members(node, path, result)
                return
            name = "Items"
        here = f"{path}.{name}" if path else name
        if part.again:
            assert isinstance(node, Scalar)
            self.warnings.append({"path": here, "raw": node.xml})
        elif isinstance(node, Array):
            self.items(node.member, node, here, result[name])
        else:
            read = self.one(node, here)
            if read is not NOTHING:
                result[name] = read
