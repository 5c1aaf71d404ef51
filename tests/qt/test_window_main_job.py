"""The main job in the real window: subscribe, wait, ask, click the quote, and hear it where it was said."""

import itertools
import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.model import Answer, Episode, State
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.qt.dialogs.subscribe import SubscribeDialog
from mirrortalk_desktop.qt.models.chat import Exchange
from mirrortalk_desktop.qt.panes.quote_card import QuoteCard
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.conftest import close_window, make_long
from tests.support.demo import DEMO, serve_demo
from tests.support.server import LoopbackServer

MakeWindow = Callable[..., MainWindow]
LONG = 120_000

QUESTIONS = {
    each["question"]: each for each in json.loads((DEMO / "questions.json").read_text(encoding="utf-8"))["questions"]
}
PUBLISHED, SPOKEN, SHORT = "the-first-user-1", "the-first-user-2", "the-first-user-3"
MISTAKE = "What was the biggest mistake of the company?"
LEARN = "What is the best way to learn?"
NO_ANSWER = "How do I bake bread without an oven?"

pytestmark = [pytest.mark.models, pytest.mark.window]


@pytest.mark.parametrize("provider", ["local", "sentence_transformers"])
def test_a_person_subscribes_asks_and_hears_the_quote(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer, provider: str
) -> None:
    window = make_window(embedding_provider=provider)
    subscribe_through_the_dialog(qtbot, window, serve_demo(server))
    qtbot.waitUntil(lambda: len(searchable(window)) == 3, timeout=LONG)

    answer = ask(qtbot, window, LEARN)
    assert answer.is_answered
    place = place_of(answer, QUESTIONS[LEARN])
    citation = answer.citations[place]

    card = window.questions.card(last_exchange(window).question_id)
    assert card is not None
    quote = card.findChildren(QuoteCard)[place]
    with qtbot.waitSignal(window.player.position_changed):
        qtbot.mouseClick(quote.play, Qt.MouseButton.LeftButton)
    assert window.player.position == pytest.approx(citation.start, abs=1)
    assert window.player_bar.episode_id == citation.episode_id
    assert window.reader.episode_id == citation.episode_id
    assert words_of(window.reader.current_text) & words_of(citation.quote)

    refusal = ask(qtbot, window, NO_ANSWER)
    assert not refusal.is_answered
    assert refusal.citations == ()
    assert refusal.searched.episodes == 3


def test_a_quote_from_a_published_transcript_plays_as_soon_as_its_audio_is_here(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer
) -> None:
    window = make_window()
    subscribe_quietly(window, server, PUBLISHED)
    qtbot.waitUntil(lambda: episode(window, PUBLISHED).audio_state is State.DONE, timeout=LONG)
    known = episode(window, PUBLISHED)
    library = window.room.container.library
    audio = library.episodes.audio(known.id)
    assert audio is not None
    window.room.container.releasing.path_of(audio).unlink()

    answer = ask(qtbot, window, MISTAKE)
    with qtbot.waitSignal(window.player.position_changed, timeout=LONG):
        citation = answer.citations[place_of(answer, QUESTIONS[MISTAKE])]
        window.questions.wishes.citation_chosen.emit(citation)
        qtbot.waitUntil(window.fetch_strip.isVisible)
    assert window.player_bar.episode_id == known.id
    assert window.player.position == pytest.approx(citation.start, abs=1)


def test_a_question_is_answered_while_an_episode_is_still_being_transcribed(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer
) -> None:
    window = make_window(window_seconds=30.0)
    address = serve_demo(server)
    make_long(server, times=60)
    diary = Diary(window)
    subscribe_quietly(window, server, PUBLISHED, SPOKEN, address=address)
    qtbot.waitUntil(lambda: PUBLISHED in searchable(window) and diary.has_begun_transcribing, timeout=LONG)

    answer = ask(qtbot, window, MISTAKE)

    assert answer.citations[0].episode_guid == PUBLISHED
    assert episode(window, SPOKEN).transcript_state is State.RUNNING
    told = len(diary.transcribed)
    qtbot.waitUntil(lambda: len(diary.transcribed) > told, timeout=LONG)
    assert SPOKEN not in searchable(window)


