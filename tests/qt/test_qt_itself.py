"""PySide6 must be sound on this Python: 6.12.0 dropped references to None and True on CPython 3.11 and died of it."""

import subprocess
import sys

import pytest

_PROBE = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    sent = Signal(object)

app = QCoreApplication([])
sender = Sender()
kept = [None, True, False] * 10_000
before = [sys.getrefcount(thing) for thing in (None, True, False)]
for _ in range(1000):
    sender.setObjectName("x")
    sender.sent.emit(None)
    app.processEvents()
after = [sys.getrefcount(thing) for thing in (None, True, False)]
print(min(now - then for now, then in zip(after, before)))
import os
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True and False are immortal there")
def test_qt_calls_and_signals_keep_the_references_of_none_and_true() -> None:
    done = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True)
    assert int(done.stdout) > -100, "this PySide6 loses a reference with every call: use another version"
