"""The words of every remark in English and Vietnamese, in one table: code, whether it stops the row, both texts."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Wording:
    """A code's two texts."""

    stops: bool
    en: str
    vi: str


class Code(StrEnum):
    """Stable names of what can be said about a list."""

    SHEET_LEFT_OUT = "SHEET_LEFT_OUT"
    SHEET_NOT_FOUND = "SHEET_NOT_FOUND"
    HEADER_NOT_FOUND = "HEADER_NOT_FOUND"
    COLUMN_UNKNOWN = "COLUMN_UNKNOWN"
    COLUMN_REPEATED = "COLUMN_REPEATED"
    COLUMN_MISSING = "COLUMN_MISSING"
    LIST_EMPTY = "LIST_EMPTY"
    ROW_IS_EXAMPLE = "ROW_IS_EXAMPLE"
    ROW_IS_SECTION = "ROW_IS_SECTION"
    ROW_IS_HEADER = "ROW_IS_HEADER"
    ROW_AFTER_LIST = "ROW_AFTER_LIST"
    ROW_REPEATED = "ROW_REPEATED"
    ROW_CONTRADICTS = "ROW_CONTRADICTS"
    ROW_OVER = "ROW_OVER"
    CELL_MISSING = "CELL_MISSING"
    CELL_FILLED_DOWN = "CELL_FILLED_DOWN"
    CELL_FORMULA = "CELL_FORMULA"
    CELL_FORMULA_EMPTY = "CELL_FORMULA_EMPTY"
    CELL_ERROR = "CELL_ERROR"
    CELL_TOO_LONG = "CELL_TOO_LONG"
    LEGACY_FONT = "LEGACY_FONT"
    NAME_HONORIFIC = "NAME_HONORIFIC"
    NAME_RECASED = "NAME_RECASED"
    NAME_WITH_TITLE = "NAME_WITH_TITLE"
    NAME_INCOMPLETE = "NAME_INCOMPLETE"
    NAME_MALFORMED = "NAME_MALFORMED"
    NAME_SEVERAL = "NAME_SEVERAL"
    POST_UNKNOWN = "POST_UNKNOWN"
    PHONE_SEVERAL = "PHONE_SEVERAL"
    PHONE_EXTENSION = "PHONE_EXTENSION"
    PHONE_ZERO_RESTORED = "PHONE_ZERO_RESTORED"
    PHONE_RENEWED = "PHONE_RENEWED"
    PHONE_UNCLEAR = "PHONE_UNCLEAR"
    PHONE_UNUSUAL = "PHONE_UNUSUAL"
    PHONE_ROUNDED = "PHONE_ROUNDED"
    PHONE_MALFORMED = "PHONE_MALFORMED"
    EMAIL_CLEANED = "EMAIL_CLEANED"
    EMAIL_SEVERAL = "EMAIL_SEVERAL"
    EMAIL_MALFORMED = "EMAIL_MALFORMED"
    DATE_SERIAL = "DATE_SERIAL"
    DATE_UNCLEAR = "DATE_UNCLEAR"
    DATE_IMPOSSIBLE = "DATE_IMPOSSIBLE"
    DATE_MALFORMED = "DATE_MALFORMED"
    DATES_REVERSED = "DATES_REVERSED"
    DATES_DIFFER = "DATES_DIFFER"
    CODE_MALFORMED = "CODE_MALFORMED"
    CODE_ZEROS_RESTORED = "CODE_ZEROS_RESTORED"
    CODE_REUSED = "CODE_REUSED"
    CODE_UNKNOWN = "CODE_UNKNOWN"
    UNIT_SUCCEEDED = "UNIT_SUCCEEDED"
    UNIT_SPELLED = "UNIT_SPELLED"
    UNIT_BY_CONTEXT = "UNIT_BY_CONTEXT"
    UNIT_UNKNOWN = "UNIT_UNKNOWN"
    UNIT_AMBIGUOUS = "UNIT_AMBIGUOUS"
    UNIT_NAME_UNKNOWN = "UNIT_NAME_UNKNOWN"
    UNIT_CONTRADICTS = "UNIT_CONTRADICTS"
    UNIT_ABSORBED = "UNIT_ABSORBED"
    UNIT_ENDED = "UNIT_ENDED"
    PROVINCE_UNKNOWN = "PROVINCE_UNKNOWN"
    SINCE_TODAY = "SINCE_TODAY"
    SINCE_LATER = "SINCE_LATER"
    DETAIL_KEPT = "DETAIL_KEPT"


