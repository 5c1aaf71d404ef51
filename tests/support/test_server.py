"""The loopback server keeps its promises, so that tests over it mean something."""

import threading

import httpx
import pytest

from tests.support.server import LoopbackServer, Reply, Request, endless


def test_it_serves_what_is_in_its_table_and_remembers_who_asked() -> None:
    with LoopbackServer() as server:
        address = server.serve("/a", "grüße", "text/plain; charset=utf-8", headers={"X-One": "1"})
        reply = httpx.get(address + "?q=2", headers={"X-Me": "test"})
        assert reply.text == "grüße"
        assert reply.headers["X-One"] == "1"
        assert httpx.get(server.url("/none")).status_code == 404
        assert [(r.path, r.query) for r in server.requests] == [("/a", "q=2"), ("/none", "")]
        assert server.requests_for("/a")[0].header("x-me") == "test"


def test_it_answers_conditional_requests_and_ranges() -> None:
    with LoopbackServer() as server:
        address = server.serve("/a", b"0123456789", etag='"1"')
        assert httpx.get(address, headers={"If-None-Match": '"1"'}).status_code == 304
        part = httpx.get(address, headers={"Range": "bytes=4-", "If-Range": '"1"'})
        assert (part.status_code, part.content) == (206, b"456789")
        assert part.headers["Content-Range"] == "bytes 4-9/10"
        assert httpx.get(address, headers={"Range": "bytes=4-", "If-Range": '"0"'}).content == b"0123456789"
        assert httpx.get(address, headers={"Range": "bytes=10-"}).status_code == 416


def test_it_can_cut_stall_and_never_end() -> None:
    with LoopbackServer() as server:
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(server.serve("/cut", b"0123456789", truncate_at=4))
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(server.serve("/stall", b"0123456789", stall_at=4), timeout=0.2)
        with httpx.stream("GET", server.serve("/endless", endless())) as reply:
            assert next(reply.iter_bytes(10)) == b"x" * 10


def test_a_route_may_be_a_function() -> None:
    with LoopbackServer() as server:
        assert httpx.get(server.serve("/a", lambda request: Reply(request.path.encode()))).text == "/a"


def test_the_error_of_a_route_is_not_lost() -> None:
    def fail(_request: Request) -> Reply:
        raise ZeroDivisionError

    server = LoopbackServer()
    with server:
        assert httpx.get(server.serve("/b", fail)).status_code == 500
        assert [type(error) for error in server.errors] == [ZeroDivisionError]
        server.errors.clear()


def test_it_leaves_no_thread_behind() -> None:
    before = set(threading.enumerate())
    with LoopbackServer() as server:
        httpx.get(server.url())
    assert set(threading.enumerate()) == before
