"""The door to the network: what it follows, what it refuses, and how it says so."""

import gzip
import os
import threading
import zlib
from collections.abc import Iterator

import httpx
import pytest

from mirrortalk_desktop.domain.errors import Cancelled, MirrorTalkError
from mirrortalk_desktop.domain.network_errors import (
    FeedGone,
    HttpRefused,
    LoginNeeded,
    LoginRefused,
    NotAnAddress,
    NotThere,
    TooLarge,
    TooManyRedirects,
    Unreachable,
)
from mirrortalk_desktop.domain.reasons import OFFLINE
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.http import Http, next_address
from mirrortalk_desktop.feeds.unpacking import unpacker
from tests.support.server import LoopbackServer, Reply, Request, endless


def test_a_document_comes_with_what_is_needed_to_ask_again(server: LoopbackServer, http: Http) -> None:
    address = server.serve("/f", b"<rss/>", "text/xml", etag='"1"', last_modified="Mon, 01 Jan 2024 00:00:00 GMT")
    document = http.get(address)
    assert (document.status, document.body, document.content_type) == (200, b"<rss/>", "text/xml")
    assert (document.etag, document.last_modified) == ('"1"', "Mon, 01 Jan 2024 00:00:00 GMT")
    assert (document.url, document.permanent_url) == (address, "")
    assert server.requests[0].header("User-Agent") == "MirrorTalk-Desktop/1.2 (test)"


def test_both_etag_and_date_are_sent_and_304_brings_no_body(server: LoopbackServer, http: Http) -> None:
    address = server.serve("/f", b"<rss/>", etag='"1"', last_modified="Mon, 01 Jan 2024 00:00:00 GMT")
    again = http.get(address, etag='"1"', last_modified="Mon, 01 Jan 2024 00:00:00 GMT")
    assert (again.status, again.body) == (304, b"")
    asked = server.requests[0]
    assert asked.header("If-None-Match") == '"1"'
    assert asked.header("If-Modified-Since") == "Mon, 01 Jan 2024 00:00:00 GMT"
    assert http.get(address, etag='"0"').status == 200


def test_a_304_nobody_asked_for_is_refused(server: LoopbackServer, http: Http) -> None:
    with pytest.raises(HttpRefused):
        http.get(server.serve("/f", status=304))


def test_a_permanent_move_is_told_and_a_temporary_one_is_not(server: LoopbackServer, http: Http) -> None:
    server.serve("/new", b"here")
    server.redirect("/moved", "/new", 301)
    server.redirect("/long-moved", "/moved", 308)
    server.redirect("/away", "/new", 302)
    server.redirect("/away-too", "/new", 307)
    server.redirect("/moved-then-away", "/away", 301)
    server.redirect("/away-then-moved", "/moved", 302)
    new = server.url("/new")
    told = {path: http.get(server.url(path)) for path in ("/moved", "/long-moved", "/away", "/away-too")}
    assert {document.url for document in told.values()} == {new}
    assert [document.permanent_url for document in told.values()] == [new, new, "", ""]
    assert http.get(server.url("/moved-then-away")).permanent_url == server.url("/away")
    assert http.get(server.url("/away-then-moved")).permanent_url == ""


def test_conditions_travel_over_redirects(server: LoopbackServer, http: Http) -> None:
    server.serve("/new", b"here", etag='"1"')
    assert http.get(server.redirect("/moved", "/new", 301), etag='"1"').status == 304


def test_a_circle_of_redirects_ends(server: LoopbackServer, http: Http) -> None:
    server.redirect("/b", "/a")
    with pytest.raises(TooManyRedirects):
        http.get(server.redirect("/a", "/b"))
    assert len(server.requests) <= 11


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.com/a", "javascript:x", "http://", ""])
def test_a_redirect_away_from_the_web_is_refused(server: LoopbackServer, http: Http, target: str) -> None:
    with pytest.raises(MirrorTalkError):
        http.get(server.redirect("/a", target))


def test_a_redirect_never_gives_up_encryption() -> None:
    assert next_address("https://a.example/x", "http://b.example/y") == "https://b.example/y"
    assert next_address("https://a.example/x", "http://b.example:80/y") == "https://b.example/y"
    assert next_address("http://a.example/x", "http://b.example/y") == "http://b.example/y"
    with pytest.raises(Unreachable):
        next_address("https://a.example/x", "http://b.example:8080/y")


def test_a_refused_downgrade_is_never_asked_for() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(301, headers={"Location": "http://b.example/feed"})

    with pytest.raises(MirrorTalkError):
        Http(user_agent="x", transport=httpx.MockTransport(answer)).get("https://a.example/feed")
    assert all(address.startswith("https://") for address in asked)


