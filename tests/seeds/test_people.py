"""The fictional people: as many as the story says on its days, within the law, and plainly made up."""

import csv
import re
from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise

import phonenumbers
import pytest

from graph_schema.levels import LEVELS
from graph_schema.shape import FOREVER
from seeds.source import FOLDER
from tests.seeds.seeded import TODAY, Properties, Seeded, holds

PROVINCES = FOLDER / "administrative_units" / "provinces_63_2023.csv"
MANDATES_BY_LEVEL = {level.name: set(level.mandates) for level in LEVELS}


def live(seeded: Seeded, label: str, day: str) -> list[Properties]:
    return [record for record in seeded.labels[label] if holds(record, day)]


def share_covered(seeded: Seeded, level: str, records: list[Properties]) -> float:
    units = seeded.unit_of()
    covered = {units[r["id"]]["id"] for r in records if units[r["id"]]["level"] == level}
    return len(covered) / len(seeded.live(TODAY, level))


def test_1040_spokespersons_had_been_compiled_by_august_2023(seeded: Seeded) -> None:
    units = seeded.unit_of()
    compiled = live(seeded, "Spokesperson", "2023-08-01")
    levels = Counter(units[s["id"]]["level"] for s in compiled)
    assert len(compiled) == 1_040
    assert {s["mandate"] for s in compiled} == {"HEAD", "REGULAR"}
    assert levels["DEPARTMENT"] > levels["DISTRICT"] > levels["COMMUNE"] > 0


def test_about_12500_spokespersons_were_known_in_june_2025(seeded: Seeded) -> None:
    assert len(live(seeded, "Spokesperson", "2025-06-01")) == 12_500


@pytest.mark.parametrize("level", ["CENTRAL", "PROVINCE", "DEPARTMENT", "COMMUNE"])
def test_today_every_level_has_gaps_but_most_units_a_focal_point(seeded: Seeded, level: str) -> None:
    points = live(seeded, "FocalPoint", TODAY)
    officers = [f for f in points if f["role"] != "LEADER_IN_CHARGE"]
    leaders = [f for f in points if f["role"] == "LEADER_IN_CHARGE"]
    assert 0.6 <= share_covered(seeded, level, officers) <= 0.9
    assert 0.6 <= share_covered(seeded, level, leaders) < 1


@pytest.mark.parametrize("level", ["CENTRAL", "DEPARTMENT", "COMMUNE"])
def test_today_some_units_have_no_spokesperson(seeded: Seeded, level: str) -> None:
    speakers = [s for s in live(seeded, "Spokesperson", TODAY) if s["mandate"] != "AUTHORISED"]
    assert 0.8 <= share_covered(seeded, level, speakers) < 1


def test_today_the_government_and_every_province_can_be_called(seeded: Seeded) -> None:
    units = seeded.unit_of()
    reached = {units[s["id"]]["id"] for s in live(seeded, "Spokesperson", TODAY) if s.get("phone") and s["tier"] == 0}
    for unit in [seeded.unit("CP", TODAY), *seeded.live(TODAY, "PROVINCE")]:
        assert unit["id"] in reached, unit["fullName"]


def test_mandates_are_those_that_the_law_gives_the_level(seeded: Seeded) -> None:
    units = seeded.unit_of()
    for spokesperson in seeded.labels["Spokesperson"]:
        assert spokesperson["mandate"] in MANDATES_BY_LEVEL[units[spokesperson["id"]]["level"]]
    assert {s["mandate"] for s in live(seeded, "Spokesperson", TODAY)} == {"HEAD", "REGULAR", "AUTHORISED"}


def test_no_term_begins_before_its_unit_or_outlives_it(seeded: Seeded) -> None:
    for identifier, unit in seeded.unit_of().items():
        term = seeded.nodes[identifier]
        assert unit["validFrom"] <= term["validFrom"] < term["validTo"] <= unit["validTo"]


def test_a_post_has_one_holder_at_a_time_and_hands_over_without_a_gap(seeded: Seeded) -> None:
    units = seeded.unit_of()
    terms: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for s in seeded.labels["Spokesperson"]:
        if s["mandate"] != "AUTHORISED":
            terms[units[s["id"]]["id"], s["mandate"]].append((s["validFrom"], s["validTo"]))
    pairs = [pair for found in terms.values() for pair in pairwise(sorted(found))]
    assert all(earlier[1] <= later[0] for earlier, later in pairs)
    assert sum(earlier[1] == later[0] for earlier, later in pairs) > 1_000


