"""Names in compiled text: declared @names become unique variables, $names this use's parameters. Pure."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from hub.plan.context import STANDARD
from hub.plan.price import TOP, Stand

_VARIABLE = re.compile(r"@(\w+)")
_PARAMETER = re.compile(r"\$(\w+)")
_HOLDS_FOR_ALL_SEEING, _HOLDS_TODAY = re.compile("⟦(.*?)⟧"), re.compile("⟪(.*?)⟫")
_TODAY = "$today"
_IMPORTED_PARAMETER = re.compile(r"(CALL \(\w*), \$\w+(?=\))")


@dataclass
class Names:
    """The numbers of one plan: equal shapes get equal names, so they share a statement."""

    counter: Iterator[int] = field(default_factory=itertools.count)

    def fresh(self, stem: str) -> str:
        """A name that no other use has."""
        return f"{stem}_{next(self.counter)}"


@dataclass(frozen=True)
class Scope:
    """What a text may name: declared names with their variables, the date in force, this use's parameter prefix.

    `sees_all`: the viewer sees every record of every date.
    `outer` are the variables of the enclosing rows, which a CALL subquery has to import; `columns`, `keys` and `mark`
    are what the row of an edge offers, its key, and its connection's mark; `stand` is where the row
    stands in the price, `place` the variable of its place in the tree.
    """

    names: Names
    variables: dict[str, str] = field(default_factory=dict)
    day: str = _TODAY
    sees_all: bool = False
    prefix: str = ""
    outer: frozenset[str] = frozenset()
    columns: Mapping[str, str] = field(default_factory=dict)
    keys: tuple[str, ...] = ()
    mark: str = ""
    stand: Stand = TOP
    place: str = ""

    def text(self, cypher: str) -> str:
        """The declared text with this scope's names in it. A CALL imports $day only where it is a variable."""
        text = _HOLDS_FOR_ALL_SEEING.sub("" if self.sees_all else r"\1", cypher)
        text = _HOLDS_TODAY.sub("" if self.sees_all or self.day == _TODAY else r"\1", text)
        named = _VARIABLE.sub(lambda m: self.variable(m[1]), text)
        return _IMPORTED_PARAMETER.sub(r"\1", _PARAMETER.sub(lambda m: self._parameter(m[1]), named))

    def variable(self, name: str) -> str:
        """The variable of a declared name; a new one at its first use."""
        if name not in self.variables:
            self.variables[name] = self.names.fresh(name)
        return self.variables[name]

    def held(self, names: Iterable[str]) -> dict[str, str]:
        """The variables of those names that there are, and the place."""
        place = {"place": self.place} if self.place else {}
        return place | {name: self.variables[name] for name in names if name in self.variables}

    def _parameter(self, name: str) -> str:
        if name == "day":
            return self.day
        return f"${name}" if name in STANDARD else f"${self.prefix}{name}"

    def visible(self) -> frozenset[str]:
        """Every variable that text inside this scope may name."""
        day = () if self.day.startswith("$") else (self.day,)
        return self.outer | frozenset(self.variables.values()) | frozenset(day)


def imports(body: str, visible: frozenset[str]) -> str:
    """The visible variables that the body names, for the head of its CALL."""
    return ", ".join(sorted(visible & frozenset(re.findall(r"\w+", body))))
