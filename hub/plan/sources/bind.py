"""Arguments' values as parameters, refused with the argument's name when they cannot be meant. Pure."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from graph_schema.duty_hours import moment
from graph_schema.identity import is_well_formed
from graph_schema.levels import NETWORK_START
from graph_schema.vietnamese import fold
from hub.errors import BadUserInput
from hub.plan.context import VIET_NAM
from hub.plan.declare import Argument

LONGEST_TEXT = 200
MOST_IDS = 1_000


def well_formed(argument: str) -> Callable[[str], str]:
    """Refuses what cannot be an id."""

    def bind(value: str) -> str:
        if not is_well_formed(value):
            raise BadUserInput(f"{argument} is not an id of this network.", argument=argument)
        return value

    return bind


def identity(argument: str) -> Argument:
    """An argument that is an id, without a condition of its own."""
    return Argument(bind=well_formed(argument))


def _ids(values: list[str]) -> list[str]:
    if len(values) > MOST_IDS:
        raise BadUserInput(f"ids may be at most {MOST_IDS:,}.", argument="ids")
    if not all(map(is_well_formed, values)):
        raise BadUserInput("ids holds something that is not an id of this network.", argument="ids")
    return values


def _network_day(value: date) -> date:
    if value.isoformat() < NETWORK_START:
        raise BadUserInput(f"asOf is before {NETWORK_START}, the network's first day.", argument="asOf")
    return value


def _viet_nam_moment(value: datetime) -> dict[str, Any]:
    try:
        here = value.astimezone(VIET_NAM)
        return {"": here.date(), "moment": moment(here)}
    except OverflowError:
        raise BadUserInput("at is beyond the calendar.", argument="at") from None


def not_negative(argument: str, where: str) -> Argument:
    """A number that may not be negative."""

    def bind(value: int) -> int:
        if value < 0:
            raise BadUserInput(f"{argument} may not be negative.", argument=argument)
        return value

    return Argument(where, bind)


def short_text(argument: str, value: str) -> str:
    """A text for people, folded; refused when very long."""
    if len(value) > LONGEST_TEXT:
        raise BadUserInput(f"{argument} may have at most {LONGEST_TEXT} characters.", argument=argument)
    return fold(value)


def said_text(argument: str, value: str) -> str:
    """The same, refused when blank too."""
    if not value.strip():
        raise BadUserInput(f"{argument} may not be blank.", argument=argument)
    return short_text(argument, value)


def folded(argument: str, where: str) -> Argument:
    """A name compared without accents, case and repeated blanks."""
    return Argument(where, lambda value: short_text(argument, value))


def words(argument: str) -> Argument:
    """The folded words of a text."""
    return Argument(bind=lambda value: short_text(argument, value).split())


def few(argument: str, where: str) -> Argument:
    """A list of at most a thousand values."""

    def bind(values: list[str]) -> list[str]:
        if len(values) > MOST_IDS:
            raise BadUserInput(f"{argument} may be at most {MOST_IDS:,}.", argument=argument)
        return values

    return Argument(where, bind)


IDS = Argument(bind=_ids)
NETWORK_DAY = Argument(bind=_network_day)
VIET_NAM_MOMENT = Argument(bind=_viet_nam_moment)
"""A date in Viet Nam, and under `moment` the minute of its week."""
