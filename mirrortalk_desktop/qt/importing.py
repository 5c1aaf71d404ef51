"""Things that come from the person's own disk: audio files and folders of them, and models; models by fetching, too."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.jobs import MODEL_FAILURES, JobBoard
from mirrortalk_desktop.qt.lanes import Lane, Ticket
from mirrortalk_desktop.qt.text import message_of, size

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.models.store import Imported, ModelState

    Taken = tuple[tuple[str, ...], tuple[tuple[Path, Failure], ...]]

_AUDIO = "*.mp3 *.m4a *.m4b *.mp4 *.aac *.ogg *.oga *.opus *.flac *.wav *.wma *.webm *.aiff"


class Importing(QObject):
    """Asks which files, and has them taken.

    *Signals:* `imported()`: there are episodes in the library that were not there; `model_ready()`; `said(str)`.
    """

    imported = Signal()
    model_ready = Signal()
    said = Signal(str)

    def __init__(self, *, room: EngineRoom, board: JobBoard, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._board = board
        self._window = window

    # --- audio

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose audio files."""
        dialog = self._dialog(self.tr("Import audio files"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Audio ({patterns})").format(patterns=_AUDIO), self.tr("All files (*)")])
        dialog.filesSelected.connect(self.take)
        dialog.open()

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder of audio files."""
        dialog = self._dialog(self.tr("Import a folder of audio files"), QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self.take)
        dialog.open()

    @Slot("QStringList")
    def take(self, names: list[str]) -> None:
        """Take these files and folders in."""
        paths = [Path(name) for name in names]

        def take(container: "Container", token: CancelToken, report: Report) -> "Taken":
            return container.imports.take(paths, token=token, report=report)

        ticket = self._do(self._room.io, take, "importing")
        ticket.done.connect(self._on_taken)

    @Slot(object)
    def _on_taken(self, taken: "Taken") -> None:
        episode_ids, failed = taken
        self.imported.emit()
        self._board.add(episode_ids)
        self.said.emit(self.tr("%n file(s) imported", "", len(episode_ids)))
        if failed:
            reasons = "\n".join(str(message_of(failure)) for _path, failure in failed)
            self._tell(self.tr("%n file(s) could not be imported.", "", len(failed)), reasons)

    # --- models

    @Slot()
    def choose_model(self) -> None:
        """Let the person choose a folder that holds a model."""
        dialog = self._dialog(self.tr("Import a model from a folder"), QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self.take_model)
        dialog.open()

    @Slot("QStringList")
    def take_model(self, names: list[str]) -> None:
        """Take the models in this folder."""
        self._do(self._room.io, taking_models(Path(names[0])), "importing a model").done.connect(self._on_models)

    @Slot()
    def fetch_model(self) -> None:
        """Get the speech model that the settings name from its publisher."""

        def fetch(container: "Container", token: CancelToken, report: Report) -> "ModelState":
            name = container.settings.whisper_model
            return container.models.fetch("whisper", name, http=container.model_http, token=token, report=report)

        self.said.emit(self.tr("Getting the speech model…"))
        self._do(self._room.io, fetch, "fetching a model").done.connect(self.welcome_model)

    @Slot(object)
    def welcome_model(self, model: "ModelState") -> None:
        """A model has come: episodes that failed for want of one are tried again."""
        self.welcome((model,))

    def welcome(self, models: "Sequence[ModelState]") -> None:
        """The same for several, or for none."""
        if not models:
            return
        ready = self.tr("The model “{name}” is ready.")
        self.said.emit(" ".join(ready.format(name=model.name) for model in models))
        self._board.retry_after(MODEL_FAILURES)
        self.model_ready.emit()

    @Slot(object)
    def _on_models(self, imported: "Imported") -> None:
        self.welcome(imported.models)
        for failure in imported.failed:
            self._say_failure(failure)

    # --- helpers

    def _do(self, lane: Lane, errand: Errand[object], name: str) -> Ticket:
        ticket = self._room.do(lane, errand, name=name)
        ticket.progressed.connect(self._say_progress)
        ticket.failed.connect(self._say_failure)
        return ticket

    @Slot(object)
    def _say_progress(self, progress: Progress) -> None:
        if progress.unit == "bytes" and progress.total:
            done, total = size(progress.done), size(progress.total)
            self.said.emit(self.tr("{done} of {total}").format(done=done, total=total))
        elif progress.note:
            self.said.emit(progress.note)

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        message = message_of(failure)
        self._tell(message.sentence, message.next_step)

    def _tell(self, text: str, details: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("MirrorTalk"), text, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(details)
        box.finished.connect(box.deleteLater)
        box.open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def taking_models(path: Path) -> "Errand[Imported]":
    """The errand of taking the models in a folder or an archive."""

    def take(container: "Container", token: CancelToken, report: Report) -> "Imported":
        return container.models.import_from(path, token=token, report=report)

    return take
