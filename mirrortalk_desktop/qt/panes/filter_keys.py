"""The keys of a list with a field that filters it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListView


class FilterKeys(QObject):
    """Esc empties the field before it leaves the page; the arrow down leads into the list; Delete is for a row.

    Signals: deletion_wished().
    """

    deletion_wished = Signal()

    def __init__(self, field: QLineEdit, view: QListView, parent: QObject) -> None:
        super().__init__(parent)
        self._field = field
        self._view = view
        field.installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the keys that are meant."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        is_escape = watched is self._field and event.key() == Qt.Key.Key_Escape and bool(self._field.text())
        if event.type() == QEvent.Type.ShortcutOverride and is_escape:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if is_escape:
                self._field.clear()
                return True
            if watched is self._field and event.key() == Qt.Key.Key_Down:
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if watched is self._view and event.matches(QKeySequence.StandardKey.Delete):
                self.deletion_wished.emit()
                return True
        return super().eventFilter(watched, event)
