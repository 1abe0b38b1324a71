"""A list as vCard 4.0 (RFC 6350): one card an appointment."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from graph_schema.vocabulary import POST_NAMES
from hub.exchange.out.listed import Listed
from hub.exchange.out.names import iri

_LONGEST: Final = 75
"""Octets of a line; longer ones are folded."""
_SPECIAL: Final = re.compile(r"[\\,;]")


def cards(rows: Iterable[Listed]) -> bytes:
    """All cards in one file."""
    return b"".join(_folded(line) for row in rows for line in _card(row))


def _card(row: Listed) -> Iterator[str]:
    family, *others = row.name.split()
    given = others[-1] if others else ""
    yield from ("BEGIN:VCARD", "VERSION:4.0", "KIND:individual", f"UID:{iri(row.id)}")
    yield f"FN:{_text(row.name)}"
    yield f"N:{_text(family)};{_text(given)};{_text(' '.join(others[:-1]))};;"
    # The unit first: an organisation, then what of it. Here the unit is the organisation, its province where it is.
    yield f"ORG:{_text(row.unit.name)}"
    if row.title:
        yield f"TITLE:{_text(row.title)}"
    yield f"ROLE:{_text(POST_NAMES[row.post])}"
    if row.phone:
        yield f'TEL;VALUE=uri;TYPE="work,voice":tel:{row.phone}'
    if row.email:
        yield f"EMAIL;TYPE=work:{_text(row.email)}"
    if row.unit.province:
        yield f"ADR;TYPE=work:;;;;{_text(row.unit.province)};;Việt Nam"
    yield "LANG:vi"
    if notes := "\n".join(_notes(row)):
        yield f"NOTE:{_text(notes)}"
    yield "END:VCARD"


def _notes(row: Listed) -> Iterator[str]:
    if row.topic:
        yield f"Nội dung ủy quyền: {row.topic}"
    if row.document_number:
        yield f"Văn bản: {row.document_number}"
    if row.fictional:
        yield "Nhân vật hư cấu. Fictional person."


def _text(value: str) -> str:
    """A value in which nothing is taken for the end of a part or a line."""
    shown = "".join(c for c in value if c == "\n" or c.isprintable())
    return _SPECIAL.sub(lambda special: f"\\{special[0]}", shown).replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """The line's octets, folded between characters."""
    pieces, piece = list[bytes](), b""
    for character in line:
        octets = character.encode()
        if len(piece) + len(octets) > _LONGEST:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
