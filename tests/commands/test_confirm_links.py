"""Confirm links: made by who edits there, good once and for some days, for what their holder saw."""

import asyncio
from typing import Any

import pytest

from hub.access.tokens import digest_of
from hub.access.viewer import Tier, Viewer
from hub.commands.create_confirm_link import CreateConfirmLink, link_id
from hub.commands.erase_appointment import EraseAppointment
from hub.commands.withdraw_confirm_link import WithdrawConfirmLink
from hub.database.database import Database
from hub.feed.journal import Journal
from hub.feed.write import Refused, Written
from tests.commands.conftest import Say
from tests.commands.linking import TWO, confirm, create, look, of_dong_binh, seen
from tests.feed.note import changes
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of


@pytest.fixture
async def secret(say: Say) -> str:
    """Of a link to two entries of Đông Bình."""
    return str((await create(say, of_dong_binh()))["secret"])


async def test_its_holder_sees_what_it_confirms_without_a_token(say: Say, secret: str) -> None:
    link = await look(say, secret)
    assert link and (link["state"], link["goodUntil"], link["unit"]["code"]) == ("OPEN", "2026-12-06", "01")
    assert {one["name"]: one["verification"] for one in link["entries"]} == {
        "Hồ Thu Hà": "DUE",
        "Đặng Tiến Dũng": "UNVERIFIED",
    }


@pytest.mark.parametrize("other", ["", "xn_", "xn_wrong", "x" * 200, "\U0001f600"])
async def test_any_other_text_is_no_link(say: Say, secret: str, other: str) -> None:
    assert await look(say, other) is None
    assert await confirm(say, other, []) == (0, ["NOT_FOUND"])


async def test_its_holder_confirms_all_of_it_and_the_feed_names_the_link(
    say: Say, secret: str, small: Database
) -> None:
    assert await confirm(say, secret, seen(await look(say, secret))) == (2, [])
    _, used, *confirmed = await changes(small)
    assert used["action"] == "USE_CONFIRM_LINK"
    assert {change["entity"] for change in confirmed} == set(TWO)
    assert {change["action"] for change in confirmed} == {"CONFIRM_SPOKESPERSON"}
    assert {change["actor"] for change in (used, *confirmed)} == {link_id(digest_of(secret))}
    speakers = await say("query ($id: ID!) { unit(id: $id) { spokespersons { id verifyBy } } }", _unit())
    found = {one["id"]: one["verifyBy"] for one in speakers["data"]["unit"]["spokespersons"]}
    assert {found[id_] for id_ in TWO} == {"2027-05-21"}


def _unit() -> dict[str, str]:
    return {"id": unit_id("dong_binh")}


async def test_a_used_link_names_nobody_and_writes_nothing_more(say: Say, secret: str, small: Database) -> None:
    entries = seen(await look(say, secret))
    await confirm(say, secret, entries)
    written = len(await changes(small))
    link = await look(say, secret)
    assert link and (link["state"], link["entries"]) == ("USED", [])
    assert await confirm(say, secret, entries) == (2, []), "the same again, as after a lost reply"
    assert await confirm(say, secret, [{**one, "version": 1} for one in entries]) == (0, ["KEY_REUSED"])
    assert len(await changes(small)) == written


async def test_of_twenty_at_once_one_writes(say: Say, secret: str, small: Database) -> None:
    entries = seen(await look(say, secret))
    answers = await asyncio.gather(*(confirm(say, secret, entries) for _ in range(20)))
    assert set(map(str, answers)) == {"(2, [])"}
    assert len(await changes(small)) == 1 + 1 + len(TWO)


async def test_what_was_changed_meanwhile_is_not_confirmed_unseen(say: Say, secret: str, small: Database) -> None:
    entries = seen(await look(say, secret))
    correct = 'mutation ($id: ID!) { correctSpokesperson(input: {id: $id, phone: "0214 3820 001"}) { version } }'
    await say(correct, {"id": TWO[0]})
    written = len(await changes(small))
    confirmed, codes = await confirm(say, secret, entries)
    assert (confirmed, "CONFLICT" in codes) == (0, True)
    assert len(await changes(small)) == written
    assert await confirm(say, secret, seen(await look(say, secret))) == (2, [])


@pytest.mark.parametrize("entries", [[], [0], [0, 0], [0, 1, "chief"]], ids=str)
async def test_it_confirms_all_that_it_names_and_nothing_else(
    say: Say, secret: str, small: Database, entries: list[Any]
) -> None:
    ids = [TWO[one] if isinstance(one, int) else appointment_id(one) for one in entries]
    confirmed, codes = await confirm(say, secret, [{"id": id_, "version": 0} for id_ in ids])
    assert (confirmed, "CONFLICT" in codes) == (0, True)
    assert len(await changes(small)) == 1


