"""What all commands share: who writes, under which key, and how the key's request is known again. Pure."""

from dataclasses import dataclass, fields
from datetime import datetime
from hashlib import sha256
from typing import ClassVar, LiteralString

import orjson

from graph_schema.identity import make_id
from graph_schema.shape import Label
from hub.access.viewer import Viewer


@dataclass(frozen=True, kw_only=True)
class Command:
    """One write, asked for by a viewer."""

    action: ClassVar[str]
    facts: ClassVar[LiteralString]
    unasked: ClassVar[frozenset[str]] = frozenset(("viewer", "key"))
    """The fields that are no part of the request."""
    viewer: Viewer
    key: str

    @property
    def actor(self) -> str:
        """Who asks."""
        return self.viewer.actor

    @property
    def request(self) -> str:
        """Digest of the action, the actor and all that is asked."""
        asked = {f.name: getattr(self, f.name) for f in fields(self) if f.name not in self.unasked}
        return sha256(orjson.dumps([self.action, self.actor, asked], option=orjson.OPT_SORT_KEYS)).hexdigest()

    def new_id(self, label: Label, now: datetime) -> str:
        """The id of a node that begins now. The key alone is not enough: it comes again once its entry is pruned."""
        return make_id(label.id_prefix, "command", self.key, now.isoformat())
