"""A lane: one long-lived thread that does one job after the other, so that the window never waits.

Only this file knows threads. A job is a plain function of a token and a report; what becomes of it arrives at its
`Ticket` as signals, always in the thread of the window and always from the event loop. The queue stays on the
window's side: the thread is sent one job at a time, so a question overtakes whatever has not begun.
"""

import heapq
import itertools
import logging
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from mirrortalk_desktop.domain.errors import Cancelled, MirrorTalkError
from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.model_errors import OutOfMemory
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report
from mirrortalk_desktop.runtime.standing_back import stand_back

logger = logging.getLogger(__name__)

Result = TypeVar("Result", covariant=True)
Work = Callable[[CancelToken, Report], Result]

_SECONDS_BETWEEN_REPORTS = 0.1
_STACK_BYTES = 16 * 1024 * 1024
"""macOS gives a second thread half a megabyte, which is too little for torch and Arrow."""
BEHIND_THE_WINDOW, FAR_BEHIND = 5, 10
"""How far a lane stands back, in steps of `nice`."""


class Priority(IntEnum):
    """Which waiting job goes first; among equals, the one that came first."""

    LOW = 0
    NORMAL = 10
    PERSON_WAITS = 20


@dataclass(frozen=True, slots=True)
class Bug:
    """Something that is our fault: what was being done, and where it broke."""

    doing: str
    traceback: str


class Ticket(QObject):
    """What becomes of one job.

    *Signals:* `begun()`, `progressed(Progress)`; then exactly one of `done(result)`, `failed(Failure)`, `cancelled()`;
    then `ended()`.
    """

    begun = Signal()
    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, lane: "Lane", number: int, name: str, token: CancelToken) -> None:
        super().__init__()
        self._lane = lane
        self.number = number
        self.name = name
        self.token = token
        self.has_ended = False

    def cancel(self) -> None:
        """Ask the job to end at its next safe point; its result, if it still comes, is dropped."""
        self.token.cancel()
        self._lane._forget(self)


@dataclass(frozen=True, slots=True, order=True)
class _Order(Generic[Result]):
    """What crosses to the thread. It holds no QObject, so that none can die on the wrong side."""

    rank: int
    number: int
    name: str = field(compare=False)
    work: Work[Result] = field(compare=False)
    token: CancelToken = field(compare=False)


@dataclass(frozen=True, slots=True)
class _Outcome:
    number: int
    result: object = None
    failure: Failure | None = None
    bug: Bug | None = None
    is_cancelled: bool = False


class _Worker(QObject):
    """Lives in the lane's thread and does what it is sent."""

    begun = Signal(int)
    progressed = Signal(int, object)
    finished = Signal(object)
    stopped = Signal(object)

    def __init__(self, on_stop: Callable[[], None] | None, steps_back: int) -> None:
        super().__init__()
        self._on_stop = on_stop
        self._steps_back = steps_back

    @Slot()
    def begin(self) -> None:
        """The thread has started."""
        stand_back(self._steps_back)

    @Slot(object)
    def perform(self, order: _Order[object]) -> None:
        self.begun.emit(order.number)
        self.finished.emit(self._outcome(order))

    @Slot()
    def stop(self) -> None:
        """Release what the lane's jobs left loaded, here, in the thread that loaded it."""
        bug = None
        try:
            if self._on_stop is not None:
                self._on_stop()
        except Exception:  # noqa: BLE001  a lane must end whatever its cleaning meets
            bug = Bug("stopping", traceback.format_exc())
        self._on_stop = None
        self.stopped.emit(bug)

    def _outcome(self, order: _Order[object]) -> _Outcome:
        report = _Throttle(lambda progress: self.progressed.emit(order.number, progress))
        try:
            order.token.raise_if_cancelled()
            result = order.work(order.token, report)
            report.flush()
            return _Outcome(order.number, result)
        except Cancelled:
            return _Outcome(order.number, is_cancelled=True)
        except MirrorTalkError as exc:
            return _Outcome(order.number, failure=exc.as_failure())
        except MemoryError:
            return _Outcome(order.number, failure=OutOfMemory(order.name).as_failure())
        except Exception as exc:  # noqa: BLE001  the one place where a bug in any job is caught, logged and told
            bug = Bug(order.name, traceback.format_exc())
            return _Outcome(order.number, failure=Failure(type(exc).__name__), bug=bug)


class _Throttle:
    """Lets ten reports a second through; the last one is kept back until somebody flushes."""

    def __init__(self, emit: Report) -> None:
        self._emit = emit
        self._next_at = 0.0
        self._held: Progress | None = None

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if now < self._next_at:
            self._held = progress
            return
        self._next_at = now + _SECONDS_BETWEEN_REPORTS
        self._held = None
        self._emit(progress)

    def flush(self) -> None:
        """Send what was kept back."""
        if self._held is not None:
            self._emit(self._held)
            self._held = None


