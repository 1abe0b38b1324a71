"""Personal contacts: units give them, members of the network see them, and to all others they are not there."""

from typing import Any

import pytest

from hub.access.viewer import STRANGER, Tier, Viewer
from tests.commands.conftest import Say
from tests.reference.small_people import appointment_id

CORRECT = """mutation ($i: CorrectSpokespersonInput!) {
  correctSpokesperson(input: $i) { userErrors { code path } spokesperson { phone personalPhone personalEmail } }
}"""
READ = "query ($id: ID!) { node(id: $id) { ... on Spokesperson { phone personalPhone personalEmail } } }"
DELEGATE = appointment_id("delegate")


async def corrected(say: Say, **given: Any) -> dict[str, Any]:
    """The payload of a correction."""
    payload: dict[str, Any] = (await say(CORRECT, {"i": {"id": DELEGATE, **given}}))["data"]["correctSpokesperson"]
    return payload


async def test_they_are_for_members(say: Say) -> None:
    said = {"personalPhone": "0900 000 001", "personalEmail": "rieng@person.example", "phone": "0214 3820 000"}
    stored = {"personalPhone": "+84900000001", "personalEmail": "rieng@person.example", "phone": "+842143820000"}
    assert (await corrected(say, **said))["spokesperson"] == stored
    for viewer in (STRANGER, Viewer(Tier.PRESS), Viewer(Tier.NETWORK)):
        found = (await say(READ, {"id": DELEGATE}, viewer))["data"]["node"]
        hidden = {"personalPhone": None, "personalEmail": None} if viewer.tier < Tier.NETWORK else {}
        assert found == stored | hidden
    cleared = await corrected(say, clear=["PERSONAL_PHONE", "PERSONAL_EMAIL"])
    assert cleared["spokesperson"] == stored | {"personalPhone": None, "personalEmail": None}


@pytest.mark.parametrize("name", ["personalPhone", "personalEmail"])
async def test_they_are_contacts_that_there_could_be(say: Say, name: str) -> None:
    assert (await corrected(say, **{name: "x"}))["userErrors"] == [{"code": "BAD_USER_INPUT", "path": [name]}]
