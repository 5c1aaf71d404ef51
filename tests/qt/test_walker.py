"""Every window and dialog, opened as the app opens it over a small real library, for people without eyes or a mouse."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt import style
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.walker import lonely_labels, stops, stumbles, traps, unnamed, unseen_focus

MakeWindow = Callable[..., MainWindow]
DIALOGS = (
    "add_podcast",
    "settings",
    "show_options",
    "edit_keys",
    "commands",
    "show_memory",
    "about",
    "welcome",
    "privacy",
    "restore_backup",
)
VIEWS = ("show_history", "show_topics", "find")
LONG = 120_000


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    before, name = qapp.palette(), qapp.style().objectName()
    style.apply_style(qapp, Qt.ColorScheme.Light)
    yield
    for child in qapp.children():
        if isinstance(child, style._StyleKeeper):
            child.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setPalette(before)
    qapp.setStyleSheet("")
    qapp.setStyle(name)


@pytest.mark.usefixtures("dressed")
def test_nobody_stumbles_in_any_window(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(is_first_run=True)
    qtbot.waitUntil(lambda: window.welcoming.dialog is not None)
    window.actions_.take_sample.trigger()
    episodes = window.room.container.library.episodes
    qtbot.waitUntil(lambda: [each.is_searchable for each in episodes.all()] == [True] * 3, timeout=LONG)
    window.listening.open(episodes.all()[0].id)
    window.asking.ask(Question("What is the best way to learn?"))
    qtbot.waitUntil(lambda: not window.chat.exchanges[0].is_waiting, timeout=LONG)
    window.jobs_dock.pin(True)
    window.resize(900, 600)
    least = window.minimumSizeHint()
    assert (least.width() <= 900, least.height() <= 600) == (True, True), least

    found = []
    assert len(stops(window)) > 20
    for name in VIEWS:
        window.actions_.named[name].trigger()
        qtbot.waitUntil(lambda: window.room.reads.is_idle and window.room.ask.is_idle, timeout=LONG)
        found += stumbles(qtbot, window)
        window.questions.open_conversation()
    for name in DIALOGS:
        window.actions_.named[name].trigger()
        qtbot.waitUntil(lambda: len(visible_windows()) == 2)
        opened = visible_windows() - {window}
        for dialog in opened:
            found += stumbles(qtbot, dialog)
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            if dialog.isVisible():
                found.append(f"{name}: Escape does not leave")
                dialog.close()
    assert not found, "\n".join(found)


def is_filled(window: MainWindow) -> bool:
    """Whether what is looked up for a dialog has come."""
    page = window.welcoming.dialog
    return window.room.reads.is_idle and (page is None or bool(page.model_state.text() and page.budget.fits.text()))


def visible_windows() -> set[QWidget]:
    return {each for each in QApplication.topLevelWidgets() if each.isVisible()}


# --- the walker itself notices what it should


class Stubborn(QLineEdit):
    """Keeps the focus, whatever is pressed."""

    def focusNextPrevChild(self, _is_next: bool) -> bool:  # noqa: N802
        return True


class Secretive(QPushButton):
    """Looks the same with the focus and without it."""

    def paintEvent(self, _event: QEvent) -> None:  # noqa: N802
        """Draw nothing."""


def bad_dialog(*parts: QWidget) -> QDialog:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    for part in (*parts, QCheckBox("Fine"), QPushButton("Close")):
        column.addWidget(part)
    return dialog


@pytest.mark.parametrize(
    ("make", "look", "words"),
    [
        (lambda: [QPushButton()], lambda _q, d: unnamed(d), "no name: Button"),
        (lambda: [Stubborn()], traps, "never comes to"),
        (lambda: [Secretive("Quiet")], lambda _q, d: unseen_focus(d), "cannot be seen on Secretive “Quiet”"),
    ],
)
def test_the_walker_notices(
    qtbot: QtBot, make: Callable[[], list[QWidget]], look: Callable[[QtBot, QWidget], Iterator[str]], words: str
) -> None:
    dialog = bad_dialog(*make())
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    assert any(words in each for each in look(qtbot, dialog))


def test_the_walker_notices_a_label_that_names_a_field_for_the_eye_alone(qtbot: QtBot) -> None:
    dialog, row = QDialog(), QHBoxLayout()
    dialog.setLayout(row)
    caption, field = QLabel("Address"), QLineEdit()
    field.setAccessibleName("Address")
    row.addWidget(caption)
    row.addWidget(field)
    qtbot.addWidget(dialog)
    dialog.show()
    assert list(lonely_labels(dialog)) == ["a label without a buddy: Address"]
    caption.setBuddy(field)
    assert not list(lonely_labels(dialog))
