"""The page behind a confirm link: shows what would be confirmed, and confirms when its button is pressed.

Opening it changes nothing: mail scanners open every link.
"""

from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response

from graph_schema.vietnamese import dmy
from hub.web.asking import Page, form, nothing, page
from hub.web.wording import MANDATES

_LINK: Final = """query ConfirmLink($secret: String!) {
  confirmLink(secret: $secret) {
    state usedAt goodUntil
    unit { id fullName }
    entries { id version name title mandate topic phone email since verifyBy }
  }
}"""
_CONFIRM: Final = """mutation ConfirmByLink($secret: String!, $entries: [SeenEntryInput!]!) {
  confirmByLink(input: {secret: $secret, entries: $entries}) { confirmed userErrors { code } }
}"""
_GONE: Final = {
    "USED": ("Liên kết này đã được sử dụng để xác nhận", "This link was used to confirm already"),
    "EXPIRED": ("Liên kết này đã hết hiệu lực", "This link is good no more"),
    "WITHDRAWN": ("Liên kết này đã hết hiệu lực", "This link is good no more"),
    "OPEN": ("Không còn thông tin nào cần xác nhận", "There is nothing left to confirm"),
}
_DONE: Final = ("Cảm ơn. Thông tin đã được xác nhận", "Thank you. The entries are confirmed")


class ConfirmPage(Page):
    """One link."""

    async def shown(self, request: Request) -> Response:
        """What the link would confirm."""
        self.asking.admit(request)
        return _shown(await self._link(request))

    async def submitted(self, request: Request) -> Response:
        """Confirms all of it as it was shown; sent again, it answers the same."""
        self.asking.admit(request)
        fields = await form(request)
        link = await self._link(request)
        if link is None or link["state"] != "OPEN":
            return _done(link) if link and link["state"] == "USED" else _shown(link)
        answer = await self.asking.ask(
            request, _CONFIRM, secret=request.path_params["secret"], entries=_seen(fields.get("entry", []))
        )
        codes = {error["code"] for error in answer["confirmByLink"]["userErrors"]}
        link = await self._link(request)
        if not codes and link:
            return _done(link)
        return _shown(link, changed="CONFLICT" in codes or "BAD_USER_INPUT" in codes)

    async def _link(self, request: Request) -> dict[str, Any] | None:
        found: dict[str, Any] | None = (
            await self.asking.ask(request, _LINK, secret=request.path_params["secret"][:200])
        )["confirmLink"]
        return found


def _seen(entries: list[str]) -> list[dict[str, Any]]:
    """What the form says was shown; anything else is like nothing."""
    pairs = [entry.partition(":") for entry in entries[:10]]
    return [
        {"id": id_, "version": int(version)} for id_, _, version in pairs if version.isdecimal() and len(version) < 9
    ]


def _shown(link: dict[str, Any] | None, *, changed: bool = False) -> Response:
    if link is None:
        return nothing()
    if link["state"] != "OPEN" or not link["entries"]:
        vi, en = _GONE[link["state"]]
        return page("notice", 410, vi=vi, en=en, details=())
    entries = [{**one, "mandates": MANDATES[one["mandate"]], "since": dmy(one["since"])} for one in link["entries"]]
    return page(
        "confirm",
        409 if changed else 200,
        unit=link["unit"],
        entries=entries,
        changed=changed,
        last=dmy(link["goodUntil"]),
    )


def _done(link: dict[str, Any]) -> Response:
    vi, en = _DONE
    return page("notice", vi=vi, en=en, details=((link["unit"]["fullName"], dmy(link["usedAt"][:10])),))
