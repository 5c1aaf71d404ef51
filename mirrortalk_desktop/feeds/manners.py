"""How the app behaves towards servers: few connections to one host, a breath between two requests, patient retries.

Whoever cancels does not wait.
"""

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime

from mirrortalk_desktop.domain.work import CancelToken

#: What a server may say of when to come back is heeded, up to a day: it could name a year.
LONGEST_REST = 24 * 3600.0
_LOOK_EVERY = 0.2


@dataclass(frozen=True, slots=True)
class Retries:
    """How often and when a request is sent again that failed for what may pass.

    The wait is drawn between nothing and a limit that doubles each time ("full jitter"), so that many who failed at
    the same moment do not all come back at the same moment.
    """

    most: int = 2
    first_seconds: float = 1.0
    longest_seconds: float = 10.0
    draw: Callable[[float, float], float] = random.uniform

    def seconds(self, failed: int, asked: float = 0.0) -> float | None:
        """How long to wait after this many failures; None to give up for now.

        `asked`: how many seconds the server wants to be left alone; more than somebody would wait is given up.
        """
        if failed > self.most or asked > self.longest_seconds:
            return None
        limit = min(self.longest_seconds, self.first_seconds * 2.0 ** (failed - 1))
        return max(asked, self.draw(0.0, limit))


def rest_asked_for(retry_after: str, *, now: float) -> float:
    """Seconds that a `Retry-After` header asks for, as seconds or as a date; 0 for none or nonsense."""
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return min(LONGEST_REST, float(text[:9]))
    try:
        moment = parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError, TypeError):
        return 0.0
    return min(LONGEST_REST, max(0.0, moment - now))


@dataclass
class _Place:
    """One host: how many connections it has now, and when the next request to it may begin."""

    open: int = 0
    next_at: float = 0.0


@dataclass
class Manners:
    """Keeps connections to one host few, and requests to it apart. Safe to use from several threads."""

    most_at_once: int = 2
    pause_seconds: float = 0.25
    clock: Callable[[], float] = time.monotonic
    _places: dict[str, _Place] = field(default_factory=dict)
    _turn: threading.Condition = field(default_factory=threading.Condition)

    @contextmanager
    def at(self, host: str, token: CancelToken, *, is_paused: bool = True) -> Iterator[None]:
        """Be one of few who talk to this host; waits for its turn, and raises `Cancelled`."""
        with self._turn:
            place = self._places.setdefault(host, _Place())
            while (left := self._to_wait(place, is_paused=is_paused)) > 0:
                self._turn.wait(left)
                token.raise_if_cancelled()
            place.open += 1
            place.next_at = self.clock() + self.pause_seconds
        try:
            yield
        finally:
            with self._turn:
                place.open -= 1
                self._turn.notify_all()

    def _to_wait(self, place: _Place, *, is_paused: bool) -> float:
        """Seconds until it is worth looking again; 0 when it is one's turn."""
        if place.open >= self.most_at_once:
            return _LOOK_EVERY
        return min(_LOOK_EVERY, place.next_at - self.clock()) if is_paused else 0.0
