"""What the app is doing, how far it is, how fast, and what went wrong."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.job import Job
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.jobs import JobsModel, percent
from mirrortalk_desktop.qt.models.words import StateWords
from mirrortalk_desktop.qt.panes.empty_state import EmptyState
from mirrortalk_desktop.qt.panes.parts import MEDIUM, SMALL, IconButton, gap, label, scaled
from mirrortalk_desktop.qt.panes.rows import Index, RowDelegate, RowList, draw_line, draw_progress, draw_state
from mirrortalk_desktop.qt.style import colours

_CAN_PAUSE = (State.WAITING, State.RUNNING)
_CAN_CANCEL = (State.WAITING, State.RUNNING, State.PAUSED, State.FAILED)


class JobsPane(QWidget):
    """Shows jobs, and lets the person pause, resume, retry and cancel one or all.

    Signals: pause_requested(str), resume_requested(str), cancel_requested(str), retry_requested(str): the id of a job,
    or "" for all.
    """

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    cancel_requested = Signal(str)
    retry_requested = Signal(str)

    def __init__(self, jobs: JobsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._jobs = jobs
        self._list = RowList(self)
        self._list.setModel(jobs)
        self._list.setItemDelegate(_JobDelegate(jobs.StateRole, detail_role=jobs.DetailRole, parent=self))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Jobs"))
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._problem = self._make_problem()
        self._empty = EmptyState(
            "activity",
            self.tr("Nothing to do"),
            self.tr("Episodes that are downloaded, transcribed and made searchable are listed here."),
            parent=self,
        )
        self._lay_out()
        jobs.rowsInserted.connect(self._refresh)
        jobs.rowsRemoved.connect(self._refresh)
        jobs.modelReset.connect(self._refresh)
        jobs.dataChanged.connect(self._refresh)
        self._list.selectionModel().currentChanged.connect(self._refresh)
        self._refresh()

    @property
    def view(self) -> QListView:
        """The list itself."""
        return self._list

    def _make_problem(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("kind", "problem")
        layout = QVBoxLayout(frame)
        self._sentence = label("", frame, is_bold=True, is_selectable=True)
        self._next_step = label("", frame, is_selectable=True)
        layout.addWidget(self._sentence)
        layout.addWidget(self._next_step)
        return frame

    def _lay_out(self) -> None:
        space = gap(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space, 0, space)
        layout.setSpacing(space // 2)
        head = QHBoxLayout()
        head.setContentsMargins(space * 2, 0, space, 0)
        title = label(self.tr("Jobs"), self, size=MEDIUM, is_bold=True)
        title.setBuddy(self._list)
        self._summary = label("", self, kind="muted")
        head.addWidget(title)
        head.addWidget(self._summary, 1)
        self._pause_all = self._button(head, "pause", self.tr("Pause all"))
        self._resume_all = self._button(head, "play", self.tr("Resume all"))
        self._retry_all = self._button(head, "retry", self.tr("Retry all that failed"))
        self._cancel_all = self._button(head, "cancel", self.tr("Cancel all"))
        layout.addLayout(head)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)
        problem_row = QHBoxLayout()
        problem_row.setContentsMargins(space, 0, space, 0)
        problem_row.addWidget(self._problem)
        layout.addLayout(problem_row)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(space, 0, space, 0)
        self._pause = self._button(foot, "pause", self.tr("Pause"), has_text=True)
        self._resume = self._button(foot, "play", self.tr("Resume"), has_text=True)
        self._retry = self._button(foot, "retry", self.tr("Retry"), has_text=True)
        self._cancel = self._button(foot, "cancel", self.tr("Cancel"), has_text=True)
        foot.addStretch(1)
        layout.addWidget(self._foot)
        self._pause_all.clicked.connect(self._ask_pause_all)
        self._resume_all.clicked.connect(self._ask_resume_all)
        self._retry_all.clicked.connect(self._ask_retry_all)
        self._cancel_all.clicked.connect(self._ask_cancel_all)
        self._pause.clicked.connect(self._ask_pause)
        self._resume.clicked.connect(self._ask_resume)
        self._retry.clicked.connect(self._ask_retry)
        self._cancel.clicked.connect(self._ask_cancel)

    def _button(self, row: QHBoxLayout, icon_name: str, name: str, *, has_text: bool = False) -> IconButton:
        button = IconButton(icon_name, name, self, has_text=has_text)
        row.addWidget(button)
        return button

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
        self._summary.setText(" · ".join(parts))
        self._pause_all.setEnabled(bool(running or waiting))
        self._resume_all.setEnabled(self._jobs.count(State.PAUSED) > 0)
        self._retry_all.setEnabled(failed > 0)
        self._cancel_all.setEnabled(self._jobs.rowCount() > 0)
        job = self._current()
        self._foot.setVisible(job is not None)
        self._pause.setEnabled(job is not None and job.state in _CAN_PAUSE)
        self._resume.setEnabled(job is not None and job.state is State.PAUSED)
        self._retry.setEnabled(job is not None and job.state is State.FAILED)
        self._cancel.setEnabled(job is not None and job.state in _CAN_CANCEL)
        failure = job.failure if job else None
        self._problem.setVisible(failure is not None)
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


class _JobDelegate(RowDelegate):
    """A row of three lines: title, bar, and what is done at which speed."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Three lines with room around them."""
        metrics = QFontMetrics(option.font)
        return QSize(metrics.averageCharWidth() * 12, round(metrics.height() * 3.9))

    def draw_text(self, painter: QPainter, inner: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw title, bar and state."""
        job = index.data(JobsModel.JobRole)
        state = index.data(JobsModel.StateRole)
        if not isinstance(job, Job) or not isinstance(state, StateWords):
            return
        chosen, third = colours(), inner.height() // 3
        small = scaled(option.font, SMALL)
        title = index.data(Qt.ItemDataRole.DisplayRole)
        top = QRect(inner.left(), inner.top(), inner.width(), third)
        how_far = percent(job) if job.state is not State.FAILED else ""
        room = QFontMetrics(small).horizontalAdvance(how_far + "  ") if how_far else 0
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        before = top.adjusted(room, 0, 0, 0) if is_mirrored else top.adjusted(0, 0, -room, 0)
        draw_line(painter, before, str(title), scaled(option.font, 1.0, QFont.Weight.Medium), chosen.text, option)
        if how_far:
            painter.setFont(small)
            painter.setPen(chosen.muted)
            side = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(top, int(flags), how_far)
        thick = max(3.0, third * 0.28)
        bar = QRectF(inner.left(), inner.top() + third + (third - thick) / 2, inner.width(), thick)
        if job.state is State.RUNNING or (job.progress and job.state is State.PAUSED):
            draw_progress(painter, bar, job.progress.fraction if job.progress else None, option.direction)
        below = QRect(inner.left(), inner.top() + 2 * third, inner.width(), third)
        said = str(index.data(JobsModel.DetailRole) or "")
        detail = said if job.failure else " · ".join(part for part in (said, job.feed_title) if part)
        draw_state(painter, below, state, detail, small, option)
