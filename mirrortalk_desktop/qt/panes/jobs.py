"""What the app is doing, how far it is, and what went wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.qt.models.jobs import JobsModel


class JobsPane(QWidget):
    """Shows jobs."""

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    cancel_requested = Signal(str)
    retry_requested = Signal(str)

    def __init__(self, jobs: JobsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
