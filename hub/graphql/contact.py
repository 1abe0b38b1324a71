"""Contact: who speaks for a unit on a topic at a time, and how that was found."""

import strawberry

from hub.graphql.enums import ContactReason, Mandate
from hub.graphql.fields import declared, expression
from hub.graphql.spokesperson import Spokesperson
from hub.graphql.unit import Unit
from hub.plan.declare import Is
from hub.plan.sources.contact import NEAREST_STEP, NEAREST_UNIT, ON_DUTY, STEPS


@strawberry.type(description="A mandate that was tried at a unit.")
class ContactStep:
    """One step of the ladder."""

    unit: Unit = declared(Is("unit", day=NEAREST_STEP))
    tried: Mandate = expression("@mandate")
    outcome: str = expression("@outcome")
    spokesperson: Spokesperson | None = declared(
        Is("speaker", optional=True), "Who answers, on what document; null in the steps before."
    )


@strawberry.type(description="Who speaks here, on this, now.")
class Contact:
    """The answer of the ladder."""

    spokesperson: Spokesperson | None = declared(Is("s", optional=True))
    unit: Unit = declared(Is("u", day=NEAREST_UNIT), "The unit that answers; the asked one when nobody does.")
    reason: ContactReason = expression("@reason")
    duty_hours: str | None = expression("@u.dutyHours", "Of the unit that answers, in Viet Nam; as known now.")
    on_duty: bool | None = expression(
        ON_DUTY, "Whether its duty hours hold the asked moment; null when it has told none. They change no answer."
    )
    out_of_hours_phone: str | None = expression("@u.outOfHoursPhone", "Of the unit that answers.")
    steps: list[ContactStep] = declared(STEPS, "From the asked unit to the one that answers.")
