"""Data-protection requests: what is erased is nowhere, the feed says that it was, and a replay comes to the same."""

from typing import Any

import pytest

from hub.access.viewer import Viewer
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.feed.entry import FIRST, chained, digest_of, edits_of
from tests.asking import NOW
from tests.commands.conftest import Say
from tests.feed.note import changes
from tests.reference.small import small_records
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of

KEY = "the key of an appointment"
NAME, TITLE, PHONE, EMAIL = "Triệu Thị Quên", "Chánh Văn phòng Quên", "+842143820999", "quen@unit.example"
TRACES = ("Triệu Thị Quên", "trieu thi quen", "Quên", "quên", "quen@", "3820999", "99/QĐ")
APPOINT: dict[str, Any] = {
    "unit": unit_id("a_luoi"),
    "name": NAME,
    "title": TITLE,
    "mandate": "HEAD",
    "since": "2026-01-01",
    "phone": PHONE,
    "email": EMAIL,
    "document": {"number": "99/QĐ-UBND", "title": f"Cử bà {NAME}"},
    "idempotencyKey": KEY,
}
FIELDS = "{ version erased userErrors { code path } }"


async def send(say: Say, what: str, viewer: Viewer = OPERATOR, fields: str = "", **given: Any) -> dict[str, Any]:
    """The payload of a mutation."""
    type_ = f"{what[0].upper()}{what[1:]}Input"
    fields = fields or "{ version userErrors { code path } }"
    answer = await say(f"mutation ($i: {type_}!) {{ {what}(input: $i) {fields} }}", {"i": given}, viewer)
    assert answer["errors"] == []
    payload: dict[str, Any] = answer["data"][what]
    return payload


async def erase(say: Say, identifier: str, what: str = "eraseAppointment", **more: Any) -> dict[str, Any]:
    """The payload of an erasure."""
    return await send(say, what, fields=FIELDS, id=identifier, **more)


async def everything(database: Database) -> str:
    """All that the database holds of any node, in one text."""
    found = await database.driver.execute_query(
        "MATCH (n) RETURN collect(properties(n)) AS all", database_=database.name
    )
    return repr(found.records[0]["all"])


@pytest.fixture
async def forgotten(say: Say) -> str:
    """Somebody who was appointed, corrected, confirmed and ended: its id."""
    appointed = await send(say, "appointSpokesperson", fields="{ spokesperson { id } userErrors { code } }", **APPOINT)
    identifier: str = appointed["spokesperson"]["id"]
    await send(say, "correctSpokesperson", id=identifier, name=f"{NAME} Hai", phone="0214 3820 999")
    await send(say, "confirmSpokesperson", id=identifier)
    await send(say, "endSpokesperson", id=identifier, until="2027-01-01")
    return identifier


async def test_what_is_erased_is_nowhere_in_the_database(say: Say, small: Database, forgotten: str) -> None:
    kept = await everything(small)
    assert [trace for trace in TRACES if trace in kept] == list(TRACES)
    assert await erase(say, forgotten) == {"version": 5, "erased": forgotten, "userErrors": []}
    left = await everything(small)
    assert [trace for trace in TRACES if trace in left] == []


async def test_nobody_finds_it_any_more(say: Say, forgotten: str) -> None:
    await erase(say, forgotten)
    document = (
        "query ($id: ID!, $unit: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } "
        'search(text: "Triệu Thị Quên", first: 5) { nodes { id } } unit(id: $unit) { spokespersons { name } } '
        '_entities(representations: [{__typename: "Spokesperson", id: $id}]) { __typename } }'
    )
    answer = await say(document, {"id": forgotten, "unit": unit_id("a_luoi")})
    assert answer["errors"] == []
    speakers = answer["data"].pop("unit")["spokespersons"]
    assert NAME not in {one["name"] for one in speakers}
    assert answer["data"] == {"node": None, "nodes": [None], "search": {"nodes": []}, "_entities": [None]}


async def test_the_feed_keeps_that_it_was_and_tells_nothing_else(say: Say, forgotten: str) -> None:
    await erase(say, forgotten)
    answer = await say("{ changes(first: 10) { nodes { action actor before after node { id } } } }")
    told = answer["data"]["changes"]["nodes"][-5:]
    assert [one.pop("action") for one in told] == [
        "APPOINT_SPOKESPERSON",
        "CORRECT_SPOKESPERSON",
        "CONFIRM_SPOKESPERSON",
        "END_SPOKESPERSON",
        "ERASE_APPOINTMENT",
    ]
    assert told == [{"actor": OPERATOR.actor, "before": None, "after": None, "node": None}] * 5


async def test_the_chain_stays_whole_and_digests_tell_nothing(say: Say, small: Database, forgotten: str) -> None:
    await send(say, "confirmSpokesperson", id=appointment_id("chief"))
    before = await changes(small)
    await erase(say, forgotten)
    found, chain = await changes(small), FIRST
    for change in found:
        chain = chained(chain, change["digest"])
        assert change["chain"] == chain
    assert [change["digest"] for change in found[:-1]] == [change["digest"] for change in before]
    bare = [change["entity"] == forgotten and change["action"] != "ERASE_APPOINTMENT" for change in found]
    assert bare == [True] * 4 + [False] * 2
    for change, erased in zip(found, bare, strict=True):
        assert ({"salt", "request"} & change.keys() == set()) == erased
        assert erased or change["digest"] == digest_of(change)


