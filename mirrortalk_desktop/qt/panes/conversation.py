"""The exchanges of the conversation, one below the other: the latest part of it, and earlier parts on request."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from mirrortalk_desktop.qt.models.chat import ChatModel
from mirrortalk_desktop.qt.panes.exchange_card import ExchangeCard
from mirrortalk_desktop.qt.panes.parts import gap
from mirrortalk_desktop.qt.panes.wishes import Wishes

_AT_ONCE = 10
_MOST_AT_ONCE = 40
_WIDEST = 120
"""In letters: longer lines are hard to read."""
_NARROWEST = 52
"""In letters: a quote has room in it."""


class Conversation(QWidget):
    """Shows the exchanges of a model; `empty` stands there while there are none."""

    def __init__(self, chat: ChatModel, wishes: Wishes, empty: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._chat = chat
        self._wishes = wishes
        self._empty = empty
        self._cards: dict[int, ExchangeCard] = {}
        self._first_row = 0
        self._shows_latest = True
        self._build()
        self._scroll_soon = QTimer(self)
        self._scroll_soon.setSingleShot(True)
        self._scroll_soon.timeout.connect(self._scroll_to_latest)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._scroll_to_latest)
        self._scroll.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
        self._earlier.clicked.connect(self._show_earlier)
        chat.rowsInserted.connect(self._on_inserted)
        chat.dataChanged.connect(self._on_changed)
        chat.modelReset.connect(self._show_all)
        self._show_all()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked yet."""
        return not self._cards

    def card(self, question_id: int) -> ExchangeCard | None:
        """The card of a question, if it is among those that are shown."""
        return self._cards.get(question_id)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share what is too much of the width out to both sides."""
        super().resizeEvent(event)
        space = gap(self)
        beyond = max(0, self.width() - self.fontMetrics().averageCharWidth() * _WIDEST) // 2
        self._column.setContentsMargins(space * 2 + beyond, space * 2, space * 2 + beyond, space)

    def _build(self) -> None:
        space = gap(self)
        self._page = QWidget(self)
        self._page.setProperty("kind", "page")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(space * 2, space * 2, space * 2, space)
        self._column.setSpacing(space)
        self._earlier = QPushButton(self.tr("Show earlier questions"), self._page)
        self._earlier.setProperty("kind", "quiet")
        self._column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._page)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Questions and answers"))
        self._scroll.setMinimumWidth(self.fontMetrics().averageCharWidth() * _NARROWEST)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)

    @Slot()
    def _show_all(self) -> None:
        for card in self._cards.values():
            self._drop(card)
        self._cards = {}
        self._first_row = max(0, self._chat.rowCount() - _AT_ONCE)
        for row in range(self._first_row, self._chat.rowCount()):
            self._add(row)
        self._after_change()

    @Slot(QModelIndex, int, int)
    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self._add(row)
        while len(self._cards) > _MOST_AT_ONCE:
            oldest = next(iter(self._cards))
            self._drop(self._cards.pop(oldest))
            self._first_row += 1
        self._after_change()

    @Slot(QModelIndex, QModelIndex)
    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        has_news = False
        for row in range(first.row(), last.row() + 1):
            exchange = self._chat.exchange_at(row)
            card = self._cards.get(exchange.question_id) if exchange else None
            if exchange is not None and card is not None:
                has_news = has_news or card.exchange.is_waiting
                card.show_exchange(exchange)
        self._shows_latest = self._shows_latest or (has_news and last.row() == self._chat.rowCount() - 1)
        self._scroll_soon.start(0)

    @Slot()
    def _show_earlier(self) -> None:
        self._shows_latest = False
        bar = self._scroll.verticalScrollBar()
        from_end = bar.maximum() - bar.value()
        shown, self._cards = self._cards, {}
        first = max(0, self._first_row - _AT_ONCE)
        for row in range(first, self._first_row):
            self._add(row, at=1 + row - first)
        self._cards |= shown
        self._first_row = first
        self._earlier.setVisible(first > 0)
        self._column.activate()
        bar.setValue(bar.maximum() - from_end)

    def _add(self, row: int, at: int | None = None) -> None:
        exchange = self._chat.exchange_at(row)
        if exchange is None:
            return
        card = ExchangeCard(exchange, self._wishes, self._page)
        self._cards[exchange.question_id] = card
        self._column.insertWidget(self._column.count() - 1 if at is None else at, card)

    def _drop(self, card: ExchangeCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _after_change(self) -> None:
        self._earlier.setVisible(self._first_row > 0)
        self._stack.setCurrentWidget(self._scroll if self._cards else self._empty)
        self._shows_latest = True
        self._scroll_soon.start(0)

    @Slot(int)
    def _on_scrolled_by_hand(self, _action: int) -> None:
        self._shows_latest = False

    @Slot()
    def _scroll_to_latest(self) -> None:
        """The beginning of the latest exchange is what the person wants to see."""
        if not self._cards or not self._shows_latest:
            return
        card = list(self._cards.values())[-1]
        bar = self._scroll.verticalScrollBar()
        bar.setValue(min(bar.maximum(), max(0, card.y() - gap(self, 2))))
