"""How much one client may ask for in a time: a bucket of price, refilled by the second."""

import httpx
import pytest
import throttled.utils
from starlette.requests import Request

from hub.app import create_app
from hub.errors import RateLimited
from hub.http.rate_limit import RateLimit, client_of
from hub.settings import HubSettings
from tests.http.conftest import NOW, Lifecycle, codes
from tests.http.small_schema import small_schema

RATE, BURST = 10, 100
START = 1_800_000_000


class Clock:
    """The seconds that the buckets see."""

    now = START

    def __call__(self) -> int:
        """The time."""
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock that stands still until it is moved."""
    clock = Clock()
    monkeypatch.setattr(throttled.utils, "now_sec", clock)
    return clock


@pytest.fixture
def limit(clock: Clock) -> RateLimit:
    """Two clients' buckets."""
    return RateLimit(RATE, BURST, clients=2)


def test_a_client_spends_its_burst_and_then_as_much_as_time_refills(limit: RateLimit, clock: Clock) -> None:
    limit.take("a", BURST - 5)
    with pytest.raises(RateLimited) as refused:
        limit.take("a", 25)
    assert refused.value.retry_after == 2
    clock.now += 1
    with pytest.raises(RateLimited):
        limit.take("a", 25)
    clock.now += 1
    limit.take("a", 25)


def test_what_is_refused_is_not_taken(limit: RateLimit) -> None:
    limit.take("a", 60)
    for _ in range(3):
        with pytest.raises(RateLimited):
            limit.take("a", 41)
    limit.take("a", 40)


def test_each_client_has_a_bucket_of_its_own(limit: RateLimit) -> None:
    limit.take("a", BURST)
    limit.take("b", BURST)


def test_a_price_over_the_burst_takes_a_whole_bucket(limit: RateLimit, clock: Clock) -> None:
    limit.take("a", 50 * BURST)
    with pytest.raises(RateLimited):
        limit.take("a", 1)
    clock.now += BURST // RATE
    limit.take("a", 50 * BURST)


def test_what_costs_nothing_is_counted_as_one(limit: RateLimit) -> None:
    limit.take("a", BURST - 1)
    limit.take("a", 0)
    with pytest.raises(RateLimited):
        limit.take("a", 0)


def test_only_so_many_clients_are_remembered_the_last_ones(limit: RateLimit) -> None:
    for client in ("a", "b", "c"):
        limit.take(client, BURST)
    limit.take("a", BURST)
    with pytest.raises(RateLimited):
        limit.take("c", 1)


def of(host: str | None) -> Request:
    return Request({"type": "http", "client": (host, 1) if host else None, "headers": []})


def test_a_client_is_its_token_or_its_address() -> None:
    assert client_of(of("10.0.0.1"), []) == client_of(of("10.0.0.1"), []) != client_of(of("10.0.0.2"), [])
    with_token = client_of(of("10.0.0.1"), [b"Bearer sesame"])
    assert with_token == client_of(of("10.0.0.2"), [b"Bearer sesame"]) != client_of(of("10.0.0.1"), [b"Bearer other"])
    assert "sesame" not in with_token
    assert client_of(of(None), []) == client_of(of(""), [])


def test_all_addresses_of_one_ipv6_network_are_one_client() -> None:
    assert client_of(of("2001:db8::1"), []) == client_of(of("2001:db8::ffff:2"), [])
    assert client_of(of("2001:db8::1"), []) != client_of(of("2001:db8:0:1::1"), [])


def posted(settings: HubSettings) -> httpx.AsyncClient:
    app = create_app(settings, Lifecycle(), clock=lambda: NOW, schema=small_schema())
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub")


@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json"])
@pytest.mark.usefixtures("clock")
async def test_over_http_it_is_429_with_the_time_to_wait(accept: str) -> None:
    settings = HubSettings(rate_limit=RATE, rate_limit_burst=BURST)
    query = {"query": f"{{ costs(price: {BURST}) }}"}
    async with posted(settings) as client:
        first = await client.post("/graphql", json=query, headers={"accept": accept})
        again = await client.post("/graphql", json=query, headers={"accept": accept})
    assert first.json() == {"data": {"costs": "paid"}}
    assert (again.status_code, codes(again)) == (429, ["RATE_LIMITED"])
    assert again.headers["retry-after"] == str(BURST // RATE)
    assert again.json()["errors"][0]["extensions"]["retryAfter"] == BURST // RATE


async def test_without_a_setting_there_is_no_limit() -> None:
    async with posted(HubSettings()) as client:
        for _ in range(20):
            answer = await client.post("/graphql", json={"query": "{ costs(price: 1000000) }"})
            assert answer.json() == {"data": {"costs": "paid"}}
