"""The hosts that the app connected to, the one contacted last first."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.domain.contact import ContactSummary, HostSummary, by_host
from mirrortalk_desktop.domain.names import PURPOSES
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.text import size, translated_message

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class ContactsModel(QAbstractListModel):
    """A row for each host; its tool tip has one for each purpose."""

    DetailRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hosts: tuple[HostSummary, ...] = ()

    def set_contacts(self, contacts: tuple[ContactSummary, ...]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._hosts = by_host(contacts)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many there are."""
        return 0 if parent.isValid() else len(self._hosts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The host, or what is known of it."""
        if not index.isValid() or index.row() >= len(self._hosts):
            return None
        host = self._hosts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return host.host
        if role == self.DetailRole:
            return _detail(host, host.contacts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((host.host, *(_detail(each, (each,)) for each in host.contacts)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{host.host}, {_detail(host, host.contacts)}"
        return None


def _detail(sum_of: HostSummary | ContactSummary, contacts: tuple[ContactSummary, ...]) -> str:
    parts = (
        ", ".join(translated_message(PURPOSES[each.purpose]) for each in contacts),
        words.tr("%n request(s)", sum_of.requests),
        size(sum_of.received),
        words.tr("last {when}").format(when=words.moment(sum_of.last_at)),
    )
    return " · ".join(parts)
