"""A list beside the appointments of today."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from graph_schema.vocabulary import Mandate
from hub.exchange.cells.phones import Phone
from hub.exchange.difference import Change, Current, details
from hub.exchange.difference import compare as compare_as_of
from hub.exchange.directory import UnitRow
from hub.exchange.entry import Entry, UnitSaid
from hub.exchange.resolving import PlacedEntry

UNIT = UnitRow("unit:1", "02728", "Mường Hum", "Xã Mường Hum", "COMMUNE", "2025-07-01")
ENTRY = Entry(
    row=2,
    unit_cell="B2",
    unit=UnitSaid("02728"),
    post=Mandate.REGULAR,
    name="Nguyễn Thị Hoài Thử",
    title="Chánh Văn phòng",
    phones=(Phone("+842140000001"), Phone("+842140000002")),
    emails=("vp@hub.example",),
    since=date(2025, 7, 1),
)
PLACED = PlacedEntry(ENTRY, UNIT)
KNOWN = Current("spokesperson:1", "unit:1", "REGULAR", details(PLACED))
TODAY = date(2026, 11, 22)
compare = partial(compare_as_of, today=TODAY)


def test_what_nobody_holds_is_an_appointment() -> None:
    (new,) = compare([PLACED], []).appoint
    assert new.placed is PLACED and new.replaces is None
    assert new.details.phone == "+842140000001"


def test_the_same_is_a_confirmation() -> None:
    difference = compare([PLACED], [KNOWN], complete=True)
    assert difference.is_empty
    assert [one.current for one in difference.confirm] == [KNOWN]


def test_other_details_are_a_correction_that_names_each_field() -> None:
    known = replace(KNOWN, details=replace(KNOWN.details, name="Nguyễn Thị Hoài Thư", title="Phó", email=""))
    (correction,) = compare([PLACED], [known]).correct
    assert correction.changes == (
        Change("name", "Nguyễn Thị Hoài Thư", "Nguyễn Thị Hoài Thử"),
        Change("title", "Phó", "Chánh Văn phòng"),
        Change("email", None, "vp@hub.example"),
    )


def test_a_blank_cell_takes_nothing_away() -> None:
    blank = PlacedEntry(replace(ENTRY, title="", phones=(), emails=(), since=None), UNIT)
    assert compare([blank], [KNOWN]).is_empty


def test_a_newcomer_takes_the_place_of_who_holds_a_single_post() -> None:
    other = replace(KNOWN, details=replace(KNOWN.details, name="Trần Văn Hoài Mẫu"))
    difference = compare([PLACED], [other], complete=True)
    assert [one.replaces for one in difference.appoint] == [other]
    assert difference.appoint[0].details.since == TODAY


def test_a_newcomer_begins_on_the_day_that_the_list_says_if_the_holder_began_before() -> None:
    earlier = replace(KNOWN.details, name="Trần Văn Hoài Mẫu", since=date(2025, 6, 30))
    assert compare([PLACED], [replace(KNOWN, details=earlier)]).appoint[0].details.since == ENTRY.since


def test_a_newcomer_without_a_first_day_begins_today() -> None:
    undated = PlacedEntry(replace(ENTRY, since=None), UNIT)
    assert compare([undated], []).appoint[0].details.since == TODAY


def test_who_takes_a_place_is_told() -> None:
    other = replace(KNOWN, details=replace(KNOWN.details, name="Trần Văn Hoài Mẫu"))
    difference = compare([PLACED], [other], complete=True)
    assert not difference.end


def test_the_holder_of_another_post_or_unit_stays() -> None:
    others = [replace(KNOWN, post="HEAD"), replace(KNOWN, unit="unit:2")]
    difference = compare([PLACED], others)
    assert [one.replaces for one in difference.appoint] == [None]
    assert not difference.end


def test_who_is_left_out_has_ended_only_if_the_list_is_complete() -> None:
    assert not compare([], [KNOWN]).end
    assert [one.current for one in compare([], [KNOWN], complete=True).end] == [KNOWN]


def test_authorisations_of_one_person_are_told_apart_by_their_topic() -> None:
    first = PlacedEntry(replace(ENTRY, post=Mandate.AUTHORISED, topic="Thiên tai"), UNIT)
    second = PlacedEntry(replace(first.entry, topic="Dịch bệnh"), UNIT)
    known = Current("spokesperson:2", "unit:1", "AUTHORISED", details(first))
    difference = compare([first, second], [known])
    assert [one.placed for one in difference.appoint] == [second]
    assert [one.placed for one in difference.confirm] == [first]
    assert difference.appoint[0].replaces is None


def test_a_topic_in_other_letters_is_a_correction_and_no_second_authorisation() -> None:
    first = PlacedEntry(replace(ENTRY, post=Mandate.AUTHORISED, topic="Thiên tai"), UNIT)
    known = Current("spokesperson:2", "unit:1", "AUTHORISED", replace(details(first), topic="thiên tai"))
    assert [one.changes for one in compare([first], [known]).correct] == [(Change("topic", "thiên tai", "Thiên tai"),)]


def test_the_first_day_and_the_document_of_an_appointment_stay_and_are_told() -> None:
    known = replace(KNOWN, details=replace(KNOWN.details, since=date(2025, 8, 1), document_number="1/QĐ"))
    entry = PlacedEntry(replace(ENTRY, document_number="2/QĐ"), UNIT)
    difference = compare([entry], [known])
    assert difference.is_empty
    assert [change.field for change in difference.confirm[0].kept] == ["since", "document_number"]


def test_a_last_day_is_a_change() -> None:
    ending = PlacedEntry(replace(ENTRY, until=date(2027, 1, 1)), UNIT)
    assert [one.changes for one in compare([ending], [KNOWN]).correct] == [(Change("until", None, date(2027, 1, 1)),)]


def test_a_later_term_of_the_same_person_is_a_new_appointment() -> None:
    ended = replace(KNOWN, details=replace(KNOWN.details, until=date(2026, 12, 1)))
    again = PlacedEntry(replace(ENTRY, since=date(2026, 12, 1)), UNIT)
    difference = compare([again], [ended], complete=True)
    assert [(one.placed, one.replaces) for one in difference.appoint] == [(again, None)]
    assert not difference.end


def test_an_entry_whose_term_has_passed_appoints_nobody() -> None:
    past = PlacedEntry(replace(ENTRY, until=TODAY), UNIT)
    difference = compare([past], [])
    assert difference.is_empty
    assert difference.over == (past,)


def test_an_entry_that_names_the_days_of_an_ended_term_is_about_that_term() -> None:
    ended = replace(KNOWN, details=replace(KNOWN.details, until=TODAY - timedelta(1)))
    assert [one.current for one in compare([PLACED], [ended]).confirm] == [ended]
    undated = PlacedEntry(replace(ENTRY, since=None), UNIT)
    assert [one.placed for one in compare([undated], [ended]).appoint] == [undated]


def test_a_complete_list_ends_nobody_who_has_ended_or_not_begun() -> None:
    ended = replace(KNOWN, details=replace(KNOWN.details, until=TODAY))
    coming = replace(KNOWN, details=replace(KNOWN.details, since=TODAY))
    assert not compare([], [ended, coming], complete=True).end
