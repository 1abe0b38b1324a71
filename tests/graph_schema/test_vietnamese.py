"""Vietnamese text: the order of names, what search ignores, and what counts as one spelling."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_schema.vietnamese import fold, nfc, sort_key, spell

# CLDR 48, locale vi, as ICU sorts it: letters over the whole name, then tones. What stands on one line is a tie.
IN_ORDER = [
    line.strip().split(" | ")
    for line in """
    A
    A Luới
    A Lưới
    A-lưới
    An | an | AN
    Án
    Ă Lưới
    Ăn
    Ân
    Ẩn
    Ấn
    Âu Lâu
    Ba
    Bà
    Bả
    Bã
    Bá
    Bạ
    Ba Đình
    Bà Rịa
    Bà Rịa - Vũng Tàu
    Bá Thước
    Cư M'gar
    Cư Mgar
    Da
    Dak Lua
    Đa
    Đà
    Đak Lua
    Đắc Lua
    Đăk Lua
    Đắk Lua
    Đống Đa
    Đông Hà
    Đồng Hả
    Đông Hải
    Ea H'leo
    Ea Hleo
    Ê A
    Êa
    Fa
    Go
    Gò
    Hoa
    Hoà
    Hoá
    Hòa
    Hóa
    Họa
    Hòa An
    Hoa Bình
    Hoà Bình
    Hòa Bình
    I
    Ia O
    Ja
    La
    Lạng
    Na
    O
    Ó
    Ô
    Ồ
    Ơ
    Ở
    Phu
    Phú
    Phù Lưu
    Phường 02
    Phường 1
    Phường 10
    Phường 2
    Qui
    Quí
    Quy
    Quý
    Tân (An)
    Tấn A
    Tân An
    Tần An
    Tân-An
    Tân, An
    Tân.An
    Tânan
    Thi trấn
    Thì trấn
    Thị trấn
    U
    Ủ
    Uý
    Úy
    Ư
    Ứ
    Wa
    Xa
    Xã
    Y
    Ỷ
    Ý
    Z
    """.strip().splitlines()
]
SYLLABLES = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấềểỗộớừữỳỵ ", min_size=1, max_size=12)


def test_names_sort_as_a_vietnamese_reader_expects() -> None:
    names = [name for line in IN_ORDER for name in line]
    random.Random(1).shuffle(names)  # noqa: S311
    found: dict[str, set[str]] = {}
    for name in sorted(names, key=sort_key):
        found.setdefault(sort_key(name), set()).add(name)
    assert list(found.values()) == [set(line) for line in IN_ORDER]


@pytest.mark.parametrize("other", ["Cư M’gar", "CƯ M'GAR", "  Cư   M'gar ", unicodedata.normalize("NFD", "Cư M'gar")])
def test_case_blanks_apostrophe_and_normal_form_do_not_change_the_place(other: str) -> None:
    assert sort_key(other) == sort_key("Cư M'gar")


@given(SYLLABLES, SYLLABLES)
def test_a_name_sorts_before_every_longer_one_that_begins_with_it(start: str, rest: str) -> None:
    whole = f"{start.strip() or 'a'} {rest.strip() or 'a'}"
    assert sort_key(start.strip() or "a") < sort_key(whole)


@given(st.text(max_size=20))
def test_every_text_has_a_key_of_characters_that_a_path_may_hold(text: str) -> None:
    key = sort_key(text)
    assert key.isascii()
    assert all(char > '"' for char in key), "these separate the segments of a placement's path"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đắk Lắk", "dak lak"),
        ("ĐẮK  LẮK", "dak lak"),
        (unicodedata.normalize("NFD", "Thừa Thiên Huế"), "thua thien hue"),
        ("Bà Rịa - Vũng Tàu", "ba ria vung tau"),
        ("Cư M’gar", "cu m gar"),
        ("Phường 1", "phuong 1"),
        ("BTTTT.CBC", "btttt cbc"),
        ("  \t", ""),
        ("***?~", ""),
        ("Sở_Văn hóa", "so van hoa"),
    ],
)
def test_folding_leaves_bare_words(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(SYLLABLES)
def test_folding_does_not_see_case_normal_form_or_a_second_folding(text: str) -> None:
    assert fold(text) == fold(text.upper()) == fold(unicodedata.normalize("NFD", text)) == fold(fold(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hòa Bình", "Hoà Bình"),
        ("HÒA BÌNH", "hoà bình"),
        ("Thủy", "Thuỷ"),
        ("Khuê", "khuê"),
        ("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"),
    ],
)
def test_case_and_the_place_of_a_tone_mark_are_one_spelling(one: str, other: str) -> None:
    assert spell(one) == spell(other) == spell(unicodedata.normalize("NFD", other))


@pytest.mark.parametrize(
    ("one", "other"), [("Hòa", "Hóa"), ("Hòa", "Hoa"), ("Đà", "Da"), ("Lưỡng", "Lượng"), ("Đắk", "Đăk"), ("Ở", "Ỏ")]
)
def test_another_tone_or_letter_is_another_spelling(one: str, other: str) -> None:
    assert spell(one) != spell(other)


def test_nfc_joins_marks_and_blanks() -> None:
    assert nfc(unicodedata.normalize("NFD", " Ấp \n Bắc ")) == "Ấp Bắc"
