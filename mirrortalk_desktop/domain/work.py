"""Long work, without threads: a token that says stop, and reports of how far it has come."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from mirrortalk_desktop.domain.errors import Cancelled


class CancelToken:
    """Set from any thread, asked by the work itself at every slice, segment, batch and chunk."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to end at its next safe point."""
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was asked to end."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raise `Cancelled` if the work was asked to end."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Wait, but not longer than until somebody cancels; then raise `Cancelled`."""
        if self._event.wait(seconds):
            raise Cancelled


@dataclass(frozen=True, slots=True)
class Shortage:
    """Why work waits for memory: MB that its next step needs, and MB that are left of the budget.

    `is_of_system`: the computer is short of memory, not the budget. `stays` is the part that holds memory and cannot be
    let go before the end of the program, or "".
    """

    needed_mb: float
    left_mb: float
    is_of_system: bool = False
    stays: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far work has come; `total` is None while nobody knows. Both in `unit`: "s" of audio, "bytes", or nothing.

    With a `shortage`, the work waits for memory.
    """

    done: float
    total: float | None = None
    unit: str = ""
    note: str = ""
    shortage: Shortage | None = None

    @property
    def fraction(self) -> float | None:
        """0 to 1, or None while nobody knows."""
        if not self.total or self.total <= 0:
            return None
        return min(1.0, max(0.0, self.done / self.total))


Report = Callable[[Progress], None]


def ignore_progress(_progress: Progress) -> None:
    """A report for callers who do not want to know."""
