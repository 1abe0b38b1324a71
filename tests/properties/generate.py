"""Random valid queries: any schema's fields and arguments, over real values, with every construct of the language."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_leaf_type,
    parse,
)
from hypothesis import assume
from hypothesis import strategies as st

from hub.errors import BadUserInput
from hub.plan.limits import check_document
from tests.properties.arguments import Arguments
from tests.properties.bag import Bag
from tests.properties.values import MOST_ROWS

DEEPEST, WIDEST, MOST_HOPS, MOST_FOUND = 6, 4, 12, 2000
FAN_OUT = {"children": 60, "guides": 60, "pressAgencies": 15, "predecessors": 6, "steps": 8}
"""How many a list may hold, about, where it is more than a few: what keeps the whole answer small."""
EFFORT = {"coverage": 100, "descendants": 100, "search": 100, "gaps": 20}
"""What one such field weighs, beside the nodes it finds."""
FOR_MEMBERS = frozenset(
    (
        "Unit.focalPoints",
        "UnitFilter.hasFocalPoint",
        "LevelCoverage.gaps.missing.FOCAL_POINT",
        "LevelCoverage.gaps.missing.LEADER_IN_CHARGE",
    )
)
ALIASES = ("a", "b", "name", "code", "kind", "unit", "x1", "_y")
Composite = GraphQLObjectType | GraphQLInterfaceType


@dataclass(frozen=True)
class Query:
    """A query with its variables."""

    text: str
    variables: dict[str, Any]


class Place(NamedTuple):
    """Where a selection stands: how deep, and how many objects may stand there."""

    depth: int
    found: int

    def holds(self, other: "Place") -> bool:
        """Whether what is cheap enough here is so there too."""
        return self.depth >= other.depth and self.found >= other.found


class Fragment(NamedTuple):
    """A named fragment, with the place that it was written for."""

    name: str
    on: str
    place: Place


@dataclass
class Writer(Arguments):
    """Writes one query. A response key means one thing in the whole query, so that any two selections may merge."""

    schema: GraphQLSchema = field(kw_only=True)
    keys: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    heads: dict[tuple[str, str], str] = field(default_factory=dict)
    fragments: list[Fragment] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    hops: int = MOST_HOPS

    def query(self) -> Query:
        """The whole query."""
        assert self.schema.query_type
        body = self.selection(self.schema.query_type, Place(0, 1))
        declared = f"({' '.join(self.declared)})" if self.declared else ""
        head = f"query Q{declared} " if declared or self.once_in(2) else ""
        return Query("\n".join([head + body, *self.bodies]), self.variables)

    def selection(self, parent: Composite, place: Place) -> str:
        """A selection set with its braces."""
        least = 3 if isinstance(parent, GraphQLInterfaceType) else 1
        count = self.draw(st.integers(least, WIDEST if place.depth else WIDEST - 1))
        return "{ " + " ".join([*self.plain(parent), *(self.item(parent, place) for _ in range(count))]) + " }"

    def plain(self, parent: Composite) -> list[str]:
        """Often a plain field first, so that few selections find nothing to show."""
        if isinstance(parent, GraphQLInterfaceType):
            return ["__typename"]
        names = [x for x, asked in parent.fields.items() if is_leaf_type(get_named_type(asked.type)) and not asked.args]
        if not names or not self.once_in(2):
            return []
        name = self.one(names)
        return [self.head(parent.name, name, parent.fields[name])]

    def item(self, parent: Composite, place: Place) -> str:
        """A field, or a fragment of some kind around another selection."""
        if isinstance(parent, GraphQLInterfaceType) and not self.once_in(4):
            return self.narrowed(parent, place)
        if place.depth and self.once_in(10):
            return self.spread(parent, place)
        if self.once_in(12):
            condition = self.one(["", f" on {parent.name}"])
            return f"...{condition}{self.directive()} {{ {self.item(parent, place)} }}"
        if isinstance(parent, GraphQLObjectType) and parent.interfaces and self.once_in(15):
            return f"... on {parent.interfaces[0].name} {{ ... on {parent.name} {{ {self.item(parent, place)} }} }}"
        return self.field(parent, place)

    def narrowed(self, parent: GraphQLInterfaceType, place: Place) -> str:
        """A selection on one of an interface's types."""
        concrete = self.one([*self.schema.get_possible_types(parent), self.schema.type_map["Unit"]])
        assert isinstance(concrete, GraphQLObjectType)
        if self.once_in(5):
            return self.spread(concrete, place)
        return f"... on {concrete.name}{self.directive()} {self.selection(concrete, place)}"

    def spread(self, on: Composite, place: Place) -> str:
        """A named fragment: one that is there already and fits, or a new one."""
        fits = [x for x in self.fragments if x.on == on.name and x.place.holds(place)]
        if fits and not self.once_in(3):
            return f"...{self.one(fits).name}{self.directive()}"
        body = self.selection(on, place)
        fragment = Fragment(f"F{len(self.fragments)}", on.name, place)
        self.fragments.append(fragment)
        self.bodies.append(f"fragment {fragment.name} on {on.name} {body}")
        return f"...{fragment.name}{self.directive()}"

    def field(self, parent: Composite, place: Place) -> str:
        """A field with key, arguments, directive and selection."""
        name = self.one(self.affordable(parent, place))
        if name == "__typename":
            return name + self.directive()
        asked = parent.fields[name]
        head = self.head(parent.name, name, asked) + self.directive()
        inner = get_named_type(asked.type)
        if not isinstance(inner, GraphQLObjectType | GraphQLInterfaceType):
            return head
        if is_part(parent):
            return f"{head} {self.selection(inner, place)}"
        self.hops -= 1
        return f"{head} {self.selection(inner, Place(place.depth + 1, place.found * fan_out(name, asked)))}"

    def affordable(self, parent: Composite, place: Place) -> list[str]:
        """The fields that keep the query small; the composite ones twice, as they are the interesting ones."""
        names = [x for x in parent.fields if not x.startswith("_") and f"{parent.name}.{x}" not in self.banned]
        hops = [x for x in names if is_composite_type(get_named_type(parent.fields[x].type))]
        plain = [x for x in names if x not in hops]
        if not is_part(parent):
            near = place.depth < DEEPEST and self.hops > 0
            hops = [x for x in hops if near and place.found * effort(x, parent.fields[x]) <= MOST_FOUND]
        typename = ["__typename"] if place.depth or not hops or self.once_in(20) else []
        return [*hops * (3 if is_part(parent) else 2), *plain, *typename]

    def head(self, owner: str, name: str, asked: GraphQLField) -> str:
        """Response key, name and arguments: the same as elsewhere in the query, or new ones."""
        known = self.heads.get((owner, name))
        if known and self.once_in(3):
            return known
        arguments = self.written(owner, name, asked)
        key = self.key(name, arguments, str(asked.type))
        self.heads[owner, name] = (name if key == name else f"{key}: {name}") + arguments
        return self.heads[owner, name]

    def key(self, name: str, arguments: str, kind: str) -> str:
        """A response key: the field's name, or an alias where that is taken, or by chance."""
        meant = (name, arguments, kind)
        own = [f"{name}_{n}" for n in range(len(self.keys) + 1)]
        aliases = own if "cursor" in name.lower() else [*ALIASES, *own]
        wanted = [self.one(aliases)] if self.once_in(6) else [name]
        return next(key for key in (*wanted, *own) if self.keys.setdefault(key, meant) == meant)


def is_part(parent: Composite) -> bool:
    """Whether it is a connection or an edge: their fields lead to what `first` has counted already."""
    return parent.name.endswith(("Connection", "Edge"))


def fan_out(name: str, asked: GraphQLField) -> int:
    """How many objects the field may find, about."""
    few = MOST_ROWS if "first" in asked.args or isinstance(get_nullable_type(asked.type), GraphQLList) else 1
    return FAN_OUT.get(name, few)


def effort(name: str, asked: GraphQLField) -> int:
    """What the field weighs."""
    return max(EFFORT.get(name, 1), fan_out(name, asked))


@st.composite
def queries(draw: st.DrawFn, schema: GraphQLSchema, bag: Bag, members: bool = True) -> Query:
    """Random queries. For those who are no members, what is for members only is asked seldom."""
    banned = FOR_MEMBERS if not members and draw(st.integers(1, 8)) < 8 else frozenset[str]()
    query = Writer(draw, bag, banned, schema=schema).query()
    assume(_is_taken(query.text))
    return query


def _is_taken(text: str) -> bool:
    """Whether the hub takes so large a document: one that spreads its fragments over and over it does not."""
    try:
        check_document(parse(text))
    except BadUserInput:
        return False
    return True
