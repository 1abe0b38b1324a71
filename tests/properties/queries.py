"""Queries by hand, one or more for every feature, over the small network: they run at once, before any random ones."""

from tests.properties.bag import STRANGERS
from tests.properties.cases import Case
from tests.properties.queries_speaking import SEARCHES, SPEAKING
from tests.properties.queries_units import LOOK_UPS, TREE
from tests.reference.small import agency_id
from tests.reference.small_people import PRESS, appointment_id
from tests.reference.small_units import unit_id

LANGUAGE = (
    Case(
        "equal keys merge",
        """{ network { x: children { name }
        x: children { code ...C } ... { x: children { level } } ... on Node { id } } }
        fragment C on Unit { name kind }""",
    ),
    Case(
        "fragments in fragments, on an interface",
        """query ($id: ID!) { node(id: $id) { ...N } }
        fragment N on Node { id ...A ... on Spokesperson { unit { ...A } } }
        fragment A on Unit { code: name name: code }""",
        {"id": appointment_id("an")},
    ),
    Case(
        "skip and include",
        """query ($yes: Boolean!, $no: Boolean = false) { network { name @skip(if: $yes) code @include(if: $yes)
        children @include(if: $no) { name } ... @skip(if: $no) { level } parent @skip(if: true) { id } }
        unit(code: "03") { name @skip(if: true) } }""",
        {"yes": True},
    ),
    Case(
        "typenames",
        "{ __typename n: network { __typename } units(first: 1) { __typename edges { node { __typename } } } }",
    ),
)
REFUSED = (
    Case(
        "focal points for a stranger",
        '{ a: network { name } b: unit(code: "01") { focalPoints { name } x: focalPoints { id } } }',
    ),
    Case("what is skipped is not refused", '{ unit(code: "01") { name focalPoints @skip(if: true) { name } } }'),
    Case(
        "gaps for a stranger",
        "query ($m: Gap!) { network { name } coverage { gaps(missing: $m, first: 1) { totalCount } } }",
        {"m": "FOCAL_POINT"},
        PRESS,
    ),
    Case("a filter for a stranger", "{ units(filter: {hasFocalPoint: true}, first: 1) { totalCount } }"),
    Case("within nothing", "query ($in: ID!) { coverage(within: $in) { level } }", {"in": STRANGERS[0]}),
    Case("contact of what is no unit", "query ($id: ID!) { contact(unit: $id) { reason } }", {"id": agency_id("wire")}),
    Case("an id that is none", '{ node(id: "01") { id } network { name } }'),
    Case("both id and code", 'query ($id: ID!) { unit(id: $id, code: "01") { id } }', {"id": unit_id("a_luoi")}),
    Case("neither id nor code", "query ($id: ID) { unit(id: $id, code: null) { id } }"),
    Case("too many", "{ units(first: 1001) { totalCount } }"),
    Case("less than none", "{ network { descendants(first: 1, maxDepth: -1) { totalCount } } }"),
    Case("before the network", '{ network(asOf: "1945-09-01") { name } }'),
    Case("an impossible date", '{ network(asOf: "2025-02-29") { name } }'),
    Case(
        "an impossible date in a variable",
        'query ($d: Date) { unit(code: "01", asOf: $d) { name } }',
        {"d": "2025-13-01"},
    ),
    Case("blank text", '{ search(text: " ", first: 1) { totalCount } }'),
    Case("a foreign cursor", '{ units(first: 1, after: "x") { totalCount } }'),
)
CASES = (*TREE, *LOOK_UPS, *SEARCHES, *SPEAKING, *LANGUAGE, *REFUSED)
