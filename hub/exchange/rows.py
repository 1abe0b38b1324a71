"""From rows to entries. A row with a problem gives none; the others go on."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from graph_schema.vocabulary import Post
from hub.exchange.cells.codes import parse_code
from hub.exchange.cells.dates import parse_date
from hub.exchange.cells.documents import parse_document
from hub.exchange.cells.emails import parse_emails
from hub.exchange.cells.names import parse_name
from hub.exchange.cells.phones import parse_phones
from hub.exchange.cells.posts import ListKind, parse_post
from hub.exchange.cells.text import one_line, says_nothing
from hub.exchange.columns import Layout
from hub.exchange.entry import Entry, UnitSaid
from hub.exchange.fields import FIELD_NAMES, Field
from hub.exchange.remarks import Finding, Remark, remark
from hub.exchange.row_cells import RowCells
from hub.exchange.row_kinds import KnownRow, RowKind, known_rows
from hub.exchange.sheet import Sheet
from hub.exchange.wording import Code

_SHOWN = 80
_NUMBERED = re.compile(r"^(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)\s*[.)/:-]?\s+(?=\S)")


@dataclass
class _Carried:
    """What a row without a unit takes from the rows above."""

    unit: UnitSaid | None = None
    province: str = ""
    is_province_merged: bool = False
    section: str = ""
    title: tuple[str, ...] = ()

    def section_unit(self) -> UnitSaid | None:
        """The heading within the list, which may be the unit of the rows below."""
        return UnitSaid(name=self.section, context=self.title) if self.section else None


def read_rows(sheet: Sheet, layout: Layout, kind: ListKind) -> tuple[list[Entry], list[Finding]]:
    """Every row below the header: entries, and what there is to say."""
    entries, findings = list[Entry](), list[Finding]()
    carried = _Carried(title=_title(sheet, layout), is_province_merged=_is_mostly_blank(sheet, layout, Field.PROVINCE))
    groups = list(zip(layout.groups(), layout.posts(), strict=True))
    for row in known_rows(sheet, layout):
        if row.kind is not RowKind.PERSON:
            findings.append(_told(row, sheet, carried))
            continue
        for places, post in groups:
            cells = RowCells(sheet, row.index, places)
            if len(groups) == 1 or cells.line(Field.NAME):
                entry = _entry(cells, kind, post, carried)
                entries += [entry] if entry else []
            findings += cells.findings
    return entries, findings


def _is_mostly_blank(sheet: Sheet, layout: Layout, of: Field) -> bool:
    """Whether fewer than half of the rows fill the column, as when its cells were merged before CSV was made."""
    column = layout.groups()[0].get(of)
    if column is None:
        return False
    filled = [bool(row[column].strip()) for row in sheet.rows[layout.header.end :] if any(row)]
    return sum(filled) * 2 < len(filled)


def _title(sheet: Sheet, layout: Layout) -> tuple[str, ...]:
    """The lines above the header and the sheet's name: where the list is from."""
    above = (one_line(text) for row in sheet.rows[: layout.header.first] for text in row if text)
    return (sheet.name, *dict.fromkeys(text for text in above if not says_nothing(text)))


def _told(row: KnownRow, sheet: Sheet, carried: _Carried) -> Finding:
    """Why a row gives no entry. A heading within the list names the unit or the place of the rows below."""
    text = row.text if len(row.text) <= _SHOWN else f"{row.text[:_SHOWN]}…"
    said: Remark
    if row.kind is RowKind.SECTION:
        carried.section, carried.unit = _NUMBERED.sub("", row.text), None
        said = remark(Code.ROW_IS_SECTION, text=text)
    elif row.kind is RowKind.AFTER:
        said = remark(Code.ROW_AFTER_LIST, text=text)
    else:
        said = remark(Code.ROW_IS_EXAMPLE if row.kind is RowKind.EXAMPLE else Code.ROW_IS_HEADER)
    return Finding(said, sheet.name, row.index + 1)


def _entry(cells: RowCells, kind: ListKind, post: Post | None, carried: _Carried) -> Entry | None:
    unit = _unit(cells, carried)
    name, beside = cells.parsed(Field.NAME, parse_name) or ("", "")
    cells.need(Field.NAME, bool(name))
    post = post or cells.parsed(Field.POST, lambda text: parse_post(text, kind))
    cells.need(Field.POST, post is not None)
    since, until = _term(cells)
    number, document_date = _document(cells)
    phones, personal = (cells.parsed(f, parse_phones) or () for f in (Field.PHONE, Field.PERSONAL_PHONE))
    emails = cells.parsed(Field.EMAIL, parse_emails) or ()
    title, topic = cells.line(Field.TITLE) or beside, cells.line(Field.TOPIC)
    if cells.has_problem or not post:
        return None
    return Entry(
        row=cells.index + 1,
        unit_cell=cells.cell(Field.UNIT_NAME) or cells.cell(Field.UNIT_CODE) or "",
        unit=unit,
        post=post,
        name=name,
        title=title,
        topic=topic,
        phones=phones,
        personal_phones=personal,
        emails=emails,
        since=since,
        until=until,
        document_number=number,
        document_date=document_date,
    )


def _unit(cells: RowCells, carried: _Carried) -> UnitSaid:
    """The unit of the row: its own, else that of the row above, else the heading that the row stands under."""
    column = Field.UNIT_NAME if Field.UNIT_NAME in cells.places else Field.UNIT_CODE
    code, name = cells.parsed(Field.UNIT_CODE, parse_code) or "", cells.line(Field.UNIT_NAME)
    district, province = cells.line(Field.DISTRICT), cells.line(Field.PROVINCE)
    if not (code or name or cells.has_problem) and (above := carried.unit or carried.section_unit()):
        _filled(cells, column, above.name or above.code)
        return replace(above, district=district or above.district, province=province or above.province)
    cells.need(column, bool(code or name))
    # A province that only the first of many rows names is a hint for the others, no more: they may be of another.
    near = (carried.province,) if carried.province and not province and carried.is_province_merged else ()
    carried.province = province or carried.province
    unit = UnitSaid(code, name, district, province, (*near, *filter(None, (carried.section,)), *carried.title))
    carried.unit = unit if code or name else None
    return unit


def _filled(cells: RowCells, of: Field, text: str) -> None:
    names = FIELD_NAMES[of]
    cells.tell(remark(Code.CELL_FILLED_DOWN, field_en=names.en, field_vi=names.starting_vi, text=text), of)


def _term(cells: RowCells) -> tuple[date | None, date | None]:
    since, last = cells.parsed(Field.SINCE, parse_date), cells.parsed(Field.UNTIL, parse_date)
    if since and last and last < since:
        cells.tell(remark(Code.DATES_REVERSED, since=since, until=last), Field.UNTIL)
    return since, last + timedelta(days=1) if last and last < date.max else None


def _document(cells: RowCells) -> tuple[str, date | None]:
    number, beside = cells.parsed(Field.DOCUMENT_NUMBER, parse_document) or ("", None)
    own = cells.parsed(Field.DOCUMENT_DATE, parse_date)
    if own and beside and own != beside:
        cells.tell(remark(Code.DATES_DIFFER, one=beside, other=own), Field.DOCUMENT_NUMBER)
    return number, own or beside
