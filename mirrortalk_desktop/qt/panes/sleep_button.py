"""The button of the sleep timer: what it waits for, and how long it still plays."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from mirrortalk_desktop.qt.models.words import clock
from mirrortalk_desktop.qt.panes.parts import IconButton
from mirrortalk_desktop.qt.sleeping import SleepTimer, Until

_MINUTES = (5, 10, 15, 30, 45, 60, 90)
_UNTIL_CLOCK = 60.0
"""From here on seconds are shown; before, a screen reader would never come to rest."""


class SleepButton(IconButton):
    """A menu of times; with the timer on, the time left beside the moon."""

    def __init__(self, sleep: SleepTimer, parent: QWidget | None = None) -> None:
        super().__init__("sleep", self.tr("Sleep timer"), parent, has_text=True)
        self._sleep = sleep
        self.setProperty("kind", "menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setTitle(self.tr("Sleep timer"))
        self._group = QActionGroup(menu)
        self._add(menu, self.tr("Off"), (Until.NOTHING, 0))
        for minutes in _MINUTES:
            self._add(menu, self.tr("After %n minute(s)", "", minutes), (Until.MINUTES, minutes))
        self._add(menu, self.tr("At the end of the chapter"), (Until.CHAPTER, 0))
        self._add(menu, self.tr("At the end of the episode"), (Until.EPISODE, 0))
        menu.triggered.connect(self._choose)
        menu.aboutToShow.connect(self._check_chosen)
        self.setMenu(menu)
        sleep.changed.connect(self._show)
        self._show()

    def _add(self, menu: QMenu, text: str, wish: tuple[Until, int]) -> None:
        action = menu.addAction(text)
        action.setData(wish)
        action.setCheckable(True)
        self._group.addAction(action)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        until, minutes = action.data()
        if until is Until.MINUTES:
            self._sleep.begin_minutes(minutes)
        else:
            self._sleep.begin(until)

    @Slot()
    def _check_chosen(self) -> None:
        minutes = self._sleep.minutes if self._sleep.until is Until.MINUTES else 0
        for action in self.menu().actions():
            action.setChecked(tuple(action.data()) == (self._sleep.until, minutes))

    @Slot()
    def _show(self) -> None:
        if not self._sleep.is_on:
            text, name = "", self.tr("Sleep timer: off")
        else:
            left = self._sleep.seconds_left
            text = clock(left) if left < _UNTIL_CLOCK else self.tr("{minutes} min").format(minutes=round(left / 60))
            name = self.tr("Sleep timer: silent in {time}").format(time=text)
        if self.accessibleName() != name:
            self.setText(text)
            self.setAccessibleName(name)
            self.setToolTip(name)
