"""Lists over HTTP: who may send them, what is refused before it is read, what is answered; and lists that are given."""

import asyncio
import io
import json
from contextlib import suppress
from threading import Barrier, BrokenBarrierError

import httpx
import openpyxl
import pytest

from hub.database.database import Database
from hub.exchange.cells.posts import ListKind
from hub.exchange.reading import read_list
from hub.http.lists_out import Format
from tests.exchange.hostile_files import zip_bomb
from tests.feed.note import changes
from tests.lists.files import file_of, row
from tests.reference.small_units import unit_id

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NEW = row("00012", "Kim Thị Hoài Mới", Từ_ngày="01/09/2026")
OUTSIDE = row("BVHBC", "Kim Văn Hoài Xa")


async def send(
    client: httpx.AsyncClient, secret: str | None, data: bytes, media_type: str = "text/csv", **headers: str
) -> httpx.Response:
    """The answer to a dry run."""
    who = {"authorization": f"Bearer {secret}"} if secret else {}
    return await client.post("/import", content=data, headers={**who, "content-type": media_type, **headers})


async def apply(client: httpx.AsyncClient, secret: str, data: bytes, **parameters: str) -> httpx.Response:
    """The answer to an apply."""
    headers = {"authorization": f"Bearer {secret}", "content-type": "text/csv"}
    return await client.post("/import", params={"dryRun": "false", **parameters}, content=data, headers=headers)


def code(answer: httpx.Response) -> tuple[int, str]:
    """The status and the error's code."""
    return answer.status_code, answer.json()["errors"][0]["extensions"]["code"]


async def test_a_dry_run_is_the_default_and_tells_mapping_difference_and_problems(
    client: httpx.AsyncClient, secret: str, small: Database
) -> None:
    before = await changes(small)
    told = (await send(client, secret, file_of(NEW, OUTSIDE))).json()
    assert [(c["column"], c["field"], c["certainty"]) for c in told["columns"]][:3] == [
        ("A", "ORDINAL", "CERTAIN"),
        ("B", "UNIT_CODE", "CERTAIN"),
        ("C", "NAME", "CERTAIN"),
    ]
    assert [(line["action"], line["row"], line["unit"]["code"]) for line in told["difference"]] == [
        ("APPOINT", 2, "00012")
    ]
    (problem,) = [one for one in told["problems"] if one["cell"] == "B3"]
    assert (problem["code"], problem["row"]) == ("FORBIDDEN", 3)
    assert problem["message"] and problem["messageVi"]
    assert not told["applied"] and await changes(small) == before


async def test_what_was_seen_is_applied_by_its_digest(client: httpx.AsyncClient, secret: str, small: Database) -> None:
    seen = (await send(client, secret, file_of(NEW))).json()
    answer = await apply(client, secret, file_of(NEW), digest=seen["digest"])
    assert answer.status_code == 200 and answer.json()["applied"]
    assert (await changes(small))[-1]["seq"] == answer.json()["lastChange"]
    again = await apply(client, secret, file_of(NEW), digest=seen["digest"])
    assert again.status_code == 200 and again.json()["counts"]["writes"] == 0


async def test_another_file_under_the_digest_is_a_conflict(client: httpx.AsyncClient, secret: str) -> None:
    seen = (await send(client, secret, file_of(NEW))).json()
    other = file_of(NEW | {"Chức vụ": "Chủ tịch"})
    assert (await apply(client, secret, other, digest=seen["digest"])).status_code == 409


async def test_a_list_with_problems_is_not_applied_unless_they_are_left_out(
    client: httpx.AsyncClient, secret: str, small: Database
) -> None:
    before = len(await changes(small))
    answer = await apply(client, secret, file_of(NEW, OUTSIDE))
    assert answer.status_code == 422 and not answer.json()["applied"]
    assert len(await changes(small)) == before
    assert (await apply(client, secret, file_of(NEW, OUTSIDE), skipProblems="true")).json()["applied"]
    assert len(await changes(small)) == before + 1


async def test_the_report_comes_as_a_workbook_to_who_accepts_one(client: httpx.AsyncClient, secret: str) -> None:
    answer = await send(client, secret, file_of(NEW, OUTSIDE), accept=XLSX)
    assert answer.headers["content-type"] == XLSX
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets[0]
    assert sheet["B3"].fill.fgColor.rgb == "00FFC7CE"


async def test_nobody_sends_lists_without_a_token_that_writes(client: httpx.AsyncClient) -> None:
    refused = await send(client, None, file_of(NEW))
    assert code(refused) == (403, "FORBIDDEN") and refused.json()["errors"][0]["extensions"]["messageVi"]
    assert code(await send(client, "pcn_wrong", file_of(NEW))) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize(
    ("data", "media_type", "expected"),
    [
        (b"", "text/csv", (400, "BAD_USER_INPUT")),
        (b"x", "application/json", (415, "BAD_USER_INPUT")),
        (b"PK\x03\x04", XLSX, (400, "BAD_USER_INPUT")),
        (b"\xd0\xcf\x11\xe0", XLSX, (400, "BAD_USER_INPUT")),
        (b"x" * 200_001, "text/csv", (413, "BAD_USER_INPUT")),
        (zip_bomb(), XLSX, (400, "BAD_USER_INPUT")),
    ],
)
async def test_a_file_that_is_none_is_refused(
    client: httpx.AsyncClient, secret: str, data: bytes, media_type: str, expected: tuple[int, str]
) -> None:
    assert code(await send(client, secret, data, media_type)) == expected


