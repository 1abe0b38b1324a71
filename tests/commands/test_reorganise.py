"""Reorganisations: a rehearsal writes nothing, an application does what was rehearsed, and no earlier day changes."""

from datetime import date
from typing import Any

import orjson
import pytest

from hub.access.listing import tokens
from hub.access.tokens import digest_of
from hub.commands.create_token import CreateToken
from hub.commands.hand_over_scope import HandOverScope
from hub.commands.reorganise import Reorganise
from hub.commands.together import carry_out
from hub.database.database import Database
from hub.errors import BadUserInput
from hub.feed.entry import edits_of
from hub.feed.journal import Journal
from hub.feed.write import Refused
from hub.reform.file import read_reorganisation, text_of
from hub.reform.steps import Step
from tests.commands.conftest import Say
from tests.feed.note import changes, sequence
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of

DAY = date(2027, 1, 1)
STEPS = (
    Step(do="RENAME", unit="03", kind="MUNICIPALITY", full_name="Thành phố Ă Lưới"),
    Step(do="BEGIN", code="00030", kind="WARD", name="Đắk Ea", full_name="Phường Đắk Ea", parent="03"),
    Step(do="END", unit="00006", into="00030"),
    Step(do="END", unit="00007", into="00030"),
    Step(do="END", unit="03.SKH", into="03.SVH", succession="MERGE"),
    Step(do="MOVE", unit="00012", parent="03"),
)
SEE = """query ($day: Date) {
  network(asOf: $day) { descendants(first: 1000) { edges { depth node {
    id code fullName parent { id } ancestors { id } spokespersons { name } focalPoints { name }
    guidedBy { id } pressAgencies { id } children { id } } } } }
  coverage(asOf: $day) { level units withSpokesperson withFocalPoint withLeaderInCharge }
  search(text: "lưới", first: 20, asOf: $day) { edges { node { id } } } }"""


def reform(key: str = "reform", **given: Any) -> Reorganise:
    """The reorganisation of these tests."""
    return Reorganise(**{"viewer": OPERATOR, "key": key, "day": DAY, "title": "NQ 1/2027", "steps": STEPS, **given})


async def seen(say: Say, day: str) -> Any:
    """What a client sees on that day."""
    answer = await say(SEE, {"day": day})
    assert answer["errors"] == []
    return answer["data"]


async def test_a_rehearsal_writes_nothing(journal: Journal, small: Database, say: Say) -> None:
    before = await sequence(small), await seen(say, "2027-06-01")
    carried = await carry_out(journal, reform(), rehearse=True)
    assert carried.refusals == ()
    assert (await sequence(small), await seen(say, "2027-06-01")) == before
    assert await changes(small) == []


async def test_its_application_does_what_was_rehearsed(journal: Journal, small: Database) -> None:
    rehearsed = await carry_out(journal, reform(), rehearse=True)
    applied = await carry_out(journal, reform())
    assert applied.trials == rehearsed.trials
    written = await changes(small)
    decided = [trial.decision for trial in rehearsed.trials if trial.decision]
    assert len(written) == len(decided) > len(STEPS)
    for entry, decision in zip(written, decided, strict=True):
        assert (entry["entity"], entry["version"], entry.get("path")) == (
            decision.entity,
            decision.version,
            decision.path,
        )
        assert list(edits_of(entry["edits"])) == list(decision.edits)
        assert orjson.loads(entry["after"]) == decision.after


async def test_before_its_day_nothing_changes(journal: Journal, say: Say) -> None:
    days = ("2023-06-01", "2025-07-01", "2026-11-22", "2026-12-31")
    before = [await seen(say, day) for day in days]
    then = await seen(say, "2027-01-01")
    assert (await carry_out(journal, reform())).refusals == ()
    assert [await seen(say, day) for day in days] == before
    assert await seen(say, "2027-01-01") != then


async def test_the_coverage_it_tells_is_what_there_is_then(say: Say) -> None:
    levels = "level units withSpokesperson withFocalPoint withLeaderInCharge"
    ask = f"query ($day: Date) {{ coverage(asOf: $day) {{ {levels} }} }}"
    document = f"""mutation ($input: ApplyReorganisationInput!) {{ applyReorganisation(input: $input) {{
      userErrors {{ code }} report {{ begunCount endedCount movedCount followedCount appointmentsEnded
      begun {{ code to }} ended {{ code to appointments }} before {{ {levels} }} after {{ {levels} }} }} }} }}"""
    before = (await say(ask, {"day": "2027-01-01"}))["data"]["coverage"]
    payload = (await say(document, {"input": {**orjson.loads(text_of(DAY, "NQ 1/2027", STEPS)), "rehearse": True}}))[
        "data"
    ]["applyReorganisation"]
    assert payload["userErrors"] == []
    applied = (await say(document, {"input": orjson.loads(text_of(DAY, "NQ 1/2027", STEPS))}))["data"]
    assert applied["applyReorganisation"] == payload
    report = payload["report"]
    assert (report["begunCount"], report["endedCount"], report["movedCount"], report["followedCount"]) == (2, 4, 1, 1)
    assert {"code": "00030", "to": "Thành phố Ă Lưới (03)"} in report["begun"]
    assert report["before"] == before
    assert report["after"] == (await say(ask, {"day": "2027-01-01"}))["data"]["coverage"] != before


