"""Bookmarks in the window: one key keeps the moment, with what is said there; found, noted, forgotten, brought back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mirrortalk_desktop.domain.messages import shorten
from mirrortalk_desktop.domain.model import Bookmark, Citation, Failure
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.pipeline.keeping import keep_moment, keep_quote
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.exporting import Exporting
from mirrortalk_desktop.qt.lanes import Priority, Ticket
from mirrortalk_desktop.qt.listening import Listening
from mirrortalk_desktop.qt.models.words import clock
from mirrortalk_desktop.qt.panes.parts import announce
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_LONGEST_SAID = 80


class Keeping(QObject):
    """Keeps moments and quotes, and the pane of bookmarks in step with the library.

    *Signals:* `said(str)`: something for the status bar.
    """

    said = Signal(str)

    def __init__(
        self,
        *,
        room: EngineRoom,
        listening: Listening,
        questions: QuestionPane,
        exporting: Exporting,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._listening = listening
        self._questions = questions
        self._pane = questions.bookmarks
        self._deleted: Bookmark | None = None
        self._search: Ticket | None = None
        self._searched = ""
        listening.bar.bookmark_requested.connect(self.keep_now)
        questions.wishes.bookmark_requested.connect(self.keep_quote)
        self._pane.search_requested.connect(self.search)
        self._pane.note_written.connect(self.write_note)
        self._pane.deletion_requested.connect(self.delete)
        self._pane.undo_requested.connect(self.undo)
        self._pane.export_requested.connect(exporting.export_bookmarks)

    @Slot()
    def keep_now(self) -> None:
        """Keep what is heard now; while nothing is loaded, the line that the reader is on."""
        episode_id, seconds = self._listening.place
        if episode_id:
            self.keep_moment(episode_id, seconds)
        else:
            self.said.emit(self.tr("There is nothing to bookmark: play or open an episode first."))

    @Slot(str, float)
    def keep_moment(self, episode_id: str, seconds: float) -> None:
        """Keep what is said at this second."""

        def keep(container: "Container", _token: CancelToken, _report: Report) -> Bookmark:
            return keep_moment(container.library, episode_id, seconds)

        self._do(keep, "keeping a moment").done.connect(self._say_kept)

    @Slot(object)
    def keep_quote(self, citation: Citation) -> None:
        """Keep this quote."""

        def keep(container: "Container", _token: CancelToken, _report: Report) -> Bookmark:
            return keep_quote(container.library, citation)

        self._do(keep, "keeping a quote").done.connect(self._say_kept)

    @Slot(str)
    def search(self, text: str) -> None:
        """Find this in all bookmarks; an empty text finds the latest. The newest wish counts."""
        if self._search is not None:
            self._search.cancel()
        self._searched = text

        def find(container: "Container", _token: CancelToken, _report: Report) -> tuple[Bookmark, ...]:
            store = container.library.bookmarks
            return store.search(text) if text else store.latest()

        self._search = self._do(find, "finding bookmarks")
        self._search.done.connect(self._pane.show_bookmarks)
        self._search.failed.connect(self._pane.stop_looking)

    @Slot(int, str)
    def write_note(self, number: int, note: str) -> None:
        """Keep what the person wrote on a bookmark."""

        def write(container: "Container", _token: CancelToken, _report: Report) -> Bookmark | None:
            container.library.bookmarks.set_note(number, note)
            return container.library.bookmarks.get(number)

        self._do(write, "keeping a note").done.connect(self._show_noted)

    @Slot(int)
    def delete(self, number: int) -> None:
        """Forget this bookmark; `undo` brings it back."""

        def delete(container: "Container", _token: CancelToken, _report: Report) -> Bookmark | None:
            return container.library.bookmarks.delete(number)

        self._do(delete, "deleting a bookmark").done.connect(self._on_deleted)

    @Slot()
    def undo(self) -> None:
        """Bring back what was deleted last."""
        bookmark, self._deleted = self._deleted, None
        if bookmark is None:
            return

        def save(container: "Container", _token: CancelToken, _report: Report) -> Bookmark:
            return container.library.bookmarks.save(bookmark)

        self._do(save, "bringing a bookmark back").done.connect(self._look_again)

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
        announce(self._questions, text)
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        if self._pane.isVisible():
            self.search(self._searched)

    @Slot(object)
    def _show_noted(self, bookmark: Bookmark | None) -> None:
        if bookmark is not None:
            self._questions.bookmarks_model.update(bookmark)

    @Slot(object)
    def _on_deleted(self, bookmark: Bookmark | None) -> None:
        if bookmark is not None:
            self._deleted = bookmark
            self._pane.show_deleted(bookmark.number)

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.said.emit(str(message_of(failure)))
