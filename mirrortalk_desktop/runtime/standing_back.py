"""Threads that stand back behind the window's, so that it runs as soon as it wants to."""

import contextlib
import os
import sys
import threading


def stand_back(steps: int) -> None:
    """Let this thread, and those that it starts from now on, run after others that want the processor too.

    `steps` are those of `nice`, which Linux counts for each thread. Elsewhere this does nothing.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            thread = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + steps)
