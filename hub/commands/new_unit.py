"""What is said of a unit that shall begin, as several commands take it. Pure."""

from dataclasses import dataclass

from hub.reform.steps import Step


@dataclass(frozen=True, kw_only=True)
class NewUnit:
    """A unit that begins under `parent`, an id or a code; `guided_by` is its ministry's."""

    code: str
    kind: str
    name: str
    full_name: str
    parent: str
    guided_by: str | None = None
    name_en: str | None = None
    abbreviation: str | None = None
    website: str | None = None
    latitude: float | None = None
    longitude: float | None = None

    def step(self) -> Step:
        """Its begin."""
        return Step(do="BEGIN", **{name: getattr(self, name) for name in self.__dataclass_fields__})
