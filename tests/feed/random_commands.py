"""Random writes to the small network, as units send them: many are refused, some come together."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from graph_schema.records import Node
from hub.commands.appoint import Act
from hub.commands.appoint_spokesperson import AppointSpokesperson
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.correct_spokesperson import CorrectSpokesperson
from hub.commands.create_token import CreateToken
from hub.commands.end_spokesperson import EndSpokesperson
from hub.commands.erase_appointment import EraseAppointment
from hub.commands.erase_former_values import EraseFormerValues
from hub.feed.journal import Journal
from hub.feed.write import Refused, Write, Written
from tests.reference.small import small_records
from tests.reference.small_people import TODAY
from tests.viewers import OPERATOR

_RECORDS = [record for record in small_records() if isinstance(record, Node)]
_UNITS = [str(record.properties["id"]) for record in _RECORDS if record.label == "Unit"]
_SPEAKERS = [str(record.properties["id"]) for record in _RECORDS if record.label == "Spokesperson"]
_day = st.integers(-900, 400).map(lambda days: date.fromisoformat(TODAY) + timedelta(days))
_name = st.text("aăâbdđeêôơ ớờ'\"\\\u0301", min_size=1, max_size=12)
_who = st.fixed_dictionaries({"id": st.sampled_from(_SPEAKERS)})
_KINDS: dict[type[Any], st.SearchStrategy[dict[str, Any]]] = {
    AppointSpokesperson: st.fixed_dictionaries(
        {
            "unit": st.sampled_from(_UNITS),
            "name": _name,
            "mandate": st.sampled_from(("HEAD", "REGULAR", "AUTHORISED")),
            "since": _day,
        },
        optional={
            "until": _day,
            "topic": _name,
            "phone": st.just("0214 3820 000"),
            "document": st.builds(Act, number=_name, dated=st.none() | _day),
        },
    ),
    CorrectSpokesperson: st.fixed_dictionaries(
        {"id": st.sampled_from(_SPEAKERS)}, optional={"name": _name, "title": _name, "topic": _name}
    ),
    ConfirmSpokesperson: _who,
    EraseAppointment: _who,
    EraseFormerValues: _who,
    EndSpokesperson: st.fixed_dictionaries({"id": st.sampled_from(_SPEAKERS), "until": _day}),
    CreateToken: st.fixed_dictionaries(
        {
            "name": _name,
            "digest": st.uuids().map(str),
            "tier": st.just("NETWORK"),
            "scopes": st.lists(st.sampled_from(_UNITS), max_size=2, unique=True).map(tuple),
        }
    ),
}
_command = st.one_of(*(st.tuples(st.just(kind), arguments) for kind, arguments in _KINDS.items()))
commands = st.lists(st.lists(_command, min_size=1, max_size=6), max_size=6)
"""Some that come together, then some more."""


async def send(journal: Journal, batches: Sequence[Sequence[tuple[type[Any], dict[str, Any]]]]) -> int:
    """Sends them, and tells how many were written."""
    written, number = 0, 0
    for batch in batches:
        writes: list[Write] = []
        for kind, arguments in batch:
            number += 1
            writes.append(kind(viewer=OPERATOR, key=f"key {number}", **arguments))
        outcomes = await asyncio.gather(*map(journal.append, writes), return_exceptions=True)
        assert all(isinstance(outcome, Written | Refused) for outcome in outcomes), outcomes
        written += sum(isinstance(outcome, Written) for outcome in outcomes)
    return written


def at() -> datetime:
    """The moment at which they come."""
    return datetime.fromisoformat(f"{TODAY}T08:00:00+07:00")
