"""The welcome of an empty library: opened once, and again whenever a person asks for it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.model import Failure, Feed
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.dialogs.welcome import WelcomeDialog
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.importing import Importing
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.living import living
from mirrortalk_desktop.qt.text import message_of
from mirrortalk_desktop.qt.tuning import Tuning
from mirrortalk_desktop.runtime.estimates import SpeechModelSize, what_fits
from mirrortalk_desktop.settings import LEAST_BUDGET_MB

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.pipeline.sample import SampleTaken

_SEEN = "welcome/seen"


@dataclass(frozen=True, slots=True)
class _Models:
    """The speech models that may be chosen with their sizes, and the one that the settings name."""

    sizes: tuple[SpeechModelSize, ...]
    chosen: str

    @property
    def is_here(self) -> bool:
        """Whether the chosen one is on this computer."""
        return any(size.name == self.chosen and size.is_here for size in self.sizes)


class Welcoming(QObject):
    """Shows the first page while the library is empty and nobody has left it yet, and does what is chosen there.

    *Signals:* `podcast_requested()`; `sample_taken(str feed_id)`: the library has the sample show; `said(str)`.
    """

    podcast_requested = Signal()
    sample_taken = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        *,
        room: EngineRoom,
        board: JobBoard,
        tuning: Tuning,
        importing: Importing,
        state: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._room = room
        self._board = board
        self._tuning = tuning
        self._importing = importing
        self._state = state
        self._window = window
        self._dialog: WelcomeDialog | None = None

    @property
    def dialog(self) -> WelcomeDialog | None:
        """The page, while it is there."""
        return living(self._dialog)

    @Slot(object)
    def greet(self, feeds: tuple[Feed, ...]) -> None:
        """Open the page if the library is empty and it was never left; put it away once there is something."""
        is_seen = self._state.value(_SEEN) in (True, "true")
        if feeds and self.dialog is not None:
            self.dialog.close()
        elif not feeds and not is_seen and self.dialog is None:
            self.open()

    @Slot()
    def open(self) -> None:
        """Show the page."""
        settings = self._tuning.settings
        dialog = WelcomeDialog(
            budget_mb=settings.memory_budget_mb, provider=settings.embedding_provider, parent=self._window
        )
        self._dialog = dialog
        dialog.sample_requested.connect(self.take_sample)
        dialog.podcast_requested.connect(self.podcast_requested)
        dialog.files_requested.connect(self._importing.choose_files)
        dialog.folder_requested.connect(self._importing.choose_folder)
        dialog.fetch_requested.connect(self._importing.fetch_model)
        dialog.model_folder_requested.connect(self._importing.choose_model)
        dialog.budget_chosen.connect(self._keep_budget)
        dialog.finished.connect(self._on_left)
        self._importing.said.connect(dialog.show_model_state)
        self._importing.model_ready.connect(self._look_at_models)
        self._look_at_models()
        dialog.open()

    @Slot()
    def take_sample(self) -> None:
        """Take the sample show into the library; it can be asked a few seconds later."""
        ticket = self._room.do(
            self._room.io, _take_sample, name="taking the sample show", priority=Priority.PERSON_WAITS
        )
        ticket.done.connect(self._on_sample)
        ticket.failed.connect(self._say_failure)

    @Slot()
    def _look_at_models(self) -> None:
        ticket = self._room.do(self._room.reads, _models, name="looking at the models", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._show_models)

    @Slot(object)
    def _show_models(self, models: _Models) -> None:
        if self.dialog is None:
            return
        provider, costs = self._tuning.settings.embedding_provider, self._room.container.keeper.costs
        self.dialog.show_model(models.chosen, is_here=models.is_here)
        self.dialog.show_what_fits(
            lambda mb: what_fits(mb, models.sizes, provider=provider, chosen=models.chosen, costs=costs),
            least=LEAST_BUDGET_MB[provider],
        )

    @Slot(object)
    def _on_sample(self, taken: "SampleTaken") -> None:
        self.said.emit(self.tr("The sample show is in your library. Ask it something in a moment."))
        self.sample_taken.emit(taken.feed_id)
        self._board.add(taken.episode_ids)

    @Slot(int)
    def _keep_budget(self, budget_mb: int) -> None:
        self._tuning.change(replace(self._tuning.settings, memory_budget_mb=budget_mb))

    @Slot()
    def _on_left(self) -> None:
        self._state.setValue(_SEEN, True)
        if self._dialog is not None:
            self._importing.said.disconnect(self._dialog.show_model_state)
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.said.emit(str(message_of(failure)))


def _take_sample(container: "Container", token: CancelToken, _report: Report) -> "SampleTaken":
    return container.sample.take(token=token)


def _models(container: "Container", _token: CancelToken, _report: Report) -> _Models:
    return _Models(container.speech_models.sizes(), container.settings.whisper_model)
