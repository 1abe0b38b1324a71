"""What compiling a part of a selection yields. Pure."""

from dataclasses import dataclass

from hub.plan.rebuild import Builder


@dataclass(frozen=True)
class Piece:
    """A compiled selection: clauses for the enclosing pipeline, one expression, and the builder of its value.

    `scalars` says how many an object has, for its price.
    """

    lead: str
    column: str
    builder: Builder
    scalars: int = 0


@dataclass(frozen=True)
class Clauses:
    """A source's clauses and the conditions of their closing WHERE."""

    match: str
    where: tuple[str, ...] = ()

    def also(self, *conditions: str) -> "Clauses":
        """The same with more conditions."""
        return Clauses(self.match, (*self.where, *conditions))

    def __str__(self) -> str:
        return f"{self.match} WHERE {' AND '.join(self.where)}" if self.where else self.match
