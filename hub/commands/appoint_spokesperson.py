"""Appoint a spokesperson: a mandate that the law gives the unit's level (Decree 09/2017, article 3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.levels import LEVELS
from graph_schema.shape import Properties
from graph_schema.vocabulary import POST_NAMES, Mandate
from hub.commands import rules
from hub.commands.appoint import Appoint
from hub.commands.appointments import SPOKESPERSONS, Kind
from hub.feed.write import Refusal

_MANDATES: Final = {level.name: level.mandates for level in LEVELS}


@dataclass(frozen=True, kw_only=True)
class AppointSpokesperson(Appoint):
    """A head, a regular spokesperson, or somebody authorised for one matter and a certain time."""

    action: ClassVar[str] = "APPOINT_SPOKESPERSON"
    kind: ClassVar[Kind] = SPOKESPERSONS
    facts: ClassVar[LiteralString] = SPOKESPERSONS.of_unit
    mandate: str
    topic: str | None = None

    @property
    def post(self) -> str:
        """The mandate."""
        return self.mandate

    def form(self) -> Iterator[Refusal]:
        """As Appoint.form."""
        yield from super().form()
        yield from rules.text("topic", self.topic, required=self.mandate == "AUTHORISED")

    def law(self, unit: Properties) -> Iterator[Refusal]:
        """As Appoint.law."""
        mandates = _MANDATES[str(unit["level"])]
        if self.mandate not in mandates:
            names = ", ".join(POST_NAMES[Mandate(mandate)] for mandate in mandates)
            yield Refusal(
                "MANDATE_NOT_ALLOWED",
                ("mandate",),
                f"At this level there are {', '.join(mandates)} (Decree 09/2017, article 3).",
                f"Cấp này chỉ có {names} (Điều 3 Nghị định 09/2017/NĐ-CP).",
            )
        if self.mandate == "AUTHORISED":
            yield from self._authorisation()

    def _authorisation(self) -> Iterator[Refusal]:
        if not (self.document and self.document.number):
            yield Refusal(
                "DOCUMENT_REQUIRED",
                ("document", "number"),
                "An authorisation is given in writing: name the document.",
                "Việc ủy quyền phải bằng văn bản: cần số văn bản.",
            )
        if self.until is None:
            yield Refusal(
                "UNTIL_REQUIRED",
                ("until",),
                "An authorisation is for a certain time: say when it ends.",
                "Việc ủy quyền phải có thời hạn: cần ngày kết thúc.",
            )

    def more(self) -> dict[str, Any]:
        """As Appoint.more."""
        return {"topic": rules.cleaned(self.topic)}
