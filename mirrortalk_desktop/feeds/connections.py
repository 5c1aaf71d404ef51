"""The connections themselves: who is dialled is decided when the name has become an address, not before.

A feed from the web must not make the app knock at machines at home, be it by their number, by a name that leads there,
or by a redirect. So the address is looked at where the connection is made, and that very address is dialled.
"""

import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

import httpcore
import httpx

from mirrortalk_desktop.domain.network_errors import HomeAddress
from mirrortalk_desktop.runtime.airlock import airlock

Resolve = Callable[[str, int], tuple[str, ...]]
"""The numeric addresses of a host; raises `OSError` as `socket.getaddrinfo` does."""
Dial = Callable[[str, int, float | None], httpcore.NetworkStream]
"""A connection to a numeric address and port within so many seconds; raises what httpcore does."""

#: Where some proxies on the same computer put every name of the web: not a home, though not the web either (RFC 2544).
_STANDS_FOR_THE_WEB = ipaddress.ip_network("198.18.0.0/15")
#: IPv6 addresses that carry an IPv4 one in their last 32 bits (NAT64, RFC 6052).
_CARRIES_IPV4 = ipaddress.ip_network("64:ff9b::/96")
_HOME_ENDINGS = (".localhost", ".local", ".lan", ".home", ".home.arpa", ".internal", ".intranet")


def resolve(host: str, port: int) -> tuple[str, ...]:
    """What the system says are the addresses of this host, the best first."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def dial(address: str, port: int, timeout: float | None) -> httpcore.NetworkStream:
    """A connection to this address."""
    return httpcore.SyncBackend().connect_tcp(address, port, timeout)


@dataclass(frozen=True, slots=True)
class Network:
    """How names become addresses, and addresses connections. A test has a network of its own."""

    resolve: Resolve = resolve
    dial: Dial = dial


def is_home_address(address: str) -> bool:
    """Whether this numeric address is this computer's or one in a home or office: loopback, private, link-local."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        teredo = ip.teredo
        inner = ip.ipv4_mapped or ip.sixtofour or (teredo[1] if teredo else None)
        if inner is None and ip in _CARRIES_IPV4:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_home_address(str(inner))
    elif ip in _STANDS_FOR_THE_WEB:
        return False
    return not ip.is_global or ip.is_multicast


def is_home_name(host: str) -> bool:
    """Whether a host can be told, by its name alone, to be at home: a home address, or a name no one has on the web."""
    name = host.lower().rstrip(".")
    try:
        return is_home_address(name)
    except ValueError:
        return bool(name) and ("." not in name or name.endswith(_HOME_ENDINGS))


class Wire(httpx.HTTPTransport):
    """httpx's own transport over connections that go where they may.

    With `to_home` false, a host all of whose addresses are at home raises `HomeAddress`. Each of the two has its
    connections for itself, so that none that was made for a feed at home is used for another.
    """

    def __init__(self, network: Network, *, to_home: bool, context: ssl.SSLContext) -> None:
        super().__init__(verify=context, trust_env=False)
        super().close()
        self._pool = httpcore.ConnectionPool(
            ssl_context=context,
            max_connections=100,
            max_keepalive_connections=20,
            keepalive_expiry=5.0,
            network_backend=_Dialling(network, to_home=to_home),
        )


class Line(httpcore.NetworkStream):
    """A connection that knows whether it leads home, and that does not wait for ever for the head of a reply.

    A time-out counts from byte to byte, and so a server that sends one a second would never run into it.
    """

    def __init__(self, stream: httpcore.NetworkStream, *, is_home: bool) -> None:
        self._stream = stream
        self.is_home = is_home
        self._head_due: float | None = None

    def await_body(self) -> None:
        """The head is here: from now on whoever reads the body looks at the clock."""
        self._head_due = None

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What comes next; waits no longer than the time-out, and for the whole head no longer either."""
        if self._head_due is not None:
            left = self._head_due - time.monotonic()
            if left <= 0:
                raise httpcore.ReadTimeout
            timeout = left if timeout is None else min(left, timeout)
        return self._stream.read(max_bytes, timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send a request; the time for its answer begins."""
        self._stream.write(buffer, timeout)
        self._head_due = None if timeout is None else time.monotonic() + timeout

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same connection, encrypted."""
        return Line(self._stream.start_tls(ssl_context, server_hostname, timeout), is_home=self.is_home)

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks of a connection."""
        return self._stream.get_extra_info(info)


class _Dialling(httpcore.NetworkBackend):
    """Makes connections for httpcore."""

    def __init__(self, network: Network, *, to_home: bool) -> None:
        self._network = network
        self._to_home = to_home

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first address of this host that answers, of those that may be dialled."""
        ends_at = None if timeout is None else time.monotonic() + timeout
        addresses = self._look_up(host, port, timeout)
        allowed = [each for each in addresses if self._to_home or not is_home_address(each)]
        if addresses and not allowed:
            raise HomeAddress(host)
        return self._first_that_answers(allowed, port, ends_at)

    def _look_up(self, host: str, port: int, timeout: float | None) -> tuple[str, ...]:
        """The addresses of the host. The system's own look-up knows no time-out, so it is waited for from outside."""
        found: Future[tuple[str, ...]] = Future()

        def ask() -> None:
            try:
                found.set_result(self._network.resolve(host, port))
            except Exception as error:  # noqa: BLE001 - it is raised where it is waited for
                found.set_exception(error)

        threading.Thread(target=airlock.with_leave_of_here(ask), name="look-up", daemon=True).start()
        try:
            return found.result(timeout)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout("the name was not looked up in time") from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(error) from error

    def _first_that_answers(self, addresses: list[str], port: int, ends_at: float | None) -> httpcore.NetworkStream:
        """Try one after the other, all together within the time-out."""
        trouble: Exception = httpcore.ConnectError("no address")
        for address in addresses:
            left = None if ends_at is None else max(0.1, ends_at - time.monotonic())
            try:
                return Line(self._network.dial(address, port, left), is_home=is_home_address(address))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                trouble = error
        raise trouble
