"""Moments that are kept outlive their episode; how far an episode was heard does not."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mirrortalk_desktop.answers.export_bookmarks import as_json, as_markdown
from mirrortalk_desktop.domain.errors import UnknownEpisode
from mirrortalk_desktop.domain.model import Citation, Episode, Feed, Heard, Segment, Sentence, TranscriptSource, Window
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.schema import MIGRATIONS
from mirrortalk_desktop.pipeline.keeping import keep_moment, keep_quote

SENTENCES = tuple(
    Sentence(place, 10.0 * place, 10.0 * place + 8, text, "Ann")
    for place, text in enumerate(("Bees hum.", "They like *heather*.", "Wasps do not.", "Ants neither."))
)


@pytest.fixture
def spoken(library: Library, episode: Episode) -> Episode:
    draft = library.transcripts.begin(episode.id, TranscriptSource.SPEECH)
    segments = tuple(Segment(each.start, each.end, each.text, each.speaker) for each in SENTENCES)
    library.transcripts.commit_window(draft, Window(0, 0.0, 40.0, segments))
    library.transcripts.publish(draft, SENTENCES, ())
    return episode


@pytest.mark.parametrize(
    ("seconds", "quote", "before", "after"),
    [
        (0.0, "Bees hum.", "", "They like *heather*."),
        (19.0, "They like *heather*.", "Bees hum.", "Wasps do not."),
        (4000.0, "Ants neither.", "Wasps do not.", ""),
    ],
)
def test_the_sentence_under_the_playhead_is_kept_with_its_neighbours(
    library: Library, spoken: Episode, seconds: float, quote: str, before: str, after: str
) -> None:
    kept = keep_moment(library, spoken.id, seconds)
    assert (kept.citation.quote, kept.before, kept.after) == (quote, before, after)
    assert (kept.citation.feed_title, kept.citation.episode_title, kept.citation.speaker) == ("A show", "First", "Ann")
    assert library.bookmarks.get(kept.number) == kept


def test_a_moment_is_kept_once(library: Library, spoken: Episode) -> None:
    first = keep_moment(library, spoken.id, 12.0, note="mine")
    assert keep_moment(library, spoken.id, 13.0, note="other") == first
    assert library.bookmarks.latest() == (first,)


def test_a_quote_of_several_sentences_has_the_neighbours_of_all_of_them(library: Library, spoken: Episode) -> None:
    quote = Citation("A show", spoken.id, spoken.guid, "First", 10.0, 28.0, "They like *heather*. Wasps do not.")
    kept = keep_quote(library, quote)
    assert (kept.before, kept.after) == ("Bees hum.", "Ants neither.")


def test_a_place_without_words_is_kept_as_a_place(library: Library, episode: Episode) -> None:
    kept = keep_moment(library, episode.id, 83.5)
    assert (kept.citation.start, kept.citation.end, kept.citation.quote) == (83.5, 83.5, "")
    with pytest.raises(UnknownEpisode):
        keep_moment(library, "nobody", 1.0)


def test_a_bookmark_outlives_its_episode_and_its_feed(library: Library, spoken: Episode, feed: Feed) -> None:
    kept = keep_moment(library, spoken.id, 12.0)
    library.heard.save(spoken.id, Heard(12.0))
    library.episodes.bury(spoken.id)
    library.feeds.remove(feed.id)
    assert library.bookmarks.latest() == (kept,)
    assert library.heard.get(spoken.id) == Heard(0.0)
    library.heard.save(spoken.id, Heard(13.0))
    assert library.heard.get(spoken.id) == Heard(0.0)


def test_bookmarks_are_found_noted_deleted_and_brought_back(library: Library, spoken: Episode) -> None:
    bees, wasps = keep_moment(library, spoken.id, 0.0), keep_moment(library, spoken.id, 20.0)
    assert library.bookmarks.set_note(bees.number, "Ask UNCLE Čeněk")
    assert not library.bookmarks.set_note(999, "nothing")
    assert [found.number for found in library.bookmarks.search("uncle  čeněk")] == [bees.number]
    assert [found.number for found in library.bookmarks.search("first")] == [wasps.number, bees.number]
    assert library.bookmarks.search("zebra") == ()
    gone = library.bookmarks.delete(bees.number)
    assert gone is not None
    assert library.bookmarks.latest() == (wasps,)
    assert library.bookmarks.save(gone) == gone
    assert library.bookmarks.save(gone) == gone
    assert library.bookmarks.get(bees.number) == gone
    assert library.bookmarks.delete(999) is None


def test_bookmarks_are_written_as_markdown_in_order_of_time(library: Library, spoken: Episode) -> None:
    keep_moment(library, spoken.id, 25.0, note="Line one\nline two")
    keep_moment(library, spoken.id, 12.0)
    document = as_markdown(library.bookmarks.latest())
    assert document.startswith(
        "# Bookmarks\n\n## First\n\n*A show*\n\n> **Ann:** Bees hum. **They like \\*heather\\*.** "
    )
    first = f"[0:10](mirrortalk:play?episode={spoken.id}&start=10.00), kept on "
    assert document.index(first) < document.index("[0:20](")
    assert document.endswith("Line one\nline two\n")
    assert as_markdown(()) == "# Bookmarks\n"
    assert '"quote": "Wasps do not."' in as_json(library.bookmarks.latest())


def test_how_far_an_episode_was_heard_is_kept(library: Library, episode: Episode, feed: Feed) -> None:
    assert library.heard.get(episode.id) == Heard(0.0)
    library.heard.save(episode.id, Heard(61.5))
    library.heard.save(episode.id, Heard(0.0, is_played=True))
    assert library.heard.get(episode.id) == Heard(0.0, is_played=True)
    assert library.heard.of_feed(feed.id) == {episode.id: Heard(0.0, is_played=True)}
    assert library.heard.of_feed("other") == {}


def test_a_library_of_the_third_format_gets_bookmarks(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with closing(sqlite3.connect(path)) as connection:
        for migration in MIGRATIONS[:3]:
            for statement in migration:
                connection.execute(statement)
        connection.execute("PRAGMA user_version = 3")
        connection.commit()
    library = Library(path)
    assert library.bookmarks.latest() == ()
    library.close()
