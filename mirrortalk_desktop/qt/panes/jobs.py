"""What the app is doing, how far it is, how fast, and what went wrong."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.job import Job
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.jobs import JobsModel
from mirrortalk_desktop.qt.panes.button_row import ButtonRow
from mirrortalk_desktop.qt.panes.empty_state import EmptyState
from mirrortalk_desktop.qt.panes.job_rows import JobDelegate, RowActions
from mirrortalk_desktop.qt.panes.own_height import OwnHeightFrame
from mirrortalk_desktop.qt.panes.parts import MEDIUM, ElidedLabel, IconButton, gap, label
from mirrortalk_desktop.qt.panes.rows import RowList

_MOST_FOR_SUMMARY = 0.4
"""Of the width."""


class JobsPane(QWidget):
    """Shows jobs, and lets the person pause, resume, retry and cancel one or all.

    Signals: pause_requested(str), resume_requested(str), cancel_requested(str), retry_requested(str): the id of a job,
    or "" for all. hide_requested(): the list is to go out of the way.
    """

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    cancel_requested = Signal(str)
    retry_requested = Signal(str)
    hide_requested = Signal()

    def __init__(self, jobs: JobsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._jobs = jobs
        self._list = RowList(self)
        self._list.setModel(jobs)
        self._actions = RowActions(self._list)
        self._delegate = JobDelegate(self._list, self._actions)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Jobs"))
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._problem = self._make_problem()
        self._empty = EmptyState(
            "activity",
            self.tr("Nothing to do"),
            self.tr("Episodes that are being taken in are listed here. Choose some in the library and take them."),
            parent=self,
        )
        self._lay_out()
        self._refresh_soon = QTimer(self)  # once for all that changes in one go
        self._refresh_soon.setSingleShot(True)
        self._refresh_soon.setInterval(0)
        self._refresh_soon.timeout.connect(self._refresh)
        jobs.rowsInserted.connect(self._refresh_soon.start)
        jobs.rowsRemoved.connect(self._refresh_soon.start)
        jobs.modelReset.connect(self._refresh)
        jobs.dataChanged.connect(self._refresh_soon.start)
        self._list.selectionModel().currentChanged.connect(self._refresh)
        self._refresh()

    @property
    def view(self) -> QListView:
        """The list itself."""
        return self._list

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width has other room for the counts, and for a failure on its row."""
        super().resizeEvent(event)
        self._fit_summary()
        self._tell_failure(self._current())

    def _make_problem(self) -> OwnHeightFrame:
        frame = OwnHeightFrame(self)
        frame.setProperty("kind", "problem")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(gap(self), gap(self, 0.6), gap(self), gap(self, 0.6))
        layout.setSpacing(gap(self, 0.3))
        self._sentence = label("", frame, is_bold=True, is_selectable=True)
        self._next_step = label("", frame, is_selectable=True)
        layout.addWidget(self._sentence)
        layout.addWidget(self._next_step)
        return frame

    def _lay_out(self) -> None:
        space = gap(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space // 2, 0, space // 2)
        layout.setSpacing(space // 2)
        layout.addLayout(self._make_head())
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)
        problem_row = QHBoxLayout()
        problem_row.setContentsMargins(space, 0, space, 0)
        problem_row.addWidget(self._problem)
        layout.addLayout(problem_row)
        self._actions.pause.clicked.connect(self._ask_pause)
        self._actions.resume.clicked.connect(self._ask_resume)
        self._actions.retry.clicked.connect(self._ask_retry)
        self._actions.cancel.clicked.connect(self._ask_cancel)

    def _make_head(self) -> QHBoxLayout:
        """Title, counts, and what can be done with all jobs."""
        space = gap(self)
        head = QHBoxLayout()
        head.setContentsMargins(space * 2, 0, space, 0)
        title = label(self.tr("Jobs"), self, size=MEDIUM, is_bold=True)
        title.setWordWrap(False)
        title.setBuddy(self._list)
        self._summary = ElidedLabel(self)
        self._summary.setProperty("kind", "muted")
        self._pause_all = IconButton("pause", self.tr("Pause all"), self, has_text=True)
        self._resume_all = IconButton("play", self.tr("Resume all"), self, has_text=True)
        self._retry_all = IconButton("retry", self.tr("Retry all that failed"), self, has_text=True)
        self._cancel_all = IconButton("stop", self.tr("Cancel all"), self, has_text=True)
        self._hide = IconButton("down", self.tr("Hide the jobs"), self)
        head.addWidget(title)
        head.addWidget(self._summary, 1)
        of_all = (self._pause_all, self._resume_all, self._retry_all, self._cancel_all)
        head.addWidget(ButtonRow((*of_all, self._hide), self, stretch_after=0))
        self._pause_all.clicked.connect(self._ask_pause_all)
        self._resume_all.clicked.connect(self._ask_resume_all)
        self._retry_all.clicked.connect(self._ask_retry_all)
        self._cancel_all.clicked.connect(self._ask_cancel_all)
        self._hide.clicked.connect(self.hide_requested)
        return head

    def _current(self) -> Job | None:
        return self._jobs.job_at(self._list.currentIndex())

    @Slot()
    def _refresh(self) -> None:
        """Offer what can be done now, and say why the chosen job failed."""
        self._stack.setCurrentIndex(0 if self._jobs.rowCount() else 1)
        running = self._jobs.count(State.RUNNING)
        waiting, failed = self._jobs.count(State.WAITING), self._jobs.count(State.FAILED)
        parts = []
        if running:
            parts.append(self.tr("{count} running").format(count=running))
        if waiting:
            parts.append(self.tr("{count} waiting").format(count=waiting))
        if failed:
            parts.append(self.tr("{count} failed").format(count=failed))
        self._summary.set_full_text(" · ".join(parts))
        self._fit_summary()
        self._pause_all.setVisible(bool(running or waiting))
        self._resume_all.setVisible(self._jobs.count(State.PAUSED) > 0)
        self._retry_all.setVisible(failed > 0)
        self._cancel_all.setVisible(self._jobs.rowCount() > 0)
        job = self._current()
        self._actions.offer(job)
        self._tell_failure(job)

    def _fit_summary(self) -> None:
        """The counts before the words of the buttons, whose icons say enough."""
        wanted = self._summary.fontMetrics().horizontalAdvance(f"{self._summary.full_text} ")
        self._summary.setMinimumWidth(min(wanted, round(self.width() * _MOST_FOR_SUMMARY)))

    def _tell_failure(self, job: Job | None) -> None:
        """Say below the list why the chosen job failed, where its row has no room for that."""
        failure = job.failure if job else None
        self._problem.setVisible(failure is not None and self._delegate.cuts(self._list.currentIndex()))
        if failure is not None:
            message = words.failure_message(failure)
            self._sentence.setText(message.sentence)
            self._next_step.setText(message.next_step)

    @Slot()
    def _ask_pause(self) -> None:
        if (job := self._current()) is not None:
            self.pause_requested.emit(job.id)

    @Slot()
    def _ask_resume(self) -> None:
        if (job := self._current()) is not None:
            self.resume_requested.emit(job.id)

    @Slot()
    def _ask_retry(self) -> None:
        if (job := self._current()) is not None:
            self.retry_requested.emit(job.id)

    @Slot()
    def _ask_cancel(self) -> None:
        if (job := self._current()) is not None:
            self.cancel_requested.emit(job.id)

    @Slot()
    def _ask_pause_all(self) -> None:
        self.pause_requested.emit("")

    @Slot()
    def _ask_resume_all(self) -> None:
        self.resume_requested.emit("")

    @Slot()
    def _ask_retry_all(self) -> None:
        self.retry_requested.emit("")

    @Slot()
    def _ask_cancel_all(self) -> None:
        self.cancel_requested.emit("")
