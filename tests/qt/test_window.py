"""The window around its panes: opening, closing, remembering, settings, and a library that cannot be opened."""

import dataclasses
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.paths import find_paths
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.window import MainWindow
from mirrortalk_desktop.settings import Settings, load_settings
from tests.qt.conftest import close_window
from tests.qt.panes import sample
from tests.support.demo import make_container
from tests.support.server import LoopbackServer

MakeWindow = Callable[..., MainWindow]
_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_every_action_has_words_and_a_key_of_its_own(make_window: MakeWindow) -> None:
    window = make_window()
    actions = window.actions_.findChildren(QAction)
    keys = [action.shortcut() for action in actions]
    assert all(action.text() for action in actions)
    assert all(not key.isEmpty() for key in keys)
    assert len({key.toString() for key in keys}) == len(keys)
    in_menus = {action for menu in window.menuBar().actions() for action in menu.menu().actions()}  # type: ignore[attr-defined]
    assert set(actions) <= in_menus
    assert window.actions_.add_podcast.shortcut() == QKeySequence("Ctrl+N")


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    window.resize(780, 640)
    before = window.size()
    assert not window.jobs_dock.isVisible()
    window.actions_.show_jobs.trigger()
    assert window.jobs_dock.isVisible()
    close_window(qtbot, window)
    again = make_window()
    assert before.height() == 640
    assert again.size() == before
    assert again.jobs_dock.isVisible()
    again.actions_.show_jobs.trigger()
    assert not again.jobs_dock.isVisible()


