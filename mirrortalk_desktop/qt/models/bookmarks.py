"""Bookmarks, newest first, as the library found them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.domain.model import Bookmark
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.text import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class BookmarksModel(QAbstractListModel):
    """The bookmarks that were found."""

    DetailRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bookmarks: list[Bookmark] = []

    def set_bookmarks(self, newest_first: tuple[Bookmark, ...]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._bookmarks = list(newest_first)
        self.endResetModel()

    def update(self, bookmark: Bookmark) -> None:
        """Show this bookmark as it is now; one that is not in the list stays out of it."""
        row = self.row_of(bookmark.number)
        if row is not None:
            self._bookmarks[row] = bookmark
            self.dataChanged.emit(self.index(row), self.index(row))

    def remove(self, number: int) -> None:
        """Take the bookmark with this number out."""
        row = self.row_of(number)
        if row is not None:
            self.beginRemoveRows(NO_PARENT, row, row)
            del self._bookmarks[row]
            self.endRemoveRows()

    def row_of(self, number: int) -> int | None:
        """The row of the bookmark with this number."""
        return next((row for row, each in enumerate(self._bookmarks) if each.number == number), None)

    def bookmark_at(self, index: Index) -> Bookmark | None:
        """The bookmark in this row."""
        return self._bookmarks[index.row()] if index.isValid() and index.row() < len(self._bookmarks) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many there are."""
        return 0 if parent.isValid() else len(self._bookmarks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One thing about one bookmark."""
        bookmark = self.bookmark_at(index)
        if bookmark is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _title(bookmark)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_title(bookmark))
        if role == self.DetailRole:
            return _detail(bookmark)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_title(bookmark)}, {_detail(bookmark)}"
        return None


def _title(bookmark: Bookmark) -> str:
    """The person's own words say best what it is; else what was said."""
    note = bookmark.note.strip().split("\n")[0]
    return note or bookmark.citation.quote or words.tr("A moment without words")


def _detail(bookmark: Bookmark) -> str:
    citation = bookmark.citation
    return f"{words.clock(citation.start)} · {citation.episode_title} · {citation.feed_title}"
