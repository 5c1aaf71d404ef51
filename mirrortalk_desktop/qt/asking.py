"""From a question to its answer, while anything else goes on."""

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.model import Answer, Citation, Failure, Hit
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.models.chat import ChatModel, Exchange
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_KEPT_QUESTIONS = 50
_NEAREST = 3

Reply = tuple[Answer, tuple[Citation, ...]]


class Asking(QObject):
    """Takes questions from the pane to the ask lane and brings answers back."""

    def __init__(self, *, room: EngineRoom, pane: QuestionPane, chat: ChatModel, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._pane = pane
        self._chat = chat
        self._numbers = itertools.count(1)
        pane.question_asked.connect(self.ask)

    def show_history(self) -> None:
        """Show the questions of earlier days."""
        ticket = self._room.do(self._room.reads, _history, name="reading earlier questions")
        ticket.done.connect(self._show_history)

    @Slot(str, object)
    def ask(self, text: str, scope: Scope) -> None:
        """Answer this, before any indexing that has not begun."""
        number = next(self._numbers)
        self._pane.show_waiting(number, text)

        def answer(container: "Container", token: CancelToken, _report: Report) -> Reply:
            found = container.ask.ask(text, scope=scope, token=token)
            nearest = () if found.is_answered else _nearest(container, found.hits)
            return found, nearest

        ticket = self._room.do(self._room.ask, answer, name="answering", priority=Priority.PERSON_WAITS)
        question = _Question(number, self._pane, self)
        ticket.done.connect(question.show_answer)
        ticket.failed.connect(question.show_failure)
        ticket.cancelled.connect(question.show_cancelled)
        ticket.ended.connect(question.deleteLater)

    @Slot(object)
    def _show_history(self, answers: tuple[Answer, ...]) -> None:
        """Earlier questions have negative numbers; what was asked meanwhile stays below them."""
        earlier = tuple(
            Exchange(number - len(answers), answer.question, answer) for number, answer in enumerate(answers)
        )
        self._chat.set_exchanges((*earlier, *self._chat.exchanges))


class _Question(QObject):
    """One question that is being answered."""

    def __init__(self, number: int, pane: QuestionPane, parent: QObject) -> None:
        super().__init__(parent)
        self._number = number
        self._pane = pane

    @Slot(object)
    def show_answer(self, reply: Reply) -> None:
        answer, nearest = reply
        self._pane.show_answer(self._number, answer, nearest)

    @Slot(object)
    def show_failure(self, failure: Failure) -> None:
        self._pane.show_failure(self._number, message_of(failure))

    @Slot()
    def show_cancelled(self) -> None:
        message = Message(self.tr("This question was not answered: the library is closed."), self.tr("Ask it again."))
        self._pane.show_failure(self._number, message)


def _history(container: "Container", _token: CancelToken, _report: Report) -> tuple[Answer, ...]:
    return container.library.conversations.latest(_KEPT_QUESTIONS)


def _nearest(container: "Container", hits: tuple[Hit, ...]) -> tuple[Citation, ...]:
    """The nearest passages of a refused question, with the titles of where they are."""
    places = []
    for hit in hits[:_NEAREST]:
        episode = container.library.episodes.get(hit.passage.episode_id)
        feed = container.library.feeds.get(episode.feed_id)
        places.append(
            Citation(
                feed_title=feed.title,
                episode_id=episode.id,
                episode_guid=episode.guid,
                episode_title=episode.title,
                start=hit.passage.start,
                end=hit.passage.end,
                quote=hit.passage.text,
            )
        )
    return tuple(places)
