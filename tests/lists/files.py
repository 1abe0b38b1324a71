"""Lists as units send them, about the small network. The people are fictional."""

import csv
import io

from hub.access.viewer import Viewer
from hub.exchange.cells.posts import ListKind
from hub.exchange.importing import Imports, Told, Wishes
from hub.exchange.reading import read_list

HEADINGS = (
    "STT", "Mã đơn vị", "Họ và tên", "Chức vụ", "Tư cách phát ngôn", "Nội dung ủy quyền", "Điện thoại cơ quan",
    "Thư điện tử", "Từ ngày", "Đến hết ngày", "Số văn bản", "Ngày văn bản", "Di động",
)  # fmt: skip
Row = dict[str, str]


def row(code: str, name: str, post: str = "Người đứng đầu", **more: str) -> Row:
    """A row: a unit's code, a name, a post, and what else is given by heading, blanks as underscores."""
    said = {"Mã đơn vị": code, "Họ và tên": name, "Tư cách phát ngôn": post}
    return said | {heading.replace("_", " "): text for heading, text in more.items()}


def file_of(*rows: Row) -> bytes:
    """The rows as CSV; the first is the file's row 2."""
    out = io.StringIO()
    writer: csv.DictWriter[str] = csv.DictWriter(out, HEADINGS)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


async def take(
    imports: Imports, data: bytes, viewer: Viewer, wishes: Wishes, kind: ListKind = ListKind.SPOKESPERSONS
) -> Told:
    """The list, read and taken."""
    return await imports.take(data, read_list(data, "list.csv", kind), viewer, wishes)