def test_an_authorisation_has_a_topic_a_document_and_an_end(seeded: Seeded) -> None:
    documents = {edge.start: seeded.nodes[edge.end] for edge in seeded.types["BASED_ON"]}
    authorised = [s for s in seeded.labels["Spokesperson"] if s["mandate"] == "AUTHORISED"]
    for spokesperson in authorised:
        document = documents[spokesperson["id"]]
        assert spokesperson["topic"]
        assert spokesperson["validTo"] < FOREVER
        assert document["number"]
        assert document["date"] <= spokesperson["validFrom"]
    units = seeded.unit_of()
    of_live_units = [s for s in authorised if holds(units[s["id"]], TODAY)]
    for is_live in (True, False):
        levels = {units[s["id"]]["level"] for s in of_live_units if holds(s, TODAY) is is_live}
        assert levels == {"CENTRAL", "PROVINCE", "DEPARTMENT", "COMMUNE"}


def test_entries_are_confirmed_due_and_unconfirmed(seeded: Seeded) -> None:
    soon = (date.fromisoformat(TODAY) + timedelta(days=30)).isoformat()
    states: Counter[str] = Counter()
    for spokesperson in live(seeded, "Spokesperson", TODAY):
        verify_by = spokesperson.get("verifyBy")
        states["never" if not verify_by else "late" if verify_by < TODAY else "due" if verify_by <= soon else "ok"] += 1
    assert min(states[state] for state in ("never", "late", "due", "ok")) > 100
    assert states["ok"] > sum(states.values()) / 2


def test_nothing_was_confirmed_before_its_term_or_in_the_future(seeded: Seeded) -> None:
    for spokesperson in seeded.labels["Spokesperson"]:
        if confirmed := spokesperson.get("verifiedAt"):
            assert spokesperson["validFrom"] <= confirmed[:10] <= min(spokesperson["validTo"], TODAY)


def test_focal_points_stay_inside_the_network_and_some_speakers_with_the_press(seeded: Seeded) -> None:
    assert {f["tier"] for f in seeded.labels["FocalPoint"]} == {2}
    assert {s["tier"] for s in seeded.labels["Spokesperson"]} == {0, 1}


def test_a_person_may_hold_several_appointments_but_one_post_at_a_time(seeded: Seeded) -> None:
    terms: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for edge in seeded.types["HELD_BY"]:
        record = seeded.nodes[edge.start]
        assert record["name"] == seeded.nodes[edge.end]["name"]
        if record.get("mandate") != "AUTHORISED":
            terms[edge.end].append((record["validFrom"], record["validTo"]))
    assert sum(len(found) > 1 for found in terms.values()) > 500
    for found in terms.values():
        found.sort()
        assert all(a[1] <= b[0] for a, b in pairwise(found))


def test_everybody_is_plainly_fictional(seeded: Seeded) -> None:
    for record in [*seeded.labels["Spokesperson"], *seeded.labels["FocalPoint"]]:
        assert record["fictional"] is True
        assert record["title"].endswith("(nhân vật hư cấu)")
        assert record["email"].endswith("@hub.example")
    assert all(person["fictional"] for person in seeded.labels["Person"])
    assert all(document["title"].startswith("Văn bản hư cấu") for document in seeded.labels["Document"])


def test_telephone_numbers_look_real_but_are_nobodys(seeded: Seeded) -> None:
    rows = csv.DictReader(PROVINCES.read_text(encoding="utf-8").splitlines())
    areas = {row["landline_area_code"] for row in rows}
    numbers = {r["phone"] for label in ("Spokesperson", "FocalPoint") for r in seeded.labels[label] if r.get("phone")}
    found = set()
    for number in numbers:
        assert phonenumbers.is_possible_number(phonenumbers.parse(number))
        # No subscriber number in Viet Nam starts with 0; Hà Nội and Thành phố Hồ Chí Minh have eight digits.
        shape = re.fullmatch(r"\+84(24|28|2\d\d)(0\d{6}|(?<=24)0\d{7}|(?<=28)0\d{7})", number)
        assert shape, number
        assert len(number) == len("+84 214 0123456".replace(" ", ""))
        found.add(shape[1])
    assert found == areas
