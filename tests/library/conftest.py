from collections.abc import Iterator
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.model import Episode, Feed
from mirrortalk_desktop.library.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db")
    yield library
    library.close()


@pytest.fixture
def feed(library: Library) -> Feed:
    feed = Feed(id="feed", url="https://show.example/feed.xml", title="A show")
    library.feeds.save(feed)
    return feed


@pytest.fixture
def episode(library: Library, feed: Feed) -> Episode:
    library.episodes.save_from_feed([Episode(id="one", feed_id=feed.id, guid="guid-1", title="First", published=100.0)])
    return library.episodes.get("one")
