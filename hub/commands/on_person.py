"""What the commands for data-protection requests share: all that graph and feed hold of an appointment. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.bookkeeping import CHANGE
from graph_schema.graph import SHAPE
from graph_schema.network import (
    BASED_ON,
    DOCUMENT,
    FOCAL_POINT,
    FOCAL_POINT_FOR,
    HELD_BY,
    PERSON,
    SPEAKS_FOR,
    SPOKESPERSON,
    UNIT,
)
from graph_schema.records import Node, given
from hub.commands import rules
from hub.commands.command import Command
from hub.commands.unit_facts import PLACE, place_row
from hub.feed.write import Facts, Refusal

UNKNOWN: Final = Refusal("NOT_FOUND", ("id",), "There is no such appointment.", "Không có người được cử này.")
_ERASURES: Final = "erasures"
"""Touched by each, so that of a person's last two appointments one goes after the other."""


def _own(relation: LiteralString, variable: LiteralString) -> LiteralString:
    """What the appointment leads to, if no other does."""
    return (
        f"OPTIONAL MATCH (a)-[:{relation}]->({variable}) WHERE count {{ ({variable})<-[:{relation}]-() }} = 1 "
        f"WITH *, properties({variable}) AS {variable}Told "
    )


@dataclass(frozen=True, kw_only=True)
class OnPerson(Command):
    """A write on an appointment, the person that holds no other, and the act that no other rests on."""

    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (a:{SPOKESPERSON.name}|{FOCAL_POINT.name} {{id: row.id}})"
        f"-[:{SPEAKS_FOR.name}|{FOCAL_POINT_FOR.name}]->(u:{UNIT.name}) {PLACE} "
        f"{_own(HELD_BY.name, 'person')}{_own(BASED_ON.name, 'document')}"
        "WITH *, [x IN [a, person, document] WHERE x IS NOT NULL | x.id] AS ids "
        "RETURN row.key AS key, properties(a) AS appointment, personTold AS person, documentTold AS document, "
        "u.id AS unit, p.path AS path, "
        f"COLLECT {{ MATCH (c:{CHANGE.name}) WHERE c.entity IN ids OR any(id IN ids WHERE c.edits CONTAINS id) "
        "RETURN properties(c) } AS entries"
    )
    id: str
    expected_version: int | None = None

    @property
    def touches(self) -> frozenset[str]:
        """The appointment, and every other write of this kind."""
        return frozenset((self.id, _ERASURES))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"id": self.id, **place_row(self.viewer, now)}

    def found(self, facts: Facts) -> dict[str, Node]:
        """The nodes by what they are, for an operator. Raises Refused."""
        rules.hold(rules.operators_only(self.viewer))
        rules.hold(() if facts["appointment"] else (UNKNOWN,))
        rules.hold(rules.at_version(facts["appointment"], self.expected_version))
        return dict(_nodes(facts))


def _nodes(facts: Facts) -> Iterator[tuple[str, Node]]:
    appointment = next(one for one in SHAPE.labels if facts["appointment"]["id"].startswith(f"{one.id_prefix}_"))
    for name, label in (("appointment", appointment), ("person", PERSON), ("document", DOCUMENT)):
        if facts[name]:
            yield name, Node(label.name, given(facts[name], label.properties))
