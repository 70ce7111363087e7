"""Names in the host's case, from the word rule and the tables of `names.toml` (NORMAL-FORM, Names)."""

from __future__ import annotations


class Casing:
    """Turns wire names into camelCase and snake_case."""

    def __init__(self, tables: dict):
        self.acronyms: list[str] = tables.get("acronyms", [])
        self.renames: dict[str, str] = {name: entry["to"] for name, entry in tables.get("renames", {}).items()}

    def words(self, name: str) -> list[str]:
        """A word begins at a capital after anything else, and at the last capital of a run before a small letter."""
        name = self.renames.get(name, name)
        words: list[str] = []
        at = 0
        while at < len(name):
            end = next((at + len(word) for word in self.acronyms if name.startswith(word, at)), at + 1)
            while end < len(name) and not self._begins(name, end):
                end += 1
            words.append(name[at:end].lower())
            at = end
        return words

    @staticmethod
    def _begins(name: str, at: int) -> bool:
        return name[at].isupper() and (not name[at - 1].isupper() or name[at + 1 : at + 2].islower())

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
