"""What a GraphQL field means in the graph, as data. Pure.

Cypher texts are written with `@name` for a variable (made unique at each use), `@this` for the enclosing node, `$name`
for an argument of the field (`filter.level` is `$filter_level`), `$day` for the date in force and the viewer's
parameters of `hub.plan.context`. What stands in ⟦ ⟧ is left out for a viewer who sees every record, and what stands in
⟪ ⟫ on today's date too: it would hold anyway, and each look at a record's interval costs.
"""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field, replace
from typing import Any

from graph_schema.shape import FOREVER, Interval, Label, RelationshipType
from graph_schema.vocabulary import TIERS

Given = Mapping[str, Any]
"""One use's arguments by GraphQL name: only those given, enums and booleans as values, the rest as True."""


@dataclass(frozen=True)
class Value:
    """A scalar: an expression over @this, or over the variables of the enclosing row. `json`: it is JSON as text."""

    cypher: str
    json: bool = False


@dataclass(frozen=True)
class Column:
    """A scalar that some sources of a row's type offer in their `columns`; null from the others."""

    name: str


@dataclass(frozen=True)
class Key:
    """The row's key in its connection, shown as a cursor."""


@dataclass(frozen=True)
class Is:
    """An object whose node the enclosing row holds in a variable. `day`: the date in force below, if another."""

    variable: str
    optional: bool = False
    day: str = ""


@dataclass(frozen=True)
class Argument:
    """One argument: the condition that it adds when given, and how its value becomes a parameter.

    `bind` may raise BadUserInput, or answer a mapping of suffix to value for several parameters; the
    empty suffix is the parameter of the argument's own name.
    """

    where: str = ""
    bind: Callable[[Any], Any] | None = None


