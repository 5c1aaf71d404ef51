"""Heavy packages come in without leaving the interpreter other than it was."""

import builtins
import gc
import linecache
import os
import subprocess
import sys
from pathlib import Path

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


_CALLS_HOME = """
import onnxruntime, faster_whisper
from pathlib import Path
(model,) = Path(faster_whisper.__file__).parent.glob("assets/*.onnx")
onnxruntime.InferenceSession(str(model))
"""


@pytest.mark.models
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is seen by a file that it leaves on Linux")
@pytest.mark.parametrize("is_silenced", [True, False])
def test_onnx_runtime_does_not_call_home(tmp_path: Path, *, is_silenced: bool) -> None:
    """Its telemetry is native code that the airlock does not see; it begins a session file in the temporary folder."""
    bring_in_first = "from mirrortalk_desktop.runtime.imports import bring_in; bring_in('faster_whisper')"
    environment = {"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path)}  # it is silent by itself where it sees a CI
    script = bring_in_first + _CALLS_HOME if is_silenced else _CALLS_HOME
    subprocess.run([sys.executable, "-c", script], check=True, env=environment)
    assert (tmp_path / ".ses").exists() is not is_silenced
