"""The second opinion's own sanity: answers worked out by hand on the small network."""

from typing import Any

import pytest

from graph_schema.records import faults
from tests.reference.compare import differences, normalise, pages, same
from tests.reference.evaluate import Reference
from tests.reference.network import live
from tests.reference.small import small_records
from tests.reference.small_people import MEMBERS, PRESS, PUBLIC, TODAY, appointment_id
from tests.reference.small_units import unit_id
from tests.reference.tree import below, is_placed

REFERENCE = Reference(small_records())


def ask(query: str, tier: int = PUBLIC, today: str = TODAY, **variables: Any) -> Any:
    answer = REFERENCE.answer(query, variables, tier=tier, today=today)
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


def refusals(query: str, tier: int = PUBLIC, **variables: Any) -> list[tuple[str, str]]:
    answer = REFERENCE.answer(query, variables, tier=tier, today=TODAY)
    assert answer["data"] is None
    return [(error["extensions"]["code"], error["path"][0]) for error in answer["errors"]]


def test_the_small_network_has_no_faults() -> None:
    assert [fault for record in small_records() for fault in faults(record)] == []


def test_a_code_is_one_units_on_any_day() -> None:
    units = REFERENCE.network.labelled["Unit"]
    for day in {unit["validFrom"] for unit in units}:
        found = [unit["code"] for unit in units if live(unit, day)]
        assert len(found) == len(set(found))


def test_placements_are_the_tree_that_the_parents_make() -> None:
    network = REFERENCE.network
    for day in sorted({p["validFrom"] for p in network.labelled["Placement"]}):
        places = sorted((p for p in network.labelled["Placement"] if live(p, day)), key=lambda p: str(p["path"]))
        placed = [(network.out("PLACES", p)[0].end, p["depth"]) for p in places]
        walked = [(network.root, 0), *((x.unit, x.depth) for x in below(network, network.root, day))]
        assert placed == walked
        assert all(is_placed(network, unit, day) for unit in network.live_units(day))


def test_children_stand_in_vietnamese_order() -> None:
    names = ask("{ network { children { name } } }")["network"]["children"]
    assert [x["name"] for x in names] == ["Ă Lưới", "Đông Bình", "Khoa học và Số", "Văn hóa và Báo chí"]


def test_a_reused_code_is_another_unit() -> None:
    found = ask(
        '{ a: unit(code: "00005", asOf: "2025-06-30") { name endAssumed successors { date } } '
        'b: unit(code: "00005") { name predecessors { isMain unit { name parent { name } } } } }'
    )
    assert found["a"] == {"name": "Thượng Đồng", "endAssumed": True, "successors": []}
    xuan_la = {"name": "Xuân La", "parent": {"name": "An Khê"}}
    assert found["b"] == {"name": "Xuân La Tây", "predecessors": [{"isMain": False, "unit": xuan_la}]}


def test_below_an_ended_unit_its_last_day_holds() -> None:
    query = """query ($id: ID!) { unit(id: $id) { validTo children { name }
        successors { unit { name children { name } } } } }"""
    found = ask(query, id=unit_id("an_khe"))["unit"]
    assert found["validTo"] == "2025-07-01"
    assert found["children"] == [{"name": "Thượng Đồng"}, {"name": "Xuân La"}]
    # The successor's own first day is the nearest one, and Tương Lai is not there yet.
    assert [x["name"] for x in found["successors"][0]["unit"]["children"]] == [
        "Cồn Dừa",
        "Đình Hà",
        "Văn hóa",
        "Xuân La Đông",
        "Xuân La Đông",
        "Xuân La Tây",
    ]


def test_an_unchanged_unit_keeps_its_identity_and_changes_its_parent() -> None:
    found = ask(
        '{ a: unit(code: "00006", asOf: "2025-06-30") { id parent { name level } } '
        'b: unit(code: "00006") { id parent { name level } } }'
    )
    assert found["a"] == {"id": unit_id("dak_lung"), "parent": {"name": "Đắk Lung", "level": "DISTRICT"}}
    assert found["b"] == {"id": unit_id("dak_lung"), "parent": {"name": "Ă Lưới", "level": "PROVINCE"}}


def test_descendants_are_cut_in_pre_order() -> None:
    found = ask(
        '{ unit(code: "02", asOf: "2025-06-30") { descendants(first: 3) { totalCount edges { depth node { name } } '
        "pageInfo { hasNextPage } } } }"
    )["unit"]["descendants"]
    assert [(e["depth"], e["node"]["name"]) for e in found["edges"]] == [
        (1, "An Khê"),
        (2, "Thượng Đồng"),
        (2, "Xuân La"),
    ]
    assert (found["totalCount"], found["pageInfo"]["hasNextPage"]) == (5, True)


