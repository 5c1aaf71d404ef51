"""Long native work that must hold up nobody: one piece at a time, on a thread of its own."""

import logging
import threading
from collections.abc import Callable

from mirrortalk_desktop.domain.errors import MirrorTalkError

logger = logging.getLogger(__name__)


class Aside:
    """Does work that may be broken off at any moment without harm: what it does not finish, the next one does.

    The program may end while it works, so its thread keeps nothing alive.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._thread: threading.Thread | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, work: Callable[[], None]) -> bool:
        """Begin the work; False when something else is still being done."""
        if self.is_busy:
            return False
        self._thread = threading.Thread(target=self._do, args=(work,), name=self._name, daemon=True)
        self._thread.start()
        return True

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until nothing is being done, at most so long; False when it is still not over."""
        if self._thread is not None:
            self._thread.join(seconds)
        return not self.is_busy

    def _do(self, work: Callable[[], None]) -> None:
        try:
            work()
        except MirrorTalkError as exc:
            logger.warning("%s was not finished: %s", self._name, exc.as_failure())
        except Exception:
            logger.exception("%s broke off", self._name)
