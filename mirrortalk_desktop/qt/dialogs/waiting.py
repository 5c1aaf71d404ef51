"""How far something is that a person ordered and may stop, when it takes longer than a moment."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from mirrortalk_desktop.domain.work import Progress
from mirrortalk_desktop.qt.lanes import Ticket

_STEPS = 100
_AFTER_MS = 700


class Waiting(QProgressDialog):
    """Shows the progress of a ticket beside the window, and goes when it has ended."""

    def __init__(self, text: str, ticket: Ticket, parent: QWidget) -> None:
        super().__init__(text, "", 0, _STEPS, parent)
        self.setCancelButtonText(self.tr("Stop"))
        self.setWindowTitle(text)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setMinimumDuration(_AFTER_MS)
        self.setAutoReset(False)
        self.setAutoClose(False)
        self.setValue(0)
        self._ticket = ticket
        self.canceled.connect(self._stop)
        ticket.progressed.connect(self._show)
        ticket.ended.connect(self._end)

    @Slot(object)
    def _show(self, progress: Progress) -> None:
        self.setValue(round(_STEPS * (progress.fraction or 0.0)))

    @Slot()
    def _stop(self) -> None:
        self._ticket.cancel()

    @Slot()
    def _end(self) -> None:
        self.canceled.disconnect(self._stop)
        self.hide()
        self.deleteLater()
