"""Role x mutation x subtree x transport: who may write is a table, and nobody else does."""

from typing import Any

import pytest

from hub.graphql.schema import create_schema
from tests.access.roles import INVALID, READERS, ROLES, Hub, may_edit
from tests.access.transports import TRANSPORTS, WRITING, codes_of
from tests.access.writes import BY_LINK_OR_REPORT, EDITORS, WRITES, document_of, expected
from tests.feed.note import sequence
from tests.reference.small_people import appointment_id

WRITERS = [*((role,) for role in sorted(EDITORS)), tuple(role for role in ROLES if role not in EDITORS)]
"""Those who write most on a network each; the others on one together, since what they may write repeats."""
SUBTREES = {"ha_after": "dong_binh", "chief": "dong_binh_culture", "delegate": "a_luoi_culture", "yen": "culture"}
"""Entries, and whose they are: aliases of one document."""


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
async def test_whoever_may_not_write_writes_nothing(hub: Hub, mutation: str, transport: str) -> None:
    send, writes = TRANSPORTS[transport]
    others = [role for role in ROLES if not writes or role not in WRITES[mutation].allowed]
    before = await sequence(hub.database)
    told = {role: outcome(await send(hub, document_of(mutation), hub.secrets[role])) for role in others}
    wanted = {role: expected(role, WRITES[mutation]) for role in others}
    if not writes:
        wanted = {role: one if one == "UNAUTHENTICATED" else "BAD_USER_INPUT" for role, one in wanted.items()}
    assert told == wanted
    assert await sequence(hub.database) == before


@pytest.mark.parametrize("transport", WRITING)
@pytest.mark.parametrize("roles", WRITERS, ids=lambda roles: roles[0] if len(roles) == 1 else "others")
async def test_whoever_may_write_does(hub: Hub, roles: tuple[str, ...], transport: str) -> None:
    told, wanted = {}, {}
    for mutation, row in WRITES.items():
        for role in row.allowed.intersection(roles):
            before = await sequence(hub.database)
            answer = await TRANSPORTS[transport].send(hub, document_of(mutation), hub.secrets[role])
            told[mutation, role] = outcome(answer), await sequence(hub.database) - before
            wanted[mutation, role] = "done", row.changes
    assert told == wanted


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_writes_of_one_document_are_judged_one_by_one(hub: Hub, transport: str) -> None:
    send, writes = TRANSPORTS[transport]
    aliases = (f'{who}: confirmSpokesperson(input: {{id: "{appointment_id(who)}"}})' for who in SUBTREES)
    document = f"mutation {{ {' '.join(f'{each} {{ userErrors {{ code }} }}' for each in aliases)} }}"
    told, wanted = {}, {}
    for role in ROLES.keys() - INVALID - READERS:
        before = await sequence(hub.database)
        answer = (await send(hub, document, hub.secrets[role])).get("data") or dict.fromkeys(SUBTREES)
        done = {who for who in SUBTREES if answer[who] == {"userErrors": []}}
        refused = {who for who in SUBTREES if answer[who] == {"userErrors": [{"code": "FORBIDDEN"}]}}
        told[role] = done, refused, await sequence(hub.database) - before
        may = {who for who, unit in SUBTREES.items() if may_edit(role, unit)}
        wanted[role] = (may, SUBTREES.keys() - may, len(may)) if writes else (set(), set(), 0)
    assert told == wanted
