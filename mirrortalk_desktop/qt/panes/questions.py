"""The conversation with the library: questions, answers made of quotes, and honest refusals."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mirrortalk_desktop.domain.errors import EmptyQuestion
from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.model import Answer, Citation, Feed
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.qt.models.chat import ChatModel
from mirrortalk_desktop.qt.panes.exchange_card import ExchangeCard
from mirrortalk_desktop.qt.panes.parts import EmptyState, announce, gap, label, line
from mirrortalk_desktop.qt.panes.question_field import QuestionField
from mirrortalk_desktop.qt.text import message_of

_AT_ONCE = 10
_MOST_AT_ONCE = 40


class QuestionPane(QWidget):
    """Asks questions and shows answers. Long conversations show their latest part, and earlier parts on request.

    Signals: question_asked(str, Scope); citation_chosen(Citation): play it; transcript_requested(str, float seconds).
    """

    question_asked = Signal(str, object)
    citation_chosen = Signal(object)
    transcript_requested = Signal(str, float)

    def __init__(self, chat: ChatModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._chat = chat
        self._cards: dict[int, ExchangeCard] = {}
        self._first_row = 0
        self._shows_latest = True
        self._build()
        self._scroll_soon = QTimer(self)
        self._scroll_soon.setSingleShot(True)
        self._scroll_soon.timeout.connect(self._scroll_to_latest)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._scroll_to_latest)
        self._scroll.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
        self.field.entered.connect(self._ask)
        self.ask_button.clicked.connect(self._ask)
        self._earlier.clicked.connect(self._show_earlier)
        chat.rowsInserted.connect(self._on_inserted)
        chat.dataChanged.connect(self._on_changed)
        chat.modelReset.connect(self._show_all)
        self._show_all()

    # --- the interface of the window

    def set_feeds(self, feeds: tuple[Feed, ...]) -> None:
        """Offer these podcasts as places to ask in; what is chosen stays chosen."""
        chosen = self.scope.currentData()
        self.scope.clear()
        self.scope.addItem(self.tr("the whole library"), "")
        for feed in feeds:
            self.scope.addItem(feed.title or feed.url, feed.id)
        self.scope.setCurrentIndex(max(0, self.scope.findData(chosen)))
        self._remember_questions()

    def show_waiting(self, question_id: int, text: str) -> None:
        """Show that this question is being searched."""
        self._chat.put_question(question_id, text)

    def show_answer(self, question_id: int, answer: Answer, nearest: tuple[Citation, ...] = ()) -> None:
        """Show the answer; `nearest` gives titles and times to the nearest passages of a refusal."""
        self._chat.put_answer(question_id, answer, nearest)
        announce(self, answer.lead)

    def show_failure(self, question_id: int, failure: Message) -> None:
        """Show why there is no answer."""
        self._chat.put_failure(question_id, failure)
        announce(self, str(failure), is_urgent=True)

    def focus_question(self) -> None:
        """Put the cursor into the question field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def card(self, question_id: int) -> ExchangeCard | None:
        """The card of a question, if it is among those that are shown."""
        return self._cards.get(question_id)

    # --- building

    def _build(self) -> None:
        space = gap(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._empty = EmptyState(
            "ask",
            self.tr("Ask your podcasts"),
            self.tr(
                "Answers are made of what was said, word for word, and every quote can be heard where it was said."
            ),
            parent=self,
        )
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
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        layout.addLayout(self._stack, 1)
        layout.addWidget(line(self))
        layout.addLayout(self._build_foot(space))

    def _build_foot(self, space: int) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(space * 2, space, space * 2, space * 3 // 2)
        foot.setSpacing(space // 2)
        where = QHBoxLayout()
        where_label = QLabel(self.tr("Ask in"), self)
        where_label.setProperty("kind", "muted")
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(self.tr("Ask in"))
        self.scope.addItem(self.tr("the whole library"), "")
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumContentsLength(14)
        where_label.setBuddy(self.scope)
        where.addWidget(where_label)
        where.addWidget(self.scope, 1)
        where.addStretch(1)
        self.field = QuestionField(self)
        self.field.setPlaceholderText(self.tr("What do you want to know?"))
        self.field.setAccessibleName(self.tr("Your question"))
        self.field.setAccessibleDescription(self.tr("Enter asks. The arrow up brings back earlier questions."))
        self.ask_button = QPushButton(self.tr("Ask"), self)
        self.ask_button.setProperty("kind", "primary")
        entry = QHBoxLayout()
        entry.setSpacing(space)
        entry.addWidget(self.field, 1)
        entry.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._hint = label("", self, kind="bad")
        self._hint.setVisible(False)
        foot.addLayout(where)
        foot.addLayout(entry)
        foot.addWidget(self._hint)
        self.setTabOrder(self.field, self.ask_button)
        self.field.textChanged.connect(self._hint.hide)
        return foot

    # --- asking

    @Slot()
    def _ask(self) -> None:
        text = self.field.toPlainText().strip()
        if not text:
            message = str(message_of(EmptyQuestion().as_failure()))
            self._hint.setText(message)
            self._hint.setVisible(True)
            announce(self, message, is_urgent=True)
            return
        feed_id = self.scope.currentData()
        self.field.remember(text)
        self.field.clear()
        self.question_asked.emit(text, Scope(feed_ids=(feed_id,)) if feed_id else Scope())

    def _remember_questions(self) -> None:
        for exchange in self._chat.exchanges[-100:]:
            self.field.remember(exchange.question)

    # --- showing

    @Slot()
    def _show_all(self) -> None:
        for card in self._cards.values():
            self._drop(card)
        self._cards = {}
        self._first_row = max(0, self._chat.rowCount() - _AT_ONCE)
        for row in range(self._first_row, self._chat.rowCount()):
            self._add(row)
        self._remember_questions()
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
        for row in range(first.row(), last.row() + 1):
            exchange = self._chat.exchange_at(row)
            card = self._cards.get(exchange.question_id) if exchange else None
            if exchange is not None and card is not None:
                card.show_exchange(exchange)
        self._shows_latest = self._shows_latest or last.row() == self._chat.rowCount() - 1
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
        card = ExchangeCard(exchange, self._page)
        card.citation_chosen.connect(self.citation_chosen)
        card.transcript_requested.connect(self.transcript_requested)
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
