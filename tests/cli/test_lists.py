"""`hub import`, `hub export` and `hub template`: a list in, its report, the same list out."""

import json
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Outcome
from tests.lists.files import file_of, row

NEW = row("00012", "Kim Thị Hoài Mới", Từ_ngày="01/09/2026")


def feed() -> list[str]:
    """What was done since the load."""
    told = json.loads(Outcome("ask", "--json", "{ changes(first: 100) { nodes { action } } }").out)
    return [node["action"] for node in told["data"]["changes"]["nodes"] if node["action"] != "SEED"]


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """A list of one newcomer, and of one whose post the law does not know there."""
    file = tmp_path / "list.csv"
    file.write_bytes(file_of(NEW, row("00007", "Kim Thị Hoài Quy", "Người phát ngôn")))
    return file


@pytest.mark.usefixtures("at_small")
def test_a_list_is_rehearsed_and_nothing_is_written(listed: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.xlsx"
    outcome = Outcome("import", str(listed), "--report", str(report))
    assert outcome.code == 1
    assert "1 to appoint" in outcome.out and "MANDATE_NOT_ALLOWED" in outcome.out and "E3" in outcome.out
    assert "certain" in outcome.out and "--apply writes it" in outcome.out
    assert openpyxl.load_workbook(report).worksheets[0]["E3"].fill.fgColor.rgb == "00FFC7CE"
    assert not feed()


@pytest.mark.usefixtures("at_small")
def test_a_list_is_written_without_the_rows_that_have_problems(listed: Path) -> None:
    refused = Outcome("import", str(listed), "--apply")
    assert (refused.code, "Nothing was written." in refused.out) == (1, True)
    assert not feed()
    assert "Written" in Outcome("import", str(listed), "--apply", "--skip-problems").out
    assert feed() == ["APPOINT_SPOKESPERSON"]
    assert "There is nothing to write." in Outcome("import", str(listed)).out


@pytest.mark.usefixtures("at_small")
def test_what_is_exported_is_imported_without_a_difference(tmp_path: Path) -> None:
    for ending in ("csv", "xlsx"):
        file = tmp_path / f"out.{ending}"
        assert Outcome("export", ending, "--within", "01", "--as", "network", "--output", str(file)).code == 0
        assert "0 to appoint, 0 to correct, 0 to end, 8 the same; 0 problems" in Outcome("import", str(file)).out


@pytest.mark.usefixtures("at_small")
def test_an_export_is_of_a_day_and_as_far_as_the_reader_sees() -> None:
    assert "Ngô Ê Ban" not in Outcome("export", "vcf", "--within", "03").out
    assert "FN:Ngô Ê Ban" in Outcome("export", "vcf", "--within", "03", "--as", "press").out
    before = Outcome("export", "jsonld", "--as-of", "2025-06-01", "--as", "network")
    assert "Trương Công Định" in before.out
    assert Outcome("export", "csv", "--list", "focal-points").code == 1


def test_a_template_is_written_anywhere(tmp_path: Path) -> None:
    assert Outcome("template", str(tmp_path / "list.xlsx"), "--list", "focal-points").code == 0
    assert openpyxl.load_workbook(tmp_path / "list.xlsx").sheetnames == ["Danh sách", "Hướng dẫn"]


def test_a_file_that_is_no_list_is_refused_in_a_line(tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    file.write_bytes(b"PK\x03\x04")
    refused = Outcome("import", str(file))
    assert refused.code == 1 and "BAD_USER_INPUT" in refused.err
