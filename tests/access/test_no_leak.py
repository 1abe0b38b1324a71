"""Role x every way through the schema x transport: nobody reads what is for others, wherever it is looked for."""

import asyncio
import json

import pytest

from hub.access.viewer import Tier, Viewer
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.correct_spokesperson import CorrectSpokesperson
from hub.feed.journal import Journal
from hub.graphql.schema import create_schema
from tests.access.paths import ROOTS, queries
from tests.access.roles import INVALID, TOKEN_NAME, Hub
from tests.access.transports import TRANSPORTS, codes_of
from tests.reference.small_people import (
    FOCAL_POINTS,
    MEMBERS,
    PRESS,
    PUBLIC,
    SPEAKERS,
    TODAY,
    WITH_PERSONAL_CONTACTS,
    appointment_id,
)

SCHEMA = create_schema()._schema
QUERIES = list(queries(SCHEMA))
AT_ONCE = 8
WRITER = Viewer(Tier.NETWORK, "token:who writes", operates=True)
OLD_PHONE = next(f"+8420000000{number:02}" for number, one in enumerate(SPEAKERS) if one.key == "chief")
SAME_RIGHTS = {
    PUBLIC: ["stranger"],
    PRESS: ["press", "press, signed"],
    MEMBERS: ["member", "editor of another province, signed", "operator"],
}


def hidden(tier: int) -> set[str]:
    """All that readers of that tier may see nowhere."""
    if tier == MEMBERS:
        return set()
    seen = {one.name for one in SPEAKERS if one.tier <= tier and one.start <= TODAY < one.end}
    found = {TOKEN_NAME, WRITER.actor, OLD_PHONE}
    for number, one in enumerate(SPEAKERS):
        if one.key in WITH_PERSONAL_CONTACTS:
            found |= {f"+8490000000{number:02}", f"own{number}@person.example"}
        if not (one.tier <= tier and one.start <= TODAY < one.end):
            found |= {f"+8420000000{number:02}", f"speaker{number}@unit.example", appointment_id(one.key), one.name}
    for key, _, name, *_ in FOCAL_POINTS:
        found |= {name, appointment_id(key), f"{key}@person.example"}
    return found - seen


async def everything_told(hub: Hub, transport: str, role: str) -> str:
    """All answers that the role gets, in one text."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def told(query: str) -> str:
        async with gate:
            answer = await TRANSPORTS[transport].send(hub, query, hub.secrets[role])
        assert codes_of(answer) <= {"FORBIDDEN"}, (query, answer)
        return json.dumps(answer, ensure_ascii=False)

    return "\n".join(await asyncio.gather(*map(told, QUERIES)))


@pytest.fixture
async def written(hub: Hub, journal: Journal) -> Hub:
    """Something was said of people in the feed, too."""
    await journal.append(ConfirmSpokesperson(viewer=WRITER, key="inside", id=appointment_id("inside")))
    phone = CorrectSpokesperson(viewer=WRITER, key="phone", id=appointment_id("chief"), phone="0214 3820 000")
    await journal.append(phone)
    return hub


def test_every_root_field_of_the_schema_is_asked() -> None:
    assert SCHEMA.query_type
    assert set(SCHEMA.query_type.fields) == set(ROOTS)


@pytest.mark.parametrize(
    ("role", "transport"),
    [("stranger", "POST"), ("press", "GET"), ("member", "POST")],
)
async def test_nobody_reads_what_is_for_others_and_members_read_it_all(written: Hub, role: str, transport: str) -> None:
    tier = next(tier for tier, roles in SAME_RIGHTS.items() if role in roles)
    told = await everything_told(written, transport, role)
    assert {each for each in hidden(tier) if each in told} == set()
    if tier == MEMBERS:
        assert {each for each in hidden(PUBLIC) if each not in told} == set()


LOOK = "{ changes(first: 100) { nodes { actor before after node { id ... on Spokesperson { name personalPhone } } } } }"


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_equal_rights_read_the_same_whatever_they_came_with(written: Hub, transport: str) -> None:
    answers = []
    for roles in SAME_RIGHTS.values():
        send = TRANSPORTS[transport].send
        told = [await send(written, LOOK, written.secrets[role]) for role in roles]
        assert told == [told[0]] * len(roles)
        answers.append(told[0])
    assert answers[0] != answers[2]


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("role", sorted(INVALID))
async def test_credentials_that_are_not_valid_read_nothing_at_all(hub: Hub, transport: str, role: str) -> None:
    answer = await TRANSPORTS[transport].send(hub, "{ network { name } }", hub.secrets[role])
    assert codes_of(answer) == {"UNAUTHENTICATED"}
    assert "data" not in answer
