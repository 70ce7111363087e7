"""Names in the host's case, from the word rule and the tables of `names.toml` (NORMAL-FORM, Names)."""

from __future__ import annotations

import re


class Casing:
    """Turns wire names into camelCase and snake_case."""

    def __init__(self, tables: dict):
        self.acronyms: list[str] = sorted(tables.get("acronyms", []), key=len, reverse=True)
        self.renames: dict[str, str] = tables.get("renames", {})
        words = [re.escape(word) for word in self.acronyms]
        self._word = re.compile("|".join([*words, "[A-Z]+(?![a-z])", "[A-Z]?[a-z]+", "[0-9]+", "[A-Z]"]))

    def words(self, name: str) -> list[str]:
        return [word.lower() for word in self._word.findall(self.renames.get(name, name))]

    def snake(self, name: str) -> str:
        return "_".join(self.words(name))

    def camel(self, name: str) -> str:
        first, *rest = self.words(name) or [name]
        return first + "".join(word.capitalize() for word in rest)

    def to(self, case: str, name: str) -> str:
        return {"wire": lambda name: name, "camel": self.camel, "snake": self.snake}[case](name)


def public_name(parameter: str) -> str:
    """A parameter's public name: the prefix `xml` dropped, the first letter lowered."""
    bare = parameter[3:] if parameter.startswith("xml") and parameter[3:4].isupper() else parameter
    return bare[:1].lower() + bare[1:]
