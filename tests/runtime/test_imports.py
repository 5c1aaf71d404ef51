"""Heavy packages come in without leaving the interpreter other than it was."""

import builtins
import gc
import linecache
import subprocess
import sys

import pytest

from mirrortalk_desktop.runtime.imports import bring_in


def test_a_package_is_there_and_the_interpreter_is_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    def hooked(*args: object, **options: object) -> object:
        return plain(*args, **options)  # type: ignore[arg-type]

    plain = builtins.__import__
    monkeypatch.setattr(builtins, "__import__", hooked)
    monkeypatch.delitem(sys.modules, "webvtt", raising=False)
    bring_in("webvtt")
    assert "webvtt" in sys.modules
    assert builtins.__import__ is hooked
    assert gc.isenabled()
    assert not linecache.cache


def test_a_package_that_is_missing_raises_its_own_error_and_leaves_no_trace() -> None:
    before = builtins.__import__
    with pytest.raises(ModuleNotFoundError, match="no_such_package"):
        bring_in("no_such_package")
    assert builtins.__import__ is before
    assert gc.isenabled()


_PROBE = """
import sys, linecache, builtins
import PySide6.QtCore
from mirrortalk_desktop.runtime.imports import bring_in
hook = builtins.__import__
bring_in("lancedb", "faster_whisper")
assert {"lancedb", "faster_whisper", "pyarrow", "ctranslate2"} <= set(sys.modules)
assert builtins.__import__ is hook
assert not linecache.cache
bring_in("lancedb", "faster_whisper")
"""


def test_real_packages_come_in_beside_qt_without_their_sources_in_memory() -> None:
    done = subprocess.run([sys.executable, "-W", "error::SyntaxWarning", "-c", _PROBE], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
