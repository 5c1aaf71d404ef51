"""The memory of the last ten minutes as a line, under the line of the budget."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from mirrortalk_desktop.qt.memory_words import megabytes
from mirrortalk_desktop.qt.panes.parts import gap
from mirrortalk_desktop.qt.sampler import SECONDS_REMEMBERED
from mirrortalk_desktop.qt.style import colours

_HEADROOM = 1.12
_SECONDS_IN_MINUTE = 60


class MemoryHistory(QWidget):
    """A small chart; a screen reader is told in words what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Memory over the last ten minutes"))
        self._seen: tuple[float | None, ...] = ()
        self._budget_mb = 0

    def show_history(self, seen: Sequence[float | None], budget_mb: int) -> None:
        """Draw these samples, one a second, the newest last; None is a second in which nobody could tell."""
        self._seen = tuple(seen)
        self._budget_mb = budget_mb
        self.setAccessibleDescription(self.in_words())
        self.update()

    def in_words(self) -> str:
        """What the chart shows."""
        known = [mb for mb in self._seen if mb is not None]
        if not known:
            return self.tr("Nothing has been measured yet.")
        minutes = max(1, round(len(self._seen) / _SECONDS_IN_MINUTE))
        words = self.tr(
            "Now {now}, at most {most}, at least {least} in the last %n minute(s); the budget is {budget}.", "", minutes
        )
        return words.format(
            now=megabytes(self._seen[-1]),
            most=megabytes(max(known)),
            least=megabytes(min(known)),
            budget=megabytes(self._budget_mb),
        )

    def sizeHint(self) -> QSize:  # noqa: N802
        """Some lines of text high."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 60, metrics.height() * 6)

    def lines(self, area: QRectF) -> list[QPolygonF]:
        """The samples as lines within this area, broken where nobody could tell."""
        top = self._top()
        step = area.width() / (SECONDS_REMEMBERED - 1)
        left = area.right() - step * (len(self._seen) - 1)
        made: list[QPolygonF] = [QPolygonF()]
        for place, mb in enumerate(self._seen):
            if mb is not None:
                made[-1].append(QPointF(left + step * place, area.bottom() - area.height() * mb / top))
            elif made[-1]:
                made.append(QPolygonF())
        return [line for line in made if line]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the budget as a broken line, and the memory as a line with the space under it filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = colours()
        painter.fillRect(self.rect(), tones.card)
        space = gap(self) / 2
        area = QRectF(self.rect()).adjusted(0, space, 0, 0)
        budget = area.bottom() - area.height() * self._budget_mb / self._top()
        if self.isRightToLeft():
            painter.setTransform(QTransform(-1, 0, 0, 1, self.width(), 0))  # as reading goes: what was first is first
        for line in self.lines(area):
            filled = QPolygonF(line)
            filled.append(QPointF(line.last().x(), area.bottom()))
            filled.append(QPointF(line.first().x(), area.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.accent_soft)
            painter.drawPolygon(filled)
            painter.setPen(QPen(tones.accent_text, 2))
            painter.drawPolyline(line)
        painter.resetTransform()
        painter.setPen(QPen(tones.warning, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), budget), QPointF(area.right(), budget))
        below = QRectF(area.left() + space, budget + space / 2, area.width() - 2 * space, self.fontMetrics().height())
        words = self.tr("Budget {size}").format(size=megabytes(self._budget_mb))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words)

    def _top(self) -> float:
        """The MB at the upper edge: the budget and all that was seen are below."""
        return max([1.0, float(self._budget_mb), *(mb for mb in self._seen if mb is not None)]) * _HEADROOM
