"""How tests send, look at and answer reports."""

from typing import Any

from hub.access.viewer import STRANGER, Viewer
from tests.commands.conftest import Say
from tests.reference.small_people import appointment_id
from tests.viewers import OPERATOR

REPORT = """mutation ($input: ReportErrorInput!) {
  reportError(input: $input) { secret userErrors { code path message messageVi } } }"""
STATUS = """query ($secret: String!) { reportStatus(secret: $secret) {
  state overdue answer answeredOn unit { code } responsible { code } } }"""
REPORTS = """query ($within: ID, $waitingFor: ID, $state: ReportState, $first: Int! = 100, $after: String) {
  reports(within: $within, waitingFor: $waitingFor, state: $state, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes {
      id version state message contact overdue answerBy answer erasedOn
      unit { code } responsible { code } node { id } } } }"""
ANSWER = """mutation ($input: AnswerReportInput!) {
  answerReport(input: $input) {
    version userErrors { code path message messageVi } report { state answer message } } }"""
CHIEF = appointment_id("chief")
"""The head of a department of Đông Bình."""


def wrong(node: str = CHIEF, **more: Any) -> dict[str, Any]:
    """A report on an entry."""
    return {"node": node, "message": "Số điện thoại không đúng.", "contact": "nguoi.gui@vidu.example", **more}


async def report(say: Say, given: dict[str, Any], viewer: Viewer = STRANGER) -> dict[str, Any]:
    """The payload."""
    answer = await say(REPORT, {"input": given}, viewer)
    assert answer["errors"] == []
    payload: dict[str, Any] = answer["data"]["reportError"]
    return payload


async def status(say: Say, secret: str) -> dict[str, Any] | None:
    """What its sender reads."""
    answer = await say(STATUS, {"secret": secret}, STRANGER)
    assert answer["errors"] == []
    found: dict[str, Any] | None = answer["data"]["reportStatus"]
    return found


async def reports(say: Say, viewer: Viewer = OPERATOR, **variables: Any) -> list[dict[str, Any]]:
    """Those that a member sees."""
    answer = await say(REPORTS, variables, viewer)
    assert answer["errors"] == []
    page = answer["data"]["reports"]
    if not variables.keys() & {"first", "after"}:
        assert page["totalCount"] == len(page["nodes"])
    nodes: list[dict[str, Any]] = page["nodes"]
    return nodes


async def reply(say: Say, given: dict[str, Any], viewer: Viewer = OPERATOR) -> dict[str, Any]:
    """The payload of an answer."""
    answer = await say(ANSWER, {"input": {"outcome": "CORRECTED", "answer": "Đã sửa, cảm ơn.", **given}}, viewer)
    assert answer["errors"] == []
    payload: dict[str, Any] = answer["data"]["answerReport"]
    return payload


def codes(payload: dict[str, Any]) -> list[str]:
    """Why nothing was written."""
    return [error["code"] for error in payload["userErrors"]]