async def test_a_term_that_has_ended_is_left_out(say: Say, secret: str) -> None:
    end = 'mutation ($id: ID!) { endSpokesperson(input: {id: $id, until: "2026-11-22"}) { version } }'
    await say(end, {"id": TWO[0]})
    link = await look(say, secret)
    assert [one["id"] for one in seen(link)] == [TWO[1]]
    assert await confirm(say, secret, seen(link)) == (1, [])


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (of_dong_binh(entries=[]), "NOT_FOUND"),
        (of_dong_binh(entries=[appointment_id("chief")]), "NOT_FOUND"),
        (of_dong_binh(entries=[appointment_id("expired")]), "NOT_FOUND"),
        (of_dong_binh(days=0), "BAD_USER_INPUT"),
        (of_dong_binh(days=61), "BAD_USER_INPUT"),
        (of_dong_binh(unit="unit_0000000000000000"), "NOT_FOUND"),
    ],
    ids=["none", "another unit's", "ended", "too short", "too long", "unknown unit"],
)
async def test_a_link_is_for_entries_in_force_of_one_unit(
    say: Say, small: Database, given: dict[str, Any], code: str
) -> None:
    payload = await create(say, given)
    assert payload["secret"] is None
    assert [error["code"] for error in payload["userErrors"]] == [code]
    assert await changes(small) == []


async def test_an_editor_makes_links_in_its_subtree_alone(say: Say) -> None:
    assert (await create(say, of_dong_binh(), editor_of("dong_binh")))["secret"]
    refused = await create(say, of_dong_binh(), editor_of("a_luoi"))
    assert [error["code"] for error in refused["userErrors"]] == ["FORBIDDEN"]


@pytest.mark.parametrize("tier", list(Tier))
async def test_who_only_reads_makes_none(say: Say, tier: Tier) -> None:
    answer = await say(
        "mutation ($input: CreateConfirmLinkInput!) { createConfirmLink(input: $input) { secret } }",
        {"input": of_dong_binh()},
        Viewer(tier),
    )
    assert answer["errors"] == ["FORBIDDEN"]


async def test_neither_the_secret_nor_its_digest_is_told(say: Say, secret: str) -> None:
    told = repr(await say("{ changes(first: 10) { nodes { action actor before after } } }"))
    assert "CREATE_CONFIRM_LINK" in told
    assert secret not in told
    assert digest_of(secret) not in told


async def test_a_unit_gets_one_mailed_link_a_day_unless_it_was_withdrawn(journal: Journal) -> None:
    def mailed(digest: str) -> CreateConfirmLink:
        given = of_dong_binh()
        return CreateConfirmLink(
            viewer=OPERATOR, key=digest, unit=given["unit"], entries=TWO, digest=digest, mailed=True
        )

    both = await asyncio.gather(*(journal.append(mailed(d)) for d in ("a", "b")), return_exceptions=True)
    assert sorted(type(one).__name__ for one in both) == ["Refused", "Written"]
    with pytest.raises(Refused, match="mail of today"):
        await journal.append(mailed("c"))
    await journal.append(WithdrawConfirmLink(viewer=OPERATOR, key="w", id=link_id("a")))
    await journal.append(mailed("d"))


async def test_a_withdrawn_link_is_good_no_more(say: Say, secret: str, journal: Journal) -> None:
    entries = seen(await look(say, secret))
    await journal.append(WithdrawConfirmLink(viewer=OPERATOR, key="w", id=link_id(digest_of(secret))))
    link = await look(say, secret)
    assert link and (link["state"], link["entries"]) == ("WITHDRAWN", [])
    assert await confirm(say, secret, entries) == (0, ["EXPIRED"])


async def test_more_entries_than_a_link_can_have_are_not_looked_at(say: Say, secret: str) -> None:
    many = [{"id": TWO[0], "version": n} for n in range(11)]
    answer = await say(
        "mutation ($s: String!, $e: [SeenEntryInput!]!) { confirmByLink(input: {secret: $s, entries: $e}) "
        "{ confirmed } }",
        {"s": secret, "e": many},
    )
    assert answer["errors"] == ["BAD_USER_INPUT"]


async def test_what_is_erased_in_the_same_commit_is_in_no_link(journal: Journal) -> None:
    made = CreateConfirmLink(viewer=OPERATOR, key="l", unit=unit_id("dong_binh"), entries=TWO, digest=digest_of("s"))
    erased, refused = await asyncio.gather(
        journal.append(EraseAppointment(viewer=OPERATOR, key="e", id=TWO[0])),
        journal.append(made),
        return_exceptions=True,
    )
    assert isinstance(erased, Written)
    assert isinstance(refused, Refused)
