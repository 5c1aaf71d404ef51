"""The actions at a person's fingertips: the palette over all of them, and keys that can be changed."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.actions import Actions
from mirrortalk_desktop.qt.dialogs.keys import KeysDialog
from mirrortalk_desktop.qt.dialogs.palette import CommandPalette
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.models.commands import Command, plain
from mirrortalk_desktop.qt.text import message_of
from mirrortalk_desktop.settings import load_keys, save_keys

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_RECENT = "palette/recent"
_MOST_RECENT = 8
_WRITTEN = QKeySequence.SequenceFormat.PortableText


class Commanding(QObject):
    """Opens the palette and the list of keys, and keeps the keys of one's own in the settings file.

    *Signals:* `said(str)`.
    """

    said = Signal(str)

    def __init__(self, actions: Actions, *, room: EngineRoom, state: QSettings, window: QMainWindow) -> None:
        super().__init__(window)
        self._actions = actions
        self._room = room
        self._state = state
        self._window = window
        self._usual = {name: action.shortcuts() for name, action in actions.named.items()}

    # --- the palette

    @Slot()
    def open_palette(self) -> None:
        """Let the person choose one of all actions."""
        palette = CommandPalette(self._window)
        palette.offer(self._commands(), self._recent())
        palette.chosen.connect(self._run)
        palette.finished.connect(palette.deleteLater)
        palette.open_over(self._window)

    @Slot(object)
    def _run(self, action: QAction) -> None:
        name = action.objectName()
        recent = [name, *(each for each in self._recent() if each != name)]
        self._state.setValue(_RECENT, recent[:_MOST_RECENT])
        action.trigger()

    def _recent(self) -> tuple[str, ...]:
        kept = self._state.value(_RECENT)
        return tuple(kept) if isinstance(kept, list) else (kept,) if isinstance(kept, str) else ()

    def _commands(self) -> tuple[Command, ...]:
        """All but the palette itself."""
        every = commands_of(self._window.menuBar())
        return tuple(command for command in every if command.action is not self._actions.commands)

    # --- keys

    @Slot()
    def load_keys(self) -> None:
        """Take up the person's own keys, as the settings file has them."""
        ticket = self._room.do(self._room.reads, _own_keys, name="reading keys", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._apply)

    @Slot()
    def open_keys(self) -> None:
        """Show every action with its key, and let the person change them."""
        dialog = KeysDialog(commands_of(self._window.menuBar()), self._usual, self._window)
        dialog.keys_changed.connect(self.change_keys)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def change_keys(self, keys: Mapping[str, str]) -> None:
        """Use these keys by names of actions, and keep those that differ from the usual ones."""
        own = {name: key for name, key in keys.items() if key != self._usual_key(name)}
        self._apply(own)

        def keep(container: "Container", _token: CancelToken, _report: Report) -> None:
            save_keys(container.paths.settings_file, own)

        ticket = self._room.do(self._room.reads, keep, name="saving keys", priority=Priority.PERSON_WAITS)
        ticket.failed.connect(self._say_failure)

    @Slot(object)
    def _apply(self, own: Mapping[str, str]) -> None:
        """A key that two actions would have stays with the first; the usual ones give way to the person's own."""
        taken: set[str] = set()
        for name in sorted(self._usual, key=lambda each: each not in own):
            wanted = [QKeySequence.fromString(own[name], _WRITTEN)] if name in own else self._usual[name]
            keys = [key for key in wanted if not key.isEmpty() and key.toString(_WRITTEN) not in taken]
            taken.update(key.toString(_WRITTEN) for key in keys)
            if self._actions.named[name].shortcuts() != keys:
                self._actions.named[name].setShortcuts(keys)

    def _usual_key(self, name: str) -> str:
        usual = self._usual.get(name)
        return usual[0].toString(_WRITTEN) if usual else ""

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.said.emit(str(message_of(failure)))


def commands_of(bar: QMenuBar) -> tuple[Command, ...]:
    """Every action in the menus, in their order."""
    return tuple(
        command
        for entry in bar.actions()
        if isinstance(menu := entry.menu(), QMenu)
        for command in _in_menu(menu, plain(menu.title()))
    )


def _in_menu(menu: QMenu, place: str) -> Iterator[Command]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _in_menu(inner, f"{place} › {plain(inner.title())}")
        elif not action.isSeparator():
            yield Command(action, place)


def _own_keys(container: "Container", _token: CancelToken, _report: Report) -> Mapping[str, str]:
    return load_keys(container.paths.settings_file)
