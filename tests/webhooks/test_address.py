"""No webhook leads into a private network: by its text, by its name, or by a name that changes its mind."""

import socket
from typing import Any

import httpcore
import pytest

from hub.feed.webhooks.address import CheckedNetwork, is_public, url_fault
from hub.feed.webhooks.message import signature
from hub.feed.webhooks.post import Poster
from tests.webhooks.portal import Portal

PRIVATE = (
    "127.0.0.1", "127.8.8.8", "0.0.0.0",  # noqa: S104
    "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
    "192.0.0.8", "192.0.2.1", "198.18.0.1", "203.0.113.5", "224.0.0.1", "240.0.0.1", "255.255.255.255",
    "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1", "64:ff9b::a00:1",
    "64:ff9b:1::1", "100::1", "3fff::1", "5f00::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::", "2002:a00:1::1", "2001:0:53aa:64c:0:0:f5ff:fffe",
)  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_that_is_not_of_the_public_internet_is_known(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "113.160.0.1", "2001:4860:4860::8888", "::ffff:8.8.8.8"])
def test_a_public_address_is_known(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "", "portal.example.vn", "http://portal.example.vn/", "ftp://portal.example.vn/", "file:///etc/passwd",
        "https://", "https:///path", "https://name:password@portal.example.vn/", "https://@portal.example.vn/",
        "https://portal.example.vn/#part", "https://portal.example.vn/a b", "https://portal.example.vn/\r\nx: y",
        "https://127.0.0.1/", "https://[::1]/", "https://10.0.0.1:8443/", "https://[::ffff:127.0.0.1]/",
        "https://portal.example.vn:99999/", "https://[::1", "https://cổng.example.vn/", "https://a.vn/" + "x" * 2_000,
    ],
)  # fmt: skip
def test_an_address_that_may_not_be_is_refused(url: str) -> None:
    assert url_fault(url)


@pytest.mark.parametrize("url", ["https://portal.example.vn/changes?of=15", "https://8.8.8.8:8443/"])
def test_an_address_on_the_public_internet_may_be(url: str) -> None:
    assert url_fault(url) is None


def resolving(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Makes each name resolve to the next of the answers, the last one for ever; tells the names that were asked."""
    asked: list[str] = []

    def getaddrinfo(host: str, port: int, *_: Any, **__: Any) -> list[Any]:
        found = answers[min(len(asked), len(answers) - 1)]
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in found]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1"])
async def test_nothing_is_sent_to_the_hubs_own_machine(portal: Portal, host: str) -> None:
    async with Poster() as poster:
        fault = await poster.post(f"https://{host}:{portal.port}/", {}, b"{}")
    assert fault in ("leads into a private network", "its name is not known")
    assert portal.posts == []


async def test_a_name_of_which_one_address_is_private_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    resolving(monkeypatch, ["8.8.8.8", "10.0.0.1"])
    with pytest.raises(httpcore.ConnectError, match="private"):
        await CheckedNetwork().connect_tcp("portal.example.vn", 443, timeout=1)


async def test_the_address_that_was_checked_is_the_one_that_is_connected_to(
    portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that answers with a public address first and with this machine's afterwards gains nothing."""
    asked = resolving(monkeypatch, ["113.160.0.1"], ["127.0.0.1"])
    connected: list[str] = []

    async def connect_tcp(_: Any, host: str, *__: Any, **___: Any) -> None:
        connected.append(host)
        raise httpcore.ConnectError("nobody is there")

    monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect_tcp)
    async with Poster() as poster:
        assert await poster.post(f"https://portal.example.vn:{portal.port}/", {}, b"{}") == "nobody is there"
    assert (asked, connected) == (["portal.example.vn"], ["113.160.0.1"])


async def test_a_name_that_turns_private_is_refused_at_the_next_message(monkeypatch: pytest.MonkeyPatch) -> None:
    resolving(monkeypatch, ["127.0.0.1"])
    async with Poster() as poster:
        assert await poster.post("https://portal.example.vn/", {}, b"{}") == "leads into a private network"


async def test_proxies_of_the_environment_are_not_used(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, portal.url)
    resolving(monkeypatch, ["127.0.0.1"])
    async with Poster() as poster:
        assert await poster.post("https://portal.example.vn/", {}, b"{}") == "leads into a private network"
    assert portal.posts == []


def test_the_signature_is_the_specifications() -> None:
    """Its example: secret, id, moment and body, and what they give."""
    secret, body = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", b'{"test": 2432232314}'
    expected = "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    assert signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", body) == expected
