"""Answers in the real window, over a real library: limits, lists, follow-ups, refusals, history, export, browsing."""

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.errors import Cancelled
from mirrortalk_desktop.domain.question import ChipKind, QuestionKind
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.pipeline.studying import Studying
from mirrortalk_desktop.qt.models.chat import Exchange
from mirrortalk_desktop.qt.models.limits import Question, on_feed
from mirrortalk_desktop.qt.panes.answer_foot import AnswerFoot
from mirrortalk_desktop.qt.panes.chips import ChipLabel
from mirrortalk_desktop.qt.panes.exchange_card import ExchangeCard, FailureBody, WaitingBody
from mirrortalk_desktop.qt.panes.parts import IconButton
from mirrortalk_desktop.qt.panes.quote_card import QuoteCard
from mirrortalk_desktop.qt.panes.refusal_body import LikelyBox
from mirrortalk_desktop.qt.window import MainWindow
from tests.evaluation.served import serve, take_in
from tests.evaluation.sets import SpokenEpisode, own_set
from tests.qt.conftest import close_window
from tests.qt.said import Said
from tests.support.demo import make_container
from tests.support.server import LoopbackServer
from tests.support.spoken import forget_studies

MakeWindow = Callable[..., MainWindow]
LONG = 60_000
SHOWS = ("The Slow Kitchen", "Night Shift Minds")
EPISODES = tuple(episode for episode in own_set().episodes if episode.show in SHOWS)
KNIVES = next(episode for episode in EPISODES if episode.title == "One knife is enough")
SALT = "How much salt does sauerkraut need?"

pytestmark = pytest.mark.window


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as server:
        yield server


@pytest.fixture
def make_library(server: LoopbackServer) -> Callable[..., None]:
    """A library of two shows with their published transcripts; episodes that are `left_out` are only listed."""

    def make(*left_out: str) -> None:
        container, token = make_container(), CancelToken()
        try:
            for address in serve(server, EPISODES):
                found = container.subscriptions.look_up(address, token=token)
                container.subscriptions.subscribe(found, newest=0)
            for episode in container.library.episodes.all():
                if episode.title not in left_out:
                    container.library.episodes.want((episode.id,))
                    take_in(container, episode.id, token)
        finally:
            container.close()

    return make


@pytest.fixture
def window(make_library: Callable[..., None], make_window: MakeWindow, qtbot: QtBot) -> MainWindow:
    make_library()
    made = make_window()
    qtbot.waitUntil(lambda: made.feeds.rowCount() == len(SHOWS))
    return made


# --- what a person does


def ask(qtbot: QtBot, window: MainWindow, text: str) -> Exchange:
    qtbot.keyClicks(window.questions.form.field, text)
    qtbot.keyClick(window.questions.form.field, Qt.Key.Key_Return)
    return outcome(qtbot, window)


def outcome(qtbot: QtBot, window: MainWindow) -> Exchange:
    """What becomes of the latest question."""
    qtbot.waitUntil(lambda: not window.chat.exchanges[-1].is_waiting, timeout=LONG)
    return window.chat.exchanges[-1]


def card_of(window: MainWindow, exchange: Exchange) -> ExchangeCard:
    card = window.questions.card(exchange.question_id)
    assert card is not None
    return card


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def chips(card: ExchangeCard) -> dict[ChipKind, ChipLabel]:
    return {chip.chip.kind: chip for chip in card.findChildren(ChipLabel) if chip.isVisibleTo(card)}


def mentioning(word: str) -> set[str]:
    """The titles of the episodes in which a word is said."""
    return {each.title for each in EPISODES if word in _words(each)}


def _words(episode: SpokenEpisode) -> set[str]:
    said = " ".join(part.text for part in episode.spoken).casefold()
    return {word.strip(".,?!;:'\"()") for word in said.split()}


# --- limits, lists, follow-ups


def test_a_speaker_is_understood_shown_as_a_chip_and_removed(qtbot: QtBot, window: MainWindow) -> None:
    first = ask(qtbot, window, "What did Anton say about salt?")
    assert first.answer is not None
    assert {citation.speaker for citation in first.answer.citations} == {"Anton"}
    chip = chips(card_of(window, first))[ChipKind.SPEAKER]
    qtbot.mouseClick(chip.remove, Qt.MouseButton.LeftButton)
    second = outcome(qtbot, window)
    assert second.question_id != first.question_id
    assert second.question == first.question
    assert second.asked.without == {ChipKind.SPEAKER}
    assert ChipKind.SPEAKER not in chips(card_of(window, second))


