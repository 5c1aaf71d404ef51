"""The key that a private podcast is sealed with is never lost: nothing else opens what the library has of it."""

import sqlite3
from collections.abc import Callable

import pytest

from mirrortalk_desktop.commands.find import find_feed
from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import Cancelled
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.network_errors import KeyNotHere
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.discreet import KEPT_ELSEWHERE
from mirrortalk_desktop.pipeline import keys
from mirrortalk_desktop.pipeline.sealing import Key, is_sealed
from tests.support.keyrings import MemoryKeyring, NoKeyring
from tests.support.server import LoopbackServer, Reply, Request

TOKEN = CancelToken()
RSS = "application/rss+xml"
PRIVATE = Feed(id="f" * 20, url="https://pod.example/feed?token=swordfish7", title="Members")
AUDIO = "https://pod.example/one.mp3?token=swordfish7"


def document(server: LoopbackServer, *numbers: int) -> str:
    items = "".join(
        f"<item><title>{number}</title><guid>g{number}</guid><pubDate>Mon, {number:02} Jan 2026 08:00:00 GMT</pubDate>"
        f'<enclosure url="{server.url(f"/{number}.mp3?token=swordfish8")}" type="audio/mpeg" length="1"/></item>'
        for number in numbers
    )
    return f'<rss version="2.0"><channel><title>Members</title>{items}</channel></rss>'


def subscribe(container: Container, address: str) -> Feed:
    found = container.subscriptions.look_up(address, token=TOKEN)
    return container.subscriptions.subscribe(found, newest=0).feed


def whole(container: Container, feed_id: str) -> list[str]:
    """The audio addresses of the feed as its key opens them; each is sealed."""
    key = keys.key_of(container.library.feeds.get(feed_id))
    assert key is not None
    sealed = [episode.audio_url for episode in container.library.episodes.of_feed(feed_id)]
    assert all(is_sealed(url) for url in sealed)
    return [key.open(url) for url in sealed]


def while_asked(container: Container, answer: Reply, seen: list[tuple[str, bool]]) -> Callable[[Request], Reply]:
    """Answers, and writes down what a library has whose run is killed now: the feed's address, and sealed episodes."""

    def reply(_request: Request) -> Reply:
        connection = sqlite3.connect(container.paths.library / "library.db")
        [(url,)] = connection.execute("SELECT url FROM feeds").fetchall()
        audio = connection.execute("SELECT audio_url FROM episodes").fetchall()
        connection.close()
        seen.append((url, all(is_sealed(each) for (each,) in audio)))
        return answer

    return reply


