"""A button with a menu in which one thing of each group is chosen: what a list shows, and in which order."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from mirrortalk_desktop.qt.panes.parts import IconButton
from mirrortalk_desktop.qt.text import plain_tip

Choice = TypeVar("Choice")


class ChoiceMenu(IconButton):
    """The button. Its tool tip and its description say what is chosen."""

    def __init__(self, icon_name: str, name: str, parent: QWidget) -> None:
        super().__init__(icon_name, name, parent)
        self._name = name
        self._groups: list[ChoiceGroup[Any]] = []
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))

    def add_group(self, title: str, choices: Mapping[Choice, str]) -> "ChoiceGroup[Choice]":
        """A group of choices with names that speak for themselves; the first is chosen. `title` is for descriptions."""
        if self._groups:
            self.menu().addSeparator()
        group = ChoiceGroup(title, choices, self.menu())
        group.changed.connect(self._say)
        self._groups.append(group)
        self._say()
        return group

    @Slot()
    def _say(self) -> None:
        said = "; ".join(f"{group.title}: {group.chosen_name}" for group in self._groups)
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(f"{self._name}\n{said}"))


class ChoiceGroup(QObject, Generic[Choice]):
    """One group of the menu.

    Signals: changed(): another one is chosen, by the person or by `choose`.
    """

    changed = Signal()

    def __init__(self, title: str, choices: Mapping[Choice, str], menu: QMenu) -> None:
        super().__init__(menu)
        self.title = title
        self._actions: dict[Choice, QAction] = {}
        self._group = QActionGroup(self)
        for choice, name in choices.items():
            action = QAction(name, menu)
            action.setCheckable(True)
            action.setChecked(not self._actions)
            action.toggled.connect(self._on_toggled)
            self._group.addAction(action)
            menu.addAction(action)
            self._actions[choice] = action

    @property
    def chosen(self) -> Choice:
        """What is chosen."""
        return next(choice for choice, action in self._actions.items() if action.isChecked())

    @property
    def chosen_name(self) -> str:
        """How that is called."""
        return self._actions[self.chosen].text()

    def choose(self, choice: Choice) -> None:
        """Choose this."""
        self._actions[choice].setChecked(True)

    def set_possible(self, choice: Choice, is_possible: bool) -> None:
        """Offer this choice, or show that it makes no sense now."""
        self._actions[choice].setEnabled(is_possible)

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        if is_on:
            self.changed.emit()