def test_a_limit_that_was_chosen_holds_and_can_be_removed_from_the_exchange(qtbot: QtBot, window: MainWindow) -> None:
    feed = next(feed for feed in window.feeds.feeds if feed.title == "Night Shift Minds")
    window.questions.form.scope.choose(on_feed(feed.id, feed.title))
    limited = ask(qtbot, window, "What helps to fall asleep?")
    assert limited.answer is not None
    assert limited.answer.searched.episodes == sum(each.show == feed.title for each in EPISODES)
    assert {citation.feed_title for citation in limited.answer.citations} <= {feed.title}
    chips(card_of(window, limited))[ChipKind.FEED].remove.click()
    everywhere = outcome(qtbot, window)
    assert everywhere.answer is not None
    assert everywhere.answer.searched.episodes == len(EPISODES)


def test_a_list_of_mentions_is_complete(qtbot: QtBot, window: MainWindow) -> None:
    exchange = ask(qtbot, window, "Which episodes mention coffee?")
    assert exchange.answer is not None
    assert exchange.answer.understood is not None
    assert exchange.answer.understood.kind is QuestionKind.EVERY_MENTION
    found = {citation.episode_title for citation in exchange.answer.citations}
    assert mentioning("coffee")
    assert mentioning("coffee") <= found
    published = exchange.beside.published
    days = [published[citation.episode_id] for citation in exchange.answer.citations]
    assert days == sorted(days, reverse=True)


def test_a_follow_up_says_how_it_was_understood(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window, "What did Anton say about salt?")
    exchange = ask(qtbot, window, "And about mould?")
    assert exchange.answer is not None
    assert exchange.answer.understood is not None
    assert exchange.answer.understood.is_follow_up
    assert "Understood as: What did Anton say about mould?" in texts(card_of(window, exchange))
    assert ChipKind.SPEAKER in chips(card_of(window, exchange))


def test_a_follow_up_asked_at_once_follows_the_question_that_is_not_answered_yet(
    qtbot: QtBot, window: MainWindow
) -> None:
    with Busy(window):
        for text in ("What did Anton say about salt?", "And about mould?"):
            qtbot.keyClicks(window.questions.form.field, text)
            qtbot.keyClick(window.questions.form.field, Qt.Key.Key_Return)
        assert [each.is_waiting for each in window.chat.exchanges] == [True, True]
    answer = outcome(qtbot, window).answer
    assert answer is not None
    assert answer.understood is not None
    assert answer.understood.is_follow_up


@pytest.mark.parametrize("asked_for", ["topics", "a new episode"])
def test_a_question_goes_before_an_episode_that_is_being_studied(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, asked_for: str
) -> None:
    begun, stopped = threading.Event(), threading.Event()
    study = Studying.study

    def study_for_long(studying: Studying, episode_id: str, *, token: CancelToken) -> None:
        if stopped.is_set():  # the answer is there, and suggestions are looked for
            study(studying, episode_id, token=token)
            return
        begun.set()
        try:
            token.wait(60)
        except Cancelled:
            stopped.set()
            raise
        pytest.fail("nobody asked it to stop")

    container = window.room.container
    (episode_id,) = container.library.episodes.newest_searchable(1)
    forget_studies(container)
    monkeypatch.setattr(Studying, "study", study_for_long)
    if asked_for == "topics":
        window.actions_.show_topics.trigger()
    else:
        window.room.ask.submit(lambda *_: container.studying.study_if_new(episode_id), name="indexing")
    assert begun.wait(10)
    assert ask(qtbot, window, SALT).answer is not None
    assert stopped.is_set()
    window.actions_.show_topics.trigger()
    qtbot.waitUntil(lambda: not container.library.studies.unstudied(), timeout=LONG)


@pytest.mark.parametrize("page", ["topics", "history", "bookmarks"])
def test_asking_leaves_any_other_page_for_the_conversation(qtbot: QtBot, window: MainWindow, page: str) -> None:
    getattr(window.actions_, f"show_{page}").trigger()
    assert getattr(window.questions, page).isVisible()
    window.actions_.ask.trigger()
    assert window.questions.conversation.isVisible()
    assert not getattr(window.questions, page).isVisible()
    assert window.focusWidget() is window.questions.form.field


