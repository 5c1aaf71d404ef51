"""Nothing is cut: in the smallest window, with the font as it comes and with a large one, in every state and dialog."""

from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.exceptions import TimeoutError  # noqa: A004
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.qt.dialogs.subscribe import SubscribeDialog
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.style import apply_style
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.fitting import cut
from tests.qt.panes import sample
from tests.support.demo import make_container, serve_demo
from tests.support.server import LoopbackServer

MakeWindow = Callable[..., MainWindow]
SMALLEST = (820, 600)
PAGES = ("show_history", "show_topics", "show_bookmarks", "find", "show_jobs")
DIALOGS = (
    "settings",
    "show_options",
    "edit_keys",
    "commands",
    "show_memory",
    "about",
    "welcome",
    "privacy",
    "restore_backup",
    "models",
    "remove_data",
)
LONG = 120_000


@pytest.fixture(params=[0, 8], ids=["font as it comes", "font 8 points larger"])
def larger(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """The app's own style, and its font so many points larger."""
    before, sheet, style = QFont(qapp.font()), qapp.styleSheet(), qapp.style().objectName()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() + request.param)
    qapp.setFont(font)
    apply_style(qapp)
    yield request.param
    qapp.setFont(before)
    qapp.setStyle(style)
    qapp.setStyleSheet(sheet)


@pytest.mark.no_qt_log  # it plays sound, see conftest
def test_nothing_is_cut_in_the_smallest_window(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer, larger: int
) -> None:
    take_sample()
    window = make_window()
    window.resize(*SMALLEST)
    qtbot.waitUntil(lambda: window.board.is_idle and window.room.ask.is_idle, timeout=LONG)
    found = look(qtbot, window)
    episodes = window.room.container.library.episodes.all()
    window.listening.play(next(each.id for each in episodes if each.guid == "the-first-user-1"), 1.0)
    qtbot.waitUntil(window.player_bar.chapters.isVisible)
    for question in ("What is the best way to learn?", "Which episodes mention a computer?", "How do I bake bread?"):
        window.asking.ask(Question(question))
        qtbot.waitUntil(lambda: not window.chat.exchanges[-1].is_waiting, timeout=LONG)
        found |= look(qtbot, window)
    for name in PAGES:
        window.actions_.named[name].trigger()
        qtbot.waitUntil(lambda: window.room.reads.is_idle and window.room.ask.is_idle, timeout=LONG)
        found |= look(qtbot, window)
        window.questions.open_conversation()
    for job in sample.JOBS:
        window.jobs.put(job)
    for row, _ in enumerate(sample.JOBS):
        window.jobs_pane.view.setCurrentIndex(window.jobs.index(row, 0))
        found |= look(qtbot, window)
    assert found == set()
    assert (window.width(), window.height() if not larger else SMALLEST[1]) == SMALLEST


def test_nothing_is_cut_in_any_dialog(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer, larger: int
) -> None:
    take_sample()
    window = make_window()
    window.resize(*SMALLEST)
    qtbot.waitUntil(lambda: window.feeds.rowCount() > 0)
    found: set[str] = set()
    for name in DIALOGS:
        window.actions_.named[name].trigger()
        qtbot.waitUntil(lambda: bool(dialogs()))
        found |= {each for dialog in dialogs() for each in look(qtbot, dialog)}
        for dialog in dialogs():
            dialog.close()
    window.add_podcast()
    [adding] = window.findChildren(SubscribeDialog)
    for address in (server.url("/nothing"), serve_demo(server)):
        adding.address.setText(address)
        adding.look_up_button.click()
        qtbot.waitUntil(lambda: window.room.web.is_idle)
        found |= look(qtbot, adding)
    adding.close()
    assert found == set()


def test_the_look_notices_what_is_cut(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QLabel("as long as it wants to be"))
    button, beside = QPushButton("A button with words", window), QLabel("far out", window)
    window.resize(300, 200)
    window.show()
    qtbot.waitExposed(window)
    button.setGeometry(10, 150, 20, 10)
    button.show()
    beside.move(290, 10)
    beside.show()
    found = " ".join(cut(window))
    assert "“A button with words” is 20 wide" in found
    assert "“A button with words” is 10 high" in found
    assert "“far out” reaches over the edge" in found
    assert "as long as it wants" not in found


def take_sample() -> None:
    """Have the sample show in the library, ready to be asked."""
    container = make_container()
    for episode_id in container.sample.take(token=CancelToken()).episode_ids:
        while (task := container.ingest.next_task(episode_id)) is not None:
            container.ingest.perform(task, episode_id, token=CancelToken())
    container.close()


def look(qtbot: QtBot, window: QWidget) -> set[str]:
    """What is still cut once everything has had the time to find its place."""
    with suppress(TimeoutError):
        qtbot.waitUntil(lambda: window.isVisible() and not cut(window), timeout=2000)
    return set(cut(window))


def dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