class Lane(QObject):
    """A queue and the thread that works it off.

    `on_stop` runs in that thread as its last act, to release native objects where they were made. A lane that starts
    held takes orders and begins none before `release`. Its thread, and those that its jobs start, stand `steps_back`
    behind the window's.

    *Signals:* `bug_found(Bug)`; `became_idle()` when the last job has ended; `drained()` once, when a closed lane's
    thread is gone.
    """

    bug_found = Signal(object)
    became_idle = Signal()
    drained = Signal()

    _ordered = Signal(object)
    _stop_wanted = Signal()
    _forgotten = Signal(object)

    def __init__(
        self,
        name: str,
        *,
        on_stop: Callable[[], None] | None = None,
        is_held: bool = False,
        steps_back: int = BEHIND_THE_WINDOW,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._is_held = is_held
        self._numbers = itertools.count(1)
        self._queue: list[_Order[object]] = []
        self._waiting: set[int] = set()
        self._tickets: dict[int, Ticket] = {}
        self._running: Ticket | None = None
        self.is_closing = False
        self.is_drained = False
        self._is_stopping = False

        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._thread.setStackSize(_STACK_BYTES)
        self._worker = _Worker(on_stop, steps_back)
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._ordered.connect(self._worker.perform, queued)
        self._stop_wanted.connect(self._worker.stop, queued)
        self._worker.begun.connect(self._pass_beginning, queued)
        self._worker.progressed.connect(self._pass_progress, queued)
        self._worker.finished.connect(self._settle, queued)
        self._worker.stopped.connect(self._end_thread, queued)
        self._thread.finished.connect(self._finish, queued)
        self._forgotten.connect(self._tell_cancelled, queued)
        self._thread.started.connect(self._worker.begin)
        self._thread.start(QThread.Priority.LowPriority)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return self._running is None and not self._waiting

    @property
    def doing(self) -> str:
        """The name of the job that runs; nothing while none does."""
        return "" if self._running is None else self._running.name

    def submit(self, work: Work[object], *, name: str, priority: Priority = Priority.NORMAL) -> Ticket:
        """Have the work done; connect to the ticket's signals before going back to the event loop.

        A closing lane refuses: the ticket is cancelled at once.
        """
        token = CancelToken()
        ticket = Ticket(self, next(self._numbers), name, token)
        self._tickets[ticket.number] = ticket
        if self.is_closing:
            token.cancel()
            self._forgotten.emit(ticket)
            return ticket
        self._waiting.add(ticket.number)
        heapq.heappush(self._queue, _Order(-priority, ticket.number, name, work, token))
        self._send_next()
        return ticket

    def release(self) -> None:
        """Begin with what has been ordered."""
        self._is_held = False
        self._send_next()

    def close(self) -> None:
        """Refuse new jobs, cancel all others, release what is loaded and end the thread; `drained` tells when.

        Harmless when called twice.
        """
        if self.is_closing:
            return
        self.is_closing = True
        for ticket in list(self._tickets.values()):
            ticket.cancel()
        self._send_next()

    def _forget(self, ticket: Ticket) -> None:
        """A cancelled job that has not begun is passed over when its turn comes."""
        if ticket.number in self._waiting:
            self._waiting.remove(ticket.number)
            self._forgotten.emit(ticket)

    def _send_next(self) -> None:
        if self._running is not None or (self._is_held and not self.is_closing):
            return
        while self._queue:
            order = heapq.heappop(self._queue)
            if order.number in self._waiting:
                self._waiting.remove(order.number)
                self._running = self._tickets[order.number]
                self._ordered.emit(order)
                return
        if self.is_closing and not self._is_stopping:
            self._is_stopping = True
            self._stop_wanted.emit()

    @Slot(int)
    def _pass_beginning(self, number: int) -> None:
        ticket = self._tickets.get(number)
        if ticket is not None and not ticket.token.is_cancelled:
            ticket.begun.emit()

    @Slot(int, object)
    def _pass_progress(self, number: int, progress: Progress) -> None:
        ticket = self._tickets.get(number)
        if ticket is not None and not ticket.token.is_cancelled:
            ticket.progressed.emit(progress)

    @Slot(object)
    def _settle(self, outcome: _Outcome) -> None:
        """Tell the ticket, then begin the next job; in this order, so that what it asks for may come first."""
        ticket = self._tickets.pop(outcome.number)
        self._running = None
        if outcome.bug is not None:
            logger.error("bug while %s\n%s", outcome.bug.doing, outcome.bug.traceback)
            self.bug_found.emit(outcome.bug)
        if outcome.is_cancelled or ticket.token.is_cancelled:
            ticket.cancelled.emit()
        elif outcome.failure is not None:
            ticket.failed.emit(outcome.failure)
        else:
            ticket.done.emit(outcome.result)
        ticket.has_ended = True
        ticket.ended.emit()
        self._send_next()
        if self.is_idle:
            self.became_idle.emit()

    @Slot(object)
    def _tell_cancelled(self, ticket: Ticket) -> None:
        self._tickets.pop(ticket.number, None)
        ticket.cancelled.emit()
        ticket.has_ended = True
        ticket.ended.emit()

    @Slot(object)
    def _end_thread(self, bug: Bug | None) -> None:
        if bug is not None:
            logger.error("bug while stopping lane %s\n%s", self.objectName(), bug.traceback)
            self.bug_found.emit(bug)
        self._thread.quit()

    @Slot()
    def _finish(self) -> None:
        self._thread.wait()  # it has said that it is finished: this only lets its last instructions pass
        shiboken6.delete(self._worker)  # here and now: the garbage collector might do it in another lane's thread
        self.is_drained = True
        self.drained.emit()
