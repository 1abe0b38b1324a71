"""Reads the Government's ministries and agencies and which function of an ended one went where."""

from graph_schema.levels import NETWORK_START, ROOT_CODE
from graph_schema.shape import Scalar
from seeds.errors import BadSource
from seeds.source import Source
from seeds.table import DATE, Column, Row
from seeds.unit import SeedUnit, Succession, Units, day_after

KINDS = {
    "ministry": "MINISTRY",
    "ministerial_level": "MINISTERIAL_AGENCY",
    "government_attached": "GOVERNMENT_AGENCY",
    "ministry_department": "MINISTRY_DEPARTMENT",
}
SUCCESSIONS = {"merge": "MERGE", "transfer": "TRANSFER", "rename_upgrade": "UPGRADE", "dissolve": "DISSOLVE"}
_CODE = r"[A-Z]+(-[A-Z]+)?"
_UNITS = (
    Column("code", pattern=_CODE, unique=True),
    Column("name_vi"),
    Column("name_en"),
    Column("abbreviation"),
    Column("abbreviation_en", required=False),
    Column("kind", values=frozenset(KINDS)),
    Column("parent_code", required=False, pattern=_CODE),
    Column("eid_level1", required=False, pattern=r"G\d{2}"),
    Column("valid_from", pattern=DATE),
    Column("valid_to", required=False, pattern=DATE),
    Column("successor_code", required=False, pattern=f"{_CODE}( {_CODE})*"),
    Column("website", required=False),
    Column("confidence"),
    Column("source"),
)
_SUCCESSIONS = (
    *(Column(name, pattern=_CODE) for name in ("from_code", "to_code")),
    Column("kind", values=frozenset(SUCCESSIONS)),
    Column("scope"),
    Column("effective_date", pattern=DATE),
    Column("confidence"),
)


class CentralUnits(Units):
    """The Government and what is directly under it, by code."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.by_code: dict[str, SeedUnit] = {}
        self.government = self._add_government()
        rows = source.read("central_units.csv", *_UNITS)
        listed = {row["code"] for row in rows}
        for row in sorted(rows, key=lambda row: row["parent_code"] != ""):
            self._add_row(row, listed)
        self._add_successions(rows, source.read("central_successions.csv", *_SUCCESSIONS))

    def _add_government(self) -> SeedUnit:
        names = {"nameEn": "Government of Viet Nam", "abbreviation": ROOT_CODE}
        return self.add(
            SeedUnit(
                code=ROOT_CODE,
                name="Chính phủ",
                full_name="Chính phủ",
                kind="GOVERNMENT",
                start=NETWORK_START,
                more=dict(names),
            ),
            (),
        )

    def _add_row(self, row: Row, listed: set[str]) -> None:
        parent = self.by_code.get(row["parent_code"], self.government)
        if row["parent_code"] and parent is self.government:
            raise row.fault("parent_code", f"{row['parent_code']!r} names no ministry of this list")
        start, end = max(row["valid_from"], parent.start), day_after(row["valid_to"])
        if not start < end:
            raise row.fault("valid_to", f"{row['valid_to']!r} is before the start, {start}")
        if unknown := set(row["successor_code"].split()) - listed:
            raise row.fault("successor_code", f"{', '.join(sorted(unknown))} names no unit of this list")
        if bool(row["successor_code"]) != bool(row["valid_to"]):
            raise row.fault("successor_code", "a unit has successors if, and only if, it ended")
        more: dict[str, Scalar] = {"nameEn": row["name_en"], "abbreviation": row["abbreviation"]}
        more |= {"website": row["website"] or None}
        unit = SeedUnit(
            code=row["code"],
            name=row["name_vi"],
            full_name=row["name_vi"],
            kind=KINDS[row["kind"]],
            start=start,
            end=end,
            more=more,
            origin=row.origin,
        )
        self.by_code[row["code"]] = self.add(unit, [parent])

    def _add_successions(self, units: list[Row], rows: list[Row]) -> None:
        main = {row["code"]: row["successor_code"].split()[0] for row in units if row["successor_code"]}
        for row in rows:
            for column in ("from_code", "to_code"):
                if row[column] not in self.by_code:
                    raise row.fault(column, f"{row[column]!r} names no unit of the list")
            before, after = self.by_code[row["from_code"]], self.by_code[row["to_code"]]
            is_main = main.get(before.code) == after.code
            kind = SUCCESSIONS[row["kind"]]
            self.successions.append(Succession(before, after, kind, row["effective_date"], is_main, row.origin))
        given = {(s.before.code, s.after.code) for s in self.successions}
        listed = {(row["code"], code) for row in units for code in row["successor_code"].split()}
        if missing := sorted(listed - given):
            raise BadSource(f"central_successions.csv lacks {', '.join(f'{a} to {b}' for a, b in missing)}")
