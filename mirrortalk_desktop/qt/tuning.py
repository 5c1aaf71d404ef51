"""A change of settings while the app runs: kept in the file, told to the services, and acted on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.dialogs.settings import BUDGET, SettingsDialog
from mirrortalk_desktop.qt.engine_room import OPENING_INDEX, EngineRoom
from mirrortalk_desktop.qt.jobs import MODEL_FAILURES, JobBoard
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.living import living
from mirrortalk_desktop.qt.text import message_of
from mirrortalk_desktop.runtime.estimates import SpeechModelSize, what_fits
from mirrortalk_desktop.search.embedders import at_hand
from mirrortalk_desktop.settings import Settings, save_settings

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container


class Tuning(QObject):
    """Holds the settings in force.

    *Signals:* `changed(Settings)`; `said(str)`.
    """

    changed = Signal(object)
    said = Signal(str)

    def __init__(self, settings: Settings, *, room: EngineRoom, board: JobBoard, window: QWidget) -> None:
        super().__init__(window)
        self.settings = settings
        self._saved = settings
        self._room = room
        self._board = board
        self._window = window
        self._dialog: SettingsDialog | None = None

    @Slot()
    def open_dialog(self) -> None:
        """Let the person change the settings."""
        dialog = SettingsDialog(self.settings, self._window)
        dialog.settings_changed.connect(self.change)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        ticket = self._room.do(
            self._room.reads, _speech_sizes, name="looking at the models", priority=Priority.PERSON_WAITS
        )
        ticket.done.connect(self._show_what_fits)
        dialog.open()

    @Slot()
    def open_at_budget(self) -> None:
        """Let the person change the settings, the budget first."""
        self.open_dialog()
        if self._dialog is not None:
            self._dialog.go_to(BUDGET)

    @Slot(object)
    def _show_what_fits(self, sizes: tuple[SpeechModelSize, ...]) -> None:
        """The models were looked at on a lane; what fits at each budget is reckoned from that."""
        dialog = living(self._dialog)
        if dialog is None:
            return
        costs = self._room.container.keeper.costs
        dialog.show_what_fits(
            lambda budget, provider, chosen: what_fits(
                budget, sizes, provider=at_hand(provider), chosen=chosen, costs=costs
            )
        )

    @Slot(object)
    def change(self, settings: Settings) -> None:
        """Keep these settings and act on them."""
        before, self.settings = self.settings, settings

        def keep(container: "Container", _token: CancelToken, _report: Report) -> None:
            container.settings = settings
            save_settings(container.paths.settings_file, settings, self._saved)  # with what could not be saved before
            self._saved = settings

        ticket = self._room.do(self._room.reads, keep, name="saving settings", priority=Priority.PERSON_WAITS)
        ticket.failed.connect(self._say_failure)
        if settings.embedding_provider != before.embedding_provider:
            ticket.done.connect(self._rebuild)
        if settings.whisper_model != before.whisper_model:
            ticket.done.connect(self._try_model)
        if before.is_offline and not settings.is_offline:
            ticket.done.connect(self._go_on)
        if settings.release_audio and not before.release_audio:
            ticket.done.connect(self._release)
        self.changed.emit(settings)

    @Slot(object)
    def _rebuild(self, _nothing: object) -> None:
        """Another way of understanding needs another index: made in the background, in batches."""
        self.said.emit(self.tr("The search index is made again in the background."))
        ticket = self._room.do(self._room.ask, _open_index, name=OPENING_INDEX)
        ticket.done.connect(self._go_on)
        ticket.failed.connect(self._say_failure)

    @Slot(object)
    def _go_on(self, _nothing: object) -> None:
        self._board.go_on()

    @Slot(object)
    def _try_model(self, _nothing: object) -> None:
        """Episodes that failed for want of the old model are tried again with the new one."""
        self._board.retry_after(MODEL_FAILURES)

    @Slot(object)
    def _release(self, _nothing: object) -> None:
        """Files that nobody needs now go at once."""
        ticket = self._room.do(self._room.io, _release, name="letting audio go", packages=())
        ticket.done.connect(self._say_released)

    @Slot(object)
    def _say_released(self, released: int) -> None:
        if released:
            self.said.emit(
                self.tr("%n audio file(s) deleted; they are fetched again when you play them.", "", released)
            )

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.said.emit(str(message_of(failure)))


def _speech_sizes(container: "Container", _token: CancelToken, _report: Report) -> tuple[SpeechModelSize, ...]:
    return container.speech_models.sizes()


def _release(container: "Container", _token: CancelToken, _report: Report) -> int:
    return container.releasing.release_everywhere()


def _open_index(container: "Container", _token: CancelToken, _report: Report) -> None:
    container.indexing.index()
