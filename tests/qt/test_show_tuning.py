"""The options of one show, through its dialog into the library."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import ShowOptions
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.qt.dialogs.show_options import ShowOptionsDialog
from mirrortalk_desktop.qt.window import MainWindow
from tests.support.demo import SMALL_MODEL, serve_demo
from tests.support.server import LoopbackServer

MakeWindow = Callable[..., MainWindow]


def test_what_is_chosen_for_a_show_is_kept_with_it_and_shown_again(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer
) -> None:
    window = make_window()
    container = window.room.container
    found = container.subscriptions.look_up(serve_demo(server), token=CancelToken())
    feed_id = container.subscriptions.subscribe(found, newest=0).feed.id
    window.shelf.load()
    qtbot.waitUntil(lambda: window.library.feed_id == feed_id)

    dialog = open_dialog(qtbot, window)
    assert SMALL_MODEL in dialog.model.itemText(0)
    dialog.model.setCurrentIndex(dialog.model.findData(SMALL_MODEL))
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    qtbot.keyClick(dialog.takes_new, Qt.Key.Key_Space)
    dialog.most_kept.setValue(2)
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    wanted = ShowOptions(SMALL_MODEL, "de", takes_new=False, most_kept=2)
    qtbot.waitUntil(lambda: container.library.feeds.options(feed_id) == wanted)

    dialog = open_dialog(qtbot, window)
    assert dialog.language.currentText().startswith("Deutsch")
    assert not dialog.takes_new.isChecked()
    dialog.defaults_button.click()
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: container.library.feeds.options(feed_id) == ShowOptions())


def open_dialog(qtbot: QtBot, window: MainWindow) -> ShowOptionsDialog:
    window.actions_.show_options.trigger()

    def shown() -> list[ShowOptionsDialog]:
        return [each for each in window.findChildren(ShowOptionsDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]
