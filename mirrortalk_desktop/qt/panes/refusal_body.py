"""What stands where there is no answer: that there is none, how much was searched, what may help, and what is near."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.messages import shorten
from mirrortalk_desktop.domain.model import Answer
from mirrortalk_desktop.qt.models.chat import Exchange
from mirrortalk_desktop.qt.models.words import lead
from mirrortalk_desktop.qt.panes.answer_body import CareNote, card_column
from mirrortalk_desktop.qt.panes.answer_foot import AnswerFoot
from mirrortalk_desktop.qt.panes.parts import IconButton, announce, gap, label, line
from mirrortalk_desktop.qt.panes.quote_card import LONGEST_NEAREST, QuoteCard
from mirrortalk_desktop.qt.panes.wishes import Wishes
from mirrortalk_desktop.qt.text import note_of

_MOST_WITHOUT_TITLES = 3


class RefusalBody(QFrame):
    """The plain statement that the library does not answer, with what can be said besides."""

    def __init__(self, exchange: Exchange, answer: Answer, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        column = card_column(self)
        if note := note_of(answer.note):
            column.addWidget(CareNote(note, self))
        said = lead(answer.lead) or self.tr("This is not answered in your library.")
        column.addWidget(label(said, self, is_bold=True, is_selectable=True))
        if exchange.beside.likely:
            column.addWidget(LikelyBox(exchange, wishes, self))
        nearest = exchange.beside.nearest
        if nearest or answer.hits:
            column.addWidget(line(self))
            text = self.tr("The nearest passages, which may be about something else:")
            column.addWidget(label(text, self, kind="muted"))
        for citation in nearest:
            is_gone = citation.episode_id in exchange.beside.gone
            published = exchange.beside.published.get(citation.episode_id)
            card = QuoteCard(citation, wishes, self, is_quiet=True, is_gone=is_gone, published=published)
            column.addWidget(card)
        if not nearest:
            for hit in answer.hits[:_MOST_WITHOUT_TITLES]:
                column.addWidget(label(shorten(hit.passage.text, LONGEST_NEAREST), self, is_selectable=True))
        column.addWidget(AnswerFoot(exchange, answer, wishes, self))


class LikelyBox(QFrame):
    """Episodes that are not searchable yet and look as if they spoke of it, with a button that takes them."""

    def __init__(self, exchange: Exchange, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "offer")
        episodes = exchange.beside.likely
        self._ids = tuple(episode.id for episode in episodes)
        self._asked = exchange.asked
        self._wishes = wishes
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(self), gap(self), gap(self), gap(self))
        column.setSpacing(gap(self, 0.5))
        text = self.tr("%n episode(s) not searched yet may speak of it, by title and notes:", "", len(episodes))
        column.addWidget(label(text, self))
        for episode in episodes:
            name = f"{episode.title} · {episode.feed_title}" if episode.feed_title else episode.title
            column.addWidget(label(f"•  {name}", self, is_selectable=True))
        one, more = (
            self.tr("Take the episode that looks likely"),
            self.tr("Take %n episodes that look likely", "", len(episodes)),
        )
        self.take = QPushButton(one if len(episodes) == 1 else more, self)
        self.take.setAutoDefault(False)
        self.take.clicked.connect(self._take)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.taken = label(self.tr("They are being taken in. Ask again when they are ready."), self, kind="muted")
        self.again = IconButton("retry", self.tr("Ask again"), self, has_text=True)
        self.again.clicked.connect(self._ask_again)
        for later in (self.taken, self.again):
            later.setVisible(False)
            column.addWidget(later, 0, Qt.AlignmentFlag.AlignLeft if later is self.again else Qt.AlignmentFlag(0))

    @Slot()
    def _take(self) -> None:
        self.taken.setVisible(True)
        self.again.setVisible(True)
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.take.setEnabled(False)
        announce(self, self.taken.text())
        self._wishes.episodes_wanted.emit(self._ids)

    @Slot()
    def _ask_again(self) -> None:
        self._wishes.asked.emit(self._asked)
