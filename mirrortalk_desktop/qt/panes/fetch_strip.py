"""What is downloaded because a person wants to hear it: how far it is, and a way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.job import Job
from mirrortalk_desktop.qt.models.jobs import detail, percent
from mirrortalk_desktop.qt.panes.parts import ElidedLabel, IconButton, announce, gap

_STEPS = 1000


class FetchStrip(QFrame):
    """Stands above the player while audio is fetched, and is hidden else.

    Signals: stop_requested().
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "care")
        self.setAccessibleName(self.tr("Audio that is fetched"))
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self, 0.5), gap(self), gap(self, 0.5))
        words = QVBoxLayout()
        words.setSpacing(gap(self) // 3)
        self.what = ElidedLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.detail = QLabel(self)
        self.detail.setProperty("kind", "muted")
        words.addWidget(self.what)
        below = QHBoxLayout()
        below.addWidget(self.bar, 1)
        below.addWidget(self.detail)
        words.addLayout(below)
        row.addLayout(words, 1)
        self.stop = IconButton("stop", self.tr("Do not fetch it"), self)
        self.stop.clicked.connect(self.stop_requested)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_title(self, title: str) -> None:
        """Say on the screen, and to a screen reader, what is fetched."""
        text = self.tr("Fetching “{title}”; it plays when it is here.").format(title=title)
        self.what.set_full_text(text)
        self.bar.setAccessibleName(text)
        self.bar.setValue(0)
        self.detail.setText("")
        self.show()
        announce(self, text)

    def show_job(self, job: Job) -> None:
        """Say how far it is, how fast it comes, and how long it will take."""
        fraction = job.progress.fraction if job.progress is not None else None
        self.bar.setValue(round(_STEPS * (fraction or 0.0)))
        self.detail.setText(" · ".join(filter(None, (percent(job), detail(job)))))