# --- waiting


class Busy:
    """The ask lane does something else for as long as this lasts."""

    def __init__(self, window: MainWindow, name: str = "rebuilding") -> None:
        self._has_begun, self._may_end = threading.Event(), threading.Event()

        def work(token: CancelToken, report: Report) -> None:
            self._has_begun.set()
            assert self._may_end.wait(60)

        window.room.ask.submit(work, name=name)

    def __enter__(self) -> None:
        assert self._has_begun.wait(60)

    def __exit__(self, *_reason: object) -> None:
        self._may_end.set()


@pytest.mark.parametrize(
    ("doing", "said"),
    [
        ("index", "An episode is being made searchable"),
        ("opening the index", "The search index is being opened"),
        ("answering", "Waiting for the question before this one"),
        ("rebuilding", "Waiting for what the search index is busy with"),
    ],
)
def test_a_question_asked_while_the_index_is_busy_says_with_what_and_is_answered_then(
    qtbot: QtBot, window: MainWindow, doing: str, said: str
) -> None:
    with Busy(window, doing):
        window.asking.ask(Question(SALT))
        assert said in texts(card_of(window, window.chat.exchanges[-1]))
    assert outcome(qtbot, window).answer is not None


def test_a_search_that_is_stopped_says_so_and_can_be_asked_again(qtbot: QtBot, window: MainWindow) -> None:
    with Busy(window):
        window.asking.ask(Question(SALT))
        card = card_of(window, window.chat.exchanges[-1])
        card.findChild(WaitingBody).stop.click()
        stopped = outcome(qtbot, window)
        assert "stopped" in str(stopped.failure)
    card_of(window, stopped).findChild(FailureBody).findChild(IconButton).click()
    assert outcome(qtbot, window).answer is not None


def test_a_question_asked_before_the_library_is_open_is_answered_then(
    qtbot: QtBot, make_library: Callable[..., None]
) -> None:
    make_library()
    container = make_container()
    window = MainWindow(settings=container.settings, paths=container.paths, make_container=lambda: container)
    qtbot.addWidget(window)
    window.show()
    window.asking.ask(Question(SALT))
    assert "being opened" in texts(card_of(window, window.chat.exchanges[-1]))
    window.start()
    assert outcome(qtbot, window).answer is not None
    close_window(qtbot, window)


def test_a_limit_to_what_is_not_ready_is_explained(
    qtbot: QtBot, make_library: Callable[..., None], make_window: MakeWindow
) -> None:
    make_library(*(episode.title for episode in EPISODES if episode.show == "Night Shift Minds"))
    window = make_window()
    qtbot.waitUntil(lambda: window.feeds.rowCount() == len(SHOWS))
    feed = next(feed for feed in window.feeds.feeds if feed.title == "Night Shift Minds")
    window.questions.form.scope.choose(on_feed(feed.id, feed.title))
    assert "limited to" in str(ask(qtbot, window, SALT).failure)


# --- not in the library


def test_an_episode_that_looks_likely_is_taken_and_answers_then(
    qtbot: QtBot, make_library: Callable[..., None], make_window: MakeWindow
) -> None:
    make_library(KNIVES.title)
    window = make_window()
    exchange = ask(qtbot, window, "Is one knife enough?")
    assert exchange.answer is not None
    assert not exchange.answer.is_answered
    assert [each.title for each in exchange.beside.likely] == [KNIVES.title]
    card = card_of(window, exchange)
    shown = texts(card)
    assert shown.index(exchange.answer.lead) < shown.index("One knife is enough · The Slow Kitchen")
    assert f"Searched {len(EPISODES) - 1} episode" in shown
    qtbot.mouseClick(card.findChild(LikelyBox).take, Qt.MouseButton.LeftButton)

    def is_ready() -> bool:
        return next(
            each for each in window.room.container.library.episodes.all() if each.title == KNIVES.title
        ).is_searchable

    qtbot.waitUntil(is_ready, timeout=LONG)
    card.findChild(LikelyBox).again.click()
    again = outcome(qtbot, window)
    assert again.answer is not None
    assert KNIVES.title in {citation.episode_title for citation in again.answer.citations}


# --- the history


