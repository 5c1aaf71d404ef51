"""Put a model in its place in one step, so that there is never half of one, and name what the disk refuses."""

import contextlib
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mirrortalk_desktop.domain.errors import DiskFull
from mirrortalk_desktop.files import has_no_room, not_written

#: Left free on the disk, so that the rest of the system goes on working.
RESERVE = 200_000_000
#: How the names of folders begin that hold copies on their way, and models that make room for another of their name.
IMPORTING = ".importing-"
_OLD = ".old-"


def check_space(folder: Path, needed: int) -> None:
    """Raise DiskFull unless so many bytes fit, and some remain."""
    free = shutil.disk_usage(folder).free
    if free < needed + RESERVE:
        raise DiskFull(str(folder), needed + RESERVE, free)


@contextmanager
def writing(folder: Path, needed: int = 0) -> Iterator[None]:
    """Turn what the file system refuses into DiskFull or CannotWrite."""
    try:
        yield
    except OSError as error:
        if has_no_room(error):
            raise DiskFull(str(folder), needed, shutil.disk_usage(folder).free) from error
        raise not_written(error.filename or folder, error) from error


def clear(folder: Path, *, older_than: float) -> None:
    """Mend what a run that was killed left in the folder of models: a model that was about to be replaced is put back.

    Of copies that were being made, those go that nobody has written to for so many seconds.
    """
    for left in folder.glob(f"{_OLD}*"):
        target = folder / left.name.removeprefix(_OLD)
        if target.exists():
            shutil.rmtree(left, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                left.rename(target)
    for left in folder.glob(f"{IMPORTING}*"):
        if _last_written(left) < time.time() - older_than:
            shutil.rmtree(left, ignore_errors=True)


def _last_written(folder: Path) -> float:
    """When a file in the folder, or the folder itself, was written to last; Unix time."""
    times = [0.0]
    for path in (folder, *folder.rglob("*")):
        with contextlib.suppress(OSError):
            times.append(path.stat().st_mtime)
    return max(times)


def move_into_place(prepared: Path, target: Path) -> None:
    """Make a complete folder the one of this name; what was there before goes."""
    old = target.with_name(f"{_OLD}{target.name}")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    try:
        prepared.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)
