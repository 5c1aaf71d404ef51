"""A layout that puts things side by side and begins a new line where there is no more room.

It is asked for its size very often, and answers in Python: good for a row of chips, too slow for every card of a list.
"""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of widgets, each as wide as it wants to be, or as the line is."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 0) -> None:
        super().__init__(parent)
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}

    def invalidate(self) -> None:
        """Something inside has changed its size."""
        self._heights = {}
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Put this at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """The thing at this place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Take the thing at this place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """How high it is at this width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), is_for_real=False)
        return self._heights[width]

    def setGeometry(self, place: QRect) -> None:  # noqa: N802
        """Put everything where it belongs."""
        super().setGeometry(place)
        self._arrange(place, is_for_real=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """Its widest thing, made as narrow as can be."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, place: QRect, *, is_for_real: bool) -> int:
        """Place everything line by line; returns the height that takes."""
        x, y, line_height = 0, 0, 0
        rows: list[list[tuple[QLayoutItem, QRect]]] = [[]]
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(1, place.width()), 16_777_215))
            if x and x + size.width() > place.width():
                x, y, line_height = 0, y + line_height + self.spacing(), 0
                rows.append([])
            rows[-1].append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            line_height = max(line_height, size.height())
        if is_for_real:
            for row in rows:
                self._place(row, place)
        return y + line_height

    def _place(self, row: list[tuple[QLayoutItem, QRect]], place: QRect) -> None:
        """The things of a line stand in its middle, and the line begins where reading begins."""
        height = max((within.height() for _item, within in row), default=0)
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item, within in row:
            moved = within.translated(place.left(), place.top() + (height - within.height()) // 2)
            if is_mirrored:
                moved.moveRight(place.right() - within.left())
            item.setGeometry(moved)