async def test_the_same_again_is_written_once(journal: Journal, small: Database) -> None:
    first = await carry_out(journal, reform())
    count = len(await changes(small))
    again = await carry_out(journal, reform())
    assert (again.written, again.plan, len(await changes(small))) == (first.written, None, count)
    other = await carry_out(journal, reform(title="another"))
    assert [refusal.code for refusal in other.refusals] == ["KEY_REUSED"]


async def test_one_step_that_is_refused_refuses_all_and_every_reason_is_told(journal: Journal, small: Database) -> None:
    steps = (*STEPS, Step(do="END", unit="99999"), Step(do="MOVE", unit="CP", parent="03"))
    carried = await carry_out(journal, reform(steps=steps))
    assert {(r.code, ".".join(r.path)) for r in carried.refusals} == {
        ("NOT_FOUND", "steps.6.unit"),
        ("ROOT", "steps.7.unit"),
        ("PARENT_LEVEL", "steps.7.parent"),
    }
    assert await changes(small) == []


@pytest.mark.parametrize(
    ("step", "field"),
    [
        (Step(do="BEGIN", code="1", kind="WARD", name="A", parent="03"), "fullName"),
        (Step(do="MOVE", unit="03"), "parent"),
        (Step(do="END", unit="03", code="1"), "code"),
        (Step(do="JUMP", unit="03"), "do"),
    ],
)
async def test_a_step_says_what_its_verb_needs_and_no_more(journal: Journal, step: Step, field: str) -> None:
    carried = await carry_out(journal, reform(steps=(step,)))
    assert [(r.code, r.path) for r in carried.refusals] == [("BAD_USER_INPUT", ("steps", "0", field))]


async def test_it_is_for_operators(journal: Journal, small: Database) -> None:
    carried = await carry_out(journal, reform(viewer=editor_of("a_luoi")), rehearse=True)
    assert [refusal.code for refusal in carried.refusals] == ["FORBIDDEN"]


async def test_a_scope_on_a_unit_that_ends_is_told_and_handed_over(journal: Journal, small: Database) -> None:
    wanted = CreateToken(
        viewer=OPERATOR, key="t", name="Sở", digest=digest_of("x"), tier="NETWORK", scopes=(unit_id("a_luoi"),)
    )
    token = (await journal.append(wanted)).entity
    carried = await carry_out(journal, reform())
    assert carried.plan is not None
    assert [holder.id for holder in carried.plan.draft.picture.subjects[unit_id("a_luoi")].holders] == [token]
    successor = carried.plan.draft.ended[unit_id("a_luoi")].main
    assert successor
    hand_over = HandOverScope(viewer=OPERATOR, key="h", id=token, unit=unit_id("a_luoi"), to=(successor,))
    assert (await journal.append(hand_over)).version == 2
    (found,) = await tokens(small.reader)
    assert found["units"] == ["Thành phố Ă Lưới"]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"viewer": editor_of("a_luoi")}, "FORBIDDEN"),
        ({"id": "token_0000000000000000"}, "NOT_FOUND"),
        ({"unit": unit_id("culture")}, "NOT_FOUND"),
        ({"to": ("unit_0000000000000000",)}, "NOT_FOUND"),
        ({"to": ()}, "TOO_MANY"),
    ],
)
async def test_a_hand_over_that_cannot_be_is_refused(journal: Journal, given: dict[str, Any], code: str) -> None:
    wanted = CreateToken(
        viewer=OPERATOR, key="t", name="Sở", digest=digest_of("x"), tier="NETWORK", scopes=(unit_id("a_luoi"),)
    )
    token = (await journal.append(wanted)).entity
    asked = {"viewer": OPERATOR, "key": "h", "id": token, "unit": unit_id("a_luoi"), "to": (unit_id("culture"),)}
    with pytest.raises(Refused) as refused:
        await journal.append(HandOverScope(**{**asked, **given}))
    assert refused.value.refusals[0].code == code


def test_a_file_reads_as_it_was_written() -> None:
    assert read_reorganisation(text_of(DAY, "NQ 1/2027", STEPS)) == (DAY, "NQ 1/2027", STEPS)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{", "not JSON"),
        (b"[]", "date, title and steps"),
        (b'{"date": "1/7/2025", "title": "", "steps": []}', "date is"),
        (b'{"date": "2025-07-01", "title": "", "steps": [{"do": "END", "units": "1"}]}', "steps.0.units"),
        (b'{"date": "2025-07-01", "title": "", "steps": [{"do": "END", "unit": 1}]}', "steps.0.unit"),
        (b'{"date": "2025-07-01", "title": "", "steps": [{"unit": "1"}]}', "steps.0"),
    ],
)
def test_a_file_that_says_it_wrongly_is_refused_by_its_place(data: bytes, said: str) -> None:
    with pytest.raises(BadUserInput, match=said):
        read_reorganisation(data)
