"""In a small window, the longer words of other languages have room too."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt import style
from mirrortalk_desktop.qt.languages import speak
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.panes.roomy import Roomy
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.cut import cut

MakeWindow = Callable[..., MainWindow]
VIEWS = ("show_history", "show_topics", "show_bookmarks", "find")
DIALOGS = (
    "add_podcast",
    "settings",
    "show_options",
    "edit_keys",
    "show_memory",
    "about",
    "welcome",
    "privacy",
    "restore_backup",
)
LONG = 120_000
SMALLEST = (820, 600)


@pytest.fixture
def speaking(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The app in its clothes, in the language that is asked for; as before afterwards."""
    locale, direction, palette, name = QLocale(), qapp.layoutDirection(), qapp.palette(), qapp.style().objectName()
    style.apply_style(qapp, Qt.ColorScheme.Light)
    speak(qapp, request.param)
    yield
    for child in (*qapp.findChildren(QTranslator), *qapp.findChildren(style._StyleKeeper)):
        child.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)
    qapp.setPalette(palette)
    qapp.setStyleSheet("")
    qapp.setStyle(name)


@pytest.mark.parametrize("speaking", ["de", "es", "fr", "ar"], indirect=True)
@pytest.mark.usefixtures("speaking")
def test_nothing_is_cut_in_a_small_window(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    window.actions_.take_sample.trigger()
    episodes = window.room.container.library.episodes
    qtbot.waitUntil(lambda: [each.is_searchable for each in episodes.all()] == [True] * 3, timeout=LONG)
    window.listening.open(episodes.all()[0].id)
    window.asking.ask(Question("What is the best way to learn?"))
    qtbot.waitUntil(lambda: not window.chat.exchanges[-1].is_waiting, timeout=LONG)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: window.size().toTuple() == (900, 600))
    least = window.minimumSizeHint()
    assert (least.width() <= 900, least.height() <= 600) == (True, True), least

    found = [*settled(qtbot, window)]
    for name in VIEWS:
        window.actions_.named[name].trigger()
        qtbot.waitUntil(lambda: window.room.reads.is_idle and window.room.ask.is_idle, timeout=LONG)
        found += settled(qtbot, window)
        window.questions.open_conversation()
    for name in DIALOGS:
        window.actions_.named[name].trigger()
        qtbot.waitUntil(lambda: len(visible_windows()) == 2 and window.room.reads.is_idle)
        for dialog in visible_windows() - {window}:
            found += [f"{name}: {each}" for each in settled(qtbot, dialog)]
            dialog.close()
    window.resize(*SMALLEST)
    qtbot.waitUntil(lambda: window.size().toTuple() == SMALLEST)
    found += settled(qtbot, window)
    assert not found, "\n".join(found)
    beside = window.findChild(Roomy)
    assert isinstance(beside, Roomy)
    assert beside.horizontalScrollBar().maximum() == 0, "the panes have no room beside each other"


def settled(qtbot: QtBot, top: QWidget) -> list[str]:
    """What is cut once all layouts have come to rest."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    qtbot.waitExposed(top)
    QApplication.processEvents()
    return list(cut(top))


def visible_windows() -> set[QWidget]:
    return {each for each in QApplication.topLevelWidgets() if each.isVisible() and not isinstance(each, QMenu)}


# --- what is cut is noticed


def test_words_without_room_are_noticed(qtbot: QtBot) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    wrapped = QLabel("So viele Worte, dass sie in keiner Weise in eine einzige Zeile passen wollen")
    wrapped.setWordWrap(True)
    wrapped.setFixedSize(100, 16)
    narrow = QPushButton("Voreinstellungen wiederherstellen")
    narrow.setFixedWidth(40)
    for part in (wrapped, narrow, QPushButton("Gut")):
        column.addWidget(part)
    aside = QPushButton("Am Rand", dialog)
    aside.setGeometry(-30, 0, 100, 30)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    words = {each.partition(": ")[2] for each in cut(dialog)}
    assert words == {wrapped.text(), narrow.text(), aside.text()}
