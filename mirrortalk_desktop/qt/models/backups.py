"""Backups of the library, as a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.library.rotation import Kind
from mirrortalk_desktop.pipeline.backing_up import Offer
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.text import size

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class BackupsModel(QAbstractListModel):
    """A row for each backup."""

    DetailRole = Qt.ItemDataRole.UserRole + 1
    OfferRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()

    def set_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many there are."""
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """When it was made, and what is in it."""
        if not index.isValid() or index.row() >= len(self._offers):
            return None
        offer = self._offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return moment(offer)
        if role == self.DetailRole:
            return _detail(offer)
        if role == self.OfferRole:
            return offer
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{moment(offer)}, {_detail(offer)}"
        return None


def moment(offer: Offer) -> str:
    """When a backup was made."""
    return words.moment(offer.backup.taken_at)


def held(offer: Offer) -> str:
    """What is in a backup."""
    podcasts = words.tr("%n podcast(s)", offer.contents.podcasts)
    return f"{podcasts} · {words.tr('%n episode(s)', offer.contents.episodes)}"


def _detail(offer: Offer) -> str:
    made_for = {
        Kind.DAILY: words.tr("of that day"),
        Kind.BY_HAND: words.tr("made by you"),
        Kind.BEFORE_RESTORE: words.tr("what a restore replaced"),
        Kind.BEFORE_UPDATE: words.tr("before an update"),
    }
    return " · ".join((made_for[offer.backup.kind], held(offer), size(offer.backup.size)))
