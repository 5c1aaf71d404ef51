"""The privacy page: whom the app connected to, and the switch that stops it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.qt.dialogs.privacy import PrivacyDialog
from mirrortalk_desktop.qt.models.contacts import ContactsModel
from mirrortalk_desktop.qt.window import MainWindow
from mirrortalk_desktop.settings import load_settings
from tests.support.demo import serve_demo
from tests.support.server import LoopbackServer

MakeWindow = Callable[..., MainWindow]


def test_hosts_are_listed_and_forgotten(qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer) -> None:
    window = make_window()
    container = window.room.container
    container.subscriptions.look_up(serve_demo(server), token=CancelToken())
    dialog = open_page(qtbot, window)
    qtbot.waitUntil(lambda: dialog.contacts.rowCount() == 1)
    row = dialog.contacts.index(0)
    assert row.data() == "127.0.0.1"
    assert "1 request" in row.data(ContactsModel.DetailRole)
    assert dialog.view.isVisible()
    qtbot.mouseClick(dialog.forget_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.contacts.rowCount() == 0)
    assert dialog.nothing.isVisible()
    assert container.library.contacts.all() == ()


def test_one_click_works_offline_from_then_on(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    dialog = open_page(qtbot, window)
    dialog.offline.click()
    container = window.room.container
    qtbot.waitUntil(lambda: container.settings.is_offline)
    qtbot.waitUntil(lambda: window.room.reads.is_idle)
    assert load_settings(container.paths.settings_file, {}).is_offline
    dialog.offline.click()
    qtbot.waitUntil(lambda: not container.settings.is_offline)


def open_page(qtbot: QtBot, window: MainWindow) -> PrivacyDialog:
    window.actions_.privacy.trigger()

    def shown() -> list[PrivacyDialog]:
        return [each for each in window.findChildren(PrivacyDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]
