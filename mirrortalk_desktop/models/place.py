"""Put a model in its place in one step, so that there is never half of one, and name what the disk refuses."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mirrortalk_desktop.domain.errors import CannotWrite, DiskFull

#: Left free on the disk, so that the rest of the system goes on working.
RESERVE = 200_000_000


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
        if error.errno == errno.ENOSPC:
            raise DiskFull(str(folder), needed, shutil.disk_usage(folder).free) from error
        raise CannotWrite(str(error.filename or folder), error.strerror or type(error).__name__) from error


def move_into_place(prepared: Path, target: Path) -> None:
    """Make a complete folder the one of this name; what was there before goes."""
    old = target.with_name(f".old-{target.name}")
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
