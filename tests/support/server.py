"""A real web server on the loopback, for tests: what it serves is a table, what it was asked is a list.

with LoopbackServer() as server:
    server.serve("/feed.xml", body, content_type="application/rss+xml", etag='"1"')
    fetch(server.url("/feed.xml"))
    assert server.requests[0].headers["User-Agent"].startswith("MirrorTalk")
"""

import itertools
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

_PIECE = 64 * 1024


@dataclass(frozen=True)
class Request:
    """One request as it arrived. Header names are matched in any case; a missing header is `None` with `.get`."""

    method: str
    path: str
    query: str
    headers: Message
    body: bytes = b""

    def header(self, name: str) -> str:
        """The value of a header, or "" when it was not sent."""
        return self.headers.get(name, "")


@dataclass
class Reply:
    """What to answer. Give `body` as bytes (Range, ETag and Last-Modified are honoured) or as pieces (sent as they come).

    `truncate_at`: promise the whole body, send only so many bytes, hang up.
    `stall_at`: send so many bytes, then nothing more until `LoopbackServer.release()` or the end of the server.
    `length`: the Content-Length that pieces promise; without it the end of the connection is the end of the body.
    """

    body: bytes | Iterable[bytes] = b""
    status: int = 200
    content_type: str = "application/octet-stream"
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str = ""
    last_modified: str = ""
    ranges: bool = True
    truncate_at: int | None = None
    stall_at: int | None = None
    length: int | None = None


Route = Reply | Callable[[Request], Reply]


def endless(piece: bytes = b"x" * _PIECE) -> Iterator[bytes]:
    """A body that never ends."""
    return itertools.repeat(piece)


