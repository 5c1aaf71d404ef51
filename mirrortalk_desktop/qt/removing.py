"""Removing the person's data: asked for here, done when the window has closed and nobody has a file open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.pipeline.keys import SERVICE
from mirrortalk_desktop.qt.dialogs.remove_data import RemoveDataDialog
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.living import living
from mirrortalk_desktop.qt.models.words import tr
from mirrortalk_desktop.removal import Part, size
from mirrortalk_desktop.search.location import tables_elsewhere

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container


class Removing(QObject):
    """Opens the dialog, asks once more, and has the window closed.

    *Signals:* `confirmed()`: `parts` are to be removed when the window has closed.
    """

    confirmed = Signal()

    def __init__(self, *, room: EngineRoom, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._dialog: RemoveDataDialog | None = None
        self._left: tuple[str, ...] = ()
        self.parts: tuple[Part, ...] = ()

    @Slot()
    def open(self) -> None:
        """Let the person choose."""
        dialog = RemoveDataDialog(self._window)
        dialog.removal_requested.connect(self._ask)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        ticket = self._room.do(self._room.reads, _sizes, name="measuring the data", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._show_sizes)
        dialog.open()

    @Slot(object)
    def _show_sizes(self, sizes: dict[Part, int]) -> None:
        if (dialog := living(self._dialog)) is not None:
            dialog.show_sizes(sizes)

    @Slot(object)
    def _ask(self, parts: tuple[Part, ...]) -> None:
        question = self.tr("Delete this for good? It cannot be undone.")
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Remove my data"), question, parent=self._dialog)
        if Part.LIBRARY in parts:
            box.setInformativeText(self.tr("Your library and its backups go. A backup that you keep elsewhere stays."))
        remove = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(lambda: self._confirm(parts))
        box.finished.connect(box.deleteLater)
        box.open()

    def _confirm(self, parts: tuple[Part, ...]) -> None:
        self.parts = parts
        if (dialog := living(self._dialog)) is not None:
            dialog.accept()
        if Part.LIBRARY not in parts:
            self.confirmed.emit()
            return
        ticket = self._room.do(self._room.web, _forget_keys, name="forgetting keys", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._keep_left)
        ticket.ended.connect(self._tell_and_close)

    @Slot(object)
    def _keep_left(self, left: tuple[str, ...]) -> None:
        self._left = left

    @Slot()
    def _tell_and_close(self) -> None:
        if not self._left:
            self.confirmed.emit()
            return
        box = QMessageBox(
            QMessageBox.Icon.Information, self.tr("Remove my data"), keys_left_text(self._left), parent=self._window
        )
        box.finished.connect(self.confirmed)
        box.finished.connect(box.deleteLater)
        box.open()


def keys_left_text(entries: tuple[str, ...]) -> str:
    """What the keyring did not let go, for the person to delete it there."""
    text = tr("The keyring is locked or not there, so it still has: {names} ({app}). Delete that there.")
    return text.format(names=", ".join(entries), app=SERVICE)


def _forget_keys(container: "Container", _token: CancelToken, _report: Report) -> tuple[str, ...]:
    return container.subscriptions.forget_keys()


def _sizes(container: "Container", _token: CancelToken, _report: Report) -> dict[Part, int]:
    tables = tables_elsewhere(container.settings.index_location)
    return {part: size(container.paths, part, tables) for part in Part}