@dataclass(frozen=True)
class Size:
    """How many rows a source may have, for the price; `graph_schema.bounds` holds every load to these numbers.

    each      most for one enclosing row
    together  most for all enclosing rows, where those differ from each other
    counted   arguments that bound `each` when they are given: a number, or a list by its length
    subtree   what lies below a row: a unit lies below each of its ancestors, but below one unit of a generation only
    among     the rows are the next generation of a tree: from one node on, all generations are among so many
    """

    each: int = 1
    together: int | None = None
    counted: tuple[str, ...] = ()
    subtree: bool = False
    among: int | None = None

    def over(self, divisor: int) -> "Size":
        """So many times less, for rows that are looked at and not answered."""
        together = self.together and -(-self.together // divisor)
        return replace(self, each=-(-self.each // divisor), together=together)


ONE = Size()
COUNTED = 4
"""So many rows that are only counted weigh as one that is answered."""


@dataclass(frozen=True)
class Rows:
    """A source of rows: clauses that bind the variables in `yields` once per row.

    before     clauses of the enclosing pipeline that keep its rows as they are, such as an OPTIONAL MATCH of one node
    match      clauses; the last one takes a WHERE
    where      conditions, joined by AND with those of the given arguments
    order      expressions whose last is unique: the order, and the key of a connection's cursors
    numbers    the places of the keys in `order` that are numbers; the others are texts
    constant   expressions equal in all rows, said before the order so that it is an index's
    then       to-one clauses after ordering and paging, adding the variables in `adds`
    columns    expressions over the row for `Column` fields of an edge
    uses       variables of the enclosing row that the texts name, beside @this
    day        the date in force below, if it is another: an expression over the row
    as_of      the argument that sets the date in force here and below
    inline     at most one row, so it can be an OPTIONAL MATCH of the enclosing pipeline
    tier       the least reader tier that may select this at all
    private    the rows depend on more of the viewer than its tier, or on a secret: the answer is never kept
    for_tier   what of it is for that tier, if it is not the field as such
    must_exist (argument, label): NOT_FOUND when the given id has no such node
    place      the yielded variable that holds the row's place in the tree on the date in force
    from_place clauses that are quicker than `match` and `where`, over @place, where the enclosing row yields one
    selecting  the same rows as `match` and `yields` have them when fields of these names are selected of each
    stated     `before` binds @state: null, or why the reader's place in the feed is no good (see rebuild.Stated)
    events     the rows are events of a subscription, and their cursors those of a connection with this mark; `before`
               binds @numbers, the places in the feed that were looked at
    slots      the list argument to whose places (@slot) the rows belong
    check      refuses combinations of arguments, by raising BadUserInput
    max_first  the largest page
    size       how many rows there may be, without regard to pages
    effort     what finding them weighs beside that: as much as so many rows
    """

    match: str
    where: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    before: str = ""
    numbers: tuple[int, ...] = ()
    constant: tuple[str, ...] = ()
    yields: tuple[str, ...] = ("x",)
    then: str = ""
    adds: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    uses: tuple[str, ...] = ()
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    day: str = ""
    as_of: str = ""
    inline: bool = False
    tier: int = 0
    for_tier: str = ""
    private: bool = False
    must_exist: tuple[str, Label] | None = None
    place: str = ""
    from_place: str = ""
    selecting: "Callable[[Set[str]], Rows] | None" = None
    stated: bool = False
    events: str = ""
    slots: str = ""
    check: Callable[[Given], None] | None = None
    max_first: int = 1_000
    size: Size = ONE
    effort: Size | None = None


Source = Rows | Callable[[Given], Rows]
Fact = Value | Column | Key | Is | Source

NETWORK_TIER = TIERS.index("NETWORK")


def live(variable: str, interval: Interval | None, day: str = "$day") -> tuple[str, ...]:
    """The condition that the variable's interval holds the day; none for what has no interval."""
    if interval is None:
        return ()
    return (f"@{variable}.{interval.start} <= {day}", f"{day} < @{variable}.{interval.end}")


def visible(variable: str, label: Label) -> tuple[str, ...]:
    """The condition under which the viewer sees a record: its tier, and for the lower tiers that it is live today."""
    return _seen(variable, label, "⟦⟧")


def shown(variable: str, label: Label) -> tuple[str, ...]:
    """The conditions that a record is live on the date in force and that the viewer sees it."""
    return (*live(variable, label.interval), *_seen(variable, label, "⟪⟫"))


def _seen(variable: str, label: Label, unless: str) -> tuple[str, ...]:
    if label.tier is None:
        return ()
    today = " AND ".join(live(variable, label.interval, "$today"))
    return (f"@{variable}.{label.tier} <= $tier{unless[0]} AND {today}{unless[1]}",)


def keys(variable: str, label: Label) -> tuple[str, ...]:
    """The label's default order as expressions."""
    return tuple(f"@{variable}.{name}" for name in label.order)


def prop(label: Label, name: str, variable: str = "this") -> Value:
    """A declared property as the API shows it: dates as ISO text, an open end and what is for others as null."""
    declared = label.property(name)
    if declared is None:
        raise LookupError(f"{label.name}.{name} is not declared in graph_schema")
    text = f"@{variable}.{declared.name}"
    if declared.kind == "date":
        open_end = label.interval is not None and name == label.interval.end
        text = f"nullIf(toString({text}), '{FOREVER}')" if open_end else f"toString({text})"
    return Value(for_tier(declared.tier, text))


def for_tier(tier: str, cypher: str) -> str:
    """The expression for readers of that tier and above, null for the others."""
    least = TIERS.index(tier)
    return f"CASE WHEN $tier >= {least} THEN {cypher} END" if least else cypher


def nearest(variable: str, label: Label) -> str:
    """The date in the node's own interval nearest to the date in force (semantics.md, identity and dates)."""
    assert label.interval is not None
    x, interval = f"@{variable}", label.interval
    return (
        f"CASE WHEN $day < {x}.{interval.start} THEN {x}.{interval.start} "
        f"WHEN $day >= {x}.{interval.end} THEN {x}.lastDay ELSE $day END"
    )


def hop(relation: RelationshipType, *, back: bool = False, ended: bool = False) -> Rows:
    """Over a relationship, as of the date in force; `ended`: to nodes that may have ended, seen at the nearest date.

    The far node needs no label: the relationship type implies it.
    """
    far = relation.sources[0] if back else relation.target
    left, right = ("<-", "-") if back else ("-", "->")
    conditions = live("e", relation.interval)
    conditions += visible("x", far) if relation.interval or ended else shown("x", far)
    return Rows(
        f"MATCH (@this){left}[@e:{relation.name}]{right}(@x)",
        conditions,
        keys("x", far),
        day=nearest("x", far) if ended else "",
        inline=relation.to_one and not back,
        size=Size(relation.most, far.most if relation.to_one else None) if back else ONE,
    )