def test_search_ranks_exact_then_prefix_then_part_then_former() -> None:
    query = """query ($t: String!) { search(text: $t, kinds: [UNIT], first: 9) {
        edges { score formerName node { ... on Unit { fullName } } } } }"""
    found = [tuple(_flat(edge)) for edge in ask(query, t="đông bình")["search"]["edges"]]
    assert found == [(4.5, None, "Thành phố Đông Bình")]
    found = [tuple(_flat(edge)) for edge in ask(query, t="BẾN")["search"]["edges"]]
    assert found == [(1.5, "Phường Bến Đình", "Phường Đình Hà")]
    found = [tuple(_flat(edge)) for edge in ask(query, t="hong ha")["search"]["edges"]]
    assert found == [(1.0, "Quận Hồng Hà", "Thành phố Đông Bình")]
    found = [tuple(_flat(edge)) for edge in ask(query, t="xuan la")["search"]["edges"]]
    names = ["Xã Xuân La Đông", "Phường Xuân La Đông", "Xã Xuân La Tây"]
    assert found == [(3.0, None, name) for name in names]


def test_of_equal_matches_the_one_spelled_so_comes_first() -> None:
    query = """query ($on: Date) { search(text: "bến định", asOf: $on, kinds: [UNIT], first: 9) {
        edges { score formerName node { ... on Unit { fullName } } } } }"""
    then = [tuple(_flat(edge)) for edge in ask(query, on="2023-12-31")["search"]["edges"]]
    assert then == [(4.5, None, "Phường Bến Định"), (4.0, None, "Phường Bến Đình")]
    # It became Tân Định first, and that became Đình Hà.
    now = [tuple(_flat(edge)) for edge in ask(query)["search"]["edges"]]
    assert now == [(1.5, "Phường Bến Định", "Phường Đình Hà")]


def _flat(edge: dict[str, Any]) -> list[Any]:
    return [edge["score"], edge["formerName"], edge["node"]["fullName"]]


def test_the_newcomer_speaks_from_the_day_of_the_hand_over() -> None:
    query = "query ($id: ID!, $at: DateTime) { contact(unit: $id, at: $at) { reason spokesperson { name } } }"
    evening = {"id": unit_id("dak_lung"), "at": "2026-11-21T16:59:59Z"}
    before = ask(query, tier=MEMBERS, **evening)["contact"]
    after = ask(query, tier=MEMBERS, **evening | {"at": "2026-11-21T17:00:00Z"})["contact"]
    assert before == {"reason": "HEAD", "spokesperson": {"name": "H'Linh Ayun"}}
    assert after == {"reason": "HEAD", "spokesperson": {"name": "Y Bình Kbuôr"}}


def test_the_ladder_is_climbed_until_someone_answers() -> None:
    query = """query ($id: ID!, $topic: String) { contact(unit: $id, topic: $topic) { reason unit { name }
        spokesperson { name } steps { unit { name } tried outcome } } }"""
    found = ask(query, id=unit_id("thuong_dong"), topic="LU")["contact"]
    assert (found["reason"], found["unit"]["name"], found["spokesperson"]["name"]) == (
        "PARENT_UNIT",
        "Đông Bình",
        "Đinh Thị Én",
    )
    assert [(x["unit"]["name"], x["tried"], x["outcome"]) for x in found["steps"]] == [
        ("Thượng Đồng", "AUTHORISED", "ended on 2025-07-01; its last parent is asked"),
        ("An Khê", "AUTHORISED", "ended on 2025-07-01; its main successor is asked"),
        ("Đông Bình", "AUTHORISED", "answers"),
    ]


def test_an_authorisation_is_for_its_topic_only() -> None:
    query = 'query ($id: ID!) { contact(unit: $id, topic: "đất đai") { reason spokesperson { name } } }'
    found = ask(query, id=unit_id("dong_binh"))["contact"]
    assert found == {"reason": "REGULAR", "spokesperson": {"name": "Đặng Tiến Dũng"}}
    found = ask(query, id=unit_id("xuan_la_dong"))["contact"]
    assert found == {"reason": "AUTHORISED_FOR_TOPIC", "spokesperson": {"name": "Phan Thị Ảnh"}}


def test_of_two_in_office_the_later_one_speaks() -> None:
    query = "query ($id: ID!) { contact(unit: $id) { reason spokesperson { name } } }"
    assert ask(query, id=unit_id("dinh_ha"))["contact"] == {"reason": "HEAD", "spokesperson": {"name": "Đoàn Văn Bình"}}


def test_an_authorisation_alone_leaves_a_gap_and_an_officer_unseen_does_not() -> None:
    found = ask(
        "{ coverage { level units withSpokesperson gaps(missing: SPOKESPERSON, first: 9) { nodes { name } } } }"
    )
    rows = {row["level"]: row for row in found["coverage"]}
    assert list(rows) == ["CENTRAL", "PROVINCE", "DEPARTMENT", "COMMUNE"]
    assert (rows["CENTRAL"]["units"], rows["CENTRAL"]["withSpokesperson"]) == (3, 1)
    assert rows["COMMUNE"]["gaps"]["nodes"] == [
        {"name": name} for name in ("Ea Lứa", "Xuân La Đông", "Xuân La Đông", "Xuân La Tây")
    ]


