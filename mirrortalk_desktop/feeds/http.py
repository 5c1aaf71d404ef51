"""The only door to the network: http and https, with limits on time, size and redirects, and errors as facts.

Every request leaves through the airlock (`runtime/airlock.py`) and is told to `on_contact`, whatever comes of it.
Machines at home are reached only by leave (`reaching_home`), and what may pass is tried again after a while. It follows
redirects itself, so that it knows which were permanent and never goes from https to http or to a file. It takes no
proxy, password or certificate from the environment, and keeps no cookies.
"""

import copy
import itertools
import logging
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.parse import urlsplit, urlunsplit

import httpx

from mirrortalk_desktop.domain.contact import Contact, Purpose
from mirrortalk_desktop.domain.network_errors import NotAnAddress, TooLarge, TooManyRedirects, Unreachable
from mirrortalk_desktop.domain.reasons import OFFLINE
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.address import web_address
from mirrortalk_desktop.feeds.connections import Line, Network, Wire, is_home_name
from mirrortalk_desktop.feeds.discreet import discreet, secrets_of, without
from mirrortalk_desktop.feeds.manners import Manners, Retries
from mirrortalk_desktop.feeds.refusals import passes_soon, reason, refusal, rest_of
from mirrortalk_desktop.feeds.unpacking import is_packed, unpacker
from mirrortalk_desktop.runtime.airlock import airlock

logger = logging.getLogger(__name__)
# It tells of each request with the whole address.
logging.getLogger("httpx").setLevel(logging.WARNING)

_Origin = tuple[str, bytes, int | None]
"""Scheme, host and port; no port where it is the usual one."""

_MOST_REDIRECTS = 10
_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
#: Answers that may be others in a moment: too many requests, a server that is being mended, a gateway in between.
_MAY_PASS = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
_SLOWEST_DOCUMENT = 180.0
_SLOWEST = 512
"""Bytes a second: less than this, over as long as the time-out, is as good as nothing."""


@dataclass(frozen=True, slots=True)
class Document:
    """A page, feed or picture as it came; `body` is empty when `status` is 304 (not changed since).

    `is_home`: it came from a machine at home, not from the web.
    """

    url: str
    permanent_url: str
    status: int
    content_type: str
    body: bytes
    etag: str = ""
    last_modified: str = ""
    is_home: bool = False


@dataclass(frozen=True, slots=True)
class Incoming:
    """A reply whose body is still to come: read `pieces` once. `length` is promised, `shown` may be told of `url`."""

    url: str
    permanent_url: str
    status: int
    headers: Mapping[str, str]
    pieces: Iterator[bytes]
    shown: str
    length: int | None = None
    is_compressed: bool = False
    content_type: str = field(default="")
    is_home: bool = False


