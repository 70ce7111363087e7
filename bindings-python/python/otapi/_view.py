"""What typed values are made of: a value is a view of what was read, and reads a member when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from decimal import Decimal, InvalidOperation
from importlib import import_module
from typing import Generic, TypeVar, cast, overload

from ._errors import invalid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, NoReturn

    from typing_extensions import Never, Self

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
V = TypeVar("V", bound="View")
N = TypeVar("N", bound="str | int")

# How a member is read. What is of another kind than it should be reads as absent.


def text(value: object) -> str | None:
    """A text, an open enum's too."""
    return value if isinstance(value, str) else None


def whole(value: object) -> int | None:
    """A whole number."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def real(value: object) -> float | None:
    """A number that need not be exact."""
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def flag(value: object) -> bool | None:
    """Yes or no."""
    return value if isinstance(value, bool) else None


def decimal(value: object) -> Decimal | None:
    """An exact number; it is a text in the tree."""
    try:
        return Decimal(value) if isinstance(value, str) else None
    except InvalidOperation:
        return None


def moment(value: object) -> datetime | None:
    """A point in time, in UTC. Fractions beyond microseconds are cut off: `view["name"]` has the text with all of them."""
    if not isinstance(value, str) or not value.endswith("Z"):
        return None
    head, _, fraction = value[:-1].partition(".")
    try:
        parsed = datetime.fromisoformat(head)
        return parsed.replace(microsecond=int(fraction[:6].ljust(6, "0")), tzinfo=timezone.utc)
    except ValueError:
        return None


def tree(value: Any) -> Any:
    """Whatever it is, as a copy."""
    return plain(value, "")


class Secret(str):
    """A text that is not shown to those who look at a program."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "…"


def named(id: type[N]) -> Callable[[Any], N | None]:
    """A text or number that has a type of its own."""
    plain: Callable[[object], Any] = text if issubclass(id, str) else whole

    def read(value: object) -> N | None:
        found = plain(value)
        return None if found is None else id(found)

    read.__name__ = id.__name__
    return read


def nothing(value: object) -> None:
    """What gives nothing."""


def always(read: Callable[[Any], V | None]) -> Callable[[Any], V]:
    """An answer with members, which is there even if the service left it out: then it is empty, and false."""
    return lambda value: cast("V", read({} if value is None else value))


def many(read: Callable[[Any], T | None]) -> Callable[[Any], tuple[T, ...]]:
    """A list, which is always there."""

    def items(value: object) -> tuple[T, ...]:
        found = map(read, value) if isinstance(value, list) else ()
        return tuple(item for item in found if item is not None)

    items.__name__ = f"many {_name(read)}"
    return items


class One(Generic[V]):
    """A value of a class, whose module is loaded when there is one. `home` is its name as seen from among the areas."""

    __slots__ = ("home", "name", "of")

    def __init__(self, home: str, name: str) -> None:
        self.home = home
        self.name = name
        self.of: type[V] | None = None

    def __call__(self, value: object) -> V | None:
        if not isinstance(value, dict):
            return None
        if self.of is None:
            home = import_module(f".{self.home}", f"{__package__}.areas")
            self.of = cast("type[V]", getattr(home, self.name))
        return self.of._of(value)


def page(read: Callable[[Any], V | None]) -> Callable[[Any], Page[V] | None]:
    """A page of a list."""

    def view(value: object) -> Page[V] | None:
        return Page._reading(value, read) if isinstance(value, dict) else None

    view.__name__ = f"page of {_name(read)}"
    return view


class Sure(Generic[T]):
    """What is always there, as flows and rules promise of some members. A value of which that is not true was made for a test."""

    __slots__ = ("read",)

    def __init__(self, read: Callable[[Any], T | None]) -> None:
        self.read = read

    def __call__(self, value: object) -> T:
        return cast("T", self.read(value))


def _name(read: Callable[[Any], Any]) -> str:
    """What is read, for those who look at a class."""
    return read.name if isinstance(read, One) else read.__name__


