"""What a private podcast names is sealed in the library, and whole where it is asked for."""

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import Episode, Feed, State
from mirrortalk_desktop.domain.network_errors import KeyNotHere
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.discreet import discreet, secrets_of
from mirrortalk_desktop.pipeline import keys, sealing
from mirrortalk_desktop.pipeline.retry import LONGEST_WAIT
from mirrortalk_desktop.pipeline.sealing import Key, episodes_for_library, for_library, is_sealed
from tests.support.demo import DEMO
from tests.support.keyrings import MemoryKeyring, NoKeyring
from tests.support.server import LoopbackServer

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

TOKEN = CancelToken()
MINE = "0f3c9a52-7d1e-4b88-9c55-1f2e3d4c5b6a"
#: What a member may not find in the library: the key of the feed, and of one file.
SECRETS = (MINE, "s3cretsig")
FEED = """<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>Members</title>
<image><url>{base}/cover/{mine}.png</url></image>
<item><guid>{base}/files/{mine}/one.opus</guid><title>One</title><pubDate>Mon, 05 Jan 2026 08:00:00 GMT</pubDate>
<enclosure url="{base}/files/{mine}/one.opus?Signature=s3cretsig" type="audio/ogg" length="1"/>
<podcast:chapters url="{base}/chapters.json?token=s3cretsig" type="application/json+chapters"/>
<podcast:transcript url="{base}/one.vtt?token=s3cretsig" type="text/vtt"/></item>
<item><guid>two</guid><title>Two</title><pubDate>Sun, 04 Jan 2026 08:00:00 GMT</pubDate>
<enclosure url="{base}/open/two.opus" type="audio/ogg" length="1"/></item></channel></rss>"""


@pytest.fixture
def address(server: LoopbackServer) -> str:
    """A feed for members, with its audio at an address that is as secret as its own."""
    feed = FEED.replace("{base}", server.url("").rstrip("/")).replace("{mine}", MINE)
    server.serve(f"/files/{MINE}/one.opus", (DEMO / "sharing.opus").read_bytes(), "audio/ogg")
    return server.serve(f"/private/{MINE}.rss", feed, "application/rss+xml")


def subscribe(container: Container, address: str) -> Feed:
    found = container.subscriptions.look_up(address, token=TOKEN)
    return container.subscriptions.subscribe(found, newest=0).feed


def episodes(container: Container) -> tuple[Episode, Episode]:
    (feed,) = container.library.feeds.all()
    one, two = container.library.episodes.of_feed(feed.id)
    return one, two


def wanted(container: Container) -> Episode:
    """The episode with secrets, which is to be downloaded."""
    one, _two = episodes(container)
    container.library.episodes.want([one.id])
    container.library.episodes.prefer_audio(one.id)
    return one


def found_in(container: Container) -> list[str]:
    content = b"".join(path.read_bytes() for path in container.paths.library.glob("library.db*"))
    return [secret for secret in SECRETS if secret.encode() in content]


def test_no_secret_of_a_private_podcast_is_in_the_library(
    container: Container, address: str, ring: MemoryKeyring
) -> None:
    feed = subscribe(container, address)
    container.subscriptions.refresh(feed.id, token=TOKEN)
    assert found_in(container) == []
    one, two = episodes(container)
    assert is_sealed(one.audio_url)
    assert discreet(one.audio_url).endswith("/files/***/one.opus?Signature=***")
    assert two.audio_url.endswith("/open/two.opus"), "what is open to all stays readable"
    assert ring.asked < 20


