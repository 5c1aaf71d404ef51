"""What stands in the way of the start, in a box: who starts from an icon sees no terminal."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.qt.application import Application
from mirrortalk_desktop.qt.languages import speak
from mirrortalk_desktop.qt.models.words import tr

UNSEEN = ("offscreen", "minimal", "vnc")
"""Platforms of Qt that show nothing to anybody, who could then not close a box."""


class Start:
    """Tells and asks before there is a window; without an application, it begins one that ends with it."""

    def __init__(self) -> None:
        self._app = QCoreApplication.instance() or Application(sys.argv[:1])
        if isinstance(self._app, QApplication):
            speak(self._app)
        self._is_seen = isinstance(self._app, QApplication) and self._app.platformName() not in UNSEEN

    def tell(self, message: Message) -> None:
        """Say why there is no window, and wait until that was read."""
        if self._is_seen:
            _box(message).exec()

    def asks_to_go_on(self, message: Message, *, is_in_file: bool, is_unreadable: bool) -> bool:
        """Whether the person goes on without settings that cannot be used; no, where nobody sees the question."""
        if not self._is_seen:
            return False
        what = tr("You can go on without this setting.")
        if is_unreadable:
            what = tr("You can go on with the usual settings, offline; the file is kept under another name.")
        elif is_in_file:
            what = tr("You can go on without this setting; the file as it is is kept under another name.")
        box = _box(Message(message.sentence, what))
        go_on = box.addButton(tr("&Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(tr("&Quit"), QMessageBox.ButtonRole.RejectRole))
        box.setDefaultButton(go_on)
        box.exec()
        return box.clickedButton() is go_on


def _box(message: Message) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Warning, "MirrorTalk", message.sentence)
    box.setInformativeText(message.next_step)
    return box
