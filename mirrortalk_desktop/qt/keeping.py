"""Bookmarks in the window: one key keeps the moment, with what is said there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.messages import shorten
from mirrortalk_desktop.domain.model import Bookmark, Citation, Failure
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.pipeline.keeping import keep_moment, keep_quote
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.lanes import Priority, Ticket
from mirrortalk_desktop.qt.listening import Listening
from mirrortalk_desktop.qt.models.words import clock
from mirrortalk_desktop.qt.panes.parts import announce
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_LONGEST_SAID = 80


class Keeping(QObject):
    """Keeps moments and quotes.

    *Signals:* `said(str)`: something for the status bar.
    """

    said = Signal(str)

    def __init__(self, *, room: EngineRoom, listening: Listening, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._listening = listening
        self._window = window
        listening.bar.bookmark_requested.connect(self.keep_now)

    @Slot()
    def keep_now(self) -> None:
        """Keep what is heard now; while nothing is loaded, the line that the reader is on."""
        episode_id, seconds = self._listening.place
        if not episode_id:
            self.said.emit(self.tr("There is nothing to bookmark: play or open an episode first."))
            return

        def keep(container: "Container", _token: CancelToken, _report: Report) -> Bookmark:
            return keep_moment(container.library, episode_id, seconds)

        self._do(keep, "keeping a moment").done.connect(self._say_kept)

    @Slot(object)
    def keep_quote(self, citation: Citation) -> None:
        """Keep this quote."""

        def keep(container: "Container", _token: CancelToken, _report: Report) -> Bookmark:
            return keep_quote(container.library, citation)

        self._do(keep, "keeping a quote").done.connect(self._say_kept)

    def _do(self, errand: Errand[object], name: str) -> Ticket:
        ticket = self._room.do(self._room.reads, errand, name=name, priority=Priority.PERSON_WAITS)
        ticket.failed.connect(self._say_failure)
        return ticket

    @Slot(object)
    def _say_kept(self, bookmark: Bookmark) -> None:
        place = clock(bookmark.citation.start)
        text = self.tr("Bookmarked {time}").format(time=place)
        if bookmark.citation.quote:
            words = shorten(bookmark.citation.quote, _LONGEST_SAID)
            text = self.tr("Bookmarked {time}: “{words}”").format(time=place, words=words)
        self.said.emit(text)
        announce(self._window, text)

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.said.emit(str(message_of(failure)))
