"""Bring heavy packages in on a lane's thread while the window stays alive.

An import is Python code under the interpreter's lock, so a thread alone does not help. What stalls a window, as
measured: opening shared libraries of hundreds of megabytes with the lock held; PySide6's hook in
`builtins.__import__`, which reads the source of every module; and the cyclic garbage collector, which walks a heap
that an import only makes larger. So the libraries are opened first through a foreign call (which lets the lock go),
the hook is set aside, and the collector waits.
"""

import builtins
import contextlib
import ctypes
import gc
import importlib
import importlib.util
import linecache
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

from mirrortalk_desktop.runtime.airlock import silence
from mirrortalk_desktop.runtime.late import late, without_checked_overrides
from mirrortalk_desktop.runtime.memory import give_back
from mirrortalk_desktop.runtime.probes import make_sure

logger = logging.getLogger(__name__)

_LIBRARIES: dict[str, tuple[str, ...]] = {
    "torch": ("lib/libtorch_cpu.*", "lib/libtorch_python.*"),
    "lancedb": ("_lancedb.*",),
    "pyarrow": ("libarrow.*", "libparquet.*", "libarrow_compute.*"),
    "ctranslate2": ("_ext.*",),
    "onnxruntime": ("capi/onnxruntime_pybind11_state.*",),
}
"""Shared libraries by package, large enough to be felt. What is not there is left to the import itself."""

_NEEDS: dict[str, tuple[str, ...]] = {
    "sentence_transformers": ("torch",),
    "lancedb": ("pyarrow",),
    "faster_whisper": ("ctranslate2", "onnxruntime"),
}

_PUT_OFF: dict[str, tuple[str, ...]] = {"lancedb": ("lance_namespace_urllib3_client",)}
"""What a package imports and hardly ever needs."""

_lock = threading.Lock()
_brought_in: set[str] = set()


def bring_in(*packages: str) -> None:
    """Import the packages, stalling other threads as little as this system allows; at once when that has been done.

    Raises `PackageUnusable` for what would end the process, and whatever their own import raises.
    """
    if _brought_in.issuperset(packages):
        return
    silence(os.environ)
    for package in packages:
        for needed in (*_NEEDS.get(package, ()), package):
            make_sure(needed)
    with _lock:
        for package in packages:
            if package in _brought_in:
                continue
            logger.info("bringing in %s", package)
            for needed in (*_NEEDS.get(package, ()), package):
                _open_libraries(needed)
            with _quiet(), without_checked_overrides(), ExitStack() as put_off:
                for other in _PUT_OFF.get(package, ()):
                    put_off.enter_context(late(other))
                importlib.import_module(package)
            _brought_in.add(package)
        give_back()


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """PySide6's import hook set aside and the garbage collector off; source text that was read is dropped after."""
    hooked = builtins.__import__
    plain: Callable[..., object] = getattr(builtins, "__orig_import__", hooked)
    was_collecting = gc.isenabled()
    gc.disable()
    builtins.__import__ = plain  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.__import__ = hooked
        _forget_sources()
        gc.freeze()  # what was imported stays for good: the next collection need not walk it, which takes 0.4 s
        if was_collecting:
            gc.enable()


def _forget_sources() -> None:
    """Empty `linecache`, one file at a time so that no thread waits for long."""
    for name in list(linecache.cache):
        linecache.cache.pop(name, None)


def _open_libraries(package: str) -> None:
    if sys.platform == "win32" or package in sys.modules:
        return
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return
    folder = Path(next(iter(spec.submodule_search_locations)))
    for pattern in _LIBRARIES.get(package, ()):
        for path in sorted(folder.glob(pattern)):
            if path.suffix != ".py":
                _dlopen(path)


def _dlopen(path: Path) -> None:
    """Open a shared library without the interpreter's lock. A failure is left for the import to explain."""
    libc = ctypes.CDLL(None)
    libc.dlopen.argtypes = (ctypes.c_char_p, ctypes.c_int)
    libc.dlopen.restype = ctypes.c_void_p
    if not libc.dlopen(os.fsencode(path), os.RTLD_LAZY | os.RTLD_LOCAL):
        logger.debug("could not open %s ahead of its import", path.name)
