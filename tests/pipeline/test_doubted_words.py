"""What was possibly not said is kept and shown, but nothing is found, listed, quoted or suggested from it."""

from collections.abc import Iterator

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import (
    AudioFile,
    Doubt,
    Episode,
    Failure,
    Feed,
    Segment,
    Stage,
    State,
    TranscriptSource,
    Window,
)
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.transcripts import Draft
from mirrortalk_desktop.search.sentences import split_sentences
from tests.support.demo import make_container

TOKEN = CancelToken()
SEGMENTS = (
    Segment(0.0, 4.0, "We took the old ferry across the river,"),
    Segment(4.0, 8.0, "zanzibar zanzibar zanzibar zanzibar.", doubt=Doubt.LOOP),
    Segment(8.0, 12.0, "and the captain told us about his garden."),
)


@pytest.fixture
def container() -> Iterator[Container]:
    container = make_container()
    container.open()
    yield container
    container.close()


def heard(container: Container, *segments: Segment) -> Draft:
    """An episode whose audio is here, with what was heard in it."""
    library = container.library
    library.feeds.save(Feed("f", "http://x/f", "The Feed"))
    library.episodes.save_from_feed([Episode("e", "f", "g", "The Ferry")])
    library.episodes.want(["e"])
    library.episodes.save_audio(AudioFile("e", "e.mp3", "abc", 1, 12.0, ".mp3"))
    draft = library.transcripts.begin("e", TranscriptSource.SPEECH, audio_sha256="abc")
    library.transcripts.commit_window(draft, Window(0, 0.0, 12.0, segments, model="tiny"))
    return draft


def index(container: Container) -> None:
    while container.ingest.perform(Task.INDEX, "e", token=TOKEN):
        pass


def found(container: Container, word: str) -> bool:
    library = container.library
    said = " ".join(sentence.text for sentence in library.transcripts.sentences("e"))
    passages = " ".join(passage.text for passage in library.transcripts.passages("e"))
    listed = container.ask.ask(f"Which episodes mention {word}?", token=TOKEN).citations
    asked = container.ask.ask(f"What is said about {word}?", token=TOKEN).hits
    places = [word in said, word in passages, bool(listed), any(word in hit.passage.text for hit in asked)]
    assert len(set(places)) == 1, places
    return places[0]


def test_doubted_words_are_shown_and_used_for_nothing_until_a_person_believes_them(container: Container) -> None:
    container.ingest._publish(heard(container, *SEGMENTS))
    index(container)
    shown = container.library.transcripts.current("e")
    assert shown is not None
    assert shown.segments == SEGMENTS
    assert [sentence.text for sentence in container.library.transcripts.sentences("e")] == [
        "We took the old ferry across the river,",
        "and the captain told us about his garden.",
    ]
    assert found(container, "captain")
    assert not found(container, "zanzibar")

    container.ingest.believe("e", 4.0)
    assert container.ingest.next_task("e") is Task.INDEX
    index(container)
    assert found(container, "zanzibar")
    assert container.indexing.index().episode_ids() == container.library.transcripts.passage_counts()


def test_a_sentence_does_not_run_across_what_was_possibly_not_said() -> None:
    assert len(split_sentences(SEGMENTS)) == 2
    assert split_sentences(SEGMENTS[1:2]) == ()


def test_an_episode_of_nothing_but_doubted_words_has_no_speech_until_a_person_hears_it(container: Container) -> None:
    heard(container, SEGMENTS[1])
    library = container.library
    library.episodes.fail("e", Stage.TRANSCRIPT, Failure("NoSpeech"))
    container.ingest.believe("e", 4.0)
    assert library.episodes.get("e").transcript_state is State.WAITING
    shown = library.transcripts.current("e")
    assert shown is not None
    assert not any(segment.doubt for segment in shown.segments)
