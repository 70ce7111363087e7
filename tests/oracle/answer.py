"""Both wire forms into the normal form (NORMAL-FORM; PROTOCOL 2).

`wire` makes a tree of the body; `Reader` walks it beside the catalogue.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from . import scalars
from .casing import Casing
from .catalogue import ENVELOPE, Catalogue, Member, Method, Type
from .errors import OtapiError, http_error, invalid, is_success, malformed, service_error
from .jsontext import Json, Members, Number
from .wire import JsonValue, Value, XmlValue, parse
from .xmltree import Limits

#: What a value that is not there reads as.
ABSENT = object()


@dataclass
class Options:
    case: str = "wire"
    extra: bool = False
    limits: Limits = field(default_factory=Limits)


class Reader:
    """Reads one answer; collects warnings and unknown members on the way."""

    def __init__(self, catalogue: Catalogue, options: Options):
        self.catalogue = catalogue
        self.casing = Casing(catalogue.names)
        self.options = options
        self.warnings: list[dict] = []
        self.extra: list[dict] = []

    def key(self, name: str) -> str:
        return self.casing.to(self.options.case, name)

    def join(self, path: str, name: str) -> str:
        return f"{path}.{self.key(name)}" if path else self.key(name)

    def warn(self, path: str, value: Value | str | None) -> None:
        """The text as received; of anything but a scalar, nothing."""
        raw = value if isinstance(value, str) else value.scalar() if value is not None else ""
        self.warnings.append({"path": path, "raw": (raw or "")[:200]})

    def unknown(self, path: str, name: str, value: Value) -> None:
        shown = "@" + name if value.is_attribute() else self.key(name)
        self.extra.append({"path": f"{path}.{shown}" if path else shown, "value": value.tree()})

    # Single values

    def one(self, kind: str, type_: Type | None, value: Value, path: str) -> Json:
        """A value that is no list; ABSENT if it is not there or cannot be read."""
        if value.absent():
            return ABSENT
        if type_ is None:
            return self.scalar(kind, value, path)
        if type_.kind == "value":
            return self.scalar(type_.text_kind or "string", value, path, value_type=True)
        if type_.opaque:
            return value.tree()
        if type_.flatten == "list":
            items: list = []
            self.list_type(type_, items, value, path)
            return items
        subtype = type_.subtypes.get(value.xsi_type() or "")
        if subtype is not None and subtype.flatten == type_.flatten:
            type_ = subtype
        return self.object(type_, value, path)

    def scalar(self, kind: str, value: Value, path: str, value_type: bool = False) -> Json:
        text = value.scalar()
        if text is None:
            self.warn(path, None)
            return ABSENT
        if kind == "string":
            nothing = value_type or isinstance(value, JsonValue) and isinstance(value.value, Members)
            return ABSENT if not text and nothing else text
        read = self.convert(kind, text.strip(scalars.SPACE))
        if read is None:
            self.warn(path, text)
            return ABSENT
        return read

    @staticmethod
    def convert(kind: str, text: str) -> Json:
        """The normal form of a trimmed text; ABSENT if it is empty, None if it cannot be read."""
        if not text:
            return ABSENT
        if kind in scalars.INTEGER_RANGES:
            whole = scalars.integer(text, kind)
            if whole is None:
                return None
            return str(whole) if kind == "id" else Number(whole)
        if kind == "double":
            literal = scalars.double(text)
            return None if literal is None else Number(literal)
        if kind == "decimal":
            return scalars.decimal(text)
        if kind == "boolean":
            return scalars.boolean(text)
        if kind == "dateTime":
            return scalars.rfc3339(text)
        return text  # enum, base64Binary

    # Objects

    def object(self, type_: Type, value: Value, path: str) -> Json:
        result: dict = {}
        if self.fill(result, type_, value, path):
            return result
        return ABSENT

    def presets(self, result: dict, type_: Type) -> None:
        """List members are always there."""
        for member in type_.members:
            if type_.flatten == "sublist" and member is type_.list_member:
                result.setdefault(self.key("Items"), [])
            elif type_.flatten == "hoist" and member is type_.list_member:
                assert member.type is not None
                self.presets(result, member.type)
            elif member.is_list:
                result.setdefault(self.key(member.name), [])

    def fill(self, result: dict, type_: Type, value: Value, path: str) -> bool:
        """Puts the members of an object into `result`; tells whether it was an object at all."""
        fields = value.fields()
        if fields is None:
            bare = value.bare()
            if type_.text_kind and bare is not None:
                self.presets(result, type_)
                self.put_text(result, type_, bare, path)
                return True
            if type_.flatten == "sublist" and value.items(type_.list_member) is not None:
                self.presets(result, type_)
                self.list_items(type_.list_member, result[self.key("Items")], value, self.join(path, "Items"))
                return True
            self.warn(path, value)
            return False
        self.presets(result, type_)
        seen: set[str] = set()
        strangers = []
        for name, part in fields:
            member = type_.member(name)
            if member is not None:
                self.put(result, type_, member, part, path, seen)
            elif type_.text_kind and name == type_.text_name:
                self.put_scalar(result, seen, name, type_.text_kind, part, path)
            elif type_.text_kind:
                strangers.append((name, part))
            else:
                self.unknown(path, name, part)
        if type_.text_kind:
            self.text(result, type_, value, strangers, seen, path)
        return True

    def put(self, result: dict, type_: Type, member: Member, part: Value, path: str, seen: set[str]) -> None:
        member_path = self.join(path, member.name)
        if type_.flatten == "sublist" and member is type_.list_member:
            items = self.join(path, "Items")
            self.list_items(member, result[self.key("Items")], part, items)
        elif type_.flatten == "hoist" and member is type_.list_member:
            if part.absent():
                return
            if member.name in seen:
                self.warn(self.join(path, "Items"), None)
                return
            assert member.type is not None
            if self.fill(result, member.type, part, path):
                seen.add(member.name)
        elif member.many:
            self.list_items(member, result[self.key(member.name)], part, member_path)
        elif member.is_list:
            assert member.type is not None
            self.list_type(member.type, result[self.key(member.name)], part, member_path)
        elif member.type is None:
            self.put_scalar(result, seen, member.name, member.kind, part, path)
        elif member.type.kind == "value":
            self.put_scalar(result, seen, member.name, member.type.text_kind or "string", part, path, True)
        elif member.name in seen:
            if not part.absent():
                self.warn(member_path, None)
        else:
            read = self.one(member.kind, member.type, part, member_path)
            if read is not ABSENT:
                seen.add(member.name)
                result[self.key(member.name)] = read

    def put_scalar(
        self, result: dict, seen: set[str], name: str, kind: str, part: Value, path: str, value_type: bool = False
    ) -> None:
        """The first value wins; a second one is a warning, whether it can be read or not."""
        if part.absent():
            return
        member_path = self.join(path, name)
        if name in seen:
            warnings = len(self.warnings)
            if self.scalar(kind, part, member_path, value_type) is not ABSENT and warnings == len(self.warnings):
                self.warn(member_path, part)
            return
        read = self.scalar(kind, part, member_path, value_type)
        if read is not ABSENT:
            seen.add(name)
            result[self.key(name)] = read

    def text(self, result: dict, type_: Type, value: Value, strangers: list, seen: set[str], path: str) -> None:
        """The text of an object that has one; what it is not taken from stays unknown."""
        own = value.own_text()
        if own is not None:
            if type_.text_name not in seen:
                self.put_text(result, type_, own, path)
            elif own.strip(scalars.SPACE):
                self.warn(self.join(path, type_.text_name), own)
        elif type_.text_name not in seen:
            bare = [(name, part) for name, part in strangers if not part.absent() and part.bare() is not None]
            if len(bare) == 1:
                self.put_text(result, type_, bare[0][1].bare(), path)
                strangers.remove(bare[0])
        for name, part in strangers:
            self.unknown(path, name, part)

    def put_text(self, result: dict, type_: Type, text: str, path: str) -> None:
        assert type_.text_kind is not None
        self.put_scalar(result, set(), type_.text_name, type_.text_kind, JsonValue(text), path)

    # Lists

    def list_type(self, type_: Type, items: list, value: Value, path: str) -> None:
        """A type whose normal form is the array that it contains."""
        if value.absent():
            return
        if isinstance(value, JsonValue):
            self.list_items(type_.list_member, items, value, path)
            return
        for name, part in value.fields() or []:
            if name == type_.list_path:
                self.list_items(type_.list_member, items, part, path)
            else:
                self.unknown(path, name, part)

    def list_items(self, member: Member, items: list, value: Value, path: str) -> None:
        """Adds the items of one occurrence of a list."""
        if value.absent():
            return
        found = value.items(member)
        if found is None:
            self.warn(path, value)
            return
        for name, part in found:
            if name is not None:
                self.unknown(path, name, part)
                continue
            read = self.one(member.kind, member.type, part, f"{path}[{len(items)}]")
            if read is not ABSENT:
                items.append(read)

    # The whole answer

    def answer(self, method: Method, root: Value) -> dict:
        envelope: dict = {}
        payload: Json = ABSENT
        rest: list[tuple[str, Value]] = []
        for name, part in root.fields() or []:
            if part.is_attribute():
                continue
            if method.payload is not None and name == method.payload.name:
                payload = self.payload(method.payload, payload, part)
            elif name in ENVELOPE:
                if name not in envelope:
                    self.envelope(envelope, name, part)
            elif method.answer is None:
                rest.append((name, part))
            else:
                self.unknown("", name, part)
        code = envelope.get("ErrorCode")
        if code is None:
            raise malformed("the answer has no ErrorCode")
        if not is_success(code):
            raise service_error(envelope, method.reads)
        if method.answer is None:
            payload = self.unknown_answer(rest)
        elif payload is ABSENT:
            payload = [] if method.payload is not None and method.payload.is_list else None
        return self.record(method, envelope, payload)

    def payload(self, member: Member, before: Json, part: Value) -> Json:
        """The payload, or what it was before if this is a second one; it is read like any member, under no name."""
        if member.is_list:
            items = before if isinstance(before, list) else []
            if member.many:
                self.list_items(member, items, part, "")
            else:
                assert member.type is not None
                self.list_type(member.type, items, part, "")
            return items
        if before is ABSENT:
            return self.one(member.kind, member.type, part, "")
        warnings = len(self.warnings)
        if member.type is not None and member.type.kind == "object":
            if not part.absent():
                self.warn("", None)
        elif self.one(member.kind, member.type, part, "") is not ABSENT and warnings == len(self.warnings):
            self.warn("", part)
        return before

    @staticmethod
    def unknown_answer(rest: list[tuple[str, Value]]) -> dict:
        result: dict = {}
        for name, part in rest:
            if isinstance(part, XmlValue):
                result.setdefault(name, []).append(part.tree())
            else:
                result.setdefault(name, part.tree())
        return result

    def envelope(self, envelope: dict, name: str, part: Value) -> None:
        """A member of the envelope; one that cannot be read is not there."""
        kinds = {"RequestTime": "double", "HasTranslateErrors": "boolean", "ErrorCode": "enum"}
        if name not in ("ErrorCode", "ErrorDescription", "SubErrorCode", "RequestId", *kinds) or part.absent():
            return
        text = part.scalar()
        read = self.convert(kinds[name], text.strip(scalars.SPACE)) if text and name in kinds else text
        if read is not None and read is not ABSENT and read != "":
            envelope[name] = read

    def record(self, method: Method, envelope: dict, payload: Json) -> dict:
        result: dict = {"payload": payload}
        for name, key in (("RequestId", "requestId"), ("RequestTime", "requestTime")):
            if name in envelope:
                result[key] = envelope[name]
        result["partial"] = envelope["ErrorCode"].lower() == "batcherror"
        result["untranslated"] = envelope.get("HasTranslateErrors", False)
        result["blockErrors"] = list(self.block_errors(method, payload))
        result["warnings"] = self.warnings
        if self.options.extra:
            result["extra"] = self.extra
        return result

    def block_errors(self, method: Method, payload: Json):
        """Blocks that failed, in the order met; each stays where it is in the payload, too."""
        if not isinstance(payload, dict) or method.payload is None or method.payload.type is None:
            return
        members = {self.key(member.name): member for member in method.payload.type.members}
        for key, error in payload.items():
            member = members.get(key)
            if member is None or member.type is None or not member.type.name.startswith("BatchErrorInfo"):
                continue
            code = error.get(self.key("ErrorCode"))
            if not member.name.endswith("Error") or code is None or code.lower() == "ok":
                continue
            block = {"block": self.key(member.name.removesuffix("Error")), "code": code}
            message = error.get(self.key("ErrorDescription"))
            yield {**block, "message": message} if message else block


def decode(
    catalogue: Catalogue, name: str, body: bytes, options: Options | None = None, status: int | None = None
) -> dict:
    """The record of an answer; OtapiError if it is none, or an unsuccessful one."""
    method = catalogue.methods.get(name)
    if method is None:
        raise invalid(None, f"there is no method {name}")
    options = options or Options()
    try:
        result = Reader(catalogue, options).answer(method, parse(body, options.limits))
        if status is None or 200 <= status < 300:
            return result
        error = http_error(status, method.reads)
    except OtapiError as unread:
        error = unread
        if status is not None and not 200 <= status < 300:
            if "code" not in error.record:
                error = http_error(status, method.reads)
            error.record["httpStatus"] = Number(status)
    error.record["method"] = name
    raise error
