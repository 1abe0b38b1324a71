"""The workbook that provinces download and fill in: headings, an example row, drop-down lists, instructions."""

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from graph_schema.vocabulary import POST_NAMES
from hub.exchange.cells.posts import POSTS, ListKind
from hub.exchange.fields import Field
from hub.exchange.limits import MAX_ROWS

TITLES = {
    ListKind.SPOKESPERSONS: "DANH SÁCH NGƯỜI PHÁT NGÔN VÀ CUNG CẤP THÔNG TIN CHO BÁO CHÍ",
    ListKind.FOCAL_POINTS: "DANH SÁCH CÁN BỘ ĐẦU MỐI TRUYỀN THÔNG CHÍNH SÁCH",
}
_POST_HEADING = {ListKind.SPOKESPERSONS: "Tư cách phát ngôn", ListKind.FOCAL_POINTS: "Vai trò"}
_ORDINAL = "STT"
_HEADER_ROW = 3
_EXAMPLE_ROW = 4
_COMMON = (
    (Field.UNIT_CODE, "Mã đơn vị", 12, "02671"),
    (Field.UNIT_NAME, "Tên đơn vị", 28, "Xã Mường Hum"),
    (Field.PROVINCE, "Tỉnh, thành phố", 20, "Lào Cai"),
    (Field.NAME, "Họ và tên", 26, "Nguyễn Thị Hoài Ví Dụ"),
    (Field.TITLE, "Chức vụ", 30, "Chủ tịch Ủy ban nhân dân xã"),
    (Field.POST, "", 22, ""),
)
_TOPIC = (Field.TOPIC, "Nội dung ủy quyền", 28, "")
_CONTACT = (
    (Field.PHONE, "Điện thoại cơ quan", 20, "0214 0123 456"),
    (Field.EMAIL, "Thư điện tử", 26, "ubnd.muonghum@hub.example"),
    (Field.SINCE, "Từ ngày", 14, "01/07/2025"),
    (Field.UNTIL, "Đến hết ngày", 14, ""),
    (Field.DOCUMENT_NUMBER, "Số văn bản", 18, "12/QĐ-UBND"),
    (Field.DOCUMENT_DATE, "Ngày văn bản", 14, "30/06/2025"),
)
_GUIDE = (
    "Mỗi người một dòng, bắt đầu từ dòng 5. Dòng 4 là ví dụ, hệ thống bỏ qua dòng này.",
    "Bắt buộc: mã đơn vị hoặc tên đơn vị (kèm tỉnh, thành phố); họ và tên; {post}.",
    "Mã đơn vị giữ nguyên các số 0 ở đầu. Mã hoặc tên trước ngày 01/7/2025 được chuyển sang đơn vị kế thừa.",
    "Họ và tên không ghi Ông/Bà, học hàm, học vị. Không ghi hai người trong một ô.",
    "{post}: chọn trong danh sách thả xuống: {known}.",
    "Điện thoại ghi cả mã vùng. Nhiều số cách nhau bằng dấu chấm phẩy; số đầu tiên được công bố.",
    "Ngày ghi theo dạng ngày/tháng/năm, năm đủ bốn chữ số.",
    "Không dùng công thức; không đặt mật khẩu; lưu tệp dạng .xlsx hoặc CSV UTF-8.",
    "Ô để trống không xóa thông tin đang có.",
)


def template(kind: ListKind) -> bytes:
    """The workbook for that kind of list, as XLSX."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Danh sách"
    columns = list_columns(kind)
    sheet.append([TITLES[kind]])
    sheet.append([])
    sheet.append([_ORDINAL, *(heading for _, heading, _, _ in columns)])
    sheet.append(["VÍ DỤ", *(example for *_, example in columns)])
    _dress(sheet, [6, *(width for _, _, width, _ in columns)])
    _offer(sheet, kind, 2 + next(i for i, (field, *_) in enumerate(columns) if field is Field.POST))
    _guide(book.create_sheet("Hướng dẫn"), kind)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def list_columns(kind: ListKind) -> list[tuple[Field, str, int, str]]:
    """What a list has: field, heading, width, example."""
    topic = (_TOPIC,) if kind is ListKind.SPOKESPERSONS else ()
    first = POST_NAMES[POSTS[kind][0]]
    return [
        (field, _POST_HEADING[kind], width, first) if field is Field.POST else (field, heading, width, example)
        for field, heading, width, example in (*_COMMON, *topic, *_CONTACT)
    ]


def _dress(sheet: Worksheet, widths: list[int]) -> None:
    """Widths, colours, and text as the format of all cells, so that leading zeros stay."""
    sheet["A1"].font = Font(bold=True, size=14)
    for number, width in enumerate(widths, 1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = width
        sheet.column_dimensions[letter].number_format = "@"
        heading, example = sheet.cell(_HEADER_ROW, number), sheet.cell(_EXAMPLE_ROW, number)
        heading.font = Font(bold=True)
        heading.alignment = Alignment(wrap_text=True, vertical="center")
        heading.fill = PatternFill("solid", start_color="DDEBF7")
        example.font = Font(italic=True, color="7F7F7F")
        example.number_format = "@"
    sheet.freeze_panes = f"A{_HEADER_ROW + 1}"


def _offer(sheet: Worksheet, kind: ListKind, column: int) -> None:
    """A drop-down list of the mandates or roles."""
    names = ",".join(POST_NAMES[post] for post in POSTS[kind])
    offer = DataValidation(type="list", formula1=f'"{names}"', allow_blank=True, showErrorMessage=True)
    offer.errorTitle, offer.error = "Không có trong danh sách", names
    letter = get_column_letter(column)
    offer.add(f"{letter}{_EXAMPLE_ROW}:{letter}{MAX_ROWS}")
    sheet.add_data_validation(offer)


def _guide(sheet: Worksheet, kind: ListKind) -> None:
    known = ", ".join(POST_NAMES[post] for post in POSTS[kind])
    sheet.column_dimensions["A"].width = 110
    for line in ("HƯỚNG DẪN", *_GUIDE):
        sheet.append([line.format(post=_POST_HEADING[kind], known=known)])
    sheet["A1"].font = Font(bold=True, size=14)
