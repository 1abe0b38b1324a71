"""What several labels have alike: an id, a term, a version, and what makes a name ordered and found."""

from collections.abc import Callable

from graph_schema.shape import FOREVER, Interval, Properties, Property, Scalar
from graph_schema.vietnamese import fold, sort_key, spell

VALIDITY = Interval()
ID = Property("id", required=True, doc="Opaque and never reused.")
TERM = (
    Property("validFrom", "date", required=True, doc="First day."),
    Property("validTo", "date", required=True, doc=f"First day after the last; {FOREVER} while open."),
)
VERSION = Property("version", "integer", doc="How often it was written since the load; none is 0.")


def named(*of: str) -> tuple[Property, ...]:
    """What a label needs to be ordered and found by name."""
    return (
        Property("sortKey", required=True, derived=lambda p: sort_key(str(p["name"])), doc="Vietnamese order of name."),
        Property("foldedName", required=True, derived=lambda p: fold(str(p["name"])), doc="Name without accents."),
        Property("searchNames", "strings", derived=_folded(*of), doc="Current names, folded."),
        Property("searchSpellings", "strings", derived=_spelled(*of), doc="The same, as spelled."),
        Property("searchText", derived=_indexed(*of), doc="The folded names in one text, for the full-text index."),
    )


def _names(properties: Properties, of: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(str(properties[name]) for name in of if properties.get(name)))


def _folded(*of: str) -> Callable[[Properties], Scalar]:
    return lambda p: [fold(name) for name in _names(p, of)]


def _spelled(*of: str) -> Callable[[Properties], Scalar]:
    return lambda p: [spell(name) for name in _names(p, of)]


def _indexed(*of: str) -> Callable[[Properties], Scalar]:
    return lambda p: " ".join(fold(name) for name in _names(p, of))
