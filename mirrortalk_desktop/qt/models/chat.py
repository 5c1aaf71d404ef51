"""The conversation: every question with what became of it, oldest first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.model import Answer, Citation
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.models.timeline import Timeline

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class LikelyEpisode:
    """An episode that is not searchable yet, and may hold the answer."""

    id: str
    title: str
    feed_title: str


@dataclass(frozen=True, slots=True)
class Beside:
    """What the library says about the episodes of an answer when it is shown.

    `nearest` are the nearest passages of a refused question, as citations, so that they carry their titles; `published`
    says when the episodes came out; `gone` are those that the library no longer has; `timeline` shows where they lie.
    """

    nearest: tuple[Citation, ...] = ()
    likely: tuple[LikelyEpisode, ...] = ()
    published: Mapping[str, float] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    timeline: Timeline | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and its answer or failure; with neither, it is still being searched.

    `waits_for` says what must come before the search, when something must.
    """

    question_id: int
    asked: Question
    answer: Answer | None = None
    failure: Message | None = None
    beside: Beside = field(default_factory=Beside)
    waits_for: str = ""

    @property
    def question(self) -> str:
        """The words of the question."""
        return self.asked.text

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

    def put_question(self, question_id: int, asked: Question, waits_for: str = "") -> None:
        """Add a question that is being searched, or say what its search waits for now."""
        self._put(Exchange(question_id, asked, waits_for=waits_for))

    def put_answer(self, question_id: int, answer: Answer, beside: Beside | None = None) -> None:
        """Give the answer to a question; a question that was never shown is added with it."""
        known = self.exchange_of(question_id) or Exchange(question_id, Question(answer.question))
        self._put(replace(known, answer=answer, beside=beside or Beside(), failure=None))

    def put_failure(self, question_id: int, failure: Message) -> None:
        """Say why a question could not be answered."""
        known = self.exchange_of(question_id) or Exchange(question_id, Question(""))
        self._put(replace(known, failure=failure, answer=None))

    def forget_episodes(self, episode_ids: Iterable[str]) -> None:
        """These episodes are gone: what was quoted from them stays, and cannot be played any more."""
        gone = frozenset(episode_ids)
        for exchange in self.exchanges:
            cited = {citation.episode_id for citation in cited_in(exchange)}
            if cited & gone - exchange.beside.gone:
                beside = replace(exchange.beside, gone=exchange.beside.gone | (cited & gone))
                self._put(replace(exchange, beside=beside))

    def put_thumb(self, number: int, thumb: int) -> None:
        """The answer that has this number in the history was found good (1), bad (-1) or neither."""
        for exchange in self.exchanges:
            if exchange.answer is not None and exchange.answer.number == number:
                self._put(replace(exchange, answer=replace(exchange.answer, thumb=thumb)))

    def remove_answers(self, numbers: Iterable[int]) -> None:
        """Take out the exchanges whose answers have these numbers in the history."""
        unwanted = set(numbers)
        self.set_exchanges(
            tuple(each for each in self._exchanges if each.answer is None or each.answer.number not in unwanted)
        )

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The whole conversation."""
        return tuple(self._exchanges)

    def exchange_at(self, row: int) -> Exchange | None:
        """The exchange in this row."""
        return self._exchanges[row] if 0 <= row < len(self._exchanges) else None

    def exchange_of(self, question_id: int) -> Exchange | None:
        """The exchange of this question."""
        row = self._rows.get(question_id)
        return None if row is None else self._exchanges[row]

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


def cited_in(exchange: Exchange) -> tuple[Citation, ...]:
    """All places that an exchange shows."""
    cited = () if exchange.answer is None else exchange.answer.citations
    return (*cited, *exchange.beside.nearest)


def _outcome(exchange: Exchange) -> str:
    if exchange.failure is not None:
        return str(exchange.failure)
    return words.tr("Searching…") if exchange.answer is None else words.lead(exchange.answer.lead)