def test_panels_are_hidden_and_come_back_as_they_were(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    window.arrange(QSize(790, 640))  # the screen of the tests is no wider than 800
    window._splitter.setSizes([240, 260, 290])
    width = window._splitter.sizes()[1]
    qtbot.keyClick(window, Qt.Key.Key_2, _CTRL_SHIFT)
    qtbot.keyClick(window, Qt.Key.Key_4, _CTRL_SHIFT)
    assert window.reader.isHidden()
    assert window.player_bar.isHidden()
    close_window(qtbot, window)

    again = make_window()
    assert again.reader.isHidden()
    assert again.player_bar.isHidden()
    qtbot.keyClick(again, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert again.reader.isVisible()
    assert again.actions_.toggle_reader.isChecked()
    qtbot.waitUntil(lambda: abs(again._splitter.sizes()[1] - width) <= 5)


def test_the_last_panel_stays(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        qtbot.keyClick(window, key, _CTRL_SHIFT)
    assert window.library.isHidden()
    assert window.reader.isHidden()
    assert window.questions.isVisible()
    assert not window.actions_.toggle_questions.isEnabled()
    window.actions_.show_library.trigger()
    assert window.library.isVisible()
    assert window.actions_.toggle_questions.isEnabled()


def test_the_window_fits_on_a_small_screen(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    window.jobs_dock.toggle()
    qtbot.waitUntil(window.jobs_dock.isVisible)
    least = window.minimumSizeHint()
    assert (least.width() <= 900, least.height() <= 600) == (True, True), least
    window.resize(900, 600)
    assert (window.width(), window.height()) == (900, 600)


def test_the_arrow_sends_the_jobs_away_until_there_are_new_ones(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    window.jobs.put(sample.JOBS[0])
    assert window.jobs_dock.isVisible()
    qtbot.mouseClick(window.jobs_pane._hide, Qt.MouseButton.LeftButton)
    assert not window.jobs_dock.isVisible()
    window.jobs.put(sample.JOBS[1])
    assert window.jobs_dock.isVisible()
    qtbot.mouseClick(window.jobs_pane._hide, Qt.MouseButton.LeftButton)
    window.actions_.show_jobs.trigger()
    assert window.jobs_dock.isVisible()


def test_a_look_at_a_feed_brings_no_jobs_back_that_were_sent_away(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    window.jobs.put(sample.JOBS[0])
    qtbot.mouseClick(window.jobs_pane._hide, Qt.MouseButton.LeftButton)
    window.jobs.put(Job("refresh", Task.REFRESH, State.RUNNING, "The Slow River"))
    assert not window.jobs_dock.isVisible()


def test_a_busy_window_says_finishing_and_closes_when_its_lanes_have_come_to_rest(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window()
    has_begun, may_end = threading.Event(), threading.Event()

    def work(token: CancelToken, report: Report) -> None:
        has_begun.set()
        assert may_end.wait(30)

    window.room.io.submit(work, name="busy")
    qtbot.waitUntil(has_begun.is_set, timeout=30_000)
    window.close()
    assert window.isVisible()
    assert "Finishing" in window.statusBar().currentMessage()
    window.close()
    assert window.isVisible()
    with qtbot.waitSignal(window.finished):
        may_end.set()
    assert not window.isVisible()


def test_a_lane_that_does_not_end_is_told_of_after_a_while(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    has_begun, may_end = threading.Event(), threading.Event()

    def hang(token: CancelToken, report: Report) -> None:
        has_begun.set()
        may_end.wait(60)

    window.room.io.submit(hang, name="hanging")
    qtbot.waitUntil(has_begun.is_set, timeout=30_000)
    window._patience.setInterval(1)
    with qtbot.waitSignal(window.could_not_finish):
        window.close()
    may_end.set()
    if not window.room.is_drained:
        with qtbot.waitSignal(window.finished):
            pass


def test_a_library_that_cannot_be_opened_is_explained(qtbot: QtBot) -> None:
    container = make_container()
    container.paths.make_folders()
    container.paths.database.write_bytes(b"this is not a database, whatever its name says" * 100)
    window = MainWindow(settings=container.settings, paths=container.paths, make_container=lambda: container)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.room.could_not_open):
        window.start()
    [box] = window.findChildren(QMessageBox)
    assert "damaged" in box.text()
    assert "What can still be read" in box.informativeText()
    with qtbot.waitSignal(window.finished):
        box.close()


def test_a_question_to_an_empty_library_gets_a_sentence_and_a_next_step(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    window.asking.ask(Question("What is the best way to learn?"))
    [exchange] = window.chat.exchanges
    assert exchange.is_waiting
    qtbot.waitUntil(lambda: not window.chat.exchanges[0].is_waiting, timeout=30_000)
    assert "nothing to search" in str(window.chat.exchanges[0].failure)


@pytest.mark.parametrize(("question", "words"), [("   ", "empty"), ("why " * 5000, "at most")])
def test_a_question_that_cannot_be_answered_is_explained(
    qtbot: QtBot, make_window: MakeWindow, question: str, words: str
) -> None:
    window = make_window()
    window.asking.ask(Question(question))
    qtbot.waitUntil(lambda: not window.chat.exchanges[0].is_waiting, timeout=30_000)
    assert words in str(window.chat.exchanges[0].failure)


def test_a_change_of_settings_is_kept_and_in_force(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    changed = dataclasses.replace(window.tuning.settings, memory_budget_mb=777, embedding_provider="local")
    window.tuning.change(changed)
    qtbot.waitUntil(lambda: window.room.container.settings == changed and window.room.reads.is_idle)
    paths = find_paths({"MIRRORTALK_CONFIG": str(window.room.container.paths.config)})
    assert load_settings(paths.settings_file, {}).memory_budget_mb == 777


def test_files_that_cannot_be_imported_are_explained(
    qtbot: QtBot, make_window: MakeWindow, tmp_path_factory: pytest.TempPathFactory
) -> None:
    window = make_window()
    empty = tmp_path_factory.mktemp("nothing")
    window.importing.take([str(empty)])
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    [box] = window.findChildren(QMessageBox)
    assert "no audio files" in box.text()
    box.close()


def test_closing_before_the_library_is_open_is_harmless(qtbot: QtBot) -> None:
    container = make_container()
    window = MainWindow(settings=Settings(), paths=container.paths, make_container=lambda: container)
    qtbot.addWidget(window)
    window.show()
    window.start()
    with qtbot.waitSignal(window.finished):
        window.close()


def test_a_podcast_is_unsubscribed_only_after_a_person_said_so(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer
) -> None:
    from tests.support.demo import serve_demo

    window = make_window()
    subscriptions = window.room.container.subscriptions
    feed = subscriptions.subscribe(subscriptions.look_up(serve_demo(server), token=CancelToken()), newest=0).feed
    window.shelf.load()
    qtbot.waitUntil(lambda: window.feeds.rowCount() == 1)
    window.library.unsubscribe_requested.emit(feed.id)
    [box] = window.findChildren(QMessageBox)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert window.feeds.rowCount() == 1
    window.library.unsubscribe_requested.emit(feed.id)
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    next(button for button in box.buttons() if "Unsubscribe" in button.text()).click()
    qtbot.waitUntil(lambda: window.feeds.rowCount() == 0)
    assert window.room.container.library.feeds.all() == ()
