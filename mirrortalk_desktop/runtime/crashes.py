"""Whether the last run was ended by native code, as by a decoder that a file leads astray.

Nothing can catch that. What can be done is to have the interpreter write down where it was, and to look for such a
report at the next start. A process that is killed, or that loses its power, leaves none.
"""

import contextlib
import faulthandler
import os
import shutil
import sys
from pathlib import Path

_REPORT = "crash.log"
_LAST_REPORT = "crash-before.log"


def watch(folder: Path) -> None:
    """Have a crash of this process reported in the folder of the logs, or where that cannot be, on the terminal."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        faulthandler.enable((folder / _REPORT).open("a", encoding="utf-8"))
    except OSError:
        if sys.stderr is not None:
            faulthandler.enable()


def take_report(folder: Path) -> bool:
    """Whether there is a report nobody has taken yet; it is put aside, for a person to read or send.

    The file stays, emptied: this process has it open for a report of its own.
    """
    report = folder / _REPORT
    if not report.is_file() or not report.stat().st_size:
        return False
    with contextlib.suppress(OSError):
        shutil.copyfile(report, folder / _LAST_REPORT)
    with contextlib.suppress(OSError):
        os.truncate(report, 0)
    return True
