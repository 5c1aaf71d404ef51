"""Everything that can be used has a name, every label leads somewhere, and Tab reaches what matters."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.feeds.discovery import FoundFeed
from mirrortalk_desktop.feeds.lookup import LookUp
from mirrortalk_desktop.feeds.parse import ParsedFeed
from mirrortalk_desktop.qt.dialogs.about import AboutDialog
from mirrortalk_desktop.qt.dialogs.dates import DatesDialog
from mirrortalk_desktop.qt.dialogs.memory import MemoryPanel
from mirrortalk_desktop.qt.dialogs.settings import SettingsDialog
from mirrortalk_desktop.qt.dialogs.subscribe import SubscribeDialog
from mirrortalk_desktop.qt.models.chat import Beside, ChatModel
from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.feeds import FeedsModel
from mirrortalk_desktop.qt.models.jobs import JobsModel
from mirrortalk_desktop.qt.models.limits import Question, on_feed, on_speaker
from mirrortalk_desktop.qt.models.listing import list_episodes
from mirrortalk_desktop.qt.panes.jobs import JobsPane
from mirrortalk_desktop.qt.panes.library import LibraryPane
from mirrortalk_desktop.qt.panes.memory_gauge import MemoryGauge
from mirrortalk_desktop.qt.panes.player_bar import PlayerBar
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.panes.quote_card import QuoteCard
from mirrortalk_desktop.qt.panes.reader import ReaderPane, TranscriptView
from mirrortalk_desktop.qt.player import Player
from mirrortalk_desktop.settings import Settings
from tests.qt.panes import sample

_INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)


def library() -> QWidget:
    feeds, episodes = FeedsModel(), EpisodesModel()
    pane = LibraryPane(feeds, episodes)
    feeds.setParent(pane)
    episodes.setParent(pane)
    feeds.set_feeds(sample.FEEDS)
    episodes.show_listed(list_episodes(sample.EPISODES))
    return pane


def empty_library() -> QWidget:
    feeds, episodes = FeedsModel(), EpisodesModel()
    pane = LibraryPane(feeds, episodes)
    feeds.setParent(pane)
    episodes.setParent(pane)
    return pane


def reader() -> QWidget:
    pane = ReaderPane()
    pane.show_transcript(TranscriptView(sample.EPISODES[0], "The Slow River", sample.transcript(), sample.CHAPTERS))
    pane._find_bar.setVisible(True)
    return pane


def questions() -> QWidget:
    chat = ChatModel()
    pane = QuestionPane(chat)
    chat.setParent(pane)
    pane.show_waiting(1, Question("Why?"))
    pane.show_answer(2, sample.ANSWER)
    pane.show_answer(3, sample.REFUSAL, Beside(nearest=(sample.citation(),)))
    return pane


def full_answers() -> QWidget:
    """Everything that an answer may show, in one conversation."""
    pane = questions()
    assert isinstance(pane, QuestionPane)
    asked = Question("And about sleep?", limits=(on_feed("f1", "The Slow River"),))
    pane.form.scope.choose(on_speaker("Piet"))
    pane.show_suggestions(("Why do old maps lie?", "What is a ferry?"))
    pane.show_waiting(4, asked)
    beside = Beside(timeline=sample.timeline((100, True), (500, False)))
    pane.show_answer(4, replace(sample.ANSWER, understood=sample.UNDERSTOOD, note="care", number=4), beside)
    pane.show_answer(5, sample.every_mention(23), Beside(gone=frozenset({"e1"})))
    pane.show_answer(6, sample.REFUSAL, Beside(likely=sample.LIKELY))
    pane.show_failure(7, Message("It failed.", "Try again."))
    card = pane.card(4)
    assert card is not None
    card.findChildren(QuoteCard)[0].related.click()
    pane.show_related(sample.ANSWER.citations[0], (sample.citation(1, 12.0),))
    return pane


def empty_questions() -> QWidget:
    chat = ChatModel()
    pane = QuestionPane(chat)
    chat.setParent(pane)
    pane.show_suggestions(("Why do old maps lie?", "What is a ferry?"))
    return pane


def history() -> QWidget:
    pane = questions()
    assert isinstance(pane, QuestionPane)
    pane.open_history()
    pane.show_history((sample.earlier(2, "Why?"), sample.earlier(1, "Who?", sample.REFUSAL)))
    return pane


def earlier_answer() -> QWidget:
    pane = history()
    assert isinstance(pane, QuestionPane)
    pane.history.open_button.click()
    return pane


def topics() -> QWidget:
    pane = questions()
    assert isinstance(pane, QuestionPane)
    pane.open_topics()
    pane.topics.show_topics(sample.TOPICS)
    return pane


def moments() -> QWidget:
    pane = topics()
    assert isinstance(pane, QuestionPane)
    pane.topics.view.activated.emit(pane.topics_model.index(0))
    pane.topics.show_moments(sample.TOPICS[0], (sample.citation(), sample.citation(1)))
    return pane


def dates() -> QWidget:
    return DatesDialog(QDate(2026, 1, 5))


def jobs() -> QWidget:
    model = JobsModel()
    pane = JobsPane(model)
    model.setParent(pane)
    for job in sample.JOBS:
        model.put(job)
    return pane


def player_bar() -> QWidget:
    player = Player()
    bar = PlayerBar(player)
    player.setParent(bar)
    bar.show_episode("e0", "What a ferry pilot knows", "The Slow River")
    return bar


def gauge() -> QWidget:
    made = MemoryGauge()
    made.show_sample(412, 800, 5300, "")
    return made


def subscribe() -> QWidget:
    dialog = SubscribeDialog()
    dialog.show_preview(LookUp(ParsedFeed(sample.FEEDS[0], sample.EPISODES), "x"))
    return dialog


def choices() -> QWidget:
    dialog = SubscribeDialog()
    dialog.show_preview(
        LookUp(None, "x", choices=(FoundFeed("https://example.org/a"), FoundFeed("https://example.org/b")))
    )
    return dialog


def settings() -> QWidget:
    return SettingsDialog(Settings())


def memory() -> QWidget:
    panel = MemoryPanel()
    panel.show_state(sample.MEMORY, (300.0, None, 412.0))
    return panel


def about() -> QWidget:
    return AboutDialog()


PANES = [
    library,
    empty_library,
    reader,
    questions,
    full_answers,
    empty_questions,
    history,
    earlier_answer,
    topics,
    moments,
    dates,
    jobs,
    player_bar,
    gauge,
    memory,
    subscribe,
    choices,
    settings,
    about,
]
every_pane = pytest.mark.parametrize("make", PANES)


def show(qtbot: QtBot, make: Callable[[], QWidget]) -> QWidget:
    pane = make()
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def interactive(pane: QWidget) -> list[QWidget]:
    found = [widget for widget in pane.findChildren(QWidget) if isinstance(widget, _INTERACTIVE)]
    inside = (QComboBox, QAbstractSpinBox, QLineEdit)
    return [
        widget
        for widget in found
        if not isinstance(widget, QScrollBar)
        and widget.isVisibleTo(pane)
        and not any(isinstance(parent, inside) for parent in _ancestors(widget, pane))
    ]


def _ancestors(widget: QWidget, top: QWidget) -> list[QWidget]:
    found, parent = [], widget.parentWidget()
    while parent is not None and parent is not top:
        found.append(parent)
        parent = parent.parentWidget()
    return found


@every_pane
def test_everything_that_can_be_used_has_a_name(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    pane = show(qtbot, make)
    unnamed = []
    for widget in interactive(pane):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            unnamed.append(repr(widget))
    assert not unnamed


@every_pane
def test_every_button_can_be_reached_with_the_keyboard(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    pane = show(qtbot, make)
    untouchable = [
        repr(widget)
        for widget in interactive(pane)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractItemView | QPlainTextEdit | QTextEdit)
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert not untouchable


@every_pane
def test_tab_goes_round_and_is_caught_nowhere(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    pane = show(qtbot, make)
    stops = [
        widget for widget in interactive(pane) if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    if not stops:
        return
    pane.activateWindow()
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen: set[int] = set()
    for _ in range(4 * len(stops) + 10):
        focused = pane.window().focusWidget()
        assert focused is not None
        seen.add(id(focused))
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    missed = [repr(widget) for widget in stops if id(widget) not in seen]
    assert not missed


@every_pane
def test_a_label_with_a_shortcut_leads_to_its_field(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    pane = show(qtbot, make)
    lost = [
        label.text()
        for label in pane.findChildren(QLabel)
        if "&" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText and label.buddy() is None
    ]
    assert not lost


@every_pane
def test_no_text_is_taken_for_markup(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    pane = show(qtbot, make)
    assert not [label.text() for label in pane.findChildren(QLabel) if label.textFormat() is Qt.TextFormat.RichText]


@every_pane
def test_a_pane_is_usable_in_a_small_window(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    pane = show(qtbot, make)
    assert pane.minimumSizeHint().width() <= 900
    assert pane.minimumSizeHint().height() <= 600
