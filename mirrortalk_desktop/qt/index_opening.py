"""The index after the start: compared with the library while nobody waits for it, and watched from then on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.browsing import Browsing
from mirrortalk_desktop.qt.engine_room import OPENING_INDEX, EngineRoom
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.panes.parts import announce
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container


class IndexOpening(QObject):
    """Opens the index once, if there is anything to search; what it lacks is indexed then.

    *Signals:* `said(str)`: it is made again, or cannot be used.
    """

    said = Signal(str)

    def __init__(self, *, room: EngineRoom, board: JobBoard, browsing: Browsing, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._room = room
        self._board = board
        self._browsing = browsing

    def begin(self) -> None:
        """Look whether there are passages, and go on from there."""
        ticket = self._room.do(self._room.reads, _has_passages, name="looking for passages", priority=Priority.LOW)
        ticket.done.connect(self._open)

    @Slot(object)
    def _open(self, is_needed: object) -> None:
        if is_needed:
            self._browsing.look_again()
            ticket = self._room.do(self._room.ask, _open_index, name=OPENING_INDEX, priority=Priority.LOW)
            ticket.done.connect(self._go_on)

    @Slot()
    def look(self) -> None:
        """Tell what happened to the index, and have what it lacks indexed."""
        news = self._room.container.indexing.news() if self._room.is_open else None
        if news is not None:
            message = message_of(news)
            self.said.emit(message.sentence)
            announce(self._window, str(message))
            self._board.go_on()

    @Slot(object)
    def _go_on(self, _nothing: object) -> None:
        self.look()
        self._board.go_on()


def _has_passages(container: "Container", _token: CancelToken, _report: Report) -> bool:
    return bool(container.library.transcripts.passage_counts())


def _open_index(container: "Container", _token: CancelToken, _report: Report) -> None:
    container.indexing.index()
