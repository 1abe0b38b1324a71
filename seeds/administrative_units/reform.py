"""Provinces, districts and communes across the reform: who stays the same unit, who ends, and who follows whom."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from graph_schema.levels import NETWORK_START
from graph_schema.shape import FOREVER, Scalar
from graph_schema.succession import succession_kind
from graph_schema.vietnamese import spell
from seeds.administrative_units.reader import Listed, Lists, MapRow
from seeds.errors import BadSource
from seeds.unit import SeedUnit, Succession, Units


class Reform(Units):
    """The administrative units of both structures."""

    def __init__(self, lists: Lists, government: SeedUnit) -> None:
        super().__init__()
        self.lists = lists
        self.government = government
        self.old_provinces: dict[str, list[SeedUnit]] = {}
        self.new_provinces: dict[str, SeedUnit] = {}
        self.districts: dict[str, SeedUnit] = {}
        self.old_communes: dict[str, SeedUnit] = {}
        self.new_communes: dict[str, SeedUnit] = {}
        self.map_rows = [row for row in lists.map_rows if row.old in lists.before]
        self.kept = set(_kept(lists))
        self._add_provinces()
        self._add_districts()
        self._add_communes()
        self._follow_map()

    @property
    def lines(self) -> list[list[SeedUnit]]:
        """Provinces in turn on one territory: departments outlive the change from the first to the last of a line."""
        old = list(self.old_provinces.values())
        known = {unit.id for line in old for unit in line}
        return old + [[unit] for unit in self.new_provinces.values() if unit.id not in known]

    def successor_line(self, line: list[SeedUnit]) -> list[SeedUnit] | None:
        """The line that a merged province went into; None for one that goes on."""
        new = self.new_provinces[self.lists.province_successors[line[-1].code]]
        return None if line[-1].end == FOREVER else [new]

    @property
    def assumed_ends(self) -> list[SeedUnit]:
        """Communes that ended on an unknown day before the reform."""
        return [unit for unit in self.units if unit.more.get("endAssumed")]

    def _unit(self, listed: Listed, start: str, end: str, parents: Iterable[SeedUnit]) -> SeedUnit:
        unit = SeedUnit(
            code=listed.code,
            name=listed.name,
            full_name=listed.full_name,
            kind=listed.division.kind,
            start=max(start, NETWORK_START),
            end=end,
            more=dict(listed.more),
            origin=listed.origin,
        )
        return self.add(unit, parents)

    def _succeed(self, before: SeedUnit, after: SeedUnit, kind: str, *, main: bool = True, origin: str = "") -> None:
        self.successions.append(Succession(before, after, kind, before.end, main, origin or before.origin))

    def _add_provinces(self) -> None:
        lists, root = self.lists, [self.government]
        sizes = Counter(lists.province_successors.values())
        english = {spell(unit.name): unit.more["nameEn"] for unit in lists.before.values() if unit.level == "province"}
        for code, new in lists.province_successors.items():
            listed, after = lists.before[code], lists.after[new]
            name_en = english.get(spell(after.name)) or unaccented(after.name)
            named = replace(after, more={**after.more, "nameEn": name_en})
            if sizes[new] > 1:
                old = [self._unit(listed, lists.start, lists.reform, root)]
                if new not in self.new_provinces:
                    self.new_provinces[new] = self._unit(named, lists.reform, FOREVER, root)
                self._succeed(old[-1], self.new_provinces[new], "MERGE")
            elif changed := lists.upgrades.get(code):
                old = [self._unit(listed, lists.start, changed, root), self._unit(named, changed, FOREVER, root)]
                self._succeed(old[0], old[1], "UPGRADE")
            elif not _same(listed, after, lists):
                raise BadSource(f"province {code} is unchanged on the map, yet {listed.full_name} is {after.full_name}")
            else:
                old = [self._unit(named, lists.start, FOREVER, root)]
            self.old_provinces[code] = old
            self.new_provinces.setdefault(new, old[-1])

    def _add_districts(self) -> None:
        islands = {row.old for row in self.map_rows}
        for listed in self._listed(self.lists.before, "district"):
            line = self.old_provinces[listed.parent]
            unit = self._unit(listed, self.lists.start, self.lists.reform, line)
            self.districts[listed.code] = unit
            if listed.code not in islands:
                new = self.new_provinces[self.lists.province_successors[listed.parent]]
                self._succeed(unit, new, "DISSOLVE")

    def _add_communes(self) -> None:
        lists, mapped = self.lists, {row.old for row in self.map_rows}
        for listed in self._listed(lists.before, "commune"):
            district = self.districts[listed.parent]
            if listed.code in self.kept:
                after = lists.after[listed.code]
                unit = self._unit(after, lists.start, FOREVER, [district, self.new_provinces[after.parent]])
                self.new_communes[listed.code] = unit
            else:
                unknown_end: dict[str, Scalar] = {} if listed.code in mapped else {"endAssumed": True}
                ended = replace(listed, more={**listed.more, **unknown_end})
                unit = self._unit(ended, lists.start, lists.reform, [district])
            self.old_communes[listed.code] = unit
        for listed in self._listed(lists.after, "commune"):
            if listed.code not in self.new_communes:
                province = self.new_provinces[listed.parent]
                self.new_communes[listed.code] = self._unit(listed, lists.reform, FOREVER, [province])

    def _follow_map(self) -> None:
        successors, predecessors = _counts(self.lists.map_rows)
        for row in self.map_rows:
            before = self.old_communes.get(row.old) or self.districts[row.old]
            after = self.new_communes[row.new]
            if before.id != after.id:
                kind = succession_kind(before.kind, after.kind, successors[row.old], predecessors[row.new])
                self._succeed(before, after, kind, main=row.is_main, origin=row.origin)

    @staticmethod
    def _listed(units: dict[str, Listed], level: str) -> list[Listed]:
        return [unit for unit in units.values() if unit.level == level]


def _kept(lists: Lists) -> Iterable[str]:
    """Codes of the communes that are one unit in both structures: name, kind, code and whole territory are the same."""
    sources: defaultdict[str, list[MapRow]] = defaultdict(list)
    for row in lists.map_rows:
        sources[row.new].append(row)
    for code, rows in sources.items():
        before, after = lists.before.get(code), lists.after[code]
        if len(rows) == 1 and rows[0].is_whole and rows[0].old == code and before and _same(before, after, lists):
            yield code


def _same(before: Listed, after: Listed, lists: Lists) -> bool:
    respelled = before.code in lists.transliterated or spell(before.name) == spell(after.name)
    return respelled and before.division == after.division


def _counts(rows: list[MapRow]) -> tuple[Counter[str], Counter[str]]:
    return Counter(row.old for row in rows), Counter(row.new for row in rows)


def unaccented(text: str) -> str:
    """The text as English writes Vietnamese place names: without accents, case kept."""
    bare = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(char for char in bare if not unicodedata.combining(char))
