"""The hosts that the app connected to, the one contacted last first."""

from PySide6.QtCore import QAbstractListModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.domain.contact import ContactSummary
from mirrortalk_desktop.domain.names import PURPOSES
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.text import translated_message

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class ContactsModel(QAbstractListModel):
    """A row for each host and purpose."""

    DetailRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contacts: tuple[ContactSummary, ...] = ()

    def set_contacts(self, contacts: tuple[ContactSummary, ...]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._contacts = contacts
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many there are."""
        return 0 if parent.isValid() else len(self._contacts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The host, or what is known of it."""
        if not index.isValid() or index.row() >= len(self._contacts):
            return None
        contact = self._contacts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return contact.host
        if role == self.DetailRole:
            return _detail(contact)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{contact.host}, {_detail(contact)}"
        return None


def _detail(contact: ContactSummary) -> str:
    last = QDateTime.fromSecsSinceEpoch(int(contact.last_at))
    parts = (
        translated_message(PURPOSES[contact.purpose]),
        words.tr("%n request(s)", contact.requests),
        QLocale().formattedDataSize(contact.received, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
        words.tr("last {when}").format(when=QLocale().toString(last, QLocale.FormatType.ShortFormat)),
    )
    return " · ".join(parts)
