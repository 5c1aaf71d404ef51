"""Clean pages of libraries, handed back: code that the process holds, has not changed, and does not need just now.

A library's code is mapped in blocks of 64 KB around each touch, and loading touches nearly all of it, so a third of
what this app holds after its imports are copies of files that the system has in its cache anyway. `MADV_DONTNEED` takes
them out of the process (man 2 madvise); what is needed again comes back from the cache at the next touch, unnoticed.

Only mappings that may not be written, and in which nothing ever was (no anonymous page: a relocated table of pointers
is one), are handed back; and only those of Python packages' own libraries, which stay mapped until the process ends.
Between the look and the call, another thread might unmap anything else and put its own memory there. Linux only;
elsewhere this does nothing.
"""

import ctypes
import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

logger = logging.getLogger(__name__)

_PACKAGES = f"{Path(psutil.__file__).resolve().parent.parent}/"
#: Qt may unload what it loaded from here.
_PLUGINS = "/plugins/"
#: What is smaller is not worth a call, in kB.
LEAST_KB = 128
_MAPPINGS = Path("/proc/self/smaps")
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
    def may_be_handed_back(self) -> bool:
        """Whether every page is an unchanged copy of a library's that stays mapped."""
        is_unchanged = "w" not in self.rights and not self.anonymous_kb
        return is_unchanged and ".so" in self.file and self.file.startswith(_PACKAGES) and _PLUGINS not in self.file


def hand_back_clean_pages() -> float:
    """Give up the clean pages of this process, in some 20 ms; returns how many MB (10^6 bytes) they were."""
    if _madvise is None:
        return 0.0
    try:
        mappings = list(mappings_of(_MAPPINGS.read_text(encoding="utf-8", errors="replace")))
    except OSError as exc:
        logger.debug("the mappings cannot be read: %s", exc)
        return 0.0
    given_kb = 0
    for mapping in mappings:
        if (
            mapping.may_be_handed_back
            and mapping.resident_kb >= LEAST_KB
            and not _madvise(mapping.start, mapping.length)
        ):
            given_kb += mapping.resident_kb
    return given_kb * 1024 / 1e6


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


def _find_madvise() -> Callable[[int, int], int] | None:
    if sys.platform != "linux":
        return None
    madvise = ctypes.CDLL(None, use_errno=True).madvise
    madvise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    return lambda start, length: int(madvise(start, length, _MADV_DONTNEED))


_madvise = _find_madvise()
