"""A podcast from the web never makes the app knock at a machine at home; one that a person added there may."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpcore
import pytest

from mirrortalk_desktop.domain.network_errors import HomeAddress, NotAnAddress, Unreachable
from mirrortalk_desktop.feeds.connections import Network, is_home_address, is_home_name
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.lookup import fetch_feed, look_up, look_up_choice
from mirrortalk_desktop.runtime.airlock import airlock
from tests.support.feed_text import item, rss
from tests.support.server import LoopbackServer

#: The web as these tests know it. Whoever dials one of the web's addresses is put through to the server of the test.
NAMES = {
    "web.example": ("93.184.216.34",),
    "other.example": ("2606:2800:220:1::1",),
    "home.example": ("192.168.1.20",),
    "nas": ("192.168.1.9",),
    "both.example": ("10.0.0.7", "93.184.216.34"),
    "broken.example": ("93.184.216.99", "93.184.216.34"),
}


@contextmanager
def _door(server: LoopbackServer) -> Iterator[tuple[Http, list[str]]]:
    """A door to that web, and what was dialled through it."""
    dialled: list[str] = []

    def resolve(host: str, _port: int) -> tuple[str, ...]:
        return NAMES.get(host) or (_as_the_system_reads(host),)

    def dial(address: str, _port: int, timeout: float | None) -> httpcore.NetworkStream:
        dialled.append(address)
        if address.endswith(".99"):
            raise httpcore.ConnectError("nobody there")
        return httpcore.SyncBackend().connect_tcp("127.0.0.1", server.port, timeout)

    door = Http(user_agent="x", timeout=5.0, network=Network(resolve, dial))
    yield door, dialled
    door.close()


def _as_the_system_reads(number: str) -> str:
    """An address in figures, in the usual form."""
    try:
        return socket.inet_ntoa(socket.inet_aton(number))
    except OSError:
        return number


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "0.0.0.0",
        "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::c0a8:101", "2002:7f00:1::", "2002:a00:1::1",
        "ff02::1",
    ],
)  # fmt: skip
def test_what_is_at_home(address: str) -> None:
    assert is_home_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "93.184.216.34",
        "8.8.8.8",
        "172.32.0.1",
        "198.18.3.4",
        "2606:2800:220:1::1",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
    ],
)
def test_what_is_on_the_web(address: str) -> None:
    assert not is_home_address(address)


def test_names_that_nobody_has_on_the_web() -> None:
    for name in ("localhost", "nas", "Pi.local", "box.home.arpa", "192.168.1.1", "::1", "a.localhost", "nas.lan."):
        assert is_home_name(name)
    for name in ("example.com", "8.8.8.8", "local.example", ""):
        assert not is_home_name(name)


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/a", "http://home.example/a", "http://[::1]/a", "http://169.254.169.254/latest/meta-data"],
)
def test_the_web_may_not_lead_home(server: LoopbackServer, address: str) -> None:
    server.serve("/a", b"secret")
    with _door(server) as (door, dialled), pytest.raises(HomeAddress):
        door.get(address)
    assert dialled == []
    assert server.requests == []


@pytest.mark.parametrize("number", ["http://2130706433/a", "http://0x7f.1/a", "http://0177.0.0.1/a", "http://127.1/a"])
def test_home_in_other_figures_is_home(server: LoopbackServer, number: str) -> None:
    with _door(server) as (door, dialled), pytest.raises((HomeAddress, NotAnAddress)):
        door.get(number)
    assert dialled == []


@pytest.mark.parametrize("target", ["http://127.0.0.1/a", "http://home.example/a"])
def test_a_redirect_from_the_web_does_not_lead_home_even_for_what_a_person_typed(
    server: LoopbackServer, target: str
) -> None:
    server.serve("/a", b"secret")
    server.redirect("/go", target)
    with _door(server) as (door, dialled), pytest.raises(HomeAddress):
        door.reaching_home().get("http://web.example/go")
    assert dialled == ["93.184.216.34"]


def test_a_person_may_name_a_machine_at_home_which_may_lead_on_there_and_to_the_web(server: LoopbackServer) -> None:
    server.serve("/a", b"mine")
    server.redirect("/on", "http://127.0.0.1/a")
    server.redirect("/out", "http://web.example/a")
    with _door(server) as (door, dialled):
        at_home = door.reaching_home().get("http://home.example/on")
        outside = door.reaching_home().get("http://home.example/out")
    assert (at_home.body, at_home.is_home) == (b"mine", True)
    assert (outside.body, outside.is_home) == (b"mine", False)
    assert dialled == ["192.168.1.20", "127.0.0.1", "192.168.1.20", "93.184.216.34"]


def test_a_connection_made_for_a_feed_at_home_is_not_used_for_another(server: LoopbackServer) -> None:
    server.serve("/a", b"mine")
    with _door(server) as (door, _dialled):
        assert door.reaching_home().get("http://home.example/a").body == b"mine"
        with pytest.raises(HomeAddress):
            door.get("http://home.example/a")


def test_of_several_addresses_only_those_of_the_web_are_dialled_one_after_the_other(server: LoopbackServer) -> None:
    server.serve("/a", b"here")
    with _door(server) as (door, dialled):
        assert door.get("http://both.example/a").body == b"here"
        assert door.get("http://broken.example/a").body == b"here"
    assert dialled == ["93.184.216.34", "93.184.216.99", "93.184.216.34"]


def test_a_feed_of_the_web_that_says_it_moved_home_stays_where_it_is(server: LoopbackServer) -> None:
    moved = "<itunes:new-feed-url>http://home.example/new</itunes:new-feed-url>"
    server.serve("/feed", rss(item("One"), more=moved), "application/rss+xml")
    server.serve("/new", rss(item("Secret")), "application/rss+xml")
    with _door(server) as (door, _dialled):
        found = look_up("http://web.example/feed", http=door)
        assert fetch_feed("http://web.example/feed", http=door).address == "http://web.example/feed"
    assert (found.document_url, found.is_home) == ("http://web.example/feed", False)
    assert server.requests_for("/new") == []


def test_a_page_of_the_web_is_not_followed_home(server: LoopbackServer) -> None:
    server.serve("/page", "<html><link rel='alternate' type='application/rss+xml' href='http://nas/feed'>", "text/html")
    with _door(server) as (door, dialled), pytest.raises(HomeAddress):
        look_up("http://web.example/page", http=door)
    assert dialled == ["93.184.216.34"]


@pytest.mark.parametrize("address", ["http://nas/feed", "http://127.0.0.1:8080/router?factory=reset"])
@pytest.mark.parametrize(
    "page",
    [
        "<opml><body><outline xmlUrl='{0}'/></body></opml>",
        "<html><link rel='alternate' type='application/rss+xml' href='{0}'>"
        "<link rel='alternate' type='application/rss+xml' href='{0}?2'>",
    ],
)
def test_what_a_list_or_a_page_of_the_web_offers_does_not_lead_home(
    server: LoopbackServer, page: str, address: str
) -> None:
    server.serve("/page", page.format(address))
    server.serve("/feed", rss(item("Secret")), "application/rss+xml")
    with _door(server) as (door, dialled):
        for choice in look_up("http://web.example/page", http=door).choices:
            with pytest.raises(HomeAddress):
                look_up_choice(choice, http=door)
    assert dialled == ["93.184.216.34"]


def test_a_list_at_home_may_name_others_there_and_so_may_a_file(server: LoopbackServer, tmp_path: Path) -> None:
    list_of_ones_own = "<opml><body><outline xmlUrl='http://nas/feed'/></body></opml>"
    (tmp_path / "mine.opml").write_text(list_of_ones_own)
    server.serve("/list", list_of_ones_own)
    server.serve("/feed", rss(item("One")), "application/rss+xml")
    with _door(server) as (door, _dialled):
        for named in ("http://home.example/list", str(tmp_path / "mine.opml")):
            [choice] = look_up(named, http=door).choices
            assert look_up_choice(choice, http=door).is_home


def test_a_look_up_that_does_not_end_is_left_in_time() -> None:
    may_end = threading.Event()

    def resolve(_host: str, _port: int) -> tuple[str, ...]:
        may_end.wait()
        return ("93.184.216.34",)

    door = Http(user_agent="x", timeout=0.05, network=Network(resolve))
    with pytest.raises(Unreachable) as raised:
        door.get("http://slow.example/a")
    assert raised.value.reason == "no answer within 0.05 seconds"
    may_end.set()
    door.close()


def test_a_name_is_looked_up_while_everything_else_is_refused(server: LoopbackServer) -> None:
    server.serve("/a", b"here")
    door = Http(user_agent="x", timeout=5.0)
    with airlock.shut():
        reply = door.reaching_home().get(f"http://localhost:{server.port}/a")
    assert reply.body == b"here"
    door.close()
