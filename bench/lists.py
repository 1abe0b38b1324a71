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
from hub.cli.serving import settle_collector
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
_WARMING: Final = 4
"""Rehearsals before the first that counts: the server's compiler is at work until then."""
NEWCOMERS: Final = "write newcomers, an act each"
LATER: Final = "write the list again, a fifth corrected, a tenth new"
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
    console.print(table, markup=False, soft_wrap=True)
    if arguments.write_docs:
        write_table(_BEGIN, _END, before, table)


async def _measured(connection: Connection) -> dict[str, float]:
    """Each step of one list; rehearsals warm the server up first."""
    found: dict[str, float] = {}
    async with loaded(connection) as (database, _):
        journal = Journal(database.writer, lambda: datetime.now(UTC))
        units = StoredUnits(database.reader, database.version)
        imports = Imports(database.reader, units, journal, lambda: datetime.now(UTC))
        directory = await units.directory(datetime.now(VIET_NAM).date())
        newcomers, corrected = _list(directory), _list(directory, area="0216")
        later = _list(directory, area="0215", corrected_each=5, new_each=10)
        settle_collector()
        steps = (
            *[("", newcomers, Wishes())] * _WARMING,
            ("rehearse newcomers", newcomers, Wishes()),
            (NEWCOMERS, newcomers, Wishes(apply=True)),
            ("the same list again", newcomers, Wishes(apply=True)),
            (LATER, later, Wishes(apply=True)),
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
    assert not told.problems, told.problems[0]


def _list(directory: Directory, area: str = "0214", corrected_each: int = 1, new_each: int = 0) -> bytes:
    """A document in each row: a newcomer's is the most that a row can write. Nobody of them exists.

    Of `corrected_each` rows one has a phone in that area; of `new_each` one is somebody else.
    """
    communes = (unit for unit in directory.units.values() if directory.is_live(unit) and unit.level == "COMMUNE")
    live = sorted(communes, key=lambda unit: unit.id)
    since = datetime.now(VIET_NAM).date()
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_HEADINGS)
    for number in range(ROWS):
        unit, turn = live[number % len(live)], number // len(live)
        name, topic = f"Kim Thử Nghiệm {'ABCDEFGH'[turn]}ân", f"Việc thứ {turn}"
        if new_each and number % new_each == 1:
            name += " Mới"
        contact = (f"{'0214' if number % corrected_each else area} 0{number:06d}", f"a{number}@hub.example")
        days = (f"{since:%d/%m/%Y}", f"{since + timedelta(200):%d/%m/%Y}", f"{number}/QĐ")
        writer.writerow(
            (unit.code, unit.full_name, name, "Phó Chủ tịch", "Người được ủy quyền", topic, *contact, *days)
        )
    return out.getvalue().encode()


def _rows(found: dict[str, float]) -> Iterator[list[str]]:
    for name, seconds in found.items():
        yield [name, f"{seconds:.1f}", rate(ROWS / seconds, LEAST if name == LATER else None)]


if __name__ == "__main__":
    main()
