"""A frame that works out its own height.

Qt asks nested layouts for their height at several widths, at each level again: with text that wraps six levels deep,
fifty quotes took a second. A frame that says how high it is ends that below itself.
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame


class OwnHeightFrame(QFrame):
    """As high as its layout needs at its width; for layouts above it, that height is fixed."""

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Nobody need ask for other widths."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def event(self, event: QEvent) -> bool:
        """What is inside has changed its size."""
        is_handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return is_handled

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and self.width() > 0:
            needed = layout.totalHeightForWidth(self.width())
            if needed > 0 and needed != self.height():
                self.setFixedHeight(needed)
                layout.invalidate()  # it was laid out in the old height a moment ago
                layout.activate()
