"""The secrets of a feed are known, so none of what it says, nor what goes wrong with it, has them in the library."""

import logging

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import Episode
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.discreet import DiscreetFormatter
from mirrortalk_desktop.pipeline.subscriptions import Subscribed
from tests.support.keyrings import MemoryKeyring
from tests.support.server import LoopbackServer

TOKEN = CancelToken()
#: By its form alone it is no secret in a path.
KEY = "k3yofmine"
FEED = """<rss version="2.0"><channel><title>Show {key}</title><description>Get it at {base}/all?auth={key}</description>
<item><guid>urn:{key}:1</guid><pubDate>Mon, 05 Jan 2026 08:00:00 GMT</pubDate>
<description>Notes: {base}/{key}/notes and {base}/swordfish/n; a swordfish is a fish.</description>
<enclosure url="{base}/missing/{key}.opus" type="audio/ogg" length="1"/></item></channel></rss>"""


@pytest.fixture
def address(server: LoopbackServer) -> str:
    """A private feed with its own key wherever a publisher can put it; its audio is not there."""
    base = server.url("").rstrip("/")
    server.serve("/feed.xml", FEED.replace("{base}", base).replace("{key}", KEY), "application/rss+xml")
    return f"{base}/feed.xml?auth={KEY}".replace("http://", "http://ann:swordfish@")


def _take_in(container: Container, address: str) -> tuple[Subscribed, Episode, str]:
    """What was subscribed to, its only episode, and how fetching its audio failed, in words."""
    subscribed = container.subscriptions.subscribe(container.subscriptions.look_up(address, token=TOKEN), newest=1)
    container.subscriptions.refresh(subscribed.feed.id, token=TOKEN)
    (episode,) = container.library.episodes.of_feed(subscribed.feed.id)
    with pytest.raises(MirrorTalkError) as caught:
        container.ingest.perform(Task.DOWNLOAD, episode.id, token=TOKEN)
    return subscribed, container.library.episodes.get(episode.id), str(explain(caught.value.as_failure()))


def _told(container: Container, address: str, caplog: pytest.LogCaptureFixture) -> list[str]:
    caplog.set_level(logging.INFO)
    subscribed, episode, error = _take_in(container, address)
    feed = container.library.feeds.get(subscribed.feed.id)
    lines = [DiscreetFormatter("%(message)s").format(record) for record in caplog.records]
    assert any("/missing/***.opus" in line for line in lines)
    assert "/missing/***.opus" in error
    assert (feed.title, episode.title, episode.guid) == ("Show ***", "***.opus", "urn:***:1")
    assert feed.description.endswith("/all?auth=***")
    assert "/***/notes" in episode.description
    assert episode.description.endswith("/***/n; a swordfish is a fish.")
    assert episode.failure is not None
    return [*lines, error, str(episode.failure), subscribed.feed.title]


def test_with_a_keyring_the_library_has_no_secret(
    container: Container, address: str, ring: MemoryKeyring, caplog: pytest.LogCaptureFixture
) -> None:
    told = _told(container, address, caplog)
    assert [text for text in told if KEY in text or "swordfish" in text] == []
    assert ring.held
    content = b"".join(path.read_bytes() for path in container.paths.library.glob("library.db*"))
    assert KEY.encode() not in content
    assert b"swordfish/" not in content


def test_without_one_only_addresses_that_are_needed_have_it(
    container: Container, address: str, no_ring: None, caplog: pytest.LogCaptureFixture
) -> None:
    told = _told(container, address, caplog)
    assert [text for text in told if KEY in text or "swordfish" in text] == []


def test_an_older_library_is_cleaned_at_the_next_look(
    container: Container, address: str, server: LoopbackServer, ring: MemoryKeyring
) -> None:
    subscribed, episode, _error = _take_in(container, address)
    database = container.library.feeds._database
    with database.transaction() as connection:
        connection.execute("UPDATE episodes SET description = ?, guid = ?", (f"See {KEY}.", f"urn:{KEY}:1"))
        connection.execute("UPDATE feeds SET description = ?", (f"See {KEY}.",))
    server.serve("/feed.xml", status=500)
    container.subscriptions.refresh(subscribed.feed.id, token=TOKEN)
    kept = container.library.episodes.get(episode.id)
    assert (kept.guid, kept.description) == ("urn:***:1", "See ***.")
    assert container.library.feeds.get(subscribed.feed.id).description == "See ***."
