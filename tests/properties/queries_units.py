"""Queries by hand: the tree, units, successions, look-ups and press agencies."""

from tests.properties.bag import STRANGERS
from tests.properties.cases import SPEAKER, UNIT, Case
from tests.reference.small import agency_id
from tests.reference.small_people import MEMBERS, appointment_id
from tests.reference.small_units import unit_id

TREE = (
    Case("root", "{ network { ...U parent { name } ancestors { name } } }" + UNIT),
    Case("children in order", "{ network { children { name children { name code } } } }"),
    Case("children of a level", '{ unit(code: "03") { children(level: COMMUNE) { ...U } } }' + UNIT),
    Case(
        "the tree on the last day before the reform and on its first",
        """query ($eve: Date = "2025-06-30", $day: Date) {
        eve: network(asOf: $eve) { descendants(first: 50) { totalCount edges { depth node { name parent { name } } } } }
        day: network(asOf: $day) { descendants(first: 50) { totalCount edges { depth node { name parent { name } } } } }
        }""",
        {"day": "2025-07-01"},
    ),
    Case(
        "descendants by level and depth",
        """query ($levels: [Level!] = [COMMUNE], $depth: Int) { network(asOf: "2024-06-01") {
        a: descendants(levels: $levels, maxDepth: $depth, first: 3) { totalCount nodes { name }
          pageInfo { hasNextPage hasPreviousPage } }
        b: descendants(levels: $levels, maxDepth: 2, first: 3) { totalCount edges { depth } }
        c: descendants(levels: [], first: 3) { totalCount nodes { id } }
        d: descendants(levels: DISTRICT, maxDepth: 0, first: 3) { totalCount }
        e: descendants(levels: null, maxDepth: null, first: 0, after: null) { totalCount edges { cursor }
          pageInfo { hasNextPage startCursor endCursor } } } }""",
    ),
    Case(
        "a unit that moves",
        """query ($id: ID!) { before: unit(id: $id, asOf: "2025-06-30") { parent { name level } ancestors { name } }
        after: unit(id: $id, asOf: "2025-07-01") { parent { name level } ancestors { name } } }""",
        {"id": unit_id("dak_lung")},
    ),
    Case(
        "by a reused code", '{ a: unit(code: "01", asOf: "2025-06-30") { ...U } b: unit(code: "01") { ...U } }' + UNIT
    ),
    Case("by a code that is not live", '{ unit(code: "02", asOf: "2025-07-01") { name } }'),
    Case(
        "an ended unit, nearest to today and before its start",
        """query ($id: ID, $none: String) { a: unit(id: $id, code: $none) { ...U parent { name } children { name } }
        b: unit(id: $id, code: null, asOf: "2000-01-01") { validFrom parent { name } } }"""
        + UNIT,
        {"id": unit_id("hong_ha")},
    ),
    Case(
        "a coming unit",
        "query ($id: ID!) { unit(id: $id) { ...U parent { name children { name } } } }" + UNIT,
        {"id": unit_id("tuong_lai")},
    ),
    Case(
        "successions both ways",
        """query ($a: ID!, $b: ID!) {
        new: unit(id: $a) { predecessors { kind date isMain
          unit { name children { name } predecessors { unit { name } } } } }
        old: unit(id: $b) { successors { kind date isMain unit { name predecessors { unit { name validTo } } } } } }""",
        {"a": unit_id("dinh_ha"), "b": unit_id("xuan_la")},
    ),
    Case(
        "the professional line over time",
        """query ($id: ID!) { a: unit(id: $id, asOf: "2025-02-28") { guidedBy { name guides { fullName } } }
        b: unit(id: $id, asOf: "2025-03-01") { guidedBy { name guides { code } } }
        c: network { guidedBy { id } guides { id } } }""",
        {"id": unit_id("a_luoi_culture")},
    ),
)
LOOK_UPS = (
    Case(
        "nodes of every kind, in their places",
        """query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Unit { name } ...S
        ... on FocalPoint { name role }
        ... on PressAgency { name kind province { name } governingUnit { name validTo } } } }"""
        + SPEAKER,
        {
            "ids": [
                unit_id("con_dua"),
                STRANGERS[0],
                appointment_id("yen"),
                appointment_id("before"),
                agency_id("information_online"),
                appointment_id("expired"),
                unit_id("con_dua"),
            ]
        },
    ),
    Case(
        "a member sees ended and coming appointments by id",
        """query ($a: ID!, $b: ID!, $c: ID!) { a: node(id: $a) { ...S } b: node(id: $b) { ...S }
        c: node(id: $c) { ... on FocalPoint { name since until fictional unit { name } } } }"""
        + SPEAKER,
        {"a": appointment_id("dao"), "b": appointment_id("next_year"), "c": appointment_id("gone")},
        MEMBERS,
    ),
    Case(
        "units by level",
        "{ units(filter: {level: PROVINCE}, first: 5) { totalCount nodes { name } edges { depth cursor } } }",
    ),
    Case(
        "units by kind on a day",
        '{ units(filter: {kind: WARD}, first: 5, asOf: "2023-12-31") { nodes { name code } } }',
    ),
    Case(
        "units by codes",
        '{ units(filter: {codes: ["00005", "zz", "01.SVH", "01.SVH"]}, first: 5) { nodes { fullName } } }',
    ),
    Case("units by no codes", "{ units(filter: {codes: []}, first: 5) { totalCount nodes { name } } }"),
    Case("units by folded name", '{ units(filter: {name: "VAN HOÁ"}, first: 5) { nodes { name parent { name } } } }'),
    Case(
        "units within",
        """query ($a: ID, $b: ID) { a: units(filter: {within: $a, level: null}, first: 20) { totalCount nodes { name } }
        b: units(filter: {within: $b}, first: 20) { totalCount } }""",
        {"a": unit_id("dong_binh"), "b": unit_id("dong_ha")},
    ),
    Case(
        "units with and without a spokesperson",
        """query ($yes: Boolean!) {
        a: units(filter: {hasSpokesperson: $yes, level: COMMUNE}, first: 9) { nodes { name } }
        b: units(filter: {hasSpokesperson: false, level: COMMUNE}, first: 9) { nodes { name } } }""",
        {"yes": True},
    ),
    Case(
        "units without a focal point",
        "{ units(filter: {hasFocalPoint: false}, first: 30) { nodes { name } } }",
        {},
        MEMBERS,
    ),
    Case(
        "a whole filter in a variable",
        "query ($f: UnitFilter) { units(filter: $f, first: 9) { totalCount nodes { name } } }",
        {"f": {"level": "DEPARTMENT", "kind": None, "hasFocalPoint": None}},
    ),
    Case(
        "press agencies",
        """{ all: pressAgencies(first: 9) { totalCount nodes { name kind scope governingBody website
        governingUnit { name } province { name } } pageInfo { hasNextPage } }
        here: pressAgencies(filter: {province: "01", scope: PROVINCIAL}, first: 1) { totalCount
          edges { node { name } } }
        gone: pressAgencies(filter: {province: "02"}, first: 1) { totalCount }
        named: pressAgencies(filter: {name: "bao a luoi", kind: NEWSPAPER}, first: 1) { nodes { id } } }""",
    ),
    Case(
        "press agencies of units",
        """query ($old: ID!) { network { pressAgencies { name } }
        unit(id: $old) { pressAgencies { name province { name } } }
        new: unit(code: "01") { pressAgencies { name governingUnit { name } } } }""",
        {"old": unit_id("dong_ha")},
    ),
)
