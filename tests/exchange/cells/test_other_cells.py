"""Dates, e-mail addresses, posts, codes and documents."""

from datetime import date

import pytest

from graph_schema.vocabulary import POST_NAMES, FocalPointRole, Mandate, Post
from hub.exchange.cells.codes import candidates, parse_code
from hub.exchange.cells.dates import parse_date
from hub.exchange.cells.documents import parse_document
from hub.exchange.cells.emails import parse_emails
from hub.exchange.cells.posts import POSTS, ListKind, parse_post
from hub.exchange.cells.text import lines, says_nothing
from hub.exchange.wording import Code

REFORM = date(2025, 7, 1)


@pytest.mark.parametrize(
    "cell",
    [
        "01/07/2025",
        "1/7/2025",
        "01-07-2025",
        "1.7.2025",
        "01 / 07 / 2025",
        "2025-07-01",
        "2025-07-01 00:00:00",
        "01/07/2025 08:30",
        "ngày 01 tháng 7 năm 2025",
        "Từ ngày 01/07/2025",
        "Kể từ ngày 1 tháng 7, 2025.",
        "45839",
    ],
)
def test_a_date_is_read_however_it_is_written(cell: str) -> None:
    assert parse_date(cell).value == REFORM


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("31/02/2025", Code.DATE_IMPOSSIBLE),
        ("07/25/2025", Code.DATE_IMPOSSIBLE),
        ("00/01/2025", Code.DATE_IMPOSSIBLE),
        ("01/07/0000", Code.DATE_IMPOSSIBLE),
        ("01-07-25", Code.DATE_UNCLEAR),
        ("15/7/25", Code.DATE_UNCLEAR),
        ("7/2025", Code.DATE_UNCLEAR),
        ("tháng 7/2025", Code.DATE_UNCLEAR),
        ("2025", Code.DATE_UNCLEAR),
        ("01/07.2025", Code.DATE_MALFORMED),
        ("12345", Code.DATE_MALFORMED),
        ("hết nhiệm kỳ", Code.DATE_MALFORMED),
    ],
)
def test_a_date_that_could_be_another_or_none_is_a_problem(cell: str, code: Code) -> None:
    parsed = parse_date(cell)
    assert parsed.value is None and [said.code for said in parsed.remarks] == [code]


@pytest.mark.parametrize(
    ("cell", "addresses"),
    [
        ("VanThu@Hub.EXAMPLE", ("VanThu@hub.example",)),
        ("mailto:vt@hub.example", ("vt@hub.example",)),
        ("<vt@hub.example>.", ("vt@hub.example",)),
        ("vt @ hub.example", ("vt@hub.example",)),
        ("vt\uff20hub.example", ("vt@hub.example",)),
        ("vt(at)hub.example", ("vt@hub.example",)),
        ("a@hub.example; b@hub.example", ("a@hub.example", "b@hub.example")),
        ("a@hub.example hoặc b@hub.example", ("a@hub.example", "b@hub.example")),
        ("a@hub.example\na@hub.example", ("a@hub.example",)),
    ],
)
def test_addresses_are_read_as_they_are_meant(cell: str, addresses: tuple[str, ...]) -> None:
    assert parse_emails(cell).value == addresses


@pytest.mark.parametrize(
    "cell", ["vt.hub.example", "vt@@hub.example", "vt@hub", "văn.thư@hub.example", "a@b..example", "@"]
)
def test_what_is_no_address_is_a_problem(cell: str) -> None:
    assert [said.code for said in parse_emails(cell).remarks] == [Code.EMAIL_MALFORMED]


@pytest.mark.parametrize(
    ("cell", "kind", "post"),
    [
        ("Người đứng đầu", ListKind.SPOKESPERSONS, Mandate.HEAD),
        ("Người phát ngôn thường xuyên", ListKind.SPOKESPERSONS, Mandate.REGULAR),
        ("Người được uỷ quyền phát ngôn", ListKind.SPOKESPERSONS, Mandate.AUTHORISED),
        ("Người được người đứng đầu ủy quyền", ListKind.SPOKESPERSONS, Mandate.AUTHORISED),
        ("nguoi dung dau", ListKind.SPOKESPERSONS, Mandate.HEAD),
        ("Lãnh đạo phụ trách", ListKind.FOCAL_POINTS, FocalPointRole.LEADER_IN_CHARGE),
        ("Cán bộ chuyên trách", ListKind.FOCAL_POINTS, FocalPointRole.SPECIALISED),
        ("Không chuyên trách", ListKind.FOCAL_POINTS, FocalPointRole.CONCURRENT),
        ("Kiêm nhiệm", ListKind.FOCAL_POINTS, FocalPointRole.CONCURRENT),
        ("LEADER_IN_CHARGE", ListKind.FOCAL_POINTS, FocalPointRole.LEADER_IN_CHARGE),
    ],
)
def test_the_words_of_the_law_and_of_the_lists_name_the_post(cell: str, kind: ListKind, post: Post) -> None:
    assert parse_post(cell, kind).value is post


@pytest.mark.parametrize("kind", ListKind)
def test_every_post_is_known_by_its_vietnamese_name_and_its_own(kind: ListKind) -> None:
    for post in POSTS[kind]:
        assert parse_post(POST_NAMES[post], kind).value is post
        assert parse_post(post.value, kind).value is post


def test_a_post_of_the_other_kind_of_list_is_a_problem() -> None:
    assert [said.code for said in parse_post("Kiêm nhiệm", ListKind.SPOKESPERSONS).remarks] == [Code.POST_UNKNOWN]


@pytest.mark.parametrize(
    ("said", "could_be"),
    [
        ("1", ("1", "01", "001", "00001")),
        ("4", ("4", "04", "004", "00004")),
        ("101", ("101", "00101")),
        ("02671", ("02671",)),
        ("1.SYT", ("1.SYT", "01.SYT")),
        ("BTC", ("BTC",)),
    ],
)
def test_lost_zeros_are_candidates_beside_what_was_said(said: str, could_be: tuple[str, ...]) -> None:
    assert candidates(said) == could_be


@pytest.mark.parametrize(
    ("cell", "code"), [("2671.0", "2671"), (" 15.syt ", "15.SYT"), ("'00004", "00004"), ("01", "01")]
)
def test_a_code_is_kept_as_it_was_said(cell: str, code: str) -> None:
    assert parse_code(cell).value == code


@pytest.mark.parametrize(
    ("cell", "number", "day"),
    [
        ("12/QĐ-UBND", "12/QĐ-UBND", None),
        ("12 /QĐ - UBND", "12/QĐ-UBND", None),
        ("Quyết định số 12/QĐ-UBND ngày 01/7/2025", "12/QĐ-UBND", REFORM),
        ("CV 12/UBND-VX, ngày 01 tháng 7 năm 2025 của UBND xã", "12/UBND-VX", REFORM),
        ("Giấy ủy quyền số 3", "Giấy ủy quyền số 3", None),
    ],
)
def test_a_document_is_read_with_its_date(cell: str, number: str, day: date | None) -> None:
    assert parse_document(cell).value == (number, day)


@pytest.mark.parametrize("cell", ["", " ", "-", "…", "chưa có", "Không", "N/A", "chưa kiện toàn"])
def test_words_for_nothing_are_nothing(cell: str) -> None:
    assert says_nothing(lines(cell))


@pytest.mark.parametrize("cell", ["0", "x", "Không Văn Thử"])
def test_words_for_something_are_something(cell: str) -> None:
    assert not says_nothing(lines(cell))
