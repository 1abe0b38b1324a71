"""Sending a mutation, and reading why it was refused."""

import re
from typing import Any, Final

from graph_schema.vocabulary import POST_NAMES
from hub.access.viewer import Viewer
from tests.commands.conftest import Say
from tests.viewers import OPERATOR

_UNTRANSLATED: Final = re.compile(rf"\d{{4}}-\d\d-\d\d|\b({'|'.join(POST_NAMES)})\b")


async def sent(say: Say, what: str, fields: str, given: dict[str, Any], viewer: Viewer = OPERATOR) -> dict[str, Any]:
    """The payload of one mutation; these fields of it beside the version and the reasons."""
    type_ = f"{what[0].upper()}{what[1:]}Input"
    asked = f"{{ version userErrors {{ code path message messageVi }} {fields} }}"
    answer = await say(f"mutation ($input: {type_}!) {{ {what}(input: $input) {asked} }}", {"input": given}, viewer)
    assert answer["errors"] == []
    payload: dict[str, Any] = answer["data"][what]
    return payload


def in_both_languages(error: dict[str, Any]) -> bool:
    """The Vietnamese words write days and posts as officials do."""
    return bool(error["message"] and error["messageVi"]) and not _UNTRANSLATED.search(error["messageVi"])


def codes(payload: dict[str, Any]) -> list[tuple[str, str]]:
    """Code and input's field of each reason, told in both languages; without any there is a node, else none."""
    (node,) = (value for name, value in payload.items() if name not in ("version", "userErrors"))
    assert (node is None) == bool(payload["userErrors"])
    assert all(map(in_both_languages, payload["userErrors"]))
    return [(error["code"], ".".join(error["path"])) for error in payload["userErrors"]]
