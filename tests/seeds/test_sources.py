"""What a source owes: enough rows, rows without a fault; and what a load owes: the same network every time."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from seeds.errors import BadRow, BadSource
from seeds.network import Network, digests, load_records
from seeds.source import SOURCES, open_source
from tests.seeds.seeded import edit_row

ADMINISTRATIVE, CENTRAL = "administrative_units", "central_units"
DEPARTMENTS, PRESS, PEOPLE = "provincial_departments", "press_agencies", "fictional_people"
NFD = "Ha\u0300 No\u0323\u0302i"


@pytest.mark.parametrize(
    ("source", "file", "line", "column", "text", "fault"),
    [
        (ADMINISTRATIVE, "admin_units_2023.csv", 2, "code", "", "missing"),
        (ADMINISTRATIVE, "admin_units_2023.csv", 2, "name", NFD, "NFC"),
        (ADMINISTRATIVE, "admin_units_2023.csv", 70, "code", "1", "form"),
        (ADMINISTRATIVE, "admin_units_2023.csv", 70, "code", "01", "stands on line 2"),
        (ADMINISTRATIVE, "admin_units_2023.csv", 70, "type", "town", "not one of"),
        (ADMINISTRATIVE, "admin_units_2023.csv", 70, "type", "xa", "no type of a district"),
        (ADMINISTRATIVE, "admin_units_2023.csv", 70, "name", " Ba Đình", "blanks"),
        (ADMINISTRATIVE, "admin_units_2023.csv", 70, "full_name", "Huyện X", "is not"),
        (ADMINISTRATIVE, "admin_units_2023.csv", 900, "parent_code", "999", "names no district"),
        (ADMINISTRATIVE, "admin_units_2025.csv", 100, "parent_code", "02", "names no province"),
        (ADMINISTRATIVE, "admin_units_2025.csv", 100, "valid_from", "2025-02-30", "no date"),
        (ADMINISTRATIVE, "admin_units_2025.csv", 100, "lat", "north", "form"),
        (ADMINISTRATIVE, "commune_map_2025.csv", 5, "new_code", "99999", "names no unit"),
        (ADMINISTRATIVE, "commune_map_2025.csv", 5, "is_main", "yes", "not one of"),
        (ADMINISTRATIVE, "province_2025_merges.csv", 3, "new_code", "99", "names no unit"),
        (ADMINISTRATIVE, "province_2025_merges.csv", 3, "change", "unchanged", "provinces go into 08"),
        (ADMINISTRATIVE, "transliterations.csv", 2, "name_before", "Đắk", "the list has"),
        (CENTRAL, "central_units.csv", 5, "kind", "office", "not one of"),
        (CENTRAL, "central_units.csv", 7, "successor_code", "XYZ", "names no unit"),
        (CENTRAL, "central_units.csv", 7, "valid_to", "2020-01-01", "before the start"),
        (CENTRAL, "central_successions.csv", 2, "to_code", "XYZ", "names no unit"),
        (DEPARTMENTS, "provincial_departments.csv", 2, "line_ministry_code", "XYZ", "names no central unit"),
        (DEPARTMENTS, "provincial_departments.csv", 4, "successor_codes", "XYZ", "names no department"),
        (DEPARTMENTS, "provincial_departments.csv", 4, "valid_to", "2026-01-01", "ended before"),
        (PRESS, "press_agencies.csv", 3, "governing_unit_code", "BNNMT", "no central unit of 2023-06-21"),
        (PRESS, "press_agencies.csv", 3, "province_code_63", "99", "names no province"),
        (PEOPLE, "milestones.csv", 2, "live", "many", "form"),
        (PEOPLE, "titles.csv", 3, "role", "BOSS", "not one of"),
    ],
)
def test_a_broken_cell_is_named_by_file_line_and_column(
    sources: Path, source: str, file: str, line: int, column: str, text: str, fault: str
) -> None:
    edit_row(sources / source / file, line, {column: text})
    with pytest.raises(BadRow, match=fault) as caught:
        load_records(sources)
    assert caught.value.extensions == {"file": file, "line": line, "column": column}
    assert f"{file}, line {line}, column {column}" in caught.value.message
    assert caught.value.code == "BAD_USER_INPUT"


def test_a_row_with_too_few_cells_is_named(sources: Path) -> None:
    path = sources / PRESS / "press_agencies.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    lines[9] = "CUT,Báo Cụt,newspaper"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(BadRow, match="line 10, column scope: the row has 3 cells, not 12"):
        load_records(sources)


def test_a_heading_in_another_place_is_named(sources: Path) -> None:
    path = sources / CENTRAL / "central_units.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("name_vi,name_en", "name_en,name_vi", 1), encoding="utf-8")
    with pytest.raises(BadRow, match="line 1, column name_vi: heading 2 must be name_vi"):
        load_records(sources)


def test_bytes_that_are_not_utf_8_are_named(sources: Path) -> None:
    path = sources / CENTRAL / "central_units.csv"
    lines = path.read_bytes().split(b"\n")
    lines[4] = lines[4].replace(b"Ministry of Home", b"Ministry \xff Home")
    path.write_bytes(b"\n".join(lines))
    with pytest.raises(BadRow, match=r"central_units\.csv, line 5, column name_en: the text is not UTF-8"):
        load_records(sources)


def test_a_quote_that_never_closes_is_refused(sources: Path) -> None:
    path = sources / PRESS / "press_agencies.csv"
    path.write_text(path.read_text(encoding="utf-8") + 'X,"Báo', encoding="utf-8")
    with pytest.raises(BadRow, match="not CSV"):
        load_records(sources)


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_with_too_few_rows_is_refused(sources: Path, name: str) -> None:
    file = sorted(open_source(name).description["files"])[-1]
    edit_row(sources / name / file, 2, None)
    with pytest.raises(BadSource, match=rf"{name}/{file} has \d+ rows; at least \d+ are expected"):
        load_records(sources)


def test_a_main_successor_too_many_or_missing_is_refused(sources: Path) -> None:
    path = sources / ADMINISTRATIVE / "commune_map_2025.csv"
    edit_row(path, 2, {"is_main": "0"})
    with pytest.raises(BadSource, match="no main successor for 00001"):
        load_records(sources)
    edit_row(path, 2, {"is_main": "1"})
    edit_row(path, 3, {"old_code": "00001"})
    with pytest.raises(BadRow, match="line 3, column is_main: line 2 is the main successor of 00001 already"):
        load_records(sources)


def test_counts_that_differ_from_the_published_ones_are_refused(sources: Path) -> None:
    path = sources / ADMINISTRATIVE / "source.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("COMMUNE = 10598", "COMMUNE = 10599"), encoding="utf-8")
    with pytest.raises(BadSource, match="on 2023-06-01"):
        load_records(sources)


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_says_where_it_comes_from(name: str) -> None:
    description = open_source(name).description
    assert all(description[key] for key in ("title", "publisher", "licence", "confidence", "as_of"))
    csv_files = {path.name for path in open_source(name).folder.glob("*.csv")}
    assert description["files"].keys() == csv_files


def test_map_keys_that_name_no_listed_unit_are_left_out_and_reported(network: Network) -> None:
    assert network.report.unlisted_map_keys == ["03980", "03983", "03984"]
    assert network.report.assumed_ends == 566
    assert network.report.counts["press_agencies/press_agencies.csv"] == 170


def test_digests_name_every_file(network: Network, sources: Path) -> None:
    assert network.digests == digests(sources)
    assert len(network.digests) == 16
    edit_row(sources / PRESS / "press_agencies.csv", 2, {"website": "other.example"})
    changed = {file for file, digest in digests(sources).items() if digest != network.digests[file]}
    assert changed == {"press_agencies/press_agencies.csv"}


FINGERPRINT = """
import hashlib
from seeds.network import load_records
print(hashlib.sha256(repr(load_records().records).encode()).hexdigest())
"""


def test_a_load_in_another_process_gives_the_same_records(network: Network) -> None:
    # Another hash seed would show an order that comes from a set.
    environment = {"PYTHONHASHSEED": "1", "PYTHONPATH": ":".join(sys.path)}
    command = [sys.executable, "-c", FINGERPRINT]
    other = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    assert other.stdout.strip() == hashlib.sha256(repr(network.records).encode()).hexdigest()


def test_ids_are_never_shared(network: Network) -> None:
    ids = [record.properties["id"] for record in network.records if hasattr(record, "label")]
    assert len(ids) == len(set(ids))
