"""What the mutations on units take. `date` is the first day on which it holds."""

import strawberry
from strawberry import UNSET

from hub.graphql.enums import StepVerb, SuccessionKind, UnitKind
from hub.graphql.payload import WriteInput
from hub.graphql.scalars import Date


@strawberry.input(description="A unit that shall begin. `parent` and `guidedBy` are ids, or codes on that day.")
class NewUnitInput:
    """A unit that begins."""

    code: str
    kind: UnitKind
    name: str
    full_name: str
    parent: str
    guided_by: str | None = UNSET
    name_en: str | None = UNSET
    abbreviation: str | None = UNSET
    website: str | None = UNSET
    latitude: float | None = UNSET
    longitude: float | None = UNSET


@strawberry.input
class CreateUnitInput(WriteInput):
    """A unit that follows no other."""

    date: Date
    unit: NewUnitInput


@strawberry.input
class OnUnitInput(WriteInput):
    """A write on a unit, from a day on; it may be held to the version that was read."""

    unit: strawberry.ID
    date: Date
    expected_version: int | None = UNSET


@strawberry.input
class RenameUnitInput(OnUnitInput):
    """What changes; what is left out stays."""

    code: str | None = UNSET
    kind: UnitKind | None = UNSET
    name: str | None = UNSET
    full_name: str | None = UNSET
    name_en: str | None = UNSET
    abbreviation: str | None = UNSET


@strawberry.input
class MoveUnitInput(OnUnitInput):
    """The new parent."""

    parent: strawberry.ID


@strawberry.input
class MergeUnitsInput(WriteInput):
    """Units that end, and the one that follows them."""

    date: Date
    units: list[strawberry.ID]
    into: NewUnitInput


@strawberry.input
class SplitUnitInput(OnUnitInput):
    """The first is the main successor."""

    into: list[NewUnitInput]


@strawberry.input
class DissolveUnitInput(OnUnitInput):
    """Units that are there already; the first is the main successor."""

    into: list[strawberry.ID] | None = UNSET


@strawberry.input(
    description="One step of a reorganisation. In `unit` a code is that of the day before, else of the day."
)
class StepInput:
    """One step."""

    do: StepVerb
    unit: str | None = UNSET
    into: str | None = UNSET
    main: bool | None = UNSET
    succession: SuccessionKind | None = UNSET
    assumed: bool | None = UNSET
    code: str | None = UNSET
    kind: UnitKind | None = UNSET
    name: str | None = UNSET
    full_name: str | None = UNSET
    name_en: str | None = UNSET
    abbreviation: str | None = UNSET
    website: str | None = UNSET
    latitude: float | None = UNSET
    longitude: float | None = UNSET
    parent: str | None = UNSET
    guided_by: str | None = UNSET
    expected_version: int | None = UNSET


@strawberry.input(description="Steps that all take effect on one day, all of them or none.")
class ApplyReorganisationInput(WriteInput):
    """A batch."""

    date: Date
    title: str
    steps: list[StepInput]
    rehearse: bool | None = strawberry.field(default=UNSET, description="Tell what it would change, and write nothing.")
