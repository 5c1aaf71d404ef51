"""The only door to the network: http and https, with limits on time, size and redirects, and errors as facts.

Every request leaves through the airlock (`runtime/airlock.py`) and is told to `on_contact`, whatever comes of it.
It follows redirects itself, so that it knows which were permanent and never goes from https to http or to a file. It
takes no proxy, password or certificate from the environment, and keeps no cookies.
"""

import socket
import ssl
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.parse import urlsplit, urlunsplit

import httpx

from mirrortalk_desktop.domain.contact import Contact, Purpose
from mirrortalk_desktop.domain.errors import (
    FeedGone,
    HttpRefused,
    LoginNeeded,
    MirrorTalkError,
    NotAnAddress,
    NotThere,
    TooLarge,
    TooManyRedirects,
    Unreachable,
)
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.address import web_address, without_login
from mirrortalk_desktop.runtime.airlock import airlock

_MOST_REDIRECTS = 10
_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
_PIECE = 256 * 1024
_SLOWEST_DOCUMENT = 180.0


@dataclass(frozen=True, slots=True)
class Document:
    """A page, feed or picture as it came; `body` is empty when `status` is 304 (not changed since)."""

    url: str
    permanent_url: str
    status: int
    content_type: str
    body: bytes
    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A reply whose body is still to come: read `pieces` once. `length` is what is promised of it, if anything is."""

    url: str
    permanent_url: str
    status: int
    headers: Mapping[str, str]
    pieces: Iterator[bytes]
    length: int | None = None
    is_compressed: bool = False
    content_type: str = field(default="")


class Http:
    """Gets documents and streams from the web. Safe to use from several threads."""

    def __init__(
        self,
        *,
        user_agent: str,
        timeout: float = 20.0,
        is_offline: Callable[[], bool] = lambda: False,
        on_contact: Callable[[Contact], None] = lambda _contact: None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._timeout = timeout
        self._is_offline = is_offline
        self._on_contact = on_contact
        self._client = httpx.Client(
            headers={"User-Agent": user_agent, "Accept": "*/*"},
            timeout=httpx.Timeout(timeout),
            follow_redirects=False,
            trust_env=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            transport=transport,
        )

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
                raise TooLarge(without_login(url), limit)
            body = bytearray()
            for piece in incoming.pieces:
                body += piece
                if len(body) > limit:
                    raise TooLarge(without_login(url), limit)
                if time.monotonic() > deadline:
                    raise Unreachable(without_login(url), "it answers too slowly")
            return Document(
                url=incoming.url,
                permanent_url=incoming.permanent_url,
                status=incoming.status,
                content_type=incoming.content_type,
                body=b"" if incoming.status == 304 else bytes(body),
                etag=incoming.headers.get("etag", ""),
                last_modified=incoming.headers.get("last-modified", ""),
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
        address, permanent, is_permanent = url, "", True
        for _ in range(_MOST_REDIRECTS + 1):
            token.raise_if_cancelled()
            if self._is_offline():
                raise Unreachable(without_login(url), "MirrorTalk is set to work offline")
            response = self._send(address, wanted, purpose)
            try:
                if response.status_code in _REDIRECTS and "location" in response.headers:
                    is_permanent = is_permanent and response.status_code in _PERMANENT
                    address = next_address(address, response.headers["location"])
                    permanent = address if is_permanent else permanent
                    continue
                if not (response.is_success or (response.status_code == 304 and unchanged_is_fine)):
                    raise _refusal(without_login(address), response.status_code)
                yield self._incoming(response, address, permanent, token)
                return
            finally:
                response.close()
                self._tell(address, purpose, response.num_bytes_downloaded)
        raise TooManyRedirects(without_login(url))

    def close(self) -> None:
        """Hang up. Twice is harmless."""
        self._client.close()

    def _send(self, address: str, headers: Mapping[str, str], purpose: Purpose) -> httpx.Response:
        try:
            request = self._client.build_request("GET", address, headers=dict(headers))
            if request.url.scheme not in ("http", "https") or not request.url.host:
                raise NotAnAddress(without_login(address))
            with airlock.leave():
                return self._client.send(request, stream=True)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError):
            raise NotAnAddress(without_login(address)) from None
        except httpx.HTTPError as error:
            self._tell(address, purpose, 0)
            raise Unreachable(without_login(address), self._reason(error)) from error

    def _tell(self, address: str, purpose: Purpose, received: int) -> None:
        self._on_contact(Contact(urlsplit(address).hostname or "", purpose, time.time(), received))

    def _incoming(self, response: httpx.Response, address: str, permanent: str, token: CancelToken) -> Incoming:
        encoding = response.headers.get("content-encoding", "").strip().lower()
        promised = response.headers.get("content-length", "")
        return Incoming(
            url=address,
            permanent_url=permanent,
            status=response.status_code,
            headers=response.headers,
            pieces=self._pieces(response, address, encoding, token),
            length=int(promised) if promised.isascii() and promised.isdigit() else None,
            is_compressed=encoding not in ("", "identity"),
            content_type=response.headers.get("content-type", ""),
        )

    def _pieces(self, response: httpx.Response, address: str, encoding: str, token: CancelToken) -> Iterator[bytes]:
        unpack = _unpacker(encoding, without_login(address))
        try:
            for raw in response.iter_raw():
                token.raise_if_cancelled()
                for piece in unpack(raw):
                    token.raise_if_cancelled()
                    yield piece
        except httpx.HTTPError as error:
            raise Unreachable(without_login(address), self._reason(error)) from error

    def _reason(self, error: Exception) -> str:
        """Why there is no answer, in words that fit after a colon."""
        if isinstance(error, httpx.TimeoutException):
            return f"no answer within {self._timeout:g} seconds"
        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, socket.gaierror):
                return "the name is not known"
            if isinstance(cause, ssl.SSLError):
                return "no secure connection could be made"
            if isinstance(cause, ConnectionRefusedError):
                return "the connection was refused"
            cause = cause.__cause__ or cause.__context__
        return "no connection could be made" if isinstance(error, httpx.ConnectError) else "the connection broke"


def next_address(current: str, location: str) -> str:
    """Where a redirect leads. From https only to https; never away from the web; a login stays on its own host."""
    target = web_address(current, location)
    if not target:
        raise Unreachable(without_login(current), "it sends on to an address that is not on the web")
    here, there = urlsplit(current), urlsplit(target)
    try:
        port = there.port
    except ValueError:
        raise Unreachable(without_login(current), "it sends on to an address that is not on the web") from None
    if here.scheme == "https" and there.scheme == "http":
        if port not in (None, 80):
            raise Unreachable(without_login(current), "it sends on to an address without encryption")
        there = there._replace(scheme="https", netloc=there.netloc.removesuffix(":80"))
    if "@" in here.netloc and "@" not in there.netloc and (here.hostname, here.port) == (there.hostname, there.port):
        there = there._replace(netloc=f"{here.netloc.rpartition('@')[0]}@{there.netloc}")
    return urlunsplit(there._replace(fragment=""))


def _refusal(url: str, status: int) -> MirrorTalkError:
    if status in (401, 403):
        return LoginNeeded(url)
    if status == 404:
        return NotThere(url)
    if status == 410:
        return FeedGone(url)
    return HttpRefused(url, status)


def _unpacker(encoding: str, url: str) -> Callable[[bytes], Iterator[bytes]]:
    """A function that decompresses in pieces of bounded size, so that a small body cannot fill the memory."""
    if encoding in ("", "identity"):
        return lambda raw: iter((raw,))
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise Unreachable(url, "it sends in a form that is not known")
    machine: list[zlib._Decompress | None] = []

    def unpack(raw: bytes) -> Iterator[bytes]:
        if not machine:
            machine.append(_machine_for(encoding, raw))
        unpacker = machine[0]
        if unpacker is None:
            yield raw
            return
        while raw:
            try:
                piece = unpacker.decompress(raw, _PIECE)
            except zlib.error:
                raise Unreachable(url, "what it sends is damaged") from None
            if piece:
                yield piece
            raw = unpacker.unconsumed_tail

    return unpack


def _machine_for(encoding: str, first: bytes) -> "zlib._Decompress | None":
    """The decompressor for a body that starts like this; None for one that is not compressed, whatever it says."""
    if encoding == "deflate":
        has_header = len(first) > 1 and first[0] & 0x0F == 8 and (first[0] << 8 | first[1]) % 31 == 0
        return zlib.decompressobj(15 if has_header else -15)
    return zlib.decompressobj(31) if first.startswith(b"\x1f\x8b") or first == b"\x1f" else None
