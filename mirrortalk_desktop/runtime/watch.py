"""The highest memory while a step runs, seen by a thread that looks often and costs next to nothing."""

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

INTERVAL = 0.04


class PeakWatch:
    """Looks at `read` (MB held now, None when it cannot be told) until the `with` block ends.

    `before`, `peak` and `after` are MB; a system that does not tell leaves them at 0.
    """

    def __init__(self, read: Callable[[], float | None], *, interval: float = INTERVAL) -> None:
        self._read = read
        self._interval = interval
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="peak-watch", daemon=True)
        self.before = self.peak = self.after = 0.0

    def __enter__(self) -> Self:
        self.before = self.peak = self.after = self._read() or 0.0
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()
        self.after = self._read() or 0.0
        self.peak = max(self.peak, self.after)

    def see(self) -> None:
        """Look now."""
        self.peak = max(self.peak, self._read() or 0.0)

    @property
    def added(self) -> float:
        """MB by which the peak was above the beginning."""
        return max(0.0, self.peak - self.before)

    @property
    def kept(self) -> float:
        """MB that are held after the step and were not before."""
        return max(0.0, self.after - self.before)

    def _look(self) -> None:
        while not self._over.wait(self._interval):
            self.see()
