import json
import sqlite3
from contextlib import closing

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import EmptyQuestion, NothingToSearch, NothingWithinLimits, QuestionTooLong
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.domain.work import CancelToken
from tests.support.demo import DEMO, make_container, serve_demo
from tests.support.server import LoopbackServer

TOKEN = CancelToken()
ASKED = json.loads((DEMO / "questions.json").read_text(encoding="utf-8"))["questions"]
PUBLISHED = [asked for asked in ASKED if asked.get("episode_guid") == "the-first-user-1"]
QUESTION = PUBLISHED[0]["question"]


@pytest.fixture
def ready(container: Container, server: LoopbackServer) -> Container:
    """A library whose one searchable episode came with its transcript."""
    found = container.subscriptions.look_up(serve_demo(server), token=TOKEN)
    container.subscriptions.subscribe(found, newest=10)
    _index_published(container)
    return container


def test_an_answer_quotes_the_transcript_word_for_word_at_its_time(ready: Container) -> None:
    answer = ready.ask.ask(QUESTION, token=TOKEN)

    assert answer.is_answered
    best = answer.citations[0]
    transcript = ready.library.transcripts.current(best.episode_id)
    assert transcript is not None
    text = " ".join(segment.text for segment in transcript.segments)
    assert all(citation.quote in text for citation in answer.citations)
    assert any(abs(citation.start - PUBLISHED[0]["start"]) < 2 for citation in answer.citations)
    assert (best.feed_title, best.episode_guid) == ("The First User", "the-first-user-1")


def test_an_answer_says_how_much_was_searched(ready: Container) -> None:
    searched = ready.ask.ask(QUESTION, token=TOKEN).searched

    assert (searched.episodes, searched.waiting) == (1, 2)
    assert searched.passages >= 1
    assert searched.hours == pytest.approx(69 / 3600, abs=0.01)


def test_what_the_library_does_not_say_is_not_answered(ready: Container) -> None:
    answer = ready.ask.ask("How do I bake bread without an oven?", token=TOKEN)

    assert not answer.is_answered
    assert answer.citations == ()
    assert answer.hits


def test_an_empty_question_and_an_endless_one_are_refused(ready: Container) -> None:
    with pytest.raises(EmptyQuestion):
        ready.ask.ask("  \n ", token=TOKEN)
    with pytest.raises(QuestionTooLong):
        ready.ask.ask("why " * 5_000, token=TOKEN)


def test_a_library_without_transcripts_says_so(container: Container) -> None:
    with pytest.raises(NothingToSearch):
        container.ask.ask("Anything?", token=TOKEN)


def test_a_scope_leaves_other_shows_out(ready: Container) -> None:
    (feed,) = ready.library.feeds.all()

    assert ready.ask.ask(QUESTION, scope=Scope(feed_ids=(feed.id,)), token=TOKEN).is_answered
    with pytest.raises(NothingWithinLimits):
        ready.ask.ask(QUESTION, scope=Scope(feed_ids=("another",)), token=TOKEN)


def test_a_quote_that_is_no_longer_in_the_library_is_not_shown(ready: Container) -> None:
    with closing(sqlite3.connect(ready.paths.database)) as connection:
        connection.execute("DELETE FROM passages")
        connection.commit()

    answer = ready.ask.ask(QUESTION, token=TOKEN)

    assert (answer.citations, answer.hits) == ((), ())


def test_answers_are_kept_with_their_citations(ready: Container) -> None:
    answer = ready.ask.ask(QUESTION, token=TOKEN)

    (kept,) = ready.library.conversations.latest()
    assert kept.citations == answer.citations


def test_an_index_that_was_deleted_is_made_again(ready: Container) -> None:
    ready.close()
    for path in sorted(ready.paths.index.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()

    again = make_container()
    again.open()
    again.indexing.index()
    assert again.ingest.unfinished()
    _index_published(again)

    assert again.ask.ask(QUESTION, token=TOKEN).is_answered
    again.close()


def test_an_index_that_was_damaged_is_made_again(ready: Container) -> None:
    ready.close()
    for path in ready.paths.index.rglob("*"):
        if path.is_file():
            path.write_bytes(b"")

    again = make_container()
    again.open()
    again.indexing.index()
    _index_published(again)

    assert again.ask.ask(QUESTION, token=TOKEN).is_answered
    again.close()


@pytest.mark.models
def test_another_embedding_provider_gets_an_index_of_its_own(ready: Container) -> None:
    ready.close()

    again = make_container(embedding_provider="sentence_transformers")
    again.open()
    again.indexing.index()
    (waiting,) = [e for e in again.library.episodes.all() if e.transcript_state is State.DONE]
    assert waiting.index_state is State.WAITING
    _index_published(again)

    assert again.ask.ask(QUESTION, token=TOKEN).is_answered
    again.close()


def test_indexing_an_episode_twice_makes_no_second_copies(ready: Container) -> None:
    (episode,) = [e for e in ready.library.episodes.all() if e.is_searchable]
    count = ready.indexing.index().count()

    ready.library.episodes.wait_for_index([episode.id])
    _index_published(ready)

    assert ready.indexing.index().count() == count


def test_unsubscribed_episodes_leave_the_index(ready: Container) -> None:
    (feed,) = ready.library.feeds.all()
    ready.indexing.forget(ready.subscriptions.unsubscribe(feed.id))

    assert ready.indexing.index().count() == 0


def _index_published(container: Container) -> None:
    (episode,) = [e for e in container.library.episodes.all() if e.guid == "the-first-user-1"]
    while (task := container.ingest.next_task(episode.id)) in (Task.TRANSCRIPT, Task.INDEX):
        container.ingest.perform(task, episode.id, token=TOKEN)
