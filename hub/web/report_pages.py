"""Pages on which anybody tells what is wrong with an entry, and reads what its unit answered."""

from secrets import token_urlsafe
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response

from graph_schema.vietnamese import dmy
from hub.commands.report_error import LONGEST_CONTACT, LONGEST_MESSAGE
from hub.web.asking import Page, form, nothing, page
from hub.web.wording import STATES

_NODE: Final = """query Reported($id: ID!) {
  node(id: $id) {
    id
    ... on Unit { fullName }
    ... on Spokesperson { name unit { fullName } }
    ... on PressAgency { name }
  }
}"""
_REPORT: Final = """mutation Report($node: ID!, $message: String!, $contact: String, $key: String) {
  reportError(input: {node: $node, message: $message, contact: $contact, idempotencyKey: $key}) {
    secret
    userErrors { code message messageVi }
  }
}"""
_STATUS: Final = """query ReportStatus($secret: String!) {
  reportStatus(secret: $secret) {
    state reportedAt overdue answer answeredOn unit { fullName } responsible { fullName }
  }
}"""


class ReportForm(Page):
    """A report on one node."""

    async def shown(self, request: Request) -> Response:
        """The empty form."""
        node = await self._node(request, request.query_params.get("node", ""))
        return _form(node) if node else nothing()

    async def submitted(self, request: Request) -> Response:
        """Takes the report, and shows once where its answer is read."""
        fields = {name: values[0] for name, values in (await form(request)).items()}
        node = await self._node(request, fields.get("node", ""))
        if node is None:
            return nothing()
        said = {name: fields.get(name, "") for name in ("message", "contact")}
        answer = await self.asking.ask(request, _REPORT, node=node["id"], key=fields.get("key") or None, **said)
        payload = answer["reportError"]
        if payload["userErrors"]:
            return _form(node, 422, said=said, errors=payload["userErrors"])
        path = f"/report/{payload['secret']}"
        return page("reported", path=path, address=str(request.url.replace(path=path, query="")))

    async def _node(self, request: Request, identifier: str) -> dict[str, Any] | None:
        self.asking.admit(request)
        found: dict[str, Any] | None = (await self.asking.ask(request, _NODE, id=identifier))["node"]
        return found


class ReportPage(Page):
    """What became of one report."""

    async def shown(self, request: Request) -> Response:
        """For who holds its secret."""
        self.asking.admit(request)
        answer = await self.asking.ask(request, _STATUS, secret=request.path_params["secret"][:200])
        status = answer["reportStatus"]
        if status is None:
            return nothing()
        days = {name: dmy((status[name] or "")[:10]) for name in ("reportedAt", "answeredOn")}
        return page("report_status", report={**status, **days}, states=STATES[status["state"]])


def _form(
    node: dict[str, Any], status: int = 200, *, said: dict[str, str] | None = None, errors: tuple[Any, ...] = ()
) -> Response:
    unit = node.get("unit") or {}
    return page(
        "report",
        status,
        node=node["id"],
        name=node.get("fullName") or node.get("name"),
        unit=unit.get("fullName", ""),
        said=said or {"message": "", "contact": ""},
        errors=errors,
        key=token_urlsafe(24),
        longest=(LONGEST_MESSAGE, LONGEST_CONTACT),
    )
