"""A dated statement turned into the same one on the undated copy, to see what the dates cost."""

import re
from typing import Final, LiteralString

from bench.copy import LABELS, RELATIONSHIPS
from bench.floor import Sent

_INTERVAL: Final = re.compile(r"(\w+)\.validFrom <= (\$?\w+) AND (\$?\w+) < \1\.validTo")
_SHOWN: Final = re.compile(r" AND \w+\.tier <= \$tier")
_ALWAYS: Final = "true"


class NotUndated(ValueError):
    """The statement has dates of a form that is not known here."""


def undated(statement: Sent) -> Sent:
    """Without any interval or tier, over the copy's labels and relationships."""
    text = _SHOWN.sub("", _INTERVAL.sub(_ALWAYS, statement.text))
    text = re.sub(r" WHERE true(?: AND true)*(?! AND)", "", text)
    for found, copied in {**LABELS, **RELATIONSHIPS}.items():
        text = re.sub(rf"(?<=:){found}\b", copied, text)
    if re.search(r"\bvalid(From|To)\b|\btier\b|\btrue\b", text):
        raise NotUndated(text)
    used = {name: value for name, value in statement.parameters.items() if f"${name}" in text}
    return Sent(_literal(text), used)


def _literal(text: str) -> LiteralString:
    """Made of the hub's own statement and of names of this folder."""
    return text  # pyright: ignore[reportReturnType]
