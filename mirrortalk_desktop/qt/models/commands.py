"""Everything the menus offer, as a list that can be filtered: the same actions, with their place and their key."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence

from mirrortalk_desktop.qt.models import words

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_WHOLE, _BEGINNING, _INSIDE, _IN_PATH, _SCATTERED = range(5)
"""How well a text meets what was typed, best first."""


@dataclass(frozen=True, slots=True)
class Command:
    """An action with the menus that lead to it."""

    action: QAction
    place: str

    @property
    def text(self) -> str:
        """Its words, without the mark of a mnemonic."""
        return plain(self.action.text()).rstrip("….")

    @property
    def keys(self) -> str:
        """Its key, as this system writes it."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def plain(text: str) -> str:
    """The words of an action or a menu, without the mark of a mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class CommandsModel(QAbstractListModel):
    """Commands that meet what was typed, the best first; the recently used ones first while nothing is typed.

    What cannot be used just now comes last, and says so.
    """

    CommandRole = Qt.ItemDataRole.UserRole + 1
    PlaceRole = Qt.ItemDataRole.UserRole + 2
    KeysRole = Qt.ItemDataRole.UserRole + 3

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Command, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._shown: list[Command] = []
        self._typed = ""

    def set_commands(self, commands: Iterable[Command], recent: Sequence[str] = ()) -> None:
        """Offer these; `recent` are names of actions, the last used one first."""
        self._all, self._recent = tuple(commands), tuple(recent)
        self.set_filter(self._typed)

    def set_filter(self, typed: str) -> None:
        """Show what meets this, and nothing else."""
        self._typed = typed
        self.beginResetModel()
        ranked = [(rank, command) for command in self._all if (rank := self._rank(command)) is not None]
        self._shown = [command for _rank, command in sorted(ranked, key=lambda pair: pair[0])]
        self.endResetModel()

    def tell_keys_changed(self) -> None:
        """Show the keys as they are now."""
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def command_at(self, index: Index) -> Command | None:
        """The command in this row."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def row_of(self, action: QAction) -> int | None:
        """The row of an action, if it is shown."""
        return next((row for row, command in enumerate(self._shown) if command.action is action), None)

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many commands are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One thing about one command."""
        command = self.command_at(index)
        if command is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == self.CommandRole:
            return command
        if role == self.PlaceRole:
            return command.place if command.action.isEnabled() else words.tr("not possible just now")
        if role == self.KeysRole:
            return command.keys
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (command.text, str(self.data(index, self.PlaceRole)), command.keys)
            return ", ".join(part for part in parts if part)
        return None

    def _rank(self, command: Command) -> tuple[bool, int, int] | None:
        how_well = how_well_met(self._typed, command.text, command.place)
        if how_well is None:
            return None
        name = command.action.objectName()
        age = self._recent.index(name) if name in self._recent else len(self._recent)
        return not command.action.isEnabled(), how_well, age


def how_well_met(typed: str, text: str, place: str) -> int | None:
    """How well a command meets what was typed, 0 the best; None when it does not."""
    wanted, name = typed.casefold().strip(), text.casefold()
    if not wanted or name == wanted:
        return _WHOLE
    if name.startswith(wanted) or any(word.startswith(wanted) for word in name.split()):
        return _BEGINNING
    if all(part in name for part in wanted.split()):
        return _INSIDE
    if all(part in f"{place.casefold()} {name}" for part in wanted.split()):
        return _IN_PATH
    letters = iter(name)
    return _SCATTERED if all(letter in letters for letter in wanted if not letter.isspace()) else None
