"""The demo show as it is once it was taken in: words, chapters and the audio on disk; nothing is heard or indexed."""

import json
import time
from pathlib import Path

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.model import (
    AudioFile,
    Citation,
    Episode,
    Feed,
    Segment,
    Stage,
    State,
    TranscriptSource,
    Window,
)
from mirrortalk_desktop.feeds.chapters import parse_chapters
from mirrortalk_desktop.search.passages import build_passages
from mirrortalk_desktop.search.sentences import split_sentences
from tests.support.demo import DEMO, make_container

SHOW = "The First User"
#: By id: title, audio file, seconds.
EPISODES = {
    "friends": ("Two friends and one old computer", "two-friends.mp3", 69.2),
    "program": ("How people learn to write code", "first-program.mp3", 84.0),
    "sharing": ("Why I share my work", "sharing.opus", 28.0),
}
_SPOKEN = {"friends": "the-first-user-1", "program": "the-first-user-2", "sharing": "the-first-user-3"}


def fill(*, without_audio: tuple[str, ...] = ("sharing",)) -> None:
    """Put the show into the library of this test; the audio of these episodes is not there."""
    container = make_container()
    try:
        container.library.feeds.save(Feed("show", "https://show.example/feed.xml", SHOW, checked_at=time.time()))
        for number, episode_id in enumerate(EPISODES):
            _put(
                container,
                episode_id,
                published=1_767_600_000.0 + number * 604_800,
                has_audio=episode_id not in without_audio,
            )
    finally:
        container.close()


def citation(episode_id: str, sentence: int) -> Citation:
    """A sentence of the show as a quote."""
    said = _said(episode_id)[sentence]
    title = EPISODES[episode_id][0]
    return Citation(SHOW, episode_id, _SPOKEN[episode_id], title, said.start, said.end, said.text, said.speaker)


def audio_of(episode_id: str) -> Path:
    """The audio of an episode."""
    return DEMO / EPISODES[episode_id][1]


def _put(container: Container, episode_id: str, *, published: float, has_audio: bool) -> None:
    library = container.library
    title, file, seconds = EPISODES[episode_id]
    episode = Episode(
        id=episode_id,
        feed_id="show",
        guid=_SPOKEN[episode_id],
        title=title,
        published=published,
        duration=seconds,
        audio_url=f"https://show.example/{file}",
    )
    library.episodes.save_from_feed([episode])
    library.episodes.want([episode_id])
    segments = tuple(_said(episode_id))
    draft = library.transcripts.begin(episode_id, TranscriptSource.PUBLISHED)
    library.transcripts.commit_window(draft, Window(0, 0.0, seconds, segments))
    sentences = split_sentences(segments)
    library.transcripts.publish(draft, sentences, build_passages(episode_id, sentences), index_state=State.DONE)
    if episode_id == "friends":
        library.episodes.save_chapters(episode_id, parse_chapters((DEMO / "two-friends.chapters.json").read_bytes()))
    if has_audio:
        path = audio_of(episode_id)
        library.episodes.save_audio(AudioFile(episode_id, str(path), "", path.stat().st_size, seconds, path.suffix))
    library.episodes.set_state(episode_id, Stage.AUDIO, State.DONE if has_audio else State.NONE)


def _said(episode_id: str) -> list[Segment]:
    spoken = json.loads((DEMO / "spoken.json").read_text(encoding="utf-8"))[_SPOKEN[episode_id]]
    return [Segment(each["start"], each["end"], each["text"], each["speaker"]) for each in spoken]