class Member(Generic[T_co]):
    """A member of a view. What has to be made is made once, and kept."""

    __slots__ = ("keep", "name", "read", "sure")

    name: str

    def __init__(self, read: Callable[[Any], T_co]) -> None:
        self.sure = isinstance(read, Sure)
        self.read: Callable[[Any], Any] = read.read if isinstance(read, Sure) else read
        self.keep = self.read not in (text, whole, real, flag, tree)

    def __set_name__(self, owner: type[View], name: str) -> None:
        self.name = name

    @overload
    def __get__(self, view: None, owner: type[View]) -> Self: ...
    @overload
    def __get__(self, view: View, owner: type[View]) -> T_co: ...
    def __get__(self, view: View | None, owner: type[View]) -> Self | T_co:
        if view is None:
            return self
        if self.keep and self.name in view.__dict__:
            return cast("T_co", view.__dict__[self.name])
        value: T_co = self.read(view.__otapi_tree__.get(self.name))
        if value is None and self.sure:
            raise AttributeError(f"{type(view).__name__}.{self.name} is not there")
        if self.keep:
            view.__dict__[self.name] = value
        return value

    def __set__(self, view: View, value: Never) -> NoReturn:
        raise AttributeError(f"{type(view).__name__}.{self.name} cannot be changed")

    def __repr__(self) -> str:
        return f"<{self.name}: {_name(self.read)}>"


_set = object.__setattr__


class View:
    """A value of the service. It never changes, and is equal to others with the same members. Members that are not there are `None`,
    lists are always there, and a value in which there is nothing at all is false. What this version does not know is reached by name:
    `view["name"]`, `"name" in view`.

    For tests, one is made of plain values: `ItemInfo({"title": "Shirt", "volume": 3})`.
    """

    __slots__ = ("__dict__", "__otapi_tree__", "__weakref__")

    __otapi_tree__: dict[str, Any]
    """What was read. Where a view is sent, this is."""

    def __init__(self, members: Mapping[str, Any]) -> None:
        """A value with these members, named as here; amounts and dates are texts."""
        _set(self, "__otapi_tree__", _members(members, ""))

    @classmethod
    def _of(cls, tree: dict[str, Any]) -> Self:
        """A view of a tree that nobody will change."""
        view = cls.__new__(cls)
        _set(view, "__otapi_tree__", tree)
        return view

    def to_dict(self) -> dict[str, Any]:
        """All members as plain values, of which JSON can be made; amounts and dates are texts."""
        return _members(self.__otapi_tree__, "")

    def __getitem__(self, name: str) -> Any:
        return plain(self.__otapi_tree__[name], name)

    def __contains__(self, name: object) -> bool:
        return name in self.__otapi_tree__

    def __bool__(self) -> bool:
        return bool(self.__otapi_tree__)

    def __iter__(self) -> Iterator[str]:
        return iter(self.__otapi_tree__)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, View) and type(other) is type(self) and other.__otapi_tree__ == self.__otapi_tree__

    def __hash__(self) -> int:
        return _hash(self.__otapi_tree__)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.__otapi_tree__,)

    def __repr__(self) -> str:
        """The names of its members only: a value may be a password, or a person's data."""
        return f"{type(self).__name__}({', '.join(self.__otapi_tree__)})"


class Page(View, Generic[V]):
    """A part of a list. For tests, one is made of its items: `Page([ItemInfo({…})], total_count=1)`."""

    __slots__ = ("items",)

    items: tuple[V, ...]
    """What is on this page."""
    total_count: Member[int | None] = Member(whole)
    """How long the whole list is."""

    def __init__(self, items: Iterable[V], total_count: int | None = None) -> None:
        """A page of these items."""
        items = tuple(items)
        super().__init__({"items": items, "total_count": total_count})
        _set(self, "items", items)

    @classmethod
    def _reading(cls, tree: dict[str, Any], read: Callable[[Any], V | None]) -> Page[V]:
        """A page whose items are read so."""
        view = cls._of(tree)
        _set(view, "items", many(read)(tree.get("items")))
        return view

    def __reduce__(self) -> tuple[Any, ...]:
        return Page, (self.items, self.total_count)


def plain(value: Any, path: str) -> Any:
    """A copy of a plain value; fails for what is none."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, View):
        return value.__otapi_tree__
    if isinstance(value, (list, tuple)):
        return [plain(item, f"{path}[{place}]") for place, item in enumerate(value)]
    return _members(value, path)


def _members(value: Any, path: str) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise invalid(
            path, f"expected plain values, of which JSON can be made, not one of type `{type(value).__name__}`"
        )
    return {name: plain(value[name], f"{path}.{name}" if path else name) for name in value}


def _hash(value: Any) -> int:
    if isinstance(value, dict):
        return hash(frozenset((name, _hash(member)) for name, member in value.items()))
    return hash(tuple(map(_hash, value))) if isinstance(value, list) else hash(value)
