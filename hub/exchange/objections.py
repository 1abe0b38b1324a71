"""What commands and a difference have to say, put at the cells that it is about. Pure."""

from collections.abc import Iterable, Iterator

from hub.exchange.difference import Change, Difference
from hub.exchange.entry import Entry
from hub.exchange.fields import FIELD_NAMES, Field
from hub.exchange.list_commands import FIELDS
from hub.exchange.reading import ListRead
from hub.exchange.remarks import Finding, Objection, remark
from hub.exchange.sheet import address
from hub.exchange.steps import Step
from hub.exchange.wording import Code
from hub.feed.write import Refused


def objections(read: ListRead, step: Step, refused: Refused) -> Iterator[Finding]:
    """Each reason against a step, at the cell of the input that it names."""
    entry = step.placed.entry if step.placed else None
    for one in refused.refusals:
        field = step.fields.get(one.path[0]) if one.path else None
        cell = cell_of(read, entry, field) if entry and field else None
        said = Objection(one.code, one.message, one.message_vi)
        yield Finding(said, read.sheet.name, entry.row if entry else None, cell)


def notes(read: ListRead, difference: Difference) -> Iterator[Finding]:
    """What of the list is not done as it is written."""
    for new in difference.appoint:
        entry, since = new.placed.entry, new.details.since
        if since != entry.since:
            said = remark(Code.SINCE_TODAY, since=since)
            if entry.since and new.replaces:
                before = new.replaces.details
                said = remark(Code.SINCE_LATER, name=before.name, before=before.since, since=since)
            yield Finding(said, read.sheet.name, entry.row, cell_of(read, entry, Field.SINCE))
    for placed in difference.over:
        cell = cell_of(read, placed.entry, Field.UNTIL)
        yield Finding(remark(Code.ROW_OVER), read.sheet.name, placed.entry.row, cell)
    for one in difference.matched:
        yield from _kept(read, one.placed.entry, one.kept)


def _kept(read: ListRead, entry: Entry, kept: Iterable[Change]) -> Iterator[Finding]:
    for change in kept:
        field = FIELDS[change.field]
        names = FIELD_NAMES[field]
        said = remark(
            Code.DETAIL_KEPT,
            field_en=names.en,
            field_vi=names.starting_vi,
            before=change.before or "–",
            after=change.after,
        )
        yield Finding(said, read.sheet.name, entry.row, cell_of(read, entry, field))


def cell_of(read: ListRead, entry: Entry, field: Field) -> str | None:
    """The cell in which the entry's row has that field, of several people in a row that of this one's post."""
    if field is Field.UNIT_NAME:
        return entry.unit_cell or None
    columns = [c.index for c in read.columns if c.field is field and c.post in (None, entry.post)]
    return address(entry.row - 1, columns[0]) if columns else None
