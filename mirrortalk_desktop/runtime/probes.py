"""Whether packages of native code can be used on this computer: each is tried once, in a process of its own.

On a processor that lacks what a package was built for (AVX2, say), its import ends the whole process with an illegal
instruction, and nothing can catch that. So a child imports it first. What became of it is remembered for this package,
this Python and this processor, so that it costs later starts the reading of one small file.
"""

import ctypes
import ctypes.util
import hashlib
import importlib.metadata
import importlib.util
import json
import logging
import os
import platform
import subprocess
import sys
import threading
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path

from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.index_errors import PackageUnusable
from mirrortalk_desktop.files import write_whole
from mirrortalk_desktop.paths import find_paths
from mirrortalk_desktop.runtime.airlock import silence

logger = logging.getLogger(__name__)

#: The word that makes the program try a package and end: `mirrortalk-desktop probe lancedb`.
PROBE = "probe"
#: Packages that have been seen to end the process on older processors; what is imported with them is tried with them.
PROBED = ("lancedb", "torch", "onnxruntime", "ctranslate2")
#: The reasons in `PackageUnusable`.
TOO_OLD = "this processor is too old for it"
BREAKS_OFF = "it ends the program that loads it"
NOT_LOADED = "it cannot be loaded"
#: Another place for what is remembered.
VARIABLE = "MIRRORTALK_PROBES"
SECONDS = 120.0

_FILE = "mirrortalk-probes.json"
_MOST_REMEMBERED = 40
#: How a process ends on an illegal instruction: by signal 4, through a shell or a wrapper, and on Windows.
_ILLEGAL_INSTRUCTION = (-4, 128 + 4, 0xC000001D, 0xC000001D - 2**32)
#: Other ways in which native code breaks off: SIGABRT, SIGBUS and SIGSEGV, and their likes on Windows.
_BROKEN_OFF = (-6, -7, -10, -11, 128 + 6, 128 + 7, 128 + 10, 128 + 11, 0xC0000005, 0xC0000005 - 2**32, 0xC0000409)

_lock = threading.Lock()


class Outcome(StrEnum):
    """What became of a package that was tried."""

    WORKS = "works"
    TOO_OLD = "too old"
    BREAKS_OFF = "breaks off"
    NOT_LOADED = "not loaded"
    #: It could not be tried: no child could be started, it took too long, or somebody ended it.
    UNKNOWN = "unknown"


_REASONS = {
    Outcome.TOO_OLD: TOO_OLD,
    Outcome.BREAKS_OFF: BREAKS_OFF,
    Outcome.NOT_LOADED: NOT_LOADED,
}
#: These stay as they are until something of the key changes; all others are tried again at the next start.
_LASTING = frozenset({Outcome.WORKS, Outcome.TOO_OLD, Outcome.BREAKS_OFF})


def make_sure(package: str) -> None:
    """Try the package unless that was done before. Raises `PackageUnusable`.

    To be called where a second or two may pass, which is once in the life of an installation.
    """
    if package not in PROBED or package in sys.modules:
        return
    with _lock:
        outcome = _outcome(package)
    if outcome in _REASONS:
        raise PackageUnusable(package, _REASONS[outcome])


def is_usable(package: str) -> bool:
    """The same as a claim."""
    try:
        make_sure(package)
    except PackageUnusable:
        return False
    return True


def try_again(package: str) -> Outcome:
    """Try the package now, whatever is remembered, and remember what becomes of it."""
    with _lock:
        outcome = _try(package)
        _remember(package, outcome)
    return outcome


def try_out(package: str) -> int:
    """Import the package in this process, and use it where an import tells too little; 0 when it works."""
    silence(os.environ)
    _die_quietly()
    try:
        importlib.import_module(package)
        if package == "lancedb":
            _search_something()
    except Exception:
        logger.exception("%s cannot be loaded", package)
        return 1
    return 0


# --- inside

#: What was found out in this run, also where it cannot be kept.
_this_run: dict[str, Outcome] = {}


def _outcome(package: str) -> Outcome:
    if package in _this_run:
        return _this_run[package]
    kept = _kept().get(_key(package))
    if kept in _LASTING:
        _this_run[package] = Outcome(kept)
        return _this_run[package]
    outcome = _try(package)
    _remember(package, outcome)
    return outcome


