"""The options of one show: looked up, changed by a person, kept, and acted on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.model import Failure, Feed, ShowOptions
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.dialogs.show_options import ShowOptionsDialog
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.jobs import MODEL_FAILURES, JobBoard
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.panes.library import LibraryPane
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container


@dataclass(frozen=True, slots=True)
class _Known:
    """What the dialog needs to know."""

    feed: Feed
    options: ShowOptions
    models: tuple[str, ...]
    usual_model: str


class ShowTuning(QObject):
    """Opens the dialog for a show, and keeps what is chosen.

    *Signals:* `said(str)`.
    """

    said = Signal(str)

    def __init__(self, *, room: EngineRoom, board: JobBoard, library: LibraryPane, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._board = board
        self._library = library
        self._window = window
        self._feed_id = ""
        library.options_requested.connect(self.open)

    @Slot()
    def open_chosen(self) -> None:
        """Show the options of the podcast that is chosen in the library."""
        if self._library.feed_id:
            self.open(self._library.feed_id)
        else:
            self.said.emit(self.tr("There is no podcast yet."))

    @Slot(str)
    def open(self, feed_id: str) -> None:
        """Show the options of this podcast."""

        def look(container: "Container", _token: CancelToken, _report: Report) -> _Known:
            feeds = container.library.feeds
            models = tuple(size.name for size in container.speech_models.sizes() if size.is_here)
            return _Known(feeds.get(feed_id), feeds.options(feed_id), models, container.settings.whisper_model)

        ticket = self._room.do(
            self._room.reads, look, name="looking at the options of a show", priority=Priority.PERSON_WAITS
        )
        ticket.done.connect(self._show)
        ticket.failed.connect(self._say_failure)

    @Slot(object)
    def _show(self, known: _Known) -> None:
        self._feed_id = known.feed.id
        dialog = ShowOptionsDialog(
            known.feed.title or known.feed.url,
            known.options,
            models=known.models,
            usual_model=known.usual_model,
            is_local=known.feed.is_local,
            parent=self._window,
        )
        dialog.options_changed.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _keep(self, options: ShowOptions) -> None:
        """Keep the options; files that are now too many go at once."""
        feed_id = self._feed_id

        def keep(container: "Container", _token: CancelToken, _report: Report) -> int:
            container.library.feeds.save_options(feed_id, options)
            return len(container.releasing.release(feed_id))

        ticket = self._room.do(
            self._room.reads, keep, name="keeping the options of a show", priority=Priority.PERSON_WAITS
        )
        ticket.done.connect(self._on_kept)
        ticket.failed.connect(self._say_failure)

    @Slot(object)
    def _on_kept(self, released: int) -> None:
        """Episodes that failed for want of a model may go on with another one."""
        if released:
            self.said.emit(
                self.tr("%n audio file(s) deleted; they are fetched again when you play them.", "", released)
            )
        self._board.retry_after(MODEL_FAILURES)

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.said.emit(str(message_of(failure)))