def test_closing_in_the_middle_of_a_transcription_and_opening_again_goes_on(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer
) -> None:
    window = make_window(window_seconds=20.0)
    address = serve_demo(server)
    make_long(server, times=4)
    diary = Diary(window)
    subscribe_quietly(window, server, SPOKEN, address=address)
    qtbot.waitUntil(lambda: bool(diary.transcribed) and diary.transcribed[-1] > 60, timeout=LONG)
    close_window(qtbot, window)

    again = make_window(window_seconds=20.0)
    before = again.room.container.library.transcripts.windows(episode(again, SPOKEN).id)
    assert before
    qtbot.waitUntil(lambda: SPOKEN in searchable(again), timeout=LONG)
    transcripts = again.room.container.library.transcripts
    after = transcripts.windows(episode(again, SPOKEN).id)
    assert after[: len(before)] == before
    assert all(left.end == right.start for left, right in itertools.pairwise(after))
    passages = transcripts.passages(episode(again, SPOKEN).id)
    assert len({passage.id for passage in passages}) == len(passages)
    assert ask(qtbot, again, LEARN).citations[0].episode_guid == SPOKEN


@pytest.mark.parametrize(
    ("typed", "words"),
    [("not an address", "not a web address"), ("{base}/missing", "404"), ("{base}/page", "not a podcast feed")],
)
def test_an_address_that_is_no_podcast_is_explained_in_the_dialog(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer, typed: str, words: str
) -> None:
    window = make_window()
    server.serve("/page", "<html><body>Hello</body></html>", "text/html")
    dialog = open_dialog(window)
    look_up(qtbot, dialog, typed.format(base=server.url("").rstrip("/")))
    qtbot.waitUntil(lambda: words in shown_text(dialog), timeout=30_000)
    dialog.reject()
    assert window.feeds.rowCount() == 0


# --- what a person does


def subscribe_through_the_dialog(qtbot: QtBot, window: MainWindow, address: str) -> None:
    dialog = open_dialog(window)
    look_up(qtbot, dialog, address)
    qtbot.waitUntil(lambda: "The First User" in shown_text(dialog), timeout=30_000)
    with qtbot.waitSignal(dialog.finished, timeout=30_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.feeds.rowCount() == 1)
    qtbot.waitUntil(lambda: window.episodes.rowCount() == 3)


def open_dialog(window: MainWindow) -> SubscribeDialog:
    window.actions_.add_podcast.trigger()
    [dialog] = [each for each in window.findChildren(SubscribeDialog) if each.isVisible()]
    return dialog


def look_up(qtbot: QtBot, dialog: SubscribeDialog, address: str) -> None:
    field = next(each for each in dialog.findChildren(QLineEdit) if each.isVisible())
    qtbot.keyClicks(field, address)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def ask(qtbot: QtBot, window: MainWindow, question: str) -> Answer:
    asked = window.chat.rowCount()
    window.actions_.ask.trigger()
    qtbot.keyClicks(window.questions.form.field, question)
    qtbot.keyClick(window.questions.form.field, Qt.Key.Key_Return)
    assert window.chat.rowCount() == asked + 1
    qtbot.waitUntil(lambda: not last_exchange(window).is_waiting, timeout=LONG)
    answer = last_exchange(window).answer
    assert answer is not None, last_exchange(window).failure
    return answer


# --- what the tests look at


class Diary(QObject):
    """Notes how far each transcription told it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.transcribed: list[float] = []
        window.board.job_changed.connect(self.note)

    @property
    def has_begun_transcribing(self) -> bool:
        return bool(self.transcribed)

    @Slot(object)
    def note(self, job: Job) -> None:
        if job.task is Task.TRANSCRIBE and job.state is State.RUNNING and job.progress is not None:
            self.transcribed.append(job.progress.done)


def subscribe_quietly(window: MainWindow, server: LoopbackServer, *guids: str, address: str = "") -> None:
    """Have these episodes of the demo podcast taken in, without the dialog."""
    container = window.room.container
    found = container.subscriptions.look_up(address or serve_demo(server), token=CancelToken())
    container.subscriptions.subscribe(found, newest=0)
    window.shelf.load()
    window.shelf.take(tuple(episode(window, guid).id for guid in guids))


def episode(window: MainWindow, guid: str) -> Episode:
    return next(each for each in window.room.container.library.episodes.all() if each.guid == guid)


def searchable(window: MainWindow) -> set[str]:
    return {each.guid for each in window.room.container.library.episodes.all() if each.is_searchable}


def last_exchange(window: MainWindow) -> Exchange:
    return window.chat.exchanges[-1]


def shown_text(dialog: SubscribeDialog) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def place_of(answer: Answer, question: dict[str, Any]) -> int:
    """Which quote holds the sentence that answers the question, within two seconds."""
    return next(
        place
        for place, citation in enumerate(answer.citations)
        if citation.episode_guid == question["episode_guid"]
        and citation.start - 2 <= question["start"]
        and question["end"] <= citation.end + 2
    )


def words_of(text: str) -> set[str]:
    return {word.strip(".,?!“”").lower() for word in text.split() if len(word) > 3}
