"""The messy sheet of 1,040 people: each bad cell is named, nothing is lost, and the second time nothing changes."""

from collections import Counter
from datetime import date
from functools import cache

from hub.exchange.cells.posts import ListKind
from hub.exchange.difference import Current, compare, details
from hub.exchange.reading import ListRead, read_list
from hub.exchange.remarks import Finding
from hub.exchange.resolving import PlacedEntry, place_entries
from hub.exchange.wording import Code
from tests.exchange.messy import KINDS
from tests.exchange.messy_sheet import Written, messy_sheet
from tests.exchange.real_units import TODAY, directory

DAY = date.fromisoformat(TODAY)


@cache
def made() -> Written:
    return messy_sheet()


@cache
def imported() -> tuple[ListRead, list[PlacedEntry], list[Finding]]:
    result = read_list(made().data, "Danh sach NPN.xlsx", ListKind.SPOKESPERSONS)
    placed, told = place_entries(result.entries, directory(), result.sheet.name)
    return result, placed, [*result.findings, *told]


def test_the_header_is_found_under_title_lines_with_its_merged_cells() -> None:
    result, _, _ = imported()
    assert result.header and (result.header.first + 1, result.header.end) == (5, 6)
    assert all(column.field for column in result.columns)


def test_the_sheet_with_the_list_is_read_and_the_others_are_told() -> None:
    result, _, findings = imported()
    assert result.sheet.name == "DS người phát ngôn"
    assert {f.sheet for f in findings if f.code is Code.SHEET_LEFT_OUT} == {"Cũ", "Ghi chú"}


def test_each_bad_cell_is_named_and_no_good_one() -> None:
    _, _, findings = imported()
    problems = {(finding.row, finding.cell): finding.code for finding in findings if finding.is_problem}
    assert problems == made().problems


def test_every_kind_of_mess_occurs() -> None:
    codes = Counter(code for mess in KINDS for _, code in mess.told)
    told = {finding.code for finding in imported()[2]}
    assert set(codes) <= told


def test_each_note_stands_where_the_mess_is() -> None:
    _, _, findings = imported()
    notes = {(finding.row, finding.cell, finding.code) for finding in findings if not finding.is_problem}
    assert {(row, cell, code) for (row, cell), code in made().notes.items()} <= notes


def test_every_row_is_an_entry_or_told_of() -> None:
    _, placed, findings = imported()
    entries = {one.entry.row for one in placed}
    told = {finding.row for finding in findings if finding.is_problem or finding.code is Code.ROW_REPEATED}
    assert entries | told == set(made().lines)
    assert not entries & told


def test_the_same_file_twice_changes_nothing() -> None:
    _, placed, _ = imported()
    first = compare(placed, [], today=DAY)
    assert len(first.appoint) == len(placed) and not first.correct
    current = [
        Current(f"appointment:{number}", one.placed.unit.id, one.placed.entry.post, details(one.placed))
        for number, one in enumerate(first.appoint)
    ]
    second = compare(placed, current, today=DAY, complete=True)
    assert second.is_empty
    assert len(second.confirm) == len(placed)


def test_the_sheet_is_the_same_every_time() -> None:
    again = messy_sheet()
    assert (again.lines, again.problems, again.notes) == (made().lines, made().problems, made().notes)
