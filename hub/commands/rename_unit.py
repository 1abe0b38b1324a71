"""Rename a unit, or change its code or kind: these last as long as the unit, so it ends and a successor begins."""

from dataclasses import dataclass
from typing import ClassVar

from hub.commands.on_tree import OnTree
from hub.reform.follow import What
from hub.reform.steps import Step


@dataclass(frozen=True, kw_only=True)
class RenameUnit(OnTree):
    """What is left out stays as it is; all below it goes along."""

    action: ClassVar[str] = "RENAME_UNIT"
    lead: ClassVar[What | None] = What.BEGIN
    unit: str
    expected_version: int | None = None
    code: str | None = None
    kind: str | None = None
    name: str | None = None
    full_name: str | None = None
    name_en: str | None = None
    abbreviation: str | None = None

    def told(self) -> tuple[Step, ...]:
        """It is renamed."""
        step = Step(
            do="RENAME",
            unit=self.unit,
            expected_version=self.expected_version,
            code=self.code,
            kind=self.kind,
            name=self.name,
            full_name=self.full_name,
            name_en=self.name_en,
            abbreviation=self.abbreviation,
        )
        return (step,)
