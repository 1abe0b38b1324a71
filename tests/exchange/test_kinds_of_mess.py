"""Each kind of mess, alone between clean lines: what is told, at which cell, and what the row comes to."""

from dataclasses import replace

import pytest

from hub.exchange.cells.posts import ListKind
from hub.exchange.reading import read_list
from hub.exchange.remarks import Finding
from hub.exchange.resolving import PlacedEntry, place_entries
from tests.exchange.fictional import LETTERS, clean_book, line
from tests.exchange.messy import BY_NAME, KINDS, Mess
from tests.exchange.real_units import directory

SPOILED = 3
"""The row of the file that is spoiled: the second of three lines below the header."""


def read(data: bytes) -> tuple[list[PlacedEntry], list[Finding]]:
    """A workbook as it would be imported."""
    result = read_list(data, "danh_sach.xlsx", ListKind.SPOKESPERSONS)
    placed, told = place_entries(result.entries, directory(), result.sheet.name)
    return placed, [*result.findings, *told]


def spoiled(mess: Mess) -> bytes:
    """Three lines, of which the middle one has the fault."""
    lines = [line(number) for number in (5, 6, 7)]
    mess.spoil(lines[1])
    return clean_book(lines)


def test_clean_lines_give_their_entries_and_nothing_is_told() -> None:
    placed, findings = read(clean_book([line(number) for number in (5, 6, 7)]))
    assert [one.entry.row for one in placed] == [2, 3, 4]
    assert not findings


@pytest.mark.parametrize("mess", KINDS, ids=lambda mess: mess.name)
def test_only_the_spoiled_row_is_told_of_and_at_its_cell(mess: Mess) -> None:
    _, findings = read(spoiled(mess))
    expected = {(f"{LETTERS[field]}{SPOILED}", code) for field, code in mess.told}
    told = {(finding.cell, finding.code) for finding in findings}
    assert expected <= told
    assert {finding.row for finding in findings} <= {SPOILED}
    assert any(finding.is_problem for finding in findings) is mess.stops


@pytest.mark.parametrize("mess", [m for m in KINDS if m.stops], ids=lambda mess: mess.name)
def test_a_problem_stops_its_row_and_the_others_go_on(mess: Mess) -> None:
    placed, _ = read(spoiled(mess))
    assert [one.entry.row for one in placed] == [2, 4]


@pytest.mark.parametrize("mess", [m for m in KINDS if not m.stops], ids=lambda mess: mess.name)
def test_a_note_leaves_the_entry_as_it_was_meant(mess: Mess) -> None:
    clean, _ = read(clean_book([line(number) for number in (5, 6, 7)]))
    placed, _ = read(spoiled(mess))
    meant = replace(clean[1].entry, **mess.means)  # type: ignore[arg-type]
    assert replace(placed[1].entry, unit=meant.unit) == meant
    assert placed[1].unit == clean[1].unit


def test_there_are_many_kinds() -> None:
    assert len(BY_NAME) >= 25
