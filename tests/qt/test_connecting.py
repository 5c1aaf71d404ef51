"""The privacy page: whom the app connected to, and the switch that stops it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.contact import ContactSummary, Purpose
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


def test_a_host_has_one_row_with_all_that_it_was_asked_for() -> None:
    model = ContactsModel()
    model.set_contacts(
        (
            ContactSummary("a.example", Purpose.EPISODE, 100.0, 900.0, 2, 5_000_000),
            ContactSummary("b.example", Purpose.FEED, 100.0, 800.0, 1, 100),
            ContactSummary("a.example", Purpose.FEED, 100.0, 700.0, 3, 1_000_000),
        )
    )
    assert [model.index(row).data() for row in range(model.rowCount())] == ["a.example", "b.example"]
    assert model.index(0).data(ContactsModel.DetailRole).startswith("episodes, feeds · 5 request(s) · 6.0 MB · last ")
    host, episodes, feeds = model.index(0).data(Qt.ItemDataRole.ToolTipRole).splitlines()
    assert host == "a.example"
    assert episodes.startswith("episodes · 2 request(s) · 5.0 MB")
    assert feeds.startswith("feeds · 3 request(s) · 1.0 MB")
