"""Arguments into parameters, documents, the form body and the signature (NORMAL-FORM, Arguments; PROTOCOL 1.2, 1.5)."""

from __future__ import annotations

import difflib
import hashlib
import re
from urllib.parse import quote_plus

from . import scalars
from .casing import Casing, public_name
from .catalogue import Catalogue, Member, Method, Param, Type
from .errors import OtapiError, invalid
from .jsontext import Json, Members, Number

#: Parameters that come from the settings, never from the arguments.
SETTINGS = ("instanceKey", "timestamp", "signature")

#: Parameters that every method takes (PROTOCOL 1.3).
COMMON = (Param("language", "string"), Param("debug", "boolean"))

#: The form in which a date is sent where the catalogue names no other.
DATE = "yyyy-MM-ddTHH:mm:ss"

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DECLARATION = re.compile(r"\s*<\?xml\s.*?\?>\s*", re.DOTALL)


def signature(method: str, fields: list[tuple[str, str]], secret: str) -> str:
    """SHA-256 over method name, the values in the order of their names, and the secret."""
    values = "".join(value for name, value in sorted(fields) if name != "signature")
    return hashlib.sha256((method + values + secret).encode()).hexdigest()


def form(fields: list[tuple[str, str]]) -> str:
    """`application/x-www-form-urlencoded` as the URL standard writes it."""

    def encode(text: str) -> str:
        return quote_plus(text, safe="*").replace("~", "%7E")

    return "&".join(f"{encode(name)}={encode(value)}" for name, value in fields)


