"""How tests make confirm links and use them."""

from typing import Any

from hub.access.viewer import STRANGER, Viewer
from tests.commands.conftest import Say
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR

CREATE = """mutation ($input: CreateConfirmLinkInput!) {
  createConfirmLink(input: $input) { secret userErrors { code path message messageVi } } }"""
LOOK = """query ($secret: String!) { confirmLink(secret: $secret) {
  state usedAt goodUntil unit { id code } entries { id version name verification } } }"""
CONFIRM = """mutation ($secret: String!, $entries: [SeenEntryInput!]!) {
  confirmByLink(input: {secret: $secret, entries: $entries}) { confirmed userErrors { code path } } }"""
TWO = (appointment_id("ha_after"), appointment_id("dung_after"))
"""Both of Đông Bình, both due."""


def of_dong_binh(**more: Any) -> dict[str, Any]:
    """An input for a link that confirms two entries."""
    return {"unit": unit_id("dong_binh"), "entries": list(TWO), **more}


async def create(say: Say, given: dict[str, Any], viewer: Viewer = OPERATOR) -> dict[str, Any]:
    """The payload."""
    answer = await say(CREATE, {"input": given}, viewer)
    assert answer["errors"] == []
    payload: dict[str, Any] = answer["data"]["createConfirmLink"]
    return payload


async def look(say: Say, secret: str, viewer: Viewer = STRANGER) -> dict[str, Any] | None:
    """What a stranger sees of the link."""
    answer = await say(LOOK, {"secret": secret}, viewer)
    assert answer["errors"] == []
    link: dict[str, Any] | None = answer["data"]["confirmLink"]
    return link


def seen(link: dict[str, Any] | None) -> list[dict[str, Any]]:
    """The entries of a link as its holder saw them."""
    assert link is not None
    return [{"id": one["id"], "version": one["version"]} for one in link["entries"]]


async def confirm(say: Say, secret: str, entries: list[dict[str, Any]]) -> tuple[int, list[str]]:
    """How many were confirmed, and why none."""
    answer = await say(CONFIRM, {"secret": secret, "entries": entries}, STRANGER)
    assert answer["errors"] == []
    payload = answer["data"]["confirmByLink"]
    return payload["confirmed"], [error["code"] for error in payload["userErrors"]]
