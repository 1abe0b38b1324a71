"""What one row of a list says, once it is read: an appointment in a unit that is still only named."""

from dataclasses import dataclass
from datetime import date

from graph_schema.vocabulary import Post
from hub.exchange.cells.phones import Phone


@dataclass(frozen=True, slots=True)
class UnitSaid:
    """A unit as a row names it. `context` is what stands around: headings, title lines, the sheet's name."""

    code: str = ""
    name: str = ""
    district: str = ""
    province: str = ""
    context: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The unit in the row's own words."""
        return ", ".join(filter(None, (self.code, self.name, self.district, self.province)))


@dataclass(frozen=True, slots=True)
class Entry:
    """One person's post. `until` is the first day after the last one that the list names."""

    row: int
    """As in the file, from 1."""
    unit_cell: str
    unit: UnitSaid
    post: Post
    name: str
    title: str = ""
    topic: str = ""
    phones: tuple[Phone, ...] = ()
    personal_phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    document_number: str = ""
    document_date: date | None = None