def test_the_library_knows_the_key_before_anything_is_sealed_with_it(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    NoKeyring.use()
    feed = subscribe(container, server.serve("/feed.xml", document(server, 1, 2), RSS) + "?auth=swordfish7")
    ring.use()
    seen: list[tuple[str, bool]] = []
    server.serve("/feed.xml", while_asked(container, Reply(document(server, 2).encode(), content_type=RSS), seen))
    assert container.subscriptions.refresh(feed.id, token=TOKEN).failure is None
    [(url, is_all_sealed)] = seen
    assert is_all_sealed
    assert f"#{KEPT_ELSEWHERE}" in url
    assert url == container.library.feeds.get(feed.id).url
    assert whole(container, feed.id) == [server.url(f"/{number}.mp3?token=swordfish8") for number in (2, 1)]


def test_a_move_to_a_private_address_is_known_also_when_what_comes_after_it_fails(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    feed = subscribe(container, server.serve("/feed.xml", document(server, 1).replace("?token=swordfish8", ""), RSS))
    server.serve("/moved.xml", document(server, 2, 3), RSS)
    server.redirect("/feed.xml", "/moved.xml?token=swordfish8", 301)
    with container.library.feeds._database.transaction() as connection:
        connection.execute(
            "CREATE TRIGGER no_wish BEFORE UPDATE OF wanted_at ON episodes BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    assert container.subscriptions.refresh(feed.id, token=TOKEN).failure is not None
    kept = container.library.feeds.get(feed.id)
    assert keys.address_of(kept) == server.url("/moved.xml?token=swordfish8")
    key = keys.key_of(kept)
    assert key is not None
    audio = [key.open(episode.audio_url) for episode in container.library.episodes.of_feed(feed.id)]
    assert server.url("/3.mp3?token=swordfish8") in audio


def test_a_move_to_where_there_is_no_secret_keeps_the_key(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    feed = subscribe(container, server.serve("/feed.xml", document(server, 1, 2), RSS) + "?auth=swordfish7")
    server.serve("/open.xml", document(server, 2), RSS)
    server.redirect("/feed.xml", "/open.xml", 301)
    assert container.subscriptions.refresh(feed.id, token=TOKEN).failure is None
    assert keys.address_of(container.library.feeds.get(feed.id)) == server.url("/open.xml")
    assert whole(container, feed.id) == [server.url(f"/{number}.mp3?token=swordfish8") for number in (2, 1)]


def test_subscribing_again_waits_for_a_locked_keyring(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    address = server.serve("/feed.xml", document(server, 1, 2), RSS) + "?auth=swordfish7"
    feed = subscribe(container, address)
    before = container.library.feeds.get(feed.id)
    ring.is_locked = True
    with pytest.raises(KeyNotHere):
        subscribe(container, address)
    assert container.library.feeds.get(feed.id) == before
    ring.is_locked = False
    server.serve("/feed.xml", document(server, 2), RSS)
    subscribe(container, address)
    assert len(ring.held) == 1
    assert len(whole(container, feed.id)) == 2


def test_a_prompt_that_was_dismissed_overwrites_no_key(ring: MemoryKeyring) -> None:
    class DismissedOnce(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            try:
                return super().get_password(service, username)
            finally:
                self.is_locked = False

    hidden = keys.hide(PRIVATE)
    key = keys.key_of(hidden)
    assert key is not None
    sealed = key.seal(AUDIO)
    dismissed = DismissedOnce()
    dismissed.held, dismissed.is_locked = ring.held, True
    dismissed.use()
    with pytest.raises(KeyNotHere):
        keys.hide(PRIVATE, hidden)
    again = keys.key_of(keys.hide(PRIVATE, hidden))
    assert again is not None
    assert again.open(sealed) == AUDIO


@pytest.mark.parametrize("broken", ["", "no key"])
def test_an_entry_that_is_gone_or_no_key_is_made_anew(ring: MemoryKeyring, broken: str) -> None:
    hidden = keys.hide(PRIVATE)
    [entry] = ring.held
    ring.held = {entry: broken} if broken else {}
    again = keys.hide(PRIVATE, hidden)
    assert again.url == hidden.url
    assert keys.address_of(again) == PRIVATE.url


def test_on_a_computer_without_a_keyring_the_address_can_be_given_again(ring: MemoryKeyring) -> None:
    hidden = keys.hide(PRIVATE)
    NoKeyring.use()
    with pytest.raises(KeyNotHere):
        keys.address_of(hidden)
    assert keys.address_of(keys.hide(PRIVATE, hidden)) == PRIVATE.url


def test_a_look_that_is_cancelled_is_no_failure_of_the_feed(
    container: Container, server: LoopbackServer, ring: MemoryKeyring, caplog: pytest.LogCaptureFixture
) -> None:
    feed = subscribe(container, server.serve("/feed.xml", document(server, 1), RSS) + "?auth=swordfish7")
    before = container.library.feeds.get(feed.id)
    token = CancelToken()

    def cancel(_request: Request) -> Reply:
        token.cancel()
        return Reply(document(server, 1, 2).encode(), content_type=RSS)

    server.serve("/feed.xml", cancel)
    with pytest.raises(Cancelled):
        container.subscriptions.refresh(feed.id, token=token)
    assert container.library.feeds.get(feed.id) == before
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


def test_a_podcast_is_found_though_the_key_of_another_is_gone(
    container: Container, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    addresses = [
        server.serve(f"/private/{secret}/rss", document(server, 1), RSS) for secret in ("q7x1z9k2w4", "q7x2z9k2w4")
    ]
    gone, there = (subscribe(container, address) for address in addresses)
    ring.held = {entry: held for entry, held in ring.held.items() if entry[1] not in gone.url}
    assert find_feed(container.library, addresses[0]).id == gone.id
    assert find_feed(container.library, addresses[1]).id == there.id

    moved = server.url("/private/q7x3z9k2w4/rss")
    with pytest.raises(KeyNotHere):
        find_feed(container.library, moved)
    place = there.url.rpartition("#")[2]
    ring.held[keys.SERVICE, place] = str(Key.new(moved))
    assert find_feed(container.library, moved).id == there.id
