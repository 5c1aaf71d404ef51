"""The podcasts of the library, one row each, with how many of their episodes can be asked."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QImage

from mirrortalk_desktop.domain.model import EpisodeCounts, Feed
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.words import Look, StateWords
from mirrortalk_desktop.qt.text import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_PICTURES_HELD = 200


class FeedsModel(QAbstractListModel):
    """All podcasts, in the order in which they are given.

    Signals: picture_wanted(str address, int side): a row is looked at whose picture is not held.
    """

    picture_wanted = Signal(str, int)

    FeedRole = Qt.ItemDataRole.UserRole + 1
    CountsRole = Qt.ItemDataRole.UserRole + 2
    StateRole = Qt.ItemDataRole.UserRole + 3

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feeds: list[Feed] = []
        self._rows: dict[str, int] = {}
        self._counts: dict[str, EpisodeCounts] = {}
        self._pictures: dict[tuple[str, int], QImage] = {}

    def set_feeds(self, feeds: tuple[Feed, ...]) -> None:
        """Show these feeds and no others."""
        self.beginResetModel()
        self._feeds = list(feeds)
        self._number()
        self.endResetModel()

    def update_feed(self, feed: Feed) -> None:
        """Show this feed as it is now; one that is new comes last."""
        row = self.row_of(feed.id)
        if row is None:
            self.beginInsertRows(NO_PARENT, len(self._feeds), len(self._feeds))
            self._feeds.append(feed)
            self._number()
            self.endInsertRows()
            return
        self._feeds[row] = feed
        self.dataChanged.emit(self.index(row), self.index(row))

    def remove_feed(self, feed_id: str) -> None:
        """Show this feed no longer."""
        row = self.row_of(feed_id)
        if row is None:
            return
        self.beginRemoveRows(NO_PARENT, row, row)
        del self._feeds[row]
        self._number()
        self.endRemoveRows()

    @Slot(object)
    def set_counts(self, counts: Mapping[str, EpisodeCounts]) -> None:
        """Show these numbers of episodes, by feed id; feeds that are not named keep theirs."""
        for feed_id, numbers in counts.items():
            if self._counts.get(feed_id) == numbers:
                continue
            self._counts[feed_id] = numbers
            row = self.row_of(feed_id)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def picture(self, index: Index, side: int) -> QImage:
        """The picture of the feed in this row, for a square so many device pixels wide; null while there is none."""
        feed = self.feed_at(index)
        if feed is None or not feed.image_url:
            return QImage()
        place = (feed.image_url, side)
        if place in self._pictures:
            self._pictures[place] = self._pictures.pop(place)
        else:
            self._hold(place, QImage())
            self.picture_wanted.emit(feed.image_url, side)
        return self._pictures[place]

    def put_picture(self, address: str, side: int, picture: QImage) -> None:
        """Show this picture; a null one for none."""
        self._hold((address, side), picture)
        if not picture.isNull():
            self._draw_again(address)

    @Slot(object)
    def forget_picture(self, address: str) -> None:
        """There is a new picture at this address: ask for it when its row is looked at."""
        for place in [place for place in self._pictures if place[0] == address]:
            del self._pictures[place]
        self._draw_again(address)

    @property
    def feeds(self) -> tuple[Feed, ...]:
        """The feeds that are shown."""
        return tuple(self._feeds)

    def row_of(self, feed_id: str) -> int | None:
        """The row of a feed, if it is shown."""
        return self._rows.get(feed_id)

    def feed_at(self, index: Index) -> Feed | None:
        """The feed in this row."""
        return self._feeds[index.row()] if index.isValid() and index.row() < len(self._feeds) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many feeds are shown."""
        return 0 if parent.isValid() else len(self._feeds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One thing about one feed."""
        feed = self.feed_at(index)
        if feed is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return feed.title or feed.url
        if role == self.FeedRole:
            return feed
        if role == self.CountsRole:
            return self._counts.get(feed.id, EpisodeCounts())
        if role == self.StateRole:
            return self._state(feed)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (str(words.failure_message(feed.failure)), words.next_try(feed)) if feed.failure else (feed.title,)
            return plain_tip("\n".join(line for line in lines if line))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            reason = words.failure_message(feed.failure).sentence if feed.failure else ""
            return ", ".join(part for part in (feed.title or feed.url, self._state(feed).word, reason) if part)
        return None

    def _hold(self, place: tuple[str, int], picture: QImage) -> None:
        """Hold the picture, and of all the others those that were looked at last."""
        self._pictures.pop(place, None)
        self._pictures[place] = picture
        for oldest in list(self._pictures)[:-_PICTURES_HELD]:
            del self._pictures[oldest]

    def _draw_again(self, address: str) -> None:
        for row, feed in enumerate(self._feeds):
            if address and feed.image_url == address:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def _number(self) -> None:
        self._rows = {feed.id: row for row, feed in enumerate(self._feeds)}

    def _state(self, feed: Feed) -> StateWords:
        counts = self._counts.get(feed.id, EpisodeCounts())
        if feed.failure:
            trouble = (words.tr("Could not be refreshed"), words.next_try(feed))
            return StateWords(" · ".join(part for part in trouble if part), Look.FAILED)
        if not feed.is_active:
            return StateWords(words.tr("Ended by its publisher"), Look.IDLE)
        if not counts.episodes:
            return StateWords(words.tr("Files from this computer") if feed.is_local else "", Look.IDLE)
        parts = [words.tr("{ready} of %n episode(s) ready", counts.episodes).format(ready=counts.ready)]
        if counts.waiting:
            parts.append(words.tr("{waiting} waiting").format(waiting=counts.waiting))
        if counts.failed:
            parts.append(words.tr("{failed} failed").format(failed=counts.failed))
        look = Look.READY if counts.ready else Look.FAILED if counts.failed and not counts.waiting else Look.IDLE
        return StateWords(" · ".join(parts), look)