def _try(package: str) -> Outcome:
    if importlib.util.find_spec(package) is None:
        return Outcome.NOT_LOADED
    logger.info("trying %s in a process of its own", package)
    command, environment = _command(package)
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            creationflags=hidden,
        )
    except (OSError, subprocess.TimeoutExpired) as exc:
        logger.warning("%s could not be tried: %s", package, exc)
        return Outcome.UNKNOWN
    outcome = outcome_of(done.returncode)
    if outcome is not Outcome.WORKS:
        said = done.stderr.decode("utf-8", "replace").strip()
        logger.warning("%s: %s (ended with %d)\n%s", package, outcome, done.returncode, said)
    return outcome


def outcome_of(status: int) -> Outcome:
    """What the exit status of the child says."""
    if status == 0:
        return Outcome.WORKS
    if status in _ILLEGAL_INSTRUCTION:
        return Outcome.TOO_OLD
    if status in _BROKEN_OFF:
        return Outcome.BREAKS_OFF
    return Outcome.NOT_LOADED if status == 1 else Outcome.UNKNOWN


def _command(package: str) -> tuple[list[str], dict[str, str]]:
    """How to start a child that tries the package, and its environment.

    In a bundle, `sys.executable` is the app and takes its own words; else it is Python, which is told where this
    process found its modules.
    """
    program = sys.executable or "python"
    if not Path(program).stem.lower().startswith("python"):
        return [program, PROBE, package], dict(os.environ)
    places = os.pathsep.join(str(Path(place).absolute()) for place in sys.path)
    return [program, "-m", "mirrortalk_desktop", PROBE, package], {**os.environ, "PYTHONPATH": places}


def _die_quietly() -> None:
    """No memory image and no dialog of the system for a child that breaks off."""
    if platform.system() == "Windows":
        ctypes.CDLL("kernel32").SetErrorMode(0x0001 | 0x0002)  # no critical-error box, no fault box
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _search_something() -> None:
    """The code that looks for vectors is chosen by processor too, and runs only when it is called."""
    import tempfile

    import lancedb

    with tempfile.TemporaryDirectory() as folder:
        rows = [{"vector": [float(row + column) for column in range(8)]} for row in range(16)]
        table = lancedb.connect(folder).create_table("probe", rows)
        table.search(rows[3]["vector"]).limit(2).to_list()


# --- what is remembered


def _remember(package: str, outcome: Outcome) -> None:
    key = _key(package)
    _this_run[package] = outcome
    kept = {known: each for known, each in _kept().items() if known != key}
    if outcome in _LASTING:
        kept[key] = outcome.value
    last = dict(list(kept.items())[-_MOST_REMEMBERED:])
    try:
        write_whole(_place(), json.dumps(last, indent=0))
    except MirrorTalkError as exc:
        logger.info("what became of %s is not remembered: %s", package, exc.as_failure())


def _kept() -> Mapping[str, str]:
    try:
        kept = json.loads(_place().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {key: value for key, value in kept.items() if isinstance(value, str)}


def _place() -> Path:
    """Beside the installation where that is a virtual environment of one's own, else with the person's settings."""
    if os.environ.get(VARIABLE):
        return Path(os.environ[VARIABLE])
    is_own = sys.prefix != sys.base_prefix and os.access(sys.prefix, os.W_OK)
    folder = Path(sys.prefix) if is_own else find_paths(os.environ).config
    if not is_own:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as exc:
            logger.info("%s cannot be made: %s", folder, exc)
    return folder / _FILE


def _key(package: str) -> str:
    """What the outcome hangs on: the package and where it lies, Python, and the processor."""
    spec = importlib.util.find_spec(package) if package not in sys.modules else sys.modules[package].__spec__
    place = spec.origin if spec is not None else ""
    try:
        version = importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        version = ""
    told = "\n".join((version, str(place), sys.version, _processor()))
    return f"{package} {version} {hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:16]}"


@cache
def _processor() -> str:
    """The processor and what it can do, as the system tells it."""
    told = [platform.machine(), platform.processor(), os.environ.get("PROCESSOR_IDENTIFIER", ""), _name_on_macos()]
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    wanted = ("model name", "flags", "Features")
    told += sorted({line for line in lines if line.startswith(wanted)})
    return "\n".join(told)


def _name_on_macos() -> str:
    if platform.system() != "Darwin":
        return ""
    system = ctypes.CDLL(ctypes.util.find_library("c"))
    name, size = ctypes.create_string_buffer(256), ctypes.c_size_t(256)
    is_told = system.sysctlbyname(b"machdep.cpu.brand_string", name, ctypes.byref(size), None, 0) == 0
    return name.value.decode("utf-8", "replace") if is_told else ""
