"""From bursts to ratios to a verdict."""

import pytest

from bench.load import Burst
from bench.measure import Measured
from bench.ratios import Figures, ratios
from bench.summary import summarise
from bench.targets import Target


def figures(p50: float, rps: float) -> Figures:
    return Figures(p50, p50, {1: 1000 / p50, 16: rps}, {1: p50, 16: p50})


SERVERS = {
    "hub": figures(1, 3000),
    "hub, uncached": figures(2, 1500),
    "yoga": figures(4, 1000),
    "apollo": figures(5, 1200),
    "postgraphile": figures(0.5, 6000),
}


def test_each_figure_is_held_against_the_better_peer_in_that_figure() -> None:
    found = ratios(SERVERS)
    assert (found["p50_vs_peer"], found["rps_vs_peer"]) == (4, 2.5)


def test_postgraphile_may_be_the_faster_one() -> None:
    found = ratios(SERVERS)
    assert (found["p50_vs_postgraphile"], found["rps_vs_postgraphile"]) == (0.5, 0.5)


def test_the_hub_without_its_answer_cache_has_names_of_its_own() -> None:
    found = ratios(SERVERS, floor=[0.5])
    assert (found["p50_vs_peer_uncached"], found["p50_vs_floor_uncached"]) == (2, 4)


def test_the_floor_is_the_median_of_its_rounds() -> None:
    assert ratios(SERVERS, floor=[0.4, 0.5, 9])["p50_vs_floor"] == 2


def test_what_was_not_measured_at_16_connections_has_no_rate() -> None:
    alone = {name: Figures(each.p50, each.p50, {1: 1}, {1: 1}) for name, each in SERVERS.items()}
    assert not [name for name in ratios(alone) if name.startswith("rps")]


@pytest.mark.parametrize(("value", "met"), [(2.99, False), (3, True), (4, True)])
def test_a_target_is_met_from_its_bound_on(value: float, met: bool) -> None:
    assert Target("Q1", "p50_vs_peer", 3).met(value) is met


@pytest.mark.parametrize(("value", "met"), [(1.2, True), (1.3, True), (1.31, False)])
def test_a_target_at_most_is_met_up_to_its_bound(value: float, met: bool) -> None:
    assert Target("Q8", "dated_vs_undated", 1.3, at_most=True).met(value) is met


def measured() -> Measured:
    """Two queries and documents never seen, three rounds each; the second round met a busy machine."""
    found = Measured()
    for query in ("Q1", "same_shapes", "subsets"):
        for server, each in SERVERS.items():
            for busy in (1, 50, 1):
                found.bursts[query, server, 1].append(_burst(each.p50 * busy, each.rps[1]))
                found.bursts[query, server, 16].append(_burst(each.p50 * busy, each.rps[16] / busy))
    found.driver |= {"Q1": [0.5, 0.5, 5], "Q8 dated": [1.2, 1.2], "Q8 undated": [1, 1]}
    return found


def _burst(p50: float, rps: float) -> Burst:
    return Burst(round(rps), rps, p50, p50, p50)


def test_one_busy_round_decides_nothing() -> None:
    assert summarise(measured(), ["Q1"], {})["Q1"]["p50_vs_peer"] == 4


def test_the_summary_judges_the_targets_that_were_measured() -> None:
    found = summarise(measured(), ["Q1"], {})
    judged = {(each["query"], each["ratio"]): each["met"] for each in found["targets"]}
    assert judged == {
        ("Q1", "p50_vs_peer"): True,
        ("Q1", "rps_vs_peer"): False,
        ("Q1", "p50_vs_floor"): True,
        ("Q8", "dated_vs_undated"): True,
        ("Q1", "p50_vs_postgraphile"): False,
        ("Q1", "rps_vs_postgraphile"): False,
        ("never_seen", "p50_vs_postgraphile"): False,
    }


def test_never_seen_documents_count_by_the_worse_kind() -> None:
    found = measured()
    found.bursts["subsets", "hub", 1] = [_burst(2, 500)]
    summary = summarise(found, ["Q1"], {})
    assert summary["never_seen"]["p50_vs_peer"] == summary["never_seen"]["subsets"]["p50_vs_peer"] == 2