class Http:
    """Gets documents and streams from the web. Safe to use from several threads.

    `timeout`, in seconds, is how long a connection, the head of a reply and each piece of its body may take. Once
    `is_offline` is true, nothing is asked for, and what is coming in ends at its next piece.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        timeout: float = 20.0,
        is_offline: Callable[[], bool] = lambda: False,
        on_contact: Callable[[Contact], None] = lambda _contact: None,
        retries: Retries | None = None,
        manners: Manners | None = None,
        network: Network | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._timeout = timeout
        self._is_offline = is_offline
        self._on_contact = on_contact
        self._retries = retries or Retries()
        self._manners = manners or Manners()
        self._may_reach_home = False
        self._whole: Callable[[str], str] = str
        self._secrets: tuple[str, ...] = ()
        self._login: tuple[_Origin, tuple[str, str]] | None = None
        context = httpx.create_ssl_context(trust_env=False)
        self._to_web, self._to_home = (
            httpx.Client(
                headers={"User-Agent": user_agent, "Accept": "*/*"},
                timeout=httpx.Timeout(timeout),
                follow_redirects=False,
                trust_env=False,
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
                transport=transport or Wire(network or Network(), to_home=to_home, context=context),
            )
            for to_home in (False, True)
        )

    def reaching_home(self, is_allowed: bool = True) -> "Http":
        """The same door for what a person added: an address that may be at home, and what is there may lead on there.

        Once a reply has come from the web, nothing that it redirects to may be at home.
        """
        other = copy.copy(self)
        other._may_reach_home = is_allowed
        return other

    def with_login(self, address: str) -> "Http":
        """The same door, which shows the login of this address at its origin alone, and tells no secret of it."""
        other = copy.copy(self)
        other._secrets = secrets_of(address)
        try:
            url = httpx.URL(address)
        except (httpx.InvalidURL, UnicodeError):
            return other
        other._login = (_origin(url), (url.username, url.password)) if url.userinfo else None
        return other

    def with_sealed(self, whole: Callable[[str], str]) -> "Http":
        """The same door, to be given addresses of which only `whole` can tell what they stand for."""
        other = copy.copy(self)
        other._whole = whole
        return other

    def shown(self, url: str) -> str:
        """What may be told of an address: it without its own secrets, and without those of the feed that named it."""
        return without(url, self._secrets)

    def get(
        self,
        url: str,
        *,
        purpose: Purpose = Purpose.FEED,
        etag: str = "",
        last_modified: str = "",
        limit: int = 50_000_000,
        patience: float = _SLOWEST_DOCUMENT,
        token: CancelToken | None = None,
    ) -> Document:
        """The document at an address, or its status 304 when it is still the one with this etag or date.

        `limit` counts bytes after decompression; more raises `TooLarge` without having read them all. A document that
        has not come whole after `patience` seconds (or the time-out, if that is longer) raises `Unreachable`.
        """
        token = token or CancelToken()
        headers = {"Accept-Encoding": "gzip, deflate"}
        if etag.isascii() and etag:
            headers["If-None-Match"] = etag
        if last_modified.isascii() and last_modified:
            headers["If-Modified-Since"] = last_modified
        deadline = time.monotonic() + max(patience, self._timeout)
        with self.stream(
            url, purpose=purpose, headers=headers, token=token, unchanged_is_fine=len(headers) > 1
        ) as incoming:
            if not incoming.is_compressed and incoming.length is not None and incoming.length > limit:
                raise TooLarge(self.shown(url), limit)
            body = bytearray()
            for piece in incoming.pieces:
                body += piece
                if len(body) > limit:
                    raise TooLarge(self.shown(url), limit)
                if time.monotonic() > deadline:
                    raise Unreachable(self.shown(url), "it answers too slowly")
            return Document(
                url=incoming.url,
                permanent_url=incoming.permanent_url,
                status=incoming.status,
                content_type=incoming.content_type,
                body=b"" if incoming.status == 304 else bytes(body),
                etag=incoming.headers.get("etag", ""),
                last_modified=incoming.headers.get("last-modified", ""),
                is_home=incoming.is_home,
            )

    @contextmanager
    def stream(
        self,
        url: str,
        *,
        purpose: Purpose,
        headers: Mapping[str, str] | None = None,
        token: CancelToken | None = None,
        unchanged_is_fine: bool = False,
    ) -> Iterator[Incoming]:
        """The reply at the end of all redirects, with its body in pieces of bounded size, decompressed.

        Raises for every status but 200, 206 and the like (and 304 where it was asked for).
        """
        token = token or CancelToken()
        wanted = {"Accept-Encoding": "identity", **(headers or {})}
        address, permanent, is_permanent = self._whole(url), "", True
        may_reach_home = self._may_reach_home
        for hop in range(_MOST_REDIRECTS + 1):
            client = self._to_home if may_reach_home else self._to_web
            with self._reply(address, wanted, purpose, token, client, is_first=hop == 0) as response:
                line = response.extensions.get("network_stream")
                may_reach_home = may_reach_home and isinstance(line, Line) and line.is_home
                if response.status_code in _REDIRECTS and "location" in response.headers:
                    is_permanent = is_permanent and response.status_code in _PERMANENT
                    address = next_address(address, response.headers["location"], self.shown)
                    permanent = address if is_permanent else permanent
                    continue
                if not (response.is_success or (response.status_code == 304 and unchanged_is_fine)):
                    raise refusal(self.shown(address), response)
                yield self._incoming(response, address, permanent, token, is_home=may_reach_home)
                return
        raise TooManyRedirects(self.shown(url))

    def close(self) -> None:
        """Hang up. Twice is harmless."""
        self._to_web.close()
        self._to_home.close()

    @contextmanager
    def _reply(
        self,
        address: str,
        headers: Mapping[str, str],
        purpose: Purpose,
        token: CancelToken,
        client: httpx.Client,
        *,
        is_first: bool,
    ) -> Iterator[httpx.Response]:
        """The reply to one request; what may pass is waited for, as long as there is patience."""
        host = _host_of(address)
        for failed in itertools.count(1):
            token.raise_if_cancelled()
            self._raise_if_offline(address)
            with self._manners.at(host, token, is_paused=is_first and not is_home_name(host)):
                self._raise_if_offline(address)  # its turn may have been long in coming
                try:
                    response = self._send(client, address, headers, purpose)
                except _MayPass as trouble:
                    pause = self._retries.seconds(failed)
                    if pause is None:
                        raise trouble.error from trouble.__cause__
                else:
                    try:
                        pause = self._pause_after(response, failed)
                        if pause is None:
                            yield response
                            return
                    finally:
                        response.close()
                        self._tell(address, purpose, response.num_bytes_downloaded)
            token.wait(pause)

    def _pause_after(self, response: httpx.Response, failed: int) -> float | None:
        """How long to wait before the same request is sent again; None for a reply to be taken as it is."""
        if response.status_code not in _MAY_PASS:
            return None
        return self._retries.seconds(failed, rest_of(response))

    def _send(self, client: httpx.Client, address: str, headers: Mapping[str, str], purpose: Purpose) -> httpx.Response:
        try:
            request = client.build_request("GET", address, headers=dict(headers))
            if request.url.scheme not in ("http", "https") or not request.url.host:
                raise NotAnAddress(self.shown(address))
            with airlock.leave():
                response = client.send(request, stream=True, auth=self._login_for(request.url))
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError):
            raise NotAnAddress(self.shown(address)) from None
        except httpx.HTTPError as error:
            self._tell(address, purpose, 0)
            unreachable = Unreachable(self.shown(address), reason(error, self._timeout))
            if passes_soon(error):
                raise _MayPass(unreachable) from error
            raise unreachable from error
        logger.info("GET %s %s", response.status_code, self.shown(address))
        line = response.extensions.get("network_stream")
        if isinstance(line, Line):
            line.await_body()
        return response

    def _raise_if_offline(self, address: str) -> None:
        if self._is_offline():
            raise Unreachable(self.shown(address), OFFLINE)

    def _login_for(self, url: httpx.URL) -> tuple[str, str] | None:
        """Name and password for an address of the origin that the login is for; an address with its own needs none."""
        if self._login is None or url.userinfo or self._login[0] != _origin(url):
            return None
        return self._login[1]

    def _tell(self, address: str, purpose: Purpose, received: int) -> None:
        self._on_contact(Contact(_host_of(address), purpose, time.time(), received))

    def _incoming(
        self, response: httpx.Response, address: str, permanent: str, token: CancelToken, *, is_home: bool
    ) -> Incoming:
        encoding = response.headers.get("content-encoding", "")
        promised = response.headers.get("content-length", "")
        return Incoming(
            url=address,
            permanent_url=permanent,
            status=response.status_code,
            headers=response.headers,
            shown=self.shown(address),
            pieces=self._pieces(response, address, encoding, token),
            length=int(promised) if promised.isascii() and promised.isdigit() else None,
            is_compressed=is_packed(encoding),
            content_type=response.headers.get("content-type", ""),
            is_home=is_home,
        )

    def _pieces(self, response: httpx.Response, address: str, encoding: str, token: CancelToken) -> Iterator[bytes]:
        unpack = unpacker(encoding, self.shown(address))
        try:
            for raw in self._at_speed(response.iter_raw(), address):
                token.raise_if_cancelled()
                self._raise_if_offline(address)
                for piece in unpack(raw):
                    token.raise_if_cancelled()
                    yield piece
        except httpx.HTTPError as error:
            raise Unreachable(self.shown(address), reason(error, self._timeout)) from error

    def _at_speed(self, pieces: Iterator[bytes], address: str) -> Iterator[bytes]:
        """The same pieces, as long as they come faster than a trickle; only waiting for them counts as time."""
        waited, came = 0.0, 0
        while True:
            began = time.monotonic()
            piece = next(pieces, None)
            if piece is None:
                return
            waited += time.monotonic() - began
            came += len(piece)
            if waited > self._timeout:
                if came < _SLOWEST * waited:
                    raise Unreachable(self.shown(address), "it answers too slowly")
                waited, came = 0.0, 0
            yield piece


def next_address(current: str, location: str, shown: Callable[[str], str] = discreet) -> str:
    """Where a redirect leads. From https only to https; never away from the web; a login stays on its own host."""
    target = web_address(current, location)
    if not target:
        raise Unreachable(shown(current), "it sends on to an address that is not on the web")
    here, there = urlsplit(current), urlsplit(target)
    try:
        port = there.port
    except ValueError:
        raise Unreachable(shown(current), "it sends on to an address that is not on the web") from None
    if here.scheme == "https" and there.scheme == "http":
        if port not in (None, 80):
            raise Unreachable(shown(current), "it sends on to an address without encryption")
        there = there._replace(scheme="https", netloc=there.netloc.removesuffix(":80"))
    if "@" in here.netloc and "@" not in there.netloc and (here.hostname, here.port) == (there.hostname, there.port):
        there = there._replace(netloc=f"{here.netloc.rpartition('@')[0]}@{there.netloc}")
    return urlunsplit(there._replace(fragment=""))


class _MayPass(Exception):
    """No reply, for a reason that may be gone in a moment."""

    def __init__(self, error: Unreachable) -> None:
        super().__init__(error)
        self.error = error


def _origin(url: httpx.URL) -> _Origin:
    return url.scheme, url.raw_host, url.port


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
