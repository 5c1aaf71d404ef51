"""How fast work goes and how long it will take, from reports of progress."""

import time
from collections import deque
from collections.abc import Callable

from mirrortalk_desktop.domain.work import Progress

_SECONDS_REMEMBERED = 30.0
_SECONDS_NEEDED = 1.0


class Meter:
    """Speed over the last half minute, so that a pause or a slow start is soon forgotten."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, float]] = deque()

    def read(self, progress: Progress) -> tuple[float | None, float | None]:
        """Units per second and seconds left, each None while nobody can know, or while the work waits for memory."""
        if progress.shortage is not None:
            self._seen.clear()
            return None, None
        now = self._clock()
        if self._seen and progress.done < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, progress.done))
        while len(self._seen) > 2 and now - self._seen[1][0] >= _SECONDS_REMEMBERED:
            self._seen.popleft()
        began, done_then = self._seen[0]
        if now - began < _SECONDS_NEEDED or progress.done <= done_then:
            return None, None
        speed = (progress.done - done_then) / (now - began)
        left = None if progress.total is None else max(0.0, progress.total - progress.done) / speed
        return speed, left