def test_a_login_stays_on_its_own_host() -> None:
    assert next_address("https://u:p@a.example/x", "/y#z") == "https://u:p@a.example/y"
    assert next_address("https://u:p@a.example/x", "https://a.example/y") == "https://u:p@a.example/y"
    assert next_address("https://u:p@a.example/x", "https://b.example/y") == "https://b.example/y"


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, LoginNeeded),
        (403, LoginNeeded),
        (404, NotThere),
        (410, FeedGone),
        (400, HttpRefused),
        (429, HttpRefused),
        (500, HttpRefused),
        (503, HttpRefused),
        (304, HttpRefused),
        (302, HttpRefused),
    ],
)
def test_every_refusal_has_its_own_error(
    server: LoopbackServer, http: Http, status: int, error: type[MirrorTalkError]
) -> None:
    with pytest.raises(error) as caught:
        http.get(server.serve("/a", b"no", status=status))
    assert caught.value.as_failure().facts["url"] == server.url("/a")


@pytest.mark.parametrize("status", [401, 403])
def test_a_password_that_is_refused_is_called_so_and_not_told(server: LoopbackServer, http: Http, status: int) -> None:
    address = server.serve("/a", b"no", status=status).replace("http://", "http://ann:secret@")
    with pytest.raises(LoginRefused) as caught:
        http.get(address)
    assert "secret" not in str(caught.value.as_failure())
    assert server.requests[0].header("Authorization").startswith("Basic ")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://a.example/", "no address", "http://", "https://a:b/"])
def test_only_web_addresses_are_asked(http: Http, address: str) -> None:
    with pytest.raises(NotAnAddress):
        http.get(address)


def test_nobody_at_home_is_told_in_words(http: Http) -> None:
    with LoopbackServer() as gone:
        address = gone.url("/a")
    with pytest.raises(Unreachable) as refused:
        http.get(address)
    assert refused.value.reason == "the connection was refused"
    with pytest.raises(Unreachable) as unknown:
        http.get("https://nowhere.invalid/feed")
    assert unknown.value.reason == "the name is not known"


def test_a_server_that_says_nothing_is_left_after_the_timeout(server: LoopbackServer) -> None:
    hasty = Http(user_agent="x", timeout=0.3).reaching_home()
    with pytest.raises(Unreachable) as caught:
        hasty.get(server.serve("/a", b"0123456789", stall_at=3))
    assert caught.value.reason == "no answer within 0.3 seconds"
    hasty.close()


def test_a_connection_that_breaks_is_told(server: LoopbackServer, http: Http) -> None:
    with pytest.raises(Unreachable) as caught:
        http.get(server.serve("/a", b"0123456789", truncate_at=3))
    assert caught.value.reason == "the connection broke"


def test_a_server_that_speaks_no_tls_is_told(server: LoopbackServer, http: Http) -> None:
    with pytest.raises(Unreachable):
        http.get(server.serve("/a", b"x").replace("http://", "https://"))


def test_too_much_is_not_read_to_its_end(server: LoopbackServer, http: Http) -> None:
    with pytest.raises(TooLarge):
        http.get(server.serve("/told", b"x" * 5000), limit=4999)
    with pytest.raises(TooLarge):
        http.get(server.serve("/endless", endless()), limit=100_000)
    assert len(http.get(server.url("/told"), limit=5000).body) == 5000


def test_compressed_documents_are_unpacked(server: LoopbackServer, http: Http) -> None:
    text = os.urandom(1000).hex().encode() * 3
    raw_deflate = zlib.compressobj(wbits=-15)
    bodies = {
        "gzip": gzip.compress(text),
        "deflate": zlib.compress(text),
        "x-gzip": gzip.compress(text),
        "identity": text,
    }
    for encoding, body in bodies.items():
        assert http.get(server.serve("/a", body, headers={"Content-Encoding": encoding})).body == text
    raw = raw_deflate.compress(text) + raw_deflate.flush()
    assert http.get(server.serve("/a", raw, headers={"Content-Encoding": "deflate"})).body == text
    assert http.get(server.serve("/a", text, headers={"Content-Encoding": "gzip"})).body == text


