"""`python -m bench.lists`: how many rows a second a list of the whole network's size is rehearsed and written with."""

import csv
import io
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

import uvloop
from rich.console import Console

from bench.arguments import parser
from bench.document import markdown_table, write_table
from bench.machine import load_average
from bench.report import rate
from bench.servers.neo4j import own_neo4j
from bench.writes import loaded
from hub.access.viewer import Tier, Viewer
from hub.database.connection import Connection
from hub.exchange.cells.posts import ListKind
from hub.exchange.directory import Directory
from hub.exchange.importing import Imports, Wishes
from hub.exchange.reading import ListRead, read_list
from hub.exchange.stored_units import StoredUnits
from hub.feed.journal import Journal
from hub.plan.context import VIET_NAM

ROWS: Final = 12_542
"""As many as the Ministry's own list was to have."""
LEAST: Final = 3_000
"""Rows a second that an import writes."""
NEWCOMERS: Final = "write newcomers"
COLUMNS: Final = ("what", "seconds", "rows/s")
_HEADINGS: Final = (
    "Mã đơn vị", "Tên đơn vị", "Họ và tên", "Chức vụ", "Tư cách phát ngôn", "Nội dung ủy quyền", "Điện thoại cơ quan",
    "Thư điện tử", "Từ ngày", "Đến hết ngày", "Số văn bản",
)  # fmt: skip
_BEGIN: Final = "<!-- Lists: written by make bench -->"
_END: Final = "<!-- End of lists -->"
console = Console()


def main() -> None:
    """One run."""
    arguments = parser("make bench", __doc__).parse_args()
    before = load_average()
    with own_neo4j("lists") as connection:
        seconds = uvloop.run(_measured(connection))
    table = markdown_table(COLUMNS, _rows(seconds))
    console.print(table, markup=False)
    if arguments.write_docs:
        write_table(_BEGIN, _END, before, table)


async def _measured(connection: Connection) -> dict[str, float]:
    """Each step of one list; the first rehearsal warms the server up."""
    found: dict[str, float] = {}
    async with loaded(connection) as (database, _):
        journal = Journal(database.writer, lambda: datetime.now(UTC))
        units = StoredUnits(database.reader, database.version)
        imports = Imports(database.reader, units, journal, lambda: datetime.now(UTC))
        directory = await units.directory(datetime.now(VIET_NAM).date())
        newcomers, corrected = _list(directory, "0214"), _list(directory, "0215")
        steps = (
            ("", newcomers, Wishes()),
            ("rehearse newcomers", newcomers, Wishes()),
            (NEWCOMERS, newcomers, Wishes(apply=True)),
            ("the same list again", newcomers, Wishes(apply=True)),
            ("write corrections of all", corrected, Wishes(apply=True)),
        )
        for name, data, wishes in steps:
            begun = time.perf_counter()
            read = read_list(data, "list.csv", ListKind.SPOKESPERSONS)
            found["read the file"] = time.perf_counter() - begun
            begun = time.perf_counter()
            await _take(imports, data, read, wishes)
            found[name] = time.perf_counter() - begun
        await journal.close()
    return {name: seconds for name, seconds in found.items() if name}


async def _take(imports: Imports, data: bytes, read: ListRead, wishes: Wishes) -> None:
    told = await imports.take(data, read, Viewer(Tier.NETWORK, "bench", operates=True), wishes)
    assert not told.problems


def _list(directory: Directory, area: str) -> bytes:
    """Newcomers all of them, with a document each: the most that a row can write. Nobody of them exists.

    With another area code each of them has another phone.
    """
    live = sorted((unit for unit in directory.units.values() if directory.is_live(unit)), key=lambda unit: unit.id)
    since = datetime.now(VIET_NAM).date()
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_HEADINGS)
    for number in range(ROWS):
        unit, turn = live[number % len(live)], number // len(live)
        name, topic = f"Kim Thử Nghiệm {'ABCDEFGH'[turn]}ân", f"Việc thứ {turn}"
        contact = (f"{area} 0{number:06d}", f"a{number}@hub.example")
        days = (f"{since:%d/%m/%Y}", f"{since + timedelta(200):%d/%m/%Y}", f"{number}/QĐ")
        writer.writerow(
            (unit.code, unit.full_name, name, "Phó Chủ tịch", "Người được ủy quyền", topic, *contact, *days)
        )
    return out.getvalue().encode()


def _rows(found: dict[str, float]) -> Iterator[list[str]]:
    for name, seconds in found.items():
        yield [name, f"{seconds:.1f}", rate(ROWS / seconds, LEAST if name == NEWCOMERS else None)]


if __name__ == "__main__":
    main()
