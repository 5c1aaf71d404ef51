"""What the program is, and the licences of everything in it: looked up on a lane, for there is much to read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.licences import Component, components, licence_text
from mirrortalk_desktop.qt.dialogs.about import AboutDialog
from mirrortalk_desktop.qt.dialogs.licences import LicencesDialog
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.living import living

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container


class About(QObject):
    """Opens the page about the program, and the licences from there."""

    def __init__(self, *, room: EngineRoom, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._licences: LicencesDialog | None = None

    @Slot()
    def open(self) -> None:
        """Say what this program is."""
        dialog = AboutDialog(self._window)
        dialog.licences_requested.connect(self.open_licences)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def open_licences(self) -> None:
        """Show what it consists of."""
        dialog = LicencesDialog(self._window)
        dialog.component_chosen.connect(self._read)
        dialog.finished.connect(dialog.deleteLater)
        self._licences = dialog
        ticket = self._room.do(self._room.reads, _components, name="listing licences", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._show)
        dialog.open()

    @Slot(object)
    def _read(self, component: Component) -> None:
        def read(_container: "Container", _token: CancelToken, _report: Report) -> tuple[Component, str]:
            return component, licence_text(component)

        ticket = self._room.do(self._room.reads, read, name="reading a licence", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._show_text)

    @Slot(object)
    def _show(self, found: tuple[Component, ...]) -> None:
        if (dialog := living(self._licences)) is not None:
            dialog.show_components(found)

    @Slot(object)
    def _show_text(self, read: tuple[Component, str]) -> None:
        if (dialog := living(self._licences)) is not None:
            dialog.show_text(*read)


def _components(_container: "Container", _token: CancelToken, _report: Report) -> tuple[Component, ...]:
    return components()
