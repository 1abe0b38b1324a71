"""What may be written, and by whom: one row a mutation of the schema. All of them are about Đông Bình."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from tests.access.roles import INVALID, OPERATORS, READERS, ROLES, may_edit
from tests.reference.small import agency_id
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id

EDITORS: Final = frozenset(name for name in ROLES if may_edit(name, "dong_binh"))


class Row(NamedTuple):
    """A mutation's input, who may send it, and how many changes it comes to."""

    input: str
    allowed: frozenset[str] = EDITORS
    changes: int = 1


def _appointment(more: str = "", who: str = "ha_after") -> str:
    return f'{{id: "{appointment_id(who)}"{more}}}'


def _new(code: str) -> str:
    return f'{{code: "{code}", kind: WARD, name: "Mới", fullName: "Phường Mới", parent: "{unit_id("dong_binh")}"}}'


_ON_DAY: Final = 'date: "2027-01-01"'
WRITES: Final[Mapping[str, Row]] = {
    "appointSpokesperson": Row(
        f'{{unit: "{unit_id("xuan_la_tay")}", name: "Lò Thị Mới", mandate: HEAD, since: "2026-01-01", '
        'until: "2026-12-01"}'
    ),
    "correctSpokesperson": Row(_appointment(', title: "Chủ tịch"')),
    "confirmSpokesperson": Row(_appointment()),
    "endSpokesperson": Row(_appointment(', until: "2026-12-01"')),
    "appointFocalPoint": Row(
        f'{{unit: "{unit_id("xuan_la_tay")}", name: "Lò Thị Mới", role: CONCURRENT, since: "2026-01-01"}}'
    ),
    "correctFocalPoint": Row(_appointment(', title: "Chánh Văn phòng"', "after")),
    "confirmFocalPoint": Row(_appointment(who="after")),
    "endFocalPoint": Row(_appointment(', until: "2026-12-01"', "after")),
    "updateUnitContacts": Row(f'{{id: "{unit_id("dong_binh")}", phone: "0234 3820 000"}}'),
    "createPressAgency": Row(
        f'{{name: "Báo Mới", kind: NEWSPAPER, scope: PROVINCIAL, governingUnit: "{unit_id("dong_binh")}"}}'
    ),
    "correctPressAgency": Row(f'{{id: "{agency_id("dong_ha_paper")}", website: "bao-moi.example"}}', OPERATORS),
    "closePressAgency": Row(f'{{id: "{agency_id("dong_ha_paper")}", on: "2026-12-01"}}', OPERATORS),
    "createUnit": Row(f"{{{_ON_DAY}, unit: {_new('00031')}}}", OPERATORS),
    "renameUnit": Row(f'{{unit: "{unit_id("dinh_ha")}", {_ON_DAY}, name: "Đình"}}', OPERATORS, 5),
    "moveUnit": Row(f'{{unit: "{unit_id("xuan_la_tay")}", {_ON_DAY}, parent: "{unit_id("a_luoi")}"}}', OPERATORS),
    "mergeUnits": Row(
        f'{{{_ON_DAY}, units: ["{unit_id("xuan_la_dong_ward")}", "{unit_id("xuan_la_dong")}"], into: {_new("00032")}}}',
        OPERATORS,
        3,
    ),
    "splitUnit": Row(
        f'{{unit: "{unit_id("con_dua_zone")}", {_ON_DAY}, into: [{_new("00033")}, {_new("00034")}]}}', OPERATORS, 4
    ),
    "dissolveUnit": Row(f'{{unit: "{unit_id("dong_binh_culture")}", {_ON_DAY}}}', OPERATORS, 2),
    "applyReorganisation": Row('{date: "2027-02-01", title: "NQ 1", steps: [{do: END, unit: "00031"}]}', OPERATORS, 2),
    "createConfirmLink": Row(f'{{unit: "{unit_id("dong_binh")}", entries: ["{appointment_id("ha_after")}"]}}'),
    "reportError": Row(f'{{node: "{appointment_id("ha_after")}", message: "Sai"}}', frozenset(ROLES) - INVALID),
    "eraseFormerValues": Row(_appointment(), OPERATORS),
    "eraseAppointment": Row(_appointment(), OPERATORS),
}
"""In an order in which one and the same network takes them all."""
BY_LINK_OR_REPORT: Final = frozenset({"confirmByLink", "answerReport"})
"""Who may do these follows from a secret, or from a report: tests.commands.test_confirm_links and test_reports."""


def document_of(mutation: str) -> str:
    """The row's mutation."""
    return f"mutation {{ it: {mutation}(input: {WRITES[mutation].input}) {{ userErrors {{ code }} }} }}"


def expected(role: str, row: Row) -> str:
    """What the row comes to: done, UNAUTHENTICATED or FORBIDDEN before any rule is asked, or refused by the rule."""
    if role in INVALID:
        return "UNAUTHENTICATED"
    if role in row.allowed:
        return "done"
    return "FORBIDDEN" if role in READERS else "refused"
