"""What the inputs about appointments of every kind share."""

import strawberry
from strawberry import UNSET

from hub.graphql.payload import ChangeInput, WriteInput
from hub.graphql.scalars import Date
from hub.graphql.writing import DocumentInput


@strawberry.input
class AppointInput(WriteInput):
    """A new term of office."""

    unit: strawberry.ID
    name: str
    since: Date
    until: Date | None = UNSET
    title: str | None = UNSET
    phone: str | None = UNSET
    email: str | None = UNSET
    personal_phone: str | None = strawberry.field(default=UNSET, description="For network members.")
    personal_email: str | None = strawberry.field(default=UNSET, description="For network members.")
    document: DocumentInput | None = UNSET


@strawberry.input
class CorrectInput(ChangeInput):
    """What was written wrongly; what is left out stays."""

    name: str | None = UNSET
    title: str | None = UNSET
    phone: str | None = UNSET
    email: str | None = UNSET
    personal_phone: str | None = strawberry.field(default=UNSET, description="For network members.")
    personal_email: str | None = strawberry.field(default=UNSET, description="For network members.")


@strawberry.input
class EndInput(ChangeInput):
    """The first day on which the person holds the post no more."""

    until: Date
