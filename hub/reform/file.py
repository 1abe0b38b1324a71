"""A reorganisation as a file: the JSON that its mutation takes as input. Pure."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any, Final

import orjson

from graph_schema.shape import FOREVER
from hub.errors import BadUserInput
from hub.reform.steps import Step, shown

_NAMES: Final = {shown(f.name): f.name for f in fields(Step)}
_KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "main": (bool,),
    "assumed": (bool,),
    "latitude": (int, float),
    "longitude": (int, float),
    "expected_version": (int,),
}


def read_reorganisation(data: bytes) -> tuple[date, str, tuple[Step, ...]]:
    """Its day, its title and its steps. Raises BadUserInput, which says where."""
    try:
        told = orjson.loads(data)
    except ValueError as fault:
        raise BadUserInput(f"The file is not JSON: {fault}.") from fault
    if not isinstance(told, dict) or set(told) != {"date", "title", "steps"}:
        raise BadUserInput("The file must be a JSON object with date, title and steps.")
    if not isinstance(told["title"], str) or not isinstance(told["steps"], list):
        raise BadUserInput("title must be a text, and steps a list.")
    return _day(told["date"]), told["title"], tuple(_step(n, each) for n, each in enumerate(told["steps"]))


def _day(text: Any) -> date:
    try:
        day = date.fromisoformat(text)
    except (TypeError, ValueError) as fault:
        raise BadUserInput(f"date is {text!r}, not a date such as 2025-07-01.") from fault
    if day.isoformat() >= FOREVER:
        raise BadUserInput(f"date must be before {FOREVER}.")
    return day


def _step(number: int, told: Any) -> Step:
    if not isinstance(told, dict) or "do" not in told:
        raise BadUserInput(f"steps.{number} must be an object with do.")
    said: dict[str, Any] = {}
    for name, value in told.items():
        if name not in _NAMES:
            raise BadUserInput(f"steps.{number}.{name} is unknown.")
        kinds = _KINDS.get(_NAMES[name], (str,))
        if value is not None and (not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds)):
            raise BadUserInput(
                f"steps.{number}.{name} is {value!r}, which is not {' or '.join(k.__name__ for k in kinds)}."
            )
        said[_NAMES[name]] = value
    return Step(**said)


def text_of(day: date, title: str, steps: tuple[Step, ...]) -> bytes:
    """The file of a reorganisation."""
    told = [{"do": step.do, **{shown(name): getattr(step, name) for name in step.said()}} for step in steps]
    return orjson.dumps({"date": day, "title": title, "steps": told}, option=orjson.OPT_INDENT_2)
