"""Who may not write everywhere holds up nobody who may: refused before the sequence's lock is asked for."""

import pytest

from hub.database.database import Database
from tests.commands.conftest import Say
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import editor_of

ERASE = "mutation ($id: ID!) { refused: eraseAppointment(input: {id: $id}) { userErrors { code } } }"
FORGET = "mutation ($id: ID!) { refused: eraseFormerValues(input: {id: $id}) { userErrors { code } } }"
DISSOLVE = """mutation ($id: ID!) {
  refused: dissolveUnit(input: {unit: $id, date: "2027-01-01"}) { userErrors { code } } }"""


@pytest.mark.parametrize(
    ("document", "node"),
    [(ERASE, appointment_id("chief")), (FORGET, appointment_id("chief")), (DISSOLVE, unit_id("a_luoi"))],
    ids=["erase", "forget", "dissolve"],
)
async def test_what_is_for_operators_is_refused_while_another_writes(
    say: Say, small: Database, document: str, node: str
) -> None:
    async with small.writer.transaction() as writing:
        answer = await say(document, {"id": node}, editor_of("a_luoi"))
        writing.abandon()
    assert answer["data"]["refused"]["userErrors"] == [{"code": "FORBIDDEN"}]
