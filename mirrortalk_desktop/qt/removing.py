"""Removing the person's data: asked for here, done when the window has closed and nobody has a file open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.dialogs.remove_data import RemoveDataDialog
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.living import living
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
        ticket.ended.connect(self.confirmed)


def _forget_keys(container: "Container", _token: CancelToken, _report: Report) -> None:
    container.subscriptions.forget_keys()


def _sizes(container: "Container", _token: CancelToken, _report: Report) -> dict[Part, int]:
    tables = tables_elsewhere(container.settings.index_location)
    return {part: size(container.paths, part, tables) for part in Part}
