"""The shape in words: Markdown with a diagram, derived from the declarations. Pure."""

from collections.abc import Iterable, Iterator

from graph_schema.graph import SHAPE
from graph_schema.levels import LEVELS
from graph_schema.shape import FOREVER, Index, Interval, Label, Property, RelationshipType

_HEAD = """\
# The graph

Made by `hub schema docs` from `graph_schema/`; do not edit it by hand. Dates are half-open intervals: a term holds its
first day and not its end, and an open end is stored as {forever}. A *derived* property is made from the others when a
record is written.
"""
_COLUMNS = ("property", "kind", "required", "values", "meaning")


def markdown() -> str:
    """The whole page."""
    parts = [
        [_HEAD.format(forever=FOREVER).rstrip()],
        ["## Labels and relationships", *_diagram()],
        *(_label(label) for label in SHAPE.labels),
        ["## Relationships", *_relationships()],
        *(_relationship(r) for r in SHAPE.relationships if r.properties),
        ["## Indexes and constraints", *_indexes()],
        ["## Levels", *_levels()],
    ]
    return "\n\n".join("\n".join(part[:1] + [""] * (len(part) > 1) + part[1:]) for part in parts) + "\n"


def _diagram() -> Iterator[str]:
    yield "```mermaid"
    yield "flowchart LR"
    yield from (f"  {label.name}" for label in SHAPE.labels)
    for r in SHAPE.relationships:
        yield from (f"  {source.name} -->|{r.name}| {r.target.name}" for source in r.sources)
    yield "```"


def _label(label: Label) -> list[str]:
    order = ", ".join(f"`{name}`" for name in label.order)
    end = f"Default order: {order}." + (f" Dated by {_dates(label.interval)}." if label.interval else "")
    end += f" At most {label.most:,} live on one day." if label.most else ""
    return [f"## {label.name}", label.doc, "", *_properties(label.properties), "", end]


def _dates(interval: Interval) -> str:
    return f"`{interval.start}` and `{interval.end}`"


def _relationship(r: RelationshipType) -> list[str]:
    return [f"### {r.name}", *_properties(r.properties)]


def _properties(properties: Iterable[Property]) -> Iterator[str]:
    return _table(_COLUMNS, (_property(p) for p in properties))


def _property(p: Property) -> tuple[str, ...]:
    kind = f"{p.kind}, derived" if p.derived else p.kind
    values = ", ".join(f"`{value}`" for value in p.values)
    return f"`{p.name}`", kind, "yes" if p.required else "", values, p.doc


def _relationships() -> Iterator[str]:
    rows = (
        (
            f"`{r.name}`",
            ", ".join(source.name for source in r.sources),
            r.target.name,
            "at most one" if r.to_one else f"at most {r.most_from}",
            f"at most {r.most:,}" if r.most else "",
            f"by {_dates(r.interval)}" if r.interval else "",
            r.doc,
        )
        for r in SHAPE.relationships
    )
    return _table(("type", "from", "to", "from one node", "to one node", "dated", "meaning"), rows)


def _indexes() -> Iterator[str]:
    return _table(("label", "properties", "kind", "name"), (_index(index) for index in SHAPE.indexes))


def _index(index: Index) -> tuple[str, ...]:
    properties = ", ".join(f"`{name}`" for name in index.properties)
    return index.label.name, properties, index.kind, f"`{index.name}`"


def _levels() -> Iterator[str]:
    rows = (
        (
            f"`{level.name}`",
            ", ".join(f"`{kind}`" for kind in level.kinds),
            ", ".join(f"`{name}`" for name in level.parents),
            ", ".join(f"`{mandate}`" for mandate in level.mandates),
            "" if level.valid_to == FOREVER else level.valid_to,
            f"{level.most:,}",
        )
        for level in LEVELS
    )
    return _table(("level", "kinds", "levels of its parents", "mandates", "until", "live at most"), rows)


def _table(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield "|---" * len(columns) + "|"
    yield from (f"|{'|'.join(f' {cell} ' if cell else ' ' for cell in row)}|" for row in rows)