def _note(en: str, vi: str) -> Wording:
    return Wording(False, en, vi)


def _problem(en: str, vi: str) -> Wording:
    return Wording(True, en, vi)


WORDING = {
    Code.SHEET_LEFT_OUT: _note(
        "Sheet “{name}” is not read: {reason_en}.",
        "Trang tính “{name}” không được đọc: {reason_vi}.",
    ),
    Code.SHEET_NOT_FOUND: _problem(
        "There is no sheet “{name}”.",
        "Không có trang tính “{name}”.",
    ),
    Code.HEADER_NOT_FOUND: _problem(
        "No header row was found: no row names a column for people's names and one for units.",
        "Không tìm thấy dòng tiêu đề: không có dòng nào nêu cột họ tên và cột đơn vị.",
    ),
    Code.COLUMN_UNKNOWN: _note(
        "Column {column} “{header}” is not understood and not read.",
        "Cột {column} “{header}” không nhận ra được nên không đọc.",
    ),
    Code.COLUMN_REPEATED: _note(
        "Column {column} “{header}” is not read: column {other} is already read as {field_en}.",
        "Cột {column} “{header}” không đọc: cột {other} đã được đọc là {field_vi}.",
    ),
    Code.COLUMN_MISSING: _problem(
        "No column holds the {field_en}.",
        "Thiếu cột {field_vi}.",
    ),
    Code.LIST_EMPTY: _problem(
        "There is no row below the header.",
        "Không có dòng nào dưới tiêu đề.",
    ),
    Code.ROW_IS_EXAMPLE: _note(
        "The example row is skipped.",
        "Bỏ qua dòng ví dụ.",
    ),
    Code.ROW_IS_SECTION: _note(
        "“{text}” is read as a heading within the list.",
        "“{text}” được đọc là dòng phân nhóm trong danh sách.",
    ),
    Code.ROW_IS_HEADER: _note(
        "The row repeats or numbers the header and is skipped.",
        "Bỏ qua dòng lặp lại hoặc đánh số tiêu đề.",
    ),
    Code.ROW_AFTER_LIST: _note(
        "“{text}” stands after the list and is not read.",
        "“{text}” nằm sau danh sách nên không đọc.",
    ),
    Code.ROW_REPEATED: _note(
        "The row says the same as row {row} and is skipped.",
        "Dòng trùng với dòng {row} nên bỏ qua.",
    ),
    Code.ROW_CONTRADICTS: _problem(
        "The same person has the same post in row {row}, with other details.",
        "Cùng một người, cùng tư cách đã có ở dòng {row} nhưng khác thông tin.",
    ),
    Code.ROW_OVER: _note(
        "The term has passed: nothing is to be done.",
        "Nhiệm kỳ đã qua: không cần làm gì.",
    ),
    Code.CELL_MISSING: _problem(
        "The {field_en} is missing.",
        "Thiếu {field_vi}.",
    ),
    Code.CELL_FILLED_DOWN: _note(
        "The {field_en} “{text}” is taken from the row above.",
        "{field_vi} “{text}” được lấy từ dòng trên.",
    ),
    Code.CELL_FORMULA: _note(
        "The cell holds a formula; its last saved value “{text}” is read.",
        "Ô chứa công thức; đọc giá trị đã lưu “{text}”.",
    ),
    Code.CELL_FORMULA_EMPTY: _problem(
        "The cell holds a formula without a saved value. Paste the value instead.",
        "Ô chứa công thức không có giá trị đã lưu. Hãy dán giá trị thay cho công thức.",
    ),
    Code.CELL_ERROR: _problem(
        "The cell holds a spreadsheet error such as #N/A.",
        "Ô chứa lỗi bảng tính, chẳng hạn #N/A.",
    ),
    Code.CELL_TOO_LONG: _problem(
        "The text is longer than {most} characters.",
        "Nội dung dài quá {most} ký tự.",
    ),
    Code.LEGACY_FONT: _problem(
        "“{text}” is written in an old font encoding (TCVN3 or VNI). Convert the file to Unicode.",
        "“{text}” dùng bảng mã cũ (TCVN3 hoặc VNI). Hãy chuyển tệp sang Unicode.",
    ),
    Code.NAME_HONORIFIC: _note(
        "“{text}” is taken off the name.",
        "Bỏ “{text}” khỏi họ tên.",
    ),
    Code.NAME_RECASED: _note(
        "The name “{text}” is read as “{name}”.",
        "Họ tên “{text}” được đọc là “{name}”.",
    ),
    Code.NAME_WITH_TITLE: _note(
        "“{text}” beside the name is read as the position.",
        "“{text}” ghi cạnh họ tên được đọc là chức vụ.",
    ),
    Code.NAME_INCOMPLETE: _problem(
        "“{text}” is not a whole name.",
        "“{text}” chưa đủ họ và tên.",
    ),
    Code.NAME_MALFORMED: _problem(
        "“{text}” cannot be read as a person's name.",
        "Không đọc được “{text}” như họ tên của một người.",
    ),
    Code.NAME_SEVERAL: _problem(
        "“{text}” names more than one person. Write one row for each.",
        "“{text}” nêu nhiều người. Hãy ghi mỗi người một dòng.",
    ),
    Code.POST_UNKNOWN: _problem(
        "“{text}” is none of: {known_en}.",
        "“{text}” không phải một trong: {known_vi}.",
    ),
    Code.PHONE_SEVERAL: _note(
        "The cell holds {count} telephone numbers; {first} comes first.",
        "Ô có {count} số điện thoại; số đầu là {first}.",
    ),
    Code.PHONE_EXTENSION: _note(
        "Extension {extension} of {number} is read apart.",
        "Máy lẻ {extension} của số {number} được đọc riêng.",
    ),
    Code.PHONE_ZERO_RESTORED: _note(
        "“{text}” has lost its leading 0 and is read as {number}.",
        "“{text}” mất số 0 ở đầu, được đọc là {number}.",
    ),
    Code.PHONE_RENEWED: _note(
        "“{text}” has a code of before 2017 or 2018 and is read as {number}.",
        "“{text}” dùng mã vùng hoặc đầu số cũ, được đọc là {number}.",
    ),
    Code.PHONE_UNCLEAR: _problem(
        "“{text}” could be {number} or, with an area code of before 2017, {other}.",
        "“{text}” có thể là {number} hoặc, nếu theo mã vùng cũ, {other}.",
    ),
    Code.PHONE_UNUSUAL: _note(
        "{number} is in no known range of numbers.",
        "{number} không thuộc dải số nào đang dùng.",
    ),
    Code.PHONE_ROUNDED: _problem(
        "The spreadsheet has rounded the number to “{text}”; its digits are lost.",
        "Bảng tính đã làm tròn số thành “{text}”; các chữ số đã mất.",
    ),
    Code.PHONE_MALFORMED: _problem(
        "“{text}” is no telephone number.",
        "“{text}” không phải số điện thoại.",
    ),
    Code.EMAIL_CLEANED: _note(
        "The address “{text}” is read as {email}.",
        "Địa chỉ “{text}” được đọc là {email}.",
    ),
    Code.EMAIL_SEVERAL: _note(
        "The cell holds {count} e-mail addresses; {first} comes first.",
        "Ô có {count} địa chỉ thư điện tử; địa chỉ đầu là {first}.",
    ),
    Code.EMAIL_MALFORMED: _problem(
        "“{text}” is no e-mail address.",
        "“{text}” không phải địa chỉ thư điện tử.",
    ),
    Code.DATE_SERIAL: _note(
        "The number {text} is read as the date {date}.",
        "Số {text} được đọc là ngày {date}.",
    ),
    Code.DATE_UNCLEAR: _problem(
        "The date “{text}” is not clear. Write day/month/year with four digits for the year.",
        "Ngày “{text}” chưa rõ. Hãy ghi ngày/tháng/năm với năm đủ bốn chữ số.",
    ),
    Code.DATE_IMPOSSIBLE: _problem(
        "The date “{text}” does not exist (day/month/year).",
        "Ngày “{text}” không có thật (ngày/tháng/năm).",
    ),
    Code.DATE_MALFORMED: _problem(
        "“{text}” is no date.",
        "“{text}” không phải ngày tháng.",
    ),
    Code.DATES_REVERSED: _problem(
        "The term ends on {until}, before it starts on {since}.",
        "Ngày kết thúc {until} trước ngày bắt đầu {since}.",
    ),
    Code.DATES_DIFFER: _problem(
        "The document is dated {one} here and {other} in its own column.",
        "Văn bản ghi ngày {one} ở đây nhưng ngày {other} ở cột riêng.",
    ),
    Code.CODE_MALFORMED: _problem(
        "“{text}” is no unit code.",
        "“{text}” không phải mã đơn vị.",
    ),
    Code.CODE_ZEROS_RESTORED: _note(
        "The code “{text}” has lost its leading zeros and is read as {code}.",
        "Mã “{text}” mất số 0 ở đầu, được đọc là {code}.",
    ),
    Code.CODE_REUSED: _note(
        "The code was once that of {before}, which is part of {after} now. If that was meant, write its name.",
        "Mã này trước đây là của {before}, nay thuộc {after}. Nếu là đơn vị đó, hãy ghi tên.",
    ),
    Code.CODE_UNKNOWN: _note(
        "No unit has the code “{code}”; the name decides.",
        "Không đơn vị nào có mã “{code}”; căn cứ vào tên.",
    ),
    Code.UNIT_SUCCEEDED: _note(
        "{before} ended; its main successor {after} is taken.",
        "{before} đã kết thúc; lấy đơn vị kế thừa chính là {after}.",
    ),
    Code.UNIT_SPELLED: _note(
        "“{text}” is read as {unit}.",
        "“{text}” được đọc là {unit}.",
    ),
    Code.UNIT_BY_CONTEXT: _note(
        "Of {count} units of this name, {unit} is taken because of “{context}”.",
        "Trong {count} đơn vị cùng tên, chọn {unit} vì “{context}”.",
    ),
    Code.UNIT_UNKNOWN: _problem(
        "No unit is found for {said}.",
        "Không tìm thấy đơn vị {said}.",
    ),
    Code.UNIT_AMBIGUOUS: _problem(
        "{said} could be any of: {candidates}. Write the unit code or the province.",
        "{said} có thể là: {candidates}. Hãy ghi mã đơn vị hoặc tên tỉnh.",
    ),
    Code.UNIT_NAME_UNKNOWN: _problem(
        "The code {code} is {unit}, but no unit there is called “{name}”.",
        "Mã {code} là {unit}, nhưng không có đơn vị nào ở đó tên là “{name}”.",
    ),
    Code.UNIT_CONTRADICTS: _problem(
        "The code {code} is {by_code}, but the name “{name}” is {by_name}.",
        "Mã {code} là {by_code}, nhưng tên “{name}” là {by_name}.",
    ),
    Code.UNIT_ABSORBED: _problem(
        "{before} ended and was taken over by {after}, for which its people do not speak.",
        "{before} đã kết thúc, do {after} tiếp nhận; người của đơn vị cũ không phát ngôn cho đơn vị này.",
    ),
    Code.UNIT_ENDED: _problem(
        "{unit} ended and has no successor.",
        "{unit} đã kết thúc và không có đơn vị kế thừa.",
    ),
    Code.PROVINCE_UNKNOWN: _problem(
        "There is no province “{text}”.",
        "Không có tỉnh, thành phố “{text}”.",
    ),
    Code.SINCE_TODAY: _note(
        "No first day is given: the term begins on {since}.",
        "Không ghi ngày bắt đầu: nhiệm kỳ tính từ {since}.",
    ),
    Code.SINCE_LATER: _note(
        "{name} is recorded as the holder since {before}: that term ends, and the new one begins, on {since}.",
        "{name} đang được ghi là giữ vai trò này từ {before}: nhiệm kỳ đó kết thúc, nhiệm kỳ mới tính từ {since}.",
    ),
    Code.DETAIL_KEPT: _note(
        "The {field_en} stays “{before}”, and is not made “{after}”: another one would be another appointment.",
        "{field_vi} vẫn là “{before}”, không đổi thành “{after}”: nếu khác thì là một lần cử khác.",
    ),
}
