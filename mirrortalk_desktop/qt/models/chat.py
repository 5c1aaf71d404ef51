"""The conversation: every question with what became of it, oldest first."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.model import Answer, Citation
from mirrortalk_desktop.qt.models import words

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and its answer or failure; with neither, it is still being searched.

    `nearest` are the nearest passages of a refused question, as citations, so that they carry their titles.
    """

    question_id: int
    question: str
    answer: Answer | None = None
    failure: Message | None = None
    nearest: tuple[Citation, ...] = ()

    @property
    def is_waiting(self) -> bool:
        """Whether the search still runs."""
        return self.answer is None and self.failure is None


class ChatModel(QAbstractListModel):
    """The exchanges of the conversation that is open."""

    ExchangeRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exchanges: list[Exchange] = []
        self._rows: dict[int, int] = {}

    def set_exchanges(self, exchanges: tuple[Exchange, ...]) -> None:
        """Show this conversation and no other, for instance the one that was kept from last time."""
        self.beginResetModel()
        self._exchanges = list(exchanges)
        self._rows = {exchange.question_id: row for row, exchange in enumerate(exchanges)}
        self.endResetModel()

    def put_question(self, question_id: int, text: str) -> None:
        """Add a question that is being searched."""
        self._put(Exchange(question_id, text))

    def put_answer(self, question_id: int, answer: Answer, nearest: tuple[Citation, ...] = ()) -> None:
        """Give the answer to a question; a question that was never shown is added with it."""
        known = self._known(question_id, answer.question)
        self._put(replace(known, answer=answer, nearest=nearest, failure=None))

    def put_failure(self, question_id: int, failure: Message) -> None:
        """Say why a question could not be answered."""
        self._put(replace(self._known(question_id, ""), failure=failure, answer=None))

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The whole conversation."""
        return tuple(self._exchanges)

    def exchange_at(self, row: int) -> Exchange | None:
        """The exchange in this row."""
        return self._exchanges[row] if 0 <= row < len(self._exchanges) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many exchanges there are."""
        return 0 if parent.isValid() else len(self._exchanges)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One thing about one exchange."""
        exchange = self.exchange_at(index.row()) if index.isValid() else None
        if exchange is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return exchange.question
        if role == self.ExchangeRole:
            return exchange
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{exchange.question}, {_outcome(exchange)}"
        return None

    def _known(self, question_id: int, text: str) -> Exchange:
        row = self._rows.get(question_id)
        return Exchange(question_id, text) if row is None else self._exchanges[row]

    def _put(self, exchange: Exchange) -> None:
        row = self._rows.get(exchange.question_id)
        if row is not None:
            self._exchanges[row] = exchange
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        row = len(self._exchanges)
        self.beginInsertRows(NO_PARENT, row, row)
        self._exchanges.append(exchange)
        self._rows[exchange.question_id] = row
        self.endInsertRows()


def _outcome(exchange: Exchange) -> str:
    if exchange.failure is not None:
        return str(exchange.failure)
    return words.tr("Searching…") if exchange.answer is None else exchange.answer.lead
