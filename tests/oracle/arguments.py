"""Sample arguments for every method: readable, in wire names, with documents as objects and lists as arrays."""

from __future__ import annotations

from random import Random

from . import values
from .catalogue import Catalogue, Member, Method, Param, Type
from .jsontext import Json, Members, Number

#: What a parameter of this name is given, where a name says more than a type.
PARAMETERS = {
    "language": ("en", "ru", "zh-chs"),
    "sessionId": ("SID-1", "3b1f8a52-0000-4000-8000-000000000001"),
    "providerSessionId": ("PS-1",),
    "providerType": ("Taobao", "Alibaba1688"),
    "userPassword": ("p@ss word&=+%",),
    "userLogin": ("customer", "operator"),
    "activityId": ("3f6b6a1e-0000-4000-8000-000000000001",),
    "activityType": ("ProviderOrdersIntegrationExporting",),
    "salesId": ("ORD-0000000042",),
    "orderId": ("ORD-0000000042",),
    "salesLineId": ("501",),
    "comment": ("Привет & 你好", "a+b ~ c*d", ""),
    "amount": ("12.50",),
    "framePosition": (Number(0), Number(20)),
    "frameSize": (Number(20),),
    "filter": ("",),
}
DATES = ("2025-01-02T03:04:05Z", "2025-03-30T01:30:00+03:00", "2025-12-31T23:59:59.999-01:00")
DECIMALS = ("12.50", "0.2", "-3", Number("12.5"), Number("0"), Number("1000000"), "12345678901234567890.5")
DOCUMENTS = ("<Data><Note>raw &amp; ready</Note></Data>", '<Parameters><Field Name="a">1</Field></Parameters>')
TEXTS = ("Пальто & <шарф>", "plain", 'a "quoted" one', "two\nlines", " leading blank", "你好 😀", "100 % + 1 = ~*_-.")


class Arguments:
    def __init__(self, catalogue: Catalogue, covering: bool = True):
        self.catalogue = catalogue
        self.shown: set[int] = set()
        if not covering:  # chance alone decides
            self.shown.update(id(member) for type_ in catalogue.types.values() for member in type_.own)

    def sample(self, method: Method, seed: str = "") -> Members:
        rng = Random(method.name + seed)
        arguments = Members()
        if rng.random() < 0.5:
            arguments.append(("language", rng.choice(PARAMETERS["language"])))
        for param in method.params:
            if param.name != "language" and (param.required or param.kind == "document" or rng.random() < 0.85):
                arguments.append((param.name, self.param(param, f"{method.name}{seed}.{param.name}")))
        if rng.random() < 0.1:
            arguments.append(("debug", True))
        return arguments

    def param(self, param: Param, path: str) -> Json:
        rng = Random(path)
        if param.kind == "document":
            return self.document(param, path)
        if param.separator and rng.random() < 0.8:
            choices = list(param.values) or ["501", "502", Number(503), "abb-1688001"]
            return rng.sample(choices, rng.randint(1, min(3, len(choices))))
        if param.name in PARAMETERS:
            value = rng.choice(PARAMETERS[param.name])
            if isinstance(value, Number) == (param.kind in ("int", "long")):
                return value
        return self.scalar(rng, param.kind, param.name, None, param.date)

    def document(self, param: Param, path: str) -> Json:
        rng = Random(path)
        if param.document_list:
            return [self.one(param.document_list, f"{path}[{index}]", ()) for index in range(rng.randint(1, 2))]
        if param.document is None or rng.random() < 0.02:
            return rng.choice(DOCUMENTS)
        value = self.object(param.document, path, ())
        only = param.document.members[0] if len(param.document.members) == 1 else None
        return value[0][1] if only and only.is_list and value and rng.random() < 0.5 else value

    def object(self, type_: Type, path: str, above: tuple[Type, ...]) -> Members:
        rng = Random(path + "{")
        value = Members()
        inside = (*above, type_)
        for member in type_.members:
            chance = rng.random()
            if member.type and inside.count(member.type) > 1 or member.type and member.type.opaque:
                continue
            if id(member) not in self.shown or chance < (0.75, 0.5, 0.35)[min(len(above), 2)]:
                value.append((member.name, self.member(member, f"{path}.{member.name}", inside)))
        if type_.text_kind:
            value.append((type_.text_name, self.scalar(rng, type_.text_kind, type_.text_name)))
        rng.shuffle(value)  # the order of the arguments' members means nothing
        return value

    def member(self, member: Member, path: str, inside: tuple[Type, ...]) -> Json:
        fresh = id(member) not in self.shown
        self.shown.add(id(member))
        if member.type and member.type.flatten == "list":
            member = member.type.list_member
        if member.many:
            count = Random(path).choice((1, 2, 2) if fresh else (0, 1, 2, 3))
            return [self.one(member, f"{path}[{index}]", inside) for index in range(count)]
        return self.one(member, path, inside)

    def one(self, member: Member, path: str, inside: tuple[Type, ...]) -> Json:
        rng = Random(path)
        if member.type is None:
            return self.scalar(rng, member.kind, member.name, member.enum, member.date)
        if member.type.kind == "value":
            return self.scalar(rng, member.type.text_kind or "string", "Id")
        return self.object(member.type, path, inside)

    def scalar(self, rng: Random, kind: str, name: str, enum: str | None = None, date: str | None = None) -> Json:
        if kind == "dateTime" or date:
            return rng.choice(DATES)
        if kind == "enum":
            return rng.choice((self.catalogue.enums[enum]["values"] if enum else None) or ["Default"])
        if kind == "boolean":
            return rng.random() < 0.5
        if kind in ("int", "short"):
            return Number(rng.choice((0, 1, 2, 17, 310)))
        if kind in ("long", "id"):
            return rng.choice((Number(42), "3186064872"))
        if kind == "decimal":
            return rng.choice(DECIMALS)
        if kind == "double":
            return Number(rng.choice(("392.4139", "0.5", "12")))
        if rng.random() < 0.5:
            value = values.text(rng, name[:1].upper() + name[1:])
            return value if value.strip() or rng.random() < 0.5 else "text"
        return rng.choice(TEXTS)
