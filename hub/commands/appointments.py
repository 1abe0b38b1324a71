"""The two kinds of appointments that units make: what the commands on them share, said once for each. Pure."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, LiteralString

from graph_schema.network import FOCAL_POINT, FOCAL_POINT_FOR, SPEAKS_FOR, SPOKESPERSON, UNIT
from graph_schema.shape import Label, RelationshipType
from graph_schema.vietnamese import dmy
from hub.commands.unit_facts import IN_SCOPE, PLACE, UNIT_OF_ROW, UNIT_RULES
from hub.feed.write import Refusal


@dataclass(frozen=True)
class Kind:
    """A kind of appointment: its label, its way to the unit, the property that names the post, posts held alone."""

    label: Label
    serves: RelationshipType
    post: LiteralString
    alone: tuple[str, ...]
    tier: LiteralString
    noun: str
    noun_vi: str

    @cached_property
    def of_unit(self) -> LiteralString:
        """Looks up a unit and all appointments of this kind that it has or had."""
        held: LiteralString = (
            f"CALL (u) {{ OPTIONAL MATCH (u)<-[:{self.serves.name}]-(a:{self.label.name}) "
            f"RETURN [a IN collect(a) | a {{.name, .{self.post}, validFrom: toString(a.validFrom), "
            "validTo: toString(a.validTo)}] AS appointments }"
        )
        return (
            f"{UNIT_OF_ROW} {PLACE} {held} RETURN row.key AS key, {UNIT_RULES}, p.path AS path, "
            f"{IN_SCOPE} AS inScope, appointments"
        )

    @cached_property
    def by_id(self) -> LiteralString:
        """Looks up one appointment and its unit."""
        return (
            f"UNWIND $rows AS row OPTIONAL MATCH (a:{self.label.name} {{id: row.id}})"
            f"-[:{self.serves.name}]->(u:{UNIT.name}) "
            f"{PLACE} RETURN row.key AS key, {self._stated} AS appointment, u {{.id}} AS unit, p.path AS path, "
            f"{IN_SCOPE} AS inScope"
        )

    @property
    def _stated(self) -> LiteralString:
        """What of an appointment is not derived, days as text: a list looks up thousands."""
        given: list[LiteralString] = [
            f"{p.name}: toString(a.{p.name})" if p.kind == "date" else f".{p.name}"
            for p in self.label.properties
            if not p.derived
        ]
        return f"a {{{', '.join(given)}}}"

    @property
    def unknown(self) -> Refusal:
        """No appointment of this kind has the id."""
        return Refusal("NOT_FOUND", ("id",), f"There is no such {self.noun}.", f"Không có {self.noun_vi} này.")

    def taken(self, held: dict[str, Any]) -> Refusal:
        """Somebody holds the post that one person holds at a time."""
        post = held[self.post]
        return Refusal(
            f"{self.post.upper()}_TAKEN",
            (self.post,),
            f"{held['name']} is {post} since {held['validFrom']}: end that term first.",
            f"{held['name']} đang giữ vai trò này từ {dmy(held['validFrom'])}: cần kết thúc nhiệm kỳ đó trước.",
        )

    def too_many(self, held: int) -> Refusal:
        """The unit has as many as a price reckons with."""
        return Refusal(
            "TOO_MANY",
            ("unit",),
            f"The unit has {held} {self.noun}s in that time already.",
            f"Đơn vị đã có {held} {self.noun_vi} trong thời gian này.",
        )


SPOKESPERSONS: Final = Kind(
    SPOKESPERSON, SPEAKS_FOR, "mandate", ("HEAD", "REGULAR"), "PUBLIC", "spokesperson", "người phát ngôn"
)
FOCAL_POINTS: Final = Kind(
    FOCAL_POINT, FOCAL_POINT_FOR, "role", ("LEADER_IN_CHARGE",), "NETWORK", "focal point", "đầu mối"
)
