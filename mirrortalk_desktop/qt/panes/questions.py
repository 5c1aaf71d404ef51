"""The conversation with the library: questions, answers made of quotes, and honest refusals."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.model import Answer, Citation, Feed
from mirrortalk_desktop.qt.models.chat import ChatModel


class QuestionPane(QWidget):
    """Asks questions and shows answers."""

    question_asked = Signal(str, object)
    citation_chosen = Signal(object)
    transcript_requested = Signal(str, float)

    def __init__(self, chat: ChatModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chat = chat

    def set_feeds(self, feeds: tuple[Feed, ...]) -> None:
        """Offer these podcasts as places to ask in."""

    def show_waiting(self, question_id: int, text: str) -> None:
        """Show that this question is being searched."""
        self._chat.put_question(question_id, text)

    def show_answer(self, question_id: int, answer: Answer, nearest: tuple[Citation, ...] = ()) -> None:
        """Show the answer."""
        self._chat.put_answer(question_id, answer, nearest)

    def show_failure(self, question_id: int, failure: Message) -> None:
        """Show why there is no answer."""
        self._chat.put_failure(question_id, failure)

    def focus_question(self) -> None:
        """Put the cursor into the question field."""
