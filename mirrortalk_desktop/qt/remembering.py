"""Earlier questions: read when the library opens, searched, forgotten when a person says so, and what they thought."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mirrortalk_desktop.domain.model import Answer, Failure
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.asking import beside
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.lanes import Priority, Ticket
from mirrortalk_desktop.qt.models.chat import ChatModel, Exchange
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_IN_CONVERSATION = 50
_MOST_FOUND = 200


class Remembering(QObject):
    """Keeps the conversation and the list of earlier questions in step with the history.

    *Signals:* `said(str)`: something for the status bar.
    """

    said = Signal(str)

    def __init__(self, *, room: EngineRoom, pane: QuestionPane, chat: ChatModel, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._pane = pane
        self._chat = chat
        self._search: Ticket | None = None
        pane.wishes.thumb_given.connect(self.keep_thumb)
        pane.history.search_requested.connect(self.search)
        pane.history.deletion_requested.connect(self.delete)
        pane.history.clearing_requested.connect(self.clear)

    def show_conversation(self) -> None:
        """Show the questions of earlier days."""

        def read(container: "Container", _token: CancelToken, _report: Report) -> tuple[Exchange, ...]:
            return _exchanges(container, container.library.conversations.latest(_IN_CONVERSATION))

        self._do(read, "reading earlier questions").done.connect(self._show_conversation)

    @Slot(str)
    def search(self, text: str) -> None:
        """Find this in all earlier questions; an empty text finds the latest. The newest wish counts."""
        if self._search is not None:
            self._search.cancel()

        def read(container: "Container", _token: CancelToken, _report: Report) -> tuple[Exchange, ...]:
            conversations = container.library.conversations
            found = conversations.search(text, _MOST_FOUND) if text else conversations.latest(_MOST_FOUND)
            return _exchanges(container, found)

        self._search = self._do(read, "finding earlier questions", Priority.PERSON_WAITS)
        self._search.done.connect(self._show_found)
        self._search.failed.connect(self._pane.history.stop_looking)

    @Slot(int, int)
    def keep_thumb(self, number: int, thumb: int) -> None:
        """Keep what the person thinks of an answer, here and nowhere else."""
        self._chat.put_thumb(number, thumb)

        def keep(container: "Container", _token: CancelToken, _report: Report) -> None:
            container.library.conversations.set_thumb(number, thumb)

        self._do(keep, "keeping a thumb", Priority.PERSON_WAITS)

    @Slot(int)
    def delete(self, number: int) -> None:
        """Forget this question and its answer."""

        def delete(container: "Container", _token: CancelToken, _report: Report) -> int:
            container.library.conversations.delete(number)
            return number

        self._do(delete, "deleting a question", Priority.PERSON_WAITS).done.connect(self._on_deleted)

    @Slot()
    def clear(self) -> None:
        """Forget all questions and answers."""

        def clear(container: "Container", _token: CancelToken, _report: Report) -> None:
            container.library.conversations.clear()

        self._do(clear, "clearing the history", Priority.PERSON_WAITS).done.connect(self._on_cleared)

    def _do(self, errand: Errand[object], name: str, priority: Priority = Priority.NORMAL) -> Ticket:
        ticket = self._room.do(self._room.reads, errand, name=name, priority=priority)
        ticket.failed.connect(self._say_failure)
        return ticket

    @Slot(object)
    def _show_conversation(self, earlier: tuple[Exchange, ...]) -> None:
        """Earlier questions have negative numbers; what was asked meanwhile stays below them."""
        self._chat.set_exchanges((*earlier, *self._chat.exchanges))

    @Slot(object)
    def _show_found(self, found: tuple[Exchange, ...]) -> None:
        self._pane.show_history(tuple(reversed(found)))

    @Slot(object)
    def _on_deleted(self, number: int) -> None:
        self._pane.history_model.remove(number)
        self._chat.remove_answers((number,))

    @Slot(object)
    def _on_cleared(self, _nothing: object) -> None:
        self._pane.show_history(())
        numbers = [each.answer.number for each in self._chat.exchanges if each.answer is not None]
        self._chat.remove_answers(numbers)
        self.said.emit(self.tr("All questions and answers are forgotten."))

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.said.emit(str(message_of(failure)))


def _exchanges(container: "Container", answers: tuple[Answer, ...]) -> tuple[Exchange, ...]:
    """Answers as they were given, with what the library says of their episodes now; the last one is number -1."""
    return tuple(
        Exchange(place - len(answers), Question(answer.question), answer, beside=beside(container, answer))
        for place, answer in enumerate(answers)
    )
