"""What is our own fault: into the log with its traceback, and into one dialog with a copy button."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from mirrortalk_desktop.feeds.discreet import without_secrets
from mirrortalk_desktop.qt.lanes import Bug
from mirrortalk_desktop.version import described

logger = logging.getLogger(__name__)


class BugReporter(QObject):
    """Shows the first bug; those that follow while its dialog is open are only logged. Nothing leaves the machine.

    *Signals:* `interrupted()`: somebody pressed Ctrl+C in the terminal.
    """

    interrupted = Signal()
    _raised = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QMessageBox | None = None
        self._raised.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of every exception that nobody caught, in any thread."""
        sys.excepthook = self._hook

    @Slot(object)
    def show(self, bug: Bug) -> None:
        """Tell the person."""
        if self._dialog is not None:
            return
        details = without_secrets(bug.traceback)
        report = f"MirrorTalk {described()}, Python {sys.version.split()[0]}, {sys.platform}\n\n{details}"
        dialog = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("MirrorTalk made a mistake"),
            self.tr("Something went wrong inside MirrorTalk while {doing}.").format(
                doing=bug.doing or self.tr("working")
            ),
            parent=self._window,
        )
        dialog.setInformativeText(
            self.tr("Your library is safe. The details below are in the log too; nothing was sent anywhere.")
        )
        dialog.setDetailedText(report)
        copy = dialog.addButton(self.tr("&Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # else the dialog closes with it
        copy.clicked.connect(self._copy)
        close = dialog.addButton(QMessageBox.StandardButton.Close)
        dialog.setDefaultButton(close)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _copy(self) -> None:
        if self._dialog is not None:
            QGuiApplication.clipboard().setText(self._dialog.detailedText())

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _hook(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.interrupted.emit()
            return
        logger.critical("nobody caught this", exc_info=(kind, value, trace))
        self._raised.emit(Bug("", "".join(traceback.format_exception(kind, value, trace))))
