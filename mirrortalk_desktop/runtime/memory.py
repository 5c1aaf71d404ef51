"""How much memory this process holds, and how much the system has left."""

from dataclasses import dataclass

import psutil

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class MemorySample:
    """One look at memory, in megabytes (10^6 bytes). A field the system would not tell is None."""

    resident_mb: float | None
    available_mb: float | None


class MemoryReader:
    """Looks at this process's memory; cheap enough for once a second."""

    def __init__(self) -> None:
        self._process = psutil.Process()

    def read(self) -> MemorySample:
        """The memory in use now."""
        return MemorySample(self._resident(), self._available())

    def _resident(self) -> float | None:
        try:
            return float(self._process.memory_info().rss) / _MEGABYTE
        except (psutil.Error, OSError):
            return None

    def _available(self) -> float | None:
        try:
            return float(psutil.virtual_memory().available) / _MEGABYTE
        except (psutil.Error, OSError):
            return None


def give_back() -> None:
    """Hand memory that was released back to the system, where the C library can be asked to (glibc)."""
    import ctypes
    import gc
    import sys

    gc.collect()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
