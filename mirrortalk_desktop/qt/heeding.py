"""What another start of the program, or the desktop, wants of the window: to come to the front, and to open something.

Commands may have changed the library meanwhile: who comes back to the window sees it as it is now.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from mirrortalk_desktop.domain.links import moment_of
from mirrortalk_desktop.qt.first_window import Told
from mirrortalk_desktop.qt.front import bring_to_front

if TYPE_CHECKING:
    from mirrortalk_desktop.qt.window import MainWindow


class Heeding(QObject):
    """Does what it is told once the library is open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waiting = ""
        window.room.opened.connect(self._open_waiting)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._look_again)

    @Slot(object)
    def heed(self, told: Told) -> None:
        """Another start, or the desktop, has handed over its wish."""
        bring_to_front(self._window)
        self.open(told.opens)

    def open(self, what: str) -> None:
        """Open this list of podcasts, address or moment, now or as soon as the library is open."""
        self._waiting = what or self._waiting
        if self._window.room.is_open:
            self._open_waiting()

    @Slot()
    def _open_waiting(self) -> None:
        what, self._waiting = self._waiting, ""
        if moment := moment_of(what):
            self._window.listening.play(*moment)
        elif what:
            self._window.open_podcasts(what)

    @Slot(Qt.ApplicationState)
    def _look_again(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._window.room.is_open:
            self._window.shelf.load()