def test_questions_thumbs_and_answers_are_there_again_after_a_restart(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow
) -> None:
    exchange = ask(qtbot, window, SALT)
    assert exchange.answer is not None
    card_of(window, exchange).findChild(AnswerFoot).up.click()
    qtbot.waitUntil(lambda: window.room.reads.is_idle)
    close_window(qtbot, window)
    again = make_window()
    qtbot.waitUntil(lambda: again.chat.rowCount() == 1)
    [kept] = again.chat.exchanges
    assert kept.answer is not None
    assert kept.answer.citations == exchange.answer.citations
    assert kept.answer.thumb == 1
    assert card_of(again, kept).findChild(AnswerFoot).up.isChecked()


def test_earlier_questions_are_found_looked_at_and_deleted(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window, SALT)
    ask(qtbot, window, "What helps to fall asleep?")
    window.actions_.show_history.trigger()
    history = window.questions.history_model
    qtbot.waitUntil(lambda: history.rowCount() == 2)
    qtbot.keyClicks(window.questions.history.filter, "SAUERkraut")
    qtbot.waitUntil(lambda: history.rowCount() == 1)
    assert history.index(0).data() == SALT
    qtbot.keyClick(window.questions.history.filter, Qt.Key.Key_Down)
    qtbot.keyClick(window.questions.history.view, Qt.Key.Key_Return)
    card = window.questions.history.card
    assert card is not None
    assert card.findChildren(QuoteCard)
    window.questions.history.card_page.back.click()
    window.questions.history.delete.click()
    qtbot.waitUntil(lambda: history.rowCount() == 0)
    assert [each.question for each in window.chat.exchanges] == ["What helps to fall asleep?"]
    kept = window.room.container.library.conversations.latest()
    assert [answer.question for answer in kept] == ["What helps to fall asleep?"]


def test_everything_is_forgotten_once_a_person_said_so(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window, SALT)
    window.questions.history_button.click()
    qtbot.waitUntil(lambda: window.questions.history_model.rowCount() == 1)
    window.questions.history.clear_all.click()
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    next(button for button in box.buttons() if "Clear" in button.text()).click()
    qtbot.waitUntil(lambda: window.questions.history_model.rowCount() == 0)
    assert window.chat.rowCount() == 0
    assert window.room.container.library.conversations.latest() == ()


def test_a_quote_of_a_show_that_was_unsubscribed_stays_and_cannot_be_played(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow
) -> None:
    exchange = ask(qtbot, window, SALT)
    assert exchange.answer is not None
    feed = next(feed for feed in window.feeds.feeds if feed.title == exchange.answer.citations[0].feed_title)
    window.shelf.unsubscribe(feed.id)
    qtbot.waitUntil(lambda: "no longer in your library" in texts(card_of(window, exchange)), timeout=LONG)
    assert exchange.answer.citations[0].quote in texts(card_of(window, exchange))
    qtbot.waitUntil(lambda: window.room.ask.is_idle and window.room.io.is_idle, timeout=LONG)
    close_window(qtbot, window)
    again = make_window()
    qtbot.waitUntil(lambda: again.chat.rowCount() == 1)
    assert "no longer in your library" in texts(card_of(again, again.chat.exchanges[0]))


# --- export


@pytest.mark.parametrize("name", ["markdown", "json", "playlist"])
def test_one_answer_is_exported_where_the_person_says(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str
) -> None:
    exchange = ask(qtbot, window, SALT)
    assert exchange.answer is not None
    menu = card_of(window, exchange).findChild(AnswerFoot).export.menu()
    next(action for action in menu.actions() if action.data() == name).trigger()
    [dialog] = window.findChildren(QFileDialog)
    suffix = {"markdown": "md", "json": "json", "playlist": "m3u8"}[name]
    assert dialog.defaultSuffix() == suffix
    path = tmp_path / f"salt.{suffix}"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(path.name)
    said = Said(window)
    dialog.accept()
    qtbot.waitUntil(path.is_file)
    qtbot.waitUntil(lambda: said.has(str(path)))
    written = path.read_text(encoding="utf-8")
    first = exchange.answer.citations[0]
    if name == "json":
        assert json.loads(written)[0]["citations"][0]["quote"] == first.quote
    elif name == "markdown":
        assert f"## {SALT}" in written
    else:
        assert f"#EXTVLCOPT:start-time={first.start:.2f}" in written
        assert first.episode_guid in written
    assert not list(tmp_path.glob("*.part"))


