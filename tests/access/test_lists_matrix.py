"""Role x list x subtree, in and out: who may send lists about whom, and what lists tell each tier in each format."""

import io
import zipfile
from typing import Any

import httpx
import pytest

from graph_schema.vocabulary import TIERS
from hub.http.lists_in import _KINDS
from hub.http.lists_out import FORMATS
from tests.access.hidden import PERSONAL, seen_by, standing
from tests.access.roles import INVALID, READERS, ROLES, Hub, may_edit
from tests.access.transports import TRANSPORTS
from tests.feed.note import sequence
from tests.lists.files import file_of, row
from tests.reference.small_people import FOCAL_POINTS, MEMBERS, PUBLIC
from tests.reference.small_units import unit_id

UNITS = {
    "xuan_la_dong_ward": "00012",
    "dong_binh_culture": "01.SVH",
    "ea_lua": "00007",
    "a_luoi_science": "03.SKH",
    "science": "BKHS",
}
"""Units of each subtree and of none, by their official codes: a row each of the list that is sent."""
SENT = file_of(*(row(code, f"Kim Thị Mới {'ABCDE'[n]}", Từ_ngày="01/09/2026") for n, code in enumerate(UNITS.values())))
SENDERS = sorted(ROLES.keys() - READERS - INVALID)
SPEAK = " ".join(f'{key}: unit(id: "{unit_id(key)}") {{ spokespersons {{ id }} }}' for key in UNITS)


def _headers(hub: Hub, role: str) -> dict[str, str]:
    secret = hub.secrets[role]
    return {"authorization": f"Bearer {secret}"} if secret else {}


async def send(hub: Hub, role: str, **parameters: str) -> httpx.Response:
    """The answer to the list."""
    headers = {"content-type": "text/csv", **_headers(hub, role)}
    return await hub.client.post("/import", params=parameters, content=SENT, headers=headers)


def about(told: dict[str, Any]) -> tuple[set[str], set[str]]:
    """The units that the list would change, and those whose rows are refused as not the sender's."""
    keys = {code: key for key, code in UNITS.items()}
    rows = dict(enumerate(UNITS, start=2))
    changed = {keys[line["unit"]["code"]] for line in told["difference"]}
    return changed, {rows[one["row"]] for one in told["problems"] if one["code"] == "FORBIDDEN"}


def subtree(role: str) -> set[str]:
    """The units that the role may write about."""
    return {unit for unit in UNITS if may_edit(role, unit)}


async def speakers(hub: Hub) -> dict[str, Any]:
    """Who speaks for the units."""
    answer = await TRANSPORTS["POST"].send(hub, f"{{ {SPEAK} }}", hub.secrets["operator"])
    data: dict[str, Any] = answer["data"]
    return data


@pytest.mark.parametrize("dry_run", ["true", "false"])
async def test_whoever_edits_nothing_sends_no_list(hub: Hub, dry_run: str) -> None:
    before = await sequence(hub.database)
    told = {role: await send(hub, role, dryRun=dry_run) for role in INVALID | READERS}
    codes = {role: one.json()["errors"][0]["extensions"]["code"] for role, one in told.items()}
    assert codes == {role: "UNAUTHENTICATED" if role in INVALID else "FORBIDDEN" for role in told}
    assert await sequence(hub.database) == before


async def test_a_dry_run_refuses_the_rows_of_other_subtrees_and_writes_nothing(hub: Hub) -> None:
    before = await sequence(hub.database)
    told = {role: about((await send(hub, role)).json()) for role in SENDERS}
    assert told == {role: (subtree(role), UNITS.keys() - subtree(role)) for role in SENDERS}
    assert await sequence(hub.database) == before


@pytest.mark.parametrize("role", SENDERS)
async def test_an_import_writes_the_rows_of_the_senders_subtree_alone(hub: Hub, role: str) -> None:
    before, last = await speakers(hub), await sequence(hub.database)
    whole = await send(hub, role, dryRun="false")
    if subtree(role) != UNITS.keys():
        assert (whole.status_code, whole.json()["applied"]) == (422, False)
        assert await sequence(hub.database) == last
        await send(hub, role, dryRun="false", skipProblems="true")
    after = await speakers(hub)
    assert {unit for unit in UNITS if after[unit] != before[unit]} == subtree(role)


def text_of(answer: httpx.Response) -> str:
    """All that stands in a list, whatever its format."""
    if not zipfile.is_zipfile(io.BytesIO(answer.content)):
        return answer.text.replace("\r\n ", "")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as parts:
        return "".join(parts.read(name).decode() for name in parts.namelist())


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("name", _KINDS)
async def test_lists_tell_each_tier_what_it_may_see_and_nobody_a_personal_contact(
    hub: Hub, name: str, ending: str
) -> None:
    for role, who in ROLES.items():
        tier = TIERS.index(who.tier) if who else PUBLIC
        for asked in ({}, {"asOf": "2025-06-01"}):
            answer = await hub.client.get(f"/export/{name}.{ending}", params=asked, headers=_headers(hub, role))
            if role in INVALID:
                assert answer.status_code == 401, role
                continue
            assert answer.status_code == (403 if name == "focal-points" and tier < MEMBERS else 200), role
            told = text_of(answer)
            assert seen_by(tier, told) == set(), role
            assert standing(PERSONAL, told) == set(), role
            if tier == MEMBERS and not asked:
                assert (FOCAL_POINTS[6][2] if name == "focal-points" else "Y Điêu Niê") in told, role
