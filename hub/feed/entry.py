"""An entry of the feed as it is stored: its body, and the chain of digests that no one can change unnoticed. Pure.

The chain covers salted digests of the bodies. So a body can be erased with its salt, and the chain stays whole.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

import orjson

from graph_schema.bookkeeping import CHANGE
from graph_schema.identity import make_id
from graph_schema.records import Cut, Drop, Edit, Node, Relationship
from graph_schema.shape import Scalar
from graph_schema.vocabulary import TIERS
from hub.feed.write import Decision, Write

FIRST: Final = "0" * 64
"""The chain before the first entry that has one."""
_BODY: Final = (
    "seq", "at", "actor", "action", "entity", "unit", "path", "version", "tier", "before", "after", "edits",
)  # fmt: skip


def entry(write: Write, decision: Decision, seq: int, now: datetime, chain: str) -> Node:
    """The Change node of a decided write."""
    properties: dict[str, Scalar] = {
        "id": make_id(CHANGE.id_prefix, str(seq)),
        "seq": seq,
        "at": now.isoformat(),
        "actor": write.actor,
        "action": write.action,
        "entity": decision.entity,
        "unit": decision.unit,
        "path": decision.path,
        "version": decision.version,
        "tier": TIERS.index("NETWORK"),
        "before": _json(decision.before),
        "after": _json(decision.after),
        "edits": text_of(decision.edits),
        "key": write.key,
        "request": write.request,
        "salt": secrets.token_hex(16),
    }
    properties["digest"] = digest_of(properties)
    properties["chain"] = chained(chain, str(properties["digest"]))
    return Node(CHANGE.name, properties)


def digest_of(properties: dict[str, Any]) -> str:
    """The salted digest of an entry's body."""
    body = orjson.dumps([properties.get(name) for name in _BODY])
    return sha256(str(properties["salt"]).encode() + body).hexdigest()


def chained(before: str, digest: str) -> str:
    """The chain's next link."""
    return sha256(f"{before}{digest}".encode()).hexdigest()


def text_of(edits: Sequence[Edit]) -> str:
    """The edits as an entry stores them."""
    return _sorted([told(edit) for edit in edits])


def edits_of(text: str) -> Sequence[Edit]:
    """The edits of a stored entry, to write them again."""
    return [edit_of(*each) for each in orjson.loads(text)]


def told(edit: Edit) -> list[Any]:
    """The edit as it is stored, in JSON."""
    match edit:
        case Node():
            return ["node", edit.label, edit.properties]
        case Relationship():
            return ["join", edit.type, edit.start, edit.end, edit.properties]
        case Cut():
            return ["cut", edit.type, edit.start, edit.end]
        case Drop():
            return ["drop", edit.label, edit.id]


def edit_of(what: str, *parts: Any) -> Edit:
    """The edit that was stored so."""
    kinds: dict[str, type[Edit]] = {"node": Node, "join": Relationship, "cut": Cut, "drop": Drop}
    return kinds[what](*parts)


def _json(value: Any) -> str | None:
    return None if value is None else _sorted(value)


def _sorted(value: Any) -> str:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()
