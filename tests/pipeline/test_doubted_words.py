"""What was possibly not said is kept and shown, but nothing is found, listed, quoted or suggested from it."""

import dataclasses
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
from mirrortalk_desktop.domain.work import CancelToken, Progress
from mirrortalk_desktop.library.transcripts import Draft
from mirrortalk_desktop.search.sentences import split_sentences
from tests.support.demo import make_container
from tests.support.killed import run_and_kill

TOKEN = CancelToken()
#: A person says that the words at this second are right.
_BELIEVE = """
from tests.support.demo import make_container
container = make_container()
container.open()
publish = container.library.transcripts.publish
container.library.transcripts.publish = lambda *arguments, **named: (step(), publish(*arguments, **named), step())
container.ingest.believe("e", 4.0)
step()
"""
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


def long_talk(doubted: int) -> tuple[Segment, ...]:
    """More passages than fit in one batch; what was heard in the segment of this number is doubted."""
    return tuple(
        Segment(n * 4.0, n * 4.0 + 4, f"Remark {n}: " + " ".join(f"river{n}x{word}" for word in range(16)) + ".")
        if n != doubted
        else Segment(n * 4.0, n * 4.0 + 4, "zanzibar zanzibar zanzibar zanzibar.", doubt=Doubt.LOOP)
        for n in range(400)
    )


def is_in_step(container: Container) -> bool:
    """Whether the index holds the passages of the library, and no others."""
    owned = {passage.id for passage in container.library.transcripts.passages("e")}
    held = container.indexing.index()._opened.search().select(["id"]).limit(1000).to_list()
    return owned == {row["id"] for row in held} and len(owned) == len(held)


def test_words_believed_between_two_batches_of_the_index_lose_no_passage(container: Container) -> None:
    container.ingest._publish(heard(container, *long_talk(doubted=5)))
    assert container.ingest.perform(Task.INDEX, "e", token=TOKEN), "there is more than one batch"
    container.ingest.believe("e", 20.0)
    index(container)
    assert container.ingest.next_task("e") is not Task.INDEX
    assert is_in_step(container)
    assert found(container, "zanzibar")


def test_words_believed_during_the_last_batch_are_indexed_next(container: Container) -> None:
    container.ingest._publish(heard(container, *SEGMENTS))

    def believe(_progress: Progress) -> None:
        container.ingest.believe("e", 4.0)

    assert not container.ingest.perform(Task.INDEX, "e", token=TOKEN, report=believe)
    assert container.ingest.next_task("e") is Task.INDEX
    index(container)
    assert container.ingest.next_task("e") is not Task.INDEX
    assert is_in_step(container)
    assert found(container, "zanzibar")


@pytest.mark.parametrize("when", ["between two batches", "during the last batch"])
def test_words_believed_while_a_better_transcript_is_indexed_are_in_it(container: Container, when: str) -> None:
    library = container.library
    low = Window(0, 0.0, 1600.0, long_talk(doubted=5), model="tiny", rung="small")
    draft = heard(container)
    library.rehearing.replace_window(draft, low)
    container.ingest._publish(draft)
    index(container)
    library.episodes.set_state("e", Stage.AUDIO, State.DONE)
    better = library.rehearing.begin("e")
    assert better is not None
    library.rehearing.replace_window(better, dataclasses.replace(low, rung="full", segments=long_talk(doubted=300)))
    assert container.ingest.next_task("e") is Task.INDEX
    seen: list[Progress] = []

    def believe(progress: Progress) -> None:
        seen.append(progress)
        if (len(seen) == 1) if when == "between two batches" else (progress.done == progress.total):
            with library.transaction():
                library.transcripts.believe("e", 1200.0)

    while container.ingest.next_task("e") is Task.INDEX:
        container.ingest.perform(Task.INDEX, "e", token=TOKEN, report=believe)
    assert is_in_step(container)
    assert found(container, "zanzibar")


@pytest.mark.parametrize(("at", "is_said"), [(1, False), (2, False), (3, True)])
def test_a_run_that_is_killed_while_words_are_believed_has_done_it_or_not(
    container: Container, at: int, *, is_said: bool
) -> None:
    container.ingest._publish(heard(container, *SEGMENTS))
    assert run_and_kill(_BELIEVE, at=at)
    shown = container.library.transcripts.current("e")
    assert shown is not None
    assert any(segment.doubt for segment in shown.segments) is not is_said
    said = [sentence.text for sentence in container.library.transcripts.sentences("e")]
    assert any("zanzibar" in text for text in said) is is_said
    container.ingest.believe("e", 4.0)
    index(container)
    assert found(container, "zanzibar")