def test_a_body_of_several_members_is_one_document(server: LoopbackServer, http: Http) -> None:
    members = [gzip.compress(text) for text in (b"one ", b"two ", b"three")]
    for body in (b"".join(members), b"".join(members) + b"\0" * 100):
        assert http.get(server.serve("/a", body, headers={"Content-Encoding": "gzip"})).body == b"one two three"


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_members_are_known_wherever_a_body_is_cut(size: int) -> None:
    body = gzip.compress(b"one ") + gzip.compress(b"two ") + gzip.compress(b"three")
    unpack = unpacker("gzip", "")
    got = [piece for start in range(0, len(body), size) for piece in unpack(body[start : start + size])]
    assert b"".join(got) == b"one two three"


@pytest.mark.parametrize("encoding", ["aws-chunked", "utf-8", "none", "binary", "identity, utf-8"])
def test_a_packing_that_means_nothing_is_none(server: LoopbackServer, http: Http, encoding: str) -> None:
    reply = http.get(server.serve("/a", b"plain", headers={"Content-Encoding": encoding}))
    assert reply.body == b"plain"


@pytest.mark.parametrize("rest", [b"\0" * 65536, gzip.compress(b"") * 3000])
def test_a_packed_body_that_goes_on_in_vain_is_left(server: LoopbackServer, http: Http, rest: bytes) -> None:
    def in_vain() -> Iterator[bytes]:
        yield gzip.compress(b"text")
        while True:
            yield rest

    with pytest.raises(Unreachable) as raised:
        http.get(server.serve("/a", in_vain(), headers={"Content-Encoding": "gzip"}))
    assert raised.value.reason == "what it sends is damaged"


def test_a_small_body_that_unpacks_to_a_huge_one_is_stopped(server: LoopbackServer, http: Http) -> None:
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(b"\0" * 1_000_000) for _ in range(200)) + packer.flush()
    assert len(bomb) < 250_000
    with pytest.raises(TooLarge):
        http.get(server.serve("/bomb", bomb, headers={"Content-Encoding": "gzip"}), limit=1_000_000)


def test_unknown_and_damaged_packing_is_told(server: LoopbackServer, http: Http) -> None:
    with pytest.raises(Unreachable):
        http.get(server.serve("/a", b"xyz", headers={"Content-Encoding": "br"}))
    broken = gzip.compress(b"x" * 1000)[:10] + b"\xff" * 50
    with pytest.raises(Unreachable):
        http.get(server.serve("/b", broken, headers={"Content-Encoding": "gzip"}))


def test_cookies_and_proxies_are_not_kept(server: LoopbackServer, monkeypatch: pytest.MonkeyPatch, http: Http) -> None:
    address = server.serve("/a", b"x", headers={"Set-Cookie": "id=1; Path=/"})
    http.get(address)
    http.get(address)
    assert server.requests[1].header("Cookie") == ""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    other = Http(user_agent="x").reaching_home()
    assert other.get(address).status == 200
    other.close()


def test_working_offline_asks_nobody(server: LoopbackServer) -> None:
    door = Http(user_agent="x", is_offline=lambda: True).reaching_home()
    with pytest.raises(Unreachable):
        door.get(server.serve("/a", b"x"))
    assert server.requests == []
    door.close()


def test_a_request_whose_turn_comes_after_the_app_went_offline_is_not_sent(server: LoopbackServer) -> None:
    looks = iter([False, True])
    door = Http(user_agent="x", is_offline=lambda: next(looks)).reaching_home()
    with pytest.raises(Unreachable):
        door.get(server.serve("/a", b"x"))
    assert server.requests == []
    door.close()


def test_what_is_coming_in_ends_when_the_app_goes_offline(server: LoopbackServer) -> None:
    offline: list[bool] = []

    def go_offline_then_go_on(_request: Request) -> Reply:
        offline.append(True)
        return Reply(endless())

    door = Http(user_agent="x", is_offline=lambda: bool(offline)).reaching_home()
    with pytest.raises(Unreachable) as raised:
        door.get(server.serve("/a", go_offline_then_go_on))
    assert raised.value.reason == OFFLINE
    door.close()


def test_a_cancelled_request_ends_at_the_next_piece(server: LoopbackServer, http: Http) -> None:
    token = CancelToken()

    def cancel_then_go_on(_request: Request) -> Reply:
        token.cancel()
        return Reply(endless())

    with pytest.raises(Cancelled):
        http.get(server.serve("/a", cancel_then_go_on), token=token)


def test_many_threads_share_one_door(server: LoopbackServer, http: Http) -> None:
    address = server.serve("/a", b"x" * 1000)
    bodies: list[bytes] = []
    threads = [threading.Thread(target=lambda: bodies.append(http.get(address).body)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert bodies == [b"x" * 1000] * 8


def test_closing_twice_is_harmless() -> None:
    door = Http(user_agent="x").reaching_home()
    door.close()
    door.close()