async def test_unknown_and_malformed_parameters_are_refused(client: httpx.AsyncClient, secret: str) -> None:
    for parameters in (
        {"dry": "1"},
        {"complete": "yes"},
        {"list": "people"},
        {"column": "A=NOTHING"},
        {"headerRow": "x"},
        {"headerRow": "9" * 5_000},
    ):
        assert code(await apply(client, secret, file_of(NEW), **parameters)) == (400, "BAD_USER_INPUT")
    assert code(await apply(client, secret, file_of(NEW), complete="true", skipProblems="true"))[0] == 400
    assert (await client.get("/import")).status_code == 405


async def test_the_caller_may_say_what_a_column_is(client: httpx.AsyncClient, secret: str) -> None:
    data = file_of(NEW).replace("Họ và tên".encode(), "Cột lạ".encode())
    headers = {"authorization": f"Bearer {secret}", "content-type": "text/csv"}
    asked = {"column": "C=NAME", "headerRow": "1"}
    told = (await client.post("/import", params=asked, content=data, headers=headers)).json()
    assert [line["name"] for line in told["difference"]] == ["Kim Thị Hoài Mới"]


async def test_the_template_is_a_list(client: httpx.AsyncClient) -> None:
    answer = await client.get("/import/template.xlsx")
    assert answer.headers["content-type"] == XLSX
    assert read_list(answer.content, "template.xlsx", ListKind.SPOKESPERSONS).header


async def test_an_export_tells_what_the_viewer_may_see(client: httpx.AsyncClient, secret: str) -> None:
    member = {"authorization": f"Bearer {secret}"}
    public = (await client.get("/export/spokespersons.csv", params={"within": "03"})).text
    inside = (await client.get("/export/spokespersons.csv", params={"within": "03"}, headers=member)).text
    assert "Lý Ái Ân" in public and "Ngô Ê Ban" not in public
    assert "Ngô Ê Ban" in inside and "Y Điêu Niê" in inside
    assert code(await client.get("/export/focal-points.csv")) == (403, "FORBIDDEN")
    assert "Rơ Châm Ánh" in (await client.get("/export/focal-points.csv", headers=member)).text


async def test_an_export_is_of_a_day(client: httpx.AsyncClient, secret: str) -> None:
    member = {"authorization": f"Bearer {secret}"}
    asked = {"within": unit_id("dong_ha"), "asOf": "2025-06-01"}
    before = await client.get("/export/spokespersons.csv", params=asked, headers=member)
    assert "Đặng Tiến Dũng" in before.text and "Hồ Thu Hà" not in before.text


async def test_an_export_is_priced_like_its_queries(client: httpx.AsyncClient) -> None:
    answer = await client.get("/export/spokespersons.vcf", params={"within": "01"})
    assert answer.headers["content-type"] == "text/vcard; charset=utf-8"
    assert int(answer.headers["query-price"]) > 0


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/export/spokespersons.pdf", 404),
        ("/export/people.csv", 400),
        ("/export/spokespersons.csv?within=nowhere", 404),
        ("/export/spokespersons.csv?asOf=yesterday", 400),
        ("/export/spokespersons.csv?from=x", 400),
    ],
)
async def test_an_export_of_nothing_is_refused(client: httpx.AsyncClient, path: str, status: int) -> None:
    assert (await client.get(path)).status_code == status


async def test_what_goes_out_comes_in_without_a_difference(client: httpx.AsyncClient, secret: str) -> None:
    member = {"authorization": f"Bearer {secret}"}
    for ending, media_type in (("csv", "text/csv"), ("xlsx", XLSX)):
        given = await client.get(f"/export/spokespersons.{ending}", params={"within": "01"}, headers=member)
        told = (await send(client, secret, given.content, media_type)).json()
        assert told["counts"]["rows"] > 5
        assert {line["action"] for line in told["difference"]} == {"CONFIRM"}
        assert not [one for one in told["problems"] if one["code"] != "FORBIDDEN"]


async def test_a_third_list_waits_until_one_is_given(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    three = Barrier(3, timeout=1)
    met: list[int] = []

    def write(*_: object) -> bytes:
        with suppress(BrokenBarrierError):
            met.append(three.wait())
        return b""

    monkeypatch.setattr("hub.http.lists_out.FORMATS", {"csv": Format("text/csv", write)})
    answers = await asyncio.gather(*(client.get("/export/spokespersons.csv?within=03") for _ in range(4)))
    assert {answer.status_code for answer in answers} == {200} and not met


async def test_linked_data_names_each_unit_once(client: httpx.AsyncClient) -> None:
    answer = await client.get("/export/spokespersons.jsonld", params={"within": "01"})
    nodes = [node for node in json.loads(answer.content)["@graph"] if "org:FormalOrganization" in node["@type"]]
    assert len({node["@id"] for node in nodes}) == len(nodes)
