"""The jobs that run, wait, rest or failed, one row each."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.domain.job import Job
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.text import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class JobsModel(QAbstractListModel):
    """Jobs in the order in which they came."""

    JobRole = Qt.ItemDataRole.UserRole + 1
    StateRole = Qt.ItemDataRole.UserRole + 2
    DetailRole = Qt.ItemDataRole.UserRole + 3

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._rows: dict[str, int] = {}

    def put(self, job: Job) -> None:
        """Show this job as it is now; one that is new comes last."""
        row = self._rows.get(job.id)
        if row is None:
            row = len(self._jobs)
            self.beginInsertRows(NO_PARENT, row, row)
            self._jobs.append(job)
            self._rows[job.id] = row
            self.endInsertRows()
        elif self._jobs[row] != job:
            self._jobs[row] = job
            self.dataChanged.emit(self.index(row), self.index(row))

    def remove(self, job_id: str) -> None:
        """Show this job no longer."""
        row = self._rows.get(job_id)
        if row is None:
            return
        self.beginRemoveRows(NO_PARENT, row, row)
        del self._jobs[row]
        self._rows = {job.id: place for place, job in enumerate(self._jobs)}
        self.endRemoveRows()

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs that are shown."""
        return tuple(self._jobs)

    def row_of(self, job_id: str) -> int | None:
        """The row of a job, if it is shown."""
        return self._rows.get(job_id)

    def job_at(self, index: Index) -> Job | None:
        """The job in this row."""
        return self._jobs[index.row()] if index.isValid() and index.row() < len(self._jobs) else None

    def count(self, *states: State) -> int:
        """How many jobs are in one of these states."""
        return sum(job.state in states for job in self._jobs)

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many jobs are shown."""
        return 0 if parent.isValid() else len(self._jobs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One thing about one job."""
        job = self.job_at(index)
        if job is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return job.title or job.feed_title or words.task_name(job.task)
        if role == self.JobRole:
            return job
        if role == self.StateRole:
            return words.job_state(job)
        if role == self.DetailRole:
            return detail(job)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(words.failure_message(job.failure))) if job.failure else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [job.title, words.job_state(job).word, percent(job), detail(job)]
            return ", ".join(part for part in parts if part)
        return None


def percent(job: Job) -> str:
    """How far a job is, as “42 %”, or nothing when nobody knows."""
    fraction = job.progress.fraction if job.progress else None
    return "" if fraction is None else words.tr("{percent} %").format(percent=round(100 * fraction))


def detail(job: Job) -> str:
    """Speed and time left, or why the job waits or what went wrong."""
    if job.failure is not None:
        return words.failure_message(job.failure).sentence
    if job.state is not State.RUNNING:
        return words.why_it_rests(job)
    if job.progress and job.progress.shortage:
        return words.shortage(job.progress.shortage)
    parts = [words.speed(job)]
    if job.seconds_left is not None:
        parts.append(words.time_left(job.seconds_left))
    if job.progress and job.progress.note:
        parts.append(job.progress.note)
    return " · ".join(part for part in parts if part)
