"""A question with what became of it: the search, an answer made of quotes, an honest refusal, or a failure."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.messages import Message, shorten
from mirrortalk_desktop.qt.models.chat import Exchange
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.panes.answer_body import AnswerBody, card_column
from mirrortalk_desktop.qt.panes.chips import ChipRow
from mirrortalk_desktop.qt.panes.parts import MEDIUM, IconButton, gap, label
from mirrortalk_desktop.qt.panes.refusal_body import RefusalBody
from mirrortalk_desktop.qt.panes.wishes import Wishes

_LONGEST_SHOWN = 1000


class ExchangeCard(QWidget):
    """One exchange of the conversation. Its wishes are emitted by `wishes`."""

    def __init__(self, exchange: Exchange, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.exchange = exchange
        self._wishes = wishes
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, gap(self, 2))
        self._layout.setSpacing(gap(self))
        question = shorten(exchange.question, _LONGEST_SHOWN)
        self._layout.addWidget(label(question, self, size=MEDIUM, is_bold=True, is_selectable=True))
        self._understood: QWidget | None = None
        self._body: QFrame | None = None
        self._draw()

    def show_exchange(self, exchange: Exchange) -> None:
        """Show what has become of the question. Where only a thumb has changed, its button shows it already."""
        before, self.exchange = self.exchange, exchange
        if _without_thumb(before) != _without_thumb(exchange):
            self._draw()

    # --- how the question was understood

    def _draw(self) -> None:
        for old in (self._understood, self._body):
            if old is not None:
                self._layout.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._understood = self._make_understood()
        self._body = self._make_body()
        for new in (self._understood, self._body):
            if new is not None:
                self._layout.addWidget(new)
                new.setVisible(True)

    def _make_understood(self) -> QWidget | None:
        """How a follow-up was understood, and the limits: those of the question first, then those chosen for it."""
        understood = self.exchange.answer.understood if self.exchange.answer else None
        asked = self.exchange.asked
        chips = (*(understood.chips if understood else ()), *(limit.chip for limit in asked.limits))
        is_follow_up = understood is not None and understood.is_follow_up
        if not chips and not is_follow_up:
            return None
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        if understood is not None and is_follow_up:
            text = self.tr("Understood as: {question}").format(question=understood.reads_as)
            column.addWidget(label(text, box, kind="muted", is_selectable=True))
        if chips:
            row = ChipRow(self.tr("Limited to"), box)
            row.show_chips(chips, is_removable=not self.exchange.is_waiting)
            row.removed.connect(self._ask_without)
            column.addWidget(row)
        return box

    @Slot(int)
    def _ask_without(self, place: int) -> None:
        """Ask again without the limit in this place."""
        answer, asked = self.exchange.answer, self.exchange.asked
        understood = answer.understood.chips if answer and answer.understood else ()
        if place < len(understood):
            again = replace(asked, without=asked.without | {understood[place].kind})
        else:
            chosen = place - len(understood)
            again = replace(asked, limits=asked.limits[:chosen] + asked.limits[chosen + 1 :])
        self._wishes.asked.emit(again)

    # --- what came of it

    def _make_body(self) -> QFrame:
        exchange = self.exchange
        if exchange.failure is not None:
            return FailureBody(exchange.asked, exchange.failure, self._wishes, self)
        if exchange.answer is None:
            return WaitingBody(exchange, self._wishes, self)
        if exchange.answer.is_answered:
            return AnswerBody(exchange, exchange.answer, self._wishes, self)
        return RefusalBody(exchange, exchange.answer, self._wishes, self)


class WaitingBody(QFrame):
    """The search goes on, or waits for something."""

    def __init__(self, exchange: Exchange, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._question_id = exchange.question_id
        self._wishes = wishes
        column = card_column(self)
        column.addWidget(label(exchange.waits_for or self.tr("Searching…"), self, kind="muted"))
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Searching"))
        column.addWidget(bar)
        self.stop = IconButton("stop", self.tr("Stop"), self, has_text=True)
        self.stop.setAccessibleName(self.tr("Stop searching for this"))
        self.stop.clicked.connect(self._stop)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)

    @Slot()
    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._wishes.stopped.emit(self._question_id)


class FailureBody(QFrame):
    """One sentence, one next step, and another try."""

    def __init__(self, asked: Question, failure: Message, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "problem")
        self._asked = asked
        self._wishes = wishes
        column = card_column(self)
        column.addWidget(label(failure.sentence, self, is_bold=True, is_selectable=True))
        column.addWidget(label(failure.next_step, self, is_selectable=True))
        again = IconButton("retry", self.tr("Ask again"), self, has_text=True)
        again.clicked.connect(self._ask_again)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignRight)

    @Slot()
    def _ask_again(self) -> None:
        self._wishes.asked.emit(self._asked)


def _without_thumb(exchange: Exchange) -> Exchange:
    answer = exchange.answer
    return exchange if answer is None else replace(exchange, answer=replace(answer, thumb=0))
