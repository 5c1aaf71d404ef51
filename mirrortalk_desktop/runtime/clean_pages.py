"""Clean pages of libraries, handed back: code that the process holds, has not changed, and does not need just now.

A library's code is mapped in blocks around each touch (64 KB; right after an installation, whole pieces of megabytes),
and loading touches nearly all of it, so a third of what this app holds after its imports are copies of files that the
system has in its cache anyway. `MADV_DONTNEED` takes them out of the process (man 2 madvise); what is needed again
comes back from the cache at the next touch, unnoticed.

Only mappings that may not be written, and in which nothing ever was (no anonymous page: a relocated table of pointers
is one), are handed back; and only those of Python packages' own libraries, which stay mapped until the process ends.
That is also why their places may be remembered: looking for them takes 40 ms, handing them back a tenth of that.
Anything else another thread might unmap meanwhile, and put its own memory there.

A library that is just being loaded looks harmless and is not: the loader first maps all of it from the file, then puts
the parts that will be written over that. So a part counts only when a written part of the same library lies behind it.
Linux only; elsewhere this does nothing.
"""

import ctypes
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

logger = logging.getLogger(__name__)

_PACKAGES = f"{Path(psutil.__file__).resolve().parent.parent}/"
#: Qt may unload its plugins, and with them the libraries that only they need: those of these names are always there.
_PLUGINS, _QT_LIBRARIES = "/plugins/", "/Qt/lib/"
_QT_STAYS = ("libQt6Core.", "libQt6Gui.", "libQt6Widgets.")
#: What is smaller is not worth a call, in bytes.
LEAST = 128 * 1024
#: Pages of files that came into the process since the last time and are worth handing back, in bytes.
GROWN = 32_000_000
_MAPPINGS, _SIZES = Path("/proc/self/smaps"), Path("/proc/self/statm")
_MADV_DONTNEED = 4


@dataclass(frozen=True, slots=True)
class Mapping:
    """A part of the address space: where it is, whose pages it shows, and how many kB of them are held."""

    start: int
    length: int
    rights: str
    file: str
    resident_kb: int
    anonymous_kb: int

    @property
    def stays(self) -> bool:
        """Whether this is a part of a library that is mapped until the process ends."""
        if ".so" not in self.file or not self.file.startswith(_PACKAGES) or _PLUGINS in self.file:
            return False
        return _QT_LIBRARIES not in self.file or self.file.rpartition("/")[2].startswith(_QT_STAYS)

    @property
    def is_written(self) -> bool:
        """Whether it may be written, or was."""
        return "w" in self.rights or self.anonymous_kb > 0


class CleanPages:
    """The clean pages of this process, and where they lie. For all threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._places: tuple[tuple[int, int], ...] = ()
        self._held_after = 0
        self._handed_back_at = float("-inf")
        self._look = _look_at_files() if _madvise is not None else None

    def hand_back(self) -> float:
        """Give all of them up, in some 40 ms; returns how many MB (10^6 bytes) they were, 0 where it cannot be told."""
        if _madvise is None:
            return 0.0
        try:
            found = clean_places(mappings_of(_MAPPINGS.read_text(encoding="utf-8", errors="replace")))
            places = tuple((mapping.start, mapping.length) for mapping in found if mapping.length >= LEAST)
        except OSError as exc:
            logger.debug("the mappings cannot be read: %s", exc)
            return 0.0
        with self._lock:
            self._places = places
            return self._hand_back() / 1e6

    def hand_back_grown(self, *, pause: float) -> bool:
        """Give up those whose place is known, in some 5 ms, if many came since the last time; True when it did.

        `pause` is the least time in seconds between two times.
        """
        with self._lock:
            if not self._places or self._look is None or self._look() - self._held_after < GROWN:
                return False
            if time.monotonic() - self._handed_back_at < pause:
                return False
            self._hand_back()
        return True

    def _hand_back(self) -> int:
        before = self._look() if self._look is not None else 0
        if _madvise is not None:
            for start, length in self._places:
                _madvise(start, length)
        self._handed_back_at = time.monotonic()
        self._held_after = self._look() if self._look is not None else 0
        return max(0, before - self._held_after)


def clean_places(mappings: Iterable[Mapping]) -> Iterator[Mapping]:
    """Of these mappings, in the order of their addresses, those whose pages may be handed back."""
    before: dict[str, list[Mapping]] = {}
    loaded: set[str] = set()
    for mapping in mappings:
        if not mapping.stays or mapping.file in loaded:
            continue
        if mapping.is_written:
            loaded.add(mapping.file)
            yield from before.pop(mapping.file, ())
        else:
            before.setdefault(mapping.file, []).append(mapping)


def mappings_of(smaps: str) -> Iterator[Mapping]:
    """The mappings in a text of the form of `/proc/PID/smaps` (man 5 proc)."""
    head: list[str] = []
    resident = 0
    for line in smaps.splitlines():
        if line.startswith("Rss:"):
            resident = int(line.split()[1])
        elif line.startswith("Anonymous:"):
            start, end = (int(address, 16) for address in head[0].split("-"))
            file = head[5] if len(head) > 5 else ""
            yield Mapping(start, end - start, head[1], file, resident, int(line.split()[1]))
        elif line[:1] in "0123456789abcdef" and "-" in line[:17]:
            head = line.split(None, 5)


def _look_at_files() -> Callable[[], int] | None:
    """Bytes of files that this process holds; None where the system does not say."""
    try:
        sizes = os.open(_SIZES, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    page = os.sysconf("SC_PAGE_SIZE")
    return lambda: int(os.pread(sizes, 128, 0).split()[2]) * page


def _find_madvise() -> Callable[[int, int], int] | None:
    if sys.platform != "linux":
        return None
    madvise = ctypes.CDLL(None, use_errno=True).madvise
    madvise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    return lambda start, length: int(madvise(start, length, _MADV_DONTNEED))


_madvise = _find_madvise()
_pages = CleanPages()
hand_back_clean_pages = _pages.hand_back
hand_back_grown_pages = _pages.hand_back_grown
