"""A small strip below an answer: when the episodes came out that it is from, on the line of the whole library."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.models.timeline import Timeline, TimelinePlace
from mirrortalk_desktop.qt.models.words import clock, date
from mirrortalk_desktop.qt.panes.parts import SMALL, announce, gap, scaled
from mirrortalk_desktop.qt.panes.wishes import Wishes
from mirrortalk_desktop.qt.style import colours

_TALLEST = 3
"""How many marks high the mark of the day is that has most."""
_APART = 1.2
"""Marks, in their own width, from middle to middle."""
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class _Mark:
    """Places that are too near to one another to be told apart, and where they are drawn."""

    places: tuple[TimelinePlace, ...]
    frame: QRectF

    @property
    def has_quote(self) -> bool:
        return any(place.citation is not None for place in self.places)


class TimelineStrip(QWidget):
    """Marks on a line from the oldest to the newest episode that can be asked: filled ones are quoted, hollow ones came
    near. The arrows go from episode to episode; Enter or a click plays the quote, or opens the transcript where there
    is none.
    """

    def __init__(self, timeline: Timeline, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._wishes = wishes
        self.places = timeline.places
        self._current = 0
        self._marks: tuple[_Mark, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(scaled(self.font(), SMALL))
        count = self.tr("%n episode(s) of this answer, by the day on which they came out", "", len(self.places))
        span = self.tr("{first} to {last}").format(first=date(timeline.first), last=date(timeline.last))
        self.setAccessibleName(f"{count}: {span}")
        self._describe()

    @property
    def current(self) -> TimelinePlace:
        """The episode that the keys have come to."""
        return self.places[self._current]

    def sizeHint(self) -> QSize:  # noqa: N802
        """A few marks high, and the days below them."""
        height = self._side * _TALLEST + self._line_width + gap(self, 0.4) + self.fontMetrics().height()
        return QSize(self.fontMetrics().averageCharWidth() * 20, round(height) + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same."""
        return self.sizeHint()

    def middle_of(self, place: TimelinePlace) -> QPointF:
        """Where an episode is drawn."""
        return next(mark for mark in self._marks if place in mark.places).frame.center()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Find a place for every mark."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """The same in another direction, or with another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._lay_out()

    # --- what the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows, Home and End choose an episode; Enter and Space play it."""
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps:
            self._go_to(self._current + steps[Qt.Key(key)] * (-1 if self._is_mirrored else 1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else len(self.places) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self.current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Play what was clicked, or ask which of several is meant."""
        mark = self._mark_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or mark is None:
            return
        self._current = self.places.index(mark.places[0])
        self._describe()
        if len(mark.places) == 1:
            self._take(mark.places[0])
        else:
            self._ask_which(mark, event.globalPosition().toPoint())

    def _ask_which(self, mark: _Mark, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in mark.places:
            drawing = "play" if place.citation else "transcript"
            action = menu.addAction(icon(drawing), _named(place).replace("&", "&&"))
            action.setData(self.places.index(place))
        menu.triggered.connect(self._take_chosen)
        menu.popup(where)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show that a mark can be clicked."""
        is_over = self._mark_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Say which episodes are under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if mark is None else self._tip(mark), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """They are elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _go_to(self, number: int) -> None:
        number = max(0, min(number, len(self.places) - 1))
        if number != self._current:
            self._current = number
            self._describe()
            announce(self, self.accessibleDescription())
            self.update()

    def _take(self, place: TimelinePlace) -> None:
        if place.citation is not None:
            self._wishes.citation_chosen.emit(place.citation)
        else:
            self._wishes.transcript_requested.emit(place.episode_id, place.start)

    @Slot(QAction)
    def _take_chosen(self, action: QAction) -> None:
        self._current = int(action.data())
        self._describe()
        self._take(self.current)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._said(self.current))

    def _said(self, place: TimelinePlace) -> str:
        what = (
            self.tr("quoted at {time}; Enter plays it")
            if place.citation
            else self.tr("not quoted, but near at {time}; Enter opens the transcript")
        )
        return f"{_named(place)}: {what.format(time=clock(place.start))}"

    def _tip(self, mark: _Mark) -> str:
        quoted, near = self.tr("quoted"), self.tr("near, not quoted")
        lines = [f"{_named(each)} · {quoted if each.citation else near}" for each in mark.places[:_MOST_NAMED]]
        if len(mark.places) > _MOST_NAMED:
            lines.append(self.tr("and %n more", "", len(mark.places) - _MOST_NAMED))
        return "\n".join(lines)

    # --- how it is drawn

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the line, the marks on it, and the first and the last day below."""
        chosen, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(chosen.control_border)
        line = QRectF(0, self._ground, self.width(), self._line_width)
        painter.drawRoundedRect(line, self._line_width / 2, self._line_width / 2)
        for mark in self._marks:
            self._draw_mark(painter, mark)
        painter.setPen(chosen.muted)
        below = QRectF(0, line.bottom() + gap(self, 0.4), self.width(), QFontMetricsF(self.font()).height())
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        days = (self._timeline.first, self._timeline.last)
        for side, day in zip(sides, reversed(days) if self._is_mirrored else days, strict=True):
            painter.drawText(below, int(side | Qt.AlignmentFlag.AlignAbsolute), _isolated(date(day)))

    def _draw_mark(self, painter: QPainter, mark: _Mark) -> None:
        chosen, frame = colours(), mark.frame
        radius = frame.width() / 2
        colour = chosen.accent_text if mark.has_quote else chosen.muted
        painter.setPen(QPen(colour, self._line_width * 0.75))
        painter.setBrush(colour if mark.has_quote else chosen.surface)
        painter.drawRoundedRect(frame, radius, radius)
        if self.hasFocus() and self.current in mark.places:
            painter.setPen(QPen(chosen.text, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), radius + 3, radius + 3)

    def _lay_out(self) -> None:
        """Marks from left to right. Places that would overlap share one, which is the higher the more it has."""
        groups: list[list[TimelinePlace]] = []
        middles: list[float] = []
        for place in sorted(self.places, key=self._left_of):
            left = self._left_of(place)
            if groups and left - middles[-1] < self._side * _APART:
                groups[-1].append(place)
                middles[-1] += (left - middles[-1]) / len(groups[-1])
            else:
                groups.append([place])
                middles.append(left)
        most = max((len(group) for group in groups), default=1)
        share = 1.0 if most <= _TALLEST else (_TALLEST - 1) / (most - 1)
        self._marks = tuple(
            _Mark(tuple(group), self._frame(middle, self._side * (1 + (len(group) - 1) * share)))
            for group, middle in zip(groups, middles, strict=True)
        )

    def _left_of(self, place: TimelinePlace) -> float:
        share = (place.published - self._timeline.first) / (self._timeline.last - self._timeline.first)
        room = self.width() - 2 * self._side
        return self._side + room * (1 - share if self._is_mirrored else share)

    def _frame(self, middle: float, height: float) -> QRectF:
        return QRectF(middle - self._side / 2, self._ground - height, self._side, height)

    def _mark_at(self, where: QPointF) -> _Mark | None:
        """The mark under the mouse, which need not hit it exactly."""
        near = self._side * 0.8
        hit = (mark for mark in self._marks if mark.frame.adjusted(-near, -near, near, near).contains(where))
        return min(hit, key=lambda mark: abs(mark.frame.center().x() - where.x()), default=None)

    @property
    def _side(self) -> float:
        return self.fontMetrics().height() * 0.55

    @property
    def _line_width(self) -> float:
        return max(2.0, self.fontMetrics().height() / 9)

    @property
    def _ground(self) -> float:
        """Where the line is, on which the marks stand; above it is room for the tallest, and for the focus."""
        return self._side * _TALLEST + 4

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _named(place: TimelinePlace) -> str:
    return f"{place.title}, {date(place.published)}"


def _isolated(text: str) -> str:
    """The text in its own direction, whatever is written around it (Unicode's first strong isolate)."""
    return f"\u2068{text}\u2069"
