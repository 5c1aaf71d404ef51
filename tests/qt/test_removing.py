"""Removing the person's data from the window: chosen, asked once more, and done when it has closed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.dialogs.remove_data import RemoveDataDialog
from mirrortalk_desktop.qt.window import MainWindow
from mirrortalk_desktop.removal import Part


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
