"""What may be written, and by whom: one row a mutation of the schema. All of them are about Đông Bình."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from tests.access.roles import INVALID, OPERATORS, READERS
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id

EDITORS: Final = OPERATORS | {"editor", "editor, signed"}


class Row(NamedTuple):
    """A mutation's input, and who may send it."""

    input: str
    allowed: frozenset[str] = EDITORS


def _spokesperson(more: str = "", who: str = "ha_after") -> str:
    return f'{{id: "{appointment_id(who)}"{more}}}'


WRITES: Final[Mapping[str, Row]] = {
    "appointSpokesperson": Row(
        f'{{unit: "{unit_id("xuan_la_tay")}", name: "Lò Thị Mới", mandate: HEAD, since: "2026-01-01", '
        'until: "2026-12-01"}'
    ),
    "correctSpokesperson": Row(_spokesperson(', title: "Chủ tịch"')),
    "confirmSpokesperson": Row(_spokesperson()),
    "endSpokesperson": Row(_spokesperson(', until: "2026-12-01"')),
    "eraseAppointment": Row(_spokesperson(), OPERATORS),
    "eraseFormerValues": Row(_spokesperson(), OPERATORS),
}


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
