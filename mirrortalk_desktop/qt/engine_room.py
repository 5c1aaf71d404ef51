"""The lanes and the services they share: opened on one lane, used on five, closed when the others have ended.

What is loaded on a lane is released on it. The services themselves are built on the `reads` lane, so that the window
is on screen before the library is opened, and closed there as its last act.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from mirrortalk_desktop.domain.errors import Cancelled, LibraryDamaged, LibraryTooNew
from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.library.backups import damage_told
from mirrortalk_desktop.qt.collecting import Collecting
from mirrortalk_desktop.qt.lanes import FAR_BEHIND, Lane, Priority, Ticket
from mirrortalk_desktop.runtime.imports import bring_in
from mirrortalk_desktop.runtime.probes import is_usable

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.pipeline.backing_up import Offer

Result = TypeVar("Result")
Errand = Callable[["Container", CancelToken, Report], Result]
"""A job that needs the services."""
OPENING_INDEX = "opening the index"
"""What that job is called on the lane that answers questions."""


class EngineRoom(QObject):
    """Five lanes: `reads` (short looks into the library), `web` (feeds, pages, pictures), `io` (downloads, one at a
    time), `speech` and `ask`. A look-up that a person waits for never stands behind a download.

    Errands may be ordered at once; they begin when the library is open. If it cannot be opened, all are cancelled, but
    for a damaged one: it may be rescued, and opened again; `offers` has the backups there are.

    *Signals:* `opened(Container)`; `could_not_open(Failure)`; `damage_found(Failure)`: an errand met a part of the open
    library that cannot be read; `bug_found(Bug)`; `drained()` once, after `close`.
    """

    opened = Signal(object)
    could_not_open = Signal(object)
    damage_found = Signal(object)
    bug_found = Signal(object)
    drained = Signal()

    def __init__(self, make_container: Callable[[], "Container"], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_container = make_container
        held: list[Container] = []
        made: list[Container] = []
        self._held, self._made = held, made
        self.offers: tuple[Offer, ...] = ()

        def release_speech() -> None:
            for container in held:
                container.speech.release()

        def release_index() -> None:
            for container in held:
                container.indexing.close()
                container.embedder.release()

        def close_services() -> None:
            for container in made:
                container.close()

        self.reads = Lane("reads", on_stop=close_services, parent=self)
        self.web = Lane("web", is_held=True, parent=self)
        self.io = Lane("io", is_held=True, parent=self)
        self.speech = Lane("speech", on_stop=release_speech, is_held=True, steps_back=FAR_BEHIND, parent=self)
        self.ask = Lane("ask", on_stop=release_index, is_held=True, parent=self)
        self._workers = (self.web, self.io, self.speech, self.ask)
        for lane in self._workers:
            lane.drained.connect(self._close_last)
        for lane in (*self._workers, self.reads):
            lane.bug_found.connect(self.bug_found)
        self._collecting = Collecting(self)
        self.reads.drained.connect(self._collecting.stop)
        self.reads.drained.connect(self.drained)

    @property
    def container(self) -> "Container":
        """The services; there are none before `opened`."""
        return self._held[0]

    @property
    def is_open(self) -> bool:
        """Whether the services are there."""
        return bool(self._held)

    @property
    def is_drained(self) -> bool:
        """Whether every lane has ended."""
        return self.reads.is_drained

    def open(self) -> None:
        """Build the services."""
        make, made, held = self._make_container, self._made, self._held
        self._collecting.start()

        def build(token: CancelToken, report: Report) -> object:
            if not made:
                made.append(make())
            container = made[0]
            container.claim()
            try:
                container.open()
            except (LibraryDamaged, LibraryTooNew):
                self.offers = container.backing_up.offers()
                raise
            held.append(container)
            return container

        ticket = self.reads.submit(build, name="opening the library", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._begin)
        ticket.failed.connect(self._refuse)

    def rescue(self, errand: Callable[["Container"], object], *, name: str) -> Ticket:
        """Have something done for a library that could not be opened; then it may be opened again."""
        made = self._made
        return self.reads.submit(lambda _token, _report: errand(made[0]), name=name, priority=Priority.PERSON_WAITS)

    def do(
        self,
        lane: Lane,
        errand: Errand[object],
        *,
        name: str,
        priority: Priority = Priority.NORMAL,
        packages: tuple[str, ...] | None = None,
    ) -> Ticket:
        """Have an errand done on this lane, with these packages brought in before, or else those its lane needs."""
        held = self._held
        needed = self._packages_of(lane) if packages is None else lambda _container: packages

        def work(token: CancelToken, report: Report) -> object:
            if not held:
                raise Cancelled
            bring_in(*needed(held[0]))
            token.raise_if_cancelled()
            with damage_told(held[0].paths.database):
                return errand(held[0], token, report)

        ticket = lane.submit(work, name=name, priority=priority)
        ticket.failed.connect(self._tell_damage)
        return ticket

    def close(self) -> None:
        """Refuse new errands, cancel all others, release what is loaded, close the library; `drained` tells when."""
        for lane in self._workers:
            lane.close()

    @Slot(object)
    def _begin(self, container: "Container") -> None:
        self.opened.emit(container)
        for lane in self._workers:
            lane.release()

    @Slot(object)
    def _refuse(self, failure: Failure) -> None:
        self.could_not_open.emit(failure)
        if failure.code not in (LibraryDamaged.__name__, LibraryTooNew.__name__):
            self.close()

    @Slot(object)
    def _tell_damage(self, failure: Failure) -> None:
        if failure.code == LibraryDamaged.__name__:
            self.damage_found.emit(failure)

    @Slot()
    def _close_last(self) -> None:
        if all(lane.is_drained for lane in self._workers):
            self.reads.close()

    def _packages_of(self, lane: Lane) -> Callable[["Container"], tuple[str, ...]]:
        if lane is self.speech:
            return _for_speech
        if lane is self.io:
            return _for_files
        return _for_asking if lane is self.ask else _for_nothing


def _for_nothing(_container: "Container") -> tuple[str, ...]:
    return ()


def _for_files(_container: "Container") -> tuple[str, ...]:
    return ("av",)


def _for_speech(_container: "Container") -> tuple[str, ...]:
    return ("av", "faster_whisper")


def _for_asking(_container: "Container") -> tuple[str, ...]:
    if not is_usable("lancedb"):
        return ()  # words do without it
    return ("lancedb",)  # the embedder brings in what it needs itself, once there is room for it
