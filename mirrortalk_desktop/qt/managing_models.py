"""The model manager at work: one thing at a time, on the lane that may take its time, and told where it is seen."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report
from mirrortalk_desktop.pipeline.model_list import ListedModel
from mirrortalk_desktop.qt.dialogs.models import ModelsDialog
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.importing import Importing, taking_models
from mirrortalk_desktop.qt.lanes import Lane, Priority, Ticket
from mirrortalk_desktop.qt.living import living
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.text import message_of, size
from mirrortalk_desktop.qt.tuning import Tuning

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.models.store import Imported, ModelState
    from mirrortalk_desktop.pipeline.trying import Trial


class ManagingModels(QObject):
    """Opens the dialog and does what it asks for. What was begun goes on when the dialog is closed.

    *Signals:* `said(str)`.
    """

    said = Signal(str)

    def __init__(self, *, room: EngineRoom, tuning: Tuning, importing: Importing, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._tuning = tuning
        self._importing = importing
        self._window = window
        self._shown: ModelsDialog | None = None
        self._work: Ticket | None = None
        self._doing = ""
        importing.model_ready.connect(self._look)

    @property
    def dialog(self) -> ModelsDialog | None:
        """The dialog, while it is there."""
        return living(self._shown)

    @Slot()
    def open(self) -> None:
        """Show the models."""
        dialog = ModelsDialog(self._window)
        dialog.use_requested.connect(self._use)
        dialog.fetch_requested.connect(self._fetch)
        dialog.try_requested.connect(self._try)
        dialog.check_requested.connect(self._check)
        dialog.removal_requested.connect(self._ask_to_remove)
        dialog.folder_requested.connect(self._choose_folder)
        dialog.archive_requested.connect(self._choose_archive)
        dialog.stop_requested.connect(self._stop)
        dialog.finished.connect(dialog.deleteLater)
        self._shown = dialog
        if self._work is not None:
            dialog.show_work(self._doing)
        self._look()
        dialog.open()

    @Slot()
    def _look(self) -> None:
        ticket = self._room.do(self._room.reads, _list, name="looking at the models", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._show)

    @Slot(object)
    def _show(self, models: tuple[ListedModel, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_models(models)

    # --- what can be done

    @Slot(object)
    def _use(self, model: ListedModel) -> None:
        self._tuning.change(replace(self._tuning.settings, whisper_model=model.state.name))
        self._tell(self.tr("“{name}” transcribes from now on.").format(name=model.state.name))
        self._look()

    @Slot(object)
    def _fetch(self, model: ListedModel) -> None:
        kind, name = model.state.kind, model.state.name

        def fetch(container: "Container", token: CancelToken, report: Report) -> "ModelState":
            return container.models.fetch(kind, name, http=container.model_http, token=token, report=report)

        ticket = self._begin(self._room.io, fetch, self.tr("Getting “{name}”…").format(name=name))
        ticket.done.connect(self._on_arrived)

    @Slot(object)
    def _try(self, model: ListedModel) -> None:
        name = model.state.name

        def hear(container: "Container", token: CancelToken, report: Report) -> "Trial":
            return container.trying.try_out(name, token=token, report=report)

        is_idle = self._room.speech.is_idle
        text = self.tr("Trying “{name}” out…") if is_idle else self.tr("“{name}” is tried out after this episode…")
        ticket = self._begin(self._room.speech, hear, text.format(name=name))
        ticket.done.connect(self._on_tried)

    @Slot(object)
    def _check(self, model: ListedModel) -> None:
        kind, name = model.state.kind, model.state.name

        def check(container: "Container", token: CancelToken, report: Report) -> "ModelState":
            return container.models.verify(kind, name, token=token, report=report)

        ticket = self._begin(self._room.io, check, self.tr("Checking “{name}”…").format(name=name))
        ticket.done.connect(self._on_checked)

    @Slot(object)
    def _ask_to_remove(self, model: ListedModel) -> None:
        name, amount = model.state.name, size(model.state.size)
        question = self.tr("Remove “{name}” from this computer? {size} are freed.").format(name=name, size=amount)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Models"), question, parent=self.dialog or self._window)
        if model.is_used:
            box.setInformativeText(self.tr("It is the chosen model: without it, no episode can be transcribed."))
        remove = box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(lambda: self._remove(model))
        box.finished.connect(box.deleteLater)
        box.open()

    def _remove(self, model: ListedModel) -> None:
        kind, name = model.state.kind, model.state.name

        def remove(container: "Container", _token: CancelToken, _report: Report) -> str:
            container.models.delete(kind, name)
            return name

        ticket = self._begin(self._room.io, remove, self.tr("Removing “{name}”…").format(name=name))
        ticket.done.connect(self._on_removed)

    @Slot()
    def _choose_folder(self) -> None:
        chooser = QFileDialog(self.dialog, self.tr("Import a model from a folder"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        self._choose(chooser)

    @Slot()
    def _choose_archive(self) -> None:
        chooser = QFileDialog(self.dialog, self.tr("Import a model from an archive"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        archives = self.tr("Archives ({patterns})").format(patterns="*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2")
        chooser.setNameFilters([archives, self.tr("All files (*)")])
        self._choose(chooser)

    def _choose(self, chooser: QFileDialog) -> None:
        chooser.fileSelected.connect(self.take)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    @Slot(str)
    def take(self, name: str) -> None:
        """Take the models in this folder or archive."""
        path = Path(name)
        ticket = self._begin(self._room.io, taking_models(path), self.tr("Importing “{name}”…").format(name=path.name))
        ticket.done.connect(self._on_imported)

    # --- how it goes, and what comes of it

    def _begin(self, lane: Lane, errand: Errand[object], text: str) -> Ticket:
        ticket = self._room.do(lane, errand, name="managing models", priority=Priority.PERSON_WAITS)
        self._work, self._doing = ticket, text
        ticket.progressed.connect(self._on_progress)
        ticket.failed.connect(self._on_failed)
        ticket.cancelled.connect(self._on_stopped)
        if self.dialog is not None:
            self.dialog.show_work(text)
        return ticket

    @Slot()
    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if self.dialog is None:
            return
        text = self._doing
        if progress.shortage is not None:
            text = words.shortage(progress.shortage)
        elif progress.unit == "bytes" and progress.total:
            far = self.tr("{done} of {total}").format(done=size(progress.done), total=size(progress.total))
            text = f"{self._doing} {far}"
        self.dialog.show_progress(progress.fraction, text)

    @Slot(object)
    def _on_imported(self, imported: "Imported") -> None:
        ready = self.tr("The model “{name}” is ready.")
        said = [ready.format(name=model.name) for model in imported.models]
        said += [str(message_of(failure)) for failure in imported.failed]
        self._end(" ".join(said), is_bad=not imported.models)
        self._importing.welcome(imported.models)

    @Slot(object)
    def _on_arrived(self, state: "ModelState") -> None:
        self._end(self.tr("The model “{name}” is ready.").format(name=state.name))
        self._importing.welcome_model(state)

    @Slot(object)
    def _on_tried(self, trial: "Trial") -> None:
        if trial.speed is None:
            text = self.tr("“{name}” works. Memory was short, so its speed was not measured.")
            self._end(text.format(name=trial.model))
            return
        speed = QLocale().toString(trial.speed, "f", 1)
        text = self.tr(
            "“{name}” works: an hour is transcribed in about %n minute(s), {speed} × as fast as speech.",
            "",
            max(1, round(60 / trial.speed)),
        )
        self._end(text.format(name=trial.model, speed=speed))

    @Slot(object)
    def _on_checked(self, state: "ModelState") -> None:
        known = self.tr("“{name}” is whole, byte for byte what its publisher has.")
        own = self.tr("“{name}” has all its files. It is not one of the known models, so they were not compared.")
        self._end((known if state.is_verified else own).format(name=state.name))

    @Slot(object)
    def _on_removed(self, name: str) -> None:
        self._end(self.tr("“{name}” was removed.").format(name=name))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._end(str(message_of(failure)), is_bad=True)

    @Slot()
    def _on_stopped(self) -> None:
        self._end(self.tr("Stopped. What has come is kept for the next time."))

    def _end(self, text: str, *, is_bad: bool = False) -> None:
        self._work = None
        if self.dialog is not None:
            self.dialog.show_end(text, is_bad=is_bad)
        self.said.emit(text)
        self._look()

    def _tell(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.show_end(text)
        self.said.emit(text)


def _list(container: "Container", _token: CancelToken, _report: Report) -> tuple[ListedModel, ...]:
    return container.model_room.list_models()
