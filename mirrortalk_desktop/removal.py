"""What the app has put on this computer, and removing it: the app's own files by their names, and nothing else.

A folder goes when it is empty then: a person may keep things of their own beside the library.
"""

import contextlib
import re
import shutil
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from mirrortalk_desktop.paths import Paths


class Part(StrEnum):
    """What can be removed on its own."""

    LIBRARY = "library"
    MODELS = "models"
    SETTINGS = "settings"


_LIBRARY = re.compile(
    r"library\.db(-wal|-shm|-journal)?|library-format\d+\.db|\.library-format\d+\.db\.part"
    r"|restored-\d+\.db|\.restored-\d+\.db\.part|set-aside-\d{8}-\d{6}-\d{6}|index\.aside-\d+"
    r"|in-use\.(lock|by)|window\.(lock|by)"
)
_SETTINGS = re.compile(r"mirrortalk-probes\.json|settings\.broken-\d+\.toml")
_LOGS = re.compile(r"mirrortalk\.log(\.\d+)?|crash(-before|-[0-9a-f]{8})?\.log|commands\.log")
_MODELS = re.compile(r"verified\.json|\.fetching|\.importing(-.+)?|\.old-.+")
_WEIGHTS = ("model.bin", "model.safetensors")


def holdings(paths: Paths, part: Part, tables: Sequence[Path] = ()) -> tuple[Path, ...]:
    """The files and folders of this part that are there; `tables` are those of an index elsewhere."""
    if part is Part.LIBRARY:
        own = (paths.audio, paths.pictures, paths.index, paths.backups)
        return _there(*_matching(paths.library, _LIBRARY), *own, *tables)
    if part is Part.SETTINGS:
        own = (paths.settings_file, paths.costs_file, paths.speeds_file, paths.window_file)
        return _there(*own, *_matching(paths.config, _SETTINGS), *_matching(paths.logs, _LOGS))
    models = tuple(
        folder
        for folder in (sorted(paths.models.iterdir()) if paths.models.is_dir() else ())
        if any((folder / weights).is_file() for weights in _WEIGHTS)
    )
    return (*_matching(paths.models, _MODELS), *models)


def size(paths: Paths, part: Part, tables: Sequence[Path] = ()) -> int:
    """Bytes on the disk; what vanishes meanwhile does not count."""
    total = 0
    for held in holdings(paths, part, tables):
        for file in (held, *held.rglob("*")):
            with contextlib.suppress(OSError):
                total += file.lstat().st_size if not file.is_dir() else 0
    return total


def remove(paths: Paths, *parts: Part, tables: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Remove these parts for good, while nobody has them open; returns what the system would not let go."""
    if not parts:
        return ()
    for part in parts:
        for held in holdings(paths, part, tables):
            if held.is_dir() and not held.is_symlink():
                shutil.rmtree(held, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    held.unlink()
    for folder in (paths.library, paths.models, paths.config, paths.logs, paths.library.parent):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return tuple(held for part in parts for held in holdings(paths, part, tables))


def _there(*held: Path) -> tuple[Path, ...]:
    return tuple(path for path in held if path.exists() or path.is_symlink())


def _matching(folder: Path, names: re.Pattern[str]) -> tuple[Path, ...]:
    return tuple(path for path in sorted(folder.glob("*")) if names.fullmatch(path.name))
