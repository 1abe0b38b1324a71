"""Where webhooks may lead: to the public internet, never into the network that the hub stands in."""

import asyncio
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from socket import SOCK_STREAM
from typing import Final, cast
from urllib.parse import urlsplit

import httpcore

LONGEST: Final = 2_000
_UNICAST: Final = ip_network("2000::/3")
"""All of IPv6 that is given out."""
_SPECIAL: Final = tuple(map(ip_network, ("192.0.0.0/24", "192.88.99.0/24", "2001::/23", "3fff::/20")))
"""Of protocols, relays and examples; not every Python that the hub runs on knows them."""


def url_fault(url: str, *, anywhere: bool = False) -> str | None:
    """Why nothing is sent there, as far as the text tells; None when it may be."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "is no address"
    if len(url) > LONGEST or any(not "!" <= char <= "~" for char in url):
        return "is too long, or has a character that an address does not have"
    if parts.scheme != "https" and not (anywhere and parts.scheme == "http"):
        return "does not begin with https://"
    if not host or "@" in parts.netloc or parts.fragment:
        return "must be a host with a path, without a name, password or fragment"
    return None if anywhere or not _is_address(host) or is_public(host) else "leads into a private network"


def is_public(text: str) -> bool:
    """Whether the IP address is one of the public internet."""
    address = ip_address(text.partition("%")[0])
    inner = _inner(address)
    if inner is not None:
        return is_public(str(inner))
    special = any(address in network for network in _SPECIAL)
    if special or (isinstance(address, IPv6Address) and address not in _UNICAST):
        return False
    hidden = address.is_private or address.is_loopback or address.is_link_local or address.is_unspecified
    return address.is_global and not (hidden or address.is_multicast or address.is_reserved)


def _inner(address: IPv4Address | IPv6Address) -> IPv4Address | None:
    """The IPv4 address that packets to this one come to in the end."""
    if isinstance(address, IPv4Address):
        return None
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


class CheckedNetwork(httpcore.AsyncNetworkBackend):
    """Connects to the very address that was looked up and checked, so that no second look-up can lead elsewhere."""

    def __init__(self, *, anywhere: bool = False) -> None:
        self._anywhere = anywhere
        self._network = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 (the library's signature)
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection. Raises httpcore.ConnectError."""
        addresses = await self._addresses(host, port)
        for number, address in enumerate(addresses, 1):
            try:
                return await self._network.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if number == len(addresses):
                    raise
        raise httpcore.ConnectError("has no address")

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 (the library's signature)
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Never."""
        raise httpcore.ConnectError("is no host")

    async def sleep(self, seconds: float) -> None:
        """As the library's."""
        await self._network.sleep(seconds)

    async def _addresses(self, host: str, port: int) -> list[str]:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError("its name is not known") from error
        addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
        if not self._anywhere and not all(map(is_public, addresses)):
            raise httpcore.ConnectError("leads into a private network")
        return addresses
