"""Reads the lists of units of both structures, the map between them, and checks that they fit together."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph_schema.shape import Scalar
from seeds.administrative_units.divisions import DIVISIONS, Division
from seeds.errors import BadSource
from seeds.source import Source
from seeds.table import CODE, COMMUNE_CODE, DATE, DEGREES, PROVINCE_CODE, Column, Row

CODE_LENGTHS = {"province": 2, "district": 3, "commune": 5}
PARENT_LEVELS_2023 = {"province": None, "district": "province", "commune": "district"}
PARENT_LEVELS_2025 = {"province": None, "commune": "province"}

_LEVEL = frozenset(CODE_LENGTHS)
_TYPES = frozenset(DIVISIONS)
_LISTED = (
    Column("level", values=_LEVEL),
    Column("code", pattern=CODE, unique=True),
    Column("parent_code", required=False, pattern=CODE),
    Column("type", values=_TYPES),
    Column("name"),
    Column("full_name"),
)
_PROVINCES_63 = (
    Column("code", pattern=PROVINCE_CODE, unique=True),
    *(Column(name) for name in ("name_vi", "full_name_vi")),
    Column("type", values=frozenset({"province", "municipality"})),
    *(Column(name) for name in ("name_en", "iso_3166_2")),
    Column("landline_area_code", pattern=r"2\d{1,2}", unique=True),
    *(Column(name) for name in ("eid_level1", "eid_confidence", "region")),
    *(Column(name, pattern=DEGREES) for name in ("lat", "lon")),
    Column("svg_maps_id"),
    *(Column(name, pattern=r"\d+") for name in ("districts_2023_04", "communes_2023_04")),
    Column("successor_code_2025", pattern=PROVINCE_CODE),
    Column("successor_full_name_2025"),
)
_PROVINCES_34 = (
    Column("code", pattern=PROVINCE_CODE, unique=True),
    *(Column(name) for name in ("name_vi", "full_name_vi")),
    Column("type", values=frozenset({"province", "municipality"})),
    Column("valid_from", pattern=DATE),
    Column("change", values=frozenset({"merge", "unchanged"})),
    Column("predecessor_codes", pattern=r"\d{2}( \d{2})*"),
    *(Column(name, pattern=DEGREES) for name in ("lat", "lon")),
    *(Column(name, pattern=r"\d+") for name in ("wards", "communes", "special_zones", "total_communes")),
    Column("note", required=False),
)
_MERGES = (
    Column("old_code", pattern=PROVINCE_CODE, unique=True),
    Column("old_name_vi"),
    Column("new_code", pattern=PROVINCE_CODE),
    Column("new_full_name_vi"),
    Column("change", values=frozenset({"merge", "unchanged"})),
    Column("effective_date", pattern=DATE),
)
_UPGRADES = (
    Column("code", pattern=PROVINCE_CODE, unique=True),
    *(Column(name) for name in ("name_before", "name_after")),
    Column("effective_date", pattern=DATE),
    Column("legal_basis"),
)
_MAP = (
    Column("old_level", values=frozenset({"commune", "district"})),
    Column("old_code", pattern=r"\d{3}|\d{5}"),
    Column("new_code", pattern=COMMUNE_CODE),
    *(Column(name, values=frozenset("01")) for name in ("is_main", "is_whole")),
    Column("confidence", values=frozenset({"high", "medium"})),
)
_TRANSLITERATIONS = (Column("code", pattern=COMMUNE_CODE, unique=True), Column("name_before"), Column("name_after"))


@dataclass(frozen=True, slots=True)
class Listed:
    """A unit as one official list has it."""

    level: str
    code: str
    parent: str
    division: Division
    name: str
    full_name: str
    more: Mapping[str, Scalar]
    origin: str


@dataclass(frozen=True, slots=True)
class MapRow:
    """One way from a unit of the old structure to one of the new."""

    old: str
    new: str
    is_main: bool
    is_whole: bool
    origin: str


@dataclass(frozen=True)
class Lists:
    """Both structures with what joins them. `map_rows` hold every row, those of unlisted units too."""

    start: str
    reform: str
    before: dict[str, Listed]
    after: dict[str, Listed]
    province_successors: dict[str, str]
    upgrades: dict[str, str]
    map_rows: list[MapRow]
    transliterated: frozenset[str]
    area_codes: dict[str, str]

    @property
    def unlisted(self) -> list[str]:
        """Keys of the map that name no unit of the old list."""
        return sorted({row.old for row in self.map_rows} - self.before.keys())


def read(source: Source) -> Lists:
    """All files of the source, checked against each other."""
    old_provinces = {row["code"]: row for row in source.read("provinces_63_2023.csv", *_PROVINCES_63)}
    new_provinces = {row["code"]: row for row in source.read("provinces_34_2025.csv", *_PROVINCES_34)}
    before = dict(_listed(source.read("admin_units_2023.csv", *_LISTED), PARENT_LEVELS_2023, old_provinces))
    more = (*(Column(name, pattern=DEGREES) for name in ("lat", "lon")), Column("valid_from", pattern=DATE))
    after = dict(_listed(source.read("admin_units_2025.csv", *_LISTED, *more), PARENT_LEVELS_2025, new_provinces))
    return Lists(
        start=source.as_of("admin_units_2023.csv"),
        reform=source.as_of("admin_units_2025.csv"),
        before=before,
        after=after,
        province_successors=_province_successors(source, before, after),
        upgrades=_upgrades(source, before),
        map_rows=_map_rows(source, after),
        transliterated=_transliterated(source, before, after),
        area_codes={code: row["landline_area_code"] for code, row in old_provinces.items()},
    )


def _listed(
    rows: list[Row], parent_levels: Mapping[str, str | None], provinces: Mapping[str, Row]
) -> Iterator[tuple[str, Listed]]:
    levels = {row["code"]: row["level"] for row in rows}
    for row in rows:
        _check(row, parent_levels, levels)
        facts = provinces.get(row["code"])
        if row["level"] == "province" and (facts is None or facts["full_name_vi"] != row["full_name"]):
            raise row.fault("code", f"{row['code']} is no {row['full_name']} in the list of provinces")
        yield (
            row["code"],
            Listed(
                level=row["level"],
                code=row["code"],
                parent=row["parent_code"],
                division=DIVISIONS[row["type"]],
                name=row["name"],
                full_name=row["full_name"],
                more=_extras(facts or row),
                origin=row.origin,
            ),
        )


def _check(row: Row, parent_levels: Mapping[str, str | None], levels: Mapping[str, str]) -> None:
    level, division = row["level"], DIVISIONS[row["type"]]
    if level not in parent_levels:
        raise row.fault("level", f"this structure has no {level}")
    if len(row["code"]) != CODE_LENGTHS[level]:
        raise row.fault("code", f"{row['code']!r} is no code of a {level}")
    if division.level != level:
        raise row.fault("type", f"{row['type']!r} is no type of a {level}")
    if row["full_name"] != f"{division.word} {row['name']}":
        raise row.fault("full_name", f"{row['full_name']!r} is not {division.word} {row['name']}")
    if levels.get(row["parent_code"]) != parent_levels[level]:
        raise row.fault("parent_code", f"{row['parent_code']!r} names no {parent_levels[level]} of this list")


def _extras(row: Row) -> dict[str, Scalar]:
    found: dict[str, Scalar] = {}
    if row.cells.get("lat"):
        found |= {"latitude": float(row["lat"]), "longitude": float(row["lon"])}
    if row.cells.get("name_en"):
        found["nameEn"] = row["name_en"]
    return found


def _province_successors(source: Source, before: Mapping[str, Listed], after: Mapping[str, Listed]) -> dict[str, str]:
    rows = source.read("province_2025_merges.csv", *_MERGES)
    for row in rows:
        if _known(row, "old_code", before) and before[row["old_code"]].full_name != row["old_name_vi"]:
            raise row.fault("old_name_vi", f"the list of 2023 has {before[row['old_code']].full_name!r}")
        if _known(row, "new_code", after) and after[row["new_code"]].full_name != row["new_full_name_vi"]:
            raise row.fault("new_full_name_vi", f"the list of 2025 has {after[row['new_code']].full_name!r}")
    sizes = Counter(row["new_code"] for row in rows)
    for row in rows:
        if (row["change"] == "merge") != (sizes[row["new_code"]] > 1):
            raise row.fault("change", f"{sizes[row['new_code']]} provinces go into {row['new_code']}")
    successors = {row["old_code"]: row["new_code"] for row in rows}
    if missing := sorted(code for code, unit in before.items() if unit.level == "province" and code not in successors):
        raise BadSource(f"province_2025_merges.csv has no row for {' '.join(missing)}")
    return successors


def _transliterated(source: Source, before: Mapping[str, Listed], after: Mapping[str, Listed]) -> frozenset[str]:
    rows = source.read("transliterations.csv", *_TRANSLITERATIONS)
    for row in rows:
        for column, units in (("name_before", before), ("name_after", after)):
            if _known(row, "code", units) and units[row["code"]].name != row[column]:
                raise row.fault(column, f"the list has {units[row['code']].name!r}")
    return frozenset(row["code"] for row in rows)


def _upgrades(source: Source, before: Mapping[str, Listed]) -> dict[str, str]:
    rows = source.read("province_upgrades.csv", *_UPGRADES)
    return {row["code"]: row["effective_date"] for row in rows if _known(row, "code", before)}


def _map_rows(source: Source, after: Mapping[str, Listed]) -> list[MapRow]:
    main: dict[str, Row] = {}
    found = []
    for row in source.read("commune_map_2025.csv", *_MAP):
        _known(row, "new_code", after)
        if len(row["old_code"]) != CODE_LENGTHS[row["old_level"]]:
            raise row.fault("old_code", f"{row['old_code']!r} is no code of a {row['old_level']}")
        is_main = row["is_main"] == "1"
        if is_main and (other := main.setdefault(row["old_code"], row)) is not row:
            raise row.fault("is_main", f"line {other.line} is the main successor of {row['old_code']} already")
        found.append(MapRow(row["old_code"], row["new_code"], is_main, row["is_whole"] == "1", row.origin))
    if missing := sorted({row.old for row in found} - main.keys()):
        raise BadSource(f"commune_map_2025.csv has no main successor for {' '.join(missing)}")
    return found


def _known(row: Row, column: str, units: Mapping[str, Listed]) -> bool:
    if row[column] not in units:
        raise row.fault(column, f"{row[column]!r} names no unit of the list")
    return True
