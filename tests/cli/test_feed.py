"""`hub feed prune`: an end for old entries, which somebody must have chosen."""

import pytest

from hub.database.database import Database
from tests.cli.conftest import Outcome


def test_the_feed_is_kept_whole_unless_a_day_is_said(at_small: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Outcome("feed", "prune").err.startswith("BAD_USER_INPUT Give --before")
    old = Outcome("feed", "prune", "--before", "2020-01-01")
    assert (old.code, old.err) == (0, "0 entries deleted.\n")
    monkeypatch.setenv("HUB_FEED_DAYS", "30")
    assert Outcome("feed", "prune").err == "0 entries deleted.\n"
