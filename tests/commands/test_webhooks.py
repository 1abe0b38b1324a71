"""Making and removing webhooks: for operators, and for editors within their subtree."""

from typing import Any
from uuid import uuid4

import pytest

from hub.access.viewer import STRANGER, Tier, Viewer
from hub.commands import create_webhook
from hub.commands.create_webhook import CreateWebhook
from hub.commands.remove_webhook import RemoveWebhook
from hub.database.database import Database
from hub.feed.journal import Journal
from hub.feed.write import Refused, Written
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of

MEMBER = Viewer(Tier.NETWORK, "token:member")
URL = "https://portal.example.vn/changes"


async def create(journal: Journal, viewer: Viewer = OPERATOR, **asked: Any) -> Written:
    """A webhook of the public tier."""
    given = {"url": URL, "tier": "PUBLIC", "key": uuid4().hex, **asked}
    return await journal.append(CreateWebhook(viewer=viewer, **given))


async def remove(journal: Journal, identifier: str, viewer: Viewer = OPERATOR) -> Written:
    """As that viewer."""
    return await journal.append(RemoveWebhook(viewer=viewer, key=uuid4().hex, id=identifier))


async def codes(writing: Any) -> list[str]:
    """Why it was refused."""
    with pytest.raises(Refused) as refused:
        await writing
    return [refusal.code for refusal in refused.value.refusals]


async def test_an_operator_makes_one_for_all_or_for_a_subtree(journal: Journal, small: Database) -> None:
    everywhere = await create(journal)
    below = await create(journal, within=unit_id("culture"), tier="NETWORK")
    found = {row["id"]: (row["url"], row["tier"], row["within"]) for row in await small.deliveries.all()}
    assert found == {everywhere.entity: (URL, "PUBLIC", None), below.entity: (URL, "NETWORK", unit_id("culture"))}


async def test_an_editor_makes_and_removes_one_for_its_subtree_alone(journal: Journal, small: Database) -> None:
    editor = editor_of("culture")
    made = await create(journal, editor, within=unit_id("culture"))
    assert await codes(create(journal, editor, within=unit_id("information"))) == ["FORBIDDEN"]
    assert await codes(create(journal, editor)) == ["NOT_FOUND"]
    other = await create(journal)
    assert await codes(remove(journal, other.entity, editor)) == ["NOT_FOUND"]
    await remove(journal, made.entity, editor)
    assert [row["id"] for row in await small.deliveries.all()] == [other.entity]


@pytest.mark.parametrize("viewer", [STRANGER, MEMBER], ids=["stranger", "member"])
async def test_nobody_else_does(journal: Journal, viewer: Viewer) -> None:
    made = await create(journal, within=unit_id("culture"))
    assert await codes(create(journal, viewer, within=unit_id("culture"))) == ["FORBIDDEN"]
    assert await codes(remove(journal, made.entity, viewer)) == ["FORBIDDEN"]


async def test_what_makes_no_sense_is_refused(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await codes(create(journal, url="http://portal.example.vn/")) == ["BAD_USER_INPUT"]
    assert await codes(create(journal, url="https://127.0.0.1/")) == ["BAD_USER_INPUT"]
    assert await codes(create(journal, within="unit_0000000000000000")) == ["NOT_FOUND"]
    assert await codes(remove(journal, "webhook_0000000000000000")) == ["NOT_FOUND"]
    monkeypatch.setattr(create_webhook, "MOST", 1)
    await create(journal)
    assert await codes(create(journal)) == ["TOO_MANY"]
