"""Sample answers from the catalogue: abstract values that `forms` writes in either wire form and in the normal form.

Over all methods every member of every type that an answer can hold appears at least once. Nothing here knows how
answers are read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from . import values
from .catalogue import Catalogue, Member, Method, Type
from .jsontext import dump
from .values import Scalar

#: How many scalars a sample holds before only members that no other sample has shown are added.
ENOUGH = 45


@dataclass
class Object:
    """An object; `type` may be a subtype of the declared one, which only `xsi:type` can tell the reader."""

    type: Type
    declared: Type
    parts: list[Part] = field(default_factory=list)


@dataclass
class Array:
    member: Member
    items: list[Node] = field(default_factory=list)


@dataclass
class Opaque:
    """Contents that the catalogue does not describe."""

    number: int


@dataclass
class Stranger:
    """A member that the catalogue does not know."""

    name: str


Node = Scalar | Object | Array | Opaque | Stranger


@dataclass
class Part:
    """One appearance of a member; `again` marks a second value where only one can be."""

    member: Member | None  # none: the text of the object, or a stranger
    node: Node
    again: bool = False


@dataclass
class Sample:
    """An answer: its envelope, and its payload if it is there."""

    method: Method
    request_id: str
    request_time: str
    code: str
    untranslated: bool
    payload: Node | None
    odd: bool  # holds unknown, unreadable or repeated members
    seed: str


class Sampler:
    def __init__(self, catalogue: Catalogue, covering: bool = True):
        self.catalogue = catalogue
        self.shown: set[int] = set()
        self.scalars = 0
        self.odd = False
        if not covering:  # chance alone decides
            self.shown.update(id(member) for type_ in catalogue.types.values() for member in type_.own)

    def sample(self, method: Method, seed: str = "") -> Sample:
        rng = Random(method.name + seed)
        self.scalars = 0
        self.odd = rng.random() < 0.3
        payload = None
        if method.payload is not None and (rng.random() < 0.98 or id(method.payload) not in self.shown):
            payload = self.member(method.payload, method.name + seed, ())
        type_ = method.payload.type if method.payload else None
        blocks = type_ and any(m.type and m.type.name.startswith("BatchErrorInfo") for m in type_.members)
        return Sample(
            method=method,
            request_id=f"{rng.getrandbits(32):08x}-{rng.getrandbits(16):04x}-4000-8000-{rng.getrandbits(48):012x}",
            request_time=f"{rng.randint(5, 900)}.{rng.randint(1, 9999)}".rstrip("0").rstrip("."),
            code="BatchError" if blocks else "Ok",
            untranslated=rng.random() < 0.1,
            payload=payload,
            odd=self.odd,
            seed=seed,
        )

    def member(self, member: Member, path: str, above: tuple[Type, ...]) -> Node:
        fresh = id(member) not in self.shown
        self.shown.add(id(member))
        rng = Random(path)
        if member.many:
            count = 1 if fresh else rng.choice((0, 1, 1, 2, 2, 3) if self.scalars < ENOUGH else (0, 1))
            items = [self.one(member, f"{path}[{index}]", above, True) for index in range(count)]
            return Array(member, items)
        return self.one(member, path, above, False)

    def one(self, member: Member, path: str, above: tuple[Type, ...], item: bool) -> Node:
        rng = Random(path + "/")
        if member.type is None:
            self.scalars += 1
            return values.scalar(rng, member.kind, member.name, self.enum(member), plain=rng.random() < 0.7)
        if member.type.kind == "value":
            self.scalars += 1
            scalar = values.scalar(rng, member.type.text_kind or "string", member.type.name, plain=rng.random() < 0.5)
            return scalar if scalar.normal != "" else values.scalar(rng, "string", "Id")
        if member.type.opaque:
            return Opaque(rng.randint(0, 3))
        return self.object(member.type, path, above, item)

    def enum(self, member: Member) -> list[str]:
        return self.catalogue.enums[member.enum]["values"] if member.enum else []

    def object(self, type_: Type, path: str, above: tuple[Type, ...], item: bool) -> Object:
        rng = Random(path + "{")
        result = Object(type_, type_)
        unshown = [s for _, s in sorted(type_.subtypes.items()) if s.flatten == type_.flatten and self.fresh(s)]
        if unshown and not type_.flatten:
            result.type = unshown[0]
        depth = len(above)
        inside = (*above, result.type)
        for member in result.type.members:
            if self.wanted(member, rng.random(), depth, inside):
                self.add(result, member, f"{path}.{member.name}", inside)
        if result.type.text_kind:
            text = values.scalar(rng, result.type.text_kind, result.type.text_name)
            result.parts.append(Part(None, text))
        elif self.odd and rng.random() < 0.15 and not result.type.flatten:
            result.parts.insert(rng.randint(0, len(result.parts)), Part(None, Stranger("AddedByTheService")))
        return result

    def fresh(self, type_: Type) -> bool:
        return any(id(member) not in self.shown for member in type_.members)

    def wanted(self, member: Member, chance: float, depth: int, inside: tuple[Type, ...]) -> bool:
        """Members that no sample has shown come first; then chance decides, less and less with the depth."""
        type_ = member.type
        if type_ is not None and type_.kind == "object":
            if inside.count(type_) > 1 or depth > 9:
                return False
            if id(member) not in self.shown or (depth < 8 and self.leads_to_fresh(type_, set())):
                return True
            if type_.flatten or member is inside[-1].members[0]:
                chance /= 2
        elif id(member) not in self.shown or (inside[-1].flatten and member.many):
            return True
        if self.scalars > ENOUGH:
            return chance < 0.12
        return chance < (0.7, 0.45, 0.3, 0.25)[min(depth, 3)]

    def leads_to_fresh(self, type_: Type, seen: set[str]) -> bool:
        if type_.name in seen or type_.opaque:
            return False
        seen.add(type_.name)
        if any(id(member) not in self.shown for member in type_.members):
            return True
        return any(m.type and m.type.kind == "object" and self.leads_to_fresh(m.type, seen) for m in type_.members)

    def add(self, result: Object, member: Member, path: str, inside: tuple[Type, ...]) -> None:
        rng = Random(path + "!")
        node = self.member(member, path, inside)
        kind = (member.kind if member.type is None else member.type.text_kind) or "string"
        if isinstance(node, Scalar) and not member.attribute:
            unreadable = values.unreadable(kind)
            if self.odd and rng.random() < 0.1 and unreadable:
                node = unreadable
            elif member.type is None and rng.random() < 0.04:
                node = values.nothing(kind)
        elif isinstance(node, Array) and not member.wrapped and len(node.items) > 1 and result.parts:
            first = Part(member, Array(member, node.items[:1]))  # joined in order, wherever they stand
            result.parts.insert(len(result.parts) - 1, first)
            node = Array(member, node.items[1:])
        result.parts.append(Part(member, node))
        if self.odd and isinstance(node, Scalar) and not member.attribute and node.normal is not values.NOTHING:
            second = values.scalar(rng, kind, member.name, plain=True).xml
            if second and rng.random() < 0.05:
                result.parts.append(Part(member, Scalar(second, dump(second), values.NOTHING), again=True))
