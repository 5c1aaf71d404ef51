"""The address of a private podcast is in the keyring of the system, and the library has a stand-in."""

import sqlite3

import pytest

from mirrortalk_desktop.commands.find import find_feed
from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.contact import Purpose
from mirrortalk_desktop.domain.errors import UnknownFeed
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.network_errors import LoginNeeded
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.discreet import discreet, is_private
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.opml import private_feeds, write_opml
from mirrortalk_desktop.pipeline import keys
from mirrortalk_desktop.pipeline.reach import door_for
from mirrortalk_desktop.pipeline.subscriptions import Subscribed
from tests.support.demo import serve_demo
from tests.support.keyrings import MemoryKeyring, NoKeyring
from tests.support.server import LoopbackServer, Reply, Request

TOKEN = CancelToken()


def _private(server: LoopbackServer) -> str:
    return serve_demo(server).replace("http://", "http://ann:swordfish@") + "?token=hunter2"


def _subscribe(container: Container, address: str) -> Subscribed:
    return container.subscriptions.subscribe(container.subscriptions.look_up(address, token=TOKEN), newest=0)


def _library_bytes(container: Container) -> bytes:
    return b"".join(path.read_bytes() for path in container.paths.library.glob("library.db*"))


def test_the_library_has_a_stand_in_and_the_server_gets_the_secret(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    address = _private(server)
    subscribed = _subscribe(container, address)
    feed = container.library.feeds.get(subscribed.feed.id)
    assert subscribed.is_key_in_library is False
    assert len(ring.held) == 1
    assert (keys.has_stand_in(feed), is_private(feed.url), discreet(feed.url)) == (True, True, discreet(address))
    assert keys.address_of(feed) == address
    assert b"swordfish" not in _library_bytes(container)

    refreshed = container.subscriptions.refresh(feed.id, token=TOKEN)
    assert refreshed.failure is None
    asked = server.requests_for("/feed.xml")[-1]
    assert asked.query == "token=hunter2"
    assert asked.header("Authorization").startswith("Basic ")
    assert container.library.feeds.get(feed.id).url == feed.url


def test_subscribing_twice_is_one_podcast_and_unsubscribing_takes_the_key_away(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    first = _subscribe(container, _private(server))
    second = _subscribe(container, _private(server))
    assert (first.is_new, second.is_new, first.feed.id) == (True, False, second.feed.id)
    container.subscriptions.unsubscribe(first.feed.id)
    assert ring.held == {}


def test_a_library_that_goes_leaves_no_key_behind(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    _subscribe(container, _private(server))
    container.subscriptions.forget_keys()
    assert ring.held == {}


def test_without_a_keyring_the_key_is_in_the_library_and_that_is_told(
    container: Container, server: LoopbackServer, no_ring: None
) -> None:
    subscribed = _subscribe(container, _private(server))
    assert subscribed.is_key_in_library is True
    assert container.library.feeds.get(subscribed.feed.id).url == _private(server)
    assert container.subscriptions.refresh(subscribed.feed.id, token=TOKEN).failure is None


def test_an_older_library_gives_its_keys_to_the_keyring_at_the_next_look(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    NoKeyring.use()
    feed = _subscribe(container, _private(server)).feed
    ring.use()
    server.serve("/feed.xml", status=404)
    container.subscriptions.refresh(feed.id, token=TOKEN)
    assert len(ring.held) == 1
    assert keys.has_stand_in(container.library.feeds.get(feed.id))
    assert keys.address_of(container.library.feeds.get(feed.id)) == _private(server)


def test_a_locked_keyring_is_a_plain_failure_and_passes(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    feed = _subscribe(container, _private(server)).feed
    ring.is_locked = True
    failed = container.subscriptions.refresh(feed.id, token=TOKEN)
    assert failed.failure is not None
    assert failed.failure.code == "KeyNotHere"
    assert failed.feed.is_active
    ring.is_locked = False
    assert container.subscriptions.refresh(feed.id, token=TOKEN).failure is None


def test_a_private_podcast_that_moves_keeps_its_new_key(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    feed = _subscribe(container, _private(server)).feed
    serve_demo(server)
    server.routes["/moved.xml"] = server.routes["/feed.xml"]
    server.redirect("/feed.xml", "/moved.xml?token=hunter3", 301)
    moved = container.subscriptions.refresh(feed.id, token=TOKEN).feed
    assert keys.has_stand_in(moved)
    assert keys.address_of(moved).endswith("/moved.xml?token=hunter3")
    assert "hunter3" not in moved.url
    assert find_feed(container.library, keys.address_of(moved)).id == feed.id
    with pytest.raises(UnknownFeed):
        find_feed(container.library, keys.address_of(moved).replace("hunter3", "hunter4"))


def test_a_library_of_open_podcasts_asks_no_keyring(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    feed = _subscribe(container, serve_demo(server)).feed
    container.subscriptions.refresh(feed.id, token=TOKEN)
    container.subscriptions.unsubscribe(feed.id)
    assert ring.asked == 0


def test_lists_leave_keys_out_unless_they_are_asked_for(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    _subscribe(container, _private(server))
    feeds = container.library.feeds.all()
    assert private_feeds(feeds) == ("The First User",)
    assert "hunter2" not in write_opml(feeds)
    assert "swordfish" in write_opml(keys.with_addresses(feeds), with_secrets=True)


def test_two_private_podcasts_of_one_host_are_two(ring: MemoryKeyring) -> None:
    one, two = (
        keys.hide(Feed(id=name * 20, url=f"https://pod.example/feed?auth={name}", title=name)) for name in ("a", "b")
    )
    assert one.url != two.url
    assert (keys.address_of(one), keys.address_of(two)) == (
        "https://pod.example/feed?auth=a",
        "https://pod.example/feed?auth=b",
    )


def test_two_libraries_with_the_same_podcast_have_a_key_each(ring: MemoryKeyring) -> None:
    feed = Feed(id="a" * 20, url="https://pod.example/feed?auth=swordfish", title="a")
    one, two = keys.hide(feed), keys.hide(feed)
    keys.forget(one)
    assert keys.address_of(two) == feed.url
    assert len(ring.held) == 1


def test_a_podcast_that_cannot_be_removed_keeps_its_key(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    feed = _subscribe(container, _private(server)).feed
    with container.library.feeds._database.transaction() as connection:
        connection.execute("CREATE TRIGGER stay BEFORE DELETE ON feeds BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(sqlite3.Error):
        container.subscriptions.unsubscribe(feed.id)
    assert keys.address_of(container.library.feeds.get(feed.id)) == _private(server)


LOGIN = "Basic YW5uOnN3b3JkZmlzaA=="


def _behind_login(server: LoopbackServer, path: str) -> str:
    def answer(request: Request) -> Reply:
        return Reply(b"heard") if request.header("Authorization") == LOGIN else Reply(status=401)

    return server.serve(path, answer)


def _heard(door: Http, address: str) -> bytes:
    return door.get(address, purpose=Purpose.EPISODE, token=TOKEN).body


def test_the_login_of_a_feed_opens_its_files_too(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    audio = _behind_login(server, "/behind.mp3")
    feed = container.library.feeds.get(_subscribe(container, _private(server)).feed.id)
    assert keys.has_stand_in(feed)
    assert _heard(door_for(feed, container.http), audio) == b"heard"
    ring.is_locked = True
    with pytest.raises(LoginNeeded):
        _heard(door_for(feed, container.http), audio)


def test_a_login_that_no_keyring_took_opens_the_files_too(
    container: Container, server: LoopbackServer, no_ring: None
) -> None:
    feed = _subscribe(container, _private(server)).feed
    assert _heard(door_for(feed, container.http), _behind_login(server, "/behind.mp3")) == b"heard"


def test_no_other_server_is_shown_the_login(container: Container, server: LoopbackServer, ring: MemoryKeyring) -> None:
    feed = container.library.feeds.get(_subscribe(container, _private(server)).feed.id)
    door = door_for(feed, container.http)
    with LoopbackServer() as other:
        audio = other.serve("/a.mp3", b"x")
        _heard(door, audio)
        _heard(door, server.redirect("/away.mp3", audio))
        _heard(door, server.serve("/b.mp3", b"x").replace("127.0.0.1", "localhost"))
        assert [each.header("Authorization") for each in other.requests] == ["", ""]
    assert server.requests_for("/away.mp3")[0].header("Authorization") == LOGIN
    assert server.requests_for("/b.mp3")[0].header("Authorization") == ""


def test_what_a_locked_keyring_does_not_let_go_is_named(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    feed = _subscribe(container, _private(server)).feed
    ring.is_locked = True
    left: list[str] = []
    assert container.subscriptions.forget_keys() == tuple(place for _service, place in ring.held)
    container.subscriptions.unsubscribe(feed.id, left.append)
    assert left == [place for _service, place in ring.held]
    assert container.library.feeds.all() == ()


def test_what_is_gone_from_the_keyring_is_not_named(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    _subscribe(container, _private(server))
    ring.held.clear()
    assert container.subscriptions.forget_keys() == ()
