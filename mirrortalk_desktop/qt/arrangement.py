"""How the window is laid out: which panels are shown, how wide they are, and all of it as it was the last time."""

from PySide6.QtCore import QByteArray, QObject, QSettings, QSize, Qt, SignalInstance, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from mirrortalk_desktop.qt.jobs_dock import JobsDock

FIRST_SIZE = (1320, 860)
SHARES = (27, 38, 35)
_SHARE_OF_JOBS = 4


class Arrangement(QObject):
    """Keeps panels and their actions in step. The last of the panels in the splitter cannot be hidden."""

    def __init__(
        self,
        *,
        state: QSettings,
        splitters: dict[str, QSplitter],
        dock: JobsDock,
        panels: dict[QAction, QWidget],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._splitters = splitters
        self._dock = dock
        self._panels = panels
        self._window = window
        self._widths: dict[str, int] = {}
        for action in panels:
            action.toggled.connect(self._apply)

    def bring(self, panel: QWidget, *wishes: SignalInstance) -> None:
        """Show this panel, if it is hidden, whenever one of these says that somebody wants to go there."""
        action = next(action for action, known in self._panels.items() if known is panel)
        opener = _Opener(action, self)
        for wish in wishes:
            wish.connect(opener.open)

    def arrange(self, size: QSize) -> None:
        """Take this size and share it out among the panels as at first."""
        self._window.resize(size)
        self._splitters["splitter"].setSizes([size.width() * share // sum(SHARES) for share in SHARES])
        self._window.resizeDocks([self._dock], [size.height() // _SHARE_OF_JOBS], Qt.Orientation.Vertical)

    def keep(self) -> None:
        """Remember how it is now."""
        self._state.setValue("geometry", self._window.saveGeometry())
        self._state.setValue("docks", self._window.saveState())
        self._state.setValue("jobs", self._dock.is_pinned)
        for name, splitter in self._splitters.items():
            self._state.setValue(name, splitter.saveState())
        hidden = [action.objectName() for action in self._panels if not action.isChecked()]
        self._state.setValue("hidden", hidden)
        self._state.setValue("widths", [self._widths.get(name, 0) for name in hidden])
        self._state.sync()

    def restore(self) -> None:
        """Have it as it was left, or as at first."""
        geometry, docks = self._state.value("geometry"), self._state.value("docks")
        if not (isinstance(geometry, QByteArray) and self._window.restoreGeometry(geometry)):
            self.arrange(QSize(*FIRST_SIZE).boundedTo(self._window.screen().availableSize()))
        if isinstance(docks, QByteArray):
            self._window.restoreState(docks)
        self._dock.pin(self._state.value("jobs") in (True, "true"))
        for name, splitter in self._splitters.items():
            kept = self._state.value(name)
            if isinstance(kept, QByteArray):
                splitter.restoreState(kept)
        hidden, widths = (_as_list(self._state.value(key)) for key in ("hidden", "widths"))
        for action in self._panels:
            action.setChecked(action.objectName() not in hidden)
        self._widths |= {name: int(width) for name, width in zip(hidden, widths, strict=False) if width.isdigit()}

    @Slot()
    def _apply(self) -> None:
        """Show what is checked; one of those beside each other stays."""
        beside = [action for action, panel in self._panels.items() if isinstance(panel.parent(), QSplitter)]
        shown = [action for action in beside if action.isChecked()]
        for action in beside:
            action.setEnabled(shown != [action])
        for action, panel in self._panels.items():
            if panel.isHidden() == action.isChecked():
                self._turn(action, panel)

    def _turn(self, action: QAction, panel: QWidget) -> None:
        """Show the panel, as wide as it was before; or hide it, and remember how wide it is."""
        splitter = panel.parent()
        if isinstance(splitter, QSplitter):
            place, before = splitter.indexOf(panel), splitter.sizes()
            if not action.isChecked():
                self._widths[action.objectName()] = before[place]
        panel.setVisible(action.isChecked())
        width = self._widths.get(action.objectName(), 0)
        if isinstance(splitter, QSplitter) and action.isChecked() and width:
            others = max(1, sum(before) - before[place])
            left = max(1, others - width)
            splitter.setSizes([width if n == place else size * left // others for n, size in enumerate(before)])


class _Opener(QObject):
    """Shows one panel."""

    def __init__(self, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._action = action

    @Slot()
    def open(self) -> None:
        """Have it shown."""
        self._action.setChecked(True)


def _as_list(kept: object) -> list[str]:
    """What an ini file made of a list: one entry is no list there, and numbers are texts."""
    if kept is None:
        return []
    return [str(each) for each in kept] if isinstance(kept, list) else [str(kept)]
