"""The commands that write a list of each kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from hub.commands.appoint import Act
from hub.commands.appoint_focal_point import AppointFocalPoint
from hub.commands.appoint_spokesperson import AppointSpokesperson
from hub.commands.confirm_focal_point import ConfirmFocalPoint
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.correct_focal_point import CorrectFocalPoint
from hub.commands.correct_spokesperson import CorrectSpokesperson
from hub.commands.end_focal_point import EndFocalPoint
from hub.commands.end_spokesperson import EndSpokesperson
from hub.exchange.cells.posts import ListKind
from hub.exchange.difference import Details
from hub.exchange.fields import Field
from hub.feed.write import Write

FIELDS: Final[Mapping[str, Field]] = {
    "unit": Field.UNIT_NAME,
    "mandate": Field.POST,
    "role": Field.POST,
    "name": Field.NAME,
    "title": Field.TITLE,
    "topic": Field.TOPIC,
    "phone": Field.PHONE,
    "email": Field.EMAIL,
    "personalPhone": Field.PERSONAL_PHONE,
    "personal_phone": Field.PERSONAL_PHONE,
    "since": Field.SINCE,
    "until": Field.UNTIL,
    "document": Field.DOCUMENT_NUMBER,
    "document_number": Field.DOCUMENT_NUMBER,
    "document_date": Field.DOCUMENT_DATE,
}
"""The column that a command's input, or a detail of an appointment, comes from."""

_OPTIONAL: Final = ("title", "topic", "phone", "email", "personal_phone")


@dataclass(frozen=True)
class ListCommands:
    """What appoints, corrects, confirms and ends; `post` is the name of the post among what appoints."""

    appoint: Callable[..., Write]
    correct: Callable[..., Write]
    confirm: Callable[..., Write]
    end: Callable[..., Write]
    post: str

    def appointed(self, unit: str, post: str, said: Details, **common: Any) -> Write:
        """The command that appoints with these details."""
        number, dated = said.document_number or None, said.document_date
        more = {name: value for name in _OPTIONAL if (value := getattr(said, name))}
        document = Act(number=number, dated=dated) if number or dated else None
        return self.appoint(
            unit=unit,
            name=said.name,
            since=said.since,
            until=said.until,
            document=document,
            **{self.post: post},
            **more,
            **common,
        )


LIST_COMMANDS: Final = {
    ListKind.SPOKESPERSONS: ListCommands(
        AppointSpokesperson, CorrectSpokesperson, ConfirmSpokesperson, EndSpokesperson, "mandate"
    ),
    ListKind.FOCAL_POINTS: ListCommands(AppointFocalPoint, CorrectFocalPoint, ConfirmFocalPoint, EndFocalPoint, "role"),
}
