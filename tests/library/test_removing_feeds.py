"""A podcast is forgotten some episodes at a time, and whole in the end."""

import itertools
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import UnknownFeed
from mirrortalk_desktop.domain.model import Episode, Feed, Segment, TranscriptSource, Window
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.search.passages import build_passages
from mirrortalk_desktop.search.sentences import split_sentences
from tests.support.killed import run_and_kill

#: Fewer than this are forgotten between two commits.
MOST_AT_ONCE = 30
EPISODES = 70
_REMOVE = """
from pathlib import Path
from mirrortalk_desktop.library.library import Library
library = Library(Path(sys.argv[1]))
library._database.connection.set_trace_callback(lambda text: step() if text == "COMMIT" else None)
library.feeds.remove("feed")
"""


@pytest.fixture
def long_feed(library: Library, feed: Feed) -> Feed:
    """A podcast with many episodes, all of them transcribed, beside another."""
    library.feeds.save(Feed("other", "https://other.example/feed.xml", "Another"))
    library.episodes.save_from_feed([Episode("other-1", "other", "1", "One")])
    library.episodes.save_from_feed(Episode(f"e{n}", feed.id, f"{n}", f"Episode {n}") for n in range(EPISODES))
    said = (Segment(0.0, 4.0, "We took the old ferry across the river."),)
    for n in range(EPISODES):
        draft = library.transcripts.begin(f"e{n}", TranscriptSource.SPEECH)
        library.transcripts.commit_window(draft, Window(0, 0.0, 4.0, said))
        sentences = split_sentences(said)
        library.transcripts.publish(draft, sentences, build_passages(f"e{n}", sentences))
    return feed


def test_others_may_write_while_a_long_feed_is_forgotten(library: Library, long_feed: Feed, tmp_path: Path) -> None:
    left = [EPISODES]
    with_another_eye = Library(tmp_path / "library.db")

    def look(statement: str) -> None:
        if statement.startswith("BEGIN"):
            with_another_eye.feeds.update(Feed("other", "https://other.example/feed.xml", f"Another {len(left)}"))
            left.append(len(with_another_eye.episodes.of_feed(long_feed.id)))

    library._database.connection.set_trace_callback(look)
    library.feeds.remove(long_feed.id)
    library._database.connection.set_trace_callback(None)
    left.append(0)
    steps = [before - after for before, after in itertools.pairwise(left)]
    assert max(steps) < MOST_AT_ONCE
    assert [each.title for each in library.feeds.all()] == [f"Another {len(left) - 2}"]
    assert [each.id for each in library.episodes.all()] == ["other-1"]
    assert library.transcripts.passage_counts() == {}
    assert library.check(is_thorough=True) == ""
    with_another_eye.close()


def test_a_run_that_is_killed_while_it_forgets_a_feed_leaves_one_that_can_be_forgotten(
    library: Library, long_feed: Feed, tmp_path: Path
) -> None:
    assert run_and_kill(_REMOVE, tmp_path / "library.db", at=2)
    left = len(library.episodes.of_feed(long_feed.id))
    assert 0 < left < EPISODES
    assert library.feeds.get(long_feed.id) == long_feed
    assert library.check(is_thorough=True) == ""
    library.feeds.remove(long_feed.id)
    assert [each.id for each in library.feeds.all()] == ["other"]
    assert library.check(is_thorough=True) == ""


def test_a_feed_that_is_gone_is_not_brought_back_by_an_update(library: Library, feed: Feed) -> None:
    library.feeds.remove(feed.id)
    with pytest.raises(UnknownFeed):
        library.feeds.update(feed)
    assert library.feeds.all() == ()
