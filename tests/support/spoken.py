"""Episodes for tests: what is said in them, searchable at once, without audio and without a feed on the network."""

import datetime
import sqlite3
from collections.abc import Sequence
from contextlib import closing

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import Chapter, Episode, Feed, Segment, TranscriptSource, Window
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.search.passages import build_passages
from mirrortalk_desktop.search.sentences import split_sentences

TOKEN = CancelToken()
SECONDS_PER_WORD = 0.4


def speak(
    container: Container,
    show: str,
    title: str,
    said: Sequence[tuple[str, str]],
    *,
    date: str = "",
    chapters: Sequence[Chapter] = (),
) -> str:
    """Take in an episode with these turns (speaker, text); returns its id, made of its show and title."""
    library = container.library
    episode_id = announce(container, show, title, date=date)
    library.episodes.save_chapters(episode_id, chapters)
    segments, clock = [], 0.0
    for speaker, text in said:
        end = clock + SECONDS_PER_WORD * len(text.split())
        segments.append(Segment(round(clock, 2), round(end, 2), text, speaker))
        clock = end
    draft = library.transcripts.begin(episode_id, TranscriptSource.PUBLISHED)
    library.transcripts.commit_window(draft, Window(0, 0.0, clock, tuple(segments)))
    sentences = split_sentences(segments)
    library.transcripts.publish(draft, sentences, build_passages(episode_id, sentences))
    while container.ingest.perform(Task.INDEX, episode_id, token=TOKEN):
        pass
    return episode_id


def announce(
    container: Container, show: str, title: str, *, date: str = "", notes: str = "", wanted: bool = True
) -> str:
    """An episode that a feed names and nobody has transcribed yet."""
    library = container.library
    library.feeds.save(Feed(id=show, url=f"https://{show.replace(' ', '-')}.example/feed.xml", title=show))
    published = datetime.datetime.fromisoformat(f"{date}T12:00:00+00:00").timestamp() if date else None
    episode = Episode(f"{show}/{title}", show, title, title, description=notes, published=published, duration=3600.0)
    library.episodes.save_from_feed([episode])
    if wanted:
        library.episodes.want([episode.id])
    return episode.id


def forget_studies(container: Container) -> None:
    """As a new version of the app may: every episode has to be studied again."""
    with closing(sqlite3.connect(container.paths.database)) as connection, connection:
        connection.execute("DELETE FROM studied")
