"""Press agencies: who governs them, and where they are."""

from collections import Counter

from tests.seeds.seeded import TODAY, Properties, Seeded, holds


def agency(seeded: Seeded, name: str) -> Properties:
    (found,) = (a for a in seeded.labels["PressAgency"] if a["name"] == name)
    return found


def test_all_listed_agencies_are_there(seeded: Seeded) -> None:
    scopes = Counter(a["scope"] for a in seeded.labels["PressAgency"])
    assert scopes == {"NATIONAL_KEY": 6, "CENTRAL": 35, "PROVINCIAL": 129}


def test_an_agency_keeps_the_governing_unit_of_its_picture_even_when_that_ended(seeded: Seeded) -> None:
    (unit,) = seeded.related("GOVERNED_BY", agency(seeded, "Báo VietNamNet"), TODAY)
    assert (unit["code"], unit["validTo"]) == ("BTTTT", "2025-03-01")


def test_an_agency_is_always_based_in_a_live_province(seeded: Seeded) -> None:
    provincial = {a["id"] for a in seeded.labels["PressAgency"] if a["scope"] == "PROVINCIAL"}
    for day in ("2023-06-21", "2025-01-01", "2025-06-30", "2025-07-01", TODAY):
        based = [e for e in seeded.types["BASED_IN"] if holds(e.properties, day)]
        assert {e.start for e in based} == provincial
        assert all(holds(seeded.nodes[e.end], day) for e in based)


def test_an_agency_of_a_merged_province_is_in_its_successor(seeded: Seeded) -> None:
    newspaper = agency(seeded, "Báo Hà Giang")
    provinces = [seeded.related("BASED_IN", newspaper, day)[0]["fullName"] for day in ("2025-06-30", "2025-07-01")]
    assert provinces == ["Tỉnh Hà Giang", "Tỉnh Tuyên Quang"]
