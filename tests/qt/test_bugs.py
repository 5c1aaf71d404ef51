from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.bugs import BugReporter
from mirrortalk_desktop.qt.lanes import Bug


def shown(window: QWidget) -> list[QMessageBox]:
    return [dialog for dialog in window.findChildren(QMessageBox) if dialog.isVisible()]


def test_a_bug_is_shown_once_with_its_traceback_to_copy(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    reporter = BugReporter(window)
    reporter.show(Bug("transcribing", "Traceback: KeyError 'x'"))
    reporter.show(Bug("indexing", "another"))
    [dialog] = shown(window)
    assert "transcribing" in dialog.text()
    [copy] = [button for button in dialog.findChildren(QPushButton) if "Copy" in button.text()]
    copy.click()
    assert "KeyError 'x'" in QGuiApplication.clipboard().text()
    assert dialog.isVisible(), "copying leaves the dialog open"
    dialog.close()
    reporter.show(Bug("indexing", "another"))
    assert len(shown(window)) == 1
    shown(window)[0].close()
