"""Every golden case answers as it did, by the statement that it had, and by one statement only."""

import pytest

from hub.cli.cypher import formatted
from hub.database.database import Database
from tests.asking import asking
from tests.cases.golden import GOLDENS, Golden, printed
from tests.cases.recording import Recorded

MIN_CASES = 70


def test_there_are_enough_cases_and_every_one_says_what_it_shows() -> None:
    shown = [golden.header["shows"] for golden in GOLDENS]
    assert len(GOLDENS) >= MIN_CASES
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize("golden", GOLDENS, ids=lambda golden: golden.name)
async def test_a_case_keeps_its_answer_and_its_one_statement(
    network: Database, golden: Golden, update_cases: bool
) -> None:
    recorded = Recorded(network)
    answer = await asking(recorded)(golden.query, golden.variables, tier=golden.tier, now=golden.now)
    statements = recorded.reader.statements
    found = {".json": printed(answer), ".cypher": formatted(statements[0]) if statements else None}
    if update_cases:
        for suffix, text in found.items():
            golden.keep(suffix, text)
    assert {suffix: golden.kept(suffix) for suffix in found} == found
    counts = recorded.reader.counts
    assert (counts.statements, counts.reruns, counts.locked) == (len(statements[:1]), 0, 0)
