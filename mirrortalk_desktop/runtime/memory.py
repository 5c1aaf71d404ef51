"""How much memory this process holds, and how much the system has left."""

import ctypes
import gc
import os
import sys
import threading
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from functools import cache

import psutil

from mirrortalk_desktop.runtime.clean_pages import hand_back_clean_pages

_MEGABYTE = 1_000_000
#: Pools that keep what was freed, and threads with stacks and caches of their own; measured in `docs/memory.md`.
_FRUGAL = {
    "ARROW_DEFAULT_MEMORY_POOL": "system",
    "LANCE_CPU_THREADS": "2",
    "LANCE_IO_THREADS": "2",
    # Making the index of vectors keeps two of them busy: questions need others (docs/scale.md).
    "TOKIO_WORKER_THREADS": "4",
    "RAYON_NUM_THREADS": "2",
    "OPENBLAS_NUM_THREADS": "1",
}


@dataclass(frozen=True, slots=True)
class MemorySample:
    """One look at memory, in megabytes (10^6 bytes). A field the system would not tell is None."""

    resident_mb: float | None
    available_mb: float | None


class MemoryReader:
    """Looks at this process's memory; cheap enough for once a second."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._look = _proc_look() or self._ask_psutil

    def read(self) -> MemorySample:
        """The memory in use now."""
        return MemorySample(self.resident_mb(), self._available())

    def resident_mb(self) -> float | None:
        """What this process holds now, and nothing else: quick enough for fifty times a second."""
        try:
            return self._look() / _MEGABYTE
        except (psutil.Error, OSError, ValueError, IndexError):
            return None

    def _ask_psutil(self) -> float:
        return float(self._process.memory_info().rss)

    def _available(self) -> float | None:
        try:
            return float(psutil.virtual_memory().available) / _MEGABYTE
        except (psutil.Error, OSError):
            return None


@cache
def _proc_look() -> Callable[[], float] | None:
    """Bytes that this process holds, from a file of Linux's that stays open: a tenth of psutil's time."""
    try:
        statm = os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
    except (OSError, AttributeError):
        return None
    page = os.sysconf("SC_PAGE_SIZE")
    return lambda: float(os.pread(statm, 128, 0).split()[1]) * page


def give_back() -> None:
    """Hand back to the system what was released, and what it can bring again (see `clean_pages`).

    Unreachable cycles are looked for on the main thread only: they may hold objects of Qt's, and to end one of these
    on a lane, while the window's thread sends it a signal, crashes the process. On a lane Python finds them by itself.
    """
    if threading.current_thread() is threading.main_thread():
        gc.collect()
    trim()
    hand_back_clean_pages()


def trim() -> None:
    """The quick half of `give_back`: what was freed already leaves the process, in some 10 ms."""
    if _malloc_trim is not None:
        _malloc_trim(0)


def be_frugal(environ: MutableMapping[str, str]) -> None:
    """Have the libraries take little, before any of them is imported; what a person has set stays."""
    for variable, value in _FRUGAL.items():
        environ.setdefault(variable, value)
    tune_allocator()


def tune_allocator() -> None:
    """Few arenas, and large blocks straight from the system, to which they go back at once. Before any thread starts.

    glibc keeps up to eight arenas for each core, and raises the size from which it asks the system each time a large
    block is freed; measured in `docs/memory.md`. Elsewhere this does nothing.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is not None:
        for option, value in ((_ARENA_MAX, 2), (_MMAP_THRESHOLD, 1 << 20), (_TRIM_THRESHOLD, 1 << 20)):
            mallopt(option, value)


def _find_malloc_trim() -> Callable[[int], object] | None:
    found: Callable[[int], object] | None = None
    if sys.platform == "linux":
        found = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return found


_malloc_trim = _find_malloc_trim()
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
