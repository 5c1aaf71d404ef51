"""The field in which questions are typed: it grows with the text, Enter asks, and Up brings back earlier questions."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_MOST_LINES = 6
_KEPT = 100


class QuestionField(QPlainTextEdit):
    """Plain text of one to six lines; Shift+Enter begins a new one.

    Signals: entered().
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._earlier: list[str] = []
        self._place = 0
        self._draft = ""
        self.textChanged.connect(self._grow)
        self._grow()

    def remember(self, question: str) -> None:
        """Have this question come back with Up."""
        if question and question not in self._earlier[-1:]:
            self._earlier = [*self._earlier, question][-_KEPT:]
        self._place = len(self._earlier)

    def set_earlier(self, questions: tuple[str, ...]) -> None:
        """Have these questions come back with Up, and no others; the last one first."""
        self._earlier = []
        for question in questions:
            self.remember(question)
        self._place = len(self._earlier)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter asks; Up and Down at the edges walk through earlier questions."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Up and is_plain and self._is_at_edge(QTextCursor.MoveOperation.Up):
            self._walk(-1)
        elif event.key() == Qt.Key.Key_Down and is_plain and self._is_at_edge(QTextCursor.MoveOperation.Down):
            self._walk(1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its text."""
        return QSize(super().sizeHint().width(), self.height())

    def _is_at_edge(self, direction: QTextCursor.MoveOperation) -> bool:
        cursor = self.textCursor()
        return not cursor.movePosition(direction)

    def _walk(self, step: int) -> None:
        place = self._place + step
        if not 0 <= place <= len(self._earlier):
            return
        if self._place == len(self._earlier):
            self._draft = self.toPlainText()
        self._place = place
        self.setPlainText(self._draft if place == len(self._earlier) else self._earlier[place])
        self.moveCursor(QTextCursor.MoveOperation.End)

    @Slot()
    def _grow(self) -> None:
        needed = max(1, round(self.document().size().height()))
        lines = min(_MOST_LINES, needed)
        is_long = needed > _MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_long else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        frame = self.height() - self.viewport().height() if self.isVisible() else self.fontMetrics().height()
        margins = round(2 * self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins + max(frame, 4))
