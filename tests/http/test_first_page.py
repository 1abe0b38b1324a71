"""The first page: self-contained under its own strict policy, and useful without a script."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from graphql import parse, validate

from hub.graphql.schema import create_schema
from hub.web.assets import FOLDER
from hub.web.examples import EXAMPLES, Example


@pytest.fixture
async def page(client: httpx.AsyncClient) -> str:
    response = await client.get("/")
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    return response.text


async def test_it_says_what_this_is_and_that_its_people_are_fictional(page: str) -> None:
    assert "Policy Communication Network" in page
    assert "Mạng lưới truyền thông chính sách" in page
    assert "All people are fictional" in page


async def test_it_needs_nothing_that_its_policy_forbids(client: httpx.AsyncClient, page: str) -> None:
    policy = (await client.get("/")).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"\son\w+=|style=|<style|javascript:|<script[^>]*>[^<]", page)
    assert not re.search(r"""(?:src|href|action)=["'](?!/)""", page)


async def test_its_files_may_be_kept_for_good(client: httpx.AsyncClient, page: str) -> None:
    addresses = re.findall(r'"(/static/[^"]+)"', page)
    assert {urlsplit(address).path.rpartition("/")[2] for address in addresses} == {p.name for p in FOLDER.iterdir()}
    for address in addresses:
        response = await client.get(unescape(address))
        assert response.status_code == 200
        assert "immutable" in response.headers["cache-control"]
        assert response.headers["x-content-type-options"] == "nosniff"
        bare = await client.get(urlsplit(address).path, headers={"if-none-match": response.headers["etag"]})
        assert (bare.status_code, bare.headers["cache-control"]) == (304, "no-cache")


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/", "/static/nothing.css"])
async def test_no_other_file_is_served(client: httpx.AsyncClient, path: str) -> None:
    assert (await client.get(path)).status_code == 404


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
async def test_each_query_runs_from_a_form_and_from_a_link(page: str, example: Example) -> None:
    assert parse_qs(urlsplit(example.link).query) == {"query": [example.query]}
    text = unescape(page)
    assert f">{example.query}</textarea>" in text
    assert f'href="{example.link}"' in text


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_each_query_is_valid(example: Example) -> None:
    assert validate(create_schema()._schema, parse(example.query)) == []


def test_there_are_three_queries() -> None:
    assert len(EXAMPLES) == 3
