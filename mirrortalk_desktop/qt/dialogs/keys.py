"""Every action with its key, and a field in which to press another one."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QWidget,
)

from mirrortalk_desktop.qt.dialogs.foot import make_foot
from mirrortalk_desktop.qt.dialogs.palette import FilterField
from mirrortalk_desktop.qt.models.commands import Command, CommandsModel
from mirrortalk_desktop.qt.panes.command_rows import make_command_list
from mirrortalk_desktop.qt.panes.parts import announce, label
from mirrortalk_desktop.qt.panes.roomy import headed_column, resize_dialog

_LETTERS_WIDE, _LINES_HIGH = 72, 30
_NATIVE, _PORTABLE = QKeySequence.SequenceFormat.NativeText, QKeySequence.SequenceFormat.PortableText
_EDITING = tuple(
    QKeySequence.StandardKey[name] for name in ("Copy", "Cut", "Paste", "SelectAll", "Undo", "Redo", "Delete")
)
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeysDialog(QDialog):
    """What is pressed in the field is the key of the chosen action from then on, unless it is refused in words.

    Signals: keys_changed(dict[str, str]): the key of every action, by its name.
    """

    keys_changed = Signal(object)

    def __init__(
        self, commands: Iterable[Command], usual: Mapping[str, Sequence[QKeySequence]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._commands = tuple(command for command in commands if command.action.objectName() in usual)
        self._usual = usual
        self.model = CommandsModel(self)
        self.model.set_commands(self._commands)
        column = headed_column(self, self.tr("Keyboard shortcuts"))
        self.filter = FilterField(self)
        self.filter.setPlaceholderText(self.tr("Find an action"))
        self.filter.setAccessibleName(self.tr("Find an action"))
        self.filter.setClearButtonEnabled(True)
        self.view = make_command_list(self.model, self.tr("Actions"), self)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        self.caption = label("", self, is_bold=True)
        column.addWidget(self.caption)
        column.addLayout(self._build_field())
        self.problem = label("", self, kind="bad")
        self.problem.setVisible(False)
        column.addWidget(self.problem)
        column.addLayout(self._build_foot())
        self.filter.textChanged.connect(self._filter)
        self.filter.moved.connect(self._move)
        self.view.selectionModel().currentChanged.connect(self._show)
        self.view.activated.connect(self._go_to_field)
        resize_dialog(self, letters=_LETTERS_WIDE, lines=_LINES_HIGH)
        self.view.setCurrentIndex(self.model.index(0))

    def choose(self, name: str) -> None:
        """Show the key of this action."""
        for row in range(self.model.rowCount()):
            command = self.model.command_at(self.model.index(row))
            if command is not None and command.action.objectName() == name:
                self.view.setCurrentIndex(self.model.index(row))

    def _build_field(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.field = KeyField(self)
        self.caption.setBuddy(self.field)
        self.field.editingFinished.connect(self._take)
        self.usual_button = QPushButton(self.tr("Usual key"), self)
        self.none_button = QPushButton(self.tr("No key"), self)
        self.usual_button.clicked.connect(self._take_usual)
        self.none_button.clicked.connect(self._take_none)
        row.addWidget(self.field, 1)
        for button in (self.usual_button, self.none_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _build_foot(self) -> QHBoxLayout:
        self.defaults_button = QPushButton(self.tr("Restore all usual keys"), self)
        self.defaults_button.setProperty("kind", "quiet")
        self.defaults_button.clicked.connect(self._take_all_usual)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        return make_foot(self.buttons, self.defaults_button)

    # --- what the person does

    @Slot(str)
    def _filter(self, typed: str) -> None:
        self.model.set_filter(typed)
        self.view.setCurrentIndex(self.model.index(0))

    @Slot(int)
    def _move(self, rows: int) -> None:
        row = min(max(self.view.currentIndex().row() + rows, 0), self.model.rowCount() - 1)
        self.view.setCurrentIndex(self.model.index(row))

    @Slot()
    def _go_to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _show(self, _index: object = None) -> None:
        """The chosen action, its key, and no complaint."""
        command = self._chosen
        self._complain("")
        for part in (self.field, self.usual_button, self.none_button):
            part.setEnabled(command is not None)
        text = "" if command is None else self.tr("Key of “{action}”").format(action=command.text)
        self.caption.setText(text or self.tr("No action is called that."))
        self.field.name(text)
        self.field.setKeySequence(QKeySequence() if command is None else command.action.shortcut())

    @Slot()
    def _take(self) -> None:
        self._try(self.field.keySequence())

    @Slot()
    def _take_usual(self) -> None:
        command = self._chosen
        if command is not None:
            usual = self._usual[command.action.objectName()]
            self._try(usual[0] if usual else QKeySequence())

    @Slot()
    def _take_none(self) -> None:
        self._try(QKeySequence())

    @Slot()
    def _take_all_usual(self) -> None:
        self._complain("")
        self._emit({name: _portable(keys[0]) if keys else "" for name, keys in self._usual.items()})
        self._show()
        announce(self, self.tr("All actions have their usual keys again."))

    def _try(self, key: QKeySequence) -> None:
        """Take the key, or say why not and show the one that stays."""
        command = self._chosen
        if command is None or key == command.action.shortcut():
            self._complain("")
            return
        reason = self._refused(key, command)
        if reason:
            self.field.setKeySequence(command.action.shortcut())
            self._complain(reason)
            return
        keys = {each.action.objectName(): _portable(each.action.shortcut()) for each in self._commands}
        self._emit(keys | {command.action.objectName(): _portable(key)})
        self._show()

    def _refused(self, key: QKeySequence, command: Command) -> str:
        """Why this key cannot be used; nothing when it can."""
        if key.isEmpty():
            return ""
        shown = key.toString(_NATIVE)
        for other in self._commands:
            if other.action is not command.action and key in other.action.shortcuts():
                return self.tr("{key} belongs to “{action}”. Choose another key, or change that one first.").format(
                    key=shown, action=other.text
                )
        if any(key in QKeySequence.keyBindings(standard) for standard in _EDITING):
            return self.tr("{key} is for editing text. Choose another key.").format(key=shown)
        if not _can_be_a_shortcut(key):
            return self.tr("{key} is needed for typing and moving. Press it together with Ctrl or Alt.").format(
                key=shown
            )
        return ""

    def _complain(self, reason: str) -> None:
        self.problem.setText(reason)
        self.problem.setVisible(bool(reason))
        if reason:
            announce(self, reason, is_urgent=True)

    def _emit(self, keys: Mapping[str, str]) -> None:
        self.keys_changed.emit(keys)
        self.model.tell_keys_changed()

    @property
    def _chosen(self) -> Command | None:
        return self.model.command_at(self.view.currentIndex())


class KeyField(QKeySequenceEdit):
    """Takes the next key that is pressed; Tab and Escape still leave it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self._lines = self.findChildren(QLineEdit)
        for line in self._lines:
            line.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it would hand the focus back, and Tab would never get out
            line.setPlaceholderText(QCoreApplication.translate("KeysDialog", "Press a key"))

    def name(self, text: str) -> None:
        """What a screen reader calls the field."""
        self.setAccessibleName(text)
        for line in self._lines:
            line.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape is for leaving the dialog, and Tab for going on."""
        if (
            event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            and not event.modifiers() & _MODIFIERS
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _can_be_a_shortcut(key: QKeySequence) -> bool:
    """Whether no field and no list needs this key for itself."""
    pressed = key[0]  # type: ignore[index]  # PySide6's stubs leave it out
    is_function_key = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
    is_media_key = pressed.key() >= Qt.Key.Key_Back
    return is_function_key or is_media_key or bool(pressed.keyboardModifiers() & _MODIFIERS)


def _portable(key: QKeySequence) -> str:
    return key.toString(_PORTABLE)
