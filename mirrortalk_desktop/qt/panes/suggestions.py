"""Questions that the library is known to answer, for a person who does not know where to begin."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mirrortalk_desktop.qt.panes.parts import SMALL, IconButton, gap, label
from mirrortalk_desktop.qt.text import plain_tip

_OWN_DIRECTION, _END = "\u2068", "\u2069"
"""Unseen marks: what is between them runs in its own direction."""


class QuestionButton(QPushButton):
    """A question that is asked by a click; it ends in “…” where there is no room for all of it.

    Signals: asked(str).
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "suggestion")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._question = ""
        self.clicked.connect(self._ask)

    @property
    def question(self) -> str:
        """The whole question."""
        return self._question

    def set_question(self, question: str) -> None:
        """Offer this question."""
        self._question = question
        self.setToolTip(plain_tip(question))
        self.setAccessibleName(self.tr("Ask: {question}").format(question=question))
        self._elide()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """It may be as narrow as a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the question to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - 2 * gap(self, 1.6)
        shown = self.fontMetrics().elidedText(self._question, Qt.TextElideMode.ElideRight, max(0, room))
        shown = shown.replace("&", "&&")
        self.setText(f"{_OWN_DIRECTION}{shown}{_END}" if self.isRightToLeft() else shown)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._question)


class SuggestionList(QWidget):
    """Some suggestions, one below the other, for a conversation that has not begun.

    Signals: asked(str).
    """

    asked = Signal(str)

    _MOST = 4

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(self, 2), 0, gap(self, 2), gap(self, 2))
        column.setSpacing(gap(self, 0.6))
        caption = label(self.tr("Your library can answer, for instance:"), self, kind="muted")
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(caption)
        self.buttons = [QuestionButton(self) for _ in range(self._MOST)]
        for button in self.buttons:
            button.asked.connect(self.asked)
            column.addWidget(button)
        self.show_questions(())

    def show_questions(self, questions: tuple[str, ...]) -> None:
        """Offer these; nothing is shown while there are none."""
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(questions))
            if place < len(questions):
                button.set_question(questions[place])
        self.setVisible(bool(questions))


class SuggestionLine(QWidget):
    """One suggestion in a quiet line, and a button that brings another.

    Signals: asked(str).
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._questions: tuple[str, ...] = ()
        self._place = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, 0.4))
        caption = label(self.tr("You could ask"), self, kind="muted", size=SMALL)
        caption.setWordWrap(False)
        self.button = QuestionButton(self)
        self.button.setProperty("kind", "suggestion-quiet")
        self.button.asked.connect(self.asked)
        self.another = IconButton("refresh", self.tr("Another suggestion"), self)
        self.another.clicked.connect(self._show_next)
        row.addWidget(caption)
        row.addWidget(self.button, 1)
        row.addWidget(self.another)
        self.show_questions(())

    @property
    def has_questions(self) -> bool:
        """Whether there is something to offer."""
        return bool(self._questions)

    def show_questions(self, questions: tuple[str, ...]) -> None:
        """Offer these, one at a time; nothing is shown while there are none."""
        self._questions = questions
        self._place = 0
        self._show()

    @Slot()
    def _show_next(self) -> None:
        self._place = (self._place + 1) % max(1, len(self._questions))
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._questions))
        self.another.setVisible(len(self._questions) > 1)
        if self._questions:
            self.button.set_question(self._questions[self._place])
