"""Role x mutation x subtree x transport: who may write is a table, and nobody else does."""

from typing import Any

import pytest

from hub.database.database import Database
from hub.graphql.schema import create_schema
from tests.access.roles import ROLES, Hub
from tests.access.transports import TRANSPORTS, WRITING, codes_of
from tests.access.writes import BY_LINK_OR_REPORT, WRITES, document_of, expected
from tests.feed.note import sequence
from tests.reference.small_people import appointment_id

ALLOWED = [(mutation, role) for mutation, row in WRITES.items() for role in ROLES if role in row.allowed]


def outcome(answer: dict[str, Any]) -> str:
    """As `expected` says it."""
    if codes := codes_of(answer):
        return " ".join(codes)
    refusals = {error["code"] for error in answer["data"]["it"]["userErrors"]}
    return {frozenset[str](): "done", frozenset({"FORBIDDEN"}): "refused"}.get(frozenset(refusals), repr(refusals))


def test_every_mutation_of_the_schema_has_its_row() -> None:
    mutations = create_schema()._schema.mutation_type
    assert mutations
    assert set(mutations.fields) == WRITES.keys() | BY_LINK_OR_REPORT


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("mutation", WRITES)
async def test_whoever_may_not_write_writes_nothing(hub: Hub, small: Database, mutation: str, transport: str) -> None:
    send, writes = TRANSPORTS[transport]
    others = [role for role in ROLES if not writes or role not in WRITES[mutation].allowed]
    before = await sequence(small)
    told = {role: outcome(await send(hub, document_of(mutation), hub.secrets[role])) for role in others}
    wanted = {role: expected(role, WRITES[mutation]) for role in others}
    if not writes:
        wanted = {role: one if one == "UNAUTHENTICATED" else "BAD_USER_INPUT" for role, one in wanted.items()}
    assert told == wanted
    assert await sequence(small) == before


@pytest.mark.parametrize("transport", WRITING)
@pytest.mark.parametrize(("mutation", "role"), ALLOWED)
async def test_whoever_may_write_does(hub: Hub, small: Database, mutation: str, role: str, transport: str) -> None:
    before = await sequence(small)
    assert outcome(await TRANSPORTS[transport].send(hub, document_of(mutation), hub.secrets[role])) == "done"
    assert await sequence(small) == before + WRITES[mutation].changes


@pytest.mark.parametrize("transport", WRITING)
async def test_writes_of_one_document_are_judged_one_by_one(hub: Hub, small: Database, transport: str) -> None:
    inside, outside = appointment_id("chief"), appointment_id("delegate")
    aliases = (
        f'a{number}: confirmSpokesperson(input: {{id: "{who}"}})' for number, who in enumerate((inside, outside))
    )
    document = f"mutation {{ {' '.join(f'{each} {{ userErrors {{ code }} }}' for each in aliases)} }}"
    before = await sequence(small)
    answer = await TRANSPORTS[transport].send(hub, document, hub.secrets["editor of what is below"])
    assert answer["data"] == {"a0": {"userErrors": []}, "a1": {"userErrors": [{"code": "FORBIDDEN"}]}}
    assert await sequence(small) == before + 1
