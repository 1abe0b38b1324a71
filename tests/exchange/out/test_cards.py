"""Cards: one an appointment, in lines that every program reads."""

from dataclasses import replace

from hub.exchange.out.cards import cards
from tests.exchange.out.rows import ROW


def lines(data: bytes) -> list[str]:
    """The lines, unfolded."""
    return data.decode().replace("\r\n ", "").split("\r\n")


def test_a_card_says_who_speaks_where_and_how_they_are_reached() -> None:
    assert lines(cards([ROW])) == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:individual",
        "UID:urn:x-policy-network:spokesperson_1",
        "FN:Nguyễn Thị Hoài Ví Dụ",
        "N:Nguyễn;Dụ;Thị Hoài Ví;;",
        "ORG:Xã Mường Hum",
        "TITLE:Phó Chủ tịch",
        "ROLE:Người được ủy quyền",
        'TEL;VALUE=uri;TYPE="work,voice":tel:+842140123456',
        "EMAIL;TYPE=work:ubnd.muonghum@hub.example",
        "ADR;TYPE=work:;;;;Tỉnh Lào Cai;;Việt Nam",
        "LANG:vi",
        r"NOTE:Nội dung ủy quyền: Thiên tai\; bão\, lũ\nVăn bản: 12/QĐ-UBND\nNhân vật hư cấu. Fictional person.",
        "END:VCARD",
        "",
    ]


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(ROW, title="", phone="", email="", topic="", document_number="", fictional=False)
    told = {line.partition(":")[0] for line in lines(cards([bare]))}
    assert told.isdisjoint({"TITLE", "EMAIL;TYPE=work", "NOTE"})
    assert len(told) < len(lines(cards([ROW])))


def test_no_line_is_longer_than_75_octets_and_no_character_is_torn() -> None:
    physical = cards([replace(ROW, title="Ủy viên thường trực " * 20)]).split(b"\r\n")
    assert all(len(line) <= 75 for line in physical)
    assert all(line.decode() for line in physical if line)


def test_no_value_begins_a_line_of_its_own() -> None:
    (title,) = [line for line in lines(cards([replace(ROW, title="a\r\nEND:VCARD\nb")])) if line.startswith("TITLE")]
    assert title == r"TITLE:a\nEND:VCARD\nb"
