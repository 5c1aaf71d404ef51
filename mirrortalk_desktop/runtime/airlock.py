"""The way out of the process: no connection and no look-up of a name without leave.

Only `feeds/http.py` takes leave, for what a person asked for. Whatever else tries, be it a library that wants to know
of a newer version, is refused as if there were no network. Python tells of every socket by its audit events (PEP 578);
such a hook can be added but never taken away, so it is added once and asks whether the airlock is shut. Connections
that native code makes by itself are not seen: `silence` tells those libraries that would call home not to. What is left
is LanceDB's to an `index_location` elsewhere, which the person set.
"""

import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, MutableMapping
from contextlib import contextmanager

logger = logging.getLogger(__name__)

_WATCHED = frozenset(
    {
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendmsg",
        "socket.sendto",
    }
)


_SILENT = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    # ONNX Runtime reports its use over https, from native code: https://github.com/microsoft/onnxruntime/blob/main/docs/Privacy.md
    "ORT_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
}


def silence(environ: MutableMapping[str, str]) -> None:
    """Forbid libraries to call home; they read it when they are imported."""
    environ.update(_SILENT)


class NoWayOut(ConnectionError):
    """Something tried to connect without leave. Libraries take it for a network that is not there."""


class Airlock:
    """Open at first; shut while the app runs."""

    def __init__(self) -> None:
        self._shut = 0
        self._leave = threading.local()
        self._lock = threading.Lock()
        self._is_hooked = False
        self.refused: Counter[str] = Counter()
        """How often each host was refused since the start."""

    @contextmanager
    def shut(self) -> Iterator[None]:
        """Refuse every connection in this process that has no leave, for as long as this lasts."""
        with self._lock:
            if not self._is_hooked:
                sys.addaudithook(self._look)
                self._is_hooked = True
            self._shut += 1
        try:
            yield
        finally:
            with self._lock:
                self._shut -= 1

    @contextmanager
    def leave(self) -> Iterator[None]:
        """Let this thread connect, for as long as this lasts."""
        before = self._has_leave
        self._leave.is_given = True
        try:
            yield
        finally:
            self._leave.is_given = before

    def with_leave_of_here(self, work: Callable[[], None]) -> Callable[[], None]:
        """The work, to be done by another thread with the leave that this one has, or without."""
        if not self._has_leave:
            return work

        def work_with_leave() -> None:
            with self.leave():
                work()

        return work_with_leave

    @property
    def _has_leave(self) -> bool:
        return bool(getattr(self._leave, "is_given", False))

    def _look(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in _WATCHED or not self._shut or self._has_leave:
            return
        host = _host_of(event, arguments)
        if host is None:
            return
        self.refused[host] += 1
        logger.warning("refused a connection to %s that nobody asked for", host)
        raise NoWayOut(f"connections to {host} are not allowed")


def _host_of(event: str, arguments: tuple[object, ...]) -> str | None:
    """Who is to be reached; None for a socket that stays within this computer (a path, say)."""
    target = arguments[1] if event in ("socket.connect", "socket.sendto", "socket.sendmsg") else arguments[0]
    if isinstance(target, tuple):
        target = target[0] if target else None
    elif event == "socket.connect":
        return None
    if isinstance(target, bytes):
        target = target.decode("ascii", "replace")
    return target if isinstance(target, str) else None


airlock = Airlock()
"""That of this process."""
