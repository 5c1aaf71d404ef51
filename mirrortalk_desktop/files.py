"""Files that are written whole or not at all, and those that only their owner may see."""

import contextlib
import errno
import os
import shutil
from pathlib import Path

from mirrortalk_desktop.domain.errors import CannotWrite, DiskFull
from mirrortalk_desktop.domain.reasons import LEADS_NOWHERE

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_OWNER_ENTERS = 0o700
_OWNER_READS = 0o600


def placed(name: str | Path) -> Path:
    """The place of this name, “~” being the home folder; that of somebody whom nobody here knows is no such place."""
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)


def is_there(path: Path) -> bool:
    """Whether something is there; no where the system does not let one look, or knows no such names."""
    return os.path.exists(path)  # noqa: PTH110  that of `Path` raises what the system says


def is_file(path: Path) -> bool:
    """Whether a file is there; no where the system does not let one look, or knows no such names."""
    return os.path.isfile(path)  # noqa: PTH113  that of `Path` raises what the system says


def write_whole(path: Path, content: str | bytes, *, is_private: bool = False) -> None:
    """Write beside, then rename: a full disk or a sudden end leaves what was there. Raises what `not_written` gives.

    A link stays a link, and a file keeps its permissions, unless it is for its owner alone (`is_private`). What is no
    file, such as /dev/stdout, is written to directly.
    """
    target = Path(os.path.realpath(path))
    aside = target.with_name(f".{target.name}.part")
    try:
        if target.is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        if target.exists() and not target.is_file():
            _write(target, content)
            return
        if is_private:
            make_private_file(aside)
        _write(aside, content)
        if target.exists() and not is_private:
            shutil.copymode(target, aside)
        aside.replace(target)
    except OSError as exc:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise not_written(path, exc) from exc


def not_written(path: Path | str, error: BaseException) -> CannotWrite | DiskFull:
    """The error for what the system says where something could not be written."""
    if has_no_room(error):
        return DiskFull(str(path))
    return CannotWrite(str(path), getattr(error, "strerror", None) or str(error) or type(error).__name__)


def has_no_room(error: BaseException) -> bool:
    """Whether the system says that the disk, or the person's share of it, is full."""
    return isinstance(error, OSError) and error.errno in _NO_ROOM


def _write(path: Path, content: str | bytes) -> None:
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content, encoding="utf-8", errors="replace", newline="\n")


def make_private_folder(folder: Path) -> None:
    """A folder that only its owner can enter, be it new or not, whatever the umask. Raises `CannotWrite` or `DiskFull`.

    One that belongs to somebody else, or lies where there are no permissions, stays as it is.
    """
    if leads_nowhere(folder):
        raise CannotWrite(str(folder), LEADS_NOWHERE)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=_OWNER_ENTERS)
    except OSError as exc:
        raise not_written(exc.filename or folder, exc) from exc
    if is_open_to_others(folder):
        with contextlib.suppress(OSError):
            folder.chmod(_OWNER_ENTERS)


def make_private_file(path: Path) -> None:
    """A file that only its owner can read, be it new or not, whatever the umask. Raises `OSError`."""
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, _OWNER_READS))
    if is_open_to_others(path):
        with contextlib.suppress(PermissionError):
            path.chmod(_OWNER_READS)


def is_on_read_only_disk(path: Path) -> bool:
    """Whether it is there, on a disk of which the system says that nothing can be written to it; only POSIX says."""
    return os.name == "posix" and path.exists() and bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def leads_nowhere(path: Path) -> bool:
    """Whether it is a link to something that is not there, such as a disk that is not plugged in."""
    return path.is_symlink() and not path.exists()


def is_open_to_others(path: Path) -> bool:
    """Whether other people on this computer may look into a file or folder; only POSIX says."""
    return os.name == "posix" and bool(path.stat().st_mode & 0o077)


def settle(path: Path) -> None:
    """Have the system write a file, or the names in a folder, to the disk now. Raises `OSError`."""
    if path.is_dir() and os.name != "posix":  # Windows has no such thing for folders
        return
    number = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)
