"""Who holds a lock: the process and what it does, in a small file beside the lock, for the message to whoever waits.

Only the lock itself decides. A note that a dead process has left is overwritten by the next holder.
"""

import contextlib
import json
import os
from pathlib import Path


def note_holder(lock_file: Path, doing: str, *, socket: str = "") -> None:
    """Write down that this process holds the lock, and where it listens; it is no harm when that cannot be written."""
    note = {"process": os.getpid(), "doing": doing, "socket": socket}
    with contextlib.suppress(OSError):
        _note(lock_file).write_text(json.dumps(note), encoding="utf-8")


def socket_of_holder(lock_file: Path) -> str:
    """Where the last holder of the lock listens, or listened; "" where that is not written down."""
    try:
        return str(json.loads(_note(lock_file).read_bytes())["socket"])
    except (OSError, ValueError, TypeError, KeyError):
        return ""


def holder_of(lock_file: Path) -> str:
    """Who holds the lock ("ingest, process 4711"), or "another process" when nobody wrote it down."""
    try:
        note = json.loads(_note(lock_file).read_bytes())
        return f"{note['doing']}, process {int(note['process'])}"
    except (OSError, ValueError, TypeError, KeyError):
        return "another process"


def _note(lock_file: Path) -> Path:
    return lock_file.with_suffix(".by")
