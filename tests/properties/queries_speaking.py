"""Queries by hand: search, spokespersons, contact and coverage."""

from tests.properties.cases import SPEAKER, Case
from tests.reference.small_people import MEMBERS, PRESS, appointment_id
from tests.reference.small_units import unit_id

FOUND = """edges { cursor score formerName node { __typename id ... on Unit { fullName }
  ... on Spokesperson { name } ... on FocalPoint { name } ... on PressAgency { name } } }"""

SEARCHES = (
    Case(
        "exact, prefix, part, with and without accents",
        '{ a: search(text: "Đông Bình", first: 9) { totalCount '
        + FOUND
        + ' } b: search(text: "dong", first: 9) { '
        + FOUND
        + ' } c: search(text: "ĐỊNH", first: 9) { '
        + FOUND
        + " } }",
    ),
    Case(
        "former names",
        '{ search(text: "Hồng Hà", first: 5) { '
        + FOUND
        + ' } two: search(text: "ben dinh", first: 5) { '
        + FOUND
        + " } }",
    ),
    Case("the tone's place is no difference", '{ search(text: "văn hóa", kinds: [UNIT], first: 9) { ' + FOUND + " } }"),
    Case("on a day", '{ search(text: "bến", asOf: "2023-12-31", first: 9) { ' + FOUND + " } }"),
    Case(
        "kinds",
        '{ search(text: "báo", kinds: [PRESS_AGENCY, UNIT], first: 9) { '
        + FOUND
        + ' } none: search(text: "báo", kinds: [], first: 9) { totalCount } }',
    ),
    Case(
        "within",
        "query ($in: ID!, $t: String!) { search(text: $t, within: $in, first: 20) { totalCount " + FOUND + " } }",
        {"in": unit_id("dong_binh"), "t": "đ"},
        MEMBERS,
    ),
    Case(
        "people by tier",
        '{ search(text: "an", kinds: [SPOKESPERSON, FOCAL_POINT], first: 20) { totalCount ' + FOUND + " } }",
        {},
        PRESS,
    ),
    Case(
        "people for members on a past day",
        '{ search(text: "an", kinds: [SPOKESPERSON, FOCAL_POINT], first: 20, asOf: "2024-01-01") { ' + FOUND + " } }",
        {},
        MEMBERS,
    ),
    Case(
        "signs only",
        "query ($t: String!) { search(text: $t, first: 3) { totalCount edges { score } pageInfo { endCursor } } }",
        {"t": '+-&& || !(){}[]^"~*?:\\\\/'},
    ),
)
SPEAKING = (
    Case("spokespersons of the ministry", '{ unit(code: "BVHBC") { spokespersons { ...S } } }' + SPEAKER),
    Case("the same for the press", '{ unit(code: "BVHBC") { spokespersons { ...S } } }' + SPEAKER, {}, PRESS),
    Case(
        "history is for members", '{ unit(code: "BVHBC", asOf: "2026-04-01") { spokespersons { name } } }', {}, MEMBERS
    ),
    Case("not for the public", '{ unit(code: "BVHBC", asOf: "2026-04-01") { spokespersons { name } } }'),
    Case(
        "the coming, the ended and what is for the press are hidden from the public on every way to them",
        """query ($coming: ID!, $ended: ID!, $press: ID!, $u: ID!, $v: ID!, $w: ID!) {
        a: node(id: $coming) { id } b: node(id: $ended) { id } c: node(id: $press) { id }
        d: unit(id: $u, asOf: "2027-02-01") { spokespersons { name } }
        e: unit(id: $v, asOf: "2024-01-01") { spokespersons { name } }
        f: unit(id: $w) { spokespersons { name } }
        g: search(text: "Võ Thị Xuân", asOf: "2027-02-01", first: 5) { totalCount }
        h: search(text: "Đặng Tiến Dũng", kinds: [SPOKESPERSON], asOf: "2024-01-01", first: 5) { totalCount }
        i: search(text: "Ngô Ê Ban", first: 5) { totalCount }
        j: contact(unit: $u, at: "2027-02-01T08:00:00+07:00") { reason spokesperson { name } }
        k: contact(unit: $v, at: "2024-01-01T08:00:00+07:00") { reason spokesperson { name } }
        l: contact(unit: $w) { reason spokesperson { name } } }""",
        {
            "coming": appointment_id("next_year"),
            "ended": appointment_id("dung"),
            "press": appointment_id("to_press"),
            "u": unit_id("xuan_la_tay"),
            "v": unit_id("dong_ha"),
            "w": unit_id("a_luoi"),
        },
    ),
    Case(
        "focal points",
        """{ unit(code: "BVHBC") { phone email channels { kind url } dutyHours outOfHoursPhone
        pressAgencies { closedOn } focalPoints {
          id name title role phone email personalPhone personalEmail since until verifiedAt verifyBy verification
          unit { name } } } }""",
        {},
        MEMBERS,
    ),
    *(
        Case(
            f"contact of {key} about {topic} at {at}",
            """query ($unit: ID!, $topic: String, $at: DateTime) { contact(unit: $unit, topic: $topic, at: $at) {
            reason unit { name validTo } spokesperson { name mandate unit { name } } dutyHours onDuty outOfHoursPhone
            steps { spokesperson { name } tried outcome unit { name validTo parent { name } } } } }""",
            {"unit": unit_id(key), "topic": topic, "at": at},
        )
        for key, topic, at in (
            ("dinh_ha", "bao lu", None),
            ("xuan_la_dong", "ĐẤT", None),
            ("xuan_la_tay", " ", "2026-11-22T08:00:00+07:00"),
            ("ben_dinh_nang", None, None),
            ("thuong_dong", "lũ", None),
            ("tuong_lai", "lũ", None),
            ("dak_lung", None, "2026-11-21T16:59:59Z"),
            ("dak_lung", None, "2026-11-21T17:00:00Z"),
            ("a_luoi", "đất đai", None),
            ("information", None, None),
            ("culture", None, "2026-11-23T13:30:00+07:00"),
            ("culture", None, "2026-11-21T11:30:00+07:00"),
            ("a_luoi_science", None, "2026-11-22T07:59:59+07:00"),
        )
    ),
    Case(
        "coverage",
        "{ coverage { level units withSpokesperson withFocalPoint withLeaderInCharge "
        "gaps(missing: SPOKESPERSON, first: 2) { totalCount nodes { name } edges { depth } } } }",
    ),
    Case(
        "coverage within, on a day",
        'query ($in: ID) { coverage(within: $in, asOf: "2025-06-30") { level units withSpokesperson } }',
        {"in": unit_id("an_binh")},
    ),
    Case(
        "coverage of a unit with its gaps",
        """query ($g: Gap! = LEADER_IN_CHARGE) { unit(code: "01") { coverage { level
        gaps(missing: $g, first: 3) { nodes { name } } f: gaps(missing: FOCAL_POINT, first: 3) { totalCount } } } }""",
        {},
        MEMBERS,
    ),
)
