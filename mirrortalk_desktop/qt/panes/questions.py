"""Asking the library: the conversation, earlier questions, topics to browse, and the field below them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.model import Answer, Citation, Feed
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.bookmarks import BookmarksModel
from mirrortalk_desktop.qt.models.chat import Beside, ChatModel, Exchange
from mirrortalk_desktop.qt.models.history import HistoryModel
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.models.topics import TopicsModel
from mirrortalk_desktop.qt.panes.answer_foot import export_menu
from mirrortalk_desktop.qt.panes.bookmarks import BookmarksPane
from mirrortalk_desktop.qt.panes.conversation import Conversation
from mirrortalk_desktop.qt.panes.empty_state import EmptyState
from mirrortalk_desktop.qt.panes.exchange_card import ExchangeCard
from mirrortalk_desktop.qt.panes.history import HistoryPane
from mirrortalk_desktop.qt.panes.parts import MEDIUM, IconButton, announce, gap, label, line
from mirrortalk_desktop.qt.panes.question_form import QuestionForm
from mirrortalk_desktop.qt.panes.quote_card import QuoteCard
from mirrortalk_desktop.qt.panes.reader import TranscriptView
from mirrortalk_desktop.qt.panes.suggestions import SuggestionList
from mirrortalk_desktop.qt.panes.topics import TopicsPane
from mirrortalk_desktop.qt.panes.wishes import Wishes


class QuestionPane(QWidget):
    """Asks questions and shows answers. What a person wants of them is emitted by `wishes`.

    Signals: conversation_export_requested(str format): all of it, earlier days too.
    """

    conversation_export_requested = Signal(str)

    def __init__(self, chat: ChatModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._chat = chat
        self.wishes = Wishes(self)
        self.history_model = HistoryModel(self)
        self.topics_model = TopicsModel(self)
        self.bookmarks_model = BookmarksModel(self)
        self._build()
        self._connect()
        self._remember_questions()
        self._show_or_hide()

    # --- the interface of the window

    def set_feeds(self, feeds: tuple[Feed, ...]) -> None:
        """Offer these podcasts as places to ask in; what is chosen stays chosen."""
        self.form.scope.set_feeds(feeds)

    def set_speakers(self, names: tuple[str, ...]) -> None:
        """Offer these people to be quoted alone."""
        self.form.scope.set_speakers(names)

    @Slot(object)
    def set_open(self, view: TranscriptView | None) -> None:
        """Offer the episode that is being read, and those who speak in it."""
        self.form.scope.set_open(view)

    def show_waiting(self, question_id: int, asked: Question, waits_for: str = "") -> None:
        """Show that this question is being searched, or what its search waits for."""
        self._chat.put_question(question_id, asked, waits_for)

    def show_answer(self, question_id: int, answer: Answer, beside: Beside | None = None) -> None:
        """Show the answer, with what the library says about its episodes."""
        self._chat.put_answer(question_id, answer, beside)
        announce(self, words.lead(answer.lead))

    def show_failure(self, question_id: int, failure: Message) -> None:
        """Show why there is no answer."""
        self._chat.put_failure(question_id, failure)
        announce(self, str(failure), is_urgent=True)

    def show_related(self, citation: Citation, moments: tuple[Citation, ...]) -> None:
        """Show these wherever moments related to this quote are waited for."""
        for card in self._waiting_for_related(citation):
            card.show_related(moments)

    def show_no_related(self, citation: Citation, failure: Message) -> None:
        """Say why there are none, wherever moments related to this quote are waited for."""
        for card in self._waiting_for_related(citation):
            card.show_no_related(failure)

    def show_suggestions(self, questions: tuple[str, ...]) -> None:
        """Offer these questions."""
        self.suggestions.show_questions(questions)
        self.form.suggestion.show_questions(questions)
        self._show_or_hide()

    def show_history(self, newest_first: tuple[Exchange, ...]) -> None:
        """Show what was found of earlier questions."""
        self.history_model.set_exchanges(newest_first)

    @Slot()
    def focus_question(self) -> None:
        """Put the cursor into the question field."""
        self.form.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def open_history(self) -> None:
        """Show earlier questions, ready to be searched."""
        self._pages.setCurrentWidget(self.history)
        self.history.open()

    @Slot()
    def open_topics(self) -> None:
        """Show what the library speaks about."""
        self._pages.setCurrentWidget(self.topics)
        self.topics.open()

    @Slot()
    def open_bookmarks(self) -> None:
        """Show what was kept, ready to be searched."""
        self._pages.setCurrentWidget(self.bookmarks)
        self.bookmarks.open()

    @Slot()
    def open_conversation(self) -> None:
        """Show the conversation."""
        if self._pages.currentWidget() is not self._talk:
            self._pages.setCurrentWidget(self._talk)
            self.focus_question()

    @Slot()
    def open_export_menu(self) -> None:
        """Let the person choose how the whole conversation is written down, if there is one."""
        self.open_conversation()
        if self.export_button.isEnabled():
            corner = self.export_button.rect().bottomLeft()
            self.export_button.menu().popup(self.export_button.mapToGlobal(corner))

    @property
    def latest_answer(self) -> Answer | None:
        """The last answer of the conversation that has quotes."""
        answers = (exchange.answer for exchange in reversed(self._chat.exchanges))
        return next((answer for answer in answers if answer is not None and answer.citations), None)

    def card(self, question_id: int) -> ExchangeCard | None:
        """The card of a question, if it is among those that are shown."""
        return self.conversation.card(question_id)

    # --- building

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.suggestions = SuggestionList(self)
        self._talk = QWidget(self)
        self.conversation = Conversation(self._chat, self.wishes, self._build_empty(), self._talk)
        talk = QVBoxLayout(self._talk)
        talk.setContentsMargins(0, 0, 0, 0)
        talk.setSpacing(0)
        talk.addLayout(self._build_head())
        talk.addWidget(line(self))
        talk.addWidget(self.conversation, 1)
        self.history = HistoryPane(self.history_model, self.wishes, self)
        self.topics = TopicsPane(self.topics_model, self.wishes, self)
        self._pages = QStackedLayout()
        self.bookmarks = BookmarksPane(self.bookmarks_model, self.wishes, self)
        for page in (self._talk, self.history, self.topics, self.bookmarks):
            self._pages.addWidget(page)
        self.form = QuestionForm(self)
        layout.addLayout(self._pages, 1)
        layout.addWidget(line(self))
        layout.addWidget(self.form)

    def _build_head(self) -> QHBoxLayout:
        space = gap(self)
        head = QHBoxLayout()
        head.setContentsMargins(space * 2, space // 2, space, space // 2)
        head.setSpacing(space // 2)
        head.addWidget(label(self.tr("Questions"), self, size=MEDIUM, is_bold=True), 1)
        self.topics_button = IconButton("topics", self.tr("Browse topics"), self)
        self.history_button = IconButton("history", self.tr("Earlier questions"), self)
        self.bookmarks_button = IconButton("bookmark", self.tr("Bookmarks"), self)
        self.export_button = IconButton("export", self.tr("Export the whole conversation"), self)
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export_button.setMenu(export_menu(self.export_button))
        for button in (self.topics_button, self.history_button, self.bookmarks_button, self.export_button):
            head.addWidget(button)
        return head

    def _build_empty(self) -> QWidget:
        text = self.tr(
            "Answers are made of what was said, word for word, and every quote can be heard where it was said."
        )
        empty = EmptyState("ask", self.tr("Ask your podcasts"), text, parent=self)
        empty.add_below(self.suggestions)
        return empty

    def _connect(self) -> None:
        self.topics_button.clicked.connect(self.open_topics)
        self.history_button.clicked.connect(self.open_history)
        self.bookmarks_button.clicked.connect(self.open_bookmarks)
        self.export_button.menu().triggered.connect(self._export)
        self.history.left.connect(self.open_conversation)
        self.bookmarks.left.connect(self.open_conversation)
        self.topics.left.connect(self.open_conversation)
        self.form.entered.connect(self._ask)
        for source in (self.suggestions, self.form.suggestion):
            source.asked.connect(self._ask_suggestion)
        self.wishes.asked.connect(self.open_conversation)
        for changed in (self._chat.rowsInserted, self._chat.modelReset):
            changed.connect(self._show_or_hide)
        self._chat.modelReset.connect(self._remember_questions)

    # --- asking

    @Slot(str)
    def _ask(self, text: str) -> None:
        self.wishes.asked.emit(Question(text, limits=self.form.scope.limits, after=self._latest()))

    @Slot(str)
    def _ask_suggestion(self, text: str) -> None:
        """A suggestion is known to have an answer in the whole library, and follows nothing."""
        self.form.field.remember(text)
        self.wishes.asked.emit(Question(text))

    def _latest(self) -> int | None:
        """The exchange that a question may follow up: the last one that did not fail."""
        for exchange in reversed(self._chat.exchanges):
            if exchange.failure is None:
                return exchange.question_id
        return None

    @Slot()
    def _remember_questions(self) -> None:
        self.form.field.set_earlier(tuple(exchange.question for exchange in self._chat.exchanges))

    # --- helpers

    @Slot(QAction)
    def _export(self, action: QAction) -> None:
        self.conversation_export_requested.emit(str(action.data()))

    @Slot()
    def _show_or_hide(self) -> None:
        """The line of suggestions is for a conversation that has begun, and so is the export."""
        is_empty = self.conversation.is_empty
        self.form.suggestion.setVisible(not is_empty and self.form.suggestion.has_questions)
        self.export_button.setEnabled(not is_empty)

    def _waiting_for_related(self, citation: Citation) -> list[QuoteCard]:
        return [card for card in self.findChildren(QuoteCard) if card.citation == citation and card.waits_for_related]
