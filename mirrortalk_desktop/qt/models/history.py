"""Earlier questions, newest first, as the library found them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.domain.model import Answer
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.chat import Exchange
from mirrortalk_desktop.qt.text import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class HistoryModel(QAbstractListModel):
    """The exchanges that were found; each has an answer that was kept."""

    ExchangeRole = Qt.ItemDataRole.UserRole + 1
    DetailRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exchanges: list[Exchange] = []

    def set_exchanges(self, newest_first: tuple[Exchange, ...]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._exchanges = list(newest_first)
        self.endResetModel()

    def remove(self, number: int) -> None:
        """Take the answer with this number out."""
        for row, exchange in enumerate(self._exchanges):
            if exchange.answer is not None and exchange.answer.number == number:
                self.beginRemoveRows(NO_PARENT, row, row)
                del self._exchanges[row]
                self.endRemoveRows()
                return

    def exchange_at(self, index: Index) -> Exchange | None:
        """The exchange in this row."""
        return self._exchanges[index.row()] if index.isValid() and index.row() < len(self._exchanges) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many there are."""
        return 0 if parent.isValid() else len(self._exchanges)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One thing about one exchange."""
        exchange = self.exchange_at(index)
        if exchange is None or exchange.answer is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return exchange.question
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(exchange.question)
        if role == self.ExchangeRole:
            return exchange
        if role == self.DetailRole:
            return _detail(exchange.answer)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{exchange.question}, {_detail(exchange.answer)}"
        return None


def _detail(answer: Answer) -> str:
    """When it was asked, and what came of it."""
    refused = words.tr("not in your library")
    outcome = words.tr("%n quote(s)", len(answer.citations)) if answer.is_answered else refused
    day = "" if answer.asked_at is None else words.date(answer.asked_at)
    thumb = {1: words.tr("good"), -1: words.tr("not good")}.get(answer.thumb, "")
    return " · ".join(part for part in (day, outcome, thumb) if part)
