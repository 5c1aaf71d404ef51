"""The rows of the list of jobs: two lines and a bar, and on the current one what can be done with its job."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QStyleOptionViewItem, QWidget

from mirrortalk_desktop.domain.job import Job
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.jobs import JobsModel, percent
from mirrortalk_desktop.qt.models.words import StateWords
from mirrortalk_desktop.qt.panes.parts import SMALL, IconButton, scaled
from mirrortalk_desktop.qt.panes.rows import Index, RowDelegate, draw_line, draw_progress, draw_state
from mirrortalk_desktop.qt.style import colours

_CAN_PAUSE = (State.WAITING, State.RUNNING)
_CAN_CANCEL = (State.WAITING, State.RUNNING, State.PAUSED, State.FAILED)
_BAR = 0.2
"""The height of a bar, and of the room above and below it: shares of a line."""


class RowActions(QWidget):
    """The buttons for the job of the current row. They stand at the end of that row, wherever it is scrolled to."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view.viewport())
        self._view = view
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.pause = IconButton("pause", self.tr("Pause"), self)
        self.resume = IconButton("play", self.tr("Resume"), self)
        self.retry = IconButton("retry", self.tr("Retry"), self)
        self.cancel = IconButton("cancel", self.tr("Cancel"), self)
        before: QWidget = view
        for button in (self.pause, self.resume, self.retry, self.cancel):
            row.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        self.hide()
        view.verticalScrollBar().valueChanged.connect(self.follow)
        view.viewport().installEventFilter(self)

    def offer(self, job: Job | None) -> None:
        """Show what can be done with this job now, on the current row; for no job, nothing."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._view)
        possible = {
            self.pause: job is not None and job.state in _CAN_PAUSE,
            self.resume: job is not None and job.state is State.PAUSED,
            self.retry: job is not None and job.state is State.FAILED,
            self.cancel: job is not None and job.state in _CAN_CANCEL,
        }
        for button in sorted(possible, key=lambda each: not possible[each]):  # first what may take over the focus
            button.setVisible(possible[button])
        self.setVisible(job is not None)
        self.follow()
        if had_focus and not self.isAncestorOf(QApplication.focusWidget() or self._view):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def room(self) -> int:
        """How wide they are now; 0 while they are away."""
        return 0 if self.isHidden() else self.sizeHint().width()

    @Slot()
    def follow(self) -> None:
        """Stand where the current row is. Asking for that place may lay out the whole list, so only while shown."""
        if self.isHidden():
            return
        place, size = self._view.visualRect(self._view.currentIndex()), self.sizeHint()
        margin = self.fontMetrics().height() // 2
        left = place.left() + margin if self.isRightToLeft() else place.right() - margin - size.width()
        self.setGeometry(QRect(left, place.center().y() - size.height() // 2, size.width(), size.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Where the list has another size, the current row stays in view, if it was there."""
        if isinstance(event, QResizeEvent):
            current = self._view.currentIndex()
            if self._view.visualRect(current).intersects(QRect(QPoint(), event.oldSize())):
                self._view.scrollTo(current)
            self.follow()
        return super().eventFilter(watched, event)


class JobDelegate(RowDelegate):
    """Draws title and percentage, the bar of what runs, and what is done at which speed or why it failed."""

    def __init__(self, view: QListView, actions: RowActions) -> None:
        super().__init__(JobsModel.StateRole, detail_role=JobsModel.DetailRole, parent=view)
        self._view = view
        self._actions = actions

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Two lines and a bar with room around them."""
        metrics = QFontMetrics(option.font)
        return QSize(metrics.averageCharWidth() * 12, round(metrics.height() * (2.9 + 3 * _BAR)))

    def draw_text(self, painter: QPainter, inner: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw title, bar and state."""
        job, state = index.data(JobsModel.JobRole), index.data(JobsModel.StateRole)
        if not isinstance(job, Job) or not isinstance(state, StateWords):
            return
        if index.row() == self._view.currentIndex().row():
            inner = _without_end(inner, self._actions.room, option)
        thick = round(QFontMetrics(option.font).height() * _BAR)
        has_bar = job.state is State.RUNNING or bool(job.progress and job.state is State.PAUSED)
        between = 3 * thick if has_bar else 0
        half = (inner.height() - 3 * thick) // 2
        top = QRect(inner.left(), inner.top() + (3 * thick - between) // 2, inner.width(), half)
        _draw_title(painter, top, str(index.data(Qt.ItemDataRole.DisplayRole)), job, option)
        if has_bar:
            bar = QRectF(inner.left(), top.bottom() + 1 + thick, inner.width(), thick)
            draw_progress(painter, bar, job.progress.fraction if job.progress else None, option.direction)
        below = top.translated(0, half + between)
        draw_state(painter, below, state, _detail(job, index), scaled(option.font, SMALL), option)

    def cuts(self, index: Index) -> bool:
        """Whether there is no room on the row for all that is to be said of its failure."""
        job, state = index.data(JobsModel.JobRole), index.data(JobsModel.StateRole)
        if not isinstance(job, Job) or not isinstance(state, StateWords) or job.failure is None:
            return False
        small = QFontMetrics(scaled(self._view.font(), SMALL))
        around = round(QFontMetrics(self._view.font()).height() * 1.5 + small.height() * 1.4)
        needed = small.horizontalAdvance(f"{state.word}  · {_detail(job, index)}")
        return needed + around + self._actions.room > self._view.viewport().width()


def _draw_title(painter: QPainter, place: QRect, title: str, job: Job, option: QStyleOptionViewItem) -> None:
    """The title, and at the other end how far the job is."""
    how_far = percent(job) if job.state is not State.FAILED else ""
    small = scaled(option.font, SMALL)
    room = QFontMetrics(small).horizontalAdvance(f"{how_far}   ") if how_far else 0
    font = scaled(option.font, 1.0, QFont.Weight.Medium)
    draw_line(painter, _without_end(place, room, option), title, font, colours().text, option)
    if how_far:
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        painter.setFont(small)
        painter.setPen(colours().muted)
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), how_far)


def _detail(job: Job, index: Index) -> str:
    """What is said behind the state: why it failed and what to do, or how it goes and from where it is."""
    if job.failure is not None:
        return str(words.failure_message(job.failure))
    said = str(index.data(JobsModel.DetailRole) or "")
    return " · ".join(part for part in (said, job.feed_title) if part)


def _without_end(place: QRect, width: int, option: QStyleOptionViewItem) -> QRect:
    """The place without this much of the side where reading ends."""
    if option.direction == Qt.LayoutDirection.RightToLeft:
        return place.adjusted(width, 0, 0, 0)
    return place.adjusted(0, 0, -width, 0)
