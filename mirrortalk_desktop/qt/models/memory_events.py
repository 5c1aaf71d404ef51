"""What happened to memory, a line each, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.qt.memory_words import event_line
from mirrortalk_desktop.runtime.keeper import MemoryEvent

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
MOST_SHOWN = 200


class MemoryEventsModel(QAbstractListModel):
    """Grows at the top; what is older than the last few hundred falls off the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: list[MemoryEvent] = []

    def show_events(self, events: Sequence[MemoryEvent]) -> None:
        """Show these, given oldest first; those that are shown already stay as they are."""
        newest = self._events[0] if self._events else None
        unseen: list[MemoryEvent] = []
        for event in reversed(events[-MOST_SHOWN:]):
            if event is newest:
                break
            unseen.append(event)
        if not unseen:
            return
        self.beginInsertRows(NO_PARENT, 0, len(unseen) - 1)
        self._events[:0] = unseen
        self.endInsertRows()
        if len(self._events) > MOST_SHOWN:
            self.beginRemoveRows(NO_PARENT, MOST_SHOWN, len(self._events) - 1)
            del self._events[MOST_SHOWN:]
            self.endRemoveRows()

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, for the eye and for a screen reader."""
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if not is_text or not index.isValid() or index.row() >= len(self._events):
            return None
        return event_line(self._events[index.row()])
