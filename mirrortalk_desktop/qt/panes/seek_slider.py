"""The slider of the player: it goes where it is clicked, and shows where chapters begin."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from mirrortalk_desktop.qt.style import colours

_CONTROL = QStyle.ComplexControl.CC_Slider


class SeekSlider(QSlider):
    """A slider that goes where it is clicked, as people expect of a player."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setTracking(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 10)
        self._marks: tuple[int, ...] = ()

    @property
    def marks(self) -> tuple[int, ...]:
        """The places that are marked."""
        return self._marks

    def set_marks(self, places: Sequence[int]) -> None:
        """Mark these places; the beginning needs no mark."""
        self._marks = tuple(place for place in places if place > 0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the handle under the mouse, so that it can be dragged on from there."""
        if event.button() == Qt.MouseButton.LeftButton:
            option, groove, handle = self._parts()
            if not handle.contains(event.position().toPoint()):
                place = round(event.position().x()) - groove.left() - handle.width() // 2
                room = max(1, groove.width() - handle.width())
                is_mirrored = option.upsideDown
                value = QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room, is_mirrored)
                self.setValue(value)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the marks over the groove, and leave the handle free."""
        super().paintEvent(event)
        if not self._marks or self.maximum() <= 0:
            return
        option, groove, handle = self._parts()
        room = max(1, groove.width() - handle.width())
        height, width = max(6, groove.height() // 2), max(2, self.fontMetrics().height() // 8)
        painter = QPainter(self)
        for mark in self._marks:
            if mark >= self.maximum():
                continue
            place = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), mark, room, option.upsideDown)
            left = groove.left() + handle.width() // 2 + place - width // 2
            tick = QRect(left, self.rect().center().y() - height // 2 + 1, width, height)
            if not tick.intersects(handle):
                painter.fillRect(tick, colours().muted)

    def _parts(self) -> tuple[QStyleOptionSlider, QRect, QRect]:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        groove = self.style().subControlRect(_CONTROL, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = self.style().subControlRect(_CONTROL, option, QStyle.SubControl.SC_SliderHandle, self)
        return option, groove, handle
