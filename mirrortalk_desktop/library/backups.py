"""Backups of the library: copied while it is in use, checked, and only then named.

A file under the name of a backup is whole. It is one SQLite file without a log beside it, so that it can be kept on
a stick, and read by anything that knows SQLite.
"""

import contextlib
import logging
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mirrortalk_desktop.domain.errors import (
    BackupDamaged,
    CannotWrite,
    DiskFull,
    LibraryDamaged,
    LibraryTooNew,
    MirrorTalkError,
    UnknownBackup,
)
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.files import (
    has_no_room,
    is_file,
    is_on_read_only_disk,
    make_private_file,
    make_private_folder,
    not_written,
    placed,
    settle,
)
from mirrortalk_desktop.library.rotation import Backup, Kind, to_drop
from mirrortalk_desktop.library.schema import MIGRATIONS

logger = logging.getLogger(__name__)

FOLDER = "backups"
"""Where backups are, beside the library."""
OPML = ".opml"
"""The ending of the list of podcasts that goes beside each."""
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(rf"library-(\d{{8}}T\d{{6}}Z)-({'|'.join(Kind)})\.db")
_PAGES_AT_ONCE = 1000
"""4 MB: between two of them, a copy can be stopped."""
_BUSY_SECONDS = 10.0
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_RESERVE = 100_000_000
"""Bytes that a backup leaves free."""
_NEARLY_NONE = 1_000_000
"""Bytes; SQLite shares 32 KiB among those who use a library, and writes to its log in pages."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a library file; `version` is that of its format."""

    version: int
    podcasts: int
    episodes: int


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, the newest first; nothing where there is no folder."""
    found = []
    for path in folder.glob("library-*.db"):
        if name := _NAME.fullmatch(path.name):
            with contextlib.suppress(OSError, ValueError):  # a link that leads nowhere, a date that there is not
                taken = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC).timestamp()
                found.append(Backup(path, taken, Kind(name[2]), path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.taken_at, reverse=True))


def find_backup(folder: Path, name: str) -> Path:
    """The backup of this name or beginning of one in the folder, or else the file. Raises `UnknownBackup`."""
    named = [each.path for each in backups_in(folder) if each.path.name.startswith((name, f"library-{name}"))]
    if name and len(named) == 1:
        return named[0]
    path = placed(name)
    if not name or not is_file(path):
        raise UnknownBackup(name)
    return path.absolute()


def place_for(folder: Path, kind: Kind, now: float) -> Path:
    """A name for a backup that is taken now, which no other has."""
    make_private_folder(folder)
    taken = {each.path.name[: -len(each.kind) - 4] for each in backups_in(folder)}
    while (begin := f"library-{datetime.fromtimestamp(now, tz=UTC):{_STAMP}}") in taken:
        now += 1
    return folder / f"{begin}-{kind}.db"


def let_go(folder: Path, now: float, *, days: int) -> None:
    """Delete the backups that have had their time, and what lies beside them."""
    for old in to_drop(backups_in(folder), now, days=days):
        old.path.unlink(missing_ok=True)
        old.path.with_suffix(OPML).unlink(missing_ok=True)


def copy_library(source: Path, target: Path, *, token: CancelToken | None = None, is_live: bool = True) -> None:
    """Write a whole, checked copy of a library to `target`; whoever uses it meanwhile is not held up.

    The copy is made of one moment: a reading transaction keeps it still, while others go on writing to the log. Raises
    `LibraryDamaged`, `DiskFull` or `CannotWrite`; then there is nothing at `target` that was not there before.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        with told(source, target):
            _look_for_room(source, target.parent)
            part.unlink(missing_ok=True)
            make_private_file(part)
            _copy(source, part, token or CancelToken(), is_live=is_live and not is_on_read_only_disk(source))
            settle(part)
            part.replace(target)
            settle(target.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def look_into(path: Path, *, is_thorough: bool = False) -> Contents:
    """What is in a backup, or in any library that nobody uses. Raises `BackupDamaged`, or `LibraryTooNew`.

    `is_thorough` has every page read: seconds for a large one.
    """
    try:
        with closing(_open(path)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version > len(MIGRATIONS):
                raise LibraryTooNew(str(path), version)
            if version == 0:
                raise BackupDamaged(str(path), "it is no library of MirrorTalk")
            verdict = "ok"
            if is_thorough:
                (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            podcasts, episodes = connection.execute(
                "SELECT (SELECT count(*) FROM feeds), (SELECT count(*) FROM episodes)"
            ).fetchone()
    except sqlite3.Error as exc:
        logger.warning("%s: %s", path, exc)
        raise BackupDamaged(str(path), str(exc)) from exc
    if verdict != "ok":
        logger.warning("%s: %s", path, verdict)
        raise BackupDamaged(str(path), str(verdict))
    return Contents(version, podcasts, episodes)


def podcasts_in(path: Path) -> tuple[Feed, ...]:
    """The podcasts in a backup of any format, with what a list of them needs. Raises `BackupDamaged`."""
    try:
        with closing(_open(path)) as connection:
            rows = connection.execute("SELECT id, url, title, link, is_local FROM feeds ORDER BY title").fetchall()
    except sqlite3.Error as exc:
        raise BackupDamaged(str(path), str(exc)) from exc
    return tuple(Feed(id_, url, title, link=link, is_local=bool(is_local)) for id_, url, title, link, is_local in rows)


def to_read(path: Path) -> str:
    """The address by which SQLite opens a file that it is not to write to.

    On a disk that cannot be written it needs to be told so, for it would begin the log of a library there. A log that
    is there already has to be read.
    """
    log = path.with_name(f"{path.name}-wal")
    is_still = is_on_read_only_disk(path) and not (log.exists() and log.stat().st_size)
    return f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if is_still else ''}"


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Raises `LibraryDamaged` for what SQLite says of a library at `path` that is not as it left it; else `DiskFull`,
    where that is what stands in its way.
    """
    try:
        yield
    except sqlite3.DatabaseError as exc:
        if is_damage(exc):
            raise damaged(path, str(exc)) from exc
        if lacks_room(exc, path.parent):
            raise DiskFull(str(path)) from exc
        raise


def damaged(path: Path, said: str) -> LibraryDamaged:
    """The error for what SQLite says; people are told in other words, so that the log keeps its own."""
    logger.warning("%s: %s", path, said)
    return LibraryDamaged(str(path), said)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether SQLite says that a file is not as it left it."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def lacks_room(error: sqlite3.Error, folder: Path) -> bool:
    """Whether a full disk is why SQLite refuses. Where it finds no room for the files beside a library, it only says
    that the disk gives errors, or that a file cannot be opened.
    """
    kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if kind not in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return kind == sqlite3.SQLITE_FULL
    try:
        return shutil.disk_usage(folder).free < _NEARLY_NONE
    except OSError:
        return False


def _copy(source: Path, part: Path, token: CancelToken, *, is_live: bool) -> None:
    def look(_status: int, _left: int, _all: int) -> None:
        token.raise_if_cancelled()

    with (
        closing(_open(source, is_live=is_live)) as original,
        closing(sqlite3.connect(part, isolation_level=None)) as copy,
    ):
        copy.execute("PRAGMA synchronous = OFF")  # it is settled as a whole in the end
        original.execute("BEGIN")
        original.execute("SELECT count(*) FROM sqlite_master").fetchone()
        original.backup(copy, pages=_PAGES_AT_ONCE, progress=look)
        original.execute("COMMIT")
        copy.execute("PRAGMA journal_mode = DELETE")
        (version,) = copy.execute("PRAGMA user_version").fetchone()
        verdict = "ok" if version else "the file is empty"
        if version:
            (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise damaged(source, str(verdict))


def _open(path: Path, *, is_live: bool = False) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=rw" if is_live else to_read(path)
    return sqlite3.connect(address, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)


def _look_for_room(source: Path, folder: Path) -> None:
    needed = source.stat().st_size + _RESERVE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise DiskFull(str(folder), needed, free)


@contextmanager
def told(source: Path, target: Path) -> Iterator[None]:
    """Say in our words what SQLite and the disk say."""
    try:
        yield
    except sqlite3.Error as exc:
        raise _error_of(exc, source, target) from exc
    except OSError as exc:
        if has_no_room(exc):
            raise DiskFull(str(target.parent), _size(source), 0) from exc
        raise not_written(target, exc) from exc


def _error_of(error: sqlite3.Error, source: Path, target: Path) -> MirrorTalkError:
    if is_damage(error):
        return damaged(source, str(error))
    if lacks_room(error, target.parent):
        return DiskFull(str(target.parent), _size(source), shutil.disk_usage(target.parent).free)
    return CannotWrite(str(target), str(error))


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
