"""Whether the last run was ended by native code, as by a decoder that a file leads astray, and what it was at.

Nothing can catch that. What can be done is to have the interpreter write down where it was, and to look for such a
report at the next start. A process that is killed, or that loses its power, leaves none. Libraries that share a folder
of logs have a report each.
"""

import contextlib
import faulthandler
import hashlib
import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

_LAST_REPORT = "crash-before.log"
_ONE_CRASH = re.compile(r"^(?=Fatal Python error|Windows fatal exception)", re.MULTILINE)
_ONE_THREAD = re.compile(r"^(?=(?:Current thread|Thread) 0x)", re.MULTILINE)
_FRAME = re.compile(r'^  File "(.*)", line \d+ in (\S+)$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class CrashReport:
    """The functions that the crashed thread was in, each with the path of its file.

    Where the thread was none of Python's, as those that native code begins to share its work, they are those of all
    threads: one of them waits for it.
    """

    functions: frozenset[tuple[str, str]]

    def was_in(self, file: str, *functions: str) -> bool:
        """Whether the crash was in, or under, one of these functions of the file whose path ends so."""
        return any(path.endswith(f"/{file}") and function in functions for path, function in self.functions)


def watch(folder: Path, library: Path) -> None:
    """Have a crash of this process reported in the folder of the logs, or where that cannot be, on the terminal."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        faulthandler.enable(_report(folder, library).open("a", encoding="utf-8"))
    except OSError:
        if sys.stderr is not None:
            faulthandler.enable()


def take_report(folder: Path, library: Path) -> CrashReport | None:
    """The report of this library that nobody has taken yet; it is put aside, for a person to read or send.

    The file stays, emptied: this process has it open for a report of its own.
    """
    report = _report(folder, library)
    if not report.is_file() or not report.stat().st_size:
        return None
    text = report.read_text(encoding="utf-8", errors="replace")
    with contextlib.suppress(OSError):
        shutil.copyfile(report, folder / _LAST_REPORT)
    with contextlib.suppress(OSError):
        os.truncate(report, 0)
    return CrashReport(frozenset().union(*(_functions(crash) for crash in _ONE_CRASH.split(text))))


def _report(folder: Path, library: Path) -> Path:
    name = hashlib.sha256(os.fsencode(library.resolve())).hexdigest()[:8]
    return folder / f"crash-{name}.log"


def _functions(crash: str) -> set[tuple[str, str]]:
    threads = _ONE_THREAD.split(crash)
    crashed = [thread for thread in threads if thread.startswith("Current thread")]
    found = _FRAME.findall("".join(crashed or threads))
    return {(path.replace("\\", "/"), function) for path, function in found}