def test_the_server_gets_the_whole_address(
    container: Container, address: str, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    subscribe(container, address)
    one = wanted(container)
    container.ingest.perform(Task.DOWNLOAD, one.id, token=TOKEN)
    assert container.library.episodes.get(one.id).audio_state is State.DONE
    assert [each.query for each in server.requests_for(f"/files/{MINE}/one.opus")] == ["Signature=s3cretsig"]
    assert server.requests_for("/chapters.json")[0].query == "token=s3cretsig"
    assert found_in(container) == []


def test_a_locked_keyring_keeps_what_is_sealed_until_it_opens(
    container: Container, address: str, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    subscribe(container, address)
    one = wanted(container)
    ring.is_locked = True
    with pytest.raises(KeyNotHere):
        container.ingest.perform(Task.DOWNLOAD, one.id, token=TOKEN)
    failed = container.library.episodes.get(one.id)
    assert failed.failure is not None
    assert failed.failure.facts == {"title": "Members"}
    assert container.library.episodes.retry_due(time.time() + LONGEST_WAIT / 2, longest=LONGEST_WAIT) == 1
    assert server.requests_for(f"/files/{MINE}/one.opus") == []
    ring.is_locked = False
    container.ingest.perform(Task.DOWNLOAD, one.id, token=TOKEN)


def test_an_older_library_seals_what_it_has_at_the_next_look(
    container: Container, address: str, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    NoKeyring.use()
    feed = subscribe(container, address)
    before = episodes(container)
    assert not any(is_sealed(each.audio_url) for each in before)
    ring.use()
    server.serve(f"/private/{MINE}.rss", status=500)
    container.subscriptions.refresh(feed.id, token=TOKEN)
    one, two = episodes(container)
    assert is_sealed(one.audio_url)
    assert (one.id, two) == (before[0].id, before[1])


def test_what_an_older_library_shows_of_a_secret_is_hidden_at_the_next_look(
    container: Container, address: str, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    feed = container.library.feeds.get(subscribe(container, address).id)
    one, _two = episodes(container)
    with container.library.feeds._database.transaction() as connection:
        connection.execute("UPDATE feeds SET url = ?", (feed.url.replace("***", MINE),))
        connection.execute(
            "UPDATE episodes SET audio_url = ? WHERE id = ?", (one.audio_url.replace("***", MINE, 1), one.id)
        )
    server.serve(f"/private/{MINE}.rss", status=500)
    container.subscriptions.refresh(feed.id, token=TOKEN)
    assert container.library.feeds.get(feed.id).url == feed.url
    assert episodes(container)[0].audio_url == one.audio_url


def test_a_podcast_that_moves_keeps_what_it_has_sealed(
    container: Container, address: str, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    feed = subscribe(container, address)
    before = keys.key_of(container.library.feeds.get(feed.id))
    server.routes["/private/moved.rss"] = server.routes[f"/private/{MINE}.rss"]
    server.redirect(f"/private/{MINE}.rss", "/private/moved.rss?token=hunter3", 301)
    moved = container.subscriptions.refresh(feed.id, token=TOKEN).feed
    after = keys.key_of(moved)
    assert before is not None
    assert after is not None
    assert after.address.endswith("/private/moved.rss?token=hunter3")
    one, _two = episodes(container)
    assert after.open(one.audio_url) == before.open(one.audio_url)


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_what_is_sealed_opens_and_is_sealed_alike(path: str, secret: str) -> None:
    key = Key.new("https://pod.example/feed?auth=0123456789")
    url = f"https://cdn.example/{path}?token={secret}"
    assert key.open(key.seal(url)) == url
    assert key.seal(url) == key.seal(url)
    assert key.seal(key.seal(url)) == key.seal(url)
    assert Key.from_text(str(key)) == key
    assert "0123456789" not in repr(key)


@pytest.mark.parametrize("with_key", [True, False])
@pytest.mark.parametrize(
    "address",
    [
        "https://pod.example/feed?u=202411",
        "https://pod.example/feed?user=202411&user_name=annslee7",
        "https://pod.example/feed?x=1;user-id=annslee7",
        "https://pod.example/feed?pin=202411",
        "https://annslee:202411@pod.example/feed",
    ],
)
def test_titles_keep_their_numbers_and_names(address: str, with_key: bool) -> None:
    key = Key.new(address) if with_key else None
    feed = Feed("f", address, "Talks of 202411, with annslee7", author="annslee7")
    episode = Episode("e", "f", "urn:x-202411", "Episode 202411: annslee7’s news", description=f"See {address}.")
    assert (for_library(feed, key).title, for_library(feed, key).author) == (feed.title, feed.author)
    (kept,) = episodes_for_library([episode], feed, key)
    assert (kept.title, kept.guid) == (episode.title, episode.guid)
    assert [secret for secret in secrets_of(address) if secret in kept.description] == []


@pytest.mark.parametrize("with_key", [True, False])
def test_guids_that_differ_at_their_ends_only_stay_different(with_key: bool) -> None:
    feed = Feed("f", "https://pod.example/feed?auth=k3yofmine", "Mine")
    key = Key.new(feed.url) if with_key else None
    ends = ("episode-1", "episode-2", "k3yofmine-3")
    offered = [Episode(end, "f", f"https://pod.example/k3yofmine#{end}", "One") for end in ends]
    kept = episodes_for_library(offered, feed, key)
    assert [each.guid for each in kept] == [
        f"https://pod.example/***#{end}" for end in ("episode-1", "episode-2", "***-3")
    ]
    assert episodes_for_library(kept, feed, key) == kept


def test_the_work_that_all_episodes_share_is_done_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A look at a podcast of 20,000 episodes, each with five addresses, had nothing else to do for half a minute."""
    work: list[str] = []
    make_cipher = Key._cipher

    def look(url: str) -> tuple[str, ...]:
        work.append("secrets")
        return secrets_of(url)

    def cipher(key: Key) -> "AESSIV":
        work.append("cipher")
        return make_cipher(key)

    monkeypatch.setattr(sealing, "secrets_of", look)
    monkeypatch.setattr(Key, "_cipher", cipher)
    address = "https://pod.example/feed?auth=0123456789abcdef&pin=a2b4c6"
    key = Key.new(address)
    offered = [
        Episode(f"{number}", "f", f"{number}", f"Part {number}", audio_url=f"https://cdn.example/{number}?token=123456")
        for number in range(200)
    ]
    sealed = key.seal_episodes(offered)
    assert len(work) < 10
    assert [key.open(each.audio_url) for each in sealed] == [each.audio_url for each in offered]


def test_another_key_opens_nothing() -> None:
    sealed = Key.new("https://a.example/").seal("https://cdn.example/a.mp3?token=123456")
    with pytest.raises(ValueError, match="another key"):
        Key.new("https://a.example/").open(sealed)
    with pytest.raises(ValueError, match="another key"):
        Key.new("https://a.example/").open("https://cdn.example/a.mp3#sealed-AA")
