"""Reads the press agencies with the unit that governs each and the province where it is."""

from collections.abc import Iterator, Mapping

from graph_schema.identity import make_id
from graph_schema.network import BASED_IN, GOVERNED_BY, PRESS_AGENCY
from graph_schema.records import Node, Relationship
from graph_schema.shape import Scalar
from graph_schema.vocabulary import PressAgencyKind, PressScope
from seeds.source import Source
from seeds.table import DATE, PROVINCE_CODE, Column, Row
from seeds.unit import SeedUnit

FILE = "press_agencies.csv"
_COLUMNS = (
    Column("id", pattern=r"[A-Z]+(-\d{2})?", unique=True),
    Column("name_vi"),
    Column("kind", values=frozenset(kind.lower() for kind in PressAgencyKind)),
    Column("scope", values=frozenset(scope.lower() for scope in PressScope)),
    Column("governing_body"),
    Column("governing_unit_code", required=False),
    Column("province_code_63", required=False, pattern=PROVINCE_CODE),
    Column("website", required=False),
    Column("as_of", pattern=DATE),
    Column("name_confidence"),
    Column("website_confidence", required=False),
    Column("note", required=False),
)


def read(
    source: Source, central: Mapping[str, SeedUnit], provinces: Mapping[str, list[SeedUnit]]
) -> Iterator[Node | Relationship]:
    """The agencies and their relations. `provinces` gives, by old code, the provinces in turn where an agency is."""
    for row in source.read(FILE, *_COLUMNS):
        agency = make_id(PRESS_AGENCY.id_prefix, source.name, row["id"], row["as_of"])
        yield Node(PRESS_AGENCY.name, {"id": agency, **_properties(row)}, row.origin)
        if code := row["governing_unit_code"]:
            unit = central.get(code)
            if unit is None or not unit.lives(row["as_of"]):
                raise row.fault("governing_unit_code", f"{code!r} names no central unit of {row['as_of']}")
            yield Relationship(GOVERNED_BY.name, agency, unit.id, origin=row.origin)
        if code := row["province_code_63"]:
            if code not in provinces:
                raise row.fault("province_code_63", f"{code!r} names no province")
            for province in provinces[code]:
                term: dict[str, Scalar] = {"validFrom": province.start, "validTo": province.end}
                yield Relationship(BASED_IN.name, agency, province.id, term, row.origin)


def _properties(row: Row) -> dict[str, Scalar]:
    return {
        "name": row["name_vi"],
        "kind": row["kind"].upper(),
        "scope": row["scope"].upper(),
        "governingBody": row["governing_body"],
        "website": row["website"] or None,
        "asOf": row["as_of"],
    }
