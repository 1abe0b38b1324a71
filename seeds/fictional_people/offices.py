"""Offices: where a unit's people can be reached. Nobody can be reached there: neither number nor host exists."""

from dataclasses import dataclass

from graph_schema.vietnamese import fold
from seeds.fictional_people.chance import Chance
from seeds.fictional_people.reader import Cast
from seeds.unit import SeedUnit, Units

HOST = "hub.example"
"""A name under a domain that is reserved for examples."""
HANOI_AREA = "24"
EIGHT_DIGIT_AREAS = ("24", "28")
PHONELESS_SHARE = 0.06
SHARED_BY_COMMITTEES = "UBND"
"""The abbreviation of every People's Committee in document numbers."""


@dataclass(frozen=True, slots=True)
class Office:
    """A unit with its province (none at the centre) and the area code of its telephone."""

    unit: SeedUnit
    province: SeedUnit | None
    area: str
    slug: str
    """The province's name as a host part; the unit's own abbreviation at the centre."""

    @property
    def is_eager(self) -> bool:
        """Whether a new unit names its people on its first day."""
        return self.unit.level in ("CENTRAL", "PROVINCE")

    @property
    def template(self) -> str:
        """A department's code without its province; otherwise the unit's kind."""
        return self.unit.code.rpartition(".")[2] if self.unit.level == "DEPARTMENT" else self.unit.kind

    @property
    def abbreviation(self) -> str:
        """As in document numbers."""
        return str(self.unit.more.get("abbreviation") or SHARED_BY_COMMITTEES)

    def title(self, role: str, cast: Cast) -> str | None:
        """The title of who has that role here, or None where the law gives the role to nobody."""
        return cast.titles.get((self.template, role)) or cast.titles.get((self.unit.kind, role))

    def may_fill(self, post: str, cast: Cast) -> bool:
        """Whether units of this kind have the post."""
        return self.title("SPECIALISED" if post.endswith("OFFICER") else post, cast) is not None

    def always_filled(self, post: str) -> bool:
        """Whether the demo promises that this post is filled: the Government and every province have a spokesperson."""
        return post == "REGULAR" and self.unit.kind in ("GOVERNMENT", "PROVINCE", "MUNICIPALITY")

    def phone(self, cast: Cast, line: str = "phone") -> str | None:
        """A number of the right length whose subscriber part starts with 0, as no number in Viet Nam does."""
        chance = Chance(cast.seed, line, self.unit.id)
        if chance.happens(PHONELESS_SHARE) and not self.always_filled("REGULAR"):
            return None
        digits = 7 if self.area in EIGHT_DIGIT_AREAS else 6
        return f"+84{self.area}0{chance.between(0, 10**digits - 1):0{digits}d}"

    def mailbox(self) -> str:
        """The local part and host of the office's mail, such as vp.laocai@hub.example."""
        own = {
            "CENTRAL": "vp",
            "PROVINCE": "vp",
            "DEPARTMENT": self.template.lower(),
            "DISTRICT": f"ubnd{self.unit.code}",
            "COMMUNE": f"ubnd{self.unit.code}",
        }
        return f"{own[self.unit.level]}.{self.slug}@{HOST}"


def offices(units: Units, area_codes: dict[str, str]) -> list[Office]:
    """The office of every unit. Numbers keep the area code of the province that the place was in first."""
    by_id = {unit.id: unit for unit in units.units}
    parents = sorted(units.parents, key=lambda edge: edge.start)
    last = {edge.child: edge.parent for edge in parents}
    first = {edge.child: edge.parent for edge in reversed(parents)}
    origins = {s.after.id: s.before.id for s in units.successions if s.after.level == "COMMUNE"}
    found = []
    for unit in units.units:
        home = _province(origins.get(unit.id, unit.id), by_id, first)
        area = area_codes[home.code] if home else HANOI_AREA
        province = _province(unit.id, by_id, last)
        owner = province.name if province else str(unit.more["abbreviation"])
        found.append(Office(unit, province, area, fold(owner).replace(" ", "")))
    return found


def _province(identifier: str | None, units: dict[str, SeedUnit], parents: dict[str, str]) -> SeedUnit | None:
    while identifier and units[identifier].level != "PROVINCE":
        identifier = parents.get(identifier)
    return units[identifier] if identifier else None
