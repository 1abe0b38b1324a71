"""`hub reform`: a file is rehearsed, then applied; applied again it changes nothing."""

import re
from datetime import date
from pathlib import Path

import pytest

from hub.reform.file import text_of
from hub.reform.steps import Step
from tests.cli.conftest import Outcome
from tests.commands.test_reorganise import STEPS


def write(path: Path, *steps: Step) -> str:
    """A file with these steps."""
    path.write_bytes(text_of(date(2027, 1, 1), "NQ 1/2027", steps))
    return str(path)


@pytest.mark.usefixtures("at_small")
def test_a_file_is_rehearsed_and_applied_once(tmp_path: Path) -> None:
    file = write(tmp_path / "reform.json", *STEPS)
    rehearsed = Outcome("reform", "rehearse", file)
    assert rehearsed.code == 0, rehearsed.err
    assert "2 units begin, 4 end, 1 move; 1 go where their parent goes." in rehearsed.out
    assert re.search(r"PROVINCE +2 +\d", rehearsed.out)
    assert "Nothing was written." in rehearsed.err
    applied = Outcome("reform", "apply", file)
    assert applied.out.splitlines()[1:] == rehearsed.out.splitlines()[1:]
    assert re.search(r"Wrote [\d,]+ changes", applied.err)
    again = Outcome("reform", "apply", file)
    assert (again.code, again.out) == (0, "")
    assert "applied before" in again.err


@pytest.mark.usefixtures("at_small")
def test_what_is_refused_is_told_by_step(tmp_path: Path) -> None:
    told = Outcome("reform", "apply", write(tmp_path / "reform.json", Step(do="END", unit="99999")))
    assert told.code == 1
    assert "steps.0.unit: There is no unit 99999 then. (NOT_FOUND)" in told.err


def test_a_file_that_is_not_there_is_told() -> None:
    assert "cannot be read" in Outcome("reform", "rehearse", "nowhere.json").err
