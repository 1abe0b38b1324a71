"""The steps that a reorganisation is told in, and what each of them says. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Final

from graph_schema.vocabulary import SuccessionKind, UnitKind
from hub.feed.write import Refusal


class Verb(StrEnum):
    """What a step does on the day."""

    BEGIN = "BEGIN"
    RENAME = "RENAME"
    MOVE = "MOVE"
    END = "END"


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One step. It names units by id or code: in `unit` the code of the day before, elsewhere that of the day."""

    do: str
    unit: str | None = None
    into: str | None = None
    main: bool | None = None
    succession: str | None = None
    assumed: bool | None = None
    code: str | None = None
    kind: str | None = None
    name: str | None = None
    full_name: str | None = None
    name_en: str | None = None
    abbreviation: str | None = None
    website: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    parent: str | None = None
    guided_by: str | None = None
    expected_version: int | None = None

    def said(self) -> Iterator[str]:
        """The names of what it says."""
        return (f.name for f in fields(self) if f.name != "do" and getattr(self, f.name) is not None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reorganisation:
    """Steps that all take effect on one day. Their order does not matter."""

    day: date
    steps: tuple[Step, ...]


_DETAILS: Final = ("name_en", "abbreviation", "website", "latitude", "longitude")
PROPERTIES: Final = {
    "code": "code",
    "kind": "kind",
    "name": "name",
    "full_name": "fullName",
    "name_en": "nameEn",
    "abbreviation": "abbreviation",
    "website": "website",
    "latitude": "latitude",
    "longitude": "longitude",
}
"""A step's words for a unit's properties."""
_REQUIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "BEGIN": ("code", "kind", "name", "full_name", "parent"),
    "RENAME": ("unit",),
    "MOVE": ("unit", "parent"),
    "END": ("unit",),
}
_ALLOWED: Final[Mapping[str, tuple[str, ...]]] = {
    "BEGIN": (*_REQUIRED["BEGIN"], *_DETAILS, "guided_by"),
    "RENAME": ("unit", "expected_version", "code", "kind", "name", "full_name", "parent", *_DETAILS),
    "MOVE": ("unit", "expected_version", "parent"),
    "END": ("unit", "expected_version", "into", "main", "succession", "assumed"),
}


_CAMEL: Final = {"guided_by": "guidedBy", "expected_version": "expectedVersion"}
_VALUES: Final = {"do": tuple(Verb), "kind": tuple(UnitKind), "succession": tuple(SuccessionKind)}


def shown(field: str) -> str:
    """A step's field as the input has it."""
    return PROPERTIES.get(field, _CAMEL.get(field, field))


def path_of(number: int, field: str) -> tuple[str, ...]:
    """Where in the input a step's field stands."""
    return "steps", str(number), shown(field)


def malformed(steps: tuple[Step, ...]) -> Iterator[Refusal]:
    """What a step lacks, or says that its verb has no use for."""
    for number, step in enumerate(steps):
        if unknown := [name for name, values in _VALUES.items() if getattr(step, name) not in (None, *values)]:
            for path in (path_of(number, name) for name in unknown):
                yield Refusal("BAD_USER_INPUT", path, f"{path[-1]} is unknown.", f"{path[-1]} không hợp lệ.")
            continue
        said = set(step.said())
        for name in _REQUIRED[step.do]:
            if name not in said:
                path = path_of(number, name)
                yield Refusal("BAD_USER_INPUT", path, f"{step.do} needs {path[-1]}.", f"{step.do} cần có {path[-1]}.")
        for name in sorted(said - set(_ALLOWED[step.do])):
            path = path_of(number, name)
            yield Refusal("BAD_USER_INPUT", path, f"{step.do} has no {path[-1]}.", f"{step.do} không có {path[-1]}.")
