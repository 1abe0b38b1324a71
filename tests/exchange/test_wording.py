"""Every remark has its words in both languages, and every code is said somewhere."""

import re
from datetime import date
from pathlib import Path

import pytest

import hub.exchange
from hub.exchange.remarks import remark
from hub.exchange.wording import WORDING, Code

NAMES = re.compile(r"{(\w+?)(?:_en|_vi)?}")


@pytest.mark.parametrize("code", Code)
def test_both_languages_name_the_same_values(code: Code) -> None:
    wording = WORDING[code]
    assert set(NAMES.findall(wording.en)) == set(NAMES.findall(wording.vi))
    assert wording.en.endswith(".") and wording.vi.endswith(".")


@pytest.mark.parametrize("code", Code)
def test_every_code_is_used(code: Code) -> None:
    folder = Path(hub.exchange.__file__).parent
    used = [path.name for path in folder.rglob("*.py") if f"Code.{code.name}" in path.read_text(encoding="utf-8")]
    assert set(used) - {"wording.py"}


def test_braces_in_a_value_are_only_text() -> None:
    assert remark(Code.NAME_MALFORMED, text="{x} {0} {").en == "“{x} {0} {” cannot be read as a person's name."


def test_a_day_is_written_as_each_language_has_it() -> None:
    said = remark(Code.SINCE_TODAY, since=date(2026, 11, 23))
    assert "2026-11-23" in said.en and "23/11/2026" in said.vi