def test_the_whole_conversation_is_exported_with_what_was_asked_on_earlier_days(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow, tmp_path: Path
) -> None:
    ask(qtbot, window, SALT)
    close_window(qtbot, window)
    again = make_window()
    qtbot.waitUntil(lambda: again.chat.rowCount() == 1)
    ask(qtbot, again, "What helps to fall asleep?")
    path = tmp_path / "all.md"
    again.exporting.write(None, "markdown", path)
    qtbot.waitUntil(path.is_file)
    headings = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("## ")]
    assert headings == [f"## {SALT}", "## What helps to fall asleep?"]


def test_a_playlist_without_a_moment_is_not_written(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.exporting.write(None, "playlist", tmp_path / "none.m3u8")
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    [box] = window.findChildren(QMessageBox)
    assert box.text() == "There is nothing to export."
    assert not list(tmp_path.glob("none*"))
    box.close()


def test_a_place_that_cannot_be_written_to_is_explained(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.exporting.write((), "markdown", tmp_path / "not there" / "all.md")
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    [box] = window.findChildren(QMessageBox)
    assert "all.md" in box.text()
    box.close()


def test_answers_are_written_over_no_file_of_the_app(qtbot: QtBot, window: MainWindow) -> None:
    library = window.room.container.paths.database
    before = library.read_bytes()[:100]
    window.exporting.write((), "markdown", library)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    [box] = window.findChildren(QMessageBox)
    assert "among the files that MirrorTalk keeps" in box.text()
    assert library.read_bytes()[:100] == before
    box.close()


# --- browsing


def test_related_moments_are_of_other_episodes_and_can_be_played(qtbot: QtBot, window: MainWindow) -> None:
    exchange = ask(qtbot, window, SALT)
    quote = card_of(window, exchange).findChildren(QuoteCard)[0]
    quote.related.click()
    qtbot.waitUntil(lambda: not quote.waits_for_related, timeout=LONG)
    moments = quote.findChildren(QuoteCard)
    assert moments
    assert quote.citation.episode_id not in {moment.citation.episode_id for moment in moments}
    with qtbot.waitSignal(window.questions.wishes.transcript_requested):
        moments[0].read.click()
    qtbot.waitUntil(lambda: window.reader.episode_id == moments[0].citation.episode_id)


def test_a_topic_leads_to_moments_in_the_transcripts(
    qtbot: QtBot, make_library: Callable[..., None], make_window: MakeWindow
) -> None:
    make_library(*(episode.title for episode in EPISODES[3:]))
    window = make_window()
    window.actions_.show_topics.trigger()
    topics = window.questions.topics_model
    qtbot.waitUntil(lambda: topics.rowCount() > 0, timeout=LONG)
    topic = topics.topic_at(topics.index(0))
    assert topic is not None
    qtbot.keyClick(window.questions.topics.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.questions.topics.findChildren(QuoteCard)), timeout=LONG)
    moments = [card.citation for card in window.questions.topics.findChildren(QuoteCard)]
    assert len({moment.episode_id for moment in moments}) == topic.episodes
    assert all(topic.label.split()[0].casefold()[:4] in moment.quote.casefold() for moment in moments)


def test_suggestions_come_with_the_first_answer_and_are_there_at_once_next_time(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow
) -> None:
    assert not window.questions.form.suggestion.isVisible()
    ask(qtbot, window, SALT)
    qtbot.waitUntil(window.questions.form.suggestion.isVisible, timeout=LONG)
    window.questions.form.suggestion.button.click()
    suggested = outcome(qtbot, window)
    assert suggested.answer is not None
    assert suggested.answer.is_answered
    qtbot.waitUntil(lambda: window.room.ask.is_idle, timeout=LONG)
    known = window.room.container.suggestions.remembered(8)
    window.remembering.clear()
    qtbot.waitUntil(lambda: window.chat.rowCount() == 0)
    close_window(qtbot, window)
    again = make_window()
    qtbot.waitUntil(again.questions.suggestions.isVisible, timeout=LONG)
    shown = [button.question for button in again.questions.suggestions.buttons if button.isVisible()]
    assert shown == list(known[:4])
    assert not again.room.container.embedder.name


def test_those_who_speak_are_offered_as_limits(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(window.questions.form.scope.speakers), timeout=LONG)
    assert {"Anton", "Beatriz"} <= set(window.questions.form.scope.speakers)
