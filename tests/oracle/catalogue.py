"""The catalogue as the TOML files state it: methods, parameters, types, members.

Only what the codec's rules need is kept. Every rule about shapes (which member is a list, what an item is called) is
resolved here once, so that the readers and writers ask no TOML.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent.parent / "core" / "catalog"

#: The scalar types a member or parameter may be declared as. `id` is a long that the catalogue marks as an id.
SCALARS = ("string", "int", "short", "long", "id", "decimal", "double", "boolean", "dateTime", "base64Binary", "enum")

#: Members of every answer beside its payload (PROTOCOL 2.1).
ENVELOPE = (
    "ErrorCode",
    "ErrorDescription",
    "SubErrorCode",
    "ErrorDescriptionTemplate",
    "ErrorDescriptionArguments",
    "RequestId",
    "RequestTime",
    "RequestTimeStatistic",
    "HasTranslateErrors",
    "DebugInfo",
)

#: An item name that stands for any.
ANY = "*"


@dataclass
class Member:
    """One member of a type: a scalar, an object, or a list of either."""

    name: str
    kind: str  # a scalar's name, or "object"
    type: Type | None  # of an object
    many: bool = False
    items: tuple[str, ...] = ()  # names of the children of a wrapped list; empty: the element itself repeats
    attribute: bool = False
    date: str | None = None  # the form in which a date is sent, where it is not the usual one
    enum: str | None = None

    @property
    def wrapped(self) -> bool:
        return self.many and bool(self.items)

    def accepts(self, child: str) -> bool:
        """Whether a child of the wrapper is an item of the list."""
        return ANY in self.items or child in self.items

    @property
    def item_name(self) -> str:
        """The name a writer gives the items; `Item` where the catalogue knows none."""
        return self.items[0] if self.items[0] != ANY else "Item"

    @property
    def is_list(self) -> bool:
        """Whether the normal form is an array."""
        return self.many or (self.type is not None and self.type.flatten == "list")


@dataclass
class Type:
    name: str
    kind: str  # "object" or "value"
    base: Type | None = None
    own: list[Member] = field(default_factory=list)
    flatten: str | None = None  # "list", "sublist", "hoist"
    list_path: str | None = None
    text_kind: str | None = None
    text_member: str | None = None
    opaque: bool = False
    root: str | None = None
    subtypes: dict[str, Type] = field(default_factory=dict)  # all levels below, by name

    @cached_property
    def members(self) -> list[Member]:
        """Inherited members first; a member that a subtype declares again keeps its first place."""
        members = {m.name: m for m in self.base.members} if self.base else {}
        members.update((m.name, m) for m in self.own)
        return list(members.values())

    def member(self, name: str) -> Member | None:
        return next((m for m in self.members if m.name == name), None)

    @cached_property
    def list_member(self) -> Member:
        member = self.member(self.list_path or "")
        assert member is not None, f"{self.name}: no member {self.list_path}"
        return member

    @cached_property
    def text_name(self) -> str:
        return self.text_member or "Value"


@dataclass
class Param:
    """One parameter of a method. A document has a root; its type is absent where the catalogue does not know it."""

    name: str
    kind: str  # a scalar's name, or "document"
    document: Type | None = None
    document_list: Member | None = None  # a document whose root holds the items directly
    root: str | None = None
    required: bool = False
    separator: str | None = None
    date: str | None = None
    values: tuple[str, ...] = ()


@dataclass
class Method:
    name: str
    area: str
    params: list[Param]
    payload: Member | None
    answer: str | None  # None: nobody has seen the answer
    effect: str
    params_unknown: bool

    @property
    def reads(self) -> bool:
        return self.effect == "reads"


class Catalogue:
    """All methods and types. `Catalogue.load()` reads the repository's own."""

    def __init__(self, folder: Path):
        def read(pattern: str) -> dict:
            tables: dict = {}
            for path in sorted(folder.glob(pattern)):
                with path.open("rb") as file:
                    tables[path.stem] = tomllib.load(file)
            return tables

        types = read("types/*.toml")
        self.enums: dict = types.pop("enums")
        self.lists: dict = types.pop("lists")
        tables = {name: table for area in types.values() for name, table in area.items()}
        self.types: dict[str, Type] = {name: self._type(name, table) for name, table in tables.items()}
        for name, table in tables.items():
            self._link(self.types[name], table)
        for type_ in self.types.values():
            base = type_.base
            while base:
                base.subtypes[type_.name] = type_
                base = base.base
        self.methods: dict[str, Method] = {
            name: self._method(name, area, table)
            for area, methods in sorted(read("methods/*.toml").items())
            for name, table in methods.items()
        }
        self.names: dict = read("names.toml").get("names", {})

    @classmethod
    def load(cls) -> Catalogue:
        return cls(FOLDER)

    def _type(self, name: str, table: dict) -> Type:
        text = table.get("text", {})
        return Type(
            name=name,
            kind=table["kind"],
            flatten=table.get("flatten"),
            list_path=table.get("list_path"),
            text_kind=self._kind(text["type"]) if text else None,
            text_member=text.get("member"),
            opaque=table.get("opaque", False),
            root=table.get("root"),
        )

    def _link(self, type_: Type, table: dict) -> None:
        if "base" in table:
            type_.base = self.types[table["base"]]
        type_.own = [self._member(member) for member in table.get("members", [])]

    def _kind(self, name: str) -> str:
        if name in SCALARS:
            return name
        return "enum" if name in self.enums else "object"

    def _member(self, table: dict) -> Member:
        many: bool = table.get("many", False)
        items: tuple[str, ...] = ()
        name: str = table.get("type", "")
        if "list" in table:
            list_ = self.lists[table["list"]]
            many, name = True, list_["of"]
            items = (list_.get("item", ANY), *list_.get("also", ()))
        elif "item" in table:
            items = (table["item"],)
        kind = self._kind(name)
        if kind == "long" and table.get("id"):
            kind = "id"
        return Member(
            name=table["name"],
            kind=kind,
            type=self.types[name] if kind == "object" else None,
            many=many,
            items=items,
            attribute=table.get("attribute", False),
            date=table.get("date"),
            enum=name if kind == "enum" else None,
        )

    def _param(self, table: dict) -> Param:
        param = Param(
            name=table["name"],
            kind="document",
            required=table.get("required", False),
            separator=table.get("separator"),
            date=table.get("date"),
            values=tuple(table.get("values", ())),
        )
        if "document" not in table:
            param.kind = "id" if table["type"] == "long" and table.get("id") else self._kind(table["type"])
            return param
        document = table["document"]
        if document in self.lists:
            param.document_list = self._member({"name": document, "list": document})
            param.root = table.get("root") or self.lists[document]["root"]
        elif document != "unknown":
            param.document = self.types[document]
            param.root = table.get("root") or param.document.root or document
        return param

    def _method(self, name: str, area: str, table: dict) -> Method:
        payload = None
        if "payload" in table:
            payload = self.types[table["answer"]].member(table["payload"])
            assert payload is not None, f"{name}: the answer has no {table['payload']}"
        return Method(
            name=name,
            area=area,
            params=[self._param(param) for param in table.get("params", [])],
            payload=payload,
            answer=table.get("answer"),
            effect=table.get("effect", "changes-once"),
            params_unknown=table.get("params_unknown", False),
        )
