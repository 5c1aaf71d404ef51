"""The privacy page: what was connected to is looked up, forgotten on request, and stopped altogether."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.contact import ContactSummary
from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.dialogs.privacy import PrivacyDialog
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.living import living
from mirrortalk_desktop.qt.text import message_of
from mirrortalk_desktop.qt.tuning import Tuning
from mirrortalk_desktop.runtime.airlock import airlock

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container


class Connecting(QObject):
    """Opens the page, and does what it asks for."""

    def __init__(self, *, room: EngineRoom, tuning: Tuning, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._tuning = tuning
        self._window = window
        self._dialog: PrivacyDialog | None = None

    @Slot()
    def open(self) -> None:
        """Show the page."""
        dialog = PrivacyDialog(self._window, is_offline=self._tuning.settings.is_offline)
        dialog.offline_wanted.connect(self._work_offline)
        dialog.forgetting_requested.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show_refused(tuple(sorted(airlock.refused)))
        self._dialog = dialog
        self._look(_contacts)
        dialog.open()

    @Slot(bool)
    def _work_offline(self, is_wanted: bool) -> None:
        self._tuning.change(replace(self._tuning.settings, is_offline=is_wanted))

    @Slot()
    def _forget(self) -> None:
        self._look(_forget)

    def _look(self, errand: Errand[object]) -> None:
        ticket = self._room.do(self._room.reads, errand, name="looking at connections", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._show)
        ticket.failed.connect(self._show_problem)

    @Slot(object)
    def _show(self, contacts: tuple[ContactSummary, ...]) -> None:
        if (dialog := living(self._dialog)) is not None:
            dialog.show_contacts(contacts)

    @Slot(object)
    def _show_problem(self, failure: Failure) -> None:
        if (dialog := living(self._dialog)) is not None:
            dialog.show_problem(str(message_of(failure)))


def _contacts(container: "Container", _token: CancelToken, _report: Report) -> tuple[ContactSummary, ...]:
    return container.library.contacts.all()


def _forget(container: "Container", token: CancelToken, report: Report) -> tuple[ContactSummary, ...]:
    container.library.contacts.clear()
    return _contacts(container, token, report)
