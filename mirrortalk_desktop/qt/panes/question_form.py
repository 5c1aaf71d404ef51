"""Where questions are typed: the limits, the field, the button, a suggestion, and what is wrong with a question."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.errors import EmptyQuestion, MirrorTalkError, QuestionTooLong
from mirrortalk_desktop.domain.question import LONGEST_QUESTION
from mirrortalk_desktop.qt.panes.parts import announce, gap, label
from mirrortalk_desktop.qt.panes.question_field import QuestionField
from mirrortalk_desktop.qt.panes.scope_bar import ScopeBar
from mirrortalk_desktop.qt.panes.suggestions import SuggestionLine
from mirrortalk_desktop.qt.text import message_of


class QuestionForm(QWidget):
    """The foot of the question pane.

    Signals: entered(str): a question that may be asked.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        space = gap(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(space * 2, space, space * 2, space * 3 // 2)
        column.setSpacing(space // 2)
        self.suggestion = SuggestionLine(self)
        self.scope = ScopeBar(self)
        self.field = QuestionField(self)
        self.field.setPlaceholderText(self.tr("What do you want to know?"))
        self.field.setAccessibleName(self.tr("Your question"))
        self.field.setAccessibleDescription(self.tr("Enter asks. The arrow up brings back earlier questions."))
        self.ask_button = QPushButton(self.tr("Ask"), self)
        self.ask_button.setProperty("kind", "primary")
        self.hint = label("", self, kind="bad")
        self.hint.setVisible(False)
        entry = QHBoxLayout()
        entry.setSpacing(space)
        entry.addWidget(self.field, 1)
        entry.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self.suggestion)
        column.addWidget(self.scope)
        column.addLayout(entry)
        column.addWidget(self.hint)
        self.setTabOrder(self.scope, self.field)
        self.setTabOrder(self.field, self.ask_button)
        self.field.textChanged.connect(self.hint.hide)
        self.field.entered.connect(self._ask)
        self.ask_button.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        """Ask, or say why this is no question and leave it to be mended."""
        text = self.field.toPlainText().strip()
        problem: MirrorTalkError | None = None
        if not text:
            problem = EmptyQuestion()
        elif len(" ".join(text.split())) > LONGEST_QUESTION:
            problem = QuestionTooLong(len(text), LONGEST_QUESTION)
        if problem is not None:
            message = str(message_of(problem.as_failure()))
            self.hint.setText(message)
            self.hint.setVisible(True)
            announce(self, message, is_urgent=True)
            return
        self.field.remember(text)
        self.field.clear()
        self.entered.emit(text)