async def test_a_request_that_is_sent_again_brings_nobody_back(say: Say, small: Database, forgotten: str) -> None:
    await erase(say, forgotten)
    again = await send(say, "appointSpokesperson", **APPOINT)
    assert again["userErrors"] == [{"code": "KEY_REUSED", "path": ["idempotencyKey"]}]
    assert NAME not in await everything(small)


async def test_an_erasure_that_is_sent_again_is_answered_again(say: Say, forgotten: str) -> None:
    first = await erase(say, forgotten, idempotencyKey="e")
    assert await erase(say, forgotten, idempotencyKey="e") == first
    refused = [{"code": "NOT_FOUND", "path": ["id"]}]
    assert (await erase(say, forgotten))["userErrors"] == refused


async def network_of(database: Database) -> tuple[Any, Any]:
    """All but the feed and its sequence: nodes and relationships, in one order."""
    found = await database.driver.execute_query(
        "MATCH (n) WHERE NOT n:Change AND NOT n:Sequence WITH n ORDER BY n.id "
        "WITH collect([labels(n), properties(n)]) AS nodes OPTIONAL MATCH (a)-[r]->(b) "
        "WITH nodes, a, r, b ORDER BY type(r), a.id, b.id, r.validFrom "
        "RETURN nodes, collect([a.id, type(r), properties(r), b.id]) AS relationships",
        database_=database.name,
    )
    nodes, relationships = found.records[0].values()
    return nodes, relationships


@pytest.mark.parametrize("what", ["eraseAppointment", "eraseFormerValues"])
async def test_a_replay_from_the_load_comes_to_the_same(say: Say, small: Database, forgotten: str, what: str) -> None:
    await erase(say, forgotten, what)
    await erase(say, appointment_id("storms"), what)
    entries, expected = await changes(small), await network_of(small)
    await replace_network(small.driver, small.name, small_records(), Seed(NOW, {}))
    assert await network_of(small) != expected
    async with small.writer.transaction() as transaction:
        for number, each in enumerate(entries, 1):
            await transaction.write(edits_of(each["edits"]), transaction.version.seq + number)
    assert await network_of(small) == expected


@pytest.mark.parametrize("who", ["storms", "highland", "expired", "before"])
async def test_who_came_with_the_load_is_erased_as_well(say: Say, small: Database, who: str) -> None:
    identifier = appointment_id(who)
    assert (await erase(say, identifier))["erased"] == identifier
    assert f"'{identifier}'" not in (await everything(small)).replace(f"'entity': '{identifier}'", "")


async def test_a_person_is_kept_while_another_appointment_is_theirs(say: Say, small: Database) -> None:
    for who, left in (("ha", True), ("ha_after", False)):
        await erase(say, appointment_id(who))
        assert ("Hồ Thu Hà" in await everything(small)) == left


@pytest.mark.parametrize("what", ["eraseAppointment", "eraseFormerValues"])
@pytest.mark.parametrize("viewer", [editor_of("a_luoi"), editor_of("government")])
async def test_erasing_is_for_operators(say: Say, small: Database, what: str, viewer: Viewer) -> None:
    before = await everything(small)
    payload = await send(say, what, viewer, FIELDS, id=appointment_id("to_press"))
    assert [error["code"] for error in payload["userErrors"]] == ["FORBIDDEN"]
    assert await everything(small) == before


@pytest.mark.parametrize("what", ["eraseAppointment", "eraseFormerValues"])
async def test_it_may_be_held_to_the_version_that_was_read(say: Say, what: str) -> None:
    stale = await erase(say, appointment_id("chief"), what, expectedVersion=3)
    assert stale["userErrors"] == [{"code": "CONFLICT", "path": ["expectedVersion"]}]
    assert (await erase(say, appointment_id("chief"), what, expectedVersion=0))["version"] == 1


async def test_what_was_put_right_is_told_as_if_it_had_always_been_so(
    say: Say, small: Database, forgotten: str
) -> None:
    right: dict[str, Any] = {
        "name": "Lò Văn Đúng",
        "title": "Chủ tịch",
        "phone": "0214 3820 111",
        "email": "dung@unit.example",
    }
    await send(say, "correctSpokesperson", id=forgotten, **right)
    assert NAME in await everything(small)
    assert await erase(say, forgotten, "eraseFormerValues") == {"version": 6, "erased": forgotten, "userErrors": []}
    left = await everything(small)
    # The act is no value of the appointment, and stays as it is.
    assert left.count(NAME) == left.count(f"Cử bà {NAME}") > 0
    answer = await say(
        "query ($id: ID!) { node(id: $id) { ... on Spokesperson { name unit { name } until } } }", {"id": forgotten}
    )
    assert answer["data"]["node"] == {"name": "Lò Văn Đúng", "unit": {"name": "Ă Lưới"}, "until": "2027-01-01"}
