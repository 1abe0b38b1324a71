"""Alive and ready are two things."""

import httpx
import pytest
from starlette.applications import Starlette

from tests.http.conftest import Lifecycle, codes


@pytest.mark.parametrize("answers", [True, False])
async def test_the_process_is_alive_whatever_the_database_does(
    client: httpx.AsyncClient, database: Lifecycle, answers: bool
) -> None:
    database.answers = answers
    response = await client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "alive"})


async def test_ready_follows_the_database(client: httpx.AsyncClient, database: Lifecycle) -> None:
    assert (await client.get("/readyz")).json() == {"status": "ready"}
    database.answers = False
    away = await client.get("/readyz")
    assert (away.status_code, away.headers["retry-after"], codes(away)) == (503, "1", ["UNAVAILABLE"])
    database.answers = True
    assert (await client.get("/readyz")).status_code == 200


@pytest.mark.parametrize("path", ["/", "/healthz", "/readyz"])
async def test_head_is_get_without_a_body(client: httpx.AsyncClient, path: str) -> None:
    head, get = await client.head(path), await client.get(path)
    assert (head.status_code, head.headers["content-type"]) == (200, get.headers["content-type"])


@pytest.mark.parametrize("path", ["/", "/healthz", "/readyz"])
async def test_pages_and_health_are_only_read(client: httpx.AsyncClient, path: str) -> None:
    response = await client.post(path)
    assert (response.status_code, codes(response)) == (405, ["BAD_USER_INPUT"])
    assert "GET" in response.headers["allow"]


async def test_the_database_is_closed_with_the_application(app: Starlette, database: Lifecycle) -> None:
    async with app.router.lifespan_context(app):
        assert not database.closed
    assert database.closed
