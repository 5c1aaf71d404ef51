"""Jobs that came to an end, told to those who do not look at the list: in the status bar, and to a screen reader."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.job import Job
from mirrortalk_desktop.domain.model import Episode, State
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.panes.parts import announce
from mirrortalk_desktop.qt.text import message_of


class Telling(QObject):
    """Tells of a batch once, when nothing more is being done, and of each failure at once.

    *Signals:* `said(str)`.
    """

    said = Signal(str)

    def __init__(self, board: JobBoard, *, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._under_way: set[str] = set()
        self._ready: set[str] = set()
        self._failed: set[str] = set()
        board.episode_changed.connect(self._on_episode)
        board.job_changed.connect(self._on_job)
        board.became_idle.connect(self._on_idle)

    @Slot(object)
    def _on_episode(self, episode: Episode) -> None:
        """An episode that is improved or indexed again could be asked all along, and is no news."""
        if not episode.is_searchable:
            self._under_way.add(episode.id)
        elif episode.id in self._under_way:
            self._under_way.discard(episode.id)
            self._ready.add(episode.id)

    @Slot(object)
    def _on_job(self, job: Job) -> None:
        if job.state is not State.FAILED:
            self._failed.discard(job.id)
        elif job.id not in self._failed and job.failure is not None:
            self._failed.add(job.id)
            sentence = message_of(job.failure).sentence
            announce(self._window, self.tr("“{title}”: {reason}").format(title=job.title, reason=sentence))

    @Slot()
    def _on_idle(self) -> None:
        if self._ready:
            text = self.tr("%n episode(s) can be asked now.", "", len(self._ready))
            self._ready.clear()
            self.said.emit(text)
            announce(self._window, text)
