"""Backups in the window: one a day by itself, one on request, and the way back to one.

A library that cannot be opened is rescued where it is, then opened. One that is open is exchanged by starting again:
the copy of the backup waits beside it until then.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.errors import LibraryDamaged
from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.reasons import NOTHING_LEFT
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.library.rotation import Kind
from mirrortalk_desktop.qt.dialogs.rescue import RescueBox
from mirrortalk_desktop.qt.dialogs.restore import RestoreDialog
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Priority, Ticket
from mirrortalk_desktop.qt.living import living
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.library.salvage import Salvaged
    from mirrortalk_desktop.pipeline.backing_up import Offer

FIRST_LOOK_MS = 60_000
_EVERY_MS = 3_600_000


class Safekeeping(QObject):
    """Keeps the library's backups.

    *Signals:* `said(str)`; `restart_wanted()`: a backup is ready to take the library's place.
    """

    said = Signal(str)
    restart_wanted = Signal()

    def __init__(self, *, room: EngineRoom, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._failure: Failure | None = None
        self._is_told = False
        self._cannot_salvage = False
        self._tried: Offer | None = None
        self._dialog: RestoreDialog | None = None
        self._daily: Ticket | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(FIRST_LOOK_MS)
        self.timer.timeout.connect(self.keep_up)
        room.damage_found.connect(self._on_damage)

    @Slot()
    def begin(self) -> None:
        """Check the library; from now on, make the backup of the day when it is due."""
        self._room.do(self._room.io, _check, name="checking the library", packages=())
        self.timer.start()

    @Slot()
    def keep_up(self) -> None:
        """Make the backup of the day, if it is due and none is being made. That checks the library again."""
        self.timer.setInterval(_EVERY_MS)
        if self._daily is None or self._daily.has_ended:
            self._daily = self._room.do(self._room.io, _keep_up, name="the backup of the day", packages=())
            self._daily.failed.connect(self._on_failed)

    @Slot()
    def back_up(self) -> None:
        """Make a backup now."""
        self.said.emit(self.tr("Copying the library…"))
        ticket = self._room.do(
            self._room.io, _back_up, name="copying the library", priority=Priority.PERSON_WAITS, packages=()
        )
        ticket.done.connect(self._say_backed_up)
        ticket.failed.connect(self._on_failed)

    # --- going back

    @Slot()
    def open_list(self) -> None:
        """Let the person choose a backup to go back to."""
        self._dialog = dialog = RestoreDialog(self._window)
        dialog.restore_wanted.connect(self._restore)
        dialog.finished.connect(dialog.deleteLater)
        if self._room.is_open:
            ticket = self._room.do(
                self._room.reads, _offers, name="looking at the backups", priority=Priority.PERSON_WAITS
            )
            ticket.done.connect(self._show_offers)
            ticket.failed.connect(self._show_problem)
        else:
            dialog.show_offers(self._room.offers)
            dialog.rejected.connect(self._tell_again)
        dialog.open()

    @Slot(object)
    def tell_not_opened(self, failure: Failure) -> None:
        """Say why there is no library, and offer the way back to a backup."""
        self._failure = failure
        box = self._show_box(failure, self._room.offers)
        box.rejected.connect(self._window.close)

    @Slot(object)
    def _restore(self, offer: "Offer") -> None:
        backup = offer.backup.path
        self._tried = offer
        self.said.emit(self.tr("Checking the backup…"))
        if not self._room.is_open:
            ticket = self._room.rescue(lambda container: container.restore(backup), name="restoring a backup")
            ticket.done.connect(self._open_again)
            ticket.failed.connect(self._tell_not_restored)
            return

        def prepare(container: "Container", _token: CancelToken, _report: Report) -> None:
            container.backing_up.prepare(backup)

        ticket = self._room.do(
            self._room.io, prepare, name="restoring a backup", priority=Priority.PERSON_WAITS, packages=()
        )
        ticket.done.connect(self.restart_wanted)
        ticket.failed.connect(self._on_failed)

    @Slot()
    def _salvage(self) -> None:
        """Save what can be read of a damaged library, and open that: at once, or else with the next start."""
        self.said.emit(self.tr("Saving what can be read…"))
        if self._room.is_open:
            ticket = self._room.do(
                self._room.io,
                _prepare_salvage,
                name="saving what can be read",
                priority=Priority.PERSON_WAITS,
                packages=(),
            )
            ticket.done.connect(self.restart_wanted)
            ticket.failed.connect(self._on_failed)
            return
        ticket = self._room.rescue(lambda container: container.salvage(), name="saving what can be read")
        ticket.done.connect(self._open_saved)
        ticket.failed.connect(self._tell_not_saved)

    @Slot(object)
    def _open_saved(self, saved: "Salvaged") -> None:
        self._room.open()
        episodes = self.tr("%n episode(s)", "", saved.episodes)
        again = self.tr("%n wait(s) to be taken in again.", "", saved.to_take_again) if saved.to_take_again else ""
        self.said.emit(self.tr("Saved what could be read: {episodes}. {again}").format(episodes=episodes, again=again))

    @Slot(object)
    def _tell_not_saved(self, failure: Failure) -> None:
        """Nothing can be read: that is not offered again."""
        self._cannot_salvage = True
        self.tell_not_opened(failure)

    @Slot(object)
    def _open_again(self, _nothing: object) -> None:
        self.said.emit(self.tr("The backup is restored."))
        self._room.open()

    @Slot(object)
    def _tell_not_restored(self, failure: Failure) -> None:
        """A backup that could not be restored is offered no more."""
        self._room.offers = tuple(each for each in self._room.offers if each is not self._tried)
        self.tell_not_opened(failure)

    # --- what is shown

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        """A damaged library is told by the room; all else, a full disk say, in the status bar."""
        if failure.code != LibraryDamaged.__name__:
            self.said.emit(str(message_of(failure)))

    @Slot(object)
    def _on_damage(self, failure: Failure) -> None:
        """Damage of the open library is told once in a box, after that in the status bar."""
        if self._is_told:
            self.said.emit(str(message_of(failure)))
            return
        self._failure, self._is_told = failure, True
        ticket = self._room.do(self._room.reads, _offers, name="looking at the backups", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._show_damage)

    @Slot(object)
    def _show_damage(self, offers: tuple["Offer", ...]) -> None:
        if self._failure is not None:
            self._show_box(self._failure, offers)

    @Slot()
    def _tell_again(self) -> None:
        if self._failure is not None:
            self.tell_not_opened(self._failure)

    def _show_box(self, failure: Failure, offers: tuple["Offer", ...]) -> RescueBox:
        is_something_left = failure.code == LibraryDamaged.__name__ and failure.facts["reason"] not in NOTHING_LEFT
        can_salvage = is_something_left and not self._cannot_salvage
        box = RescueBox(failure, offers, self._window, can_salvage=can_salvage)
        box.salvage_wanted.connect(self._salvage)
        box.restore_wanted.connect(self._restore)
        box.list_wanted.connect(self.open_list)
        box.finished.connect(box.deleteLater)
        box.open()
        return box

    @Slot(object)
    def _show_offers(self, offers: tuple["Offer", ...]) -> None:
        if (dialog := living(self._dialog)) is not None:
            dialog.show_offers(offers)

    @Slot(object)
    def _show_problem(self, failure: Failure) -> None:
        if (dialog := living(self._dialog)) is not None:
            dialog.show_problem(str(message_of(failure)))

    @Slot(object)
    def _say_backed_up(self, name: str) -> None:
        self.said.emit(self.tr("The library is backed up: {name}").format(name=name))


def _check(container: "Container", token: CancelToken, _report: Report) -> None:
    container.library.check_or_raise(token)


def _prepare_salvage(container: "Container", token: CancelToken, _report: Report) -> None:
    container.backing_up.prepare_salvage(token)


def _keep_up(container: "Container", token: CancelToken, _report: Report) -> bool:
    return container.backing_up.keep_up(token)


def _back_up(container: "Container", token: CancelToken, _report: Report) -> str:
    return container.backing_up.make(Kind.BY_HAND, token).name


def _offers(container: "Container", _token: CancelToken, _report: Report) -> tuple["Offer", ...]:
    return container.backing_up.offers()
