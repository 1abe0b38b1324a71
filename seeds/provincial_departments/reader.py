"""Reads the template of provincial departments and sets one up in every province that the template names."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from graph_schema.shape import FOREVER
from seeds.source import Source
from seeds.table import DATE, Column, Row
from seeds.unit import SeedUnit, Succession, Units, day_after, shared_time

Line = list[SeedUnit]
_CODES = r"[A-Z]+( [A-Z]+)*"
_TEMPLATE = (
    Column("code", pattern=r"[A-Z]+", unique=True),
    Column("name_vi"),
    Column("name_vi_variant", required=False),
    Column("name_en"),
    Column("abbreviation"),
    Column("scope", values=frozenset({"uniform", "specific"})),
    Column("applies_to"),
    Column("valid_from", pattern=DATE),
    Column("valid_to", required=False, pattern=DATE),
    Column("successor_codes", required=False, pattern=_CODES),
    Column("line_ministry_code", pattern=r"[A-Z]+"),
    Column("legal_basis"),
    Column("confidence"),
)
_KIND_WORDS = {"PROVINCE": "tỉnh", "MUNICIPALITY": "thành phố"}
_CITY_VARIANT = " (municipalities)"


@dataclass(frozen=True)
class Template:
    """A department as decrees describe it for every province."""

    row: Row
    start: str
    end: str
    successors: list[str]
    ministry: SeedUnit

    @property
    def code(self) -> str:
        """Its part of a department's code."""
        return self.row["code"]

    def applies_to(self, province: str) -> bool:
        """Whether the province has it. Where a decree says "some provinces" only, none is known to."""
        return self.row["scope"] == "uniform" or province in self.row["applies_to"].split()

    def name_in(self, province: SeedUnit) -> str:
        """Its name, which names the province's kind in one case: Thanh tra tỉnh, Thanh tra thành phố."""
        variant = self.row["name_vi_variant"]
        if province.kind == "MUNICIPALITY" and variant.endswith(_CITY_VARIANT):
            return variant.removesuffix(_CITY_VARIANT)
        return self.row["name_vi"]

    def full_name_in(self, province: SeedUnit) -> str:
        """Its name with the province's."""
        bare = self.name_in(province).removesuffix(f" {_KIND_WORDS[province.kind]}")
        owner = f"tỉnh {province.name}" if province.kind == "PROVINCE" else province.full_name
        return f"{bare} {owner}"


def read(source: Source, ministries: Mapping[str, SeedUnit]) -> list[Template]:
    """The template's rows, each with the ministry of its professional line."""
    rows = source.read("provincial_departments.csv", *_TEMPLATE)
    codes = {row["code"] for row in rows}
    found = []
    for row in rows:
        successors = row["successor_codes"].split()
        if unknown := sorted(set(successors) - codes):
            raise row.fault("successor_codes", f"{', '.join(unknown)} names no department of this list")
        if bool(successors) != bool(row["valid_to"]):
            raise row.fault("successor_codes", "a department has successors if, and only if, it ended")
        if row["line_ministry_code"] not in ministries:
            raise row.fault("line_ministry_code", f"{row['line_ministry_code']!r} names no central unit")
        ministry, end = ministries[row["line_ministry_code"]], day_after(row["valid_to"])
        if ministry.end < end:
            raise row.fault("valid_to", f"the ministry {ministry.code} ended before, on {ministry.end}")
        found.append(Template(row, row["valid_from"], end, successors, ministry))
    return found


class Departments(Units):
    """Every province's departments. A line is the provinces that follow each other on one territory."""

    def __init__(self, templates: list[Template], lines: list[Line]) -> None:
        super().__init__()
        self.templates = templates
        self._by_line: dict[tuple[str, str], list[SeedUnit]] = {}
        for line in lines:
            for template in templates:
                if template.applies_to(line[-1].code):
                    self._add_department(template, line)
            self._follow_template(line)

    def merge(self, lines: list[Line], successor_line: Callable[[Line], Line | None]) -> None:
        """Joins the departments of merged provinces to those of the new one."""
        joined = [
            (department, self._by_line[new[0].id, template.code][0])
            for line in lines
            if (new := successor_line(line))
            for template in self.templates
            for department in self._by_line.get((line[0].id, template.code), [])[-1:]
            if department.end == line[-1].end
        ]
        sizes = Counter(after.id for _, after in joined)
        for before, after in joined:
            kind = "MERGE" if sizes[after.id] > 1 else "TRANSFER"
            self.successions.append(Succession(before, after, kind, before.end, True, before.origin))

    def _add_department(self, template: Template, line: Line) -> None:
        """One unit; or several in turn where a change of the province changes the department's own name."""
        start, end = max(template.start, line[0].start), min(template.end, line[-1].end)
        stretches: list[Line] = []
        for province in line:
            if stretches and template.name_in(stretches[-1][-1]) == template.name_in(province):
                stretches[-1].append(province)
            else:
                stretches.append([province])
        for stretch in stretches:
            first, last = max(start, stretch[0].start), min(end, stretch[-1].end)
            if first < last:
                self._add_unit(template, stretch, line, first, last)

    def _add_unit(self, template: Template, stretch: Line, line: Line, start: str, end: str) -> None:
        # The full name follows the last province: a unit keeps one, and the province's name is no part of its own.
        owner = next(p for p in reversed(stretch) if p.start < end)
        unit = SeedUnit(
            code=f"{owner.code}.{template.code}",
            name=template.name_in(owner),
            full_name=template.full_name_in(owner),
            kind="PROVINCIAL_DEPARTMENT",
            start=start,
            end=end,
            more={"nameEn": template.row["name_en"], "abbreviation": template.row["abbreviation"]},
            origin=template.row.origin,
        )
        self.add(unit, stretch)
        self.guides += shared_time(unit, [template.ministry])
        earlier = self._by_line.setdefault((line[0].id, template.code), [])
        if earlier:
            self.successions.append(Succession(earlier[-1], unit, "RENAME", start, True, unit.origin))
        earlier.append(unit)

    def _follow_template(self, line: Line) -> None:
        for template in self.templates:
            departments = self._by_line.get((line[0].id, template.code), [])
            if template.end == FOREVER or not departments:
                continue
            kind = "SPLIT" if len(template.successors) > 1 else "MERGE"
            for position, code in enumerate(template.successors):
                new = next(d for d in self._by_line[line[0].id, code] if d.lives(template.end))
                succession = Succession(departments[-1], new, kind, template.end, position == 0, template.row.origin)
                self.successions.append(succession)