class LoopbackServer:
    """Serves a table of routes on 127.0.0.1 until the `with` block ends; leaves no thread and no socket behind.

    A callable route that raises answers 500 and its exception is raised again when the block ends.
    """

    def __init__(self) -> None:
        self.routes: dict[str, Route] = {}
        self.requests: list[Request] = []
        self.errors: list[BaseException] = []
        self.drips_heads = False
        """Whether the lines of a reply's head come one byte at a time."""
        self._released = threading.Event()
        self._server = _Server(("127.0.0.1", 0), self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="loopback-server")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._released.set()
        self._server.shutdown()
        self._thread.join()
        self._server.hang_up()
        self._server.server_close()
        if self.errors and error is None:
            raise self.errors[0]

    @property
    def port(self) -> int:
        """The port that the system chose."""
        return int(self._server.server_address[1])

    def url(self, path: str = "/") -> str:
        """The address of a path on this server."""
        return f"http://127.0.0.1:{self.port}{path}"

    def serve(
        self,
        path: str,
        body: bytes | str | Path | Iterable[bytes] | Callable[[Request], Reply] = b"",
        content_type: str = "application/octet-stream",
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **more: Any,
    ) -> str:
        """Answer requests for a path (with or without its query) with this from now on, and return its address.

        `more` are the other fields of `Reply`; a callable gets the `Request` and returns a `Reply`.
        """
        if callable(body):
            self.routes[path] = body
            return self.url(path)
        if isinstance(body, str):
            body = body.encode("utf-8")
        elif isinstance(body, Path):
            body = body.read_bytes()
        self.routes[path] = Reply(body, status, content_type, headers or {}, **more)
        return self.url(path)

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        """Send requests for a path to another address, and return the address of the path."""
        return self.serve(path, status=status, headers={"Location": to})

    def remove(self, path: str) -> None:
        """Answer 404 for a path from now on."""
        self.routes.pop(path, None)

    def release(self) -> None:
        """Let all stalled bodies go on."""
        self._released.set()

    def requests_for(self, path: str) -> list[Request]:
        """The requests for one path, in the order in which they came."""
        return [request for request in self.requests if request.path == path]

    def answer(self, request: Request) -> Reply:
        """The reply to a request, by its path with query, else its path."""
        self.requests.append(request)
        full = f"{request.path}?{request.query}" if request.query else request.path
        route = self.routes.get(full) or self.routes.get(request.path)
        if route is None:
            return Reply(b"not here", 404, "text/plain")
        return route if isinstance(route, Reply) else route(request)

    def drip(self, body: bytes, *, seconds: float = 0.02) -> Iterator[bytes]:
        """A body that comes one byte at a time, until the end of the server."""
        for place in range(len(body)):
            if self._released.wait(seconds):
                return
            yield body[place : place + 1]

    def wait_for_release(self) -> None:
        """Block a stalled body until `release()` or the end of the server."""
        self._released.wait()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], owner: LoopbackServer) -> None:
        self.owner = owner
        self._open: set[Any] = set()
        self._lock = threading.Lock()
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End connections that are still open, so that their threads end."""
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(2)
                except OSError:
                    continue

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away in the middle is no error of ours."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *args: Any) -> None:
        """Tests read `requests`, not a log."""

    def do_GET(self) -> None:
        self._answer()

    do_HEAD = do_POST = do_GET  # noqa: N815

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else b""
        request = Request(self.command, parts.path, parts.query, self.headers, body)
        self.close_connection = True
        try:
            reply = self.server.owner.answer(request)
        except Exception as error:  # noqa: BLE001 - raised again by the owner of the server
            self.server.owner.errors.append(error)
            reply = Reply(b"the route failed", 500, "text/plain")
        if isinstance(reply.body, bytes):
            self._send_bytes(request, reply, reply.body)
        else:
            self._send_pieces(reply, reply.body)

    def _send_bytes(self, request: Request, reply: Reply, body: bytes) -> None:
        status, headers = reply.status, {"Content-Type": reply.content_type, **reply.headers}
        if reply.etag:
            headers["ETag"] = reply.etag
        if reply.last_modified:
            headers["Last-Modified"] = reply.last_modified
        if status == 200 and _is_unchanged(request, reply):
            status, body = 304, b""
        elif status == 200 and reply.ranges:
            headers["Accept-Ranges"] = "bytes"
            start = _wanted_start(request, reply)
            if start is not None and start >= len(body):
                status, headers["Content-Range"], body = 416, f"bytes */{len(body)}", b""
            elif start is not None:
                status, headers["Content-Range"] = 206, f"bytes {start}-{len(body) - 1}/{len(body)}"
                body = body[start:]
        self._send_head(status, headers, None if status == 304 else len(body))
        if request.method == "HEAD":
            return
        if reply.truncate_at is not None:
            body = body[: reply.truncate_at]
        if reply.stall_at is not None:
            self.wfile.write(body[: reply.stall_at])
            self.wfile.flush()
            self.server.owner.wait_for_release()
            body = body[reply.stall_at :]
        self.wfile.write(body)

    def _send_pieces(self, reply: Reply, pieces: Iterable[bytes]) -> None:
        self._send_head(reply.status, {"Content-Type": reply.content_type, **reply.headers}, reply.length)
        for piece in pieces:
            self.wfile.write(piece)

    def _send_head(self, status: int, headers: Mapping[str, str], length: int | None) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if length is not None and not any(name.lower() == "content-length" for name in headers):
            self.send_header("Content-Length", str(length))
        self.send_header("Connection", "close")
        if self.server.owner.drips_heads:
            head = b"".join(self._headers_buffer)
            self._headers_buffer = []
            for byte in self.server.owner.drip(head):
                self.wfile.write(byte)
        self.end_headers()


def _is_unchanged(request: Request, reply: Reply) -> bool:
    if request.header("If-None-Match"):
        return bool(reply.etag) and request.header("If-None-Match") == reply.etag
    return bool(reply.last_modified) and request.header("If-Modified-Since") == reply.last_modified


def _wanted_start(request: Request, reply: Reply) -> int | None:
    wanted = request.header("Range")
    if not wanted.startswith("bytes=") or not wanted[6:].split("-")[0].isdigit():
        return None
    condition = request.header("If-Range")
    if condition and condition not in (reply.etag, reply.last_modified):
        return None
    return int(wanted[6:].split("-")[0])
