"""What an answer shows: a line of facts, a kind word where it is needed, and the quotes."""

from collections import Counter

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.messages import Note
from mirrortalk_desktop.domain.model import Answer, Citation
from mirrortalk_desktop.domain.question import QuestionKind
from mirrortalk_desktop.qt.models.chat import Beside, Exchange
from mirrortalk_desktop.qt.models.timeline import timeline_without
from mirrortalk_desktop.qt.models.words import lead
from mirrortalk_desktop.qt.panes.answer_foot import AnswerFoot
from mirrortalk_desktop.qt.panes.parts import Picture, gap, label
from mirrortalk_desktop.qt.panes.quote_card import QuoteCard
from mirrortalk_desktop.qt.panes.timeline_strip import TimelineStrip
from mirrortalk_desktop.qt.panes.wishes import Wishes
from mirrortalk_desktop.qt.text import note_of

_SHOWN_OF_A_LIST = 5
_SLACK = 2
"""A list that is only this much longer is shown whole: a button would take as much room."""
_AT_ONCE = 50
_PER_TURN = 3
"""So many cards are built before the window may do something else."""


class AnswerBody(QFrame):
    """An answer made of quotes."""

    def __init__(self, exchange: Exchange, answer: Answer, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        column = card_column(self)
        if note := note_of(answer.note):
            column.addWidget(CareNote(note, self))
        if answer.lead:
            column.addWidget(label(lead(answer.lead), self, is_selectable=True))
        column.addWidget(QuoteList(answer, exchange.beside, wishes, self))
        if (timeline := timeline_without(exchange.beside.timeline, exchange.beside.gone)) is not None:
            column.addWidget(TimelineStrip(timeline, wishes, self))
        column.addWidget(AnswerFoot(exchange, answer, wishes, self))


class QuoteList(QWidget):
    """The quotes of an answer; of a long list only the beginning, and the rest on request."""

    def __init__(self, answer: Answer, beside: Beside, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._citations = answer.citations
        self._beside = beside
        self._wishes = wishes
        self._cards: list[QuoteCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self))
        self.more = QPushButton(self)
        self.more.setProperty("kind", "quiet")
        self.more.clicked.connect(self._unfold)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        kind = QuestionKind.QUOTES if answer.understood is None else answer.understood.kind
        moments = Counter(citation.episode_id for citation in answer.citations)
        #: How many moments an episode has, where they stand together under its title.
        self._moments = {} if kind is not QuestionKind.EVERY_MOMENT else moments
        is_long = kind.is_list and len(self._citations) > _SHOWN_OF_A_LIST + _SLACK
        self._wanted = _SHOWN_OF_A_LIST if is_long else len(self._citations)
        self._soon = QTimer(self)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._add_some)
        self._add(min(self._wanted, _SHOWN_OF_A_LIST + _SLACK))
        if self._shown < self._wanted:
            self._soon.start()

    @Slot()
    def _unfold(self) -> None:
        self._wanted = len(self._citations) if self._rest <= _AT_ONCE else self._shown + _AT_ONCE
        first_new = self._shown
        self._add_some()
        self._soon.start()
        card = self._cards[first_new]
        if card.can_play:
            card.play.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _add_some(self) -> None:
        """Build a few cards, then let the window live."""
        self._add(min(self._wanted - self._shown, _PER_TURN))

    def _add(self, count: int) -> None:
        for citation in self._citations[self._shown : self._shown + count]:
            if not self._cards or self._cards[-1].citation.episode_id != citation.episode_id:
                self._add_title(citation)
            self._cards.append(self._card(citation))
            self._column.insertWidget(self._column.indexOf(self.more), self._cards[-1])
        if self._shown >= self._wanted:
            self._soon.stop()
        self._say_more()

    def _add_title(self, citation: Citation) -> None:
        """What several moments of an episode stand under."""
        moments = self._moments.get(citation.episode_id, 0)
        if moments > 1:
            text = self.tr("%n moment(s) in “{episode}”", "", moments).format(episode=citation.episode_title)
            self._column.insertWidget(self._column.indexOf(self.more), label(text, self, is_bold=True))

    @property
    def _shown(self) -> int:
        return len(self._cards)

    @property
    def _rest(self) -> int:
        return len(self._citations) - self._shown

    def _card(self, citation: Citation) -> QuoteCard:
        is_gone = citation.episode_id in self._beside.gone
        published = self._beside.published.get(citation.episode_id)
        return QuoteCard(citation, self._wishes, self, is_gone=is_gone, published=published)

    def _say_more(self) -> None:
        everything = len(self._citations)
        if self._rest <= _AT_ONCE:
            self.more.setText(self.tr("Show all {count}").format(count=everything))
        else:
            text = self.tr("Show {more} more of {count}")
            self.more.setText(text.format(more=_AT_ONCE, count=everything))
        self.more.setVisible(self._shown >= self._wanted and self._rest > 0)


class CareNote(QFrame):
    """A kind word beside an answer about danger to oneself or others. It blocks nothing and tells nobody."""

    def __init__(self, note: Note, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "care")
        self.setAccessibleName(note.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self), gap(self), gap(self))
        row.setSpacing(gap(self))
        row.addWidget(Picture("care", self, lines=1.4), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(gap(self, 0.4))
        column.addWidget(label(note.title, self, is_bold=True))
        column.addWidget(label(note.text, self, is_selectable=True))
        row.addLayout(column, 1)


def card_column(card: QFrame) -> QVBoxLayout:
    """The column of things in a card, with room around it."""
    column = QVBoxLayout(card)
    column.setContentsMargins(gap(card, 1.6), gap(card, 1.4), gap(card, 1.6), gap(card, 1.2))
    column.setSpacing(gap(card))
    return column
