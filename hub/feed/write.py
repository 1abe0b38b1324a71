"""A write as the journal takes it, and what becomes of it. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, LiteralString, Protocol

from graph_schema.records import Edit, Node
from graph_schema.shape import Properties

Facts = Mapping[str, Any]


@dataclass(frozen=True)
class Refusal:
    """Why a write is not done: a stable code, the input's path, and the reason in both languages."""

    code: str
    path: tuple[str, ...]
    message: str
    message_vi: str


class Refused(Exception):
    """The rules do not allow the write. Nothing was written."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__("; ".join(refusal.message for refusal in refusals))
        self.refusals = refusals


@dataclass(frozen=True)
class Decision:
    """What a write does: the edits, and the node that they are about, before and after.

    `unit` is the unit that the node belongs to, `path` that unit's place today. `rewritten` are earlier entries of the
    feed without what must be forgotten: they are no edits, since the feed tells them itself.
    """

    entity: str
    unit: str
    path: str | None
    version: int
    before: Properties | None
    after: Properties | None
    edits: Sequence[Edit]
    rewritten: Sequence[Node] = ()


@dataclass(frozen=True)
class Written:
    """What was written, now or when its key came first."""

    seq: int
    entity: str
    version: int


class Write(Protocol):
    """One write of some kind. All of a kind look their facts up by one statement.

    facts    a statement over $rows, one for each write, that answers {key, …} for each of them
    key      the idempotency key; `request` is a digest of all else, by which a key that is used again is known
    touches  ids that no other write of the same wave may touch: whatever its facts tell of
    """

    action: ClassVar[str]
    facts: ClassVar[LiteralString]

    @property
    def key(self) -> str:
        """The same key writes once."""
        ...

    @property
    def request(self) -> str:
        """Digest of what is asked."""
        ...

    @property
    def actor(self) -> str:
        """Who asks."""
        ...

    @property
    def touches(self) -> frozenset[str]:
        """Ids that it reads before it writes."""
        ...

    def row(self, now: datetime) -> dict[str, Any]:
        """Its parameters of the facts' statement."""
        ...

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """The rule. Raises Refused."""
        ...
