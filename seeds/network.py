"""The whole network from all sources, composed and checked: what a load writes."""

from dataclasses import dataclass
from pathlib import Path

from graph_schema import placement
from seeds.administrative_units import reader as administrative_reader
from seeds.administrative_units.reform import Reform
from seeds.central_units.reader import CentralUnits
from seeds.checks import Record, check_bounds, check_paths, check_records, check_successions, check_tree
from seeds.fictional_people import reader as people_reader
from seeds.fictional_people.appointments import Appointments
from seeds.fictional_people.contacts import contacts as contacts_of
from seeds.fictional_people.offices import offices as offices_of
from seeds.fictional_people.records import records as people_records
from seeds.press_agencies import reader as press_reader
from seeds.provincial_departments import reader as department_reader
from seeds.provincial_departments.reader import Departments
from seeds.source import FOLDER, SOURCES, Source, open_source
from seeds.unit import SeedUnit, Units


@dataclass(frozen=True)
class Report:
    """What a person who loads the network should know of it."""

    counts: dict[str, int]
    unlisted_map_keys: list[str]
    assumed_ends: int


@dataclass(frozen=True)
class Network:
    """All records, the digests of the files they came from, and the report."""

    records: list[Record]
    digests: dict[str, str]
    report: Report


def load_records(root: Path = FOLDER) -> Network:
    """The network of all sources below `root`. A fault anywhere raises, so nothing is loaded by halves."""
    sources = {name: open_source(name, root) for name in SOURCES}
    units, reform, central = compose_units(sources)
    cast = people_reader.read(sources["fictional_people"])
    offices = offices_of(units, reform.lists.area_codes)
    reached = contacts_of(cast, offices)
    provinces = {code: _followed(line, reform) for code, line in reform.old_provinces.items()}
    records: list[Record] = [
        *units.records(reached),
        *placement.records([unit.placed() for unit in units.units], units.parents),
        *press_reader.read(sources["press_agencies"], central.by_code, provinces),
        *people_records(cast, Appointments(cast, offices, units.successions)),
    ]
    check_records(records)
    check_paths(records)
    check_bounds(records)
    return Network(records, digests(root), _report(sources, reform))


def compose_units(sources: dict[str, Source]) -> tuple[Units, Reform, CentralUnits]:
    """The units of all levels."""
    central = CentralUnits(sources["central_units"])
    reform = Reform(administrative_reader.read(sources["administrative_units"]), central.government)
    source = sources["provincial_departments"]
    departments = Departments(department_reader.read(source, central.by_code), reform.lines)
    departments.merge(reform.lines, reform.successor_line)
    units = Units()
    for part in (central, reform, departments):
        units.extend(part)
    check_tree(units, sources["administrative_units"].description["live"])
    check_successions(units)
    return units, reform, central


def _followed(line: list[SeedUnit], reform: Reform) -> list[SeedUnit]:
    return line + (reform.successor_line(line) or [])


def digests(root: Path = FOLDER) -> dict[str, str]:
    """The SHA-256 of every file that a load reads, by source and file."""
    return {file: digest for name in SOURCES for file, digest in open_source(name, root).digests().items()}


def _report(sources: dict[str, Source], reform: Reform) -> Report:
    counts = {f"{source.name}/{file}": count for source in sources.values() for file, count in source.counts.items()}
    return Report(counts, reform.lists.unlisted, len(reform.assumed_ends))