@pytest.mark.parametrize(
    ("tier", "names"), [(PUBLIC, []), (PRESS, ["Ngô Ê Ban"]), (MEMBERS, ["Ngô Ê Ban", "Y Điêu Niê"])]
)
def test_each_tier_sees_its_own(tier: int, names: list[str]) -> None:
    found = ask('{ unit(code: "03") { spokespersons { name } } }', tier)["unit"]["spokespersons"]
    assert [x["name"] for x in found] == names


def test_ended_terms_are_for_members() -> None:
    query = "query ($id: ID!) { node(id: $id) { ... on Spokesperson { until unit { name validTo } } } }"
    gone = appointment_id("dao")
    assert ask(query, id=gone, tier=PRESS) == {"node": None}
    unit = {"name": "Thông tin và Báo chí", "validTo": "2025-03-01"}
    assert ask(query, id=gone, tier=MEMBERS) == {"node": {"until": "2025-03-01", "unit": unit}}
    query = '{ unit(code: "BVHBC", asOf: "2026-04-01") { spokespersons { name } } }'
    assert [x["name"] for x in ask(query, PUBLIC)["unit"]["spokespersons"]] == ["Bùi Thị Ạt"]
    names = [x["name"] for x in ask(query, MEMBERS)["unit"]["spokespersons"]]
    assert names == ["Hoàng Đức Ý", "Bùi Thị Ạt", "Phạm Ngọc Ân"]


def test_verification_follows_the_clock() -> None:
    found = ask('{ unit(code: "CP") { spokespersons { name verification } } }')["unit"]["spokespersons"]
    assert [x["verification"] for x in found] == ["VERIFIED", "DUE", "VERIFIED"]
    found = ask('{ unit(code: "01") { spokespersons { name verification } } }')["unit"]["spokespersons"]
    assert [(x["name"], x["verification"]) for x in found] == [
        ("Hồ Thu Hà", "DUE"),
        ("Đặng Tiến Dũng", "UNVERIFIED"),
        ("Đinh Thị Én", "VERIFIED"),
    ]


def test_refusals_have_their_codes_and_spare_the_other_roots() -> None:
    answer = REFERENCE.answer(
        '{ network { name } unit(code: "01") { a: focalPoints { id } b: focalPoints { id } } }', today=TODAY
    )
    assert answer["data"] == {"network": {"name": "Chính phủ"}, "unit": None}
    assert [(e["extensions"]["code"], e["path"]) for e in answer["errors"]] == [("FORBIDDEN", ["unit"])] * 2
    nobody = unit_id("nobody")
    query = "query ($id: ID!) { coverage(within: $id) { level } contact(unit: $id) { reason } }"
    assert refusals(query, id=nobody) == [("NOT_FOUND", "coverage"), ("NOT_FOUND", "contact")]
    assert refusals("{ network { descendants(first: 20001) { totalCount } } }") == [("BAD_USER_INPUT", "network")]


async def test_pages_of_any_size_are_the_whole_list() -> None:
    query = """query ($first: Int!, $after: String) { network(asOf: "2025-06-30") {
        descendants(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }"""

    def answer(text: str, variables: dict[str, Any]) -> Any:
        return REFERENCE.answer(text, variables, today=TODAY)

    sizes = [await pages(answer, query, ("network", "descendants"), size) for size in (1, 3, 20, 21)]
    whole = [[node["id"] for page in found for node in page["nodes"]] for found in sizes]
    assert len(whole[0]) == 20
    assert all(ids == whole[0] for ids in whole)
    assert [len(found) for found in sizes] == [20, 7, 1, 1]


def test_answers_differ_by_value_by_order_and_by_error_but_not_by_cursor() -> None:
    def edge(cursor: str | None, **others: Any) -> dict[str, Any]:
        return {"data": {"cursor": cursor, **others}}

    assert same(edge("x", a=1, b=2), edge("y", a=1, b=2))
    assert not same(edge("x"), edge(None))
    assert not same(edge("x", a=1, b=2), edge("x", b=2, a=1))
    assert normalise(edge("x")) == edge("CURSOR")
    refused = {"data": None, "errors": [{"extensions": {"code": "NOT_FOUND"}, "path": ["a", 0]}]}
    assert same(refused, {"data": None, "errors": [{"extensions": {"code": "NOT_FOUND"}, "path": ["a"]}]})
    twice = {"data": None, "errors": [*refused["errors"], *refused["errors"]]}  # type: ignore[misc]
    assert same(refused, twice), "where all is null, one error may have ended the operation"
    assert differences(twice, refused)
