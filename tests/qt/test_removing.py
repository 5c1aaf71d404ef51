"""Removing the person's data from the window: chosen, asked once more, and done when it has closed."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.pipeline import keys
from mirrortalk_desktop.qt.dialogs.remove_data import RemoveDataDialog
from mirrortalk_desktop.qt.window import MainWindow
from mirrortalk_desktop.removal import Part
from tests.support.demo import make_container
from tests.support.keyrings import MemoryKeyring, NoKeyring


def test_what_is_ticked_is_removed_after_a_second_question(
    qtbot: QtBot, make_window: Callable[..., MainWindow]
) -> None:
    window = make_window()
    window.actions_.remove_data.trigger()
    [dialog] = window.findChildren(RemoveDataDialog)
    assert not dialog.remove_button.isEnabled()
    qtbot.waitUntil(lambda: "kB ·" in dialog.sizes[Part.LIBRARY].text())
    dialog.boxes[Part.LIBRARY].click()
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert window.removing.parts == ()
    [box] = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
    [delete] = [button for button in box.buttons() if button.text() == "&Delete"]
    with qtbot.waitSignal(window.finished, timeout=60_000):
        qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert window.removing.parts == (Part.LIBRARY,)


def test_who_leaves_the_second_question_keeps_everything(qtbot: QtBot, make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    window.actions_.remove_data.trigger()
    [dialog] = window.findChildren(RemoveDataDialog)
    dialog.boxes[Part.SETTINGS].click()
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    [box] = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
    box.reject()
    assert window.removing.parts == ()
    assert window.isVisible()


@pytest.fixture
def locked_ring() -> Iterator[MemoryKeyring]:
    """A keyring that took the address of a podcast in the library, and is locked since."""
    ring = MemoryKeyring()
    ring.use()
    container = make_container()
    feed = Feed("show", "https://show.invalid/feed?token=swordfish7", "Show", checked_at=2e12)
    container.library.feeds.save(keys.hide(feed))
    container.close()
    ring.is_locked = True
    yield ring
    NoKeyring.use()


def test_what_a_locked_keyring_keeps_is_said_before_the_window_closes(
    qtbot: QtBot, locked_ring: MemoryKeyring, make_window: Callable[..., MainWindow]
) -> None:
    [(service, entry)] = locked_ring.held
    window = make_window(check_feeds_minutes=0)
    window.removing._confirm((Part.LIBRARY,))
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    [box] = window.findChildren(QMessageBox)
    assert f"{entry} ({service})" in box.text()
    assert window.isVisible()
    with qtbot.waitSignal(window.finished, timeout=60_000):
        box.accept()


def test_what_a_locked_keyring_keeps_of_a_podcast_is_said(
    qtbot: QtBot, locked_ring: MemoryKeyring, make_window: Callable[..., MainWindow]
) -> None:
    [(_service, entry)] = locked_ring.held
    window = make_window(check_feeds_minutes=0)
    with qtbot.waitSignal(window.shelf.said, check_params_cb=lambda text: entry in text):
        window.shelf.unsubscribe("show")
    qtbot.waitUntil(lambda: list(window.feeds.feeds) == [])
