"""A question with what became of it: the search, an answer made of quotes, an honest refusal, or a failure."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.messages import Message, shorten
from mirrortalk_desktop.domain.model import Answer, Citation
from mirrortalk_desktop.qt.models.chat import Exchange
from mirrortalk_desktop.qt.panes import answer_text
from mirrortalk_desktop.qt.panes.parts import MEDIUM, SMALL, IconButton, gap, label, line
from mirrortalk_desktop.qt.panes.quote_card import LONGEST_NEAREST, QuoteCard


class ExchangeCard(QWidget):
    """One exchange of the conversation.

    Signals: citation_chosen(Citation): play it; transcript_requested(str episode_id, float seconds).
    """

    citation_chosen = Signal(object)
    transcript_requested = Signal(str, float)

    def __init__(self, exchange: Exchange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.exchange = exchange
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, gap(self, 2))
        self._layout.setSpacing(gap(self))
        self._question = label(exchange.question, self, size=MEDIUM, is_bold=True, is_selectable=True)
        self._question.setText(shorten(exchange.question, 1000))
        self._layout.addWidget(self._question)
        self._body: QFrame | None = None
        self.show_exchange(exchange)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show what has become of the question."""
        self.exchange = exchange
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QFrame(self)
        self._body.setProperty("kind", "card")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(gap(self, 1.6), gap(self, 1.4), gap(self, 1.6), gap(self, 1.2))
        column.setSpacing(gap(self))
        if exchange.failure is not None:
            self._body.setProperty("kind", "problem")
            self._write_failure(column, exchange.failure)
        elif exchange.answer is None:
            self._write_waiting(column)
        elif exchange.answer.is_answered:
            self._write_answer(column, exchange.answer)
        else:
            self._write_refusal(column, exchange.answer, exchange.nearest)
        self._layout.addWidget(self._body)
        self._body.setVisible(True)

    # --- the four kinds of outcome

    def _write_waiting(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("Searching…"), self._body, kind="muted"))
        bar = QProgressBar(self._body)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Searching"))
        column.addWidget(bar)

    def _write_failure(self, column: QVBoxLayout, failure: Message) -> None:
        column.addWidget(label(failure.sentence, self._body, is_bold=True, is_selectable=True))
        column.addWidget(label(failure.next_step, self._body, is_selectable=True))

    def _write_answer(self, column: QVBoxLayout, answer: Answer) -> None:
        if answer.lead:
            column.addWidget(label(answer.lead, self._body, is_selectable=True))
        for citation in answer.citations:
            column.addWidget(self._quote(citation))
        self._write_foot(column, answer)

    def _write_refusal(self, column: QVBoxLayout, answer: Answer, nearest: tuple[Citation, ...]) -> None:
        lead = answer.lead or self.tr("This is not answered in your library.")
        column.addWidget(label(lead, self._body, is_bold=True, is_selectable=True))
        if nearest or answer.hits:
            column.addWidget(line(self._body))
            column.addWidget(
                label(self.tr("The nearest passages, which may be about something else:"), self._body, kind="muted")
            )
        for citation in nearest:
            column.addWidget(self._quote(citation, is_nearest=True))
        if not nearest:
            for hit in answer.hits[:3]:
                column.addWidget(label(shorten(hit.passage.text, LONGEST_NEAREST), self._body, is_selectable=True))
        self._write_foot(column, answer)

    def _write_foot(self, column: QVBoxLayout, answer: Answer) -> None:
        foot = QHBoxLayout()
        foot.addWidget(label(answer_text.coverage(answer.searched), self._body, kind="muted", size=SMALL), 1)
        copy = IconButton("copy", self.tr("Copy"), self._body, has_text=True)
        copy.setAccessibleName(self.tr("Copy this answer with its sources"))
        copy.clicked.connect(self._copy)
        foot.addWidget(copy)
        column.addLayout(foot)

    def _quote(self, citation: Citation, *, is_nearest: bool = False) -> QuoteCard:
        quote = QuoteCard(citation, self, is_nearest=is_nearest)
        quote.play_requested.connect(self.citation_chosen)
        quote.transcript_requested.connect(self.transcript_requested)
        return quote

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(answer_text.as_text(self.exchange))
