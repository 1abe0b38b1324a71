"""The words of a report."""

from bench.document import results
from bench.report import figure_rows, ratio_rows
from bench.summary import Summary, summarise
from tests.bench.test_ratios import measured

TITLES = {"Q1": "a unit"}
FACTS = {
    "rss": {"hub": 150 * 2**20},
    "machine": {"processor": "a processor", "cores": "2", "memory": "4 GB", "kernel": "6"},
    "versions": {"Node": "v24"},
    "load_average": {"before": 0.5, "after": 2.0},
    "rounds": 3,
}


def summary() -> Summary:
    return summarise(measured(), ["Q1"], FACTS)


def test_a_ratio_stands_beside_its_target_and_verdict() -> None:
    first = next(ratio_rows(summary(), TITLES))
    assert first == ["Q1", "a unit", "4.00 (≥ 3.5) ✓", "2.50 (≥ 6) ✗", "2.00 (≤ 2.5) ✓", *first[5:]]
    assert first[5:] == ["0.50 (≥ 1) ✗", "0.50 (≥ 1.2) ✗", ""]


def test_the_hub_without_its_answer_cache_is_held_to_the_same_targets() -> None:
    _, second, *_ = ratio_rows(summary(), TITLES)
    assert second[:5] == ["", "without the answer cache", "2.00 (≥ 3.5) ✗", "1.25 (≥ 6) ✗", "4.00 (≤ 2.5) ✗"]


def test_the_dated_statement_has_its_row() -> None:
    rows = {row[0]: row for row in ratio_rows(summary(), TITLES)}
    assert rows["Q8"][-1] == "1.20 (≤ 1.3) ✓"


def test_every_server_has_its_figures_and_the_floor_its_own() -> None:
    rows = [row[:3] for row in figure_rows(summary()) if row[0] == "Q1"]
    assert rows[0] == ["Q1", "hub", "1.00"]
    assert rows[-1] == ["Q1", "driver alone (the floor)", "0.50"]


def test_the_document_tells_the_machine_the_load_and_the_memory() -> None:
    text = results(summary(), TITLES)
    assert "a processor, 2 cores, 4 GB, Linux 6; 3 rounds. Load average 0.5 before the run and 2.0 at its end." in text
    assert "3 of 7 targets met." in text
    assert "| hub | 150 |" in text
    assert "Versions: Node v24." in text
