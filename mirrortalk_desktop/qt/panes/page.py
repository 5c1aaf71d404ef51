"""A page that lies over the conversation for a while: a head with a way back, and what it is about below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mirrortalk_desktop.qt.panes.parts import MEDIUM, ElidedLabel, IconButton, gap, line, scaled


class Page(QWidget):
    """A titled page; Esc or its first button leads back.

    Signals: left().
    """

    left = Signal()

    def __init__(self, title: str, way_back: str, parent: QWidget) -> None:
        super().__init__(parent)
        space = gap(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(space, space // 2, space, space // 2)
        self.head.setSpacing(space // 2)
        self.back = IconButton("left", way_back, self)
        self.back.clicked.connect(self.left)
        self.title = ElidedLabel(self)
        self.title.setFont(scaled(self.title.font(), MEDIUM, self.title.font().weight().DemiBold))
        self.title.set_full_text(title)
        self.head.addWidget(self.back)
        self.head.addWidget(self.title, 1)
        self.column.addLayout(self.head)
        self.column.addWidget(line(self))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)


class ScrolledPage(Page):
    """A page with a column of things that may be long."""

    def __init__(self, title: str, way_back: str, parent: QWidget) -> None:
        super().__init__(title, way_back, parent)
        space = gap(self)
        self._inside = QWidget(self)
        self._inside.setProperty("kind", "page")
        self._things = QVBoxLayout(self._inside)
        self._things.setContentsMargins(space * 2, space * 2, space * 2, space)
        self._things.setSpacing(space)
        self._things.addStretch(1)
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setWidget(self._inside)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setAccessibleName(title)
        self.column.addWidget(self.scroll_area, 1)

    @property
    def inside(self) -> QWidget:
        """The parent of the things."""
        return self._inside

    def show_things(self, title: str, things: list[QWidget]) -> None:
        """Show these, and nothing from before."""
        self.title.set_full_text(title)
        self.scroll_area.setAccessibleName(title)
        while self._things.count() > 1:
            item = self._things.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, thing in enumerate(things):
            self._things.insertWidget(place, thing)
            thing.show()
        self.scroll_area.verticalScrollBar().setValue(0)