class Encoder:
    def __init__(self, catalogue: Catalogue):
        self.catalogue = catalogue
        self.casing = Casing(catalogue.names)

    def body(self, method: str, arguments: Members, key: str, secret: str | None, timestamp: str) -> str:
        """The form body of a call: parameters by name, the signature last."""
        fields = [("instanceKey", key), *self.fields(method, arguments)]
        if secret is None:
            return form(sorted(fields))
        fields = sorted([*fields, ("timestamp", timestamp)])
        return form([*fields, ("signature", signature(method, fields, secret))])

    def fields(self, name: str, arguments: Members) -> list[tuple[str, str]]:
        """Parameter names and values of a call, in no particular order."""
        method = self.catalogue.methods.get(name)
        if method is None:
            raise invalid(None, f"there is no method {name}{self._nearest(name, self.catalogue.methods)}")
        try:
            return self._fields(method, arguments)
        except OtapiError as error:
            error.record["method"] = name
            raise

    def _fields(self, method: Method, arguments: Members) -> list[tuple[str, str]]:
        if not isinstance(arguments, Members):
            raise invalid(None, "the arguments are no object")
        params = [*method.params, *(p for p in COMMON if p.name not in [q.name for q in method.params])]
        names: dict[str, Param] = {}
        for known in params:
            for spelling in (known.name, public_name(known.name)):
                names[spelling] = names[self.casing.snake(spelling)] = known
        fields: dict[str, str] = {}
        for name, value in arguments:
            param: Param | None = names.get(name)
            if param is None and (name in SETTINGS or not method.params_unknown):
                raise invalid(name, f"{method.name} takes no {name}{self._nearest(name, names)}")
            if value is None:
                continue
            wire = param.name if param else name
            if wire in fields:
                raise invalid(public_name(wire), f"{name} is given twice")
            fields[wire] = self._param(param, value) if param else self._any_scalar(name, value)
        for known in params:
            if known.required and known.name not in fields:
                raise invalid(public_name(known.name), f"{method.name} needs {public_name(known.name)}")
        return list(fields.items())

    @staticmethod
    def _nearest(name: str, names) -> str:
        near = difflib.get_close_matches(name, names, 1, 0.5)
        return f"; did you mean {near[0]}?" if near else ""

    @staticmethod
    def _any_scalar(path: str, value: Json) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, str):  # a text or a number's literal
            return str(value)
        raise invalid(path, "only text, a number or a boolean can be sent")

    def _param(self, param: Param, value: Json) -> str:
        path = public_name(param.name)
        if param.kind == "document":
            return self._document(param, value, path)
        if isinstance(value, list) and not isinstance(value, Members) and param.separator:
            return param.separator.join(
                self._list_item(item, param.separator, f"{path}[{index}]") for index, item in enumerate(value)
            )
        return self._scalar(param.kind, value, path, param.date)

    @staticmethod
    def _list_item(item: Json, separator: str, path: str) -> str:
        if isinstance(item, Number) and scalars.integer(item, "long") is None or not isinstance(item, str):
            raise invalid(path, "an item of this list is a text or a whole number")
        if separator in item:
            raise invalid(path, f"an item must not contain {separator!r}, which separates the items")
        return str(item)

    def _scalar(self, kind: str, value: Json, path: str, date: str | None = None) -> str:
        """One value in its wire form; types are strict."""
        text = value if isinstance(value, str) and not isinstance(value, Number) else None
        literal = value if isinstance(value, Number) else None
        if kind in ("string", "enum", "base64Binary") and date is None and text is not None:
            return text
        if kind in scalars.INTEGER_RANGES:
            digits = literal or (text if kind in ("long", "id") else None)
            if digits is not None and re.fullmatch("-?[0-9]+", digits) and scalars.integer(digits, kind) is not None:
                return str(digits)
        if kind == "boolean" and isinstance(value, bool):
            return "true" if value else "false"
        if kind == "decimal":
            if text is not None and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text):
                return text
            if literal is not None and scalars.significant_digits(literal) <= 15:
                canonical = scalars.decimal(literal)
                if canonical is not None:
                    return canonical
        if kind == "double" and literal is not None:
            return scalars.double(literal) or literal
        if (kind == "dateTime" or date) and text is not None:
            if not text:
                return ""
            read = scalars.instant(text)
            if read and read[2]:
                return self._date(read[0], date or DATE)
        raise invalid(path, f"this is no value of the type {kind}")

    @staticmethod
    def _date(moment, pattern: str) -> str:
        for sign, part in (("yyyy", f"{moment:%Y}".zfill(4)), ("MM", f"{moment:%m}"), ("dd", f"{moment:%d}")):
            pattern = pattern.replace(sign, part)
        for sign, part in (("HH", f"{moment:%H}"), ("mm", f"{moment:%M}"), ("ss", f"{moment:%S}")):
            pattern = pattern.replace(sign, part)
        return pattern

    # Documents

    def _document(self, param: Param, value: Json, path: str) -> str:
        if isinstance(value, str) and not isinstance(value, Number):
            return _DECLARATION.sub("", value, count=1) if _DECLARATION.match(value) else value
        if param.root is None:
            raise invalid(path, "the form of this document is not known: only a raw document can be sent")
        if param.document_list:
            content = self._items(param.document_list, value, path)
            return f"<{param.root}>{content}</{param.root}>" if content else f"<{param.root}/>"
        type_ = param.document
        assert type_ is not None
        if isinstance(value, list) and not isinstance(value, Members):
            only = type_.members[0] if len(type_.members) == 1 else None
            if only is None or not only.is_list:
                raise invalid(path, "this document is an object, not an array")
            content = self._member(only, value, path)
            return f"<{param.root}>{content}</{param.root}>" if content else f"<{param.root}/>"
        return self._object(param.root, type_, value, path) or f"<{param.root}/>"

    def _object(self, name: str, type_: Type, value: Json, path: str) -> str:
        """The element of an object; nothing if it came out empty."""
        if not isinstance(value, Members):
            raise invalid(path, "this is an object")
        if type_.opaque:
            return self._tree(name, value, path)
        given = self._given(type_, value, path)
        attributes = text = children = ""
        if type_.text_kind and given.get(type_.text_name) is not None:
            text = self._text(self._scalar(type_.text_kind, *given[type_.text_name]), given[type_.text_name][1])
        for member in type_.members:
            if given.get(member.name) is None:
                continue
            part, part_path = given[member.name]
            if member.attribute:
                written = self._scalar(member.kind, part, part_path, member.date)
                attributes += f' {member.name}="{self._attribute(written, part_path)}"' if written else ""
            else:
                children += self._member(member, part, part_path)
        if not (attributes or text or children):
            return ""
        content = text + children
        return f"<{name}{attributes}>{content}</{name}>" if content else f"<{name}{attributes}/>"

    def _given(self, type_: Type, value: Members, path: str) -> dict[str, tuple[Json, str]]:
        """The members that are given, by wire name, each with its path."""
        known = [m.name for m in type_.members] + ([type_.text_name] if type_.text_kind else [])
        spellings: dict[str, str] = {}
        for member in known:
            spellings.update({member: member, self.casing.camel(member): member, self.casing.snake(member): member})
        given: dict[str, tuple[Json, str]] = {}
        for name, part in value:
            wire = spellings.get(name)
            if wire is None:
                raise invalid(f"{path}.{name}", f"there is no member {name}{self._nearest(name, spellings)}")
            if part is None:
                continue
            part_path = f"{path}.{self.casing.camel(wire)}"
            if wire in given:
                raise invalid(part_path, f"{name} is given twice")
            given[wire] = (part, part_path)
        return given

    def _member(self, member: Member, value: Json, path: str) -> str:
        name = member.name
        if member.many:
            content = self._items(member, value, path)
            return f"<{name}>{content}</{name}>" if content and member.wrapped else content
        if member.type and member.type.flatten == "list":
            content = self._member(member.type.list_member, value, path)
            return f"<{name}>{content}</{name}>" if content else ""
        if member.type and member.type.kind == "object":
            return self._object(name, member.type, value, path)
        return self._leaf(name, member, value, path, keep=False)

    def _items(self, member: Member, value: Json, path: str) -> str:
        """The items of a list, one after the other; an item is written even if it is empty."""
        if not isinstance(value, list) or isinstance(value, Members):
            raise invalid(path, "this is an array")
        name = member.item_name if member.wrapped else member.name
        content = ""
        for index, item in enumerate(value):
            item_path = f"{path}[{index}]"
            if member.type and member.type.kind == "object":
                content += self._object(name, member.type, item, item_path) or f"<{name}/>"
            else:
                content += self._leaf(name, member, item, item_path, keep=True)
        return content

    def _leaf(self, name: str, member: Member, value: Json, path: str, keep: bool) -> str:
        kind = member.type.text_kind if member.type else member.kind
        text = self._scalar(kind or "string", value, path, member.date)
        if not text:
            return f"<{name}/>" if keep else ""
        return f"<{name}>{self._text(text, path)}</{name}>"

    def _tree(self, name: str, value: Json, path: str) -> str:
        """A generic tree, as an opaque member of an answer gives it: `@attributes`, `#text`, children as arrays."""
        if not isinstance(value, Members):
            text = self._text(self._any_scalar(path, value), path)
            return f"<{name}>{text}</{name}>" if text else f"<{name}/>"
        attributes = text = children = ""
        for key, part in value:
            part_path = f"{path}.{key}"
            if key.startswith("@"):
                attributes += f' {key[1:]}="{self._attribute(self._any_scalar(part_path, part), part_path)}"'
            elif key == "#text":
                text += self._text(self._any_scalar(part_path, part), part_path)
            else:
                parts = part if isinstance(part, list) and not isinstance(part, Members) else [part]
                children += "".join(self._tree(key, child, part_path) for child in parts)
        content = text + children
        return f"<{name}{attributes}>{content}</{name}>" if content else f"<{name}{attributes}/>"

    # Escaping

    @staticmethod
    def _checked(text: str, path: str) -> str:
        if _NOT_XML.search(text):
            raise invalid(path, "a character here cannot stand in an XML document")
        return text

    def _text(self, text: str, path: str) -> str:
        text = self._checked(text, path).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return text.replace("\r", "&#13;")

    def _attribute(self, text: str, path: str) -> str:
        return self._text(text, path).replace('"', "&quot;").replace("\t", "&#9;").replace("\n", "&#10;")
