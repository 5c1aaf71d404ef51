"""The command palette: type a few letters of what you want, and Enter does it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from mirrortalk_desktop.qt.models.commands import Command, CommandsModel
from mirrortalk_desktop.qt.panes.command_rows import make_command_list
from mirrortalk_desktop.qt.panes.parts import announce, gap, label

_LETTERS_WIDE, _LINES_HIGH = 66, 24


class CommandPalette(QDialog):
    """A list of commands with a filter above it. Arrows choose, Enter does it, Esc leaves.

    Signals: chosen(QAction) after the palette has gone.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Commands"))
        self._command: Command | None = None
        self.model = CommandsModel(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame(self)
        frame.setProperty("kind", "palette")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        space = gap(self)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(space)
        self.field = FilterField(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Filter of commands"))
        self.field.setAccessibleDescription(self.tr("Arrow keys choose a command, Enter does it, Escape leaves."))
        self.field.setClearButtonEnabled(True)
        self.view = make_command_list(self.model, self.tr("Commands"), frame)
        self.nothing = label(self.tr("No command is called that."), frame, kind="muted")
        self.nothing.setVisible(False)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing)
        self.field.textChanged.connect(self._filter)
        self.field.moved.connect(self._move)
        self.field.returnPressed.connect(self._take)
        self.view.activated.connect(self._take)
        self.view.clicked.connect(self._take)
        self.finished.connect(self._tell)

    def offer(self, commands: Iterable[Command], recent: Sequence[str]) -> None:
        """Show these; `recent` are names of actions, the last used one first."""
        self.model.set_commands(commands, recent)
        self._choose(0)

    def open_over(self, window: QWidget) -> None:
        """Come up at the top of the window, no larger than it."""
        letters = self.fontMetrics()
        width = min(letters.averageCharWidth() * _LETTERS_WIDE, window.width() - 2 * gap(self))
        height = min(letters.height() * _LINES_HIGH, window.height() * 3 // 4)
        self.resize(width, height)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, window.height() // 10)))
        self.open()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(str)
    def _filter(self, typed: str) -> None:
        self.model.set_filter(typed)
        self.nothing.setVisible(not self.model.rowCount())
        if self.nothing.isVisible():
            announce(self, self.nothing.text())
        self._choose(0)

    @Slot(int)
    def _move(self, rows: int) -> None:
        """One row further goes round at the ends; a page stops there."""
        last = self.model.rowCount() - 1
        row = self.view.currentIndex().row() + rows
        if abs(rows) == 1:
            row = row % (last + 1) if last >= 0 else -1
        self._choose(min(max(row, 0), last))

    def _choose(self, row: int) -> None:
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        if index.isValid() and self.isVisible():
            announce(self.view, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    @Slot()
    @Slot(QModelIndex)
    def _take(self, _index: object = None) -> None:
        """What cannot be done just now is not done; the row says so."""
        command = self.model.command_at(self.view.currentIndex())
        if command is not None and command.action.isEnabled():
            self._command = command
            self.accept()

    @Slot(int)
    def _tell(self, _result: int) -> None:
        if self._command is not None:
            self.chosen.emit(self._command.action)


class FilterField(QLineEdit):
    """A line to type in, whose arrow keys move in a list below, and whose Enter is no dialog's business.

    Signals: moved(int rows).
    """

    moved = Signal(int)
    _PAGE = 8

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up, Down and the page keys belong to the list."""
        rows = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -self._PAGE,
            Qt.Key.Key_PageDown: self._PAGE,
        }.get(Qt.Key(event.key()))
        if rows is None:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
        else:
            self.moved.emit(rows)
