"""Models are loaded once, under a lock, on first need, and shared by whoever leases them.

A `ModelLease` belongs to the container; the lane that uses it also releases it.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, Protocol, TypeVar

from mirrortalk_desktop.runtime.memory import give_back

logger = logging.getLogger(__name__)


class Closable(Protocol):
    """A loaded model: whatever it is, it can be let go."""

    def close(self) -> None:
        """Release what the model holds."""


Model = TypeVar("Model", bound=Closable)


class ModelLease(Generic[Model]):
    """At most one loaded model of a kind, known by its name.

    Asking for another name releases the model that was there before loading the new one, so that the two are never
    held at once.
    """

    def __init__(
        self,
        load: Callable[[str], Model],
        *,
        on_release: Callable[[str], None] = lambda _name: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._load = load
        self._on_release = on_release
        self._clock = clock
        self._used_at = 0.0
        self._lock = threading.RLock()
        self._model: Model | None = None
        self._name = ""
        self._users = 0
        self.times_loaded = 0

    @contextmanager
    def use(self, name: str) -> Iterator[Model]:
        """The model of this name, loaded if need be; nobody releases or swaps it meanwhile."""
        with self._lock:
            if self._model is None or self._name != name:
                self.release()
                logger.info("loading model %s", name)
                self._model = self._load(name)
                self._name = name
                self.times_loaded += 1
            self._users += 1
            try:
                yield self._model
            finally:
                self._users -= 1
                self._used_at = self._clock()

    @property
    def name(self) -> str:
        """The name of the model that is loaded, or nothing."""
        return self._name

    def release(self) -> None:
        """Let the model go and give its memory back. Harmless when nothing is loaded."""
        with self._lock:
            if self._model is None:
                return
            logger.info("releasing model %s", self._name)
            self._model.close()
            self._model, name, self._name = None, self._name, ""
            give_back()
            self._on_release(name)

    def release_if_idle(self, seconds: float) -> bool:
        """Let the model go if nobody has used it for so long, nor uses it now, this thread either; True if it went."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            is_free = self._model is not None and not self._users
            is_idle = is_free and self._clock() - self._used_at >= seconds
            if is_idle:
                self.release()
            return is_idle
        finally:
            self._lock.release()
